//! Report → JSON.

use crate::form::format::{Format, Value};
use crate::form::shape::{Content, Shape};
use crate::json::Json;
use crate::report::{Entry, Report};

/// The report as JSON, every cell in printed order, blanks as `null`.
pub(super) fn report(report: &Report) -> Json {
    let format = report.format();
    let mut json = Json::object();
    json.set("format", &format.id);
    json.set("fingerprint", format.fingerprint.to_string());
    json.set("year", report.year.map(i64::from));
    let mut organ = Json::object();
    organ.set("name", Some(&report.organ.name).filter(|name| !name.is_empty()));
    organ.set("level", report.organ.level.as_ref());
    json.set("organ", organ);
    if let (Json::Object(entries), Json::Object(rest)) = (&mut json, branch(report, format, Shape::ROOT)) {
        entries.extend(rest);
    }
    json
}

fn branch(report: &Report, format: &Format, node: usize) -> Json {
    let shape = format.shape();
    let children = shape.children(node).iter().map(|&child| {
        let place = shape.node(child);
        let value = match &place.content {
            Content::Branch(_) => branch(report, format, child),
            Content::Cell(cell) => entry_to_json(&report.entries()[*cell], &format.cells[*cell].value),
            Content::Narrative(narrative) => {
                Json::from(Some(report.narrative(*narrative)).filter(|text| !text.is_empty()))
            }
        };
        (place.key.to_string(), value)
    });
    Json::Object(children.collect())
}

/// An entry as JSON: `null` for blank, `"/"` for not applicable.
pub fn entry_to_json(entry: &Entry, value: &Value) -> Json {
    match (entry, value) {
        (Entry::Blank, _) => Json::Null,
        (Entry::NotApplicable, _) => Json::from("/"),
        (Entry::Number(number), _) => Json::from(*number),
        (Entry::Flag(flag), _) => Json::from(*flag),
        (Entry::Choice(choice), Value::Choice(list)) => {
            Json::from(list.get(*choice).map(|choice| &choice.name))
        }
        (Entry::Choice(_), _) => Json::Null,
        (Entry::Text(text), _) => Json::from(text),
    }
}
