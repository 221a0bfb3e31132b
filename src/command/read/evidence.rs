//! Evidence as JSON: where every entry was read, what found no place, what was odd.

use nianbao::Format;
use nianbao::json::Json;
use nianbao::reader::Reading;
use nianbao::reader::document::{Place, Remark};
use nianbao::reader::reading::{Confidence, Evidence, Leftover, Share, Target};

pub(in crate::command) fn to_json(reading: &Reading) -> Json {
    let format = reading.report.format();
    let mut edition = Json::object();
    edition.set("chosen", share(&reading.edition.chosen));
    edition.set("runner_up", reading.edition.runner_up.as_ref().map(share));
    edition.set("stated", reading.edition.stated);
    let mut json = Json::object();
    json.set("edition", edition);
    json.set("evidence", array(&reading.evidence, |one| evidence(one, format)));
    json.set("leftover", array(&reading.leftover, leftover));
    json.set("remarks", array(&reading.remarks, remark));
    json
}

fn array<T>(items: &[T], to_json: impl Fn(&T) -> Json) -> Json {
    Json::Array(items.iter().map(to_json).collect())
}

fn share(share: &Share) -> Json {
    let mut json = Json::object();
    json.set("format", &share.format).set("explained", share.explained);
    json.set("of", share.of).set("absent", share.absent);
    json
}

fn evidence(evidence: &Evidence, format: &Format) -> Json {
    let mut json = Json::object();
    json.set("path", path(evidence.target, format)).set("place", place(&evidence.place));
    json.set("text", &evidence.text).set("confidence", confidence(evidence.confidence));
    if let Some(note) = &evidence.note {
        json.set("note", note);
    }
    if let Some(units) = &evidence.conversion {
        let mut conversion = Json::object();
        conversion.set("from", &units.from).set("to", &units.to);
        json.set("conversion", conversion);
    }
    json
}

/// The path under which the report's JSON has it.
fn path(target: Target, format: &Format) -> &str {
    match target {
        Target::Cell(cell) => &format.cells[cell].path,
        Target::Narrative(narrative) => &format.sections[format.narratives[narrative].section].id,
        Target::Organ => "organ.name",
        Target::Level => "organ.level",
        Target::Year => "year",
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Anchored => "anchored",
        Confidence::Exact => "exact",
        Confidence::Near => "near",
        Confidence::Geometry => "geometry",
    }
}

pub(in crate::command) fn leftover(leftover: &Leftover) -> Json {
    let mut json = Json::object();
    json.set("place", place(&leftover.place)).set("text", &leftover.text).set("why", leftover.why.chinese());
    json
}

fn remark(remark: &Remark) -> Json {
    let mut json = Json::object();
    json.set("place", remark.place.as_ref().map(place)).set("text", remark.text.chinese());
    json
}

/// A place by its numbers, and as people say it.
fn place(place: &Place) -> Json {
    let mut json = Json::object();
    match place {
        Place::Line { line, column } => json.set("line", *line).set("column", *column),
        Place::Page { page, left, top, right, bottom } => {
            let edges = [left, top, right, bottom].map(|&edge| Json::from(i64::from(edge)));
            json.set("page", *page).set("box", Json::Array(edges.to_vec()))
        }
        Place::Sheet { sheet, row, column } => {
            json.set("sheet", &**sheet).set("row", *row).set("column", *column)
        }
        Place::Table { table, row, cell } => json.set("table", *table).set("row", *row).set("cell", *cell),
        Place::Paragraph(paragraph) => json.set("paragraph", *paragraph),
        Place::Title => json.set("title", true),
        Place::Path(path) => json.set("path", path),
    };
    json.set("said", place.to_string());
    json
}
