//! From a document to a report: one extractor for each medium makes a [`Document`] of the bytes, and one recogniser
//! matches it against a form.
//!
//! ```text
//! bytes ──extract──▶ Document ──recognise(Format)──▶ Reading: Report + evidence + what is left over
//! ```
//!
//! Extractors know their medium and no form; the recogniser knows forms and no medium. Neither guesses: what cannot
//! be read with certainty is said to be unread, and a blank is never a zero. It stands on `nianbao-schema` alone; what
//! `nianbao-generator` writes it reads back by the names that both take from there. It must never know the disk, and judges
//! nothing: a printed total that is wrong is read as it stands.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod annotate;
mod budget;
mod csv;
pub mod document;
#[cfg(feature = "docx")]
mod docx;
mod encoding;
mod error;
mod extract;
pub mod figure;
#[cfg(feature = "html")]
mod html;
mod json;
pub mod labels;
mod limits;
#[cfg(all(
    test,
    feature = "docx",
    feature = "html",
    feature = "markdown",
    feature = "pdf",
    feature = "xlsx"
))]
mod looks_tests;
#[cfg(feature = "markdown")]
mod markdown;
mod medium;
#[cfg(all(test, feature = "docx", feature = "xlsx"))]
mod office_tests;
#[cfg(any(feature = "docx", feature = "xlsx"))]
mod package;
#[cfg(feature = "pdf")]
mod pdf;
mod pipes;
mod radicals;
mod reader;
pub mod reading;
pub mod recognise;
#[cfg(any(feature = "docx", feature = "xlsx"))]
mod relation;
#[cfg(all(test, any(feature = "docx", feature = "xlsx")))]
mod testing;
mod text;
#[cfg(feature = "xlsx")]
mod xlsx;
#[cfg(any(feature = "docx", feature = "xlsx"))]
mod xml;

pub use budget::Cost;
pub use document::Document;
pub use error::Error;
pub use extract::{extract, separated};
pub use limits::{Allowance, Limits};
pub use reader::Reader;
pub use reading::Reading;
