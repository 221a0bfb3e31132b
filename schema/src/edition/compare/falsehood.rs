//! Declarations that no difference bears out, and differences that are declared twice.

use super::declared::{Declared, has_id, rank};
use super::fault::{At, Fault};
use super::links::Links;
use super::place::{self, Element, Side};
use crate::both;
use crate::form::format::{ChangeKind, Format};
use crate::language::Wording;
use crate::problem::Code;
use std::collections::{HashMap, HashSet};

/// Notes declarations that no difference bears out, and differences that are declared twice.
pub(crate) fn check(
    old: &Format,
    new: &Format,
    declared: &[Declared],
    links: &Links,
    faults: &mut Vec<Fault>,
) {
    let checker = Checker { old, new, links, expected: expected(old, links) };
    for (number, change) in declared.iter().enumerate() {
        if let Some(fault) = checker.falsehood(number, change) {
            faults.push(fault);
        }
    }
    duplicates(old, new, declared, faults);
}

fn duplicates(old: &Format, new: &Format, declared: &[Declared], faults: &mut Vec<Fault>) {
    let mut known: HashMap<(bool, Element), usize> = HashMap::new();
    let mut reported = HashSet::new();
    for (number, change) in declared.iter().enumerate() {
        let from =
            change.from_paths.iter().enumerate().flat_map(|(at, found)| {
                found.iter().map(move |&element| (true, element, At::From(number, at)))
            });
        let to =
            change.to_paths.iter().enumerate().flat_map(|(at, found)| {
                found.iter().map(move |&element| (false, element, At::To(number, at)))
            });
        for (is_old, element, at) in from.chain(to) {
            let Some(first) = known.insert((is_old, element), number) else { continue };
            // Two declarations of one thing share their `from` and their `to`.
            if first != number && !reported.insert((first, number)) {
                continue;
            }
            let place = element.place(if is_old { old } else { new });
            let message = both!("{place} is explained twice", "{place}说明了两次", place = place.wording());
            let label = if first == number {
                Wording::plain("named twice", "写了两次")
            } else {
                both!("change {first} explains it already", "第{first}项变化已经说明了", first = first + 1)
            };
            faults.push(Fault::new(Code::ChangeDuplicate, at, message).label(label));
        }
    }
}

/// Where ids alone would put the old items, and which old item.
fn expected(old: &Format, links: &Links) -> HashMap<(usize, Side, String), (usize, Side, usize)> {
    let mut expected = HashMap::new();
    for (number, table) in old.tables.iter().enumerate() {
        for side in Side::BOTH {
            let items = side.axis(table).items.iter().enumerate().filter(|(_, item)| item.id.is_some());
            for (at, _) in items {
                let places = links.expected(old, (number, side, at));
                expected.extend(places.into_iter().map(|place| (place, (number, side, at))));
            }
        }
    }
    expected
}

struct Checker<'f> {
    old: &'f Format,
    new: &'f Format,
    links: &'f Links,
    expected: HashMap<(usize, Side, String), (usize, Side, usize)>,
}

impl Checker<'_> {
    fn falsehood(&self, number: usize, change: &Declared) -> Option<Fault> {
        let fault = |at, message: Wording| Some(Fault::new(Code::ChangeFalse, at, message));
        for (at, found) in change.from_paths.iter().enumerate() {
            // A path that shows a difference in one of the things that it names is no slip.
            let still = |element: &&Element| self.stays(**element) && !self.continues_as(**element, change);
            if let Some(element) = found.iter().find(still).filter(|_| found.iter().all(|one| still(&one))) {
                let message = both!(
                    "{place} is still there in edition {id}",
                    "{place}在格式{id}中还在",
                    place = element.place(self.old).wording(),
                    id = self.new.id,
                );
                return fault(At::From(number, at), message);
            }
        }
        let mut arrivals = 0;
        for (at, found) in change.to_paths.iter().enumerate() {
            let was_there = |element: &&Element| self.was_there(**element, change);
            match found.iter().find(was_there).filter(|_| found.iter().all(|one| was_there(&one))) {
                Some(element) => {
                    let message = both!(
                        "{place} was there already in edition {id}",
                        "{place}在格式{id}中已经有了",
                        place = element.place(self.new).wording(),
                        id = self.old.id,
                    );
                    return fault(At::To(number, at), message);
                }
                None => arrivals += usize::from(found.iter().any(|element| self.origin(*element).is_none())),
            }
        }
        match change.kind {
            ChangeKind::Split if arrivals == 0 => {
                let message = Wording::plain(
                    "none of the places that this leads to is new",
                    "所指的各项没有一项是新的",
                );
                fault(At::Change(number), message)
            }
            ChangeKind::Renamed | ChangeKind::Moved => self.wrong_word(number, change),
            ChangeKind::Scaled => self.unscaled(number),
            ChangeKind::Reworded => self.unworded(number, change),
            _ => None,
        }
    }

    /// Whether an old element is still found by its id.
    fn stays(&self, element: Element) -> bool {
        match element {
            Element::Item(table, side, item) => {
                let places = self.links.expected(self.old, (table, side, item));
                places
                    .iter()
                    .any(|(table, side, path)| side.axis(&self.new.tables[*table]).find(path).is_some())
            }
            _ => has_id(self.new, self.old, element),
        }
    }

    /// Whether the change itself says that an old element goes on under its own id: what is scaled may
    /// keep its id, a part of a split and the whole of a merger too, and what was a row may be a heading now.
    fn continues_as(&self, element: Element, change: &Declared) -> bool {
        match change.kind {
            ChangeKind::Split | ChangeKind::Merged | ChangeKind::Scaled | ChangeKind::Reworded => {
                change.to.iter().any(|&to| self.origin(to) == Some(element))
                    || (change.kind == ChangeKind::Split && !self.stays_leaf(element))
            }
            _ => false,
        }
    }

    /// Whether an old leaf is still found by its id, as a leaf.
    fn stays_leaf(&self, element: Element) -> bool {
        let Element::Item(table, side, item) = element else { return true };
        let is_leaf = |(table, side, path): &(usize, Side, String)| {
            let axis = side.axis(&self.new.tables[*table]);
            axis.find(path).is_some_and(|item| axis.items[item].is_leaf())
        };
        self.links.expected(self.old, (table, side, item)).iter().any(is_leaf)
    }

    /// Whether a new element has, by ids alone, a past that the change does not speak of.
    fn was_there(&self, element: Element, change: &Declared) -> bool {
        let Some(origin) = self.origin(element) else { return false };
        // What was a heading is, as the one row that its rows became, new.
        let was_heading = match origin {
            Element::Item(table, side, item) => !side.axis(&self.old.tables[table]).items[item].is_leaf(),
            _ => false,
        };
        let is_merged = change.kind == ChangeKind::Merged && was_heading;
        !is_merged && !change.from.contains(&origin)
    }

    /// The old element that has, by ids alone, become this new one.
    fn origin(&self, element: Element) -> Option<Element> {
        match element {
            Element::Item(table, side, item) => {
                let path = side.axis(&self.new.tables[table]).items[item].path.clone();
                let (table, side, item) = *self.expected.get(&(table, side, path))?;
                Some(Element::Item(table, side, item))
            }
            Element::Rule(_) => None,
            _ => {
                let id = element.place(self.new).path;
                place::find(self.old, &id).into_iter().find(|&old| rank(old) == rank(element))
            }
        }
    }

    /// A row that changed its id and stayed where it was is renamed; one under another heading is moved.
    fn wrong_word(&self, number: usize, change: &Declared) -> Option<Fault> {
        let (Some(&from), Some(&to)) = (change.from.first(), change.to.first()) else { return None };
        let stays = match (from, to) {
            (Element::Item(table, side, item), Element::Item(to_table, to_side, to_item)) => {
                let parent =
                    |path: &str| path.rsplit_once('.').map_or(String::new(), |(parent, _)| parent.to_owned());
                let path = &to_side.axis(&self.new.tables[to_table]).items[to_item].path;
                let home = (to_table, to_side, parent(path));
                let places = self.links.expected(self.old, (table, side, item));
                places.iter().any(|(table, side, path)| (*table, *side, parent(path)) == home)
            }
            (Element::Table(from), Element::Table(to)) => {
                self.links.sections[self.old.tables[from].section] == Some(self.new.tables[to].section)
            }
            _ => return None,
        };
        let (wrong, message) = match change.kind {
            ChangeKind::Renamed => (
                !stays,
                Wording::plain(
                    "the place is another one, not just its id: say `moved`",
                    "不只是换了id，位置也变了：写`moved`",
                ),
            ),
            _ => (
                stays,
                Wording::plain(
                    "the place is the same under another id: say `renamed`",
                    "位置没有变，只是换了id：写`renamed`",
                ),
            ),
        };
        wrong.then(|| Fault::new(Code::ChangeFalse, At::Change(number), message))
    }

    /// What is reworded keeps its id and has another label.
    fn unworded(&self, number: usize, change: &Declared) -> Option<Fault> {
        let (&from, &to) = (change.from.first()?, change.to.first()?);
        let (was, is) = (from.place(self.old), to.place(self.new));
        let message = if self.origin(to) != Some(from) {
            Wording::plain("a place that is reworded keeps its id", "改了措辞的一项，id不变")
        } else if was.label == is.label {
            both!(
                "the label of {place} is still {label}",
                "{place}的标签仍是“{label}”",
                place = is.wording(),
                label = is.label
            )
        } else {
            return None;
        };
        Some(Fault::new(Code::ChangeFalse, At::Change(number), message))
    }

    /// What is scaled has figures, each of them in another unit than before.
    fn unscaled(&self, number: usize) -> Option<Fault> {
        let links = self.links.cells.iter().filter(|link| link.changes.contains(&number));
        let pairs = links.flat_map(|link| {
            link.old.iter().flat_map(|&old| link.new.iter().map(move |&new| (old, new))).collect::<Vec<_>>()
        });
        let cells = pairs.map(|(old, new)| (&self.old.cells[old], &self.new.cells[new]));
        let mut figures = cells.filter(|(was, is)| was.value.is_number() && is.value.is_number()).peekable();
        let message = match (figures.peek().is_some(), figures.find(|(was, is)| was.unit == is.unit)) {
            (true, None) => return None,
            (true, Some((was, _))) => {
                let unit = was.unit.clone().map_or(Wording::plain("none", "没有单位"), Wording::same);
                both!(
                    "the unit of `{path}` is still {unit}",
                    "`{path}`的单位仍是{unit}",
                    path = was.path,
                    unit = unit
                )
            }
            (false, _) => Wording::plain("no figure is in another unit here", "这里没有一个数字换了单位"),
        };
        Some(Fault::new(Code::ChangeFalse, At::Change(number), message))
    }
}
