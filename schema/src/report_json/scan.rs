//! JSON → report, the quick way: one pass over the bytes that knows which key comes next.
//!
//! It reads what well-behaved programs write — the form's own keys in printed order, plain numbers —
//! and gives up on anything else. Giving up is never an error: the way that explains reads the text
//! again. So whatever this one reads, the other must read to the same report, and tests hold it to that.

use super::read;
use crate::format::{Format, Value};
use crate::number::{MAX_DIGITS, Number};
use crate::report::{Entry, Organ, Report};
use crate::shape::{Content, Shape};
use std::sync::Arc;

/// The report, if the text is as plain as that.
pub(super) fn report(text: &str, format: &Arc<Format>) -> Option<Report> {
    let mut scanner = Scanner { text, bytes: text.as_bytes(), at: 0 };
    scanner.sign(b'{')?;
    (scanner.key()? == "format").then_some(())?;
    (scanner.string()? == format.id).then_some(())?;
    let mut year = None;
    let mut organ = Organ::default();
    let mut filling = Filling {
        format,
        entries: vec![Entry::Blank; format.cells.len()],
        narratives: vec![String::new(); format.narratives.len()],
    };
    let mut fixed = ["year", "organ"].iter();
    let mut more = scanner.more()?;
    while more {
        let before = scanner.at;
        let key = scanner.key()?;
        if !fixed.any(|&fixed| fixed == key) {
            scanner.at = before;
            filling.keys(Shape::ROOT, &mut scanner)?;
            break;
        }
        match key {
            "year" => year = scanner.year()?,
            _ => organ = scanner.organ(format)?,
        }
        more = scanner.more()?;
    }
    scanner.space();
    (scanner.at == scanner.bytes.len())
        .then(|| Report::of_parts(format, year, organ, filling.entries, filling.narratives))
}

/// The report while it is being filled.
struct Filling<'f> {
    format: &'f Format,
    entries: Vec<Entry>,
    narratives: Vec<String>,
}

impl Filling<'_> {
    /// The rest of an object whose brace has been read: keys and values up to the closing brace.
    fn keys(&mut self, node: usize, scanner: &mut Scanner<'_>) -> Option<()> {
        let format = self.format;
        let shape = format.shape();
        // Keys in printed order cannot stand twice; whatever was left out stays blank.
        let mut expected = shape.children(node).iter();
        loop {
            let key = scanner.key()?;
            let child = *expected.find(|&&child| shape.node(child).key == key)?;
            match &shape.node(child).content {
                Content::Branch(_) => {
                    scanner.sign(b'{')?;
                    self.keys(child, scanner)?;
                }
                Content::Cell(cell) => {
                    self.entries[*cell] = scanner.entry(&format.cells[*cell].value)?;
                }
                Content::Narrative(narrative) => {
                    self.narratives[*narrative] = scanner.nullable(Scanner::string)?.unwrap_or_default();
                }
            }
            if !scanner.more()? {
                return Some(());
            }
        }
    }
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Scanner<'t> {
    #[inline]
    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(self.at) {
            self.at += 1;
        }
    }

    #[inline]
    fn sign(&mut self, sign: u8) -> Option<()> {
        self.space();
        (self.bytes.get(self.at) == Some(&sign)).then(|| self.at += 1)
    }

    /// A comma, and more to come; or the closing brace.
    #[inline]
    fn more(&mut self) -> Option<bool> {
        self.space();
        let sign = self.bytes.get(self.at)?;
        self.at += 1;
        match sign {
            b',' => Some(true),
            b'}' => Some(false),
            _ => None,
        }
    }

    /// A key without escapes, and its colon.
    #[inline]
    fn key(&mut self) -> Option<&'t str> {
        self.sign(b'"')?;
        let start = self.at;
        while !matches!(self.bytes.get(self.at)?, b'"' | b'\\' | 0..0x20) {
            self.at += 1;
        }
        let key = self.text.get(start..self.at)?;
        self.sign(b'"')?;
        self.sign(b':')?;
        Some(key)
    }

    fn string(&mut self) -> Option<String> {
        self.sign(b'"')?;
        let start = self.at;
        let mut escaped = false;
        loop {
            match self.bytes.get(self.at)? {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    self.at += 2;
                }
                0..0x20 => return None,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        if escaped {
            return serde_json::from_str(self.text.get(start - 1..self.at)?).ok();
        }
        self.text.get(start..self.at - 1).map(str::to_owned)
    }

    /// `null`, or what `read` reads.
    fn nullable<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        self.space();
        if self.bytes[self.at..].starts_with(b"null") {
            self.at += 4;
            return Some(None);
        }
        read(self).map(Some)
    }

    fn year(&mut self) -> Option<Option<u16>> {
        self.nullable(|scanner| {
            let digits = scanner.token();
            let year = digits.parse().ok().filter(|year| (1000..=9999).contains(year))?;
            (digits.len() == 4).then_some(year)
        })
    }

    fn organ(&mut self, format: &Format) -> Option<Organ> {
        let mut organ = Organ::default();
        self.sign(b'{')?;
        let mut expected = ["name", "level"].iter();
        loop {
            let key = self.key()?;
            expected.find(|&&expected| expected == key)?;
            let value = self.nullable(Self::string)?;
            match key {
                "name" => organ.name = value.unwrap_or_default(),
                _ => organ.level = value,
            }
            if !self.more()? {
                break;
            }
        }
        let known = |level: &String| format.levels.iter().any(|known| known.id == *level);
        organ.level.iter().all(known).then_some(organ)
    }

    #[inline]
    fn entry(&mut self, value: &Value) -> Option<Entry> {
        self.space();
        let is_digit = self.bytes.get(self.at)?.is_ascii_digit();
        if is_digit
            && value.is_number()
            && let Some(count) = self.count()
        {
            return Some(Entry::Number(count));
        }
        if self.bytes[self.at] == b'"' {
            let start = self.at;
            self.string()?;
            return read::entry(&self.text[start..self.at], value).ok();
        }
        let token = self.token();
        // A number with a leading zero is no JSON, though it may look like one.
        let digits = token.strip_prefix('-').unwrap_or(token).as_bytes();
        let plain = matches!(token, "null" | "true" | "false")
            || matches!(digits, [b'0'] | [b'0', b'.' | b'e' | b'E', ..] | [b'1'..=b'9', ..]);
        if plain { read::entry(token, value).ok() } else { None }
    }

    /// A whole number in plain digits, as almost every figure is; nothing is taken if it is not.
    #[inline]
    fn count(&mut self) -> Option<Number> {
        let start = self.at;
        let mut end = start;
        let mut value: i64 = 0;
        while let Some(digit @ b'0'..=b'9') = self.bytes.get(end) {
            value = value.wrapping_mul(10).wrapping_add(i64::from(digit - b'0'));
            end += 1;
        }
        let ends = matches!(self.bytes.get(end), Some(b',' | b'}' | b' ' | b'\n' | b'\r' | b'\t'));
        let leading_zero = self.bytes[start] == b'0' && end - start > 1;
        if !ends || leading_zero || end - start > MAX_DIGITS {
            return None;
        }
        self.at = end;
        Number::whole(value)
    }

    /// The bytes up to whatever ends a number or a word.
    fn token(&mut self) -> &'t str {
        let start = self.at;
        while !matches!(self.bytes.get(self.at), None | Some(b',' | b'}' | b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or_default()
    }
}
