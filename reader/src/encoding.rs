//! Bytes to text: in which encoding they are, by their mark, their declaration and what they look like.
//!
//! A declaration is believed unless the bytes speak against it, for sites declare one encoding and serve another. No
//! byte is lost without a word: what cannot be decoded becomes U+FFFD, and a remark counts such places.

use crate::document::run::{from_file, is_marked};
use crate::document::{Encoding, Place, Remark};
use encoding_rs::{BIG5, GB18030, GBK, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memmem;
use nianbao_schema::{Wording, both};
use std::borrow::Cow;

/// An encoding of the standard.
type Charset = &'static encoding_rs::Encoding;

/// Text with what is known of its encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decoded<'b> {
    /// The text, without a byte order mark.
    pub(crate) text: Cow<'b, str>,
    /// In which encoding it was, and whether it said so.
    pub(crate) encoding: Encoding,
    /// What was odd about it.
    pub(crate) remarks: Vec<Remark>,
}

/// Decodes text in whatever encoding it is.
pub(crate) fn decode(bytes: &[u8]) -> Decoded<'_> {
    if let Some((marked, length)) = encoding_rs::Encoding::for_bom(bytes) {
        return claimed(marked.name(), marked, bytes.get(length..).unwrap_or_default());
    }
    if let Some(wide) = wide(bytes) {
        return finish(bytes, wide, false, None);
    }
    let Some(label) = declared(bytes) else { return finish(bytes, found(bytes), false, None) };
    match encoding_rs::Encoding::for_label(label.as_bytes()) {
        // Bytes that show a declaration in ASCII are not in pairs, whatever it says.
        Some(encoding) if is_wide(encoding) => finish(bytes, found(bytes), false, None),
        // Nobody decodes those encodings in which markup could hide; what is there may well be another.
        Some(encoding) if encoding != REPLACEMENT => claimed(label, encoding, bytes),
        _ => {
            let found = found(bytes);
            finish(bytes, found, false, Some(unknown(label, found)))
        }
    }
}

/// Decodes bytes that claim to be in an encoding; in the one that they are in if that is clearly another.
fn claimed<'b>(label: &str, encoding: Charset, bytes: &'b [u8]) -> Decoded<'b> {
    if believed(encoding, bytes) {
        return finish(bytes, encoding, true, None);
    }
    let found = found(bytes);
    finish(bytes, found, false, Some(contradiction(label, found)))
}

fn finish<'b>(bytes: &'b [u8], encoding: Charset, declared: bool, remark: Option<Remark>) -> Decoded<'b> {
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    let mut remarks = Vec::from_iter(remark);
    if damaged {
        remarks.push(undecodable(&text, encoding));
    }
    // Most texts hold none of the characters that mark runs.
    let text = if is_marked(&text) { Cow::Owned(from_file(&text).into_owned()) } else { text };
    Decoded { encoding: Encoding { name: encoding.name(), declared }, text, remarks }
}

/// The encoding of bytes that say nothing of it, or nothing true.
fn found(bytes: &[u8]) -> Charset {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    best(bytes).0
}

/// How much of the text beyond ASCII must fit an encoding for it to hold against another one's claim, in thousandths.
const CONVINCING: usize = 800;

/// Whether bytes can be in the encoding that they claim.
fn believed(claimed: Charset, bytes: &[u8]) -> bool {
    if bytes.is_ascii() || is_wide(claimed) {
        return true;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return claimed == UTF_8 || !reads_as_chinese(text);
    }
    let own = fit(claimed, bytes);
    let (best, best_fit) = best(bytes);
    same(claimed, best) || own >= CONVINCING || best_fit < CONVINCING
}

/// GBK is a part of GB18030, and both are decoded alike.
fn same(one: Charset, other: Charset) -> bool {
    let family = |encoding| if encoding == GBK { GB18030 } else { encoding };
    family(one) == family(other)
}

fn is_wide(encoding: Charset) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// Whether what UTF-8 makes of the bytes is mostly Chinese or its punctuation. A few characters of GBK may happen to
/// be good UTF-8, but then they are Greek, Arabic or the like.
fn reads_as_chinese(text: &str) -> bool {
    let beyond = || text.chars().filter(|character| !character.is_ascii());
    beyond().filter(|&character| character >= '\u{2000}').count() * 2 >= beyond().count()
}

/// The encoding of Chinese text that fits best, and how well; GB18030 if several do.
fn best(bytes: &[u8]) -> (Charset, usize) {
    let fits = [GB18030, UTF_8, BIG5].map(|encoding| (encoding, fit(encoding, bytes)));
    fits.into_iter().rev().max_by_key(|&(_, fit)| fit).unwrap_or((GB18030, 0))
}

/// How much of what is not ASCII looks right in an encoding, in thousandths.
fn fit(encoding: Charset, bytes: &[u8]) -> usize {
    let (right, all) = if encoding == UTF_8 {
        sequences(bytes)
    } else if same(encoding, GB18030) {
        // The 3755 commonest characters in the standard's order, and punctuation.
        pairs(bytes, |lead, trail| matches!(lead, 0xA1..=0xA3 | 0xB0..=0xD7) && trail >= 0xA1)
    } else if encoding == BIG5 {
        pairs(bytes, |lead, trail| matches!(lead, 0xA1..=0xC6) && matches!(trail, 0x40..=0x7E | 0xA1..=0xFE))
    } else {
        (0, 1)
    };
    (right * 1000).checked_div(all).unwrap_or(0)
}

/// How many of the pairs that start with a byte beyond ASCII are among the common ones.
fn pairs(bytes: &[u8], common: impl Fn(u8, u8) -> bool) -> (usize, usize) {
    let (mut right, mut all) = (0, 0);
    let mut rest = bytes.iter();
    while let Some(&lead) = rest.next() {
        if !lead.is_ascii() {
            all += 1;
            right += usize::from(rest.next().is_some_and(|&trail| common(lead, trail)));
        }
    }
    (right, all)
}

/// How many of the sequences beyond ASCII are UTF-8.
fn sequences(bytes: &[u8]) -> (usize, usize) {
    let (mut right, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        wrong += chunk.invalid().len();
    }
    (right, right + wrong)
}

/// How much of a file is looked at to see whether its bytes come in pairs.
const SAMPLE: usize = 4096;

/// UTF-16 without a mark. Only there do zeros occur in text, and only in one of the two orders does text result.
fn wide(bytes: &[u8]) -> Option<Charset> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    if !sample.contains(&0) {
        return None;
    }
    let usual = |encoding: Charset| {
        let (text, _) = encoding.decode_without_bom_handling(sample);
        text.chars().filter(|&character| is_usual(character)).count()
    };
    let (order, count) = [UTF_16LE, UTF_16BE]
        .map(|encoding| (encoding, usual(encoding)))
        .into_iter()
        .max_by_key(|&(_, n)| n)?;
    (count * 20 >= sample.len() / 2 * 19).then_some(order)
}

/// Whether a character is one of those that Chinese text and markup are made of.
fn is_usual(character: char) -> bool {
    matches!(character,
        '\t' | '\n' | '\r' | ' '..='~' | '\u{A0}'..='\u{FF}'
        | '\u{2000}'..='\u{206F}' | '\u{2150}'..='\u{25FF}'
        | '\u{3000}'..='\u{303F}' | '\u{3200}'..='\u{33FF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{FEFF}')
}

/// How far into a file a declaration is looked for; the standard demands 1024, but some have long comments first.
const HEAD: usize = 16 << 10;

/// The label that a page, an XML file or a style sheet declares.
fn declared(bytes: &[u8]) -> Option<&str> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let start = head.trim_ascii_start();
    if start.starts_with(b"<?xml") {
        let end = memmem::find(start, b"?>")?;
        if let Some(label) = value(&start[..end], b"encoding") {
            return Some(label);
        }
    }
    if start.starts_with(b"@charset") {
        return label(&start[b"@charset".len()..]);
    }
    meta(head)
}

/// The label in a page's `<meta charset>` or `<meta http-equiv>`, comments left out.
fn meta(mut rest: &[u8]) -> Option<&str> {
    while let Some(at) = rest.iter().position(|&byte| byte == b'<') {
        rest = &rest[at..];
        if rest.starts_with(b"<!--") {
            rest = &rest[memmem::find(rest, b"-->")?..];
        } else if rest.get(1..5).is_some_and(|name| name.eq_ignore_ascii_case(b"meta")) {
            let end = rest.iter().position(|&byte| byte == b'>')?;
            let (tag, after) = rest.split_at(end);
            if let Some(label) = value(tag, b"charset") {
                return Some(label);
            }
            rest = after;
        } else {
            rest = &rest[1..];
        }
    }
    None
}

/// The label after `name =` in a tag.
fn value<'b>(tag: &'b [u8], name: &[u8]) -> Option<&'b str> {
    let starts = tag.windows(name.len()).enumerate().filter(|(_, window)| window.eq_ignore_ascii_case(name));
    starts.into_iter().find_map(|(at, _)| {
        let after = tag[at + name.len()..].trim_ascii_start();
        label(after.strip_prefix(b"=")?)
    })
}

/// A label, in quotes or not.
fn label(bytes: &[u8]) -> Option<&str> {
    let start = bytes.trim_ascii_start();
    let start =
        start.strip_prefix(b"\"").or_else(|| start.strip_prefix(b"'")).unwrap_or(start).trim_ascii_start();
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_:.+".contains(byte);
    let length = start.iter().position(|byte| !is_part(byte)).unwrap_or(start.len());
    std::str::from_utf8(&start[..length]).ok().filter(|label| !label.is_empty())
}

fn contradiction(claimed: &str, found: Charset) -> Remark {
    let found = found.name();
    remark(
        None,
        both!(
            "the file says that it is {claimed}, but is {found}, and was read as that",
            "文件自称编码为{claimed}，内容却是{found}，已按{found}读取"
        ),
    )
}

fn unknown(claimed: &str, taken: Charset) -> Remark {
    remark(
        None,
        both!(
            "the file says that it is {claimed}, which is no encoding or no longer used; it was read as {taken}",
            "文件自称编码为{claimed}，没有这种编码或不再使用，已按{taken}读取",
            claimed = claimed,
            taken = taken.name(),
        ),
    )
}

/// Says how many places were not decoded, and where the first is.
fn undecodable(text: &str, encoding: Charset) -> Remark {
    let places = text.matches('\u{FFFD}').count();
    let before = text.split('\u{FFFD}').next().unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let place = Place::Line {
        line: count(before.matches('\n').count() + 1),
        column: count(before[start..].chars().count() + 1),
    };
    let name = encoding.name();
    remark(
        Some(place),
        both!(
            "from here on bytes in {places} places are no text in {name}; “\u{FFFD}” stands for them",
            "有{places}处字节不能按{name}读成文字，以“\u{FFFD}”代替，自此处起"
        ),
    )
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn remark(place: Option<Place>, text: Wording) -> Remark {
    Remark { place, text }
}

#[cfg(test)]
#[path = "encoding/tests.rs"]
mod tests;
