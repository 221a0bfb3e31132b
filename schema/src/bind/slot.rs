//! How a field of some type is read and entered: the one place where the derive names the type, so
//! that a type which does not fit is complained of once.

use super::{Bound, Filler, Plan, Prose, Reader};
use crate::typed::Fits;
use crate::typed::kind::{self, Kind};

/// How a field of the type `T` is read and entered. Only code that the derive writes uses it.
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

/// One way to make a slot for each thing that a field can be bound to.
macro_rules! slots {
    ($($(#[doc = $doc:literal])* $name:ident[$($kind:ident: $is:path)?] T: $bound:path =>($part:expr, $answers:expr);)*) => { $(
        $(#[doc = $doc])*
        pub const fn $name<$($kind: $is,)? T: $bound>() -> Slot<T> {
            Slot {
                read: |from, field| from.$name::<$($kind,)? T>(field),
                write: |into, field, own| into.$name::<$($kind,)? T>(field, own),
                part: $part,
                answers: $answers,
            }
        }
    )* };
}

slots! {
    /// A field that is bound to a cell of the kind `K`.
    cell[K: Kind] T: Fits<K> => (None, T::ANSWERS);
    /// A field that is bound to several cells.
    part[] T: Bound => (Some(T::PLAN), None);
    /// A field that is bound to a narrative.
    narrative[] T: Prose => (None, None);
    /// A field that is bound to the organ's name.
    organ_name[] T: Prose => (None, None);
    /// A field that is bound to the organ's level.
    organ_level[K: Kind] T: Fits<K> => (None, T::ANSWERS);
    /// A field that is bound to the reporting year.
    year[] T: Fits<kind::Count> => (None, None);
}
