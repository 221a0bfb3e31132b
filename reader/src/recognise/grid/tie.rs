//! Which figure of a row stands in which column.
//!
//! Figures stand below their headers, or they are proved: a row that has a figure for each column, in a table whose
//! header is complete, and whose sums hold. A row that fits neither way is not read: with one cell too many or too few,
//! all figures behind it would be taken for their neighbours'. A blank proves nothing, since it may be a label's.
//!
//! Where rows and header are not equally wide, cells were lost or added, and where the columns stand is a guess about the
//! whole table, see [`super::shift`].

use super::behind::{Behind, Tied};
use super::columns::{Columns, Unit};
use super::proof::proved;
use super::rows::Row;
use super::shift::Shifts;
use super::view::{Looks, View, ViewCell};
use super::why;
use crate::figure;
use crate::labels::plain;
use crate::recognise::sums::{RowSums, Verdict};
use nianbao_schema::Wording;

/// Ties the cells of each row to columns, or says why that is not certain.
pub(crate) fn ties(
    view: &View<'_>,
    header: &[usize],
    rows: &[Row],
    columns: &Columns,
    sums: &RowSums<'_>,
) -> Vec<Result<Tied, Wording>> {
    let behind: Vec<Behind> = rows.iter().map(|row| Behind::of(view, row, columns)).collect();
    let shifts = Shifts::of(view, header, rows, &behind, columns, sums);
    let known = rows.iter().filter(|row| row.leaf.is_some()).count();
    let candidate = |(row, behind)| Candidate { view, row, behind, columns, sums, shifts: &shifts, known };
    let candidates: Vec<Candidate<'_, '_>> = rows.iter().zip(&behind).map(candidate).collect();
    let placed: Vec<Option<Tied>> = candidates.iter().map(Candidate::by_place).collect();
    // Elsewhere a row that lost a cell or gained one is shorter or longer than others.
    let stands = if view.closes_up {
        proved(view, rows, &behind, &placed, columns, sums)
    } else {
        vec![true; rows.len()]
    };
    let tie = |((candidate, placed), stands): ((&Candidate<'_, '_>, _), _)| candidate.tie(placed, stands);
    candidates.iter().zip(placed).zip(stands).map(tie).collect()
}

/// A row of figures, and what it takes to tie them.
struct Candidate<'r, 'd> {
    view: &'r View<'d>,
    row: &'r Row,
    behind: &'r Behind,
    columns: &'r Columns,
    sums: &'r RowSums<'r>,
    shifts: &'r Shifts<'r>,
    /// How many rows of the table are known.
    known: usize,
}

impl Candidate<'_, '_> {
    /// Ties the row, whose figures may have been found below their headers.
    fn tie(&self, placed: Option<Tied>, stands: bool) -> Result<Tied, Wording> {
        if self.behind.is_pushed {
            return Err(why::PUSHED);
        }
        let is_placed = placed.is_some();
        match placed {
            Some(tied) if stands && self.is_borne_out(&tied) => return Ok(tied),
            Some(_) if !stands => return Err(why::UNPROVED),
            _ => {}
        }
        if self.columns.is_bare {
            return self.by_order().ok_or(why::MISFIT);
        }
        // A row in which nothing stands loses nothing.
        if self.behind.in_order.is_empty() {
            return Ok(Tied::default());
        }
        self.by_proof().or_else(|| self.one_after_the_other()).ok_or(if is_placed {
            why::SHIFTED
        } else {
            why::MISFIT
        })
    }

    fn cell(&self, cell: usize) -> &ViewCell<'_> {
        &self.view.cells[cell]
    }

    /// By the squares that header and figures cover, if the row has its figures where the header has its columns.
    fn by_place(&self) -> Option<Tied> {
        let region = self.columns.region()?;
        let cells = self.view.row(self.row.at);
        let is_blank = |cell: usize| self.cell(cell).looks == Looks::Blank;
        let is_before = |cell: usize| self.cell(cell).right <= region.start;
        let is_after = |cell: usize| self.cell(cell).column >= region.end;
        let strays = cells.iter().filter(|&&cell| match self.cell(cell).looks {
            Looks::Figure => is_before(cell) || is_after(cell),
            Looks::Text => is_after(cell),
            Looks::Blank => false,
        });
        let inside: Vec<usize> =
            cells.iter().copied().filter(|&cell| !is_before(cell) && !is_after(cell)).collect();
        let is_label = |cell: &usize| self.row.labels.contains(cell);
        let ends = inside.last().is_some_and(|&cell| self.cell(cell).right == region.end);
        if strays.count() > 0 || !ends || inside.iter().any(is_label) {
            return None;
        }
        let figures = self.below_headers(&inside)?;
        // Where the header has no label, figures that stand there have moved.
        let has_moved =
            |&(unit, cell): &(usize, usize)| self.columns.units[unit].cell.is_none() && !is_blank(cell);
        (!figures.iter().any(has_moved)).then_some(Tied { figures, is_placed: true })
    }

    fn below_headers(&self, inside: &[usize]) -> Option<Vec<(usize, usize)>> {
        let units = &self.columns.units;
        let overlap =
            |unit: &Unit, cell: &ViewCell<'_>| cell.column < unit.span.end && unit.span.start < cell.right;
        if inside.len() == units.len()
            && units.iter().zip(inside).all(|(unit, &cell)| overlap(unit, self.cell(cell)))
        {
            return Some(inside.iter().copied().enumerate().collect());
        }
        // Fewer cells than columns: each has to stand just below its header. One that reaches over two of them may have
        // been merged, or widened to make up for one that is lost. Squares in between may be empty: only a medium that
        // knows where things stand leaves such holes.
        let unit_of = |&cell: &usize| {
            let at = self.cell(cell);
            let unit = units.partition_point(|unit| unit.span.start < at.column);
            let span = &units.get(unit)?.span;
            (span.start == at.column && span.end == at.right).then_some((unit, cell))
        };
        inside.iter().map(unit_of).collect()
    }

    /// Whether figures are where they seem to be: the row has one for each column, or else nothing speaks for another
    /// place.
    fn is_borne_out(&self, tied: &Tied) -> bool {
        let mut filled = vec![false; self.columns.units.len()];
        for &(unit, cell) in &tied.figures {
            filled[unit] |= self.cell(cell).looks != Looks::Blank;
        }
        let is_full =
            filled.iter().zip(&self.columns.units).all(|(filled, unit)| *filled || unit.leaf.is_none());
        self.shifts.bears_below(self.row.leaf, self.behind, is_full)
    }

    /// By the number of figures, if there is one for each column of the form and the sums of the row hold.
    fn by_proof(&self) -> Option<Tied> {
        let leaf = self.row.leaf?;
        let filled: Vec<usize> = self.behind.in_order.iter().map(|&(_, cell)| cell).collect();
        let is_single = |&cell: &usize| {
            let cell = self.cell(cell);
            cell.looks == Looks::Figure && !figure::holds_several(&cell.cell.text)
        };
        if !self.columns.is_whole || filled.len() != self.columns.units.len() || !filled.iter().all(is_single)
        {
            return None;
        }
        let texts: Vec<&str> = filled.iter().map(|&cell| self.cell(cell).cell.text.as_str()).collect();
        let numbers = self.behind.in_order.iter().map(|&(number, _)| number);
        let is_unbroken = numbers.clone().zip(numbers.skip(1)).all(|(one, next)| one + 1 == next);
        let holds = self.sums.verdict(leaf, &texts) == Verdict::Holds;
        // Where nothing but their number speaks for figures, there must be no other cells.
        let is_alone = self.behind.cells.len() == filled.len();
        let speaks = self.sums.of_row(leaf).is_empty()
            || texts.windows(2).all(|pair| plain(pair[0]) == plain(pair[1]));
        let is_proved = (holds && is_unbroken) || (is_alone && speaks);
        let figures = filled.into_iter().enumerate().collect();
        is_proved.then_some(Tied { figures, is_placed: false })
    }

    /// By order, in a table whose cells were written one after the other, as far as its rows bear that out.
    fn one_after_the_other(&self) -> Option<Tied> {
        let columns = self.columns.units.len();
        let figures = self.behind.cells.get(..columns)?.iter().copied().enumerate().collect();
        // A cell over several squares may make up for one that is lost.
        let is_figure = |&cell: &usize| {
            let cell = self.cell(cell);
            cell.looks != Looks::Text && cell.right - cell.column == 1
        };
        let is_so = self.shifts.bears_in_order(self.row.leaf?, self.behind, self.known);
        (is_so && self.behind.cells.iter().all(is_figure)).then_some(Tied { figures, is_placed: false })
    }

    /// By order, in a table whose columns have no labels.
    fn by_order(&self) -> Option<Tied> {
        let figures: Vec<(usize, usize)> = self.behind.cells.iter().copied().enumerate().collect();
        // Squares that were merged are a drawn table's: there a cell too many cannot make up for one too few.
        let is_figure = |&(_, cell): &(usize, usize)| {
            let cell = self.cell(cell);
            cell.looks != Looks::Text && cell.right - cell.column == 1
        };
        (figures.len() == self.columns.units.len() && figures.iter().all(is_figure))
            .then_some(Tied { figures, is_placed: false })
    }
}
