//! What the author of a format file wrote, with spans; it may be wrong.
//!
//! The records here are the format language: each field is a key of the file, its doc comment is
//! what an editor shows for it, and [`language`] turns both into a JSON Schema. Nothing else knows
//! which keys there are.

mod digest;
mod mention;
mod read;
mod record;
mod syntax;
mod values;
mod vocabulary;

#[cfg(feature = "report")]
pub mod language;

use crate::form::fingerprint::Fingerprint;
use crate::problem::{Problem, Span};
use record::record;
use std::collections::HashMap;
pub use vocabulary::{Basis, ChangeKind, Each, Gravity, Kind, Reason};

/// The largest format file that is read, in bytes. A form of 10⁵ cells needs about 100 kB.
pub const MAX_BYTES: usize = 4 << 20;

/// The most sections, tables, rows, columns, rules and the like of a form, together.
pub const MAX_PARTS: usize = 1 << 17;

/// A value and where it stands in the file.
#[derive(Clone, Debug, Default)]
pub struct Spanned<T> {
    /// What was written there.
    pub value: T,
    /// Where, in bytes; empty for a value that was not written.
    pub span: Span,
    /// Where the characters of `value` themselves start, if they stand in the file unescaped.
    pub content: Option<usize>,
}

impl<T> Spanned<T> {
    /// The place in the file of a range of bytes of the value; the whole value where escapes hide it.
    pub fn part(&self, range: Span) -> Span {
        match self.content {
            Some(start) => start + range.start..start + range.end,
            None => self.span.clone(),
        }
    }
}

/// A format file that could be read.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// What it says.
    pub form: Form,
    /// All of what it says in one number.
    pub fingerprint: Fingerprint,
    /// By the words that are printed, the texts that name parts of the form, with the kinds of references alone.
    pub frames: HashMap<String, String>,
}

/// Reads a format file. What could be read is given back along with everything that is wrong, or
/// nothing where the file is not TOML at all.
pub fn parse(bytes: &[u8]) -> (Option<Parsed>, Vec<Problem>) {
    match read::document(bytes) {
        Ok((parsed, problems)) => (Some(parsed), problems),
        Err(problems) => (None, problems),
    }
}

/// The most characters of an id. Paths are built from ids, and spreadsheets allow 255 characters in a name.
pub const MAX_ID: usize = 64;

/// An id: at most 64 lower-case letters, digits and `_`, beginning with a letter. It is for ever.
#[derive(Clone, Debug, Default)]
pub struct Id {
    /// What was written there.
    pub name: String,
    /// Where, in bytes.
    pub span: Span,
    /// Whether it can be an id.
    pub sound: bool,
}

/// A format's id, such as `2021-30`: at most 64 letters, digits, `-`, `_` and `.`.
/// One that could not be read is empty.
#[derive(Clone, Debug, Default)]
pub struct FormatId(pub Spanned<String>);

/// A date, written without quotes: `2021-09-26`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// One path, or a list of them.
#[derive(Clone, Debug, Default)]
pub struct Paths(pub Vec<Spanned<String>>);

/// A list that says something: at least one entry.
#[derive(Clone, Debug)]
pub struct OneOrMore<T>(pub Vec<T>);

/// Rows of a table: items whose branches continue in `rows`.
#[derive(Clone, Debug, Default)]
pub struct Rows(pub Vec<Item>);

/// Columns of a table: items whose branches continue in `columns`.
#[derive(Clone, Debug, Default)]
pub struct Columns(pub Vec<Item>);

/// What a cell holds: the name of a kind, or `{ choice = ["…", …] }`.
#[derive(Clone, Debug)]
pub enum Value {
    /// One of the plain kinds.
    Kind(Spanned<Kind>),
    /// One of a list.
    Choice(Choices),
}

record! {
    /// One of several answers: `{ choice = ["…", …] }`.
    Choices {
        /// The answers, in the order in which the form prints them.
        choice: OneOrMore<Choice>,
    }
}

/// One answer: its label, or `{ id = "…", label = "…" }` to have a stable id for it.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The id that reports and rules use; the label itself if there is none.
    pub id: Option<Id>,
    /// What the form prints.
    pub label: Spanned<String>,
}

/// A narrative: `true`, or a table that says more.
#[derive(Clone, Debug, Default)]
pub struct Narrative(pub NarrativeDetail);

record! {
    /// What is said of a section's prose.
    NarrativeDetail {
        /// What the prose has to speak of, in order.
        topics: Vec<Spanned<String>>,
        /// What the person writing it is told.
        guidance: Option<Spanned<String>>,
        /// Whether it may be left out of a complete report.
        optional: Option<Spanned<bool>>,
    }
}

/// A total: `true`, or a table that says how the sum is known.
#[derive(Clone, Debug)]
pub enum Total {
    /// Whether the item is the sum of its siblings' leaves.
    Plain(Spanned<bool>),
    /// It is, and this is known of the sum.
    Detail(TotalDetail),
}

record! {
    /// What is said of a sum.
    TotalDetail {
        /// How well it is known that the item is the sum of its siblings. `inferred` unless said.
        basis: Option<Spanned<Basis>>,
        /// How grave a wrong sum is. `error` unless said.
        severity: Option<Spanned<Gravity>>,
        /// The clause that states the sum.
        cite: Option<Spanned<String>>,
        /// The sum in the form's own words.
        text: Option<Spanned<String>>,
    }
}

/// The levels of organ that can have a figure: a list, or a table that says how that is known.
#[derive(Clone, Debug, Default)]
pub struct Only(pub OnlyDetail);

record! {
    /// Which levels of organ can have a figure, and how that is known.
    OnlyDetail {
        /// The levels, by id.
        levels: OneOrMore<Spanned<String>>,
        /// How well it is known. `inferred` unless said.
        basis: Option<Spanned<Basis>>,
        /// How grave a figure elsewhere is. `warning` unless said.
        severity: Option<Spanned<Gravity>>,
        /// The clause it follows from.
        cite: Option<Spanned<String>>,
        /// The restriction in words, as the person filling the form is told it.
        text: Option<Spanned<String>>,
    }
}

record! {
    /// One edition of a statutory report form.
    Form {
        /// The edition's id, such as `2021-30`.
        id: FormatId,
        /// What the report is called.
        title: Spanned<String>,
        /// The notice that prescribes the form.
        document: Option<Spanned<String>>,
        /// When that notice was issued.
        issued: Option<Spanned<Date>>,
        /// The reporting years in which this edition is used.
        years: Years,
        /// The edition that this one replaces.
        revises: Option<FormatId>,
        /// The levels of organ that file this form. The levels of Chinese administration unless said.
        levels: Vec<Level>,
        /// Ids and paths that may never be used again.
        retired: Vec<Spanned<String>>,
        /// Fingerprints of earlier states of this file in which every figure means what it means now. Documents and
        /// reports made with them are still read.
        same_as: Vec<Spanned<Fingerprint>>,
        /// The legal basis of the form as a whole.
        cite: Option<Spanned<String>>,
        /// How well the form is known where an element says nothing of its own.
        basis: Option<Spanned<Basis>>,
        /// What the person filling the form is told before anything else.
        guidance: Option<Spanned<String>>,
        /// The form's meaning in English.
        gloss: Option<Spanned<String>>,
        /// The sections, in printed order.
        section: Vec<Section>,
        /// Rules over several tables, and between prose and tables.
        rule: Vec<Rule>,
        /// What happened since the edition that this one revises.
        change: Vec<Change>,
    }
}

record! {
    /// The reporting years of an edition, both included.
    Years {
        /// The first year.
        from: Spanned<u16>,
        /// The last year; open if not said.
        to: Option<Spanned<u16>>,
    }
}

record! {
    /// A level of organ.
    Level {
        /// The level's id, as reports and `only` use it.
        id: Id,
        /// What people call it.
        label: Spanned<String>,
    }
}

record! {
    /// A section: prose, tables, or both.
    Section {
        /// The section's id; its prose has this path.
        id: Id,
        /// The printed title, without its number.
        title: Spanned<String>,
        /// Other wordings of the title seen in published reports.
        also: Vec<Spanned<String>>,
        /// The section's prose: `true`, or a table with `topics`, `guidance` and `optional`.
        narrative: Option<Narrative>,
        /// Whether the tables are printed as one grid, one above the other.
        stacked: Option<Spanned<bool>>,
        /// The clause the section comes from.
        cite: Option<Spanned<String>>,
        /// How well the section is known.
        basis: Option<Spanned<Basis>>,
        /// What the person filling the section is told.
        guidance: Option<Spanned<String>>,
        /// The section's meaning in English.
        gloss: Option<Spanned<String>>,
        /// The section's tables, in printed order.
        table: Vec<Table>,
    }
}

record! {
    /// A table: rows times columns of cells.
    Table {
        /// The table's id, the first part of its cells' paths.
        id: Id,
        /// The printed caption.
        caption: Option<Spanned<String>>,
        /// Other wordings of the caption seen in published reports.
        also: Vec<Spanned<String>>,
        /// What the form prints in the corner above the row labels.
        stub: Option<Spanned<String>>,
        /// What the cells count, where rows and columns say nothing of their own.
        unit: Option<Spanned<String>>,
        /// What the cells hold, where rows and columns say nothing of their own.
        value: Option<Value>,
        /// The rows; none for a table of one row without a label.
        rows: Rows,
        /// The columns; none for a table of one column without a label.
        columns: Columns,
        /// The levels of organ that can have figures in this table.
        only: Option<Only>,
        /// Whether the cells may be left blank in a complete report.
        optional: Option<Spanned<bool>>,
        /// Ids and paths of this table that may never be used again.
        retired: Vec<Spanned<String>>,
        /// The clause the table comes from.
        cite: Option<Spanned<String>>,
        /// How well the table is known.
        basis: Option<Spanned<Basis>>,
        /// What the person filling the table is told.
        guidance: Option<Spanned<String>>,
        /// The table's meaning in English.
        gloss: Option<Spanned<String>>,
        /// Rules within this table.
        rule: Vec<Rule>,
    }
}

record! {
    /// A row or a column, or a merged header over several of them.
    Item {
        /// The item's id, a part of its cells' paths. An item without one is presentation only.
        id: Option<Id>,
        /// What the form prints.
        label: Option<Spanned<String>>,
        /// Other wordings of the label seen in published reports.
        also: Vec<Spanned<String>>,
        /// Whether the item is the sum of its siblings' leaves. Rule, formula and locked cell follow.
        total: Option<Total>,
        /// What the cells hold.
        value: Option<Value>,
        /// What the cells count.
        unit: Option<Spanned<String>>,
        /// The levels of organ that can have a figure here.
        only: Option<Only>,
        /// Whether the cells may be left blank in a complete report.
        optional: Option<Spanned<bool>>,
        /// The clause the item comes from.
        cite: Option<Spanned<String>>,
        /// How well the item is known.
        basis: Option<Spanned<Basis>>,
        /// What the person filling it is told.
        guidance: Option<Spanned<String>>,
        /// The item's meaning in English.
        gloss: Option<Spanned<String>>,
        /// The rows below a row that is a merged header.
        rows: Rows,
        /// The columns below a column that is a merged header.
        columns: Columns,
    }
}

record! {
    /// Something that must hold between the figures of a report, or between its figures and its prose.
    ///
    /// Exactly one of `rule`, `blank`, `mentions` and `quotes` says what.
    Rule {
        /// The rule's id within its table or its form.
        id: Id,
        /// The rule in the form's own words.
        text: Option<Spanned<String>>,
        /// Repeats the rule over all rows or all columns of its table.
        each: Option<Spanned<Each>>,
        /// Restricts the rule to reports in which this holds: `path = value`, `path >= 1`, `level = county`.
        when: Option<Spanned<String>>,
        /// An equation or inequality over cells: `received + carried_in = outcome.total + carried_out`.
        rule: Option<Spanned<String>>,
        /// Paths whose cells must be blank.
        blank: Option<Paths>,
        /// The section whose prose `mentions` or `quotes` looks at.
        narrative: Option<Id>,
        /// Words of which the prose must contain at least one.
        mentions: Vec<Spanned<String>>,
        /// Figures that the prose names, to be compared with cells.
        quotes: Vec<Quote>,
        /// How grave it is to break the rule. `error` unless said.
        severity: Option<Spanned<Gravity>>,
        /// How well the rule is known. `inferred` unless said, because few rules are printed.
        basis: Option<Spanned<Basis>>,
        /// The clause that states the rule.
        cite: Option<Spanned<String>>,
        /// What the person who broke it is told to do.
        guidance: Option<Spanned<String>>,
        /// The rule's meaning in English.
        gloss: Option<Spanned<String>>,
    }
}

record! {
    /// A figure that prose names: the number that follows one of the words.
    Quote {
        /// The words that announce the number.
        after: OneOrMore<Spanned<String>>,
        /// The cells, added up, that the number must equal.
        value: Spanned<String>,
        /// Whether the words may announce any of several figures; then one of `value` and these must agree.
        or: Vec<Spanned<String>>,
    }
}

record! {
    /// What ids cannot show about the step from the revised edition to this one.
    Change {
        /// What happened.
        kind: Spanned<ChangeKind>,
        /// The place or places in the revised edition. `*` stands for the rows of a table.
        from: Paths,
        /// The place or places in this edition.
        to: Paths,
        /// For `scaled`: by what the old figure is multiplied, such as `"1/10000"`.
        factor: Option<Spanned<String>>,
        /// Why, in a sentence for those whom it concerns.
        why: Spanned<String>,
        /// Why the editions differ: `official` unless said.
        reason: Option<Spanned<Reason>>,
        /// The notice or clause that says so.
        cite: Option<Spanned<String>>,
    }
}

#[cfg(feature = "report")]
impl Form {
    /// Where the id of a rule stands, of the form or of a table: `rule` or `table.rule`.
    pub(crate) fn rule_span(&self, id: &str) -> Option<Span> {
        let of_form = self.rule.iter().find(|rule| rule.id.name == id);
        let of_table = || {
            let (table, rest) = id.split_once('.')?;
            let mut tables = self.section.iter().flat_map(|section| &section.table);
            tables.find(|own| own.id.name == table)?.rule.iter().find(|rule| rule.id.name == rest)
        };
        Some(of_form.or_else(of_table)?.id.span.clone())
    }
}
