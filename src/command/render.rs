//! `nianbao render`: a filled report in another medium.

use super::input::Reports;
use super::{Status, output};
use nianbao::check::{Options, check};
use nianbao::generator::{KINDS, Kind, RenderOptions};
use std::path::PathBuf;

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  nianbao render report.json --to markdown --out report.md
  nianbao render report.json --to markdown --draft

A report that breaks a hard rule is rendered only as a draft, and says so.")]
pub(super) struct Arguments {
    /// The report, or `-` for standard input
    #[arg(value_name = "REPORT")]
    report: PathBuf,
    /// The kind of document
    #[arg(long, value_name = "KIND", value_parser = kind)]
    to: &'static Kind,
    /// The file to write; standard output unless given
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Mark it as a draft; needed while a hard rule is broken
    #[arg(long)]
    draft: bool,
    /// The report's format, by id or file, where it is not built in
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
}

/// A kind of artifact that shows reports, by its name.
fn kind(name: &str) -> Result<&'static Kind, String> {
    Kind::by_name(name).filter(|kind| kind.render.is_some()).ok_or_else(|| {
        let names = KINDS.iter().filter(|kind| kind.render.is_some()).map(|kind| kind.name);
        format!("kinds that show a report are {}", names.collect::<Vec<_>>().join(", "))
    })
}

pub(super) fn run(arguments: &Arguments) -> Status {
    render(arguments).unwrap_or_else(|(status, message)| {
        super::complain(&message);
        status
    })
}

fn render(arguments: &Arguments) -> Result<Status, (Status, String)> {
    let unusable = |message: String| (Status::Unusable, message);
    let reports = Reports::new(arguments.format.as_deref()).map_err(unusable)?;
    let report = reports.read(&arguments.report).map_err(unusable)?;
    let broken = check(&report, &Options::default()).hard.broken;
    if broken > 0 && !arguments.draft {
        let message = format!(
            "error: {} breaks {broken} hard rules; `nianbao check` shows them\n  = help: mend them, or render it as a draft with --draft",
            arguments.report.display()
        );
        return Err((Status::Findings, message));
    }
    let Some(render) = arguments.to.render else { return Ok(Status::Clean) };
    let bytes = render(&report, &RenderOptions { draft: arguments.draft })
        .map_err(|failure| unusable(format!("error: cannot show this report so: {failure}")))?;
    match &arguments.out {
        Some(path) => output::write(path, &bytes).map_err(unusable)?,
        None => super::print_bytes(&bytes),
    }
    Ok(Status::Clean)
}
