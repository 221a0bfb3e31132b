//! The tests of `report_types!`.
//!
//! One program holds them all, because each program has to be linked: `cargo test -p nianbao-types-tests --test suite NAME::` runs one file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agreement;
mod golden;
mod mended;
mod rebuild;
mod takes;
mod ui;
mod values;
