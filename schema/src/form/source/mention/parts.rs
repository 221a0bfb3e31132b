//! A text, taken apart at its braces.

use std::ops::Range;

/// A part of a text.
pub(super) enum Part {
    /// Words as they are.
    Words(Range<usize>),
    /// A brace: it was written twice.
    Brace(&'static str),
    /// What stands between two braces.
    Name(Range<usize>),
    /// A brace without its other one.
    Stray(Range<usize>),
}

pub(super) fn of(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(['{', '}']) {
        let brace = at + found;
        if brace > at {
            parts.push(Part::Words(at..brace));
        }
        let rest = &text[brace..];
        at = if rest.starts_with("{{") || rest.starts_with("}}") {
            parts.push(Part::Brace(if rest.starts_with('{') { "{" } else { "}" }));
            brace + 2
        } else {
            let end = rest.strip_prefix('{').and_then(|inside| {
                let end = inside.find(['{', '}'])?;
                inside[end..].starts_with('}').then_some(brace + 1 + end)
            });
            match end {
                Some(end) => {
                    parts.push(Part::Name(brace + 1..end));
                    end + 1
                }
                None => {
                    parts.push(Part::Stray(brace..brace + 1));
                    brace + 1
                }
            }
        };
    }
    if at < text.len() {
        parts.push(Part::Words(at..text.len()));
    }
    parts
}

/// A text with the kinds of its references alone: `以{unit}计`.
pub(super) fn frame(text: &str, parts: &[Part]) -> String {
    let words = parts.iter().map(|part| match part {
        Part::Words(range) | Part::Stray(range) => text[range.clone()].to_owned(),
        Part::Brace(brace) => brace.repeat(2),
        Part::Name(range) => format!("{{{}}}", text[range.clone()].split(':').next().unwrap_or_default()),
    });
    words.collect()
}
