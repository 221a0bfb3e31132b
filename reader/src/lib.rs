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
mod encoding;
mod error;
mod extract;
pub mod figure;
#[cfg(feature = "html")]
mod html;
mod json;
pub mod labels;
mod limits;
#[cfg(feature = "markdown")]
mod markdown;
mod medium;
mod pipes;
pub mod reading;
pub mod recognise;
mod text;

pub use document::Document;
pub use error::Error;
pub use extract::extract;
pub use limits::Limits;
pub use reading::Reading;
