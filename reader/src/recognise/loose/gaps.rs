//! Rows whose labels stand elsewhere: a converter that took a table apart put them before or behind the figures.
//!
//! Between two rows that were recognised, as many runs of figures as the form has rows there are those rows, in
//! order, if each has a figure for each column and adds up, and if the label of each stands somewhere in the stretch.
//! One run or label that is not there, and none of them is read.

use super::rows::{Row, Rows, window};
use super::script::Script;
use super::stream::Stretch;
use crate::figure;
use crate::reading::Confidence;
use nianbao_schema::format::{Balance, Demand, Format};
use nianbao_schema::number::Sum;
use std::ops::Range;

/// Reads the rows that are missing between others.
pub(super) fn fill(format: &Format, script: &Script, stretch: &Stretch, rows: &mut Rows) {
    let mut known = rows.rows.clone();
    known.sort_by_key(|row| row.run);
    for pair in known.windows(2) {
        let [before, after] = pair else { continue };
        if before.table != after.table || after.row <= before.row + 1 {
            continue;
        }
        if let Some(found) = between(format, script, stretch, before, after) {
            rows.refused.retain(|&(run, _)| !found.iter().any(|row| row.run == run));
            rows.rows.extend(found);
        }
    }
}

fn between(
    format: &Format,
    script: &Script,
    stretch: &Stretch,
    before: &Row,
    after: &Row,
) -> Option<Vec<Row>> {
    let missing = before.row + 1..after.row;
    let runs: Vec<usize> = (before.run + 1..after.run).filter(|&run| !is_lone(stretch, run)).collect();
    let labelled = |row: usize| is_somewhere(script, stretch, before.table, row);
    if missing.len() != runs.len() || !missing.clone().all(labelled) {
        return None;
    }
    missing.zip(runs).map(|(row, run)| nameless(format, stretch, before.table, row, run)).collect()
}

/// Whether a run is one number on a line of its own outside all cells, as pages are numbered.
fn is_lone(stretch: &Stretch, run: usize) -> bool {
    let run = &stretch.runs[run];
    run.figures.len() == 1 && !run.celled && stretch.letters.iter().all(|letter| letter.line != run.line)
}

/// A run without a label of its own as a row.
fn nameless(format: &Format, stretch: &Stretch, table: usize, row: usize, run: usize) -> Option<Row> {
    let columns = format.tables[table].columns.leaves.len();
    let has_label = stretch.letters.iter().any(|letter| letter.line == stretch.runs[run].line);
    let first = window(&stretch.runs[run], columns).filter(|_| !has_label)?;
    let found = Row { table, row, run, first, confidence: Confidence::Geometry };
    adds_up(format, stretch, &found).then_some(found)
}

/// Whether the sums of the form hold in a row, so far as it has numbers.
fn adds_up(format: &Format, stretch: &Stretch, row: &Row) -> bool {
    differences(format, stretch, row).iter().flatten().all(|difference| *difference == Sum::default())
}

/// Whether a row has sums, and all of them hold.
pub(super) fn is_proved(format: &Format, stretch: &Stretch, row: &Row) -> bool {
    let differences = differences(format, stretch, row);
    !differences.is_empty() && differences.iter().all(|difference| *difference == Some(Sum::default()))
}

/// By how much each sum within a row fails; nothing for one with a figure that is no number.
fn differences(format: &Format, stretch: &Stretch, row: &Row) -> Vec<Option<Sum>> {
    let table = &format.tables[row.table];
    let first = table.cell(row.row, 0);
    let cells = first..first + table.columns.leaves.len();
    let sums = format.rules.iter().filter(|rule| rule.is_sum && rule.table == Some(row.table));
    let balances = sums.flat_map(|rule| match &rule.demand {
        Demand::Balance(balances) => &balances[..],
        _ => &[],
    });
    let within = balances.filter(|balance| balance.terms().all(|(_, term)| cells.contains(&term.cell)));
    within.map(|balance| difference(format, stretch, row, &cells, balance)).collect()
}

fn difference(
    format: &Format,
    stretch: &Stretch,
    row: &Row,
    cells: &Range<usize>,
    balance: &Balance,
) -> Option<Sum> {
    let mut difference = Sum::default();
    for (left, term) in balance.terms() {
        let figure = &stretch.runs[row.run].figures[row.first + term.cell - cells.start];
        let read = figure::read(&figure.text, &format.cells[term.cell], None).ok()?;
        let factor = if left { term.factor } else { -term.factor };
        difference.add(factor, read.entry.number()?);
    }
    Some(difference)
}

/// Whether the label of a row stands in a stretch, be it in pieces: each of its letters in a part of at least three,
/// and none of them missing.
fn is_somewhere(script: &Script, stretch: &Stretch, table: usize, row: usize) -> bool {
    let lines = || {
        let lines = stretch.letters.chunk_by(|one, other| one.line == other.line);
        lines.map(|line| line.iter().map(|letter| letter.letter).collect::<Vec<char>>())
    };
    let lines: Vec<Vec<char>> = lines().collect();
    let holds = |part: &[char]| lines.iter().any(|line| line.windows(part.len()).any(|there| there == part));
    let strands = script.strands.iter().filter(|strand| (strand.table, strand.row) == (table, row));
    strands.into_iter().any(|strand| covered(&strand.letters, &holds))
}

/// Whether a label is made of parts that are there, the longest first at each place.
fn covered(label: &[char], holds: &impl Fn(&[char]) -> bool) -> bool {
    let mut rest = label;
    while !rest.is_empty() {
        let longest = (1..=rest.len()).take_while(|&length| holds(&rest[..length])).last().unwrap_or(0);
        // What is left of a label at the start of a line may be one letter.
        if longest < SHORTEST_PART.min(rest.len()) {
            return false;
        }
        rest = &rest[longest..];
    }
    true
}

/// The shortest part of a label that is looked for.
const SHORTEST_PART: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::loose::script::letters;

    #[test]
    fn labels_are_made_of_parts_that_are_there() {
        let lines = ["4无正当理由大量反复", "申请", "无2没有现成信息需要另", "法提供行制作"].map(letters);
        let holds =
            |part: &[char]| lines.iter().any(|line| line.windows(part.len()).any(|there| there == part));
        for (label, expect) in [
            ("4.无正当理由大量反复申请", true),
            ("2.没有现成信息需要另行制作", true),
            ("2.没有现成信息需要另外制作", false),
            ("3.补正后申请内容仍不明确", false),
        ] {
            assert_eq!(covered(&letters(label), &holds), expect, "{label}");
        }
    }
}
