//! Office files taken apart, as far as the tests need it: what we wrote, and what an office program made of it.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

/// The parts of a package by their paths.
pub(crate) fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .filter_map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            // Pictures and the like are of no interest.
            Some((file.name().unwrap().into_owned(), String::from_utf8(bytes).ok()?))
        })
        .collect()
}

/// A package of these parts.
pub(crate) fn pack(parts: &BTreeMap<String, String>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in parts {
        zip.start_file(path, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What a reader meets in an XML part.
pub(crate) enum Node {
    Open(String, BTreeMap<String, String>),
    Text(String),
    Close(String),
}

/// An XML part as a list; an empty element is opened and closed. Fails on what is not well-formed.
pub(crate) fn nodes(xml: &str) -> Vec<Node> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut nodes: Vec<Node> = Vec::new();
    let push_text = |nodes: &mut Vec<Node>, text: &str| match nodes.last_mut() {
        Some(Node::Text(last)) => last.push_str(text),
        _ => nodes.push(Node::Text(text.to_owned())),
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => nodes.push(open(&start)),
            Event::Empty(start) => {
                nodes.push(open(&start));
                nodes.push(Node::Close(start.name().as_ref().to_owned()));
            }
            Event::Text(text) => push_text(&mut nodes, &text),
            Event::GeneralRef(reference) => {
                let text = match reference.resolve_char_ref().unwrap() {
                    Some(c) => c.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&reference).unwrap().to_owned(),
                };
                push_text(&mut nodes, &text);
            }
            Event::End(end) => nodes.push(Node::Close(end.name().as_ref().to_owned())),
            Event::Eof => return nodes,
            _ => {}
        }
    }
}

fn open(start: &BytesStart<'_>) -> Node {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
        (attribute.key.as_ref().to_owned(), value)
    });
    Node::Open(start.name().as_ref().to_owned(), attributes.collect())
}

/// The attributes of all elements of a name.
pub(crate) fn attributes(xml: &str, element: &str) -> Vec<BTreeMap<String, String>> {
    let nodes = nodes(xml).into_iter();
    nodes
        .filter_map(|node| match node {
            Node::Open(name, attributes) if name == element => Some(attributes),
            _ => None,
        })
        .collect()
}
