//! Cells on lines of their own with a lone tab between them, as browsers copy tables whose cells hold paragraphs.
//!
//! A tab alone on a line ends a cell and begins the next one of its row; nothing but empty lines ends a row. So blank
//! cells are there too, and a label may have several lines. What stands behind a figure is no second line of it: a
//! table ends in a figure, and below it stands the next title.

use crate::document::{Grid, GridCell, Place};
use crate::figure::is_figure;
use crate::pipes::Line;

/// Between two rows stand at least so many empty lines, between the lines of a cell fewer.
const ROW_GAP: usize = 2;
/// A row has at most so many lines; more are no form's.
const LONGEST_ROW: usize = 1000;

/// What begins with some line.
pub(super) enum Lone {
    /// A table, and how many lines it takes.
    Table(usize, Grid),
    /// None, and no other one in so many lines.
    None(usize),
}

/// The table that begins with the first line.
pub(super) fn grid(lines: &[Line<'_>]) -> Lone {
    // Text above the table is no part of its first cell.
    let below = lines.iter().skip(1).take(ROW_GAP).find(|line| !is_empty(line));
    if lines.first().is_none_or(is_empty) || !below.is_some_and(is_lone_tab) {
        return Lone::None(1);
    }
    let mut cells: Vec<GridCell> = Vec::new();
    let (mut taken, mut rows) = (0, 0);
    let mut next = row(lines);
    while let Some(row) = next {
        cells.extend(row.cells.iter().enumerate().map(|(column, cell)| cell.at(rows, column)));
        rows += 1;
        taken += row.end;
        next = self::row(&lines[taken..]).filter(|next| next.lead >= ROW_GAP);
    }
    match cells.iter().map(|cell| cell.column + 1).max() {
        Some(columns) if rows > 1 => Lone::Table(taken, Grid { rows, columns, cells, ..Grid::default() }),
        _ => Lone::None(taken.max(1)),
    }
}

/// A row, and the lines that it takes.
struct Row<'t> {
    /// The empty lines before it.
    lead: usize,
    cells: Vec<Cell<'t>>,
    /// Where it ends.
    end: usize,
}

struct Cell<'t> {
    /// The number of its first line.
    number: u32,
    lines: Vec<&'t str>,
}

/// The row of several cells that begins with the next line that is not empty.
fn row<'t>(lines: &[Line<'t>]) -> Option<Row<'t>> {
    let lead = lines.iter().take_while(|line| is_empty(line)).count();
    let first = Cell { number: lines.get(lead)?.number, lines: Vec::new() };
    let mut row = Row { lead, cells: vec![first], end: lead };
    let mut empty = 0;
    for (at, line) in lines.iter().enumerate().skip(lead).take(LONGEST_ROW) {
        if is_lone_tab(line) {
            row.cells.push(Cell { number: line.number, lines: Vec::new() });
            (row.end, empty) = (at + 1, 0);
        } else if is_empty(line) {
            empty += 1;
        } else {
            let cell = row.cells.last_mut()?;
            let is_behind_figure = cell.lines.first().is_some_and(|first| is_figure(first));
            if empty >= ROW_GAP || is_behind_figure || line.text.contains('\t') {
                break;
            }
            if cell.lines.is_empty() {
                cell.number = line.number;
            }
            cell.lines.push(line.text.trim());
            (row.end, empty) = (at + 1, 0);
        }
    }
    (row.cells.len() > 1).then_some(row)
}

impl Cell<'_> {
    fn at(&self, row: usize, column: usize) -> GridCell {
        let place = Place::Line { line: self.number, column: 1 };
        GridCell { row, column, height: 1, width: 1, text: self.lines.join("\n"), place, header: false }
    }
}

fn is_lone_tab(line: &Line<'_>) -> bool {
    line.is_blank() && line.text.contains('\t')
}

fn is_empty(line: &Line<'_>) -> bool {
    line.is_blank() && !is_lone_tab(line)
}
