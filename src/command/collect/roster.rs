//! The roster's file: TOML, or a table of any medium that is read here.

use crate::command::complaint::Complaint;
use crate::command::file::File;
use crate::command::input::most_bytes;
use nianbao::office::roster::{Fault, Line, Roster, Square};
use nianbao::reader::document::{Block, Document, Grid, Medium, Place};
use nianbao::reader::{Limits, extract, separated};
use nianbao::{Format, Wording, both};
use std::path::Path;

/// Reads the roster, or tells all that is wrong with it.
pub(super) fn read(path: &Path, format: &Format) -> Result<Roster, Complaint> {
    let file = File::read(path, most_bytes())?;
    let is_toml = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    let roster = if is_toml {
        let text = String::from_utf8_lossy(&file.bytes);
        Roster::from_toml(&text, &format.levels)
    } else {
        let is_text = matches!(Medium::of(&file.bytes), Ok(Medium::Text | Medium::Csv));
        let extract = if is_text { separated } else { extract };
        let document = extract(&file.bytes, &Limits::default()).map_err(|error| {
            let (name, why) = (&file.name, error.wording());
            Complaint::error(both!(
                "cannot read {name}: {why}",
                "无法读取{name}：{why}",
                name = name,
                why = why
            ))
            .code(error.code())
        })?;
        Roster::from_table(&lines(&document), &format.levels)
    };
    roster.map_err(|faults| unsound(&file.name, &faults))
}

fn unsound(name: &str, faults: &[Fault]) -> Complaint {
    let list = Wording::each(|language| {
        let line = |fault: &Fault| format!("{name}:{}: {}", fault.line, fault.text.to(language));
        faults.iter().map(line).collect::<Vec<_>>().join("\n")
    });
    let count = faults.len();
    Complaint::error(both!(
        "{name} cannot be used as a roster, mistakes: {count}",
        "{name}不能作为名册使用，有{count}处错误",
        name = name,
        count = count,
    ))
    .below(list)
    .code("roster-unsound")
}

/// The lines of the first table.
fn lines(document: &Document) -> Vec<Line> {
    let grid = document.blocks.iter().find_map(|block| match block {
        Block::Grid(grid) => Some(grid),
        Block::Paragraph(_) => None,
    });
    grid.map(of_grid).unwrap_or_default()
}

fn of_grid(grid: &Grid) -> Vec<Line> {
    let mut lines: Vec<Line> =
        (0..grid.rows).map(|row| Line { number: row + 1, squares: Vec::new() }).collect();
    for cell in &grid.cells {
        let Some(line) = lines.get_mut(cell.row) else { continue };
        if let (0, Some(number)) = (cell.column, number(&cell.place)) {
            line.number = number;
        }
        let is_merged = cell.width > 1 || cell.height > 1;
        line.squares.push(Square { column: cell.column, text: cell.text.clone(), is_merged });
    }
    lines
}

/// The line of the file.
fn number(place: &Place) -> Option<usize> {
    match place {
        Place::Line { line, .. } => usize::try_from(*line).ok(),
        Place::Sheet { row, .. } => usize::try_from(*row).ok(),
        _ => None,
    }
}
