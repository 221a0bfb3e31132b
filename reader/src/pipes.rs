//! Tables drawn with `|`, as Markdown writes them and as converters leave them.
//!
//! Four ways of drawing occur. Rows: a line is a row, with bars at both ends, only behind its cells, or only between
//! them. Boxes: borders of `+---+` between the rows, which may have several lines. Marked rows: a cell a line, and a
//! line with a lone bar before each row. A stream: a cell a line, and nothing that says where rows end; such a table is
//! a grid of one column, which claims nothing.

mod boxes;
mod edges;
mod spans;
mod stream;

use crate::document::{Grid, GridCell, Place};
use edges::Edges;
use std::borrow::Cow;

/// A line of text and its number, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line<'t> {
    pub(crate) number: u32,
    pub(crate) text: &'t str,
}

impl Line<'_> {
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// The lines of a text.
#[cfg(any(test, feature = "markdown"))]
pub(crate) fn lines(text: &str) -> Vec<Line<'_>> {
    (1..).zip(text.lines()).map(|(number, text)| Line { number, text }).collect()
}

/// A cell as it is written, with the character at which it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Raw<'t> {
    text: Cow<'t, str>,
    /// How many bytes it has room for, blanks included.
    room: usize,
    line: u32,
    column: u32,
}

/// How many of the first lines are a drawn table; none if the first one is no part of one.
pub(crate) fn extent(lines: &[Line<'_>]) -> usize {
    let mut end = 0;
    let mut at = 0;
    while at < lines.len() {
        if has_bar(lines[at].text)
            || boxes::is_border(lines[at].text)
            || (!lines[at].is_blank() && closes_below(&lines[at + 1..]))
        {
            end = at + 1;
        } else if !lines[at].is_blank() || at >= end + BLANK_LINES {
            break;
        }
        at += 1;
    }
    end
}

/// How many blank lines may stand between the lines of a table.
const BLANK_LINES: usize = 1;

/// Whether the next line that is not blank is a lone bar, which ends a cell.
fn closes_below(below: &[Line<'_>]) -> bool {
    below.iter().find(|line| !line.is_blank()).is_some_and(|line| line.text.trim() == "|")
}

fn has_bar(text: &str) -> bool {
    bars(text).next().is_some()
}

/// Where the bars stand that are not escaped.
fn bars(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut escaped = false;
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        let bar = byte == b'|' && !escaped;
        escaped = byte == b'\\' && !escaped;
        bar.then_some(at)
    })
}

/// The grids that are drawn in these lines; `plain` makes text of what a cell's source is.
pub(crate) fn grids(lines: &[Line<'_>], plain: fn(&str) -> String) -> Vec<Grid> {
    if lines.iter().any(|line| boxes::is_border(line.text)) {
        return boxes::tables(lines).iter().filter_map(|rows| spans::grid(rows, plain)).collect();
    }
    let edges = Edges::of(lines);
    let is_row = |line: &&Line<'_>| !line.is_blank() && !edges::is_frame(line.text);
    let rows: Vec<Vec<Raw<'_>>> = lines.iter().filter(is_row).map(|line| cells(line, edges)).collect();
    if let Some(rows) = stream::rows(lines) {
        return Vec::from_iter(spans::grid(&rows, plain));
    }
    pieces(rows)
        .into_iter()
        .filter_map(|piece| {
            let mut grid = spans::grid(&piece.rows, plain)?;
            if piece.headed {
                mark_header(&mut grid);
            }
            Some(grid)
        })
        .collect()
}

/// Rows that belong together.
struct Piece<'t> {
    rows: Vec<Vec<Raw<'t>>>,
    /// Whether a delimiter row follows the first one.
    headed: bool,
}

/// The rows in pieces: where a delimiter row stands, the row above it starts a table, as GFM has it.
fn pieces(rows: Vec<Vec<Raw<'_>>>) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for row in rows {
        let Some(piece) = pieces.last_mut() else {
            pieces.push(Piece { rows: Vec::from_iter(Some(row)), headed: false });
            continue;
        };
        if !is_delimiter(&row) {
            piece.rows.push(row);
        } else if piece.rows.len() == 1 {
            piece.headed = true;
        } else if let Some(first) = piece.rows.pop() {
            pieces.push(Piece { rows: vec![first], headed: true });
        }
    }
    pieces
}

/// Whether a row is one of dashes. One dash alone in a cell is an answer: nothing to report.
fn is_delimiter(row: &[Raw<'_>]) -> bool {
    let dashes = |cell: &Raw<'_>| {
        let text = cell.text.trim();
        text.len() > 1 && text.trim_matches(':').bytes().all(|byte| byte == b'-')
    };
    !row.is_empty() && row.iter().all(dashes) && row.iter().any(|cell| cell.text.contains('-'))
}

/// A table in pieces has figures where its header would stand: then it has none.
fn mark_header(grid: &mut Grid) {
    let is_figure =
        |text: &str| text.chars().any(|c| c.is_ascii_digit()) && !text.chars().any(char::is_alphabetic);
    let first = || grid.cells.iter().filter(|cell| cell.row == 0);
    if !first().any(|cell| is_figure(&cell.text)) {
        grid.cells.iter_mut().filter(|cell| cell.row == 0).for_each(|cell| cell.header = true);
    }
}

/// The cells of a line. What is empty before its first bar or behind its last one is a cell only if the table says so.
fn cells<'t>(line: &Line<'t>, edges: Edges) -> Vec<Raw<'t>> {
    let mut cells = Vec::new();
    let mut column = Columns::default();
    let mut start = 0;
    for bar in bars(line.text).chain(std::iter::once(line.text.len())) {
        let (source, is_last) = (&line.text[start..bar], bar == line.text.len());
        // Other blanks are the cell's own: a wide space may be what somebody typed.
        let text = source.trim_matches([' ', '\t']);
        let is_cell = (start > 0 || edges.first) && (!is_last || edges.last);
        if !text.is_empty() || is_cell {
            let lead = source.len() - source.trim_start_matches([' ', '\t']).len();
            let column = column.of(line.text, start + lead);
            cells.push(Raw { text: Cow::Borrowed(text), room: source.len(), line: line.number, column });
        }
        start = bar + 1;
    }
    cells
}

/// Characters counted as far as they were needed, so that a line is walked once.
#[derive(Default)]
struct Columns {
    byte: usize,
    characters: u32,
}

impl Columns {
    fn of(&mut self, text: &str, byte: usize) -> u32 {
        self.characters += text[self.byte..byte].chars().count() as u32;
        self.byte = byte;
        self.characters + 1
    }
}

impl Raw<'_> {
    fn cell(&self, row: usize, column: usize, plain: fn(&str) -> String) -> GridCell {
        let place = Place::Line { line: self.line, column: self.column };
        GridCell { row, column, height: 1, width: 1, text: plain(&self.text), place, header: false }
    }
}

#[cfg(test)]
mod tests;
