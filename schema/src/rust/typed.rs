//! Reports as Rust types: the entry of a cell whose kind the compiler knows, and which types fit
//! which cells.

mod error;
#[allow(missing_docs)]
mod fields;
mod fits;
#[allow(missing_docs)]
mod form;
pub mod kind;
mod report;
#[doc(hidden)]
#[allow(missing_docs)]
pub mod support;

pub use crate::number::Number;
pub use crate::report::Organ;
pub use crate::report::check::{Options, Outcome};
pub use error::{Error, Unfit};
pub use fits::{Choice, Fits, Misfit};
pub use report::Report;

/// What a cell holds, where its kind is known: blank, not applicable, or a value. Blank is not zero.
///
/// ```
/// use nianbao_schema::typed::Entry;
/// let mut received = Entry::<u64>::Blank;
/// assert_eq!(received.value(), None);
/// received = 3.into();
/// assert_eq!(received, Entry::Value(3));
/// assert!(!received.is_blank());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Entry<T> {
    /// Nothing was entered.
    #[default]
    Blank,
    /// It was said that the cell does not apply (`/`).
    NotApplicable,
    /// A value.
    Value(T),
}

impl<T> Entry<T> {
    /// The value, if there is one.
    #[inline]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Entry::Value(value) => Some(value),
            _ => None,
        }
    }

    /// A way to the value, if there is one.
    #[inline]
    pub const fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Entry::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value itself, if there is one.
    #[inline]
    pub fn into_value(self) -> Option<T> {
        match self {
            Entry::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Whether nothing was entered.
    #[inline]
    pub const fn is_blank(&self) -> bool {
        matches!(self, Entry::Blank)
    }

    /// Whether it was said that the cell does not apply.
    #[inline]
    pub const fn is_not_applicable(&self) -> bool {
        matches!(self, Entry::NotApplicable)
    }

    /// The same entry with its value turned into something else.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Entry<U> {
        match self {
            Entry::Blank => Entry::Blank,
            Entry::NotApplicable => Entry::NotApplicable,
            Entry::Value(value) => Entry::Value(turn(value)),
        }
    }
}

impl<T> From<T> for Entry<T> {
    fn from(value: T) -> Self {
        Entry::Value(value)
    }
}

/// Nothing is blank.
impl<T> From<Option<T>> for Entry<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Entry::Blank, Entry::Value)
    }
}

impl From<&str> for Entry<String> {
    /// The text; the empty one is blank, as in [`report::Entry`](crate::report::Entry).
    fn from(text: &str) -> Self {
        if text.is_empty() { Entry::Blank } else { Entry::Value(text.to_owned()) }
    }
}
