//! Whether a label says what its figures count, so that nobody needs to be told a second time.

use crate::form::format::{Axis, Format};
use crate::form::layout::Layout;

/// Whether a label names the unit as one: `金额（单位：万元）`, `金额（万元）`, `印发件数`. A syllable
/// that merely occurs in it is no unit: the 人 of 人员 counts nobody.
pub fn is_said(label: &str, unit: &str) -> bool {
    label.match_indices(unit).any(|(at, _)| {
        let (before, after) = (&label[..at], &label[at + unit.len()..]);
        before.ends_with(['：', ':', '（', '(']) || after.starts_with('数')
    })
}

/// The units of figures that no label on the grid gives away: one for all of them, or table by table.
/// Figures of another unit may be among them, if their labels say so.
pub fn of_grid(format: &Format, layout: &Layout) -> Option<String> {
    let unsaid: Vec<(usize, &str)> = layout
        .blocks
        .iter()
        .filter_map(|block| Some((block.table, unsaid_unit(format, block.table)?)))
        .collect();
    let (_, first) = unsaid.first()?;
    if unsaid.iter().all(|(_, unit)| unit == first) {
        let cells = layout.blocks.iter().flat_map(|block| format.tables[block.table].cells.clone());
        let units = || cells.clone().filter_map(|cell| format.cells[cell].unit.as_deref());
        let but = if units().all(|unit| unit == *first) { "" } else { "（另有注明的除外）" };
        return Some(format!("单位：{first}{but}"));
    }
    let named = unsaid.iter().map(|(table, unit)| format!("{}：{unit}", format.table_title(*table)));
    Some(format!("单位：{}", named.collect::<Vec<_>>().join("；")))
}

/// The table's unit, if it has cells that count it and whose labels do not say so.
fn unsaid_unit(format: &Format, index: usize) -> Option<&str> {
    let table = &format.tables[index];
    let unit = table.unit.as_deref()?;
    let says = |label: &str| is_said(label, unit);
    let above = [table.caption.as_ref(), table.stub.as_ref(), Some(&format.sections[table.section].title)];
    if above.into_iter().flatten().any(|label| says(label)) {
        return None;
    }
    let along = |axis: &Axis| -> Vec<bool> {
        (0..axis.leaves.len()).map(|leaf| axis.labels(leaf).into_iter().any(says)).collect()
    };
    let (rows, columns) = (along(&table.rows), along(&table.columns));
    let unsaid = |cell: usize| {
        let cell = &format.cells[cell];
        cell.unit.as_deref() == Some(unit) && !rows[cell.row] && !columns[cell.column]
    };
    table.cells.clone().any(unsaid).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::is_said;

    #[test]
    fn a_unit_is_said_where_it_is_meant_as_one() {
        for (label, unit, expect) in [
            ("金额（单位：万元）", "万元", true),
            ("金额(万元)", "万元", true),
            ("印发件数", "件", true),
            ("人员", "人", false),
            ("文件", "件", false),
            ("（文件）", "件", false),
            ("", "件", false),
        ] {
            assert_eq!(is_said(label, unit), expect, "{label} {unit}");
        }
    }
}
