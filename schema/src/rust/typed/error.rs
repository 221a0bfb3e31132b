//! Why a report cannot pass between its typed and its dynamic form.

use super::Misfit;
use crate::both;
use crate::language::{Language, Wording};
use std::fmt;

/// Why a report cannot pass between its typed and its dynamic form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The report is of another form, or the form at run time is another than the type was made of.
    Format {
        /// The form of the type.
        expected: &'static str,
        /// The form that was found: its id and its fingerprint, if there is one at all.
        found: Option<String>,
    },
    /// Values that no report can hold.
    Values(Vec<Unfit>),
}

/// A value that no report can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// The cell.
    pub cell: usize,
    /// Its path.
    pub path: String,
    /// Why it cannot hold the value.
    pub misfit: Misfit,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is {}", self.path, self.misfit)
    }
}

impl Error {
    /// The reason in words.
    pub fn wording(&self) -> Wording {
        match self {
            Error::Format { expected, found: Some(found) } => both!(
                "the Rust types are of the form `{expected}`, not of {found}",
                "Rust类型是按表样`{expected}`生成的，而不是{found}"
            ),
            Error::Format { expected, found: None } => both!(
                "the form `{expected}` of the Rust types cannot be read at run time",
                "运行时读不出Rust类型的表样`{expected}`"
            ),
            Error::Values(values) => Wording::each(|language| {
                let values = values.iter().map(|value| match language {
                    Language::English => value.to_string(),
                    Language::Chinese => format!("`{}`的值无法写入报告", value.path),
                });
                values.collect::<Vec<_>>().join(language.pick("; ", "；"))
            }),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().english())
    }
}

impl std::error::Error for Error {}
