//! From bytes to a document: the extractor of whatever medium they are.

use crate::budget::Budget;
use crate::document::{Document, Medium};
use crate::error::Error;
use crate::limits::Limits;
use crate::radicals;

/// Reads what a document says, whatever its medium.
///
/// # Errors
///
/// Why it cannot be read at all: it is empty, of another kind, damaged, locked or too large.
pub fn extract(bytes: &[u8], limits: &Limits) -> Result<Document, Error> {
    within(bytes, &Budget::new(limits, bytes.len()))
}

/// Reads text as separated values, whatever it looks like: a list of names has no figures by which to tell.
///
/// # Errors
///
/// It is too large.
pub fn separated(bytes: &[u8], limits: &Limits) -> Result<Document, Error> {
    if bytes.len() > limits.bytes {
        return Err(Error::TooLarge { what: crate::error::BYTES, limit: limits.bytes });
    }
    crate::csv::extract(bytes, &Budget::new(limits, bytes.len()))
}

/// The same as [`extract`] on an account of somebody's own.
pub(crate) fn within(bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    let limits = budget.limits();
    if bytes.len() > limits.bytes {
        return Err(Error::TooLarge { what: crate::error::BYTES, limit: limits.bytes });
    }
    let mut document = by_medium(Medium::of(bytes)?, bytes, budget)?;
    // In our own files stands what somebody typed.
    if document.declared.format.is_none() {
        radicals::replace(&mut document);
    }
    Ok(document)
}

fn by_medium(medium: Medium, bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    match medium {
        Medium::Json => crate::json::extract(bytes, budget.limits()),
        Medium::Text => crate::text::extract(bytes, budget),
        Medium::Csv => crate::csv::extract(bytes, budget),
        #[cfg(feature = "docx")]
        Medium::Docx => crate::docx::extract(bytes, budget),
        #[cfg(feature = "html")]
        Medium::Html => crate::html::extract(bytes, budget),
        #[cfg(feature = "markdown")]
        Medium::Markdown => crate::markdown::extract(bytes, budget),
        #[cfg(feature = "pdf")]
        Medium::Pdf => crate::pdf::extract(bytes, budget),
        #[cfg(feature = "xlsx")]
        Medium::Xlsx => crate::xlsx::extract(bytes, budget),
        #[allow(unreachable_patterns)] // where every medium is built in
        medium => Err(Error::Disabled(medium)),
    }
}
