//! The tests of what is generated.
//!
//! One program holds them all, because each program has to be linked: `cargo test -p nianbao-generator --test suite NAME::` runs one file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agreement;
mod common;
mod golden;
mod handbook;
mod html;
mod markdown;
mod table;
