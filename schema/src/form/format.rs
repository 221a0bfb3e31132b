//! One edition of a form, resolved: immutable, plain data, known to be sound.
//!
//! Everything after [`resolve`](crate::form::resolve::resolve()) takes the soundness of a [`Format`] as given. Cells,
//! narratives and rules are numbered densely; an index into one of the lists below is a plain
//! `usize` and is named for its list (`cell`, `table`, `rule`).

pub use crate::form::fingerprint::Fingerprint;
use crate::form::shape::{Content, Shape};
pub use crate::form::source::{Basis, ChangeKind, Date, Reason};
use crate::language::Language;
use crate::number::Number;
use crate::problem::Severity;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

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

/// A table's rows or columns: a tree of items in printed order.
#[derive(Clone, Debug)]
pub struct Axis {
    /// The items, each before the items below it.
    pub items: Vec<Item>,
    /// The items that are rows or columns of numbers, in printed order.
    pub leaves: Vec<usize>,
    /// How many items stand one above the other at the deepest place.
    pub depth: usize,
}

impl Axis {
    /// The item of a leaf.
    pub fn leaf(&self, leaf: usize) -> &Item {
        &self.items[self.leaves[leaf]]
    }

    /// The item with this dotted path of ids.
    pub fn find(&self, path: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id.is_some() && item.path == path)
    }

    /// The items from the outermost down to `item`.
    pub fn lineage(&self, item: usize) -> Vec<usize> {
        let mut lineage: Vec<usize> =
            std::iter::successors(Some(item), |&at| self.items[at].parent).collect();
        lineage.reverse();
        lineage
    }

    /// The labels of a leaf and of the items above it, the outermost first, without empty ones.
    pub fn labels(&self, leaf: usize) -> Vec<&str> {
        let lineage = self.lineage(self.leaves[leaf]);
        lineage
            .into_iter()
            .map(|item| self.items[item].label.as_str())
            .filter(|label| !label.is_empty())
            .collect()
    }

    /// As many of a leaf's labels, from the innermost out, as tell it from all other leaves: four
    /// columns may be called “total”, but only one of them stands below a given header.
    pub fn short_label(&self, leaf: usize) -> String {
        let labels = self.labels(leaf);
        let is_unique = |count: &usize| {
            let own = &labels[labels.len() - count..];
            let others = (0..self.leaves.len()).filter(|&other| other != leaf);
            !others.map(|other| self.labels(other)).any(|other| other.ends_with(own))
        };
        let count = (1..labels.len()).find(is_unique).unwrap_or(labels.len());
        labels[labels.len() - count..].join(" › ")
    }

    /// Whether the axis is one row or column that the form prints without a label.
    pub fn is_unlabelled(&self) -> bool {
        self.items.iter().all(|item| item.label.is_empty())
    }

    /// The leaves below an item that are no totals and not parts of one, in printed order.
    pub fn parts(&self, item: usize) -> impl Iterator<Item = usize> + '_ {
        self.items[item].leaves.clone().filter(move |&leaf| !self.leaf(leaf).total)
    }
}

/// A row, a column, or a merged header over several of them.
#[derive(Clone, Debug)]
pub struct Item {
    /// The item's id; an item without one is presentation only.
    pub id: Option<String>,
    /// The ids from the outermost item down to this one, joined by dots.
    pub path: String,
    /// What the form prints.
    pub label: String,
    /// Other wordings of the label.
    pub also: Vec<String>,
    /// The item above it.
    pub parent: Option<usize>,
    /// The items below it; none for a leaf.
    pub children: Vec<usize>,
    /// How many items stand above it.
    pub depth: usize,
    /// The leaves at or below it.
    pub leaves: Range<usize>,
    /// Whether it is the sum of its siblings' leaves.
    pub total: bool,
    /// What its cells count, if the item itself says so.
    pub unit: Option<String>,
    /// What is known and said of it.
    pub about: About,
}

impl Item {
    /// Whether it is a row or column of numbers.
    pub fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }

    /// The label with the item's own unit, which is appended unless the label says it already.
    pub fn printed_label(&self) -> String {
        match &self.unit {
            Some(unit) if !self.label.contains(unit.as_str()) => {
                format!("{}（单位：{unit}）", self.label)
            }
            _ => self.label.clone(),
        }
    }
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

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number, zero or more.
    Count,
    /// A whole number with a sign.
    Change,
    /// An exact decimal, zero or more.
    Amount,
    /// Free text.
    Text,
    /// Yes or no.
    Flag,
    /// One of a list.
    Choice(Arc<[Choice]>),
}

/// Which numbers a cell can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// Whether all are whole.
    pub whole: bool,
    /// Whether some are below zero.
    pub signed: bool,
}

impl Value {
    /// The numbers that the cell can hold; none if it holds something else.
    pub const fn numbers(&self) -> Option<Numbers> {
        match self {
            Value::Count => Some(Numbers { whole: true, signed: false }),
            Value::Change => Some(Numbers { whole: true, signed: true }),
            Value::Amount => Some(Numbers { whole: false, signed: false }),
            Value::Text | Value::Flag | Value::Choice(_) => None,
        }
    }

    /// Whether it is a number, so that rules can reckon with it.
    pub const fn is_number(&self) -> bool {
        self.numbers().is_some()
    }

    /// Whether it is a number that may have decimals.
    pub fn has_decimals(&self) -> bool {
        self.numbers().is_some_and(|numbers| !numbers.whole)
    }

    /// Whether it is a number that may be below zero.
    pub fn is_signed(&self) -> bool {
        self.numbers().is_some_and(|numbers| numbers.signed)
    }

    /// Whether a number is within what the cell can hold.
    pub fn admits(&self, number: Number) -> bool {
        self.numbers().is_some_and(|numbers| {
            (!numbers.whole || number.scale() == 0) && (numbers.signed || !number.is_negative())
        })
    }

    /// The kind's word in the format language.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Count => "count",
            Value::Change => "change",
            Value::Amount => "amount",
            Value::Text => "text",
            Value::Flag => "flag",
            Value::Choice(_) => "choice",
        }
    }
}

/// One of the answers of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What reports and rules call it: its id, or its label if it has none.
    pub name: String,
    /// What the form prints.
    pub label: String,
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

/// Something that must hold in a report.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The rule's id: its table's id and its own, or its own for a rule of the form; for the sum of
    /// a total, `table.row.path` or `table.column.path`.
    pub id: String,
    /// The table it belongs to.
    pub table: Option<usize>,
    /// The axis along which it is repeated.
    pub each: Option<Along>,
    /// When it applies.
    pub when: Option<Condition>,
    /// What must hold.
    pub demand: Demand,
    /// The demand as the format file writes it, or would.
    pub expression: String,
    /// The rule in the form's own words.
    pub text: Option<String>,
    /// How grave it is to break it.
    pub severity: Severity,
    /// Whether it follows from a `total` of the format.
    pub is_sum: bool,
    /// How well it is known, and what is said of it.
    pub about: About,
}

impl Rule {
    /// Whether the rule looks at last year's report.
    pub fn uses_previous(&self) -> bool {
        match &self.demand {
            Demand::Balance(balances) => {
                balances.iter().any(|balance| balance.terms().any(|(_, term)| term.previous))
            }
            _ => false,
        }
    }
}

/// One of a table's two axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Along {
    /// Once for every row.
    Rows,
    /// Once for every column.
    Columns,
}

/// When a rule applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// The organ is, or with `false` is not, of this level.
    Level(String, bool),
    /// A cell holds, or with `false` does not hold, this flag, choice or text.
    Holds(usize, Answer, bool),
    /// A cell compares so with a number.
    Compares(usize, Comparison, Number),
}

/// What a condition expects of a cell that is no number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Yes or no.
    Flag(bool),
    /// The choice with this position in its list.
    Choice(usize),
    /// This very text.
    Text(String),
}

/// What a rule demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Demand {
    /// (In)equalities over cells, one for each row or column where the rule is repeated.
    Balance(Vec<Balance>),
    /// These cells are blank.
    Blank(Vec<usize>),
    /// The narrative contains one of the words.
    Mentions(usize, Vec<String>),
    /// The narrative names the figures that the cells hold.
    Quotes(usize, Vec<Quote>),
}

/// A linear (in)equality over cells: the one form from which all executors are printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    /// The row or column for which it stands, where the rule is repeated.
    pub leaf: Option<usize>,
    /// What stands on the left.
    pub left: Linear,
    /// How the sides compare.
    pub comparison: Comparison,
    /// What stands on the right.
    pub right: Linear,
}

impl Balance {
    /// All terms, each with `true` if it stands on the left.
    pub fn terms(&self) -> impl Iterator<Item = (bool, &Term)> {
        let left = self.left.terms.iter().map(|term| (true, term));
        left.chain(self.right.terms.iter().map(|term| (false, term)))
    }
}

/// A sum of cells, each times an integer, and of an integer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linear {
    /// The cells.
    pub terms: Vec<Term>,
    /// The integer.
    pub constant: i64,
}

/// A cell times an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// The cell.
    pub cell: usize,
    /// Whether last year's figure is meant.
    pub previous: bool,
    /// By what it is multiplied.
    pub factor: i64,
    /// Whether a blank counts as nothing here: the cell is a part of a declared total, and the form does not
    /// require it. A total none of whose parts is filled cannot be told all the same.
    pub optional: bool,
}

/// How two sides compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`, in conditions alone.
    NotEqual,
    /// `<=`
    AtMost,
    /// `>=`
    AtLeast,
    /// `<`, in conditions alone.
    Less,
    /// `>`, in conditions alone.
    Greater,
}

impl Comparison {
    /// Every comparison, those of two characters first.
    pub const ALL: [Comparison; 6] = [
        Comparison::NotEqual,
        Comparison::AtMost,
        Comparison::AtLeast,
        Comparison::Equal,
        Comparison::Less,
        Comparison::Greater,
    ];

    /// The sign in the format language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Comparison::Equal => "=",
            Comparison::NotEqual => "!=",
            Comparison::AtMost => "<=",
            Comparison::AtLeast => ">=",
            Comparison::Less => "<",
            Comparison::Greater => ">",
        }
    }

    /// Whether it holds for sides that are in this order.
    pub fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Comparison::Equal => order.is_eq(),
            Comparison::NotEqual => order.is_ne(),
            Comparison::AtMost => order.is_le(),
            Comparison::AtLeast => order.is_ge(),
            Comparison::Less => order.is_lt(),
            Comparison::Greater => order.is_gt(),
        }
    }
}

/// A figure that prose names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words that announce the number.
    pub after: Vec<String>,
    /// What the number must equal one of.
    pub values: Vec<Linear>,
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
