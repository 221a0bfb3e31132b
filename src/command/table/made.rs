//! What becomes of one file: its report, and the lines of all tables but that of reports.

use crate::command::complaint::Complaint;
use crate::command::file::File;
use crate::command::input::{Given, Reports, most_bytes};
use crate::command::unread::Unread;
use nianbao::Report;
use nianbao::check::{Options, Outcome};
use nianbao::generator::table::rows::{self, Filed, Origin};
use nianbao::generator::table::{Schema, csv};
use nianbao::reader::document::{Medium, Place};
use nianbao::reader::reading::{Evidence, Leftover, Target};
use std::path::Path;

/// What becomes of one file.
pub(super) struct Made {
    /// The hash of its content.
    pub(super) id: String,
    pub(super) medium: &'static str,
    pub(super) report: Report,
    pub(super) outcome: Outcome,
    pub(super) unread: Vec<usize>,
    pub(super) leftover: usize,
    /// Lines, each list with the table that they belong to.
    pub(super) lines: Vec<(usize, String)>,
}

impl Made {
    pub(super) fn of(path: &Path, reports: &Reports, schema: &Schema) -> Result<Made, Complaint> {
        let file = File::read(path, most_bytes())?;
        let (report, evidence, leftover) = match reports.read_file(&file)? {
            Given::Json(report) => (report, Vec::new(), Vec::new()),
            Given::Document(reading) => (reading.report, reading.evidence, reading.leftover),
        };
        let unread = Unread::of(&report, &leftover).cells().collect();
        let outcome = report.check(&Options::default());
        let mut made = Made {
            id: id(&file.bytes),
            medium: Medium::of(&file.bytes).map_or("", Medium::id),
            unread,
            leftover: leftover.iter().filter(|left: &&Leftover| left.target.is_none()).count(),
            report,
            outcome,
            lines: Vec::new(),
        };
        let origins: Vec<Origin> = evidence.iter().filter_map(origin).collect();
        let mut lines: Vec<(usize, String)> = Vec::new();
        rows::report(schema, &Filed { origins: &origins, ..made.filed("", None) }, &mut |table, row| {
            let at = lines.iter().position(|(of, _)| *of == table).unwrap_or_else(|| {
                lines.push((table, String::new()));
                lines.len() - 1
            });
            csv::row(&mut lines[at].1, row);
        });
        made.lines = lines;
        Ok(made)
    }

    /// The report as the tables take it.
    pub(super) fn filed<'m>(&'m self, document: &'m str, rival_of: Option<&'m str>) -> Filed<'m> {
        Filed {
            document,
            id: &self.id,
            medium: self.medium,
            rival_of,
            report: &self.report,
            outcome: &self.outcome,
            origins: &[],
            unread: &self.unread,
            leftover: self.leftover,
        }
    }
}

/// The first 128 bits of the content's hash: enough that no two contents share them.
fn id(bytes: &[u8]) -> String {
    hmac_sha256::Hash::hash(bytes)[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where a cell was read.
fn origin(evidence: &Evidence) -> Option<Origin> {
    let Target::Cell(cell) = evidence.target else { return None };
    let at = Origin { cell, text: evidence.text.clone(), ..Origin::default() };
    Some(match &evidence.place {
        Place::Line { line, column } => Origin { row: Some(*line), column: Some(*column), ..at },
        Place::Page { page, left, top, .. } => {
            Origin { page: Some(*page), x: Some(*left), y: Some(*top), ..at }
        }
        Place::Sheet { sheet, row, column } => {
            Origin { sheet: Some(sheet.to_string()), row: Some(*row), column: Some(*column), ..at }
        }
        Place::Table { table, row, cell } => {
            Origin { table: Some(*table), row: Some(*row), column: Some(*cell), ..at }
        }
        Place::Paragraph(paragraph) => Origin { row: Some(*paragraph), ..at },
        Place::Title | Place::Path(_) => at,
    })
}
