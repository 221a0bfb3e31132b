//! A list to look through, sort and print, as a workbook of one sheet.

use super::style::{BROKEN_FILL, BROKEN_INK, HELD_INK, NOTED_FILL};
use super::text::{self, CELL_LIMIT, clip};
use super::{Error, page, single};
use rust_xlsxwriter::{Format as Style, Worksheet};
use unicode_width::UnicodeWidthStr;

/// How a line stands out. Its words say the same: nothing is told by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Not at all.
    #[default]
    Plain,
    /// Something is to be done.
    Act,
    /// Something is to be asked or looked at.
    Ask,
    /// All is well.
    Fine,
}

/// A list: headings, lines, and what is said at its end.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// The name of its sheet, also its title on paper.
    pub title: String,
    /// What stands at the head of each column.
    pub headings: Vec<String>,
    /// The lines, each with how its second column stands out.
    pub lines: Vec<(Vec<String>, Tone)>,
    /// The last line, such as one of totals.
    pub last: Vec<String>,
    /// How many of the columns are printed, the first ones; all of them are on the screen.
    pub printed: u16,
}

/// The narrowest and the widest column, in characters; what is longer goes on in a further line.
const WIDTHS: (f64, f64) = (6.0, 44.0);

/// Writes a list. What looks like a whole number is one; everything else is text, never a formula.
///
/// ```
/// use nianbao_generator::xlsx::{List, Tone, list};
/// let due = List {
///     title: "清单".to_owned(),
///     headings: vec!["机关".to_owned(), "报送情况".to_owned()],
///     lines: vec![(vec!["某局".to_owned(), "未报".to_owned()], Tone::Act)],
///     last: vec!["合计".to_owned(), "1".to_owned()],
///     printed: 2,
/// };
/// assert!(list(&due)?.starts_with(b"PK"));
/// # Ok::<(), nianbao_generator::xlsx::Error>(())
/// ```
pub fn list(list: &List) -> Result<Vec<u8>, Error> {
    let plain = single::plain().set_text_wrap();
    let (heading, last) = (single::heading(), single::total().set_text_wrap());
    let tone = |tone: Tone| match tone {
        Tone::Plain => plain.clone(),
        Tone::Act => plain.clone().set_bold().set_background_color(BROKEN_FILL).set_font_color(BROKEN_INK),
        Tone::Ask => plain.clone().set_background_color(NOTED_FILL),
        Tone::Fine => plain.clone().set_font_color(HELD_INK),
    };
    let mut sheet = Worksheet::new();
    sheet.set_name(&list.title)?;
    let widths: Vec<f64> = (0..list.headings.len()).map(|column| width(list, column)).collect();
    write(&mut sheet, 0, &list.headings, &widths, |_| heading.clone())?;
    let mut row = 1;
    for (fields, own) in &list.lines {
        let style = |column| if column == 1 { tone(*own) } else { plain.clone() };
        write(&mut sheet, row, fields, &widths, style)?;
        row += 1;
    }
    write(&mut sheet, row, &list.last, &widths, |_| last.clone())?;
    let columns = u16::try_from(widths.len()).unwrap_or(u16::MAX);
    for (column, width) in (0..columns).zip(&widths) {
        sheet.set_column_width(column, *width)?;
    }
    if columns > 0 && row > 1 {
        sheet.autofilter(0, 0, row - 1, columns - 1)?;
    }
    if let Some(last) = list.printed.min(columns).checked_sub(1) {
        sheet.set_print_area(0, 0, row, last)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    single::save(&list.title, sheet)
}

fn write(
    sheet: &mut Worksheet,
    row: u32,
    fields: &[String],
    widths: &[f64],
    style: impl Fn(u16) -> Style,
) -> Result<(), Error> {
    // Spreadsheets do not all find out by themselves how many lines a text takes.
    let lines = fields.iter().zip(widths).map(|(field, width)| text::lines(field, *width));
    sheet.set_row_height(row, page::height(lines.fold(1.0, f64::max)))?;
    for (column, field) in (0..).zip(fields) {
        let style = style(column);
        let is_number = (1..=9).contains(&field.len()) && field.bytes().all(|byte| byte.is_ascii_digit());
        match field.parse::<u32>() {
            Ok(number) if is_number => sheet.write_number_with_format(row, column, number, &style)?,
            _ => sheet.write_string_with_format(row, column, clip(field, CELL_LIMIT), &style)?,
        };
    }
    Ok(())
}

/// A column's width: that of its longest field.
fn width(list: &List, column: usize) -> f64 {
    let lines = list.lines.iter().map(|(fields, _)| fields);
    let fields = lines.chain([&list.headings]).filter_map(|fields| fields.get(column));
    let longest = fields.map(|field| field.width()).max().unwrap_or_default();
    // The arrow of the filter stands beside the heading.
    (longest as f64 + 3.0).clamp(WIDTHS.0, WIDTHS.1)
}
