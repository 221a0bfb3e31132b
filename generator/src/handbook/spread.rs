//! What cells have in common, said of the largest part that shares it: the table, a column, a row.

use crate::text::Text;
use nianbao_schema::format::Table;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Of what something is said. Words may name a row or column by `*` where the whole of it is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Grain {
    Table,
    Column,
    Row,
    Cell,
}

/// What is said of a table, and of the parts of it where something else holds. No cell is told twice.
#[derive(Default)]
pub(super) struct Spread {
    /// What holds for most cells, if anything does.
    pub(super) table: Option<Text>,
    /// Whether something else holds for some.
    pub(super) has_exceptions: bool,
    /// By leaf.
    pub(super) rows: BTreeMap<usize, Text>,
    /// By leaf.
    pub(super) columns: BTreeMap<usize, Text>,
    /// By cell.
    pub(super) cells: BTreeMap<usize, Text>,
}

impl Spread {
    /// Spreads what `say` says of each cell.
    pub(super) fn of(table: &Table, say: impl Fn(usize, Grain) -> Text) -> Self {
        let said: Vec<Text> = table.cells.clone().map(|cell| say(cell, Grain::Table)).collect();
        let common = majority(&said);
        let is_open = |(_, text): &(usize, &Text)| common.as_ref() != Some(*text);
        let mut open: BTreeSet<usize> =
            table.cells.clone().zip(&said).filter(is_open).map(|(cell, _)| cell).collect();
        let mut spread = Spread { table: common, has_exceptions: !open.is_empty(), ..Spread::default() };
        let (rows, columns) = (table.rows.leaves.len(), table.columns.leaves.len());
        for column in 0..columns {
            let own: Vec<usize> = (0..rows).map(|row| table.cell(row, column)).collect();
            let common = shared(&own, &mut open, |cell| say(cell, Grain::Column));
            spread.columns.extend(common.map(|text| (column, text)));
        }
        for row in 0..rows {
            let own: Vec<usize> = (0..columns).map(|column| table.cell(row, column)).collect();
            let common = shared(&own, &mut open, |cell| say(cell, Grain::Row));
            spread.rows.extend(common.map(|text| (row, text)));
        }
        spread.cells = open.into_iter().map(|cell| (cell, say(cell, Grain::Cell))).collect();
        spread
    }
}

/// What is said of more than half of the cells.
fn majority(said: &[Text]) -> Option<Text> {
    let mut counts: HashMap<&Text, usize> = HashMap::new();
    said.iter().for_each(|text| *counts.entry(text).or_default() += 1);
    counts.into_iter().find(|(_, count)| 2 * count > said.len()).map(|(text, _)| text.clone())
}

/// What is said of all of these cells, if they are all open; then they are no longer.
fn shared(own: &[usize], open: &mut BTreeSet<usize>, say: impl Fn(usize) -> Text) -> Option<Text> {
    let first = say(*own.first()?);
    if !own.iter().all(|cell| open.contains(cell)) || own.iter().any(|&cell| say(cell) != first) {
        return None;
    }
    own.iter().for_each(|cell| {
        open.remove(cell);
    });
    Some(first)
}
