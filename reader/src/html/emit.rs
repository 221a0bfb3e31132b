//! From what stands on a page to the neutral document: paragraphs, grids, and texts under names.

use super::flow::{Level, Name, Piece, Text};
use super::table::{Cell, Table};
use crate::budget::Budget;
use crate::document::{Block, Field, Grid, GridCell, Paragraph, Place};
use crate::error::Error;
use std::collections::HashMap;

/// The blocks of a document and the texts under names.
#[derive(Default)]
pub(super) struct Emitted {
    pub(super) blocks: Vec<Block>,
    pub(super) fields: Vec<Field>,
    /// By block; see [`Piece::level`].
    pub(super) nesting: Vec<usize>,
    /// The names of controls about which the markup says nothing.
    pub(super) unsaid: Vec<String>,
    /// The same of what was left out since the last block.
    level: Level,
    has_data: bool,
    paragraphs: u32,
    /// Bytes of all text.
    bytes: usize,
    /// Where the field of each choice stands.
    choices: HashMap<String, usize>,
}

/// Puts what stands on a page into a document, in reading order.
///
/// A page that `has_data` of a report has a script that fills the controls about which the markup says nothing.
pub(super) fn emit(pieces: Vec<Piece>, has_data: bool, budget: &Budget) -> Result<Emitted, Error> {
    let mut emitted = Emitted { has_data, ..Emitted::default() };
    emitted.pieces(pieces);
    budget.paragraphs(emitted.blocks.len() + emitted.fields.len())?;
    budget.text(emitted.bytes)?;
    Ok(emitted)
}

impl Emitted {
    fn pieces(&mut self, pieces: Vec<Piece>) {
        for piece in pieces {
            self.level = self.level.min(piece.level());
            match piece {
                Piece::Text(text) => self.paragraph(text),
                Piece::Table(table) if table.is_blank() => {}
                Piece::Table(table) if table.is_layout => {
                    self.pieces(table.caption);
                    table.cells.into_iter().for_each(|cell| self.pieces(cell.pieces));
                }
                Piece::Table(table) => self.grid(*table),
            }
        }
    }

    fn block(&mut self, block: Block) {
        self.blocks.push(block);
        self.nesting.push(std::mem::take(&mut self.level).0);
    }

    fn paragraph(&mut self, Text { text, heading, fields, .. }: Text) {
        self.paragraphs += 1;
        let place = Place::Paragraph(self.paragraphs);
        self.bytes += text.len();
        self.names(fields, &place);
        self.block(Block::Paragraph(Paragraph { text, place, heading }));
    }

    fn grid(&mut self, table: Table) {
        let mut inner = Vec::new();
        let caption = Content::of(table.caption, &mut inner);
        let caption = (!caption.text.is_empty()).then_some(caption.text);
        let mut grid = Grid { caption, rows: table.rows, columns: table.columns, ..Grid::default() };
        grid.cells = table.cells.into_iter().map(|cell| self.cell(cell, &mut inner)).collect();
        self.block(Block::Grid(grid));
        self.pieces(inner);
    }

    fn cell(&mut self, cell: Cell, inner: &mut Vec<Piece>) -> GridCell {
        let content = Content::of(cell.pieces, inner);
        self.bytes += content.text.len();
        self.names(content.fields, &cell.place);
        GridCell {
            row: cell.row,
            column: cell.column,
            height: cell.height,
            width: cell.width,
            text: content.text,
            place: cell.place,
            header: cell.is_header,
        }
    }

    /// Names become fields; of several under one name of which one is chosen, one field.
    fn names(&mut self, names: Vec<Name>, place: &Place) {
        for Name { name, text, is_choice, is_set } in names {
            if self.has_data && !is_set {
                self.unsaid.push(name);
                continue;
            }
            let field = Field { name, text, place: place.clone() };
            let known = self.choices.get(&field.name).filter(|_| is_choice).copied();
            match known.and_then(|at| self.fields.get_mut(at)) {
                Some(earlier) if !field.text.is_empty() => *earlier = field,
                Some(_) => {}
                None => {
                    if is_choice {
                        self.choices.insert(field.name.clone(), self.fields.len());
                    }
                    self.fields.push(field);
                }
            }
        }
    }
}

/// What a cell holds as one text.
#[derive(Default)]
struct Content {
    text: String,
    fields: Vec<Name>,
}

impl Content {
    /// Paragraphs one below the other, those of small tables among them; tables worth the name are taken out.
    fn of(pieces: Vec<Piece>, inner: &mut Vec<Piece>) -> Content {
        let mut content = Content::default();
        content.add(pieces, inner);
        content
    }

    fn add(&mut self, pieces: Vec<Piece>, inner: &mut Vec<Piece>) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => {
                    if self.text.is_empty() {
                        self.text = text.text;
                    } else if !text.text.is_empty() {
                        self.text.push('\n');
                        self.text.push_str(&text.text);
                    }
                    self.fields.extend(text.fields);
                }
                Piece::Table(table) if table.is_tabular => inner.push(Piece::Table(table)),
                Piece::Table(table) => {
                    self.add(table.caption, inner);
                    table.cells.into_iter().for_each(|cell| self.add(cell.pieces, inner));
                }
            }
        }
    }
}
