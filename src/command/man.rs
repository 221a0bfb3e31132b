//! `nianbao man`: the manual pages, which say what the help says.

use super::complaint::Complaint;
use super::output::{Output, Overwrite, Writer};
use super::{Status, language};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};
use nianbao::generator::Files;
use nianbao::{Language, Wording, both};
use std::io;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Folder for the pages of all commands; if not given, the main page goes to standard output
    ///
    /// 把每个命令的手册页写到这个文件夹；不写则把总的一页输出到标准输出
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao man | man -l -
  nianbao man --out ~/.local/share/man/man1",
    "\
示例：
  nianbao man | man -l -
  nianbao man --out ~/.local/share/man/man1",
);

pub(super) fn run(arguments: &Arguments) -> Status {
    let mut command = super::described();
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
    Ok(headings(page, language::asked()))
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

/// The library's headings in a language.
fn headings(page: Vec<u8>, language: Language) -> Vec<u8> {
    const HEADINGS: [(&str, &str); 5] = [
        ("NAME", "名称"),
        ("SYNOPSIS", "用法"),
        ("DESCRIPTION", "说明"),
        ("OPTIONS", "选项"),
        ("SUBCOMMANDS", "命令"),
    ];
    if language == Language::English {
        return page;
    }
    let mut page =
        String::from_utf8_lossy(&page).replace("[OPTIONS]", "[选项]").replace("[\\fIOPTIONS\\fR]", "[选项]");
    for (english, chinese) in HEADINGS {
        page = page.replace(&format!(".SH {english}\n"), &format!(".SH {chinese}\n"));
    }
    page.into_bytes()
}

/// The paragraphs behind a help: each that has a heading is a section with its lines as they are, the rest are notes.
fn sections(more: &str) -> Roff {
    let mut roff = Roff::new();
    let mut has_notes = false;
    for paragraph in more.split("\n\n") {
        match paragraph.split_once(":\n").or_else(|| paragraph.split_once("：\n")) {
            Some((heading, lines)) if !heading.contains('\n') => {
                has_notes = false;
                roff.control("SH", [heading.to_uppercase().as_str()]).control("nf", []);
                lines.lines().for_each(|line| {
                    let _ = roff.text([roman(line)]);
                });
                roff.control("fi", []);
            }
            _ => {
                let opening = if has_notes {
                    ("PP", None)
                } else {
                    ("SH", Some(language::asked().pick("NOTES", "备注")))
                };
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
