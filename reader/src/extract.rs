//! From bytes to a document: the extractor of whatever medium they are.

use crate::document::{Document, Medium};
use crate::error::Error;
use crate::limits::Limits;

/// Reads what a document says, whatever its medium.
///
/// # Errors
///
/// Why it cannot be read at all: it is empty, of another kind, damaged, locked or too large.
pub fn extract(bytes: &[u8], limits: &Limits) -> Result<Document, Error> {
    if bytes.len() > limits.bytes {
        return Err(Error::TooLarge { what: "bytes", limit: limits.bytes });
    }
    match Medium::of(bytes)? {
        #[cfg(feature = "html")]
        Medium::Html => crate::html::extract(bytes, limits),
        medium => Err(Error::Disabled(medium)),
    }
}
