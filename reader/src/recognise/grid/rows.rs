//! The rows of a piece of a grid: which row of the form each stands for.

use super::columns::Columns;
use super::segment::Segment;
use super::view::{Looks, View, ViewCell};
use crate::document::Place;
use crate::labels::Label;
use crate::recognise::lexicon::{Along, Hit, Lexicon};
use crate::recognise::sequence::align;

/// A row of figures, or what looks like one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// The grid row in which its figures stand.
    pub(crate) at: usize,
    /// The cells that label it, from the outside in.
    pub(crate) labels: Vec<usize>,
    /// The row of the form.
    pub(crate) leaf: Option<usize>,
    /// How its label is known.
    pub(crate) known: Known,
    /// Whether it shares its label with another row that has figures too.
    pub(crate) is_disputed: bool,
    /// Whether figures below it may be the rest of its own.
    pub(crate) is_broken: bool,
}

/// How the label of a row is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Known {
    /// It is one of the form's.
    #[default]
    Exactly,
    /// It differs a little, or was put together from two rows.
    Nearly,
    /// It has none, and fills the one gap between rows that are known.
    ByPlace,
}

/// The rows of a piece of a grid, in order.
pub(crate) fn rows(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    segment: &Segment,
    columns: &Columns,
    lexicon: &Lexicon,
    table: usize,
) -> Vec<Row> {
    let axis = &lexicon.format.tables[table].rows;
    let mut rows: Vec<Row> = segment
        .body
        .iter()
        .map(|&at| Row { at, labels: labels(view, columns, at), ..Row::default() })
        .collect();
    if axis.is_unlabelled() {
        return unlabelled(view, rows);
    }
    let names_leaf = |cell: usize| {
        let items = hits[cell].iter().filter_map(|hit| Along::Rows.item(table, hit));
        items.into_iter().any(|item| axis.items[item].is_leaf())
    };
    rows = labelled_once(view, rows, names_leaf);
    let is_known = |hits: &[Hit]| hits.iter().any(|hit| Along::Rows.item(table, hit).is_some());
    let own: Vec<Option<Vec<Hit>>> = broken(view, hits, &rows, lexicon, is_known);
    let likely: Vec<_> = rows
        .iter()
        .zip(&own)
        .map(|(row, own)| {
            if row.is_disputed {
                return Vec::new();
            }
            let mut chain: Vec<&[Hit]> = row.labels.iter().map(|&cell| hits[cell].as_slice()).collect();
            if let (Some(own), Some(last)) = (own, chain.last_mut()) {
                *last = own;
            }
            lexicon.likely(table, Along::Rows, &chain)
        })
        .collect();
    for ((row, leaf), own) in rows.iter_mut().zip(align(&likely, axis.leaves.len())).zip(&own) {
        let exact =
            row.labels.last().is_some_and(|&cell| hits[cell].iter().any(|hit| hit.likeness.is_exact()));
        row.leaf = leaf;
        row.known = if exact && own.is_none() { Known::Exactly } else { Known::Nearly };
    }
    fill_gaps(view, &mut rows);
    mark_broken(view, &mut rows);
    rows
}

/// A table whose one row has no label: whatever has figures is that row. One without any is the row that nobody
/// filled, unless another one is filled: then it only makes room, as the rests of Word's columns do.
fn unlabelled(view: &View<'_>, mut rows: Vec<Row>) -> Vec<Row> {
    let is_blank = |row: &Row| view.row(row.at).iter().all(|&cell| view.cells[cell].looks == Looks::Blank);
    if rows.iter().any(|row| has_figures(view, row)) {
        rows.retain(|row| !is_blank(row));
    }
    for row in &mut rows {
        row.leaf = (is_blank(row) || has_figures(view, row)).then_some(0);
    }
    rows
}

/// The cells that label a row: words in front of the first figure, and left of the columns of figures where those
/// are known.
fn labels(view: &View<'_>, columns: &Columns, row: usize) -> Vec<usize> {
    let cells = view.row(row);
    let in_front = cells.iter().copied().take_while(|&cell| view.cells[cell].looks != Looks::Figure);
    let mut words: Vec<usize> = in_front.filter(|&cell| view.cells[cell].looks == Looks::Text).collect();
    // A label that began above is one of several rows, wherever it stands.
    words.sort_by_key(|&cell| view.cells[cell].row == row);
    let Some(region) = columns.region() else { return words };
    let left: Vec<usize> =
        words.iter().copied().filter(|&cell| view.cells[cell].column < region.start).collect();
    if left.is_empty() { words } else { left }
}

/// One row for each label: where one reaches over several grid rows and only one of these has figures, it is that
/// row's. Where several have figures nobody knows whose it is.
fn labelled_once(view: &View<'_>, rows: Vec<Row>, names_leaf: impl Fn(usize) -> bool) -> Vec<Row> {
    let own = |row: &Row| row.labels.last().copied().filter(|&cell| names_leaf(cell));
    let mut kept: Vec<Row> = Vec::with_capacity(rows.len());
    for mut row in rows {
        match kept.last_mut() {
            Some(above) if own(&row).is_some() && own(above) == own(&row) => {
                match (has_figures(view, above), has_figures(view, &row)) {
                    (_, false) => continue,
                    (false, true) => drop(kept.pop()),
                    (true, true) => (above.is_disputed, row.is_disputed) = (true, true),
                }
            }
            _ => {}
        }
        kept.push(row);
    }
    kept
}

fn has_figures(view: &View<'_>, row: &Row) -> bool {
    view.row(row.at).iter().any(|&cell| view.cells[cell].looks == Looks::Figure)
}

/// Labels that are broken over two rows, one of which has figures: for each row that has them, what the whole label
/// may be.
fn broken(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    rows: &[Row],
    lexicon: &Lexicon,
    is_known: impl Fn(&[Hit]) -> bool,
) -> Vec<Option<Vec<Hit>>> {
    let mut joined = vec![None; rows.len()];
    let own = |row: &Row| row.labels.last().copied().filter(|&cell| view.cells[cell].row == row.at);
    let has_figures = |row: &Row| has_figures(view, row);
    let is_exact = |cell: usize| hits[cell].iter().any(|hit| hit.likeness.is_exact());
    for (at, pair) in rows.windows(2).enumerate() {
        let (Some(upper), Some(lower)) = (own(&pair[0]), own(&pair[1])) else { continue };
        if is_exact(upper) || is_exact(lower) || has_figures(&pair[0]) == has_figures(&pair[1]) {
            continue;
        }
        let text = format!("{}{}", view.cells[upper].cell.text, view.cells[lower].cell.text);
        let whole = lexicon.hits(&Label::of(&text));
        if is_known(&whole) && whole.iter().all(|hit| hit.likeness.is_exact()) {
            joined[if has_figures(&pair[0]) { at } else { at + 1 }] = Some(whole);
        }
    }
    joined
}

/// Marks rows of text whose figures may go on in the line below: it has figures, none longer than those above, and no
/// label.
fn mark_broken(view: &View<'_>, rows: &mut [Row]) {
    for at in 1..rows.len() {
        let (upper, lower) = (&rows[at - 1], &rows[at]);
        let is_bare = lower.leaf.is_none() && lower.labels.is_empty();
        if upper.leaf.is_some() && is_bare && lower.at == upper.at + 1 && may_go_on(view, upper.at, lower.at)
        {
            rows[at - 1].is_broken = true;
        }
    }
}

fn may_go_on(view: &View<'_>, upper: usize, lower: usize) -> bool {
    let figures = |row: usize| {
        view.row(row).iter().map(|&cell| &view.cells[cell]).filter(|cell| cell.looks == Looks::Figure)
    };
    let goes_on = |cell: &ViewCell<'_>| {
        let above = view.at(upper, cell.column).map(|above| &view.cells[above]);
        let above = above.filter(|above| above.looks == Looks::Figure);
        matches!(cell.cell.place, Place::Line { .. })
            && above.is_some_and(|above| cell.cell.text.chars().count() <= above.cell.text.chars().count())
    };
    figures(lower).next().is_some() && figures(lower).all(goes_on)
}

/// Rows without any label that stand between two known rows are those in between, if there are just as many.
fn fill_gaps(view: &View<'_>, rows: &mut [Row]) {
    let known: Vec<usize> = (0..rows.len()).filter(|&at| rows[at].leaf.is_some()).collect();
    for pair in known.windows(2) {
        let (above, below) = (pair[0], pair[1]);
        let (Some(first), Some(last)) = (rows[above].leaf, rows[below].leaf) else { continue };
        let between = &rows[above + 1..below];
        let is_bare = |row: &Row| {
            // What labels it may be a label of several rows, which stands beside the first of them.
            let has_own = row.labels.iter().any(|&cell| view.cells[cell].row == row.at);
            has_figures(view, row) && !has_own && !row.is_disputed
        };
        if last.checked_sub(first + 1) == Some(between.len()) && between.iter().all(is_bare) {
            for (row, leaf) in rows[above + 1..below].iter_mut().zip(first + 1..) {
                row.leaf = Some(leaf);
                row.known = Known::ByPlace;
            }
        }
    }
}
