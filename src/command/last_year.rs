//! Last year's report beside this year's: read, carried to this edition, and what of it has no match.

use super::complaint::Complaint;
use super::input::Reports;
use nianbao::compare::Editions;
use nianbao::migrate::{self, Previous};
use nianbao::{Format, Language, Wording, both, said, sentence};
use std::path::Path;
use std::sync::Arc;

/// How many of the cells are named that have one reason.
const SHOWN_CELLS: usize = 3;

/// Reads last year's report, of this edition or of one that leads here, and tells what of it cannot be
/// compared.
pub(super) fn read(path: &Path, to: &Arc<Format>, known: &Editions) -> Result<Previous, Complaint> {
    let report = Reports::among(known).read(path)?;
    let previous = migrate::previous(&report, to, known).map_err(|error| {
        Complaint::error(both!(
            "{path} cannot be compared: {why}",
            "{path}无法比较：{why}",
            path = path.display(),
            why = error.wording(),
        ))
    })?;
    if report.format().id != to.id {
        super::complain(&account(&report.format().id, &previous));
    }
    Ok(previous)
}

/// Which figures of last year are missing because they have no match, by reason.
fn account(from: &str, previous: &Previous) -> Complaint {
    let reasons = Wording::each(|language| reasons(previous, language));
    Complaint::note(both!(
        "last year's report is of edition {from}; figures without a match in {to} are left blank{reasons}",
        "上年报告是格式{from}的，在{to}中没有对应项的数字留空{reasons}",
        from = from,
        to = previous.report.format().id,
        reasons = reasons,
    ))
}

/// A line for each reason.
fn reasons(previous: &Previous, language: Language) -> String {
    let format = previous.report.format();
    let mut reasons: Vec<(String, Vec<usize>)> = Vec::new();
    for cell in 0..format.cells.len() {
        if let Some(mark) = previous.incomparable(cell) {
            let reason = sentence::incomparable(mark, language);
            match reasons.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, cells)) => cells.push(cell),
                None => reasons.push((reason, vec![cell])),
            }
        }
    }
    let line = |(reason, cells): &(String, Vec<usize>)| {
        let names: Vec<String> =
            cells.iter().take(SHOWN_CELLS).map(|&cell| format.labels(cell).to(language)).collect();
        let more = if cells.len() > SHOWN_CELLS { language.pick(" and others", "等") } else { "" };
        said!(
            language,
            "\n  {count} cells cannot be compared, {reason}: {names}{more}",
            "\n  {count}格不可比，{reason}：{names}{more}",
            count = cells.len(),
            reason = reason.trim_end_matches('。'),
            names = names.join(language.pick("; ", "、")),
            more = more,
        )
    };
    reasons.iter().map(line).collect()
}
