//! The rules of a form as an annotation: what JSON Schema cannot check, a reader shall know of.

use nianbao_schema::format::{Along, Rule};
use nianbao_schema::json::Json;
use nianbao_schema::{Format, json, sentence};

/// All rules, in the order of the form.
pub(super) fn rules(format: &Format) -> Vec<Json> {
    format.rules.iter().map(|own| rule(own, format)).collect()
}

fn rule(rule: &Rule, format: &Format) -> Json {
    let mut json = json!({ "id": (&rule.id), "text": (sentence::rule(rule, format)) });
    let each = rule.each.map(|along| match along {
        Along::Rows => "row",
        Along::Columns => "column",
    });
    let optional = [
        ("each", each.map(str::to_owned)),
        ("when", sentence::condition(rule, format)),
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
