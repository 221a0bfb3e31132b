//! The tests of reading documents.
//!
//! One program holds them all, because each program has to be linked: `cargo test -p nianbao-reader --test suite NAME::` runs one file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
mod converted;
mod costs;
mod damage;
mod identity;
mod mutations;
mod pages;
mod reading;
mod round_trip;
mod shifts;
mod surroundings;
mod text;
