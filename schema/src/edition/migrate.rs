//! Reports of one edition as reports of another, forward and back.
//!
//! A figure is copied, added up exactly, scaled exactly, or left blank with a reason. Nothing is ever
//! split by a ratio and no zero is invented. What has no place goes to the [`Residue`], from which the
//! way back restores it: `back(forward(report))` is the report.

mod carry;
mod compile;
mod json;
mod notes;
mod previous;
mod residue;
mod scale;

pub use json::{ResidueError, residue_from_slice, residue_to_json};
pub use notes::Note;
pub use previous::previous;
pub use residue::{Kept, Obligation, Part, Residue};

use crate::edition::compare::{ChainError, Editions, Kind};
use crate::form::format::Format;
use crate::report::Report;
pub use crate::report::previous::{Incomparable, Loss, Previous};
use std::sync::Arc;

/// A report of another edition, and everything that there is to say about how it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Migration {
    /// The report in the edition that was asked for.
    pub report: Report,
    /// What has no place in that edition, and what a person must still decide.
    pub residue: Residue,
    /// How each cell of the report came by its entry, by cell index.
    pub marks: Vec<Mark>,
    /// How each narrative came by its text.
    pub text_marks: Vec<Mark>,
}

impl Migration {
    /// What a person must still decide: sums that are known while their parts are not.
    pub fn obligations(&self) -> &[Obligation] {
        &self.residue.obligations
    }
}

/// How an entry or a text came to be where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is what the other edition has, be it blank.
    Copied,
    /// It is the exact sum of several, or several texts one after the other.
    Summed(Arc<Why>),
    /// It is an exact multiple, because the unit is another one.
    Scaled(Arc<Why>),
    /// It comes from the residue of an earlier migration.
    Restored,
    /// It is blank: the other edition did not ask for it.
    NotCollected(Arc<Why>),
    /// It is blank: what stood in its place meant something else.
    NotComparable(Arc<Why>),
    /// It is blank: only the sum with others is known. A text that a person may have to divide.
    Undecided(Arc<Why>),
    /// It is blank: it would be a sum, and some of the parts are missing.
    Incomplete(Arc<Why>),
    /// It is blank: what stood in its place cannot be held here exactly.
    Unfit(Arc<Why>),
    /// It does not apply: organs of this level have no such figure in this edition.
    Closed(Arc<Why>),
}

impl Mark {
    /// A word for machines.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Mark::Copied => "copied",
            Mark::Summed(_) => "summed",
            Mark::Scaled(_) => "scaled",
            Mark::Restored => "restored",
            Mark::NotCollected(_) => "not-collected",
            Mark::NotComparable(_) => "not-comparable",
            Mark::Undecided(_) => "undecided",
            Mark::Incomplete(_) => "incomplete",
            Mark::Unfit(_) => "unfit",
            Mark::Closed(_) => "closed",
        }
    }

    /// What is behind it, unless it was just copied.
    pub fn why(&self) -> Option<&Arc<Why>> {
        match self {
            Mark::Copied | Mark::Restored => None,
            Mark::Summed(why)
            | Mark::Scaled(why)
            | Mark::NotCollected(why)
            | Mark::NotComparable(why)
            | Mark::Undecided(why)
            | Mark::Incomplete(why)
            | Mark::Unfit(why)
            | Mark::Closed(why) => Some(why),
        }
    }
}

/// The change that is behind a mark or a residue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// What happened, if it was declared.
    pub kind: Option<Kind>,
    /// The edition that the figure came from.
    pub from: String,
    /// The edition that it went to.
    pub to: String,
    /// The reason that the newer of the two gives.
    pub why: Option<String>,
    /// The notice or clause that says so.
    pub cite: Option<String>,
}

/// A way from one edition to another, worked out once for any number of reports.
///
/// ```
/// use nianbao_schema::{Format, compare::Editions, migrate::Plan, report::Report};
/// let [old, new] = ["2019-60", "2021-30"].map(|id| Format::built_in(id).unwrap());
/// let plan = Plan::new(old, new, &Editions::built_in()).unwrap();
/// let mut report = Report::blank(old);
/// report.set("applications.received.total", 859).unwrap();
/// let migration = plan.migrate(&report);
/// assert_eq!(migration.report.get("applications.received.total"), report.get("applications.received.total"));
/// ```
#[derive(Clone, Debug)]
pub struct Plan {
    from: Arc<Format>,
    to: Arc<Format>,
    steps: Vec<compile::Turn>,
}

impl Plan {
    /// The way from one edition to another, through all editions between them.
    ///
    /// # Errors
    ///
    /// There is none: the editions are unrelated, or one between them is not known.
    pub fn new(from: &Arc<Format>, to: &Arc<Format>, editions: &Editions) -> Result<Self, ChainError> {
        let steps = editions.path(from, to)?.iter().map(compile::Turn::new).collect();
        Ok(Plan { from: Arc::clone(from), to: Arc::clone(to), steps })
    }

    /// The edition that the plan leads to.
    pub fn to(&self) -> &Arc<Format> {
        &self.to
    }

    /// The edition that the plan starts from.
    pub fn from(&self) -> &Arc<Format> {
        &self.from
    }

    /// By cell, and by narrative, of the edition that the plan leads to: from which ones of the first edition its
    /// content comes.
    pub fn origins(&self) -> Origins {
        let own = |count| (0..count).map(|at| vec![at]).collect();
        let mut origins =
            Origins { cells: own(self.from.cells.len()), narratives: own(self.from.narratives.len()) };
        for step in &self.steps {
            let moves = step.moves.iter().map(|moved| (&moved.sources[..], &moved.targets[..]));
            let texts = step.texts.iter().map(|moved| (&moved.sources[..], &moved.targets[..]));
            let copies =
                step.copies.iter().map(|(from, to)| (std::slice::from_ref(from), std::slice::from_ref(to)));
            origins = Origins {
                cells: follow(&origins.cells, step.target.cells.len(), copies.chain(moves)),
                narratives: follow(&origins.narratives, step.target.narratives.len(), texts),
            };
        }
        origins
    }

    /// Migrates a report of the edition that the plan starts from.
    pub fn migrate(&self, report: &Report) -> Migration {
        self.resume(report, Residue::default())
    }

    /// Migrates a report that has been migrated before, with the residue of that: what fits the report
    /// as it is now is put back where it came from.
    pub fn resume(&self, report: &Report, residue: Residue) -> Migration {
        debug_assert_eq!(report.format().id, self.from.id);
        let mut migration = Migration {
            report: report.clone(),
            residue,
            marks: vec![Mark::Copied; report.entries().len()],
            text_marks: vec![Mark::Copied; report.format().narratives.len()],
        };
        for step in &self.steps {
            migration = carry::carry(step, migration);
        }
        migration
    }
}

/// Where the content of an edition's cells and narratives comes from; see [`Plan::origins`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// By cell, the cells of the first edition.
    pub cells: Vec<Vec<usize>>,
    /// By narrative, the narratives of the first edition.
    pub narratives: Vec<Vec<usize>>,
}

/// The origins behind one more step.
fn follow<'s>(
    before: &[Vec<usize>],
    targets: usize,
    links: impl Iterator<Item = (&'s [usize], &'s [usize])>,
) -> Vec<Vec<usize>> {
    let mut after = vec![Vec::new(); targets];
    for (from, to) in links {
        for &to in to {
            after[to].extend(from.iter().flat_map(|&from| &before[from]));
        }
    }
    after
}

/// Migrates one report; a [`Plan`] does the same for many.
///
/// # Errors
///
/// There is no way from the report's edition to the other one.
pub fn migrate(report: &Report, to: &Arc<Format>, editions: &Editions) -> Result<Migration, ChainError> {
    Ok(Plan::new(report.format(), to, editions)?.migrate(report))
}
