//! An office file of which some parts are written anew.

use super::edit::{apply, find};
use crate::Error;
use crate::budget::Budget;
use crate::document::Medium;
use crate::error::foreign;
use crate::package::Package;
use crate::relation::{self, Relations};
use nianbao_schema::both;
use quick_xml::escape::escape;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const CONTENT_TYPES: &str = "[Content_Types].xml";

/// An office file of which some parts are written anew.
pub(super) struct Draft<'b> {
    pub(super) package: Package<'b>,
    budget: &'b Budget,
    changed: BTreeMap<String, String>,
    /// Whether it is written in the strict form of the standard, whose names differ.
    pub(super) is_strict: bool,
}

impl<'b> Draft<'b> {
    pub(super) fn open(bytes: &'b [u8], medium: Medium, budget: &'b Budget) -> Result<Self, Error> {
        let package = Package::open(bytes, medium, budget)?;
        let mut draft = Draft { package, budget, changed: BTreeMap::new(), is_strict: false };
        let root = draft.text("_rels/.rels")?.unwrap_or_default();
        draft.is_strict = root.contains("http://purl.oclc.org/ooxml/officeDocument/relationships/");
        Ok(draft)
    }

    /// A part as it is by now.
    pub(super) fn text(&mut self, path: &str) -> Result<Option<String>, Error> {
        match self.changed.get(path) {
            Some(text) => Ok(Some(text.clone())),
            None => self.package.text(path),
        }
    }

    pub(super) fn set(&mut self, path: &str, text: String) {
        self.changed.insert(path.to_owned(), text);
    }

    /// The namespace of relationships.
    pub(super) fn relationships(&self) -> &'static str {
        if self.is_strict {
            "http://purl.oclc.org/ooxml/officeDocument/relationships"
        } else {
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        }
    }

    /// The part of a kind that belongs to another one.
    pub(super) fn related(&mut self, part: &str, kind: &str) -> Result<Option<String>, Error> {
        let relations = Relations::of(&mut self.package, part, self.budget.limits().depth)?;
        Ok(relations.target(kind).map(str::to_owned))
    }

    /// Relates a new part to another one, and gives the relationship's id.
    pub(super) fn relate(&mut self, part: &str, kind: &str, target: &str) -> Result<String, Error> {
        const EMPTY: &str =
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>"#;
        let path = relation::path_of(part);
        let text = self.text(&path)?.unwrap_or_else(|| EMPTY.to_owned());
        let id = (1..).map(|number| format!("rIdNote{number}")).find(|id| !text.contains(&format!("{id}\"")));
        let id = id.unwrap_or_default();
        let link =
            format!(r#"Id="{id}" Type="{}/{kind}" Target="/{}"/>"#, self.relationships(), escape(target));
        let text = self.append(&text, "Relationships", |prefix| format!("<{prefix}Relationship {link}"))?;
        self.set(&path, text);
        Ok(id)
    }

    /// Says what type of content a part is.
    pub(super) fn declare(&mut self, path: &str, content_type: &str) -> Result<(), Error> {
        let text = self.text(CONTENT_TYPES)?.unwrap_or_default();
        let more = format!(r#"Override PartName="/{}" ContentType="{content_type}"/>"#, escape(path));
        let text = self.append(&text, "Types", |prefix| format!("<{prefix}{more}"))?;
        self.set(CONTENT_TYPES, text);
        Ok(())
    }

    /// A text with more at the end of its first element of a name; the prefix of that element is given.
    pub(super) fn append(
        &self,
        text: &str,
        element: &str,
        more: impl Fn(&str) -> String,
    ) -> Result<String, Error> {
        let found = find(text, self.package.medium(), self.budget.limits().depth, "", |found, _| {
            found.name() == element
        })?;
        let Some(found) = found.first() else {
            return Err(Error::damaged(
                self.package.medium(),
                both!("no `{element}` where there should be one", "应有`{element}`的地方没有"),
            ));
        };
        Ok(apply(text, vec![found.append(text, &more(found.prefix()))]))
    }

    /// A name for a new part.
    pub(super) fn free_name(&self, start: &str, end: &str) -> String {
        let mut names = (1..).map(|number| format!("{start}{number}{end}"));
        names.find(|name| !self.package.has(name) && !self.changed.contains_key(name)).unwrap_or_default()
    }

    /// The file: what was not changed is copied as it is.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, Error> {
        let medium = self.package.medium();
        let damaged = |error: zip::result::ZipError| Error::damaged(medium, foreign(error));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut by_index = BTreeMap::new();
        let mut added = Vec::new();
        for (path, text) in self.changed {
            let text = as_utf8(text);
            match self.package.index(&path) {
                Some(index) => _ = by_index.insert(index, text),
                None => added.push((path, text)),
            }
        }
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let archive = self.package.archive();
        for index in 0..archive.len() {
            let file = archive.by_index_raw(index).map_err(damaged)?;
            match by_index.remove(&index) {
                Some(text) => added.push((file.name().map_err(damaged)?.into_owned(), text)),
                None => zip.raw_copy_file(file).map_err(damaged)?,
            }
        }
        for (path, text) in added {
            zip.start_file(path, options).map_err(damaged)?;
            zip.write_all(text.as_bytes()).map_err(|error| Error::damaged(medium, foreign(error)))?;
        }
        Ok(zip.finish().map_err(damaged)?.into_inner())
    }
}

/// A text whose XML declaration says no other encoding than that in which it is written.
fn as_utf8(text: String) -> String {
    let Some(end) = text.find("?>").filter(|_| text.starts_with("<?xml")) else { return text };
    let is_other =
        text.get(..end).is_some_and(|declaration| declaration.to_ascii_lowercase().contains("utf-16"));
    if !is_other {
        return text;
    }
    text.get(end + 2..).unwrap_or_default().to_owned()
}
