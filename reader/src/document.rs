//! What a document says, in no particular medium: paragraphs and grids in reading order, each with its place.

pub mod run;

use nianbao_schema::{Wording, both};
use std::fmt;
use std::sync::Arc;

/// What a file says, whatever its medium.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What kind of file it was.
    pub medium: Medium,
    /// How its text was encoded, where that was in question.
    pub encoding: Option<Encoding>,
    /// What the file says of itself to machines.
    pub declared: Declared,
    /// Paragraphs and grids in reading order.
    pub blocks: Vec<Block>,
    /// Texts that carry a name which a program gave them. Each also stands in a block, under the same place.
    pub fields: Vec<Field>,
    /// By block, how deep the innermost part of the file lies that holds both it and the block before it: what stands
    /// around a text lies less deep than the text. Empty where the medium does not say.
    pub nesting: Vec<usize>,
    /// What was odd about the file, and read in spite of it.
    pub remarks: Vec<Remark>,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Medium {
    /// A report's own JSON.
    Json,
    /// Markdown.
    Markdown,
    /// A web page.
    Html,
    /// A Word document.
    Docx,
    /// An Excel workbook.
    Xlsx,
    /// PDF.
    Pdf,
    /// Separated values: `规章,1,2`.
    Csv,
    /// Plain text.
    Text,
}

impl Medium {
    /// Its name in machine output, which is that of its cargo feature where it has one.
    pub fn id(self) -> &'static str {
        match self {
            Medium::Json => "json",
            Medium::Markdown => "markdown",
            Medium::Html => "html",
            Medium::Docx => "docx",
            Medium::Xlsx => "xlsx",
            Medium::Pdf => "pdf",
            Medium::Csv => "csv",
            Medium::Text => "text",
        }
    }
}

impl Medium {
    /// What it is called.
    pub const fn wording(self) -> Wording {
        match self {
            Medium::Json => Wording::plain("JSON", "JSON"),
            Medium::Markdown => Wording::plain("Markdown", "Markdown"),
            Medium::Html => Wording::plain("a web page", "网页"),
            Medium::Docx => Wording::plain("a Word document", "Word文档"),
            Medium::Xlsx => Wording::plain("an Excel workbook", "Excel工作簿"),
            Medium::Pdf => Wording::plain("PDF", "PDF"),
            Medium::Csv => Wording::plain("CSV", "CSV"),
            Medium::Text => Wording::plain("plain text", "纯文本"),
        }
    }
}

impl fmt::Display for Medium {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().english())
    }
}

/// How text was encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// The name by the Encoding Standard: `UTF-8`, `UTF-16LE`, `GBK`.
    pub name: &'static str,
    /// Whether the file says so itself; otherwise it was found out.
    pub declared: bool,
}

/// What a file says of itself to machines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// The id of its format.
    pub format: Option<String>,
    /// The fingerprint of its format, as written.
    pub fingerprint: Option<String>,
    /// Other keys and values by which our own files name organ, level and year: `organ.name`, `organ.level`, `year`.
    pub head: Vec<(String, String)>,
    /// The report's JSON that the file carries.
    pub data: Option<String>,
    /// The names of a page's controls of which the markup says nothing: a script fills them from the data.
    pub unsaid: Vec<String>,
    /// What a page is called where browsers show it, which is not in its text.
    pub title: Option<String>,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Paragraph),
    /// A table.
    Grid(Grid),
}

/// A line of running text. Runs in a text that look different are marked in it, see [`run`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its text; `\n` where the medium breaks a line inside it.
    pub text: String,
    /// Where it stands.
    pub place: Place,
    /// The level, from 1, if the medium says that it is a heading.
    pub heading: Option<u8>,
}

/// A table, spans resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// What the medium calls its caption.
    pub caption: Option<String>,
    /// How many rows of squares it has.
    pub rows: usize,
    /// How many columns of squares it has.
    pub columns: usize,
    /// Whether a cell that was deleted or inserted leaves no trace: the others of its row close up or make room, and all
    /// rows stay equally long.
    pub closes_up: bool,
    /// Its cells by row and column. No two cover the same square; a square may be covered by none.
    pub cells: Vec<GridCell>,
}

/// A cell of a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridCell {
    /// The first row that it covers, from 0.
    pub row: usize,
    /// The first column that it covers, from 0.
    pub column: usize,
    /// How many rows it covers, at least 1.
    pub height: usize,
    /// How many columns it covers, at least 1.
    pub width: usize,
    /// What is written in it; `\n` between its paragraphs and lines.
    pub text: String,
    /// Where it stands.
    pub place: Place,
    /// Whether the medium says that it is a header.
    pub header: bool,
}

/// A text under a name that a program gave it: a content control, a bookmark, a defined name, an input of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name, as it stands in the file.
    pub name: String,
    /// What is in it; empty if only a prompt is.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// Where something stands in a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A line and a character of it, from 1.
    Line {
        /// The line.
        line: u32,
        /// The character.
        column: u32,
    },
    /// A box on a page, in hundredths of a point from the page's top left corner.
    Page {
        /// The page, from 1.
        page: u32,
        /// Its left edge.
        left: i32,
        /// Its upper edge.
        top: i32,
        /// Its right edge.
        right: i32,
        /// Its lower edge.
        bottom: i32,
    },
    /// A cell of a sheet.
    Sheet {
        /// The sheet's name.
        sheet: Arc<str>,
        /// The row, from 1.
        row: u32,
        /// The column, from 1.
        column: u32,
    },
    /// A cell of a table, all counted from 1 in the order in which they stand in the file.
    Table {
        /// The table.
        table: u32,
        /// Its row.
        row: u32,
        /// The cell in the row, as the file counts them: one that spans columns counts once.
        cell: u32,
    },
    /// A paragraph outside all tables, from 1.
    Paragraph(u32),
    /// What a page is called where browsers show it.
    Title,
    /// A path in a report's JSON.
    Path(String),
}

impl Place {
    /// The place in words.
    pub fn wording(&self) -> Wording {
        match self {
            Place::Line { line, column } => {
                both!("line {line}, character {column}", "第{line}行第{column}字")
            }
            Place::Page { page, left, top, .. } => both!(
                "page {page} ({left} mm from the left, {top} mm from the top)",
                "第{page}页（左{left}毫米，上{top}毫米）",
                page = page,
                left = millimetres(*left),
                top = millimetres(*top),
            ),
            Place::Sheet { sheet, row, column } => {
                Wording::same(format!("{sheet}!{}{row}", letters(*column)))
            }
            Place::Table { table, row, cell } => {
                both!("table {table}, row {row}, cell {cell}", "第{table}个表第{row}行第{cell}格")
            }
            Place::Paragraph(paragraph) => both!("paragraph {paragraph}", "第{paragraph}段"),
            Place::Title => Wording::plain("the page's title", "网页标题"),
            Place::Path(path) => Wording::same(path),
        }
    }
}

/// In Chinese, as evidence says it: `第3页`, `表三!C7`, `第2个表第5行第3格`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().chinese())
    }
}

/// What was odd about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Where.
    pub place: Option<Place>,
    /// What, for whoever sent the file.
    pub text: Wording,
}

/// Hundredths of a point in millimetres.
fn millimetres(points: i32) -> i64 {
    (i64::from(points) * 254 + 36_000) / 72_000
}

/// A column as spreadsheets call it: 28 is `AB`.
fn letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        letters.push(char::from(b'A' + ((column - 1) % 26) as u8));
        column = (column - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_said_as_people_say_them() {
        let sheet = |row, column| Place::Sheet { sheet: "表三".into(), row, column }.to_string();
        assert_eq!(sheet(7, 3), "表三!C7");
        assert_eq!(sheet(1, 26), "表三!Z1");
        assert_eq!(sheet(1, 28), "表三!AB1");
        assert_eq!(sheet(9, 702 + 1), "表三!AAA9");
        // 7200 hundredths of a point are an inch.
        let page = Place::Page { page: 2, left: 7200, top: 14400, right: 0, bottom: 0 };
        assert_eq!(page.to_string(), "第2页（左25毫米，上51毫米）");
    }
}
