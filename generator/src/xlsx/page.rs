//! What all sheets have in common: paper, protection, footer.

use super::plan::Plan;
use super::style::Styles;
use super::{Error, text};
use rust_xlsxwriter::{ProtectionOptions, Worksheet};

/// The paper size of A4.
const A4: u8 = 9;
/// How wide a sheet may be before its paper is turned, in digits.
const UPRIGHT: f64 = 110.0;

/// Sets up printing on A4, as wide as the paper, and protects what is not to be filled in.
pub(super) fn set_up(sheet: &mut Worksheet, plan: &Plan<'_>, width: f64) {
    sheet.set_paper_size(A4);
    if width > UPRIGHT {
        sheet.set_landscape();
    }
    sheet.set_margins(0.6, 0.6, 0.75, 0.75, 0.3, 0.3);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_print_center_horizontally(true);
    if plan.subject.draft {
        sheet.set_header("&C&\"宋体,Bold\"&16草稿");
    }
    sheet.set_footer("&C第 &P 页，共 &N 页");
    sheet.set_screen_gridlines(false);
    protect(sheet);
}

/// Protects a sheet without a password: rows and columns may still be made higher and wider.
pub(super) fn protect(sheet: &mut Worksheet) {
    sheet.protect_with_options(&permissions());
}

/// Protects a sheet on which rows may also be added: names hold all of them.
pub(super) fn protect_but_rows(sheet: &mut Worksheet) {
    sheet.protect_with_options(&ProtectionOptions { insert_rows: true, ..permissions() });
}

/// Protects a sheet whose lines may be filtered.
pub(super) fn protect_but_filter(sheet: &mut Worksheet) {
    sheet.protect_with_options(&ProtectionOptions { use_autofilter: true, ..permissions() });
}

fn permissions() -> ProtectionOptions {
    ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::default() }
}

/// Sets the widths of the first columns, and gives their sum.
pub(super) fn columns(sheet: &mut Worksheet, widths: &[f64]) -> Result<f64, Error> {
    for (column, width) in (0..).zip(widths) {
        sheet.set_column_width(column, *width)?;
    }
    Ok(widths.iter().sum())
}

/// The title of a sheet: in one line as far as that runs, else in as many as the columns make necessary.
pub(super) fn title(sheet: &mut Worksheet, text: &str, widths: &[f64], styles: &Styles) -> Result<(), Error> {
    // Its type is half as large again as that of other text.
    let lines = text::lines(text, widths.iter().sum::<f64>() / 1.5);
    let last = widths.len() as u16 - 1;
    if lines > 1.0 && last > 0 {
        sheet.merge_range(0, 0, 0, last, "", &styles.title)?;
    }
    let style = if lines > 1.0 { &styles.title } else { &styles.short_title };
    sheet.write_string_with_format(0, 0, text, style)?;
    sheet.set_row_height(0, lines * 22.0 + 8.0)?;
    Ok(())
}

/// The height of so many lines of text.
pub(super) fn height(lines: f64) -> f64 {
    // No row may be higher than 409 points.
    (lines * 15.0 + 6.0).min(400.0)
}
