//! Whether the rows of a table stand where its columns are, or some columns aside: a guess about the whole table, which
//! its rows bear out or refute.

use super::behind::{Behind, Filled, texts};
use super::columns::Columns;
use super::rows::Row;
use super::view::View;
use crate::document::Place;
use crate::recognise::sums::{RowSums, Verdict};
use std::collections::BTreeSet;

/// How far aside figures are looked for.
const REACH: isize = 2;
/// So many rows that bear out another place outweigh squares that are the document's own.
const SEVERAL: usize = 2;

/// What the rows of a table say about where its columns are.
pub(crate) struct Shifts<'t> {
    view: &'t View<'t>,
    columns: &'t Columns,
    sums: &'t RowSums<'t>,
    /// Whether the squares are the document's own: all rows and the header end alike, or the medium knows where cells
    /// stand.
    is_even: bool,
    /// Where the header ends.
    end: usize,
    /// Figures taken to stand below their headers.
    below: Votes,
    /// Figures taken to begin right behind the labels.
    in_order: Votes,
    /// Whether some row has more cells behind its label than there are columns: then a blank one may be a label's.
    has_longer: bool,
    /// Whether some row has figures where the header has no columns.
    has_strays: bool,
}

/// How many rows bear out each shift of the figures.
#[derive(Default)]
struct Votes {
    counts: [usize; 2 * REACH as usize + 1],
    /// Where rows end that need no shift.
    edges: BTreeSet<usize>,
    /// How many cells they have behind their labels.
    lengths: BTreeSet<usize>,
    /// In how many rows sums hold without a shift, and in how many they fail.
    hold: usize,
    fail: usize,
}

impl<'t> Shifts<'t> {
    pub(crate) fn of(
        view: &'t View<'t>,
        header: &[usize],
        rows: &[Row],
        behind: &[Behind],
        columns: &'t Columns,
        sums: &'t RowSums<'t>,
    ) -> Self {
        let is_even = columns.is_placed && (is_drawn(view) || is_even(view, header, rows, behind));
        let end = header.iter().map(|&row| view.edge(row)).max().unwrap_or(view.columns);
        let (below, in_order) = (Votes::default(), Votes::default());
        let mut shifts = Shifts {
            view,
            columns,
            sums,
            is_even,
            end,
            below,
            in_order,
            has_longer: false,
            has_strays: false,
        };
        let known = || {
            let pairs = rows.iter().zip(behind).filter(|(_, behind)| !behind.is_pushed);
            pairs.filter_map(|(row, behind)| Some((row.leaf?, behind)))
        };
        shifts.has_longer = known().any(|(_, behind)| behind.cells.len() > columns.units.len());
        let is_stray = |number: isize| !(0..columns.units.len() as isize).contains(&number);
        shifts.has_strays =
            known().any(|(_, behind)| behind.below.iter().any(|&(number, _)| is_stray(number)));
        if columns.is_placed {
            let is_as_wide = |behind: &Behind| is_even || behind.edge == end;
            let rows = known().filter(|(_, behind)| is_as_wide(behind));
            shifts.below = shifts.votes(rows.map(|(leaf, behind)| (leaf, &behind.below, behind)));
        }
        // Where rows are all equally long, what stands behind a label may be a blank of its own.
        if !is_even && columns.is_whole && !view.closes_up {
            shifts.in_order = shifts.votes(known().map(|(leaf, behind)| (leaf, &behind.in_order, behind)));
        }
        shifts
    }

    /// A row bears out a shift by which its figures reach from the first column to the last, or its sums hold.
    fn votes<'b>(&self, rows: impl Iterator<Item = (usize, &'b Filled, &'b Behind)>) -> Votes {
        let mut votes = Votes::default();
        for (leaf, filled, behind) in rows.filter(|(_, filled, _)| !filled.is_empty()) {
            let verdict = self.verdict(leaf, filled, 0);
            votes.hold += usize::from(verdict == Some(Verdict::Holds));
            votes.fail += usize::from(verdict == Some(Verdict::Fails));
            if let Some(shift) = self.across(filled) {
                votes.add(shift, behind);
                continue;
            }
            let has_sums = !self.sums.of_row(leaf).is_empty();
            for shift in shifts().filter(|_| has_sums) {
                if self.verdict(leaf, filled, shift) == Some(Verdict::Holds) {
                    votes.add(shift, behind);
                }
            }
        }
        votes
    }

    /// By how many columns figures would have to move to reach from the first column that is known to the last one.
    fn across(&self, filled: &Filled) -> Option<isize> {
        let known = |unit: &super::columns::Unit| unit.leaf.is_some();
        let first = self.columns.units.iter().position(known)? as isize;
        let last = self.columns.units.iter().rposition(known)? as isize;
        let (from, to) = (filled.first()?.0, filled.last()?.0);
        (to - from == last - first).then_some(first - from)
    }

    fn verdict(&self, leaf: usize, filled: &Filled, shift: isize) -> Option<Verdict> {
        Some(self.sums.verdict(leaf, &texts(self.view, self.columns, filled, shift)?))
    }

    /// Whether the figures of a row stand below their headers, for all that the table shows: the row is as wide as the
    /// header, and has a figure for each column or bears out what other rows do.
    pub(crate) fn bears_below(&self, leaf: Option<usize>, behind: &Behind, is_full: bool) -> bool {
        let (own, rival) = (self.below.own(), self.below.rival());
        let is_here = rival < own || rival < if self.is_even { SEVERAL } else { 1 };
        let is_known = self.is_even || own > 0;
        // A header that lost a label may have lost its cell.
        let is_whole = self.is_even || self.columns.is_whole || (is_full && !self.has_strays);
        (self.is_even || behind.edge == self.end)
            && is_here
            && (is_whole || self.holds(leaf, &behind.below, &self.below))
            && (is_full || (is_known && !self.is_doubtful(leaf, &behind.below)))
    }

    /// Whether the figures of a row begin right behind its label: so do those of others, and no row says otherwise. It
    /// must have a cell for each column and no other, or all rows must be as wide as the header.
    pub(crate) fn bears_in_order(&self, leaf: usize, behind: &Behind, rows: usize) -> bool {
        let Votes { edges, lengths, .. } = &self.in_order;
        let columns = self.columns.units.len();
        let is_bare = !self.has_longer && lengths.iter().eq([&columns]) && behind.cells.len() == columns;
        let is_padded = edges.iter().eq([&self.end]) && behind.edge == self.end;
        let is_alike = is_bare || is_padded;
        // Of more cells than columns, a blank one in front may be a label's.
        let begins = behind.in_order.first().is_some_and(|&(number, _)| number == 0);
        let is_counted = behind.cells.len() <= columns
            || begins
            || self.holds(Some(leaf), &behind.in_order, &self.in_order);
        self.in_order.own() >= SEVERAL.min(rows)
            && self.in_order.rival() == 0
            && is_alike
            && is_counted
            && !self.is_doubtful(Some(leaf), &behind.in_order)
            && texts(self.view, self.columns, &behind.in_order, 0).is_some()
    }

    /// Whether the sums of a row hold here, and not by chance: those of most rows do.
    fn holds(&self, leaf: Option<usize>, filled: &Filled, votes: &Votes) -> bool {
        let holds = |leaf| self.verdict(leaf, filled, 0) == Some(Verdict::Holds);
        votes.hold > votes.fail && leaf.is_some_and(holds)
    }

    /// Whether the sums of a row fail here and hold one or two columns aside. Where squares are not the document's own, it
    /// is enough that they do not fail there, or that they hold there and not here.
    fn is_doubtful(&self, leaf: Option<usize>, filled: &Filled) -> bool {
        let Some(leaf) = leaf else { return false };
        let aside =
            |verdict: Verdict| shifts().any(|shift| self.verdict(leaf, filled, shift) == Some(verdict));
        match self.verdict(leaf, filled, 0) {
            Some(Verdict::Fails) => aside(Verdict::Holds) || (!self.is_even && aside(Verdict::Silent)),
            Some(Verdict::Silent) => !self.is_even && aside(Verdict::Holds),
            _ => false,
        }
    }
}

impl Votes {
    fn add(&mut self, shift: isize, behind: &Behind) {
        if shift == 0 {
            self.edges.insert(behind.edge);
            self.lengths.insert(behind.cells.len());
        }
        let count = usize::try_from(shift + REACH).ok().and_then(|at| self.counts.get_mut(at));
        count.into_iter().for_each(|count| *count += 1);
    }

    fn own(&self) -> usize {
        self.counts[REACH as usize]
    }

    /// The votes of the shift that has most, beside none at all.
    fn rival(&self) -> usize {
        shifts().zip(self.counts).filter(|(shift, _)| *shift != 0).map(|(_, count)| count).max().unwrap_or(0)
    }
}

/// The shifts that are weighed against each other.
pub(crate) fn shifts() -> impl Iterator<Item = isize> {
    -REACH..=REACH
}

/// Whether the medium says where cells stand, so that none can be lost.
pub(crate) fn is_drawn(view: &View<'_>) -> bool {
    let place = view.cells.first().map(|cell| &cell.cell.place);
    matches!(place, Some(Place::Sheet { .. } | Place::Page { .. }))
}

fn is_even(view: &View<'_>, header: &[usize], rows: &[Row], behind: &[Behind]) -> bool {
    let known = rows.iter().zip(behind).filter(|(row, _)| row.leaf.is_some());
    let mut edges = known.map(|(_, behind)| behind.edge).chain(header.iter().map(|&row| view.edge(row)));
    let first = edges.next();
    edges.all(|edge| Some(edge) == first)
}
