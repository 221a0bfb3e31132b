//! `nianbao man`: the manual pages, which say what the help says.

use super::Status;
use super::complaint::Complaint;
use super::output::{Output, Overwrite, Writer};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};
use nianbao::both;
use nianbao::generator::Files;
use std::io;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  nianbao man | man -l -
  nianbao man --out ~/.local/share/man/man1")]
pub(super) struct Arguments {
    /// The folder to write a page for each command into; without it, the page of the whole goes to
    /// standard output
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
}

pub(super) fn run(arguments: &Arguments) -> Status {
    let mut command = super::described().disable_help_subcommand(true);
    command.build();
    let result = match &arguments.out {
        Some(folder) => pages(&command).and_then(|files| write(folder, &files, arguments.overwrite)),
        None => page(command).map(|page| super::print_bytes(&page)),
    };
    match result {
        Ok(()) => Status::Clean,
        Err(message) => {
            super::complain(&message);
            Status::Unusable
        }
    }
}

fn write(folder: &Path, files: &Files, overwrite: Overwrite) -> Result<(), Complaint> {
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    let outputs: Vec<Output<'_>> =
        paths.iter().zip(files.iter()).map(|(path, (_, bytes))| (&**path, bytes)).collect();
    Writer::new(overwrite, []).write_each(&outputs)
}

/// The page of a command, and one for each command below it.
fn pages(command: &clap::Command) -> Result<Files, Complaint> {
    let mut files = Files::new();
    for command in std::iter::once(command).chain(command.get_subcommands()) {
        let name = Man::new(command.clone()).get_filename();
        files.insert(name, page(command.clone())?);
    }
    Ok(files)
}

fn page(command: clap::Command) -> Result<Vec<u8>, Complaint> {
    let more = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let has_commands = command.has_subcommands();
    let mut page = Vec::new();
    let source = concat!("nianbao ", env!("CARGO_PKG_VERSION"));
    rendered(&Man::new(command).source(source), has_commands, &more, &mut page).map_err(|error| {
        Complaint::error(both!("cannot make a manual page: {why}", "做不成手册页：{why}", why = error))
    })?;
    Ok(page)
}

/// What the library makes of a command, save for what stands behind its help: the library would fill the lines of
/// examples and lists like those of a paragraph.
fn rendered(man: &Man, has_commands: bool, more: &str, page: &mut Vec<u8>) -> io::Result<()> {
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    if has_commands {
        man.render_subcommands_section(page)?;
    }
    sections(more).to_writer(page)
}

/// The paragraphs behind a help: each that has a heading is a section with its lines as they are, the rest are notes.
fn sections(more: &str) -> Roff {
    let mut roff = Roff::new();
    let mut has_notes = false;
    for paragraph in more.split("\n\n") {
        match paragraph.split_once(":\n") {
            Some((heading, lines)) if !heading.contains('\n') => {
                has_notes = false;
                roff.control("SH", [heading.to_uppercase().as_str()]).control("nf", []);
                lines.lines().for_each(|line| {
                    let _ = roff.text([roman(line)]);
                });
                roff.control("fi", []);
            }
            _ => {
                let opening = if has_notes { ("PP", None) } else { ("SH", Some("NOTES")) };
                roff.control(opening.0, opening.1);
                has_notes = true;
                paragraph.lines().for_each(|line| {
                    let _ = roff.text([roman(line)]);
                });
            }
        }
    }
    roff
}
