//! Reports as tables: one definition, derived from the formats, that every writer of data uses.
//!
//! [`Schema`] says which tables there are and what their columns hold; [`rows`] makes their rows, and [`csv`] and
//! [`package`] write them. Counts are integers, amounts exact decimals, and what is no figure is a state beside a NULL.
//! No label stands here: those of cells come from the format.

pub mod csv;
pub mod package;
pub mod rows;

mod fixed;

use nianbao_schema::format::{Format, Value};
use nianbao_schema::number::Sum;
use nianbao_schema::{Language, Wording};
use std::collections::HashSet;
use std::sync::Arc;

/// The table of reports: a row for each file that was given.
pub const REPORTS: usize = 0;
/// The table of entries: a row for each cell of each report.
pub const ENTRIES: usize = 1;
/// The table of findings: a row for each thing that a check found.
pub const FINDINGS: usize = 2;
/// The table of cells: a row for each cell of each edition.
pub const CELLS: usize = 3;
/// The table of series: what each cell was in the editions before.
pub const SERIES: usize = 4;
/// The first table that belongs to one format.
const WIDE: usize = 5;

/// The tables of the reports of some formats.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The tables: those that all formats share, then one for each format.
    pub tables: Vec<Table>,
    /// The formats, in the order of their tables.
    pub formats: Vec<Arc<Format>>,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name, which needs no quotes in SQL.
    pub name: String,
    /// What a row is.
    pub comment: Wording,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The columns that identify a row.
    pub key: Vec<&'static str>,
    /// Further columns of which no two rows have the same.
    pub unique: Vec<&'static str>,
    /// The columns that name a row of another table.
    pub references: Vec<Reference>,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name, which needs no quotes in SQL.
    pub name: String,
    /// What it holds.
    pub kind: Type,
    /// What that means. The Chinese of a cell is its labels.
    pub comment: Wording,
    /// What it counts.
    pub unit: Option<String>,
    /// Whether it can be NULL.
    pub nullable: bool,
}

/// Columns that name a row of another table by columns of the same names.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The columns.
    pub columns: Vec<&'static str>,
    /// The other table.
    pub table: &'static str,
}

/// What a column holds. There is no floating point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// A whole number of 64 bits.
    Integer,
    /// A decimal of 38 digits, 15 of them after the point.
    Decimal,
    /// Text.
    Text,
    /// Yes or no.
    Flag,
}

/// What a row has in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Datum<'r> {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// An exact decimal.
    Decimal(Sum),
    /// Text.
    Text(&'r str),
    /// Yes or no.
    Flag(bool),
}

impl Datum<'_> {
    /// Whether a column can hold it.
    pub fn fits(&self, column: &Column) -> bool {
        match self {
            Datum::Null => column.nullable,
            Datum::Integer(_) => column.kind == Type::Integer,
            Datum::Decimal(_) => column.kind == Type::Decimal,
            Datum::Text(_) => column.kind == Type::Text,
            Datum::Flag(_) => column.kind == Type::Flag,
        }
    }
}

impl<'r> From<&'r str> for Datum<'r> {
    /// The text; an empty one is nothing.
    fn from(text: &'r str) -> Self {
        if text.is_empty() { Datum::Null } else { Datum::Text(text) }
    }
}

impl<'r> From<Option<&'r str>> for Datum<'r> {
    fn from(text: Option<&'r str>) -> Self {
        text.map_or(Datum::Null, Datum::from)
    }
}

impl From<usize> for Datum<'_> {
    fn from(count: usize) -> Self {
        i64::try_from(count).map_or(Datum::Null, Datum::Integer)
    }
}

impl Schema {
    /// The tables for reports of these formats.
    pub fn of(formats: Vec<Arc<Format>>) -> Schema {
        let mut tables = fixed::tables();
        let mut taken: HashSet<String> = tables.iter().map(|table| table.name.clone()).collect();
        for format in &formats {
            let name = unique(&format!("wide_{}", format.id), &mut taken);
            tables.push(wide(name, format));
        }
        Schema { tables, formats }
    }

    /// The table that has a column for each cell of a format.
    pub fn wide(&self, format: &Format) -> Option<usize> {
        let same = |own: &Arc<Format>| own.fingerprint == format.fingerprint;
        self.formats.iter().position(same).map(|at| WIDE + at)
    }
}

/// The table of a format that has a column for each cell.
fn wide(name: String, format: &Format) -> Table {
    let mut columns = fixed::of_wide();
    let mut taken: HashSet<String> = columns.iter().map(|column| column.name.clone()).collect();
    for (index, cell) in format.cells.iter().enumerate() {
        let labels = format.labels(index);
        columns.push(Column {
            name: unique(&cell.path.replace('.', "__"), &mut taken),
            kind: kind(&cell.value),
            comment: Wording::each(|language| match language {
                Language::English => gloss(format, index),
                Language::Chinese => labels.to_string(),
            }),
            unit: cell.unit.clone(),
            nullable: true,
        });
    }
    Table {
        name,
        comment: Wording::each(|language| {
            format!(
                "{} ({})",
                language.pick("Reports, a column for each cell", "每份报告一行，每格一列"),
                format.id
            )
        }),
        columns,
        key: vec!["report_id"],
        unique: Vec::new(),
        references: vec![Reference { columns: vec!["report_id"], table: "reports" }],
    }
}

/// What the column of such a cell holds.
fn kind(value: &Value) -> Type {
    match value.numbers() {
        Some(numbers) if numbers.whole => Type::Integer,
        Some(_) => Type::Decimal,
        None if *value == Value::Flag => Type::Flag,
        None => Type::Text,
    }
}

/// A cell's meaning in English as far as the format says it, and its path otherwise.
fn gloss(format: &Format, cell: usize) -> String {
    let (row, column) = format.items(cell);
    let said: Vec<&str> = [row, column].iter().filter_map(|item| item.about.gloss.as_deref()).collect();
    if said.is_empty() { format.cells[cell].path.clone() } else { said.join(" / ") }
}

/// A name of letters, digits and `_` that is not taken yet.
fn unique(name: &str, taken: &mut HashSet<String>) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let plain: String = name.chars().map(fit).collect();
    let mut free = plain.clone();
    let mut count = 1;
    while !taken.insert(free.clone()) {
        count += 1;
        free = format!("{plain}_{count}");
    }
    free
}
