//! The command line: arguments in, exit code out. Each subcommand has a file of its own.

mod check;
mod formats;
mod generate;
mod input;
mod lint;
mod output;

use clap::{Parser, Subcommand};
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
}

const EXAMPLES: &str = "\
Examples:
  nianbao formats                               which editions are built in
  nianbao generate 2021-30 --out out            everything that follows from an edition
  nianbao check report.json                     whether a filled report keeps the rules
  nianbao lint forms/ours.toml                  everything wrong with a format file

Exit status: 0 nothing of error severity, 1 findings of error severity or drift,
2 input that cannot be used.";

#[derive(Subcommand)]
enum Command {
    /// List the editions that are built in
    Formats,
    /// Report everything that is wrong with a format file
    Lint(lint::Arguments),
    /// Write the artifacts of an edition: schemas, blank templates
    Generate(generate::Arguments),
    /// Check filled reports against the rules of their form
    Check(check::Arguments),
}

pub(crate) fn run() -> ExitCode {
    let status = match Arguments::parse().command {
        Command::Formats => formats::run(),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
    };
    match status {
        Status::Clean => ExitCode::SUCCESS,
        Status::Findings => ExitCode::from(1),
        Status::Unusable => ExitCode::from(2),
    }
}

/// Writes to standard output. A reader that goes away, such as `head`, is no mistake.
fn print(text: &str) {
    use std::io::Write;
    let mut stdout = anstream::stdout().lock();
    if stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).is_err() {
        std::process::exit(0);
    }
}

/// Writes a line to standard error.
fn complain(line: &str) {
    anstream::eprintln!("{line}");
}
