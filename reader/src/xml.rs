//! XML of office files, one event at a time: names resolved to what they mean, and nothing expanded.

use crate::Error;
use crate::document::Medium;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event as Raw};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};
use std::borrow::Cow;

/// A vocabulary, whatever prefix stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    /// Of Word documents.
    Word,
    /// Of workbooks.
    Sheet,
    /// Which of several renderings to take.
    Compatibility,
    /// Any other.
    Other,
}

/// What a reader of XML meets.
pub(crate) enum Event<'x> {
    /// An element opens. One without content closes at once.
    Open(Element<'x>),
    /// Some text; more of it may follow.
    Text(Cow<'x, str>),
    /// The element that was opened last closes.
    Close,
}

/// An element's start.
pub(crate) struct Element<'x> {
    pub(crate) space: Space,
    start: BytesStart<'x>,
}

impl Element<'_> {
    /// Its name without a prefix.
    pub(crate) fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// Its name as it is written, with a prefix if it has one.
    pub(crate) fn written_name(&self) -> &str {
        self.start.name().into_inner()
    }

    /// An attribute by its name without a prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut attributes = self.start.attributes();
        let attributes = attributes.with_checks(false).map_while(Result::ok);
        let mut attributes = attributes.filter(|attribute| attribute.key.local_name().into_inner() == name);
        attributes.next()?.normalized_value(XmlVersion::Implicit1_0).ok()
    }

    /// An attribute that is a number.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }

    /// Whether a property that is on by being there is on.
    pub(crate) fn is_on(&self) -> bool {
        !matches!(self.attribute("val").as_deref(), Some("0" | "false" | "off"))
    }
}

/// A reader of XML.
pub(crate) struct Xml<'x> {
    reader: NsReader<&'x [u8]>,
    medium: Medium,
    depth: usize,
    deepest: usize,
}

impl<'x> Xml<'x> {
    pub(crate) fn new(text: &'x str, medium: Medium, deepest: usize) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, medium, depth: 0, deepest }
    }

    /// The next event; nothing at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Event<'x>>, Error> {
        loop {
            let (space, event) = match self.reader.read_resolved_event() {
                Ok((space, event)) => (meaning(&space), event),
                Err(error) => return Err(self.damaged(error)),
            };
            let text = match event {
                Raw::Start(start) => return self.open(space, start).map(Some),
                Raw::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Event::Close));
                }
                Raw::Text(text) => text.xml10_content(),
                Raw::CData(text) => text.xml10_content(),
                Raw::GeneralRef(reference) => self.character(&reference)?,
                Raw::DocType(_) => {
                    return Err(self.damaged("it has a document type, which office files must not"));
                }
                Raw::Eof if self.depth > 0 => return Err(self.damaged("it ends within an element")),
                Raw::Eof => return Ok(None),
                _ => continue,
            };
            return Ok(Some(Event::Text(text)));
        }
    }

    fn open(&mut self, space: Space, start: BytesStart<'x>) -> Result<Event<'x>, Error> {
        self.depth += 1;
        if self.depth > self.deepest {
            return Err(Error::TooLarge { what: "levels of nested elements", limit: self.deepest });
        }
        Ok(Event::Open(Element { space, start }))
    }

    /// How many bytes have been read: just past the last event.
    #[allow(dead_code)]
    pub(crate) fn position(&self) -> usize {
        self.reader.buffer_position() as usize
    }

    /// The character that a reference stands for. No entity but XML's own five exists without a document type.
    fn character(&self, reference: &BytesRef<'_>) -> Result<Cow<'x, str>, Error> {
        match reference.resolve_char_ref() {
            Ok(Some(character)) => Ok(Cow::Owned(character.to_string())),
            Ok(None) => match resolve_xml_entity(reference) {
                Some(character) => Ok(Cow::Borrowed(character)),
                None => Err(self.damaged(format_args!("`&{}` stands for nothing", &**reference))),
            },
            Err(error) => Err(self.damaged(error)),
        }
    }

    fn damaged(&self, why: impl std::fmt::Display) -> Error {
        Error::damaged(
            self.medium,
            format!("its XML is broken at byte {}: {why}", self.reader.buffer_position()),
        )
    }
}

/// The vocabulary of a namespace. The strict form of the standard has names of its own.
fn meaning(space: &ResolveResult<'_>) -> Space {
    let ResolveResult::Bound(space) = space else { return Space::Other };
    match space.into_inner() {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Space::Word,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        | "http://purl.oclc.org/ooxml/spreadsheetml/main" => Space::Sheet,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => Space::Compatibility,
        _ => Space::Other,
    }
}
