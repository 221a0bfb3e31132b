//! Struct → report: everything is collected first, so that a report is filled whole or not at all.

use super::failure::{Failure, Fault};
use super::frame::{Frame, levels};
use super::{Bound, Plan, Prose};
use crate::form::format::{Format, Value};
use crate::number::Number;
use crate::problem::Errors;
use crate::report::{Entry, Report};
use crate::rust::typed::kind::{self, Kind};
use crate::rust::typed::{Fits, Misfit};

/// A report while a struct is entered in it. Only code that the derive writes uses it.
#[derive(Debug)]
pub struct Filler<'r> {
    format: &'r Format,
    frame: Frame,
    failures: Vec<Failure>,
    filled: Filled,
}

/// What is to be entered, every bit of which fits.
#[derive(Debug, Default)]
pub(super) struct Filled {
    cells: Vec<(usize, Entry)>,
    narratives: Vec<(usize, String)>,
    name: Option<String>,
    level: Option<Option<String>>,
    year: Option<Option<u16>>,
}

impl Filled {
    pub(super) fn enter(self, report: &mut Report) {
        for (cell, entry) in self.cells {
            // That it fits was seen when it was collected.
            let _ = report.set_cell(cell, entry);
        }
        for (narrative, text) in self.narratives {
            report.set_narrative(narrative, text);
        }
        report.organ.name = self.name.unwrap_or(std::mem::take(&mut report.organ.name));
        report.organ.level = self.level.unwrap_or(report.organ.level.take());
        report.year = self.year.unwrap_or(report.year);
    }
}

impl<'r> Filler<'r> {
    pub(super) fn of_report(plan: &'static Plan, report: &'r Report) -> Result<Self, Errors<Failure>> {
        Ok(Filler {
            format: report.format(),
            frame: Frame::of_report(plan, report)?,
            failures: Vec::new(),
            filled: Filled::default(),
        })
    }

    pub(super) fn of_place(
        plan: &'static Plan,
        report: &'r Report,
        place: &str,
    ) -> Result<Self, Errors<Failure>> {
        Ok(Filler { frame: Frame::of_place(plan, report, place)?, ..Filler::of_report(plan, report)? })
    }

    pub(super) fn finish(self) -> Result<Filled, Errors<Failure>> {
        if self.failures.is_empty() { Ok(self.filled) } else { Err(Errors::of(self.failures)) }
    }

    /// Enters a field that is bound to a cell.
    pub(super) fn cell<K: Kind, T: Fits<K>>(&mut self, field: usize, own: &T) {
        let cell = self.frame.cell(field);
        let value = &self.format.cells[cell].value;
        match own.write(value) {
            Ok(entry) if entry.fits(value) => self.filled.cells.push((cell, entry)),
            // A type of the user's own, or an untyped entry.
            Ok(entry) => self.cell_failed(field, &entry, Misfit::Kind),
            Err(misfit) => self.cell_failed(field, &Entry::Blank, misfit),
        }
    }

    /// Enters a field that is bound to several cells.
    pub(super) fn part<T: Bound>(&mut self, field: usize, own: &T) {
        let Some(part) = self.frame.part::<T>(field, self.format) else { return };
        let outer = std::mem::replace(&mut self.frame, part);
        own.write(self);
        self.frame = outer;
    }

    /// Enters a field that is bound to a narrative.
    pub(super) fn narrative<T: Prose>(&mut self, field: usize, own: &T) {
        self.filled.narratives.push((self.frame.narrative(field), own.as_text().to_owned()));
    }

    /// Enters the organ's name.
    pub(super) fn organ_name<T: Prose>(&mut self, _: usize, own: &T) {
        self.filled.name = Some(own.as_text().to_owned());
    }

    /// Enters the organ's level.
    pub(super) fn organ_level<K: Kind, T: Fits<K>>(&mut self, field: usize, own: &T) {
        match own.write(&levels::<K>(self.format)).and_then(|entry| self.level_of(&entry)) {
            Ok(level) => self.filled.level = Some(level),
            Err(misfit) => self.failed(field, "level", misfit),
        }
    }

    /// Enters the reporting year.
    pub(super) fn year<T: Fits<kind::Count>>(&mut self, field: usize, own: &T) {
        match own.write(&Value::Count).and_then(|entry| year_of(&entry)) {
            Ok(year) => self.filled.year = Some(year),
            Err(misfit) => self.failed(field, "year", misfit),
        }
    }

    /// The id of the level that an entry is, if the form knows it.
    fn level_of(&self, entry: &Entry) -> Result<Option<String>, Misfit> {
        let mut ids = self.format.levels.iter().map(|level| &level.id);
        let level = match entry {
            Entry::Choice(position) => ids.nth(*position),
            Entry::Text(id) => ids.find(|there| *there == id),
            _ => return Ok(None),
        };
        level.cloned().map(Some).ok_or(Misfit::Choice)
    }

    fn cell_failed(&mut self, field: usize, entry: &Entry, misfit: Misfit) {
        let value = &self.format.cells[self.frame.cell(field)].value;
        let fault = Fault::Write(misfit, value.kind());
        let failure = self.frame.cell_failure(field, self.format, entry.shown(value).to_string(), fault);
        self.failures.push(failure);
    }

    fn failed(&mut self, field: usize, kind: &'static str, misfit: Misfit) {
        self.failures.push(self.frame.failure(field, String::new(), Fault::Write(misfit, kind)));
    }
}

/// The year that an entry is.
fn year_of(entry: &Entry) -> Result<Option<u16>, Misfit> {
    match entry {
        Entry::Blank | Entry::NotApplicable => Ok(None),
        entry => {
            let year = entry.number().and_then(Number::as_whole).and_then(|year| u16::try_from(year).ok());
            year.map(Some).ok_or(Misfit::Range)
        }
    }
}
