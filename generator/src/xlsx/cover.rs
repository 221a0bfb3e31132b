//! 封面: whose report it is, and how it fares.

use super::formula::{Spot, quoted};
use super::plan::{COVER, COVER_COLUMN, COVER_ROW, LEVEL, Plan};
use super::style::Styles;
use super::validation::{self, Lists};
use super::{Error, checks, page, text};
use nianbao_schema::anchor;
use rust_xlsxwriter::{Formula, Workbook, Worksheet};

/// What the cover asks for: the defined name, the words, the row.
const ORGAN: (&str, &str) = (anchor::COVER[0].0, "填报机关");
const YEAR: (&str, &str) = (anchor::COVER[2].0, "报告年度");
const FILLED_BY: (&str, &str) = ("cover__filled_by", "填报人");
const CHECKED_BY: (&str, &str) = ("cover__checked_by", "审核人");
const QUESTIONS: [(&str, &str); 5] = [ORGAN, LEVEL, YEAR, FILLED_BY, CHECKED_BY];

pub(super) fn write(
    sheet: &mut Worksheet,
    plan: &Plan<'_>,
    styles: &Styles,
    lists: &mut Lists,
) -> Result<(), Error> {
    let widths = [18.0, 62.0];
    let width = page::columns(sheet, &widths)?;
    page::set_up(sheet, plan, width);
    let subject = &plan.subject;
    page::title(sheet, &subject.format.title, &widths, styles)?;
    if subject.draft {
        sheet.write_string_with_format(1, 0, "草稿：尚未定稿，不得公布。", &styles.draft)?;
    }
    for (row, (_, words)) in (COVER_ROW..).zip(QUESTIONS) {
        sheet.write_string_with_format(row, 0, words, &styles.label)?;
        sheet.write_blank(row, COVER_COLUMN, &styles.answer)?;
        sheet.set_row_height(row, 24)?;
    }
    answers(sheet, plan, styles)?;
    validation::cover(sheet, plan, lists, COVER_ROW + 1, COVER_ROW + 2)?;
    let row = COVER_ROW + QUESTIONS.len() as u32 + 1;
    for (row, summary) in (row..).zip(checks::summaries(plan)) {
        let formula = Formula::new(format!("={}", summary.formula)).set_result(summary.result);
        sheet.write_formula_with_format(row, 0, formula, &styles.summary)?;
    }
    sheet.set_selection(COVER_ROW, COVER_COLUMN, COVER_ROW, COVER_COLUMN)?;
    sheet.set_active(true);
    Ok(())
}

fn answers(sheet: &mut Worksheet, plan: &Plan<'_>, styles: &Styles) -> Result<(), Error> {
    let subject = &plan.subject;
    if let Some(organ) = subject.organ() {
        if text::length(organ) > text::CELL_LIMIT {
            return Err(Error::TextTooLong { place: ORGAN.1.to_owned() });
        }
        sheet.write_string_with_format(COVER_ROW, COVER_COLUMN, organ, &styles.answer)?;
    }
    if let Some(level) = subject.level_label() {
        sheet.write_string_with_format(COVER_ROW + 1, COVER_COLUMN, level, &styles.answer)?;
    }
    sheet.write_blank(COVER_ROW + 2, COVER_COLUMN, &styles.number)?;
    if let Some(year) = subject.year() {
        sheet.write_number_with_format(COVER_ROW + 2, COVER_COLUMN, year, &styles.number)?;
    }
    Ok(())
}

pub(super) fn define_names(workbook: &mut Workbook) -> Result<(), Error> {
    for (row, (name, _)) in (COVER_ROW..).zip(QUESTIONS) {
        let at = Spot::single(0, row, COVER_COLUMN).absolute();
        workbook.define_name(name, &format!("={}!{at}", quoted(COVER)))?;
    }
    Ok(())
}
