//! From a document to a report: one extractor for each medium makes a [`Document`] of the bytes, and one recogniser
//! matches it against a form.
//!
//! ```text
//! bytes ──extract──▶ Document ──recognise(Format)──▶ Reading: Report + evidence + what is left over
//! ```
//!
//! Extractors know their medium and no form; the recogniser knows forms and no medium. Neither guesses: what cannot
//! be read with certainty is said to be unread, and a blank is never a zero.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod document;
#[allow(dead_code)] // until an extractor is there
mod encoding;
mod error;
pub mod labels;
mod limits;
#[cfg(feature = "pdf")]
mod pdf;
pub mod reading;

pub use document::Document;
pub use error::Error;
pub use limits::Limits;
pub use reading::Reading;

/// What a PDF says: for benchmarks and fuzzing, which stand outside of the crate.
#[cfg(feature = "pdf")]
#[doc(hidden)]
pub fn extract_pdf(bytes: &[u8], limits: &Limits) -> Result<Document, Error> {
    pdf::extract(bytes, limits)
}
