//! A report as JSON that mirrors the paths of its form; strict in both directions.

mod head;
mod read;
mod scan;
mod value;
mod write;

pub use head::MAX_BYTES;
pub use write::{entry_to_json, to_json};

use crate::form::format::Format;
use crate::problem::Problem;
use crate::report::Report;
use std::sync::Arc;

/// Reads a report of this format.
///
/// # Errors
///
/// Everything that is wrong with it: what is no JSON, paths that the form does not have, values that
/// their cells cannot hold, keys that stand twice, the fingerprint of another state of the form.
///
/// ```
/// use nianbao_schema::{catalogue, report_json};
/// let format = catalogue::by_id("2021-30").unwrap();
/// let json = br#"{ "format": "2021-30", "applications": { "recieved": { "total": 3 } } }"#;
/// let problems = report_json::from_slice(json, format).unwrap_err();
/// assert_eq!(problems[0].label.english(), "did you mean `received`?");
/// assert_eq!(problems[0].label.chinese(), "是不是`received`？");
/// ```
pub fn from_slice(bytes: &[u8], format: &Arc<Format>) -> Result<Report, Vec<Problem>> {
    let text = head::text(bytes).map_err(|problem| vec![*problem])?;
    match scan::report(text, format) {
        Some(report) => Ok(report),
        None => read::report(text, format),
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
pub fn from_slice_explaining(bytes: &[u8], format: &Arc<Format>) -> Result<Report, Vec<Problem>> {
    read::report(head::text(bytes).map_err(|problem| vec![*problem])?, format)
}
