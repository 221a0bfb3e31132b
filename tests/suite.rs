//! The tests of the command, and of what the crates do together.
//!
//! One program holds them all, because each program has to be linked: `cargo test --test suite NAME::` runs one file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod acceptance;
mod arrows;
mod bound;
#[cfg(feature = "test-programs")]
mod browser;
mod carried;
mod collect;
mod command;
mod common;
mod examples;
mod guide;
mod no_prelude;
mod office;
#[cfg(feature = "test-programs")]
mod office_programs;
mod one_source;
#[cfg(feature = "test-programs")]
mod ooxml;
mod prefill;
mod propagation;
mod readme;
mod revision;
mod round_trip;
mod stale;
mod third;
mod tree;
