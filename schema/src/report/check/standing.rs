//! The standing of every rule in every place: what a check counts, one by one.

use super::{Checker, Options, Sides};
use crate::report::Report;

/// Whether a rule holds in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It holds; both sides if it is an (in)equation.
    Held(Option<Sides>),
    /// It is broken.
    Broken(Option<Sides>),
    /// Figures are missing, or a condition is open.
    Unevaluated,
    /// The condition under which it stands does not hold.
    Idle,
}

/// How the rules of a report's form fare: for each rule in the order of the form, one standing for
/// every row or column for which it stands.
///
/// [`Report::check`] tells what is wrong; this also tells what is right, for whoever shows all rules.
///
/// ```
/// use nianbao_schema::{Format, check::{Options, Standing, standings}, report::Report};
/// let blank = Report::blank(Format::built_in("2021-30").unwrap());
/// let standings = standings(&blank, &Options::default());
/// assert_eq!(standings.len(), blank.format().rules.len());
/// assert_eq!(standings[0][0], Standing::Unevaluated);
/// ```
pub fn standings(report: &Report, options: &Options<'_>) -> Vec<Vec<Standing>> {
    let mut checker = Checker::new(report, options);
    let rules = 0..report.format().rules.len();
    rules
        .map(|rule| {
            checker.standings = Some(Vec::new());
            checker.rule(rule);
            checker.standings.take().unwrap_or_default()
        })
        .collect()
}
