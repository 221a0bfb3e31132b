//! Rows of a grid that are one row of the form, cut between two lines of its label.
//!
//! The rest of a label may look like a misprint of the whole one, and a figure beside it is the rest of a figure. So
//! such rows are put together, or, where their cells do not fit together, not read at all.

use super::view::{Looks, View, ViewCell};
use crate::document::{Grid, GridCell};
use crate::labels::Label;
use crate::recognise::lexicon::{Hit, Lexicon, Role};
use std::collections::HashMap;
use std::ops::Range;

/// Into how many rows one may be cut.
const MOST_PIECES: usize = 4;

/// A grid whose rows are whole, if some were cut and fit together.
pub(crate) fn mended(view: &View<'_>, grid: &Grid, cuts: &[Range<usize>]) -> Option<Grid> {
    let joins: Vec<(&Range<usize>, Join)> =
        cuts.iter().filter_map(|rows| Some((rows, Join::of(view, rows)?))).collect();
    if joins.is_empty() {
        return None;
    }
    // For each row, which one it is afterwards.
    let mut goes_on = vec![false; view.rows];
    joins.iter().for_each(|(rows, _)| goes_on[rows.start + 1..rows.end].fill(true));
    let after: Vec<usize> = goes_on
        .iter()
        .enumerate()
        .scan(0, |after, (row, goes_on)| {
            *after += usize::from(row > 0 && !goes_on);
            Some(*after)
        })
        .collect();
    let mut cells: Vec<GridCell> = view.cells.iter().map(|cell| moved(cell, &after)).collect();
    let appended: HashMap<usize, usize> = joins.into_iter().flat_map(|(_, join)| join.appended).collect();
    for number in 0..cells.len() {
        if let Some(&upper) = appended.get(&number) {
            append(&mut cells[upper], &view.cells[number].cell.text);
        }
    }
    let mut numbers = 0..;
    cells.retain(|_| numbers.next().is_some_and(|number| !appended.contains_key(&number)));
    cells.sort_by_key(|cell| (cell.row, cell.column));
    let rows = after.last().map_or(0, |last| last + 1);
    let Grid { caption, columns, closes_up, .. } = grid;
    Some(Grid { caption: caption.clone(), rows, columns: *columns, closes_up: *closes_up, cells })
}

/// A cell where its rows are afterwards.
fn moved(cell: &ViewCell<'_>, after: &[usize]) -> GridCell {
    let new = |row: usize| after.get(row).copied().unwrap_or_default();
    let row = new(cell.row);
    let last = new(cell.bottom.saturating_sub(1)).max(row);
    GridCell { row, height: last + 1 - row, ..cell.cell.clone() }
}

/// Which cells of a view go on in which cells above them, where some rows become one.
struct Join {
    appended: Vec<(usize, usize)>,
}

impl Join {
    /// Nothing if their cells do not stand below each other.
    fn of(view: &View<'_>, rows: &Range<usize>) -> Option<Self> {
        let mut appended = Vec::new();
        // The cell that stands in each column of the whole row so far.
        let mut upper: Vec<Option<usize>> =
            (0..view.columns).map(|column| view.at(rows.start, column)).collect();
        let own = |row: usize| view.row(row).iter().copied().filter(move |&cell| view.cells[cell].row == row);
        for number in (rows.start + 1..rows.end).flat_map(own) {
            let cell = &view.cells[number];
            let across = cell.column..cell.right;
            if cell.bottom > rows.end {
                return None;
            }
            let mut above = upper.get(across.clone())?.iter().flatten().copied();
            let Some(first) = above.next() else {
                upper[across].fill(Some(number));
                continue;
            };
            let other = &view.cells[first];
            let is_below = (other.column..other.right) == across && other.bottom == other.row + 1;
            if !is_below || above.any(|other| other != first) {
                return None;
            }
            appended.push((number, first));
        }
        Some(Join { appended })
    }
}

/// Forgets what the pieces of labels look like alone.
pub(crate) fn forget_pieces(
    view: &View<'_>,
    hits: &mut [Vec<Hit>],
    lexicon: &Lexicon,
    cuts: &[Range<usize>],
) {
    let mut pieces = Vec::new();
    for row in 1..view.rows {
        for (upper, lower) in pairs(view, row - 1, row) {
            if is_nearer_together(view, hits, lexicon, upper, lower) {
                pieces.extend([upper, lower]);
            }
        }
    }
    for rows in cuts {
        let own = rows.clone().flat_map(|row| view.row(row)).copied();
        let own = own.filter(|&cell| rows.contains(&view.cells[cell].row));
        pieces.extend(own.filter(|&cell| view.cells[cell].looks == Looks::Text));
    }
    pieces.into_iter().for_each(|cell| hits[cell].clear());
}

/// Whether the last row of a grid goes on in the first row of the next one: each has figures, and their labels are one
/// only together. Which digits belong together then nobody can tell.
pub(crate) fn goes_on(upper: &View<'_>, lower: &View<'_>, lexicon: &Lexicon) -> bool {
    let (Some((_, above)), Some((_, below))) = (label(upper, upper.rows.saturating_sub(1)), label(lower, 0))
    else {
        return false;
    };
    let names_row = |label: &Label| lexicon.exact(label).is_some_and(|hits| hits.iter().any(is_exact));
    let whole = Label::of(&format!("{}{}", above.cell.text, below.cell.text));
    names_row(&whole) && !names_row(&above.label) && !names_row(&below.label)
}

/// The innermost label of a row that has figures.
fn label<'v, 'd>(view: &'v View<'d>, row: usize) -> Option<(usize, &'v ViewCell<'d>)> {
    let cells = view.row(row);
    let figure = cells.iter().position(|&cell| view.cells[cell].looks == Looks::Figure)?;
    let label = cells[..figure].iter().rfind(|&&cell| view.cells[cell].looks == Looks::Text)?;
    Some((*label, &view.cells[*label]))
}

/// Forgets what the label of a row looks like.
pub(crate) fn forget_label(view: &View<'_>, hits: &mut [Vec<Hit>], row: usize) {
    if let Some((cell, _)) = label(view, row) {
        hits[cell].clear();
    }
}

/// The rows that are one together, from the top.
pub(crate) fn cuts(view: &View<'_>, hits: &[Vec<Hit>], lexicon: &Lexicon) -> Vec<Range<usize>> {
    let mut cuts = Vec::new();
    let mut row = 0;
    while row < view.rows {
        let columns = beginnings(view, lexicon, row);
        let mut ends = (2..=MOST_PIECES).map(|pieces| row + pieces).take_while(|&end| end <= view.rows);
        match ends.find(|&end| is_one(view, hits, lexicon, row..end, &columns)) {
            Some(end) => {
                cuts.push(row..end);
                row = end;
            }
            None => row += 1,
        }
    }
    cuts
}

/// The columns in which a row of the form may begin that goes on below.
fn beginnings(view: &View<'_>, lexicon: &Lexicon, row: usize) -> Vec<usize> {
    let goes_on = |&&cell: &&usize| {
        let ViewCell { column, looks, label, .. } = &view.cells[cell];
        *looks == Looks::Text
            && own_text(view, row, *column).is_some()
            && own_text(view, row + 1, *column).is_some()
            && lexicon.may_begin_row(label)
    };
    view.row(row).iter().filter(goes_on).map(|&cell| view.cells[cell].column).collect()
}

/// Whether a label of the form goes through these rows in one of these columns, and no piece of it but the first is a
/// label by itself.
fn is_one(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    lexicon: &Lexicon,
    rows: Range<usize>,
    columns: &[usize],
) -> bool {
    columns.iter().any(|&column| {
        let cells: Option<Vec<usize>> = rows.clone().map(|row| own_text(view, row, column)).collect();
        let Some(cells) = cells else { return false };
        if cells.iter().skip(1).any(|&cell| hits[cell].iter().any(is_exact)) {
            return false;
        }
        let text: String = cells.iter().map(|&cell| view.cells[cell].cell.text.as_str()).collect();
        let whole = Label::of(&text);
        let is_more = cells.iter().all(|&cell| {
            let piece = &view.cells[cell].label;
            !piece.is_empty() && !piece.core.is_empty() && piece.core != whole.core
        });
        is_more && lexicon.exact(&whole).is_some_and(|hits| hits.iter().any(is_exact))
    })
}

fn is_exact(hit: &Hit) -> bool {
    matches!(hit.role, Role::Row(..)) && hit.likeness.is_exact()
}

/// Whether a label that is near to one of the form is nearer to it with the text above, which is not the label that
/// the form has above it.
fn is_nearer_together(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    lexicon: &Lexicon,
    upper: usize,
    lower: usize,
) -> bool {
    let is_row = |hit: &&Hit| matches!(hit.role, Role::Row(..));
    let alone: Vec<&Hit> = hits[lower].iter().filter(is_row).collect();
    if alone.is_empty() || alone.iter().any(|hit| is_exact(hit)) {
        return false;
    }
    let text = format!("{}{}", view.cells[upper].cell.text, view.cells[lower].cell.text);
    let together = lexicon.hits(&Label::of(&text));
    let is_nearer = |hit: &&Hit| {
        if hits[upper].iter().any(|above| is_exact(above) && lexicon.is_above(above.role, hit.role)) {
            return false;
        }
        let own = together.iter().find(|whole| whole.role == hit.role);
        own.is_some_and(|whole| whole.likeness.score() > hit.likeness.score())
    };
    alone.iter().any(is_nearer)
}

/// The texts that stand right below each other.
fn pairs(view: &View<'_>, upper: usize, lower: usize) -> Vec<(usize, usize)> {
    let below = |column| Some((own_text(view, upper, column)?, own_text(view, lower, column)?));
    (0..view.columns).filter_map(below).collect()
}

/// The text that begins on a square and ends with its row.
fn own_text(view: &View<'_>, row: usize, column: usize) -> Option<usize> {
    let at = view.at(row, column)?;
    let cell = &view.cells[at];
    let is_own = (cell.row, cell.column, cell.bottom) == (row, column, row + 1);
    (is_own && cell.looks == Looks::Text).then_some(at)
}

/// Another line of a cell.
fn append(cell: &mut GridCell, line: &str) {
    if !cell.text.is_empty() && !line.is_empty() {
        cell.text.push('\n');
    }
    cell.text.push_str(line);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Place;
    use crate::recognise::grid::hits;
    use nianbao_schema::Format;
    use nianbao_schema::compare::Editions;

    /// Rows of texts by column; `expect` is what the rows are afterwards, `-` for pieces that mean nothing alone.
    fn check(rows: &[&[&str]], expect: &[&str]) {
        let mut grid = Grid { rows: rows.len(), columns: rows[0].len(), ..Grid::default() };
        for (row, texts) in rows.iter().enumerate() {
            grid.cells.extend(texts.iter().enumerate().map(|(column, text)| GridCell {
                row,
                column,
                height: 1,
                width: 1,
                text: (*text).to_owned(),
                place: Place::Paragraph(1),
                header: false,
            }));
        }
        let lexicon = Lexicon::of(Format::built_in("2021-30").unwrap(), &Editions::built_in());
        let view = View::of(&grid, false).unwrap();
        let before = hits(&view, &lexicon);
        let whole = mended(&view, &grid, &cuts(&view, &before, &lexicon));
        let grid = whole.as_ref().unwrap_or(&grid);
        let view = View::of(grid, false).unwrap();
        let mut after = hits(&view, &lexicon);
        let cuts = cuts(&view, &after, &lexicon);
        forget_pieces(&view, &mut after, &lexicon, &cuts);
        let shown: Vec<String> = (0..grid.rows)
            .map(|row| {
                let cells = view.row(row);
                let mark = if after[cells[0]].is_empty() { "- " } else { "" };
                let texts = cells.iter().map(|&cell| view.cells[cell].cell.text.replace('\n', "¶"));
                format!("{mark}{}", texts.collect::<Vec<_>>().join(" "))
            })
            .collect();
        assert_eq!(shown, expect);
    }

    #[test]
    fn a_row_cut_in_two_is_one_row() {
        check(
            &[&["1.属于国家秘密", "3", "0"], &["2.其", "7927", "5"], &["他法律行政法规禁止公开", "4", ""]],
            &["1.属于国家秘密 3 0", "2.其¶他法律行政法规禁止公开 7927¶4 5"],
        );
        check(
            &[&["2.其他", "7"], &["法律行政", ""], &["法规禁止公开", ""]],
            &["2.其他¶法律行政¶法规禁止公开 7"],
        );
        // A row of the form below another one.
        check(
            &[&["1.属于国家秘密", "3"], &["2.其他法律行政法规禁止公开", "4"]],
            &["1.属于国家秘密 3", "2.其他法律行政法规禁止公开 4"],
        );
    }

    #[test]
    fn what_was_cut_and_misprinted_means_nothing() {
        check(&[&["2.其他", "1"], &["法律行政法规止公开", "4"]], &["- 2.其他 1", "- 法律行政法规止公开 4"]);
    }
}
