//! Whose report it is, and of which year: what stands around the form's title, in the text or else in the title of the
//! page. Never taken from anywhere else.

mod above;
mod parse;
mod words;

use crate::document::{Block, Declared, Document, Grid, GridCell, Medium, Place};
use crate::labels::plain;
use crate::reading::{Confidence, Target};
use crate::recognise::prose::Prose;
use nianbao_schema::Format;
use parse::{Title, named, year_alone};

/// The longest line of a title, in characters.
const LONGEST: usize = 80;
/// How many lines a title may be broken over.
const PIECES: usize = 4;
/// How many titles of one report are asked whose it is.
const CANDIDATES: usize = 8;
/// How many titles are looked at: pages list those of other years, but no more than that.
const MOST: usize = 200;

/// Reads the document's title, which stands above `begin`, where the sections begin. Gives the block behind it.
pub(crate) fn recognise(
    document: &Document,
    format: &Format,
    begin: Option<usize>,
    prose: &mut Prose,
) -> Option<usize> {
    let name = plain(&format.title);
    let lines = lines(document);
    let begin = begin.unwrap_or(document.blocks.len());
    let titles: Vec<Found<'_>> = found(&lines, &name).collect();
    let above: Vec<&Found<'_>> = titles.iter().filter(|title| title.block <= begin).collect();
    let exact = || titles.iter().find(|title| title.is_exact);
    let own = of_one_year(&above);
    let chosen = own.first().copied().or_else(exact)?;
    // Pages list other titles above their own; below the title of a document, sentences speak of it.
    let lists_others = matches!(document.medium, Medium::Html | Medium::Markdown);
    let in_order: Vec<&Found<'_>> =
        if lists_others { own.iter().rev().copied().collect() } else { own.clone() };
    let headed = in_order.iter().filter(|title| title.is_heading).chain(&in_order).copied();
    let organ = organ_of(&lines, headed.chain([chosen]).take(CANDIDATES), &name);
    let year = own.iter().find_map(|title| Some((title.year.clone()?, title.place)));
    let year = year.or_else(|| Some((chosen.year.clone()?, chosen.place)));
    enter(prose, Target::Organ, organ);
    enter(prose, Target::Year, year);
    Some(chosen.behind)
}

/// The organ that the first of these titles names. Where that one does not say, the others
/// do if they agree; what of a name could be seen is the end of it.
fn organ_of<'t, 'd: 't>(
    lines: &[Line<'d>],
    mut titles: impl Iterator<Item = &'t Found<'d>>,
    name: &str,
) -> Option<(String, &'d Place)> {
    let first = titles.next()?;
    if let Some(organ) = above::organ(lines, first, name) {
        return Some((organ, first.place));
    }
    let end = first.organ.as_deref().unwrap_or_default();
    let mut others = titles.filter_map(|title| Some((above::organ(lines, title, name)?, title.place)));
    let other = others.next()?;
    let is_one = other.0.ends_with(end) && others.all(|(organ, _)| plain(&organ) == plain(&other.0));
    is_one.then_some(other)
}

/// Enters what a title says, unless it is known already.
fn enter(prose: &mut Prose, target: Target, found: Option<(String, &Place)>) {
    if let Some((text, place)) = found.filter(|_| !prose.has(target)) {
        prose.put(target, &text, place, Confidence::Exact);
    }
}

/// Reads the title of a page, where the text does not say whose report it is or of which year. Our own pages are filled in
/// where their title does not follow.
pub(crate) fn of_page(declared: &Declared, format: &Format, prose: &mut Prose) {
    let Some(title) = declared.title.as_ref().filter(|_| declared.format.is_none()) else { return };
    let name = plain(&format.title);
    let Some(title) = page_title(title, &name) else { return };
    let years = prose.text(Target::Year).zip(title.year.as_deref());
    if years.is_some_and(|(known, own)| known != own) {
        return;
    }
    enter(prose, Target::Organ, title.organ.map(|organ| (organ, &Place::Title)));
    enter(prose, Target::Year, title.year.map(|year| (year, &Place::Title)));
}

/// The first title of the form in the title of a page: websites put their own name behind or in front, with a mark or a
/// space between.
fn page_title(title: &str, name: &str) -> Option<Title> {
    const MARKS: &[char] =
        &['_', '-', '|', '－', '—', '–', '>', '»', '<', '«', '·', '丨', '｜', '＞', '–', '\n'];
    let pieces = || title.split(MARKS);
    let whole = pieces().find_map(|piece| Title::of(piece, name));
    whole.or_else(|| {
        let spaced = |piece: &str| {
            let ends = piece.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
            ends.take(PIECES).collect::<Vec<_>>().into_iter().find_map(|end| Title::of(&piece[..end], name))
        };
        pieces().filter(|piece| piece.len() < 3 * LONGEST).find_map(spaced)
    })
}

/// Titles of reports, with the block in which each begins and its year.
pub(crate) fn years(document: &Document, format: &Format) -> Vec<(usize, String)> {
    let lines = lines(document);
    found(&lines, &plain(&format.title)).filter_map(|title| Some((title.block, title.year?))).collect()
}

/// The titles that name one year. Pages list the reports of other years beside their own, whose title is a heading,
/// or else the one right above the text.
fn of_one_year<'t, 'd>(titles: &[&'t Found<'d>]) -> Vec<&'t Found<'d>> {
    let dated = || titles.iter().filter(|title| title.year.is_some());
    let year =
        dated().rfind(|title| title.is_heading).or(dated().next_back()).and_then(|title| title.year.clone());
    titles.iter().filter(|title| title.year.is_none() || title.year == year).copied().collect()
}

/// A title of the form in a document.
#[derive(Clone, Debug)]
struct Found<'d> {
    /// The line on which it begins.
    line: usize,
    /// The block in which it begins.
    block: usize,
    /// The block behind it.
    behind: usize,
    place: &'d Place,
    /// The organ that it names by itself; what stands above may be a part of it.
    organ: Option<String>,
    year: Option<String>,
    is_exact: bool,
    is_heading: bool,
    /// Whether something else than an organ stands in front of its year.
    is_unclear: bool,
}

/// A line on which a title may stand, or a part of one.
struct Line<'d> {
    block: usize,
    /// Its text, if that is short enough.
    text: String,
    raw: &'d str,
    place: &'d Place,
    heading: Option<u8>,
}

/// The lines of a document: those of its paragraphs, and what stands alone in the first rows of a table.
fn lines(document: &Document) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for (block, at) in document.blocks.iter().enumerate() {
        match at {
            Block::Paragraph(paragraph) => {
                let pieces = paragraph.text.split('\n').take(PIECES * 2);
                lines.extend(pieces.map(|raw| Line::new(block, raw, &paragraph.place, paragraph.heading)));
            }
            Block::Grid(grid) => {
                for cell in grid_lines(grid) {
                    lines.extend(cell.text.split('\n').map(|raw| Line::new(block, raw, &cell.place, None)));
                }
                // No title goes on behind a table.
                lines.push(Line::new(block, "", &Place::Paragraph(0), None));
            }
        }
    }
    lines
}

impl<'d> Line<'d> {
    fn new(block: usize, raw: &'d str, place: &'d Place, heading: Option<u8>) -> Self {
        let raw = without_time(raw);
        let text = if raw.chars().nth(LONGEST).is_some() { String::new() } else { plain(raw) };
        Line { block, text, raw, place, heading }
    }
}

/// A line without the date and the time that a browser prints in front of a page's title: `2024/1/20 15:03`.
pub(super) fn without_time(raw: &str) -> &str {
    let mut rest = raw.trim_start();
    while let Some((word, behind)) = rest.split_once(char::is_whitespace) {
        let clock = word.trim_start_matches("上午").trim_start_matches("下午");
        let is_clock =
            clock.contains(['/', ':']) && clock.chars().all(|c| c.is_ascii_digit() || "/:,".contains(c));
        if !is_clock && !matches!(word, "AM" | "PM") {
            break;
        }
        rest = behind.trim_start();
    }
    rest
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

fn found<'d>(lines: &'d [Line<'d>], name: &str) -> impl Iterator<Item = Found<'d>> {
    let name = name.to_owned();
    let titles = (0..lines.len()).filter_map(move |at| {
        let (title, end) = title_at(lines, at, &name)?;
        // A line that began in the middle of a word is read with the one above.
        let joined = || above::joined(lines, at..end, &name).map(|title| (title, at - 1));
        let (title, at) = title.is_unclear.then(joined).flatten().unwrap_or((title, at));
        let line = &lines[at];
        let mut found = Found {
            line: at,
            block: line.block,
            behind: lines[end - 1].block + 1,
            place: line.place,
            organ: title.organ,
            year: title.year,
            is_exact: title.is_exact,
            is_heading: line.heading.is_some(),
            is_unclear: title.is_unclear,
        };
        if let Some(below) = lines.get(end).filter(|_| found.year.is_none()) {
            found.year = year_alone(&below.text);
            found.behind = found.behind.max(below.block + usize::from(found.year.is_some()));
        }
        above::complete(lines, &mut found);
        Some(found)
    });
    titles.take(MOST)
}

/// The title that begins on a line and is broken over no more lines than needed, and the line behind it. What stands
/// above a line that has the whole title is no part of it.
fn title_at(lines: &[Line<'_>], at: usize, name: &str) -> Option<(Title, usize)> {
    let mut text = String::new();
    for (end, line) in lines.iter().enumerate().skip(at).take(PIECES) {
        if line.text.is_empty() || end > at && may_end(&line.text, name) && has_name(&line.text, name) {
            return None;
        }
        text.push_str(&line.text);
        if may_end(&line.text, name) && has_name(&text, name) {
            let raw: Vec<&str> = lines[at..=end].iter().map(|line| line.raw).collect();
            let title = Title::of(&raw.join("\n"), name)?;
            // The first piece has to be needed for the name of the form.
            return (end == at || title.name_at < lines[at].text.len()).then_some((title, end + 1));
        }
    }
    None
}

/// Whether the form's name may end on a line; on most it does not.
fn may_end(line: &str, name: &str) -> bool {
    line.contains(['报', name.chars().next_back().unwrap_or_default()])
}

/// Whether a plain text ends with the form's name, be it with a note behind it.
fn has_name(text: &str, name: &str) -> bool {
    named(text, name).is_some()
}

#[cfg(test)]
#[path = "title/tests.rs"]
mod tests;
