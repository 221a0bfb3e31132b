//! The page to fill in: one file that needs no network.

use super::csp;
use super::data;
use super::grid::{self, Field, Grid, Kind};
use crate::subject::{Prefill, Subject};
use askama::Template;
use nianbao_schema::format::{About, Format, Numbers, Value};
use nianbao_schema::json::Json;
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::migrate::Previous;
use nianbao_schema::naming;
use nianbao_schema::report::sums::Sums;
use nianbao_schema::report::{Entry, Report};

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
    include_str!("../../templates/html/form/show.js"),
    include_str!("../../templates/html/form/change.js"),
    include_str!("../../templates/html/form/keys.js"),
    include_str!("../../templates/html/form/paste.js"),
    include_str!("../../templates/html/form/fill.js"),
    include_str!("../../templates/html/form/files.js"),
);

const STYLE: &str = include_str!("../../templates/html/form/form.css");

/// The page to fill in, with what is known beforehand; no number that is not.
///
/// ```
/// use nianbao_generator::{Prefill, html};
/// let format = nianbao_schema::Format::built_in("2021-30").unwrap();
/// let page = html::blank(format, &Prefill::default());
/// assert!(page.contains(r#"data-path="applications.received.natural_person""#));
/// ```
pub fn blank(format: &Format, prefill: &Prefill<'_>) -> String {
    page(&Subject::blank(format, prefill))
}

/// The page to fill in with a report in it that is still to be worked on.
pub fn form(report: &Report, previous: Option<&Previous>) -> String {
    blank(report.format(), &Prefill { report: Some(report), previous, ..Prefill::default() })
}

fn page(subject: &Subject<'_>) -> String {
    let format = subject.format;
    let sums = Sums::of(format);
    let previous = subject.last_year();
    let page = Page {
        format,
        csp: csp::policy(SCRIPT, STYLE),
        style: STYLE,
        script: SCRIPT,
        sections: sections(subject, &sums),
        notes: notes(subject),
        data: embed(&data::form(format, &sums)),
        report: embed(&known(subject)),
        previous: previous.map(|previous| embed(&previous.report.to_json())),
        incomparable: previous.map(|previous| embed(&data::incomparable(previous))),
    };
    page.to_string()
}

/// JSON that may stand inside a `script` element: nothing in it can look like a tag.
pub(super) fn embed(json: &Json) -> String {
    json.to_string().replace('<', "\\u003c")
}

/// What is known of the report, as its JSON.
fn known(subject: &Subject<'_>) -> Json {
    let mut json = subject.report.map_or_else(Json::object, Report::to_json);
    json.set("format", &subject.format.id);
    json.set("fingerprint", subject.format.fingerprint.to_string());
    json.set("year", subject.year().map(i64::from));
    let mut organ = Json::object();
    organ.set("name", subject.organ()).set("level", subject.level());
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
    notes: Vec<Remark<'f>>,
    data: String,
    report: String,
    previous: Option<String>,
    incomparable: Option<String>,
}

/// What the person is told who goes on with a report.
struct Remark<'f> {
    /// The `id` of the first place, if there is one.
    first: Option<String>,
    places: String,
    text: &'f str,
}

fn notes<'f>(subject: &Subject<'f>) -> Vec<Remark<'f>> {
    let remark = |note: &'f nianbao_schema::migrate::Note| {
        let cell = note.cells.first().map(|cell| format!("c{cell}"));
        Remark {
            first: cell.or_else(|| note.narratives.first().map(|narrative| format!("n{narrative}"))),
            places: note.places(subject.format, Chinese),
            text: note.text.chinese(),
        }
    };
    subject.notes().iter().map(remark).collect()
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
    subject: &'f Subject<'f>,
}

fn sections<'f>(subject: &'f Subject<'f>, sums: &'f Sums<'f>) -> Vec<Section<'f>> {
    let format = subject.format;
    let mut grids = 0;
    let mut sections = Vec::new();
    for (at, section) in format.sections.iter().enumerate() {
        let own = grid::section(format, at, grids);
        grids += own.len();
        let narrative = section.narrative.map(|index| Narrative {
            index,
            own: &format.narratives[index],
            text: subject.narrative(index).to_owned(),
        });
        sections.push(Section {
            number: naming::numeral(at + 1),
            title: &section.title,
            about: &section.about,
            narrative,
            grids: own.into_iter().map(|grid| FormGrid { grid, sums, subject }).collect(),
        });
    }
    sections
}

impl FormGrid<'_> {
    /// Whether nobody types the cell.
    fn is_locked(&self, field: &Field<'_>) -> bool {
        self.sums.is_locked(field.index)
    }

    /// What is said of the cell to whoever goes on with the report.
    fn note(&self, field: &Field<'_>) -> Option<String> {
        self.subject.note(field.index)
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
        match self.subject.entry(field.index) {
            Entry::Blank => String::new(),
            Entry::Flag(flag) => flag.to_string(),
            Entry::Choice(choice) => choice.to_string(),
            entry => entry.shown(&field.cell.value).to_string(),
        }
    }

    /// The keyboard that a touch screen offers.
    fn keyboard(&self, field: &Field<'_>) -> &'static str {
        // Neither keyboard of digits has a sign everywhere.
        match field.cell.value.numbers() {
            Some(Numbers { signed: false, whole: true }) => "numeric",
            Some(Numbers { signed: false, whole: false }) => "decimal",
            _ => "text",
        }
    }
}
