//! Whose report it is, and of which year: what stands around the form's title. Never taken from anywhere else.

use super::prose::Prose;
use crate::document::{Block, Document, Medium, Paragraph};
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
            title.organ = organ_above(blocks, at);
        } else if end == at + 1 && runs_together(&first.text) || is_cut_above(document, at) {
            title.organ = None;
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
/// What stands above a line that has the whole title is no part of it.
fn title_at(blocks: &[Block], at: usize, name: &str) -> Option<(String, usize)> {
    let mut text = String::new();
    for (end, block) in blocks.iter().enumerate().skip(at).take(PIECES) {
        let Block::Paragraph(Paragraph { text: piece, .. }) = block else { return None };
        if piece.chars().nth(LONGEST).is_some() {
            return None;
        }
        let piece = plain(piece);
        if end > at && piece.ends_with(name) {
            return None;
        }
        text.push_str(&piece);
        if text.ends_with(name) {
            // The first piece has to be needed for the name of the form.
            let rest = text.len() - plain_text(blocks.get(at)?).len();
            return (end == at || rest < name.len()).then_some((text, end + 1));
        }
    }
    None
}

fn plain_text(block: &Block) -> String {
    match block {
        Block::Paragraph(paragraph) => plain(&paragraph.text),
        Block::Grid(_) => String::new(),
    }
}

/// Whether words stand apart in front of the year, as the links above a page's title do when they share its line.
fn runs_together(text: &str) -> bool {
    let front = text.split_once('年').map_or(text, |(front, _)| front);
    let words = front.split_whitespace().filter(|word| !word.chars().all(|c| western(c).is_ascii_digit()));
    words.filter(|word| word.chars().nth(1).is_some()).nth(1).is_some()
}

/// Whether the line above may be the beginning of the organ's name: where text is known by its lines alone, nobody
/// knows whether a line goes on in the next one.
fn is_cut_above(document: &Document, at: usize) -> bool {
    let is_laid_out = matches!(document.medium, Medium::Pdf | Medium::Text);
    let Some(above) = at.checked_sub(1).map(|above| plain_text(&document.blocks[above])) else {
        return false;
    };
    is_laid_out && !ends_a_name(&above) && organ(&above).is_some()
}

impl Title {
    /// `甲机关2021年度…`, `2021年甲机关…`; the year once.
    fn of(text: &str, name: &str) -> Self {
        let rest = text.strip_suffix(name).unwrap_or(text);
        let mut title = Title::default();
        let Some((at, length)) = find_year(rest) else {
            title.organ = organ(without_bracketed_year(rest));
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

/// A text without the brackets in which a form asks for the year, if it ends with them.
fn without_bracketed_year(text: &str) -> &str {
    let front = text.strip_suffix('度').unwrap_or(text);
    let front = front.strip_suffix('年').and_then(|front| front.strip_suffix(')'));
    front.and_then(|front| Some(front.rsplit_once('(')?.0)).unwrap_or(text)
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

/// The name of an organ, if a text is nothing else. What stands in brackets alone is what a form says in a name's place.
fn organ(text: &str) -> Option<String> {
    let is_name = outside_brackets(text) >= 3
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '(' | ')' | '.' | '、'))
        && !text.chars().any(|c| c.is_ascii_digit());
    is_name.then(|| text.to_owned())
}

/// How many characters of a text stand in no brackets.
fn outside_brackets(text: &str) -> usize {
    let mut depth = 0_usize;
    let count = |c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().map(count).filter(|is_outside| *is_outside).count()
}

/// The name of an organ on a line of its own above the title: a heading, the first line of the document, or a name that
/// the text uses. Links of a page, which end alike, are none of these.
fn organ_above(blocks: &[Block], at: usize) -> Option<String> {
    let above = at.checked_sub(1)?;
    let Block::Paragraph(paragraph) = &blocks[above] else { return None };
    let text = plain(&paragraph.text);
    let is_used =
        || blocks.iter().map(plain_text).any(|other| other.len() > text.len() && other.contains(&text));
    let is_certain = above == 0 || paragraph.heading.is_some() || is_used();
    if is_certain && ends_a_name(&text) && !runs_together(&paragraph.text) { organ(&text) } else { None }
}

fn ends_a_name(text: &str) -> bool {
    text.chars().count() <= 30 && text.chars().next_back().is_some_and(|c| ENDINGS.contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Place;

    #[test]
    fn titles_name_organ_and_year() {
        for (text, organ, year) in [
            ("2019年上海市人民政府办公厅年报", Some("上海市人民政府办公厅"), Some("2019")),
            ("泾源县人民政府2021年年报", Some("泾源县人民政府"), Some("2021")),
            ("甲县民政局二〇二一年度年报", Some("甲县民政局"), Some("2021")),
            ("甲县民政局年报", Some("甲县民政局"), None),
            ("2021年年报", None, Some("2021")),
            ("甲县民政局(老龄办)2021年年报", Some("甲县民政局(老龄办)"), Some("2021")),
            ("(机关名称)(年份)年年报", None, None),
            ("(机关名称)2021年年报", None, Some("2021")),
            ("甲县民政局(年份)年年报", Some("甲县民政局"), None),
            ("甲局2020年和2021年年报", None, None),
            ("关于印发《年报", None, None),
            ("年报", None, None),
        ] {
            let title = Title::of(text, "年报");
            assert_eq!((title.organ.as_deref(), title.year.as_deref()), (organ, year), "{text}");
        }
    }

    /// Lines of a document; `#` is a heading.
    fn check(medium: Medium, lines: &[&str], expect: Option<&str>) {
        let format = nianbao_schema::catalogue::by_id("2021-30").unwrap();
        let paragraph = |(at, line): (usize, &&str)| {
            let heading = line.starts_with('#').then_some(1);
            let text = line.trim_start_matches('#').replace('~', &format.title);
            Block::Paragraph(Paragraph { text, place: Place::Paragraph(at as u32 + 1), heading })
        };
        let document = Document {
            medium,
            encoding: None,
            declared: Default::default(),
            blocks: lines.iter().enumerate().map(paragraph).collect(),
            fields: Vec::new(),
            remarks: Vec::new(),
        };
        let mut prose = Prose::default();
        assert!(recognise(&document, format, &mut prose).is_some(), "{lines:?}");
        assert_eq!(prose.text(Target::Organ), expect, "{lines:?}");
    }

    #[test]
    fn a_title_stands_alone() {
        let html = Medium::Html;
        check(html, &["首页", "信息公开", "#甲县民政局2021年~"], Some("甲县民政局"));
        check(html, &["首页", "信息公开", "甲县民政局2021年~"], Some("甲县民政局"));
        check(html, &["首页 信息公开 甲县民政局2021年~"], None);
        check(html, &["首页>信息公开>甲县民政局2021年~"], None);
        check(html, &["甲县民政局", "2021年~"], Some("甲县民政局"));
        check(html, &["首页", "#甲县民政局", "#2021年~"], Some("甲县民政局"));
        check(html, &["首页", "政务大厅", "#2021年~"], None);
        check(html, &["首页", "甲县民政局", "2021年~", "甲县民政局依法公开。"], Some("甲县民政局"));
        check(html, &["甲县 民政局 2021年~"], None);
        check(html, &["民 政 局 2021 年~"], Some("民政局"));
        check(html, &["甲县民政局\n2021年~"], Some("甲县民政局"));
        let text = Medium::Text;
        check(text, &["甲市乙", "区人民政府2021年~"], None);
        check(text, &["甲县人民政府", "甲县民政局2021年~"], Some("甲县民政局"));
        check(text, &["索引号：3", "甲县民政局2021年~"], Some("甲县民政局"));
    }
}
