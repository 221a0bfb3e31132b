//! What has no place in an edition, kept for the way back.

use super::Why;
use crate::form::format::Format;
use crate::number::Number;
use crate::report::Entry;
use std::sync::Arc;

/// What has no place in a report's edition, by the editions where it has one.
#[derive(Clone, Debug, Default)]
pub struct Residue {
    /// What is kept of each edition, the one that was left first before the others.
    pub parts: Vec<Part>,
    /// Sums that are known of cells of the report that are blank.
    pub obligations: Vec<Obligation>,
}

/// What is kept of one edition.
#[derive(Clone, Debug)]
pub struct Part {
    /// The edition.
    pub format: Arc<Format>,
    /// The organ's level, where the other edition does not know it.
    pub level: Option<String>,
    /// Entries by cell, in the order of cells.
    pub cells: Vec<Kept<Entry>>,
    /// Texts by narrative, in printed order.
    pub texts: Vec<Kept<String>>,
}

/// An entry or a text that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<T> {
    /// The cell or narrative.
    pub at: usize,
    /// What it held.
    pub value: T,
    /// Why it has no place.
    pub why: Arc<Why>,
}

/// A sum that is known while its parts are not: a person must say how it is spread.
#[derive(Clone, Debug)]
pub struct Obligation {
    /// The edition of the cells.
    pub format: Arc<Format>,
    /// The cells whose sum is known.
    pub cells: Vec<usize>,
    /// Their sum.
    pub sum: Number,
    /// Why the parts are not known.
    pub why: Arc<Why>,
}

impl Residue {
    /// Whether nothing is kept and nothing is to be decided.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.obligations.is_empty()
    }

    /// Takes out what is kept of an edition.
    pub(super) fn take(&mut self, format: &Format) -> Option<Part> {
        let at = self.parts.iter().position(|part| part.is_of(format))?;
        Some(self.parts.remove(at))
    }

    /// Keeps more of an edition: what was kept before gives way to what comes now.
    pub(super) fn keep(&mut self, mut part: Part) {
        if part.is_empty() {
            return;
        }
        part.cells.sort_by_key(|kept| kept.at);
        part.texts.sort_by_key(|kept| kept.at);
        match self.parts.iter_mut().find(|there| there.is_of(&part.format)) {
            Some(there) => there.merge(part),
            None => self.parts.push(part),
        }
    }
}

impl Part {
    pub(super) fn new(format: &Arc<Format>) -> Self {
        Part { format: Arc::clone(format), level: None, cells: Vec::new(), texts: Vec::new() }
    }

    fn is_of(&self, format: &Format) -> bool {
        self.format.id == format.id && self.format.fingerprint == format.fingerprint
    }

    pub(super) fn is_empty(&self) -> bool {
        self.level.is_none() && self.cells.is_empty() && self.texts.is_empty()
    }

    fn merge(&mut self, later: Part) {
        fn merge<T>(own: &mut Vec<Kept<T>>, later: Vec<Kept<T>>) {
            own.retain(|kept| later.binary_search_by_key(&kept.at, |kept| kept.at).is_err());
            own.extend(later);
            own.sort_by_key(|kept| kept.at);
        }
        self.level = later.level.or(self.level.take());
        merge(&mut self.cells, later.cells);
        merge(&mut self.texts, later.texts);
    }
}

/// Equal if they keep the same; the reasons do not matter, nor do the objects that hold the editions.
impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        fn same<T: PartialEq>(a: &[Kept<T>], b: &[Kept<T>]) -> bool {
            a.iter().map(|kept| (kept.at, &kept.value)).eq(b.iter().map(|kept| (kept.at, &kept.value)))
        }
        self.format.fingerprint == other.format.fingerprint
            && self.level == other.level
            && same(&self.cells, &other.cells)
            && same(&self.texts, &other.texts)
    }
}

impl PartialEq for Obligation {
    fn eq(&self, other: &Self) -> bool {
        self.format.fingerprint == other.format.fingerprint
            && self.cells == other.cells
            && self.sum == other.sum
    }
}

/// Equal if they keep the same of the same editions, in whatever order those were left.
impl PartialEq for Residue {
    fn eq(&self, other: &Self) -> bool {
        self.parts.len() == other.parts.len()
            && self.parts.iter().all(|part| other.parts.contains(part))
            && self.obligations == other.obligations
    }
}
