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

pub mod annotate;
#[cfg(any(feature = "docx", feature = "xlsx"))]
#[allow(dead_code)] // until media are told apart
mod budget;
pub mod document;
#[cfg(feature = "docx")]
#[allow(dead_code)] // until media are told apart
mod docx;
#[allow(dead_code)] // until an extractor is there
mod encoding;
mod error;
pub mod labels;
mod limits;
#[cfg(all(test, feature = "docx", feature = "xlsx"))]
mod office_tests;
#[cfg(any(feature = "docx", feature = "xlsx"))]
#[allow(dead_code)] // until media are told apart
mod package;
pub mod reading;
#[cfg(any(feature = "docx", feature = "xlsx"))]
#[allow(dead_code)] // until media are told apart
mod relation;
#[cfg(all(test, any(feature = "docx", feature = "xlsx")))]
mod testing;
#[cfg(feature = "xlsx")]
#[allow(dead_code)] // until media are told apart
mod xlsx;
#[cfg(any(feature = "docx", feature = "xlsx"))]
#[allow(dead_code)] // until media are told apart
mod xml;

pub use document::Document;
pub use error::Error;
pub use limits::Limits;
pub use reading::Reading;
