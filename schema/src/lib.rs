//! What a statutory report form is, what a report is, and what must hold in one.
//!
//! The heart of nianbao, on which everything else stands: a format file becomes a [`Format`], JSON a report, and a report is
//! checked, compared and carried to the next edition. `nianbao-generator` and `nianbao-reader` are its neighbours, the one
//! writing documents and the other reading them; most users take the facade, `nianbao`.
//!
//! Five wings stand on common ground ([`number`], [`problem`], [`language`], [`mod@json`]):
//!
//! | wing | what it is about |
//! | --- | --- |
//! | [`form`] | what a form is: the format file, the resolved [`Format`], its [`Layout`] and rules |
//! | [`mod@report`] | what was filled in: the [`Report`], its JSON, its check, sentences about it |
//! | [`edition`] | what changed between two editions, whom that concerns, and reports carried over |
//! | [`office`] | what an office does with the reports of many organs: their names, their roster, their sum |
//! | [`rust`] | what generated types and bound structs stand on |
//!
//! The rooms of each wing can also be reached from here: `nianbao_schema::check` is `nianbao_schema::report::check`.
//!
//! It must never know a document's medium other than JSON, the disk, a clock, or which editions there are: `build.rs` lists
//! the folder of forms.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

#[cfg(feature = "report")]
pub mod edition;
mod foreign;
pub mod form;
#[cfg(feature = "report")]
pub mod json;
pub mod language;
pub mod number;
#[cfg(feature = "report")]
pub mod office;
pub mod problem;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "report")]
pub mod rust;

#[cfg(feature = "report")]
pub use edition::{compare, impact, judge, migrate, series};
#[cfg(feature = "report")]
pub use form::anchor;
pub use form::catalogue::UnknownFormat;
pub use form::format::Format;
pub use form::layout::Layout;
pub use form::resolve::{Resolved, resolve};
pub use form::{catalogue, format, layout, naming, resolve, rule, shape, source};
pub use language::{Language, Wording};
pub use number::Number;
pub use problem::{Code, Errors, Problem, Severity};
#[cfg(feature = "report")]
pub use report::{Entry, Report, check, sentence};
#[cfg(feature = "report")]
pub use report::{outcome_json, reason, report_json};
#[cfg(feature = "report")]
pub use rust::bind::{Bound, FromReport};
#[cfg(feature = "report")]
pub use rust::{bind, typed};
