//! The edges of a page, where no table says what stands there: a footer below a table that the page's end cuts is none of
//! its text.

use super::words::Word;
use hayro_font::kurbo::Rect;

/// The part of a page at its top and bottom that running titles and page numbers stand in.
const MARGIN: f64 = 0.08;

/// Text at the edges of a page that stands apart from all other text.
#[derive(Debug)]
pub(super) struct Margins {
    top: f64,
    bottom: f64,
}

impl Margins {
    pub(super) fn new(words: &[Word], page: Rect) -> Self {
        let depth = MARGIN * page.height();
        let lines = |ends: fn(Rect) -> (f64, f64)| {
            let span = |word: &Word| (ends(word.area), word.size);
            words.iter().map(span).map(|((start, end), size)| Span { start, end, size }).collect()
        };
        Margins {
            top: -start(lines(|area| (-area.y1, -area.y0)), depth - page.y0),
            bottom: start(lines(|area| (area.y0, area.y1)), page.y1 - depth),
        }
    }

    pub(super) fn holds(&self, word: &Word) -> bool {
        let middle = word.area.center().y;
        middle < self.top || middle > self.bottom
    }
}

/// How far a word reaches towards an edge of the page.
struct Span {
    start: f64,
    end: f64,
    size: f64,
}

/// Where the text at an edge starts, if it does so beyond a limit, and there is a line's height between it and the text
/// before it. The last line of a cell stands as close to the line before it as any.
fn start(mut spans: Vec<Span>, limit: f64) -> f64 {
    spans.sort_by(|one, other| other.end.total_cmp(&one.end));
    let Some(last) = spans.first() else { return f64::INFINITY };
    let (mut start, mut size) = (last.start, last.size);
    for span in &spans {
        if start - span.end >= size || start < limit {
            break;
        }
        (start, size) = (start.min(span.start), size.max(span.size));
    }
    if start < limit { f64::INFINITY } else { start }
}
