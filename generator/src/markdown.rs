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

use crate::subject::{Prefill, Subject};
use askama::Template;
use nianbao_schema::form::unit;
use nianbao_schema::format::{Section, Table, Value};
use nianbao_schema::layout::Layout;
use nianbao_schema::{Entry, Format, Report, naming};

/// The form to be filled in, with what is known beforehand.
///
/// ```
/// use nianbao_generator::{Prefill, markdown};
/// let format = nianbao_schema::Format::built_in("2021-30").unwrap();
/// assert!(markdown::blank(format, &Prefill::default()).starts_with("---\nformat: \"2021-30\"\n"));
/// ```
pub fn blank(format: &Format, prefill: &Prefill<'_>) -> String {
    page(&Subject::blank(format, prefill))
}

/// The lines of a grid with nothing in it.
#[cfg(feature = "handbook")]
pub(crate) fn grid_lines(format: &Format, layout: &Layout) -> Vec<String> {
    grid::lines(format, layout, None)
}

/// A report in its form.
pub fn filled(report: &Report, draft: bool) -> String {
    page(&Subject::filled(report, None, draft))
}

fn page(subject: &Subject<'_>) -> String {
    let Subject { format, is_open, draft, .. } = *subject;
    let sections = 0..format.sections.len();
    let mut layouts = sections.clone().flat_map(|section| Layout::section(format, section));
    let page = Page {
        format,
        fingerprint: format.fingerprint.to_string(),
        front: front(subject),
        title: subject.title(),
        draft,
        merged: layouts.any(|layout| layout.places.len() < layout.height * layout.width),
        prompts: format.about.guidance.as_deref().into_iter().filter(|_| is_open).collect(),
        notes: subject.note_lines(),
        sections: sections.map(|section| Part::of(subject, section)).collect(),
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
    /// Whether there is an arrow to be explained.
    merged: bool,
    prompts: Vec<&'f str>,
    /// What the person is told who goes on with a report.
    notes: Vec<String>,
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
    /// Escaped.
    caption: Option<String>,
    /// Which unit the figures have, where no label says so; escaped.
    units: Option<String>,
    prompts: Vec<&'f str>,
    /// The lines of the pipe table.
    lines: Vec<String>,
    /// What is said of rows and columns: label and text.
    notes: Vec<(String, String)>,
}

fn front(subject: &Subject<'_>) -> Vec<(&'static str, String)> {
    let format = subject.format;
    let quoted = |text: &str| format!(" {}", escape::yaml(text));
    let year = subject.year().map(|year| format!(" {year}"));
    let mut front =
        vec![("format", quoted(&format.id)), ("fingerprint", quoted(&format.fingerprint.to_string()))];
    front.extend(format.document.as_deref().map(|document| ("document", quoted(document))));
    // These three are for a person to fill in: nothing behind the colon is YAML's null.
    front.extend([
        ("year", year.unwrap_or_default()),
        ("organ", subject.organ().map(quoted).unwrap_or_default()),
        ("level", subject.level().map(quoted).unwrap_or_default()),
    ]);
    if subject.draft {
        front.push(("draft", " true".to_owned()));
    }
    front
}

impl<'f> Part<'f> {
    fn of(subject: &Subject<'f>, index: usize) -> Self {
        let Subject { format, report, is_open, .. } = *subject;
        let section = &format.sections[index];
        let prose = section.narrative.and_then(|narrative| Some(report?.narrative(narrative)));
        let layouts = Layout::section(format, index);
        Part {
            number: naming::numeral(index + 1),
            title: &section.title,
            prompts: if is_open { prompts(format, section) } else { Vec::new() },
            paragraphs: prose.map(escape::prose).unwrap_or_default(),
            tables: layouts.iter().map(|layout| Grid::of(subject, layout)).collect(),
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
    fn of(subject: &Subject<'f>, layout: &Layout) -> Self {
        let Subject { format, report, is_open, .. } = *subject;
        let tables = || layout.blocks.iter().map(|block| &format.tables[block.table]);
        let outside = layout.blocks.iter().find(|block| block.caption.is_none());
        let caption = outside.and_then(|block| format.tables[block.table].caption.as_deref());
        Grid {
            caption: caption.map(escape::emphasis),
            units: unit::of_grid(format, layout).as_deref().map(escape::emphasis),
            prompts: tables()
                .filter(|_| is_open)
                .filter_map(|table| table.about.guidance.as_deref())
                .collect(),
            lines: grid::lines(format, layout, report),
            notes: if is_open { notes(format, layout) } else { Vec::new() },
        }
    }
}

/// What is said of the rows and columns of a grid, and which answers it takes.
fn notes(format: &Format, layout: &Layout) -> Vec<(String, String)> {
    let mut notes = Vec::new();
    for block in &layout.blocks {
        let table = &format.tables[block.table];
        let caption = table.caption.as_deref().filter(|_| layout.blocks.len() > 1).unwrap_or_default();
        let named = |label: &str| {
            if caption.is_empty() { label.to_owned() } else { format!("{caption}“{label}”") }
        };
        for item in table.rows.items.iter().chain(&table.columns.items) {
            notes.extend(item.about.guidance.clone().map(|guidance| (named(&item.label), guidance)));
        }
        notes.extend(
            answers(format, table).into_iter().map(|(answers, labels)| (named(&labels.join("、")), answers)),
        );
    }
    notes
}

/// What can be said in cells that take no figure and no text, and the names of those cells.
fn answers(format: &Format, table: &Table) -> Vec<(String, Vec<String>)> {
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for cell in &format.cells[table.cells.clone()] {
        let possible: Vec<Entry> = match &cell.value {
            Value::Flag => vec![Entry::Flag(true), Entry::Flag(false)],
            Value::Choice(choices) => (0..choices.len()).map(Entry::Choice).collect(),
            Value::Count | Value::Change | Value::Amount | Value::Text => continue,
        };
        let shown: Vec<String> =
            possible.iter().map(|entry| format!("“{}”", entry.shown(&cell.value))).collect();
        let answers = format!("填{}。", shown.join("或"));
        let label = [table.rows.short_label(cell.row), table.columns.short_label(cell.column)];
        let label = label.into_iter().filter(|label| !label.is_empty()).collect::<Vec<_>>().join("·");
        match all.iter_mut().find(|(there, _)| *there == answers) {
            Some((_, labels)) => labels.push(label),
            None => all.push((answers, vec![label])),
        }
    }
    all
}
