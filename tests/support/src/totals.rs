//! What totals come to: the rule that pages and workbooks follow, written down a second time.

use nianbao_schema::format::{Balance, Demand, Format, Linear};
use nianbao_schema::number::Sum;
use nianbao_schema::{Entry, Report};
use std::sync::Arc;

/// Fills in the totals that nobody states, where all their required parts are there: what a page and a
/// workbook do by themselves.
pub fn fill_totals(report: &mut Report) {
    let format = Arc::clone(report.format());
    let mut open: Vec<bool> = format.cells.iter().map(|cell| cell.total).collect();
    for cell in 0..open.len() {
        fill_total(report, &format, cell, &mut open);
    }
}

fn fill_total(report: &mut Report, format: &Format, cell: usize, open: &mut [bool]) {
    if !std::mem::replace(&mut open[cell], false) {
        return;
    }
    for term in sums(format, cell).flat_map(|sum| &sum.terms) {
        fill_total(report, format, term.cell, open);
    }
    if report.entries()[cell].is_blank() {
        // What the cell cannot hold stays blank.
        let total = Some(total(report, cell)).filter(|total| total.fits(&format.cells[cell].value));
        set(report, cell, total.unwrap_or_default());
    }
}

/// What a total comes to by the first of its sums that is known, whether its cell can hold that or not.
pub fn total(report: &Report, cell: usize) -> Entry {
    let mut totals = sums(report.format(), cell).map(|sum| total_of(report, sum));
    totals.find(|entry| !entry.is_blank()).unwrap_or_default()
}

fn sums(format: &Format, cell: usize) -> impl Iterator<Item = &Linear> {
    let balances = format.rules.iter().filter(|rule| rule.is_sum).flat_map(|rule| balances(&rule.demand));
    balances.filter(move |own| own.left.defines() == Some(cell)).map(|own| &own.right)
}

fn total_of(report: &Report, parts: &Linear) -> Entry {
    let mut sum = Sum::default();
    let (mut any, mut applies) = (false, false);
    for term in &parts.terms {
        match &report.entries()[term.cell] {
            Entry::Blank if report.format().cells[term.cell].required => return Entry::Blank,
            Entry::Blank => continue,
            Entry::Number(number) => {
                sum.add(term.factor, *number);
                applies = true;
            }
            _ => {}
        }
        any = true;
    }
    match (any, applies) {
        (false, _) => Entry::Blank,
        (true, false) => Entry::NotApplicable,
        (true, true) => sum.number().map_or(Entry::Blank, Entry::Number),
    }
}

fn set(report: &mut Report, cell: usize, entry: Entry) {
    if let Err(error) = report.set_cell(cell, entry) {
        panic!("{error}");
    }
}

/// Leaves all totals to be filled in, and fills in those that can be.
pub fn recount(report: &mut Report) {
    forget_totals(report);
    fill_totals(report);
}

/// Makes all totals blank, as in a form that somebody is filling in.
pub fn forget_totals(report: &mut Report) {
    let format = Arc::clone(report.format());
    for cell in (0..format.cells.len()).filter(|&cell| format.cells[cell].total) {
        set(report, cell, Entry::Blank);
    }
}

fn balances(demand: &Demand) -> &[Balance] {
    if let Demand::Balance(balances) = demand { balances } else { &[] }
}
