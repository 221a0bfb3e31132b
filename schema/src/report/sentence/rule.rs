//! A rule in words, and when it applies.

use crate::form::format::{Along, Answer, Comparison, Condition, Demand, Format, Rule};
use crate::language::Language;
use crate::report::Entry;
use crate::report::check::Operand;
use crate::said;

/// A text of the format file: as it is among Chinese, in quotes among English.
pub(crate) fn of_the_form(text: &str, language: Language) -> String {
    let (opening, closing) = if text.contains('“') { ('‘', '’') } else { ('“', '”') };
    match language {
        Language::Chinese => text.to_owned(),
        Language::English => format!("{opening}{text}{closing}"),
    }
}

/// A rule in words: the form's own if it has any, else its places by their labels.
pub fn rule(rule: &Rule, format: &Format, language: Language) -> String {
    if let Some(text) = &rule.text {
        return of_the_form(text, language);
    }
    match &rule.demand {
        Demand::Balance(balances) if rule.is_sum => match balances.first().and_then(|balance| {
            let cell = balance.left.defines()?;
            Some(name(cell, rule.each, format))
        }) {
            Some(total) => {
                said!(language, "“{total}” is the sum of its siblings", "“{total}”等于同级各项之和")
            }
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
                let named =
                    terms.iter().map(|term| (term.factor, operand_name(term, rule.each, format, language)));
                sum(named, constant, language)
            };
            format!("{} {} {}", side(true), comparison(balance.comparison, language), side(false))
        }),
        Demand::Blank(cells) => {
            let quoted = |name| said!(language, "“{name}”", "{name}", name = name);
            let names: Vec<String> = cells.iter().map(|&cell| quoted(name(cell, None, format))).collect();
            said!(language, "{names} is left blank", "不填写{names}", names = names.join(language.comma()))
        }
        Demand::Mentions(narrative, words) => {
            let (title, words) = (narrative_title(format, *narrative), quoted(words, language));
            said!(language, "“{title}” mentions {words}", "“{title}”中写到{words}")
        }
        Demand::Quotes(narrative, _) => {
            let title = narrative_title(format, *narrative);
            said!(language, "figures in “{title}” agree with the tables", "“{title}”中写到的数字与表格一致")
        }
    }
}

/// When a rule applies, in words; nothing for one that always does.
pub fn condition(rule: &Rule, format: &Format, language: Language) -> Option<String> {
    let is = |is: bool| if is { language.pick("is", "为") } else { language.pick("is not", "不为") };
    Some(match rule.when.as_ref()? {
        Condition::Level(level, wanted) => {
            let label =
                format.levels.iter().find(|known| known.id == *level).map_or(level, |known| &known.label);
            said!(language, "the organ's level {is} “{label}”", "机关级别{is}“{label}”", is = is(*wanted))
        }
        Condition::Holds(cell, answer, wanted) => {
            let value = &format.cells[*cell].value;
            let entry = match answer {
                Answer::Flag(flag) => Entry::Flag(*flag),
                Answer::Choice(choice) => Entry::Choice(*choice),
                Answer::Text(text) => Entry::Text(text.clone()),
            };
            let (name, is, entry) = (name(*cell, None, format), is(*wanted), entry.shown(value));
            said!(language, "“{name}” {is} “{entry}”", "“{name}”{is}“{entry}”")
        }
        Condition::Compares(cell, how, number) => {
            format!("“{}” {} {number}", name(*cell, None, format), comparison(*how, language))
        }
    })
}

/// The comparison as a sentence of the language writes it.
pub const fn comparison(comparison: Comparison, language: Language) -> &'static str {
    match comparison {
        Comparison::Equal => language.pick("=", "＝"),
        Comparison::NotEqual => "≠",
        Comparison::AtMost => "≤",
        Comparison::AtLeast => "≥",
        Comparison::Less => language.pick("<", "＜"),
        Comparison::Greater => language.pick(">", "＞"),
    }
}

/// Terms and a number added up: `a ＋ 2×b － c`.
pub(super) fn sum(terms: impl Iterator<Item = (i64, String)>, constant: i64, language: Language) -> String {
    let mut text = String::new();
    let (plus, minus) = (language.pick("+", "＋"), language.pick("-", "－"));
    let number = (constant != 0).then(|| (constant.signum(), constant.abs().to_string()));
    for (factor, name) in terms.chain(number) {
        match (text.is_empty(), factor < 0) {
            (true, true) => text.push_str(minus),
            (true, false) => {}
            (false, true) => text.push_str(&format!(" {minus} ")),
            (false, false) => text.push_str(&format!(" {plus} ")),
        }
        if factor.abs() > 1 {
            text.push_str(&format!("{}×", factor.abs()));
        }
        text.push_str(&name);
    }
    if text.is_empty() && constant == 0 { String::new() } else { text }
}

pub(super) fn operand_name(
    operand: &Operand,
    each: Option<Along>,
    format: &Format,
    language: Language,
) -> String {
    let name = name(operand.cell, each, format);
    match operand.previous {
        true => said!(language, "last year's “{name}”", "上年的{name}"),
        false => said!(language, "“{name}”", "{name}"),
    }
}

/// A cell by the labels that tell it from the others of its rule: its row where the rule is repeated
/// over columns, its column where it is repeated over rows, else both.
pub(super) fn name(cell: usize, each: Option<Along>, format: &Format) -> String {
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

pub(super) fn narrative_title(format: &Format, narrative: usize) -> &str {
    &format.sections[format.narratives[narrative].section].title
}

fn quoted(words: &[String], language: Language) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("“{word}”")).collect();
    words.join(language.pick(" or ", "或"))
}
