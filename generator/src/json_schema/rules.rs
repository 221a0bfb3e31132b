//! The rules of a form as an annotation: what JSON Schema cannot check, a reader shall know of.

use nianbao_schema::format::{Along, Answer, Condition, Rule, Value};
use nianbao_schema::json::Json;
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::{Format, json, sentence};

/// All rules, in the order of the form.
pub(super) fn rules(format: &Format) -> Vec<Json> {
    format.rules.iter().map(|own| rule(own, format)).collect()
}

fn rule(rule: &Rule, format: &Format) -> Json {
    let mut json = json!({ "id": (&rule.id), "text": (sentence::rule(rule, format, Chinese)) });
    let each = rule.each.map(|along| match along {
        Along::Rows => "row",
        Along::Columns => "column",
    });
    let optional = [
        ("table", rule.table.map(|table| format.tables[table].id.clone())),
        ("each", each.map(str::to_owned)),
        ("when", rule.when.as_ref().map(|when| condition(when, format))),
        ("condition", sentence::condition(rule, format, Chinese)),
        ("expression", Some(rule.expression.clone())),
        ("severity", Some(rule.severity.as_str().to_owned())),
        ("basis", rule.about.basis.map(|basis| basis.as_str().to_owned())),
        ("cite", rule.about.cite.clone()),
        ("guidance", rule.about.guidance.clone()),
        ("gloss", rule.about.gloss.clone()),
    ];
    for (key, value) in optional {
        if let Some(value) = value {
            json.set(key, value);
        }
    }
    json
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
