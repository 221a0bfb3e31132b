//! Lines → paragraphs, by indents, by where lines end, and by the space between them.

use super::lines::Line;
use crate::document::{Paragraph, Place};

/// An indent of so many characters starts a paragraph.
const INDENT: f64 = 1.2;

/// A line that ends so many characters before the margin ends its paragraph.
const SHORT: f64 = 2.0;

/// A line of text that others continue has at least so many characters.
const SHORTEST: f64 = 8.0;

/// A heading's text is larger than the rest by this.
const LARGER: f64 = 1.15;

/// A line and its place.
pub(super) struct Placed {
    pub(super) line: Line,
    pub(super) place: Place,
}

/// The margins and the size of running text.
struct Measure {
    left: f64,
    right: f64,
    size: f64,
    /// The sizes of headings, the largest first.
    headings: Vec<f64>,
}

/// The paragraphs of lines in reading order, one run for each stretch of text that no table interrupts.
pub(super) fn paragraphs(runs: Vec<Vec<Placed>>) -> Vec<Vec<Paragraph>> {
    let measure = Measure::of(runs.iter().flatten().map(|placed| &placed.line));
    runs.into_iter().map(|run| measure.paragraphs(run)).collect()
}

impl Measure {
    fn of<'l>(lines: impl Iterator<Item = &'l Line> + Clone) -> Self {
        let size = main_size(lines.clone());
        let body = lines.clone().filter(|line| (line.size / size - 1.0).abs() < LARGER - 1.0);
        let mut headings: Vec<f64> =
            lines.map(|line| line.size).filter(|other| *other >= LARGER * size).collect();
        headings.sort_by(|one, other| other.total_cmp(one));
        headings.dedup_by(|next, size| *next > *size / LARGER);
        Measure {
            left: body.clone().map(|line| line.area.x0).fold(f64::INFINITY, f64::min),
            right: body.map(|line| line.area.x1).fold(f64::NEG_INFINITY, f64::max),
            size,
            headings,
        }
    }

    fn paragraphs(&self, run: Vec<Placed>) -> Vec<Paragraph> {
        let mut paragraphs: Vec<Paragraph> = Vec::new();
        let mut pitch = None;
        let mut before: Option<Line> = None;
        for Placed { line, place } in run {
            let text = line.text();
            let goes_on = before.as_ref().is_some_and(|before| self.goes_on(before, &line, pitch));
            let is_title = before.as_ref().is_some_and(|before| self.is_title(before, &line));
            match paragraphs.last_mut() {
                Some(paragraph) if is_title => {
                    paragraph.text.push('\n');
                    paragraph.text.push_str(&text);
                    paragraph.place = union(&paragraph.place, &place);
                }
                Some(paragraph) if goes_on => {
                    append(&mut paragraph.text, &text);
                    paragraph.place = union(&paragraph.place, &place);
                    pitch = before.map(|before| line.base() - before.base()).filter(|pitch| *pitch > 0.0);
                }
                _ => {
                    pitch = None;
                    paragraphs.push(Paragraph { text, place, heading: self.heading(&line) });
                }
            }
            before = Some(line);
        }
        paragraphs
    }

    /// Whether a line goes on with the paragraph of the one before.
    fn goes_on(&self, before: &Line, line: &Line, pitch: Option<f64>) -> bool {
        let size = line.size;
        let is_same_size = (before.size / size - 1.0).abs() < 0.12;
        // Where all lines are short the margin says nothing.
        let is_full = before.area.x1 > self.right - SHORT * size && before.area.width() > SHORTEST * size;
        let is_one_part = before.parts.len() == 1 && line.parts.len() == 1;
        let is_indented = line.area.x0 > self.left + INDENT * size;
        let is_heading = size >= LARGER * self.size;
        let step = line.base() - before.base();
        // A step up is a page's end.
        let is_near = step < 2.6 * size && pitch.is_none_or(|pitch| step < 1.35 * pitch);
        is_same_size
            && is_near
            && !line.is_running
            && !before.is_running
            && !is_heading
            && is_one_part
            && is_full
            && !is_indented
            && !starts_section(line)
    }

    /// Whether two lines are of one title: the largest text, close together.
    fn is_title(&self, before: &Line, line: &Line) -> bool {
        let is_title = |line: &Line| self.headings.first().is_some_and(|size| line.size > *size / 1.05);
        let step = line.base() - before.base();
        is_title(before)
            && is_title(line)
            && (0.0..2.0 * line.size).contains(&step)
            && line.size > 1.3 * self.size
    }

    fn heading(&self, line: &Line) -> Option<u8> {
        let rank = self.headings.iter().position(|size| line.size > *size / LARGER)?;
        let is_short = line.text().chars().count() <= 60;
        is_short.then_some(rank as u8 + 1).filter(|level| *level <= 6)
    }
}

/// Whether a line starts as sections do: `一、`. A heading's text may stand as close to the one before as any other.
fn starts_section(line: &Line) -> bool {
    let text = line.text();
    let rest = text.trim_start_matches(|one| "一二三四五六七八九十".contains(one));
    rest.len() < text.len() && rest.starts_with('、')
}

/// The size that most of the text has.
fn main_size<'l>(lines: impl Iterator<Item = &'l Line>) -> f64 {
    let mut sizes: Vec<(f64, usize)> = lines
        .map(|line| (line.size, line.parts.iter().map(|part| part.text.chars().count()).sum()))
        .collect();
    sizes.sort_by(|one, other| one.0.total_cmp(&other.0));
    let half = sizes.iter().map(|(_, count)| count).sum::<usize>() / 2;
    let mut passed = 0;
    let middle = sizes.iter().find(|(_, count)| {
        passed += count;
        passed > half
    });
    middle.map_or(1.0, |(size, _)| *size)
}

/// Joins a line to the text before it. Chinese has no spaces; a number may be broken, a Latin word is not.
fn append(text: &mut String, line: &str) {
    let is_letter = |one: Option<char>| one.is_some_and(|one| one.is_ascii_alphabetic());
    if is_letter(text.chars().next_back()) && is_letter(line.chars().next()) {
        text.push(' ');
    }
    text.push_str(line);
}

/// The box around two on one page; of two pages the first counts.
fn union(one: &Place, other: &Place) -> Place {
    match (one, other) {
        (
            Place::Page { page, left, top, right, bottom },
            Place::Page { page: same, left: l, top: t, right: r, bottom: b },
        ) if page == same => Place::Page {
            page: *page,
            left: *left.min(l),
            top: *top.min(t),
            right: *right.max(r),
            bottom: *bottom.max(b),
        },
        _ => one.clone(),
    }
}
