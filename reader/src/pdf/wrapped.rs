//! Numbers that a narrow cell breaks: `8090` above `9` is 80909 where geometry leaves no other reading.
//!
//! The line that breaks off has no room for one more digit, and the next one stands right below it, in the same size and
//! alignment, and is shorter; a unit may end it. Two numbers below each other do not look like that; if they may, they stay two.

use super::canvas::Flow;
use super::lines::{Line, lines};
use super::words::Word;
use hayro_font::kurbo::Rect;

/// The widest padding that a cell is taken to have, in the size of its text, when nothing stands closer to a border.
const WIDEST_PADDING: f64 = 0.75;

/// A unit behind a number has no more characters.
const LONGEST_UNIT: usize = 2;

/// Less room than this is none for a digit, in its width: borders have a thickness.
const ONE_DIGIT: f64 = 1.05;

/// Lines of one paragraph are no further apart, in their size.
const PITCH: f64 = 1.7;

/// A line of a cell that is a number or a part of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// What is left of the cell at either side.
    before: f64,
    after: f64,
    padding: f64,
    size: f64,
    digits: usize,
    /// How wide a digit is.
    digit: f64,
    has_unit: bool,
    /// Whether it stands right below the line before it, or is the first.
    is_next: bool,
}

/// The lines of a cell, if all of them are numbers or parts of numbers; otherwise none.
pub(super) fn pieces(words: &[Word], cell: Rect, padding: f64) -> Vec<Piece> {
    if !words.iter().all(|word| word.flow == Flow::Right) {
        return Vec::new();
    }
    let mut above = None;
    let piece = |line: &Line| {
        let text = line.text();
        let (number, unit) = split_unit(&text)?;
        let is_next = above.is_none_or(|above| line.base() - above < PITCH * line.size);
        above = Some(line.base());
        let digits = number.chars().filter_map(digit).count();
        Some(Piece {
            before: line.area.x0 - cell.x0,
            after: cell.x1 - line.area.x1,
            padding: padding.min(WIDEST_PADDING * line.size),
            size: line.size,
            digits,
            digit: line.area.width() / digits.max(1) as f64,
            has_unit: !unit.is_empty(),
            is_next,
        })
    };
    lines(words.to_vec()).iter().map(piece).collect::<Option<_>>().unwrap_or_default()
}

/// A number, or what a line has of it, and the unit that may follow.
fn split_unit(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|one| !is_of_number(one)).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let is_unit = unit.chars().count() <= LONGEST_UNIT && unit.chars().all(char::is_alphabetic);
    is_unit.then_some((number, unit))
}

/// How close to a border text stands in the cells of a table. Figures show it on the right; words end anywhere.
pub(super) fn padding<'w>(cells: impl Iterator<Item = (Rect, &'w [Word])>) -> f64 {
    let gaps = cells.flat_map(|(cell, words)| {
        words.iter().flat_map(move |word| {
            let is_figure = word.text.chars().all(is_of_number);
            [Some(word.area.x0 - cell.x0), is_figure.then_some(cell.x1 - word.area.x1)]
        })
    });
    gaps.flatten().filter(|gap| *gap >= 0.0).fold(f64::INFINITY, f64::min)
}

/// A cell's text, in which a number that was broken is whole again.
pub(super) fn mended(text: String, pieces: &[Piece]) -> String {
    if is_broken(&text, pieces) { text.replace('\n', "") } else { text }
}

/// Whether the lines of a cell are one number.
pub(super) fn is_broken(text: &str, pieces: &[Piece]) -> bool {
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return false };
    pieces.len() > 1
        && text.split('\n').count() == pieces.len()
        && pieces.windows(2).all(|pair| pair[0].is_continued_by(&pair[1]))
        && last.digits < first.digits
        && split_unit(&text.replace('\n', "")).is_some_and(|(number, _)| is_number(number))
}

impl Piece {
    fn is_continued_by(&self, next: &Piece) -> bool {
        let room = self.before + self.after - 2.0 * self.padding;
        let close = |one: f64, other: f64| (one - other).abs() < 0.2 * self.digit;
        let is_aligned = close(self.before, next.before)
            || close(self.after, next.after)
            || close(self.before - self.after, next.before - next.after);
        self.digits > 1
            && !self.has_unit
            && room < ONE_DIGIT * self.digit
            && next.digits <= self.digits
            && (self.size - next.size).abs() < 0.05 * self.size
            && next.is_next
            && is_aligned
    }
}

/// Whether a text is one number: no zero in front, and commas only at thousands.
fn is_number(text: &str) -> bool {
    let (whole, fraction) = text.split_once(['.', '．']).unwrap_or((text, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.chars().all(|one| digit(one).is_some());
    let mut groups = whole.split([',', '，']).map(|group| group.chars().count());
    let is_grouped = match (groups.next(), groups.clone().count()) {
        (_, 0) => true,
        (Some(first), _) => first <= 3 && groups.all(|count| count == 3),
        (None, _) => false,
    };
    let starts_with_zero = whole.chars().next().and_then(digit) == Some(0) && whole.chars().count() > 1;
    whole.split([',', '，']).all(are_digits) && are_digits(fraction) && is_grouped && !starts_with_zero
}

fn is_of_number(one: char) -> bool {
    digit(one).is_some() || matches!(one, '.' | '．' | ',' | '，')
}

fn digit(one: char) -> Option<u32> {
    match one {
        '０'..='９' => Some(one as u32 - '０' as u32),
        _ => one.to_digit(10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_number_is_a_number() {
        for text in ["80909", "0.5", "1,234,567.89", "７４９０７"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["08", "12.5.7", "12,34", "1234,567", ".5", "5.", ""] {
            assert!(!is_number(text), "{text}");
        }
    }
}
