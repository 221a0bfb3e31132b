//! A grid as the recogniser looks at it: what stands on each square, and whether that is a label or a figure.

use crate::Limits;
use crate::document::{Grid, GridCell, Place};
use crate::figure;
use crate::labels::{Label, is_unseen};

/// What a cell of a grid looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Looks {
    /// Nothing stands in it.
    Blank,
    /// A number, `/`, or something else that takes a number's place.
    Figure,
    /// Words.
    Text,
}

/// A grid as the recogniser looks at it.
pub(crate) struct View<'d> {
    pub(crate) cells: Vec<ViewCell<'d>>,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    /// Whether a cell that was deleted or inserted leaves no trace.
    pub(crate) closes_up: bool,
    /// The number of the cell on each square, plus one.
    squares: Vec<u32>,
    /// The cells of all rows, one row after the other.
    in_rows: Vec<usize>,
    /// Where in these each row begins.
    starts: Vec<usize>,
}

/// A cell of a grid.
pub(crate) struct ViewCell<'d> {
    pub(crate) cell: &'d GridCell,
    pub(crate) row: usize,
    pub(crate) column: usize,
    /// The row behind its last one.
    pub(crate) bottom: usize,
    /// The column behind its last one.
    pub(crate) right: usize,
    pub(crate) looks: Looks,
    /// Its label, if it looks like one.
    pub(crate) label: Label,
}

impl<'d> View<'d> {
    /// Looks at a grid, if it has no more squares than allowed; turned over its diagonal if wanted.
    pub(crate) fn of(grid: &'d Grid, transposed: bool) -> Option<Self> {
        let most = Limits::default().squares;
        let (rows, columns) = if transposed { (grid.columns, grid.rows) } else { (grid.rows, grid.columns) };
        let size = rows.checked_mul(columns).filter(|size| *size <= most)?;
        let mut view = View {
            cells: Vec::with_capacity(grid.cells.len()),
            rows,
            columns,
            closes_up: grid.closes_up,
            squares: vec![0; size],
            in_rows: Vec::with_capacity(grid.cells.len()),
            starts: Vec::with_capacity(rows + 1),
        };
        for cell in &grid.cells {
            view.put(cell, transposed);
        }
        for row in 0..rows {
            view.starts.push(view.in_rows.len());
            let mut last = None;
            for column in 0..columns {
                let cell = view.at(row, column);
                view.in_rows.extend(cell.filter(|_| cell != last));
                last = cell.or(last);
            }
        }
        Some(view)
    }

    fn put(&mut self, cell: &'d GridCell, transposed: bool) {
        let down = (cell.row, cell.row.saturating_add(cell.height.max(1)));
        let across = (cell.column, cell.column.saturating_add(cell.width.max(1)));
        let ((row, bottom), (column, right)) = if transposed { (across, down) } else { (down, across) };
        let (bottom, right) = (bottom.min(self.rows), right.min(self.columns));
        let Ok(number) = u32::try_from(self.cells.len() + 1) else { return };
        for at in row..bottom {
            for square in
                self.squares.iter_mut().skip(at * self.columns + column).take(right.saturating_sub(column))
            {
                if *square == 0 {
                    *square = number;
                }
            }
        }
        let looks = Looks::of(&cell.text);
        let label = if looks == Looks::Text { Label::of(&cell.text) } else { Label::default() };
        self.cells.push(ViewCell { cell, row, column, bottom, right, looks, label });
    }

    /// Takes what bears a name for a figure, whatever stands there: it is no label.
    pub(crate) fn mark(&mut self, is_named: impl Fn(&Place) -> bool) {
        for cell in
            self.cells.iter_mut().filter(|cell| cell.looks == Looks::Text && is_named(&cell.cell.place))
        {
            (cell.looks, cell.label) = (Looks::Figure, Label::default());
        }
    }

    /// The cell on a square.
    pub(crate) fn at(&self, row: usize, column: usize) -> Option<usize> {
        let number = *self.squares.get(row * self.columns + column)?;
        (number as usize).checked_sub(1)
    }

    /// The cells of a row from left to right, those of rows above that reach into it included.
    pub(crate) fn row(&self, row: usize) -> &[usize] {
        let Some(&start) = self.starts.get(row) else { return &[] };
        let end = self.starts.get(row + 1).copied().unwrap_or(self.in_rows.len());
        &self.in_rows[start..end]
    }

    /// Where the cells of a row end.
    pub(crate) fn edge(&self, row: usize) -> usize {
        self.row(row).iter().map(|&cell| self.cells[cell].right).max().unwrap_or_default()
    }

    /// What stands in a row, in one line.
    pub(crate) fn text(&self, row: usize) -> String {
        let cells = self.row(row).iter().map(|&cell| &self.cells[cell]).filter(|cell| cell.row == row);
        let shown = cells.filter(|cell| cell.looks != Looks::Blank);
        let texts = shown.map(|cell| one_line(&cell.cell.text));
        texts.collect::<Vec<_>>().join(" ")
    }
}

impl Looks {
    fn of(text: &str) -> Self {
        if text.chars().all(is_unseen) {
            Looks::Blank
        } else if figure::is_figure(text) {
            Looks::Figure
        } else {
            Looks::Text
        }
    }
}

/// A text without its line breaks; Chinese has no spaces to lose.
pub(crate) fn one_line(text: &str) -> String {
    const LONGEST: usize = 200;
    if text.chars().all(is_unseen) {
        return String::new();
    }
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
    }
    line
}
