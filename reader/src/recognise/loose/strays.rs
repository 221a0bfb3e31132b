//! Rows with figures beside them that are no row's: cells that are too narrow break a number over lines, and what is
//! read of it would be its first digits. Which row such a rest belongs to, the one above or the one below, depends on
//! how cells are aligned, so that neither is read.

use super::pieces::{Kind, Segment, Standing};
use super::runs::{Row, Rows, why};
use super::stream::Stretch;
use std::collections::{HashMap, HashSet};

/// Takes back the rows that stray figures may belong to.
pub(super) fn refuse(stretch: &Stretch, segments: &[Segment], rows: &mut Rows) {
    let chosen: HashSet<usize> = rows.rows.iter().map(|row| row.run).collect();
    let standing = |(at, segment): (usize, &Segment)| {
        segment.runs.iter().map(move |standing| (standing.run, at)).collect::<Vec<_>>()
    };
    let homes = segments.iter().enumerate().flat_map(standing).collect();
    let strays = Strays { stretch, segments, chosen, homes };
    let (refused, kept): (Vec<Row>, Vec<Row>) = rows.rows.iter().partition(|row| strays.touch(row.run));
    rows.rows = kept;
    rows.refused.extend(refused.iter().map(|row| (row.run, why::STRAY)));
}

struct Strays<'s> {
    stretch: &'s Stretch,
    segments: &'s [Segment],
    /// The runs that are some row's.
    chosen: HashSet<usize>,
    /// The segment in which each run stands.
    homes: HashMap<usize, usize>,
}

impl Strays<'_> {
    /// Whether a stray run stands behind the label of a run, or between the figures before it and its label.
    fn touch(&self, run: usize) -> bool {
        let Some(&at) = self.homes.get(&run) else { return false };
        let celled = self.stretch.runs[run].celled;
        if celled {
            return false;
        }
        let is_stray = |standing: &Standing| self.is_stray(standing, celled);
        let is_apart = |standing: &Standing| is_stray(standing) && !standing.firmly;
        let is_row = |segment: &Segment| matches!(segment.kind, Kind::Row(_));
        // A row may go on behind what stands between two pages.
        let (before, after) = (&self.segments[..at], &self.segments[at + 1..]);
        let between = before.iter().rev().take_while(|segment| !is_row(segment));
        let between = between.chain(after.iter().take_while(|segment| !is_row(segment)));
        let last = before.iter().rfind(|segment| is_row(segment)).and_then(|segment| segment.runs.last());
        self.has_digits(at, run)
            || self.segments[at].runs.iter().any(is_stray)
            || between.flat_map(|segment| &segment.runs).any(is_stray)
            || last.is_some_and(is_apart)
    }

    /// Whether digits that are no figure, as `1.` of `241.37`, stand behind the label of a run or next to it.
    fn has_digits(&self, at: usize, run: usize) -> bool {
        let this = &self.segments[at];
        let next = self.segments.get(at + 1);
        let last = self.segments[..at].last();
        let own = match this.kind {
            Kind::Row(_) => !this.digits.is_empty(),
            // The title above a header may have a number.
            _ => this.digits.last().is_some_and(|&digit| digit >= self.stretch.runs[run].at),
        };
        own || last.is_some_and(|last| last.digits.last().is_some_and(|digit| digit + 1 == last.letters.end))
            || next.is_some_and(|next| next.digits.first() == Some(&next.letters.start))
    }

    /// Whether a run may be the rest of another. Where cells are drawn, nothing of them stands outside.
    fn is_stray(&self, standing: &Standing, celled: bool) -> bool {
        let run = &self.stretch.runs[standing.run];
        let has_digits = run.figures.iter().any(|figure| figure.text.chars().any(char::is_numeric));
        has_digits && !self.chosen.contains(&standing.run) && (run.celled || !celled)
    }
}
