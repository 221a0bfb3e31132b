//! Text that stays text: what would be markup in Markdown is escaped, and can be read back exactly.

use std::fmt::{self, Write};

/// The escaper of our Markdown templates: any text as part of a line.
///
/// It looks at no context, so that it may be given a text in pieces. What only the start or the end
/// of a line makes dangerous is the business of [`line`].
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Inline;

impl askama::filters::Escaper for Inline {
    fn write_escaped_str<W: Write>(&self, mut dest: W, text: &str) -> fmt::Result {
        text.chars().try_for_each(|c| inline(&mut dest, c))
    }
}

fn inline(dest: &mut impl Write, c: char) -> fmt::Result {
    match c {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '^' | '$' | '#' => {
            write!(dest, "\\{c}")
        }
        c if is_unseen(c) => reference(dest, c),
        c => dest.write_char(c),
    }
}

/// What a person cannot see, what turns the direction of the text behind it, and what a program may
/// take for the end of a line.
fn is_unseen(c: char) -> bool {
    let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let ends = matches!(c, '\u{2028}' | '\u{2029}');
    c.is_control() || turns || ends || matches!(c, '\u{200b}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A character by its number: `&#10;`.
fn reference(dest: &mut impl Write, c: char) -> fmt::Result {
    write!(dest, "&#{};", u32::from(c))
}

/// Prose as paragraphs: one for each of its lines, `<br>` for an empty one.
pub(super) fn prose(text: &str) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    text.split('\n').map(|text| if text.is_empty() { "<br>".to_owned() } else { line(text) }).collect()
}

/// A text that makes up a line, or a paragraph, of its own.
fn line(text: &str) -> String {
    edged(text, |c| c == ' ')
}

/// A text between marks of emphasis, which count only next to what is no white space of any kind.
pub(super) fn emphasis(text: &str) -> String {
    edged(text, char::is_whitespace)
}

/// A line whose first and last character are written as numbers if they are `loose`.
fn edged(text: &str, loose: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let list_mark = numbered(text);
    let last = last(text);
    for (at, c) in text.char_indices() {
        // Writing to a string cannot fail.
        let _ = match c {
            c if loose(c) && (at == 0 || at == last) => reference(&mut out, c),
            '-' | '+' | '=' if at == 0 => write!(out, "\\{c}"),
            '.' | ')' if Some(at) == list_mark => write!(out, "\\{c}"),
            c => inline(&mut out, c),
        };
    }
    out
}

/// Where the last character begins.
fn last(text: &str) -> usize {
    text.char_indices().next_back().map_or(0, |(at, _)| at)
}

/// Where the mark after a leading number stands, if it would begin a list: `1. ` but not `1.属于`.
fn numbered(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let begins_list = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let rest = text[digits..].strip_prefix(['.', ')'])?;
    (digits > 0 && begins_list(rest)).then_some(digits)
}

/// A text in a cell of a pipe table, whose bars and line ends are not its own.
pub(crate) fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let last = last(text);
    let is_arrow = text == "←" || text == "↑";
    for (at, c) in text.char_indices() {
        let _ = match c {
            '\n' => out.write_str("<br>"),
            ' ' if at == 0 || at == last => reference(&mut out, c),
            // A bar is escaped before anything else is read, so that `\\|` means different things to
            // different programs. A number means the same to all.
            '\\' => reference(&mut out, c),
            c if is_arrow => reference(&mut out, c),
            c => inline(&mut out, c),
        };
    }
    out
}

/// A text as a YAML scalar in double quotes, which JSON and YAML of any version read alike.
pub(super) fn yaml(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        let _ = match c {
            '"' | '\\' => write!(out, "\\{c}"),
            c if is_unseen(c) => write!(out, "\\u{:04x}", u32::from(c)),
            c => out.write_char(c),
        };
    }
    out.push('"');
    out
}
