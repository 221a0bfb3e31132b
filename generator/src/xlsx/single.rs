//! What workbooks of one sheet have in common, which hold no form.

use super::style::{BORDER, FONT, LABEL_FILL, TOTAL_FILL};
use super::text::legal;
use super::{Error, LEVEL, created};
use rust_xlsxwriter::{DocProperties, Format as Style, FormatAlign, FormatBorder, Workbook, Worksheet};

/// The style of a cell.
pub(super) fn plain() -> Style {
    Style::new()
        .set_font_name(FONT)
        .set_font_size(10)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_border_color(BORDER)
}

/// The style of a heading.
pub(super) fn heading() -> Style {
    plain().set_bold().set_text_wrap().set_align(FormatAlign::Center).set_background_color(LABEL_FILL)
}

/// The style of a total.
pub(super) fn total() -> Style {
    plain().set_bold().set_background_color(TOTAL_FILL)
}

/// The workbook of a sheet that is printed across, with its title and the pages' numbers.
pub(super) fn save(title: &str, mut sheet: Worksheet) -> Result<Vec<u8>, Error> {
    sheet.set_landscape().set_paper_size(9);
    sheet.set_header(format!("&C{}", title.replace('&', "&&"))).set_footer("&C第 &P 页，共 &N 页");
    let mut workbook = Workbook::new();
    workbook.set_zip_compression_level(LEVEL);
    let properties = DocProperties::new().set_title(legal(title)).set_creation_datetime(&created()?);
    workbook.set_properties(&properties);
    workbook.push_worksheet(sheet);
    Ok(workbook.save_to_buffer()?)
}
