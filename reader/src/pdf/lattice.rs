//! Ruling lines → lattices: which lines belong to one table, and which cells they make.

use super::canvas::Rule;
use super::rules::{SNAP, merge};
use crate::Error;
use crate::budget::Budget;
use hayro_font::kurbo::{Point, Rect};
use std::collections::BTreeMap;

/// How far lines must go on beyond the last one that crosses them for there to be a row or column without its border.
const OPEN: f64 = 6.0;

/// The cells that crossing lines make.
#[derive(Debug)]
pub(super) struct Lattice {
    /// The edges of its columns.
    pub(super) xs: Vec<f64>,
    /// The edges of its rows.
    pub(super) ys: Vec<f64>,
    pub(super) cells: Vec<Span>,
    /// The cell that covers each square, row by row.
    squares: Vec<usize>,
    /// Which columns of the last row have no border below them.
    free_below: Vec<bool>,
    /// Whether its first or last row lacks the outer border, as where a page ends within it.
    pub(super) is_open_above: bool,
    pub(super) is_open_below: bool,
}

/// The squares that a cell covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) height: usize,
    pub(super) width: usize,
}

impl Lattice {
    pub(super) fn area(&self) -> Rect {
        let ends =
            |edges: &[f64]| (edges.first().copied().unwrap_or(0.0), edges.last().copied().unwrap_or(0.0));
        let ((x0, x1), (y0, y1)) = (ends(&self.xs), ends(&self.ys));
        Rect::new(x0, y0, x1, y1)
    }

    /// The cell that a point lies in.
    pub(super) fn cell_at(&self, point: Point) -> Option<usize> {
        let place = |edges: &[f64], at: f64| {
            let after = edges.partition_point(|edge| *edge <= at);
            (after > 0 && after < edges.len()).then(|| after - 1)
        };
        let (column, row) = (place(&self.xs, point.x)?, place(&self.ys, point.y)?);
        self.squares.get(row * (self.xs.len() - 1) + column).copied()
    }

    /// The cell whose text hangs out of the table where a page ends: it has no border below, and what hangs out of it is
    /// not further away than a line.
    pub(super) fn cell_above(&self, point: Point, line: f64) -> Option<usize> {
        let last = *self.ys.last()?;
        let is_below = (last..last + 1.2 * line).contains(&point.y);
        let cell = self.cell_at(Point::new(point.x, last - 0.01)).filter(|_| is_below)?;
        let span = self.cells.get(cell)?;
        self.free_below.get(span.column..span.column + span.width)?.iter().all(|free| *free).then_some(cell)
    }

    /// Whether a cell lacks the table's outer border above or below it.
    pub(super) fn is_open_at(&self, cell: usize) -> bool {
        let rows = self.ys.len() - 1;
        self.cells.get(cell).is_some_and(|span| {
            (self.is_open_above && span.row == 0) || (self.is_open_below && span.row + span.height == rows)
        })
    }

    pub(super) fn cell_area(&self, span: Span) -> Rect {
        Rect::new(
            self.xs[span.column],
            self.ys[span.row],
            self.xs[span.column + span.width],
            self.ys[span.row + span.height],
        )
    }
}

/// The lattices that a page's lines make, the smallest first.
pub(super) fn lattices(rules: &[Rule], budget: &Budget) -> Result<Vec<Lattice>, Error> {
    let (level, upright) = (merge(rules, true), merge(rules, false));
    let mut lattices = Vec::new();
    for (level, upright) in groups(&level, &upright, budget)? {
        let lattice = Borders::new(&level, &upright, budget)?.lattice();
        if lattice.cells.len() > 1 {
            lattices.push(lattice);
        }
    }
    lattices.sort_by(|one, other| one.area().area().total_cmp(&other.area().area()));
    Ok(lattices)
}

/// Level and upright lines that hang together by crossings.
type Group = (Vec<Rule>, Vec<Rule>);

fn groups(level: &[Rule], upright: &[Rule], budget: &Budget) -> Result<Vec<Group>, Error> {
    let mut sets = Sets::new(level.len() + upright.len());
    for (index, line) in upright.iter().enumerate() {
        let from = level.partition_point(|other| other.at < line.from - SNAP);
        let to = level.partition_point(|other| other.at <= line.to + SNAP);
        budget.work(to.saturating_sub(from))?;
        for (other, crossed) in level.iter().enumerate().take(to).skip(from) {
            if crossed.from - SNAP <= line.at && line.at <= crossed.to + SNAP {
                sets.join(other, level.len() + index);
            }
        }
    }
    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    for (index, line) in level.iter().chain(upright).enumerate() {
        let group = groups.entry(sets.root(index)).or_default();
        if line.is_level { group.0.push(*line) } else { group.1.push(*line) }
    }
    // One line alone rules nothing.
    let (mut groups, alone): (Vec<Group>, Vec<Group>) =
        groups.into_values().partition(|(level, upright)| level.len() + upright.len() > 2);
    let (levels, uprights): (Vec<_>, Vec<_>) = alone.into_iter().unzip();
    let (levels, uprights) = (levels.concat(), uprights.concat());
    let lines: usize = groups.iter().map(|(_, upright)| upright.len()).sum();
    budget.work(groups.len().saturating_mul(levels.len()))?;
    budget.work(lines.saturating_mul(uprights.len()))?;
    for group in &mut groups {
        add_ends(group, &levels);
        add_sides(group, &uprights);
    }
    Ok(groups)
}

/// Adds the upright lines beside a table that close a column across all rows of a page: no level line reaches them, but
/// they are as long as the table is high, and no further away than it is wide.
fn add_sides((level, upright): &mut Group, alone: &[Rule]) {
    let (Some(&first), Some(&last)) = (upright.first(), upright.last()) else { return };
    let is_side = |line: &&Rule| {
        let is_as_long =
            |other: &Rule| (line.from - other.from).abs() <= SNAP && (line.to - other.to).abs() <= SNAP;
        let distance = (first.at - line.at).max(line.at - last.at);
        distance > SNAP
            && distance <= last.at - first.at
            && upright.iter().all(|other| other.from > line.from - SNAP && other.to < line.to + SNAP)
            && (is_as_long(&first) || is_as_long(&last))
    };
    let is_closed = level.iter().all(|line| line.from > first.at - OPEN && line.to < last.at + OPEN);
    if is_closed {
        let sides: Vec<Rule> = alone.iter().filter(is_side).copied().collect();
        upright.extend(sides);
        upright.sort_by(|one, other| one.at.total_cmp(&other.at));
    }
}

/// Adds the level lines above and below a table without borders at its sides that close a row across all columns:
/// no upright line reaches them, but they are as long as the others and as close.
fn add_ends((level, upright): &mut Group, alone: &[Rule]) {
    let places = edges(level);
    let (Some(&first), Some(&last)) = (level.first(), level.last()) else { return };
    let tallest = places.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max);
    let is_open = upright.iter().all(|line| line.at > first.from + OPEN && line.at < first.to - OPEN);
    let is_end = |line: &&Rule| {
        let distance = (first.at - line.at).max(line.at - last.at);
        let is_as_long = (line.from - first.from).abs() <= SNAP && (line.to - first.to).abs() <= SNAP;
        is_as_long && distance > SNAP && distance <= 1.5 * tallest
    };
    if is_open {
        level.extend(alone.iter().filter(is_end));
        level.sort_by(|one, other| one.at.total_cmp(&other.at));
    }
}

/// Disjoint sets.
struct Sets(Vec<usize>);

impl Sets {
    fn new(count: usize) -> Self {
        Sets((0..count).collect())
    }

    fn root(&mut self, mut of: usize) -> usize {
        while self.0[of] != of {
            self.0[of] = self.0[self.0[of]];
            of = self.0[of];
        }
        of
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        self.0[one.max(other)] = one.min(other);
    }
}

/// Which sides of the squares are drawn.
struct Borders {
    xs: Vec<f64>,
    ys: Vec<f64>,
    /// For each square and one more row, whether there is a line above it.
    above: Vec<bool>,
    /// For each square and one more column, whether there is a line before it.
    before: Vec<bool>,
    is_open_above: bool,
    is_open_below: bool,
}

impl Borders {
    fn new(level: &[Rule], upright: &[Rule], budget: &Budget) -> Result<Self, Error> {
        let (mut xs, mut ys) = (edges(upright), edges(level));
        extend(&mut xs, level);
        let (is_open_above, is_open_below) = extend(&mut ys, upright);
        let (columns, rows) = (xs.len().saturating_sub(1), ys.len().saturating_sub(1));
        budget.grid(rows, columns, 0)?;
        let mut borders = Borders {
            above: vec![false; columns * (rows + 1)],
            before: vec![false; (columns + 1) * rows],
            xs,
            ys,
            is_open_above,
            is_open_below,
        };
        for line in level {
            let row = nearest(&borders.ys, line.at);
            covered(&borders.xs, line).for_each(|column| borders.above[row * columns + column] = true);
        }
        for line in upright {
            let column = nearest(&borders.xs, line.at);
            covered(&borders.ys, line).for_each(|row| borders.before[row * (columns + 1) + column] = true);
        }
        Ok(borders)
    }

    /// Joins squares that no line parts. Cells are rectangles: where lines leave another shape, it is cut.
    fn lattice(self) -> Lattice {
        let (columns, rows) = (self.xs.len().saturating_sub(1), self.ys.len().saturating_sub(1));
        let mut squares = vec![usize::MAX; columns * rows];
        let mut cells = Vec::new();
        for start in 0..squares.len() {
            if squares[start] != usize::MAX {
                continue;
            }
            let (row, column) = (start / columns, start % columns);
            let free = |column: usize| squares[row * columns + column] == usize::MAX;
            let parted = |column: usize| self.before[row * (columns + 1) + column];
            let width = 1 + (column + 1..columns).take_while(|next| !parted(*next) && free(*next)).count();
            let height = 1 + (row + 1..rows).take_while(|next| self.goes_on(*next, column, width)).count();
            for row in row..row + height {
                squares[row * columns + column..][..width].fill(cells.len());
            }
            cells.push(Span { row, column, height, width });
        }
        let free_below = self.above[rows * columns..].iter().map(|drawn| !drawn).collect();
        let Borders { xs, ys, is_open_above, is_open_below, .. } = self;
        Lattice { free_below, xs, ys, cells, squares, is_open_above, is_open_below }
    }

    /// Whether nothing parts a cell's squares in a row from those above, nor from each other.
    fn goes_on(&self, row: usize, column: usize, width: usize) -> bool {
        let columns = self.xs.len() - 1;
        let above = &self.above[row * columns + column..][..width];
        let between = &self.before[row * (columns + 1) + column + 1..][..width - 1];
        !above.iter().chain(between).any(|drawn| *drawn)
    }
}

/// Where lines are, each place once.
fn edges(lines: &[Rule]) -> Vec<f64> {
    let mut edges: Vec<f64> = lines.iter().map(|line| line.at).collect();
    edges.sort_by(f64::total_cmp);
    edges.dedup_by(|next, edge| *next - *edge <= SNAP);
    edges
}

/// Adds the edges of rows or columns that lines reach into and no line closes; whether there are such at either end.
fn extend(edges: &mut Vec<f64>, crossing: &[Rule]) -> (bool, bool) {
    let start = crossing.iter().map(|line| line.from).fold(f64::INFINITY, f64::min);
    let end = crossing.iter().map(|line| line.to).fold(f64::NEG_INFINITY, f64::max);
    let is_before = edges.first().is_none_or(|first| start < first - OPEN);
    let is_after = edges.last().is_none_or(|last| end > last + OPEN);
    if is_before && start.is_finite() {
        edges.insert(0, start);
    }
    if is_after && end.is_finite() {
        edges.push(end);
    }
    (is_before, is_after)
}

fn nearest(edges: &[f64], at: f64) -> usize {
    let after = edges.partition_point(|edge| *edge < at);
    let far = |index: usize| edges.get(index).map_or(f64::INFINITY, |edge| (edge - at).abs());
    if after > 0 && far(after - 1) <= far(after) { after - 1 } else { after }
}

/// The columns between edges of which a line runs along the most part.
fn covered(edges: &[f64], line: &Rule) -> std::ops::Range<usize> {
    let part = |at: usize, share: f64| edges[at] + share * (edges[at + 1] - edges[at]);
    let columns = edges.len().saturating_sub(1);
    // The column that an end of the line lies in is the only one in question.
    let first = edges.partition_point(|edge| *edge < line.from).min(columns);
    let first = if first > 0 && part(first - 1, 0.3) >= line.from { first - 1 } else { first };
    let end = edges.partition_point(|edge| *edge <= line.to).saturating_sub(1);
    let end = if end < columns && part(end, 0.7) <= line.to { end + 1 } else { end };
    first..end.max(first)
}
