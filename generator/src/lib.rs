//! From a form, or a filled report, to artifacts: one module and one feature for each kind.
//!
//! Nothing here touches a disk, a clock or the network: a format (and a report) goes in, [`Files`] or
//! a text comes out, and the same input gives the same bytes.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

#[cfg(any(feature = "json-schema", feature = "markdown", feature = "rust-file"))]
pub mod files;
#[cfg(feature = "html")]
pub mod html;
#[cfg(feature = "json-schema")]
pub mod json_schema;
#[cfg(any(feature = "json-schema", feature = "markdown", feature = "rust-file"))]
pub mod kind;
#[cfg(feature = "markdown")]
pub mod markdown;
#[cfg(feature = "rust")]
pub mod rust;
#[cfg(any(feature = "html", feature = "json-schema", feature = "markdown"))]
mod unit;

#[cfg(any(feature = "json-schema", feature = "markdown", feature = "rust-file"))]
pub use files::Files;
#[cfg(any(feature = "json-schema", feature = "markdown", feature = "rust-file"))]
pub use kind::{KINDS, Kind, RenderOptions, generate};
