//! Content controls and the text in them.

use crate::subject::Subject;
use nianbao_schema::Entry;
use nianbao_schema::anchor::{PROMPT, bookmark_of};
use nianbao_schema::format::{Format, Value};
use std::borrow::Cow;

/// A piece of a run of text.
pub(super) enum Piece<'t> {
    Text(&'t str),
    /// A second heading, which official documents set in a typeface of its own.
    Heading(&'t str),
    Break,
    Tab,
}

/// A content control: a place to fill in that a program finds again by its tag.
pub(super) struct Control<'t> {
    /// What a person is told who stands in it.
    pub(super) alias: String,
    /// The path.
    pub(super) tag: Cow<'t, str>,
    /// A number unlike those of all other controls.
    pub(super) id: usize,
    pub(super) content: Filling<'t>,
    pub(super) takes: Takes,
}

/// What may be put into a control.
pub(super) enum Takes {
    /// Plain text alone. Only figures are of this kind: LibreOffice 7.4 multiplies Chinese text in such
    /// controls when it saves them.
    Plain,
    /// Any text.
    Text,
    /// One of a list.
    OneOf(Vec<String>),
}

impl Takes {
    /// What a cell of the form takes.
    pub(super) fn of(value: &Value) -> Self {
        let answers: Vec<Entry> = match value {
            Value::Flag => vec![Entry::Flag(true), Entry::Flag(false)],
            Value::Choice(choices) => (0..choices.len()).map(Entry::Choice).collect(),
            Value::Text => return Takes::Text,
            Value::Count | Value::Change | Value::Amount => return Takes::Plain,
        };
        let answers = answers.into_iter().chain([Entry::NotApplicable]);
        Takes::OneOf(answers.map(|answer| answer.shown(value).to_string()).collect())
    }
}

/// A bookmark around a control, or around several: office programs that drop controls or their tags keep it.
pub(super) struct Bookmark {
    pub(super) id: usize,
    pub(super) name: String,
}

/// A control in its bookmark.
pub(super) struct Place<'t> {
    pub(super) control: Control<'t>,
    pub(super) bookmark: Bookmark,
}

impl<'t> Place<'t> {
    pub(super) fn of(control: Control<'t>, path: &str) -> Self {
        Place { bookmark: Bookmark { id: control.id, name: bookmark_of(path) }, control }
    }
}

/// What a control holds.
pub(super) enum Filling<'t> {
    /// A prompt, which vanishes when somebody types.
    Prompt(&'t str),
    Text(Vec<Piece<'t>>),
    /// Nothing: in a filled form a blank place stays blank.
    Blank,
}

impl Control<'_> {
    pub(super) fn is_prompt(&self) -> bool {
        matches!(self.content, Filling::Prompt(_))
    }
}

impl<'t> Filling<'t> {
    /// A text; without one a prompt in a form to be filled in, and nothing in a filled one.
    pub(super) fn of(text: &'t str, subject: &Subject<'_>) -> Self {
        Self::or_prompt(text, PROMPT, subject)
    }

    /// The same with a prompt of its own.
    pub(super) fn or_prompt(text: &'t str, prompt: &'t str, subject: &Subject<'_>) -> Self {
        match (text.is_empty(), subject.is_open) {
            (false, _) => Filling::Text(pieces(text)),
            (true, true) => Filling::Prompt(prompt),
            (true, false) => Filling::Blank,
        }
    }
}

/// A text with its line breaks and tabs. A carriage return before a line feed is part of the break.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            pieces.push(Piece::Break);
        }
        for (number, part) in line.strip_suffix('\r').unwrap_or(line).split('\t').enumerate() {
            if number > 0 {
                pieces.push(Piece::Tab);
            }
            if !part.is_empty() {
                pieces.push(Piece::Text(part));
            }
        }
    }
    pieces
}

/// A paragraph of prose. A heading such as `（一）情况。` at its start is set apart, whether or not text follows it.
pub(super) fn paragraph(text: &str) -> Vec<Piece<'_>> {
    let end = heading(text);
    let mut pieces = pieces(&text[end..]);
    if end > 0 {
        pieces.insert(0, Piece::Heading(&text[..end]));
    }
    pieces
}

/// Where the second heading ends that a paragraph begins with; 0 if it begins with none. A sentence longer than a line and a
/// half is none, however it is numbered.
fn heading(text: &str) -> usize {
    const LONGEST: usize = 40;
    let text = text.strip_suffix('\r').unwrap_or(text);
    let numbered = text.strip_prefix('（').and_then(|rest| rest.split_once('）'));
    let is_numbered = numbered.is_some_and(|(number, _)| {
        !number.is_empty() && number.chars().all(|c| "一二三四五六七八九十百".contains(c))
    });
    let end = text.find('。').map_or(text.len(), |at| at + '。'.len_utf8());
    let sentence = &text[..end];
    let fits = sentence.chars().count() <= LONGEST && !sentence.contains('\t');
    if is_numbered && fits { end } else { 0 }
}

/// What a cell's control is called: its labels, from the outside in.
pub(super) fn alias(format: &Format, cell: usize) -> String {
    let labels = format.labels(cell);
    let [rows, columns] = [&labels.rows, &labels.columns].map(|labels| labels.join(" › "));
    let parts: Vec<String> = [rows, columns].into_iter().filter(|part| !part.is_empty()).collect();
    let alias = if parts.is_empty() { labels.table.to_owned() } else { parts.join(" · ") };
    clip(&alias)
}

/// Word refuses names of controls and tags that are longer than 64 characters.
pub(super) fn clip(text: &str) -> String {
    const LONGEST: usize = 64;
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    // The end tells it from its neighbours.
    let mut left = LONGEST - 1;
    let tail = text.char_indices().rev().take_while(|(_, c)| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    let start = tail.last().map_or(text.len(), |(at, _)| at);
    format!("…{}", &text[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_headings_are_told_from_sentences() {
        let long = format!("（一）{}。", "办".repeat(40));
        for (text, expect) in [
            ("（一）主动公开情况", "（一）主动公开情况"),
            ("（十二）依申请公开。全年3件。", "（十二）依申请公开。"),
            ("（一）情况\r", "（一）情况"),
            ("（1）情况", ""),
            ("（）情况", ""),
            ("1.建立台账。", ""),
            ("见（一）", ""),
            (&*long, ""),
        ] {
            assert_eq!(&text[..heading(text)], expect, "{text}");
        }
    }
}
