//! The end of 勾稽检查: cells in which organs of some levels have no figure.

use super::formula::{Spot, checked, literal};
use super::line::{COLUMNS, Columns, Computed, basis, closed_name};
use super::plan::{CHECKS, CLOSED_COLUMN, Closed, LEVEL, Plan};
use super::style::Styles;
use super::verdict::State;
use super::{Error, page, text};
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::sentence;
use rust_xlsxwriter::{Formula, Worksheet};

pub(super) fn write(sheet: &mut Worksheet, plan: &Plan<'_>, styles: &Styles) -> Result<(), Error> {
    for (number, closed) in (plan.lines.len() + 1..).zip(&plan.closed) {
        sheet.write_number_with_format(closed.row, 0, number as u32, &styles.middle)?;
        words(sheet, plan, styles, closed)?;
        verdict(sheet, plan, styles, closed)?;
    }
    Ok(())
}

fn words(sheet: &mut Worksheet, plan: &Plan<'_>, styles: &Styles, closed: &Closed<'_>) -> Result<(), Error> {
    let only = closed.only;
    let place = plan.subject.format.labels(closed.cell).to_string();
    let basis = basis(Some(only.basis), only.cite.as_deref());
    let texts = [
        (Columns::RULE, &*sentence::only(only, Chinese)),
        (Columns::PLACE, &*place),
        (Columns::BASIS, &*basis),
    ];
    let mut lines = 1.0f64;
    for (column, text) in texts {
        let text = text::clip(text, text::CELL_LIMIT);
        lines = lines.max(text::lines(&text, COLUMNS[usize::from(column)].1));
        sheet.write_string_with_format(closed.row, column, text, &styles.cell)?;
    }
    sheet.set_row_height(closed.row, page::height(lines))?;
    let severity = sentence::severity(only.severity, Chinese);
    sheet.write_string_with_format(closed.row, Columns::SEVERITY, severity, &styles.middle)?;
    for column in [Columns::LEFT, Columns::RIGHT, Columns::DIFFERENCE] {
        sheet.write_blank(closed.row, column, &styles.middle)?;
    }
    sheet.write_blank(closed.row, Columns::REMARK, &styles.remark)?;
    Ok(())
}

/// The state in a hidden column, the verdict in words, and the way to the cell.
fn verdict(
    sheet: &mut Worksheet,
    plan: &Plan<'_>,
    styles: &Styles,
    closed: &Closed<'_>,
) -> Result<(), Error> {
    let at = Spot::single(plan.checks_sheet, closed.row, CLOSED_COLUMN).relative();
    let verdict = format!("IF({at}=0,\"符合\",IF({at}=1,\"✗ 不符\",IF({at}=2,\"未填全\",\"不适用\")))");
    let words = match closed.state {
        State::Held => "符合",
        State::Broken => "✗ 不符",
        State::Unevaluated => "未填全",
        _ => "不适用",
    };
    let link = format!("HYPERLINK(\"#{}\",\"查看\")", plan.cell_name(closed.cell));
    let formulas = [
        (CLOSED_COLUMN, state(plan, closed), (closed.state as u8).to_string(), &styles.middle),
        (Columns::VERDICT, verdict, words.to_owned(), &styles.middle),
        (Columns::LINK, link, "查看".to_owned(), &styles.link),
    ];
    for (column, formula, result, style) in formulas {
        let formula = checked(format!("={formula}"), || plan.subject.format.cells[closed.cell].path.clone())?;
        let formula = Formula::new(formula).set_result(result);
        sheet.write_formula_with_format(closed.row, column, formula, style)?;
    }
    Ok(())
}

/// Whether there is a figure, which is asked where the level is known and is none that can have one.
fn state(plan: &Plan<'_>, closed: &Closed<'_>) -> String {
    let term =
        nianbao_schema::format::Term { cell: closed.cell, previous: false, factor: 1, optional: false };
    // A reference to one cell, with its sheet: a call without a function's name.
    let at = plan.ranges([&term].into_iter(), plan.checks_sheet).0.call("");
    let levels = plan.subject.format.levels.iter().filter(|level| closed.only.levels.contains(&level.id));
    let level = LEVEL.0;
    let open: Vec<String> = levels.map(|own| format!("EXACT({level},{})", literal(&own.label))).collect();
    let open = if open.is_empty() { "FALSE".to_owned() } else { format!("OR({})", open.join(",")) };
    format!("IF({level}=\"\",2,IF({open},3,IF(AND({at}<>\"\",{at}<>\"/\",{at}<>0),1,0)))")
}

/// How many such cells have a figure.
pub(super) fn summary(plan: &Plan<'_>) -> Option<Computed> {
    let (first, last) = (plan.closed.first()?, plan.closed.last()?);
    let [first, last] = [first, last].map(|closed| Spot::single(0, closed.row, CLOSED_COLUMN).absolute());
    let filled = plan.closed.iter().filter(|closed| closed.state == State::Broken).count();
    Some(Computed {
        formula: format!("\"本级机关一般没有的数字：填了 \"&COUNTIF('{CHECKS}'!{first}:{last},1)&\" 格\""),
        result: format!("本级机关一般没有的数字：填了 {filled} 格"),
    })
}

/// Names for the states of all such cells.
pub(super) fn names<'p>(plan: &'p Plan<'_>) -> impl Iterator<Item = (String, Spot)> + 'p {
    plan.closed.iter().enumerate().map(|(number, closed)| {
        (closed_name(number), Spot::single(plan.checks_sheet, closed.row, CLOSED_COLUMN))
    })
}
