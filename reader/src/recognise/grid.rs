//! One grid of a document against one form: each piece is given to the table that it fits best, and read.

pub(crate) mod across;
mod behind;
mod columns;
mod context;
pub(crate) mod cut;
mod fit;
mod leave;
mod proof;
mod rows;
mod segment;
mod shift;
mod tie;
mod units;
pub(crate) mod view;
mod why;

use super::findings::{Findings, Source};
use super::lexicon::{Hit, Lexicon, Role};
use crate::figure;
use crate::reading::Confidence;
use crate::recognise::sums::RowSums;
use behind::Tied;
pub(crate) use context::Context;
use context::Header;
use fit::{Match, best};
use nianbao_schema::Wording;
use rows::{Known, Row};
use segment::{Segment, segments};
use std::collections::HashSet;
use tie::ties;
use view::{Looks, View};

/// What each cell of a grid may be in a form.
pub(crate) fn hits(view: &View<'_>, lexicon: &Lexicon) -> Vec<Vec<Hit>> {
    view.cells.iter().map(|cell| lexicon.hits(&cell.label)).collect()
}

/// Whether a grid was turned over its diagonal: rows of the form stand side by side, and columns below each other.
pub(crate) fn is_turned(view: &View<'_>, hits: &[Vec<Hit>]) -> bool {
    let mut spread = [HashSet::new(), HashSet::new(), HashSet::new(), HashSet::new()];
    for (cell, hits) in view.cells.iter().zip(hits) {
        let is_row = hits.iter().any(|hit| matches!(hit.role, Role::Row(..)));
        let is_column = hits.iter().any(|hit| matches!(hit.role, Role::Column(..)));
        if is_row != is_column {
            let at = if is_row { 0 } else { 2 };
            spread[at].insert(cell.row);
            spread[at + 1].insert(cell.column);
        }
    }
    let [rows_down, rows_across, columns_down, columns_across] = spread.map(|places| places.len());
    rows_across + columns_down > rows_down + columns_across + 1
}

/// Reads what a grid says, and says what in it has no place. Gives the last table that was found in it.
pub(crate) fn recognise(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    lexicon: &Lexicon,
    others: &[&Lexicon],
    context: &mut Context,
    findings: &mut Findings<'_>,
    seen: &mut HashSet<Role>,
) -> Option<usize> {
    let segments = segments(view, hits);
    let mut last = None;
    let above = context.spend_unit();
    let unit = units::line(view, hits).or(above);
    let cut = std::mem::take(&mut context.cut);
    let mut reader =
        Reader { view, hits, lexicon, others, unit, findings, seen, counted: HashSet::new(), cut };
    let mut unknown = Vec::new();
    for segment in &segments {
        match best(view, hits, segment, lexicon, context) {
            Some(found) => {
                last = Some(found.table);
                reader.read(segment, &found, context.header(found.table));
                context.keep(view, segment, found.table, found.columns);
            }
            None => unknown.push(segment),
        }
    }
    match last {
        Some(_) => unknown.into_iter().for_each(|segment| reader.leave(segment)),
        None => reader.leave_grid(),
    }
    last
}

struct Reader<'r, 'd, 'f> {
    view: &'r View<'d>,
    hits: &'r [Vec<Hit>],
    lexicon: &'r Lexicon,
    /// Other forms, which may have what this one has not.
    others: &'r [&'r Lexicon],
    /// The unit that stands above the grid or in a cell of its own.
    unit: Option<String>,
    findings: &'r mut Findings<'f>,
    /// The labels of the form that the document shows.
    seen: &'r mut HashSet<Role>,
    /// The labels of the grid that were counted.
    counted: HashSet<usize>,
    /// The rows that a page's end cut in two.
    cut: Vec<usize>,
}

impl Reader<'_, '_, '_> {
    fn read(&mut self, segment: &Segment, found: &Match, header: Option<&Header>) {
        let table = found.table;
        self.explain(&segment.captions, |role| match role {
            Role::Caption(at) => at == table,
            _ => matches!(role, Role::Section(_)),
        });
        self.explain(&found.columns.explained, |role| matches!(role, Role::Column(at, _) if at == table));
        self.explain_corners(segment, table);
        let is_listed = found.columns.known() > 0;
        let sums = RowSums::of(&self.lexicon.format, table);
        let tied = ties(self.view, &segment.header, &found.rows, &found.columns, &sums);
        let stands = self.stands_below(segment, &tied, header);
        for (row, tied) in found.rows.iter().zip(tied) {
            let is_own = |role: Role| matches!(role, Role::Row(at, _) if at == table);
            self.see(&row.labels, is_own);
            match (row.leaf, tied) {
                (Some(_), _) if !stands => self.leave_row(row, why::MOVED),
                (Some(_), _) if found.columns.is_twice => self.leave_row(row, why::TWICE),
                (Some(_), _) if row.is_broken => self.leave_row(row, why::BROKEN),
                (Some(_), _) if !is_listed => self.leave_row(row, why::NO_HEADER),
                (Some(leaf), Ok(tied)) => {
                    self.explain(&row.labels, is_own);
                    self.claim(row, leaf, &tied, found);
                }
                (Some(_), Err(why)) => self.leave_row(row, why),
                (None, _) => self.leave_row(row, why::UNKNOWN_ROW),
            }
        }
        self.leave_headers(segment, found);
    }

    /// Whether figures whose header is in another grid stand below it.
    fn stands_below(
        &self,
        segment: &Segment,
        tied: &[Result<Tied, Wording>],
        header: Option<&Header>,
    ) -> bool {
        let figures = || tied.iter().flatten().flat_map(|tied| tied.figures.iter().copied());
        header
            .filter(|_| segment.header.is_empty())
            .is_none_or(|header| header.across.holds(self.view, figures()))
    }

    fn claim(&mut self, row: &Row, leaf: usize, tied: &Tied, found: &Match) {
        let table = &self.lexicon.format.tables[found.table];
        let (view, lexicon, line) = (self.view, self.lexicon, self.unit.clone());
        let mut around = units::Around::of(view, &row.labels, line.as_deref());
        let is_old = self.is_in_old_words(&row.labels) || self.is_in_old_words(&found.columns.explained);
        let ran_together = tied.figures.iter().any(|&(_, cell)| self.holds_several(cell));
        for &(unit, cell) in &tied.figures {
            let at = &found.columns.units[unit];
            // Where figures ran together in one cell, a blank one beside it may have lost its own.
            if ran_together && self.view.cells[cell].looks == Looks::Blank {
                continue;
            }
            let source = self.view.cells[cell].cell;
            let Some(column) = at.leaf else {
                self.leave_cell(cell, why::NO_HEADER);
                continue;
            };
            if self.spans_rows(row, cell) {
                self.leave_cell(cell, why::SPANNING);
                continue;
            }
            let form = table.cell(leaf, column);
            let own = lexicon.format.cells[form].unit.as_deref();
            let unit = around.stated(at.note.as_deref(), own);
            let unit = unit.filter(|_| !around.is_own(at.note.as_deref(), table, [leaf, column]));
            if is_old && unit.is_none() && self.lexicon.is_rescaled(form) {
                self.leave_cell(cell, why::OLD_UNIT);
                continue;
            }
            let confidence = confidence(row.known, tied.is_placed, at.is_exact);
            self.findings.explain(usize::from(self.view.cells[cell].looks != Looks::Blank));
            let source = Source { text: &source.text, place: &source.place, confidence, unit: unit.as_ref() };
            self.findings.claim(form, source);
        }
    }

    /// Whether some of these labels were the form's only in an edition before it.
    fn is_in_old_words(&self, labels: &[usize]) -> bool {
        labels.iter().any(|&label| {
            let hits = &self.hits[label];
            !hits.is_empty() && hits.iter().all(|hit| hit.is_former)
        })
    }

    fn holds_several(&self, cell: usize) -> bool {
        let cell = &self.view.cells[cell];
        cell.looks == Looks::Figure && figure::holds_several(&cell.cell.text)
    }

    /// Whether a figure reaches over rows that its label does not reach over.
    fn spans_rows(&self, row: &Row, cell: usize) -> bool {
        let rows = |cell: usize| (self.view.cells[cell].row, self.view.cells[cell].bottom);
        match row.labels.last() {
            Some(&label) => rows(cell) != (row.at, row.at + 1) && rows(cell) != rows(label),
            None => false,
        }
    }

    /// Takes note of labels of the form.
    fn see(&mut self, cells: &[usize], is_own: impl Fn(Role) -> bool) {
        let roles = cells.iter().flat_map(|&cell| self.hits[cell].iter().map(|hit| hit.role));
        self.seen.extend(roles.filter(|role| is_own(*role)));
    }

    /// Counts labels that are the table's own, each once.
    fn explain(&mut self, cells: &[usize], is_own: impl Fn(Role) -> bool) {
        for &cell in cells {
            let has_own = self.hits[cell].iter().any(|hit| is_own(hit.role));
            self.findings.explain(usize::from(has_own && self.counted.insert(cell)));
        }
        self.see(cells, is_own);
    }

    fn explain_corners(&mut self, segment: &Segment, table: usize) {
        let cells: Vec<usize> = segment.header.iter().flat_map(|&row| self.view.row(row)).copied().collect();
        self.explain(&cells, |role| role == Role::Stub(table));
    }
}

fn confidence(known: Known, is_placed: bool, is_exact: bool) -> Confidence {
    match known {
        Known::ByPlace => Confidence::Geometry,
        Known::Exactly if is_placed && is_exact => Confidence::Exact,
        _ => Confidence::Near,
    }
}
