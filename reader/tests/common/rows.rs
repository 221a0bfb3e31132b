//! Tables as files have them: rows of cells with spans, laid out like those of a web page.

use nianbao_reader::document::{Block, Grid, GridCell, Place};
use std::collections::HashSet;

/// A table as a file has it.
#[derive(Clone, Debug)]
pub struct Table {
    pub rows: Vec<Vec<Cell>>,
    pub is_transposed: bool,
}

/// A cell with its spans.
#[derive(Clone, Debug)]
pub struct Cell {
    pub text: String,
    pub height: usize,
    pub width: usize,
}

impl Table {
    /// The rows of a grid.
    pub fn of(block: &Block) -> Option<Table> {
        let Block::Grid(grid) = block else { return None };
        let mut rows = vec![Vec::new(); grid.rows];
        for cell in &grid.cells {
            rows[cell.row].push(Cell { text: cell.text.clone(), height: cell.height, width: cell.width });
        }
        Some(Table { rows, is_transposed: false })
    }

    /// The row and the position in it of every cell.
    pub fn cells(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.rows.iter().enumerate().flat_map(|(row, cells)| (0..cells.len()).map(move |at| (row, at)))
    }

    /// Lays the cells out: each takes the first free squares of its row.
    pub fn grid(&self, table: u32) -> Grid {
        let mut taken: HashSet<(usize, usize)> = HashSet::new();
        let mut grid = Grid { rows: self.rows.len(), ..Grid::default() };
        for (row, cells) in self.rows.iter().enumerate() {
            let mut column = 0;
            for (at, cell) in cells.iter().enumerate() {
                while taken.contains(&(row, column)) {
                    column += 1;
                }
                let mut width = 1;
                while width < cell.width && !taken.contains(&(row, column + width)) {
                    width += 1;
                }
                let height = cell.height.min(self.rows.len() - row);
                for down in row..row + height {
                    taken.extend((column..column + width).map(|column| (down, column)));
                }
                let place = Place::Table { table, row: row as u32 + 1, cell: at as u32 + 1 };
                let text = cell.text.clone();
                grid.cells.push(GridCell { row, column, height, width, text, place, header: false });
                column += width;
                grid.columns = grid.columns.max(column);
            }
        }
        if self.is_transposed { turned(grid) } else { grid }
    }
}

fn turned(mut grid: Grid) -> Grid {
    (grid.rows, grid.columns) = (grid.columns, grid.rows);
    for cell in &mut grid.cells {
        (cell.row, cell.column) = (cell.column, cell.row);
        (cell.height, cell.width) = (cell.width, cell.height);
    }
    grid.cells.sort_by_key(|cell| (cell.row, cell.column));
    grid
}
