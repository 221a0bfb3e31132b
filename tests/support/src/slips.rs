//! Slips of the hand, planted into reports whose hard rules hold.

use crate::{Random, recount};
use nianbao_schema::format::{Demand, Format};
use nianbao_schema::{Entry, Number, Report};
use std::sync::Arc;

/// The kinds of slip.
pub const SLIPS: [&str; 11] = [
    "a digit",
    "swapped digits",
    "a missing digit",
    "a doubled digit",
    "a wrong total",
    "a doubled total",
    "a dropped figure",
    "one row down",
    "one column over",
    "two cells swapped",
    "two digits",
];

/// A complete report in which no hard rule is broken. Most figures are small, and many are zero, as in published ones.
pub fn consistent(format: &Arc<Format>, random: &mut Random) -> Report {
    let mut report = Report::blank(format);
    for cell in 0..format.cells.len() {
        if format.cells[cell].value.is_number() {
            let most = *random.pick(&[1, 1, 3, 10, 60, 300]);
            set(&mut report, cell, random.below(most) as i64);
        }
    }
    recount(&mut report);
    balance(&mut report);
    recount(&mut report);
    report
}

/// Makes written equations hold by their first cell that is no total, where one can.
fn balance(report: &mut Report) {
    let format = Arc::clone(report.format());
    for rule in format.rules.iter().filter(|rule| !rule.is_sum && !rule.uses_previous()) {
        let Demand::Balance(balances) = &rule.demand else { continue };
        for balance in balances {
            let value = |cell: usize| whole(report, cell);
            let mut sum = 0;
            for (left, term) in balance.terms() {
                sum += value(term.cell) * if left { term.factor } else { -term.factor };
            }
            let plain = balance.terms().find(|(left, term)| {
                !format.cells[term.cell].total
                    && term.factor == 1
                    && whole(report, term.cell) + if *left { -sum } else { sum } >= 0
            });
            if let Some((left, term)) = plain {
                let new = whole(report, term.cell) + if left { -sum } else { sum };
                set(report, term.cell, new);
            }
        }
    }
}

/// A copy of a report with a slip of this kind; nothing if the place that chance chose has none.
pub fn plant(report: &Report, slip: usize, random: &mut Random) -> Option<Report> {
    let format = report.format();
    let ruled = |cell: &usize| {
        format.rules.iter().any(|rule| match &rule.demand {
            Demand::Balance(balances) => {
                rule.severity == nianbao_schema::Severity::Error
                    && balances.iter().any(|balance| balance.terms().any(|(_, term)| term.cell == *cell))
            }
            _ => false,
        })
    };
    let total = matches!(slip, 4 | 5);
    let cells: Vec<usize> =
        (0..format.cells.len()).filter(|cell| (!total || format.cells[*cell].total) && ruled(cell)).collect();
    let cell = *random.pick(&cells);
    let own = whole(report, cell);
    let mut wrong = report.clone();
    match slip {
        0 => set(&mut wrong, cell, other_digit(own, random)),
        1 => set(&mut wrong, cell, swapped(own)?),
        2 => set(&mut wrong, cell, Some(own / 10).filter(|_| own >= 10)?),
        3 => set(&mut wrong, cell, Some(own * 10 + own % 10).filter(|_| own > 0)?),
        4 => set(&mut wrong, cell, own + random.within(1, 9) as i64),
        5 => set(&mut wrong, cell, Some(own * 2).filter(|_| own > 0)?),
        6 => set(&mut wrong, cell, Some(0).filter(|_| own > 0)?),
        7 | 8 => {
            let other = beside(format, cell, slip == 7)?;
            if own == 0 || whole(report, other) != 0 {
                return None;
            }
            set(&mut wrong, cell, 0);
            set(&mut wrong, other, own);
        }
        9 => {
            let other = beside(format, cell, random.chance(50))?;
            set(&mut wrong, cell, whole(report, other));
            set(&mut wrong, other, own);
        }
        _ => {
            set(&mut wrong, cell, other_digit(own, random));
            let other = *random.pick(&cells);
            set(&mut wrong, other, other_digit(whole(report, other), random));
        }
    }
    Some(wrong).filter(|wrong| wrong != report)
}

fn beside(format: &Format, cell: usize, down: bool) -> Option<usize> {
    let at = &format.cells[cell];
    let table = &format.tables[at.table];
    let (row, column) = if down { (at.row + 1, at.column) } else { (at.row, at.column + 1) };
    let is_inside = row < table.rows.leaves.len() && column < table.columns.leaves.len();
    is_inside.then(|| table.cell(row, column))
}

fn other_digit(own: i64, random: &mut Random) -> i64 {
    let place = 10i64.pow(random.below(own.to_string().len()) as u32);
    let digit = own / place % 10;
    own - digit * place + (digit + random.within(1, 9) as i64) % 10 * place
}

fn swapped(own: i64) -> Option<i64> {
    let (ones, tens) = (own % 10, own / 10 % 10);
    (own >= 10 && ones != tens && tens != 0).then(|| own - own % 100 + ones * 10 + tens)
}

fn whole(report: &Report, cell: usize) -> i64 {
    report.entries()[cell].number().and_then(Number::as_whole).unwrap_or(0)
}

fn set(report: &mut Report, cell: usize, figure: i64) {
    let number = Number::whole(figure).map_or(Entry::Blank, Entry::Number);
    if let Err(error) = report.set_cell(cell, number) {
        panic!("{error}");
    }
}
