//! Plain text, such as `pdftotext` leaves of a PDF and spreadsheets leave on the clipboard.
//!
//! A line is a paragraph: which lines belong together only labels can tell, and labels are the recogniser's business.
//! A grid is made where the text leaves no doubt: tables drawn with `|`, and cells with tabs between them, in a line or
//! alone on lines of their own. Columns that
//! only spaces set apart are none: a number or a label that a narrow cell breaks over lines looks like a row of its own.

mod lone_tabs;
mod pages;
mod tabs;

use crate::budget::Budget;
use crate::document::{Block, Document, Grid, Medium, Paragraph, Place};
use crate::encoding;
use crate::error::Error;
use crate::pipes::{self, Line};
use lone_tabs::Lone;

/// The document of a plain text.
///
/// # Errors
///
/// A text that is empty, or larger than the limits allow.
pub(crate) fn extract(bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    let decoded = encoding::decode(bytes);
    within(&decoded.text, budget)?;
    let mut remarks = decoded.remarks;
    let lines = pages::lines(&decoded.text, &mut remarks);
    budget.paragraphs(lines.len())?;
    Ok(Document {
        medium: Medium::Text,
        encoding: Some(decoded.encoding),
        declared: Default::default(),
        blocks: blocks(&lines, budget)?,
        fields: Vec::new(),
        nesting: Vec::new(),
        remarks,
    })
}

/// Whether a text is within the limits, and not empty.
pub(crate) fn within(text: &str, budget: &Budget) -> Result<(), Error> {
    budget.text(text.len())?;
    if text.trim().is_empty() { Err(Error::Empty) } else { Ok(()) }
}

fn blocks(mut lines: &[Line<'_>], budget: &Budget) -> Result<Vec<Block>, Error> {
    let mut blocks = Vec::new();
    // With so many lines left no table of cells on their own lines begins, as one that began before has shown.
    let mut without_lone = usize::MAX;
    while let Some(line) = lines.first() {
        let (taken, grids) = table(lines, &mut without_lone);
        for grid in grids {
            budget.grid(grid.rows, grid.columns, grid.cells.len())?;
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
fn table(lines: &[Line<'_>], without_lone: &mut usize) -> (usize, Vec<Grid>) {
    let drawn = pipes::extent(lines);
    if drawn > 1 {
        return (drawn, pipes::grids(&lines[..drawn], |cell| cell.to_owned()));
    }
    if let Some((taken, grid)) = tabs::grid(lines) {
        return (taken, vec![grid]);
    }
    if lines.len() > *without_lone {
        return (0, Vec::new());
    }
    match lone_tabs::grid(lines) {
        Lone::Table(taken, grid) => (taken, vec![grid]),
        Lone::None(looked_at) => {
            *without_lone = lines.len() - looked_at;
            (0, Vec::new())
        }
    }
}

fn paragraph(line: &Line<'_>) -> Option<Block> {
    let text = line.text.trim();
    let lead = line.text.chars().take_while(|c| c.is_whitespace()).count();
    let place = Place::Line { line: line.number, column: lead as u32 + 1 };
    (!text.is_empty()).then(|| Block::Paragraph(Paragraph { text: text.to_owned(), place, heading: None }))
}

#[cfg(test)]
mod tests;
