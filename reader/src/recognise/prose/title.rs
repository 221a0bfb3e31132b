//! Whose report it is, and of which year: what stands around the form's title, in the text or else in the title of the
//! page. Never taken from anywhere else.

use crate::document::{Block, Declared, Document, Grid, GridCell, Medium, Place};
use crate::labels::{Label, plain};
use crate::reading::{Confidence, Target};
use crate::recognise::prose::Prose;
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
/// By how many characters a title may differ from the form's.
const MISPRINTS: usize = 2;
/// What the names of organs end with.
const ENDINGS: &str = "府局委会办厅室院部处署社所站队镇乡道行校学馆库组企司团区";

/// Reads the document's title, which stands above `begin`, where the sections begin. Gives the block behind it.
pub(crate) fn recognise(
    document: &Document,
    format: &Format,
    begin: Option<usize>,
    prose: &mut Prose,
) -> Option<usize> {
    let lines = lines(document);
    let begin = begin.unwrap_or(document.blocks.len());
    let titles: Vec<Found<'_>> = found(document, &lines, &format.title).collect();
    let above: Vec<&Found<'_>> = titles.iter().filter(|title| title.block <= begin).collect();
    let exact = || titles.iter().find(|title| title.is_exact);
    let own = of_one_year(&above);
    let chosen = own.first().or_else(exact)?;
    let organ = own.iter().find_map(|title| title.organ.as_ref().map(|organ| (organ, title.place)));
    let year = own.iter().find_map(|title| title.year.as_ref().map(|year| (year, title.place)));
    let organ = organ.or(chosen.organ.as_ref().map(|organ| (organ, chosen.place)));
    let year = year.or(chosen.year.as_ref().map(|year| (year, chosen.place)));
    enter(prose, Target::Organ, organ);
    enter(prose, Target::Year, year);
    Some(chosen.behind)
}

/// Enters what a title says, unless it is known already.
fn enter(prose: &mut Prose, target: Target, found: Option<(&String, &Place)>) {
    if let Some((text, place)) = found.filter(|_| !prose.has(target)) {
        prose.put(target, text, place, Confidence::Exact);
    }
}

/// Reads the title of a page, where the text does not say whose report it is or of which year. Our own pages are filled in
/// where their title does not follow.
pub(crate) fn of_page(declared: &Declared, format: &Format, prose: &mut Prose) {
    let Some(title) = declared.title.as_ref().filter(|_| declared.format.is_none()) else { return };
    let name = plain(&format.title);
    // Websites put their own name behind or in front.
    let pieces = title.split(['_', '-', '|', '－', '—', '–', '>', '»']).map(plain);
    let mut titles = pieces.filter_map(|piece| {
        let length = name_length(&piece, &name)?;
        Some(Title::of(&piece[..piece.len() - length]))
    });
    let Some(title) = titles.next() else { return };
    let years = prose.text(Target::Year).zip(title.year.as_deref());
    if years.is_some_and(|(known, own)| known != own) {
        return;
    }
    enter(prose, Target::Organ, title.organ.as_ref().map(|organ| (organ, &Place::Title)));
    enter(prose, Target::Year, title.year.as_ref().map(|year| (year, &Place::Title)));
}

/// Titles of reports, with the block in which each begins and its year.
pub(crate) fn years(document: &Document, format: &Format) -> Vec<(usize, String)> {
    let lines = lines(document);
    found(document, &lines, &format.title).filter_map(|title| Some((title.block, title.year?))).collect()
}

/// The titles that name one year. Pages list the reports of other years beside their own, whose title is a heading,
/// or else the one right above the text.
fn of_one_year<'d>(titles: &[&Found<'d>]) -> Vec<Found<'d>> {
    let dated = || titles.iter().filter(|title| title.year.is_some());
    let year =
        dated().rfind(|title| title.is_heading).or(dated().next_back()).and_then(|title| title.year.clone());
    let own = titles.iter().filter(|title| title.year.is_none() || title.year == year);
    own.map(|title| (*title).clone()).collect()
}

/// A title of the form in a document.
#[derive(Clone, Debug)]
struct Found<'d> {
    /// The block in which it begins.
    block: usize,
    /// The block behind it.
    behind: usize,
    place: &'d Place,
    organ: Option<String>,
    year: Option<String>,
    is_exact: bool,
    is_heading: bool,
}

/// A line on which a title may stand, or a part of one.
struct Line<'d> {
    block: usize,
    /// Its text, if that is short enough.
    text: String,
    raw: &'d str,
    place: &'d Place,
    is_heading: bool,
}

/// The lines of a document: its paragraphs, and what stands alone in the first rows of a table.
fn lines(document: &Document) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for (block, at) in document.blocks.iter().enumerate() {
        match at {
            Block::Paragraph(paragraph) => {
                let is_heading = paragraph.heading.is_some();
                lines.push(Line::new(block, &paragraph.text, &paragraph.place, is_heading));
            }
            Block::Grid(grid) => {
                lines.extend(grid_lines(grid).map(|cell| Line::new(block, &cell.text, &cell.place, false)));
                // No title goes on behind a table.
                lines.push(Line::new(block, "", &Place::Paragraph(0), false));
            }
        }
    }
    lines
}

impl<'d> Line<'d> {
    fn new(block: usize, raw: &'d str, place: &'d Place, is_heading: bool) -> Self {
        let text = if raw.chars().nth(LONGEST).is_some() { String::new() } else { plain(raw) };
        Line { block, text, raw, place, is_heading }
    }
}

/// What stands alone in each of the first rows of a table.
fn grid_lines(grid: &Grid) -> impl Iterator<Item = &GridCell> {
    let own =
        |row: usize| grid.cells.iter().filter(move |cell| cell.row == row && !plain(&cell.text).is_empty());
    (0..grid.rows.min(PIECES)).map_while(move |row| {
        let mut cells = own(row);
        cells.next().filter(|_| cells.next().is_none())
    })
}

fn found<'d>(document: &'d Document, lines: &'d [Line<'d>], name: &str) -> impl Iterator<Item = Found<'d>> {
    let name = plain(name);
    (0..lines.len()).filter_map(move |at| {
        let (text, length, end) = title_at(lines, at, &name)?;
        let line = &lines[at];
        let mut title = Title::of(&text[..text.len() - length]);
        if title.organ.is_none() {
            title.organ = organ_above(lines, at);
        } else if end == at + 1 && runs_together(line.raw) || is_cut_above(document, lines, at) {
            title.organ = None;
        }
        Some(Found {
            block: line.block,
            behind: lines[end - 1].block + 1,
            place: line.place,
            organ: title.organ,
            year: title.year,
            is_exact: text.ends_with(&name),
            is_heading: line.is_heading,
        })
    })
}

/// The text of a title that begins on a line and is broken over no more lines than needed, how long the form's name is
/// in it, and the line behind it. What stands above a line that has the whole title is no part of it.
fn title_at(lines: &[Line<'_>], at: usize, name: &str) -> Option<(String, usize, usize)> {
    let mut text = String::new();
    for (end, line) in lines.iter().enumerate().skip(at).take(PIECES) {
        let piece = &line.text;
        if piece.is_empty() || end > at && name_length(piece, name).is_some() {
            return None;
        }
        text.push_str(piece);
        if let Some(length) = name_length(&text, name) {
            // The first piece has to be needed for the name of the form.
            let rest = text.len() - lines[at].text.len();
            return (end == at || rest < length).then_some((text, length, end + 1));
        }
    }
    None
}

/// How much of the end of a text is the form's name, be it a few characters short where the text names a year.
fn name_length(text: &str, name: &str) -> Option<usize> {
    if text.ends_with(name) {
        return Some(name.len());
    }
    find_year(text)?;
    let first = name.chars().next()?;
    let length = name.chars().count();
    let starts = text.char_indices().rev().take(length + MISPRINTS);
    let starts = starts.filter(|&(at, c)| c == first && at > 0).map(|(at, _)| at);
    let near = starts.map(|at| (strsim::osa_distance(&text[at..], name), text.len() - at));
    near.min().filter(|(distance, _)| *distance <= MISPRINTS).map(|(_, length)| length)
}

/// Whether words stand apart in front of the year, as the links above a page's title do when they share its line.
fn runs_together(text: &str) -> bool {
    let front = text.split_once('年').map_or(text, |(front, _)| front);
    let words = front.split_whitespace().filter(|word| !word.chars().all(|c| western(c).is_ascii_digit()));
    words.filter(|word| word.chars().nth(1).is_some()).nth(1).is_some()
}

/// Whether the line above may be the beginning of the organ's name: where text is known by its lines alone, nobody
/// knows whether a line goes on in the next one.
fn is_cut_above(document: &Document, lines: &[Line<'_>], at: usize) -> bool {
    let is_laid_out = matches!(document.medium, Medium::Pdf | Medium::Text);
    let Some(above) = at.checked_sub(1).map(|above| &lines[above].text) else {
        return false;
    };
    is_laid_out && !ends_a_name(above) && organ(above).is_some()
}

impl Title {
    /// `甲机关2021年度…`, `2021年甲机关…`, `甲机关关于2021年…`; the year once.
    fn of(rest: &str) -> Self {
        let mut title = Title::default();
        let Some((at, length)) = find_year(rest) else {
            title.organ = organ(without_bracketed_year(rest));
            return title;
        };
        let behind = rest[at + length..].trim_start_matches('年').trim_start_matches('度');
        if find_year(behind).is_none() {
            title.year = Some(rest[at..at + length].chars().map(western).collect());
            let front = rest[..at].trim_end_matches("关于");
            title.organ = organ(&format!("{front}{behind}"));
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

/// The name of an organ, if a text is nothing else. What stands in brackets alone is what a form says in a name's
/// place, and what has a number is a section.
fn organ(text: &str) -> Option<String> {
    let is_name = outside_brackets(text) >= 3
        && Label::of(text).numbering.is_none()
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
fn organ_above(lines: &[Line<'_>], at: usize) -> Option<String> {
    let above = &lines[at.checked_sub(1)?];
    let text = above.text.trim_end_matches("关于");
    let is_used =
        || lines.iter().any(|other| other.raw.len() > text.len() && plain(other.raw).contains(text));
    let is_certain = at == 1 || above.is_heading || is_used();
    if is_certain && ends_a_name(text) && !runs_together(above.raw) { organ(text) } else { None }
}

fn ends_a_name(text: &str) -> bool {
    text.chars().count() <= 30 && text.chars().next_back().is_some_and(|c| ENDINGS.contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Paragraph, Place};

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
            ("三门峡市民政局2021年年报", Some("三门峡市民政局"), Some("2021")),
            ("一、办理年报", None, None),
            ("(机关名称)2021年年报", None, Some("2021")),
            ("甲县民政局(年份)年年报", Some("甲县民政局"), None),
            ("甲县民政局关于2021年年报", Some("甲县民政局"), Some("2021")),
            ("甲局2020年和2021年年报", None, None),
            ("关于印发《年报", None, None),
            ("年报", None, None),
        ] {
            let title = Title::of(text.trim_end_matches("年报"));
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
            nesting: Vec::new(),
            remarks: Vec::new(),
        };
        let mut prose = Prose::default();
        assert!(recognise(&document, format, None, &mut prose).is_some(), "{lines:?}");
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
        check(html, &["首页>甲县民政局2021年~", "#甲县民政局2021年~"], Some("甲县民政局"));
        check(html, &["甲县民政局2021年政府信息公开年度报告"], Some("甲县民政局"));
        check(html, &["2021年甲县民政局政府信息公开工作年报"], Some("甲县民政局"));
        check(html, &["乙局2019年~", "乙局2020年~", "甲县民政局2021年~"], Some("甲县民政局"));
        check(html, &["#甲县民政局2021年~", "乙局2020年~"], Some("甲县民政局"));
        check(html, &["甲县 民政局 2021年~"], None);
        check(html, &["民 政 局 2021 年~"], Some("民政局"));
        check(html, &["甲县民政局\n2021年~"], Some("甲县民政局"));
        let text = Medium::Text;
        check(text, &["甲市乙", "区人民政府2021年~"], None);
        check(text, &["甲县人民政府", "甲县民政局2021年~"], Some("甲县民政局"));
        check(text, &["索引号：3", "甲县民政局2021年~"], Some("甲县民政局"));
    }

    #[test]
    fn the_title_of_a_page_says_what_its_text_does_not() {
        let format = nianbao_schema::catalogue::by_id("2021-30").unwrap();
        let read = |title: &str, own: bool, year: Option<&str>| {
            let title = Some(title.replace('~', &format.title));
            let declared =
                Declared { title, format: own.then(|| "2021-30".to_owned()), ..Declared::default() };
            let mut prose = Prose::default();
            if let Some(year) = year {
                prose.put(Target::Year, year, &Place::Paragraph(1), Confidence::Exact);
            }
            of_page(&declared, format, &mut prose);
            let text = |target| prose.text(target).unwrap_or_default().to_owned();
            (text(Target::Organ), text(Target::Year))
        };
        let pair = |organ: &str, year: &str| (organ.to_owned(), year.to_owned());
        assert_eq!(read("甲县民政局2021年~", false, None), pair("甲县民政局", "2021"));
        assert_eq!(read("甲县民政局2021年~_甲县人民政府网站", false, None), pair("甲县民政局", "2021"));
        assert_eq!(read("甲县门户网站 - 甲乙县2021年~", false, None), pair("甲乙县", "2021"));
        assert_eq!(read("甲县民政局2021年~", false, Some("2021")), pair("甲县民政局", "2021"));
        assert_eq!(read("甲县民政局2021年~", false, Some("2022")), pair("", "2022"));
        assert_eq!(read("2021年~", false, None), pair("", "2021"));
        assert_eq!(read("甲县民政局2021年~", true, None), pair("", ""));
        assert_eq!(read("甲县人民政府网站", false, None), pair("", ""));
    }
}
