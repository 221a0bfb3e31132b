//! Defined names that stand for a cell.

use super::cells::Cells;
use super::reference::{Area, on_sheet};
use super::workbook::Name;
use crate::document::{Field, Place, Remark};
use nianbao_schema::anchor;
use nianbao_schema::both;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A field for each name of one cell, or of cells that are merged into one.
pub(super) fn fields(names: &[Name], sheets: &[(Arc<str>, Cells)], remarks: &mut Vec<Remark>) -> Vec<Field> {
    let by_name: HashMap<&str, &(Arc<str>, Cells)> = sheets.iter().map(|sheet| (&*sheet.0, sheet)).collect();
    let global: HashSet<&str> =
        names.iter().filter(|name| !name.is_local).map(|name| name.name.as_str()).collect();
    let merged: HashSet<(&str, &Area)> = sheets
        .iter()
        .flat_map(|(sheet, cells)| cells.merges.iter().map(move |area| (&**sheet, area)))
        .collect();
    let mut fields = Vec::new();
    let mut lines_left = MOST_LINES;
    // A name that holds on one sheet alone counts where no other has it: who copies a sheet copies its names.
    for name in names.iter().filter(|name| !name.is_local || !global.contains(name.name.as_str())) {
        if name.formula.contains("#REF!") {
            remarks.extend(broken(&name.name));
            continue;
        }
        let Some((sheet, area)) = on_sheet(&name.formula) else { continue };
        let Some((sheet, cells)) = by_name.get(sheet.as_str()) else { continue };
        if area.is_single() || merged.contains(&(&**sheet, &area)) {
            let text = cells.text(area.top, area.left).to_owned();
            let place = Place::Sheet { sheet: Arc::clone(sheet), row: area.top, column: area.left };
            fields.push(Field { name: name.name.clone(), text, place });
        } else if area.left == area.right && anchor::is_narrative(&name.name) {
            let Some(text) = paragraphs(cells, area, &mut lines_left) else { continue };
            let place = Place::Sheet { sheet: Arc::clone(sheet), row: area.top, column: area.left };
            fields.push(Field { name: name.name.clone(), text, place });
        }
    }
    fields
}

/// How many rows all names of a workbook may hold: a name of a whole column costs a file nothing.
const MOST_LINES: u32 = 1 << 20;

/// What stands in cells below each other, a line each. Merged cells are one, and blank ones at the end none.
fn paragraphs(cells: &Cells, area: Area, lines_left: &mut u32) -> Option<String> {
    let start = cells.cells.partition_point(|(row, ..)| *row < area.top);
    let filled = cells.cells.iter().skip(start).take_while(|(row, ..)| *row <= area.bottom);
    let mut covered: Vec<(u32, u32)> = cells
        .merges
        .iter()
        .filter(|merged| (merged.left..=merged.right).contains(&area.left) && merged.bottom > merged.top)
        .map(|merged| (merged.top + 1, merged.bottom - merged.top))
        .collect();
    covered.sort_unstable();
    let mut covered = covered.into_iter().skip_while(|(first, _)| *first <= area.top).peekable();
    let mut text = String::new();
    let mut line = area.top;
    for (row, _, own) in filled.filter(|(_, column, _)| *column == area.left) {
        let mut missing = row - line;
        while let Some((_, rows)) = covered.next_if(|(first, _)| first <= row) {
            missing = missing.saturating_sub(rows);
        }
        *lines_left = lines_left.checked_sub(missing)?;
        text.extend(std::iter::repeat_n('\n', missing as usize));
        text.push_str(own);
        line = *row;
    }
    Some(text)
}

/// A name of ours whose cell was deleted.
fn broken(name: &str) -> Option<Remark> {
    let (_, path) = anchor::path_of(name)?;
    Some(Remark {
        place: None,
        text: both!(
            "the cell that the name {name} stands for was deleted ({path})",
            "名称 {name} 所指的单元格已被删除（{path}）"
        ),
    })
}
