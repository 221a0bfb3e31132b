//! What stands under names that a program gave: fields of our own files, what a file declares, and the report's JSON.
//!
//! The visible document is what was published. Data that a page carries fill what is not shown, and restore the exact
//! spaces of a text; where the page shows something else, what it shows stands, and that is said.

use super::findings::{Findings, Source};
use super::prose::Prose;
use crate::document::{Declared, Document, Field, Place};
use crate::labels::plain;
use crate::reading::{Confidence, Target};
use nianbao_schema::anchor::{self, Anchor, Anchors};
use nianbao_schema::{Entry, Format, Report};
use nianbao_schema::{Wording, both};
use std::collections::{BTreeMap, HashSet};

/// Claims what stands under the names of a form. Gives how many names were the form's.
pub(crate) fn fields(
    document: &Document,
    anchors: &Anchors,
    findings: &mut Findings<'_>,
    prose: &mut Prose,
) -> usize {
    let mut known = 0;
    let mut parts: BTreeMap<(usize, String), Vec<(usize, &Field)>> = BTreeMap::new();
    for field in &document.fields {
        let Some(anchor) = anchors.find(&field.name) else { continue };
        known += 1;
        let source =
            Source { text: &field.text, place: &field.place, confidence: Confidence::Anchored, unit: None };
        match anchor {
            Anchor::Cell(cell) => {
                findings.name(&field.place, cell);
                findings.claim(cell, source);
            }
            Anchor::Narrative(narrative, part) => {
                parts.entry((narrative, first_part(&field.name))).or_default().push((part, field));
            }
            Anchor::Organ => prose.claim(Target::Organ, &field.text, &field.place),
            Anchor::Level => prose.claim(Target::Level, &field.text, &field.place),
            Anchor::Year => prose.claim(Target::Year, &field.text, &field.place),
            // Last year's figures are no part of the report.
            Anchor::Previous(_) => {}
        }
    }
    // Each name has all of the prose, in as many fields as it has lines or parts.
    for ((narrative, _), mut fields) in parts {
        fields.sort_by_key(|(part, _)| *part);
        let text = fields.iter().map(|(_, field)| field.text.as_str()).collect::<Vec<_>>().join("\n");
        if let Some((_, first)) = fields.first() {
            prose.claim(Target::Narrative(narrative), &text, &first.place);
        }
    }
    known
}

/// The name of a narrative's first part.
fn first_part(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    match name.strip_prefix("part").and_then(|rest| rest.split_once("__")) {
        Some((number, first)) if number.bytes().all(|b| b.is_ascii_digit()) => first.to_owned(),
        _ => name,
    }
}

/// Takes over whose report it is from what the file declares, where no field says so.
pub(crate) fn head(declared: &Declared, prose: &mut Prose) {
    for (key, value) in &declared.head {
        let target = match key.as_str() {
            anchor::ORGAN => Target::Organ,
            anchor::LEVEL => Target::Level,
            anchor::YEAR => Target::Year,
            _ => continue,
        };
        if !prose.has(target) {
            prose.claim(target, value, &Place::Path(key.clone()));
        }
    }
}

/// The report whose data a file carries; what is no report of the form is remarked.
pub(crate) fn report(declared: &Declared, findings: &mut Findings<'_>) -> Option<Report> {
    let report = Report::from_json(declared.data.as_ref()?.as_bytes(), findings.format()).ok();
    if report.is_none() {
        let text = Wording::plain(
            "the data that the file carries are no report of this form and were not used",
            "文件附带的数据不是这一表样的报告，没有采用",
        );
        findings.remark(None, text);
    }
    report
}

/// Takes over the texts of controls about which the markup says nothing, before what stands around them is taken for
/// theirs.
pub(crate) fn unsaid(declared: &Declared, report: &Report, prose: &mut Prose) {
    for (target, text) in texts(report) {
        let name = match target {
            Target::Narrative(narrative) => narrative_name(report.format(), narrative),
            Target::Organ => anchor::ORGAN,
            Target::Level => anchor::LEVEL,
            _ => anchor::YEAR,
        };
        if declared.unsaid.iter().any(|unsaid| unsaid == name) {
            prose.claim(target, &text, &Place::Path(name.to_owned()));
        }
    }
}

fn narrative_name(format: &Format, narrative: usize) -> &str {
    &format.sections[format.narratives[narrative].section].id
}

/// Compares what was read with the report's own data, and takes over what is not shown.
pub(crate) fn data(declared: &Declared, report: &Report, findings: &mut Findings<'_>, prose: &mut Prose) {
    let format = findings.format();
    let unsaid: HashSet<&str> = declared.unsaid.iter().map(String::as_str).collect();
    for cell in 0..format.cells.len() {
        let entry = &report.entries()[cell];
        let place = Place::Path(format.cells[cell].path.clone());
        match findings.entry(cell) {
            Some(shown) if agrees(shown, entry) => findings.restore(cell, entry),
            Some(Entry::Blank) if unsaid.contains(format.cells[cell].path.as_str()) => {
                let text = entry.shown(&format.cells[cell].value).to_string();
                findings.supply(cell, entry.clone(), &place, &text);
            }
            None if !findings.has(cell) => {
                let text = entry.shown(&format.cells[cell].value).to_string();
                findings.claim_entry(cell, entry.clone(), &place, &text);
            }
            _ => {
                let said = entry.shown(&format.cells[cell].value).to_string();
                let labels = findings.labels(cell);
                let text = both!(
                    "{labels}: the data that the file carries say “{said}”, which differs from what is shown; what is shown counts",
                    "{labels}：文件附带的数据为“{said}”，与所见不同，以所见为准",
                    labels = Wording::each(|language| labels.to(language)),
                    said = said,
                );
                findings.remark(None, text);
            }
        }
    }
    let level = report.organ.level.as_deref().unwrap_or_default();
    let level_label = format.levels.iter().find(|own| own.id == level).map_or("", |own| &own.label);
    for (target, text) in texts(report) {
        match prose.text(target) {
            Some(shown) if target == Target::Level && plain(shown) == plain(level_label) => {
                prose.restore(target, &text);
            }
            Some(shown) if plain(shown) != plain(&text) => {
                let text = Wording::plain(
                    "a text in the data that the file carries differs from what is shown; what is shown counts",
                    "文件附带的数据中有文字与所见不同，以所见为准",
                );
                findings.remark(None, text);
            }
            _ => prose.restore(target, &text),
        }
    }
}

/// Whether an entry is what is shown. Pages lose spaces and line breaks.
fn agrees(shown: &Entry, entry: &Entry) -> bool {
    match (shown, entry) {
        (Entry::Text(shown), Entry::Text(entry)) => plain(shown) == plain(entry),
        (Entry::Blank, Entry::Text(entry)) => plain(entry).is_empty(),
        _ => shown == entry,
    }
}

/// The names and the prose of a report.
fn texts(report: &Report) -> Vec<(Target, String)> {
    let level = report.organ.level.clone().unwrap_or_default();
    let year = report.year.map(|year| year.to_string()).unwrap_or_default();
    let head = [(Target::Organ, report.organ.name.clone()), (Target::Level, level), (Target::Year, year)];
    let narratives = 0..report.format().narratives.len();
    let narratives = narratives.map(|at| (Target::Narrative(at), report.narrative(at).to_owned()));
    head.into_iter().chain(narratives).collect()
}
