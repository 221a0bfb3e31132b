//! Repairs of broken hard rules, the likeliest first.

use super::search::{self, Figures};
use super::slip::{self, Slip};
use super::system::System;
use crate::report::check::{Options, follows};
use crate::report::{Entry, Report};
use std::collections::HashMap;

/// The most repairs that are listed for rules that hang together.
pub const MAX_LISTED: usize = 50;

/// Repairs whose costs differ by no more are near each other.
const NEAR: u32 = 30;

/// What could mend a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repairs {
    /// The broken rules that hang together by their cells, with the repairs of each.
    pub groups: Vec<Group>,
}

impl Repairs {
    /// Whether all smallest repairs are listed.
    pub fn is_complete(&self) -> bool {
        self.groups.iter().all(|group| group.complete)
    }
}

/// Broken rules that hang together, and the ways to mend them. One way mends all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The broken rules, each with the row or column for which it stands.
    pub rules: Vec<(usize, Option<usize>)>,
    /// The repairs, the likeliest first.
    pub repairs: Vec<Repair>,
    /// Whether all smallest repairs are listed.
    pub complete: bool,
}

impl Group {
    /// Whether the first two repairs are about as likely as each other.
    pub fn is_close(&self) -> bool {
        matches!(self.repairs[..], [ref first, ref second, ..] if second.cost - first.cost <= NEAR)
    }
}

/// One way to mend broken rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The cells that it changes, in the order of the form.
    pub changes: Vec<Change>,
    /// What may have happened.
    pub slip: Slip,
    cost: u32,
}

/// A cell and what it would hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The cell.
    pub cell: usize,
    /// What it holds.
    pub from: Entry,
    /// What it would hold.
    pub to: Entry,
}

/// The smallest changes that make the broken hard rules of a report hold. The cells in `fixed` keep what they hold.
///
/// ```
/// use nianbao_schema::{Format, check::Options, reason, report::Report};
/// let mut report = Report::blank(Format::built_in("2021-30").unwrap());
/// for (column, figure) in [("upheld", 1), ("corrected", 0), ("other", 0), ("pending", 2), ("total", 4)] {
///     report.set(&format!("disputes.reconsideration.{column}"), figure).unwrap();
/// }
/// let repairs = reason::repairs(&report, &Options::default(), &[]);
/// assert_eq!(repairs.groups.len(), 1);
/// assert!(repairs.groups[0].repairs.iter().all(|repair| repair.changes.len() == 1));
/// ```
pub fn repairs(report: &Report, options: &Options<'_>, fixed: &[usize]) -> Repairs {
    let usable = options.previous.filter(|previous| follows(report.year, &report.organ, previous));
    let options = Options { previous: usable, ..*options };
    let system = System::new(report, &options);
    let guards: Vec<usize> = system.rows.iter().filter_map(|row| row.guard_cell()).collect();
    let maker = Maker { system: &system, options: &options, fixed, guards };
    Repairs { groups: search::groups(&system).iter().map(|broken| maker.group(broken)).collect() }
}

struct Maker<'s, 'r> {
    system: &'s System<'r>,
    options: &'s Options<'r>,
    fixed: &'s [usize],
    /// The cells that decide whether a rule applies.
    guards: Vec<usize>,
}

impl Maker<'_, '_> {
    /// Whether a cell may be changed: a figure, or a blank that a total may lack.
    fn may(&self, cell: usize) -> bool {
        let at = &self.system.format().cells[cell];
        let has_figure = self.system.values[cell].is_some() || !at.required;
        has_figure && at.value.is_number() && !self.fixed.contains(&cell) && !self.guards.contains(&cell)
    }

    fn group(&self, broken: &[usize]) -> Group {
        let found = search::smallest(self.system, broken, &|cell| self.may(cell));
        let mut best: HashMap<Figures, (Slip, u32)> = HashMap::new();
        let exchanges =
            self.exchanges(broken).into_iter().map(|(figures, slip)| (figures, slip, slip.cost()));
        let sets = found.sets.into_iter().map(|figures| {
            let (slip, cost) = self.slip(&figures);
            (figures, slip, cost)
        });
        for (figures, slip, cost) in sets.chain(exchanges) {
            let own = best.entry(figures).or_insert((slip, cost));
            if cost < own.1 {
                *own = (slip, cost);
            }
        }
        let mut repairs: Vec<Repair> = best
            .into_iter()
            .filter_map(|(figures, (slip, cost))| self.repair(&figures, slip, cost))
            .collect();
        repairs.sort_by_cached_key(|repair| {
            (repair.cost, repair.changes.iter().map(|change| change.cell).collect::<Vec<_>>())
        });
        // Changing what a condition looks at is not tried.
        let looks_elsewhere = broken.iter().any(|&row| self.system.rows[row].guard_cell().is_some());
        let touches_guard = broken
            .iter()
            .flat_map(|&row| &self.system.rows[row].terms)
            .any(|part| self.guards.contains(&part.cell));
        let complete = found.complete && !looks_elsewhere && !touches_guard && repairs.len() <= MAX_LISTED;
        repairs.truncate(MAX_LISTED);
        let rules = broken.iter().filter_map(|&row| self.system.rows[row].rule());
        Group { rules: rules.collect(), repairs, complete }
    }

    fn repair(&self, figures: &[(usize, i128)], slip: Slip, cost: u32) -> Option<Repair> {
        let change = |&(cell, value): &(usize, i128)| {
            let from = self.system.report.entries()[cell].clone();
            Some(Change { cell, from, to: Entry::Number(self.system.number(cell, value)?) })
        };
        Some(Repair { changes: figures.iter().map(change).collect::<Option<_>>()?, slip, cost })
    }

    /// The likeliest slip of a set; of several cells, the least likely of theirs.
    fn slip(&self, figures: &[(usize, i128)]) -> (Slip, u32) {
        let slips = figures.iter().map(|&(cell, value)| self.slip_of(cell, value));
        slips.fold((Slip::Doubled, 0), |(slip, sum), (own, cost)| {
            (if own.cost() >= slip.cost() { own } else { slip }, sum + cost)
        })
    }

    fn slip_of(&self, cell: usize, to: i128) -> (Slip, u32) {
        let from = self.system.values[cell].unwrap_or(0);
        let mut slips = vec![slip::of_digits(self.digits(from), self.digits(to))];
        if from != 0 && self.neighbours(cell).any(|other| self.system.values[other] == Some(from)) {
            slips.push(Slip::Copied);
        }
        let last = self.options.previous.and_then(|previous| previous.entries().get(cell)?.number());
        if from != 0 && last.and_then(|number| self.system.units(number)) == Some(from) {
            slips.push(Slip::LastYear);
        }
        let slip = slips.into_iter().min_by_key(|slip| slip.cost()).unwrap_or(Slip::Other);
        // One digit of a number of one digit says little.
        let short = slip == Slip::DigitWrong && self.digits(from).abs() < 10;
        (slip, slip.cost() + if short { 60 } else { 0 } + if to == 0 { 40 } else { 0 })
    }

    /// A figure without its decimal point.
    fn digits(&self, value: i128) -> i128 {
        if self.system.unit == 1 || value == 0 {
            return value;
        }
        // Hundredths are what amounts have.
        let hundredth = self.system.unit / 100;
        if value % hundredth == 0 { value / hundredth } else { value }
    }

    /// The cells one row or one column over.
    fn neighbours(&self, cell: usize) -> impl Iterator<Item = usize> + '_ {
        let at = &self.system.format().cells[cell];
        let table = &self.system.format().tables[at.table];
        let rows = [at.row.wrapping_sub(1), at.row + 1].map(|row| (row, at.column));
        let columns = [at.column.wrapping_sub(1), at.column + 1].map(|column| (at.row, column));
        let inside = |(row, column): &(usize, usize)| {
            *row < table.rows.leaves.len() && *column < table.columns.leaves.len()
        };
        rows.into_iter().chain(columns).filter(inside).map(|(row, column)| table.cell(row, column))
    }

    /// Two figures that changed places, or one that stands a row or column over.
    fn exchanges(&self, broken: &[usize]) -> Vec<(Figures, Slip)> {
        let mut found = Vec::new();
        let Some(&first) = broken.first() else { return found };
        for one in self.system.rows[first].terms.iter().map(|part| part.cell).filter(|&cell| self.may(cell)) {
            for other in self.neighbours(one).filter(|&cell| self.may(cell)) {
                let (Some(here), Some(there)) = (self.system.values[one], self.system.values[other]) else {
                    continue;
                };
                let mut figures = vec![(one, there), (other, here)];
                figures.sort_unstable();
                if here != there && search::holds(self.system, broken, &figures) {
                    found
                        .push((figures, if here == 0 || there == 0 { Slip::Moved } else { Slip::Exchanged }));
                }
            }
        }
        found
    }
}
