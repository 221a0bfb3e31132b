//! What the types of `report_types!` stand on. Not for other code: it changes with the macro.

mod figures;
mod form;
mod sound;

pub use figures::{Figure, Figures};
pub use form::{Form, Place};
pub use sound::Sound;

use super::kind::{self, Kind};
use super::{Choice, Entry, Fits, Misfit};
use crate::form::format::Value;
use crate::number::Number;
use crate::report;
#[cfg(feature = "json")]
pub use serde;

/// A part of a report that walks over its fields in printed order.
pub trait Fields {
    fn visit(&self, visitor: &mut dyn Visitor);
    fn visit_mut(&mut self, visitor: &mut dyn VisitorMut);
}

/// Someone who looks at every field.
pub trait Visitor {
    fn cell(&mut self, cell: &dyn Cell);
    fn narrative(&mut self, text: &str);
}

/// Someone who writes every field.
pub trait VisitorMut {
    fn cell(&mut self, cell: &mut dyn Cell);
    fn narrative(&mut self, text: &mut String);
}

/// A field that is the entry of a cell.
pub trait Cell {
    fn is_blank(&self) -> bool;
    fn read(&mut self, entry: &report::Entry, value: &Value) -> Result<(), Misfit>;
    fn write(&self, value: &Value) -> Result<report::Entry, Misfit>;
}

/// The type that the macro chooses for a kind of cell.
pub trait Native: Fits<Self::Kind> {
    type Kind: Kind;
}

macro_rules! native {
    ($($type:ty: $kind:ident,)*) => { $(
        impl Native for $type {
            type Kind = kind::$kind;
        }
    )* };
}
native! { u64: Count, i64: Change, Number: Amount, String: Text, bool: Flag, }

impl<C: Choice> Native for C {
    type Kind = kind::Choice;
}

impl<T: Native> Cell for Entry<T> {
    fn is_blank(&self) -> bool {
        self.is_blank()
    }

    fn read(&mut self, entry: &report::Entry, value: &Value) -> Result<(), Misfit> {
        *self = Fits::read(entry, value)?;
        Ok(())
    }

    fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
        Fits::write(self, value)
    }
}

impl<T: Native> Fields for Entry<T> {
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.cell(self);
    }

    fn visit_mut(&mut self, visitor: &mut dyn VisitorMut) {
        visitor.cell(self);
    }
}

impl Fields for String {
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.narrative(self);
    }

    fn visit_mut(&mut self, visitor: &mut dyn VisitorMut) {
        visitor.narrative(self);
    }
}

#[cfg(feature = "json")]
pub use json::{deserialize, serialize};

#[cfg(feature = "json")]
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
