//! What the page's script has to know of a form, as JSON: cells, rules in their linear form, names.
//!
//! The script is the same for every form. Whatever tells one form from another stands here.

use nianbao_schema::format::{
    Along, Answer, Axis, Balance, Cell, Condition, Demand, Format, Linear, Quote, Rule, Table, Term, Value,
};
use nianbao_schema::json::Json;
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::migrate::Previous;
use nianbao_schema::problem::Code;
use nianbao_schema::report::sums::Sums;
use nianbao_schema::shape::{Content, Shape};
use nianbao_schema::{json, sentence};

/// The form as the script reads it.
pub(super) fn form(format: &Format, sums: &Sums<'_>) -> Json {
    let levels = format.levels.iter().map(|level| json!({ "id": (&level.id), "label": (&level.label) }));
    json!({
        "format": (&format.id),
        "fingerprint": (format.fingerprint.to_string()),
        "sameAs": (format.same_as.iter().map(|state| Json::from(state.to_string())).collect::<Vec<_>>()),
        "title": (&format.title),
        "firstYear": (i64::from(format.first_year)),
        "lastYear": (format.last_year.map(i64::from)),
        "levels": (levels.collect::<Vec<_>>()),
        "severities": (severities()),
        "shape": (shape(format, Shape::ROOT)),
        "tables": (format.tables.iter().enumerate().map(|(at, own)| table(format, at, own)).collect::<Vec<_>>()),
        "cells": (format.cells.iter().enumerate().map(|(at, own)| cell(at, own, sums)).collect::<Vec<_>>()),
        "narratives": (narratives(format)),
        "rules": (format.rules.iter().map(|own| rule(format, own)).collect::<Vec<_>>()),
    })
}

/// Why cells cannot be compared with last year's, by their index.
pub(super) fn incomparable(previous: &Previous) -> Json {
    let mut reasons = Json::object();
    for cell in 0..previous.report.entries().len() {
        if let Some(mark) = previous.incomparable(cell) {
            reasons.set(cell.to_string(), sentence::incomparable(mark, Chinese));
        }
    }
    reasons
}

/// How grave the findings are that belong to no rule.
fn severities() -> Json {
    let mut severities = Json::object();
    for code in [Code::YearOutside, Code::PreviousMismatch, Code::EntryBlank] {
        severities.set(code.as_str(), code.severity().as_str());
    }
    severities
}

/// The tree of a report's JSON as pairs of key and content: a cell's index, `"n"` and a narrative's
/// index, or more pairs. Pairs, because objects of JavaScript do not keep every order of keys.
fn shape(format: &Format, node: usize) -> Json {
    let shape_of = format.shape();
    let pairs = shape_of.children(node).iter().map(|&child| {
        let place = shape_of.node(child);
        let content = match &place.content {
            Content::Branch(_) => shape(format, child),
            Content::Cell(cell) => Json::from(*cell),
            Content::Narrative(narrative) => Json::from(format!("n{narrative}")),
        };
        json!([(&*place.key), (content)])
    });
    Json::Array(pairs.collect())
}

fn table(format: &Format, index: usize, table: &Table) -> Json {
    json!({
        "title": (format.table_title(index)),
        "start": (table.cells.start),
        "rows": (axis(&table.rows)),
        "columns": (axis(&table.columns)),
    })
}

/// The leaves of an axis: how sentences call each, its labels, and what the person filling it is told.
fn axis(axis: &Axis) -> Json {
    let ordinals = ordinals(axis);
    let leaf = |leaf: usize| {
        let lineage = axis.lineage(axis.leaves[leaf]);
        let guidance = lineage.iter().rev().find_map(|&item| axis.items[item].about.guidance.as_ref());
        let mut json = json!({ "name": (axis.short_label(leaf)), "labels": (axis.labels(leaf).join(" › ")) });
        if let Some(ordinal) = ordinals.as_ref().map(|ordinals| &ordinals[leaf]) {
            json.set("ordinal", ordinal);
        }
        if let Some(guidance) = guidance {
            json.set("guidance", guidance);
        }
        json
    };
    Json::Array((0..axis.leaves.len()).map(leaf).collect())
}

/// `第三项（七）` for `三、… › （七）…`: how forms themselves speak of rows they have numbered, so that
/// a sentence stays short. Nothing unless all leaves are numbered, each differently.
fn ordinals(axis: &Axis) -> Option<Vec<String>> {
    let ordinals: Vec<String> =
        (0..axis.leaves.len()).map(|leaf| ordinal(&axis.labels(leaf))).collect::<Option<_>>()?;
    let mut distinct: Vec<&String> = ordinals.iter().collect();
    distinct.sort_unstable();
    distinct.dedup();
    (distinct.len() == ordinals.len()).then_some(ordinals)
}

fn ordinal(labels: &[&str]) -> Option<String> {
    let (first, rest) = labels.split_first()?;
    let (number, _) = first.split_once('、')?;
    if number.is_empty() || !number.chars().all(is_numeral) {
        return None;
    }
    let markers: Vec<String> = rest.iter().map(|label| marker(label)).collect::<Option<_>>()?;
    Some(format!("第{number}项{}", markers.concat()))
}

/// `（七）` or `3` at the head of a label.
fn marker(label: &str) -> Option<String> {
    if let Some((inside, _)) = label.strip_prefix('（').and_then(|rest| rest.split_once('）')) {
        let numbered = inside.chars().all(|c| is_numeral(c) || c.is_ascii_digit());
        return numbered.then(|| format!("（{inside}）"));
    }
    let digits: String = label.chars().take_while(char::is_ascii_digit).collect();
    let ends = label[digits.len()..].starts_with(['.', '．', '、']);
    (!digits.is_empty() && ends).then_some(digits)
}

fn is_numeral(c: char) -> bool {
    "一二三四五六七八九十百".contains(c)
}

/// A cell. What is usual is left out: no total, required, no unit, open to all levels.
fn cell(index: usize, cell: &Cell, sums: &Sums<'_>) -> Json {
    let mut json = json!({
        "path": (&cell.path),
        "kind": (cell.value.kind()),
        "at": [(cell.table), (cell.row), (cell.column)],
    });
    if let Value::Choice(choices) = &cell.value {
        let choices =
            choices.iter().map(|choice| json!({ "name": (&choice.name), "label": (&choice.label) }));
        json.set("choices", choices.collect::<Vec<_>>());
    }
    if let Some(unit) = &cell.unit {
        json.set("unit", unit);
    }
    if !cell.required {
        json.set("optional", true);
    }
    // A total over cells that are no numbers has no sum.
    let parts: Vec<Json> = sums.parts(index).map(|parts| terms(&parts.terms)).collect();
    if !parts.is_empty() {
        json.set("sums", parts);
        json.set("locked", sums.is_locked(index));
    }
    if let Some(only) = &cell.only {
        let levels: Vec<Json> = only.levels.iter().map(Json::from).collect();
        json.set(
            "only",
            json!({ "levels": (levels), "severity": (only.severity.as_str()), "text": (only.text.as_ref()) }),
        );
    }
    json
}

fn narratives(format: &Format) -> Vec<Json> {
    let narrative = |own: &nianbao_schema::format::Narrative| {
        let section = &format.sections[own.section];
        json!({ "id": (&section.id), "title": (&section.title), "required": (own.required) })
    };
    format.narratives.iter().map(narrative).collect()
}

fn rule(format: &Format, rule: &Rule) -> Json {
    let mut json = json!({
        "id": (&rule.id),
        "text": (sentence::rule(rule, format, Chinese)),
        "severity": (rule.severity.as_str()),
    });
    if rule.is_sum {
        json.set("sum", true);
    }
    if let Some(table) = rule.table {
        json.set("table", table);
    }
    match rule.each {
        Some(Along::Rows) => json.set("each", "row"),
        Some(Along::Columns) => json.set("each", "column"),
        None => &mut json,
    };
    if let Some(guidance) = &rule.about.guidance {
        json.set("guidance", guidance);
    }
    if let Some(basis) = rule.about.basis {
        json.set("basis", sentence::basis(basis, Chinese));
    }
    if let (Some(when), Some(text)) = (&rule.when, sentence::condition(rule, format, Chinese)) {
        json.set("when", condition(when));
        json.set("whenText", text);
    }
    demand(&rule.demand, format, &mut json);
    json
}

fn condition(condition: &Condition) -> Json {
    match condition {
        Condition::Level(level, is) => json!({ "level": (level), "is": (*is) }),
        Condition::Holds(cell, answer, is) => {
            let answer = match answer {
                Answer::Flag(flag) => Json::from(*flag),
                Answer::Choice(choice) => Json::from(*choice),
                Answer::Text(text) => Json::from(text),
            };
            json!({ "cell": (*cell), "holds": (answer), "is": (*is) })
        }
        Condition::Compares(cell, comparison, number) => {
            json!({ "cell": (*cell), "compares": (comparison.as_str()), "number": (number.to_string()) })
        }
    }
}

fn demand(demand: &Demand, format: &Format, json: &mut Json) {
    match demand {
        Demand::Balance(balances) => {
            if let Some(first) = balances.first() {
                json.set("compares", first.comparison.as_str());
            }
            json.set("balances", balances.iter().map(balance).collect::<Vec<_>>());
        }
        Demand::Blank(cells) => {
            json.set("blank", cells.iter().map(|&cell| Json::from(cell)).collect::<Vec<_>>());
        }
        Demand::Mentions(narrative, words) => {
            json.set("narrative", *narrative);
            json.set("mentions", words.iter().map(Json::from).collect::<Vec<_>>());
        }
        Demand::Quotes(narrative, quotes) => {
            json.set("narrative", *narrative);
            json.set("quotes", quotes.iter().map(|own| quote(own, format)).collect::<Vec<_>>());
        }
    }
}

fn balance(balance: &Balance) -> Json {
    json!({ "leaf": (balance.leaf), "left": (linear(&balance.left)), "right": (linear(&balance.right)) })
}

fn quote(quote: &Quote, format: &Format) -> Json {
    let first = quote.values.first().and_then(|linear| linear.terms.first());
    json!({
        "after": (quote.after.iter().map(Json::from).collect::<Vec<_>>()),
        "unit": (first.and_then(|term| format.cells[term.cell].unit.as_ref())),
        "values": (quote.values.iter().map(linear).collect::<Vec<_>>()),
    })
}

/// A linear form: a whole number, then its terms.
fn linear(linear: &Linear) -> Json {
    json!({ "constant": (linear.constant), "terms": (terms(&linear.terms)) })
}

/// For each term its cell, its factor, 1 if last year's figure is meant, and 1 more if a blank counts as nothing.
fn terms(terms: &[Term]) -> Json {
    let term = |term: &Term| {
        let mut own =
            vec![Json::from(term.cell), Json::from(term.factor), Json::from(i32::from(term.previous))];
        own.extend(term.optional.then(|| Json::from(1)));
        Json::Array(own)
    };
    Json::Array(terms.iter().map(term).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_called_as_the_form_numbers_them() {
        for (labels, expect) in [
            (&["一、新收"][..], Some("第一项")),
            (&["三、结果", "（七）总计"], Some("第三项（七）")),
            (&["三、结果", "（三）不予公开", "1.国家秘密"], Some("第三项（三）1")),
            (&["十一、其他"], Some("第十一项")),
            (&["规章"], None),
            (&["一、新收", "其中自然人"], None),
            (&["一、新收", "3件以上"], None),
            (&["、"], None),
            (&[], None),
        ] {
            assert_eq!(ordinal(labels).as_deref(), expect, "{labels:?}");
        }
    }
}
