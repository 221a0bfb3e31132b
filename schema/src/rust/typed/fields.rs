//! The fields of a typed report: entries of cells and texts, walked in printed order.

use super::kind::{self, Kind};
use super::{Choice, Entry, Fits, Misfit};
use crate::form::format::Value;
use crate::number::Number;
use crate::report;

/// A part of a report that walks over its fields in printed order.
pub trait Fields {
    fn visit(&self, visitor: &mut dyn Visitor);
    fn visit_mut(&mut self, visitor: &mut dyn VisitorMut);
}

/// Someone who looks at every field.
pub trait Visitor {
    fn cell(&mut self, cell: &dyn Cell);
    fn narrative(&mut self, text: &str);
}

/// Someone who writes every field.
pub trait VisitorMut {
    fn cell(&mut self, cell: &mut dyn Cell);
    fn narrative(&mut self, text: &mut String);
}

/// A field that is the entry of a cell.
pub trait Cell {
    fn is_blank(&self) -> bool;
    fn read(&mut self, entry: &report::Entry, value: &Value) -> Result<(), Misfit>;
    fn write(&self, value: &Value) -> Result<report::Entry, Misfit>;
}

/// The type that the macro chooses for a kind of cell.
pub trait Native: Fits<Self::Kind> {
    type Kind: Kind;
}

macro_rules! native {
    ($($type:ty: $kind:ident,)*) => { $(
        impl Native for $type {
            type Kind = kind::$kind;
        }
    )* };
}
native! { u64: Count, i64: Change, Number: Amount, String: Text, bool: Flag, }

impl<C: Choice> Native for C {
    type Kind = kind::Choice;
}

impl<T: Native> Cell for Entry<T> {
    fn is_blank(&self) -> bool {
        self.is_blank()
    }

    fn read(&mut self, entry: &report::Entry, value: &Value) -> Result<(), Misfit> {
        *self = Fits::read(entry, value)?;
        Ok(())
    }

    fn write(&self, value: &Value) -> Result<report::Entry, Misfit> {
        Fits::write(self, value)
    }
}

impl<T: Native> Fields for Entry<T> {
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.cell(self);
    }

    fn visit_mut(&mut self, visitor: &mut dyn VisitorMut) {
        visitor.cell(self);
    }
}

impl Fields for String {
    fn visit(&self, visitor: &mut dyn Visitor) {
        visitor.narrative(self);
    }

    fn visit_mut(&mut self, visitor: &mut dyn VisitorMut) {
        visitor.narrative(self);
    }
}
