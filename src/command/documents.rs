//! Which documents are given: files, folders of them, and patterns such as `reports/*.docx`, in an order that stays.

use super::complaint::Complaint;
use super::file::{code, reason};
use nianbao::{Wording, both};
use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// What was given, and what it holds.
#[derive(Default)]
pub(super) struct Documents {
    /// The documents in the order in which they were given; those of a folder or a pattern in the order of their names.
    pub(super) files: Vec<Found>,
    /// The folders that cannot be read and the patterns that nothing fits.
    pub(super) unreadable: Vec<Unreadable>,
    /// The folders that were given.
    pub(super) folders: Vec<PathBuf>,
    /// Whether there may be several documents, be there only one today.
    pub(super) is_many: bool,
}

/// A document.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Where it is; `-` for standard input.
    pub(super) path: PathBuf,
    /// Its name from the folder on that was given.
    pub(super) name: PathBuf,
}

/// What cannot be read, and why.
pub(super) type Unreadable = (PathBuf, Complaint);

impl Documents {
    /// Finds what is given. A folder that cannot be read keeps nobody from the others.
    pub(super) fn find(given: &[PathBuf]) -> Result<Documents, Complaint> {
        let mut found = Documents { is_many: given.len() > 1, ..Documents::default() };
        // A file that a folder holds and a pattern fits is one document.
        let mut seen = HashSet::new();
        for path in given {
            let start = found.files.len();
            if path.is_dir() {
                found.is_many = true;
                found.folders.push(path.clone());
                found.walk(path, Path::new(""));
            } else if let Some(pattern) = pattern(path) {
                found.is_many = true;
                found.fitting(path, pattern);
            } else {
                let dash = (path.as_os_str() == "-").then(|| OsStr::new("report"));
                let name = dash.or_else(|| path.file_name()).unwrap_or_default();
                found.files.push(Found { path: path.clone(), name: PathBuf::from(name) });
                seen.insert(path.clone());
                continue;
            }
            let searched = found.files.split_off(start);
            found.files.extend(searched.into_iter().filter(|file| seen.insert(file.path.clone())));
        }
        if found.files.is_empty() && found.unreadable.is_empty() {
            return Err(Complaint::error(Wording::plain(
                "there are no documents in what was given",
                "所给的位置没有文档",
            )));
        }
        Ok(found)
    }

    /// Finds the files in a folder and those in it, with their names from there on. Hidden ones are none of the user's.
    fn walk(&mut self, folder: &Path, below: &Path) {
        let (mut entries, mut errors) = (Vec::new(), Vec::new());
        match std::fs::read_dir(folder) {
            Ok(all) => all.for_each(|entry| match entry.and_then(|entry| Ok((entry.file_type()?, entry))) {
                Ok(entry) => entries.push(entry),
                Err(error) => errors.push(error),
            }),
            Err(error) => errors.push(error),
        }
        self.unreadable.extend(errors.first().map(|error| cannot_read(folder, error)));
        entries.sort_by_key(|(_, entry)| entry.file_name());
        for (kind, entry) in entries {
            let name = entry.file_name();
            if is_hidden(&name) {
                continue;
            }
            // A link to a folder is not followed: it might lead back.
            if kind.is_dir() {
                self.walk(&entry.path(), &below.join(&name));
            } else if entry.path().is_file() {
                self.files.push(Found { path: entry.path(), name: below.join(&name) });
            }
        }
    }

    /// Finds the files that a pattern fits, and those in the folders that it fits.
    fn fitting(&mut self, given: &Path, pattern: glob::Paths) {
        let fixed: PathBuf = given.components().take_while(|part| !is_pattern(part.as_os_str())).collect();
        let before = self.files.len() + self.unreadable.len();
        for path in pattern {
            match path {
                Ok(path) if path.file_name().is_some_and(is_hidden) => {}
                Ok(path) => {
                    let name = path.strip_prefix(&fixed).unwrap_or(&path).to_owned();
                    if path.is_dir() {
                        self.walk(&path, &name);
                    } else {
                        self.files.push(Found { path, name });
                    }
                }
                Err(error) => self.unreadable.push(cannot_read(error.path(), error.error())),
            }
        }
        if self.files.len() + self.unreadable.len() == before {
            let text =
                both!("no file fits the pattern {given}", "没有文件符合{given}", given = given.display());
            self.unreadable.push((given.to_owned(), Complaint::error(text).code("file-missing")));
        }
    }
}

/// Refuses a folder to write into that lies in one of those that are read: the next run would take for a document
/// what this one wrote.
pub(super) fn outside(out: &Path, folders: &[PathBuf]) -> Result<(), Complaint> {
    let real = |path: &Path| super::output::real(path).unwrap_or_else(|_| path.to_owned());
    let target = real(out);
    let Some(folder) = folders.iter().find(|folder| target.starts_with(real(folder))) else { return Ok(()) };
    let text = both!(
        "{out} lies in {folder}, a folder that is read; what is written there would be read the next time",
        "{out}在要读的文件夹{folder}里面，写进去的文件下次会被当成报告来读",
        out = out.display(),
        folder = folder.display(),
    );
    let help = Wording::plain("write to a folder beside it", "请写到旁边的文件夹");
    Err(Complaint::error(text).help(help).code("output-is-input"))
}

/// The paths that fit, if this is a pattern and no file. A file whose name looks like one is taken by its name.
fn pattern(path: &Path) -> Option<glob::Paths> {
    if path.exists() || !is_pattern(path.as_os_str()) {
        return None;
    }
    let options = glob::MatchOptions {
        case_sensitive: true,
        require_literal_separator: true,
        require_literal_leading_dot: true,
    };
    glob::glob_with(path.to_str()?, options).ok()
}

fn is_pattern(text: &OsStr) -> bool {
    text.to_string_lossy().contains(['*', '?', '['])
}

/// Whether a file is of the system, or of a program that has a document open.
fn is_hidden(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with(['.', '~'])
}

fn cannot_read(folder: &Path, error: &std::io::Error) -> Unreadable {
    let text = both!(
        "cannot read {folder}: {why}",
        "无法读取{folder}：{why}",
        folder = folder.display(),
        why = reason(error),
    );
    (folder.to_owned(), Complaint::error(text).code(code(error)))
}
