//! A whole report as a Rust type, and its way to and from the dynamic one.

use super::Misfit;
use super::error::{Error, Unfit};
use super::fields::{Cell, Fields, Visitor, VisitorMut};
use super::form::{Form, Place};
use crate::form::format::Format;
use crate::problem::{Code, Errors, Problem, Severity};
use crate::report::check::{Finding, Operand, Options, Outcome};
use crate::report::{self, Organ};
use std::sync::Arc;

/// A report whose form is known to the compiler, as `report_types!` makes it.
///
/// The macro's types have the methods of this trait as their own; the trait is for code that works
/// with reports of any form.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a report",
    note = "`nianbao::report_types!` makes reports of a form; its `Report` is the one to use"
)]
pub trait Report: Fields + Default {
    /// The form.
    #[doc(hidden)]
    fn form() -> &'static Form;

    /// The year and the organ.
    #[doc(hidden)]
    fn head(&self) -> (Option<u16>, &Organ);

    /// The year and the organ, to be written.
    #[doc(hidden)]
    fn head_mut(&mut self) -> (&mut Option<u16>, &mut Organ);

    /// The outcome of the check, if it is quickly seen to have no findings.
    #[doc(hidden)]
    fn sound(&self, options: &Options<'_>) -> Option<Outcome>;

    /// The edition that the report is of.
    ///
    /// # Errors
    ///
    /// The format at run time is not the one that the type was made of: two versions of nianbao were
    /// mixed in one build.
    fn format() -> Result<&'static Arc<Format>, Error> {
        Self::form().ready().map(|ready| &ready.format)
    }

    /// The report in its dynamic form.
    ///
    /// # Errors
    ///
    /// Every value that no report can hold: numbers of more than 15 digits, amounts below zero,
    /// texts that would read as blank or as not applicable.
    fn to_report(&self) -> Result<report::Report, Error> {
        let (report, unfit) = dynamic(self, Self::form(), self.head())?;
        if unfit.is_empty() { Ok(report) } else { Err(Error::Values(unfit)) }
    }

    /// The typed form of a report.
    ///
    /// # Errors
    ///
    /// The report is of another form.
    fn from_report(report: &report::Report) -> Result<Self, Error> {
        let mut typed = Self::default();
        fill(&mut typed, Self::form(), report)?;
        let (year, organ) = typed.head_mut();
        (*year, *organ) = (report.year, report.organ.clone());
        Ok(typed)
    }

    /// Checks the report against the rules of its form; the findings are those of
    /// [`Report::check`](crate::Report::check). Besides, a value that no report can hold is an error.
    fn check(&self, options: &Options<'_>) -> Outcome {
        self.sound(options).unwrap_or_else(|| explain(self, Self::form(), self.head(), options))
    }

    /// Reads a report from JSON.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, as for [`Report::from_json`](crate::Report::from_json).
    fn from_json(json: &[u8]) -> Result<Self, Errors<Problem>> {
        let problem = |error: Error| Problem::new(Code::ReportFormat, 0..0, error.wording());
        let format = Self::format().map_err(problem)?;
        Ok(Self::from_report(&report::Report::from_json(json, format)?).map_err(problem)?)
    }

    /// The report as JSON, every cell in printed order, blanks as `null`.
    ///
    /// # Errors
    ///
    /// As for [`to_report`](Report::to_report).
    fn to_json(&self) -> Result<crate::json::Json, Error> {
        self.to_report().map(|report| report.to_json())
    }
}

/// The dynamic report, with what does not fit left blank.
fn dynamic(
    fields: &dyn Fields,
    form: &'static Form,
    (year, organ): (Option<u16>, &Organ),
) -> Result<(report::Report, Vec<Unfit>), Error> {
    let ready = form.ready()?;
    let mut report = report::Report::blank(&ready.format);
    (report.year, report.organ) = (year, organ.clone());
    let mut writer = Writer { report, places: ready.places.iter(), unfit: Vec::new() };
    fields.visit(&mut writer);
    Ok((writer.report, writer.unfit))
}

fn fill(fields: &mut dyn Fields, form: &'static Form, report: &report::Report) -> Result<(), Error> {
    let ready = form.ready()?;
    let of = report.format();
    if !Arc::ptr_eq(of, &ready.format) && of.fingerprint != ready.format.fingerprint {
        let found = format!("`{}` with the fingerprint {}", of.id, of.fingerprint);
        return Err(Error::Format { expected: form.id, found: Some(found) });
    }
    let mut reader = Reader { report, places: ready.places.iter(), unfit: Vec::new() };
    fields.visit_mut(&mut reader);
    if reader.unfit.is_empty() { Ok(()) } else { Err(Error::Values(reader.unfit)) }
}

/// The check that finds out what is wrong.
fn explain(
    fields: &dyn Fields,
    form: &'static Form,
    head: (Option<u16>, &Organ),
    options: &Options<'_>,
) -> Outcome {
    let (report, unfit) = match dynamic(fields, form, head) {
        Ok(converted) => converted,
        Err(_) => {
            let finding = Finding::new(Code::ReportFormat);
            return Outcome { findings: vec![finding], ..Outcome::default() };
        }
    };
    let mut outcome = report.check(options);
    let no_value = |unfit: Unfit| Finding {
        severity: Severity::Error,
        operands: vec![Operand {
            cell: unfit.cell,
            previous: false,
            left: true,
            factor: 1,
            entry: report::Entry::Blank,
        }],
        ..Finding::new(if unfit.misfit == Misfit::Digits { Code::ReportDigits } else { Code::ReportValue })
    };
    outcome.findings.splice(0..0, unfit.into_iter().map(no_value));
    outcome
}

struct Writer<'f> {
    report: report::Report,
    places: std::slice::Iter<'f, Place>,
    unfit: Vec<Unfit>,
}

impl Visitor for Writer<'_> {
    fn cell(&mut self, cell: &dyn Cell) {
        let Some(&Place::Cell(index)) = self.places.next() else { return };
        let at = &self.report.format().cells[index];
        let written = cell.write(&at.value);
        let misfit = match written {
            Ok(entry) => self.report.set_cell(index, entry).err().map(|_| Misfit::Kind),
            Err(misfit) => Some(misfit),
        };
        if let Some(misfit) = misfit {
            let path = self.report.format().cells[index].path.clone();
            self.unfit.push(Unfit { cell: index, path, misfit });
        }
    }

    fn narrative(&mut self, text: &str) {
        if let Some(&Place::Narrative(index)) = self.places.next() {
            self.report.set_narrative(index, text);
        }
    }
}

struct Reader<'f> {
    report: &'f report::Report,
    places: std::slice::Iter<'f, Place>,
    unfit: Vec<Unfit>,
}

impl VisitorMut for Reader<'_> {
    fn cell(&mut self, cell: &mut dyn Cell) {
        let Some(&Place::Cell(index)) = self.places.next() else { return };
        let at = &self.report.format().cells[index];
        if let Err(misfit) = cell.read(&self.report.entries()[index], &at.value) {
            self.unfit.push(Unfit { cell: index, path: at.path.clone(), misfit });
        }
    }

    fn narrative(&mut self, text: &mut String) {
        if let Some(&Place::Narrative(index)) = self.places.next() {
            self.report.narrative(index).clone_into(text);
        }
    }
}
