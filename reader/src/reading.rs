//! What was read from a document: a report, the evidence of every entry, and what found no place.

use crate::document::{Place, Remark};
use nianbao_schema::{Report, Wording};

/// What was read from a document.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The report: only what has evidence stands in it.
    pub report: Report,
    /// Which edition it was taken for, and why.
    pub edition: Edition,
    /// Where each entry, narrative and name was read, cells in the form's order. A cell that is there and empty has
    /// evidence too, with an empty text: that differs from one that was not found.
    pub evidence: Vec<Evidence>,
    /// What stands in the document's tables, or under its names, and belongs to no place of the form.
    pub leftover: Vec<Leftover>,
    /// What was odd about reading it. That a printed total is wrong is no oddity of reading.
    pub remarks: Vec<Remark>,
}

/// Which edition a document was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The format's id, and how much of the document it explains.
    pub chosen: Share,
    /// The one that explains most of the others; nothing where the document or the caller states it.
    pub runner_up: Option<Share>,
    /// Whether the user, or a name in the file, said which it is.
    pub stated: bool,
}

/// How much of a document a format explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The format's id.
    pub format: String,
    /// Labels and figures of the document's tables that have a place in the format.
    pub explained: usize,
    /// Labels and figures of the document's tables.
    pub of: usize,
    /// Labels of the format that the document does not show.
    pub absent: usize,
}

/// Where an entry was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What was read.
    pub target: Target,
    /// Where it stands.
    pub place: Place,
    /// What stands there.
    pub text: String,
    /// How it was recognised.
    pub confidence: Confidence,
    /// What else stands there: `其中修订 16 件`.
    pub note: Option<String>,
    /// The exact conversion that its unit asked for: `251000元` is `25.1万元`.
    pub conversion: Option<Conversion>,
}

/// What a piece of evidence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// A cell of the format, by index.
    Cell(usize),
    /// A narrative of the format, by index.
    Narrative(usize),
    /// The organ's name.
    Organ,
    /// The organ's level.
    Level,
    /// The reporting year.
    Year,
}

/// How an entry was recognised, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// By the name that our own files give it.
    Anchored,
    /// By row and column labels as the form, or its list of known wordings, has them.
    Exact,
    /// By labels that differ a little, or by the only way in which what is there fits.
    Near,
    /// By where it stands among others that were recognised.
    Geometry,
}

/// An exact change of unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// The unit that the document uses.
    pub from: String,
    /// The unit of the form.
    pub to: String,
}

/// Something that belongs to no place of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leftover {
    /// Where it stands.
    pub place: Place,
    /// What stands there.
    pub text: String,
    /// Why it has no place: which edition has such a row, or what is in the way.
    pub why: Wording,
    /// What it would be if it were understood: the cell of `—`, or of one of two figures that contradict each other.
    pub target: Option<Target>,
}
