//! What the types of `report_types!` stand on. Not for other code: it changes with the macro.

mod figures;
mod sound;

pub use super::fields::{Cell, Fields, Native, Visitor, VisitorMut};
pub use super::form::{Form, Place};
pub use figures::{Figure, Figures};
pub use serde;
pub use sound::Sound;

pub use json::{deserialize, serialize};

mod json {
    use crate::rust::typed::Report;
    use crate::{Language, Problem};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
    use serde_json::value::RawValue;

    /// The JSON of [`Report::to_json`]. Numbers keep all their digits where the serializer is serde_json's.
    pub fn serialize<R: Report, S: Serializer>(report: &R, serializer: S) -> Result<S::Ok, S::Error> {
        report.to_json().map_err(ser::Error::custom)?.serialize(serializer)
    }

    /// What [`Report::from_json`] reads. The text itself is needed, which only serde_json gives.
    pub fn deserialize<'de, R: Report, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        R::from_json(raw.get().as_bytes()).map_err(|problems| de::Error::custom(list(&problems, raw.get())))
    }

    /// All problems in one message; places count from the beginning of the report.
    fn list(problems: &[Problem], text: &str) -> String {
        let lines: Vec<String> =
            problems.iter().map(|problem| problem.line("report", text, Language::English)).collect();
        lines.join("\n")
    }
}
