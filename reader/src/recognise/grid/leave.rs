//! What in a grid has no place, and why.

use super::fit::Match;
use super::rows::Row;
use super::segment::Segment;
use super::view::{Looks, one_line};
use super::{Reader, why};
use crate::labels::plain;
use crate::recognise::lexicon::{Along, Hit, Role};
use nianbao_schema::{Wording, both};

/// What stands before a unit, as labels are compared.
const UNIT: &str = "单位:";

impl Reader<'_, '_, '_> {
    pub(super) fn leave_row(&mut self, row: &Row, why: Wording) {
        if self.is_told(row.at) {
            return;
        }
        let Some(first) = self.first_words(row.at) else { return };
        let why = match why {
            _ if self.cut.contains(&row.at) => why::CUT,
            why if why == why::UNKNOWN_ROW => self.why_unknown(row),
            why => why,
        };
        self.findings.leave(&self.view.cells[first].cell.place, self.view.text(row.at), why);
    }

    /// Why a row has no place: it has several in this form, or none.
    fn why_unknown(&self, row: &Row) -> Wording {
        let is_row = |hit: &&Hit| matches!(hit.role, Role::Row(..));
        let Some(&own) = row.labels.last() else {
            return why::NO_LABEL;
        };
        let why = match self.hits[own].iter().filter(is_row).collect::<Vec<_>>().as_slice() {
            [] => why::UNKNOWN_ROW,
            [hit] if self.is_branch(hit) => why::BRANCH,
            _ => return why::UNCLEAR_ROW,
        };
        match self.elsewhere(own) {
            Some(elsewhere) => {
                both!("{why}; {elsewhere}", "{why}；{elsewhere}", why = why, elsewhere = elsewhere)
            }
            None => why,
        }
    }

    /// Which other form has a row of this label.
    fn elsewhere(&self, cell: usize) -> Option<Wording> {
        self.others.iter().find_map(|other| {
            let hits = other.exact(&self.view.cells[cell].label)?;
            hits.iter().find_map(|hit| {
                let Role::Row(table, item) = hit.role else { return None };
                let item = &other.format.tables[table].rows.items[item];
                item.is_leaf().then(|| {
                    both!(
                        "{id} has a row “{label}”",
                        "{id}有“{label}”一行",
                        id = other.format.id,
                        label = item.label,
                    )
                })
            })
        })
    }

    fn is_branch(&self, hit: &Hit) -> bool {
        let Role::Row(table, item) = hit.role else { return false };
        Along::Rows
            .axis(&self.lexicon.format.tables[table])
            .items
            .get(item)
            .is_some_and(|item| !item.is_leaf())
    }

    pub(super) fn leave_cell(&mut self, cell: usize, why: Wording) {
        let cell = &self.view.cells[cell];
        if cell.looks != Looks::Blank {
            self.findings.leave(&cell.cell.place, one_line(&cell.cell.text), why);
        }
    }

    /// Column headers that the form does not have.
    pub(super) fn leave_headers(&mut self, segment: &Segment, found: &Match) {
        if segment.header.is_empty() || found.columns.is_twice {
            return;
        }
        for unit in found.columns.units.iter().filter(|unit| unit.leaf.is_none()) {
            if let Some(cell) = unit.cell {
                self.leave_cell(cell, why::UNKNOWN_COLUMN);
            }
        }
    }

    /// A piece that is no table of the form, in a grid that is: said row by row.
    pub(super) fn leave(&mut self, segment: &Segment) {
        for &row in segment.header.iter().chain(&segment.body) {
            if let Some(first) = self.first_words(row) {
                let text = self.view.text(row);
                if self.states_own_unit(&text) || self.is_told(row) {
                    self.findings.explain(1);
                    continue;
                }
                self.findings.leave(&self.view.cells[first].cell.place, text, why::UNKNOWN_TABLE);
            }
        }
    }

    /// Whether nothing in a row of a file with names is left to be understood: what bears a name, and what the form
    /// prints. Its labels are then taken note of.
    fn is_told(&mut self, row: usize) -> bool {
        if !self.findings.has_names() {
            return false;
        }
        let shown: Vec<usize> = self.view.row(row).to_vec();
        let shown: Vec<usize> =
            shown.into_iter().filter(|&cell| self.view.cells[cell].looks != Looks::Blank).collect();
        let is_told = shown.iter().all(|&cell| self.is_of_the_form(cell));
        if is_told {
            self.see(&shown, |_| true);
            let new = shown.iter().filter(|&&cell| self.counted.insert(cell)).count();
            self.findings.explain(new);
        }
        is_told
    }

    fn is_of_the_form(&self, cell: usize) -> bool {
        let (hits, cell) = (&self.hits[cell], &self.view.cells[cell].cell);
        if self.findings.is_named(&cell.place) || hits.iter().any(|hit| hit.likeness.is_exact()) {
            return true;
        }
        // A workbook has the unit behind the caption.
        let text = plain(&cell.text);
        let (label, unit) = text.split_at(text.find(UNIT).unwrap_or(text.len()));
        (label.is_empty() || self.lexicon.prints(label)) && (unit.is_empty() || self.states_own_unit(unit))
    }

    /// Whether a text says that figures are in a unit of the form, as it stands above a table.
    fn states_own_unit(&self, text: &str) -> bool {
        let text = plain(text);
        let Some(units) = text.strip_prefix(UNIT) else { return false };
        let cells = &self.lexicon.format.cells;
        // `件(另有注明的除外)`, or `一表:件;另一表:项`.
        units.split(';').all(|unit| {
            let unit = unit.rsplit(':').next().unwrap_or_default();
            let unit = unit.split('(').next().unwrap_or_default();
            cells.iter().filter_map(|cell| cell.unit.as_deref()).any(|own| own == unit || plain(own) == unit)
        })
    }

    /// A grid in which nothing is the form's: said in one piece.
    pub(super) fn leave_grid(&mut self) {
        const SHOWN: usize = 5;
        let rows: Vec<usize> = (0..self.view.rows).filter(|&row| !self.is_told(row)).collect();
        let Some(first) = rows.iter().find_map(|&row| self.first_words(row)) else { return };
        let texts = rows.iter().map(|&row| self.view.text(row)).filter(|text| !text.is_empty());
        let text = texts.take(SHOWN).collect::<Vec<_>>().join("；");
        self.findings.leave(&self.view.cells[first].cell.place, text, why::UNKNOWN_TABLE);
    }

    /// The first cell of a row in which something stands.
    fn first_words(&self, row: usize) -> Option<usize> {
        let is_own =
            |cell: &usize| self.view.cells[*cell].row == row && self.view.cells[*cell].looks != Looks::Blank;
        self.view.row(row).iter().copied().find(is_own)
    }
}
