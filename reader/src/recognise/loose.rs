//! Tables that lost their rows: text in which labels are broken over lines and figures stand between their pieces.
//!
//! The form's labels in printed order are one sequence of letters, the document is another, with runs of figures in
//! it. They are aligned, and a run belongs to a row if it stands behind the row's label and before the next one, if
//! it has a figure for each column, and if the header was there. Rows are never counted off: a run that is a figure
//! short changes nothing for the next one.
//!
//! The form's sums are no source of figures and no judge of them either: published totals are wrong often enough. Only
//! where a row has no label beside it must it add up, see [`gaps`].

mod align;
mod gaps;
mod header;
mod rows;
mod script;
mod segments;
mod stream;

use crate::document::{Block, Place};
use crate::figure::Unit;
use crate::reading::{Confidence, Leftover};
use nianbao_schema::Format;
use rows::{Row, Rows, Tables};
use script::Script;
use stream::Stretch;

/// What was found in tables that lost their rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Loose {
    /// The figures that have a place.
    pub(crate) found: Vec<Found>,
    /// The runs of figures that have none.
    pub(crate) leftover: Vec<Leftover>,
}

/// A text that stands where the figure of a cell should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The cell.
    pub(crate) cell: usize,
    /// What stands there.
    pub(crate) text: String,
    /// Where.
    pub(crate) place: Place,
    /// The unit that its header states.
    pub(crate) unit: Option<Unit>,
    /// How it was recognised.
    pub(crate) confidence: Confidence,
}

/// Recognises what it can in these blocks, which are those of a document without the grids that have been read.
pub(crate) fn read<'b>(format: &Format, blocks: impl Iterator<Item = &'b Block>) -> Loose {
    let script = Script::of(format);
    let mut tables = Tables::of(format);
    let mut loose = Loose::default();
    for stretch in stream::stretches(&script, blocks) {
        let Some(path) = align::align(&script, &stretch) else {
            loose.leave(&stretch, (0..stretch.runs.len()).map(|run| (run, TOO_LONG)));
            continue;
        };
        let segments = segments::segments(&script, &stretch, &path);
        let mut rows = tables.rows(&stretch, &segments);
        gaps::fill(format, &script, &stretch, &mut rows);
        loose.take(&tables, &stretch, rows);
    }
    loose
}

const TOO_LONG: &str = "表格部分过长，未能逐行辨认";

impl Loose {
    fn take(&mut self, tables: &Tables<'_>, stretch: &Stretch, rows: Rows) {
        for row in rows.rows {
            self.enter(tables, stretch, &row);
        }
        self.leave(stretch, rows.refused);
    }

    fn enter(&mut self, tables: &Tables<'_>, stretch: &Stretch, row: &Row) {
        let table = &tables.format.tables[row.table];
        let figures = &stretch.runs[row.run].figures[row.first..];
        for (column, figure) in figures.iter().enumerate().take(table.columns.leaves.len()) {
            let cell = table.cell(row.row, column);
            self.found.push(Found {
                cell,
                unit: tables.unit(cell).cloned(),
                text: figure.text.clone(),
                place: figure.place.clone(),
                confidence: row.confidence,
            });
        }
    }

    fn leave(&mut self, stretch: &Stretch, runs: impl IntoIterator<Item = (usize, &'static str)>) {
        for (run, why) in runs {
            let figures = &stretch.runs[run].figures;
            let texts: Vec<&str> = figures.iter().map(|figure| figure.text.trim()).collect();
            let Some(first) = figures.iter().find(|figure| !figure.is_blank()) else { continue };
            self.leftover.push(Leftover {
                place: first.place.clone(),
                text: texts.join(" "),
                why: why.to_owned(),
                target: None,
            });
        }
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod variants;
