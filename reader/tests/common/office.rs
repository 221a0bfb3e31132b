//! Office files of paragraphs and grids, as small as their readers allow.

use nianbao_reader::document::{Grid, GridCell};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#;

fn pack(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in parts {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn relation(kind: &str, target: &str) -> String {
    format!(
        r#"<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{KINDS}/{kind}" Target="{target}"/></Relationships>"#
    )
}

/// A Word document with this in its body.
pub fn docx(body: &str) -> Vec<u8> {
    pack(&[
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", relation("officeDocument", "word/document.xml")),
        (
            "word/document.xml",
            format!(r#"<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>"#),
        ),
    ])
}

pub fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A table of a Word document. Rows end with their last cell.
pub fn table(grid: &Grid) -> String {
    let row = |row: usize| {
        let mut cells = reaching(grid, row);
        cells.sort_by_key(|cell| cell.column);
        let cell = |cell: &&GridCell| {
            let is_first = cell.row == row;
            let merge = match (cell.height, is_first) {
                (1, _) => "",
                (_, true) => r#"<w:vMerge w:val="restart"/>"#,
                (_, false) => "<w:vMerge/>",
            };
            let text = if is_first { cell.text.as_str() } else { "" };
            let span = cell.width;
            format!(r#"<w:tc><w:tcPr><w:gridSpan w:val="{span}"/>{merge}</w:tcPr>{}</w:tc>"#, paragraph(text))
        };
        format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>())
    };
    format!("<w:tbl>{}</w:tbl>", (0..grid.rows).map(row).collect::<String>())
}

fn reaching(grid: &Grid, row: usize) -> Vec<&GridCell> {
    grid.cells.iter().filter(|cell| cell.row <= row && row < cell.row + cell.height).collect()
}

/// A workbook of one sheet: texts, each in a row of its own, and grids, with an empty row behind each. All cells are there,
/// as those with borders are.
pub fn xlsx(texts: &[&str], grids: &[Grid]) -> Vec<u8> {
    let (mut rows, mut merged, mut next) = (String::new(), String::new(), 1);
    for text in texts {
        rows += &format!(r#"<row r="{next}">{}</row>"#, inline(1, next, text));
        next += 1;
    }
    for grid in grids {
        for row in 0..grid.rows {
            let own = |column: usize| {
                let at = grid.cells.iter().find(|cell| (cell.row, cell.column) == (row, column));
                inline(column + 1, next + row, at.map_or("", |cell| &cell.text))
            };
            let cells: String = (0..grid.columns).map(own).collect();
            rows += &format!(r#"<row r="{}">{cells}</row>"#, next + row);
        }
        for cell in grid.cells.iter().filter(|cell| cell.height * cell.width > 1) {
            let (left, top) = (letter(cell.column + 1), next + cell.row);
            let (right, bottom) = (letter(cell.column + cell.width), next + cell.row + cell.height - 1);
            merged += &format!(r#"<mergeCell ref="{left}{top}:{right}{bottom}"/>"#);
        }
        next += grid.rows + 2;
    }
    let sheet = format!(
        r#"<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"#
    );
    let book = format!(
        r#"<workbook xmlns="{SHEET}" xmlns:r="{KINDS}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    pack(&[
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "sheet.xml")),
        ("xl/workbook.xml", book),
        ("xl/sheet.xml", sheet),
    ])
}

fn inline(column: usize, row: usize, text: &str) -> String {
    let at = letter(column);
    match text {
        "" => format!(r#"<c r="{at}{row}"/>"#),
        text => format!(r#"<c r="{at}{row}" t="inlineStr"><is><t>{text}</t></is></c>"#),
    }
}

fn letter(column: usize) -> char {
    char::from(b'A' + (column - 1) as u8)
}
