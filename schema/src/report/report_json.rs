//! A report as JSON that mirrors the paths of its form; strict in both directions.

mod head;
mod read;
mod scan;
mod value;
mod write;

pub use head::MAX_BYTES;
pub use write::entry_to_json;

use crate::form::format::Format;
use crate::json::Json;
use crate::problem::{Errors, Problem};
use crate::report::Report;
use std::sync::Arc;

impl Report {
    /// Reads a report of this format; [`format_id`] tells which one the JSON names.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it: what is no JSON, paths that the form does not have, values that
    /// their cells cannot hold, keys that stand twice, the fingerprint of another state of the form.
    ///
    /// ```
    /// use nianbao_schema::{Format, Report};
    /// let format = Format::built_in("2021-30")?;
    /// let json = br#"{ "format": "2021-30", "applications": { "recieved": { "total": 3 } } }"#;
    /// let problems = Report::from_json(json, format).unwrap_err();
    /// assert_eq!(problems[0].label.english(), "did you mean `received`?");
    /// assert_eq!(problems[0].label.chinese(), "是不是`received`？");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_json(json: &[u8], format: &Arc<Format>) -> Result<Report, Errors<Problem>> {
        let text = head::text(json).map_err(|problem| *problem)?;
        match scan::report(text, format) {
            Some(report) => Ok(report),
            None => read::report(text, format),
        }
    }

    /// The report as JSON: every cell in printed order, blanks as `null`.
    pub fn to_json(&self) -> Json {
        write::report(self)
    }
}

/// The id of the format that a report names.
///
/// # Errors
///
/// Why it names none: it is not JSON, not an object, or has no `format`.
pub fn format_id(bytes: &[u8]) -> Result<String, Box<Problem>> {
    identity(bytes).map(|(format, _)| format)
}

/// The id of the format that a report names, and its fingerprint if it states one.
///
/// # Errors
///
/// As for [`format_id`].
pub fn identity(bytes: &[u8]) -> Result<(String, Option<String>), Box<Problem>> {
    head::identity(head::text(bytes)?)
}

/// Reads a report the quick way, or not at all. What this way reads, the other one reads to the same
/// report; both are public so that tests and benchmarks can compare them.
#[doc(hidden)]
pub fn from_slice_quick(bytes: &[u8], format: &Arc<Format>) -> Option<Report> {
    scan::report(head::text(bytes).ok()?, format)
}

/// Reads a report the way that explains what is wrong, even where the quick way would do.
#[doc(hidden)]
pub fn from_slice_explaining(bytes: &[u8], format: &Arc<Format>) -> Result<Report, Errors<Problem>> {
    read::report(head::text(bytes).map_err(|problem| *problem)?, format)
}
