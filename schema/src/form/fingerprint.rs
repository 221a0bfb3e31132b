//! A form's content in one number.

use std::fmt;

/// A form's content in one number: two files that say the same have the same one, whatever their
/// comments, spacing and order of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub u64);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}
