//! Where a sum comes from: a sheet with a line for each figure and a column for each report that is in it.

use super::formula::Spot;
use super::style::{LABEL_FILL, figure};
use super::text::{self, CELL_LIMIT, clip};
use super::{Error, page, single};
use nianbao_schema::{Format, Report};
use rust_xlsxwriter::{Format as Style, FormatAlign, Formula, Worksheet};

/// A report that is in a sum.
#[derive(Clone, Copy, Debug)]
pub struct Part<'r> {
    /// Whose it is.
    pub organ: &'r str,
    /// The document that it was read from.
    pub file: &'r str,
    /// The report, of the edition of the sum.
    pub report: &'r Report,
}

const SHEET: &str = "来源";
/// How “not applicable” is written.
const NONE: &str = "/";
/// What is said of a sum that no report can hold.
const TOO_LONG: &str = "超过15位";
/// Where what the sheet says is.
const FILES: u32 = 1;
const FIRST: u32 = 2;
const UNIT: u16 = 3;
const TOTAL: u16 = 4;
const LACKING: u16 = 5;
const PARTS: u16 = 6;
/// The headings of table, row and column, and how wide they are.
const LABELS: [(&str, f64); 3] = [("表", 30.0), ("行", 34.0), ("列", 30.0)];

/// Writes the sheet. Sums are formulas: whoever changes a figure of a report sees the sum follow. A figure that is blank in
/// one report has no sum; not applicable counts as nothing. A sum of more than 15 digits is no formula: spreadsheets round it.
///
/// `total` is the sum, whose figures stand in the file as results; `title` says of whom it is and who is in it.
pub fn sources(title: &str, total: &Report, parts: &[Part<'_>]) -> Result<Vec<u8>, Error> {
    let styles = Styles {
        head: single::heading(),
        label: single::plain().set_text_wrap().set_background_color(LABEL_FILL),
        number: single::plain().set_align(FormatAlign::Right),
        total: single::total().set_align(FormatAlign::Right),
    };
    let mut sheet = Worksheet::new();
    sheet.set_name(SHEET)?;
    sheet.set_formula_result_default("");
    heads(&mut sheet, parts, &styles)?;
    let format = total.format();
    let cells = (0..format.cells.len()).filter(|&cell| format.cells[cell].value.is_number());
    for (row, cell) in (FIRST..).zip(cells) {
        line(&mut sheet, row, cell, total, parts, &styles)?;
    }
    for (column, (_, width)) in (0..).zip(LABELS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_column_width(UNIT, 6)?;
    sheet.set_column_width(TOTAL, 14)?.set_column_width(LACKING, 10)?;
    for column in (PARTS..).take(parts.len()) {
        sheet.set_column_width(column, 16)?;
    }
    sheet.set_freeze_panes(FIRST, PARTS)?;
    sheet.set_repeat_rows(0, FILES)?.set_repeat_columns(0, LACKING)?;
    // As many as can still be read on a sheet of paper.
    if parts.len() <= 10 {
        sheet.set_print_fit_to_pages(1, 0);
    }
    single::save(title, sheet)
}

struct Styles {
    head: Style,
    label: Style,
    number: Style,
    total: Style,
}

fn heads(sheet: &mut Worksheet, parts: &[Part<'_>], styles: &Styles) -> Result<(), Error> {
    let fixed = LABELS.map(|(label, _)| label).into_iter().chain(["单位", "合计", "没有填的"]);
    for (column, text) in (0..).zip(fixed) {
        sheet.merge_range(0, column, FILES, column, text, &styles.head)?;
    }
    for (column, part) in (PARTS..).zip(parts) {
        sheet.write_string_with_format(0, column, clip(part.organ, CELL_LIMIT), &styles.head)?;
        sheet.write_string_with_format(FILES, column, clip(part.file, CELL_LIMIT), &styles.head)?;
    }
    sheet.set_row_height(0, 32)?.set_row_height(FILES, 32)?;
    Ok(())
}

fn line(
    sheet: &mut Worksheet,
    row: u32,
    cell: usize,
    total: &Report,
    parts: &[Part<'_>],
    styles: &Styles,
) -> Result<(), Error> {
    let format: &Format = total.format();
    let own = &format.cells[cell];
    let table = &format.tables[own.table];
    let labels = [
        format.table_title(own.table).to_owned(),
        table.rows.labels(own.row).join(" › "),
        table.columns.labels(own.column).join(" › "),
    ];
    let mut lines = 1.0f64;
    for ((column, label), (_, width)) in (0..).zip(&labels).zip(LABELS) {
        sheet.write_string_with_format(row, column, clip(label, CELL_LIMIT), &styles.label)?;
        lines = lines.max(text::lines(label, width));
    }
    sheet.set_row_height(row, page::height(lines))?;
    sheet.write_string_with_format(row, UNIT, own.unit.as_deref().unwrap_or_default(), &styles.label)?;
    for (column, part) in (PARTS..).zip(parts) {
        let entry = &part.report.entries()[cell];
        let shown = entry.shown(&own.value).to_string();
        let style = figure(&styles.number, &shown, own.value.has_decimals());
        match entry.number().and_then(|_| shown.parse::<f64>().ok()) {
            Some(number) => sheet.write_number_with_format(row, column, number, &style)?,
            None if shown.is_empty() => sheet.write_blank(row, column, &style)?,
            None => sheet.write_string_with_format(row, column, &shown, &style)?,
        };
    }
    if parts.is_empty() {
        return Ok(());
    }
    let last = PARTS + u16::try_from(parts.len() - 1).unwrap_or(u16::MAX);
    let spot = |column| Spot::single(0, row, column).relative();
    let range = format!("{}:{}", spot(PARTS), spot(last));
    let lacking = parts.iter().filter(|part| part.report.entries()[cell].is_blank()).count();
    let sum = &total.entries()[cell];
    if lacking == 0 && sum.is_blank() {
        // A formula would give a number that is not the sum.
        sheet.write_string_with_format(row, TOTAL, TOO_LONG, &styles.total)?;
        return Ok(());
    }
    let result = if lacking == 0 { sum.shown(&own.value).to_string() } else { String::new() };
    let style = figure(&styles.total, &result, own.value.has_decimals());
    let formula = format!("=IF(COUNTBLANK({range})>0,\"\",IF(COUNT({range})=0,\"{NONE}\",SUM({range})))");
    sheet.write_formula_with_format(row, TOTAL, Formula::new(formula).set_result(result), &style)?;
    let formula = format!("=IF(COUNTBLANK({range})=0,\"\",COUNTBLANK({range})&\"家\")");
    let said = if lacking == 0 { String::new() } else { format!("{lacking}家") };
    sheet.write_formula_with_format(row, LACKING, Formula::new(formula).set_result(said), &styles.total)?;
    Ok(())
}
