//! Which squares the cells of a table cover, by the table model of HTML.
//!
//! Two things differ from the model's letter and not from what a browser shows: rows that no row element opens do not
//! exist, so that a cell ends where its group of rows ends; and of two cells on one square, the upper one has it.

use crate::error::Error;
use crate::limits::Limits;

/// What a cell asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    /// Columns, at least 1.
    pub(super) width: usize,
    /// Rows; 0 for all that are left of the group.
    pub(super) height: usize,
}

/// What a cell gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) height: usize,
    pub(super) width: usize,
    /// Whether another cell has some of the squares that it asked for.
    pub(super) is_cut: bool,
}

/// The spots of a table's cells in the order in which they were given.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Spots {
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) cells: Vec<Spot>,
}

/// The most columns that a cell may span.
pub(super) const WIDEST: usize = 1000;

/// The most rows that a cell may span.
pub(super) const HIGHEST: usize = 65_534;

/// Lays out groups of rows of cells.
pub(super) fn lay_out(groups: &[Vec<Vec<Span>>], limits: &Limits) -> Result<Spots, Error> {
    let mut spots = Spots::default();
    for group in groups {
        let end = spots.rows + group.len();
        // For each column, the row from which on it is free.
        let mut free = Vec::new();
        for row in group {
            lay_row(row, end, &mut free, &mut spots);
            spots.rows += 1;
            spots.columns = spots.columns.max(free.len());
            if spots.rows.saturating_mul(spots.columns) > limits.squares {
                return Err(Error::TooLarge { what: crate::error::SQUARES, limit: limits.squares });
            }
        }
    }
    spots.drop_needless_columns();
    Ok(spots)
}

fn lay_row(cells: &[Span], end: usize, free: &mut Vec<usize>, spots: &mut Spots) {
    let row = spots.rows;
    let mut column = 0;
    for span in cells {
        while free.get(column).is_some_and(|&from| from > row) {
            column += 1;
        }
        let wanted = span.width.clamp(1, WIDEST);
        let beside = free.iter().skip(column).take(wanted).position(|&from| from > row);
        let width = beside.unwrap_or(wanted);
        let height = match span.height.min(HIGHEST) {
            0 => end - row,
            height => height.min(end - row),
        };
        free.resize(free.len().max(column + width), row);
        free[column..column + width].fill(row + height);
        spots.cells.push(Spot { row, column, height, width, is_cut: width < wanted });
        column += wanted;
    }
}

impl Spots {
    /// Drops the last columns if no cell starts there: a title that spans a hundred columns of eight spans eight.
    fn drop_needless_columns(&mut self) {
        self.columns = self.cells.iter().map(|cell| cell.column + 1).max().unwrap_or(0);
        for cell in &mut self.cells {
            cell.width = cell.width.min(self.columns - cell.column);
        }
    }
}

/// What an attribute for a span says: the digits that it starts with; nothing if it starts with none.
pub(super) fn number(attribute: &str) -> Option<usize> {
    let text = attribute.trim_ascii_start();
    let text = text.strip_prefix('+').unwrap_or(text);
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let digits = text.get(..end).filter(|digits| !digits.is_empty())?;
    Some(digits.parse().unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a table written as `2x3` for two columns by three rows, rows by `/`, groups by `|`, and expects it drawn
    /// with a letter for each cell in order and `.` for a square without one.
    #[track_caller]
    fn check(table: &str, picture: &[&str]) {
        let cell = |cell: &str| {
            let (width, height) = cell.split_once('x').unwrap_or(("1", "1"));
            Span { width: width.parse().unwrap(), height: height.parse().unwrap() }
        };
        let rows = |group: &str| -> Vec<Vec<Span>> {
            group.split('/').map(|row| row.split_whitespace().map(cell).collect()).collect()
        };
        let groups: Vec<_> = table.split('|').map(rows).collect();
        let spots = lay_out(&groups, &Limits::default()).unwrap();
        let mut squares = vec![vec!['.'; spots.columns]; spots.rows];
        for (letter, spot) in ('a'..).zip(&spots.cells) {
            for row in &mut squares[spot.row..spot.row + spot.height] {
                for square in &mut row[spot.column..spot.column + spot.width] {
                    assert_eq!(*square, '.', "two cells on a square");
                    *square = letter;
                }
            }
        }
        let drawn: Vec<String> = squares.into_iter().map(String::from_iter).collect();
        assert_eq!(drawn, picture);
    }

    #[test]
    fn cells_cover_the_squares_of_the_table_model() {
        check("- - / - -", &["ab", "cd"]);
        check("2x1 - / - 1x2 - / - -", &["aab", "cde", "fdg"]);
        check("1x2 2x2 / - / - - -", &["abb.", "abbc", "def."]);
    }

    #[test]
    fn spans_end_with_their_group() {
        check("1x0 - / - / - | - -", &["ab", "ac", "ad", "ef"]);
        check("1x9 - / - | - - / - -", &["ab", "ac", "de", "fg"]);
        check("- 1x65535", &["ab"]);
    }

    #[test]
    fn the_upper_of_two_cells_has_the_square() {
        check("- 1x2 - / 3x1 -", &["abc.", "db.e"]);
    }

    #[test]
    fn columns_in_which_nothing_starts_are_none() {
        check("100x1 / - - -", &["aaa", "bcd"]);
        check("- - / -", &["ab", "c."]);
        check(" / - ", &[".", "a"]);
    }

    #[test]
    fn spans_cost_no_memory() {
        let wide = vec![vec![Span { width: 1_000_000, height: 65_534 }; 1100]];
        let error = lay_out(&[wide], &Limits::default()).unwrap_err();
        assert_eq!(error, Error::TooLarge { what: crate::error::SQUARES, limit: 1_000_000 });
    }

    #[test]
    fn spans_are_read_as_browsers_do() {
        let cases =
            [("2", Some(2)), (" 3px", Some(3)), ("+4", Some(4)), ("", None), ("-1", None), ("x", None)];
        for (text, number) in cases {
            assert_eq!(self::number(text), number, "{text}");
        }
        assert_eq!(number(&"9".repeat(40)), Some(usize::MAX));
    }
}
