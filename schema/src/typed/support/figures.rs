//! What a quick check sees of entries.

use crate::number::Number;
use crate::typed::{Choice, Entry};

/// Reads entries for sums of integers and remembers whether one of them needs a closer look.
#[derive(Debug, Default)]
pub struct Figures {
    unsure: bool,
}

/// The largest whole number that a report holds.
const MAX: u64 = Number::MAX.mantissa() as u64;

impl Figures {
    pub const fn new() -> Self {
        Figures { unsure: false }
    }

    /// Whether every entry was one that a report can hold, and none was blank that a rule needs.
    #[inline]
    pub const fn sure(&self) -> bool {
        !self.unsure
    }

    /// A count that rules reckon with.
    #[inline]
    pub fn count(&mut self, entry: &Entry<u64>) -> i64 {
        self.unsure |= entry.is_blank();
        self.spare_count(entry)
    }

    /// A count that the form has no rule for, or none that is always in force.
    #[inline]
    pub fn spare_count(&mut self, entry: &Entry<u64>) -> i64 {
        let value = if let Entry::Value(value) = entry { *value } else { 0 };
        self.unsure |= value > MAX;
        (value & MASK) as i64
    }

    /// A change that rules reckon with.
    #[inline]
    pub fn change(&mut self, entry: &Entry<i64>) -> i64 {
        self.unsure |= entry.is_blank();
        self.spare_change(entry)
    }

    /// A change that the form has no rule for, or none that is always in force.
    #[inline]
    pub fn spare_change(&mut self, entry: &Entry<i64>) -> i64 {
        let value = if let Entry::Value(value) = entry { *value } else { 0 };
        let unfit = value.unsigned_abs() > MAX;
        self.unsure |= unfit;
        if unfit { 0 } else { value }
    }

    #[inline]
    pub fn amount(&mut self, entry: &Entry<Number>) {
        self.unsure |= entry.value().is_some_and(|number| number.is_negative());
    }

    #[inline]
    pub fn text(&mut self, entry: &Entry<String>) {
        self.unsure |= entry.value().is_some_and(|text| text.is_empty() || text == "/");
    }
}

/// Keeps sums of counts that are too large, and noted as such, from overflowing.
const MASK: u64 = (1 << 50) - 1;

/// An entry as rules see it, without owning anything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure<'e> {
    Blank,
    NotApplicable,
    Number(Number),
    Flag(bool),
    Choice(usize),
    Text(&'e str),
    /// A value that no report can hold.
    Unfit,
}

impl<'e> From<&'e Entry<u64>> for Figure<'e> {
    #[inline]
    fn from(entry: &'e Entry<u64>) -> Self {
        Figure::of(entry, |&count| {
            i64::try_from(count).ok().and_then(Number::whole).map_or(Figure::Unfit, Figure::Number)
        })
    }
}

impl<'e> From<&'e Entry<i64>> for Figure<'e> {
    #[inline]
    fn from(entry: &'e Entry<i64>) -> Self {
        Figure::of(entry, |&change| Number::whole(change).map_or(Figure::Unfit, Figure::Number))
    }
}

impl<'e> From<&'e Entry<Number>> for Figure<'e> {
    #[inline]
    fn from(entry: &'e Entry<Number>) -> Self {
        Figure::of(entry, |&amount| if amount.is_negative() { Figure::Unfit } else { Figure::Number(amount) })
    }
}

impl<'e> From<&'e Entry<bool>> for Figure<'e> {
    fn from(entry: &'e Entry<bool>) -> Self {
        Figure::of(entry, |&flag| Figure::Flag(flag))
    }
}

impl<'e> From<&'e Entry<String>> for Figure<'e> {
    fn from(entry: &'e Entry<String>) -> Self {
        Figure::of(entry, |text| Figure::Text(text))
    }
}

impl<'e, C: Choice> From<&'e Entry<C>> for Figure<'e> {
    fn from(entry: &'e Entry<C>) -> Self {
        Figure::of(entry, |choice| Figure::Choice(choice.index()))
    }
}

impl<'e> Figure<'e> {
    /// What an entry is. An inherent function, because code without a prelude knows no `From`.
    #[inline]
    pub fn new(entry: impl Into<Figure<'e>>) -> Self {
        entry.into()
    }

    #[inline]
    fn of<T>(entry: &'e Entry<T>, of_value: impl FnOnce(&'e T) -> Figure<'e>) -> Self {
        match entry {
            Entry::Blank => Figure::Blank,
            Entry::NotApplicable => Figure::NotApplicable,
            Entry::Value(value) => of_value(value),
        }
    }
}
