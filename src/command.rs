//! The command line: arguments in, exit code out. Each subcommand has a file of its own.

mod check;
mod complaint;
mod diff;
mod formats;
mod generate;
mod input;
mod kinds;
mod language;
mod last_year;
mod lineage;
mod lint;
mod migrate;
mod new;
mod output;
mod prefill;
mod read;
mod render;

use clap::{Parser, Subcommand};
use complaint::Complaint;
use nianbao::both;
use std::process::ExitCode;

/// How a command ended, from best to worst.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    /// Nothing of error severity.
    #[default]
    Clean,
    /// Findings of error severity, or drift.
    Findings,
    /// Input that cannot be used, or output that cannot be written.
    Unusable,
}

/// Forms of statutory yearly reports: types, schemas, templates and checks from one file.
#[derive(Parser)]
#[command(version, max_term_width = 100, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language of messages; without it the locale's, if that is Chinese or English
    #[arg(long, global = true, value_name = "LANG", hide_possible_values = true, value_enum)]
    lang: Option<language::Lang>,
}

const EXAMPLES: &str = "\
Examples:
  nianbao formats                               which editions are built in
  nianbao generate 2021-30 --out out            everything that follows from an edition
  nianbao check report.json                     whether a filled report keeps the rules
  nianbao read report.docx --out report.json    a published document as data
  nianbao render report.json --to docx          the report as a document
  nianbao lint forms/ours.toml                  everything wrong with a format file
  nianbao diff 2019-60 2021-30                  what changed, and whom it concerns

Exit status: 0 nothing of error severity, 1 findings of error severity or drift,
2 input that cannot be used.

--lang zh：一切提示用中文；--lang en: all messages in English. Labels of forms stay as they are.";

#[derive(Subcommand)]
enum Command {
    /// List the editions that are built in
    Formats(formats::Arguments),
    /// Report everything that is wrong with a format file
    Lint(lint::Arguments),
    /// Write the artifacts of an edition: schemas, blank templates
    Generate(generate::Arguments),
    /// Check filled reports against the rules of their form
    Check(check::Arguments),
    /// Read documents of any medium back into reports, with evidence
    Read(read::Arguments),
    /// Show a filled report in another medium
    Render(render::Arguments),
    /// Show what differs between two editions, and whom it concerns
    Diff(diff::Arguments),
    /// Carry a report from one edition to another, and back
    Migrate(migrate::Arguments),
    /// Start a new edition from an old one
    New(new::Arguments),
}

pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    language::choose(arguments.lang);
    let status = match arguments.command {
        Command::Formats(arguments) => formats::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Read(arguments) => read::run(&arguments),
        Command::Render(arguments) => render::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Migrate(arguments) => migrate::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
    };
    match status {
        Status::Clean => ExitCode::SUCCESS,
        Status::Findings => ExitCode::from(1),
        Status::Unusable => ExitCode::from(2),
    }
}

/// Writes text to standard output, with colours where it is a terminal.
fn print(text: &str) {
    written(write_whole(anstream::stdout().lock(), text.as_bytes()));
}

/// Writes a file to standard output as it is.
fn print_bytes(bytes: &[u8]) {
    written(write_whole(std::io::stdout().lock(), bytes));
}

fn write_whole(mut to: impl std::io::Write, bytes: &[u8]) -> std::io::Result<()> {
    to.write_all(bytes).and_then(|()| to.flush())
}

/// Ends the program if nobody can read what it says. A reader that went away, such as `head`, has
/// read enough; anything else is output that cannot be written.
fn written(result: std::io::Result<()>) {
    match result {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => {
            complain(&Complaint::error(both!(
                "cannot write to standard output: {why}",
                "无法写到标准输出：{why}",
                why = input::reason(&error),
            )));
            std::process::exit(2);
        }
    }
}

/// Writes what there is to complain of to standard error.
fn complain(complaint: &Complaint) {
    tell(complaint.to(language::of_messages()));
}

/// Writes a line to standard error.
fn tell(line: &str) {
    anstream::eprintln!("{line}");
}
