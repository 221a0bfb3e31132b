//! Documents as other programs and websites make them, from what ours say: the same paragraphs and tables under all the
//! markup that such files are full of, without any name of ours.

mod sheet;
mod web;
mod word;

pub(crate) use sheet::workbook;
pub(crate) use web::page;
pub(crate) use word::document;

use nianbao_reader::document::{Grid, GridCell};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The cell that covers each square of a grid, row by row.
fn squares(grid: &Grid) -> Vec<Vec<Option<&GridCell>>> {
    let mut squares = vec![vec![None; grid.columns]; grid.rows];
    for cell in &grid.cells {
        for row in &mut squares[cell.row..cell.row + cell.height] {
            row[cell.column..cell.column + cell.width].fill(Some(cell));
        }
    }
    squares
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn pack(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in parts {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The types of the parts of a package, by name and by the end of the type.
fn types(parts: &[(&str, &str)]) -> String {
    let parts = parts.iter().map(|(path, kind)| {
        let kind = format!("application/vnd.openxmlformats-officedocument.{kind}+xml");
        format!(r#"<Override PartName="/{path}" ContentType="{kind}"/>"#)
    });
    let known = r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"#;
    format!(r#"{HEAD}<Types xmlns="{TYPES}">{known}{}</Types>"#, parts.collect::<String>())
}

/// Relationships by kind and target.
fn relations(targets: &[(&str, &str)]) -> String {
    let targets = targets.iter().enumerate().map(|(at, (kind, target))| {
        format!(r#"<Relationship Id="rId{}" Type="{KINDS}/{kind}" Target="{target}"/>"#, at + 1)
    });
    format!(r#"{HEAD}<Relationships xmlns="{RELATIONS}">{}</Relationships>"#, targets.collect::<String>())
}
