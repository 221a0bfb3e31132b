//! A Word document as a reader sees it.

use super::package::{Node, nodes, parts};
use std::collections::BTreeMap;

/// A content control.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Control {
    pub(crate) tag: String,
    pub(crate) alias: String,
    pub(crate) id: String,
    /// Whether it holds a prompt and nothing else.
    pub(crate) is_prompt: bool,
    /// Its text; paragraphs are divided by line breaks.
    pub(crate) text: String,
    paragraphs: usize,
}

/// All content controls in the order of the document.
pub(crate) fn controls(bytes: &[u8]) -> Vec<Control> {
    let mut controls = Vec::new();
    let mut open: Vec<Control> = Vec::new();
    let mut in_text = false;
    let mut in_properties = false;
    for node in nodes(&parts(bytes)["word/document.xml"]) {
        match node {
            Node::Open(name, attributes) => {
                let value = || attributes.get("w:val").cloned().unwrap_or_default();
                let Some(control) = open.last_mut().filter(|_| name != "w:sdt") else {
                    if name == "w:sdt" {
                        open.push(Control::default());
                    }
                    continue;
                };
                match name.as_str() {
                    "w:sdtPr" => in_properties = true,
                    "w:tag" => control.tag = value(),
                    "w:alias" => control.alias = value(),
                    "w:id" if in_properties => control.id = value(),
                    "w:showingPlcHdr" => control.is_prompt = true,
                    "w:t" => in_text = true,
                    "w:br" => control.text.push('\n'),
                    "w:tab" => control.text.push('\t'),
                    "w:p" => {
                        if control.paragraphs > 0 {
                            control.text.push('\n');
                        }
                        control.paragraphs += 1;
                    }
                    _ => {}
                }
            }
            Node::Text(text) if in_text => {
                if let Some(control) = open.last_mut() {
                    control.text.push_str(&text);
                }
            }
            Node::Text(_) => {}
            Node::Close(name) => match name.as_str() {
                "w:sdt" => controls.extend(open.pop()),
                "w:sdtPr" => in_properties = false,
                "w:t" => in_text = false,
                _ => {}
            },
        }
    }
    controls
}

/// The values by tag; a narrative has a control for each paragraph.
pub(crate) fn values(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut values: BTreeMap<String, String> = BTreeMap::new();
    for control in controls(bytes).into_iter().filter(|control| !control.is_prompt) {
        match values.get_mut(&control.tag) {
            Some(value) => {
                value.push('\n');
                value.push_str(&control.text);
            }
            None => {
                values.insert(control.tag, control.text);
            }
        }
    }
    values
}

/// The answers of each drop-down list, in the order of the document.
pub(crate) fn lists(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut lists: Vec<Vec<String>> = Vec::new();
    for node in nodes(&parts(bytes)["word/document.xml"]) {
        match node {
            Node::Open(name, _) if name == "w:dropDownList" => lists.push(Vec::new()),
            Node::Open(name, attributes) if name == "w:listItem" => {
                lists.last_mut().unwrap().push(attributes["w:displayText"].clone());
            }
            _ => {}
        }
    }
    lists
}

/// What stands in each bookmark.
pub(crate) fn bookmarks(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut in_text = false;
    let append = |open: &mut BTreeMap<String, (String, String)>, text: &str| {
        open.values_mut().for_each(|(_, value)| value.push_str(text));
    };
    for node in nodes(&parts(bytes)["word/document.xml"]) {
        match node {
            Node::Open(name, attributes) => match name.as_str() {
                "w:bookmarkStart" => {
                    let value = (attributes["w:name"].clone(), String::new());
                    open.insert(attributes["w:id"].clone(), value);
                }
                "w:bookmarkEnd" => found.extend(open.remove(&attributes["w:id"])),
                "w:p" | "w:br" => append(&mut open, "\n"),
                "w:tab" => append(&mut open, "\t"),
                "w:t" => in_text = true,
                _ => {}
            },
            Node::Text(text) if in_text => append(&mut open, &text),
            Node::Text(_) => {}
            Node::Close(name) => in_text &= name != "w:t",
        }
    }
    found
}

/// A cell of a table: how many grid columns it takes up, and whether it is merged with the one below or above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Square {
    pub(crate) span: usize,
    pub(crate) merge: Option<bool>,
}

/// A table: its rows, and how many of them are headers.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) rows: Vec<Vec<Square>>,
    pub(crate) headers: usize,
    pub(crate) columns: usize,
}

pub(crate) fn tables(bytes: &[u8]) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for node in nodes(&parts(bytes)["word/document.xml"]) {
        let Node::Open(name, attributes) = node else { continue };
        let value = attributes.get("w:val").map(String::as_str);
        if name == "w:tbl" {
            tables.push(Table::default());
        }
        let Some(table) = tables.last_mut() else { continue };
        match name.as_str() {
            "w:tr" => table.rows.push(Vec::new()),
            "w:tblHeader" => table.headers += 1,
            "w:gridCol" => table.columns += 1,
            "w:tc" => table.rows.last_mut().unwrap().push(Square { span: 1, merge: None }),
            "w:gridSpan" => {
                table.rows.last_mut().unwrap().last_mut().unwrap().span = value.unwrap().parse().unwrap();
            }
            "w:vMerge" => {
                let merge = Some(value == Some("restart"));
                table.rows.last_mut().unwrap().last_mut().unwrap().merge = merge;
            }
            _ => {}
        }
    }
    tables
}
