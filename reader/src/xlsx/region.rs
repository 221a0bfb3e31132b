//! The part of a sheet that holds something, as a grid.

use super::cells::Cells;
use super::reference::Area;
use super::workbook::Sheet;
use crate::Error;
use crate::budget::Budget;
use crate::document::{Grid, GridCell, Medium, Place};
use nianbao_schema::Wording;
use std::ops::Range;
use std::sync::Arc;

/// How many merged ranges may lie over others before the sheet counts as damaged.
const MOST_OVERLAPS: usize = 64;

/// A sheet as a grid; nothing if it is empty.
pub(super) fn grid(sheet: &Sheet, cells: &Cells, budget: &Budget) -> Result<Option<Grid>, Error> {
    if cells.cells.is_empty() {
        return Ok(None);
    }
    let rows = kept(cells.cells.iter().map(|(row, ..)| *row));
    let columns = kept(cells.cells.iter().map(|(_, column, _)| *column));
    // Every square becomes a cell.
    budget.grid(rows.len(), columns.len(), rows.len().saturating_mul(columns.len()))?;
    let mut squares = Squares::new(&rows, &columns);
    squares.write(cells);
    squares.merge(&cells.merges)?;
    let caption = Some(sheet.name.to_string());
    let (rows, columns, closes_up) = (rows.len(), columns.len(), !cells.is_protected);
    Ok(Some(Grid { caption, rows, columns, closes_up, cells: squares.cells(sheet, cells) }))
}

/// The rows, or columns, that hold something, and one of each run that holds nothing between them.
fn kept(used: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut used: Vec<u32> = used.collect();
    used.sort_unstable();
    used.dedup();
    let mut kept = Vec::with_capacity(used.len());
    for line in used {
        if kept.last().is_some_and(|last| line - last > 1) {
            kept.push(line - 1);
        }
        kept.push(line);
    }
    kept
}

/// The squares of a grid that is being made.
struct Squares<'k> {
    rows: &'k [u32],
    columns: &'k [u32],
    squares: Vec<Square>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Square {
    Empty,
    /// The number of the cell that stands there.
    Cell(usize),
    /// The first of some that are merged: how many rows and columns, and its cell's number.
    Merged(usize, usize, Option<usize>),
    Covered,
}

impl<'k> Squares<'k> {
    fn new(rows: &'k [u32], columns: &'k [u32]) -> Self {
        Squares { rows, columns, squares: vec![Square::Empty; rows.len() * columns.len()] }
    }

    fn square(&mut self, row: usize, column: usize) -> Option<&mut Square> {
        self.squares.get_mut(row * self.columns.len() + column)
    }

    fn write(&mut self, cells: &Cells) {
        for (number, (row, column, _)) in cells.cells.iter().enumerate() {
            if let (Ok(row), Ok(column)) = (self.rows.binary_search(row), self.columns.binary_search(column))
                && let Some(square) = self.square(row, column)
            {
                *square = Square::Cell(number);
            }
        }
    }

    fn merge(&mut self, merges: &[Area]) -> Result<(), Error> {
        let mut overlaps = 0;
        for merge in merges {
            let rows = within(self.rows, merge.top, merge.bottom);
            let columns = within(self.columns, merge.left, merge.right);
            if rows.len() * columns.len() == 0 {
                continue;
            }
            if !self.merge_one(merge, rows, columns) {
                overlaps += 1;
                if overlaps > MOST_OVERLAPS {
                    return Err(Error::damaged(
                        Medium::Xlsx,
                        Wording::plain("its merged ranges overlap", "合并的单元格互相重叠"),
                    ));
                }
            }
        }
        Ok(())
    }

    /// Merges squares unless some of them are merged already.
    fn merge_one(&mut self, merge: &Area, rows: Range<usize>, columns: Range<usize>) -> bool {
        let width = self.columns.len();
        let all =
            |rows: Range<usize>| rows.flat_map(|row| columns.clone().map(move |column| row * width + column));
        let is_merged = |square: &Square| matches!(square, Square::Covered | Square::Merged(..));
        if all(rows.clone()).any(|square| self.squares.get(square).is_some_and(is_merged)) {
            return false;
        }
        // The text of a range is that of its first cell, whether or not that one's row and column are kept.
        let starts = self.rows.get(rows.start) == Some(&merge.top)
            && self.columns.get(columns.start) == Some(&merge.left);
        let first = rows.start * width + columns.start;
        let text = match self.squares.get(first) {
            Some(Square::Cell(number)) if starts => Some(*number),
            _ => None,
        };
        for square in all(rows.clone()) {
            if let Some(square) = self.squares.get_mut(square) {
                *square = Square::Covered;
            }
        }
        if let Some(square) = self.squares.get_mut(first) {
            *square = Square::Merged(rows.len(), columns.len(), text);
        }
        true
    }

    fn cells(&self, sheet: &Sheet, cells: &Cells) -> Vec<GridCell> {
        let lines = self.squares.chunks(self.columns.len().max(1)).zip(self.rows).enumerate();
        let squares = lines.flat_map(|(row, (squares, line))| {
            squares.iter().zip(self.columns).enumerate().map(move |(column, (square, letter))| {
                let (height, width, number) = match *square {
                    Square::Empty => (1, 1, None),
                    Square::Cell(number) => (1, 1, Some(number)),
                    Square::Merged(height, width, number) => (height, width, number),
                    Square::Covered => return None,
                };
                let text = number.and_then(|number| cells.cells.get(number)).map(|(.., text)| text.clone());
                let place = Place::Sheet { sheet: Arc::clone(&sheet.name), row: *line, column: *letter };
                let text = text.unwrap_or_default();
                Some(GridCell { row, column, height, width, text, place, header: false })
            })
        });
        squares.flatten().collect()
    }
}

/// Which of the kept lines lie between two lines.
fn within(kept: &[u32], first: u32, last: u32) -> Range<usize> {
    kept.partition_point(|line| *line < first)..kept.partition_point(|line| *line <= last)
}
