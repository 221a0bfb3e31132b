//! Markdown: our own exactly, anybody else's line by line.
//!
//! A CommonMark parser would be in the way: it takes `1. ` at the start of a paragraph for a list and drops the
//! number, cuts rows that are longer than their header, and knows nothing of tables without a delimiter row. What
//! matters here are lines, headings and bars.
//!
//! In our own files, which name their format in front, block quotes are for people and not of the report, a line in
//! `**` is the caption of the table below it, and one in `*` its unit.

mod front;
mod inline;

use crate::budget::Budget;
use crate::document::{Block, Document, Grid, Medium, Paragraph, Place};
use crate::encoding;
use crate::error::Error;
use crate::pipes::{self, Line};
use crate::text::within;

/// The document of a Markdown file.
///
/// # Errors
///
/// A file that is empty, or larger than the limits allow.
pub(crate) fn extract(bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    let decoded = encoding::decode(bytes);
    within(&decoded.text, budget)?;
    let lines = pipes::lines(&decoded.text);
    budget.paragraphs(lines.len())?;
    let (front, rest) = lines.split_at(front::extent(&lines));
    let declared = front::declared(front);
    let own = declared.format.is_some();
    let mut page = Page { budget, own, blocks: Vec::new(), caption: None, html_tables: 0 };
    if let Some((line, title)) = front::title(front).filter(|_| !own) {
        page.paragraph(line, &title, Some(1));
    }
    page.read(rest)?;
    Ok(Document {
        medium: Medium::Markdown,
        encoding: Some(decoded.encoding),
        declared,
        blocks: page.blocks,
        fields: Vec::new(),
        nesting: Vec::new(),
        remarks: decoded.remarks,
    })
}

/// A file that is being read.
struct Page<'b> {
    budget: &'b Budget,
    /// Whether it is one of ours.
    own: bool,
    blocks: Vec<Block>,
    /// The caption that stands above the next table.
    caption: Option<String>,
    /// How many tables in HTML were there.
    html_tables: u32,
}

impl Page<'_> {
    fn read(&mut self, mut lines: &[Line<'_>]) -> Result<(), Error> {
        while let [line, rest @ ..] = lines {
            let taken = if line.is_blank() || is_fence(line.text) {
                1
            } else if starts_table(line.text) {
                self.html(lines)?
            } else if let Some(level) = underlined(lines).filter(|_| !self.own) {
                self.paragraph(line, line.text.trim(), Some(level));
                2
            } else {
                match pipes::extent(lines) {
                    0 => {
                        self.line(line);
                        1
                    }
                    extent => self.table(&lines[..extent]).map(|()| extent)?,
                }
            };
            lines = rest.get(taken - 1..).unwrap_or_default();
        }
        Ok(())
    }

    fn line(&mut self, line: &Line<'_>) {
        if let Some((level, text)) = heading(line.text) {
            return self.paragraph(line, text, Some(level));
        }
        if !self.own {
            return self.paragraph(line, unmarked(line.text), None);
        }
        match line.text {
            text if text.starts_with('>') => {}
            "<br>" => self.paragraph(line, "", None),
            text => match between(text, "**") {
                Some(caption) => self.caption = Some(inline::plain(caption)),
                None if between(text, "*").is_some() => {}
                None => self.paragraph(line, text, None),
            },
        }
    }

    fn paragraph(&mut self, line: &Line<'_>, text: &str, heading: Option<u8>) {
        let place = Place::Line { line: line.number, column: 1 };
        self.blocks.push(Block::Paragraph(Paragraph { text: inline::plain(text), place, heading }));
    }

    fn table(&mut self, lines: &[Line<'_>]) -> Result<(), Error> {
        for mut grid in pipes::grids(lines, inline::plain) {
            grid.caption = self.caption.take();
            self.grid(grid)?;
        }
        Ok(())
    }

    /// Adds a grid, as long as there is room for it.
    fn grid(&mut self, grid: Grid) -> Result<(), Error> {
        self.budget.grid(grid.rows, grid.columns, grid.cells.len())?;
        self.blocks.push(Block::Grid(grid));
        Ok(())
    }

    /// Reads a table in HTML; gives back how many lines it takes.
    fn html(&mut self, lines: &[Line<'_>]) -> Result<usize, Error> {
        let last = lines.iter().position(|line| line.text.to_ascii_lowercase().contains("</table"));
        let taken = last.map_or(lines.len(), |last| last + 1);
        self.fragment(&lines[..taken])?;
        Ok(taken)
    }

    #[cfg(feature = "html")]
    fn fragment(&mut self, lines: &[Line<'_>]) -> Result<(), Error> {
        let source: Vec<&str> = lines.iter().map(|line| line.text).collect();
        let inner = crate::html::extract(source.join("\n").as_bytes(), self.budget)?;
        let before = self.html_tables;
        for block in inner.blocks {
            match block {
                Block::Grid(mut grid) => {
                    grid.cells.iter_mut().for_each(|cell| self.renumber(&mut cell.place, before));
                    grid.caption = grid.caption.or_else(|| self.caption.take());
                    self.blocks.push(Block::Grid(grid));
                }
                Block::Paragraph(mut paragraph) => {
                    paragraph.place = Place::Line { line: lines[0].number, column: 1 };
                    self.blocks.push(Block::Paragraph(paragraph));
                }
            }
        }
        Ok(())
    }

    /// Counts a table of a fragment among those of the file.
    #[cfg(feature = "html")]
    fn renumber(&mut self, place: &mut Place, before: u32) {
        if let Place::Table { table, .. } = place {
            *table = table.saturating_add(before);
            self.html_tables = self.html_tables.max(*table);
        }
    }

    #[cfg(not(feature = "html"))]
    fn fragment(&mut self, lines: &[Line<'_>]) -> Result<(), Error> {
        for line in lines.iter().filter(|line| !inline::plain(line.text).trim().is_empty()) {
            self.paragraph(line, line.text, None);
        }
        Ok(())
    }
}

/// Whether a table in HTML begins on a line, be it inside of other elements.
fn starts_table(text: &str) -> bool {
    let start = text.trim_start();
    start.starts_with('<') && start.to_ascii_lowercase().contains("<table")
}

/// The level of a heading that is underlined: with `===` on the next line, or `---`.
fn underlined(lines: &[Line<'_>]) -> Option<u8> {
    let [text, line, ..] = lines else { return None };
    let line = line.text.trim_end();
    let is_text = !text.text.starts_with(['|', '>', '#', '-', '=']) && !text.text.contains('|');
    let all = |mark: u8| line.len() > 1 && line.bytes().all(|byte| byte == mark);
    match (all(b'='), all(b'-')) {
        (true, _) if is_text => Some(1),
        (_, true) if is_text => Some(2),
        _ => None,
    }
}

fn is_fence(text: &str) -> bool {
    text.trim_start().starts_with("```") || text.trim_start().starts_with("~~~")
}

/// The level and the text of a heading: `## text`.
fn heading(text: &str) -> Option<(u8, &str)> {
    let level = text.bytes().take_while(|&byte| byte == b'#').count();
    let rest = text[level..].strip_prefix(' ')?.trim();
    let rest = rest.strip_suffix(['#']).map_or(rest, |rest| rest.trim_end_matches('#').trim_end());
    (1..=6).contains(&level).then_some((level as u8, rest))
}

/// What stands between two marks that begin and end a line.
fn between<'t>(text: &'t str, mark: &str) -> Option<&'t str> {
    let inner = text.strip_prefix(mark)?.strip_suffix(mark)?;
    let is_plain = !inner.is_empty() && !inner.starts_with('*') && !inner.ends_with("\\");
    (is_plain && !inner.replace("\\*", "").contains('*')).then_some(inner)
}

/// A line without the marks of a quote or of a list without numbers.
fn unmarked(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(rest) = ["> ", "- ", "* ", "+ "].iter().find_map(|mark| text.strip_prefix(mark)) {
        text = rest.trim_start();
    }
    text
}

#[cfg(test)]
mod tests;
