//! From a form, or a filled report, to artifacts: one module and one feature for each kind.
//!
//! Nothing here touches a disk, a clock or the network: a format (and a report) goes in, [`Files`] or
//! a text comes out, and the same input gives the same bytes. It stands on `nianbao-schema` alone, takes that crate's
//! judgement of a form as given, and must never know a form, a label or how a document is read back. `nianbao-macros`
//! shares its emitter of Rust; most users take the facade, `nianbao`.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

#[cfg(feature = "docx")]
pub mod docx;
#[cfg(feature = "artifacts")]
pub mod files;
#[cfg(feature = "handbook")]
pub mod handbook;
#[cfg(feature = "html")]
pub mod html;
#[cfg(feature = "json-schema")]
pub mod json_schema;
#[cfg(feature = "artifacts")]
pub mod kind;
#[cfg(feature = "markdown")]
pub mod markdown;
#[cfg(feature = "artifacts")]
pub mod preset;
#[cfg(feature = "handbook")]
pub mod revision;
#[cfg(feature = "rust")]
pub mod rust;
#[cfg(feature = "artifacts")]
pub mod subject;
#[cfg(feature = "table")]
pub mod table;
#[cfg(feature = "handbook")]
mod text;
#[cfg(feature = "xlsx")]
pub mod xlsx;

#[cfg(feature = "artifacts")]
pub use files::Files;
#[cfg(feature = "artifacts")]
pub use kind::{KINDS, Kind, RenderOptions, generate};
#[cfg(feature = "artifacts")]
pub use subject::Prefill;
