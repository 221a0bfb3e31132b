//! The number at the start of a text, however it is written.

use super::Unread;
use crate::labels::{is_unseen, printed};
use nianbao_schema::Number;
use nianbao_schema::number::NumberError;

/// A number and what stands behind it.
pub(super) struct Read {
    pub(super) number: Number,
    /// Whether the sign that it was written with is a minus.
    pub(super) is_negative: Option<bool>,
    /// The rest, as [`printed`] text.
    pub(super) rest: String,
}

/// The longest word behind a number that is taken for its unit.
const LONGEST_UNIT: usize = 3;

/// Whether a text is digits and nothing else, as nearly all figures are.
pub(super) fn is_bare(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a [`printed`] text is a number, with whatever unit and note, or several. `1.甲` is a label.
pub(super) fn is_number(shown: &str) -> bool {
    let (_, rest) = sign(shown);
    let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
    let (written, behind) = rest.split_at(end);
    if !written.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let word = behind.chars().take_while(|c| c.is_alphabetic()).count();
    if word == 0 {
        // The number of a list's item, which stands apart from it.
        if matches!(behind, "、" | ")") || (behind.is_empty() && written.ends_with('.')) {
            return false;
        }
        // Further numbers, a note, or nothing: but no list whose first item is a word.
        return !behind.trim_start_matches(['、', ')']).starts_with(char::is_alphabetic);
    }
    word <= LONGEST_UNIT
        && !written.ends_with(['.', ','])
        && !behind[..].chars().nth(word).is_some_and(char::is_alphanumeric)
}

/// Reads the number at the start of a text.
pub(super) fn read(text: &str) -> Result<Read, Unread> {
    if is_bare(text) {
        return exact(text).map(|number| Read { number, is_negative: None, rest: String::new() });
    }
    let spaced = half_width(text);
    let (is_negative, rest) = sign(&spaced);
    let rest = rest.trim_start();
    let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
    let (written, rest) = rest.split_at(end);
    let written = written.trim_end();
    // A separator in front of a note is none.
    let digits = joined(written.trim_end_matches([',', '\'']))?;
    let number = exact(&format!("{}{digits}", if is_negative == Some(true) { "-" } else { "" }))?;
    Ok(Read { number, is_negative, rest: printed(rest) })
}

fn exact(digits: &str) -> Result<Number, Unread> {
    digits.parse().map_err(|error| match error {
        NumberError::TooManyDigits => Unread::TooManyDigits,
        NumberError::Malformed => Unread::NoNumber,
    })
}

/// Half-width characters, each run of spaces and breaks one space.
fn half_width(text: &str) -> String {
    let words = text.split(is_unseen).filter(|word| !word.is_empty()).map(printed);
    words.collect::<Vec<_>>().join(" ")
}

fn is_part(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ')
}

/// The sign in front of a number and the rest. A minus that was typed twice is one.
fn sign(text: &str) -> (Option<bool>, &str) {
    for (mark, negative) in [("--", true), ("-", true), ("+", false)] {
        if let Some(rest) = text.strip_prefix(mark) {
            return (Some(negative), rest);
        }
    }
    for (words, negative) in [(["减少", "减"], true), (["增加", "增"], false)] {
        if let Some(rest) = words.iter().find_map(|word| text.strip_prefix(word)) {
            return (Some(negative), rest);
        }
    }
    (None, text)
}

/// The digits of a number without its separators, as [`Number`] reads them.
fn joined(written: &str) -> Result<String, Unread> {
    if !written.bytes().any(|b| b.is_ascii_digit()) {
        return Err(Unread::NoNumber);
    }
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    if fraction.contains(['.', ',', '\'']) {
        return Err(Unread::Several);
    }
    let whole = whole_digits(whole)?;
    let fraction = unbroken(fraction)?;
    let digits = if whole.is_empty() { "0".to_owned() } else { whole };
    Ok(if fraction.is_empty() { digits } else { format!("{digits}.{fraction}") })
}

/// The digits before the point: in one piece, or in groups of three. A space beside a separator is a break of
/// the line; one between digits may stand between two numbers.
fn whole_digits(whole: &str) -> Result<String, Unread> {
    let groups: Vec<&str> = whole.trim().split([',', '\'']).map(str::trim).collect();
    if groups.iter().any(|group| group.contains(' ')) {
        return Err(Unread::Several);
    }
    match groups.split_first() {
        Some((single, [])) => Ok((*single).to_owned()),
        Some((first, others))
            if (1..=3).contains(&first.len())
                && !first.starts_with('0')
                && others.iter().all(|group| group.len() == 3) =>
        {
            Ok(groups.concat())
        }
        _ => Err(Unread::Several),
    }
}

fn unbroken(fraction: &str) -> Result<&str, Unread> {
    let fraction = fraction.trim();
    if fraction.contains(' ') { Err(Unread::Several) } else { Ok(fraction) }
}
