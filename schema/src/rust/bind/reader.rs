//! Report → struct: every field is tried, and everything that fails is noted.

use super::failure::{Failure, Fault};
use super::frame::{Frame, levels};
use super::{Bound, Plan, Prose};
use crate::form::format::Value;
use crate::problem::Errors;
use crate::report::{Entry, Report};
use crate::rust::typed::kind::{self, Kind};
use crate::rust::typed::{Fits, Misfit};

/// A report while a struct is read from it. Only code that the derive writes uses it.
#[derive(Debug)]
pub struct Reader<'r> {
    report: &'r Report,
    frame: Frame,
    failures: Vec<Failure>,
}

impl<'r> Reader<'r> {
    pub(super) fn of_report(plan: &'static Plan, report: &'r Report) -> Result<Self, Errors<Failure>> {
        Ok(Reader { report, frame: Frame::of_report(plan, report)?, failures: Vec::new() })
    }

    pub(super) fn of_place(
        plan: &'static Plan,
        report: &'r Report,
        place: &str,
    ) -> Result<Self, Errors<Failure>> {
        Ok(Reader { report, frame: Frame::of_place(plan, report, place)?, failures: Vec::new() })
    }

    pub(super) fn finish<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Result<T, Errors<Failure>> {
        match read(&mut self) {
            Some(value) if self.failures.is_empty() => Ok(value),
            _ => Err(Errors::of(self.failures)),
        }
    }

    /// The value of a field that is bound to a cell.
    pub(super) fn cell<K: Kind, T: Fits<K>>(&mut self, field: usize) -> Option<T> {
        let cell = self.frame.cell(field);
        let value = &self.report.format().cells[cell].value;
        T::read(&self.report.entries()[cell], value).map_err(|misfit| self.cell_failed(field, misfit)).ok()
    }

    /// The value of a field that is bound to several cells.
    pub(super) fn part<T: Bound>(&mut self, field: usize) -> Option<T> {
        let part = self.frame.part::<T>(field, self.report.format())?;
        let outer = std::mem::replace(&mut self.frame, part);
        let value = T::read(self);
        self.frame = outer;
        value
    }

    /// The text of a field that is bound to a narrative.
    pub(super) fn narrative<T: Prose>(&mut self, field: usize) -> Option<T> {
        Some(T::from_text(self.report.narrative(self.frame.narrative(field))))
    }

    /// The organ's name.
    pub(super) fn organ_name<T: Prose>(&mut self, _: usize) -> Option<T> {
        Some(T::from_text(&self.report.organ.name))
    }

    /// The organ's level: its id as a text, or an enum of the levels' ids.
    pub(super) fn organ_level<K: Kind, T: Fits<K>>(&mut self, field: usize) -> Option<T> {
        let value = levels::<K>(self.report.format());
        let level = self.report.organ.level.as_deref();
        let entry = level.map_or(Entry::Blank, |level| match &value {
            // A level that the form does not know is none of the choices, and no blank either.
            Value::Choice(list) => {
                let position = list.iter().position(|choice| choice.name == level);
                Entry::Choice(position.unwrap_or(list.len()))
            }
            _ => Entry::Text(level.to_owned()),
        });
        T::read(&entry, &value).map_err(|misfit| self.failed(field, level.unwrap_or(""), misfit)).ok()
    }

    /// The reporting year.
    pub(super) fn year<T: Fits<kind::Count>>(&mut self, field: usize) -> Option<T> {
        let entry = self.report.year.map_or(Entry::Blank, |year| Entry::from(u32::from(year)));
        let value = &Value::Count;
        T::read(&entry, value)
            .map_err(|misfit| self.failed(field, &entry.shown(value).to_string(), misfit))
            .ok()
    }

    fn cell_failed(&mut self, field: usize, misfit: Misfit) {
        let (format, cell) = (self.report.format(), self.frame.cell(field));
        let found = self.report.entries()[cell].shown(&format.cells[cell].value).to_string();
        self.failures.push(self.frame.cell_failure(field, format, found, Fault::Read(misfit)));
    }

    fn failed(&mut self, field: usize, found: &str, misfit: Misfit) {
        self.failures.push(self.frame.failure(field, found.to_owned(), Fault::Read(misfit)));
    }
}
