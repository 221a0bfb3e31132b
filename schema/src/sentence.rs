//! What a check found, in Chinese, for the people who fill the form.
//!
//! Sentences name rows and columns as the form prints them. They are made here and nowhere else, so
//! that the command, the workbook and the page say the same thing.

use crate::check::{Finding, Operand, Reason};
use crate::format::{Along, Basis, Comparison, Condition, Demand, Format, Only, Rule};
use crate::migrate::Mark;
use crate::problem::{Code, Severity};
use crate::report::{Entry, Report};

/// 错误, 提醒 or 说明.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "必须改",
        Severity::Warning => "请核实",
        Severity::Note => "说明",
    }
}

/// How well a rule is known, as a person is told it.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Official => "格式文件原文",
        Basis::Reports => "已公布的报告一致如此",
        Basis::Guide => "地方通知",
        Basis::Inferred => "按算术或逻辑推定，格式文件未写明",
        Basis::Unconfirmed => "未经证实",
    }
}

/// The finding in one sentence: what, where, by how much.
pub fn finding(finding: &Finding, report: &Report) -> String {
    let format = report.format();
    match finding.code {
        Code::RuleBroken => broken(finding, report),
        Code::RuleUnevaluated => unevaluated(finding, format),
        Code::EntryBlank => match (finding.narrative, finding.operands.first()) {
            (Some(narrative), _) => format!("“{}”没有填写", narrative_title(format, narrative)),
            (_, Some(operand)) => format!("{}没有填写", format.labels(operand.cell)),
            _ => String::new(),
        },
        Code::LevelClosed => level_closed(finding, report),
        Code::YearOutside => {
            let last = format.last_year.map_or("起".to_owned(), |year| format!("至{year}年"));
            let year = report.year.unwrap_or_default();
            format!("报告年度为{year}年，而格式{}适用于{}年{last}", format.id, format.first_year)
        }
        Code::PreviousMismatch => "作为上年报告给出的文件不是上一年度的，或不是同一机关的".to_owned(),
        Code::BlankAsZero => {
            format!(
                "按要求把{}个空白单元格当作0计算：{}",
                finding.operands.len(),
                cell_list(finding, format, |_| true)
            )
        }
        Code::ReportDigits | Code::ReportValue => {
            let labels = finding.operands.first().map(|operand| format.labels(operand.cell).to_string());
            let why = if finding.code == Code::ReportDigits {
                "数字超过15位"
            } else {
                "不是这一格能填的"
            };
            format!("{}填的内容无法写入报告：{why}", labels.unwrap_or_default())
        }
        _ => finding.code.to_string(),
    }
}

/// What to do about a finding.
pub fn remedy(finding: &Finding, format: &Format) -> String {
    let guidance = finding.rule.and_then(|rule| format.rules[rule].about.guidance.clone());
    guidance.unwrap_or_else(|| {
        match (finding.code, &finding.reason) {
            (Code::RuleBroken, _) if finding.passage.is_some() => "核对正文与表格，改正写错的一处",
            (Code::RuleBroken, _) if finding.narrative.is_some() => "在正文中补写",
            (Code::RuleBroken, _) => "逐格核对原始台账，改正填错的数字",
            (Code::RuleUnevaluated, Some(Reason::NoLevel)) => "在 organ.level 中写明机关级别",
            (Code::RuleUnevaluated, _) => "填写空白处；没有发生的填0，不适用的填/",
            (Code::EntryBlank, _) => "填写；没有发生的填0，不适用的填/",
            (Code::LevelClosed, _) => "核实后改为0或/，或确认无误",
            (Code::YearOutside, _) => "改用该年度的格式",
            _ => "",
        }
        .to_owned()
    })
}

/// A rule in words: the form's own if it has any, else its places by their labels.
pub fn rule(rule: &Rule, format: &Format) -> String {
    if let Some(text) = &rule.text {
        return text.clone();
    }
    match &rule.demand {
        Demand::Balance(balances) if rule.is_sum => match balances.first().and_then(|balance| {
            let cell = balance.left.defines()?;
            Some(name(cell, rule.each, format))
        }) {
            Some(total) => format!("“{total}”等于同级各项之和"),
            None => rule.expression.clone(),
        },
        Demand::Balance(balances) => balances.first().map_or_else(String::new, |balance| {
            let side = |left: bool| {
                let terms: Vec<Operand> = balance
                    .terms()
                    .filter(|(on_left, _)| *on_left == left)
                    .map(|(left, term)| Operand {
                        cell: term.cell,
                        previous: term.previous,
                        left,
                        factor: term.factor,
                        entry: Entry::Blank,
                    })
                    .collect();
                let constant = if left { balance.left.constant } else { balance.right.constant };
                sum(terms.iter().map(|term| (term.factor, operand_name(term, rule.each, format))), constant)
            };
            format!("{} {} {}", side(true), comparison(balance.comparison), side(false))
        }),
        Demand::Blank(cells) => {
            let names: Vec<String> = cells.iter().map(|&cell| name(cell, None, format)).collect();
            format!("不填写{}", names.join("、"))
        }
        Demand::Mentions(narrative, words) => {
            format!("“{}”中写到{}", narrative_title(format, *narrative), quoted(words))
        }
        Demand::Quotes(narrative, _) => {
            format!("“{}”中写到的数字与表格一致", narrative_title(format, *narrative))
        }
    }
}

/// When a rule applies, in words; nothing for one that always does.
pub fn condition(rule: &Rule, format: &Format) -> Option<String> {
    Some(match rule.when.as_ref()? {
        Condition::Level(level, is) => {
            let label =
                format.levels.iter().find(|known| known.id == *level).map_or(level, |known| &known.label);
            format!("机关级别{}“{label}”", if *is { "为" } else { "不为" })
        }
        Condition::Holds(cell, answer, is) => {
            use crate::format::Answer;
            let value = &format.cells[*cell].value;
            let entry = match answer {
                Answer::Flag(flag) => Entry::Flag(*flag),
                Answer::Choice(choice) => Entry::Choice(*choice),
                Answer::Text(text) => Entry::Text(text.clone()),
            };
            format!(
                "“{}”{}“{}”",
                name(*cell, None, format),
                if *is { "为" } else { "不为" },
                entry.shown(value)
            )
        }
        Condition::Compares(cell, how, number) => {
            format!("“{}” {} {number}", name(*cell, None, format), comparison(*how))
        }
    })
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
pub fn side(finding: &Finding, left: bool, format: &Format) -> String {
    let each = finding.rule.and_then(|rule| format.rules[rule].each);
    let own: Vec<&Operand> = finding.operands.iter().filter(|operand| operand.left == left).collect();
    let is_zero = |operand: &&Operand| operand.entry.number().is_some_and(|number| number.is_zero());
    let shorten = own.len() > 4 && own.iter().any(is_zero);
    let shown = own.iter().filter(|operand| !(shorten && is_zero(operand)));
    let text = sum(
        shown.map(|operand| {
            let value = &format.cells[operand.cell].value;
            let figure = match operand.entry {
                Entry::Blank => "空白".to_owned(),
                _ => operand.entry.shown(value).to_string(),
            };
            (operand.factor, format!("{} {figure}", operand_name(operand, each, format)))
        }),
        0,
    );
    let zeros = own.iter().filter(|operand| is_zero(operand)).count();
    match (shorten, text.is_empty()) {
        (true, true) => format!("{zeros}项均为0"),
        (true, false) => format!("{text}（其余{zeros}项为0）"),
        _ => text,
    }
}

fn broken(finding: &Finding, report: &Report) -> String {
    let format = report.format();
    let Some((rule, own)) =
        finding.rule.map(|index| &format.rules[index]).map(|own| (rule(own, format), own))
    else {
        return String::new();
    };
    if let (Some(narrative), Some(passage), Some(sides)) =
        (finding.narrative, &finding.passage, finding.sides)
    {
        let quote = report.narrative(narrative).get(passage.clone()).unwrap_or_default();
        let due = side(finding, false, format);
        return format!(
            "“{}”写“{quote}”，而表格中{due}，相差{}",
            narrative_title(format, narrative),
            sides.difference().abs()
        );
    }
    match (finding.sides, &own.demand) {
        (Some(sides), Demand::Balance(balances)) => {
            let sign = balances.first().map_or("＝", |balance| comparison(balance.comparison));
            let place = leaf(finding, format).map_or(String::new(), |leaf| format!("“{leaf}”："));
            format!(
                "{place}{rule}；左边为{}，右边为{}，应当左边{sign}右边，相差{}",
                sides.left,
                sides.right,
                sides.difference().abs()
            )
        }
        (_, Demand::Blank(_)) => format!("{rule}，但填写了：{}", cell_list(finding, format, |_| true)),
        _ => format!("应当{rule}，但没有"),
    }
}

fn unevaluated(finding: &Finding, format: &Format) -> String {
    let rule = finding.rule.map(|index| rule(&format.rules[index], format)).unwrap_or_default();
    let place = leaf(finding, format).map_or(String::new(), |leaf| format!("“{leaf}”："));
    let reason = match &finding.reason {
        Some(Reason::PreviousEdition(id)) => format!("上年报告用的是格式{id}，不能直接比较"),
        Some(Reason::NotComparable(cell, mark)) => not_comparable(*cell, mark, finding, format),
        Some(Reason::NoLevel) => "没有写明机关级别".to_owned(),
        Some(Reason::NoProse) => {
            let title = finding.narrative.map_or("", |narrative| narrative_title(format, narrative));
            format!("“{title}”没有填写")
        }
        Some(Reason::Blank) | None => format!("未填：{}", cell_list(finding, format, Entry::is_blank)),
    };
    format!("{place}{rule}；未能核对，{reason}")
}

/// Why last year's figure of another edition cannot be compared with a cell's.
fn not_comparable(cell: usize, mark: &Mark, finding: &Finding, format: &Format) -> String {
    let each = finding.rule.and_then(|rule| format.rules[rule].each);
    let name = name(cell, each, format);
    let edition = mark.why().map_or("", |why| &why.from);
    format!("上年报告用的是格式{edition}，“{name}”不能与上年比较：{}", incomparable(mark))
}

/// Why last year's figure of another edition cannot be compared with this year's, given what became
/// of it when it was carried over.
pub fn incomparable(mark: &Mark) -> String {
    let why = mark.why();
    why.and_then(|why| why.why.clone()).unwrap_or_else(|| {
        match mark {
            Mark::NotCollected(_) => "该格式没有这一项",
            Mark::Undecided(_) => "只知道几项之和，不知道各项",
            Mark::Incomplete(_) => "该格式中的几项没有填全，不能相加",
            _ => "该格式中的数字不能直接搬到这里",
        }
        .to_owned()
    })
}

/// Why organs of some levels have no figure in a cell.
pub fn only(only: &Only) -> &str {
    only.text.as_deref().unwrap_or("这一级机关一般没有这项数字")
}

fn level_closed(finding: &Finding, report: &Report) -> String {
    let format = report.format();
    let Some(operand) = finding.operands.first() else { return String::new() };
    let cell = &format.cells[operand.cell];
    let text = cell.only.as_deref().map(only).unwrap_or_default();
    let level = report.level_label().unwrap_or_default();
    format!(
        "{}填了{}，而机关级别为“{level}”：{text}",
        format.labels(operand.cell),
        operand.entry.shown(&cell.value)
    )
}

/// The cells of a finding whose entries are `wanted`, by name; at most eight of them.
fn cell_list(finding: &Finding, format: &Format, wanted: impl Fn(&Entry) -> bool) -> String {
    const SHOWN: usize = 8;
    let each = finding.rule.and_then(|rule| format.rules[rule].each);
    let cells: Vec<&Operand> = finding.operands.iter().filter(|operand| wanted(&operand.entry)).collect();
    let names: Vec<String> =
        cells.iter().take(SHOWN).map(|operand| operand_name(operand, each, format)).collect();
    let more = if cells.len() > SHOWN { format!("等{}格", cells.len()) } else { String::new() };
    format!("{}{more}", names.join("、"))
}

fn operand_name(operand: &Operand, each: Option<Along>, format: &Format) -> String {
    let name = name(operand.cell, each, format);
    if operand.previous { format!("上年的{name}") } else { name }
}

/// A cell by the labels that tell it from the others of its rule: its row where the rule is repeated
/// over columns, its column where it is repeated over rows, else both.
fn name(cell: usize, each: Option<Along>, format: &Format) -> String {
    let at = &format.cells[cell];
    let table = &format.tables[at.table];
    let (row, column) = (table.rows.short_label(at.row), table.columns.short_label(at.column));
    let parts = match each {
        Some(Along::Columns) => vec![row],
        Some(Along::Rows) => vec![column],
        None => vec![row, column],
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { format.table_title(at.table).to_owned() } else { parts.join("·") }
}

fn narrative_title(format: &Format, narrative: usize) -> &str {
    &format.sections[format.narratives[narrative].section].title
}

fn quoted(words: &[String]) -> String {
    words.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join("或")
}

/// Terms and a number added up: `a ＋ 2×b － c`.
fn sum(terms: impl Iterator<Item = (i64, String)>, constant: i64) -> String {
    let mut text = String::new();
    let number = (constant != 0).then(|| (constant.signum(), constant.abs().to_string()));
    for (factor, name) in terms.chain(number) {
        match (text.is_empty(), factor < 0) {
            (true, true) => text.push('－'),
            (true, false) => {}
            (false, true) => text.push_str(" － "),
            (false, false) => text.push_str(" ＋ "),
        }
        if factor.abs() > 1 {
            text.push_str(&format!("{}×", factor.abs()));
        }
        text.push_str(&name);
    }
    if text.is_empty() && constant == 0 { String::new() } else { text }
}

/// The comparison as the form's readers write it.
pub fn comparison(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "＝",
        Comparison::NotEqual => "≠",
        Comparison::AtMost => "≤",
        Comparison::AtLeast => "≥",
        Comparison::Less => "＜",
        Comparison::Greater => "＞",
    }
}

/// A number as Chinese counts sections: 一, 二, … 十, 十一, … 二十一.
pub fn numeral(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match number {
        0 => "〇".to_owned(),
        1..=9 => DIGITS[number].to_owned(),
        10..=19 => format!("十{}", DIGITS[number - 10]),
        20..=99 => format!("{}十{}", DIGITS[number / 10], DIGITS[number % 10]),
        _ => number.to_string(),
    }
}
