//! A form, blank or filled, as Markdown that is readable in a diff and can be read back.
//!
//! What a reader needs to know:
//!
//! - The front matter (YAML) names format, fingerprint, document, year, organ and level.
//! - Every block quote is for people: prompts, the edition, the mark of a draft. None is of the report.
//! - A paragraph of a section is one line of its prose; `<br>` alone is an empty line. Emphasis marks
//!   what is none: `**caption**` and `*unit*` of a table.
//! - A table is the form's own grid, a line for each grid row, the first one as header. In a merged
//!   cell the text stands top left; `←` continues the cell to its left, `↑` the cell above it.
//! - What would be markup is escaped with `\` or as a character reference such as `&#124;`.

pub(crate) mod escape;
mod grid;

use crate::unit;
use askama::Template;
use nianbao_schema::format::{Section, Table};
use nianbao_schema::layout::Layout;
use nianbao_schema::{Format, Report, sentence};

/// What to do with a report besides writing it down.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Whether to mark it as a draft, as befits one that breaks rules or has gaps.
    pub draft: bool,
}

/// The form with nothing in it but what the person filling it is told.
///
/// ```
/// let format = nianbao_schema::catalogue::by_id("2021-30").unwrap();
/// assert!(nianbao_generator::markdown::blank(format).starts_with("---\nformat: \"2021-30\"\n"));
/// ```
pub fn blank(format: &Format) -> String {
    page(format, None, &Options::default())
}

/// A report in its form.
pub fn filled(report: &Report, options: &Options) -> String {
    page(report.format(), Some(report), options)
}

fn page(format: &Format, report: Option<&Report>, options: &Options) -> String {
    let page = Page {
        format,
        fingerprint: format.fingerprint.to_string(),
        front: front(format, report, options),
        title: title(format, report),
        draft: options.draft,
        prompts: format.about.guidance.as_deref().into_iter().filter(|_| report.is_none()).collect(),
        sections: (0..format.sections.len()).map(|section| Part::of(format, section, report)).collect(),
    };
    page.to_string()
}

/// The whole document, for the template.
#[derive(Template)]
#[template(path = "report.md")]
struct Page<'f> {
    format: &'f Format,
    fingerprint: String,
    /// Keys and values of the front matter, a space before each value that is there.
    front: Vec<(&'static str, String)>,
    title: String,
    draft: bool,
    prompts: Vec<&'f str>,
    sections: Vec<Part<'f>>,
}

/// A section of the document.
struct Part<'f> {
    number: String,
    title: &'f str,
    prompts: Vec<String>,
    /// The prose, escaped.
    paragraphs: Vec<String>,
    tables: Vec<Grid<'f>>,
}

/// A grid of the document.
struct Grid<'f> {
    caption: Option<&'f str>,
    /// Which unit the figures have, where no label says so.
    units: Option<String>,
    prompts: Vec<&'f str>,
    /// The lines of the pipe table.
    lines: Vec<String>,
    /// What is said of rows and columns: label and text.
    notes: Vec<(String, &'f str)>,
}

fn front(format: &Format, report: Option<&Report>, options: &Options) -> Vec<(&'static str, String)> {
    let quoted = |text: &str| format!(" {}", escape::yaml(text));
    let name = report.map(|report| report.organ.name.as_str()).filter(|name| !name.is_empty());
    let level = report.and_then(|report| report.organ.level.as_deref());
    let year = report.and_then(|report| report.year).map(|year| format!(" {year}"));
    let mut front =
        vec![("format", quoted(&format.id)), ("fingerprint", quoted(&format.fingerprint.to_string()))];
    front.extend(format.document.as_deref().map(|document| ("document", quoted(document))));
    // These three are for a person to fill in: nothing behind the colon is YAML's null.
    front.extend([
        ("year", year.unwrap_or_default()),
        ("organ", name.map(quoted).unwrap_or_default()),
        ("level", level.map(quoted).unwrap_or_default()),
    ]);
    if options.draft {
        front.push(("draft", " true".to_owned()));
    }
    front
}

/// The official title: who, which year, what.
fn title(format: &Format, report: Option<&Report>) -> String {
    let name = report.map(|report| report.organ.name.as_str()).filter(|name| !name.is_empty());
    let year = report.and_then(|report| report.year).map(|year| year.to_string());
    let year = year.as_deref().unwrap_or("（年份）");
    format!("{}{year}年{}", name.unwrap_or("（机关名称）"), format.title)
}

impl<'f> Part<'f> {
    fn of(format: &'f Format, index: usize, report: Option<&Report>) -> Self {
        let section = &format.sections[index];
        let prose = section.narrative.and_then(|narrative| Some(report?.narrative(narrative)));
        let layouts = Layout::section(format, index);
        Part {
            number: sentence::numeral(index + 1),
            title: &section.title,
            prompts: if report.is_none() { prompts(format, section) } else { Vec::new() },
            paragraphs: prose.map(escape::prose).unwrap_or_default(),
            tables: layouts.iter().map(|layout| Grid::of(format, layout, report)).collect(),
        }
    }
}

fn prompts(format: &Format, section: &Section) -> Vec<String> {
    let narrative = section.narrative.map(|narrative| &format.narratives[narrative]);
    let topics = narrative.filter(|narrative| !narrative.topics.is_empty());
    let topics = topics.map(|narrative| format!("写到以下方面：{}。", narrative.topics.join("、")));
    let guidance = narrative.and_then(|narrative| narrative.guidance.clone());
    [section.about.guidance.clone(), topics, guidance].into_iter().flatten().collect()
}

impl<'f> Grid<'f> {
    fn of(format: &'f Format, layout: &Layout, report: Option<&Report>) -> Self {
        let tables = || layout.blocks.iter().map(|block| &format.tables[block.table]);
        let outside = layout.blocks.iter().find(|block| block.caption.is_none());
        let caption = outside.and_then(|block| format.tables[block.table].caption.as_deref());
        let told = tables().filter(|_| report.is_none());
        Grid {
            caption,
            units: unit::unsaid(format, layout),
            prompts: told.clone().filter_map(|table| table.about.guidance.as_deref()).collect(),
            lines: grid::lines(format, layout, report),
            notes: told.flat_map(|table| notes(table, layout.blocks.len() > 1)).collect(),
        }
    }
}

/// What is said of a table's rows and columns.
fn notes(table: &Table, stacked: bool) -> impl Iterator<Item = (String, &str)> {
    let caption = table.caption.as_deref().filter(|_| stacked).unwrap_or_default();
    let items = table.rows.items.iter().chain(&table.columns.items);
    items.filter_map(move |item| {
        let label =
            if caption.is_empty() { item.label.clone() } else { format!("{caption}“{}”", item.label) };
        Some((label, item.about.guidance.as_deref()?))
    })
}
