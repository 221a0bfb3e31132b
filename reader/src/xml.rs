//! XML of office files, one event at a time: names resolved to what they mean, and nothing expanded.

use crate::Error;
use crate::document::Medium;
use crate::document::run::{from_file, is_marked};
use crate::error::foreign;
use memchr::memchr_iter;
use nianbao_schema::{Wording, both};
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event as Raw};
use quick_xml::name::PrefixDeclaration;
use quick_xml::{Reader, XmlVersion};
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
    /// Where its name begins behind the prefix.
    local: usize,
}

impl Element<'_> {
    /// Its name without a prefix.
    pub(crate) fn name(&self) -> &str {
        &self.written_name()[self.local..]
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

/// More names of vocabularies at a time than any program declares.
const MOST_SCOPES: usize = 256;

/// A reader of XML. It resolves prefixes itself: quick-xml's own way looks at every attribute of every element, which
/// takes a quarter of the time of reading a document.
pub(crate) struct Xml<'x> {
    reader: Reader<&'x [u8]>,
    medium: Medium,
    depth: usize,
    deepest: usize,
    /// What prefixes stand for, the innermost last.
    scopes: Vec<Scope>,
    /// The scope of the last name, which most often is that of the next one, too.
    recent: Option<usize>,
    /// Whether the element that was opened last has no content and closes next.
    is_empty: bool,
}

/// What a prefix stands for, within an element at some depth.
struct Scope {
    depth: usize,
    /// None stands for names without one; to compare empty strings costs more than it should.
    prefix: Option<String>,
    space: Space,
}

impl<'x> Xml<'x> {
    pub(crate) fn new(text: &'x str, medium: Medium, deepest: usize) -> Self {
        let reader = Reader::from_str(text);
        Xml { reader, medium, depth: 0, deepest, scopes: Vec::new(), recent: None, is_empty: false }
    }

    /// The next event; nothing at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Event<'x>>, Error> {
        if std::mem::take(&mut self.is_empty) {
            self.close();
            return Ok(Some(Event::Close));
        }
        loop {
            let event = self.reader.read_event().map_err(|error| self.damaged(foreign(error)))?;
            let text = match event {
                Raw::Start(start) => return self.open(start).map(Some),
                Raw::Empty(start) => {
                    self.is_empty = true;
                    return self.open(start).map(Some);
                }
                Raw::End(_) => {
                    self.close();
                    return Ok(Some(Event::Close));
                }
                Raw::Text(text) => text.xml10_content(),
                Raw::CData(text) => text.xml10_content(),
                Raw::GeneralRef(reference) => self.character(&reference)?,
                Raw::DocType(_) => {
                    return Err(self.damaged(Wording::plain(
                        "it has a document type, which office files must not",
                        "有文档类型声明，办公文件不应有",
                    )));
                }
                Raw::Eof if self.depth > 0 => {
                    return Err(
                        self.damaged(Wording::plain("it ends within an element", "在元素中间就结束了"))
                    );
                }
                Raw::Eof => return Ok(None),
                _ => continue,
            };
            let text = if is_marked(&text) { Cow::Owned(from_file(&text).into_owned()) } else { text };
            return Ok(Some(Event::Text(text)));
        }
    }

    fn open(&mut self, start: BytesStart<'x>) -> Result<Event<'x>, Error> {
        self.depth += 1;
        if self.depth > self.deepest {
            return Err(Error::TooLarge {
                what: Wording::plain("levels of nested elements", "元素嵌套的层数"),
                limit: self.deepest,
            });
        }
        let attributes = start.attributes_raw().as_bytes();
        // Few attributes have an `x`, and to look for one byte needs no preparation, for each element anew.
        if memchr_iter(b'x', attributes).any(|at| attributes[at..].starts_with(b"xmlns")) {
            self.declare(&start)?;
        }
        let name = start.name().into_inner();
        let colon = name.bytes().position(|byte| byte == b':');
        let prefix = colon.map(|colon| &name[..colon]);
        let is_own = |&at: &usize| self.scopes[at].prefix.as_deref() == prefix;
        let scope = self.recent.filter(is_own).or_else(|| (0..self.scopes.len()).rev().find(is_own));
        let space = scope.map_or(Space::Other, |at| self.scopes[at].space);
        self.recent = scope;
        let local = colon.map_or(0, |colon| colon + 1);
        Ok(Event::Open(Element { space, start, local }))
    }

    /// Takes down what an element declares prefixes to stand for.
    fn declare(&mut self, start: &BytesStart<'_>) -> Result<(), Error> {
        for attribute in start.attributes().with_checks(false).map_while(Result::ok) {
            let prefix = match attribute.key.as_namespace_binding() {
                Some(PrefixDeclaration::Named(prefix)) => Some(prefix.to_owned()),
                Some(PrefixDeclaration::Default) => None,
                None => continue,
            };
            let space = meaning(&attribute.value);
            self.scopes.push(Scope { depth: self.depth, prefix, space });
            self.recent = None;
        }
        if self.scopes.len() > MOST_SCOPES {
            return Err(Error::TooLarge {
                what: Wording::plain("names of vocabularies", "命名空间数"),
                limit: MOST_SCOPES,
            });
        }
        Ok(())
    }

    fn close(&mut self) {
        while self.scopes.last().is_some_and(|scope| scope.depth >= self.depth) {
            self.scopes.pop();
            self.recent = None;
        }
        self.depth = self.depth.saturating_sub(1);
    }

    /// How many bytes have been read: just past the last event.
    pub(crate) fn position(&self) -> usize {
        self.reader.buffer_position() as usize
    }

    /// The character that a reference stands for. No entity but XML's own five exists without a document type.
    fn character(&self, reference: &BytesRef<'_>) -> Result<Cow<'x, str>, Error> {
        match reference.resolve_char_ref() {
            Ok(Some(character)) => Ok(Cow::Owned(character.to_string())),
            Ok(None) => match resolve_xml_entity(reference) {
                Some(character) => Ok(Cow::Borrowed(character)),
                None => Err(self.damaged(both!(
                    "`&{name}` stands for nothing",
                    "`&{name}`没有定义",
                    name = &**reference,
                ))),
            },
            Err(error) => Err(self.damaged(foreign(error))),
        }
    }

    fn damaged(&self, why: Wording) -> Error {
        Error::damaged(
            self.medium,
            both!(
                "its XML is broken at byte {at}: {why}",
                "XML第{at}字节处有误：{why}",
                at = self.reader.buffer_position(),
                why = why,
            ),
        )
    }
}

/// The vocabulary of a namespace. The strict form of the standard has names of its own.
fn meaning(space: &str) -> Space {
    match space {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Space::Word,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        | "http://purl.oclc.org/ooxml/spreadsheetml/main" => Space::Sheet,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => Space::Compatibility,
        _ => Space::Other,
    }
}
