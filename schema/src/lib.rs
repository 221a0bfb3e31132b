//! What a statutory report form is, what a report is, and what must hold in one.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod bind;
pub mod catalogue;
pub mod check;
pub mod compare;
pub mod format;
#[cfg(feature = "json")]
pub mod json;
pub mod judge;
pub mod layout;
mod level;
pub mod migrate;
pub mod number;
pub mod problem;
pub mod report;
#[cfg(feature = "json")]
pub mod report_json;
pub mod resolve;
pub mod rule;
pub mod sentence;
pub mod series;
pub mod shape;
pub mod source;
pub mod typed;

pub use bind::{Bound, FromReport};
pub use format::Format;
pub use layout::Layout;
pub use number::Number;
pub use problem::{Code, Problem, Severity};
pub use report::{Entry, Report};
pub use resolve::{Resolved, resolve};
