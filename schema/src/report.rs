//! What was filled in: one organ's form for one year, its JSON, its check, and sentences about it.

pub mod check;
pub mod outcome_json;
pub mod previous;
pub mod reason;
pub mod report_json;
pub mod sentence;
pub mod sums;

use crate::form::format::{Format, Value};
use crate::number::Number;
use std::fmt;
use std::sync::Arc;

/// What a cell holds. Blank, zero and not applicable are three things.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Entry {
    /// Nothing was entered.
    #[default]
    Blank,
    /// It was said that the cell does not apply (`/`).
    NotApplicable,
    /// A number.
    Number(Number),
    /// Yes or no.
    Flag(bool),
    /// One of the cell's choices, by its position.
    Choice(usize),
    /// Free text; never empty.
    Text(String),
}

impl Entry {
    /// Whether nothing was entered.
    pub fn is_blank(&self) -> bool {
        *self == Entry::Blank
    }

    /// The number, if the entry is one.
    pub fn number(&self) -> Option<Number> {
        match self {
            Entry::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Whether a cell that holds such a `value` can have this entry.
    pub fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Entry::Blank | Entry::NotApplicable, _) => true,
            (Entry::Number(number), value) => value.admits(*number),
            (Entry::Flag(_), Value::Flag) => true,
            (Entry::Choice(choice), Value::Choice(list)) => *choice < list.len(),
            // `/` is how a report says that a cell does not apply, and nothing is blank.
            (Entry::Text(text), Value::Text) => !text.is_empty() && text != "/",
            _ => false,
        }
    }

    /// The entry as the form shows it; blank is nothing, not applicable is `/`, a flag 是 or 否.
    pub fn shown<'e>(&'e self, value: &'e Value) -> Shown<'e> {
        Shown { entry: self, value }
    }
}

impl From<Number> for Entry {
    fn from(number: Number) -> Self {
        Entry::Number(number)
    }
}

impl From<u32> for Entry {
    fn from(count: u32) -> Self {
        Entry::Number(count.into())
    }
}

impl From<i32> for Entry {
    fn from(number: i32) -> Self {
        Entry::Number(number.into())
    }
}

impl From<bool> for Entry {
    fn from(flag: bool) -> Self {
        Entry::Flag(flag)
    }
}

impl From<&str> for Entry {
    /// The text; the empty one is blank.
    fn from(text: &str) -> Self {
        if text.is_empty() { Entry::Blank } else { Entry::Text(text.to_owned()) }
    }
}

/// An entry as the form shows it; see [`Entry::shown`].
#[derive(Debug)]
pub struct Shown<'e> {
    entry: &'e Entry,
    value: &'e Value,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.entry, self.value) {
            (Entry::Blank, _) => Ok(()),
            (Entry::NotApplicable, _) => f.write_str("/"),
            (Entry::Number(number), _) => number.fmt(f),
            (Entry::Flag(flag), _) => f.write_str(if *flag { "是" } else { "否" }),
            (Entry::Choice(choice), Value::Choice(list)) => {
                f.write_str(list.get(*choice).map_or("", |choice| &choice.label))
            }
            (Entry::Choice(_), _) => Ok(()),
            (Entry::Text(text), _) => f.write_str(text),
        }
    }
}

/// Whose report it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Organ {
    /// The organ's name; empty while nobody has said.
    pub name: String,
    /// The id of its level, one of the format's.
    pub level: Option<String>,
}

/// One organ's filled form for one year: an entry for every cell, a text for every narrative.
///
/// ```
/// use nianbao_schema::{Format, report::{Entry, Report}};
/// let mut report = Report::blank(Format::built_in("2021-30").unwrap());
/// report.set("applications.received.total", Entry::from(3)).unwrap();
/// assert_eq!(report.get("applications.received.total"), Some(&Entry::from(3)));
/// assert!(report.set("applications.received.total", Entry::from("three")).is_err());
/// ```
#[derive(Clone, Debug)]
pub struct Report {
    format: Arc<Format>,
    /// The reporting year.
    pub year: Option<u16>,
    /// Whose report it is.
    pub organ: Organ,
    entries: Vec<Entry>,
    narratives: Vec<String>,
}

/// Why an entry cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetError {
    /// The format has no cell with this path.
    UnknownPath(String),
    /// The cell, of this path, holds something of this kind, and the entry is something else.
    Unfit(String, &'static str),
}

impl fmt::Display for SetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SetError::UnknownPath(path) => write!(f, "the form has no cell `{path}`"),
            SetError::Unfit(path, kind) => {
                write!(f, "the cell `{path}` holds a {kind}, which this entry is not")
            }
        }
    }
}

impl std::error::Error for SetError {}

impl Report {
    /// A report in which nothing has been entered.
    pub fn blank(format: &Arc<Format>) -> Self {
        Report {
            format: Arc::clone(format),
            year: None,
            organ: Organ::default(),
            entries: vec![Entry::Blank; format.cells.len()],
            narratives: vec![String::new(); format.narratives.len()],
        }
    }

    /// A report of these parts, which the caller knows to fit the format.
    pub(crate) fn of_parts(
        format: &Arc<Format>,
        year: Option<u16>,
        organ: Organ,
        entries: Vec<Entry>,
        narratives: Vec<String>,
    ) -> Self {
        Report { format: Arc::clone(format), year, organ, entries, narratives }
    }

    /// Whether nothing was filled in: no cell and no text. Whose report it is, and of which year, may be known before.
    pub fn is_blank(&self) -> bool {
        self.entries.iter().all(Entry::is_blank) && self.narratives.iter().all(|text| text.is_empty())
    }

    /// The edition that the report is of.
    pub fn format(&self) -> &Arc<Format> {
        &self.format
    }

    /// What each cell holds, by cell index.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What the cell at a path holds, if the format has it.
    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.format.cell(path).map(|cell| &self.entries[cell])
    }

    /// Enters something at a path.
    pub fn set(&mut self, path: &str, entry: impl Into<Entry>) -> Result<(), SetError> {
        let cell = self.format.cell(path).ok_or_else(|| SetError::UnknownPath(path.to_owned()))?;
        self.set_cell(cell, entry.into())
    }

    /// Enters something in a cell, by cell index.
    pub fn set_cell(&mut self, cell: usize, entry: Entry) -> Result<(), SetError> {
        let at = &self.format.cells[cell];
        if !entry.fits(&at.value) {
            return Err(SetError::Unfit(at.path.clone(), at.value.kind()));
        }
        self.entries[cell] = entry;
        Ok(())
    }

    /// The prose of a narrative; empty while nothing was written.
    pub fn narrative(&self, narrative: usize) -> &str {
        &self.narratives[narrative]
    }

    /// Writes the prose of a narrative.
    pub fn set_narrative(&mut self, narrative: usize, text: impl Into<String>) {
        self.narratives[narrative] = text.into();
    }

    /// The name of a level of organ: the format's label for it.
    pub fn level_label(&self) -> Option<&str> {
        let id = self.organ.level.as_ref()?;
        self.format.levels.iter().find(|level| level.id == *id).map(|level| level.label.as_str())
    }
}

/// Two reports are equal if they say the same in the same form.
impl PartialEq for Report {
    fn eq(&self, other: &Self) -> bool {
        (Arc::ptr_eq(&self.format, &other.format) || self.format.fingerprint == other.format.fingerprint)
            && self.year == other.year
            && self.organ == other.organ
            && self.entries == other.entries
            && self.narratives == other.narratives
    }
}

impl Eq for Report {}
