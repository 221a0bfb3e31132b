//! From a form, or a filled report, to artifacts: one module and one feature for each kind.
//!
//! Nothing here touches a disk, a clock or the network: a format (and a report) goes in, [`Files`] or
//! a text comes out, and the same input gives the same bytes.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod files;
#[cfg(feature = "html")]
pub mod html;
#[cfg(feature = "json-schema")]
pub mod json_schema;
pub mod kind;
#[cfg(feature = "markdown")]
pub mod markdown;
#[cfg(feature = "rust")]
pub mod rust;
#[cfg(any(feature = "html", feature = "json-schema", feature = "markdown"))]
mod unit;

pub use files::Files;
pub use kind::{KINDS, Kind, RenderOptions, generate};
