//! What stands behind the labels of a row.

use super::columns::Columns;
use super::rows::Row;
use super::view::{Looks, View};

/// Cells in which something stands, each with the number of its column: the first column of the header is 0; columns
/// before it and behind the last one are counted on.
pub(crate) type Filled = Vec<(isize, usize)>;

/// The figures of a row by the number of their column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tied {
    pub(crate) figures: Vec<(usize, usize)>,
    /// Whether each figure stands below its header.
    pub(crate) is_placed: bool,
}

/// What stands behind the labels of a row.
pub(crate) struct Behind {
    /// The cells, from left to right.
    pub(crate) cells: Vec<usize>,
    /// What stands in them, by the squares that the header covers.
    pub(crate) below: Filled,
    /// The same if the first cell were that of the first column.
    pub(crate) in_order: Filled,
    /// Where the row ends.
    pub(crate) edge: usize,
    /// Whether a cell from a row above reaches in among the figures: it may have pushed them aside.
    pub(crate) is_pushed: bool,
}

impl Behind {
    pub(crate) fn of(view: &View<'_>, row: &Row, columns: &Columns) -> Self {
        let all = view.row(row.at);
        let first = all.iter().rposition(|cell| row.labels.contains(cell)).map_or(0, |last| last + 1);
        let cells = all[first..].to_vec();
        let start = columns.region().map(|region| region.start);
        let is_filled = |cell: &usize| view.cells[*cell].looks != Looks::Blank;
        let is_among = |cell: &usize| start.is_none_or(|start| view.cells[*cell].right > start);
        let mut among = cells.iter().filter(|cell| is_among(cell)).skip_while(|cell| {
            // Where nobody knows where figures begin, a blank in front of them is a label's.
            start.is_none() && !is_filled(cell)
        });
        let in_order = cells.iter().copied().enumerate().filter(|(_, cell)| is_filled(cell));
        let in_order: Filled = in_order.map(|(number, cell)| (number as isize, cell)).collect();
        Behind {
            below: in_order
                .iter()
                .map(|&(_, cell)| (number(columns, view.cells[cell].column), cell))
                .collect(),
            in_order,
            edge: view.edge(row.at),
            is_pushed: among.any(|&cell| view.cells[cell].row != row.at),
            cells,
        }
    }
}

/// The texts of the form's columns if all figures stood so many columns further right; nothing if one would stand
/// outside.
pub(crate) fn texts<'v>(
    view: &View<'v>,
    columns: &Columns,
    filled: &Filled,
    shift: isize,
) -> Option<Vec<&'v str>> {
    let mut texts = vec![""; columns.leaves];
    for &(number, cell) in filled {
        let unit = columns.units.get(usize::try_from(number + shift).ok()?)?;
        match unit.leaf {
            Some(leaf) => *texts.get_mut(leaf)? = view.cells[cell].cell.text.as_str(),
            None if shift == 0 => {}
            None => return None,
        }
    }
    Some(texts)
}

/// The number of the column that begins at or before a square.
fn number(columns: &Columns, square: usize) -> isize {
    let Some(region) = columns.region() else { return square as isize };
    if square < region.start {
        return square as isize - region.start as isize;
    }
    let units = &columns.units;
    let unit = units.partition_point(|unit| unit.span.end <= square);
    if unit < units.len() { unit as isize } else { (unit + square.saturating_sub(region.end)) as isize }
}
