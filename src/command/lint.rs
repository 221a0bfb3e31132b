//! `nianbao lint`: everything that is wrong with format files.

use super::input::File;
use super::{Status, formats, lineage};
use nianbao::compare::{self, Editions};
use nianbao::problem::Problem;
use nianbao::{Format, Severity, resolve};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  nianbao lint forms/ours.toml
  nianbao lint forms/*.toml

Each problem has a code such as `row-unknown`; docs/codes/ explains it.")]
pub(super) struct Arguments {
    /// Format files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// How many problems of one file are drawn; whoever mends these will see the rest.
const SHOWN: usize = 100;

pub(super) fn run(arguments: &Arguments) -> Status {
    arguments.files.iter().map(|path| lint(path)).max().unwrap_or_default()
}

fn lint(path: &Path) -> Status {
    let file = match File::read(path, nianbao::source::MAX_BYTES) {
        Ok(file) => file,
        Err(message) => {
            super::complain(&message);
            return Status::Unusable;
        }
    };
    let mut resolved = resolve(&file.bytes);
    resolved.format = resolved.format.and_then(|format| in_line(path, &file, format, &mut resolved.problems));
    if !resolved.problems.is_empty() {
        super::complain(&file.draw(&resolved.problems[..resolved.problems.len().min(SHOWN)]));
        super::complain(&format!("\n{}: {}", file.name, summary(&resolved.problems)));
    }
    match resolved.format {
        Some(format) => {
            let (cells, rules) = (format.cells.len(), formats::hard_rules(&format));
            super::print(&format!(
                "{}: format {}, {cells} cells, {rules} hard rules\n",
                file.name, format.id
            ));
            Status::Clean
        }
        None => Status::Findings,
    }
}

/// Judges a sound edition as one of a line: against the edition that it revises, which is built in or
/// lies beside it. Gives the format back if there are no errors.
fn in_line(path: &Path, file: &File, format: Format, problems: &mut Vec<Problem>) -> Option<Format> {
    let format = Arc::new(format);
    // Without a predecessor there is no need to look around.
    let beside = if format.revises.is_some() { lineage::beside(path) } else { Vec::new() };
    let known = beside.into_iter().fold(Editions::built_in(), Editions::with);
    let find = |id: &str| known.get(id).cloned();
    problems.extend(compare::lint(&file.bytes, &format, &find));
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    let is_sound = problems.iter().all(|problem| problem.severity < Severity::Error);
    Arc::into_inner(format).filter(|_| is_sound)
}

fn summary(problems: &[Problem]) -> String {
    let count = |severity: Severity, word: &str| {
        let count = problems.iter().filter(|problem| problem.severity == severity).count();
        (count > 0).then(|| format!("{count} {word}{}", if count == 1 { "" } else { "s" }))
    };
    let counts = [count(Severity::Error, "error"), count(Severity::Warning, "warning")];
    let more = problems.len().saturating_sub(SHOWN);
    let more = if more > 0 { format!("; {more} of them not shown") } else { String::new() };
    format!("{}{more}", counts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}
