//! Glyphs → words: what must stay together, wherever table borders run.
//!
//! Figures, Latin words and whatever is set without a gap stay together; each Chinese character is a word. A glyph that
//! was drawn twice to look bold counts once.

use super::canvas::{Flow, Glyph};
use super::characters::is_wide;
use super::sign::Text;
use super::turn::Turn;
use crate::document::run::Look;
use hayro_font::kurbo::Rect;
use std::collections::HashMap;

/// The side of the squares in which a glyph's double is looked for, in points.
const SQUARE: f64 = 8.0;

/// How many glyphs of one square are compared; in a readable text there are few.
const MOST_COMPARED: usize = 32;

/// How far below its baseline a word reaches, in its size.
const DESCENT: f64 = 0.12;

/// A word on the page.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) area: Rect,
    pub(super) flow: Flow,
    pub(super) size: f64,
    pub(super) look: Look,
    /// Whether a space was set before it.
    pub(super) has_space: bool,
    pub(super) is_wide: bool,
    /// Whether the file says that it is no part of the text.
    pub(super) is_running: bool,
}

impl Word {
    /// Where its baseline is, once it runs to the right.
    pub(super) fn base(&self) -> f64 {
        self.area.y1 - DESCENT * self.size
    }
}

/// The words of a page, in the order in which they were drawn.
pub(super) fn words(glyphs: &[Glyph]) -> Vec<Word> {
    let mut seen = Seen::default();
    let mut words: Vec<Word> = Vec::with_capacity(glyphs.len());
    let mut has_space = false;
    for glyph in glyphs {
        if is_space(&glyph.text) {
            has_space = true;
            continue;
        }
        if seen.is_double(glyph) {
            continue;
        }
        match words.last_mut() {
            Some(word) if !has_space && continues(word, glyph) => {
                word.area = word.area.union(glyph.area);
                push(&mut word.text, &glyph.text);
            }
            last => {
                let mark = last.filter(|_| !has_space).and_then(|last| mark(last, glyph));
                words.push(mark.unwrap_or_else(|| word(glyph, has_space)));
            }
        }
        has_space = false;
    }
    words
}

fn word(glyph: &Glyph, has_space: bool) -> Word {
    let mut text = String::new();
    push(&mut text, &glyph.text);
    Word {
        is_wide: text.chars().all(is_wide),
        text,
        area: glyph.area,
        flow: glyph.flow,
        size: glyph.size,
        look: glyph.look,
        has_space,
        is_running: glyph.is_running,
    }
}

/// A glyph close behind a word, above or below its line and no larger: the mark of a note, put on the line.
fn mark(word: &Word, glyph: &Glyph) -> Option<Word> {
    if word.flow != glyph.flow || glyph.look != Look::Plain || glyph.size > 1.05 * word.size {
        return None;
    }
    let turn = Turn(glyph.flow);
    let (before, after) = (turn.level(word.area), turn.level(glyph.area));
    let gap = after.x0 - before.x1;
    let up = (before.y1 - DESCENT * word.size) - (after.y1 - DESCENT * glyph.size);
    // What is as large as the word must be clearly off its line.
    let least = if glyph.size < 0.9 * word.size { 0.08 } else { 0.2 };
    let look = if up > 0.0 { Look::Raised } else { Look::Lowered };
    let is_off = (least * word.size..0.8 * word.size).contains(&up.abs());
    let is_close = (-0.3 * glyph.size..0.35 * word.size).contains(&gap);
    (is_off && is_close).then(|| {
        let area = Rect { y0: after.y0 + up, y1: after.y1 + up, ..after };
        Word { area: turn.back(area), look, ..self::word(glyph, false) }
    })
}

fn push(text: &mut String, more: &Text) {
    match more {
        Text::One(one) => text.push(*one),
        Text::Several(several) => text.push_str(several),
    }
}

fn is_space(text: &Text) -> bool {
    match text {
        Text::One(one) => one.is_whitespace() || matches!(one, '\u{200B}' | '\u{FEFF}'),
        Text::Several(several) => several.chars().all(char::is_whitespace),
    }
}

/// Whether a glyph goes on with a word: close behind it on its line, and neither is a Chinese character.
fn continues(word: &Word, glyph: &Glyph) -> bool {
    let glyph_is_wide = matches!(glyph.text, Text::One(one) if is_wide(one));
    if word.is_wide
        || glyph_is_wide
        || word.flow != glyph.flow
        || word.look != glyph.look
        || (word.size - glyph.size).abs() > 0.2 * glyph.size
    {
        return false;
    }
    let turn = Turn(glyph.flow);
    let (before, after) = (turn.level(word.area), turn.level(glyph.area));
    let gap = after.x0 - before.x1;
    (-0.3 * glyph.size..0.15 * glyph.size).contains(&gap) && (after.y1 - before.y1).abs() < 0.2 * glyph.size
}

/// The glyphs met, by character and square.
#[derive(Default)]
struct Seen {
    squares: HashMap<(char, i32, i32), Vec<(f64, f64)>>,
}

impl Seen {
    /// Whether the same glyph was drawn before at nearly the same place. Remembers it if not.
    fn is_double(&mut self, glyph: &Glyph) -> bool {
        let Text::One(character) = glyph.text else { return false };
        let middle = glyph.area.center();
        // No text has its next glyph that close, and no double is further away.
        let reach = (0.2 * glyph.size).min(0.4 * glyph.area.width().min(glyph.area.height())).min(SQUARE);
        let near = |(x, y): &(f64, f64)| (x - middle.x).abs() <= reach && (y - middle.y).abs() <= reach;
        let square = |at: f64| (at / SQUARE).floor() as i32;
        for x in square(middle.x - reach)..=square(middle.x + reach) {
            for y in square(middle.y - reach)..=square(middle.y + reach) {
                let known = self.squares.get(&(character, x, y));
                if known.is_some_and(|known| known.iter().take(MOST_COMPARED).any(near)) {
                    return true;
                }
            }
        }
        let key = (character, square(middle.x), square(middle.y));
        self.squares.entry(key).or_default().push((middle.x, middle.y));
        false
    }
}
