//! The roster: which organs report, and which is below which.

mod draft;
mod fault;
mod table;
mod toml;
mod tree;

pub use fault::Fault;
pub use table::{Line, Square};

use super::name::key;
use crate::form::format::Level;
use crate::problem::{Errors, nearest};

/// The organs that report, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    /// The organs.
    pub organs: Vec<Organ>,
}

/// An organ that reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organ {
    /// Its name.
    pub name: String,
    /// The id of its level.
    pub level: Option<String>,
    /// The organ above it, by position in the roster.
    pub parent: Option<usize>,
    /// What it was called before.
    pub former: Vec<String>,
    /// Where to write to it.
    pub email: Option<String>,
    /// What its own report counts, where there are organs below it.
    pub scope: Option<Scope>,
    /// The line of the file, from 1.
    pub line: usize,
}

/// What the own report of an organ counts that has others below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Its own affairs: it is one part beside those below.
    Own,
    /// Those below as well: they are not added once more.
    All,
}

/// Whose name it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// This organ's.
    Exact(usize),
    /// It was this organ's.
    Former(usize),
    /// It was the name of each of these.
    Several(Vec<usize>),
    /// Nobody's; this organ has a name like it, which is to be asked about and not taken.
    Near(usize),
    /// Nobody's.
    Nobody,
}

impl Roster {
    /// Reads a table whose first line holds the headings.
    ///
    /// # Errors
    ///
    /// All that is wrong with it, by line.
    pub fn from_table(lines: &[Line], levels: &[Level]) -> Result<Roster, Errors<Fault>> {
        let (drafts, mut faults) = table::drafts(lines);
        tree::resolve(drafts, levels, &mut faults)
    }

    /// Reads a TOML file with an `[[organ]]` for each.
    ///
    /// # Errors
    ///
    /// All that is wrong with it, by line.
    pub fn from_toml(text: &str, levels: &[Level]) -> Result<Roster, Errors<Fault>> {
        let (drafts, mut faults) = toml::drafts(text);
        tree::resolve(drafts, levels, &mut faults)
    }

    /// Whose name this is: equal but for width and spaces, first as it is now, then as it was.
    pub fn find(&self, name: &str) -> Match {
        let wanted = key(name);
        if wanted.is_empty() {
            return Match::Nobody;
        }
        let all = || self.organs.iter().enumerate();
        if let Some((organ, _)) = all().find(|(_, organ)| key(&organ.name) == wanted) {
            return Match::Exact(organ);
        }
        let was = |organ: &Organ| organ.former.iter().any(|former| key(former) == wanted);
        let before: Vec<usize> = all().filter(|(_, organ)| was(organ)).map(|(index, _)| index).collect();
        match before[..] {
            [one] => return Match::Former(one),
            [] => {}
            _ => return Match::Several(before),
        }
        let near = nearest(name, self.organs.iter().map(|organ| &*organ.name));
        near.and_then(|near| self.organs.iter().position(|organ| organ.name == near))
            .map_or(Match::Nobody, Match::Near)
    }

    /// The organs right below one.
    pub fn below(&self, organ: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.organs.len()).filter(move |&it| self.organs[it].parent == Some(organ))
    }

    /// Whether there are organs below this one.
    pub fn is_inner(&self, organ: usize) -> bool {
        self.below(organ).next().is_some()
    }

    /// Whether a report of its own is expected of this organ: of one that others are below, only if the roster says
    /// what it counts.
    pub fn is_expected(&self, organ: usize) -> bool {
        !self.is_inner(organ) || self.organs[organ].scope.is_some()
    }

    /// The organs whose own reports make up the total of this one, each once: those below, and itself. `has` says who
    /// has handed in.
    pub fn parts(&self, organ: usize, has: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let mut parts = Vec::new();
        self.add_parts(organ, has, &mut parts);
        parts
    }

    fn add_parts(&self, organ: usize, has: &dyn Fn(usize) -> bool, parts: &mut Vec<usize>) {
        if self.is_expected(organ) || has(organ) {
            parts.push(organ);
        }
        if self.organs[organ].scope != Some(Scope::All) {
            self.below(organ).for_each(|below| self.add_parts(below, has, parts));
        }
    }
}

#[cfg(test)]
mod tests;
