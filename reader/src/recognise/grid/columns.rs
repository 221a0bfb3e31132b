//! The columns of a piece of a grid: which column of the form each stands for.

use super::segment::Segment;
use super::units::said;
use super::view::{Looks, View};
use crate::labels::Label;
use crate::recognise::lexicon::{Along, Hit, Lexicon, Role};
use crate::recognise::sequence::align;
use std::borrow::Cow;
use std::ops::Range;

/// The columns of a piece of a grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Columns {
    /// The columns from left to right, whether known or not.
    pub(crate) units: Vec<Unit>,
    /// Whether the header's squares say where the columns stand; otherwise only their order is known.
    pub(crate) is_placed: bool,
    /// Whether these are all columns of the form, in its order.
    pub(crate) is_whole: bool,
    /// Whether the columns have no labels, so that nothing but their order is ever known.
    pub(crate) is_bare: bool,
    /// Whether the header is there more than once, side by side: which of them is meant nobody can tell.
    pub(crate) is_twice: bool,
    /// How many columns the form has.
    pub(crate) leaves: usize,
    /// The header cells that are labels of the table.
    pub(crate) explained: Vec<usize>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// The grid columns that its header covers.
    pub(crate) span: Range<usize>,
    /// The column of the form.
    pub(crate) leaf: Option<usize>,
    /// Whether its label is the form's own.
    pub(crate) is_exact: bool,
    /// What its labels say in which a unit may be named.
    pub(crate) note: Option<String>,
    /// The innermost header cell.
    pub(crate) cell: Option<usize>,
}

impl Columns {
    /// Columns by order alone, all of the form's.
    fn all(leaves: usize) -> Self {
        let unit = |leaf| Unit { span: 0..0, leaf: Some(leaf), is_exact: true, note: None, cell: None };
        Columns { units: (0..leaves).map(unit).collect(), is_whole: true, leaves, ..Columns::default() }
    }

    /// How many columns of the form are known.
    pub(crate) fn known(&self) -> usize {
        let mut leaves: Vec<usize> = self.units.iter().filter_map(|unit| unit.leaf).collect();
        leaves.sort_unstable();
        leaves.dedup();
        leaves.len()
    }

    /// The grid columns of figures.
    pub(crate) fn region(&self) -> Option<Range<usize>> {
        let (first, last) = (self.units.first()?, self.units.last()?);
        self.is_placed.then_some(first.span.start..last.span.end)
    }

    /// The columns that a piece's header shows.
    pub(crate) fn of(
        view: &View<'_>,
        hits: &[Vec<Hit>],
        segment: &Segment,
        lexicon: &Lexicon,
        table: usize,
    ) -> Self {
        let axis = &lexicon.format.tables[table].columns;
        if axis.is_unlabelled() {
            return Columns { is_bare: true, ..Columns::all(axis.leaves.len()) };
        }
        let placed = placed(view, hits, segment, lexicon, table);
        if placed.known() == axis.leaves.len() || placed.is_twice {
            return placed;
        }
        listed(view, hits, segment, lexicon, table).unwrap_or(placed)
    }
}

/// The columns by the squares that their headers cover.
fn placed(view: &View<'_>, hits: &[Vec<Hit>], segment: &Segment, lexicon: &Lexicon, table: usize) -> Columns {
    let stacks = stacks(view, hits, segment);
    let pieced: Vec<(Vec<Vec<Hit>>, &Stack)> =
        stacks.iter().map(|stack| (chain(view, hits, stack, lexicon, table), stack)).collect();
    let likely: Vec<_> = pieced
        .iter()
        .map(|(chain, _)| {
            lexicon.likely(table, Along::Columns, &chain.iter().map(Vec::as_slice).collect::<Vec<_>>())
        })
        .collect();
    let leaves = lexicon.format.tables[table].columns.leaves.len();
    let aligned = align(&likely, leaves);
    let Some(known) = aligned.iter().position(Option::is_some) else { return Columns::default() };
    let edge = label_edge(view, hits, segment, table);
    let first = stacks.iter().position(|stack| stack.span.start >= edge).map_or(known, |at| at.min(known));
    let is_twice = is_twice(&pieced, table);
    let mut columns = Columns { is_placed: true, is_twice, leaves, ..Columns::default() };
    for ((chain, stack), leaf) in pieced.iter().zip(aligned).skip(first) {
        let is_exact = chain.last().is_some_and(|own| own.iter().any(|hit| hit.likeness.is_exact()));
        let note = stack.cells.iter().rev().find_map(|&cell| said(&view.cells[cell])).map(Cow::into_owned);
        if leaf.is_some() {
            columns.explained.extend(&stack.cells);
        }
        let cell = stack.cells.last().copied();
        columns.units.push(Unit { span: stack.span.clone(), leaf, is_exact, note, cell });
    }
    columns.explained.sort_unstable();
    columns.explained.dedup();
    // Squares behind the last label are no columns.
    let last = columns.units.iter().rposition(|unit| unit.cell.is_some());
    columns.units.truncate(last.map_or(0, |last| last + 1));
    columns.is_whole = columns.units.iter().map(|unit| unit.leaf).eq((0..leaves).map(Some));
    let lacks_headers = pieced.iter().any(|(chain, stack)| {
        stack.cells.last() == Some(&stack.bottom) && ends_in_branch(chain, lexicon, table)
    });
    let is_lost = lacks_headers || is_shifted(&columns.units, leaves);
    if is_lost && !is_twice { Columns::default() } else { columns }
}

/// Whether labels of columns come again behind others: two years stand side by side. The same label in the next square is
/// one that was merged.
fn is_twice(pieced: &[(Vec<Vec<Hit>>, &Stack)], table: usize) -> bool {
    let own = pieced.iter().map(|(chain, _)| {
        let hits = chain.last().into_iter().flatten().filter(|hit| hit.likeness.is_exact());
        hits.filter_map(|hit| Along::Columns.item(table, hit)).collect::<Vec<usize>>()
    });
    let mut labels: Vec<Vec<usize>> = own.collect();
    labels.dedup();
    labels.retain(|items| !items.is_empty());
    labels.sort_unstable();
    labels.chunk_by(|one, other| one == other).any(|same| same.len() > same[0].len())
}

/// Whether the innermost label of a column is a header over several: a row of the header is lost.
fn ends_in_branch(chain: &[Vec<Hit>], lexicon: &Lexicon, table: usize) -> bool {
    let items = &lexicon.format.tables[table].columns.items;
    let mut own =
        chain.last().into_iter().flatten().filter_map(|hit| Along::Columns.item(table, hit)).peekable();
    own.peek().is_some() && own.all(|item| !items[item].is_leaf())
}

/// Whether headers seem to stand above each other's figures: in one place there are fewer columns than the form has,
/// in another one more.
fn is_shifted(units: &[Unit], leaves: usize) -> bool {
    let known: Vec<usize> = units.iter().filter_map(|unit| unit.leaf).collect();
    let mut exceeds = known.windows(2).any(|pair| pair[0] == pair[1]);
    let mut lacks = false;
    let (mut next, mut unknown) = (0, 0);
    let mut close = |from: usize, to: usize, unknown: usize| {
        let missing = to.saturating_sub(from);
        lacks |= missing > unknown;
        exceeds |= unknown > missing;
    };
    for unit in units {
        match unit.leaf {
            Some(leaf) => {
                close(next, leaf, unknown);
                (next, unknown) = (leaf + 1, 0);
            }
            None => unknown += unit.span.len(),
        }
    }
    close(next, leaves, unknown);
    lacks && exceeds
}

/// The grid column behind the labels of rows.
fn label_edge(view: &View<'_>, hits: &[Vec<Hit>], segment: &Segment, table: usize) -> usize {
    let cells = segment.body.iter().flat_map(|&row| view.row(row)).copied();
    let labels = cells.filter(|&cell| hits[cell].iter().any(|hit| Along::Rows.item(table, hit).is_some()));
    labels.map(|cell| view.cells[cell].right).max().unwrap_or_default()
}

/// Grid columns below the same header cells.
struct Stack {
    span: Range<usize>,
    /// The header cells with words, from the top down.
    cells: Vec<usize>,
    bottom: usize,
}

fn stacks(view: &View<'_>, hits: &[Vec<Hit>], segment: &Segment) -> Vec<Stack> {
    let mut stacks: Vec<Stack> = Vec::new();
    for column in 0..view.columns {
        let mut all: Vec<usize> = segment.header.iter().filter_map(|&row| view.at(row, column)).collect();
        all.dedup();
        let is_corner = |&cell: &usize| hits[cell].iter().any(|hit| matches!(hit.role, Role::Stub(_)));
        let Some(&bottom) = all.last() else { continue };
        if all.iter().any(is_corner) {
            continue;
        }
        let cells: Vec<usize> =
            all.into_iter().filter(|&cell| view.cells[cell].looks != Looks::Blank).collect();
        match stacks.last_mut().filter(|last| last.span.end == column && last.bottom == bottom) {
            // One label below two: where its edge is a little off, only what stands above all of it is its own.
            Some(last) if last.cells == cells || cells.last() == Some(&bottom) => {
                last.span.end += 1;
                last.cells.retain(|cell| cells.contains(cell));
            }
            _ => stacks.push(Stack { span: column..column + 1, cells, bottom }),
        }
    }
    stacks
}

/// What the labels of a column may be, from the outside in. A label that is broken over header rows is one.
fn chain(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    stack: &Stack,
    lexicon: &Lexicon,
    table: usize,
) -> Vec<Vec<Hit>> {
    let mut chain: Vec<Vec<Hit>> = stack.cells.iter().map(|&cell| hits[cell].clone()).collect();
    let is_known = |hits: &[Hit]| hits.iter().any(|hit| Along::Columns.item(table, hit).is_some());
    // A label that is whole is no piece of another one: a column of the report's own below it stays unknown.
    let is_whole = |cell: &usize| {
        let mut own = hits[*cell].iter().filter(|hit| Along::Columns.item(table, hit).is_some());
        own.any(|hit| hit.likeness.is_exact())
    };
    for pieces in [2, 3] {
        if chain.last().is_none_or(|own| is_known(own)) || stack.cells.len() < pieces {
            break;
        }
        let (above, broken) = stack.cells.split_at(stack.cells.len() - pieces);
        if broken.iter().any(is_whole) {
            break;
        }
        let text: String = broken.iter().map(|&cell| view.cells[cell].cell.text.as_str()).collect();
        let joined = lexicon.hits(&Label::of(&text));
        if is_known(&joined) {
            chain = above.iter().map(|&cell| hits[cell].clone()).chain([joined]).collect();
        }
    }
    chain
}

/// The columns where the header's cells are the form's, all of them and in its order, whatever squares they cover: a
/// table whose rows were written one after the other keeps no more than that.
fn listed(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    segment: &Segment,
    lexicon: &Lexicon,
    table: usize,
) -> Option<Columns> {
    let axis = &lexicon.format.tables[table].columns;
    let mut expected: Vec<usize> = (0..axis.items.len()).collect();
    expected.sort_by_key(|&item| (axis.items[item].depth, item));
    let mut expected = expected.into_iter().peekable();
    let mut explained = Vec::new();
    let mut leaves = 0;
    for (cells, hits) in header_labels(view, hits, segment, lexicon, table) {
        let is = |item: usize| hits.iter().any(|hit| Along::Columns.item(table, hit) == Some(item));
        // Branches may be left out, leaves may not.
        while expected.next_if(|&item| !is(item) && !axis.items[item].is_leaf()).is_some() {}
        let item = expected.next_if(|&item| is(item))?;
        leaves += usize::from(axis.items[item].is_leaf());
        explained.extend(cells);
    }
    (leaves == axis.leaves.len()).then(|| Columns { explained, ..Columns::all(leaves) })
}

/// The header's labels, row by row, without the corner. Where a row holds the second halves of labels in the row
/// above, each is joined to its first half.
fn header_labels(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    segment: &Segment,
    lexicon: &Lexicon,
    table: usize,
) -> Vec<(Vec<usize>, Vec<Hit>)> {
    let is_known = |hits: &[Hit]| hits.iter().any(|hit| Along::Columns.item(table, hit).is_some());
    let mut labels: Vec<(Vec<usize>, Vec<Hit>)> = Vec::new();
    let mut above = 0;
    for &row in &segment.header {
        let own: Vec<usize> = header_cells(view, hits, row);
        let broken: Vec<usize> = (above..labels.len()).filter(|&at| !is_known(&labels[at].1)).collect();
        if !own.is_empty() && own.len() == broken.len() && own.iter().all(|&cell| !is_known(&hits[cell])) {
            for (at, cell) in broken.into_iter().zip(own) {
                labels[at].0.push(cell);
                let text: String =
                    labels[at].0.iter().map(|&cell| view.cells[cell].cell.text.as_str()).collect();
                labels[at].1 = lexicon.hits(&Label::of(&text));
            }
            continue;
        }
        above = labels.len();
        labels.extend(own.into_iter().map(|cell| (vec![cell], hits[cell].clone())));
    }
    labels
}

/// The cells of a header row with words, without the corner.
fn header_cells(view: &View<'_>, hits: &[Vec<Hit>], row: usize) -> Vec<usize> {
    let is_corner = |cell: usize| hits[cell].iter().any(|hit| matches!(hit.role, Role::Stub(_)));
    let own = view.row(row).iter().copied().filter(|&cell| view.cells[cell].row == row);
    own.filter(|&cell| view.cells[cell].looks == Looks::Text && !is_corner(cell)).collect()
}
