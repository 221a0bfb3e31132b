//! Cells with tabs between them, as a spreadsheet leaves them on the clipboard.

use crate::document::{Grid, GridCell, Place};
use crate::pipes::Line;

/// The table that the first lines are, and how many lines it takes: at least two have tabs inside. Tabs before the
/// texts of all lines only indent them.
pub(super) fn grid(lines: &[Line<'_>]) -> Option<(usize, Grid)> {
    let has_tab = |line: &&Line<'_>| line.text.contains('\t') && !line.is_blank();
    let has_tab_inside = |line: &&Line<'_>| line.text.trim().contains('\t');
    let taken = lines.iter().take_while(has_tab).count();
    let lines = &lines[..taken];
    if lines.iter().filter(has_tab_inside).count() < 2 {
        return None;
    }
    let cells: Vec<GridCell> =
        lines.iter().enumerate().flat_map(|(row, line)| row_cells(row, line)).collect();
    let columns = cells.iter().map(|cell| cell.column + 1).max()?;
    Some((taken, Grid { rows: taken, columns, cells, ..Grid::default() }))
}

fn row_cells(row: usize, line: &Line<'_>) -> Vec<GridCell> {
    let mut character = 1;
    let cell = |(column, text): (usize, &str)| {
        let place = Place::Line { line: line.number, column: character };
        character += text.chars().count() as u32 + 1;
        let text = text.trim().to_owned();
        GridCell { row, column, height: 1, width: 1, text, place, header: false }
    };
    line.text.split('\t').enumerate().map(cell).collect()
}
