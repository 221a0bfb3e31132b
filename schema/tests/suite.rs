//! The tests of forms, reports, rules and editions.
//!
//! One program holds them all, because each program has to be linked: `cargo test -p nianbao-schema --test suite NAME::` runs one file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod codes;
mod common;
mod compare;
mod editions;
mod errors;
mod hostile;
mod language;
mod languages;
mod lint;
mod mutations;
mod paths;
mod published;
mod reason;
mod references;
mod report_json;
mod rules;
