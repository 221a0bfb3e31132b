//! A filled report to be published: a fragment for a website's editor, and a complete page.
//!
//! Editors strip classes, scripts and style sheets, so that the fragment has borders on its tags and
//! nothing else. The page adds what only a page can carry: print rules and the data.

use super::form::embed;
use super::grid::{self, Field, Grid, Kind};
use askama::Template;
use nianbao_schema::format::Format;
use nianbao_schema::naming;
use nianbao_schema::report::{Entry, Report};

const STYLE: &str = include_str!("../../templates/html/publish.css");

/// The report as plain tables and paragraphs, to be pasted into a website's editor.
///
/// Its last line names the data file that belongs beside it; a draft says so in its first line.
pub fn fragment(report: &Report, draft: bool) -> String {
    Fragment::of(report, draft).to_string()
}

/// The report as a complete page with its data attached; a draft says so on every printed page.
pub fn page(report: &Report, draft: bool) -> String {
    let page = Page {
        format: report.format(),
        style: STYLE,
        title: title(report),
        organ: visible(&report.organ.name),
        rest: title_behind_organ(report),
        draft,
        body: fragment(report, draft),
        data: embed(&report.to_json()),
    };
    page.to_string()
}

/// What the data file of a report is called: title, organ and year, without what a file system refuses.
pub fn data_file(report: &Report) -> String {
    let year = report.year.map(|year| year.to_string()).unwrap_or_default();
    let parts = [report.format().title.as_str(), report.organ.name.as_str(), &year];
    let parts: Vec<String> = parts.into_iter().map(file_name_part).filter(|part| !part.is_empty()).collect();
    format!("{}.json", parts.join("-"))
}

/// The page's script has the same function under the same name.
fn file_name_part(text: &str) -> String {
    let kept = text.chars().filter(|&c| !c.is_control() && !is_bidi(c) && !r#"\/:*?"<>|"#.contains(c));
    kept.take(60).collect::<String>().trim().trim_matches('.').to_owned()
}

/// Marks that turn the direction of the text behind them.
fn is_bidi(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[derive(Template)]
#[template(path = "html/publish-page.html")]
struct Page<'r> {
    format: &'r Format,
    style: &'static str,
    title: String,
    organ: String,
    rest: String,
    draft: bool,
    body: String,
    data: String,
}

#[derive(Template)]
#[template(path = "html/publish-fragment.html")]
struct Fragment<'r> {
    report: &'r Report,
    format: &'r Format,
    draft: bool,
    sections: Vec<Section<'r>>,
    data_file: String,
}

struct Section<'r> {
    number: String,
    title: &'r str,
    paragraphs: Vec<String>,
    grids: Vec<Grid<'r>>,
}

impl<'r> Fragment<'r> {
    fn of(report: &'r Report, draft: bool) -> Self {
        let format = report.format();
        let mut grids = 0;
        let mut sections = Vec::new();
        for (at, section) in format.sections.iter().enumerate() {
            let own = grid::section(format, at, grids);
            grids += own.len();
            let prose = section.narrative.map_or("", |narrative| report.narrative(narrative));
            sections.push(Section {
                number: naming::numeral(at + 1),
                title: &section.title,
                paragraphs: paragraphs(prose),
                grids: own,
            });
        }
        Fragment { report, format, draft, sections, data_file: data_file(report) }
    }

    /// What a cell holds, line by line.
    fn lines(&self, field: &Field<'_>) -> Vec<String> {
        match &self.report.entries()[field.index] {
            Entry::Text(text) => text.lines().map(visible).collect(),
            entry => vec![entry.shown(&field.cell.value).to_string()],
        }
    }

    /// How a cell's content is set: text like the labels, figures in the middle.
    fn align(&self, field: &Field<'_>) -> &'static str {
        if matches!(self.report.entries()[field.index], Entry::Text(_)) { "left" } else { "center" }
    }
}

/// The organ, the year and what the report is called.
fn title(report: &Report) -> String {
    format!("{}{}", visible(&report.organ.name), title_behind_organ(report))
}

fn title_behind_organ(report: &Report) -> String {
    let year = report.year.map(|year| format!("{year}年")).unwrap_or_default();
    format!("{year}{}", report.format().title)
}

/// Prose cut at line breaks, without blank lines.
fn paragraphs(prose: &str) -> Vec<String> {
    prose.lines().map(str::trim).filter(|line| !line.is_empty()).map(visible).collect()
}

/// The text without characters that HTML has no way to write; their place stays visible.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\t' && c != '\n' { '\u{fffd}' } else { c }).collect()
}
