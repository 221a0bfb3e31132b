//! What is wrong with a roster, and where.

use crate::both;
use crate::language::Wording;
use std::fmt;

/// A mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub text: Wording,
}

impl Fault {
    pub(super) fn new(line: usize, text: Wording) -> Fault {
        Fault { line, text }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.text.english())
    }
}

impl std::error::Error for Fault {}

/// The question whether a name was meant, as the end of a sentence.
pub(super) fn or_did_you_mean(near: Option<&str>) -> Wording {
    near.map_or(Wording::default(), |near| both!("; did you mean `{near}`?", "，是不是“{near}”？"))
}
