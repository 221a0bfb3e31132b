//! A copy of somebody's own file in which each finding stands at its cell: `check --annotate`, and what `collect` returns.

use super::complaint::Complaint;
use super::file::File;
use super::output::{self, Writer};
use nianbao::both;
use nianbao::check::Outcome;
use nianbao::reader::annotate::{annotate, notes};
use nianbao::reader::document::Medium;
use nianbao::reader::{Error, Limits, Reading};
use std::path::Path;

/// Whether a document is of a medium that can hold notes.
pub(super) fn can_hold_notes(file: &File) -> bool {
    Medium::of(&file.bytes).is_ok_and(|medium| !endings(medium).is_empty())
}

/// A copy with notes.
pub(super) struct Copy {
    pub(super) bytes: Vec<u8>,
    /// How many notes are in it.
    pub(super) made: usize,
    /// For how many findings there was no place.
    pub(super) unplaced: usize,
    pub(super) medium: Medium,
}

/// Makes the copy of a file of a medium that can hold notes.
pub(super) fn copy(file: &File, reading: &Reading, outcome: &Outcome) -> Result<Copy, Complaint> {
    let failed = |error: Error| {
        let text = both!(
            "cannot make notes in {name}: {why}",
            "无法在{name}中加批注：{why}",
            name = file.name,
            why = error.wording(),
        );
        Complaint::error(text).code(error.code())
    };
    let medium = Medium::of(&file.bytes).map_err(failed)?;
    let notes = notes(reading, outcome);
    let annotated = annotate(&file.bytes, medium, &notes, &Limits::default()).map_err(failed)?;
    let unplaced = annotated.unplaced.len();
    Ok(Copy { bytes: annotated.bytes, made: notes.len() - unplaced, unplaced, medium })
}

/// Writes the copy, and gives what there is to say about it.
pub(super) fn write(
    writer: &Writer,
    file: &File,
    reading: &Reading,
    outcome: &Outcome,
    out: &Path,
) -> Result<Vec<Complaint>, Complaint> {
    let Copy { bytes, made, unplaced, medium } = copy(file, reading, outcome)?;
    output::fits(out, endings(medium), &medium.wording())?;
    writer.write(out, &bytes)?;
    let mut said = vec![Complaint::note(both!(
        "{made} notes in {out}",
        "{out}中有{made}条批注",
        made = made,
        out = out.display(),
    ))];
    if unplaced > 0 {
        said.push(Complaint::note(both!(
            "for {count} findings there was no place in the file",
            "有{count}个问题在文件中找不到位置",
            count = unplaced,
        )));
    }
    Ok(said)
}

/// The endings of the media that can hold notes; a copy is of the original's medium.
pub(super) fn endings(medium: Medium) -> &'static [&'static str] {
    match medium {
        Medium::Docx => &["docx", "docm"],
        Medium::Xlsx => &["xlsx", "xlsm"],
        Medium::Html => &["html", "htm"],
        _ => &[],
    }
}
