//! The page to fill in: one file that needs no network.

use super::csp;
use super::data::{self, Sums};
use super::grid::{self, Field, Grid, Kind};
use askama::Template;
use nianbao_schema::format::{About, Format, Value};
use nianbao_schema::json::Json;
use nianbao_schema::report::{Entry, Report};
use nianbao_schema::{report_json, sentence};

/// The script, in the order in which its parts build on each other. It knows no form.
const SCRIPT: &str = concat!(
    include_str!("../../templates/html/form/form.js"),
    include_str!("../../templates/html/form/number.js"),
    include_str!("../../templates/html/form/entry.js"),
    include_str!("../../templates/html/form/json.js"),
    include_str!("../../templates/html/form/check.js"),
    include_str!("../../templates/html/form/words.js"),
    include_str!("../../templates/html/form/store.js"),
    include_str!("../../templates/html/form/page.js"),
    include_str!("../../templates/html/form/keys.js"),
    include_str!("../../templates/html/form/files.js"),
);

const STYLE: &str = include_str!("../../templates/html/form/form.css");

/// What is known before a form is filled in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Prefill<'r> {
    /// A report of the form: figures, prose, organ, level and year as far as it has them.
    pub report: Option<&'r Report>,
    /// Last year's report, for the figures beside the cells and the rules that look back. One of another
    /// edition is of use once it is migrated to this one (`nianbao_schema::migrate::previous`).
    pub previous: Option<&'r Report>,
    /// The organ's name, where the report does not say it.
    pub organ: Option<&'r str>,
    /// The id of the organ's level, where the report does not say it.
    pub level: Option<&'r str>,
    /// The reporting year, where the report does not say it.
    pub year: Option<u16>,
}

/// The blank page to fill in.
///
/// ```
/// let format = nianbao_schema::catalogue::by_id("2021-30").unwrap();
/// let page = nianbao_generator::html::blank(format);
/// assert!(page.contains(r#"data-path="applications.received.natural_person""#));
/// ```
pub fn blank(format: &Format) -> String {
    form(format, &Prefill::default())
}

/// The page to fill in with all that is already known; no number that is not.
///
/// A report of another form is not used.
pub fn form(format: &Format, prefill: &Prefill<'_>) -> String {
    let own = |report: &&Report| report.format().fingerprint == format.fingerprint;
    let sums = Sums::of(format);
    let page = Page {
        format,
        csp: csp::policy(SCRIPT, STYLE),
        style: STYLE,
        script: SCRIPT,
        sections: sections(format, &sums, prefill.report.filter(own)),
        data: embed(&data::form(format, &sums)),
        report: embed(&known(format, prefill)),
        previous: prefill.previous.map(|report| embed(&report_json::to_json(report))),
    };
    page.to_string()
}

/// JSON that may stand inside a `script` element: nothing in it can look like a tag.
pub(super) fn embed(json: &Json) -> String {
    json.to_string().replace('<', "\\u003c")
}

/// What is known of the report, as its JSON.
fn known(format: &Format, prefill: &Prefill<'_>) -> Json {
    let own = prefill.report.filter(|report| report.format().fingerprint == format.fingerprint);
    let mut json = own.map_or_else(Json::object, report_json::to_json);
    json.set("format", &format.id);
    let organ = own.map(|report| &report.organ);
    let name = organ.map(|organ| organ.name.as_str()).filter(|name| !name.is_empty()).or(prefill.organ);
    let level = organ.and_then(|organ| organ.level.as_deref()).or(prefill.level);
    json.set("year", own.and_then(|report| report.year).or(prefill.year).map(i64::from));
    let mut organ = Json::object();
    organ.set("name", name).set("level", level);
    json.set("organ", organ);
    json
}

#[derive(Template)]
#[template(path = "html/form.html")]
struct Page<'f> {
    format: &'f Format,
    csp: String,
    style: &'static str,
    script: &'static str,
    sections: Vec<Section<'f>>,
    data: String,
    report: String,
    previous: Option<String>,
}

struct Section<'f> {
    number: String,
    title: &'f str,
    about: &'f About,
    narrative: Option<Narrative<'f>>,
    grids: Vec<FormGrid<'f>>,
}

struct Narrative<'f> {
    index: usize,
    own: &'f nianbao_schema::format::Narrative,
    text: String,
}

/// A table and what its cells hold.
struct FormGrid<'f> {
    grid: Grid<'f>,
    sums: &'f Sums<'f>,
    report: Option<&'f Report>,
}

fn sections<'f>(format: &'f Format, sums: &'f Sums<'f>, report: Option<&'f Report>) -> Vec<Section<'f>> {
    let mut grids = 0;
    let mut sections = Vec::new();
    for (at, section) in format.sections.iter().enumerate() {
        let own = grid::section(format, at, grids);
        grids += own.len();
        let narrative = section.narrative.map(|index| Narrative {
            index,
            own: &format.narratives[index],
            text: report.map_or_else(String::new, |report| report.narrative(index).to_owned()),
        });
        sections.push(Section {
            number: sentence::numeral(at + 1),
            title: &section.title,
            about: &section.about,
            narrative,
            grids: own.into_iter().map(|grid| FormGrid { grid, sums, report }).collect(),
        });
    }
    sections
}

impl FormGrid<'_> {
    /// Whether nobody types the cell.
    fn is_locked(&self, field: &Field<'_>) -> bool {
        self.sums.is_locked(field.index)
    }

    fn is_text(&self, field: &Field<'_>) -> bool {
        field.cell.value == Value::Text
    }

    /// What a closed question may be answered with: value and label.
    fn answers<'a>(&self, field: &'a Field<'_>) -> Vec<(String, &'a str)> {
        match &field.cell.value {
            Value::Flag => vec![("true".to_owned(), "是"), ("false".to_owned(), "否")],
            Value::Choice(choices) => {
                let answer = |(at, choice): (usize, &'a nianbao_schema::format::Choice)| {
                    (at.to_string(), choice.label.as_str())
                };
                choices.iter().enumerate().map(answer).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What the cell holds, as its control has it.
    fn value(&self, field: &Field<'_>) -> String {
        match self.report.map(|report| &report.entries()[field.index]) {
            None | Some(Entry::Blank) => String::new(),
            Some(Entry::Flag(flag)) => flag.to_string(),
            Some(Entry::Choice(choice)) => choice.to_string(),
            Some(entry) => entry.shown(&field.cell.value).to_string(),
        }
    }

    /// The keyboard that a touch screen offers.
    fn keyboard(&self, field: &Field<'_>) -> &'static str {
        match field.cell.value {
            Value::Count => "numeric",
            Value::Amount => "decimal",
            _ => "text",
        }
    }
}
