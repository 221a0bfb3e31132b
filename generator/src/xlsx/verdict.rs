//! How each rule fares in each place: what the workbook shows before anybody recalculates it.

use crate::subject::Subject;
use nianbao_schema::check::{Options, Sides, Standing, standings};
use nianbao_schema::format::{Balance, Demand, Only};
use nianbao_schema::{Code, Report};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A rule in one place: for a rule that is repeated, one row or column.
#[derive(Clone, Copy)]
pub(super) struct Instance<'f> {
    pub(super) rule: usize,
    /// The (in)equality, if that is what the rule demands.
    pub(super) balance: Option<&'f Balance>,
}

/// How an instance fares; the numbers are those that the workbook's formulas give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Held = 0,
    Broken = 1,
    Unevaluated = 2,
    /// The condition under which the rule stands does not hold.
    Idle = 3,
    /// A spreadsheet cannot tell: a person has to look.
    Manual = 4,
}

/// How an instance fares, and what stands on both sides of it if that can be told.
pub(super) struct Verdict {
    pub(super) state: State,
    pub(super) sides: Option<Sides>,
}

/// All rules of a form in all of their places, in the form's order, and what the check says of them.
pub(super) fn instances<'r>(subject: &Subject<'r>) -> Vec<(Instance<'r>, Verdict)> {
    let standings = asked(subject, standings);
    let mut instances = Vec::new();
    for ((rule, at), standings) in subject.format.rules.iter().enumerate().zip(standings) {
        let balances: Vec<Option<&Balance>> = match &at.demand {
            Demand::Balance(balances) => balances.iter().map(Some).collect(),
            _ => vec![None],
        };
        for (balance, standing) in balances.into_iter().zip(standings) {
            instances.push((Instance { rule, balance }, verdict(standing, &at.demand)));
        }
    }
    instances
}

fn verdict(standing: Standing, demand: &Demand) -> Verdict {
    let (state, sides) = match standing {
        _ if matches!(demand, Demand::Quotes(..)) => (State::Manual, None),
        Standing::Held(sides) => (State::Held, sides),
        Standing::Broken(sides) => (State::Broken, sides),
        Standing::Unevaluated => (State::Unevaluated, None),
        Standing::Idle => (State::Idle, None),
    };
    Verdict { state, sides }
}

/// The cells in which organs of some levels have no figure, and whether they have one.
pub(super) fn closed_states<'r>(subject: &Subject<'r>) -> Vec<(usize, &'r Only, State)> {
    let closed: BTreeSet<usize> = asked(subject, |report, options| {
        let findings = report.check(options).findings.into_iter();
        let closed = findings.filter(|finding| finding.code == Code::LevelClosed);
        closed.flat_map(|finding| finding.operands).map(|operand| operand.cell).collect()
    });
    let state = |cell: usize, only: &Only| match subject.level() {
        None => State::Unevaluated,
        Some(level) if only.levels.iter().any(|own| own == level) => State::Idle,
        Some(_) if closed.contains(&cell) => State::Broken,
        Some(_) => State::Held,
    };
    let cells = subject.format.cells.iter().enumerate();
    cells.filter_map(|(cell, at)| at.only.as_deref().map(|only| (cell, only, state(cell, only)))).collect()
}

/// Asks the check about the report, or about a blank one of which only the beginnings are known.
fn asked<T>(subject: &Subject<'_>, ask: impl Fn(&Report, &Options<'_>) -> T) -> T {
    let options = subject.last_year().map(Options::from).unwrap_or_default();
    match subject.report {
        Some(report) => ask(report, &options),
        None => {
            let mut blank = Report::blank(&Arc::new(subject.format.clone()));
            blank.organ.level = subject.level().map(str::to_owned);
            ask(&blank, &options)
        }
    }
}
