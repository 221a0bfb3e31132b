//! JSON → report, the quick way: one pass over the bytes that knows which key comes next.
//!
//! It reads what well-behaved programs write — the form's own keys in printed order, plain numbers —
//! and gives up on anything else. Giving up is never an error: the way that explains reads the text
//! again. So whatever this one reads, the other must read to the same report, and tests hold it to that.

use super::value;
use crate::form::format::{Format, Value};
use crate::form::shape::{Content, Shape};
use crate::number::Number;
use crate::report::{Entry, Organ, Report};
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
        entries: std::iter::repeat_with(Entry::default).take(format.cells.len()).collect(),
        narratives: vec![String::new(); format.narratives.len()],
    };
    let mut fixed = ["fingerprint", "year", "organ"].iter();
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
            "fingerprint" => format.answers_to(scanner.string()?.as_str()).then_some(())?,
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
            let child = scanner.place(&mut expected, shape)?;
            match &shape.node(child).content {
                Content::Branch(_) => {
                    scanner.sign(b'{')?;
                    self.keys(child, scanner)?;
                }
                Content::Cell(cell) => {
                    let value = &format.cells[*cell].value;
                    scanner.space();
                    // A count is written where it belongs: passed on as an entry, it would be copied
                    // byte by byte, which takes as long as all the rest.
                    let count = if value.is_number() { scanner.count() } else { None };
                    match count.and_then(Number::whole) {
                        Some(count) if value.admits(count) => self.entries[*cell] = Entry::Number(count),
                        Some(_) => return None,
                        None => self.entries[*cell] = scanner.entry(value)?,
                    }
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
        if self.bytes.get(self.at).is_some_and(|&byte| byte > b' ') {
            return;
        }
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

    /// A key and its colon: mostly that of the very next place, else of one behind it.
    #[inline]
    fn place(&mut self, expected: &mut std::slice::Iter<'_, usize>, shape: &Shape) -> Option<usize> {
        self.space();
        if let Some(&next) = expected.as_slice().first()
            && self.take(shape.node(next).written.as_bytes())
        {
            return expected.next().copied();
        }
        let key = self.key()?;
        expected.find(|&&place| *shape.node(place).key == *key).copied()
    }

    /// Takes these bytes if they come next.
    #[inline]
    fn take(&mut self, expected: &[u8]) -> bool {
        let found = self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(expected));
        if found {
            self.at += expected.len();
        }
        found
    }

    /// A key without escapes, and its colon.
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
            self.plain();
            match self.bytes.get(self.at)? {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    self.at += 2;
                }
                _ => return None,
            }
        }
        self.at += 1;
        if escaped {
            return serde_json::from_str(self.text.get(start - 1..self.at)?).ok();
        }
        self.text.get(start..self.at - 1).map(str::to_owned)
    }

    /// Goes past what stands for itself in a string: no quote, no backslash, no control character.
    fn plain(&mut self) {
        let is_plain = |&byte: &u8| byte >= 0x20 && byte != b'"' && byte != b'\\';
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        // Without a way out in its middle, the test of a chunk becomes a few vector instructions.
        let is_plain_chunk = |chunk: &&[u8; 32]| chunk.iter().fold(true, |all, byte| all & is_plain(byte));
        let (chunks, _) = rest.as_chunks();
        let whole = 32 * chunks.iter().take_while(is_plain_chunk).count();
        self.at += whole + rest[whole..].iter().take_while(|byte| is_plain(byte)).count();
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

    /// An entry that is no plain count; or that is one, in the place of something else.
    fn entry(&mut self, value: &Value) -> Option<Entry> {
        if *self.bytes.get(self.at)? == b'"' {
            let start = self.at;
            self.string()?;
            return value::entry(&self.text[start..self.at], value).ok();
        }
        let token = self.token();
        // A number with a leading zero is no JSON, though it may look like one.
        let digits = token.strip_prefix('-').unwrap_or(token).as_bytes();
        let plain = matches!(token, "null" | "true" | "false")
            || matches!(digits, [b'0'] | [b'0', b'.' | b'e' | b'E', ..] | [b'1'..=b'9', ..]);
        if plain { value::entry(token, value).ok() } else { None }
    }

    /// A whole number of up to seven plain digits, as almost every figure is; nothing is taken if it
    /// is not. All digits are looked at in one go, because their number cannot be foretold.
    #[inline]
    fn count(&mut self) -> Option<i64> {
        const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
        let bytes = u64::from_le_bytes(*self.bytes.get(self.at..)?.first_chunk()?);
        let values = bytes ^ 0x3030_3030_3030_3030;
        // The first byte that is no digit is the first whose high bit is set in one of these.
        let others = (values.wrapping_add(0x7676_7676_7676_7676) | values) & HIGH_BITS;
        let length = others.trailing_zeros() / 8;
        let leading_zero = values & 0xff == 0 && length > 1;
        if length == 0 || length == 8 || leading_zero {
            return None;
        }
        let end = self.at + length as usize;
        if !matches!(self.bytes[end], b',' | b'}' | b' ' | b'\n' | b'\r' | b'\t') {
            return None;
        }
        self.at = end;
        Some(eight_digits(values << (64 - 8 * length)))
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

/// The number that eight digits make, the first of them in the lowest byte: neighbours are joined to
/// pairs, pairs to fours, fours to the whole.
#[inline]
fn eight_digits(digits: u64) -> i64 {
    const EVERY_OTHER_PAIR: u64 = 0x0000_00ff_0000_00ff;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let first = (pairs & EVERY_OTHER_PAIR).wrapping_mul(100 + (1_000_000 << 32));
    let second = ((pairs >> 16) & EVERY_OTHER_PAIR).wrapping_mul(1 + (10_000 << 32));
    (first.wrapping_add(second) >> 32) as i64
}
