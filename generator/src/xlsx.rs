//! A form, blank or filled, as a workbook for Excel, WPS and LibreOffice.
//!
//! What a reader needs to know:
//!
//! - Every cell of the form has a defined name made of its path ([`nianbao_schema::anchor`]); so have the narratives, the
//!   figures of last year, the cover's answers (`cover__organ`, `cover__level`, `cover__year`), and the format's id and
//!   fingerprint (`meta__format`, `meta__fingerprint`). The hidden sheet lists paths and names. Sheets with nothing to
//!   read beside such names have one that begins with `aside__`. A narrative's
//!   name holds all of its rows: between rows stands a line break, and those at the end that hold nothing are none.
//! - Totals are formulas that leave blank what is not known yet. In a filled workbook a total that its report states
//!   differently, or not at all, is what the report says, and can be typed over: the sheet of checks then
//!   shows the difference. In one that is to be gone on with, a total whose parts are all there is filled in.
//! - What the person is told who goes on with a report is in the first sheet, and in notes on the cells.
//! - Text is always data. Control characters in it are kept, as `_x0001_` in the file.
//! - Text that no cell can hold, or a rule that no formula can, is an [`Error`]; nothing is cut.

mod checks;
mod closed;
mod cover;
mod formula;
mod grid;
mod guide;
mod hidden;
mod line;
mod list;
mod page;
mod plan;
mod previous;
mod prose;
mod single;
mod sources;
mod style;
mod text;
mod total;
mod validation;
mod verdict;

pub use list::{List, Tone, list};
pub use sources::{Part, sources};

use crate::subject::{Prefill, Subject};
use formula::quoted;
use nianbao_schema::anchor::ASIDE;
use nianbao_schema::migrate::Previous;
use nianbao_schema::report::sums::Sums;
use nianbao_schema::{Format, Report};
use plan::Plan;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use std::fmt;
use style::Styles;
use validation::Lists;

/// A quick level of packing: the file is larger than at the usual one, and sooner there.
const LEVEL: u8 = 2;

/// What to do with a report besides writing it down.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'r> {
    /// Last year's report as this edition sees it, for rules that look back.
    pub previous: Option<&'r Previous>,
    /// Whether to mark it as a draft, as befits one that breaks rules or has gaps.
    pub draft: bool,
}

/// Why something cannot be a workbook.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A text is longer than the 32 767 characters that a spreadsheet cell holds, and has no line
    /// breaks at which to divide it.
    TextTooLong {
        /// Where it stands.
        place: String,
    },
    /// A rule or a total has so many parts that its formula would be longer than a spreadsheet allows.
    FormulaTooLong {
        /// The rule's id, or the total's path.
        place: String,
    },
    /// The form does not fit a workbook.
    Workbook(XlsxError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::TextTooLong { place } => {
                write!(
                    f,
                    "“{place}”: a line is longer than the 32767 characters that a spreadsheet cell holds"
                )
            }
            Error::FormulaTooLong { place } => {
                write!(f, "`{place}` has too many parts for a spreadsheet formula")
            }
            Error::Workbook(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Workbook(error) => Some(error),
            _ => None,
        }
    }
}

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Self {
        Error::Workbook(error)
    }
}

/// The form to be filled in, with what is known beforehand.
///
/// ```
/// use nianbao_generator::{Prefill, xlsx};
/// let format = nianbao_schema::Format::built_in("2021-30").unwrap();
/// let bytes = xlsx::blank(format, &Prefill { year: Some(2026), ..Prefill::default() })?;
/// assert!(bytes.starts_with(b"PK"));
/// # Ok::<(), xlsx::Error>(())
/// ```
pub fn blank(format: &Format, prefill: &Prefill<'_>) -> Result<Vec<u8>, Error> {
    let completed = prefill.report.map(Sums::completed);
    workbook(Subject::blank(format, &Prefill { report: completed.as_ref(), ..*prefill }))
}

/// A report in its form.
pub fn filled(report: &Report, options: &Options<'_>) -> Result<Vec<u8>, Error> {
    workbook(Subject::filled(report, options.previous, options.draft))
}

fn workbook(subject: Subject<'_>) -> Result<Vec<u8>, Error> {
    let plan = Plan::of(subject)?;
    let mut workbook = Workbook::new();
    workbook.set_zip_compression_level(LEVEL);
    workbook.set_properties(&properties(&plan)?);
    let (sheets, lists) = sheets(&plan)?;
    for sheet in sheets {
        workbook.push_worksheet(sheet);
    }
    define_names(&mut workbook, &plan, &lists)?;
    Ok(workbook.save_to_buffer()?)
}

/// All sheets, written, and the lists of answers for which they have no room.
fn sheets(plan: &Plan<'_>) -> Result<(Vec<Worksheet>, Lists), Error> {
    let styles = Styles::new();
    let mut lists = Lists::default();
    let mut sheets: Vec<Worksheet> = Vec::new();
    for name in &plan.sheets {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        // What a formula gives of blanks is an empty text, not the 0 that files have by default.
        sheet.set_formula_result_default("");
        sheets.push(sheet);
    }
    guide::write(&mut sheets[0], plan, &styles)?;
    cover::write(&mut sheets[1], plan, &styles, &mut lists)?;
    for grid in &plan.grids {
        grid::write(&mut sheets[grid.sheet], plan, grid, &styles, &mut lists)?;
    }
    if let Some(own) = plan.prose_sheet {
        prose::write(&mut sheets[own], plan, &styles, own)?;
    }
    checks::write(&mut sheets[plan.checks_sheet], plan, &styles)?;
    if let Some(own) = plan.previous_sheet {
        previous::write(&mut sheets[own], plan, &styles, own)?;
    }
    hidden::write(&mut sheets[plan.hidden_sheet], plan, &lists)?;
    grid::marks(&mut sheets, plan, &styles)?;
    Ok((sheets, lists))
}

fn properties(plan: &Plan<'_>) -> Result<DocProperties, Error> {
    let format = plan.subject.format;
    Ok(DocProperties::new()
        .set_title(text::legal(&plan.subject.title()))
        .set_creation_datetime(&created()?)
        .set_custom_property("nianbao.format", format.id.as_str())
        .set_custom_property("nianbao.fingerprint", format.fingerprint.to_string().as_str()))
}

/// Excel wants to know when a file was made; that it is the same file matters more.
fn created() -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(2000, 1, 1)
}

fn define_names(workbook: &mut Workbook, plan: &Plan<'_>, lists: &Lists) -> Result<(), Error> {
    let mut define_at = |name: String, sheet: usize, at: String| {
        workbook.define_name(name, &format!("={}!{at}", quoted(&plan.sheets[sheet]))).map(|_| ())
    };
    for (sheet, (narrative, parts)) in plan.prose_sheet.into_iter().cycle().zip(plan.prose.iter().enumerate())
    {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { continue };
        let rows = last.row + last.rows - first.row;
        let spot = formula::Spot { rows, ..formula::Spot::single(sheet, first.row, 1) };
        define_at(plan.prose_name(narrative), sheet, spot.absolute_rows())?;
    }
    let mut define = |name: String, spot: formula::Spot| define_at(name, spot.sheet, spot.absolute());
    for (cell, spot) in plan.cells.iter().enumerate() {
        define(plan.cell_name(cell), *spot)?;
    }
    for &cell in &plan.looked_back {
        let term = nianbao_schema::format::Term { cell, previous: true, factor: 1, optional: false };
        define(plan.previous_name(cell), plan.spot(&term))?;
    }
    for (name, spot) in checks::names(plan).chain(closed::names(plan)) {
        define(name, spot)?;
    }
    for (number, sheet) in plan.asides().enumerate() {
        define(format!("{ASIDE}{}", number + 1), formula::Spot::single(sheet, 0, 0))?;
    }
    cover::define_names(workbook)?;
    hidden::define_names(workbook, lists)
}
