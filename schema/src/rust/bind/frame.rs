//! Where a reader or a filler stands: a struct, its places in the report's format, and the fields
//! around it.

use super::Bound;
use super::failure::{Failure, Fault};
use super::plan::{Base, Edition, Plan};
use crate::form::format::{Choice, Format, Level, Value};
use crate::problem::Errors;
use crate::report::Report;
use crate::rust::typed::kind::{self, Kind};

#[derive(Clone, Debug)]
pub(super) struct Frame {
    plan: &'static Plan,
    places: &'static [(u32, u32)],
    base: Base,
    outer: Vec<&'static str>,
}

impl Frame {
    /// The outermost struct, if it is bound to the report's format.
    pub(super) fn of_report(plan: &'static Plan, report: &Report) -> Result<Self, Errors<Failure>> {
        let bound = || plan.editions.iter().map(|edition| edition.id);
        let edition = plan.edition(report.format());
        let edition = edition.ok_or_else(|| Failure::format(plan.name, report, bound()))?;
        Ok(Frame::of(plan, edition, Base::FORM, Vec::new()))
    }

    /// The outermost struct, which stands for the row or column at `place`.
    pub(super) fn of_place(
        plan: &'static Plan,
        report: &Report,
        place: &str,
    ) -> Result<Self, Errors<Failure>> {
        let base = Base::of_place(plan.scope, report.format(), place);
        let frame = Frame::of_report(plan, report)?;
        let base = base.ok_or_else(|| Failure::place(plan.name, place))?;
        Ok(Frame { base, ..frame })
    }

    /// The struct of a field; `None` if it is not bound to the format, which cannot be: parts agree
    /// with the struct around them, and that was proven when they were compiled.
    pub(super) fn part<T: Bound>(&self, field: usize, format: &Format) -> Option<Self> {
        let outer = self.outer.iter().copied().chain([self.plan.bindings[field].field]).collect();
        let edition = T::PLAN.edition(format)?;
        Some(Frame::of(T::PLAN, edition, self.base.part(self.places[field]), outer))
    }

    fn of(plan: &'static Plan, edition: &'static Edition, base: Base, outer: Vec<&'static str>) -> Self {
        Frame { plan, places: edition.places, base, outer }
    }

    /// The cell that a field is bound to.
    pub(super) fn cell(&self, field: usize) -> usize {
        self.base.cell(self.places[field])
    }

    /// The narrative that a field is bound to.
    pub(super) fn narrative(&self, field: usize) -> usize {
        self.places[field].0 as usize
    }

    /// A failure of a field that is bound to a cell.
    pub(super) fn cell_failure(&self, field: usize, format: &Format, found: String, fault: Fault) -> Failure {
        let cell = self.cell(field);
        let (path, labels) = (format.cells[cell].path.clone(), format.labels(cell).to_string());
        Failure { path, labels, ..self.failure(field, found, fault) }
    }

    /// A failure of a field that is bound to something else.
    pub(super) fn failure(&self, field: usize, found: String, fault: Fault) -> Failure {
        let binding = &self.plan.bindings[field];
        let names: Vec<&str> = self.outer.iter().copied().chain([binding.field]).collect();
        Failure {
            field: names.join("."),
            rust: binding.rust.to_owned(),
            path: binding.path.to_owned(),
            labels: binding.labels.to_owned(),
            found,
            fault,
        }
    }
}

/// What an organ's level is, as a value: one of the format's levels for a choice, else a text.
pub(super) fn levels<K: Kind>(format: &Format) -> Value {
    if K::WORD != kind::Choice::WORD {
        return Value::Text;
    }
    let choice = |level: &Level| Choice { name: level.id.clone(), label: level.label.clone() };
    Value::Choice(format.levels.iter().map(choice).collect())
}
