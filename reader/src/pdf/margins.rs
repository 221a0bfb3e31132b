//! The edges of a page, where no table says what stands there: a footer below a table that the page's end cuts is none of
//! its text.

use super::words::Word;
use hayro_font::kurbo::Rect;

/// The part of a page at its top and bottom that only running titles and page numbers reach.
const MARGIN: f64 = 0.06;

/// Text at the edges of a page that stands apart from all other text.
#[derive(Debug)]
pub(super) struct Margins {
    top: f64,
    bottom: f64,
}

impl Margins {
    pub(super) fn new(words: &[Word], page: Rect) -> Self {
        let depth = MARGIN * page.height();
        let middle = |word: &Word| word.area.center().y;
        // The last line of a cell stands in it as close to the line before as everywhere.
        let bottom = start(words, |word| middle(word) > page.y1 - depth, |area| (area.y0, area.y1));
        let top = start(words, |word| middle(word) < page.y0 + depth, |area| (-area.y1, -area.y0));
        Margins { top: -top, bottom }
    }

    pub(super) fn holds(&self, word: &Word) -> bool {
        let middle = word.area.center().y;
        middle < self.top || middle > self.bottom
    }
}

/// Where the text at an edge starts, if there is a line's height between it and the text before it.
fn start(words: &[Word], is_outer: impl Fn(&Word) -> bool, span: impl Fn(Rect) -> (f64, f64)) -> f64 {
    let (outer, inner): (Vec<&Word>, Vec<&Word>) = words.iter().partition(|word| is_outer(word));
    let start = outer.iter().map(|word| span(word.area).0).fold(f64::INFINITY, f64::min);
    let end = inner.iter().map(|word| span(word.area).1).fold(f64::NEG_INFINITY, f64::max);
    let size = outer.iter().map(|word| word.size).fold(0.0, f64::max);
    if start - end >= size { start } else { f64::INFINITY }
}
