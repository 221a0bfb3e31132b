//! How each rule fares in each place: what the workbook shows before anybody recalculates it.
//!
//! [`check`](nianbao_schema::check::check) tells what is wrong; a workbook also says what is right, with both sides of
//! every rule. A test holds the two to the same verdicts.

use crate::subject::Subject;
use nianbao_schema::Entry;
use nianbao_schema::check::Sides;
use nianbao_schema::format::{Balance, Condition, Demand, Format, Linear};
use nianbao_schema::number::Sum;

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

/// All rules of a form in all of their places, in the form's order.
pub(super) fn instances(format: &Format) -> Vec<Instance<'_>> {
    let mut instances = Vec::new();
    for (rule, at) in format.rules.iter().enumerate() {
        match &at.demand {
            Demand::Balance(balances) => {
                instances.extend(balances.iter().map(|balance| Instance { rule, balance: Some(balance) }));
            }
            _ => instances.push(Instance { rule, balance: None }),
        }
    }
    instances
}

pub(super) fn verdict(instance: Instance<'_>, subject: &Subject<'_>) -> Verdict {
    let rule = &subject.format.rules[instance.rule];
    let plain = |state| Verdict { state, sides: None };
    if matches!(rule.demand, Demand::Quotes(..)) {
        return plain(State::Manual);
    }
    match rule.when.as_ref().map_or(Some(true), |when| applies(when, subject)) {
        None => return plain(State::Unevaluated),
        Some(false) => return plain(State::Idle),
        Some(true) => {}
    }
    match (&rule.demand, instance.balance) {
        (_, Some(balance)) => balanced(balance, subject),
        (Demand::Blank(cells), _) => {
            let blank = |&cell: &usize| matches!(subject.entry(cell), Entry::Blank | Entry::NotApplicable);
            plain(if cells.iter().all(blank) { State::Held } else { State::Broken })
        }
        (Demand::Mentions(narrative, words), _) => {
            let text = subject.narrative(*narrative);
            plain(if text.trim().is_empty() {
                State::Unevaluated
            } else if words.iter().any(|word| text.contains(word.as_str())) {
                State::Held
            } else {
                State::Broken
            })
        }
        _ => plain(State::Manual),
    }
}

/// Whether a condition holds; nothing if nobody can tell.
fn applies(condition: &Condition, subject: &Subject<'_>) -> Option<bool> {
    let entry = |cell: usize| Some(subject.entry(cell)).filter(|entry| !entry.is_blank());
    match condition {
        Condition::Level(level, wanted) => Some((subject.level()? == level) == *wanted),
        Condition::Holds(cell, ..) | Condition::Compares(cell, ..) => {
            Some(condition.is_met_by(entry(*cell)?))
        }
    }
}

fn balanced(balance: &Balance, subject: &Subject<'_>) -> Verdict {
    let (Some(left), Some(right)) = (sum(&balance.left, subject), sum(&balance.right, subject)) else {
        return Verdict { state: State::Unevaluated, sides: None };
    };
    let holds = balance.comparison.holds(left.cmp(&right));
    Verdict { state: if holds { State::Held } else { State::Broken }, sides: Some(Sides { left, right }) }
}

/// A side's sum; nothing if a figure is blank.
fn sum(linear: &Linear, subject: &Subject<'_>) -> Option<Sum> {
    let mut sum = Sum::default();
    sum.add_whole(linear.constant);
    for term in &linear.terms {
        let entry = if term.previous { subject.previous(term.cell) } else { subject.entry(term.cell) };
        match entry {
            Entry::Number(number) => sum.add(term.factor, *number),
            Entry::Blank => return None,
            _ => {}
        }
    }
    Some(sum)
}
