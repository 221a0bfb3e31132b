//! Which documents there are, and where the report of each is written.

use crate::command::complaint::Complaint;
use crate::command::file::reason;
use crate::command::output;
use nianbao::{Wording, both};
use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// A document that is to be read.
pub(in crate::command) struct Document {
    /// Where it is; `-` for standard input.
    pub(in crate::command) path: PathBuf,
    /// Where its report goes; nothing for standard output.
    pub(in crate::command) out: Option<PathBuf>,
}

/// What folders hold.
#[derive(Default)]
struct Found {
    /// The files, each with its name from the folder on.
    files: Vec<(PathBuf, PathBuf)>,
    unreadable: Vec<Unreadable>,
}

/// A folder that cannot be read, and why.
pub(in crate::command) type Unreadable = (PathBuf, Complaint);

/// The documents that are given, those of folders in the order of their names, and a place for each report; and the
/// folders among them that cannot be read.
pub(in crate::command) fn documents(
    given: &[PathBuf],
    out: Option<&Path>,
) -> Result<(Vec<Document>, Vec<Unreadable>), Complaint> {
    let mut found = Found::default();
    let mut is_folder = given.len() > 1;
    for path in given {
        if path.is_dir() {
            is_folder = true;
            walk(path, Path::new(""), &mut found);
        } else {
            let name = if path.as_os_str() == "-" {
                OsStr::new("report")
            } else {
                path.file_name().unwrap_or_default()
            };
            found.files.push((path.clone(), PathBuf::from(name)));
        }
    }
    let Found { files: found, unreadable } = found;
    if found.is_empty() && unreadable.is_empty() {
        return Err(Complaint::error(Wording::plain(
            "there are no documents in what was given",
            "所给的位置没有文档",
        )));
    }
    Ok((placed(found, is_folder, out)?, unreadable))
}

/// Gives each document the place of its report.
fn placed(
    found: Vec<(PathBuf, PathBuf)>,
    is_folder: bool,
    out: Option<&Path>,
) -> Result<Vec<Document>, Complaint> {
    let Some(out) = out else {
        return Ok(found.into_iter().map(|(path, _)| Document { path, out: None }).collect());
    };
    let names_folder = out.is_dir() || out.to_string_lossy().ends_with(std::path::is_separator);
    if !is_folder && !names_folder {
        let what = Wording::plain("a report in JSON", "JSON格式的报告");
        output::fits(out, &["json"], &what).map_err(|complaint| {
            complaint.help(Wording::plain(
                "end the name with .json; that of a folder ends with /",
                "文件名以.json结尾，文件夹名以/结尾",
            ))
        })?;
        return Ok(found.into_iter().map(|(path, _)| Document { path, out: Some(out.to_owned()) }).collect());
    }
    Ok(in_folder(found, out))
}

/// Finds the files in a folder and those in it, with their names from there on. Hidden ones are none of the user's. A
/// folder that cannot be read keeps nobody from the others.
fn walk(folder: &Path, below: &Path, found: &mut Found) {
    let failed = |error: std::io::Error| {
        let complaint = Complaint::error(both!(
            "cannot read {folder}: {why}",
            "无法读取{folder}：{why}",
            folder = folder.display(),
            why = reason(&error),
        ));
        (folder.to_owned(), complaint)
    };
    let (mut entries, mut errors) = (Vec::new(), Vec::new());
    match std::fs::read_dir(folder) {
        Ok(all) => all.for_each(|entry| match entry.and_then(|entry| Ok((entry.file_type()?, entry))) {
            Ok(entry) => entries.push(entry),
            Err(error) => errors.push(error),
        }),
        Err(error) => errors.push(error),
    }
    found.unreadable.extend(errors.into_iter().next().map(failed));
    entries.sort_by_key(|(_, entry)| entry.file_name());
    for (kind, entry) in entries {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(['.', '~']) {
            continue;
        }
        // A link to a folder is not followed: it might lead back.
        if kind.is_dir() {
            walk(&entry.path(), &below.join(&name), found);
        } else if entry.path().is_file() {
            found.files.push((entry.path(), below.join(&name)));
        }
    }
}

/// Gives each document a report of its name in a folder; those that differ only in their ending, or in the case of
/// letters, keep it.
fn in_folder(found: Vec<(PathBuf, PathBuf)>, out: &Path) -> Vec<Document> {
    let stem = |name: &Path| name.with_extension("json").to_string_lossy().to_lowercase();
    let mut stems: HashMap<String, usize> = HashMap::new();
    for (_, name) in &found {
        *stems.entry(stem(name)).or_default() += 1;
    }
    let document = |(path, name): (PathBuf, PathBuf)| {
        let is_shared = stems.get(&stem(&name)).is_some_and(|&count| count > 1);
        let name = if is_shared {
            let mut name = name.into_os_string();
            name.push(".json");
            PathBuf::from(name)
        } else {
            name.with_extension("json")
        };
        Document { path, out: Some(out.join(name)) }
    };
    found.into_iter().map(document).collect()
}

/// The files that reading these documents writes, each with what it is.
pub(super) fn outputs(documents: &[Document], has_evidence: bool) -> Vec<(PathBuf, Wording)> {
    let mut outputs = Vec::new();
    for document in documents {
        let Some(out) = &document.out else { continue };
        let path = document.path.display();
        outputs.push((out.clone(), both!("the report of {path}", "{path}的报告")));
        if has_evidence {
            let evidence = both!("the evidence of {path}", "{path}的依据", path = document.path.display());
            outputs.push((self::evidence(out), evidence));
        }
    }
    outputs
}

/// Where the evidence of a report goes: beside it.
pub(super) fn evidence(report: &Path) -> PathBuf {
    report.with_extension("evidence.json")
}
