//! Rows of a grid that are one row of the form, cut between two lines of its label.
//!
//! The rest of a label may look like a misprint of the whole one, and a figure beside it is the rest of a figure. So
//! such rows are put together, or, where their cells do not fit together, not read at all.

use super::view::{Looks, View, ViewCell};
use crate::document::{Grid, GridCell};
use crate::labels::Label;
use crate::recognise::lexicon::{Hit, Lexicon, Role};
use std::ops::Range;

/// Into how many rows one may be cut.
const MOST_PIECES: usize = 4;

/// A grid whose rows are whole, if some were cut and fit together.
pub(crate) fn mended(grid: &Grid, cuts: &[Range<usize>]) -> Option<Grid> {
    let mut whole: Option<Grid> = None;
    for rows in cuts.iter().rev() {
        let joined = join(whole.as_ref().unwrap_or(grid), rows);
        whole = joined.or(whole);
    }
    whole
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
        let own = (0..view.cells.len()).filter(|&cell| rows.contains(&view.cells[cell].row));
        pieces.extend(own.filter(|&cell| view.cells[cell].looks == Looks::Text));
    }
    pieces.into_iter().for_each(|cell| hits[cell].clear());
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

/// The grid with these rows in one; nothing if their cells do not stand below each other.
fn join(grid: &Grid, rows: &Range<usize>) -> Option<Grid> {
    let lost = rows.len().checked_sub(1)?;
    let after = |row: usize| if row < rows.end { row.min(rows.start) } else { row - lost };
    let mut cells: Vec<GridCell> = Vec::with_capacity(grid.cells.len());
    for cell in &grid.cells {
        let bottom = cell.row.saturating_add(cell.height.max(1));
        if !(rows.start + 1..rows.end).contains(&cell.row) {
            let row = after(cell.row);
            let last = after(bottom.min(grid.rows).saturating_sub(1)).max(row);
            cells.push(GridCell { row, height: last + 1 - row, ..cell.clone() });
            continue;
        }
        if bottom > rows.end {
            return None;
        }
        let across = |other: &GridCell| (other.column, other.column + other.width.max(1));
        let (left, right) = across(cell);
        let mut above = cells.iter_mut().filter(|other| {
            let (from, to) = across(other);
            let last = other.row + other.height;
            from < right && left < to && other.row <= rows.start && rows.start < last
        });
        match (above.next(), above.next()) {
            (None, _) => cells.push(GridCell { row: rows.start, height: 1, ..cell.clone() }),
            (Some(other), None) if across(other) == (left, right) && other.height == 1 => {
                append(other, &cell.text)
            }
            _ => return None,
        }
    }
    cells.sort_by_key(|cell| (cell.row, cell.column));
    Some(Grid { caption: grid.caption.clone(), rows: grid.rows - lost, columns: grid.columns, cells })
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
    use nianbao_schema::catalogue;
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
        let lexicon = Lexicon::of(catalogue::by_id("2021-30").unwrap(), &Editions::built_in());
        let view = View::of(&grid, false).unwrap();
        let before = hits(&view, &lexicon);
        let whole = mended(&grid, &cuts(&view, &before, &lexicon));
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
