//! One edition of a form, resolved: immutable, plain data, known to be sound.
//!
//! Everything after [`resolve`](crate::form::resolve::resolve()) takes the soundness of a [`Format`] as given. Cells,
//! narratives and rules are numbered densely; an index into one of the lists below is a plain
//! `usize` and is named for its list (`cell`, `table`, `rule`).

mod axis;
mod balance;
mod demand;
mod value;

pub use crate::form::fingerprint::Fingerprint;
use crate::form::shape::{Content, Shape};
pub use crate::form::source::{Basis, ChangeKind, Date, Reason};
use crate::language::Language;
use crate::problem::Severity;
pub use axis::{Axis, Item};
pub use balance::{Balance, Comparison, Linear, NormalForm, Term};
pub use demand::{Along, Answer, Condition, Demand, Quote, Rule};
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
pub use value::{Choice, Numbers, Value};

/// One edition of the form.
#[derive(Clone, Debug)]
pub struct Format {
    /// The edition's id, such as `2021-30`.
    pub id: String,
    /// What the report is called.
    pub title: String,
    /// The notice that prescribes the form.
    pub document: Option<String>,
    /// When that notice was issued.
    pub issued: Option<Date>,
    /// The first reporting year.
    pub first_year: u16,
    /// The last reporting year, if the edition is no longer in use.
    pub last_year: Option<u16>,
    /// The edition that this one replaces.
    pub revises: Option<String>,
    /// The levels of organ that file the form.
    pub levels: Vec<Level>,
    /// What is known and said of the form as a whole.
    pub about: About,
    /// The sections, in printed order.
    pub sections: Vec<Section>,
    /// The sections' prose, in printed order.
    pub narratives: Vec<Narrative>,
    /// The tables, in printed order.
    pub tables: Vec<Table>,
    /// All cells, table by table, row by row.
    pub cells: Vec<Cell>,
    /// All rules: for each table its sums, then its own rules; last the rules of the form.
    pub rules: Vec<Rule>,
    /// What happened since the edition that this one revises, as its author declared it.
    pub changes: Vec<Change>,
    /// Ids and paths that may never be used again, paths from the root.
    pub retired: Vec<String>,
    /// The form's content in one number.
    pub fingerprint: Fingerprint,
    /// Fingerprints of earlier states of the form in which every figure means the same, as its author declared.
    pub same_as: Vec<Fingerprint>,
    pub(crate) shape: Shape,
    /// The cells that only some levels of organ can fill.
    pub(crate) restricted: Vec<usize>,
    /// By the words that are printed, the texts that name parts of the form, with the kinds of references alone.
    pub(crate) frames: HashMap<String, String>,
}

impl Format {
    /// Whether the edition is meant for reports of this year.
    pub fn covers(&self, year: u16) -> bool {
        self.first_year <= year && self.last_year.is_none_or(|last| year <= last)
    }

    /// Whether a fingerprint that a file states is this form's, or that of an earlier state that means the same.
    pub fn answers_to(&self, fingerprint: &str) -> bool {
        Fingerprint::parse(fingerprint)
            .is_some_and(|stated| stated == self.fingerprint || self.same_as.contains(&stated))
    }

    /// The cell at a path such as `applications.received.total`.
    pub fn cell(&self, path: &str) -> Option<usize> {
        match self.shape.find(path)?.content {
            Content::Cell(cell) => Some(cell),
            _ => None,
        }
    }

    /// The narrative at a path, which is the id of its section.
    pub fn narrative(&self, path: &str) -> Option<usize> {
        match self.shape.find(path)?.content {
            Content::Narrative(narrative) => Some(narrative),
            _ => None,
        }
    }

    /// The table with this id.
    pub fn table(&self, id: &str) -> Option<usize> {
        self.tables.iter().position(|table| table.id == id)
    }

    /// The tree of paths, which is also the shape of a report's JSON.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The row and the column of a cell.
    pub fn items(&self, cell: usize) -> (&Item, &Item) {
        let cell = &self.cells[cell];
        let table = &self.tables[cell.table];
        (table.rows.leaf(cell.row), table.columns.leaf(cell.column))
    }

    /// The labels of a cell as a person reads them: table, rows from the outside in, columns likewise.
    pub fn labels(&self, cell: usize) -> CellLabels<'_> {
        let at = &self.cells[cell];
        let table = &self.tables[at.table];
        CellLabels {
            table: self.table_title(at.table),
            rows: table.rows.labels(at.row),
            columns: table.columns.labels(at.column),
        }
    }

    /// What to call a table: its caption, or the title of its section.
    pub fn table_title(&self, table: usize) -> &str {
        let table = &self.tables[table];
        table.caption.as_deref().unwrap_or(&self.sections[table.section].title)
    }
}

/// What a person needs to find a cell on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellLabels<'f> {
    /// The table's caption or its section's title.
    pub table: &'f str,
    /// The row's labels, the outermost first.
    pub rows: Vec<&'f str>,
    /// The column's labels, the outermost first.
    pub columns: Vec<&'f str>,
}

impl CellLabels<'_> {
    /// The labels in a sentence: `row “甲”, column “乙 › 丙” (表一)` in English.
    pub fn to(&self, language: Language) -> String {
        if language == Language::Chinese {
            return self.to_string();
        }
        let axes = [(&self.rows, "row"), (&self.columns, "column")].into_iter();
        let named = axes.filter(|(labels, _)| !labels.is_empty());
        let named: Vec<String> =
            named.map(|(labels, axis)| format!("{axis} “{}”", labels.join(" › "))).collect();
        if named.is_empty() {
            format!("“{}”", self.table)
        } else {
            format!("{} (“{}”)", named.join(", "), self.table)
        }
    }
}

/// In the form's own language: `“甲”行“乙 › 丙”列（表一）`.
impl fmt::Display for CellLabels<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (labels, axis) in [(&self.rows, "行"), (&self.columns, "列")] {
            if !labels.is_empty() {
                write!(f, "“{}”{axis}", labels.join(" › "))?;
            }
        }
        write!(f, "（{}）", self.table)
    }
}

/// What is known and said of an element, for people and for docs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The clause the element comes from.
    pub cite: Option<String>,
    /// How well the element is known; what its parent says where it says nothing itself.
    pub basis: Option<Basis>,
    /// What the person filling it is told.
    pub guidance: Option<String>,
    /// Its meaning in English.
    pub gloss: Option<String>,
}

/// A level of organ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// The level's id, as reports use it.
    pub id: String,
    /// What people call it.
    pub label: String,
}

/// A section of the form.
#[derive(Clone, Debug)]
pub struct Section {
    /// The section's id.
    pub id: String,
    /// The printed title, without its number.
    pub title: String,
    /// Other wordings of the title.
    pub also: Vec<String>,
    /// Its prose, if it has any.
    pub narrative: Option<usize>,
    /// Its tables.
    pub tables: Range<usize>,
    /// Whether the tables are printed as one grid.
    pub stacked: bool,
    /// What is known and said of it.
    pub about: About,
}

/// The prose of a section.
#[derive(Clone, Debug)]
pub struct Narrative {
    /// The section whose prose it is; the section's id is the narrative's path.
    pub section: usize,
    /// What it has to speak of.
    pub topics: Vec<String>,
    /// What the person writing it is told.
    pub guidance: Option<String>,
    /// Whether a complete report must have it.
    pub required: bool,
}

/// A table of cells.
#[derive(Clone, Debug)]
pub struct Table {
    /// The table's id, the first part of its cells' paths.
    pub id: String,
    /// The section that prints it.
    pub section: usize,
    /// The printed caption.
    pub caption: Option<String>,
    /// Other wordings of the caption.
    pub also: Vec<String>,
    /// What stands in the corner above the row labels.
    pub stub: Option<String>,
    /// What all of its cells count, if the table says so.
    pub unit: Option<String>,
    /// Its rows.
    pub rows: Axis,
    /// Its columns.
    pub columns: Axis,
    /// Its cells, row by row.
    pub cells: Range<usize>,
    /// What is known and said of it.
    pub about: About,
}

impl Table {
    /// The cell of a row leaf and a column leaf.
    pub fn cell(&self, row: usize, column: usize) -> usize {
        self.cells.start + row * self.columns.leaves.len() + column
    }

    /// The path of a row, or of a header over rows, as changes write it: `applications.outcome.other`.
    pub fn row_path(&self, item: usize) -> String {
        joined(&self.id, &self.rows.items[item].path)
    }

    /// The path of a column, or of a header over columns, as changes write it: `documents.*.issued`, or
    /// `disputes.litigation` where the rows have no ids.
    pub fn column_path(&self, item: usize) -> String {
        let rows_have_ids = self.rows.items.iter().any(|row| row.id.is_some());
        let path = &self.columns.items[item].path;
        if rows_have_ids && !path.is_empty() {
            format!("{}.*.{path}", self.id)
        } else {
            joined(&self.id, path)
        }
    }
}

fn joined(table: &str, path: &str) -> String {
    if path.is_empty() { table.to_owned() } else { format!("{table}.{path}") }
}

/// One place for a value.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The path: table, row, column.
    pub path: String,
    /// The table it belongs to.
    pub table: usize,
    /// Its row among the table's row leaves.
    pub row: usize,
    /// Its column among the table's column leaves.
    pub column: usize,
    /// What it holds.
    pub value: Value,
    /// What it counts.
    pub unit: Option<String>,
    /// Whether it is computed by a sum of the form.
    pub total: bool,
    /// Whether a complete report must have it.
    pub required: bool,
    /// The levels of organ that can have a figure here, where not all can.
    pub only: Option<Arc<Only>>,
}

/// The levels of organ that can have a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Only {
    /// Their ids.
    pub levels: Vec<String>,
    /// How well that is known.
    pub basis: Basis,
    /// How grave a figure elsewhere is.
    pub severity: Severity,
    /// The clause it follows from.
    pub cite: Option<String>,
    /// The restriction in words.
    pub text: Option<String>,
}

/// A declared difference to the edition that this one revises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// The places in the revised edition.
    pub from: Vec<String>,
    /// The places in this edition.
    pub to: Vec<String>,
    /// By what an old figure is multiplied: numerator and denominator.
    pub factor: Option<(i64, i64)>,
    /// Why, in a sentence.
    pub why: String,
    /// Why the editions differ.
    pub reason: Reason,
    /// The notice or clause that says so.
    pub cite: Option<String>,
}
