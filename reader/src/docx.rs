//! Word documents.
//!
//! What a person sees is read: the results of fields and not their codes, one of several renderings of a drawing, no
//! prompts. Text that is hidden, struck out, raised, deleted or inserted is read with its look. Automatic numbers, which stand in no text, are
//! put before it. Headers, footers, footnotes and comments are not read: they are no part of a report.
//!
//! Every content control with a tag and every bookmark of our own is a field, so that one place may have two.

mod body;
mod capture;
mod look;
mod numbering;
mod prompt;
mod property;
mod seen;
mod style;
mod table;
mod tag;
#[cfg(test)]
mod tests;

use crate::budget::Budget;
use crate::document::{Declared, Document, Medium, Remark};
use crate::package::Package;
use crate::relation::Relations;
use crate::xml::Xml;
use crate::{Error, Limits};
use body::Body;
pub(crate) use body::Spot;
use nianbao_schema::{Wording, both};
use numbering::Numbering;
use std::collections::{HashMap, HashSet};
use style::Styles;

/// Reads a document.
pub(crate) fn extract(bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    let limits = budget.limits();
    let mut package = Package::open(bytes, Medium::Docx, budget)?;
    let main = main_part(&mut package, limits)?;
    let relations = Relations::of(&mut package, &main, limits.depth)?;
    let styles = match part(&mut package, relations.target("styles"))? {
        Some(text) => Styles::read(Xml::new(&text, Medium::Docx, limits.depth))?,
        None => Styles::default(),
    };
    let numbering = match part(&mut package, relations.target("numbering"))? {
        Some(text) => Numbering::read(Xml::new(&text, Medium::Docx, limits.depth))?,
        None => Numbering::default(),
    };
    let text = package.text(&main)?.unwrap_or_default();
    let flags = wrong_flags(&mut package, &relations, &text, limits)?;
    let mut body = Body::new(&styles, numbering, budget).with_wrong_flags(flags);
    body.read(&mut Xml::new(&text, Medium::Docx, limits.depth))?;
    let (blocks, fields, mut remarks) = body.finish();
    let declared = declared(&mut package, limits).unwrap_or_else(|error| {
        remarks.push(Remark {
            place: None,
            text: both!(
                "the document's properties cannot be read: {why}",
                "文档属性读不出来：{why}",
                why = error.wording(),
            ),
        });
        Declared::default()
    });
    Ok(Document {
        medium: Medium::Docx,
        encoding: None,
        declared,
        blocks,
        fields,
        nesting: Vec::new(),
        remarks,
    })
}

/// The flags that wrongly say that a control holds a prompt.
fn wrong_flags(
    package: &mut Package<'_>,
    relations: &Relations,
    text: &str,
    limits: &Limits,
) -> Result<HashSet<usize>, Error> {
    if memchr::memmem::find(text.as_bytes(), b"showingPlcHdr").is_none() {
        return Ok(HashSet::new());
    }
    let blocks = match part(package, relations.target("glossaryDocument"))? {
        Some(text) => prompt::blocks(Xml::new(&text, Medium::Docx, limits.depth))?,
        None => HashMap::new(),
    };
    prompt::wrong(Xml::new(text, Medium::Docx, limits.depth), &blocks)
}

/// Where each paragraph stands in the XML of the part that holds the text.
pub(crate) fn spots(text: &str, limits: &Limits) -> Result<Vec<Spot>, Error> {
    let styles = Styles::default();
    let budget = Budget::new(limits, text.len());
    let body = Body::new(&styles, Numbering::default(), &budget);
    body.spots(Xml::new(text, Medium::Docx, limits.depth))
}

/// The name of the part that holds the text.
pub(crate) fn main_part(package: &mut Package<'_>, limits: &Limits) -> Result<String, Error> {
    const USUAL: &str = "word/document.xml";
    let relations = Relations::of(package, "", limits.depth)?;
    let named = relations.target("officeDocument").filter(|part| package.has(part));
    match named.or_else(|| package.has(USUAL).then_some(USUAL)) {
        Some(part) => Ok(part.to_owned()),
        None => Err(Error::damaged(
            Medium::Docx,
            Wording::plain("the part that holds its text is not there", "缺少存放正文的部分"),
        )),
    }
}

fn part(package: &mut Package<'_>, path: Option<&str>) -> Result<Option<String>, Error> {
    path.map_or(Ok(None), |path| package.text(path))
}

/// What the document's own properties say.
fn declared(package: &mut Package<'_>, limits: &Limits) -> Result<Declared, Error> {
    let relations = Relations::of(package, "", limits.depth)?;
    let text = part(package, relations.target("custom-properties"))?;
    let Some(text) = text else { return Ok(Declared::default()) };
    let mut declared = Declared::default();
    for (name, value) in property::read(Xml::new(&text, Medium::Docx, limits.depth))? {
        match name.as_str() {
            "nianbao.format" => declared.format = Some(value),
            "nianbao.fingerprint" => declared.fingerprint = Some(value),
            "nianbao.level" => declared.head.push(("organ.level".to_owned(), value)),
            _ => {}
        }
    }
    Ok(declared)
}
