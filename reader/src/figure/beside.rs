//! What stands behind a number: its unit, its sign, marks and notes.
//!
//! Everything there is understood, or the number is not read: a note may take back what the number says.

use super::{Unit, Unread};
use crate::labels::is_note_mark;

/// What stands behind a number.
#[derive(Debug, Default)]
pub(super) struct Beside {
    pub(super) unit: Option<Unit>,
    /// Whether a word says that the number is negative, or that it is not.
    pub(super) is_negative: Option<bool>,
    pub(super) note: Option<String>,
    /// How many characters of it are raised, lowered or circled marks.
    pub(super) marks: usize,
}

/// A mark has no more characters: `²⁵` may be note 25, more of them are no mark.
const LONGEST_MARK: usize = 2;

/// Notes that say of what parts a number is made, and leave it as it is.
const PARTS: &[&str] = &["其中", "含", "包括", "包含"];

/// Notes that say where more is said.
const REFERENCES: &[&str] = &["见", "详见", "注", "备注"];

/// Words with which a note may take back or change the number.
const DOUBTS: &[&str] = &[
    "作废", "无效", "应", "改", "误", "错", "更正", "删", "负", "减", "不", "未", "约", "估", "以上", "以下",
];

/// Reads what stands behind a number, in half-width characters.
pub(super) fn read(rest: &str, form: Option<&str>) -> Result<Beside, Unread> {
    let mut beside = Beside::default();
    let mut rest = rest;
    if let Some((unit, behind)) = Unit::leading(rest, form) {
        (beside.unit, rest) = (Some(unit), behind);
    }
    loop {
        rest = rest.trim_end_matches(['。', '.', ';', ',']);
        if rest.is_empty() {
            return Ok(beside);
        }
        rest = match rest.strip_prefix('(') {
            Some(inner) => {
                let (note, behind) = bracketed(inner);
                beside.judge(note, form)?;
                behind
            }
            None => beside.mark(rest)?,
        };
    }
}

/// What stands in a bracket that is open, and what behind it. One that is never closed was cut off.
fn bracketed(text: &str) -> (&str, &str) {
    let mut depth = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&text[..at], &text[at + 1..]);
        }
    }
    (text, "")
}

impl Beside {
    /// Takes a bracketed note.
    fn judge(&mut self, note: &str, form: Option<&str>) -> Result<(), Unread> {
        if let Some(is_negative) = sign(note) {
            return match self.is_negative.replace(is_negative) {
                Some(before) if before != is_negative => Err(Unread::Note),
                _ => Ok(()),
            };
        }
        // `3(2)` may be a footnote, a negative number or a part: nobody can tell.
        if !note.chars().any(char::is_alphabetic) {
            return Err(Unread::Several);
        }
        if let Some(unit) = Unit::noted(note, form) {
            return match self.unit.replace(unit.clone()) {
                Some(before) if before != unit => Err(Unread::Note),
                _ => Ok(()),
            };
        }
        if !is_harmless(note) {
            return Err(Unread::Note);
        }
        self.keep(note);
        Ok(())
    }

    /// Takes the mark at the start of a text; gives what stands behind it.
    fn mark<'t>(&mut self, rest: &'t str) -> Result<&'t str, Unread> {
        let behind = rest.trim_start_matches(is_note_mark);
        let mark = &rest[..rest.len() - behind.len()];
        match mark.chars().count() {
            0 if rest.chars().any(|c| c.is_ascii_digit() || c == '/') => Err(Unread::Several),
            0 => Err(Unread::NoNumber),
            1..=LONGEST_MARK if behind.is_empty() || behind.starts_with('(') => {
                self.marks += mark.chars().count();
                self.keep(mark);
                Ok(behind)
            }
            _ => Err(Unread::Mark),
        }
    }

    fn keep(&mut self, more: &str) {
        let note = self.note.get_or_insert_default();
        if !note.is_empty() {
            note.push('；');
        }
        note.push_str(more);
    }
}

/// The sign that a word beside a number gives it.
fn sign(note: &str) -> Option<bool> {
    match note {
        "减" | "减少" | "下降" | "负" | "负数" | "-" => Some(true),
        "增" | "增加" | "上升" | "正" | "+" => Some(false),
        _ => None,
    }
}

/// Whether a note leaves its number as it is: it says what is part of it, or where more is said.
fn is_harmless(note: &str) -> bool {
    if DOUBTS.iter().any(|word| note.contains(word)) {
        return false;
    }
    let refers = |word: &&&str| {
        note.strip_prefix(**word).is_some_and(|rest| {
            rest.chars().all(|c| c.is_ascii_digit() || is_note_mark(c))
                || ["附件", "附表", "说明", "注", "备注"].iter().any(|there| rest.starts_with(there))
        })
    };
    PARTS.iter().any(|word| note.starts_with(word)) || REFERENCES.iter().any(|word| refers(&word))
}
