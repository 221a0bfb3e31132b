//! Which Rust types hold what cells of a kind hold, and how values pass from one to the other.

use super::Entry;
use super::kind::{self, Kind};
use crate::form::format::Value;
use crate::number::Number;
use crate::report;
use std::fmt;

/// A Rust type that holds what cells of the kind `K` hold.
///
/// Integers hold counts, those with a sign changes too; [`Number`] holds every number, `String` text,
/// `bool` flags, an enum that is a [`Choice`] the answers of a choice. Such a type by itself needs a
/// value. An `Option` of it is `None` where there is none; an [`Entry`] of it also tells blank from
/// not applicable, so that nothing is lost on the way back.
///
/// ```
/// use nianbao_schema::{format::Value, report, typed::{Entry, Fits, Misfit, kind}};
/// let three = report::Entry::from(3);
/// assert_eq!(<u8 as Fits<kind::Count>>::read(&three, &Value::Count), Ok(3));
/// assert_eq!(<u8 as Fits<kind::Count>>::read(&report::Entry::Blank, &Value::Count), Err(Misfit::Blank));
/// assert_eq!(Fits::<kind::Count>::write(&Entry::Value(3u8), &Value::Count), Ok(three));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not fit a cell of the kind `{K}`",
    label = "does not fit the cell",
    note = "counts fit integers, changes integers with a sign, amounts `nianbao::Number`",
    note = "texts fit `String`, flags `bool`, choices an enum that is a `nianbao::typed::Choice`",
    note = "`Option<T>` and `nianbao::typed::Entry<T>` fit where `T` does"
)]
pub trait Fits<K: Kind>: Sized {
    /// What reports call the answers that the type knows, if it knows only some: so that a macro can
    /// prove that they are those of a cell.
    #[doc(hidden)]
    const ANSWERS: Option<&'static [&'static str]> = None;

    /// The value of an entry of a cell that holds such a `value`.
    ///
    /// # Errors
    ///
    /// Why the type cannot hold the entry.
    fn read(entry: &report::Entry, value: &Value) -> Result<Self, Misfit>;

    /// The entry of a cell that holds such a `value`.
    ///
    /// # Errors
    ///
    /// Why the cell cannot hold the value.
    fn write(&self, value: &Value) -> Result<report::Entry, Misfit>;
}

/// Why a value cannot pass between a cell and a Rust type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Misfit {
    /// The cell is blank, and the type needs a value.
    Blank,
    /// The cell does not apply, and the type needs a value.
    NotApplicable,
    /// The cell holds something of another kind.
    Kind,
    /// The number is beyond what the type can hold.
    Range,
    /// The number has more digits than a report keeps exactly.
    Digits,
    /// The number is below zero, where a cell cannot be.
    Negative,
    /// The text is empty or `/`, which in a report mean blank and not applicable.
    Text,
    /// The type has no such answer, or the cell offers no such choice.
    Choice,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Misfit::Blank => "blank, where a value is needed",
            Misfit::NotApplicable => "not applicable, where a value is needed",
            Misfit::Kind => "of another kind than the cell",
            Misfit::Range => "beyond what the Rust type can hold",
            Misfit::Digits => "a number of more than 15 digits, which would not stay exact",
            Misfit::Negative => "below zero, which the cell cannot be",
            Misfit::Text => "an empty text or `/`, which in a report mean blank and not applicable",
            Misfit::Choice => "none of the answers that the other side knows",
        })
    }
}

impl std::error::Error for Misfit {}

/// An enum whose variants are the answers of a choice.
///
/// [`NAMES`](Choice::NAMES) says what reports call them; the order need not be that of the form.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a choice",
    note = "derive `nianbao::Choice` for an enum whose variants are the answers"
)]
pub trait Choice: Copy + 'static {
    /// The variants.
    const ALL: &'static [Self];

    /// What reports call the variants, in the same order.
    const NAMES: &'static [&'static str];

    /// The variant's place in [`ALL`](Choice::ALL).
    fn index(self) -> usize;
}

impl<C: Choice> Fits<kind::Choice> for C {
    const ANSWERS: Option<&'static [&'static str]> = Some(C::NAMES);

    fn read(entry: &report::Entry, value: &Value) -> Result<Self, Misfit> {
        let (position, list) = match (entry, value) {
            (report::Entry::Choice(position), Value::Choice(list)) => (*position, list),
            (entry, _) => return Err(without_value(entry)),
        };
        let name = list.get(position).map(|choice| choice.name.as_str()).ok_or(Misfit::Choice)?;
        let is_name = |&&index: &&usize| C::NAMES.get(index) == Some(&name);
        // Most often both sides have the same order.
        let index = Some(&position).filter(is_name).copied();
        let index = index.or_else(|| C::NAMES.iter().position(|&there| there == name));
        index.and_then(|index| C::ALL.get(index)).copied().ok_or(Misfit::Choice)
    }

    fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
        let Value::Choice(list) = value else { return Err(Misfit::Kind) };
        let name = C::NAMES.get(self.index()).ok_or(Misfit::Choice)?;
        let position = list.iter().position(|choice| choice.name == *name);
        position.map(report::Entry::Choice).ok_or(Misfit::Choice)
    }
}

/// Why an entry that is no value of the right kind cannot be read.
fn without_value(entry: &report::Entry) -> Misfit {
    match entry {
        report::Entry::Blank => Misfit::Blank,
        report::Entry::NotApplicable => Misfit::NotApplicable,
        _ => Misfit::Kind,
    }
}

fn number(entry: &report::Entry) -> Result<Number, Misfit> {
    entry.number().ok_or_else(|| without_value(entry))
}

/// The entry of a number, if a cell of this kind can hold it.
fn entry(number: Number, value: &Value) -> Result<report::Entry, Misfit> {
    if value.admits(number) {
        Ok(number.into())
    } else if value.is_number() && number.is_negative() {
        Err(Misfit::Negative)
    } else {
        Err(Misfit::Kind)
    }
}

macro_rules! integers_fit {
    ($kind:ty: $($type:ty)*) => { $(
        impl Fits<$kind> for $type {
            fn read(entry: &report::Entry, _: &Value) -> Result<Self, Misfit> {
                let whole = number(entry)?.as_whole().ok_or(Misfit::Kind)?;
                <$type>::try_from(whole).map_err(|_| Misfit::Range)
            }

            fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
                let whole = i64::try_from(*self).ok().and_then(Number::whole).ok_or(Misfit::Digits)?;
                entry(whole, value)
            }
        }
    )* };
}
integers_fit!(kind::Count: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
integers_fit!(kind::Change: i8 i16 i32 i64 i128 isize);

macro_rules! numbers_fit {
    ($($kind:ty)*) => { $(
        impl Fits<$kind> for Number {
            fn read(entry: &report::Entry, _: &Value) -> Result<Self, Misfit> {
                number(entry)
            }

            fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
                entry(*self, value)
            }
        }
    )* };
}
numbers_fit!(kind::Count kind::Change kind::Amount);

impl Fits<kind::Text> for String {
    fn read(entry: &report::Entry, _: &Value) -> Result<Self, Misfit> {
        match entry {
            report::Entry::Text(text) => Ok(text.clone()),
            entry => Err(without_value(entry)),
        }
    }

    fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
        match value {
            Value::Text if self.is_empty() || self == "/" => Err(Misfit::Text),
            Value::Text => Ok(report::Entry::Text(self.clone())),
            _ => Err(Misfit::Kind),
        }
    }
}

impl Fits<kind::Flag> for bool {
    fn read(entry: &report::Entry, _: &Value) -> Result<Self, Misfit> {
        match entry {
            report::Entry::Flag(flag) => Ok(*flag),
            entry => Err(without_value(entry)),
        }
    }

    fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
        if *value == Value::Flag { Ok(report::Entry::Flag(*self)) } else { Err(Misfit::Kind) }
    }
}

/// `None` is read from what is blank and from what does not apply, and written as blank.
impl<K: Kind, T: Fits<K>> Fits<K> for Option<T> {
    const ANSWERS: Option<&'static [&'static str]> = T::ANSWERS;

    fn read(entry: &report::Entry, value: &Value) -> Result<Self, Misfit> {
        match entry {
            report::Entry::Blank | report::Entry::NotApplicable => Ok(None),
            entry => T::read(entry, value).map(Some),
        }
    }

    fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
        self.as_ref().map_or(Ok(report::Entry::Blank), |own| own.write(value))
    }
}

impl<K: Kind, T: Fits<K>> Fits<K> for Entry<T> {
    const ANSWERS: Option<&'static [&'static str]> = T::ANSWERS;

    fn read(entry: &report::Entry, value: &Value) -> Result<Self, Misfit> {
        match entry {
            report::Entry::Blank => Ok(Entry::Blank),
            report::Entry::NotApplicable => Ok(Entry::NotApplicable),
            entry => T::read(entry, value).map(Entry::Value),
        }
    }

    fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
        match self {
            Entry::Blank => Ok(report::Entry::Blank),
            Entry::NotApplicable => Ok(report::Entry::NotApplicable),
            Entry::Value(own) => own.write(value),
        }
    }
}
