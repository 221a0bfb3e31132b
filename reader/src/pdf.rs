//! PDF: glyphs with positions and ruling lines become paragraphs and grids.
//!
//! ```text
//! content ──draw──▶ Canvas ──words, lattices──▶ Sheet ──join over pages──▶ Document
//! ```
//!
//! The library below reads the file's syntax and its fonts. What is drawn is interpreted here and not by a renderer:
//! pictures, colours and outlines are never unpacked, and each step can be counted against the limits.

mod canvas;
mod characters;
mod columns;
mod composite;
mod content;
mod font;
mod forms;
mod join;
mod lattice;
mod layers;
mod lines;
mod margins;
mod packed;
mod prose;
mod rules;
mod running;
mod sheet;
mod sign;
mod state;
mod strikes;
mod turn;
mod unpack;
mod words;
mod wrapped;

use crate::Error;
use crate::budget::Budget;
use crate::document::{Block, Document, Field, Grid, GridCell, Medium, Remark};
use crate::medium::binary::TYPE_IT;
use columns::Stretch;
use content::{OPERATOR, Painter};
use font::Fonts;
use hayro_font::kurbo::{Affine, Rect};
use hayro_syntax::page::Page;
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use layers::Layers;
use lines::Line;
use nianbao_schema::Wording;
use prose::Placed;
use sheet::{Sheet, Table};
use unpack::unpack;

/// What a page costs, be it empty.
const PAGE: usize = 2_000;

/// What a PDF says.
pub(crate) fn extract(bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    let limits = budget.limits();
    // The library keeps a copy.
    budget.memory(2 * bytes.len())?;
    packed::check(bytes, budget)?;
    let pdf = Pdf::new(bytes.to_vec()).map_err(load_error)?;
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(Error::damaged(Medium::Pdf, Wording::plain("it has no pages", "没有一页")));
    }
    if pages.len() > limits.pages {
        return Err(Error::TooLarge { what: crate::error::PAGES, limit: limits.pages });
    }
    let layers = Layers::new(pdf.xref());
    let mut fonts = Fonts::default();
    let (mut sheets, mut fields) = (Vec::new(), Vec::new());
    for (page, number) in pages.iter().zip(1..) {
        budget.work(PAGE)?;
        let sheet = read(page, number, &mut fonts, budget, &layers, &mut fields)?;
        sheets.push(sheet);
    }
    if fields.is_empty() && sheets.iter().all(Sheet::is_picture) {
        return Err(Error::Unsupported {
            what: Wording::plain(
                "a PDF whose pages, with text and tables, are pictures (a scan)",
                "扫描件（PDF里的文字和表格都是图片）",
            ),
            remedy: TYPE_IT,
        });
    }
    let mut document = assemble(sheets, fields);
    if memchr::memmem::rfind(bytes, b"%%EOF").is_none() {
        document.remarks.push(Remark {
            place: None,
            text: Wording::plain(
                "the file has no end mark and may be incomplete",
                "文件没有结束标记，可能不完整",
            ),
        });
    }
    Ok(document)
}

fn load_error(error: LoadPdfError) -> Error {
    match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Error::Encrypted(Medium::Pdf),
        LoadPdfError::Decryption(_) => Error::damaged(
            Medium::Pdf,
            Wording::plain("it is encrypted in a way that is not known", "加密方式不明"),
        ),
        LoadPdfError::Invalid => Error::damaged(
            Medium::Pdf,
            Wording::plain("its list of objects or pages cannot be found", "找不到对象或页的目录"),
        ),
    }
}

/// Reads one page.
fn read<'a>(
    page: &Page<'a>,
    number: u32,
    fonts: &mut Fonts<'a>,
    budget: &Budget,
    layers: &Layers,
    fields: &mut Vec<Field>,
) -> Result<Sheet, Error> {
    let (width, height) = page.render_dimensions();
    let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let to_page = Affine::new(page.initial_transform(true).as_coeffs());
    let mut painter = Painter::new(area, to_page, fonts, budget, layers);
    let content = contents(page, painter.budget())?;
    painter.draw(&content, page.resources(), 0)?;
    let filled = forms::draw(page, to_page, &mut painter)?;
    let canvas = painter.canvas;
    let sheet = Sheet::new(number, canvas, budget)?;
    for forms::Filled { name, text, area } in filled {
        fields.push(Field { name, text, place: sheet.place(sheet.turn.level(area)) });
    }
    Ok(sheet)
}

/// The content of a page, which may stand in pieces.
fn contents(page: &Page<'_>, budget: &Budget) -> Result<Vec<u8>, Error> {
    use hayro_syntax::object::{Object, Stream};
    match page.raw().get::<Object<'_>>(b"Contents") {
        Some(Object::Stream(stream)) => unpack(&stream, budget),
        Some(Object::Array(pieces)) => {
            let mut content = Vec::new();
            for piece in pieces.iter::<Stream<'_>>() {
                budget.work(OPERATOR)?;
                content.extend(unpack(&piece, budget)?);
                content.push(b'\n');
            }
            Ok(content)
        }
        _ => Ok(Vec::new()),
    }
}

/// A part of the document, in reading order.
enum Piece {
    Text(Vec<Placed>),
    Table(u32, Table),
}

/// Puts the pages together.
fn assemble(mut sheets: Vec<Sheet>, fields: Vec<Field>) -> Document {
    running::remove(&mut sheets);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut remarks = Vec::new();
    for mut sheet in sheets {
        remarks.extend(std::mem::take(&mut sheet.remarks));
        for piece in in_order(sheet) {
            add(&mut pieces, piece);
        }
    }
    let runs = pieces.iter_mut().filter_map(|piece| match piece {
        Piece::Text(lines) => Some(std::mem::take(lines)),
        Piece::Table(..) => None,
    });
    let mut paragraphs = prose::paragraphs(runs.collect()).into_iter();
    let blocks = pieces.into_iter().flat_map(|piece| match piece {
        Piece::Text(_) => paragraphs.next().unwrap_or_default().into_iter().map(Block::Paragraph).collect(),
        Piece::Table(_, table) => vec![Block::Grid(grid(table))],
    });
    Document {
        medium: Medium::Pdf,
        encoding: None,
        declared: Default::default(),
        blocks: blocks.collect(),
        fields,
        nesting: Vec::new(),
        remarks: remarks.into_iter().map(|text| Remark { place: None, text }).collect(),
    }
}

/// Appends a piece, to the table or the text that it continues if it does.
fn add(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Table(page, upper)), Piece::Table(next, lower)) if next == *page + 1 => {
            match join::join(upper, lower) {
                None => *page = next,
                Some(lower) => pieces.push(Piece::Table(next, lower)),
            }
        }
        (Some(Piece::Text(lines)), Piece::Text(more)) => lines.extend(more),
        (_, piece) => pieces.push(piece),
    }
}

/// The parts of a page from top to bottom.
fn in_order(mut sheet: Sheet) -> Vec<Piece> {
    let mut tables = std::mem::take(&mut sheet.tables).into_iter().peekable();
    let mut lines = std::mem::take(&mut sheet.lines);
    lines.sort_by(|one, other| one.area.center().y.total_cmp(&other.area.center().y));
    let mut lines = lines.into_iter().peekable();
    let mut pieces = Vec::new();
    loop {
        let next_table = tables.peek().map_or(f64::INFINITY, |table| table.top);
        let text: Vec<Line> =
            std::iter::from_fn(|| lines.next_if(|line| line.area.center().y < next_table)).collect();
        for stretch in columns::stretches(text, &sheet) {
            pieces.push(match stretch {
                Stretch::Text(lines) => Piece::Text(placed(lines, &sheet)),
                Stretch::Table(table) => Piece::Table(sheet.page, table),
            });
        }
        match tables.next() {
            Some(table) => pieces.push(Piece::Table(sheet.page, table)),
            None => break,
        }
    }
    let stamps = std::mem::take(&mut sheet.stamps);
    if !stamps.is_empty() {
        pieces.push(Piece::Text(placed(stamps, &sheet)));
    }
    pieces
}

fn placed(lines: Vec<Line>, sheet: &Sheet) -> Vec<Placed> {
    lines.into_iter().map(|line| Placed { place: sheet.place(line.area), line }).collect()
}

fn grid(table: Table) -> Grid {
    let mut cells: Vec<GridCell> = table
        .cells
        .into_iter()
        .map(|cell| GridCell {
            row: cell.span.row,
            column: cell.span.column,
            height: cell.span.height,
            width: cell.span.width,
            text: wrapped::mended(cell.text, &cell.pieces),
            place: cell.place,
            header: false,
        })
        .collect();
    cells.sort_by_key(|cell| (cell.row, cell.column));
    Grid { rows: table.rows, columns: table.xs.len() - 1, cells, ..Grid::default() }
}

#[cfg(test)]
pub(crate) mod tests;
