//! Which documents there are, and where the report of each is written.

use crate::command::complaint::Complaint;
use crate::command::input::reason;
use nianbao::{Wording, both};
use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// A document that is to be read.
pub(super) struct Document {
    /// Where it is; `-` for standard input.
    pub(super) path: PathBuf,
    /// Where its report goes; nothing for standard output.
    pub(super) out: Option<PathBuf>,
}

/// The documents that are given, those of folders in the order of their names, and a place for each report.
pub(super) fn documents(given: &[PathBuf], out: Option<&Path>) -> Result<Vec<Document>, Complaint> {
    let mut found: Vec<(PathBuf, PathBuf)> = Vec::new();
    let mut is_folder = given.len() > 1;
    for path in given {
        if path.is_dir() {
            is_folder = true;
            walk(path, Path::new(""), &mut found)?;
        } else {
            let name = if path.as_os_str() == "-" {
                OsStr::new("report")
            } else {
                path.file_name().unwrap_or_default()
            };
            found.push((path.clone(), PathBuf::from(name)));
        }
    }
    if found.is_empty() {
        return Err(Complaint::error(Wording::plain(
            "there are no documents in what was given",
            "所给的位置没有文档",
        )));
    }
    let Some(out) = out else {
        return Ok(found.into_iter().map(|(path, _)| Document { path, out: None }).collect());
    };
    let names_folder = out.is_dir() || out.to_string_lossy().ends_with(std::path::is_separator);
    if !is_folder && !names_folder {
        return Ok(found.into_iter().map(|(path, _)| Document { path, out: Some(out.to_owned()) }).collect());
    }
    in_folder(found, out)
}

/// Finds the files in a folder and those in it, with their names from there on. Hidden ones are none of the user's.
fn walk(folder: &Path, below: &Path, found: &mut Vec<(PathBuf, PathBuf)>) -> Result<(), Complaint> {
    let failed = |error: std::io::Error| {
        Complaint::error(both!(
            "cannot read {folder}: {why}",
            "无法读取{folder}：{why}",
            folder = folder.display(),
            why = reason(&error),
        ))
    };
    let entries: Result<Vec<_>, _> = std::fs::read_dir(folder).map_err(failed)?.collect();
    let mut entries = entries.map_err(failed)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(['.', '~']) {
            continue;
        }
        // A link to a folder is not followed: it might lead back.
        match entry.file_type().map_err(failed)? {
            kind if kind.is_dir() => walk(&entry.path(), &below.join(&name), found)?,
            _ if entry.path().is_file() => found.push((entry.path(), below.join(&name))),
            _ => {}
        }
    }
    Ok(())
}

/// Gives each document a report of its name in a folder; those that differ only in their ending keep it.
fn in_folder(found: Vec<(PathBuf, PathBuf)>, out: &Path) -> Result<Vec<Document>, Complaint> {
    let mut stems: HashMap<PathBuf, usize> = HashMap::new();
    for (_, name) in &found {
        *stems.entry(name.with_extension("json")).or_default() += 1;
    }
    let mut taken: HashMap<PathBuf, PathBuf> = HashMap::new();
    let mut documents = Vec::new();
    for (path, name) in found {
        let short = name.with_extension("json");
        let full = PathBuf::from(format!("{}.json", name.display()));
        let target = out.join(if stems.get(&short).is_some_and(|&count| count > 1) { full } else { short });
        if let Some(other) = taken.insert(target.clone(), path.clone()) {
            let (one, other, target) = (other.display(), path.display(), target.display());
            let text = both!(
                "the reports of {one} and {other} would both be {target}",
                "{one}和{other}的报告都要写成{target}"
            );
            return Err(Complaint::error(text).help(Wording::plain(
                "read them one after the other, into folders of their own",
                "请分别读取，写到不同的文件夹",
            )));
        }
        documents.push(Document { path, out: Some(target) });
    }
    spare_input(documents)
}

/// Refuses to write a report over a document.
fn spare_input(documents: Vec<Document>) -> Result<Vec<Document>, Complaint> {
    let paths: std::collections::HashSet<&Path> =
        documents.iter().map(|document| document.path.as_path()).collect();
    let overwritten =
        documents.iter().filter_map(|document| document.out.as_deref()).find(|&out| paths.contains(out));
    match overwritten {
        Some(out) => {
            let text = both!(
                "{out} is a document and would be overwritten",
                "{out}是要读的文档，会被覆盖",
                out = out.display(),
            );
            let help = Wording::plain("give another folder with --out", "用`--out`写到别的文件夹");
            Err(Complaint::error(text).help(help))
        }
        None => Ok(documents),
    }
}

/// Where the evidence of a report goes: beside it.
pub(super) fn evidence(report: &Path) -> PathBuf {
    let stem = report.file_stem().unwrap_or_default().to_string_lossy();
    report.with_file_name(format!("{stem}.evidence.json"))
}
