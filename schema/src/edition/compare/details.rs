//! What is printed and said of the parts that go on: titles, labels, order, headers, guidance.

use super::declared::Declared;
use super::links::Links;
use super::place::{Element, Place, Side, What};
use super::{Change, Context, Kind};
use crate::form::format::{About, Axis, Basis, Format, Item};
use crate::form::naming::{heading, unnumbered};

/// The differences in what parts that go on say and in how they are arranged.
pub(crate) fn changes(context: Context<'_>, declared: &[Declared]) -> Vec<Change> {
    let mut details =
        Details { old: context.old, new: context.new, links: context.links, declared, found: Vec::new() };
    details.form();
    details.sections();
    details.tables();
    details.found
}

/// What an element says of its own basis and what the element above it says, old and new.
type Bases = (Option<Basis>, Option<Basis>);

/// Parts in old order: what each was called, and where it is now.
type Order = Vec<(String, usize)>;

struct Details<'c> {
    old: &'c Format,
    new: &'c Format,
    links: &'c Links,
    declared: &'c [Declared],
    found: Vec<Change>,
}

impl Details<'_> {
    /// Notes a difference of what is said of a place.
    fn say(&mut self, kind: Kind, places: &[Place; 2], was: Option<&str>, is: Option<&str>) {
        if was != is {
            self.found.push(Change::said(kind, places[0].clone(), places[1].clone(), was, is));
        }
    }

    fn list(&mut self, kind: Kind, places: &[Place; 2], was: &[String], is: &[String]) {
        if was != is {
            self.say(kind, places, Some(&was.join("；")), Some(&is.join("；")));
        }
    }

    /// Notes another wording, or just another number in front of the same one.
    fn label(&mut self, places: &[Place; 2], was: Option<&str>, is: Option<&str>) {
        let same_words = matches!((was, is), (Some(was), Some(is)) if unnumbered(was) == unnumbered(is));
        self.say(if same_words { Kind::Renumbered } else { Kind::Reworded }, places, was, is);
    }

    /// Notes another order of parts that go on: `order` has, in old order, old label and new position.
    fn order(&mut self, places: &[Place; 2], order: &[(String, usize)]) {
        if is_in_order(order) {
            return;
        }
        let labels = |order: &[(String, usize)]| {
            order.iter().map(|(label, _)| label.as_str()).collect::<Vec<_>>().join("；")
        };
        let mut new = order.to_vec();
        new.sort_by_key(|(_, position)| *position);
        let [from, to] = places.clone();
        self.found.push(Change::said(Kind::Reordered, from, to, Some(&labels(order)), Some(&labels(&new))));
    }

    fn about(&mut self, places: &[Place; 2], old: &About, new: &About, above: Bases) {
        self.say(Kind::Cited, places, old.cite.as_deref(), new.cite.as_deref());
        self.say(Kind::Guidance, places, old.guidance.as_deref(), new.guidance.as_deref());
        self.say(Kind::Gloss, places, old.gloss.as_deref(), new.gloss.as_deref());
        // What follows from the element above has been said there.
        if (old.basis, new.basis) != above {
            let word = |basis: Option<Basis>| basis.map(Basis::as_str);
            self.say(Kind::Basis, places, word(old.basis), word(new.basis));
        }
    }

    fn form(&mut self) {
        let (old, new) = (self.old, self.new);
        let place =
            |format: &Format| Place { what: What::Form, path: String::new(), label: format.title.clone() };
        let places = [place(old), place(new)];
        self.say(Kind::Reworded, &places, Some(&old.title), Some(&new.title));
        self.about(&places, &old.about, &new.about, (None, None));
        if old.id == new.id {
            // Each edition has a notice of its own; one edition with two notices is worth a word.
            self.say(Kind::Cited, &places, old.document.as_deref(), new.document.as_deref());
            let issued = |format: &Format| {
                format.issued.map(|day| format!("{}-{:02}-{:02}", day.year, day.month, day.day))
            };
            self.say(Kind::Cited, &places, issued(old).as_deref(), issued(new).as_deref());
        }
        self.levels(&places);
    }

    fn levels(&mut self, form: &[Place; 2]) {
        let (old, new) = (self.old, self.new);
        let place = |level: &crate::form::format::Level| Place {
            what: What::Level,
            path: level.id.clone(),
            label: level.label.clone(),
        };
        let mut order = Vec::new();
        for level in &old.levels {
            match new.levels.iter().position(|other| other.id == level.id) {
                Some(at) => {
                    let places = [place(level), place(&new.levels[at])];
                    self.label(&places, Some(&level.label), Some(&new.levels[at].label));
                    order.push((level.label.clone(), at));
                }
                None => self.found.push(Change::new(Kind::Removed, vec![place(level)], Vec::new())),
            }
        }
        for level in new.levels.iter().filter(|level| old.levels.iter().all(|other| other.id != level.id)) {
            self.found.push(Change::new(Kind::Added, Vec::new(), vec![place(level)]));
        }
        self.order(form, &order);
    }

    fn sections(&mut self) {
        let (old, new, links) = (self.old, self.new, self.links);
        let pairs = links.sections.iter().enumerate().filter_map(|(old, new)| new.map(|new| (old, new)));
        let pairs: Vec<(usize, usize)> = pairs.collect();
        let order: Vec<_> = pairs.iter().map(|&(at, to)| (old.sections[at].title.clone(), to)).collect();
        let form = Place { what: What::Form, path: String::new(), label: new.title.clone() };
        self.order(&[form.clone(), form], &order);
        let keeps_order = is_in_order(&order);
        for (at, to) in pairs {
            let (was, is) = (&old.sections[at], &new.sections[to]);
            let places = [Element::Section(at).place(old), Element::Section(to).place(new)];
            if !self.is_declared(Element::Section(at)) {
                self.label(&places, Some(&was.title), Some(&is.title));
            }
            // Sections are numbered as they stand. Where they change places, the new order says it.
            if keeps_order && at != to {
                let (was, is) = (numbered(old, at), numbered(new, to));
                self.say(Kind::Renumbered, &places, Some(&was), Some(&is));
            }
            self.list(Kind::Aliases, &places, &was.also, &is.also);
            self.about(&places, &was.about, &is.about, (old.about.basis, new.about.basis));
            let stacked = |stacked: bool| Some(if stacked { "one grid" } else { "separate tables" });
            self.say(Kind::Regrouped, &places, stacked(was.stacked), stacked(is.stacked));
            if let (Some(at), Some(to)) = (was.narrative, is.narrative) {
                self.narrative(at, to, (was.about.guidance.as_deref(), is.about.guidance.as_deref()));
            }
            let tables = was.tables.clone().filter_map(|table| match links.tables[table].single() {
                Some(Element::Table(to)) if is.tables.contains(&to) => {
                    Some((old.table_title(table).to_owned(), to))
                }
                _ => None,
            });
            let tables: Vec<_> = tables.collect();
            self.order(&places, &tables);
        }
    }

    fn narrative(&mut self, at: usize, to: usize, above: (Option<&str>, Option<&str>)) {
        let (was, is) = (&self.old.narratives[at], &self.new.narratives[to]);
        let places = [Element::Narrative(at).place(self.old), Element::Narrative(to).place(self.new)];
        let topics = |topics: &[String]| topics.join("、");
        self.say(Kind::Guidance, &places, Some(&topics(&was.topics)), Some(&topics(&is.topics)));
        let guidance = (was.guidance.as_deref(), is.guidance.as_deref());
        if guidance != above {
            self.say(Kind::Guidance, &places, guidance.0, guidance.1);
        }
        if was.required != is.required {
            let kind = if is.required { Kind::Required } else { Kind::Optional };
            self.found.push(Change::new(kind, vec![places[0].clone()], vec![places[1].clone()]));
        }
    }

    fn tables(&mut self) {
        for at in 0..self.old.tables.len() {
            let Some(Element::Table(to)) = self.links.tables[at].single() else { continue };
            let (was, is) = (&self.old.tables[at], &self.new.tables[to]);
            let places = [Element::Table(at).place(self.old), Element::Table(to).place(self.new)];
            if !self.is_declared(Element::Table(at)) {
                self.label(&places, was.caption.as_deref(), is.caption.as_deref());
                self.home(&places, was.section, is.section);
            }
            self.list(Kind::Aliases, &places, &was.also, &is.also);
            self.label(&places, was.stub.as_deref(), is.stub.as_deref());
            let bases =
                (self.old.sections[was.section].about.basis, self.new.sections[is.section].about.basis);
            self.about(&places, &was.about, &is.about, bases);
            for side in Side::BOTH {
                self.items(at, to, side);
                self.headers(at, to, side);
            }
        }
    }

    /// Notes a table that another section prints now.
    fn home(&mut self, places: &[Place; 2], was: usize, is: usize) {
        if self.links.sections[was] != Some(is) && self.links.sections[was].is_some() {
            let (was, is) = (&self.old.sections[was].title, &self.new.sections[is].title);
            self.say(Kind::Moved, places, Some(was), Some(is));
        }
    }

    fn items(&mut self, at: usize, to: usize, side: Side) {
        let axis = side.axis(&self.old.tables[at]);
        let bases = (self.old.tables[at].about.basis, self.new.tables[to].about.basis);
        for (number, was) in axis.items.iter().enumerate() {
            let goes_on = self.links.item(at, side, number);
            // A row that was split may be the heading of its parts now, under its old id.
            let Some((table, new_side, item)) = goes_on.or_else(|| self.same_id(at, side, number)) else {
                continue;
            };
            let is = &new_side.axis(&self.new.tables[table]).items[item];
            let places = [Element::Item(at, side, number), Element::Item(table, new_side, item)];
            let places = [places[0].place(self.old), places[1].place(self.new)];
            if goes_on.is_none() || !self.is_declared(Element::Item(at, side, number)) {
                self.label(&places, Some(&was.label), Some(&is.label));
            }
            self.list(Kind::Aliases, &places, &was.also, &is.also);
            let above = was.parent.map_or(bases, |parent| {
                let new =
                    is.parent.map(|parent| new_side.axis(&self.new.tables[table]).items[parent].about.basis);
                (axis.items[parent].about.basis, new.unwrap_or(bases.1))
            });
            self.about(&places, &was.about, &is.about, above);
        }
        self.item_order(at, to, side);
    }

    /// Where an item without a single counterpart has its id now.
    fn same_id(&self, at: usize, side: Side, item: usize) -> Option<(usize, Side, usize)> {
        side.axis(&self.old.tables[at]).items[item].id.as_ref()?;
        let expected = self.links.expected(self.old, (at, side, item));
        expected.into_iter().find_map(|(table, side, path)| {
            Some((table, side, side.axis(&self.new.tables[table]).find(&path)?))
        })
    }

    /// Notes another order among the items that stand under one id, or under none.
    fn item_order(&mut self, at: usize, to: usize, side: Side) {
        let axis = side.axis(&self.old.tables[at]);
        let mut groups: Vec<(Option<usize>, Order)> = Vec::new();
        for (number, item) in axis.items.iter().enumerate().filter(|(_, item)| item.id.is_some()) {
            let Some((to_table, to_side, position)) = self.links.item(at, side, number) else { continue };
            let parent = named_parent(axis, item);
            let new_axis = to_side.axis(&self.new.tables[to_table]);
            let new_parent = named_parent(new_axis, &new_axis.items[position]);
            let expected = parent.and_then(|parent| self.links.item(at, side, parent)).map(|(.., item)| item);
            if (to_table, to_side) != (to, side) || (parent.is_some() && expected != new_parent) {
                continue;
            }
            match groups.iter_mut().find(|(group, _)| *group == parent) {
                Some((_, order)) => order.push((item.label.clone(), position)),
                None => groups.push((parent, vec![(item.label.clone(), position)])),
            }
        }
        for (parent, order) in groups {
            let old_place = parent.map_or(Element::Table(at), |item| Element::Item(at, side, item));
            let new_parent = parent.and_then(|parent| self.links.item(at, side, parent));
            let new_place =
                new_parent.map_or(Element::Table(to), |(table, side, item)| Element::Item(table, side, item));
            let places = [old_place.place(self.old), new_place.place(self.new)];
            self.order(&places, &order);
        }
    }

    /// Compares headers without ids, which are known by the rows or columns below them.
    fn headers(&mut self, at: usize, to: usize, side: Side) {
        let old_axis = side.axis(&self.old.tables[at]);
        let new_axis = side.axis(&self.new.tables[to]);
        let image = |&leaf: &usize| match self.links.item(at, side, old_axis.leaves[leaf]) {
            Some((table, new_side, item)) if (table, new_side) == (to, side) => {
                let item = &new_axis.items[item];
                item.is_leaf().then_some(item.leaves.start)
            }
            _ => None,
        };
        let images: Vec<Option<usize>> = (0..old_axis.leaves.len()).map(|leaf| image(&leaf)).collect();
        let mut is_kept = vec![false; new_axis.leaves.len()];
        images.iter().flatten().for_each(|&leaf| is_kept[leaf] = true);
        let kept = |leaf: &usize| is_kept[*leaf];
        let old_headers =
            headers(old_axis, |item| item.leaves.clone().filter_map(|leaf| images[leaf]).collect());
        let mut new_headers = headers(new_axis, |item| item.leaves.clone().filter(kept).collect());
        let mut pairs = Vec::new();
        let mut alone = Vec::new();
        for (cover, item) in old_headers {
            match new_headers.iter().position(|(other, _)| *other == cover) {
                Some(position) => pairs.push((item, new_headers.remove(position).1)),
                None => alone.push(item),
            }
        }
        for (was, is) in pairs {
            let places =
                [Element::Item(at, side, was).place(self.old), Element::Item(to, side, is).place(self.new)];
            let (was, is) = (&old_axis.items[was], &new_axis.items[is]);
            self.label(&places, Some(&was.label), Some(&is.label));
            self.list(Kind::Aliases, &places, &was.also, &is.also);
            let above = |axis: &Axis, item: &Item, table: Option<Basis>| {
                item.parent.map_or(table, |parent| axis.items[parent].about.basis)
            };
            let tables = (self.old.tables[at].about.basis, self.new.tables[to].about.basis);
            let bases = (above(old_axis, was, tables.0), above(new_axis, is, tables.1));
            self.about(&places, &was.about, &is.about, bases);
        }
        if !alone.is_empty() || !new_headers.is_empty() {
            let labels = |axis: &Axis| {
                let headers = axis.items.iter().filter(|item| item.id.is_none() && !item.is_leaf());
                headers.map(|item| item.label.as_str()).collect::<Vec<_>>().join("；")
            };
            let places = [Element::Table(at).place(self.old), Element::Table(to).place(self.new)];
            let [old, new] = places;
            let (was, is) = (labels(old_axis), labels(new_axis));
            self.found.push(Change::said(Kind::Regrouped, old, new, Some(&was), Some(&is)));
        }
    }

    /// Whether a declaration names the element itself: its wording is part of that change.
    fn is_declared(&self, element: Element) -> bool {
        self.declared.iter().any(|change| change.from.contains(&element))
    }
}

/// Whether parts stand as they stood. Parts that were merged have one position now, which is in order if it is
/// where any of them was.
fn is_in_order(order: &[(String, usize)]) -> bool {
    let mut positions: Vec<usize> = order.iter().map(|(_, position)| *position).collect();
    positions.sort_unstable();
    positions.dedup();
    let mut rest = order.iter();
    positions.iter().all(|position| rest.any(|(_, other)| other == position))
}

/// The nearest heading above an item that has an id.
fn named_parent(axis: &Axis, item: &Item) -> Option<usize> {
    std::iter::successors(item.parent, |&at| axis.items[at].parent).find(|&at| axis.items[at].id.is_some())
}

/// A section's title under its number, as it is printed.
pub(super) fn numbered(format: &Format, section: usize) -> String {
    format!("{}{}", heading(section), format.sections[section].title)
}

/// The headings without ids, each with the leaves that it covers; those that cover none are left out.
fn headers(axis: &Axis, cover: impl Fn(&Item) -> Vec<usize>) -> Vec<(Vec<usize>, usize)> {
    let headers = axis.items.iter().enumerate().filter(|(_, item)| item.id.is_none() && !item.is_leaf());
    let covers = headers.map(|(at, item)| {
        let mut cover = cover(item);
        cover.sort_unstable();
        (cover, at)
    });
    covers.filter(|(cover, _)| !cover.is_empty()).collect()
}
