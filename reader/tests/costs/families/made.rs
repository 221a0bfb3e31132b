//! Small office files and PDF files around what a test is about.

use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn pack(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in parts {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A part that leads to others: ids, kinds and targets.
fn relations(all: &[(&str, &str, &str)]) -> String {
    let relation = |(id, kind, target): &(&str, &str, &str)| {
        format!(r#"<Relationship Id="{id}" Type="{KINDS}/{kind}" Target="{target}"/>"#)
    };
    let all: String = all.iter().map(relation).collect();
    format!(r#"<Relationships xmlns="{RELATIONS}">{all}</Relationships>"#)
}

/// A Word document with this in its body.
pub(super) fn docx(body: &str) -> Vec<u8> {
    docx_with(body, "none", "")
}

/// A Word document with another part, named for the element around it.
pub(super) fn docx_with(body: &str, part: &str, inner: &str) -> Vec<u8> {
    let file = format!("{part}.xml");
    pack(&[
        ("_rels/.rels", relations(&[("r1", "officeDocument", "word/document.xml")])),
        ("word/_rels/document.xml.rels", relations(&[("r1", part, &file)])),
        (&format!("word/{file}"), format!(r#"<w:{part} xmlns:w="{WORD}">{inner}</w:{part}>"#)),
        (
            "word/document.xml",
            format!(r#"<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>"#),
        ),
    ])
}

/// A workbook with one sheet of these rows.
pub(super) fn xlsx(rows: &str) -> Vec<u8> {
    xlsx_with(rows, "", "")
}

/// A workbook with one sheet, ranges that are merged, and strings.
pub(super) fn xlsx_with(rows: &str, merges: &str, strings: &str) -> Vec<u8> {
    let book = [("r1", "worksheet", "sheet.xml"), ("r2", "sharedStrings", "strings.xml")];
    pack(&[
        ("_rels/.rels", relations(&[("r1", "officeDocument", "xl/workbook.xml")])),
        ("xl/_rels/workbook.xml.rels", relations(&book)),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{SHEET}" xmlns:r="{KINDS}"><sheets><sheet name="s" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        ("xl/strings.xml", format!(r#"<sst xmlns="{SHEET}">{strings}</sst>"#)),
        (
            "xl/sheet.xml",
            format!(
                r#"<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>"#
            ),
        ),
    ])
}

/// A row of so many numbers.
pub(super) fn cells(row: usize, count: usize) -> String {
    let cell = |column: usize| format!(r#"<c r="{}{row}"><v>1</v></c>"#, char::from(b'A' + column as u8));
    format!(r#"<row r="{row}">{}</row>"#, (0..count).map(cell).collect::<String>())
}

/// A stream as an object of a PDF file.
pub(super) fn stream(keys: &str, content: &str) -> String {
    format!("<<{keys}/Length {}>>stream\n{content}\nendstream", content.len())
}

/// A PDF file of one page.
pub(super) fn page(content: &str) -> Vec<u8> {
    page_with(content, &[])
}

/// A PDF file of one page with more objects from number 6 on: the first is its font `M`, the third its drawing `X`.
pub(super) fn page_with(content: &str, more: &[&str]) -> Vec<u8> {
    const CODES: &str = "<</Type/CMap/CMapName/X/Length 92>>stream\n1 begincodespacerange <00><ff> endcodespacerange 1 begincidrange <00><ff> 0 endcidrange     \nendstream";
    let content = stream("", content);
    let resources = "/Font<</F 5 0 R/M 6 0 R>>/XObject<</X 8 0 R>>";
    let page =
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<{resources}>>>>");
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        &page,
        &content,
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ];
    objects.extend(more);
    if more.len() == 2 {
        objects.push(CODES);
    }
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut index = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (object, number) in objects.iter().zip(1..) {
        index += &format!("{:010} 00000 n \n", file.len());
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").into_bytes());
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.extend(format!("{index}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").into_bytes());
    file
}
