//! Notes in a copy of a file: each finding at the cell that it is about, in whatever file the user has.
//!
//! All else stays as it is: parts of an office file that need no change are copied without being unpacked. Read
//! again, the copy says what the file said, since notes are no text of it: they are comments in workbooks and in
//! Word documents, and in web pages attributes, which a style sheet shows.

#[cfg(feature = "docx")]
mod docx;
#[cfg(any(feature = "docx", feature = "xlsx"))]
mod draft;
#[cfg(any(feature = "docx", feature = "xlsx"))]
mod edit;
#[cfg(feature = "html")]
mod html;
#[cfg(test)]
mod tests;
#[cfg(feature = "xlsx")]
mod xlsx;

use crate::document::{Medium, Place};
use crate::reading::{Reading, Target};
use crate::{Error, Limits};
use nianbao_schema::Wording;
use nianbao_schema::check::{Finding, Outcome};
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::problem::Code;
use nianbao_schema::{Report, sentence};
use std::collections::HashMap;

/// Who makes the notes.
#[cfg(any(feature = "docx", feature = "xlsx"))]
const AUTHOR: &str = "nianbao";

/// What is to be said, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Where, as the document's evidence has it.
    pub place: Place,
    /// What.
    pub text: String,
}

/// A copy with notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotated {
    /// The file.
    pub bytes: Vec<u8>,
    /// The numbers of the notes for which there was no place.
    pub unplaced: Vec<usize>,
}

/// A copy of a file with a note at each place.
///
/// # Errors
///
/// The file is of a medium that takes no notes, or cannot be read.
pub fn annotate(bytes: &[u8], medium: Medium, notes: &[Note], limits: &Limits) -> Result<Annotated, Error> {
    match medium {
        #[cfg(feature = "docx")]
        Medium::Docx => docx::annotate(bytes, notes, limits),
        #[cfg(feature = "xlsx")]
        Medium::Xlsx => xlsx::annotate(bytes, notes, limits),
        #[cfg(feature = "html")]
        Medium::Html => Ok(html::annotate(bytes, notes)),
        medium => Err(Error::Unsupported {
            what: medium.wording(),
            remedy: Wording::plain(
                "notes can be made in .docx, .xlsx and .html files",
                "可以批注的是.docx、.xlsx和.html文件",
            ),
        }),
    }
}

/// What a check found in a report that was read from a document, each at its cell or its prose: the first of those that
/// it is about and that the document shows. What could not be checked is not among it.
pub fn notes(reading: &Reading, outcome: &Outcome) -> Vec<Note> {
    let places: HashMap<Target, &Place> =
        reading.evidence.iter().map(|evidence| (evidence.target, &evidence.place)).collect();
    let place = |finding: &Finding| {
        let cells = finding.operands.iter().filter(|operand| !operand.previous);
        let cells = cells.map(|operand| Target::Cell(operand.cell));
        let mut targets = finding.narrative.map(Target::Narrative).into_iter().chain(cells);
        targets.find_map(|target| places.get(&target).copied())
    };
    let findings = outcome.findings.iter().filter(|finding| finding.code != Code::RuleUnevaluated);
    findings
        .filter_map(|finding| {
            Some(Note { place: place(finding)?.clone(), text: text(finding, &reading.report) })
        })
        .collect()
}

/// A finding in words, and what can be done about it.
fn text(finding: &Finding, report: &Report) -> String {
    let found = format!(
        "{}：{}",
        sentence::severity(finding.severity, Chinese),
        sentence::finding(finding, report, Chinese)
    );
    match sentence::remedy(finding, report.format(), Chinese) {
        remedy if remedy.is_empty() => found,
        remedy => format!("{found}\n{remedy}"),
    }
}

/// What is said at one place, and the numbers of the notes that say it.
#[cfg(any(feature = "docx", feature = "html", feature = "xlsx"))]
struct Gathered<'n> {
    place: &'n Place,
    text: String,
    numbers: Vec<usize>,
}

/// The notes by place, in the order of places.
#[cfg(any(feature = "docx", feature = "html", feature = "xlsx"))]
fn gather(notes: &[Note]) -> Vec<Gathered<'_>> {
    let mut order: Vec<(&Place, usize)> = notes.iter().map(|note| &note.place).zip(0..).collect();
    order.sort();
    let mut gathered: Vec<Gathered<'_>> = Vec::new();
    for (place, number) in order {
        let Some(note) = notes.get(number) else { continue };
        match gathered.last_mut().filter(|last| last.place == place) {
            Some(last) => {
                last.text.push('\n');
                last.text.push_str(&note.text);
                last.numbers.push(number);
            }
            None => gathered.push(Gathered { place, text: note.text.clone(), numbers: vec![number] }),
        }
    }
    gathered
}
