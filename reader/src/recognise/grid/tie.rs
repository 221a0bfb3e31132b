//! Which figure of a row stands in which column.
//!
//! By the squares that the header covers, or else by order, if a row has just as many cells behind its labels as there
//! are columns. A row that fits neither way is not read: one cell too many or too few, and everything behind it would
//! be taken for its neighbour.

use super::columns::{Columns, Unit};
use super::rows::Row;
use super::view::{Looks, View, ViewCell};
use std::ops::Range;

/// The figures of a row by the number of their column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tied {
    pub(crate) figures: Vec<(usize, usize)>,
    /// Whether each figure stands below its header.
    pub(crate) is_placed: bool,
}

/// Ties the cells of a row to columns; nothing if that is not certain.
pub(crate) fn tie(view: &View<'_>, row: &Row, columns: &Columns) -> Option<Tied> {
    if is_pushed(view, row) {
        return None;
    }
    columns
        .region()
        .and_then(|region| by_place(view, row, columns, region))
        .or_else(|| by_order(view, row, columns))
}

/// Whether a cell from a row above reaches in among the figures: it may have pushed them aside.
fn is_pushed(view: &View<'_>, row: &Row) -> bool {
    let cells = view.row(row.at);
    let behind =
        cells.iter().skip_while(|&&cell| view.cells[cell].row != row.at || row.labels.contains(&cell));
    behind.into_iter().any(|&cell| view.cells[cell].row != row.at)
}

/// By the squares that header and figures cover, if the row has its figures where the header has its columns.
fn by_place(view: &View<'_>, row: &Row, columns: &Columns, region: Range<usize>) -> Option<Tied> {
    let cells = view.row(row.at);
    let at = |cell: usize| &view.cells[cell];
    let inside: Vec<usize> = cells.iter().copied().filter(|&cell| at(cell).right > region.start).collect();
    let outside = |&cell: &usize| at(cell).right <= region.start;
    if cells.iter().filter(|cell| outside(cell)).any(|&cell| at(cell).looks == Looks::Figure) {
        return None;
    }
    if !covers(&inside, view, &region) || inside.iter().any(|cell| row.labels.contains(cell)) {
        return None;
    }
    let overlap =
        |unit: &Unit, cell: &ViewCell<'_>| cell.column < unit.span.end && unit.span.start < cell.right;
    if inside.len() == columns.units.len()
        && columns.units.iter().zip(&inside).all(|(unit, &cell)| overlap(unit, at(cell)))
    {
        return Some(Tied { figures: inside.into_iter().enumerate().collect(), is_placed: true });
    }
    // Fewer cells than columns: each has to stand just below its header. One that reaches over two of them may have
    // been merged, or widened to make up for one that is lost.
    let unit_of = |cell: usize| {
        let unit = columns.units.partition_point(|unit| unit.span.start < at(cell).column);
        let span = &columns.units.get(unit)?.span;
        (span.start == at(cell).column && span.end == at(cell).right).then_some((unit, cell))
    };
    let figures = inside.into_iter().map(unit_of).collect::<Option<Vec<_>>>()?;
    Some(Tied { figures, is_placed: true })
}

/// Whether cells begin and end with the region. Squares in between may be empty: only a medium that knows where
/// things stand leaves such holes.
fn covers(cells: &[usize], view: &View<'_>, region: &Range<usize>) -> bool {
    let first = cells.first().map(|&cell| &view.cells[cell]);
    let last = cells.last().map(|&cell| &view.cells[cell]);
    first.is_some_and(|cell| cell.column >= region.start) && last.is_some_and(|cell| cell.right == region.end)
}

/// By order, if there are just as many cells behind the labels as there are columns.
fn by_order(view: &View<'_>, row: &Row, columns: &Columns) -> Option<Tied> {
    let cells = view.row(row.at);
    let behind = match row.labels.last() {
        Some(last) => cells.iter().position(|cell| cell == last)? + 1,
        None => 0,
    };
    let figures: Vec<(usize, usize)> = cells[behind..].iter().copied().enumerate().collect();
    // Squares that were merged are a drawn table's: there a cell too many cannot make up for one too few.
    let is_figure = |&(_, cell): &(usize, usize)| {
        let cell = &view.cells[cell];
        cell.looks != Looks::Text && cell.right - cell.column == 1
    };
    (figures.len() == columns.units.len() && figures.iter().all(is_figure))
        .then_some(Tied { figures, is_placed: false })
}
