//! How a field of some type is read and entered: the one place where the derive names the type, so
//! that a type which does not fit is complained of once.

use super::{Bound, Filler, Plan, Prose, Reader};
use crate::rust::typed::Fits;
use crate::rust::typed::kind::{self, Kind};

/// How a field of the type `T` is read and entered. Only code that the derive writes uses it.
#[derive(Debug)]
pub struct Slot<T> {
    read: fn(&mut Reader<'_>, usize) -> Option<T>,
    write: fn(&mut Filler<'_>, usize, &T),
    /// What the field's struct covers, if it is one.
    pub part: Option<&'static Plan>,
    /// What reports call the answers that the type knows, if it knows only some.
    pub answers: Option<&'static [&'static str]>,
}

impl<T> Slot<T> {
    /// Reads the field with this number.
    pub fn read(&self, from: &mut Reader<'_>, field: usize) -> Option<T> {
        (self.read)(from, field)
    }

    /// Enters the field with this number.
    pub fn write(&self, into: &mut Filler<'_>, field: usize, own: &T) {
        (self.write)(into, field, own);
    }
}

// Written out, not by a macro: a type that does not fit is shown the line with the bound.

/// A field that is bound to a cell of the kind `K`.
pub const fn cell<K: Kind, T: Fits<K>>() -> Slot<T> {
    Slot {
        read: |from, field| from.cell::<K, T>(field),
        write: |into, field, own| into.cell::<K, T>(field, own),
        part: None,
        answers: T::ANSWERS,
    }
}

/// A field that is bound to several cells.
pub const fn part<T: Bound>() -> Slot<T> {
    Slot {
        read: |from, field| from.part::<T>(field),
        write: |into, field, own| into.part::<T>(field, own),
        part: Some(T::PLAN),
        answers: None,
    }
}

/// A field that is bound to a narrative.
pub const fn narrative<T: Prose>() -> Slot<T> {
    Slot {
        read: |from, field| from.narrative::<T>(field),
        write: |into, field, own| into.narrative::<T>(field, own),
        part: None,
        answers: None,
    }
}

/// A field that is bound to the organ's name.
pub const fn organ_name<T: Prose>() -> Slot<T> {
    Slot {
        read: |from, field| from.organ_name::<T>(field),
        write: |into, field, own| into.organ_name::<T>(field, own),
        part: None,
        answers: None,
    }
}

/// A field that is bound to the organ's level.
pub const fn organ_level<K: Kind, T: Fits<K>>() -> Slot<T> {
    Slot {
        read: |from, field| from.organ_level::<K, T>(field),
        write: |into, field, own| into.organ_level::<K, T>(field, own),
        part: None,
        answers: T::ANSWERS,
    }
}

/// A field that is bound to the reporting year.
pub const fn year<T: Fits<kind::Count>>() -> Slot<T> {
    Slot {
        read: |from, field| from.year::<T>(field),
        write: |into, field, own| into.year::<T>(field, own),
        part: None,
        answers: None,
    }
}
