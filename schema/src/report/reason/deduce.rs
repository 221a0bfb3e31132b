//! Blanks that the rules and the bounds of cells leave one value.

use super::system::System;
use crate::number::Number;
use crate::report::Report;
use crate::report::check::{Options, follows};

/// A blank that can only hold one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deduced {
    /// The cell.
    pub cell: usize,
    /// What it can only be.
    pub value: Number,
    /// The rules that say so, each with the row or column for which it stands, in the order in which they are used.
    pub because: Vec<(usize, Option<usize>)>,
}

/// The blanks of a report that its hard rules, and zero as the least that most cells can hold, leave one figure.
///
/// No rule is used that has a cell of a broken rule: one of its figures may be wrong.
pub fn deduce(report: &Report, options: &Options<'_>) -> Vec<Deduced> {
    let usable = options.previous.filter(|previous| follows(report.year, &report.organ, previous));
    let options = Options { previous: usable, blank_as_zero: false, ..*options };
    let system = System::new(report, &options);
    let mut doubtful = vec![false; system.values.len()];
    for row in system.broken() {
        system.rows[row].terms.iter().for_each(|part| doubtful[part.cell] = true);
    }
    let trusted = |row: &usize| {
        let own = &system.rows[*row];
        own.applies == Some(true)
            && own.terms.iter().all(|part| !doubtful[part.cell] || system.values[part.cell].is_none())
    };
    let rows: Vec<usize> = (0..system.rows.len()).filter(trusted).collect();
    let mut known = system.values.clone();
    let mut because: Vec<Vec<usize>> = vec![Vec::new(); known.len()];
    let mut order = Vec::new();
    // Each round fills a blank or is the last.
    loop {
        let before = order.len();
        for &row in &rows {
            for (cell, value) in forced(&system, row, &known) {
                let mut proof: Vec<usize> = Vec::new();
                let used = system.rows[row].terms.iter().flat_map(|part| because[part.cell].iter().copied());
                for step in used.chain([row]) {
                    if !proof.contains(&step) {
                        proof.push(step);
                    }
                }
                known[cell] = Some(value);
                because[cell].clone_from(&proof);
                order.push((cell, value, proof));
            }
        }
        if order.len() == before {
            break;
        }
    }
    // What the figures contradict is not told.
    let contradicted = rows.iter().any(|&row| {
        let own = &system.rows[row];
        system.sum(row, |cell| known[cell]).is_some_and(|sum| own.is_broken_by(sum))
    });
    if contradicted {
        return Vec::new();
    }
    let mut deduced: Vec<Deduced> = order
        .into_iter()
        .filter_map(|(cell, value, proof)| {
            let because = proof.iter().filter_map(|&row| system.rows[row].rule()).collect();
            Some(Deduced { cell, value: system.number(cell, value)?, because })
        })
        .collect();
    deduced.sort_by_key(|deduced| deduced.cell);
    deduced
}

/// The blanks of a row to which it leaves one figure, and that figure.
fn forced(system: &System<'_>, row: usize, known: &[Option<i128>]) -> Vec<(usize, i128)> {
    let own = &system.rows[row];
    // A blank that may be left out of a total has its figure by no rule: it may stay blank.
    if !own.terms.iter().any(|part| known[part.cell].is_none()) {
        return Vec::new();
    }
    let mut blanks: Vec<usize> =
        own.terms.iter().map(|part| part.cell).filter(|&cell| known[cell].is_none()).collect();
    blanks.sort_unstable();
    blanks.dedup();
    if blanks.iter().any(|&cell| !system.format().cells[cell].value.is_number()) {
        return Vec::new();
    }
    let rest: i128 = own.constant
        + own.terms.iter().map(|part| i128::from(part.factor) * known[part.cell].unwrap_or(0)).sum::<i128>();
    let fits = |cell: usize, value: i128| system.number(cell, value).is_some();
    let factors: Vec<i128> = blanks.iter().map(|&cell| i128::from(system.factor(row, cell))).collect();
    if let ([cell], [factor]) = (&blanks[..], &factors[..])
        && own.equation
    {
        let exact = *factor != 0 && rest % factor == 0 && fits(*cell, -rest / factor);
        return if exact { vec![(*cell, -rest / factor)] } else { Vec::new() };
    }
    // Nothing is left for several that are zero or more, all on one side.
    let none_below_zero = blanks.iter().all(|&cell| system.domain(cell).0 == 0);
    let one_side = factors.iter().all(|&factor| factor > 0)
        || (own.equation && factors.iter().all(|&factor| factor < 0));
    if rest == 0 && none_below_zero && one_side {
        return blanks.into_iter().map(|cell| (cell, 0)).collect();
    }
    Vec::new()
}
