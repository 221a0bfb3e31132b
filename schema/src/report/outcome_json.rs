//! What a check found, as JSON for machines.

use super::check::{Finding, Operand, Outcome, Reason, Tally};
use crate::form::format::{Along, Format};
use crate::json::Json;
use crate::language::Language;
use crate::report::Report;
use crate::report::report_json::entry_to_json;
use crate::{json, sentence};

/// The outcome of a check as JSON: how many rules hold and how many are broken, and each finding with its rule, its place by
/// path and labels, both sides, the difference, and every operand.
pub fn to_json(outcome: &Outcome, report: &Report) -> Json {
    let findings: Vec<Json> = outcome.findings.iter().map(|found| finding(found, report)).collect();
    json!({
        "format": (&report.format().id),
        "fingerprint": (report.format().fingerprint.to_string()),
        "year": (report.year.map(i64::from)),
        "organ": (Some(&report.organ.name).filter(|name| !name.is_empty())),
        "hard": (tally(outcome.hard)),
        "soft": (tally(outcome.soft)),
        "without_previous": (outcome.without_previous),
        "findings": (findings),
    })
}

fn tally(tally: Tally) -> Json {
    json!({
        "total": (tally.total()),
        "held": (tally.held),
        "broken": (tally.broken),
        "unevaluated": (tally.unevaluated),
    })
}

fn finding(finding: &Finding, report: &Report) -> Json {
    let format = report.format();
    let mut json = json!({ "code": (finding.code.as_str()), "severity": (finding.severity.as_str()) });
    if let Some(rule) = finding.rule.map(|rule| &format.rules[rule]) {
        json.set("rule", &rule.id);
        json.set("expression", &rule.expression);
    }
    json.set("basis", finding.basis.map(|basis| basis.as_str()));
    if let Some((axis, path)) = instance(finding, format) {
        json.set(axis, path);
    }
    if let Some(sides) = finding.sides {
        json.set("left", Json::Number(sides.left.to_string()));
        json.set("right", Json::Number(sides.right.to_string()));
        json.set("difference", Json::Number(sides.difference().to_string()));
    }
    if let Some(narrative) = finding.narrative {
        json.set("narrative", &format.sections[format.narratives[narrative].section].id);
        let passage = finding.passage.clone().and_then(|passage| report.narrative(narrative).get(passage));
        json.set("passage", passage);
    }
    if let Some(reason) = &finding.reason {
        json.set("reason", reason_name(reason));
    }
    json.set("message", sentence::finding(finding, report, Language::Chinese));
    json.set("remedy", sentence::remedy(finding, format, Language::Chinese));
    let operands: Vec<Json> = finding.operands.iter().map(|found| operand(found, format)).collect();
    json.set("operands", operands);
    json
}

/// The row or column for which a finding stands: the name of its axis, and its path.
fn instance<'f>(finding: &Finding, format: &'f Format) -> Option<(&'static str, &'f str)> {
    let rule = &format.rules[finding.rule?];
    let table = &format.tables[rule.table?];
    let (name, axis) = match rule.each? {
        Along::Rows => ("row", &table.rows),
        Along::Columns => ("column", &table.columns),
    };
    Some((name, &axis.leaf(finding.leaf?).path))
}

fn operand(operand: &Operand, format: &Format) -> Json {
    let cell = &format.cells[operand.cell];
    let labels = format.labels(operand.cell);
    let strings = |labels: Vec<&str>| Json::Array(labels.into_iter().map(Json::from).collect());
    json!({
        "path": (&cell.path),
        "table": (labels.table),
        "row": (strings(labels.rows)),
        "column": (strings(labels.columns)),
        "side": (if operand.left { "left" } else { "right" }),
        "factor": (operand.factor),
        "previous": (operand.previous),
        "entry": (entry_to_json(&operand.entry, &cell.value)),
    })
}

fn reason_name(reason: &Reason) -> &'static str {
    match reason {
        Reason::Blank => "blank",
        Reason::PreviousEdition(_) => "previous-edition",
        Reason::NotComparable(..) => "not-comparable",
        Reason::NoLevel => "no-level",
        Reason::NoProse => "no-prose",
    }
}
