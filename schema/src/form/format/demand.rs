//! Rules: what must hold in a report, and when.

use super::{About, Balance, Comparison, Linear};
use crate::number::Number;
use crate::problem::Severity;

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

/// A figure that prose names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words that announce the number.
    pub after: Vec<String>,
    /// What the number must equal one of.
    pub values: Vec<Linear>,
}
