//! Our Markdown read back, as far as it takes to prove that nothing was lost.
#![allow(unreachable_pub)]

use std::collections::BTreeMap;

/// A document taken apart.
#[derive(Debug, Default)]
pub struct Document {
    /// The front matter; nothing for a key without a value.
    pub front: BTreeMap<String, Option<String>>,
    pub title: String,
    pub sections: Vec<Section>,
}

#[derive(Debug, Default)]
pub struct Section {
    pub heading: String,
    /// The paragraphs, unescaped and joined: the section's prose.
    pub prose: String,
    /// Captions and units.
    pub emphasised: Vec<String>,
    pub tables: Vec<Table>,
}

/// A grid: its places with their texts, in the order of their first cells.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Table(pub Vec<Place>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub row: usize,
    pub column: usize,
    pub row_span: usize,
    pub column_span: usize,
    pub text: String,
}

pub fn read(text: &str) -> Document {
    let rest = text.strip_prefix("---\n").expect("front matter");
    let (front, body) = rest.split_once("\n---\n").expect("its end");
    let mut document = Document { front: front.lines().map(front_line).collect(), ..Document::default() };
    for block in body.split("\n\n").map(|block| block.trim_matches('\n')) {
        if let Some(title) = block.strip_prefix("# ") {
            document.title = unescape(title);
        } else if let Some(heading) = block.strip_prefix("## ") {
            document.sections.push(Section { heading: unescape(heading), ..Section::default() });
        } else if !block.is_empty() && !block.starts_with('>') {
            let section = document.sections.last_mut().expect("a section");
            section.block(block);
        }
    }
    for section in &mut document.sections {
        section.prose = section.prose.strip_prefix('\n').unwrap_or_default().to_owned();
    }
    document
}

fn front_line(line: &str) -> (String, Option<String>) {
    let (key, value) = line.split_once(':').expect("a key");
    let value = match value.strip_prefix(' ') {
        Some(quoted) if quoted.starts_with('"') => Some(serde_json::from_str(quoted).expect("a string")),
        Some(plain) => Some(plain.to_owned()),
        None => None,
    };
    (key.to_owned(), value)
}

impl Section {
    fn block(&mut self, block: &str) {
        if block.starts_with('|') {
            self.tables.push(table(block));
        } else if block.starts_with('*') {
            let inner = |mark: &str| block.strip_prefix(mark)?.strip_suffix(mark);
            self.emphasised.push(unescape(inner("**").or_else(|| inner("*")).expect("emphasis")));
        } else {
            assert!(!block.contains('\n'), "a paragraph of several lines: {block:?}");
            self.prose.push('\n');
            // `<br>` alone is an empty line.
            self.prose.push_str(unescape(block).trim_matches(|_| block == "<br>"));
        }
    }
}

fn table(block: &str) -> Table {
    let mut rows: Vec<Vec<&str>> = block.lines().map(cells).collect();
    let rule = rows.remove(1);
    assert!(rule.iter().all(|cell| cell.trim_end_matches(':').chars().all(|c| c == '-') && cell.len() >= 3));
    assert!(rows.iter().all(|row| row.len() == rule.len()), "{block}");
    let mut places: Vec<Place> = Vec::new();
    let mut owners: Vec<Vec<usize>> = Vec::new();
    for (row, cells) in rows.iter().enumerate() {
        let mut own = Vec::new();
        for (column, cell) in cells.iter().enumerate() {
            let owner = match *cell {
                "←" => own[column - 1],
                "↑" => owners[row - 1][column],
                text => {
                    let text = unescape(text);
                    places.push(Place { row, column, row_span: 1, column_span: 1, text });
                    places.len() - 1
                }
            };
            let place = &mut places[owner];
            place.row_span = row + 1 - place.row;
            place.column_span = place.column_span.max(column + 1 - place.column);
            own.push(owner);
        }
        owners.push(own);
    }
    let area: usize = places.iter().map(|place| place.row_span * place.column_span).sum();
    assert_eq!(area, rows.len() * rule.len(), "merged cells are rectangles\n{block}");
    Table(places)
}

/// The cells of a line, as they are written, without the spaces that pad them.
fn cells(line: &str) -> Vec<&str> {
    let inner = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')).expect("bars at both ends");
    let mut cells = Vec::new();
    let mut start = 0;
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '|' => {
                cells.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    cells.push(&inner[start..]);
    cells.into_iter().map(|cell| cell.trim_matches(' ')).collect()
}

/// The text behind what was escaped.
fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c == '\\' {
            let escaped = rest.chars().next().expect("something after a backslash");
            assert!(escaped.is_ascii_punctuation());
            out.push(escaped);
            rest = &rest[escaped.len_utf8()..];
        } else if c == '&' {
            let (number, behind) =
                rest.strip_prefix('#').and_then(|rest| rest.split_once(';')).expect("a number");
            out.push(char::from_u32(number.parse().expect("digits")).expect("a character"));
            rest = behind;
        } else if let Some(behind) = rest.strip_prefix("br>").filter(|_| c == '<') {
            out.push('\n');
            rest = behind;
        } else {
            assert!(!matches!(c, '<' | '*' | '`' | '|' | '['), "{c} is not escaped in {text:?}");
            out.push(c);
        }
    }
    out
}
