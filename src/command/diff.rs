//! `nianbao diff`: what differs between two editions, and whom it concerns.

mod document;
mod text;

use super::{Status, input, output};
use nianbao::compare::{self, Comparison, Editions, Step, compare};
use nianbao::judge::{Class, gravest};
use nianbao::{Format, Severity, json};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  nianbao diff 2019-60 2021-30
  nianbao diff 2021-30 forms/2027-x.toml --fail-on decision
  nianbao diff 2019-60 2021-30 --to html --out changes.html

Where the newer edition revises the older one through others, each step is shown. Two forms that are
not of one line are compared by their ids alone.

Exit status: 0 nothing as grave as --fail-on, 1 something is, or the changes of the newer edition are
incomplete or false, 2 a format cannot be used.")]
pub(super) struct Arguments {
    /// The older edition: the id of a built-in one, or a format file
    old: String,
    /// The newer edition
    new: String,
    /// Write it as JSON, one object for each step
    #[arg(long, conflicts_with = "to")]
    json: bool,
    /// Write it as a document to attach to a notice, in Chinese
    #[arg(long, value_name = "KIND")]
    to: Option<Document>,
    /// The file to write; standard output unless given
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Fail if a change is of this class or a graver one: presentation, additive, mapped, one-way,
    /// decision, discontinuity
    #[arg(long, value_name = "CLASS", value_parser = class)]
    fail_on: Option<Class>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Document {
    Markdown,
    Html,
}

fn class(word: &str) -> Result<Class, String> {
    Class::ALL
        .into_iter()
        .find(|class| class.as_str() == word)
        .ok_or_else(|| format!("classes are {}", Class::ALL.map(Class::as_str).join(", ")))
}

pub(super) fn run(arguments: &Arguments) -> Status {
    diff(arguments).unwrap_or_else(|message| {
        super::complain(&message);
        Status::Unusable
    })
}

/// One step, compared.
struct Compared {
    old: Arc<Format>,
    new: Arc<Format>,
    comparison: Comparison,
}

fn diff(arguments: &Arguments) -> Result<Status, String> {
    let (old, new) = (input::format(&arguments.old)?, input::format(&arguments.new)?);
    let steps = steps(&old, &new)?;
    let text = match (arguments.json, arguments.to) {
        (true, _) => steps.iter().map(|step| format!("{}\n", json(step))).collect(),
        (_, Some(Document::Markdown)) => document::markdown(&steps),
        (_, Some(Document::Html)) => document::html(&steps),
        _ => text::text(&steps),
    };
    match &arguments.out {
        Some(path) => output::write(path, text.as_bytes())?,
        None => super::print(&text),
    }
    steps.iter().for_each(complain);
    let has_errors =
        |step: &Compared| step.comparison.faults.iter().any(|fault| fault.code.severity() == Severity::Error);
    let worst = gravest(steps.iter().flat_map(|step| &step.comparison.changes));
    let is_grave = arguments.fail_on.is_some_and(|limit| worst.is_some_and(|worst| worst >= limit));
    Ok(if is_grave || steps.iter().any(has_errors) { Status::Findings } else { Status::Clean })
}

/// The steps from one edition to the other; forms of different lines are one step.
fn steps(old: &Arc<Format>, new: &Arc<Format>) -> Result<Vec<Compared>, String> {
    let path = Editions::built_in().path(old, new).unwrap_or_default();
    if !path.is_empty() && path.iter().all(|step| !step.forward) {
        return Err(format!(
            "error: `{}` is the newer of the two\n  = help: the older edition comes first: nianbao diff {} {}",
            old.id, new.id, old.id
        ));
    }
    let one = |(old, new): (&Arc<Format>, &Arc<Format>)| Compared {
        comparison: compare(old, new),
        old: Arc::clone(old),
        new: Arc::clone(new),
    };
    if path.iter().any(|step| !step.forward) || path.is_empty() {
        return Ok(vec![one((old, new))]);
    }
    Ok(path.iter().map(|Step { older, newer, .. }| one((older, newer))).collect())
}

fn json(step: &Compared) -> json::Json {
    compare::to_json(&step.comparison, &step.old, &step.new)
}

/// What is wrong with the declarations of the newer edition.
fn complain(step: &Compared) {
    for fault in &step.comparison.faults {
        super::complain(&format!("{}[{}]: {}", fault.code.severity(), fault.code, fault.message));
        if let Some(help) = &fault.help {
            super::complain(&format!("  = help: {help}"));
        }
    }
}
