//! Whose report it is, and of which year: what stands around the form's title. Never taken from anywhere else.

use super::prose::Prose;
use crate::document::{Block, Document, Paragraph};
use crate::labels::plain;
use crate::reading::{Confidence, Target};
use nianbao_schema::Format;

/// What the title of a document says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Title {
    organ: Option<String>,
    year: Option<String>,
}

/// The longest title, in characters.
const LONGEST: usize = 80;
/// How many paragraphs a title may be broken over.
const PIECES: usize = 3;
/// What the names of organs end with.
const ENDINGS: &str = "府局委会办厅室院部处署社所站队镇乡道行校学馆库组企司团区";

/// Reads the document's title. Gives the block behind it.
pub(crate) fn recognise(document: &Document, format: &Format, prose: &mut Prose) -> Option<usize> {
    let blocks = &document.blocks;
    let name = plain(&format.title);
    for at in 0..blocks.len() {
        let Some((text, end)) = title_at(blocks, at, &name) else { continue };
        let mut title = Title::of(&text, &name);
        let Block::Paragraph(first) = &blocks[at] else { continue };
        if title.organ.is_none() {
            title.organ = at.checked_sub(1).and_then(|above| organ_above(&blocks[above]));
        }
        let found = [(Target::Organ, title.organ), (Target::Year, title.year)];
        for (target, text) in found.into_iter().filter_map(|(target, text)| Some((target, text?))) {
            if !prose.has(target) {
                prose.put(target, &text, &first.place, Confidence::Exact);
            }
        }
        return Some(end);
    }
    None
}

/// The text of a title that begins at a block and is broken over no more blocks than needed, and the block behind it.
fn title_at(blocks: &[Block], at: usize, name: &str) -> Option<(String, usize)> {
    let mut text = String::new();
    for (end, block) in blocks.iter().enumerate().skip(at).take(PIECES) {
        let Block::Paragraph(Paragraph { text: piece, .. }) = block else { return None };
        if piece.chars().nth(LONGEST).is_some() {
            return None;
        }
        text.push_str(&plain(piece));
        if text.ends_with(name) {
            return Some((text, end + 1));
        }
    }
    None
}

impl Title {
    /// `甲机关2021年度…`, `2021年甲机关…`; the year once.
    fn of(text: &str, name: &str) -> Self {
        let rest = text.strip_suffix(name).unwrap_or(text);
        let mut title = Title::default();
        let Some((at, length)) = find_year(rest) else {
            title.organ = organ(rest);
            return title;
        };
        let behind = rest[at + length..].trim_start_matches('年').trim_start_matches('度');
        if find_year(behind).is_none() {
            title.year = Some(rest[at..at + length].chars().map(western).collect());
            let organ_name = if at == 0 { behind.to_owned() } else { format!("{}{behind}", &rest[..at]) };
            title.organ = organ(&organ_name);
        }
        title
    }
}

/// Four digits in front of 年, and how many bytes they take.
fn find_year(text: &str) -> Option<(usize, usize)> {
    let (before, _) = text.split_once('年')?;
    let start = before.char_indices().rev().nth(3)?.0;
    let digits = &before[start..];
    let is_year = digits.chars().all(|c| western(c).is_ascii_digit());
    // A fifth digit in front makes it something else.
    let is_longer = before[..start].chars().next_back().is_some_and(|c| western(c).is_ascii_digit());
    (is_year && !is_longer).then_some((start, digits.len()))
}

/// A digit however it is written.
fn western(c: char) -> char {
    let at = "〇一二三四五六七八九".chars().position(|digit| digit == c);
    match at {
        Some(at) => char::from(b'0' + at as u8),
        None if c == '○' || c == '零' => '0',
        None => c,
    }
}

/// The name of an organ, if a text is nothing else.
fn organ(text: &str) -> Option<String> {
    let is_name = text.chars().count() >= 3
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '(' | ')' | '.' | '、'))
        && !text.chars().any(|c| c.is_ascii_digit());
    is_name.then(|| text.to_owned())
}

/// A line of its own above the title that is the name of an organ.
fn organ_above(block: &Block) -> Option<String> {
    let Block::Paragraph(paragraph) = block else { return None };
    let text = plain(&paragraph.text);
    let is_name = text.chars().count() <= 30 && text.chars().next_back().is_some_and(|c| ENDINGS.contains(c));
    if is_name { organ(&text) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_organ_and_year() {
        for (text, organ, year) in [
            ("2019年上海市人民政府办公厅年报", Some("上海市人民政府办公厅"), Some("2019")),
            ("泾源县人民政府2021年年报", Some("泾源县人民政府"), Some("2021")),
            ("甲县民政局二〇二一年度年报", Some("甲县民政局"), Some("2021")),
            ("甲县民政局年报", Some("甲县民政局"), None),
            ("2021年年报", None, Some("2021")),
            ("甲局2020年和2021年年报", None, None),
            ("关于印发《年报", None, None),
            ("年报", None, None),
        ] {
            let title = Title::of(text, "年报");
            assert_eq!((title.organ.as_deref(), title.year.as_deref()), (organ, year), "{text}");
        }
    }
}
