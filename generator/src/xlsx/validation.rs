//! What may be typed where, and what a person is guidance who is about to type.

use super::Error;
use super::formula::{Spot, literal};
use super::plan::{COVER_COLUMN, Plan};
use super::text;
use nianbao_schema::format::{CellLabels, Format, Value};
use rust_xlsxwriter::{DataValidation, DataValidationRule, Formula, Worksheet};

/// The limits of a prompt's parts, and of a list that is written out.
const TITLE: usize = 32;
const MESSAGE: usize = 255;
const LIST: usize = 255;

/// Lists of answers that are too long to be written out; they stand on the hidden sheet.
#[derive(Default)]
pub(super) struct Lists {
    pub(super) lists: Vec<Vec<String>>,
}

impl Lists {
    /// The defined name of a list.
    pub(super) fn name(list: usize) -> String {
        format!("list__{list}")
    }

    fn validation(&mut self, answers: Vec<String>) -> Result<DataValidation, Error> {
        let length: usize = answers.iter().map(|answer| text::length(answer) + 1).sum();
        let is_plain = |answer: &String| !answer.contains([',', '"', '\n']) && answer.trim() == answer;
        if length <= LIST && answers.iter().all(is_plain) {
            return Ok(DataValidation::new().allow_list_strings(&answers)?);
        }
        let known = self.lists.iter().position(|list| *list == answers);
        let list = known.unwrap_or_else(|| {
            self.lists.push(answers);
            self.lists.len() - 1
        });
        Ok(DataValidation::new().allow_list_formula(Formula::new(format!("={}", Self::name(list)))))
    }
}

/// The rule and the prompt of a cell of the form.
pub(super) fn cell(
    sheet: &mut Worksheet,
    format: &Format,
    cell: usize,
    spot: Spot,
    lists: &mut Lists,
) -> Result<(), Error> {
    let at = &format.cells[cell];
    let (validation, wanted) = match &at.value {
        Value::Flag => {
            (lists.validation(["是", "否", "/"].map(str::to_owned).to_vec())?, "应填是、否，不适用的填 /")
        }
        Value::Choice(choices) => {
            let answers = choices.iter().map(|choice| choice.label.clone()).chain(["/".to_owned()]);
            (lists.validation(answers.collect())?, "应选列出的一项，不适用的填 /")
        }
        Value::Text => (DataValidation::new().allow_any_value(), "填写文字，不适用的填 /"),
        value @ (Value::Count | Value::Change | Value::Amount) => (number(value, spot), wanted(value)),
    };
    let labels = format.labels(cell);
    let validation = validation
        .set_input_title(text::clip(&title(&labels), TITLE))?
        .set_input_message(text::clip(&message(format, cell, &labels), MESSAGE))?
        .set_error_title("请核对")?
        .set_error_message(wanted)?;
    add(sheet, spot, &validation)
}

/// The rule of last year's figure of a cell.
pub(super) fn previous(sheet: &mut Worksheet, format: &Format, cell: usize, spot: Spot) -> Result<(), Error> {
    let value = &format.cells[cell].value;
    let validation = number(value, spot)
        .set_input_title("上年度报告的数")?
        .set_input_message(text::clip(&format.labels(cell).to_string(), MESSAGE))?
        .set_error_title("请核对")?
        .set_error_message(wanted(value))?;
    add(sheet, spot, &validation)
}

/// The rules of the cover: a level of the form's own, a year that it covers.
pub(super) fn cover(
    sheet: &mut Worksheet,
    plan: &Plan<'_>,
    lists: &mut Lists,
    level: u32,
    year: u32,
) -> Result<(), Error> {
    let format = plan.subject.format;
    let levels = format.levels.iter().map(|level| level.label.clone()).collect();
    let validation =
        lists.validation(levels)?.set_error_title("请核对")?.set_error_message("应选列出的一项")?;
    add(sheet, Spot::single(0, level, COVER_COLUMN), &validation)?;
    let (first, last) = (i32::from(format.first_year), i32::from(format.last_year.unwrap_or(9999)));
    let validation = DataValidation::new()
        .allow_whole_number(DataValidationRule::Between(first, last))
        .set_error_title("请核对")?
        .set_error_message("应填四位数字的年度，并在本格式适用的年度以内")?;
    add(sheet, Spot::single(0, year, COVER_COLUMN), &validation)
}

/// What is said of a rule to the person who explains why it is broken.
pub(super) fn remark(sheet: &mut Worksheet, spot: Spot, guidance: &str) -> Result<(), Error> {
    let validation = DataValidation::new()
        .allow_any_value()
        .set_input_title("说明")?
        .set_input_message(text::clip(guidance, MESSAGE))?;
    add(sheet, spot, &validation)
}

fn add(sheet: &mut Worksheet, spot: Spot, validation: &DataValidation) -> Result<(), Error> {
    sheet.add_data_validation(spot.row, spot.column, spot.row, spot.column, validation)?;
    Ok(())
}

/// A number of the right kind, or the sign for what does not apply.
fn number(value: &Value, spot: Spot) -> DataValidation {
    let at = spot.relative();
    let number = match (value.is_signed(), value.has_decimals()) {
        (false, false) => format!("AND({at}>=0,{at}=INT({at}))"),
        (false, true) => format!("{at}>=0"),
        (true, false) => format!("{at}=INT({at})"),
        (true, true) => "TRUE".to_owned(),
    };
    let formula = format!("=IF(ISNUMBER({at}),{number},{at}={})", literal("/"));
    DataValidation::new().allow_custom(Formula::new(formula))
}

fn wanted(value: &Value) -> &'static str {
    match (value.is_signed(), value.has_decimals()) {
        (false, false) => "应填不小于 0 的整数，不适用的填 /",
        (false, true) => "应填不小于 0 的数，可以带小数，不适用的填 /",
        (true, false) => "应填整数，减少的填负数，不适用的填 /",
        (true, true) => "应填数，可以带小数，减少的填负数，不适用的填 /",
    }
}

/// How to type the sign for what does not apply: pressed first, it opens a menu in Excel and WPS.
const SLASH: &str = "\n不适用的先按 F2，再输入 /（直接按 / 会打开菜单）";

/// The innermost row label, or the column's where rows have none.
fn title(labels: &CellLabels<'_>) -> String {
    let label = labels.rows.last().or(labels.columns.last());
    label.map_or(labels.table, |label| *label).to_owned()
}

fn message(format: &Format, cell: usize, labels: &CellLabels<'_>) -> String {
    let (row, column) = format.items(cell);
    let mut message = labels.to_string();
    if let Some(unit) = &format.cells[cell].unit {
        message.push_str(&format!("，单位：{unit}"));
    }
    if format.cells[cell].value.is_number() {
        message.push_str(SLASH);
    }
    let only = format.cells[cell].only.as_ref().and_then(|only| only.text.as_deref());
    for guidance in [row.about.guidance.as_deref(), column.about.guidance.as_deref(), only] {
        message.extend(guidance.map(|guidance| format!("\n{guidance}")));
    }
    message
}
