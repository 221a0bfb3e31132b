//! Rows whose figures stand apart from their labels, found by their number and proved by the form's sums.
//!
//! A converter that takes a page apart block by block writes the labels of some rows, and behind them the figures of
//! these rows, often column by column. Where one row's label begins all figures of the rows before it are over. So
//! between the labels of two rows stands a *region*: the rows from the one to the other, if it has just as many figures
//! as they have. Regions follow each other from a table's first row on, and to its last one, so that a region that does
//! not come out even leaves those at its other side alone.
//!
//! In a region figures stand in groups, as empty lines and text part them. Groups beside each other are a stripe of
//! some rows: each holds one or more whole columns of it. If every row of every stripe adds up, and no other stripes do
//! that give other figures, it is known which figure is which. Nothing is read where the form has no sums.

use super::proof;
use super::script::Script;
use super::segments::{Kind, Segment};
use super::stream::{Figure, Stretch};
use crate::document::Place;
use crate::reading::Confidence;
use nianbao_schema::Format;
use std::collections::{HashMap, HashSet};

/// A row with its figures, column by column.
#[derive(Clone, Debug)]
pub(super) struct Spread {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) figures: Vec<Spot>,
    pub(super) confidence: Confidence,
}

/// A figure of a stretch: its run, and which of the run's figures it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) run: usize,
    pub(super) at: usize,
}

impl Spot {
    pub(super) fn figure<'s>(&self, stretch: &'s Stretch) -> &'s Figure {
        &stretch.runs[self.run].figures[self.at]
    }
}

/// Takes the rows that regions hold out of the segments of a stretch.
pub(super) fn take(
    format: &Format,
    script: &Script,
    stretch: &Stretch,
    segments: &mut [Segment],
) -> Vec<Spread> {
    let tables = (0..format.tables.len()).filter(|&table| proof::has_sums(format, table));
    let regions = tables.map(|table| Regions { format, script, stretch, table });
    let spread: Vec<Spread> = regions.flat_map(|regions| regions.rows(segments)).collect();
    let taken: HashSet<usize> =
        spread.iter().flat_map(|row| row.figures.iter().map(|spot| spot.run)).collect();
    for segment in segments {
        segment.runs.retain(|standing| !taken.contains(&standing.run));
    }
    spread
}

struct Regions<'s> {
    format: &'s Format,
    script: &'s Script,
    stretch: &'s Stretch,
    table: usize,
}

/// Where a row's label begins, or the table ends.
#[derive(Clone, Copy)]
struct Point {
    row: usize,
    letter: usize,
    is_exact: bool,
}

impl Regions<'_> {
    fn columns(&self) -> usize {
        self.format.tables[self.table].columns.leaves.len()
    }

    fn rows(&self, segments: &[Segment]) -> Vec<Spread> {
        let Some((start, points)) = self.points(segments) else { return Vec::new() };
        let last = points.len() - 1;
        let mut spread = Vec::new();
        let mut from = 0;
        // Figures before the first label would be the first row's, and those behind each label the next one's.
        if points[0].row == 0 && self.spots(start, points[0].letter).is_empty() {
            while let Some((to, mut rows)) =
                (from + 1..=last).find_map(|to| Some((to, self.even(&points, from, to)?)))
            {
                spread.append(&mut rows);
                from = to;
            }
        }
        let mut to = last;
        while let Some((at, mut rows)) =
            (from..to).rev().find_map(|at| Some((at, self.even(&points, at, to)?)))
        {
            spread.append(&mut rows);
            to = at;
        }
        spread
    }

    /// Where the table begins, and its labels in order.
    fn points(&self, segments: &[Segment]) -> Option<(usize, Vec<Point>)> {
        let is_own = |segment: &&Segment| match segment.kind {
            Kind::Head(table) => table == self.table,
            Kind::Row(found) => found.table == self.table,
            Kind::Outside => false,
        };
        let own: Vec<&Segment> = segments.iter().filter(is_own).collect();
        let start = own.first()?.letters.start;
        let row = |segment: &&Segment| match segment.kind {
            Kind::Row(found) if found.is_sure() => {
                Some(Point { row: found.row, letter: segment.letters.start, is_exact: found.is_exact() })
            }
            _ => None,
        };
        let rows = &self.format.tables[self.table].rows;
        let mut points: Vec<Point> = own.iter().filter_map(row).collect();
        if rows.is_unlabelled() {
            points.push(Point { row: 0, letter: start, is_exact: true });
        }
        points.first()?;
        points.push(Point { row: rows.leaves.len(), letter: own.last()?.letters.end, is_exact: false });
        Some((start, points))
    }

    /// The figures that stand behind one letter and not behind another.
    fn spots(&self, start: usize, end: usize) -> Vec<Spot> {
        let runs = self.stretch.runs.iter().enumerate().filter(|(_, run)| start < run.at && run.at <= end);
        runs.flat_map(|(run, there)| (0..there.figures.len()).map(move |at| Spot { run, at })).collect()
    }

    /// The rows between two points, if there are as many figures as they have and these add up.
    fn even(&self, points: &[Point], from: usize, to: usize) -> Option<Vec<Spread>> {
        let (from, to) = (points[from], points[to]);
        let spots = self.spots(from.letter, to.letter);
        if to.row <= from.row || spots.len() != (to.row - from.row) * self.columns() {
            return None;
        }
        let is_celled = |spot: &Spot| self.stretch.runs[spot.run].celled;
        let is_known = |row| proof::is_somewhere(self.script, self.stretch, self.table, row);
        if spots.iter().any(is_celled) || !(from.row + 1..to.row).all(is_known) {
            return None;
        }
        let groups = self.groups(&spots)?;
        let mut stripes = Stripes { regions: self, groups: &groups, known: HashMap::new() };
        let Way::One(rows) = stripes.from(0, from.row) else { return None };
        let is_alone = from.row + 1 == to.row;
        let confidence = match (is_alone, from.is_exact) {
            (true, true) => Confidence::Exact,
            (true, false) => Confidence::Near,
            _ => Confidence::Geometry,
        };
        let rows = (from.row..).zip(rows);
        Some(rows.map(|(row, figures)| Spread { table: self.table, row, figures, confidence }).collect())
    }

    /// The figures in groups. Where several stand in a line, each line must be a row, or a number may be broken.
    fn groups(&self, spots: &[Spot]) -> Option<Vec<Vec<Spot>>> {
        let line = |spot: Spot| match spot.figure(self.stretch).place {
            Place::Line { line, .. } => Some(line),
            _ => None,
        };
        let mut lines: Vec<(Option<u32>, Vec<Spot>)> = Vec::new();
        for &spot in spots {
            match lines.last_mut() {
                Some((number, there)) if number.is_some() && *number == line(spot) => there.push(spot),
                _ => lines.push((line(spot), vec![spot])),
            }
        }
        let is_alike = |length: usize| lines.iter().all(|(_, line)| line.len() == length);
        if !is_alike(1) && !is_alike(self.columns()) {
            return None;
        }
        let mut groups: Vec<Vec<Spot>> = Vec::new();
        let mut before: Option<(usize, u32)> = None;
        for (number, mut line) in lines {
            let run = line[0].run;
            let goes_on = before.is_some_and(|(last, above)| last == run && number == Some(above + 1));
            match groups.last_mut().filter(|_| goes_on) {
                Some(group) => group.append(&mut line),
                None => groups.push(line),
            }
            before = number.map(|number| (run, number));
        }
        Some(groups)
    }
}

/// Rows of figures.
type Rows = Vec<Vec<Spot>>;

/// In how many ways groups are rows that add up.
#[derive(Clone)]
enum Way {
    None,
    One(Rows),
    /// In several that give different figures.
    Several,
}

/// Reads groups of figures as stripes of rows.
struct Stripes<'s> {
    regions: &'s Regions<'s>,
    groups: &'s [Vec<Spot>],
    /// What the groups from one on are.
    known: HashMap<usize, Way>,
}

impl Stripes<'_> {
    /// The rows that the groups from one on are, the first of them being this one.
    fn from(&mut self, group: usize, row: usize) -> Way {
        if group == self.groups.len() {
            return Way::One(Vec::new());
        }
        if let Some(known) = self.known.get(&group) {
            return known.clone();
        }
        let mut way = Way::None;
        for height in 1..=self.groups[group].len() {
            let Some((next, rows)) = self.stripe(group, row, height) else { continue };
            way = match (way, self.from(next, row + height)) {
                (way, Way::None) => way,
                (Way::None, Way::One(rest)) => Way::One(rows.into_iter().chain(rest).collect()),
                (Way::One(other), Way::One(rest)) if self.is_same(&other, &rows, &rest) => Way::One(other),
                _ => Way::Several,
            };
        }
        self.known.insert(group, way.clone());
        way
    }

    /// So many rows side by side in the next groups, and the group behind them.
    fn stripe(&self, start: usize, row: usize, height: usize) -> Option<(usize, Rows)> {
        let columns = self.regions.columns();
        let mut rows: Rows = vec![Vec::with_capacity(columns); height];
        let mut next = start;
        while rows[0].len() < columns {
            let group = self.groups.get(next)?;
            let width = group.len() / height;
            if group.len() % height != 0 || rows[0].len() + width > columns {
                return None;
            }
            for (row, part) in rows.iter_mut().zip(group.chunks(width.max(1))) {
                row.extend(part);
            }
            next += 1;
        }
        let Regions { format, stretch, table, .. } = *self.regions;
        let adds_up = |(row, figures): (usize, &Vec<Spot>)| {
            let texts = figures.iter().map(|spot| spot.figure(stretch).text.as_str()).collect::<Vec<_>>();
            proof::adds_up(format, table, row, &texts)
        };
        (row..).zip(&rows).all(adds_up).then_some((next, rows))
    }

    fn is_same(&self, other: &Rows, rows: &Rows, rest: &Rows) -> bool {
        let text = |spot: &Spot| spot.figure(self.regions.stretch).text.as_str();
        rows.iter().chain(rest).flatten().map(text).eq(other.iter().flatten().map(text))
    }
}
