//! `nianbao generate`: the artifacts of an edition, written or compared with what is there.

use super::{Status, input, lineage, output};
use nianbao::Format;
use nianbao::generator::{Files, KINDS, Kind, generate};
use nianbao::problem::nearest;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = after_help())]
pub(super) struct Arguments {
    /// A built-in edition, or the path of a format file
    #[arg(value_name = "FORMAT")]
    format: String,
    /// The folder to write into
    #[arg(long, value_name = "DIR", default_value = "out")]
    out: PathBuf,
    /// Only these kinds of artifact
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = kind)]
    only: Vec<&'static Kind>,
    /// Write nothing; tell which files differ from what would be written
    #[arg(long)]
    check: bool,
}

fn after_help() -> String {
    let kinds: Vec<String> = KINDS.iter().map(|kind| format!("  {:<12} {}", kind.name, kind.about)).collect();
    format!(
        "Kinds of artifact:\n{}\n\nExamples:\n  nianbao generate 2021-30 --out out\n  \
         nianbao generate forms/ours.toml --only markdown\n  \
         nianbao generate 2021-30 --out out --check     in CI: exit 1 if a file is stale",
        kinds.join("\n")
    )
}

/// A kind of artifact by its name.
fn kind(name: &str) -> Result<&'static Kind, String> {
    Kind::by_name(name).ok_or_else(|| {
        let names: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
        match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("kinds are {}", names.join(", ")),
        }
    })
}

pub(super) fn run(arguments: &Arguments) -> Status {
    let edition = match lineage::edition(&arguments.format) {
        Ok(edition) => edition,
        Err(message) => {
            super::complain(&message);
            return Status::Unusable;
        }
    };
    let kinds: Vec<&Kind> =
        if arguments.only.is_empty() { KINDS.iter().collect() } else { arguments.only.clone() };
    let files = match generate(&edition, kinds.iter().copied()) {
        Ok(files) => files,
        Err((name, failure)) => {
            super::complain(&format!("error: cannot make {name}: {failure}"));
            return Status::Unusable;
        }
    };
    if arguments.check {
        return compare(&arguments.out, &files);
    }
    match output::write_all(&arguments.out, &files) {
        Ok(()) => {
            super::print(&report(&arguments.out, &kinds, &edition));
            Status::Clean
        }
        Err(message) => {
            super::complain(&message);
            Status::Unusable
        }
    }
}

/// Tells which files in a folder are not what they would be if they were written now.
fn compare(folder: &Path, files: &Files) -> Status {
    let mut status = Status::Clean;
    for (name, bytes) in files.iter() {
        let path = folder.join(name);
        let state = match std::fs::read(&path) {
            Ok(there) if there == bytes => continue,
            Ok(_) => "is stale",
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => "is missing",
            Err(error) => {
                super::complain(&format!("error: cannot read {}: {}", path.display(), input::reason(&error)));
                return Status::Unusable;
            }
        };
        super::complain(&format!("{} {state}", path.display()));
        status = Status::Findings;
    }
    if status == Status::Findings {
        super::complain("help: run the same command without --check to write them anew");
    }
    status
}

/// What was written, and what it is for.
fn report(folder: &Path, kinds: &[&Kind], format: &Format) -> String {
    let mut text = String::new();
    for kind in kinds {
        text.push_str(&format!("{}: {}\n", kind.name, kind.about));
        for artifact in kind.artifacts {
            text.push_str(&format!("  {}\n", folder.join(artifact.file_name(format)).display()));
        }
    }
    text
}
