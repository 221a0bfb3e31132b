//! What the parts of a form are called and counted in, by path.

use crate::form::naming::{heading, number, part};
use crate::form::source::{Form, Id, Item, Spanned};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// The names of a form. A row has the path `table.row`, a column `table.*.column`, or `table.column` where no row has
/// that path.
#[derive(Default)]
pub(super) struct Names {
    sections: Vec<(String, String)>,
    tables: Vec<Table>,
    items: BTreeMap<String, Labelled>,
    retired: Vec<String>,
    /// By the words that a sentence may have, what stands for them and in which table.
    pub(super) spelled: Spellings,
    /// The same for the numbers of rows and columns.
    pub(super) numbers: Spellings,
    /// Whether parts of the form may be there that could not be read.
    pub(super) gap: bool,
}

/// References by the words that they stand for, each with its table.
pub(super) type Spellings = HashMap<String, Vec<(Option<usize>, String)>>;

struct Table {
    id: String,
    /// What the cells count where rows and columns say nothing.
    own: Counted,
    rows: Counted,
    columns: Counted,
}

/// A row or column, or a heading of several.
struct Labelled {
    label: String,
    table: usize,
    counted: Counted,
}

/// What is said of the units along rows or columns.
#[derive(Clone, Default)]
struct Counted {
    /// The units said.
    units: Units,
    /// Whether some of them say nothing.
    open: bool,
}

/// The units of some cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Units {
    /// None has one.
    #[default]
    None,
    /// All that have one have this.
    One(Rc<str>),
    /// There are several.
    Several,
}

impl Names {
    pub(super) fn of(form: &Form) -> Names {
        let mut names = Names { gap: form.gap, ..Names::default() };
        names.retired.extend(form.retired.iter().map(|entry| entry.value.clone()));
        for (at, section) in form.section.iter().enumerate() {
            names.gap |= section.gap || !section.id.sound;
            let (id, title) = (&section.id.name, &section.title.value);
            names.spell(None, part(at), format!("{{section:{id}}}"));
            names.spell(None, title.clone(), format!("{{section:{id}.title}}"));
            let numbered = format!("{}{title}", heading(at));
            names.spell(None, numbered, format!("{{section:{id}.number}}{{section:{id}.title}}"));
            names.sections.push((id.clone(), title.clone()));
            section.table.iter().for_each(|table| names.table(table));
        }
        names
    }

    fn table(&mut self, table: &crate::form::source::Table) {
        let (number, id) = (self.tables.len(), &table.id);
        self.gap |= table.gap || !id.sound;
        self.retired.extend(table.retired.iter().map(|entry| format!("{}.{}", id.name, entry.value)));
        let own = Counted::said(table.unit.as_ref());
        let rows = self.items(&table.rows.0, &id.name, number, &Counted::open());
        let columns = self.items(&table.columns.0, &format!("{}.*", id.name), number, &Counted::open());
        self.tables.push(Table { id: id.name.clone(), own, rows, columns });
    }

    /// Notes items, and gives back what is said of their units.
    fn items(&mut self, items: &[Item], above: &str, table: usize, inherited: &Counted) -> Counted {
        let mut all = Counted::default();
        for item in items {
            self.gap |= item.gap || item.id.as_ref().is_some_and(|id: &Id| !id.sound);
            let path = item.path(above);
            let own = item.unit.as_ref().map_or(inherited.clone(), |unit| Counted::said(Some(unit)));
            let below = if item.rows.0.is_empty() { &item.columns.0 } else { &item.rows.0 };
            let counted = if below.is_empty() { own } else { self.items(below, &path, table, &own) };
            all = all.and(&counted);
            let label = item.label.as_ref().map(|label| label.value.clone()).unwrap_or_default();
            if item.id.is_some() {
                self.spell(Some(table), label.clone(), format!("{{label:{path}}}"));
                if let Some(number) = number(&label) {
                    let reference = (Some(table), format!("{{number:{path}}}"));
                    self.numbers.entry(number.to_owned()).or_default().push(reference);
                }
                self.items.insert(path, Labelled { label, table, counted });
            }
        }
        if items.is_empty() { inherited.clone() } else { all }
    }

    fn spell(&mut self, table: Option<usize>, words: String, reference: String) {
        if !words.is_empty() {
            self.spelled.entry(words).or_default().push((table, reference));
        }
    }

    fn item(&self, path: &str) -> Option<&Labelled> {
        let column =
            || self.items.get(&path.split_once('.').map(|(table, rest)| format!("{table}.*.{rest}"))?);
        self.items.get(path).or_else(column)
    }

    /// The label of a row or column.
    pub(super) fn label(&self, path: &str) -> Option<&str> {
        self.item(path).map(|item| item.label.as_str())
    }

    /// A section's place and title.
    pub(super) fn section(&self, id: &str) -> Option<(usize, &str)> {
        let found = self.sections.iter().enumerate().find(|(_, (own, _))| own == id);
        found.map(|(at, (_, title))| (at, title.as_str()))
    }

    /// The units of a table, row, column or cell.
    pub(super) fn units(&self, path: &str) -> Option<Units> {
        if let Some(table) = self.tables.iter().find(|table| table.id == path) {
            return Some(table.rows.over(&table.columns).over(&table.own).units);
        }
        if let Some(item) = self.item(path) {
            let table = &self.tables[item.table];
            let is_column = path.contains(".*.") || !self.items.contains_key(path);
            let other = if is_column { &table.rows } else { &table.columns };
            return Some(item.counted.over(other).over(&table.own).units);
        }
        path.match_indices('.').find_map(|(at, _)| {
            let row = self.items.get(&path[..at])?;
            let table = &self.tables[row.table];
            let column = self.items.get(&format!("{}.*{}", table.id, &path[at..]))?;
            Some(row.counted.over(&column.counted).over(&table.own).units)
        })
    }

    /// The path of a table.
    pub(super) fn table_path(&self, table: usize) -> &str {
        &self.tables[table].id
    }

    /// Whether an earlier edition had the path, and this one retires it.
    pub(super) fn is_retired(&self, path: &str) -> bool {
        let plain = path.replace(".*", "");
        let covers = |entry: &String| {
            let entry = entry.replace(".*", "");
            plain.strip_prefix(&entry).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.retired.iter().any(covers)
    }

    /// Every path that has a name.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.roots().chain(self.items.keys().map(String::as_str))
    }

    /// The ids of sections and tables.
    pub(super) fn roots(&self) -> impl Iterator<Item = &str> {
        let sections = self.sections.iter().map(|(id, _)| id.as_str());
        sections.chain(self.tables.iter().map(|table| table.id.as_str()))
    }
}

impl Counted {
    fn open() -> Counted {
        Counted { units: Units::None, open: true }
    }

    fn said(unit: Option<&Spanned<String>>) -> Counted {
        match unit {
            Some(unit) => Counted { units: Units::One(unit.value.as_str().into()), open: false },
            None => Counted::open(),
        }
    }

    /// What is said of these and of others beside them.
    fn and(&self, other: &Counted) -> Counted {
        Counted { units: self.units.and(&other.units), open: self.open || other.open }
    }

    /// What is said, and where nothing is, what the others say.
    fn over(&self, others: &Counted) -> Counted {
        match self.open {
            true => Counted { units: self.units.and(&others.units), open: others.open },
            false => self.clone(),
        }
    }
}

impl Units {
    fn and(&self, other: &Units) -> Units {
        match (self, other) {
            (Units::None, units) | (units, Units::None) => units.clone(),
            (own, other) if own == other => own.clone(),
            _ => Units::Several,
        }
    }
}
