//! The run of a check over one report or many: in parallel, told of in their order.

use super::summary::{self, Fate};
use super::{Arguments, judge, line, text};
use crate::command::annotate;
use crate::command::complaint::Complaint;
use crate::command::documents::{self, Documents, Found};
use crate::command::file::File;
use crate::command::input::{Odd, Reports, most_bytes, needs_table};
use crate::command::output::Writer;
use crate::command::previous::LastYear;
use crate::command::unread::Unread;
use crate::command::{Status, batch, language};
use nianbao::json::Json;
use nianbao::{both, outcome_json};
use std::path::{Path, PathBuf};

/// All that checking a report takes.
pub(super) struct Run<'a> {
    arguments: &'a Arguments,
    reports: Reports,
    last_year: LastYear,
    writer: Writer,
    documents: Documents,
    /// The folder of the annotated copies, where there are several.
    copies: Option<&'a Path>,
}

/// What came of a file.
struct Checked {
    status: Status,
    /// For standard output: lines for programs, or text for people.
    shown: String,
    said: Vec<Complaint>,
    fate: Fate,
}

impl<'a> Run<'a> {
    pub(super) fn new(arguments: &'a Arguments) -> Result<Self, Complaint> {
        let reports = Reports::new(arguments.format.as_deref())?;
        let documents = Documents::find(&arguments.reports)?;
        let (last_year, read) = match &arguments.previous {
            Some(path) => LastYear::read(path, &reports)?,
            None => Default::default(),
        };
        let inputs = documents.files.iter().map(|file| &*file.path).chain(read.iter().map(PathBuf::as_path));
        let writer =
            Writer::new(arguments.overwrite, inputs.chain(arguments.format.as_deref().map(Path::new)));
        let names_folder =
            |out: &Path| out.is_dir() || out.to_string_lossy().ends_with(std::path::is_separator);
        let copies = arguments.annotate.as_deref().filter(|out| documents.is_many || names_folder(out));
        let run = Run { arguments, reports, last_year, writer, documents, copies };
        if let Some(out) = copies {
            let previous = arguments.previous.iter().filter(|path| path.is_dir()).cloned();
            let folders: Vec<PathBuf> = run.documents.folders.iter().cloned().chain(previous).collect();
            documents::outside(out, &folders)?;
            let what =
                |file: &Found| both!("the copy of {path}", "{path}的批注本", path = file.path.display());
            run.writer.claim(run.documents.files.iter().map(|file| (out.join(&file.name), what(file))))?;
        }
        Ok(run)
    }

    /// Checks all reports.
    pub(super) fn all(&self) -> Status {
        let (mut worst, mut fates) = (Status::Clean, Vec::new());
        let mut told = |checked: Checked| {
            checked.said.iter().for_each(crate::command::complain);
            if self.arguments.json {
                crate::command::print_bytes(checked.shown.as_bytes());
            } else {
                crate::command::print(&checked.shown);
            }
            worst = worst.max(checked.status);
            fates.push(checked.fate);
        };
        let unreadable = &self.documents.unreadable;
        unreadable.iter().for_each(|(path, why)| told(self.failed(path, why.clone(), Vec::new())));
        batch::each(&self.documents.files, |file| self.one(file), told);
        if self.arguments.summary {
            crate::command::print(&summary::tally(&fates, language::asked()));
        }
        worst
    }

    fn one(&self, file: &Found) -> Checked {
        let mut said = Vec::new();
        match self.check(file, &mut said) {
            Ok((status, shown, fate)) => Checked { status, shown, said, fate },
            Err(why) => self.failed(&file.path, why, said),
        }
    }

    fn check(&self, found: &Found, said: &mut Vec<Complaint>) -> Result<(Status, String, Fate), Complaint> {
        let (path, arguments) = (&*found.path, self.arguments);
        let copied = arguments.annotate.as_ref().map(|_| -> Result<_, Complaint> {
            let file = File::read(path, most_bytes())?;
            let reading = self.reports.reading(&file)?;
            needs_table(&file, &reading)?;
            Ok((file, reading))
        });
        let copied = copied.transpose()?;
        let (report, odd) = match &copied {
            Some((_, reading)) => {
                let count = reading.leftover.len() + reading.remarks.len();
                (reading.report.clone(), Odd { count, is_carried: false, leftover: reading.leftover.clone() })
            }
            None => self.reports.read_quietly(path)?,
        };
        if !arguments.summary {
            said.extend(odd.note(path));
        }
        let last = self.last_year.of(&report, path);
        said.extend(last.note.filter(|_| !report.is_blank()));
        let (outcome, reasoned) = judge(&report, last.report.as_ref(), self.reports.known(), arguments)?;
        if let Some((file, reading)) = &copied {
            match self.copies.map(|folder| folder.join(&found.name)).or_else(|| arguments.annotate.clone()) {
                // Of those that hold no notes there is no copy; the others do not wait for that.
                Some(_) if self.copies.is_some() && !annotate::can_hold_notes(file) => {
                    said.push(Complaint::warning(both!(
                        "{path} cannot hold notes, and there is no copy of it",
                        "{path}不能加批注，没有另存",
                        path = path.display(),
                    )))
                }
                Some(out) => said.extend(annotate::write(&self.writer, file, reading, &outcome, &out)?),
                None => {}
            }
        }
        let unread = Unread::of(&report, &odd.leftover);
        let shown = if arguments.json {
            let mut line = line(path);
            if !unread.is_empty() {
                line.set("unread", unread.to_json(&report));
            }
            if report.is_blank() && unread.is_empty() {
                line.set("blank", true);
            }
            if self.last_year.is_folder() {
                line.set("previous", last.path.map(|path| path.display().to_string()));
            }
            if let Json::Object(entries) = outcome_json::to_json(&outcome, &report) {
                for (key, value) in entries {
                    line.set(key, value);
                }
            }
            reasoned.set_in(&mut line, report.format());
            format!("{line}\n")
        } else if arguments.summary {
            summary::line(path, &report, &outcome, (odd.count, unread.len()), language::asked())
        } else {
            text(path, &report, &outcome, &reasoned, &unread, language::asked())
        };
        let status =
            if outcome.has_errors() || !unread.is_empty() { Status::Findings } else { Status::Clean };
        Ok((status, shown, Fate::of(&report, &outcome, unread.len())))
    }

    /// Of a file, or a folder of files, that cannot be read.
    fn failed(&self, path: &Path, why: Complaint, mut said: Vec<Complaint>) -> Checked {
        let shown = if self.arguments.json {
            failure(path, &why)
        } else if self.arguments.summary {
            summary::unreadable(path, &why, language::asked())
        } else {
            String::new()
        };
        said.push(why);
        Checked { status: Status::Unusable, shown, said, fate: Fate::Unreadable }
    }
}

/// The object of a report that could not be checked.
pub(super) fn failure(path: &Path, message: &Complaint) -> String {
    let mut line = line(path);
    message.set_in(&mut line);
    format!("{line}\n")
}
