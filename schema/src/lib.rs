//! What a statutory report form is, what a report is, and what must hold in one.
//!
//! The heart of nianbao, on which everything else stands: a format file becomes a [`Format`], JSON a report, and a report is
//! checked, compared and carried to the next edition. `nianbao-generator` and `nianbao-reader` are its neighbours, the one
//! writing documents and the other reading them; most users take the facade, `nianbao`.
//!
//! It must never know a document's medium other than JSON, the disk, a clock, or which editions there are: `build.rs` lists
//! the folder of forms.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

#[cfg(feature = "report")]
pub mod anchor;
#[cfg(feature = "report")]
pub mod bind;
pub mod catalogue;
#[cfg(feature = "report")]
pub mod check;
#[cfg(feature = "report")]
pub mod compare;
mod foreign;
pub mod format;
#[cfg(feature = "json")]
pub mod json;
#[cfg(feature = "report")]
pub mod judge;
pub mod language;
pub mod layout;
mod level;
#[cfg(feature = "report")]
pub mod migrate;
pub mod number;
pub mod problem;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "json")]
pub mod report_json;
pub mod resolve;
pub mod rule;
#[cfg(feature = "report")]
pub mod sentence;
#[cfg(feature = "report")]
pub mod series;
pub mod shape;
pub mod source;
#[cfg(feature = "report")]
pub mod typed;

#[cfg(feature = "report")]
pub use bind::{Bound, FromReport};
pub use format::Format;
pub use language::{Language, Wording};
pub use layout::Layout;
pub use number::Number;
pub use problem::{Code, Problem, Severity};
#[cfg(feature = "report")]
pub use report::{Entry, Report};
pub use resolve::{Resolved, resolve};
