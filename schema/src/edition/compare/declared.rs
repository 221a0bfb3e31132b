//! The `[[change]]` declarations of an edition, resolved.

use super::fault::{At, Fault};
use super::place::{self, Element, Side};
use super::{Change, Kind};
use crate::both;
use crate::form::format::{ChangeKind, Format};
use crate::language::Wording;
use crate::problem::{Code, did_you_mean, nearest};
use std::collections::HashSet;

/// By what an old figure is multiplied: numerator and denominator.
pub type Factor = (i64, i64);

/// A declared change whose paths have been looked up.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    pub(crate) kind: ChangeKind,
    /// What `from` names in the older edition, all paths together.
    pub(crate) from: Vec<Element>,
    /// What `to` names in the newer edition.
    pub(crate) to: Vec<Element>,
    pub(crate) factor: Option<Factor>,
    /// What each path of `from` names.
    pub(super) from_paths: Vec<Vec<Element>>,
    /// What each path of `to` names.
    pub(super) to_paths: Vec<Vec<Element>>,
}

impl Declared {
    /// Whether figures follow the change from its old places to its new ones.
    pub(crate) fn carries(&self) -> bool {
        !matches!(self.kind, ChangeKind::Removed | ChangeKind::Added | ChangeKind::Replaced)
    }

    pub(super) fn tables(&self) -> Vec<usize> {
        let table = |element: &Element| match element {
            Element::Table(table) => Some(*table),
            _ => None,
        };
        self.to.iter().filter_map(table).collect()
    }
}

/// Looks up what the newer edition's declarations name, in their order.
pub(crate) fn resolve(old: &Format, new: &Format, faults: &mut Vec<Fault>) -> Vec<Declared> {
    let changes = new.changes.iter().enumerate();
    changes.map(|(number, change)| resolve_one(number, change, old, new, faults)).collect()
}

fn resolve_one(
    number: usize,
    change: &crate::form::format::Change,
    old: &Format,
    new: &Format,
    faults: &mut Vec<Fault>,
) -> Declared {
    let mut from_paths: Vec<Vec<Element>> = Vec::new();
    for (at, path) in change.from.iter().enumerate() {
        let found = place::find(old, path);
        if found.is_empty() {
            faults.push(unknown(number, at, path, old));
        }
        from_paths.push(found);
    }
    let mut to_paths: Vec<Vec<Element>> = change.to.iter().map(|path| place::find(new, path)).collect();
    if from_paths.is_empty() || to_paths.is_empty() {
        // A section and a table may share an id: what is meant is what really came or went.
        from_paths.iter_mut().for_each(|found| prefer(found, |element| !has_id(new, old, element)));
        to_paths.iter_mut().for_each(|found| prefer(found, |element| !has_id(old, new, element)));
    } else {
        let ranks =
            |paths: &[Vec<Element>]| paths.iter().flatten().copied().map(rank).collect::<HashSet<_>>();
        let (old_ranks, new_ranks) = (ranks(&from_paths), ranks(&to_paths));
        from_paths.iter_mut().for_each(|found| found.retain(|element| new_ranks.contains(&rank(*element))));
        to_paths.iter_mut().for_each(|found| found.retain(|element| old_ranks.contains(&rank(*element))));
        if from_paths.iter().chain(&to_paths).any(Vec::is_empty)
            && old_ranks.is_disjoint(&new_ranks)
            && !old_ranks.is_empty()
        {
            let message = Wording::plain(
                "a change leads from one kind of place to another",
                "一项变化的两头不是同一类",
            );
            let help = Wording::plain(
                "sections lead to sections, tables to tables, rows and columns to rows and columns",
                "部分对部分，表格对表格，行、列对行、列",
            );
            faults.push(Fault::new(Code::ChangeFalse, At::Change(number), message).help(help));
        }
    }
    Declared {
        kind: change.kind,
        from: from_paths.iter().flatten().copied().collect(),
        to: to_paths.iter().flatten().copied().collect(),
        factor: change.factor,
        from_paths,
        to_paths,
    }
}

fn unknown(number: usize, at: usize, path: &str, old: &Format) -> Fault {
    let message = both!(
        "a change comes from `{path}`, which edition {id} does not have",
        "一项变化从`{path}`而来，格式{id}中没有",
        path = path,
        id = old.id,
    );
    let fault = Fault::new(Code::ChangeUnknown, At::From(number, at), message);
    let names: Vec<String> = elements(old).map(|element| element.place(old).path).collect();
    match nearest(path, names.iter().map(String::as_str)) {
        Some(near) => fault.label(did_you_mean(near)),
        None => fault,
    }
}

/// All elements of a form that have ids, cells and rules excepted.
fn elements(format: &Format) -> impl Iterator<Item = Element> + '_ {
    let sections = (0..format.sections.len()).map(Element::Section);
    let tables = (0..format.tables.len()).map(Element::Table);
    let items = (0..format.tables.len()).flat_map(move |table| {
        Side::BOTH.into_iter().flat_map(move |side| {
            let items = side.axis(&format.tables[table]).items.iter().enumerate();
            let named = items.filter(|(_, item)| item.id.is_some());
            named.map(move |(item, _)| Element::Item(table, side, item))
        })
    });
    sections.chain(tables).chain(items)
}

/// Keeps what is preferred, unless that would leave nothing.
fn prefer(found: &mut Vec<Element>, is_preferred: impl Fn(Element) -> bool) {
    if found.iter().any(|&element| is_preferred(element)) {
        found.retain(|&element| is_preferred(element));
    }
}

/// Whether `there` has a section, a prose or a table with the id of an element of `here`.
pub(super) fn has_id(there: &Format, here: &Format, element: Element) -> bool {
    let section = |id: &str| there.sections.iter().find(|section| section.id == id);
    match element {
        Element::Section(at) => section(&here.sections[at].id).is_some(),
        Element::Narrative(at) => {
            let id = &here.sections[here.narratives[at].section].id;
            section(id).is_some_and(|section| section.narrative.is_some())
        }
        Element::Table(at) => there.table(&here.tables[at].id).is_some(),
        Element::Cell(at) => there.cell(&here.cells[at].path).is_some(),
        Element::Rule(at) => there.rules.iter().any(|rule| rule.id == here.rules[at].id),
        Element::Item(..) => false,
    }
}

/// What may lead to what: a row may become a column, but no table.
pub(super) fn rank(element: Element) -> u8 {
    match element {
        Element::Section(_) => 0,
        Element::Narrative(_) => 1,
        Element::Table(_) => 2,
        Element::Item(..) => 3,
        Element::Cell(_) => 4,
        Element::Rule(_) => 5,
    }
}

/// The declared changes as changes, one for each place that came or went.
pub(crate) fn changes(old: &Format, new: &Format, declared: &[Declared]) -> Vec<Change> {
    let mut changes = Vec::new();
    for (number, change) in declared.iter().enumerate() {
        let places = |paths: &[Vec<Element>], format: &Format| {
            let shown = paths.iter().flat_map(|found| shown(found));
            shown.map(|element| element.place(format)).collect::<Vec<_>>()
        };
        let (from, to) = (places(&change.from_paths, old), places(&change.to_paths, new));
        let kind = Kind::of(change.kind);
        let make = |old, new| Change {
            declared: Some(number),
            factor: change.factor,
            ..Change::new(kind, old, new)
        };
        match change.kind {
            ChangeKind::Removed => {
                changes.extend(from.into_iter().map(|place| make(vec![place], Vec::new())))
            }
            ChangeKind::Added => changes.extend(to.into_iter().map(|place| make(Vec::new(), vec![place]))),
            _ if from.is_empty() || to.is_empty() => {}
            _ => {
                let labels = match (&from[..], &to[..]) {
                    ([from], [to]) if from.label != to.label => Some((from.label.clone(), to.label.clone())),
                    _ => None,
                };
                let (was, is) = labels.unzip();
                changes.push(Change { was, is, ..make(from, to) });
            }
        }
    }
    changes
}

/// A section stands for its prose and its table of the same id.
fn shown(found: &[Element]) -> Vec<Element> {
    let section = found.iter().find(|element| matches!(element, Element::Section(_)));
    section.map_or_else(|| found.to_vec(), |&section| vec![section])
}
