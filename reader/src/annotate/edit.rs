//! Changes to XML that leave all else in it byte for byte.

use crate::Error;
use crate::document::Medium;
use crate::xml::{Element, Event, Xml};
use quick_xml::escape::escape;
use std::ops::Range;

/// A piece of a text and what comes in its place.
pub(super) type Edit = (Range<usize>, String);

/// A text with its changes made; of two that overlap, the second is left out.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, replacement) in edits {
        if range.start >= at {
            out.push_str(text.get(at..range.start).unwrap_or_default());
            out.push_str(&replacement);
            at = range.end;
        }
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// An element in a text.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its name as it is written.
    pub(super) name: String,
    /// The attribute that was asked for.
    pub(super) value: Option<String>,
    /// Its start tag.
    pub(super) tag: Range<usize>,
    /// Where its end tag starts; for an element without one, where the start tag ends.
    pub(super) inner_end: usize,
    /// Just past it.
    pub(super) end: usize,
}

/// The elements that are wanted, in the order in which they start. The name of the element around each is given, and
/// an attribute of each is kept.
pub(super) fn find(
    text: &str,
    medium: Medium,
    depth: usize,
    attribute: &str,
    wanted: impl Fn(&Element<'_>, &str) -> bool,
) -> Result<Vec<Found>, Error> {
    let mut xml = Xml::new(text, medium, depth);
    let mut found: Vec<Found> = Vec::new();
    let mut open: Vec<(String, Option<usize>)> = Vec::new();
    while let Some(event) = xml.next()? {
        let position = xml.position();
        match event {
            Event::Open(element) => {
                let parent = open.last().map_or("", |(name, _)| name.as_str());
                let number = wanted(&element, parent).then_some(found.len());
                if number.is_some() {
                    let start = text.get(..position).and_then(|before| before.rfind('<')).unwrap_or_default();
                    found.push(Found {
                        name: element.written_name().to_owned(),
                        value: element.attribute(attribute).map(|value| value.into_owned()),
                        tag: start..position,
                        inner_end: position,
                        end: position,
                    });
                }
                open.push((element.name().to_owned(), number));
            }
            Event::Close => {
                let closed = open.pop().and_then(|(_, number)| found.get_mut(number?));
                if let Some(closed) = closed.filter(|closed| closed.tag.end != position) {
                    closed.inner_end =
                        text.get(..position).and_then(|before| before.rfind('<')).unwrap_or(position);
                    closed.end = position;
                }
            }
            Event::Text(_) => {}
        }
    }
    Ok(found)
}

impl Found {
    /// Its prefix with a colon, if it has one.
    pub(super) fn prefix(&self) -> &str {
        self.name.rfind(':').and_then(|colon| self.name.get(..=colon)).unwrap_or_default()
    }

    /// More at the end of what is in it.
    pub(super) fn append(&self, text: &str, more: &str) -> Edit {
        if text.get(..self.tag.end).is_some_and(|before| before.ends_with("/>")) {
            return (self.tag.end - 2..self.tag.end, format!(">{more}</{}>", self.name));
        }
        (self.inner_end..self.inner_end, more.to_owned())
    }

    /// Its start tag with attributes set.
    #[cfg(feature = "xlsx")]
    pub(super) fn set(&self, text: &str, attributes: &[(&str, String)]) -> Edit {
        let tag = text.get(self.tag.clone()).unwrap_or_default();
        (self.tag.clone(), with_attributes(tag, attributes))
    }
}

/// A start tag with attributes set, those that were there in their places.
#[cfg(feature = "xlsx")]
pub(super) fn with_attributes(tag: &str, attributes: &[(&str, String)]) -> String {
    let mut tag = tag.to_owned();
    for (name, value) in attributes {
        let value = escape(value.as_str());
        match value_of(&tag, name) {
            Some(range) => tag.replace_range(range, &value),
            None => {
                let end = tag.len() - if tag.ends_with("/>") { 2 } else { 1 };
                tag.insert_str(end, &format!(" {name}=\"{value}\""));
            }
        }
    }
    tag
}

/// The value of an attribute in a start tag, as it is written.
#[cfg(feature = "xlsx")]
pub(super) fn value<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    tag.get(value_of(tag, name)?)
}

/// Where the value of an attribute stands in a start tag.
#[cfg(feature = "xlsx")]
fn value_of(tag: &str, name: &str) -> Option<Range<usize>> {
    let mut at = tag.find(|c: char| c.is_ascii_whitespace())?;
    loop {
        let equals = at + tag.get(at..)?.find('=')?;
        let found = tag.get(at..equals)?.trim();
        let quote_at = equals + tag.get(equals..)?.find(['"', '\''])?;
        let quote = tag.get(quote_at..)?.chars().next()?;
        let end = quote_at + 1 + tag.get(quote_at + 1..)?.find(quote)?;
        if found == name {
            return Some(quote_at + 1..end);
        }
        at = end + 1;
    }
}

/// A text without the characters that XML cannot express.
pub(super) fn legal(text: &str) -> String {
    let is_legal = |c: char| (c >= ' ' || matches!(c, '\t' | '\n')) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().map(|c| if is_legal(c) { c } else { '\u{fffd}' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "xlsx")]
    #[test]
    fn attributes_are_set_in_place() {
        let set = |tag| with_attributes(tag, &[("s", "5".to_owned()), ("t", "<".to_owned())]);
        assert_eq!(set("<c/>"), r#"<c s="5" t="&lt;"/>"#);
        assert_eq!(set("<c  r='s=\"1\"' s = '3'\n>"), "<c  r='s=\"1\"' s = '5'\n t=\"&lt;\">");
        assert_eq!(set("<x:c xs=\"1\">"), "<x:c xs=\"1\" s=\"5\" t=\"&lt;\">");
    }

    #[test]
    fn edits_keep_the_rest() {
        let text = "<a><b/><c>1</c></a>";
        let found = find(text, Medium::Docx, 9, "", |_, parent| parent == "a").unwrap();
        let edits = found.iter().map(|found| found.append(text, "2")).collect();
        assert_eq!(apply(text, edits), "<a><b>2</b><c>12</c></a>");
    }
}
