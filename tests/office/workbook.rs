//! A workbook as a reader sees it.

use super::package::{Node, nodes, parts};
use std::collections::BTreeMap;

/// A workbook.
pub(crate) struct Workbook {
    /// What each defined name refers to, as a sheet and a cell such as `C5`.
    pub(crate) names: BTreeMap<String, (String, String)>,
    pub(crate) sheets: BTreeMap<String, Sheet>,
}

/// A sheet.
#[derive(Default)]
pub(crate) struct Sheet {
    pub(crate) cells: BTreeMap<String, Cell>,
    pub(crate) merged: Vec<String>,
    pub(crate) is_protected: bool,
    pub(crate) xml: String,
}

/// A cell; the value is decoded, numbers are as the file writes them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    pub(crate) kind: String,
    pub(crate) formula: Option<String>,
    pub(crate) value: String,
}

impl Workbook {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let parts = parts(bytes);
        let strings = strings(parts.get("xl/sharedStrings.xml").map_or("", String::as_str));
        let mut book = Workbook { names: BTreeMap::new(), sheets: BTreeMap::new() };
        let mut own_name = None;
        let mut sheets = 0;
        for node in nodes(&parts["xl/workbook.xml"]) {
            match node {
                Node::Open(name, attributes) if name == "sheet" => {
                    sheets += 1;
                    let xml = &parts[&format!("xl/worksheets/sheet{sheets}.xml")];
                    book.sheets.insert(attributes["name"].clone(), sheet(xml, &strings));
                }
                Node::Open(name, attributes) if name == "definedName" => {
                    own_name = Some(attributes["name"].clone());
                }
                Node::Text(text) => {
                    let is_several = |name: &str| text.contains(':') && !name.starts_with("narrative");
                    let name = own_name.take().filter(|name| !is_several(name));
                    if let (Some(name), Some(target)) = (name, target(&text)) {
                        book.names.insert(name, target);
                    }
                }
                _ => {}
            }
        }
        book
    }

    /// The cell that a defined name stands for.
    pub(crate) fn named(&self, name: &str) -> Cell {
        let (sheet, at) = self.names.get(name).unwrap_or_else(|| panic!("no name {name}"));
        self.sheets[sheet].cells.get(at).cloned().unwrap_or_default()
    }
}

impl Workbook {
    /// What a narrative says: the rows of its name, a line each.
    pub(crate) fn narrative(&self, name: &str) -> String {
        let (sheet, area) = self.names.get(name).unwrap_or_else(|| panic!("no name {name}"));
        let (first, last) = area.split_once(':').expect("the name of several rows");
        let row = |at: &str| at.trim_start_matches(char::is_alphabetic).parse::<u32>().expect("a row");
        let cells = &self.sheets[sheet].cells;
        let value = |at: String| cells.get(&at).map_or("", |cell| cell.value.as_str());
        // A paragraph of several rows has its number in the first.
        let rows = (row(first)..=row(last)).filter(|row| !value(format!("A{row}")).is_empty());
        rows.map(|row| value(format!("B{row}"))).collect::<Vec<_>>().join("\n")
    }
}

/// `'a''b'!$C$5` or `$'a''b'.$C$5`; or a range.
fn target(text: &str) -> Option<(String, String)> {
    let (sheet, cell) = text.rsplit_once('!')?;
    let sheet = sheet.trim_start_matches('$').trim_matches('\'').replace("''", "'");
    Some((sheet, cell.replace('$', "")))
}

fn strings(xml: &str) -> Vec<String> {
    let mut strings: Vec<String> = Vec::new();
    let mut in_text = false;
    for node in nodes(xml) {
        match node {
            Node::Open(name, _) if name == "si" => strings.push(String::new()),
            Node::Open(name, _) if name == "t" => in_text = true,
            Node::Close(name) if name == "t" => in_text = false,
            Node::Text(text) if in_text => {
                if let Some(last) = strings.last_mut() {
                    last.push_str(&text);
                }
            }
            _ => {}
        }
    }
    strings.iter().map(|text| decode(text)).collect()
}

/// `_x0041_` is a character that XML cannot express, or an underscore that would look like one.
pub(crate) fn decode(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        decoded.push_str(&rest[..at]);
        let escape = rest.get(at + 2..at + 7).filter(|escape| escape.ends_with('_'));
        let code = escape.and_then(|escape| u32::from_str_radix(&escape[..4], 16).ok());
        match code.and_then(char::from_u32) {
            Some(c) => {
                decoded.push(c);
                rest = &rest[at + 7..];
            }
            None => {
                decoded.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    decoded + rest
}

fn sheet(xml: &str, strings: &[String]) -> Sheet {
    let mut sheet = Sheet { xml: xml.to_owned(), ..Sheet::default() };
    let (mut at, mut cell, mut inside) = (String::new(), Cell::default(), String::new());
    for node in nodes(xml) {
        match node {
            Node::Open(name, attributes) => {
                match name.as_str() {
                    "c" => {
                        at = attributes["r"].clone();
                        let get = |key: &str| attributes.get(key).cloned().unwrap_or_default();
                        cell = Cell { kind: get("t"), ..Cell::default() };
                    }
                    "mergeCell" => sheet.merged.push(attributes["ref"].clone()),
                    "sheetProtection" => {
                        sheet.is_protected = attributes.get("sheet").is_some_and(|s| s != "0")
                    }
                    _ => {}
                }
                inside = name;
            }
            Node::Text(text) => match inside.as_str() {
                "f" => cell.formula = Some(text),
                "v" | "t" => cell.value.push_str(&text),
                _ => {}
            },
            Node::Close(name) => {
                if name == "c" {
                    if cell.kind == "s" {
                        cell.value = strings[cell.value.parse::<usize>().unwrap()].clone();
                    }
                    sheet.cells.insert(at.clone(), cell.clone());
                }
                inside.clear();
            }
        }
    }
    sheet
}

/// `C5` for column 2 and row 4, both counted from 0.
pub(crate) fn reference(row: usize, column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.insert(0, char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    format!("{letters}{}", row + 1)
}
