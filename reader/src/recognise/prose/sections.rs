//! The prose of a document, section by section.
//!
//! Titles may be renamed, renumbered or lost, so that they are matched in the form's order, together with the tables,
//! which stand in their sections too. A section whose title is lost is known only if it alone can stand where its text
//! stands.

use crate::document::{Block, Document, Medium, Paragraph};
use crate::labels::{Label, Likeness, plain};
use crate::reading::{Confidence, Target};
use crate::recognise::lexicon::{Hit, Lexicon, Role};
use crate::recognise::prose::mark::Mark;
use crate::recognise::prose::scraps::Scraps;
use crate::recognise::prose::{Prose, tail, title};
use crate::recognise::sequence::{Likely, align};
use nianbao_schema::Format;
use nianbao_schema::both;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The longest title or caption, in characters.
const LONGEST: usize = 60;

/// The block with which the sections begin, if any is known.
pub(crate) fn begin(marks: &[Mark]) -> Option<usize> {
    marks.iter().position(|mark| !mark.titles.is_empty() || mark.table.is_some())
}

/// The labels of a form that a paragraph or a caption may be; a long one is none.
pub(crate) fn labels(text: &str, lexicon: &Lexicon) -> Vec<Hit> {
    if text.chars().nth(LONGEST).is_some() { Vec::new() } else { lexicon.hits(&Label::of(text)) }
}

/// What a paragraph is to the sections of a form; `labels` are those that it may be.
pub(crate) fn mark(text: &str, labels: &[Hit]) -> Mark {
    let mut mark = Mark::default();
    // A sentence may speak of what the title speaks of, as a short one below that title does.
    let is_sentence = is_sentence(text);
    for hit in labels {
        match hit.role {
            Role::Section(_) if is_sentence && matches!(hit.likeness, Likeness::Near { .. }) => {}
            Role::Section(section) => mark.titles.push((section, hit.likeness.score())),
            Role::Caption(_) => mark.is_label = true,
            _ => {}
        }
    }
    mark
}

/// What a document of our own marks as headings and captions. A line of its prose that reads like one of them is prose.
#[derive(Debug, Default)]
pub(crate) struct Marked {
    sections: HashSet<usize>,
    captions: HashSet<String>,
}

impl Marked {
    /// Only our own Markdown marks all of them; what a person has taken the mark off is still known by its words.
    pub(crate) fn of(document: &Document, lexicon: &Lexicon) -> Self {
        let mut marked = Marked::default();
        if document.medium != Medium::Markdown || document.declared.format.is_none() {
            return marked;
        }
        for block in &document.blocks {
            match block {
                Block::Paragraph(Paragraph { text, heading: Some(_), .. }) => {
                    let titles = mark(text, &labels(text, lexicon)).titles;
                    let best = titles.into_iter().max_by_key(|&(_, score)| score);
                    marked.sections.extend(best.map(|(section, _)| section));
                }
                Block::Paragraph(_) => {}
                Block::Grid(grid) => marked.captions.extend(grid.caption.as_deref().map(plain)),
            }
        }
        marked
    }

    /// Whether a paragraph cannot be what its words say, because that is marked elsewhere.
    pub(crate) fn is_prose(&self, paragraph: &Paragraph, mark: &Mark) -> bool {
        let no_title = mark.titles.iter().all(|(section, _)| self.sections.contains(section));
        let no_caption = !mark.is_label || self.captions.contains(&plain(&paragraph.text));
        let is_known = !mark.titles.is_empty() || mark.is_label;
        paragraph.heading.is_none() && is_known && no_title && no_caption
    }
}

/// Whether a text is one or more whole sentences.
pub(crate) fn is_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['。', '！', '？'])
}

/// Gives each narrative its prose; `marks` are those of the blocks, and the text begins at block `start`.
pub(crate) fn recognise(
    document: &Document,
    marks: &[Mark],
    start: Option<usize>,
    format: &Format,
    prose: &mut Prose,
) {
    let blocks = &document.blocks;
    let places = places(marks, format);
    let end = places.end(&document.nesting, blocks);
    let last = places.located.last().map_or(end, |(block, ..)| block + 1);
    let tail =
        if document.declared.format.is_none() { tail::begins(blocks, last.min(end), end) } else { end };
    if let Some(Block::Paragraph(paragraph)) = blocks.get(tail).filter(|_| tail < end) {
        let text = paragraph.text.lines().next().unwrap_or_default();
        prose.remark(
            Some(&paragraph.place),
            both!(
                "from “{text}” on stands what belongs to the page and not to the report",
                "自“{text}”起是网页自带的文字，不作为报告内容"
            ),
        );
    }
    let end = tail;
    let scraps = Scraps::of(document, marks, format);
    scraps.tell(prose);
    for (narrative, at) in format.narratives.iter().enumerate() {
        if prose.has(Target::Narrative(narrative)) {
            continue;
        }
        let section = at.section;
        let title = &format.sections[section].title;
        if let Some(range) = titled(&places, section, end) {
            let confidence = if places.is_exact(range.start, section, marks) {
                Confidence::Exact
            } else {
                Confidence::Near
            };
            put(Text { blocks, marks, range, scraps: &scraps }, narrative, title, confidence, prose);
        } else if let Some(range) = untitled(&places, section, start, format, end) {
            let text = Text { blocks, marks, range, scraps: &scraps };
            put(text, narrative, title, Confidence::Geometry, prose);
        } else if places.located.iter().any(|(_, _, is_title)| *is_title) {
            prose.remark(
                None,
                both!(
                    "the heading “{title}” was not found, so that its text was not taken",
                    "没有找到“{title}”的标题，其内容未予认定"
                ),
            );
        }
    }
}

/// Where the sections stand: block, section, and whether that is its title.
struct Places {
    located: Vec<(usize, usize, bool)>,
}

impl Places {
    fn is_exact(&self, behind_title: usize, section: usize, marks: &[Mark]) -> bool {
        let title = behind_title.checked_sub(1).map(|at| &marks[at]);
        title.is_some_and(|mark| mark.titles.iter().any(|&(at, score)| at == section && score > 95))
    }

    /// The block behind the report: the first one outside of what encloses all its titles and tables, where menus,
    /// links and who runs the site stand. A last section that would have nothing goes on, for its element may have
    /// been closed too early.
    fn end(&self, nesting: &[usize], blocks: &[Block]) -> usize {
        let (Some(&(first, ..)), Some(&(last, ..))) = (self.located.first(), self.located.last()) else {
            return blocks.len();
        };
        let Some(enclosing) = nesting.get(first + 1..=last).and_then(|levels| levels.iter().min()) else {
            return blocks.len();
        };
        let outside = nesting.iter().skip(last + 1).position(|level| level < enclosing);
        outside.filter(|&length| length > 0).map_or(blocks.len(), |length| last + 1 + length)
    }
}

fn places(marks: &[Mark], format: &Format) -> Places {
    let is_title = |at: usize| marks.get(at).is_some_and(|mark| !mark.titles.is_empty());
    let last: HashMap<&[(usize, i32)], usize> =
        marks.iter().enumerate().map(|(at, mark)| (&mark.titles[..], at)).collect();
    let comes_again = |at: usize| last.get(&marks[at].titles[..]).is_some_and(|last| *last > at);
    // A title with nothing below it that comes again is a line in a table of contents.
    let is_listed = |at: usize| is_title(at) && is_title(at + 1) && comes_again(at);
    let likely: Vec<Likely> = (0..marks.len())
        .map(|at| match marks[at].table {
            Some(section) => vec![(section, 100)],
            None if is_listed(at) => Vec::new(),
            None => marks[at].titles.clone(),
        })
        .collect();
    let aligned = align(&likely, format.sections.len());
    let located = aligned.into_iter().enumerate();
    let located = located.filter_map(|(at, section)| Some((at, section?, marks[at].table.is_none())));
    Places { located: located.collect() }
}

/// The blocks below a section's title: up to the next title, or to another section's table.
fn titled(places: &Places, section: usize, blocks: usize) -> Option<Range<usize>> {
    let at = places.located.iter().position(|&(_, own, is_title)| own == section && is_title)?;
    let start = places.located[at].0 + 1;
    let next = places.located[at + 1..].iter().find(|(_, other, is_title)| *is_title || *other != section);
    Some(start..next.map_or(blocks, |(block, ..)| *block))
}

/// The blocks where a section without a title has to stand: behind the tables of the section before it, which has no
/// prose of its own, and before whatever comes next. Nothing if another one could stand there too.
fn untitled(
    places: &Places,
    section: usize,
    start: Option<usize>,
    format: &Format,
    blocks: usize,
) -> Option<Range<usize>> {
    let before = places.located.iter().rev().find(|(_, other, _)| *other < section);
    let next = places.located.iter().find(|(_, other, _)| *other > section);
    let own_tables = places.located.iter().any(|(_, other, _)| *other == section);
    let first = match before {
        Some(&(block, other, is_title)) => {
            let ends_in_table = !is_title && format.sections[other].narrative.is_none();
            ends_in_table.then_some((block + 1, other + 1))?
        }
        None => (start?, 0),
    };
    let last = next.map_or(format.sections.len(), |(_, other, _)| *other);
    let rivals = (first.1..last).filter(|&other| format.sections[other].narrative.is_some()).count();
    (rivals == 1 && !own_tables).then(|| first.0..next.map_or(blocks, |(block, ..)| *block))
}

/// Where the text of a section stands.
struct Text<'d> {
    blocks: &'d [Block],
    marks: &'d [Mark],
    range: Range<usize>,
    scraps: &'d Scraps,
}

fn put(text: Text<'_>, narrative: usize, title: &str, confidence: Confidence, prose: &mut Prose) {
    let Text { blocks, marks, range, scraps } = text;
    let paragraphs: Vec<&Paragraph> = range
        .filter(|&at| !marks[at].is_label && !scraps.holds(&blocks[at]))
        .filter_map(|at| match &blocks[at] {
            Block::Paragraph(paragraph) => Some(paragraph),
            Block::Grid(_) => None,
        })
        .filter(|paragraph| !is_page_number(&paragraph.text) && !is_running_head(&paragraph.text))
        .collect();
    let Some(first) = paragraphs.first() else { return };
    let text = paragraphs.iter().map(|paragraph| paragraph.text.trim()).collect::<Vec<_>>().join("\n");
    if confidence == Confidence::Geometry && text.trim().is_empty() {
        return;
    }
    if scraps.cut(&text) {
        prose.remark(
            Some(&first.place),
            both!(
                "the text of “{title}” breaks off where the page ends, so that it was not taken",
                "“{title}”的文字在页边断开，未予认定"
            ),
        );
        return;
    }
    prose.put(Target::Narrative(narrative), text.trim_matches('\n'), &first.place, confidence);
}

/// The line that a browser prints at a page's head: the date, the time and the title.
fn is_running_head(text: &str) -> bool {
    let rest = title::without_time(text);
    rest.len() < text.trim().len() && text.contains(':') && text.contains('/')
}

/// `- 3 -`, `第3页`, `https://… 1/3`
fn is_page_number(text: &str) -> bool {
    if let Some((address, number)) = text.trim().split_once(char::is_whitespace)
        && address.contains("://")
    {
        return number.trim().chars().all(|c| c.is_ascii_digit() || c == '/');
    }
    let text = plain(text);
    let inner = match text.strip_prefix('第').and_then(|text| text.strip_suffix('页')) {
        Some(inner) => inner,
        None if text.starts_with('-') && text.ends_with('-') => text.trim_matches('-'),
        None => return false,
    };
    !inner.is_empty() && inner.bytes().all(|b| b.is_ascii_digit())
}
