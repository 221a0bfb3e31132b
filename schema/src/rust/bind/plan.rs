//! What a struct covers, as tables that the derive writes.

use crate::form::format::{Fingerprint, Format};
use crate::form::resolve::resolve;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// What a bound struct covers.
#[derive(Debug)]
pub struct Plan {
    /// The struct's name.
    pub name: &'static str,
    /// What its paths are relative to.
    pub scope: Scope,
    /// Whether it may leave out cells of what it stands for.
    pub partial: bool,
    /// The formats that it is bound to.
    pub editions: &'static [Edition],
    /// Its fields.
    pub bindings: &'static [Binding],
}

/// What a bound struct stands for, and so what its paths are relative to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The form as a whole.
    Form,
    /// A table or a branch: everything whose path begins with this one.
    Branch(&'static str),
    /// One row of a table; the paths are those of the columns, below a branch of them if one is named.
    Row(&'static str, &'static str),
    /// One column of a table; the paths are those of the rows, below a branch of them if one is named.
    Column(&'static str, &'static str),
}

/// A format that a struct is bound to.
#[derive(Debug)]
pub struct Edition {
    /// The format's id.
    pub id: &'static str,
    /// The format's content when the struct was compiled.
    pub fingerprint: Fingerprint,
    /// The format's file, if it is not built in.
    pub file: Option<&'static [u8]>,
    /// Where each binding leads. For a cell and a narrative, its number (in a row or column: how many
    /// cells on); for a struct over a row or column its first cell and how far apart its cells are;
    /// `(0, 0)` for a struct whose places are counted as those of the struct around it.
    pub places: &'static [(u32, u32)],
}

/// A field and what it is bound to.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// The field's name.
    pub field: &'static str,
    /// The path from the form's root; `*` stands for the row or column that is not known yet.
    pub path: &'static str,
    /// What is at that path.
    pub kind: Kind,
    /// What the form prints there, in the first of the struct's formats.
    pub labels: &'static str,
    /// The field's Rust type, as it is written.
    pub rust: &'static str,
    /// What the field's struct covers, if it is one.
    pub part: Option<&'static Plan>,
}

/// What a field is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A cell, with the word for what it holds.
    Cell(&'static str),
    /// The prose of a section.
    Narrative,
    /// The organ's name.
    OrganName,
    /// The organ's level.
    OrganLevel,
    /// The reporting year.
    Year,
    /// Several cells, by a struct of their own.
    Part,
}

/// Something that a struct covers, by its number in the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A cell.
    Cell(usize),
    /// A narrative.
    Narrative(usize),
    /// The organ's name.
    OrganName,
    /// The organ's level.
    OrganLevel,
    /// The reporting year.
    Year,
}

impl Plan {
    /// What stands in for a plan that could not be made, so that one mistake gives one message.
    pub const STUB: Plan = Plan { name: "", scope: Scope::Form, partial: true, editions: &[], bindings: &[] };

    /// The edition that is this very format.
    pub fn edition(&self, format: &Format) -> Option<&'static Edition> {
        self.editions.iter().find(|edition| edition.fingerprint == format.fingerprint)
    }

    /// Everything that the struct covers, in printed order. The cells of a row or column are those
    /// of the first one; see [`Bound::from_place`](super::Bound::from_place).
    pub fn targets(&self, format: &Format) -> Vec<Target> {
        let mut targets = Vec::new();
        self.collect(format, Base::of(self.scope, format), &mut targets);
        targets.sort_unstable();
        targets.dedup();
        targets
    }

    pub(super) fn cells(&self, format: &Format) -> Vec<usize> {
        let cells = self.targets(format).into_iter();
        cells.filter_map(|target| if let Target::Cell(cell) = target { Some(cell) } else { None }).collect()
    }

    pub(super) fn narratives(&self, format: &Format) -> Vec<usize> {
        let targets = self.targets(format).into_iter();
        targets
            .filter_map(|it| if let Target::Narrative(number) = it { Some(number) } else { None })
            .collect()
    }

    fn collect(&self, format: &Format, base: Base, targets: &mut Vec<Target>) {
        let Some(edition) = self.edition(format) else { return };
        for (binding, &place) in self.bindings.iter().zip(edition.places) {
            match binding.kind {
                Kind::Cell(_) => targets.push(Target::Cell(base.cell(place))),
                Kind::Narrative => targets.push(Target::Narrative(place.0 as usize)),
                Kind::OrganName => targets.push(Target::OrganName),
                Kind::OrganLevel => targets.push(Target::OrganLevel),
                Kind::Year => targets.push(Target::Year),
                Kind::Part => {
                    let part = binding.part.into_iter();
                    part.for_each(|part| part.collect(format, base.part(place), targets));
                }
            }
        }
    }
}

/// From where, and how far apart, the cells of a struct are counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Base {
    pub(super) first: usize,
    pub(super) stride: usize,
}

impl Base {
    pub(super) const FORM: Base = Base { first: 0, stride: 1 };

    /// The base of a scope; for a row or column, of the first one.
    fn of(scope: Scope, format: &Format) -> Base {
        let table = |id| format.table(id).map(|table| &format.tables[table]);
        match scope {
            Scope::Form | Scope::Branch(_) => Base::FORM,
            Scope::Row(id, _) => {
                table(id).map_or(Base::FORM, |table| Base { first: table.cells.start, stride: 1 })
            }
            Scope::Column(id, _) => table(id).map_or(Base::FORM, |table| Base {
                first: table.cells.start,
                stride: table.columns.leaves.len(),
            }),
        }
    }

    /// The base of one row or column of a scope's table, by its path from the root.
    pub(super) fn of_place(scope: Scope, format: &Format, place: &str) -> Option<Base> {
        let of_table = |id: &str| {
            let rest = place.strip_prefix(id)?;
            let rest = if rest.is_empty() { rest } else { rest.strip_prefix('.')? };
            format.table(id).map(|table| (&format.tables[table], rest))
        };
        let leaf = |axis: &crate::form::format::Axis, path: &str| {
            (0..axis.leaves.len()).find(|&leaf| axis.leaf(leaf).path == path)
        };
        match scope {
            Scope::Form | Scope::Branch(_) => None,
            Scope::Row(id, _) => {
                let (table, path) = of_table(id)?;
                let first = table.cell(leaf(&table.rows, path)?, 0);
                Some(Base { first, stride: 1 })
            }
            Scope::Column(id, _) => {
                let (table, path) = of_table(id)?;
                let first = table.cell(0, leaf(&table.columns, path)?);
                Some(Base { first, stride: table.columns.leaves.len() })
            }
        }
    }

    /// The cell that is so many of this base's steps on.
    pub(super) fn cell(self, place: (u32, u32)) -> usize {
        self.first + place.0 as usize * self.stride
    }

    /// The base of a part.
    pub(super) fn part(self, place: (u32, u32)) -> Base {
        match place {
            (0, 0) => self,
            (first, stride) => Base { first: first as usize, stride: stride as usize },
        }
    }
}

impl Edition {
    /// The format itself, from the catalogue or from the file that was compiled in.
    pub fn format(&self) -> Option<Arc<Format>> {
        let Some(file) = self.file else { return Format::built_in(self.id).ok().cloned() };
        static FILES: OnceLock<Mutex<HashMap<Fingerprint, Arc<Format>>>> = OnceLock::new();
        let mut files = FILES.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(format) = files.get(&self.fingerprint) {
            return Some(Arc::clone(format));
        }
        let format = Arc::new(resolve(file).format?);
        files.insert(self.fingerprint, Arc::clone(&format));
        Some(format)
    }
}
