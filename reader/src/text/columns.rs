//! Tables by columns of spaces, as `pdftotext -layout` draws them.
//!
//! Columns are clear where every line has at least two pieces, no gap between columns is crossed by a piece, and no
//! column has two pieces of a line. A table that has labels over several lines or headers over several columns is not
//! clear; its lines stay lines.

use crate::document::{Grid, GridCell, Place};
use crate::figure;
use crate::pipes::Line;
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// A piece of a line with the screen columns that it takes up.
#[derive(Debug)]
struct Piece<'t> {
    text: &'t str,
    /// The character at which it starts, from 1.
    character: u32,
    span: Range<usize>,
}

/// How many spaces part two pieces.
const GAP: usize = 2;

/// The table that the first lines are, and how many lines it takes; `before` is the line before them.
pub(super) fn grid(before: Option<&Line<'_>>, lines: &[Line<'_>]) -> Option<(usize, Grid)> {
    if pieces(lines.first()?.text).len() < 2 {
        return None;
    }
    let rows: Vec<Vec<Piece<'_>>> =
        lines.iter().map(|line| pieces(line.text)).take_while(|pieces| pieces.len() >= 2).collect();
    if rows.len() < 2 {
        return None;
    }
    let columns = columns(&rows)?;
    let after = lines[rows.len()..].iter().find(|line| !line.is_blank());
    let is_rest = |line: &Line<'_>| pieces(line.text).first().is_some_and(is_number);
    // Where a line has numbers and not all of its cells, it may be what others have no room for: lines are no rows.
    let is_part = |row: &Vec<Piece<'_>>| row.len() < columns.len() && row.iter().any(is_number);
    if before.is_some_and(is_rest) || after.is_some_and(is_rest) || rows.iter().any(is_part) {
        return None;
    }
    let mut cells = Vec::new();
    for (row, (line, pieces)) in lines.iter().zip(&rows).enumerate() {
        for piece in pieces {
            let column = columns.partition_point(|column| column.end <= piece.span.start);
            let place = Place::Line { line: line.number, column: piece.character };
            let text = piece.text.to_owned();
            cells.push(GridCell { row, column, height: 1, width: 1, text, place, header: false });
        }
    }
    Some((rows.len(), Grid { caption: None, rows: rows.len(), columns: columns.len(), cells }))
}

/// Whether a piece is a number, or may be the rest of one.
fn is_number(piece: &Piece<'_>) -> bool {
    piece.text.contains(char::is_numeric) && figure::is_figure(piece.text)
}

/// The columns that the pieces of all rows leave between their gaps; nothing if a row has two pieces in one, or a
/// column is held by less than half of the rows, so that it may be a neighbour that was set a little aside.
fn columns(rows: &[Vec<Piece<'_>>]) -> Option<Vec<Range<usize>>> {
    let mut spans: Vec<Range<usize>> = rows.iter().flatten().map(|piece| piece.span.clone()).collect();
    spans.sort_by_key(|span| span.start);
    let mut columns: Vec<(Range<usize>, usize)> = Vec::new();
    for span in spans {
        match columns.last_mut() {
            Some((column, pieces)) if span.start < column.end => {
                column.end = column.end.max(span.end);
                *pieces += 1;
            }
            _ => columns.push((span, 1)),
        }
    }
    let columns_of = |row: &[Piece<'_>]| -> Vec<usize> {
        row.iter()
            .map(|piece| columns.partition_point(|(column, _)| column.end <= piece.span.start))
            .collect()
    };
    let doubled = rows.iter().any(|row| columns_of(row).windows(2).any(|pair| pair[0] == pair[1]));
    let sparse = columns.iter().any(|&(_, pieces)| pieces * 2 < rows.len());
    (!doubled && !sparse).then(|| columns.into_iter().map(|(column, _)| column).collect())
}

/// The pieces of a line, between gaps of spaces.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut open: Option<(usize, u32, usize)> = None;
    let (mut at, mut blanks, mut end) = (0, 0, 0);
    for (character, (byte, c)) in (1..).zip(text.char_indices()) {
        let width = if c == '\t' { 8 - at % 8 } else { c.width().unwrap_or(0) };
        if c.is_whitespace() {
            blanks += width;
        } else {
            if blanks >= GAP
                && let Some((start, from, column)) = open.take()
            {
                pieces.push(Piece {
                    text: text[start..end].trim(),
                    character: from,
                    span: column..at - blanks,
                });
            }
            open.get_or_insert((byte, character, at));
            blanks = 0;
            end = byte + c.len_utf8();
        }
        at += width;
    }
    if let Some((start, from, column)) = open {
        pieces.push(Piece { text: text[start..end].trim(), character: from, span: column..at - blanks });
    }
    pieces
}
