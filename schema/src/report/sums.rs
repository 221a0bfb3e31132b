//! Which cells are sums of others, and what such a total comes to.
//!
//! One rule for every medium that adds up by itself: a total is blank until all its parts are there that
//! the form requires, because nobody knows it yet; a sum of some of them would look like a figure that
//! somebody stated. It does not apply where no part applies. A corner, which is the total of its row and
//! of its column, takes the first of its sums that is complete.

use crate::form::format::{Balance, Demand, Format, Linear, Rule};
use crate::number::Sum;
use crate::problem::Severity;
use crate::report::{Entry, Report};

/// The sums that define each cell: a corner is the total of its row and of its column.
#[derive(Debug)]
pub struct Sums<'f>(Vec<Vec<(&'f Rule, &'f Linear)>>);

impl<'f> Sums<'f> {
    /// The sums of a form.
    pub fn of(format: &'f Format) -> Self {
        let mut sums = vec![Vec::new(); format.cells.len()];
        for rule in format.rules.iter().filter(|rule| rule.is_sum) {
            let Demand::Balance(balances) = &rule.demand else { continue };
            for Balance { left, right, .. } in balances {
                if let Some(cell) = left.defines() {
                    sums[cell].push((rule, right));
                }
            }
        }
        Sums(sums)
    }

    /// The parts of each sum that a cell is; none for most cells.
    pub fn parts(&self, cell: usize) -> impl DoubleEndedIterator<Item = &'f Linear> + '_ {
        self.0[cell].iter().map(|(_, parts)| *parts)
    }

    /// Whether nobody may type a cell: a sum that is only to be looked into may be typed over.
    pub fn is_locked(&self, cell: usize) -> bool {
        !self.0[cell].is_empty() && self.0[cell].iter().all(|(rule, _)| rule.severity == Severity::Error)
    }

    /// A report with the totals that it leaves blank, where all their parts are there.
    pub fn completed(report: &Report) -> Report {
        let format: &Format = report.format();
        let sums = Sums::of(format);
        let mut completed = report.clone();
        // A total may be part of another, so that what one pass finds may be what the next one needs.
        loop {
            let before = completed.clone();
            for cell in (0..format.cells.len()).filter(|&cell| before.entries()[cell].is_blank()) {
                let total = sums.total(cell, |cell| &before.entries()[cell]);
                // What the cell cannot hold stays blank.
                let _ = total.map(|total| completed.set_cell(cell, total));
            }
            if completed == before {
                break;
            }
        }
        completed
    }

    /// What a total comes to; nothing if it is a number that no cell can hold.
    pub fn total<'e>(&self, cell: usize, entry: impl Fn(usize) -> &'e Entry) -> Option<Entry> {
        let totals = self.parts(cell).map(|parts| total(parts, &entry));
        totals.into_iter().find(|total| *total != Some(Entry::Blank)).unwrap_or(Some(Entry::Blank))
    }
}

fn total<'e>(parts: &Linear, entry: impl Fn(usize) -> &'e Entry) -> Option<Entry> {
    let mut total = None;
    let mut applies = false;
    for term in &parts.terms {
        match entry(term.cell) {
            Entry::Blank if term.optional => {}
            Entry::Blank => return Some(Entry::Blank),
            Entry::Number(number) => {
                applies = true;
                total.get_or_insert_with(Sum::default).add(term.factor, *number);
            }
            _ => _ = total.get_or_insert_with(Sum::default),
        }
    }
    match total {
        None => Some(Entry::Blank),
        Some(_) if !applies => Some(Entry::NotApplicable),
        Some(sum) => sum.number().map(Entry::Number),
    }
}
