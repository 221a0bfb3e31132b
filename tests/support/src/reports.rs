//! Random reports for any form.

use crate::Random;
use crate::text::{HOSTILE, prose};
use nianbao_schema::format::{Balance, Demand, Format, Value};
use nianbao_schema::number::Sum;
use nianbao_schema::{Entry, Number, Report};
use std::sync::Arc;

/// What a random report is filled with, in so many cells of a hundred.
#[derive(Clone, Copy, Debug)]
pub struct Filling {
    /// Cells and narratives that are left blank.
    pub blank: usize,
    /// Cells that do not apply.
    pub not_applicable: usize,
    /// Numbers at the edge of what a cell can hold.
    pub extreme: usize,
    /// Whether texts may hold what breaks careless writers.
    pub hostile: bool,
    /// Whether every total is the sum of its parts, as far as it can be.
    pub sums: bool,
}

impl Default for Filling {
    /// A bit of everything.
    fn default() -> Self {
        Filling { blank: 15, not_applicable: 10, extreme: 10, hostile: true, sums: false }
    }
}

impl Filling {
    /// A complete report whose totals are right.
    pub const COMPLETE: Filling =
        Filling { blank: 0, not_applicable: 0, extreme: 0, hostile: false, sums: true };
}

/// A random report of this format.
pub fn report(format: &Arc<Format>, random: &mut Random, filling: &Filling) -> Report {
    let mut report = Report::blank(format);
    let last = format.last_year.unwrap_or(format.first_year + 5);
    let year =
        u16::try_from(random.within(format.first_year.into(), last.into())).unwrap_or(format.first_year);
    report.year = (!random.chance(filling.blank)).then_some(year);
    if !random.chance(filling.blank) {
        report.organ.name = prose(random, filling.hostile);
    }
    if !random.chance(filling.blank) {
        report.organ.level = Some(random.pick(&format.levels).id.clone());
    }
    for cell in 0..format.cells.len() {
        let entry = entry(&format.cells[cell].value, random, filling);
        set(&mut report, cell, entry);
    }
    for narrative in 0..format.narratives.len() {
        if !random.chance(filling.blank) {
            report.set_narrative(narrative, prose(random, filling.hostile));
        }
    }
    if filling.sums {
        add_up(&mut report);
    }
    report
}

/// Adds one to a number, so that whatever was right of it is wrong. Gives the cell, if there is one.
pub fn spoil(report: &mut Report, random: &mut Random) -> Option<usize> {
    let number = |cell: usize| {
        let more = report.entries()[cell].number()?.as_whole()?.checked_add(1).and_then(Number::whole);
        more.filter(|&number| report.format().cells[cell].value.admits(number))
    };
    let cells: Vec<(usize, Number)> =
        (0..report.entries().len()).filter_map(|cell| Some((cell, number(cell)?))).collect();
    if cells.is_empty() {
        return None;
    }
    let (cell, number) = *random.pick(&cells);
    set(report, cell, Entry::Number(number));
    Some(cell)
}

fn set(report: &mut Report, cell: usize, entry: Entry) {
    if let Err(error) = report.set_cell(cell, entry) {
        panic!("{error}");
    }
}

fn entry(value: &Value, random: &mut Random, filling: &Filling) -> Entry {
    if random.chance(filling.blank) {
        return Entry::Blank;
    }
    if random.chance(filling.not_applicable) {
        return Entry::NotApplicable;
    }
    let extreme = random.chance(filling.extreme);
    let number = |text: &str| text.parse().map_or(Entry::Blank, Entry::Number);
    match value {
        Value::Count if extreme => number(random.word(&["999999999999999", "100000000000000", "1", "0"])),
        Value::Change if extreme => number(random.word(&["-999999999999999", "999999999999999", "-1", "0"])),
        Value::Amount if extreme => number(random.word(&[
            "0.000000000000001",
            "999999999999999",
            "99999999999999.9",
            "0.1",
            "0.2",
            "1.10",
        ])),
        Value::Count => number(&random.below(30).to_string()),
        Value::Change => number(&(random.below(60) as i64 - 30).to_string()),
        Value::Amount => number(&format!("{}.{}", random.below(300), random.below(100))),
        Value::Flag => Entry::Flag(random.chance(50)),
        Value::Choice(list) => Entry::Choice(random.below(list.len())),
        Value::Text => match random.word(HOSTILE) {
            text if filling.hostile && text != "/" => Entry::from(text),
            _ => Entry::from(random.word(&["本年", "上年", "无"])),
        },
    }
}

/// Makes each total the sum of its parts; a total of totals comes right in a later round.
fn add_up(report: &mut Report) {
    let format = Arc::clone(report.format());
    for _ in 0..4 {
        for rule in format.rules.iter().filter(|rule| rule.is_sum) {
            let Demand::Balance(balances) = &rule.demand else { continue };
            for balance in balances {
                if let (Some(cell), Some(sum)) = (balance.left.defines(), sum(report, balance)) {
                    // A sum that its cell cannot hold stays wrong.
                    let _ = report.set_cell(cell, Entry::Number(sum));
                }
            }
        }
    }
}

fn sum(report: &Report, balance: &Balance) -> Option<Number> {
    let mut sum = Sum::default();
    for term in &balance.right.terms {
        match &report.entries()[term.cell] {
            Entry::Number(number) => sum.add(term.factor, *number),
            Entry::NotApplicable => {}
            _ => return None,
        }
    }
    sum.number()
}
