//! What the looks of runs mean: which of them are read, and which are not.
//!
//! Media say how a run looks, see [`run`]; what that means is decided here, the same for all of them.
//!
//! | run | meaning |
//! | --- | --- |
//! | inserted | text |
//! | deleted | nothing, as if the change were accepted |
//! | struck out, hidden, in the paper's colour | not read; a cell that holds nothing else is unread and not blank |
//! | shown to some readers only | text; a figure with such a part is unread |
//! | raised, lowered | the mark of a note: its digits are no digits of the number beside it |

use crate::document::run::{self, Look};
use crate::document::{Block, Document, Place, Remark};
use crate::figure;
use crate::labels::is_unseen;
use nianbao_schema::both;
use std::borrow::Cow;

/// A document in which every run was judged. The only looks left are those of cells and fields that are struck out or
/// hidden as a whole: [`figure::read`] refuses them.
pub(crate) fn judged(document: &Document) -> Cow<'_, Document> {
    let texts = document.blocks.iter().any(|block| match block {
        Block::Paragraph(paragraph) => has_looks(&paragraph.text),
        Block::Grid(grid) => {
            grid.cells.iter().any(|cell| has_looks(&cell.text))
                || grid.caption.as_deref().is_some_and(has_looks)
        }
    });
    if !texts && !document.fields.iter().any(|field| has_looks(&field.text)) {
        return Cow::Borrowed(document);
    }
    let mut judge = Judge::default();
    let mut document = document.clone();
    for block in &mut document.blocks {
        match block {
            Block::Paragraph(paragraph) => judge.words(&mut paragraph.text, Some(&paragraph.place)),
            Block::Grid(grid) => {
                grid.caption.iter_mut().for_each(|caption| judge.words(caption, None));
                grid.cells.iter_mut().for_each(|cell| judge.cell(&mut cell.text, Some(&cell.place)));
            }
        }
    }
    // What stands under a name stands in a block too, where it has been told.
    document.fields.iter_mut().for_each(|field| judge.cell(&mut field.text, None));
    document.remarks.extend(judge.remarks());
    Cow::Owned(document)
}

/// Whether some run of a text has a look, be it given by the text's own characters.
fn has_looks(text: &str) -> bool {
    run::is_marked(text) || has_strokes(text)
}

/// Whether a text has characters that strike out the one before them. All begin with the same byte in UTF-8.
fn has_strokes(text: &str) -> bool {
    memchr::memchr(0xCC, text.as_bytes()).is_some() && text.contains(is_stroke)
}

fn is_stroke(c: char) -> bool {
    matches!(c, '\u{335}'..='\u{338}')
}

/// A text with what its own characters strike out marked as struck.
fn with_strokes(text: &str) -> Cow<'_, str> {
    if !has_strokes(text) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let look = Look::Struck.when(chars.next_if(|next| is_stroke(*next)).is_some());
        while chars.next_if(|next| is_stroke(*next)).is_some() {}
        run::push(&mut marked, c.encode_utf8(&mut [0; 4]), look);
    }
    Cow::Owned(marked)
}

/// How many parts of figures are named one by one.
const MOST_NAMED: usize = 50;

/// What was met.
#[derive(Default)]
struct Judge {
    named: Vec<Remark>,
    struck: Seen,
    hidden: Seen,
}

/// Where something was met first, and how often.
#[derive(Default)]
struct Seen {
    count: usize,
    first: Option<Place>,
}

impl Seen {
    fn see(&mut self, place: Option<&Place>) {
        self.count += 1;
        if self.first.is_none() {
            self.first = place.cloned();
        }
    }
}

/// What is left of a text, and the greatest look of what is not read of it.
struct Shown {
    text: String,
    lost: Look,
    /// Whether a part that may be a figure is kept from some readers.
    is_doubtful: bool,
}

fn shown(text: &str) -> Shown {
    let mut shown = Shown { text: String::with_capacity(text.len()), lost: Look::Plain, is_doubtful: false };
    for (look, run) in run::runs(text) {
        match look {
            Look::Plain | Look::Inserted => shown.text.push_str(run),
            Look::Raised => shown.text.extend(run.chars().map(|c| moved(c, RAISED))),
            Look::Lowered => shown.text.extend(run.chars().map(|c| moved(c, LOWERED))),
            Look::Doubtful => {
                shown.is_doubtful |= figure::may_be_figure(run);
                shown.text.push_str(run);
            }
            // A header may be white on a ground of which the medium says nothing.
            Look::Pale if !figure::may_be_figure(run) => shown.text.push_str(run),
            Look::Pale | Look::Struck | Look::Hidden | Look::Deleted => shown.lost = shown.lost.max(look),
        }
    }
    shown
}

const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const LOWERED: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];

/// A digit off the line as Unicode has it.
fn moved(c: char, digits: [char; 10]) -> char {
    let full = u32::from(c).checked_sub(u32::from('０')).filter(|digit| *digit < 10);
    let digit = c.to_digit(10).or(full).and_then(|digit| digits.get(digit as usize));
    digit.copied().unwrap_or(c)
}

impl Judge {
    /// Judges running text: only what is shown is read.
    fn words(&mut self, text: &mut String, place: Option<&Place>) {
        if !has_looks(text) {
            return;
        }
        let shown = shown(&with_strokes(text));
        // Pages hide words without number; what is struck out was once said.
        if shown.lost == Look::Struck {
            self.see(shown.lost, place);
        }
        *text = shown.text;
    }

    /// Judges a cell. One that shows nothing is not blank: it keeps its look, unless that is only a change undone.
    fn cell(&mut self, text: &mut String, place: Option<&Place>) {
        if !has_looks(text) {
            return;
        }
        let marked = with_strokes(text).into_owned();
        let Shown { text: shown, lost, is_doubtful } = shown(&marked);
        if is_doubtful && figure::is_figure(&shown) {
            text.clear();
            return run::push(text, &shown, Look::Doubtful);
        }
        let is_void =
            shown.chars().all(is_unseen) && matches!(lost, Look::Pale | Look::Struck | Look::Hidden);
        if !is_void && matches!(lost, Look::Struck | Look::Hidden | Look::Pale) && figure::is_figure(&shown) {
            self.name(&marked, &shown, lost, place);
        } else {
            self.see(lost, place);
        }
        *text = if is_void { marked } else { shown };
    }

    /// Counts what is not read; what has no place of its own is counted elsewhere.
    fn see(&mut self, lost: Look, place: Option<&Place>) {
        match lost {
            _ if place.is_none() => {}
            Look::Struck => self.struck.see(place),
            Look::Pale | Look::Hidden => self.hidden.see(place),
            _ => {}
        }
    }

    /// Says what was left out beside a figure.
    fn name(&mut self, marked: &str, shown: &str, lost: Look, place: Option<&Place>) {
        if self.named.len() >= MOST_NAMED || place.is_none() {
            return self.see(lost, place);
        }
        let whole = run::unmarked(marked);
        let shown = shown.trim();
        let text = match lost {
            Look::Struck => both!(
                "of “{whole}” a part is struck out; “{shown}” was read",
                "“{whole}”有一部分已被划去，按“{shown}”读取"
            ),
            _ => both!(
                "of “{whole}” a part is hidden; “{shown}” was read",
                "“{whole}”有一部分是隐藏的，按“{shown}”读取"
            ),
        };
        self.named.push(Remark { place: place.cloned(), text });
    }

    fn remarks(self) -> Vec<Remark> {
        let mut remarks = self.named;
        let struck = self.struck;
        let count = struck.count;
        let text =
            both!("struck-out text was not read; places: {count}", "有{count}处文字已被划去，没有读取");
        remarks.extend((count > 0).then_some(Remark { place: struck.first, text }));
        let hidden = self.hidden;
        let count = hidden.count;
        let text = both!("hidden text was not read; places: {count}", "有{count}处文字是隐藏的，没有读取");
        remarks.extend((count > 0).then_some(Remark { place: hidden.first, text }));
        remarks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text drawn with `~struck~`, `^raised^`, `_lowered_`, `#hidden#`, `?doubtful?`, `%pale%`, `!deleted!`, `+inserted+`.
    fn drawn(text: &str) -> String {
        let looks = [
            ('~', Look::Struck),
            ('^', Look::Raised),
            ('_', Look::Lowered),
            ('#', Look::Hidden),
            ('?', Look::Doubtful),
            ('%', Look::Pale),
            ('!', Look::Deleted),
            ('+', Look::Inserted),
        ];
        let mut marked = String::new();
        let mut look = Look::Plain;
        for c in text.chars() {
            match looks.iter().find(|(mark, _)| *mark == c) {
                Some((_, own)) => look = if look == *own { Look::Plain } else { *own },
                None => run::push(&mut marked, c.encode_utf8(&mut [0; 4]), look),
            }
        }
        marked
    }

    #[test]
    fn one_place_says_what_a_look_means() {
        for (text, cell, words) in [
            ("454^1^", "454¹", "454¹"),
            ("454_１_", "454₁", "454₁"),
            ("454^①^", "454①", "454①"),
            ("~400~454", "454", "454"),
            ("~400~ 454", " 454", " 454"),
            ("4~0~54", "454", "454"),
            ("~12~", "\u{FDD6}1\u{FDEF}\u{FDD6}2\u{FDEF}", ""),
            ("#总计#", "\u{FDD7}总\u{FDEF}\u{FDD7}计\u{FDEF}", ""),
            ("12#7#", "12", "12"),
            ("%总计%", "总计", "总计"),
            ("%3%", "\u{FDD5}3\u{FDEF}", ""),
            ("?7?", "\u{FDD4}7\u{FDEF}", "7"),
            ("12?7?", "\u{FDD4}127\u{FDEF}", "127"),
            ("?总?计", "总计", "总计"),
            ("!12!", "", ""),
            ("!12!+15+", "15", "15"),
            ("1\u{336}2\u{336}15", "15", "15"),
        ] {
            let (mut one, mut other) = (drawn(text), drawn(text));
            let mut judge = Judge::default();
            judge.cell(&mut one, Some(&Place::Title));
            assert_eq!(one, cell, "{text}");
            judge.words(&mut other, Some(&Place::Title));
            assert_eq!(other, words, "{text}");
        }
    }

    #[test]
    fn what_is_left_out_is_said() {
        let mut judge = Judge::default();
        for text in ["~400~454", "~甲~", "#乙#丙"] {
            judge.cell(&mut drawn(text), Some(&Place::Title));
        }
        let told: Vec<String> =
            judge.remarks().iter().map(|remark| remark.text.chinese().to_owned()).collect();
        assert_eq!(
            told,
            [
                "“400454”有一部分已被划去，按“454”读取",
                "有1处文字已被划去，没有读取",
                "有1处文字是隐藏的，没有读取",
            ]
        );
    }
}
