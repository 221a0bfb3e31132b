//! Whether figures on lines of their own follow their labels.
//!
//! Converters that take a page apart column by column put labels and figures behind each other in blocks: then the
//! figures behind a label are the next row's, or the end of one row and the start of another. Such a document gives
//! itself away, by figures before the first label, by two rows' figures behind one label, or by rows that are too
//! short, and where there is much of that nothing is read from lines that have no label.

use super::Aligned;
use super::pieces::{Kind, Match, Segment};
use super::stream::{Stretch, window};
use nianbao_schema::Format;

/// What a document shows of its order.
pub(super) struct Order {
    /// Whether figures were seen where none can be if they follow their labels.
    is_lost: bool,
    tables: Vec<Table>,
}

/// The rows of a table that were seen.
#[derive(Clone, Copy, Default)]
struct Table {
    /// Those with one run of as many figures as there are columns.
    fitting: usize,
    /// Those with the figures of several rows.
    double: usize,
    /// Those with other figures.
    other: usize,
    /// Whether a row was passed over, or has no figures.
    has_gaps: bool,
    /// Whether some runs have fewer figures than there are columns, and some more.
    has_short: bool,
    has_long: bool,
}

/// In a table whose rows stand on lines of their own, so many of so many must have all their figures,
const MOST: (usize, usize) = (4, 5);
/// and if some have none, there must be so many that have.
const ENOUGH: usize = 8;
/// For each row with the figures of several, so many with their own.
const FEW: usize = 3;

impl Order {
    pub(super) fn of(format: &Format, stretches: &[Aligned]) -> Self {
        let mut order = Order { is_lost: false, tables: vec![Table::default(); format.tables.len()] };
        for Aligned { stretch, segments, spread } in stretches {
            let is_spread =
                |found: Match| spread.iter().any(|row| (row.table, row.row) == (found.table, found.row));
            for (at, segment) in segments.iter().enumerate() {
                match segment.kind {
                    Kind::Outside => {}
                    Kind::Head(table) => order.head(format, stretch, &segments[at..], table),
                    Kind::Row(found) if is_spread(found) => order.tables[found.table].fitting += 1,
                    Kind::Row(found) => order.row(format, stretch, segments, at, found.table),
                }
            }
        }
        order
    }

    fn head(&mut self, format: &Format, stretch: &Stretch, from: &[Segment], table: usize) {
        let row_follows = from.get(1).is_some_and(|next| is_row_of(next, table));
        let end = from[0].letters.end;
        self.is_lost |= row_follows
            && from[0].runs.iter().any(|standing| {
                let run = &stretch.runs[standing.run];
                run.at == end
                    && run.figures.iter().any(|figure| !figure.is_blank())
                    && fits(format, stretch, table, standing.run)
            });
    }

    fn row(&mut self, format: &Format, stretch: &Stretch, segments: &[Segment], at: usize, table: usize) {
        let segment = &segments[at];
        let columns = format.tables[table].columns.leaves.len();
        let figures = |standing: &super::pieces::Standing| {
            let run = &stretch.runs[standing.run];
            if run.stacked { run.figures.iter().filter(|figure| !figure.is_blank()).count() } else { 0 }
        };
        let is_double = columns > 1 && segment.runs.iter().map(figures).sum::<usize>() >= 2 * columns;
        let seen = &mut self.tables[table];
        match &segment.runs[..] {
            [] => seen.has_gaps = true,
            _ if is_double => seen.double += 1,
            [one] if fits(format, stretch, table, one.run) => seen.fitting += 1,
            _ => seen.other += 1,
        }
        for standing in &segment.runs {
            let run = &stretch.runs[standing.run];
            seen.has_short |= !run.celled && run.figures.len() < columns;
            seen.has_long |= !run.celled && run.figures.len() > columns;
        }
        let before = segments[..at].iter().rev().find_map(|segment| row_of(segment, table));
        let this = row_of(segment, table);
        seen.has_gaps |= before.zip(this).is_some_and(|(before, this)| before + 1 != this);
    }

    /// Whether as many figures as a table has columns may still be other ones: a blank that is not there hides that
    /// a number stands in two pieces. On lines of their own pieces look like figures, so that one sign in any table is
    /// enough.
    pub(super) fn miscounts(&self, table: usize, stacked: bool) -> bool {
        if stacked {
            self.tables.iter().any(|table| table.has_short || table.has_long)
        } else {
            self.tables[table].has_short && self.tables[table].has_long
        }
    }

    /// Whether figures on lines of their own are those of the label before them.
    pub(super) fn settles(
        &self,
        format: &Format,
        stretch: &Stretch,
        segments: &[Segment],
        at: usize,
        inside: bool,
    ) -> bool {
        let Kind::Row(found) = segments[at].kind else { return false };
        let table = &self.tables[found.table];
        let sound = table.fitting * MOST.1 >= (table.fitting + table.other) * MOST.0
            && table.fitting >= table.double * FEW;
        if self.is_lost || !sound || (table.has_gaps && table.fitting < ENOUGH && !inside) {
            return false;
        }
        // A neighbour with too many figures or too few may have taken some of these, or left some.
        let is_sound = |segment: &Segment| {
            segment.runs.len() <= 1
                && segment.runs.iter().all(|standing| fits(format, stretch, found.table, standing.run))
        };
        let before = segments[..at].iter().rev().find(|segment| is_row_of(segment, found.table));
        let after = segments[at + 1..].iter().find(|segment| is_row_of(segment, found.table));
        let next = after.and_then(|segment| row_of(segment, found.table));
        before.is_none_or(is_sound)
            && after.is_none_or(is_sound)
            && (inside || next.is_none_or(|next| next == found.row + 1))
    }
}

fn row_of(segment: &Segment, table: usize) -> Option<usize> {
    match segment.kind {
        Kind::Row(found) if found.table == table => Some(found.row),
        _ => None,
    }
}

fn is_row_of(segment: &Segment, table: usize) -> bool {
    row_of(segment, table).is_some()
}

fn fits(format: &Format, stretch: &Stretch, table: usize, run: usize) -> bool {
    window(&stretch.runs[run], format.tables[table].columns.leaves.len()).is_some()
}
