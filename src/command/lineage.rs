//! Editions and their relatives: those built in, and those in files beside one that the user names.

use super::complaint::Complaint;
use super::file::{self, File};
use nianbao::compare::{Edition, Editions, Fault, Step, faults};
use nianbao::{Format, Severity, Wording, both, resolve, source};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How many files of a folder are looked at; more is no folder of formats.
const MOST: usize = 1000;

/// An edition by id or file, with its relatives.
pub(super) fn edition(name: &str) -> Result<Edition, Complaint> {
    let format = file::format(name)?;
    let known = relatives(name, &format);
    Ok(Edition { format, known })
}

/// What to do about an edition that is not known.
pub(super) const REMEDY: Wording = Wording::plain(
    "put the file of that edition beside that of the one that revises it",
    "把那个格式的文件放在修订它的格式的文件旁边",
);

/// The editions of both; files of the second go before files of the first.
pub(super) fn together(one: &Editions, other: &Editions) -> Editions {
    let all = one.given().iter().chain(other.given());
    all.cloned().fold(Editions::built_in(), Editions::with)
}

/// A format and, if it comes from a file, the formats beside that one: its own line of editions may lie there. The formats of a folder come in the order of their files' names.
fn relatives(name: &str, format: &Arc<Format>) -> Editions {
    let is_built_in = Format::built_in(name).is_ok_and(|own| Arc::ptr_eq(own, format));
    let beside = if is_built_in { Vec::new() } else { beside(Path::new(name)) };
    let known =
        beside.into_iter().filter(|other| other.id != format.id).fold(Editions::built_in(), Editions::with);
    known.with(Arc::clone(format))
}

/// The sound formats in the folder of a file.
pub(super) fn beside(file: &Path) -> Vec<Arc<Format>> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_toml = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml");
    let mut files: Vec<PathBuf> = entries.filter(is_toml).take(MOST).collect();
    files.sort();
    let format =
        |path: &PathBuf| resolve(&File::read(path, source::MAX_BYTES).ok()?.bytes).format.map(Arc::new);
    let mut found: Vec<(&PathBuf, Arc<Format>)> =
        files.iter().filter_map(|path| Some((path, format(path)?))).collect();
    // Of several files with one id the one that is called so counts, which is to say the last.
    found.sort_by_key(|(path, format)| path.file_stem().is_some_and(|name| *name == *format.id));
    found.into_iter().map(|(_, format)| format).collect()
}

/// The first thing that is wrong with the declarations and the years of these steps, and how many more.
pub(super) fn sound<'s>(steps: impl IntoIterator<Item = &'s Step>) -> Result<(), Complaint> {
    for step in steps {
        let faults = faults(&step.older, &step.newer);
        let errors = faults.iter().filter(|fault| fault.code.severity() == Severity::Error);
        let errors: Vec<Complaint> = errors.map(complaint).collect();
        if !errors.is_empty() {
            let text = both!(
                "edition `{newer}` cannot be trusted to say what became of edition `{older}`",
                "格式`{newer}`对格式`{older}`的变化说明有误，不能据以迁移",
                newer = step.newer.id,
                older = step.older.id,
            );
            return Err(Complaint::error(text).below(Wording::each(|language| {
                let errors: Vec<&str> = errors.iter().map(|error| error.to(language)).collect();
                errors.join("\n")
            })));
        }
    }
    Ok(())
}

/// A fault in words.
pub(super) fn complaint(fault: &Fault) -> Complaint {
    let complaint = Complaint::coded(fault.code.severity(), fault.code, fault.message.clone());
    match &fault.help {
        Some(help) => complaint.help(help.clone()),
        None => complaint,
    }
}
