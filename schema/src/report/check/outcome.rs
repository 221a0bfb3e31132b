//! What a check found, as data.

use crate::form::format::{Basis, Format};
use crate::number::Sum;
use crate::problem::{Code, Severity};
use crate::report::Entry;
use crate::report::previous::Incomparable;
use std::ops::Range;

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The hard rules, which a report must keep.
    pub hard: Tally,
    /// The soft rules, which may be broken for a good reason.
    pub soft: Tally,
    /// How many of the unevaluated rules look at last year's report while none was given. They give
    /// no finding: nobody did anything wrong.
    pub without_previous: usize,
    /// What is to be said, rule by rule in the order of the form. Rules that hold give no finding.
    pub findings: Vec<Finding>,
}

impl Outcome {
    /// Whether there is a finding of error severity.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// How many rules hold, are broken, or could not be evaluated; a rule that is repeated counts once for each row or column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rules that hold.
    pub held: usize,
    /// Rules that are broken.
    pub broken: usize,
    /// Rules that could not be evaluated, because figures are missing.
    pub unevaluated: usize,
}

impl Tally {
    /// How many rules there are.
    pub fn total(self) -> usize {
        self.held + self.broken + self.unevaluated
    }
}

/// One thing that a check found, as data; [`sentence`](crate::report::sentence) makes Chinese of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of finding it is.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// How well the rule behind it is known.
    pub basis: Option<Basis>,
    /// The rule, as an index into the format's rules.
    pub rule: Option<usize>,
    /// The row or column for which the rule stands, where it is repeated over them.
    pub leaf: Option<usize>,
    /// Both sides of a broken (in)equation; for prose, the figure it names and the one due.
    pub sides: Option<Sides>,
    /// Every cell that has to do with it.
    pub operands: Vec<Operand>,
    /// The narrative that it is about.
    pub narrative: Option<usize>,
    /// The part of the narrative, in bytes, that names a wrong figure.
    pub passage: Option<Range<usize>>,
    /// Why a rule could not be evaluated.
    pub reason: Option<Reason>,
}

impl Finding {
    pub(crate) fn new(code: Code) -> Self {
        Finding {
            code,
            severity: code.severity(),
            basis: None,
            rule: None,
            leaf: None,
            sides: None,
            operands: Vec::new(),
            narrative: None,
            passage: None,
            reason: None,
        }
    }

    pub(super) fn of_rule(code: Code, format: &Format, rule: usize) -> Self {
        let severity = if code == Code::RuleBroken { format.rules[rule].severity } else { code.severity() };
        Finding { severity, basis: format.rules[rule].about.basis, rule: Some(rule), ..Finding::new(code) }
    }
}

/// What stands on both sides of an (in)equation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides {
    /// The left side.
    pub left: Sum,
    /// The right side.
    pub right: Sum,
}

impl Sides {
    /// Left less right.
    pub fn difference(self) -> Sum {
        self.left.minus(self.right)
    }
}

/// A cell that has to do with a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operand {
    /// The cell.
    pub cell: usize,
    /// Whether last year's entry is meant.
    pub previous: bool,
    /// Whether it stands on the left side.
    pub left: bool,
    /// By what it is multiplied.
    pub factor: i64,
    /// What it holds.
    pub entry: Entry,
}

/// Why a rule could not be evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Figures are blank: the operands of the finding.
    Blank,
    /// Last year's report is of another form, or of an edition that does not lead here; this is its id.
    PreviousEdition(String),
    /// Last year's report is of another edition, which has no figure that can be compared with this
    /// cell's: the cell, and what became of last year's figure.
    NotComparable(usize, Incomparable),
    /// It applies to some levels of organ, and the report does not say its level.
    NoLevel,
    /// The prose that it looks at is blank.
    NoProse,
}
