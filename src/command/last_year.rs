//! Last year's report beside this year's: read, carried to this edition, and what of it has no match.

use super::input::Reports;
use nianbao::compare::Editions;
use nianbao::migrate::{self, Previous};
use nianbao::{Format, sentence};
use std::path::Path;
use std::sync::Arc;

/// How many of the cells are named that have one reason.
const SHOWN_CELLS: usize = 3;

/// Reads last year's report, of this edition or of one that leads here, and tells what of it cannot be
/// compared.
pub(super) fn read(path: &Path, to: &Arc<Format>, known: &Editions) -> Result<Previous, String> {
    let report = Reports::among(known).read(path)?;
    let previous = migrate::previous(&report, to, known)
        .map_err(|error| format!("error: {} cannot be compared: {error}", path.display()))?;
    if report.format().id != to.id {
        super::complain(&account(&report.format().id, &previous));
    }
    Ok(previous)
}

/// Which figures of last year are missing because they have no match, by reason.
fn account(from: &str, previous: &Previous) -> String {
    let format = previous.report.format();
    let mut reasons: Vec<(String, Vec<usize>)> = Vec::new();
    for cell in 0..format.cells.len() {
        if let Some(mark) = previous.incomparable(cell) {
            let reason = sentence::incomparable(mark);
            match reasons.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, cells)) => cells.push(cell),
                None => reasons.push((reason, vec![cell])),
            }
        }
    }
    let mut lines = vec![format!(
        "note: last year's report is of edition {from}; figures without a match in {} are left blank",
        format.id
    )];
    lines.extend(reasons.iter().map(|(reason, cells)| {
        let names: Vec<String> =
            cells.iter().take(SHOWN_CELLS).map(|&cell| format.labels(cell).to_string()).collect();
        let more = if cells.len() > SHOWN_CELLS { "等" } else { "" };
        let reason = reason.trim_end_matches('。');
        format!("  {}格不可比，{reason}：{}{more}", cells.len(), names.join("、"))
    }));
    lines.join("\n")
}
