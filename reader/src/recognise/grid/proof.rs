//! Which rows stand where they seem to, in a medium where a cell that was deleted or inserted leaves no trace.
//!
//! A row that reaches from the first column to the last has not moved. Any other may have, and is proved by sums: its own,
//! or those of its columns, which hold only if no row has moved.

use super::behind::{Behind, Tied};
use super::columns::Columns;
use super::rows::Row;
use super::shift::shifts;
use super::view::{Looks, View};
use crate::recognise::sums::{RowSums, Verdict};
use nianbao_schema::Number;
use nianbao_schema::format::Balance;
use std::collections::{HashMap, HashSet};

/// By row, whether it stands where it seems to.
pub(crate) fn proved(
    view: &View<'_>,
    rows: &[Row],
    behind: &[Behind],
    placed: &[Option<Tied>],
    columns: &Columns,
    sums: &RowSums<'_>,
) -> Vec<bool> {
    let line = |(row, tied): (&Row, &Option<Tied>)| Line::of(view, row, tied.as_ref()?, columns, sums);
    let lines: Vec<Option<Line<'_>>> = rows.iter().zip(placed).map(line).collect();
    let scores = Scores::of(view, rows, behind, columns, sums);
    let proof = Proof::of(&lines, sums, &scores);
    lines.iter().map(|line| line.as_ref().is_some_and(|line| proof.shows(line))).collect()
}

/// What the sums of a table prove where its rows stand as they seem to.
struct Proof<'l> {
    /// Whether all rows may stand some columns aside, for all that their sums say.
    is_elsewhere: bool,
    /// Whether some row has figures where no columns are.
    is_wider: bool,
    /// Whether more sums hold than fail: where it is the other way round, one that holds does so by chance.
    holds: bool,
    /// The cells of sums of columns that hold, and in which a row has a part that has not moved.
    below: HashSet<usize>,
    /// The columns in which rows that are proved are filled.
    shapes: HashSet<&'l [usize]>,
}

impl<'l> Proof<'l> {
    fn of(lines: &'l [Option<Line<'_>>], sums: &RowSums<'_>, scores: &Scores) -> Self {
        let (below, shapes) = (HashSet::new(), HashSet::new());
        let (is_elsewhere, is_wider) = (scores.are_better_elsewhere(), scores.own().outside > 0);
        let mut proof = Proof { is_elsewhere, is_wider, holds: true, below, shapes };
        let lines = || lines.iter().flatten();
        let texts = texts(lines().flat_map(|line| line.texts.iter().copied()));
        let judge = |balance| (balance, sums.judge(balance, |cell| texts.get(&cell).copied()));
        let verdicts: Vec<(&Balance, Verdict)> = sums.across().map(judge).collect();
        let mut all = Count::default();
        verdicts.iter().for_each(|(_, verdict)| all.add(*verdict));
        lines().flat_map(|line| &line.verdicts).for_each(|verdict| all.add(*verdict));
        proof.holds = all.score() > 0;
        let is_sure = |line: &&Line<'_>| scores.are_only_here() || proof.stands_alone(line);
        let sure: HashSet<usize> = lines().filter(is_sure).flat_map(|line| &line.numbers).copied().collect();
        for (balance, _) in verdicts.iter().filter(|(_, verdict)| *verdict == Verdict::Holds) {
            let cells = || balance.terms().map(|(_, term)| term.cell);
            if cells().any(|cell| sure.contains(&cell)) {
                proof.below.extend(cells());
            }
        }
        proof.shapes = lines().filter(|line| proof.adds_up(line)).map(|line| &line.filled[..]).collect();
        proof
    }

    /// Whether a row shows by itself where it stands.
    fn stands_alone(&self, line: &Line<'_>) -> bool {
        let is_held = !line.numbers.is_empty() && line.numbers.iter().all(|cell| line.held.contains(cell));
        let fails = line.verdicts.contains(&Verdict::Fails);
        let spans = line.is_full || (line.spans && !fails);
        (spans && !self.is_wider) || (self.holds && is_held)
    }

    /// Whether each number of a row is part of a sum that holds.
    fn adds_up(&self, line: &Line<'_>) -> bool {
        let is_part = |cell: &usize| line.held.contains(cell) || self.below.contains(cell);
        self.holds && !line.numbers.is_empty() && line.numbers.iter().all(is_part)
    }

    fn shows(&self, line: &Line<'_>) -> bool {
        let is_like_others = line.numbers.is_empty() && self.shapes.contains(&line.filled[..]);
        let stands = self.stands_alone(line) || self.adds_up(line) || is_like_others;
        line.filled.is_empty() || (stands && !self.is_elsewhere)
    }
}

/// What the sums of a table say if all its rows stood some columns aside, by the number of columns.
struct Scores(Vec<Score>);

#[derive(Default)]
struct Score {
    shift: isize,
    /// What the sums of rows say.
    rows: Count,
    /// What the sums of columns say.
    columns: Count,
    /// How many figures would stand where no columns are.
    outside: usize,
}

impl Scores {
    fn of(view: &View<'_>, rows: &[Row], behind: &[Behind], columns: &Columns, sums: &RowSums<'_>) -> Self {
        let across: Vec<&Balance> = sums.across().collect();
        let known = || rows.iter().zip(behind).filter_map(|(row, behind)| Some((row.leaf?, &behind.below)));
        let score = |shift: isize| {
            let mut score = Score { shift, ..Score::default() };
            let mut all = Vec::new();
            for (leaf, filled) in known() {
                let unit = |number: isize| columns.units.get(usize::try_from(number + shift).ok()?)?.leaf;
                let text = |&(number, cell): &(isize, usize)| {
                    Some((sums.first(leaf) + unit(number)?, view.cells[cell].cell.text.as_str()))
                };
                let own: Vec<(usize, &str)> = filled.iter().filter_map(text).collect();
                score.outside += filled.len() - own.len();
                all.extend(own.iter().copied());
                let texts = texts(own.into_iter());
                let judge = |balance: &&Balance| sums.judge(balance, |cell| texts.get(&cell).copied());
                sums.of_row(leaf).iter().map(judge).for_each(|verdict| score.rows.add(verdict));
            }
            let texts = texts(all.into_iter());
            let judge = |balance: &&Balance| sums.judge(balance, |cell| texts.get(&cell).copied());
            across.iter().map(judge).for_each(|verdict| score.columns.add(verdict));
            score
        };
        Scores(shifts().map(score).collect())
    }

    fn own(&self) -> &Score {
        self.0.iter().find(|score| score.shift == 0).unwrap_or(&self.0[0])
    }

    fn others(&self) -> impl Iterator<Item = &Score> {
        self.0.iter().filter(|score| score.shift != 0)
    }

    /// Whether sums hold elsewhere and do not here: then some figures are not the form's.
    fn are_better_elsewhere(&self) -> bool {
        let all = |score: &Score| score.rows.score() + score.columns.score();
        let own = all(self.own());
        self.others().any(|score| all(score) > own.max(0))
    }

    /// Whether the rows cannot all stand elsewhere: some figure would stand outside, or sums fail that do not fail here.
    fn are_only_here(&self) -> bool {
        let own = self.own();
        self.others().all(|score| score.outside > own.outside || score.rows.score() < own.rows.score())
    }
}

/// How many sums hold and fail.
#[derive(Default)]
struct Count {
    hold: isize,
    fail: isize,
}

impl Count {
    fn add(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Holds => self.hold += 1,
            Verdict::Fails => self.fail += 1,
            Verdict::Silent => {}
        }
    }

    fn score(&self) -> isize {
        self.hold - self.fail
    }
}

/// What stands in a row whose figures seem to stand below their headers.
struct Line<'v> {
    /// The cells of the form and what stands there.
    texts: Vec<(usize, &'v str)>,
    /// The columns in which something stands.
    filled: Vec<usize>,
    /// The cells that hold anything but zero.
    numbers: Vec<usize>,
    /// Whether something stands in every column.
    is_full: bool,
    /// Whether something stands in the first column and in the last.
    spans: bool,
    /// What each sum of the row says.
    verdicts: Vec<Verdict>,
    /// The cells of those that hold.
    held: HashSet<usize>,
}

impl<'v> Line<'v> {
    fn of(view: &View<'v>, row: &Row, tied: &Tied, columns: &Columns, sums: &RowSums<'_>) -> Option<Self> {
        let leaf = row.leaf?;
        let is_known = |&(unit, _): &(usize, usize)| columns.units[unit].leaf.is_some();
        let is_filled = |&(_, cell): &(usize, usize)| view.cells[cell].looks != Looks::Blank;
        let shown = || tied.figures.iter().copied().filter(is_known).filter(is_filled);
        let cell = |unit: usize| columns.units[unit].leaf.map(|column| sums.first(leaf) + column);
        let text = |(unit, at): (usize, usize)| Some((cell(unit)?, view.cells[at].cell.text.as_str()));
        let texts: Vec<(usize, &str)> = shown().filter_map(text).collect();
        let filled: Vec<usize> = shown().map(|(unit, _)| unit).collect();
        let known: Vec<usize> =
            (0..columns.units.len()).filter(|&unit| columns.units[unit].leaf.is_some()).collect();
        let by_cell: HashMap<usize, &str> = texts.iter().copied().collect();
        let judge = |balance: &&Balance| sums.judge(balance, |cell| by_cell.get(&cell).copied());
        let verdicts: Vec<Verdict> = sums.of_row(leaf).iter().map(judge).collect();
        let balances = sums.of_row(leaf).iter().zip(&verdicts);
        let holding = balances.filter(|(_, verdict)| **verdict == Verdict::Holds);
        let is_zero = |&(cell, text): &(usize, &str)| sums.number(cell, text).is_some_and(Number::is_zero);
        Some(Line {
            held: holding.flat_map(|(balance, _)| balance.terms()).map(|(_, term)| term.cell).collect(),
            numbers: texts.iter().filter(|at| !is_zero(at)).map(|(cell, _)| *cell).collect(),
            is_full: filled.len() == known.len(),
            spans: filled.first() == known.first() && filled.last() == known.last(),
            verdicts,
            texts,
            filled,
        })
    }
}

/// What stands in the cells of the form; nothing where two rows are the same.
fn texts<'v>(all: impl Iterator<Item = (usize, &'v str)>) -> HashMap<usize, &'v str> {
    let mut texts = HashMap::new();
    let mut twice = HashSet::new();
    for (cell, text) in all {
        if texts.insert(cell, text).is_some() {
            twice.insert(cell);
        }
    }
    texts.retain(|cell, _| !twice.contains(cell));
    texts
}
