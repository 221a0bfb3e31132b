//! Parts of a form as changes name them: sections, tables, rows and columns, cells, rules.

use crate::form::format::{Along, Axis, Format, Table};
use crate::language::{Language, Wording};
use crate::said;
use std::fmt;

/// What kind of part a [`Place`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The form as a whole.
    Form,
    /// A level of organ.
    Level,
    /// A section.
    Section,
    /// The prose of a section.
    Narrative,
    /// A table.
    Table,
    /// A row, or a merged header over several.
    Row,
    /// A column, or a merged header over several.
    Column,
    /// A single cell.
    Cell,
    /// A rule.
    Rule,
}

impl What {
    /// The word for it.
    pub const fn word(self, language: Language) -> &'static str {
        let chinese = match self {
            What::Form => "表样",
            What::Level => "机关级别",
            What::Section => "部分",
            What::Narrative => "文字",
            What::Table => "表格",
            What::Row => "行",
            What::Column => "列",
            What::Cell => "格",
            What::Rule => "规则",
        };
        language.pick(self.as_str(), chinese)
    }

    /// The English word.
    pub const fn as_str(self) -> &'static str {
        match self {
            What::Form => "form",
            What::Level => "level",
            What::Section => "section",
            What::Narrative => "prose",
            What::Table => "table",
            What::Row => "row",
            What::Column => "column",
            What::Cell => "cell",
            What::Rule => "rule",
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A part of one edition of a form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// What kind of part it is.
    pub what: What,
    /// Its path as `[[change]]` writes it: `applications.outcome.other` for a row,
    /// `documents.*.issued` for a column; empty for the form.
    pub path: String,
    /// What the form prints there.
    pub label: String,
}

impl Place {
    /// The place in a sentence.
    pub fn to(&self, language: Language) -> String {
        let what = self.what.word(language);
        match &*self.path {
            "" => what.to_owned(),
            path => said!(language, "{what} `{path}`", "{what}`{path}`"),
        }
    }

    /// The place in a message.
    pub(crate) fn wording(&self) -> Wording {
        Wording::each(|language| self.to(language))
    }
}

/// ``row `applications.outcome.other` ``
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to(Language::English))
    }
}

/// A part of a form by its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Element {
    Section(usize),
    Narrative(usize),
    Table(usize),
    /// Table, axis, item.
    Item(usize, Side, usize),
    Cell(usize),
    Rule(usize),
}

/// Which of a table's axes an item is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Side {
    Rows,
    Columns,
}

impl Side {
    pub(crate) const BOTH: [Side; 2] = [Side::Rows, Side::Columns];

    pub(crate) fn axis(self, table: &Table) -> &Axis {
        match self {
            Side::Rows => &table.rows,
            Side::Columns => &table.columns,
        }
    }

    pub(crate) fn other(self) -> Side {
        match self {
            Side::Rows => Side::Columns,
            Side::Columns => Side::Rows,
        }
    }

    pub(crate) fn what(self) -> What {
        match self {
            Side::Rows => What::Row,
            Side::Columns => What::Column,
        }
    }

    /// The cell of a leaf on this side and one on the other.
    pub(crate) fn cell(self, table: &Table, leaf: usize, other: usize) -> usize {
        match self {
            Side::Rows => table.cell(leaf, other),
            Side::Columns => table.cell(other, leaf),
        }
    }

    /// The axis along which a rule is repeated.
    pub(crate) fn of(along: Along) -> Side {
        match along {
            Along::Rows => Side::Rows,
            Along::Columns => Side::Columns,
        }
    }
}

impl Element {
    pub(crate) fn what(self) -> What {
        match self {
            Element::Section(_) => What::Section,
            Element::Narrative(_) => What::Narrative,
            Element::Table(_) => What::Table,
            Element::Item(_, side, _) => side.what(),
            Element::Cell(_) => What::Cell,
            Element::Rule(_) => What::Rule,
        }
    }

    /// The element as people read it.
    pub(crate) fn place(self, format: &Format) -> Place {
        let (path, label) = match self {
            Element::Section(section) => {
                (format.sections[section].id.clone(), format.sections[section].title.clone())
            }
            Element::Narrative(narrative) => {
                let section = &format.sections[format.narratives[narrative].section];
                (section.id.clone(), section.title.clone())
            }
            Element::Table(table) => (format.tables[table].id.clone(), format.table_title(table).to_owned()),
            Element::Item(table, side, item) => item_names(&format.tables[table], side, item),
            Element::Cell(cell) => (format.cells[cell].path.clone(), format.labels(cell).to_string()),
            Element::Rule(rule) => {
                let rule = &format.rules[rule];
                (rule.id.clone(), rule.text.clone().unwrap_or_else(|| rule.expression.clone()))
            }
        };
        Place { what: self.what(), path, label }
    }
}

fn item_names(table: &Table, side: Side, item: usize) -> (String, String) {
    let own = &side.axis(table).items[item];
    let path = match side {
        // Without an id of its own an item is called by its label: it has no part in paths.
        _ if own.id.is_none() && !own.label.is_empty() => format!("{}.“{}”", table.id, own.label),
        Side::Columns => table.column_path(item),
        Side::Rows => table.row_path(item),
    };
    (path, own.label.clone())
}

/// The parts of a form that a path names. A section, its prose and a table may share an id, so that
/// there can be more than one.
pub(crate) fn find(format: &Format, path: &str) -> Vec<Element> {
    let Some((table, rest)) = path.split_once('.') else { return find_id(format, path) };
    let item = format.table(table).and_then(|table| find_item(&format.tables[table], table, rest));
    let cell = || format.cell(path).map(Element::Cell);
    item.or_else(cell).or_else(|| find_rule(format, path)).into_iter().collect()
}

fn find_id(format: &Format, id: &str) -> Vec<Element> {
    let section = format.sections.iter().position(|section| section.id == id);
    let narrative = section.and_then(|section| format.sections[section].narrative);
    let found = [
        section.map(Element::Section),
        narrative.map(Element::Narrative),
        format.table(id).map(Element::Table),
    ];
    let found: Vec<Element> = found.into_iter().flatten().collect();
    if found.is_empty() { find_rule(format, id).into_iter().collect() } else { found }
}

fn find_item(table: &Table, number: usize, path: &str) -> Option<Element> {
    let on =
        |side: Side, path: &str| side.axis(table).find(path).map(|item| Element::Item(number, side, item));
    match path.strip_prefix("*.") {
        Some(column) => on(Side::Columns, column),
        None => on(Side::Rows, path).or_else(|| on(Side::Columns, path)),
    }
}

fn find_rule(format: &Format, id: &str) -> Option<Element> {
    format.rules.iter().position(|rule| rule.id == id).map(Element::Rule)
}
