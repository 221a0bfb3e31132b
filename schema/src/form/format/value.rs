//! What a cell holds.

use crate::number::Number;
use std::sync::Arc;

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

    /// Whether it is a number, so that rules can compute with it.
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
