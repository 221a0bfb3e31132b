//! A user's own struct bound to places of a form: what `#[derive(Report)]` gives, at run time.
//!
//! The derive writes tables, a [`Plan`] for each struct, and one line per field; everything that a
//! table can drive happens here.

mod agree;
mod failure;
mod filler;
mod fits;
mod frame;
mod plan;
mod prose;
mod reader;
#[doc(hidden)]
pub mod slot;
mod template;

#[doc(hidden)]
pub use agree::{Share, part_agrees, variants_agree};
pub use failure::{Failure, Fault};
pub use filler::Filler;
pub use plan::{Binding, Edition, Kind, Plan, Scope, Target};
pub use prose::Prose;
pub use reader::Reader;

use crate::form::format::Format;
use crate::problem::Errors;
use crate::report::Report;
use std::sync::Arc;

/// A struct whose fields are bound to places of a form. `#[derive(Report)]` implements it.
///
/// A struct that stands for a form, a table or a branch of one is a [`FromReport`] too. One that
/// stands for a row or a column is read as a field of such a struct, or from a row or column that is
/// named at run time: [`Bound::from_place`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not bound to a form",
    label = "not a struct with `#[derive(Report)]`",
    note = "a field that is bound to a row, a column, a branch or a table is a struct of its own",
    note = "give it `#[derive(nianbao::Report)]` and say with `#[report(…)]` what it covers"
)]
pub trait Bound: Sized {
    /// What the struct covers, and its fields.
    const PLAN: &'static Plan;

    /// The struct's fields and what each is bound to.
    const BINDINGS: &'static [Binding] = Self::PLAN.bindings;

    /// Reads the fields; `None` if one of them failed, which the reader has noted.
    #[doc(hidden)]
    fn read(from: &mut Reader<'_>) -> Option<Self>;

    /// Enters the fields.
    #[doc(hidden)]
    fn write(&self, into: &mut Filler<'_>);

    /// The struct read from one row or one column of its table, by the path that `row = "…"` or
    /// `column = "…"` would name.
    ///
    /// # Errors
    ///
    /// Everything that the fields cannot hold, or that the table has no such row or column.
    fn from_place(report: &Report, place: &str) -> Result<Self, Errors<Failure>> {
        Reader::of_place(Self::PLAN, report, place)?.finish(Self::read)
    }

    /// Enters the struct's values in one row or one column of its table.
    ///
    /// # Errors
    ///
    /// Every value that its cell cannot hold, or that the table has no such row or column. The report
    /// is left untouched then.
    fn fill_place(&self, report: &mut Report, place: &str) -> Result<(), Errors<Failure>> {
        let mut filler = Filler::of_place(Self::PLAN, report, place)?;
        self.write(&mut filler);
        filler.finish()?.enter(report);
        Ok(())
    }
}

/// A struct that can be read from a report as it stands: one for a form, a table or a branch.
///
/// ```
/// # use nianbao_schema as nianbao; // in this crate's own documentation
/// use nianbao::{FromReport, Report, Format};
/// # struct Workload { received: u64 }
/// # impl nianbao::bind::Bound for Workload {
/// #     const PLAN: &'static nianbao::bind::Plan = &nianbao::bind::Plan::STUB;
/// #     fn read(_: &mut nianbao::bind::Reader<'_>) -> Option<Self> { Some(Workload { received: 3 }) }
/// #     fn write(&self, _: &mut nianbao::bind::Filler<'_>) {}
/// # }
/// # impl FromReport for Workload {}
/// // #[derive(nianbao::Report)]
/// // #[report(format = "2021-30")]
/// // struct Workload {
/// //     #[report(cell = "applications.received.total")]
/// //     received: u64,
/// // }
/// let report = Report::blank(Format::built_in("2021-30").unwrap());
/// match Workload::from_report(&report) {
///     Ok(workload) => println!("{} applications", workload.received),
///     Err(failures) => failures.iter().for_each(|failure| eprintln!("{failure}")),
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a report by itself",
    note = "a struct with `row_of` or `column_of` is read with `Bound::from_place`, or as a field"
)]
pub trait FromReport: Bound {
    /// The struct read from a report.
    ///
    /// # Errors
    ///
    /// Every entry that its field cannot hold; or that the report is of another format.
    fn from_report(report: &Report) -> Result<Self, Errors<Failure>> {
        Reader::of_report(Self::PLAN, report)?.finish(Self::read)
    }

    /// Enters the struct's values in a report; what the struct does not cover stays as it is.
    ///
    /// # Errors
    ///
    /// Every value that its cell cannot hold, or that the report is of another format. The report is
    /// left untouched then.
    fn fill(&self, report: &mut Report) -> Result<(), Errors<Failure>> {
        let mut filler = Filler::of_report(Self::PLAN, report)?;
        self.write(&mut filler);
        filler.finish()?.enter(report);
        Ok(())
    }

    /// The formats that the struct is bound to, in the order in which it names them.
    fn formats() -> Vec<Arc<Format>> {
        Self::PLAN.editions.iter().filter_map(Edition::format).collect()
    }

    /// Everything that the struct covers, and its parts; empty for a format that it is not bound to.
    /// `nianbao::generator::json_schema::part` makes a JSON Schema of just this.
    fn targets(format: &Format) -> Vec<Target> {
        Self::PLAN.targets(format)
    }

    /// The cells that the struct covers, those of its parts too, in printed order; empty for a format
    /// that it is not bound to.
    fn cells(format: &Format) -> Vec<usize> {
        Self::PLAN.cells(format)
    }

    /// The narratives that the struct covers, in printed order.
    fn narratives(format: &Format) -> Vec<usize> {
        Self::PLAN.narratives(format)
    }

    /// A blank form in Markdown of just what the struct covers; empty for a format that it is not
    /// bound to. A cell that the struct does not cover is shown as `—`.
    fn template(format: &Format) -> String {
        template::markdown(Self::PLAN, format)
    }
}
