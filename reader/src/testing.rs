//! Small office files for tests, made of snippets.

use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub(crate) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(crate) const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A zip of these parts.
pub(crate) fn pack<B: AsRef<[u8]>>(parts: &[(&str, B)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes.as_ref()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Relationships of ids, kinds and targets.
pub(crate) fn relations(all: &[(&str, &str, &str)]) -> String {
    let all: String = all
        .iter()
        .map(|(id, kind, target)| {
            format!(r#"<Relationship Id="{id}" Type="{KINDS}/{kind}" Target="{target}"/>"#)
        })
        .collect();
    format!(r#"<Relationships xmlns="{RELATIONS}">{all}</Relationships>"#)
}

/// A Word document's main part around what stands in its body.
pub(crate) fn body(inner: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="a" xmlns:v="v" xmlns:wps="wps"><w:body>{inner}</w:body></w:document>"#
    )
}

/// A Word document with this in its body.
pub(crate) fn docx(inner: &str) -> Vec<u8> {
    docx_with(&body(inner), &[])
}

/// A Word document with this main part, and with parts of some kinds beside it.
pub(crate) fn docx_with(main: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let root = relations(&[("r1", "officeDocument", "word/document.xml")]);
    let names: Vec<(String, String)> =
        others.iter().map(|(kind, _)| (format!("{kind}.xml"), format!("word/{kind}.xml"))).collect();
    let links: Vec<(&str, &str, &str)> =
        others.iter().zip(&names).map(|((kind, _), (target, _))| (*kind, *kind, target.as_str())).collect();
    let links = relations(&links);
    let mut parts = vec![
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", root.as_str()),
        ("word/_rels/document.xml.rels", &links),
        ("word/document.xml", main),
    ];
    parts.extend(others.iter().zip(&names).map(|((_, text), (_, path))| (path.as_str(), *text)));
    pack(&parts)
}

const CONTENT_TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#;

/// What a workbook is made of.
#[derive(Default)]
pub(crate) struct Book<'t> {
    /// Names, further attributes, and what stands in the `worksheet` element.
    pub(crate) sheets: &'t [(&'t str, &'t str, &'t str)],
    /// What stands in the `definedNames` element.
    pub(crate) names: &'t str,
    /// What stands in the `sst` element.
    pub(crate) strings: &'t str,
    /// What stands in the `styleSheet` element.
    pub(crate) styles: &'t str,
}

impl Book<'_> {
    pub(crate) fn pack(&self) -> Vec<u8> {
        let mut links = vec![
            ("s".to_owned(), "sharedStrings", "sharedStrings.xml".to_owned()),
            ("t".to_owned(), "styles", "styles.xml".to_owned()),
        ];
        let mut parts = vec![
            ("[Content_Types].xml".to_owned(), CONTENT_TYPES.to_owned()),
            ("_rels/.rels".to_owned(), relations(&[("r", "officeDocument", "xl/workbook.xml")])),
            ("xl/sharedStrings.xml".to_owned(), format!(r#"<sst xmlns="{SHEET}">{}</sst>"#, self.strings)),
            (
                "xl/styles.xml".to_owned(),
                format!(r#"<styleSheet xmlns="{SHEET}">{}</styleSheet>"#, self.styles),
            ),
        ];
        let mut list = String::new();
        for (number, (name, attributes, inner)) in self.sheets.iter().enumerate() {
            let path = format!("worksheets/sheet{number}.xml");
            list +=
                &format!(r#"<sheet name="{name}" sheetId="{}" r:id="i{number}" {attributes}/>"#, number + 1);
            links.push((format!("i{number}"), "worksheet", path.clone()));
            parts.push((format!("xl/{path}"), format!(r#"<worksheet xmlns="{SHEET}">{inner}</worksheet>"#)));
        }
        let book = format!(
            r#"<workbook xmlns="{SHEET}" xmlns:r="{KINDS}"><sheets>{list}</sheets><definedNames>{}</definedNames></workbook>"#,
            self.names
        );
        parts.push(("xl/workbook.xml".to_owned(), book));
        let links: Vec<(&str, &str, &str)> =
            links.iter().map(|(id, kind, target)| (id.as_str(), *kind, target.as_str())).collect();
        parts.push(("xl/_rels/workbook.xml.rels".to_owned(), relations(&links)));
        let parts: Vec<(&str, &str)> =
            parts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        pack(&parts)
    }
}

/// A workbook of one sheet with these cells.
pub(crate) fn xlsx(cells: &str) -> Vec<u8> {
    let sheet = format!("<sheetData>{cells}</sheetData>");
    Book { sheets: &[("表", "", &sheet)], ..Book::default() }.pack()
}
