//! Rows whose labels stand elsewhere: a converter that took a table apart put them before or behind the figures.
//!
//! Between two rows that were recognised, as many runs of figures as the form has rows there are those rows, in
//! order, if each has a figure for each column and adds up, and if the label of each stands somewhere in the stretch.
//! One run or label that is not there, and none of them is read.

use super::proof;
use super::runs::{Row, Rows};
use super::script::Script;
use super::stream::{Stretch, window};
use crate::reading::Confidence;
use nianbao_schema::format::Format;
use std::collections::HashSet;

/// Reads the rows that are missing between others.
pub(super) fn fill(format: &Format, script: &Script, stretch: &Stretch, rows: &mut Rows) {
    let mut known = rows.rows.clone();
    known.sort_by_key(|row| row.run);
    let mut filled = HashSet::new();
    for pair in known.windows(2) {
        let [before, after] = pair else { continue };
        if before.table != after.table || after.row <= before.row + 1 {
            continue;
        }
        if let Some(found) = between(format, script, stretch, before, after) {
            filled.extend(found.iter().map(|row| row.run));
            rows.rows.extend(found);
        }
    }
    rows.refused.retain(|(run, _)| !filled.contains(run));
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
    let labelled = |row: usize| proof::is_somewhere(script, stretch, before.table, row);
    if missing.len() != runs.len() || !missing.clone().all(labelled) {
        return None;
    }
    missing.zip(runs).map(|(row, run)| nameless(format, stretch, before.table, row, run)).collect()
}

/// Whether a run is one number on a line of its own outside all cells, as pages are numbered.
fn is_lone(stretch: &Stretch, run: usize) -> bool {
    let run = &stretch.runs[run];
    run.figures.len() == 1 && !run.celled && !stretch.has_letters(run.line)
}

/// A run without a label of its own as a row.
fn nameless(format: &Format, stretch: &Stretch, table: usize, row: usize, run: usize) -> Option<Row> {
    let columns = format.tables[table].columns.leaves.len();
    let has_label = stretch.has_letters(stretch.runs[run].line);
    let first = window(&stretch.runs[run], columns).filter(|_| !has_label)?;
    let found = Row { table, row, run, first, confidence: Confidence::Geometry };
    proof::may_add_up(format, table, row, &found.texts(stretch, columns)).then_some(found)
}
