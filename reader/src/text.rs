//! Plain text, such as `pdftotext` leaves of a PDF and spreadsheets leave on the clipboard.
//!
//! A line is a paragraph: which lines belong together only labels can tell, and labels are the recogniser's business.
//! A grid is made where the text leaves no doubt: tables drawn with `|`, and cells with tabs between them, in a line or
//! alone on lines of their own. Columns that
//! only spaces set apart are none: a number or a label that a narrow cell breaks over lines looks like a row of its own.

mod lone_tabs;
mod pages;
mod tabs;

use crate::document::{Block, Document, Grid, Medium, Paragraph, Place};
use crate::encoding;
use crate::error::Error;
use crate::limits::Limits;
use crate::pipes::{self, Line};

/// The document of a plain text.
///
/// # Errors
///
/// A text that is empty, or larger than the limits allow.
pub(crate) fn extract(bytes: &[u8], limits: &Limits) -> Result<Document, Error> {
    let decoded = encoding::decode(bytes);
    within(bytes, &decoded.text, limits)?;
    let mut remarks = decoded.remarks;
    let lines = pages::lines(&decoded.text, &mut remarks);
    Ok(Document {
        medium: Medium::Text,
        encoding: Some(decoded.encoding),
        declared: Default::default(),
        blocks: blocks(&lines, limits)?,
        fields: Vec::new(),
        nesting: Vec::new(),
        remarks,
    })
}

/// Whether a text is within the limits, and not empty.
pub(crate) fn within(bytes: &[u8], text: &str, limits: &Limits) -> Result<(), Error> {
    if bytes.len() > limits.bytes {
        return Err(Error::TooLarge { what: crate::error::BYTES, limit: limits.bytes });
    }
    // No character has less than a byte, so that most texts need not be counted.
    if text.len() > limits.characters && text.chars().count() > limits.characters {
        return Err(Error::TooLarge { what: crate::error::CHARACTERS, limit: limits.characters });
    }
    if text.trim().is_empty() { Err(Error::Empty) } else { Ok(()) }
}

fn blocks(mut lines: &[Line<'_>], limits: &Limits) -> Result<Vec<Block>, Error> {
    let mut blocks = Vec::new();
    let mut squares = 0usize;
    while let Some(line) = lines.first() {
        let (taken, grids) = table(lines);
        for grid in grids {
            squares = squares.saturating_add(grid.rows.saturating_mul(grid.columns));
            if squares > limits.squares {
                return Err(Error::TooLarge { what: crate::error::SQUARES, limit: limits.squares });
            }
            blocks.push(Block::Grid(grid));
        }
        if taken == 0 {
            blocks.extend(paragraph(line));
        }
        lines = &lines[taken.max(1)..];
    }
    Ok(blocks)
}

/// How many of the first lines are a table, and the grids in them.
fn table(lines: &[Line<'_>]) -> (usize, Vec<Grid>) {
    let drawn = pipes::extent(lines);
    if drawn > 1 {
        return (drawn, pipes::grids(&lines[..drawn], |cell| cell.to_owned()));
    }
    let tabbed = tabs::grid(lines).or_else(|| lone_tabs::grid(lines));
    tabbed.map_or((0, Vec::new()), |(taken, grid)| (taken, vec![grid]))
}

fn paragraph(line: &Line<'_>) -> Option<Block> {
    let text = line.text.trim();
    let lead = line.text.chars().take_while(|c| c.is_whitespace()).count();
    let place = Place::Line { line: line.number, column: lead as u32 + 1 };
    (!text.is_empty()).then(|| Block::Paragraph(Paragraph { text: text.to_owned(), place, heading: None }))
}

#[cfg(test)]
mod tests;
