//! Documents for tests: tables as a reviewer can read them, and the grids of a report.
#![allow(unreachable_pub)]

pub mod office;
pub mod rows;

use nianbao_reader::document::{Block, Declared, Document, Grid, GridCell, Medium, Paragraph, Place};
use nianbao_schema::layout::{Content, Layout};
use nianbao_schema::{Format, Report};

/// A document of these blocks.
pub fn document(blocks: Vec<Block>) -> Document {
    Document {
        medium: Medium::Text,
        encoding: None,
        declared: Declared::default(),
        blocks,
        fields: Vec::new(),
        nesting: Vec::new(),
        remarks: Vec::new(),
    }
}

/// A paragraph, in this place among the blocks.
pub fn paragraph(text: &str, at: usize) -> Block {
    let place = Place::Paragraph(at as u32 + 1);
    Block::Paragraph(Paragraph { text: text.to_owned(), place, heading: None })
}

/// What a report shows: titles, prose and tables, as its form prints them.
pub fn published(report: &Report) -> Document {
    let format = report.format();
    let year = report.year.map(|year| format!("{year}年")).unwrap_or_default();
    let mut blocks = vec![paragraph(&format!("{}{year}{}", report.organ.name, format.title), 0)];
    for (index, section) in format.sections.iter().enumerate() {
        let number = nianbao_schema::naming::numeral(index + 1);
        blocks.push(paragraph(&format!("{number}、{}", section.title), blocks.len()));
        if let Some(narrative) = section.narrative {
            for line in report.narrative(narrative).lines() {
                blocks.push(paragraph(line, blocks.len()));
            }
        }
        for layout in Layout::section(format, index) {
            if let (false, Some(caption)) = (section.stacked, &format.tables[layout.blocks[0].table].caption)
            {
                blocks.push(paragraph(caption, blocks.len()));
            }
            let table = blocks.len() as u32 + 1;
            blocks.push(Block::Grid(grid(format, report, &layout, table)));
        }
    }
    document(blocks)
}

/// A layout with what a report says.
pub fn grid(format: &Format, report: &Report, layout: &Layout, table: u32) -> Grid {
    let mut cells = Vec::new();
    for place in &layout.places {
        let text = match place.content {
            Content::Cell(cell) => report.entries()[cell].shown(&format.cells[cell].value).to_string(),
            content => Layout::text(format, content),
        };
        cells.push(GridCell {
            row: place.row,
            column: place.column,
            height: place.row_span,
            width: place.column_span,
            text,
            place: Place::Table { table, row: place.row as u32 + 1, cell: place.column as u32 + 1 },
            header: false,
        });
    }
    Grid { rows: layout.height, columns: layout.width, cells, ..Grid::default() }
}

/// Blocks as drawn: lines with `|` are rows of a grid, a line of its own is a paragraph, a blank line ends a grid. In a
/// grid `←` and `↑` belong to the cell on the left or above, `~` is a square without a cell, and `\n` breaks a line.
pub fn drawn(text: &str) -> Document {
    let mut blocks = Vec::new();
    let mut rows: Vec<Vec<&str>> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        if let Some(row) = line.strip_prefix('|') {
            rows.push(row.strip_suffix('|').unwrap_or(row).split('|').map(str::trim).collect());
            continue;
        }
        if !rows.is_empty() {
            blocks.push(Block::Grid(draw(&std::mem::take(&mut rows), blocks.len() as u32 + 1)));
        }
        if !line.is_empty() {
            blocks.push(paragraph(line, blocks.len()));
        }
    }
    document(blocks)
}

fn draw(rows: &[Vec<&str>], table: u32) -> Grid {
    let mut grid =
        Grid { rows: rows.len(), columns: rows.iter().map(Vec::len).max().unwrap_or(0), ..Grid::default() };
    let mut on: Vec<Vec<Option<usize>>> = vec![vec![None; grid.columns]; grid.rows];
    for (row, texts) in rows.iter().enumerate() {
        for (column, text) in texts.iter().enumerate() {
            let of = match *text {
                "~" => continue,
                "←" => on[row][column - 1],
                "↑" => on[row - 1][column],
                _ => None,
            };
            let Some(of) = of else {
                on[row][column] = Some(grid.cells.len());
                grid.cells.push(GridCell {
                    row,
                    column,
                    height: 1,
                    width: 1,
                    text: text.replace("\\n", "\n"),
                    place: Place::Table { table, row: row as u32 + 1, cell: column as u32 + 1 },
                    header: false,
                });
                continue;
            };
            on[row][column] = Some(of);
            let cell = &mut grid.cells[of];
            cell.height = cell.height.max(row + 1 - cell.row);
            cell.width = cell.width.max(column + 1 - cell.column);
        }
    }
    grid
}
