//! Labels that changed places: ids go on, and the label of one now stands where another one's stood.
//!
//! Figures follow ids and people follow labels. Where a place bears the label that another place bore, one of them is wrong,
//! unless the newer edition says that the words changed and the meaning did not.

use super::declared::Declared;
use super::fault::{At, Fault};
use super::place::{Element, Side};
use super::{Context, Links};
use crate::both;
use crate::form::format::{ChangeKind, Format};
use crate::form::naming::unnumbered;
use crate::language::Wording;
use crate::problem::Code;
use std::collections::{HashMap, HashSet};

/// How alike two labels must be for one to be taken for the other.
const NEAR: f64 = 0.8;

/// The places whose label another place bore, or nearly bore, in the older edition.
pub(super) fn check(context: Context<'_>, declared: &[Declared]) -> Vec<Fault> {
    // That a place is new says nothing of whose label it has.
    let declared_places = declared.iter().filter(|change| change.kind != ChangeKind::Added);
    let declared_places: HashSet<Element> =
        declared_places.flat_map(|change| change.to.iter().copied()).collect();
    let origins = origins(context);
    let mut faults = Vec::new();
    for (old_group, new_group) in groups(context.old, context.new, context.links) {
        let group = Group {
            context,
            declared_places: &declared_places,
            origins: &origins,
            old: labels(context.old, &old_group),
        };
        let open = new_group.into_iter().filter(|element| !declared_places.contains(element));
        faults.extend(open.filter_map(|element| group.fault(element)));
    }
    faults
}

/// Places among which people tell one from another by its label.
struct Group<'c> {
    context: Context<'c>,
    /// The places of the newer edition of which a change says what happened.
    declared_places: &'c HashSet<Element>,
    /// What each place of the newer edition was in the older one.
    origins: &'c HashMap<Element, Element>,
    /// The older edition's places and what they are called, without numbers.
    old: Vec<(Element, String)>,
}

impl Group<'_> {
    fn fault(&self, element: Element) -> Option<Fault> {
        let label = plain(label(self.context.new, element));
        let origin = self.origins.get(&element);
        let own = origin.map(|&origin| plain(self::label(self.context.old, origin)));
        if label.is_empty() || own.as_ref() == Some(&label) {
            return None;
        }
        let others = || self.old.iter().filter(|(other, _)| Some(other) != origin);
        let mut same = others().filter(|(_, other)| *other == label);
        if let (Some((other, _)), None) = (same.next(), same.next()) {
            // The label of a place that is gone may go to a new one: that is a matter of what became of it.
            let is_free = origin.is_none() && !self.goes_on_otherwise(*other, &label);
            return (!is_free).then(|| self.taken(element, *other));
        }
        let own = own?;
        let near = |label: &str, other: &str| strsim::normalized_levenshtein(label, other);
        let (other, likeness) = others()
            .map(|(other, old)| (*other, near(&label, old)))
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .filter(|(other, _)| self.goes_on_otherwise(*other, &label))?;
        (likeness >= NEAR && likeness > near(&label, &own)).then(|| self.near(element, other))
    }

    /// Whether a place of the older edition lives on and is not called this, while no change says why.
    fn goes_on_otherwise(&self, old: Element, label: &str) -> bool {
        let mut now = self.origins.iter().filter(|(_, origin)| **origin == old);
        now.any(|(now, _)| {
            !self.declared_places.contains(now) && plain(self::label(self.context.new, *now)) != label
        })
    }

    fn taken(&self, element: Element, other: Element) -> Fault {
        self.warned(
            element,
            Code::LabelTaken,
            both!(
                "{place} has the label that {other} had in edition {id}",
                "{place}的标签在格式{id}中是{other}的标签",
                place = element.place(self.context.new).wording(),
                other = other.place(self.context.old).wording(),
                id = self.context.old.id,
            ),
        )
    }

    fn near(&self, element: Element, other: Element) -> Fault {
        self.warned(
            element,
            Code::LabelNear,
            both!(
                "the new label of {place} is closer to that of {other} in edition {id} than to its own",
                "{place}的新标签更像格式{id}中{other}的标签，不像它自己原来的",
                place = element.place(self.context.new).wording(),
                other = other.place(self.context.old).wording(),
                id = self.context.old.id,
            ),
        )
    }

    fn warned(&self, element: Element, code: Code, message: Wording) -> Fault {
        let place = element.place(self.context.new);
        let path = place.path.clone();
        Fault::new(code, At::Place(place), message)
            .label(Wording::plain(
                "old figures follow the id, people follow the label",
                "旧数字跟着id走，填表的人看标签",
            ))
            .help(both!(
                "if the rows or columns only changed places, move each label together with its id; if only the words \
                 changed, declare `kind = \"reworded\"` from and to `{path}`; if the meaning changed, use a new id and \
                 `replaced`",
                "只是换了位置的，标签和id一起移动；只改了措辞、含义不变的，用`kind = \"reworded\"`说明，`from`和`to`都写`{path}`；\
                 含义变了的，换一个新的id，用`replaced`说明"
            ))
    }
}

/// What each place of the newer edition was in the older one.
fn origins(context: Context<'_>) -> HashMap<Element, Element> {
    let links = context.links;
    let mut origins = HashMap::new();
    for (old, new) in links.sections.iter().enumerate() {
        origins.extend(new.map(|new| (Element::Section(new), Element::Section(old))));
    }
    for (table, fate) in links.tables.iter().enumerate() {
        origins.extend(fate.to.iter().map(|&new| (new, Element::Table(table))));
        for side in Side::BOTH {
            for (item, fate) in links.items[table][side as usize].iter().enumerate() {
                origins.extend(fate.to.iter().map(|&new| (new, Element::Item(table, side, item))));
            }
        }
    }
    origins
}

/// Places that people tell apart by their labels, old and new: the sections, the tables, the rows of a table, its columns.
fn groups(old: &Format, new: &Format, links: &Links) -> Vec<(Vec<Element>, Vec<Element>)> {
    let sections = |format: &Format| (0..format.sections.len()).map(Element::Section).collect();
    let tables = |format: &Format| (0..format.tables.len()).map(Element::Table).collect();
    let mut groups = vec![(sections(old), sections(new)), (tables(old), tables(new))];
    for (at, fate) in links.tables.iter().enumerate() {
        for to in &fate.to {
            let Element::Table(to) = *to else { continue };
            groups.extend(Side::BOTH.map(|side| (items(old, at, side), items(new, to, side))));
        }
    }
    groups
}

fn items(format: &Format, table: usize, side: Side) -> Vec<Element> {
    let items = side.axis(&format.tables[table]).items.iter().enumerate();
    items.filter(|(_, item)| item.id.is_some()).map(|(item, _)| Element::Item(table, side, item)).collect()
}

fn labels(format: &Format, elements: &[Element]) -> Vec<(Element, String)> {
    elements.iter().map(|&element| (element, plain(label(format, element)))).collect()
}

fn label(format: &Format, element: Element) -> &str {
    match element {
        Element::Section(section) => &format.sections[section].title,
        Element::Table(table) => format.tables[table].caption.as_deref().unwrap_or_default(),
        Element::Item(table, side, item) => &side.axis(&format.tables[table]).items[item].label,
        _ => "",
    }
}

/// A label without its number and without spaces.
fn plain(label: &str) -> String {
    unnumbered(label.trim()).chars().filter(|c| !c.is_whitespace()).collect()
}
