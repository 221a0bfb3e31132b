//! The rules of a form as a comment: what JSON Schema cannot check, a reader shall know of.

use nianbao_schema::format::{Along, Answer, Condition, Rule, Value};
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::{Format, sentence};

/// All rules, in the order of the form: a line for each.
pub(super) fn rules(format: &Format) -> String {
    format.rules.iter().map(|own| format!("\n{}", rule(own, format))).collect()
}

/// `balance: received + carried_in = outcome.total; table: applications; each: column; severity: error`
fn rule(rule: &Rule, format: &Format) -> String {
    let each = rule.each.map(|along| match along {
        Along::Rows => "row",
        Along::Columns => "column",
    });
    let optional = [
        ("table", rule.table.map(|table| format.tables[table].id.clone())),
        ("each", each.map(str::to_owned)),
        ("when", rule.when.as_ref().map(|when| condition(when, format))),
        ("severity", Some(rule.severity.as_str().to_owned())),
        ("basis", rule.about.basis.map(|basis| basis.as_str().to_owned())),
        ("text", Some(sentence::rule(rule, format, Chinese))),
        ("condition", sentence::condition(rule, format, Chinese)),
        ("cite", rule.about.cite.clone()),
        ("guidance", rule.about.guidance.clone()),
        ("gloss", rule.about.gloss.clone()),
    ];
    let said = optional.into_iter().filter_map(|(key, value)| Some(format!("; {key}: {}", value?)));
    format!("{}: {}{}", rule.id, rule.expression, said.collect::<String>())
}

/// A condition in the rule language.
fn condition(condition: &Condition, format: &Format) -> String {
    let sign = |is: bool| if is { "=" } else { "!=" };
    match condition {
        Condition::Level(level, is) => format!("level {} {level}", sign(*is)),
        Condition::Compares(cell, how, number) => {
            format!("{} {} {number}", format.cells[*cell].path, how.as_str())
        }
        Condition::Holds(cell, answer, is) => {
            let cell = &format.cells[*cell];
            let answer = match (answer, &cell.value) {
                (Answer::Flag(flag), _) => flag.to_string(),
                (Answer::Choice(choice), Value::Choice(choices)) => choices[*choice].name.clone(),
                (Answer::Choice(choice), _) => choice.to_string(),
                (Answer::Text(text), _) => format!("'{text}'"),
            };
            format!("{} {} {answer}", cell.path, sign(*is))
        }
    }
}
