//! What the parts of a form were called in the editions before it, so that documents in old words can be read.

use super::follow;
use super::lineage::{Editions, faults};
use super::links::{End, Fate, Link, Links};
use super::place::{Element, Side};
use crate::form::format::Format;
use crate::problem::Severity;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A label of an earlier edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerLabel {
    /// What that edition printed.
    pub label: String,
    /// What the part is that was called so; nothing if the form no longer has it in this meaning and unit.
    pub part: Option<Part>,
}

/// A part of a form that has a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A section.
    Section(usize),
    /// A table.
    Table(usize),
    /// A row item: table, item.
    Row(usize, usize),
    /// A column item: table, item.
    Column(usize, usize),
}

/// All labels of the editions that a form descends from, as far as their steps can be trusted.
pub fn former_labels(format: &Arc<Format>, editions: &Editions) -> Vec<FormerLabel> {
    let (line, _) = editions.line_as_known(format);
    let mut labels = Vec::new();
    // What each part of the edition at hand is in the form itself.
    let mut parts: HashMap<Element, Element> =
        elements(format).map(|(element, _)| (element, element)).collect();
    for pair in line.windows(2) {
        let (newer, older) = (&pair[0], &pair[1]);
        if faults(older, newer).iter().any(|fault| fault.code.severity() == Severity::Error) {
            break;
        }
        let step = Step { older, newer, links: follow(older, newer) };
        let is_now = |element| Some((element, *parts.get(&step.continued(element)?)?));
        let earlier = elements(older).filter_map(|(element, _)| is_now(element)).collect();
        parts = earlier;
        labels.extend(elements(older).filter(|(_, label)| !label.is_empty()).map(|(element, label)| {
            FormerLabel { label: label.to_owned(), part: parts.get(&element).and_then(|now| part(*now)) }
        }));
    }
    labels
}

/// The cells whose figures were in another unit in an edition before: what an old document says there is another number.
pub fn rescaled_cells(format: &Arc<Format>, editions: &Editions) -> HashSet<usize> {
    let (line, _) = editions.line_as_known(format);
    let mut rescaled = HashSet::new();
    // What each cell of the edition at hand is in the form itself.
    let mut cells: HashMap<usize, usize> = (0..format.cells.len()).map(|cell| (cell, cell)).collect();
    for pair in line.windows(2) {
        let links = follow(&pair[1], &pair[0]);
        let earlier = links.cells.iter().flat_map(|link| {
            let now = link.new.iter().find_map(|new| cells.get(new)).copied();
            link.old.iter().filter_map(move |&old| Some((old, now?, link.factor != (1, 1))))
        });
        let earlier: Vec<_> = earlier.collect();
        rescaled.extend(earlier.iter().filter(|(.., scaled)| *scaled).map(|(_, now, _)| *now));
        cells = earlier.into_iter().map(|(old, now, _)| (old, now)).collect();
    }
    rescaled
}

fn part(element: Element) -> Option<Part> {
    match element {
        Element::Section(section) => Some(Part::Section(section)),
        Element::Table(table) => Some(Part::Table(table)),
        Element::Item(table, Side::Rows, item) => Some(Part::Row(table, item)),
        Element::Item(table, Side::Columns, item) => Some(Part::Column(table, item)),
        _ => None,
    }
}

/// The parts of a form that have labels, with these.
fn elements(format: &Format) -> impl Iterator<Item = (Element, &str)> {
    let sections = format.sections.iter().enumerate();
    let sections = sections.map(|(at, section)| (Element::Section(at), section.title.as_str()));
    let tables = format.tables.iter().enumerate().flat_map(|(at, table)| {
        let caption = table.caption.iter().map(move |caption| (Element::Table(at), caption.as_str()));
        caption.chain(Side::BOTH.into_iter().flat_map(move |side| {
            let items = side.axis(table).items.iter().enumerate();
            items.map(move |(item, own)| (Element::Item(at, side, item), own.label.as_str()))
        }))
    });
    sections.chain(tables)
}

/// A step from an edition to the one that revises it.
struct Step<'e> {
    older: &'e Format,
    newer: &'e Format,
    links: Links,
}

impl Step<'_> {
    /// The part that continues one of the older edition in the same meaning and unit.
    fn continued(&self, element: Element) -> Option<Element> {
        match element {
            Element::Section(section) => {
                let prose = self.older.sections[section].narrative;
                let goes_on = prose.is_none_or(|prose| {
                    matches!(self.links.old_narratives[prose], End::Link(link) if is_single(&self.links.narratives[link]))
                });
                self.links.sections[section].filter(|_| goes_on).map(Element::Section)
            }
            Element::Table(table) => {
                let fate = &self.links.tables[table];
                fate.single().filter(|_| self.goes_on(self.older.tables[table].cells.clone(), &[fate]))
            }
            Element::Item(table, side, item) => {
                let to = self.links.item(table, side, item)?;
                let own = &self.older.tables[table];
                let leaves = &side.axis(own).items[item].leaves;
                let is_below = |cell: &usize| {
                    let cell = &self.older.cells[*cell];
                    leaves.contains(if side == Side::Rows { &cell.row } else { &cell.column })
                };
                let cells = own.cells.clone().filter(is_below);
                let fates = [&self.links.items[table][side as usize][item], &self.links.tables[table]];
                self.goes_on(cells, &fates).then_some(Element::Item(to.0, to.1, to.2))
            }
            _ => None,
        }
    }

    /// Whether a part with these fates and cells goes on: some of its cells live on, and of those that hold something
    /// else than before (a sum, another unit) each does so because of what it is crossed with.
    fn goes_on(&self, cells: impl Iterator<Item = usize>, fates: &[&Fate]) -> bool {
        let is_own = |change: &usize| fates.iter().any(|fate| fate.change == Some(*change));
        let (mut lives, mut stays) = (false, false);
        for cell in cells {
            let End::Link(link) = self.links.old_cells[cell] else { continue };
            let link = &self.links.cells[link];
            lives = true;
            if self.is_copy(link) {
                stays = true;
            } else if link.changes.iter().any(is_own) {
                return false;
            } else {
                stays |= !link.changes.is_empty();
            }
        }
        lives && stays
    }

    fn is_copy(&self, link: &Link) -> bool {
        let value = |format: &Format, cell: usize| format.cells[cell].value.kind();
        is_single(link)
            && link.factor == (1, 1)
            && value(self.older, link.old[0]) == value(self.newer, link.new[0])
    }
}

fn is_single(link: &Link) -> bool {
    link.old.len() == 1 && link.new.len() == 1
}
