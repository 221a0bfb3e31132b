//! Figures that stand in a document and were not read: their cells are blank in the report, and not unfilled.

use super::read::{evidence, summary};
use nianbao::json::Json;
use nianbao::reader::reading::{Leftover, Target};
use nianbao::{Language, Report};

/// What stands in the document for a cell that is blank in the report.
pub(super) struct Unread<'l>(Vec<(usize, &'l Leftover)>);

impl<'l> Unread<'l> {
    pub(super) fn of(report: &Report, leftover: &'l [Leftover]) -> Self {
        let unread = |left: &'l Leftover| match left.target {
            Some(Target::Cell(cell)) => report.entries()[cell].is_blank().then_some((cell, left)),
            _ => None,
        };
        Unread(leftover.iter().filter_map(unread).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The cells, each as often as something stands for it.
    pub(super) fn cells(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|(cell, _)| *cell)
    }

    /// Each of them, as a person reads it.
    pub(super) fn text(&self, report: &Report, language: Language) -> String {
        let line = |(cell, left): &(usize, &Leftover)| {
            let mark = language.pick("✗ not read", "✗ 没有读出");
            let labels = report.format().labels(*cell).to(language);
            let (comma, said) = (language.pick(": ", "："), summary::leftover(left, language));
            format!("\n{mark} {labels}{comma}{said}\n")
        };
        self.0.iter().map(line).collect()
    }

    pub(super) fn to_json(&self, report: &Report) -> Json {
        let one = |(cell, left): &(usize, &Leftover)| {
            let mut json = evidence::leftover(left);
            json.set("path", &report.format().cells[*cell].path);
            json
        };
        Json::Array(self.0.iter().map(one).collect())
    }
}
