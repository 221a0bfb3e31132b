//! Tables without ruling lines: lines whose parts stand under each other in columns.
//!
//! Only what geometry says: a line is a row, and what stands across columns spans them. Where the columns are in
//! doubt there is no table, and the lines stay text.

use super::lattice::Span;
use super::lines::{Line, Part};
use super::sheet::{Cell, Sheet, Table};
use hayro_font::kurbo::Rect;

/// A table has so many rows of several parts.
const FEWEST_ROWS: usize = 3;

/// So many lines that are one part may stand between them.
const MOST_BETWEEN: usize = 3;

/// Print that is larger by this much is no print of the rows around it.
const LARGER: f64 = 1.15;

/// More parts than this are no row, and after so many attempts a page has no table.
const MOST_PARTS: usize = 64;
const MOST_ROWS: usize = 200;
const MOST_ATTEMPTS: usize = 100;

/// The space between rows, in the size of their text.
const ROW_GAP: f64 = 4.0;

/// What lines turn out to be.
pub(super) enum Stretch {
    Text(Vec<Line>),
    Table(Table),
}

/// Finds the tables among lines from top to bottom.
pub(super) fn stretches(lines: Vec<Line>, sheet: &Sheet) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut text = Vec::new();
    let mut rest = &lines[..];
    let mut attempts = 0;
    while let Some(first) = rest.first() {
        let length = if attempts < MOST_ATTEMPTS { candidate(rest) } else { 0 };
        let edges = columns(&rest[..length]);
        attempts += usize::from(length > 0);
        if edges.len() > 2 {
            if !text.is_empty() {
                found.push(Stretch::Text(std::mem::take(&mut text)));
            }
            found.push(Stretch::Table(table(&rest[..length], edges, sheet)));
            rest = &rest[length..];
        } else {
            text.push(first.clone());
            rest = &rest[1..];
        }
    }
    if !text.is_empty() {
        found.push(Stretch::Text(text));
    }
    found
}

/// How many lines from the first may be rows of one table: it starts and ends with rows of several parts.
fn candidate(lines: &[Line]) -> usize {
    let is_row = |line: &Line| (2..=MOST_PARTS).contains(&line.parts.len()) && !line.is_running;
    let (mut end, mut rows, mut single) = (0, 0, 0);
    for (index, line) in lines.iter().enumerate().take(MOST_ROWS) {
        let is_near = index == 0 || line.area.y0 - lines[index - 1].area.y1 < ROW_GAP * line.size;
        // A line in larger print is the title of what follows.
        let is_title = !is_row(line) && line.size > LARGER * lines[0].size;
        single = if is_row(line) { 0 } else { single + 1 };
        if !is_near || is_title || single > MOST_BETWEEN || (rows == 0 && single > 0) {
            break;
        }
        if is_row(line) {
            (end, rows) = (index + 1, rows + 1);
        }
    }
    if rows >= FEWEST_ROWS { end } else { 0 }
}

/// The edges of the columns; none if there are no columns.
fn columns(lines: &[Line]) -> Vec<f64> {
    let most = lines.iter().map(|line| line.parts.len()).max().unwrap_or(0);
    // The fullest rows say where the columns are; a header may stand across them.
    let full: Vec<&Line> =
        lines.iter().filter(|line| line.parts.len() > 1 && 3 * line.parts.len() >= 2 * most).collect();
    if full.len() < FEWEST_ROWS {
        return Vec::new();
    }
    let mut parts: Vec<&Part> = full.iter().flat_map(|line| &line.parts).collect();
    parts.sort_by(|one, other| one.area.x0.total_cmp(&other.area.x0));
    let mut spans: Vec<(f64, f64)> = Vec::new();
    for part in parts {
        match spans.last_mut() {
            Some((_, end)) if part.area.x0 < *end => *end = end.max(part.area.x1),
            _ => spans.push((part.area.x0, part.area.x1)),
        }
    }
    let is_clear = full.iter().all(|line| 3 * places(line, &spans) >= 2 * line.parts.len());
    if spans.len() < 2 || !is_clear {
        return Vec::new();
    }
    let between = spans.windows(2).map(|pair| (pair[0].1 + pair[1].0) / 2.0);
    let (start, end) = (spans[0].0, spans[spans.len() - 1].1);
    std::iter::once(start).chain(between).chain(std::iter::once(end)).collect()
}

/// How many of the columns a line has something in.
fn places(line: &Line, spans: &[(f64, f64)]) -> usize {
    spans
        .iter()
        .filter(|(start, end)| line.parts.iter().any(|part| part.area.x0 < *end && *start < part.area.x1))
        .count()
}

fn table(lines: &[Line], xs: Vec<f64>, sheet: &Sheet) -> Table {
    let count = xs.len() - 1;
    let mut cells: Vec<Cell> = Vec::new();
    for (row, line) in lines.iter().enumerate() {
        let mut taken = 0;
        for part in line.parts.iter().flat_map(|part| part.pieces(&xs[1..count])) {
            let (column, width) = place(&part, &xs, taken);
            match cells.last_mut() {
                // More than one part in a column.
                Some(cell) if cell.span.row == row && column >= count => {
                    cell.text.push(' ');
                    cell.text.push_str(&part.text);
                }
                _ => {
                    let span = Span { row, column, height: 1, width };
                    let place = sheet.place(part.area);
                    cells.push(Cell {
                        span,
                        text: part.text.clone(),
                        place,
                        pieces: Vec::new(),
                        room: f64::INFINITY,
                    });
                    taken = column + width;
                }
            }
        }
        cells.extend(blanks(row, &cells, count, line, &xs, sheet));
    }
    let top = lines.first().map_or(0.0, |line| line.area.y0);
    Table { top, rows: lines.len(), xs, cells, is_ruled: false, is_open_above: false, is_open_below: false }
}

/// The columns that a part stands in, from the first that is free; beyond the last if none is.
fn place(part: &Part, xs: &[f64], taken: usize) -> (usize, usize) {
    let count = xs.len() - 1;
    let holds = |column: usize| part.area.x0 < xs[column + 1] && xs[column] < part.area.x1;
    let first = (taken..count).find(|column| holds(*column)).unwrap_or(count);
    // A little over the edge is not the next column.
    let inner = |column: usize| part.area.x1 > xs[column] + 0.25 * (xs[column + 1] - xs[column]);
    let width = 1 + (first + 1..count).take_while(|column| inner(*column)).count();
    (first, if first < count { width } else { 1 })
}

/// The squares of a row in which nothing stands.
fn blanks(row: usize, cells: &[Cell], count: usize, line: &Line, xs: &[f64], sheet: &Sheet) -> Vec<Cell> {
    let spans: Vec<Span> =
        cells.iter().rev().map(|cell| cell.span).take_while(|span| span.row == row).collect();
    let is_free =
        |column: &usize| !spans.iter().any(|span| (span.column..span.column + span.width).contains(column));
    let blank = |column: usize| Cell {
        span: Span { row, column, height: 1, width: 1 },
        text: String::new(),
        place: sheet.place(Rect::new(xs[column], line.area.y0, xs[column + 1], line.area.y1)),
        pieces: Vec::new(),
        room: f64::INFINITY,
    };
    (0..count).filter(is_free).map(blank).collect()
}
