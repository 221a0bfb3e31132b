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

use super::pieces::{Kind, Segment};
use super::proof;
use super::script::Script;
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
    let tables: Vec<usize> =
        (0..format.tables.len()).filter(|&table| proof::has_sums(format, table)).collect();
    // Tables that follow each other may have all their labels before their figures.
    let neighbours = tables.chunk_by(|one, other| one + 1 == *other);
    let regions = neighbours.map(|tables| Regions { format, script, stretch, rows: rows(format, tables) });
    let mut spread: Vec<Spread> = regions.flat_map(|regions| regions.read(segments)).collect();
    // A row that is one line needs no region, and is read where it is known what stands around it.
    spread.retain(|row| row.confidence == Confidence::Geometry || !is_line(stretch, row));
    let taken: HashSet<usize> =
        spread.iter().flat_map(|row| row.figures.iter().map(|spot| spot.run)).collect();
    for segment in segments {
        segment.runs.retain(|standing| !taken.contains(&standing.run));
    }
    spread
}

fn is_line(stretch: &Stretch, row: &Spread) -> bool {
    let line = |spot: &Spot| (stretch.runs[spot.run].line, stretch.runs[spot.run].stacked);
    row.figures.iter().all(|spot| line(spot) == line(&row.figures[0]) && !line(spot).1)
}

/// The rows of some tables, each with its table and its number there.
fn rows(format: &Format, tables: &[usize]) -> Vec<(usize, usize)> {
    let rows = |&table: &usize| (0..format.tables[table].rows.leaves.len()).map(move |row| (table, row));
    tables.iter().flat_map(rows).collect()
}

struct Regions<'s> {
    format: &'s Format,
    script: &'s Script,
    stretch: &'s Stretch,
    /// The rows of the tables, in printed order.
    rows: Vec<(usize, usize)>,
}

/// Where a row's label begins, or the figures of the last one end.
#[derive(Clone, Copy)]
struct Point {
    /// Which of the rows it is.
    row: usize,
    letter: usize,
    is_exact: bool,
}

impl Regions<'_> {
    fn columns(&self, row: usize) -> usize {
        self.format.tables[self.rows[row].0].columns.leaves.len()
    }

    fn read(&self, segments: &[Segment]) -> Vec<Spread> {
        let Some(points) = self.points(segments) else { return Vec::new() };
        let last = points.len() - 1;
        let mut spread = Vec::new();
        let mut from = 0;
        // Figures right before the first label would be its row's, and those behind each label the next one's.
        if self.stretch.runs.iter().all(|run| run.at != points[0].letter) {
            while let Some((to, mut rows)) =
                (from + 1..=last).find_map(|to| Some((to, self.even(&points, from, to)?)))
            {
                spread.append(&mut rows);
                from = to;
            }
        }
        let mut to = last;
        // A row without figures may be any of those whose labels have none between them.
        let is_edge = |&at: &usize| {
            at == from || !self.stretch.runs_between(points[at - 1].letter, points[at].letter).is_empty()
        };
        while let Some((at, mut rows)) =
            (from..to).rev().filter(is_edge).find_map(|at| Some((at, self.even(&points, at, to)?)))
        {
            spread.append(&mut rows);
            to = at;
        }
        spread
    }

    /// The labels in order, and where the last one's figures end.
    fn points(&self, segments: &[Segment]) -> Option<Vec<Point>> {
        let number = |table, row| self.rows.iter().position(|&known| known == (table, row));
        let mut points: Vec<Point> = Vec::new();
        let mut end = 0;
        for segment in segments {
            let letter = segment.letters.start;
            let point = match segment.kind {
                Kind::Row(found) => number(found.table, found.row)
                    .map(|row| (found.is_sure(), Point { row, letter, is_exact: found.is_exact() })),
                Kind::Head(table) => number(table, 0).map(|row| {
                    let is_row = self.format.tables[table].rows.is_unlabelled();
                    (is_row, Point { row, letter, is_exact: true })
                }),
                Kind::Outside => None,
            };
            let Some((is_sure, point)) = point else { continue };
            end = segment.letters.end;
            if is_sure {
                points.push(point);
            }
        }
        let row = points.last()?.row + 1;
        points.push(Point { row, letter: end, is_exact: false });
        Some(points)
    }

    /// The figures that stand behind one letter and not behind another.
    fn spots(&self, start: usize, end: usize) -> Vec<Spot> {
        let runs = self.stretch.runs_between(start, end);
        let spots = |run: usize| (0..self.stretch.runs[run].figures.len()).map(move |at| Spot { run, at });
        runs.flat_map(spots).collect()
    }

    /// The rows between two points, if there are as many figures as they have and these add up.
    fn even(&self, points: &[Point], from: usize, to: usize) -> Option<Vec<Spread>> {
        let between = &points[from..to];
        let (from, to) = (points[from], points[to]);
        let needed: usize = (from.row..to.row).map(|row| self.columns(row)).sum();
        let runs = self.stretch.runs_between(from.letter, to.letter);
        // There are no more figures than the form has cells, so that not all need be counted.
        let there = runs.map(|run| self.stretch.runs[run].figures.len()).take(needed + 1).sum::<usize>();
        if needed == 0 || there != needed {
            return None;
        }
        let spots = self.spots(from.letter, to.letter);
        let labelled: HashSet<usize> = between.iter().map(|point| point.row).collect();
        let is_celled = |spot: &Spot| self.stretch.runs[spot.run].celled;
        let is_known = |number: usize| {
            let (table, row) = self.rows[number];
            labelled.contains(&number) || proof::is_somewhere(self.script, self.stretch, table, row)
        };
        if spots.iter().any(is_celled) || !(from.row + 1..to.row).all(is_known) {
            return None;
        }
        let rows = self.stripes(&spots, from.row)?;
        let is_alone = from.row + 1 == to.row;
        let confidence = match (is_alone, from.is_exact) {
            (true, true) => Confidence::Exact,
            (true, false) => Confidence::Near,
            _ => Confidence::Geometry,
        };
        let spread = |(&(table, row), figures)| Spread { table, row, figures, confidence };
        Some(self.rows[from.row..].iter().zip(rows).map(spread).collect())
    }

    /// The only rows that figures can be, if they add up; the first is this one.
    fn stripes(&self, spots: &[Spot], row: usize) -> Option<Rows> {
        // Lines of several figures below each other are some rows' columns, or else each goes on with one row.
        let read = |joined| {
            let groups = self.groups(spots, joined);
            Stripes { regions: self, groups: &groups, known: HashMap::new() }.from(0, row)
        };
        match (read(true), read(false)) {
            (Way::One(rows), Way::None) | (Way::None, Way::One(rows)) => Some(rows),
            (Way::One(rows), Way::One(others)) => self.is_same(&rows, others.iter()).then_some(rows),
            _ => None,
        }
    }

    fn is_same<'r>(&self, rows: &Rows, others: impl Iterator<Item = &'r Vec<Spot>>) -> bool {
        let text = |spot: &Spot| spot.figure(self.stretch).text.as_str();
        rows.iter().flatten().map(text).eq(others.flatten().map(text))
    }

    /// The figures in groups of lines, as empty lines and text part them. Lines of several are joined if they are to
    /// be, and have equally many.
    fn groups(&self, spots: &[Spot], joined: bool) -> Vec<Group> {
        // A place without a line is one of its own.
        let line = |spot: &Spot| match spot.figure(self.stretch).place {
            Place::Line { line, .. } => (self.stretch.runs[spot.run].at, line, 0),
            _ => (self.stretch.runs[spot.run].at, 0, spot.at),
        };
        let mut groups: Vec<Group> = Vec::new();
        let mut before = None;
        for spots in spots.chunk_by(|one, other| line(one) == line(other)) {
            let (behind, number, _) = line(&spots[0]);
            let follows = before.is_some_and(|(last, _)| last == behind);
            let is_next = number > 0 && before == Some((behind, number - 1)) && (joined || spots.len() == 1);
            match groups.last_mut().filter(|group| is_next && group.lines[0].len() == spots.len()) {
                Some(group) => group.lines.push(spots.to_vec()),
                None => groups.push(Group { lines: vec![spots.to_vec()], follows }),
            }
            before = Some((behind, number));
        }
        groups
    }
}

/// Lines of figures.
struct Group {
    lines: Vec<Vec<Spot>>,
    /// Whether no text stands between the figures before and these.
    follows: bool,
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
    groups: &'s [Group],
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
        for height in 1..=self.groups[group].lines.iter().map(Vec::len).sum() {
            let Some((next, rows)) = self.stripe(group, row, height) else { continue };
            way = match (way, self.from(next, row + height)) {
                (way, Way::None) => way,
                (Way::None, Way::One(rest)) => Way::One(rows.into_iter().chain(rest).collect()),
                (Way::One(other), Way::One(rest))
                    if self.regions.is_same(&other, rows.iter().chain(&rest)) =>
                {
                    Way::One(other)
                }
                _ => Way::Several,
            };
        }
        self.known.insert(group, way.clone());
        way
    }

    /// So many rows side by side in the next groups, and the group behind them.
    fn stripe(&self, start: usize, row: usize, height: usize) -> Option<(usize, Rows)> {
        let Regions { format, stretch, rows: ref all, .. } = *self.regions;
        let own = all.get(row..row + height)?;
        let columns = self.regions.columns(row);
        let mut rows: Rows = vec![Vec::with_capacity(columns); height];
        let mut next = start;
        while rows[0].len() < columns {
            let part = parts(&self.groups.get(next)?.lines, height)?;
            for (row, part) in rows.iter_mut().zip(part) {
                row.extend(part);
            }
            next += 1;
        }
        // Figures that go on behind a text may be the rest of broken numbers.
        let groups = &self.groups[start..next];
        let is_single = groups.iter().flat_map(|group| &group.lines).all(|line| line.len() == 1);
        let is_broken = !is_single && groups[1..].iter().any(|group| !group.follows);
        if rows[0].len() > columns || (height == 1 && is_broken) {
            return None;
        }
        let adds_up = |(&(table, row), figures): (&(usize, usize), &Vec<Spot>)| {
            let texts: Vec<&str> = figures.iter().map(|spot| spot.figure(stretch).text.as_str()).collect();
            table == own[0].0 && proof::adds_up(format, table, row, &texts)
        };
        own.iter().zip(&rows).all(adds_up).then_some((next, rows))
    }
}

/// What each of so many rows has in a group: a line of it, or else as many of its lines as each other row.
fn parts(lines: &[Vec<Spot>], height: usize) -> Option<Vec<Vec<Spot>>> {
    let width = lines[0].len();
    if lines.iter().any(|line| line.len() != width) {
        return None;
    }
    match lines.len() {
        count if count == height => Some(lines.to_vec()),
        count if width == 1 && count % height == 0 => {
            Some(lines.chunks(count / height).map(|part| part.concat()).collect())
        }
        _ => None,
    }
}
