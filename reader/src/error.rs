//! Why a document cannot be read at all.

use crate::document::Medium;
use std::fmt;

/// Why a document cannot be read at all. Whatever can be read in spite of a fault is, and the fault is a
/// [`Remark`](crate::document::Remark).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is nothing in it.
    Empty,
    /// It is of a kind that is not read; what it seems to be, and what to do.
    Unsupported {
        /// What it seems to be: `a picture (PNG)`, `an old Word document (.doc)`.
        what: String,
        /// What the user can do about it.
        remedy: &'static str,
    },
    /// It is of a medium whose cargo feature is off in this build.
    Disabled(Medium),
    /// A password is needed.
    Encrypted(Medium),
    /// It is damaged; what is wrong, and where.
    Damaged {
        /// What it would be.
        medium: Medium,
        /// What is wrong, and where.
        why: String,
    },
    /// It can be read, but is a report of none of the forms it could be.
    Unrecognised(Medium),
    /// It is larger than the [`Limits`](crate::Limits) allow.
    TooLarge {
        /// Which limit, in words: `squares in tables`.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
}

impl Error {
    /// A damaged file of a medium.
    pub(crate) fn damaged(medium: Medium, why: impl fmt::Display) -> Self {
        Error::Damaged { medium, why: why.to_string() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Empty => f.write_str("it is empty"),
            Error::Unsupported { what, remedy } => write!(f, "it is {what}, which cannot be read; {remedy}"),
            Error::Disabled(medium) => {
                write!(
                    f,
                    "it is {medium}, which this build cannot read; build with feature `{}`",
                    medium.id()
                )
            }
            Error::Encrypted(medium) => {
                write!(f, "it is {medium} with a password; save it without one and try again")
            }
            Error::Damaged { medium, why } => write!(f, "it is {medium}, but damaged: {why}"),
            Error::Unrecognised(medium) => {
                write!(f, "it is {medium}, but shows the tables of no form that is known here")
            }
            Error::TooLarge { what, limit } => write!(f, "it holds more than {limit} {what}"),
        }
    }
}

impl std::error::Error for Error {}
