//! 上年数据: last year's figures that some rule needs. Left empty, those rules are 未填全.

use super::formula::Spot;
use super::grid::entry_at;
use super::plan::{PREVIOUS, PREVIOUS_COLUMN, PREVIOUS_ROW, Plan};
use super::style::{self, Styles};
use super::{Error, page, text, validation};
use rust_xlsxwriter::Worksheet;

const HEADERS: [(&str, f64); 5] =
    [("部分", 30.0), ("行", 40.0), ("列", 24.0), ("上年数", 16.0), ("说明", 30.0)];
/// Why there is no figure.
const REASON_COLUMN: u16 = 4;

pub(super) fn write(
    sheet: &mut Worksheet,
    plan: &Plan<'_>,
    styles: &Styles,
    own: usize,
) -> Result<(), Error> {
    let widths = HEADERS.map(|(_, width)| width);
    let width = page::columns(sheet, &widths)?;
    page::set_up(sheet, plan, width);
    sheet.write_string_with_format(0, 0, PREVIOUS, &styles.short_title)?;
    let instruction = "照上一年度的报告填写，只用于检查前后两年是否衔接；可以不填，有关规则显示“未填全”。";
    sheet.write_string_with_format(1, 0, instruction, &styles.summary)?;
    for (column, (header, _)) in (0..).zip(HEADERS) {
        sheet.write_string_with_format(PREVIOUS_ROW - 1, column, header, &styles.header)?;
    }
    for (row, cell) in (PREVIOUS_ROW..).zip(&plan.looked_back) {
        line(sheet, plan, styles, row, *cell)?;
        let spot = Spot::single(own, row, PREVIOUS_COLUMN);
        validation::previous(sheet, plan.subject.format, *cell, spot)?;
    }
    sheet.set_repeat_rows(PREVIOUS_ROW - 1, PREVIOUS_ROW - 1)?;
    sheet.set_freeze_panes(PREVIOUS_ROW, 0)?;
    Ok(())
}

fn line(sheet: &mut Worksheet, plan: &Plan<'_>, styles: &Styles, row: u32, cell: usize) -> Result<(), Error> {
    let format = plan.subject.format;
    let labels = format.labels(cell);
    let texts = [labels.table.to_owned(), labels.rows.join(" › "), labels.columns.join(" › ")];
    let mut lines = 1.0f64;
    for ((column, text), (_, width)) in (0..).zip(texts).zip(HEADERS) {
        let text = text::clip(&text, text::CELL_LIMIT);
        lines = lines.max(text::lines(&text, width));
        sheet.write_string_with_format(row, column, text, &styles.label)?;
    }
    let reason =
        plan.subject.incomparable(cell).map(|reason| format!("不可比：{reason}")).unwrap_or_default();
    lines = lines.max(text::lines(&reason, HEADERS[usize::from(REASON_COLUMN)].1));
    sheet.write_string_with_format(row, REASON_COLUMN, reason, &styles.cell)?;
    sheet.set_row_height(row, page::height(lines))?;
    let spot = Spot::single(0, row, PREVIOUS_COLUMN);
    let (entry, value) = (plan.subject.previous(cell), &format.cells[cell].value);
    let style = style::figure(&styles.number, &entry.shown(value).to_string(), value.has_decimals());
    entry_at(sheet, spot, entry, value, &style)
}
