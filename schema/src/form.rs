//! What a form is: from the format file to the resolved [`Format`](format::Format) and where its cells stand.
//!
//! ```text
//! format file ──source──▶ Form ──resolve──▶ Format ──layout──▶ Layout
//! ```

#[cfg(feature = "report")]
pub mod anchor;
pub mod catalogue;
pub(crate) mod fingerprint;
pub mod format;
pub mod layout;
pub(crate) mod level;
pub mod naming;
pub mod resolve;
pub mod rule;
pub mod shape;
pub mod source;
pub mod unit;
