//! 文字: the narratives, each with what it has to speak of, a paragraph a row.

use super::formula::Spot;
use super::grid::put;
use super::plan::{PROSE, PROSE_WIDTH, Part, Plan};
use super::style::Styles;
use super::{Error, page, text};
use nianbao_schema::format::Narrative;
use nianbao_schema::naming;
use rust_xlsxwriter::Worksheet;

/// The width of the column with the number of the paragraph, beside its text.
const NUMBER: f64 = 6.0;

pub(super) fn write(
    sheet: &mut Worksheet,
    plan: &Plan<'_>,
    styles: &Styles,
    own: usize,
) -> Result<(), Error> {
    let width = page::columns(sheet, &[NUMBER, PROSE_WIDTH])?;
    page::set_up(sheet, plan, width);
    page::protect_but_rows(sheet);
    sheet.write_string_with_format(0, 0, PROSE, &styles.short_title)?;
    let format = plan.subject.format;
    for (narrative, parts) in format.narratives.iter().zip(&plan.prose) {
        let Some(first) = parts.first() else { continue };
        let title = &format.sections[narrative.section].title;
        let heading = format!("{}{title}", naming::heading(narrative.section));
        sheet.write_string_with_format(first.row - 2, 0, heading, &styles.heading)?;
        let prompt = prompt(plan, narrative);
        sheet.write_string_with_format(first.row - 1, 1, prompt.as_str(), &styles.prompt)?;
        sheet.set_row_height(first.row - 1, page::height(text::lines(&prompt, PROSE_WIDTH)))?;
        for (number, part) in (1u32..).zip(parts) {
            paragraph(sheet, styles, own, number, part)?;
        }
    }
    Ok(())
}

/// A paragraph in a row as high as its text, or in several that are merged: no row is higher than 409 points.
fn paragraph(
    sheet: &mut Worksheet,
    styles: &Styles,
    own: usize,
    number: u32,
    part: &Part<'_>,
) -> Result<(), Error> {
    let spot = |column| Spot { sheet: own, row: part.row, column, rows: part.rows, columns: 1 };
    put(sheet, spot(0), &styles.middle, |sheet, row, column| {
        sheet.write_number_with_format(row, column, number, &styles.middle).map(|_| ())
    })?;
    put(sheet, spot(1), &styles.prose, |sheet, row, column| match part.text {
        "" => sheet.write_blank(row, column, &styles.prose).map(|_| ()),
        text => sheet.write_string_with_format(row, column, text, &styles.prose).map(|_| ()),
    })?;
    // A row of one line stays free to grow with what somebody types into it.
    let lines = text::lines(part.text, PROSE_WIDTH);
    if lines > 1.0 {
        for row in part.row..part.row + part.rows {
            sheet.set_row_height(row, page::height((lines / f64::from(part.rows)).ceil()))?;
        }
    }
    Ok(())
}

fn prompt(plan: &Plan<'_>, narrative: &Narrative) -> String {
    let section = &plan.subject.format.sections[narrative.section];
    let topics =
        (!narrative.topics.is_empty()).then(|| format!("写到以下方面：{}。", narrative.topics.join("、")));
    let guidance = section.about.guidance.clone();
    let rows = plan.subject.is_open.then(|| "一段一行，在序号右边填写；行的高度随文字变化。".to_owned());
    let parts = [guidance, topics, narrative.guidance.clone(), rows];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
