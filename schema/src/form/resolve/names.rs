//! Which ids a form has, where they stand, and where some were lost.

use super::Resolver;
use crate::both;
use crate::form::format::{Along, Axis, Format, Table};
use crate::form::source::{Id, MAX_ID};
use crate::language::Wording;
use crate::problem::{Code, Problem, Span};
use std::collections::{HashMap, HashSet};

/// Something with an id of its own, by its path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Element {
    Section(String),
    Table(String),
    /// A row or column of the table with this number.
    Item(usize, Along, String),
}

impl Element {
    fn what(&self) -> Wording {
        match self {
            Element::Section(_) => Wording::plain("section", "部分"),
            Element::Table(_) => Wording::plain("table", "表格"),
            Element::Item(_, along, _) => along.word(),
        }
    }
}

impl Along {
    /// What an item of the axis is called, in rules as in English.
    pub(super) fn key(self) -> &'static str {
        match self {
            Along::Rows => "row",
            Along::Columns => "column",
        }
    }

    /// What an item of the axis is called.
    pub(super) fn word(self) -> Wording {
        match self {
            Along::Rows => Wording::plain("row", "行"),
            Along::Columns => Wording::plain("column", "列"),
        }
    }

    pub(super) fn other(self) -> Along {
        match self {
            Along::Rows => Along::Columns,
            Along::Columns => Along::Rows,
        }
    }
}

impl Table {
    /// The rows, or the columns.
    pub(super) fn axis(&self, along: Along) -> &Axis {
        match along {
            Along::Rows => &self.rows,
            Along::Columns => &self.columns,
        }
    }
}

/// The ids of a form.
#[derive(Default)]
pub(super) struct Names {
    /// The number of each element in its list, and where its id stands.
    elements: HashMap<Element, (usize, Span)>,
    /// Where an id is first used: in a table, or with none anywhere.
    uses: HashMap<(Option<usize>, String), Span>,
    /// How many ids that cannot be used have been replaced.
    replaced: usize,
    /// Whether sections, tables or narratives may be there that could not be read.
    pub(super) root_gap: bool,
    /// The axes with items that could not be read.
    pub(super) axis_gaps: HashSet<(usize, Along)>,
}

impl Names {
    pub(super) fn table(&self, id: &str) -> Option<usize> {
        self.elements.get(&Element::Table(id.to_owned())).map(|(number, _)| *number)
    }

    /// The row or column of a table with this path.
    pub(super) fn item(&self, table: usize, along: Along, path: &str) -> Option<usize> {
        self.elements.get(&Element::Item(table, along, path.to_owned())).map(|(number, _)| *number)
    }

    /// Where a retired id, or the path of a row or column, is in use: in a table, or anywhere.
    pub(super) fn used(&self, table: Option<usize>, entry: &str) -> Option<&Span> {
        let (table, path) = match (table, entry.split_once('.')) {
            (None, Some((id, path))) => (Some(self.table(id)?), path),
            _ => (table, entry),
        };
        let place = |along| self.elements.get(&Element::Item(table?, along, path.to_owned()));
        let item = [Along::Rows, Along::Columns].into_iter().find_map(place).map(|(_, span)| span);
        item.or_else(|| self.uses.get(&(table, entry.to_owned())))
    }

    /// Whether ids of a table, of one axis or of either, were lost.
    pub(super) fn has_gap(&self, table: usize, along: Option<Along>) -> bool {
        [Along::Rows, Along::Columns]
            .into_iter()
            .any(|axis| along.is_none_or(|along| along == axis) && self.axis_gaps.contains(&(table, axis)))
    }

    fn stand_in(&mut self, written: &str) -> String {
        self.replaced += 1;
        let start: String = written.chars().filter(|c| *c != '.').take(MAX_ID).collect();
        format!("{start}#{}", self.replaced)
    }
}

/// The id under which an element goes while the rest is judged.
pub(super) struct Name {
    pub(super) id: String,
    /// Whether rules may call the element something else than that.
    pub(super) lost: bool,
}

impl Resolver {
    /// Notes where an element's id stands. An id that is wrong or not the first of its kind is complained of
    /// and replaced by one that nobody can write, so that nothing else goes wrong because of it.
    pub(super) fn name(&mut self, id: &Id, number: usize, element: impl Fn(&str) -> Element) -> Name {
        let is_previous = id.name == "previous" && !matches!(element(""), Element::Section(_));
        if is_previous {
            let message = Wording::plain(
                "`previous` cannot be an id: in rules it stands for last year's report",
                "`previous`不能作id：规则里用它表示上年的报告",
            );
            self.note(Problem::new(Code::IdReserved, id.span.clone(), message));
        }
        // An id such as `Total` is wrong, but a rule that says `Total` means it.
        let in_paths = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let can_be_meant = !id.name.is_empty() && id.name.len() <= MAX_ID && id.name.chars().all(in_paths);
        let lost = is_previous || !can_be_meant;
        let key = element(&id.name);
        let first = self.names.elements.get(&key).map(|(_, span)| span.clone());
        if let Some(first) = first.clone().filter(|_| !lost) {
            self.twice(key.what(), id, first);
        }
        let name = if lost || first.is_some() { self.names.stand_in(&id.name) } else { id.name.clone() };
        let key = element(&name);
        let table = match &key {
            Element::Item(table, ..) => Some(*table),
            _ => None,
        };
        for scope in if table.is_some() { vec![None, table] } else { vec![None] } {
            self.names.uses.entry((scope, name.clone())).or_insert_with(|| id.span.clone());
        }
        self.names.elements.insert(key, (number, id.span.clone()));
        Name { id: name, lost }
    }

    /// Complains of a second element with an id.
    pub(super) fn twice(&mut self, what: Wording, id: &Id, first: Span) {
        let message = both!(
            "there are two {what}s with the id `{id}`",
            "{what}的id`{id}`出现了两次",
            what = what,
            id = id.name,
        );
        self.note(
            Problem::new(Code::IdDuplicate, id.span.clone(), message)
                .label(Wording::plain("the second one", "第二次"))
                .related(first, Wording::plain("the first one", "第一次")),
        );
    }
}

/// Whether a path names a section's prose, a table, a row, a column (`table.*.column`) or a cell.
pub(super) fn names_a_place(path: &str, names: &Names, format: &Format) -> bool {
    if format.shape.index(path).is_some() || format.sections.iter().any(|section| section.id == path) {
        return true;
    }
    let Some((table, rest)) = path.split_once('.') else { return false };
    let Some(table) = names.table(table) else { return false };
    let has = |along, path| names.item(table, along, path).is_some();
    match rest.strip_prefix("*.") {
        Some(column) => has(Along::Columns, column),
        None => has(Along::Rows, rest) || has(Along::Columns, rest),
    }
}

/// Whether a path from the root may name something whose id could not be read.
pub(super) fn may_be_lost(path: &str, names: &Names) -> bool {
    match names.table(path.split('.').next().unwrap_or(path)) {
        Some(table) => names.has_gap(table, None),
        None => names.root_gap,
    }
}
