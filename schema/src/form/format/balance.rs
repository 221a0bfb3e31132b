//! Linear (in)equalities over cells, and the one form in which each can be written.

use std::collections::BTreeMap;

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

/// A balance in the one way in which it can be written: everything on the left, in order, without
/// common factors. Two balances that mean the same have the same one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NormalForm {
    /// Whether it is an equation; else the left side is at most zero.
    pub equation: bool,
    /// Cell, whether last year's, and factor, in the order of cells.
    pub terms: Vec<(usize, bool, i64)>,
    /// The number on the left side.
    pub constant: i64,
}

impl Balance {
    /// The balance in the one way in which it can be written.
    pub fn normal_form(&self) -> NormalForm {
        let mut factors: BTreeMap<(usize, bool), i64> = BTreeMap::new();
        for (left, term) in self.terms() {
            *factors.entry((term.cell, term.previous)).or_default() +=
                if left { term.factor } else { -term.factor };
        }
        factors.retain(|_, factor| *factor != 0);
        let mut constant = self.left.constant - self.right.constant;
        let equation = self.comparison == Comparison::Equal;
        let first_is_negative = factors.values().next().is_some_and(|&factor| factor < 0);
        let flip = if equation { first_is_negative } else { self.comparison == Comparison::AtLeast };
        let divisor = factors.values().chain([&constant]).fold(0, |divisor, &n| gcd(divisor, n.abs())).max(1);
        let scale = if flip { -divisor } else { divisor };
        constant /= scale;
        let terms =
            factors.into_iter().map(|((cell, previous), factor)| (cell, previous, factor / scale)).collect();
        NormalForm { equation, terms, constant }
    }
}

impl Linear {
    /// The cell that this side is, if it is nothing but one cell of this year's report.
    pub fn defines(&self) -> Option<usize> {
        match self.terms[..] {
            [Term { cell, previous: false, factor: 1, .. }] if self.constant == 0 => Some(cell),
            _ => None,
        }
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
