//! The command line: arguments in, exit code out. Each subcommand has a file of its own.

mod check;
mod complaint;
mod completions;
mod diff;
mod formats;
mod generate;
mod input;
mod kinds;
mod language;
mod last_year;
mod lineage;
mod lint;
mod man;
mod migrate;
mod new;
mod output;
mod prefill;
mod read;
mod render;
mod terminal;
mod tour;

use clap::{CommandFactory, Parser, Subcommand};
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
#[command(version, max_term_width = 100, after_help = tour::after_help())]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// The language of messages; without it the locale's, if that is Chinese or English
    #[arg(long, global = true, value_name = "LANG", hide_possible_values = true, value_enum)]
    lang: Option<language::Lang>,
}

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
    /// Write a script with which a shell completes what is typed
    Completions(completions::Arguments),
    /// Write the manual pages
    Man(man::Arguments),
}

pub(crate) fn run() -> ExitCode {
    completions::answer();
    let arguments = Arguments::parse();
    language::choose(arguments.lang);
    let Some(command) = arguments.command else {
        print(&tour::tour(language::of_messages()));
        return ExitCode::SUCCESS;
    };
    let status = match command {
        Command::Formats(arguments) => formats::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Read(arguments) => read::run(&arguments),
        Command::Render(arguments) => render::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Migrate(arguments) => migrate::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => man::run(&arguments),
    };
    match status {
        Status::Clean => ExitCode::SUCCESS,
        Status::Findings => ExitCode::from(1),
        Status::Unusable => ExitCode::from(2),
    }
}

/// The whole command line, for those who describe it.
fn described() -> clap::Command {
    Arguments::command()
}

/// Writes text to standard output, with colours where it is a terminal.
fn print(text: &str) {
    written(write_whole(anstream::stdout().lock(), terminal::harmless(text).as_bytes()));
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
    anstream::eprintln!("{}", terminal::harmless(line));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::described;
    use clap::error::ErrorKind;
    use std::path::{Path, PathBuf};

    /// The commands among the lines of a text, without what a shell does with their output and what is said of them.
    fn commands(text: &str) -> impl Iterator<Item = &str> {
        let lines = text.lines().filter_map(|line| line.strip_prefix("  "));
        let own = lines.filter(|line| line.starts_with("nianbao "));
        own.map(|line| line.split("  ").next().unwrap().split(['>', '|']).next().unwrap().trim())
    }

    #[test]
    fn every_command_has_examples_which_can_be_given_like_that() {
        let command = described();
        for command in std::iter::once(&command).chain(command.get_subcommands()) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("Examples:\n"), "{}", command.get_name());
            for example in commands(&help) {
                described().try_get_matches_from(example.split(' ')).unwrap();
            }
        }
    }
    /// Texts name commands in passing, without all that they need; what is named has to exist.
    #[test]
    fn every_command_that_a_text_mentions_exists() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let guide = ["zh", "en"].map(|language| root.join("docs/guide/src").join(language));
        let chapters = guide.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
        let mut texts: Vec<PathBuf> = chapters.map(|entry| entry.unwrap().path()).collect();
        texts.extend(["README.md", "README.zh-CN.md", "CONTRIBUTING.md"].map(|name| root.join(name)));
        for path in texts {
            let text = std::fs::read_to_string(&path).unwrap();
            let mentioned = text.split('`').skip(1).step_by(2).filter(|it| it.starts_with("nianbao "));
            for command in mentioned.filter(|command| !command.contains(['\n', '…'])) {
                let kind =
                    described().try_get_matches_from(command.split(' ')).err().map(|error| error.kind());
                let is_whole = kind.is_none_or(|kind| kind == ErrorKind::MissingRequiredArgument);
                assert!(is_whole, "{}: `{command}`: {kind:?}", path.display());
            }
        }
    }
}
