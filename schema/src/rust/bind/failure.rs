//! Why a value cannot pass between a report and a struct.

use crate::report::Report;
use crate::rust::typed::Misfit;
use std::fmt;

/// Something that a field of a struct, or a place of a report, cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The struct's field, and the fields around it: `handled.natural_person`.
    pub field: String,
    /// The field's Rust type, as it is written.
    pub rust: String,
    /// The path of the cell or narrative; `organ.name`, `organ.level` or `year` for these.
    pub path: String,
    /// What the form prints there.
    pub labels: String,
    /// What was found: an entry as the form shows it, or the field's value; empty for what is blank.
    pub found: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The field's type cannot hold the entry.
    Read(Misfit),
    /// The place cannot hold the field's value; the word says what it holds.
    Write(Misfit, &'static str),
    /// The report is of a format that the struct is not bound to; these are the ones it is bound to.
    Format(Vec<String>),
    /// The struct's table has no such row or column.
    Place,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Fault::Format(bound) => {
                let bound = bound.join(" and ");
                return write!(
                    f,
                    "the report is of format {}, and `{}` is bound to {bound}",
                    self.found, self.rust
                );
            }
            Fault::Place => {
                return write!(
                    f,
                    "`{}` is not a row or column that `{}` can stand for",
                    self.path, self.rust
                );
            }
            _ => {}
        }
        write!(f, "`{}`", self.path)?;
        if !self.labels.is_empty() {
            write!(f, " ({})", self.labels)?;
        }
        let found = if self.found.is_empty() { "nothing".to_owned() } else { format!("`{}`", self.found) };
        let (field, rust) = (&self.field, &self.rust);
        match &self.fault {
            Fault::Read(misfit) => {
                write!(f, ": found {found}, and `{field}: {rust}` needs {}", needed(*misfit))
            }
            Fault::Write(misfit, kind) => {
                write!(f, ": the value of `{field}: {rust}` is no {kind} for it: {misfit}")
            }
            Fault::Format(_) | Fault::Place => Ok(()),
        }
    }
}

impl std::error::Error for Failure {}

/// What a type needs that says so of an entry.
fn needed(misfit: Misfit) -> &'static str {
    match misfit {
        Misfit::Blank => "a value; `Option` or `Entry` can be without one",
        Misfit::NotApplicable => "a value; `Entry` can hold that the cell does not apply",
        Misfit::Range => "a number within its range",
        Misfit::Choice => "one of its variants' answers",
        Misfit::Digits => "a number of at most 15 digits",
        Misfit::Negative => "a number that is not below zero",
        _ => "something else",
    }
}

impl Failure {
    /// The report is of another format.
    pub(super) fn format(rust: &str, report: &Report, bound: impl Iterator<Item = &'static str>) -> Failure {
        let bound: Vec<String> = bound.map(str::to_owned).collect();
        let id = &report.format().id;
        // The same id and another content: the report's file is not the one that was compiled in.
        let other = if bound.contains(id) { " of another content" } else { "" };
        Failure { found: format!("{id}{other}"), ..Failure::about(rust, "format", Fault::Format(bound)) }
    }

    /// The table has no such row or column.
    pub(super) fn place(rust: &str, path: &str) -> Failure {
        Failure::about(rust, path, Fault::Place)
    }

    fn about(rust: &str, path: &str, fault: Fault) -> Failure {
        Failure {
            field: String::new(),
            rust: rust.to_owned(),
            path: path.to_owned(),
            labels: String::new(),
            found: String::new(),
            fault,
        }
    }
}
