//! `nianbao generate`: the artifacts of an edition.

use super::Status;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Format
    format: String,
}

pub(super) fn run(_: &Arguments) -> Status {
    Status::Clean
}
