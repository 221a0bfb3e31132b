//! Last year's report for the rules that look back, and which of its figures cannot be compared with this year's.

use super::Report;

/// Last year's report in this year's edition. Of a report of another edition,
/// [`migrate::previous`](crate::edition::migrate::previous()) makes one.
#[derive(Clone, Debug)]
pub struct Previous {
    /// The report.
    pub report: Report,
    /// The cells whose figure cannot be compared, in their order; none where nothing had to be migrated.
    pub incomparable: Vec<(usize, Incomparable)>,
}

/// Why last year's figure of another edition cannot be compared with a cell's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomparable {
    /// The edition that the figure is of.
    pub edition: String,
    /// What became of the figure.
    pub loss: Loss,
    /// The reason that the newer of the editions gives.
    pub why: Option<String>,
}

/// What became of a figure that has no place in another edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// That edition did not ask for it.
    NotCollected,
    /// Only the sum of it and others is known.
    Undecided,
    /// It would be a sum, and some of the parts are missing.
    Incomplete,
    /// It meant something else, or cannot be held here exactly.
    Other,
}

impl From<Report> for Previous {
    /// A report that is of this year's edition already.
    fn from(report: Report) -> Self {
        Previous { report, incomparable: Vec::new() }
    }
}

impl Previous {
    /// Why a cell cannot be compared with this year's, if that is because of its edition.
    pub fn incomparable(&self, cell: usize) -> Option<&Incomparable> {
        find(&self.incomparable, cell)
    }
}

/// The entry of a cell in a list that is in the order of cells.
pub(super) fn find(incomparable: &[(usize, Incomparable)], cell: usize) -> Option<&Incomparable> {
    let at = incomparable.binary_search_by_key(&cell, |(cell, _)| *cell).ok()?;
    Some(&incomparable[at].1)
}
