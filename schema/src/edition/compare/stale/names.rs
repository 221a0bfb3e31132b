//! What the older edition calls its parts, how the newer one does, and which of these names a text uses.

use super::super::Context;
use super::super::details::numbered;
use super::super::links::End;
use super::super::place::{Element, Side};
use super::texts::Text;
use super::{Now, Stale};
use crate::form::format::Item;
use crate::form::naming::{TELLING, measures, number, numeral, part};
use std::collections::BTreeSet;

/// The names of the older edition that changed.
pub(super) struct Names<'c> {
    context: Context<'c>,
    /// Printed labels of rows, columns and sections with their numbers.
    labels: Vec<Stale>,
    /// `第六部分`.
    sections: Vec<Stale>,
}

impl<'c> Names<'c> {
    pub(super) fn new(context: Context<'c>) -> Self {
        let mut names = Names { context, labels: Vec::new(), sections: Vec::new() };
        names.titles();
        (0..context.old.tables.len()).for_each(|table| names.items(table));
        // A label that is part of another one is found in it.
        names.labels.sort_by_key(|stale| std::cmp::Reverse(stale.was.chars().count()));
        names
    }

    fn titles(&mut self) {
        let Context { old, new, links } = self.context;
        for (at, to) in links.sections.iter().enumerate() {
            let (was, is) = (numbered(old, at), to.map(|to| numbered(new, to)));
            if is.as_ref() != Some(&was) {
                self.labels.push(Stale { was, now: is.into() });
            }
            if *to != Some(at) {
                self.sections.push(Stale { was: part(at), now: to.map(part).into() });
            }
        }
    }

    fn items(&mut self, table: usize) {
        let old = self.context.old;
        for side in Side::BOTH {
            let axis = side.axis(&old.tables[table]);
            for (number, item) in axis.items.iter().enumerate().filter(|(_, item)| item.id.is_some()) {
                let now = successors(self.context, (table, side, number));
                if now.iter().all(|other| other.label != item.label) {
                    let mut is: Vec<&str> = now.iter().map(|item| item.label.as_str()).collect();
                    is.dedup();
                    let is = (!is.is_empty()).then(|| is.join("”、“"));
                    self.labels.push(Stale { was: item.label.clone(), now: is.into() });
                }
            }
        }
    }

    /// The names in a text that the newer edition has no more.
    pub(super) fn in_text(&self, text: &Text<'_>) -> Vec<Stale> {
        let mut found: Vec<Stale> = Vec::new();
        let mut note = |stale: Stale| {
            if !found.iter().any(|other| other.was.contains(&stale.was)) {
                found.push(stale);
            }
        };
        self.labels
            .iter()
            .filter(|label| names(text.words, &label.was))
            .for_each(|label| note(label.clone()));
        self.sections
            .iter()
            .filter(|part| text.words.contains(&part.was))
            .for_each(|part| note(part.clone()));
        self.units(text).into_iter().for_each(&mut note);
        self.factors(text).into_iter().for_each(&mut note);
        self.ranges(text).into_iter().for_each(&mut note);
        self.topics(text).into_iter().for_each(&mut note);
        found
    }

    /// Units in which the cells of the text were counted, and none of them is any more.
    fn units(&self, text: &Text<'_>) -> Vec<Stale> {
        let Context { old, new, links } = self.context;
        let mut changed = BTreeSet::new();
        let mut units = BTreeSet::new();
        for &cell in &text.cells {
            let is = new.cells[cell].unit.as_deref();
            units.extend(is);
            let End::Link(link) = links.new_cells[cell] else { continue };
            let before = links.cells[link].old.iter().filter_map(|&from| old.cells[from].unit.as_deref());
            changed.extend(before.filter(|was| Some(*was) != is).map(|was| (was, is)));
        }
        let open = changed
            .into_iter()
            .filter(|(was, _)| !units.contains(was) && measures(text.words, was).next().is_some());
        open.map(|(was, is)| Stale { was: was.to_owned(), now: is.map(str::to_owned).into() }).collect()
    }

    /// `先除以10000`: the factor between the units of the two editions, where the figures of all cells of the text were
    /// scaled by it.
    fn factors(&self, text: &Text<'_>) -> Option<Stale> {
        let links = self.context.links;
        let mut factors = text.cells.iter().map(|&cell| match links.new_cells[cell] {
            End::Link(link) => links.cells[link].factor,
            _ => (1, 1),
        });
        let first = factors.next()?;
        if !factors.all(|factor| factor == first) {
            return None;
        }
        let was = first.0.max(first.1).to_string();
        let is_digit = |c: char| c.is_ascii_digit();
        let is_whole = |&(at, _): &(usize, &str)| {
            !text.words[..at].ends_with(is_digit) && !text.words[at + was.len()..].starts_with(is_digit)
        };
        let is_said = was.len() > 1 && text.words.match_indices(&was).any(|found| is_whole(&found));
        is_said.then_some(Stale { was, now: Now::Factor })
    }

    /// `（一）至（六）`: rows from one number to another, which are other rows now.
    fn ranges(&self, text: &Text<'_>) -> Vec<Stale> {
        let Context { old, links, .. } = self.context;
        let Some(table) = text.table else { return Vec::new() };
        let mut found = Vec::new();
        for (at, link) in links.tables.iter().enumerate() {
            if !link.to.contains(&Element::Table(table)) {
                continue;
            }
            for side in Side::BOTH {
                let axis = side.axis(&old.tables[at]);
                let numbered = axis
                    .items
                    .iter()
                    .enumerate()
                    .filter_map(|(item, own)| Some((item, own, number(&own.label)?)));
                let numbered: Vec<_> = numbered.collect();
                for &(first, from, a) in &numbered {
                    let siblings = numbered.iter().filter(|(_, to, _)| to.parent == from.parent);
                    for &(last, _, b) in siblings.filter(|(last, ..)| *last > first) {
                        let Some(was) = range(text.words, a, b) else { continue };
                        let now = |item| {
                            let now = successors(self.context, (at, side, item));
                            now.first().and_then(|item| number(&item.label))
                        };
                        let is = now(first).zip(now(last));
                        if is != Some((a, b)) {
                            let is = is.map(|(c, d)| was.replacen(a, c, 1).replacen(b, d, 1));
                            found.push(Stale { was, now: is.into() });
                        }
                    }
                }
            }
        }
        found
    }

    /// `五个方面`: how many topics prose has.
    fn topics(&self, text: &Text<'_>) -> Option<Stale> {
        let Context { old, new, links } = self.context;
        let narrative = text.narrative?;
        let End::Link(link) = links.new_narratives[narrative] else { return None };
        let was = old.narratives[*links.narratives[link].old.first()?].topics.len();
        let is = new.narratives[narrative].topics.len();
        let words = |count: usize| format!("{}个方面", numeral(count));
        let is_stale = was != is && was > 0 && text.words.contains(&words(was));
        is_stale.then(|| Stale { was: words(was), now: Now::Called(words(is)) })
    }
}

/// What an item of the older edition is in the newer one: first what has its id, which is the heading of its parts where
/// it was split.
fn successors<'n>(context: Context<'n>, (table, side, item): (usize, Side, usize)) -> Vec<&'n Item> {
    let Context { old, new, links } = context;
    let expected = links.expected(old, (table, side, item));
    let own_id = expected
        .into_iter()
        .filter_map(|(table, side, path)| Some((table, side, side.axis(&new.tables[table]).find(&path)?)));
    let fate = &links.items[table][side as usize][item];
    let to = fate.to.iter().filter_map(|element| match *element {
        Element::Item(table, side, item) => Some((table, side, item)),
        _ => None,
    });
    // An id that now means something else is another item.
    let own_id = own_id.filter(|_| !fate.to.is_empty());
    own_id.chain(to).map(|(table, side, item)| &side.axis(&new.tables[table]).items[item]).collect()
}

/// Whether a text names a label: with its number or in quotation marks, not as a word like any other.
fn names(text: &str, label: &str) -> bool {
    let is_telling = number(label).is_some() && label.chars().count() >= TELLING;
    (is_telling && text.contains(label)) || text.contains(&format!("“{label}”"))
}

/// The words from one number to another, as a text may have them.
fn range(text: &str, from: &str, to: &str) -> Option<String> {
    let ways = ["至", "到", "—", "－", "-", "～"].map(|way| format!("{from}{way}{to}"));
    ways.into_iter().find(|way| text.contains(way))
}
