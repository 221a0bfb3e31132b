//! The sums by the tree: each organ that has others below it, and all where there are several at the top.

use super::status::Collection;
use super::written::Written;
use crate::command::complaint::Complaint;
use nianbao::check::Options;
use nianbao::generator::xlsx::{self, Part};
use nianbao::json::Json;
use nianbao::office::total::{Incomplete, add as sum};
use nianbao::report::Organ;
use nianbao::{Format, Report, both, outcome_json};
use std::sync::Arc;

/// The name of the schema of `total.json`, `docs/schemas/nianbao-total-1.schema.json`.
const SCHEMA: &str = "nianbao-total-1";

/// Adds `total.json`, and the sums as reports.
pub(super) fn add(
    collection: &Collection<'_>,
    format: &Arc<Format>,
    files: &mut Written,
) -> Result<(), Complaint> {
    let roster = collection.roster;
    let has = |organ: usize| collection.counted(organ).is_some();
    let mut totals = Vec::new();
    let tops: Vec<usize> =
        (0..roster.organs.len()).filter(|&it| roster.organs[it].parent.is_none()).collect();
    if tops.len() > 1 {
        let parts = tops.iter().flat_map(|&top| roster.parts(top, &has)).collect();
        totals.push((Organ::default(), parts));
    }
    for organ in (0..roster.organs.len()).filter(|&organ| roster.is_inner(organ)) {
        let whose =
            Organ { name: roster.organs[organ].name.clone(), level: roster.organs[organ].level.clone() };
        totals.push((whose, roster.parts(organ, &has)));
    }
    let mut list = Vec::new();
    for (whose, parts) in totals {
        let name = whose.name.clone();
        let (account, report) = total(collection, format, whose, &parts);
        let title = if name.is_empty() { "全部" } else { &*name };
        files.add_for("totals", title, "json", report.to_json().to_pretty().into_bytes());
        files.add_for("totals", title, "来源.xlsx", trace(collection, title, &report, &parts)?);
        list.push(account);
    }
    let mut json = Json::object();
    json.set("schema", SCHEMA).set("year", u32::from(collection.year)).set("format", &format.id);
    json.set("totals", Json::Array(list));
    files.add("total.json", json.to_pretty().into_bytes());
    Ok(())
}

/// The workbook that shows of whom each figure of a sum comes.
fn trace(
    collection: &Collection<'_>,
    title: &str,
    report: &Report,
    parts: &[usize],
) -> Result<Vec<u8>, Complaint> {
    let present = |&organ: &usize| Some((organ, &collection.counted(organ)?.report));
    let present: Vec<(usize, &Report)> = parts.iter().filter_map(present).collect();
    let files: Vec<String> = present.iter().map(|(organ, _)| collection.document(*organ)).collect();
    let sources: Vec<Part<'_>> = present
        .iter()
        .zip(&files)
        .map(|(&(organ, report), file)| Part { organ: &collection.roster.organs[organ].name, file, report })
        .collect();
    let said = format!("{title}{}年合计，{}", collection.year, label(parts.len(), present.len()));
    xlsx::sources(&said, report, &sources).map_err(|error| {
        Complaint::error(both!(
            "the sources of {title} cannot be a workbook: {why}",
            "{title}的来源写不成工作簿：{why}",
            title = title,
            why = error.to_string(),
        ))
    })
}

/// How many of those who are in a sum are in it.
fn label(due: usize, present: usize) -> String {
    format!("{due}家中的{present}家")
}

/// The sum of an organ: whose reports are in it, whose are missing, and which cells have no sum.
fn total(collection: &Collection<'_>, format: &Arc<Format>, whose: Organ, parts: &[usize]) -> (Json, Report) {
    let name = |organ: usize| &*collection.roster.organs[organ].name;
    let names = |organs: &[usize]| Json::Array(organs.iter().map(|&organ| Json::from(name(organ))).collect());
    let (present, missing): (Vec<usize>, Vec<usize>) =
        parts.iter().partition(|&&organ| collection.counted(organ).is_some());
    let reports: Vec<&Report> =
        present.iter().filter_map(|&organ| Some(&collection.counted(organ)?.report)).collect();
    let total = sum(format, Some(collection.year), whose, &reports);
    let outcome = total.report.check(&Options::default());
    let mut json = Json::object();
    json.set("organ", (!total.report.organ.name.is_empty()).then_some(&*total.report.organ.name));
    json.set("of", parts.len()).set("in", present.len());
    json.set("label", label(parts.len(), present.len()));
    json.set("parts", names(&present)).set("missing", names(&missing));
    let failed: Vec<usize> = present
        .iter()
        .copied()
        .filter(|&organ| collection.counted(organ).is_some_and(|read| read.outcome.has_errors()))
        .collect();
    json.set("failed", names(&failed));
    let incomplete = |cell: &Incomplete| {
        let lacking: Vec<usize> = cell.lacking.iter().map(|&part| present[part]).collect();
        let shown = cell.partial.shown(&format.cells[cell.cell].value).to_string();
        let said = if lacking.is_empty() {
            "合计超过15位".to_owned()
        } else {
            format!("{shown}，缺{}家", lacking.len())
        };
        let mut json = Json::object();
        json.set("path", &format.cells[cell.cell].path).set("said", said);
        json.set("partial", if shown.is_empty() { None } else { Some(shown) })
            .set("lacking", names(&lacking));
        json
    };
    json.set("incomplete", Json::Array(total.incomplete.iter().map(incomplete).collect()));
    json.set("report", total.report.to_json());
    json.set("check", outcome_json::to_json(&outcome, &total.report));
    (json, total.report)
}
