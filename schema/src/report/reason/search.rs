//! The smallest sets of cells whose change makes broken rules hold.

use super::solve::{self, Solution};
use super::system::System;
use std::collections::{BTreeSet, HashSet};

/// The most cells that a repair changes.
pub const MAX_CELLS: usize = 2;

/// How many sets of cells are tried for the rules that hang together.
const MOST_TRIED: usize = 50_000;

/// New figures of cells.
pub(super) type Figures = Vec<(usize, i128)>;

/// What a search found.
pub(super) struct Found {
    pub(super) sets: Vec<Figures>,
    /// Whether these are all of the smallest.
    pub(super) complete: bool,
}

/// Rows that hang together by their cells, the broken ones alone, in order.
pub(super) fn groups(system: &System<'_>) -> Vec<Vec<usize>> {
    let mut group = vec![usize::MAX; system.rows.len()];
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for start in system.broken() {
        if group[start] != usize::MAX {
            continue;
        }
        let number = groups.len();
        let (mut open, mut broken) = (vec![start], Vec::new());
        group[start] = number;
        while let Some(row) = open.pop() {
            if system.rows[row].is_broken() {
                broken.push(row);
            }
            for part in &system.rows[row].terms {
                for &(other, _) in system.uses(part.cell) {
                    if std::mem::replace(&mut group[other as usize], number) == usize::MAX {
                        open.push(other as usize);
                    }
                }
            }
        }
        broken.sort_unstable();
        groups.push(broken);
    }
    groups
}

/// The smallest sets for some broken rows, among cells that may be changed.
pub(super) fn smallest(system: &System<'_>, broken: &[usize], may: &dyn Fn(usize) -> bool) -> Found {
    let mut found = Found { sets: Vec::new(), complete: true };
    let Some(&first) = broken.first() else { return found };
    let cells = cells_of(system, first, may);
    for &cell in cells.iter().filter(|&&cell| hits_all(system, broken, &[cell])) {
        match solve::one(system, cell) {
            Solution::Found([value, _]) => found.sets.push(vec![(cell, value)]),
            Solution::Unknown => found.complete = false,
            Solution::None => {}
        }
    }
    if found.sets.is_empty() {
        pairs(system, broken, &cells, may, &mut found);
    }
    // Nothing of this size: the smallest repairs are larger than what is looked for.
    found.complete &= !found.sets.is_empty();
    found
}

fn pairs(
    system: &System<'_>,
    broken: &[usize],
    cells: &[usize],
    may: &dyn Fn(usize) -> bool,
    found: &mut Found,
) {
    let mut tried: HashSet<[usize; MAX_CELLS]> = HashSet::new();
    for &one in cells {
        let open = broken.iter().find(|&&row| !system.stands_in(row, one));
        let others: Vec<usize> = match open {
            Some(&row) => cells_of(system, row, may),
            // Every smallest set is bound to it by a rule.
            None => {
                let rows = system.uses(one).iter();
                let near: BTreeSet<usize> =
                    rows.flat_map(|&(row, _)| cells_of(system, row as usize, may)).collect();
                near.into_iter().collect()
            }
        };
        for other in others.into_iter().filter(|&other| other != one) {
            let pair = [one.min(other), one.max(other)];
            if !hits_all(system, broken, &pair) || !tried.insert(pair) {
                continue;
            }
            if tried.len() > MOST_TRIED {
                found.complete = false;
                return;
            }
            match solve::two(system, pair) {
                Solution::Found(values) => found.sets.push(pair.into_iter().zip(values).collect()),
                Solution::Unknown => found.complete = false,
                Solution::None => {}
            }
        }
    }
}

/// The cells of a row that can be changed: figures, and blanks that count as nothing.
fn cells_of(system: &System<'_>, row: usize, may: &dyn Fn(usize) -> bool) -> Vec<usize> {
    let mut cells: Vec<usize> =
        system.rows[row].terms.iter().map(|part| part.cell).filter(|&cell| may(cell)).collect();
    cells.sort_unstable();
    cells.dedup();
    cells
}

fn hits_all(system: &System<'_>, broken: &[usize], cells: &[usize]) -> bool {
    broken.iter().all(|&row| cells.iter().any(|&cell| system.stands_in(row, cell)))
}

/// Whether all rules hold that look at these cells, once their figures are these.
pub(super) fn holds(system: &System<'_>, broken: &[usize], figures: &[(usize, i128)]) -> bool {
    let changed = |cell: usize| figures.iter().find(|(own, _)| *own == cell).map(|(_, value)| *value);
    let is_fine = |row: usize| {
        let own = &system.rows[row];
        let sum = || system.sum(row, |cell| changed(cell).or(system.values[cell]));
        own.applies != Some(true) || sum().is_none_or(|sum| !own.is_broken_by(sum))
    };
    broken.iter().all(|&row| is_fine(row))
        && figures.iter().all(|(cell, _)| system.uses(*cell).iter().all(|&(row, _)| is_fine(row as usize)))
}
