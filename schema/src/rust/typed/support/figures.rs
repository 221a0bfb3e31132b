//! What a quick check sees of entries.

use crate::number::Number;
use crate::rust::typed::{Choice, Entry};

/// Reads entries for sums of integers and remembers whether one of them needs a closer look.
///
/// It is to be asked after each few entries: sums of what it has not been asked about may overflow, and
/// a compiler that may postpone its judgement keeps hundreds of figures at hand for it.
#[derive(Debug, Default)]
pub struct Figures {
    /// All figures laid over each other: none is above [`LIMIT`] unless this is.
    seen: u64,
}

/// What a count or change can be without a closer look, without its sign. A report can hold a little
/// more, which nobody counts; a power of two is what laying over each other can tell.
const LIMIT: u64 = 1 << 49;

const _: () = assert!(LIMIT <= Number::MAX.mantissa() as u64);

impl Figures {
    pub const fn new() -> Self {
        Figures { seen: 0 }
    }

    /// Whether an entry was one that no report might hold.
    #[inline]
    pub const fn unsure(&self) -> bool {
        self.seen >= LIMIT
    }

    /// A count that rules compute with; nothing if it is blank.
    #[inline]
    pub fn count(&mut self, entry: &Entry<u64>) -> Option<i64> {
        let value = match entry {
            Entry::Blank => return None,
            Entry::NotApplicable => 0,
            Entry::Value(value) => *value,
        };
        self.seen |= value;
        Some(value as i64)
    }

    /// A count that the form has no rule for, or none that is always in force.
    #[inline]
    pub fn spare_count(&mut self, entry: &Entry<u64>) {
        self.seen |= entry.value().copied().unwrap_or(0);
    }

    /// A change that rules compute with; nothing if it is blank.
    #[inline]
    pub fn change(&mut self, entry: &Entry<i64>) -> Option<i64> {
        let value = match entry {
            Entry::Blank => return None,
            Entry::NotApplicable => 0,
            Entry::Value(value) => *value,
        };
        self.seen |= value.unsigned_abs();
        Some(value)
    }

    /// A change that the form has no rule for, or none that is always in force.
    #[inline]
    pub fn spare_change(&mut self, entry: &Entry<i64>) {
        self.seen |= entry.value().map_or(0, |value| value.unsigned_abs());
    }

    #[inline]
    fn flag(&mut self, flag: bool) {
        self.seen |= u64::from(flag) << 63;
    }

    #[inline]
    pub fn amount(&mut self, entry: &Entry<Number>) {
        self.flag(entry.value().is_some_and(|number| number.is_negative()));
    }

    #[inline]
    pub fn text(&mut self, entry: &Entry<String>) {
        self.flag(entry.value().is_some_and(|text| text.is_empty() || text == "/"));
    }
}

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
