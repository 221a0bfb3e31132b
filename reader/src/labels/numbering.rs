//! The number in front of a label.

use super::characters::is_letter;

/// The number in front of a label, and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Numbering {
    /// `一、`
    Chinese(u8),
    /// `（一）`
    BracketedChinese(u8),
    /// `1.`, `1、`, `①`
    Digits(u8),
    /// `（1）`
    BracketedDigits(u8),
}

impl Numbering {
    /// The number.
    pub fn number(self) -> u8 {
        match self {
            Numbering::Chinese(number)
            | Numbering::BracketedChinese(number)
            | Numbering::Digits(number)
            | Numbering::BracketedDigits(number) => number,
        }
    }
}

/// Splits a [`plain`](super::plain) text into its number and the rest, if there is a rest.
pub(super) fn split(text: &str) -> (Option<Numbering>, &str) {
    match bracketed(text).or_else(|| open(text)) {
        Some((numbering, rest)) if rest.chars().any(is_letter) => (Some(numbering), rest),
        _ => (None, text),
    }
}

fn bracketed(text: &str) -> Option<(Numbering, &str)> {
    let inner = text.strip_prefix('(')?;
    let (number, rest) = inner.split_once(')')?;
    let rest = rest.trim_start_matches(['、', '.', ',', ':']);
    let numbering = chinese(number)
        .map(Numbering::BracketedChinese)
        .or_else(|| digits(number).map(Numbering::BracketedDigits))?;
    Some((numbering, rest))
}

fn open(text: &str) -> Option<(Numbering, &str)> {
    let (at, mark) = text.char_indices().find(|(_, c)| matches!(c, '、' | '.' | ',' | ':' | ')'))?;
    let (number, rest) = (&text[..at], &text[at + mark.len_utf8()..]);
    if let Some(number) = chinese(number) {
        return Some((Numbering::Chinese(number), rest));
    }
    // `1.5` is a number and no label.
    let is_decimal = rest.starts_with(|c: char| c.is_ascii_digit());
    digits(number).filter(|_| !is_decimal).map(|number| (Numbering::Digits(number), rest))
}

fn digits(text: &str) -> Option<u8> {
    if text.is_empty() || text.len() > 2 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// A Chinese number below one hundred.
fn chinese(text: &str) -> Option<u8> {
    let digit = |c: char| "一二三四五六七八九".chars().position(|digit| digit == c).map(|at| at as u8 + 1);
    let single = |text: &str| {
        let mut chars = text.chars();
        let value = digit(chars.next()?)?;
        chars.next().is_none().then_some(value)
    };
    match text.split_once('十') {
        None => single(text),
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { single(tens)? };
            let ones = if ones.is_empty() { 0 } else { single(ones)? };
            Some(tens * 10 + ones)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_front_are_split_off() {
        for (text, expect, rest) in [
            ("一、甲", Some(Numbering::Chinese(1)), "甲"),
            ("十二.甲", Some(Numbering::Chinese(12)), "甲"),
            ("二十一、甲", Some(Numbering::Chinese(21)), "甲"),
            ("(十)甲", Some(Numbering::BracketedChinese(10)), "甲"),
            ("(3)、甲", Some(Numbering::BracketedDigits(3)), "甲"),
            ("10、甲", Some(Numbering::Digits(10)), "甲"),
            ("1.甲", Some(Numbering::Digits(1)), "甲"),
            ("1.5", None, "1.5"),
            ("2021.甲", None, "2021.甲"),
            ("一、", None, "一、"),
            ("甲、乙", None, "甲、乙"),
            ("(甲)乙", None, "(甲)乙"),
        ] {
            assert_eq!(split(text), (expect, rest), "{text}");
        }
    }
}
