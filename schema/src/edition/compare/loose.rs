//! What of either edition has no counterpart and no declaration: the largest such parts.

use super::declared::Declared;
use super::links::{End, Fate, Links};
use super::place::{Element, Side};
use super::{Change, Kind};
use crate::form::format::{Axis, Format};
use std::collections::HashSet;

/// Parts without a counterpart.
pub(crate) struct Loose {
    pub(crate) old: Vec<Element>,
    pub(crate) new: Vec<Element>,
}

/// Finds the parts without a counterpart that no declaration speaks of.
pub(crate) fn find(old: &Format, new: &Format, links: &Links, declared: &[Declared]) -> Loose {
    let from = declared.iter().flat_map(|change| change.from.iter().copied()).collect();
    let named = declared.iter().flat_map(|change| change.to.iter().copied()).collect();
    let brings = declared.iter().filter(|change| !change.carries());
    let brought = brings.flat_map(|change| change.to.iter().copied()).collect();
    let explains = |change: Option<usize>| change.is_some_and(|change| !declared[change].carries());
    Loose { old: gone(old, new, links, &from, explains), new: arrived(old, new, links, &named, &brought) }
}

fn gone(
    old: &Format,
    new: &Format,
    links: &Links,
    from: &HashSet<Element>,
    explains: impl Fn(Option<usize>) -> bool,
) -> Vec<Element> {
    let mut loose = Vec::new();
    for (section, fate) in links.sections.iter().enumerate() {
        let whole = fate.is_none() && !from.contains(&Element::Section(section));
        if whole {
            loose.push(Element::Section(section));
        }
        let narrative = old.sections[section].narrative.filter(|_| !whole);
        let is_loose = |narrative: &usize| {
            links.old_narratives[*narrative] == End::Loose(None) && !from.contains(&Element::Section(section))
        };
        loose.extend(narrative.filter(is_loose).map(Element::Narrative));
    }
    for (number, table) in old.tables.iter().enumerate() {
        let fate = &links.tables[number];
        let of_section = loose.contains(&Element::Section(table.section));
        if fate.to.is_empty() {
            if !explains(fate.change) && !of_section {
                loose.push(Element::Table(number));
            }
            continue;
        }
        for side in Side::BOTH {
            let fates = &links.items[number][side as usize];
            let is_loose = |item: usize| {
                let own = from.contains(&Element::Item(number, side, item));
                !lives(&fates[item], new) && !explains(fates[item].change) && !own
            };
            largest(
                side.axis(table),
                is_loose,
                |item| fates[item].to.is_empty(),
                |item| {
                    loose.push(Element::Item(number, side, item));
                },
            );
        }
    }
    loose
}

/// Whether an old leaf goes on as a leaf.
fn lives(fate: &Fate, new: &Format) -> bool {
    fate.to.iter().any(|element| match *element {
        Element::Item(table, side, item) => side.axis(&new.tables[table]).items[item].is_leaf(),
        _ => false,
    })
}

fn arrived(
    old: &Format,
    new: &Format,
    links: &Links,
    named: &HashSet<Element>,
    brought: &HashSet<Element>,
) -> Vec<Element> {
    let mut loose = Vec::new();
    for (number, section) in new.sections.iter().enumerate() {
        let is_named = named.contains(&Element::Section(number));
        let whole = !links.sections.contains(&Some(number)) && !is_named;
        if whole {
            loose.push(Element::Section(number));
        }
        let is_loose = |narrative: &usize| {
            links.new_narratives[*narrative] == End::Loose(None)
                && !is_named
                && !named.contains(&Element::Narrative(*narrative))
        };
        loose.extend(section.narrative.filter(|_| !whole).filter(is_loose).map(Element::Narrative));
    }
    let targets = targets(old, new, links);
    let tables: HashSet<Element> = links.tables.iter().flat_map(|fate| fate.to.iter().copied()).collect();
    for (number, table) in new.tables.iter().enumerate() {
        let [own, of_section] = [Element::Table(number), Element::Section(table.section)];
        if !tables.contains(&own) {
            if !named.contains(&own) && !brought.contains(&of_section) && !loose.contains(&of_section) {
                loose.push(own);
            }
            continue;
        }
        for side in Side::BOTH {
            let axis = side.axis(table);
            let is_alone = |item: usize| !targets.contains(&Element::Item(number, side, item));
            let is_brought = |item: usize| {
                let mut lineage = std::iter::successors(Some(item), |&at| axis.items[at].parent);
                lineage.any(|at| brought.contains(&Element::Item(number, side, at)))
            };
            largest(
                axis,
                |item| is_alone(item) && !is_brought(item),
                is_alone,
                |item| {
                    loose.push(Element::Item(number, side, item));
                },
            );
        }
    }
    loose
}

/// The new items that continue old ones; a heading that became a row is new as a row.
fn targets(old: &Format, new: &Format, links: &Links) -> HashSet<Element> {
    let mut targets = HashSet::new();
    for (number, table) in old.tables.iter().enumerate() {
        for side in Side::BOTH {
            let fates = side.axis(table).items.iter().zip(&links.items[number][side as usize]);
            for (own, fate) in fates {
                let continues = |element: &&Element| match **element {
                    Element::Item(table, side, item) => {
                        own.is_leaf() || !side.axis(&new.tables[table]).items[item].is_leaf()
                    }
                    _ => false,
                };
                targets.extend(fate.to.iter().filter(continues).copied());
            }
        }
    }
    targets
}

/// Hands over the largest items all of whose leaves are loose: a heading stands for its leaves if it
/// is without a counterpart itself.
fn largest(
    axis: &Axis,
    is_loose: impl Fn(usize) -> bool,
    is_alone: impl Fn(usize) -> bool,
    mut found: impl FnMut(usize),
) {
    let loose: Vec<bool> = axis.leaves.iter().map(|&item| is_loose(item)).collect();
    let mut covered = 0;
    for (at, item) in axis.items.iter().enumerate() {
        if item.leaves.start < covered || !loose[item.leaves.clone()].iter().all(|&loose| loose) {
            continue;
        }
        if item.is_leaf() || (item.id.is_some() && is_alone(at)) {
            covered = item.leaves.end;
            found(at);
        }
    }
}

impl Loose {
    /// The parts as changes.
    pub(crate) fn changes(&self, old: &Format, new: &Format) -> Vec<Change> {
        let gone =
            self.old.iter().map(|element| Change::new(Kind::Removed, vec![element.place(old)], Vec::new()));
        let arrived =
            self.new.iter().map(|element| Change::new(Kind::Added, Vec::new(), vec![element.place(new)]));
        gone.chain(arrived).collect()
    }
}
