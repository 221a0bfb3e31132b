//! A grid as a pipe table: one line for each grid row, padded so that columns line up.

use super::escape;
use nianbao_schema::format::Value;
use nianbao_schema::layout::{Content, Layout, Place};
use nianbao_schema::{Format, Report};
use unicode_width::UnicodeWidthStr;

/// Continues the cell to its left.
const LEFT: &str = "←";
/// Continues the cell above it.
const UP: &str = "↑";
/// The delimiter row needs three signs.
const NARROWEST: usize = 3;

/// The lines of a grid: its first row, the delimiter row, the other rows.
pub(super) fn lines(format: &Format, layout: &Layout, report: Option<&Report>) -> Vec<String> {
    let grid = Grid::of(format, layout, report);
    let widths = grid.widths();
    let mut lines: Vec<String> = grid.rows.iter().map(|row| line(row, &widths)).collect();
    if !lines.is_empty() {
        lines.insert(1, grid.delimiter(&widths));
    }
    lines
}

/// The grid row by row; in each row, every place with as much of it as stands there.
struct Grid {
    rows: Vec<Vec<Piece>>,
    /// Which columns hold nothing but numbers below their labels.
    numeric: Vec<bool>,
}

/// The part of a place that stands in one grid row.
struct Piece {
    text: String,
    column: usize,
    span: usize,
    /// Whether it is a figure, which is set at the right.
    figure: bool,
}

impl Grid {
    fn of(format: &Format, layout: &Layout, report: Option<&Report>) -> Self {
        let mut rows: Vec<Vec<Piece>> = (0..layout.height).map(|_| Vec::new()).collect();
        for place in &layout.places {
            let mut text = text(format, place, report);
            let figure = is_figure(format, place);
            for row in &mut rows[place.row..place.row + place.row_span] {
                let text = std::mem::replace(&mut text, UP.to_owned());
                row.push(Piece { text, column: place.column, span: place.column_span, figure });
            }
        }
        for row in &mut rows {
            row.sort_by_key(|piece| piece.column);
        }
        Grid { rows, numeric: numeric(format, layout) }
    }

    /// How wide each column is. A text that spans columns widens them only if all of them together
    /// are too narrow for it.
    fn widths(&self) -> Vec<usize> {
        let mut widths = vec![NARROWEST; self.numeric.len()];
        let pieces = || self.rows.iter().flatten();
        for piece in pieces().filter(|piece| piece.span == 1) {
            widths[piece.column] = widths[piece.column].max(piece.text.width());
        }
        for piece in pieces().filter(|piece| piece.span > 1) {
            let room = piece.room(&widths);
            widths[piece.column + piece.span - 1] += piece.least().saturating_sub(room);
        }
        widths
    }

    fn delimiter(&self, widths: &[usize]) -> String {
        let rule = |(&width, &numeric): (&usize, &bool)| {
            if numeric { format!("{}:", "-".repeat(width - 1)) } else { "-".repeat(width) }
        };
        let rules: Vec<String> = widths.iter().zip(&self.numeric).map(rule).collect();
        format!("| {} |", rules.join(" | "))
    }
}

impl Piece {
    /// The room between the bars at both ends of the columns it spans.
    fn room(&self, widths: &[usize]) -> usize {
        let widths = &widths[self.column..self.column + self.span];
        widths.iter().sum::<usize>() + " | ".len() * (self.span - 1)
    }

    /// The room that it takes up at least: its text, and an arrow for each further column.
    fn least(&self) -> usize {
        self.text.width() + (" | ".len() + LEFT.width()) * (self.span - 1)
    }

    fn write(&self, widths: &[usize], line: &mut String) {
        let padding = self.padding(widths);
        for (at, &padding) in padding.iter().enumerate() {
            let text = if at == 0 { self.text.as_str() } else { LEFT };
            let padding = " ".repeat(padding);
            let (before, after) = if self.figure && at == 0 { (&*padding, "") } else { ("", &*padding) };
            line.push_str(&format!(" {before}{text}{after} |"));
        }
    }

    /// How many spaces go with the text and with each arrow. Where the text is wider than its first
    /// column, the bars next to it give way; those further right, and all behind it, stay in line.
    fn padding(&self, widths: &[usize]) -> Vec<usize> {
        let mut slack = self.room(widths).saturating_sub(self.least());
        let mut padding = vec![0; self.span];
        for at in (1..self.span).rev() {
            padding[at] = slack.min(widths[self.column + at] - LEFT.width());
            slack -= padding[at];
        }
        padding[0] = slack;
        padding
    }
}

fn line(row: &[Piece], widths: &[usize]) -> String {
    let mut line = String::from("|");
    for piece in row {
        piece.write(widths, &mut line);
    }
    line
}

/// Which columns hold figures and, but for labels, nothing else.
fn numeric(format: &Format, layout: &Layout) -> Vec<bool> {
    let is_cell = |place: &&Place| matches!(place.content, Content::Cell(_));
    let mut numeric = vec![None; layout.width];
    for place in layout.places.iter().filter(is_cell) {
        for column in &mut numeric[place.column..place.column + place.column_span] {
            *column = Some(column.unwrap_or(true) && is_figure(format, place));
        }
    }
    numeric.into_iter().map(|numeric| numeric == Some(true)).collect()
}

fn is_figure(format: &Format, place: &Place) -> bool {
    match place.content {
        Content::Cell(cell) => format.cells[cell].value.is_number(),
        _ => false,
    }
}

fn text(format: &Format, place: &Place, report: Option<&Report>) -> String {
    match (place.content, report) {
        (Content::Cell(cell), Some(report)) => {
            let value: &Value = &format.cells[cell].value;
            escape::cell(&report.entries()[cell].shown(value).to_string())
        }
        (Content::Cell(_), None) => String::new(),
        (content, _) => escape::cell(&Layout::text(format, content)),
    }
}
