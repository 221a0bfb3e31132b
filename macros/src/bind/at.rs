//! A field of a bound struct and what it says of its place in the form.

use super::head::Head;
use crate::attribute::Given;
use crate::item::{Field, bare};

/// A field, its key, and the struct around it.
pub(super) struct At<'h, 'i> {
    pub(super) head: &'h Head,
    pub(super) field: &'i Field,
    pub(super) key: &'h Given,
    pub(super) partial: bool,
}

impl At<'_, '_> {
    /// The path that the key gives, or the field's name where there is no key.
    pub(super) fn text(&self) -> String {
        if self.key.texts.is_empty() && self.key.key == "cell" {
            bare(&self.field.name)
        } else {
            self.key.text()
        }
    }

    pub(super) fn full(&self) -> String {
        self.head.scope.full(&self.text())
    }
}
