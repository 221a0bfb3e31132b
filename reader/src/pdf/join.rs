//! A table that goes on over page after page is one table.

use super::lattice::Span;
use super::sheet::{Cell, Table};
use super::wrapped::is_broken;

/// How far the same edge may be apart on two pages, in points.
const SAME_EDGE: f64 = 4.0;

/// Tables with more columns are not joined, and a header has no more rows.
const MOST_COLUMNS: usize = 500;
const HEADER: usize = 20;

/// A line that leaves less room than this was broken because it was full.
const FULL: f64 = 2.2;

/// Appends the table of the next page to the one that it continues; otherwise gives it back.
pub(super) fn join(upper: &mut Table, mut lower: Table) -> Option<Table> {
    let Some(xs) = common_edges(upper, &lower) else { return Some(lower) };
    if !move_columns(upper, &xs) || !move_columns(&mut lower, &xs) {
        return Some(lower);
    }
    let repeated = repeated_rows(upper, &lower);
    drop_rows(&mut lower, repeated);
    if lower.rows == 0 {
        return None;
    }
    let is_open = upper.is_open_below && lower.is_open_above && repeated == 0;
    let overlap = usize::from(is_cut(upper, &lower, is_open));
    append(upper, lower, overlap);
    None
}

/// The edges of both tables' columns, if they are the same but for columns that one of them never parts.
fn common_edges(upper: &Table, lower: &Table) -> Option<Vec<f64>> {
    let is_same = |one: Option<&f64>, other: Option<&f64>| matches!((one, other), (Some(one), Some(other)) if (one - other).abs() <= SAME_EDGE);
    if !upper.is_ruled || !lower.is_ruled || upper.xs.len().max(lower.xs.len()) > MOST_COLUMNS {
        return None;
    }
    if !is_same(upper.xs.first(), lower.xs.first()) || !is_same(upper.xs.last(), lower.xs.last()) {
        return None;
    }
    let (more, fewer) = if upper.xs.len() >= lower.xs.len() { (upper, lower) } else { (lower, upper) };
    fewer.xs.iter().all(|edge| column(&more.xs, *edge).is_some()).then(|| more.xs.clone())
}

fn column(xs: &[f64], edge: f64) -> Option<usize> {
    xs.iter().position(|x| (x - edge).abs() <= SAME_EDGE)
}

/// Counts a table's columns by other edges, of which its own are a part. Whether that can be done.
fn move_columns(table: &mut Table, xs: &[f64]) -> bool {
    let places: Option<Vec<usize>> = table.xs.iter().map(|edge| column(xs, *edge)).collect();
    let Some(places) = places.filter(|places| places.is_sorted_by(|one, next| one < next)) else {
        return false;
    };
    for cell in &mut table.cells {
        let (start, end) = (places[cell.span.column], places[cell.span.column + cell.span.width]);
        (cell.span.column, cell.span.width) = (start, end - start);
    }
    table.xs = xs.to_vec();
    true
}

/// How many rows at the start of a table repeat the start of the one before: its header.
fn repeated_rows(upper: &Table, lower: &Table) -> usize {
    let most = upper.rows.min(lower.rows).min(HEADER);
    (1..=most)
        .rev()
        .find(|rows| is_whole(upper, *rows) && is_whole(lower, *rows) && is_same(upper, lower, *rows))
        .unwrap_or(0)
}

/// Whether no cell goes on beyond so many rows.
fn is_whole(table: &Table, rows: usize) -> bool {
    table.cells.iter().all(|cell| cell.span.row >= rows || cell.span.row + cell.span.height <= rows)
}

fn is_same(upper: &Table, lower: &Table, rows: usize) -> bool {
    let start = |table: &Table| -> Vec<(Span, String)> {
        let cells = table.cells.iter().filter(|cell| cell.span.row < rows);
        let plain = |cell: &Cell| cell.text.chars().filter(|one| !one.is_whitespace()).collect();
        cells.map(|cell| (cell.span, plain(cell))).collect()
    };
    let start_of_lower = start(lower);
    start_of_lower.iter().any(|(_, text)| !text.is_empty()) && start(upper) == start_of_lower
}

fn drop_rows(table: &mut Table, rows: usize) {
    table.cells.retain(|cell| cell.span.row >= rows);
    table.cells.iter_mut().for_each(|cell| cell.span.row -= rows);
    table.rows -= rows;
}

/// Whether the last row of a table and the first of its continuation are halves of one row: where both
/// have text it is a label or a number that broke off in a full line, and other figures stand on one side only.
fn is_cut(upper: &Table, lower: &Table, is_open: bool) -> bool {
    let Some(halves) = halves(upper, lower) else { return false };
    let is_broken_label = |(above, below): &Half| {
        has_text(above) && has_text(below) && goes_on(above, below) && (is_open || above.room < FULL)
    };
    // A row has a label.
    let has_half_label = |half: &Half| has_text(half.0) && (!has_text(half.1) || is_broken_label(half));
    let has_rest = halves.first().is_some_and(has_half_label) && is_rest(&halves);
    let continues = |half: &Half| {
        let (above, below) = half;
        !has_text(above)
            || !has_text(below)
            || is_broken_label(half)
            || is_broken_number(above, below)
            || (has_rest && is_figure(&above.text) && is_figure(&below.text))
    };
    let has_figures_above = halves.iter().any(|(above, _)| is_figure(&above.text));
    let has_figures_below =
        halves.iter().any(|(above, below)| is_figure(&below.text) && !is_broken_number(above, below));
    let is_halved = halves.iter().any(|(above, below)| has_text(above) && has_text(below))
        || halves.first().is_some_and(|(above, below)| has_text(above) && !has_text(below));
    let are_headers = is_open && halves.iter().filter(|half| is_broken_label(half)).count() > 1;
    halves.len() > 1
        && halves.iter().all(continues)
        && is_halved
        && match (has_figures_above, has_figures_below) {
            (true, true) => has_rest,
            (false, false) => are_headers,
            _ => true,
        }
}

/// A cell above a page's end and the one below it.
type Half<'t> = (&'t Cell, &'t Cell);

/// The cells of the rows that a page's end parts, if they stand under each other. A cell that spans rows says nothing
/// about the rows in question.
fn halves<'t>(upper: &'t Table, lower: &'t Table) -> Option<Vec<Half<'t>>> {
    let first = lower.cells.iter().filter(|cell| cell.span.row == 0);
    let mut halves =
        first.map(|below| Some((above(upper, below)?, below))).collect::<Option<Vec<Half<'t>>>>()?;
    halves.retain(|(above, below)| above.span.height + below.span.height == 2);
    Some(halves)
}

fn has_text(cell: &Cell) -> bool {
    !cell.text.is_empty()
}

/// Whether the figures of a row are what is left of those above them: each stands under one, and some columns have
/// nothing. Which figures they make is another question; what stays on two lines is no number.
fn is_rest(halves: &[Half<'_>]) -> bool {
    let is_rest = |(above, below): &Half| !is_figure(&below.text) || is_figure(&above.text);
    halves.iter().all(is_rest)
        && halves.iter().any(|(above, below)| is_figure(&above.text) && !has_text(below))
}

/// Whether two figures are one number that the page's end cuts.
fn is_broken_number(above: &Cell, below: &Cell) -> bool {
    let text = format!("{}\n{}", above.text, below.text);
    has_text(above) && has_text(below) && is_broken(&text, &[&above.pieces[..], &below.pieces].concat())
}

/// The cell at the end of a table that stands right above one of its continuation.
fn above<'t>(upper: &'t Table, below: &Cell) -> Option<&'t Cell> {
    let is_above = |cell: &&Cell| {
        let span = cell.span;
        span.row + span.height == upper.rows
            && (span.column, span.width) == (below.span.column, below.span.width)
    };
    upper.cells.iter().find(is_above)
}

/// Whether a label can be the rest of another: it has words, and it starts no item of its own.
fn goes_on(above: &Cell, below: &Cell) -> bool {
    !is_figure(&above.text) && !is_figure(&below.text) && !starts_item(&below.text)
}

/// Whether a text has no letters: a figure, or what stands in the place of one.
fn is_figure(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(char::is_alphabetic)
}

/// Whether a text starts with a number as lists do: `一、`, `（三）`, `2.`.
fn starts_item(text: &str) -> bool {
    let is_number = |one: &char| one.is_ascii_digit() || "一二三四五六七八九十".contains(*one);
    let rest = text.trim_start_matches(['（', '(']);
    let after: String = rest.chars().skip_while(is_number).collect();
    after.len() < rest.len() && after.starts_with(['、', '.', '．', '）', ')'])
}

/// Puts a continuation under a table; with an overlap its first row is the rest of the last one.
fn append(upper: &mut Table, lower: Table, overlap: usize) {
    let start = upper.rows - overlap;
    for mut cell in lower.cells {
        let is_first = cell.span.row == 0;
        let end = upper.rows;
        cell.span.row += start;
        let is_above = |before: &&mut Cell| {
            let span = before.span;
            span.row + span.height == end && (span.column, span.width) == (cell.span.column, cell.span.width)
        };
        let before = if is_first { upper.cells.iter_mut().find(is_above) } else { None };
        match before {
            Some(before) if overlap == 1 || goes_over(before, &cell) => {
                if !before.text.is_empty() && !cell.text.is_empty() {
                    before.text.push('\n');
                }
                before.text.push_str(&cell.text);
                before.pieces.extend(cell.pieces);
                before.span.height += cell.span.height - overlap;
            }
            _ => upper.cells.push(cell),
        }
    }
    upper.rows = start + lower.rows;
    upper.is_open_below = lower.is_open_below;
}

/// Whether a cell that spans rows goes on over the page's end.
fn goes_over(above: &Cell, below: &Cell) -> bool {
    let spans = above.span.height > 1 || below.span.height > 1;
    let is_rest = below.text.is_empty() || (!above.text.is_empty() && goes_on(above, below));
    // Of a cell that goes on, the part with the text can be either.
    spans && (is_rest || above.text.is_empty())
}
