//! How the parts of an office file hang together: relationships, each with an id, a kind and a target.

use crate::Error;
use crate::package::Package;
use crate::xml::{Event, Xml};
#[cfg(feature = "xlsx")]
use std::collections::HashMap;

/// The relationships of a part.
#[derive(Debug, Default)]
pub(crate) struct Relations {
    all: Vec<Relation>,
    /// Where each is, by its id.
    #[cfg(feature = "xlsx")]
    by_id: HashMap<String, usize>,
}

/// A relationship.
#[derive(Debug)]
pub(crate) struct Relation {
    /// The last word of its type, which is the same in the transitional and the strict vocabulary.
    pub(crate) kind: String,
    /// The part's name from the package's root.
    pub(crate) target: String,
}

impl Relations {
    /// The relationships of a part, or with an empty name of the package.
    pub(crate) fn of(package: &mut Package<'_>, part: &str, depth: usize) -> Result<Self, Error> {
        let Some(text) = package.text(&path_of(part))? else { return Ok(Relations::default()) };
        let mut xml = Xml::new(&text, package.medium(), depth);
        let mut relations = Relations::default();
        while let Some(event) = xml.next()? {
            let Event::Open(element) = event else { continue };
            if element.name() != "Relationship"
                || element.attribute("TargetMode").is_some_and(|mode| mode == "External")
            {
                continue;
            }
            let text = |name| element.attribute(name).unwrap_or_default().into_owned();
            let kind = text("Type").rsplit('/').next().unwrap_or_default().to_owned();
            #[cfg(feature = "xlsx")]
            relations.by_id.entry(text("Id")).or_insert(relations.all.len());
            relations.all.push(Relation { kind, target: resolve(part, &text("Target")) });
        }
        Ok(relations)
    }

    /// The part that an id leads to.
    #[cfg(feature = "xlsx")]
    pub(crate) fn by_id(&self, id: &str) -> Option<&Relation> {
        self.all.get(*self.by_id.get(id)?)
    }

    /// The first part of a kind.
    pub(crate) fn target(&self, kind: &str) -> Option<&str> {
        let found = self.all.iter().find(|relation| relation.kind == kind)?;
        Some(&found.target)
    }

    /// The parts of a kind.
    #[cfg(feature = "xlsx")]
    pub(crate) fn of_kind<'r>(&'r self, kind: &'r str) -> impl Iterator<Item = &'r str> {
        self.all.iter().filter(move |relation| relation.kind == kind).map(|relation| relation.target.as_str())
    }
}

/// Where the relationships of a part are written: those of `word/document.xml` in `word/_rels/document.xml.rels`.
pub(crate) fn path_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// A target from the package's root; it is written relative to the part's folder unless it begins with a slash.
fn resolve(part: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> =
        part.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect());
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => _ = steps.pop(),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_lead_to_parts() {
        assert_eq!(path_of(""), "_rels/.rels");
        assert_eq!(path_of("word/document.xml"), "word/_rels/document.xml.rels");
        assert_eq!(resolve("", "word/document.xml"), "word/document.xml");
        assert_eq!(
            resolve("xl/worksheets/sheet1.xml", "../drawings/drawing1.xml"),
            "xl/drawings/drawing1.xml"
        );
        assert_eq!(resolve("xl/workbook.xml", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(resolve("a", "../../../etc/passwd"), "etc/passwd");
    }
}
