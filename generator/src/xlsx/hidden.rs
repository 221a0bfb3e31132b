//! 格式, hidden: which form this is, which name stands for which path, and lists of answers too long to
//! stand elsewhere.

use super::formula::{Spot, quoted};
use super::plan::{HIDDEN, Plan};
use super::validation::Lists;
use super::{Error, page};
use rust_xlsxwriter::{Workbook, Worksheet};

const ID: (&str, u32) = ("meta__format", 0);
const FINGERPRINT: (&str, u32) = ("meta__fingerprint", 1);
/// The first row of the map of names.
const MAP_ROW: u32 = 4;
/// The first column of the lists.
const LIST_COLUMN: u16 = 4;

pub(super) fn write(sheet: &mut Worksheet, plan: &Plan<'_>, lists: &Lists) -> Result<(), Error> {
    let format = plan.subject.format;
    sheet.set_hidden(true);
    page::protect(sheet);
    for (row, key, value) in
        [(ID.1, "format", format.id.clone()), (FINGERPRINT.1, "fingerprint", format.fingerprint.to_string())]
    {
        sheet.write_string(row, 0, key)?;
        sheet.write_string(row, 1, value)?;
    }
    for (column, header) in (0..).zip(["path", "name", "kind"]) {
        sheet.write_string(MAP_ROW - 1, column, header)?;
    }
    for (row, (path, name, kind)) in (MAP_ROW..).zip(map(plan)) {
        sheet.write_string(row, 0, path)?;
        sheet.write_string(row, 1, name)?;
        sheet.write_string(row, 2, kind)?;
    }
    for (column, list) in (LIST_COLUMN..).zip(&lists.lists) {
        for (row, answer) in (0..).zip(list) {
            sheet.write_string(row, column, answer)?;
        }
    }
    Ok(())
}

/// Every path with its defined name and what that holds.
fn map<'p>(plan: &'p Plan<'_>) -> impl Iterator<Item = (&'p str, String, &'static str)> + 'p {
    let format = plan.subject.format;
    let path = |cell: usize| format.cells[cell].path.as_str();
    let cells = (0..format.cells.len()).map(move |cell| (path(cell), plan.cell_name(cell), "cell"));
    let narratives = (0..plan.prose.len()).map(move |narrative| {
        let id = format.sections[format.narratives[narrative].section].id.as_str();
        (id, plan.prose_name(narrative), "narrative")
    });
    let previous =
        plan.looked_back.iter().map(move |&cell| (path(cell), plan.previous_name(cell), "previous"));
    cells.chain(narratives).chain(previous)
}

pub(super) fn define_names(workbook: &mut Workbook, lists: &Lists) -> Result<(), Error> {
    let sheet = quoted(HIDDEN);
    for (name, row) in [ID, FINGERPRINT] {
        workbook.define_name(name, &format!("={sheet}!{}", Spot::single(0, row, 1).absolute()))?;
    }
    for (number, (column, list)) in (LIST_COLUMN..).zip(&lists.lists).enumerate() {
        let first = Spot::single(0, 0, column).absolute();
        let last = Spot::single(0, list.len() as u32 - 1, column).absolute();
        workbook.define_name(Lists::name(number), &format!("={sheet}!{first}:{last}"))?;
    }
    Ok(())
}
