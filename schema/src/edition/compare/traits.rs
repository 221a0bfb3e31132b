//! What cells hold and who fills them: value, unit, levels, completeness. Cells have these from their
//! row, column or table, so that a difference is told of the largest part that shares it.

use super::declared::Declared;
use super::links::Link;
use super::place::{Element, Side};
use super::{Change, Context, Kind};
use crate::form::format::{Cell, ChangeKind, Choice, Format, Only, Value};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A difference as the cells that share it have it: kind, what was, what is.
type Difference = (Kind, String, String);

/// The differences in what cells hold.
pub(crate) fn changes(context: Context<'_>, declared: &[Declared]) -> Vec<Change> {
    let Context { old, new, links } = context;
    let mut shared: BTreeMap<(usize, Difference), Vec<usize>> = BTreeMap::new();
    let mut origin: HashMap<usize, usize> = HashMap::new();
    for link in &links.cells {
        let is_scaled = link.changes.iter().any(|&change| declared[change].kind == ChangeKind::Scaled);
        for &to in &link.new {
            origin.insert(to, link.old[0]);
            for difference in differences(old, new, link, to, is_scaled) {
                shared.entry((new.cells[to].table, difference)).or_default().push(to);
            }
        }
    }
    if shared.is_empty() {
        return Vec::new();
    }
    let parts = Parts { context, origin, sources: sources(context) };
    let changes = shared.into_iter().flat_map(|((table, (kind, was, is)), cells)| {
        let elements = parts.cover(table, &cells);
        elements
            .into_iter()
            .map(move |(from, to)| Change::said(kind, from, to, Some(&was), Some(&is)))
            .collect::<Vec<_>>()
    });
    changes.collect()
}

fn differences(old: &Format, new: &Format, link: &Link, to: usize, is_scaled: bool) -> Vec<Difference> {
    let is = &new.cells[to];
    let mut found = Vec::new();
    let unit = |cell: &Cell| cell.unit.clone().unwrap_or_default();
    let other_unit = |&&from: &&usize| {
        let was = &old.cells[from];
        was.unit != is.unit && was.value.is_number() && is.value.is_number()
    };
    if let Some(&from) = link.old.iter().find(other_unit).filter(|_| !is_scaled) {
        found.push((Kind::Unit, unit(&old.cells[from]), unit(is)));
    }
    // Cells that were merged are compared as one where they were alike.
    let was = &old.cells[link.old[0]];
    let is_alike = |&from: &usize| {
        let other = &old.cells[from];
        (&other.value, &other.only, other.required) == (&was.value, &was.only, was.required)
    };
    if link.new.len() > 1 || !link.old.iter().all(is_alike) {
        return found;
    }
    if was.value != is.value {
        found.extend(values(&was.value, &is.value));
    }
    if was.only != is.only {
        found.extend(levels(was.only.as_deref(), is.only.as_deref(), old, new));
    }
    if was.required != is.required {
        let kind = if is.required { Kind::Required } else { Kind::Optional };
        found.push((kind, completeness(was), completeness(is)));
    }
    found
}

fn completeness(cell: &Cell) -> String {
    if cell.required { "required" } else { "optional" }.to_owned()
}

fn values(was: &Value, is: &Value) -> Vec<Difference> {
    if let (Value::Choice(was), Value::Choice(is)) = (was, is) {
        return choices(was, is);
    }
    let widens = matches!(
        (was, is),
        (Value::Count, Value::Change | Value::Amount | Value::Text)
            | (Value::Change | Value::Amount | Value::Choice(_), Value::Text)
    );
    let kind = if widens { Kind::Widened } else { Kind::Narrowed };
    vec![(kind, was.kind().to_owned(), is.kind().to_owned())]
}

fn choices(was: &[Choice], is: &[Choice]) -> Vec<Difference> {
    let names = |list: &[Choice]| list.iter().map(|choice| choice.name.clone()).collect::<Vec<_>>();
    let labels =
        |list: &[Choice]| list.iter().map(|choice| choice.label.clone()).collect::<Vec<_>>().join("；");
    let lacks = |list: &[Choice], other: &[Choice]| {
        list.iter().any(|choice| other.iter().all(|there| there.name != choice.name))
    };
    let mut found = Vec::new();
    let mut note = |kind| found.push((kind, labels(was), labels(is)));
    match (lacks(was, is), lacks(is, was)) {
        (true, _) => note(Kind::Narrowed),
        (false, true) => note(Kind::Widened),
        _ if names(was) != names(is) => note(Kind::Reordered),
        _ => note(Kind::Reworded),
    }
    found
}

fn levels(was: Option<&Only>, is: Option<&Only>, old: &Format, new: &Format) -> Vec<Difference> {
    let all = |format: &Format| format.levels.iter().map(|level| level.id.clone()).collect::<Vec<_>>();
    let own =
        |only: Option<&Only>, format: &Format| only.map_or_else(|| all(format), |only| only.levels.clone());
    let (before, after) = (own(was, old), own(is, new));
    let closes =
        before.iter().any(|level| !after.contains(level) && new.levels.iter().any(|own| own.id == *level));
    let opens =
        after.iter().any(|level| !before.contains(level) && old.levels.iter().any(|own| own.id == *level));
    let mut found = Vec::new();
    if closes || opens {
        let kind = if closes { Kind::Closed } else { Kind::Opened };
        found.push((kind, before.join(", "), after.join(", ")));
    }
    let (Some(was), Some(is)) = (was, is) else { return found };
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    for (kind, was, is) in [
        (Kind::Severity, was.severity.to_string(), is.severity.to_string()),
        (Kind::Basis, was.basis.as_str().to_owned(), is.basis.as_str().to_owned()),
        (Kind::Cited, optional(&was.cite), optional(&is.cite)),
        (Kind::Guidance, optional(&was.text), optional(&is.text)),
    ] {
        if was != is {
            found.push((kind, was, is));
        }
    }
    found
}

/// For each new item the old one that it continues.
fn sources(context: Context<'_>) -> HashMap<Element, Element> {
    let mut sources = HashMap::new();
    for (number, table) in context.links.items.iter().enumerate() {
        for side in Side::BOTH {
            for (item, fate) in table[side as usize].iter().enumerate() {
                sources.extend(fate.to.iter().map(|&to| (to, Element::Item(number, side, item))));
            }
        }
    }
    for (number, fate) in context.links.tables.iter().enumerate() {
        sources.extend(fate.to.iter().map(|&to| (to, Element::Table(number))));
    }
    sources
}

struct Parts<'c> {
    context: Context<'c>,
    /// For each new cell with a past the first old one.
    origin: HashMap<usize, usize>,
    sources: HashMap<Element, Element>,
}

impl Parts<'_> {
    /// The largest parts of a new table that are made up of these cells, with what they were.
    fn cover(&self, number: usize, cells: &[usize]) -> Vec<(super::Place, super::Place)> {
        let Context { old, new, .. } = self.context;
        let mut open: HashSet<usize> = cells.iter().copied().collect();
        let mut found = Vec::new();
        for (element, own) in self.candidates(number) {
            if own.is_empty() || !own.iter().all(|cell| open.contains(cell)) {
                continue;
            }
            let Some(source) = self.sources.get(&element) else { continue };
            open.retain(|cell| !own.contains(cell));
            found.push((source.place(old), element.place(new)));
        }
        let mut rest: Vec<usize> = open.into_iter().collect();
        rest.sort_unstable();
        let single =
            |cell: usize| (Element::Cell(self.origin[&cell]).place(old), Element::Cell(cell).place(new));
        found.extend(rest.into_iter().map(single));
        found
    }

    /// The table, its columns and its rows, each heading before what is below it, with their cells that
    /// have a past. Columns come first: what cells hold is mostly said of columns.
    fn candidates(&self, number: usize) -> Vec<(Element, Vec<usize>)> {
        let table = &self.context.new.tables[number];
        let has_past = |cell: &usize| self.origin.contains_key(cell);
        let mut candidates = vec![(Element::Table(number), table.cells.clone().filter(has_past).collect())];
        for side in [Side::Columns, Side::Rows] {
            let axis = side.axis(table);
            let others = side.other().axis(table).leaves.len();
            for (at, item) in axis.items.iter().enumerate().filter(|(_, item)| item.id.is_some()) {
                let cells = item
                    .leaves
                    .clone()
                    .flat_map(|leaf| (0..others).map(move |other| side.cell(table, leaf, other)));
                candidates.push((Element::Item(number, side, at), cells.filter(has_past).collect()));
            }
        }
        candidates
    }
}
