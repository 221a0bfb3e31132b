//! Rows of cells as a grid: in our own tables `←` continues the cell to its left, `↑` the cell above it.

use super::Raw;
use crate::document::{Grid, GridCell};

/// The grid of some rows; none if they hold no cell.
pub(super) fn grid(rows: &[Vec<Raw<'_>>], plain: fn(&str) -> String) -> Option<Grid> {
    let columns = rows.iter().map(Vec::len).max().filter(|&columns| columns > 0)?;
    let cells = merged(rows, plain).unwrap_or_else(|| single(rows, plain));
    Some(Grid { rows: rows.len(), columns, cells, ..Grid::default() })
}

fn single(rows: &[Vec<Raw<'_>>], plain: fn(&str) -> String) -> Vec<GridCell> {
    let row = |(at, row): (usize, &Vec<Raw<'_>>)| {
        row.iter().enumerate().map(|(column, raw)| raw.cell(at, column, plain)).collect::<Vec<_>>()
    };
    rows.iter().enumerate().flat_map(row).collect()
}

/// The cells with what the arrows add to them; nothing if these do not make rectangles.
fn merged(rows: &[Vec<Raw<'_>>], plain: fn(&str) -> String) -> Option<Vec<GridCell>> {
    let mut cells: Vec<GridCell> = Vec::new();
    let mut squares: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let mut owners: Vec<usize> = Vec::with_capacity(row.len());
        for (column, raw) in row.iter().enumerate() {
            let owner = match &*raw.text {
                "←" => *owners.last()?,
                "↑" => *above.get(column)?,
                _ => {
                    cells.push(raw.cell(at, column, plain));
                    squares.push(0);
                    cells.len() - 1
                }
            };
            squares[owner] += 1;
            cells[owner].height = at - cells[owner].row + 1;
            cells[owner].width = cells[owner].width.max(column.checked_sub(cells[owner].column)? + 1);
            owners.push(owner);
        }
        above = owners;
    }
    let is_full = |(cell, &squares): (&GridCell, &usize)| cell.height * cell.width == squares;
    cells.iter().zip(&squares).all(is_full).then_some(cells)
}
