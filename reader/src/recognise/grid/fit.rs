//! Which table of the form a piece of a grid is.

use super::columns::Columns;
use super::context::Context;
use super::rows::{self, Row};
use super::segment::Segment;
use super::view::View;
use crate::recognise::lexicon::{Hit, Lexicon, Role};

/// A piece of a grid read as a table of the form.
pub(super) struct Match {
    pub(super) table: usize,
    pub(super) columns: Columns,
    pub(super) rows: Vec<Row>,
    score: usize,
}

/// The table that a piece fits best, if that is clear.
pub(super) fn best(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    segment: &Segment,
    lexicon: &Lexicon,
    context: &Context,
) -> Option<Match> {
    let mut tables: Vec<usize> = segment
        .header
        .iter()
        .chain(&segment.body)
        .flat_map(|&row| view.row(row))
        .flat_map(|&cell| hits[cell].iter().filter_map(|hit| table_of(hit.role)))
        .collect();
    tables.sort_unstable();
    tables.dedup();
    let mut matches: Vec<Match> = tables
        .into_iter()
        .map(|table| fit(view, hits, segment, lexicon, context, table))
        .filter(|found| found.score > 0)
        .collect();
    matches.sort_by_key(|found| std::cmp::Reverse(found.score));
    let is_clear = matches.len() < 2 || matches[0].score > matches[1].score;
    // A caption that names another table contradicts the labels below it.
    let captions = segment.captions.iter().flat_map(|&cell| &hits[cell]).filter_map(|hit| match hit.role {
        Role::Caption(table) if hit.likeness.is_exact() => Some(table),
        _ => None,
    });
    let named: Vec<usize> = captions.collect();
    matches.retain(|found| named.is_empty() || named.contains(&found.table));
    is_clear.then(|| matches.into_iter().next()).flatten()
}

fn table_of(role: Role) -> Option<usize> {
    match role {
        Role::Row(table, _) | Role::Column(table, _) => Some(table),
        _ => None,
    }
}

fn fit(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    segment: &Segment,
    lexicon: &Lexicon,
    context: &Context,
    table: usize,
) -> Match {
    let at = &lexicon.format.tables[table];
    let own = Columns::of(view, hits, segment, lexicon, table);
    let shown = if at.columns.is_unlabelled() { 0 } else { own.known() };
    let columns = match context.header(table) {
        Some(header) if segment.header.is_empty() => header.carried(view),
        _ => own,
    };
    let rows = rows::rows(view, hits, segment, &columns, lexicon, table);
    let known =
        if at.rows.is_unlabelled() { 0 } else { rows.iter().filter(|row| row.leaf.is_some()).count() };
    let says = |cell: &usize| hits[*cell].iter().any(|hit| hit.role == Role::Caption(table));
    let captioned = segment.captions.iter().any(says);
    let is_here = context.section == Some(at.section);
    let hints =
        2 * usize::from(captioned) + usize::from(is_here) + usize::from(context.caption == Some(table));
    let score = if shown + known == 0 { 0 } else { 4 * (shown + known) + hints };
    Match { table, columns, rows, score }
}
