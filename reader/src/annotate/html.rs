//! Notes in web pages: attributes of cells, which a style sheet shows.
//!
//! A note is no text of the page, so that whoever reads the page again, a program or a screen reader, is not told that
//! it stands in the cell; it is told beside it. Everything is written in ASCII and so fits any encoding that a page has.

use super::{Annotated, Note, gather};
use crate::document::Place;
use std::collections::HashMap;

/// Elements whose content is no markup.
const RAW: [&str; 5] = ["script", "style", "textarea", "title", "xmp"];

const STYLE: &str = "<style>[data-nianbao-note]{outline:2px solid #c00;background:#fee}\
[data-nianbao-note]::after{content:attr(data-nianbao-note);display:block;color:#c00;font-size:smaller;\
white-space:pre-line;text-align:left}</style>";

pub(super) fn annotate(bytes: &[u8], notes: &[Note]) -> Annotated {
    match utf16(bytes) {
        Some((text, is_little)) => {
            let annotated = annotate_ascii(text.as_bytes(), notes);
            let text = String::from_utf8_lossy(&annotated.bytes).into_owned();
            let order = if is_little { u16::to_le_bytes } else { u16::to_be_bytes };
            Annotated { bytes: text.encode_utf16().flat_map(order).collect(), ..annotated }
        }
        None => annotate_ascii(bytes, notes),
    }
}

/// A page in an encoding whose letters and signs are those of ASCII.
fn annotate_ascii(bytes: &[u8], notes: &[Note]) -> Annotated {
    let cells = cells(bytes);
    let (mut insertions, mut unplaced) = (Vec::new(), Vec::new());
    for gathered in gather(notes) {
        let at = match gathered.place {
            Place::Table { table, row, cell } => cells.get(&(*table, *row, *cell)),
            _ => None,
        };
        match at {
            Some(at) => insertions.push((*at, attributes(&gathered.text))),
            None => unplaced.extend(gathered.numbers),
        }
    }
    if insertions.is_empty() {
        return Annotated { bytes: bytes.to_vec(), unplaced };
    }
    insertions.push((style_place(bytes), STYLE.to_owned()));
    insertions.sort();
    let mut out = Vec::with_capacity(bytes.len() + insertions.len() * 200);
    let mut from = 0;
    for (at, text) in insertions {
        out.extend_from_slice(bytes.get(from..at).unwrap_or_default());
        out.extend_from_slice(text.as_bytes());
        from = at;
    }
    out.extend_from_slice(bytes.get(from..).unwrap_or_default());
    Annotated { bytes: out, unplaced }
}

/// A note as attributes: to be seen, and for those who hear the page.
fn attributes(note: &str) -> String {
    let note: String = note.chars().map(reference).collect();
    format!(" data-nianbao-note=\"{note}\" aria-description=\"{note}\"")
}

fn reference(c: char) -> String {
    if c.is_ascii_alphanumeric() || c == ' ' { c.to_string() } else { format!("&#{};", u32::from(c)) }
}

/// Where a style sheet may stand: at the end of the page's head; without one, before everything but what says what the
/// page is.
fn style_place(bytes: &[u8]) -> usize {
    let tags = || Tags::new(bytes);
    if let Some(head) = tags().find(|tag| tag.is("/head")) {
        return head.start;
    }
    let before = tags().take_while(|tag| tag.is("!doctype") || tag.is("html") || tag.is("head"));
    let after = before.last().map(|tag| tag.end);
    let mark = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    after.unwrap_or(mark)
}

/// Where each cell's start tag has room for more attributes: just past its name.
fn cells(bytes: &[u8]) -> HashMap<(u32, u32, u32), usize> {
    let mut cells = HashMap::new();
    let mut tables = 0;
    // The tables that are open: number, row, cell.
    let mut open: Vec<(u32, u32, u32)> = Vec::new();
    for tag in Tags::new(bytes) {
        if tag.is("table") {
            tables += 1;
            open.push((tables, 0, 0));
            continue;
        }
        if tag.is("/table") {
            open.pop();
            continue;
        }
        if (tag.is("tr") || tag.is("td") || tag.is("th")) && open.is_empty() {
            tables += 1;
            open.push((tables, 0, 0));
        }
        let Some(place) = open.last_mut() else { continue };
        if tag.is("tr") {
            (place.1, place.2) = (place.1 + 1, 0);
        } else if tag.is("td") || tag.is("th") {
            place.1 = place.1.max(1);
            place.2 += 1;
            cells.insert(*place, tag.start + 1 + tag.name.len());
        }
    }
    cells
}

/// A tag of a page.
struct Tag<'b> {
    start: usize,
    /// With a slash if it ends an element.
    name: &'b [u8],
    end: usize,
}

impl Tag<'_> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }
}

/// The tags of a page one by one; comments and what is no markup are passed over.
struct Tags<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Tags<'b> {
    fn new(bytes: &'b [u8]) -> Self {
        Tags { bytes, at: 0 }
    }

    fn position_of(&self, from: usize, what: &[u8]) -> Option<usize> {
        let rest = self.bytes.get(from..)?;
        let found = rest.windows(what.len()).position(|window| window.eq_ignore_ascii_case(what))?;
        Some(from + found)
    }

    /// Where a tag ends that starts somewhere: a quoted value may hold anything.
    fn end(&self, start: usize) -> Option<usize> {
        let mut quote = None;
        for (at, byte) in self.bytes.iter().enumerate().skip(start) {
            match (quote, byte) {
                (None, b'>') => return Some(at + 1),
                (None, b'"' | b'\'') if self.bytes.get(at - 1) == Some(&b'=') => quote = Some(byte),
                (Some(open), byte) if open == byte => quote = None,
                _ => {}
            }
        }
        None
    }
}

impl<'b> Iterator for Tags<'b> {
    type Item = Tag<'b>;

    fn next(&mut self) -> Option<Tag<'b>> {
        loop {
            let start = self.position_of(self.at, b"<")?;
            if self.bytes.get(start..)?.starts_with(b"<!--") {
                self.at = self.position_of(start + 4, b"-->")? + 3;
                continue;
            }
            let rest = self.bytes.get(start + 1..)?;
            let slash = usize::from(matches!(rest.first(), Some(b'/' | b'!')));
            let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-');
            let length = slash + rest.iter().skip(slash).take_while(is_name).count();
            let name = rest.get(..length)?;
            if length == slash {
                self.at = start + 1;
                continue;
            }
            let tag = Tag { start, name, end: self.end(start + 1 + length)? };
            self.at = tag.end;
            if let Some(raw) = RAW.iter().find(|raw| tag.is(raw)) {
                self.at =
                    self.position_of(tag.end, format!("</{raw}").as_bytes()).unwrap_or(self.bytes.len());
            }
            return Some(tag);
        }
    }
}

/// A page in UTF-16, and whether its units start with their lower byte.
fn utf16(bytes: &[u8]) -> Option<(String, bool)> {
    let is_little = match bytes {
        [0xff, 0xfe, ..] => true,
        [0xfe, 0xff, ..] => false,
        _ => return None,
    };
    let unit = |pair: &[u8; 2]| if is_little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) };
    let (pairs, _) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(unit)).collect::<Result<String, _>>();
    Some((text.ok()?, is_little))
}
