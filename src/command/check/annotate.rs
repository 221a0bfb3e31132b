//! `--annotate`: a copy of the user's own file in which each finding stands at its cell.

use crate::command::complaint::Complaint;
use crate::command::file::File;
use crate::command::output::{self, Writer};
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

/// Writes the copy, and gives what there is to say about it.
pub(super) fn write(
    writer: &Writer,
    file: &File,
    reading: &Reading,
    outcome: &Outcome,
    out: &Path,
) -> Result<Vec<Complaint>, Complaint> {
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
    output::fits(out, endings(medium), &medium.wording())?;
    writer.write(out, &annotated.bytes)?;
    let made = notes.len() - annotated.unplaced.len();
    let mut said = vec![Complaint::note(both!(
        "{made} notes in {out}",
        "{out}中有{made}条批注",
        made = made,
        out = out.display(),
    ))];
    if !annotated.unplaced.is_empty() {
        said.push(Complaint::note(both!(
            "for {count} findings there was no place in the file",
            "有{count}个问题在文件中找不到位置",
            count = annotated.unplaced.len(),
        )));
    }
    Ok(said)
}

/// The endings of the media that can hold notes; a copy is of the original's medium.
fn endings(medium: Medium) -> &'static [&'static str] {
    match medium {
        Medium::Docx => &["docx", "docm"],
        Medium::Xlsx => &["xlsx", "xlsm"],
        Medium::Html => &["html", "htm"],
        _ => &[],
    }
}
