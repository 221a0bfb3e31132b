//! Words → lines of text.

use super::canvas::Flow;
use super::turn::Turn;
use super::words::Word;
use crate::document::run::{self, Look};
use hayro_font::kurbo::Rect;

/// How far two baselines of one line may be apart, in the size of its text.
const ONE_LINE: f64 = 0.4;

/// A gap that sets parts of a line apart, in the size of its text.
const APART: f64 = 1.5;

/// A gap at which a part may fall into the cells of a table, in the size of its text.
const WORDS_APART: f64 = 0.4;

/// A line of text.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Its parts, from left to right, set apart by wide gaps.
    pub(super) parts: Vec<Part>,
    pub(super) area: Rect,
    /// The size of most of its text.
    pub(super) size: f64,
    /// Whether the file says that it is no part of the text.
    pub(super) is_running: bool,
}

/// A part of a line.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) text: String,
    pub(super) area: Rect,
    /// Where it may be in several columns.
    pub(super) gaps: Vec<Gap>,
}

/// A gap in a part that is wider than between the characters of a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gap {
    /// How many bytes of the text stand in front of it.
    at: usize,
    from: f64,
    to: f64,
}

impl Part {
    /// The pieces into which it falls where edges of columns run through its gaps.
    pub(super) fn pieces(&self, edges: &[f64]) -> Vec<Part> {
        let mut pieces = Vec::new();
        let (mut start, mut left) = (0, self.area.x0);
        let cuts = self.gaps.iter().filter(|gap| edges.iter().any(|edge| gap.from < *edge && *edge < gap.to));
        for gap in cuts {
            pieces.push(self.piece(start, gap.at, left, gap.from));
            (start, left) = (gap.at, gap.to);
        }
        pieces.push(self.piece(start, self.text.len(), left, self.area.x1));
        pieces
    }

    fn piece(&self, start: usize, end: usize, left: f64, right: f64) -> Part {
        let text = self.text.get(start..end).unwrap_or_default().trim().to_owned();
        Part { text, area: Rect::new(left, self.area.y0, right, self.area.y1), gaps: Vec::new() }
    }
}

impl Line {
    pub(super) fn text(&self) -> String {
        let texts: Vec<&str> = self.parts.iter().map(|part| part.text.as_str()).collect();
        texts.join(" ")
    }

    pub(super) fn base(&self) -> f64 {
        self.area.y1 - 0.12 * self.size
    }
}

/// The lines of words that run to the right, from top to bottom.
pub(super) fn lines(mut words: Vec<Word>) -> Vec<Line> {
    words.sort_by(|one, other| one.base().total_cmp(&other.base()));
    let mut lines = Vec::new();
    let mut rest = words.into_iter().peekable();
    while let Some(first) = rest.next() {
        let (mut base, mut size) = (first.base(), first.size);
        let mut line = vec![first];
        while let Some(word) =
            rest.next_if(|word| (word.base() - base).abs() <= ONE_LINE * size.min(word.size))
        {
            // A line with a small note follows its large text.
            if word.size > size {
                (base, size) = (word.base(), word.size);
            }
            line.push(word);
        }
        lines.push(in_order(line));
    }
    lines
}

/// All that is written in one place, whichever way it runs: what runs to the right first.
pub(super) fn text(words: Vec<Word>) -> String {
    let mut texts = Vec::new();
    for flow in [Flow::Right, Flow::Down, Flow::Up, Flow::Left, Flow::Aslant] {
        let turn = Turn(flow);
        let turned = words.iter().filter(|word| word.flow == flow).cloned();
        let turned = turned.map(|word| Word { area: turn.level(word.area), ..word }).collect();
        texts.extend(lines(turned).iter().map(Line::text));
    }
    texts.join("\n")
}

fn in_order(mut words: Vec<Word>) -> Line {
    words.sort_by(|one, other| one.area.x0.total_cmp(&other.area.x0));
    let size = middle_size(&words);
    let is_running = words.iter().all(|word| word.is_running);
    let mut parts: Vec<Part> = Vec::new();
    let mut before: Option<&Word> = None;
    for word in &words {
        let gap = before.map_or(f64::INFINITY, |before| word.area.x0 - before.area.x1);
        match parts.last_mut() {
            Some(part) if gap <= APART * size => {
                if gap > WORDS_APART * size {
                    part.gaps.push(Gap { at: part.text.len(), from: part.area.x1, to: word.area.x0 });
                }
                if before.is_some_and(|before| has_space(before, word, gap)) {
                    part.text.push(' ');
                }
                let is_apart = before.is_some_and(|before| is_unlike(before, word, gap));
                run::push(&mut part.text, &word.text, word.look.and(Look::Doubtful.when(is_apart)));
                part.area = part.area.union(word.area);
            }
            _ => {
                let mut text = String::new();
                run::push(&mut text, &word.text, word.look);
                parts.push(Part { text, area: word.area, gaps: Vec::new() });
            }
        }
        before = Some(word);
    }
    let area = parts.iter().skip(1).fold(parts[0].area, |area, part| area.union(part.area));
    Line { parts, area, size, is_running }
}

/// Whether a space stands between two words of a line. Chinese characters set apart are still one word.
fn has_space(before: &Word, after: &Word, gap: f64) -> bool {
    let size = before.size.min(after.size);
    match (before.is_wide, after.is_wide) {
        (true, true) => after.has_space && gap > 0.1 * size,
        (false, false) => (after.has_space && gap > 0.05 * size) || gap > 0.2 * size,
        _ => (after.has_space && gap > 0.05 * size) || gap > 0.6 * size,
    }
}

/// Whether a number close behind another one is set smaller, or off its line: it may be no part of it.
fn is_unlike(before: &Word, after: &Word, gap: f64) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let (small, large) = (before.size.min(after.size), before.size.max(after.size));
    after.look == Look::Plain
        && is_digit(before.text.chars().next_back())
        && is_digit(after.text.chars().next())
        && gap < 0.35 * large
        && (small < 0.8 * large || (before.base() - after.base()).abs() > 0.12 * large)
}

fn middle_size(words: &[Word]) -> f64 {
    let mut sizes: Vec<f64> = words.iter().map(|word| word.size).collect();
    sizes.sort_by(f64::total_cmp);
    sizes[sizes.len() / 2]
}
