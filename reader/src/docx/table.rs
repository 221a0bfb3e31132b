//! A table of a Word document, as it goes by, and the grid that it makes.

use crate::Error;
use crate::budget::Budget;
use crate::document::{Block, Grid, GridCell, Paragraph, Place};
use std::collections::HashMap;

/// A table that is being read.
pub(super) struct Table {
    /// Its number in the file.
    number: u32,
    pub(super) caption: Option<String>,
    /// How many rows have begun, those that were deleted included.
    rows_in_file: u32,
    cells_in_row: u32,
    row: usize,
    /// The first cell of the row.
    row_start: usize,
    /// Where the next cell begins.
    column: u64,
    is_header: bool,
    is_deleted: bool,
    cell_is_deleted: bool,
    /// Whether it has a colour, and whether its last cell has.
    has_ground: bool,
    cell_has_ground: Option<bool>,
    cells: Vec<Cell>,
}

struct Cell {
    row: usize,
    height: usize,
    start: u64,
    end: u64,
    vertical: Merge,
    horizontal: Merge,
    is_header: bool,
    place: Place,
    pieces: Vec<Piece>,
}

/// Whether a cell is merged with its neighbours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Merge {
    #[default]
    None,
    Starts,
    Continues,
}

/// What stands in a cell.
pub(super) enum Piece {
    Line(Paragraph),
    /// A table in the cell, with what it holds.
    Table(Vec<Block>),
}

impl Table {
    pub(super) fn new(number: u32) -> Self {
        Table {
            number,
            caption: None,
            rows_in_file: 0,
            cells_in_row: 0,
            row: 0,
            row_start: 0,
            column: 0,
            is_header: false,
            is_deleted: false,
            cell_is_deleted: false,
            has_ground: false,
            cell_has_ground: None,
            cells: Vec::new(),
        }
    }

    pub(super) fn open_row(&mut self) {
        self.rows_in_file += 1;
        self.cells_in_row = 0;
        self.column = 0;
        self.row_start = self.cells.len();
        self.is_header = false;
        self.is_deleted = false;
    }

    pub(super) fn skip_columns(&mut self, columns: u32) {
        self.column += u64::from(columns);
    }

    /// The row repeats as a header.
    pub(super) fn mark_header(&mut self) {
        self.is_header = true;
    }

    /// The row was deleted while changes were tracked.
    pub(super) fn mark_deleted(&mut self) {
        self.is_deleted = true;
    }

    pub(super) fn mark_cell_deleted(&mut self) {
        self.cell_is_deleted = true;
    }

    /// Whether what is being read was deleted, row or cell.
    pub(super) fn deletes(&self) -> bool {
        self.is_deleted || self.cell_is_deleted
    }

    /// The table, or the cell that has just begun, has a colour or none.
    pub(super) fn shade(&mut self, has_ground: bool) {
        match self.cells.is_empty() {
            true => self.has_ground = has_ground,
            false => self.cell_has_ground = Some(has_ground),
        }
    }

    /// Whether the cell that is being read has a colour.
    pub(super) fn has_ground(&self) -> bool {
        self.cell_has_ground.unwrap_or(self.has_ground)
    }

    pub(super) fn close_row(&mut self) {
        if self.is_deleted {
            self.cells.truncate(self.row_start);
        } else {
            self.row += 1;
        }
    }

    pub(super) fn open_cell(&mut self) {
        self.cells_in_row += 1;
        (self.cell_is_deleted, self.cell_has_ground) = (false, None);
        self.cells.push(Cell {
            row: self.row,
            height: 1,
            start: self.column,
            end: self.column + 1,
            vertical: Merge::None,
            horizontal: Merge::None,
            is_header: self.is_header,
            place: Place::Table {
                table: self.number,
                row: self.rows_in_file.max(1),
                cell: self.cells_in_row,
            },
            pieces: Vec::new(),
        });
        self.column += 1;
    }

    pub(super) fn span(&mut self, columns: u32) {
        if let Some(cell) = self.cells.last_mut() {
            cell.end = cell.start + u64::from(columns.max(1));
            self.column = cell.end;
        }
    }

    pub(super) fn merge_vertically(&mut self, merge: Merge) {
        if let Some(cell) = self.cells.last_mut() {
            cell.vertical = merge;
        }
    }

    pub(super) fn merge_horizontally(&mut self, merge: Merge) {
        if let Some(cell) = self.cells.last_mut() {
            cell.horizontal = merge;
        }
    }

    /// Where the cell that is being read stands.
    pub(super) fn place(&self) -> Option<Place> {
        self.cells.last().map(|cell| cell.place.clone())
    }

    pub(super) fn push(&mut self, piece: Piece) {
        if let Some(cell) = self.cells.last_mut() {
            cell.pieces.push(piece);
        }
    }

    /// The grid and what follows it: the tables in its cells. A table that is smaller than those in it only sets
    /// them out on the page, so that it is not shown itself and its cells are read one after the other.
    pub(super) fn finish(mut self, budget: &Budget) -> Result<Vec<Block>, Error> {
        self.merge_rows();
        let inner: usize = self.cells.iter().flat_map(|cell| &cell.pieces).map(Piece::squares).sum();
        if inner > self.cells.len() {
            return Ok(self.cells.into_iter().flat_map(|cell| cell.pieces).flat_map(Piece::blocks).collect());
        }
        self.merge_columns();
        let rows = self.row;
        let columns = self.columns();
        budget.grid(rows, columns.len().saturating_sub(1), self.cells.len())?;
        let column = |boundary: u64| columns.binary_search(&boundary).unwrap_or_default();
        let mut grid =
            Grid { caption: self.caption, rows, columns: columns.len().saturating_sub(1), ..Grid::default() };
        let mut blocks = Vec::new();
        for cell in self.cells {
            let (text, inner) = content(cell.pieces);
            blocks.extend(inner);
            grid.cells.push(GridCell {
                row: cell.row,
                column: column(cell.start),
                height: cell.height,
                width: column(cell.end) - column(cell.start),
                text,
                place: cell.place,
                header: cell.is_header,
            });
        }
        blocks.insert(0, Block::Grid(grid));
        Ok(blocks)
    }

    /// Cells that continue the one on their left become part of it.
    fn merge_rows(&mut self) {
        let mut kept: Vec<Cell> = Vec::with_capacity(self.cells.len());
        for cell in std::mem::take(&mut self.cells) {
            match kept.last_mut() {
                Some(last) if cell.horizontal == Merge::Continues && last.row == cell.row => {
                    last.end = cell.end
                }
                _ => kept.push(cell),
            }
        }
        self.cells = kept;
    }

    /// Cells that continue the one above become part of it; what stands in them is not to be seen.
    fn merge_columns(&mut self) {
        let mut kept: Vec<Cell> = Vec::with_capacity(self.cells.len());
        // The cells that may go on in the next row, by where they stand.
        let mut above: HashMap<(u64, u64), usize> = HashMap::new();
        for cell in std::mem::take(&mut self.cells) {
            let span = (cell.start, cell.end);
            let upper = above.get(&span).copied().filter(|_| cell.vertical == Merge::Continues);
            match upper.and_then(|index| kept.get_mut(index)) {
                Some(upper) if upper.row + upper.height == cell.row => upper.height += 1,
                _ => {
                    if cell.vertical == Merge::None {
                        above.remove(&span);
                    } else {
                        above.insert(span, kept.len());
                    }
                    kept.push(cell);
                }
            }
        }
        self.cells = kept;
    }

    /// Where columns begin or end. Lines of the file's own grid at which no cell does are left out, so that a cell
    /// said to span a million columns spans one.
    fn columns(&self) -> Vec<u64> {
        let ends = self.cells.iter().flat_map(|cell| [cell.start, cell.end]);
        let mut columns: Vec<u64> = std::iter::once(0).chain(ends).collect();
        columns.sort_unstable();
        columns.dedup();
        columns
    }
}

impl Piece {
    fn squares(&self) -> usize {
        let Piece::Table(blocks) = self else { return 0 };
        let grids = blocks.iter().filter_map(|block| match block {
            Block::Grid(grid) => Some(grid.rows.saturating_mul(grid.columns)),
            Block::Paragraph(_) => None,
        });
        grids.sum()
    }

    fn blocks(self) -> Vec<Block> {
        match self {
            Piece::Line(paragraph) => vec![Block::Paragraph(paragraph)],
            Piece::Table(blocks) => blocks,
        }
    }
}

/// A cell's own text and the blocks of the tables in it.
fn content(pieces: Vec<Piece>) -> (String, Vec<Block>) {
    let (mut lines, mut blocks) = (Vec::new(), Vec::new());
    for piece in pieces {
        match piece {
            Piece::Line(paragraph) => lines.push(paragraph.text),
            Piece::Table(inner) => blocks.extend(inner),
        }
    }
    (lines.join("\n"), blocks)
}
