//! Forms as web pages: one to fill in, and reports to publish.
//!
//! [`form`] is a single file that works without a network: its script checks every rule while
//! somebody types. [`page`] and [`fragment`] show a filled report and run nothing.

#[cfg(feature = "handbook")]
pub(crate) mod blank;
mod csp;
mod data;
mod form;
mod grid;
mod publish;

pub use form::{blank, form};
pub use publish::{data_file, fragment, page};
