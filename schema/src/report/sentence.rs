//! What a check found, in words: in Chinese for the people who fill the form, or in English.
//!
//! Sentences name rows and columns as the form prints them, and give its own texts as it gives them. They are made
//! here and nowhere else, so that the command, the workbook and the page say the same thing.

mod rule;

use crate::form::format::{Along, Basis, Comparison, Demand, Format, Only};
use crate::language::Language;
use crate::problem::{Code, Severity};
use crate::report::check::{Finding, Operand, Reason};
use crate::report::previous::{Incomparable, Loss};
use crate::report::{Entry, Report};
use crate::said;
pub(crate) use rule::of_the_form;
pub use rule::{comparison, condition, rule};
use rule::{name, narrative_title, operand_name, sum};

/// What a person is asked to do of a finding of this severity.
pub const fn severity(severity: Severity, language: Language) -> &'static str {
    match severity {
        Severity::Error => language.pick("must be fixed", "必须改"),
        Severity::Warning => language.pick("please verify", "请核实"),
        Severity::Note => language.pick("note", "说明"),
    }
}

/// Where a rule comes from, in words.
pub const fn basis(basis: Basis, language: Language) -> &'static str {
    match basis {
        Basis::Official => language.pick("the notice", "格式文件原文"),
        Basis::Reports => language.pick("published reports agree", "已公布的报告都是如此"),
        Basis::Guide => language.pick("a local notice", "地方通知"),
        Basis::Inferred => language
            .pick("arithmetic or logic; the notice does not state it", "按算术或逻辑得出，格式文件没有写明"),
        Basis::Unconfirmed => language.pick("unconfirmed", "未经证实"),
    }
}

/// The finding in one sentence: what, where, by how much.
///
/// A code without a sentence of its own is none that a check finds, and stands for itself.
pub fn finding(finding: &Finding, report: &Report, language: Language) -> String {
    let format = report.format();
    match finding.code {
        Code::RuleBroken => broken(finding, report, language),
        Code::RuleUnevaluated => unevaluated(finding, format, language),
        Code::EntryBlank => {
            let place = match (finding.narrative, finding.operands.first()) {
                (Some(narrative), _) => format!("“{}”", narrative_title(format, narrative)),
                (_, Some(operand)) => format.labels(operand.cell).to(language),
                _ => return String::new(),
            };
            said!(language, "{place} is not filled in", "{place}没有填写")
        }
        Code::YearBlank => language.pick("the report does not state its year", "没有填写报告年度").to_owned(),
        Code::OrganBlank => {
            language.pick("the report does not name its organ", "没有填写机关名称").to_owned()
        }
        Code::LevelClosed => level_closed(finding, report, language),
        Code::YearOutside => year_outside(report, language),
        Code::PreviousMismatch => {
            let text = (
                "the file given as last year's report is of another organ, or not of the year before; it was not compared",
                "作为上年报告给出的文件是其他机关的，或者不是上一年度的，没有用来核对",
            );
            language.pick(text.0, text.1).to_owned()
        }
        Code::BlankAsZero => said!(
            language,
            "as asked, {count} blank cells count as 0: {cells}",
            "按要求把{count}个空白单元格当作0计算：{cells}",
            count = finding.operands.len(),
            cells = cell_list(finding, format, language, |_| true),
        ),
        Code::ReportDigits => {
            unwritable(finding, format, language.pick("it has more than 15 digits", "数字超过15位"), language)
        }
        Code::ReportValue => unwritable(
            finding,
            format,
            language.pick("the cell cannot hold it", "不是这一格能填的"),
            language,
        ),
        _ => finding.code.to_string(),
    }
}

fn unwritable(finding: &Finding, format: &Format, why: &str, language: Language) -> String {
    let labels = finding.operands.first().map(|operand| format.labels(operand.cell).to(language));
    let labels = labels.unwrap_or_default();
    said!(
        language,
        "what {labels} holds cannot be put into a report: {why}",
        "{labels}填的内容无法写入报告：{why}"
    )
}

fn year_outside(report: &Report, language: Language) -> String {
    let format = report.format();
    let (year, id, first) = (report.year.unwrap_or_default(), &format.id, format.first_year);
    match format.last_year {
        Some(last) => said!(
            language,
            "the report is for {year}, and format {id} is for {first} to {last}",
            "报告年度为{year}年，而格式{id}适用于{first}年至{last}年",
        ),
        None => said!(
            language,
            "the report is for {year}, and format {id} is for {first} and after",
            "报告年度为{year}年，而格式{id}适用于{first}年起",
        ),
    }
}

/// What to do about a finding.
pub fn remedy(finding: &Finding, format: &Format, language: Language) -> String {
    let guidance = finding.rule.and_then(|rule| format.rules[rule].about.guidance.as_ref());
    if let Some(guidance) = guidance {
        return of_the_form(guidance, language);
    }
    let (english, chinese) = match (finding.code, &finding.reason) {
        (Code::RuleBroken, _) if finding.passage.is_some() => (
            "compare the text with the table and mend the one that is wrong",
            "核对正文与表格，改正写错的一处",
        ),
        (Code::RuleBroken, _) if finding.narrative.is_some() => ("add it to the text", "在正文中补写"),
        (Code::RuleBroken, _) => (
            "compare each figure with the records and mend the one that is wrong",
            "逐格核对原始台账，改正填错的数字",
        ),
        (Code::RuleUnevaluated, Some(Reason::NoLevel)) => {
            ("state the organ's level in `organ.level`", "在 organ.level 中写明机关级别")
        }
        (Code::RuleUnevaluated, _) => (
            "fill in the blanks: 0 where nothing happened, / where it does not apply",
            "填写空白处；没有发生的填0，不适用的填/",
        ),
        (Code::EntryBlank, _) => (
            "fill it in: 0 where nothing happened, / where it does not apply",
            "填写；没有发生的填0，不适用的填/",
        ),
        (Code::YearBlank, _) => ("state the year that the report is about", "填写报告所属的年度"),
        (Code::OrganBlank, _) => ("state the organ's full name", "填写机关全称"),
        (Code::LevelClosed, _) => {
            ("verify it; make it 0 or /, or leave it where it is right", "核实后改为0或/，或确认无误")
        }
        (Code::YearOutside, _) => ("use the format of that year", "改用该年度的格式"),
        _ => ("", ""),
    };
    language.pick(english, chinese).to_owned()
}

/// The row or column for which a finding stands, such as `自然人`.
pub fn leaf(finding: &Finding, format: &Format) -> Option<String> {
    let rule = &format.rules[finding.rule?];
    let table = &format.tables[rule.table?];
    let axis = match rule.each? {
        Along::Rows => &table.rows,
        Along::Columns => &table.columns,
    };
    Some(axis.short_label(finding.leaf?)).filter(|labels| !labels.is_empty())
}

/// A side of a finding as a sum of labels and figures: `一、… 3 ＋ 二、… 0`. Zeros in a long sum are left out.
pub fn side(finding: &Finding, left: bool, format: &Format, language: Language) -> String {
    let each = finding.rule.and_then(|rule| format.rules[rule].each);
    let own: Vec<&Operand> = finding.operands.iter().filter(|operand| operand.left == left).collect();
    let is_zero = |operand: &&Operand| operand.entry.number().is_some_and(|number| number.is_zero());
    let shorten = own.len() > 4 && own.iter().any(is_zero);
    let shown = own.iter().filter(|operand| !(shorten && is_zero(operand)));
    let text = sum(
        shown.map(|operand| {
            let value = &format.cells[operand.cell].value;
            let figure = match operand.entry {
                Entry::Blank => language.pick("blank", "空白").to_owned(),
                _ => operand.entry.shown(value).to_string(),
            };
            (operand.factor, format!("{} {figure}", operand_name(operand, each, format, language)))
        }),
        0,
        language,
    );
    let zeros = own.iter().filter(|operand| is_zero(operand)).count();
    match (shorten, text.is_empty()) {
        (true, true) => said!(language, "all {zeros} are 0", "{zeros}项均为0"),
        (true, false) => said!(language, "{text} (the other {zeros} are 0)", "{text}（其余{zeros}项为0）"),
        _ => text,
    }
}

fn broken(finding: &Finding, report: &Report, language: Language) -> String {
    let format = report.format();
    let Some((rule, own)) =
        finding.rule.map(|index| &format.rules[index]).map(|own| (rule(own, format, language), own))
    else {
        return String::new();
    };
    if let (Some(narrative), Some(passage), Some(sides)) =
        (finding.narrative, &finding.passage, finding.sides)
    {
        let quote = report.narrative(narrative).get(passage.clone()).unwrap_or_default();
        let due = side(finding, false, format, language);
        return said!(
            language,
            "“{title}” says “{quote}”, but the tables say {due}: difference {difference}",
            "“{title}”写“{quote}”，而表格中{due}，相差{difference}",
            title = narrative_title(format, narrative),
            quote = quote,
            due = due,
            difference = sides.difference().abs(),
        );
    }
    match (finding.sides, &own.demand) {
        (Some(sides), Demand::Balance(balances)) => {
            let sign = balances.first().map_or(Comparison::Equal, |balance| balance.comparison);
            said!(
                language,
                "{place}{rule}; left {left}, right {right}, difference {difference} (left {sign} right)",
                "{place}{rule}；左边为{left}，右边为{right}，应当左边{sign}右边，相差{difference}",
                place = place(finding, format, language),
                rule = rule,
                left = sides.left,
                right = sides.right,
                sign = comparison(sign, language),
                difference = sides.difference().abs(),
            )
        }
        (_, Demand::Blank(_)) => {
            let cells = cell_list(finding, format, language, |_| true);
            said!(language, "{rule}, but there is something in {cells}", "{rule}，但填写了：{cells}")
        }
        _ => said!(language, "not fulfilled: {rule}", "应当{rule}，但没有"),
    }
}

/// The row or column for which a finding stands, as its sentence begins.
fn place(finding: &Finding, format: &Format, language: Language) -> String {
    leaf(finding, format).map_or(String::new(), |leaf| said!(language, "“{leaf}”: ", "“{leaf}”："))
}

fn unevaluated(finding: &Finding, format: &Format, language: Language) -> String {
    let rule = finding.rule.map(|index| rule(&format.rules[index], format, language)).unwrap_or_default();
    let place = place(finding, format, language);
    let reason = match &finding.reason {
        Some(Reason::PreviousEdition(id)) => said!(
            language,
            "last year's report is of format {id} and cannot be compared directly",
            "上年报告用的是格式{id}，不能直接比较",
        ),
        Some(Reason::NotComparable(cell, why)) => not_comparable(*cell, why, finding, format, language),
        Some(Reason::NoLevel) => {
            language.pick("the organ's level is not stated", "没有写明机关级别").to_owned()
        }
        Some(Reason::NoProse) => {
            let title = finding.narrative.map_or("", |narrative| narrative_title(format, narrative));
            said!(language, "“{title}” is not filled in", "“{title}”没有填写")
        }
        Some(Reason::Blank) | None => {
            let cells = cell_list(finding, format, language, Entry::is_blank);
            said!(language, "blank are {cells}", "未填：{cells}")
        }
    };
    said!(language, "{place}{rule}; this could not be checked: {reason}", "{place}{rule}；未能核对，{reason}")
}

/// Why last year's figure of another edition cannot be compared with a cell's.
fn not_comparable(
    cell: usize,
    lost: &Incomparable,
    finding: &Finding,
    format: &Format,
    language: Language,
) -> String {
    let each = finding.rule.and_then(|rule| format.rules[rule].each);
    let name = name(cell, each, format);
    said!(
        language,
        "last year's report is of format {edition}, and “{name}” cannot be compared with last year: {why}",
        "上年报告用的是格式{edition}，“{name}”不能与上年比较：{why}",
        edition = lost.edition,
        name = name,
        why = incomparable(lost, language),
    )
}

/// Why last year's figure of another edition cannot be compared with this year's.
pub fn incomparable(lost: &Incomparable, language: Language) -> String {
    if let Some(why) = &lost.why {
        return of_the_form(why, language);
    }
    let (english, chinese) = match lost.loss {
        Loss::NotCollected => ("that format does not have it", "该格式没有这一项"),
        Loss::Undecided => ("only a sum of it and others is known", "只知道几项之和，不知道各项"),
        Loss::Incomplete => (
            "some of its parts in that format are blank, so that they cannot be added",
            "该格式中的几项没有填全，不能相加",
        ),
        Loss::Other => {
            ("figures of that format cannot be taken over as they are", "该格式中的数字不能直接搬到这里")
        }
    };
    language.pick(english, chinese).to_owned()
}

/// Why organs of some levels have no figure in a cell.
pub fn only(only: &Only, language: Language) -> String {
    only.text.as_ref().map_or_else(
        || {
            language
                .pick("organs of this level usually have no figure here", "这一级机关一般没有这项数字")
                .to_owned()
        },
        |text| of_the_form(text, language),
    )
}

fn level_closed(finding: &Finding, report: &Report, language: Language) -> String {
    let format = report.format();
    let Some(operand) = finding.operands.first() else { return String::new() };
    let cell = &format.cells[operand.cell];
    said!(
        language,
        "{labels} holds {entry}, and the organ's level is “{level}”: {text}",
        "{labels}填了{entry}，而机关级别为“{level}”：{text}",
        labels = format.labels(operand.cell).to(language),
        entry = operand.entry.shown(&cell.value),
        level = report.level_label().unwrap_or_default(),
        text = cell.only.as_deref().map(|closed| only(closed, language)).unwrap_or_default(),
    )
}

/// The cells of a finding whose entries are `wanted`, by name; at most eight of them.
fn cell_list(
    finding: &Finding,
    format: &Format,
    language: Language,
    wanted: impl Fn(&Entry) -> bool,
) -> String {
    const SHOWN: usize = 8;
    let each = finding.rule.and_then(|rule| format.rules[rule].each);
    let cells: Vec<&Operand> = finding.operands.iter().filter(|operand| wanted(&operand.entry)).collect();
    let names: Vec<String> =
        cells.iter().take(SHOWN).map(|operand| operand_name(operand, each, format, language)).collect();
    let names = names.join(language.comma());
    if cells.len() <= SHOWN {
        return names;
    }
    said!(
        language,
        "{names} and others, {count} cells",
        "{names}等{count}格",
        names = names,
        count = cells.len()
    )
}
