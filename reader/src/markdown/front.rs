//! Front matter: in our own files a key and a value a line, a value being a JSON string, a bare word or nothing; in others
//! what converters write, of which the title matters.

use crate::document::Declared;
use crate::pipes::Line;

/// Front matter has at most so many lines.
const MOST: usize = 100;

/// How many lines the front matter has, its two rules included.
pub(super) fn extent(lines: &[Line<'_>]) -> usize {
    let is_rule = |line: &Line<'_>| line.text.trim_end() == "---";
    let is_end = |line: &Line<'_>| matches!(line.text.trim_end(), "---" | "...");
    match lines.split_first() {
        Some((first, rest)) if is_rule(first) => {
            let is_pair = |line: &Line<'_>| line.text.split_once(':').is_some_and(|(key, _)| is_key(key));
            let end = rest.iter().take(MOST).position(is_end);
            let is_front = rest.first().is_some_and(is_pair);
            end.filter(|_| is_front).map_or(0, |end| end + 2)
        }
        _ => 0,
    }
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.')
}

/// The title, and its line.
pub(super) fn title<'l, 't>(lines: &'l [Line<'t>]) -> Option<(&'l Line<'t>, String)> {
    lines.iter().find_map(|line| Some((line, value_of(line.text.strip_prefix("title:")?.trim())?)))
}

/// What the front matter says.
pub(super) fn declared(lines: &[Line<'_>]) -> Declared {
    let mut declared = Declared::default();
    for (key, value) in lines.iter().filter_map(|line| line.text.split_once(':')) {
        let Some(value) = value_of(value.trim()) else { continue };
        match key {
            "format" => declared.format = Some(value),
            "fingerprint" => declared.fingerprint = Some(value),
            "organ" => declared.head.push(("organ.name".to_owned(), value)),
            "level" => declared.head.push(("organ.level".to_owned(), value)),
            key => declared.head.push((key.to_owned(), value)),
        }
    }
    declared
}

fn value_of(text: &str) -> Option<String> {
    let quoted = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let value = match quoted {
        Some(quoted) => unquoted(quoted),
        None => text.trim_matches('\'').to_owned(),
    };
    (!value.is_empty()).then_some(value)
}

/// The text that a YAML scalar in double quotes stands for.
fn unquoted(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => match characters.next() {
                Some('u') => {
                    let digits: String = characters.by_ref().take(4).collect();
                    let code = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                    plain.push(code.unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                Some('n') => plain.push('\n'),
                Some('t') => plain.push('\t'),
                Some(c) => plain.push(c),
                None => {}
            },
            c => plain.push(c),
        }
    }
    plain
}
