//! The handbook of a format: everything that its file says, as a document for people who have to know it,
//! in Chinese with English ids.
//!
//! Each grid is drawn once as the form prints it. Behind it stand a list of its rows and one of its
//! columns; what holds for all cells is said once of the table, what holds for a row or a column there,
//! and single cells are named only where they differ from both.

mod facts;
mod history;
mod rules;
mod spread;
mod table;

use crate::html::blank;
use crate::revision::{Draft, STYLE, Step};
use crate::text::Text;
use askama::Template;
use facts::Fact;
use history::Past;
use nianbao_schema::compare::Edition;
use nianbao_schema::format::{Format, Section};
use nianbao_schema::layout::Layout;
use nianbao_schema::naming;
use rules::RuleLine;
use table::Part;

/// The handbook as Markdown.
///
/// ```
/// use nianbao_schema::{Format, compare::Edition};
/// let edition = Edition::from(Format::built_in("2021-30").unwrap().clone());
/// let book = nianbao_generator::handbook::markdown(&edition);
/// assert!(book.contains("`documents.*.produced`"));
/// ```
pub fn markdown(edition: &Edition) -> String {
    Markdown { book: Book::of(edition) }.to_string()
}

/// The handbook as a web page, which runs nothing and can be printed.
pub fn html(edition: &Edition) -> String {
    Html { book: Book::of(edition), style: STYLE }.to_string()
}

#[derive(Template)]
#[template(path = "handbook/handbook.md")]
struct Markdown<'f> {
    book: Book<'f>,
}

#[derive(Template)]
#[template(path = "handbook/handbook.html")]
struct Html<'f> {
    book: Book<'f>,
    style: &'static str,
}

/// The document while it is neither Markdown nor HTML.
struct Book<'f> {
    format: &'f Format,
    title: String,
    facts: Vec<Fact>,
    sections: Vec<Chapter<'f>>,
    /// Rules that are of no one table.
    rules: Vec<RuleLine>,
    /// What changed since the edition before, if it is known.
    changes: Option<Draft>,
    /// Why it is not known what changed, if the form revises another one.
    unknown: Option<String>,
    levels: Vec<[Text; 2]>,
    bases: Vec<[&'static str; 2]>,
    retired: Vec<Text>,
}

/// A section of the form.
struct Chapter<'f> {
    number: String,
    section: &'f Section,
    facts: Vec<Fact>,
    grids: Vec<Printed>,
    tables: Vec<Part>,
}

/// The official grid, for either medium.
struct Printed {
    /// The lines of a pipe table.
    lines: Vec<String>,
    html: String,
}

impl<'f> Book<'f> {
    fn of(edition: &'f Edition) -> Self {
        let format = &edition.format;
        let past = Past::of(edition);
        let step = past.before().map(|before| Step::new(before, format));
        let chapters = (0..format.sections.len()).map(|section| Chapter::of(format, section, &past));
        Book {
            format,
            title: format!("《{}》填报手册", format.title),
            facts: facts::of_form(format),
            sections: chapters.collect(),
            rules: rules::of(format, None),
            changes: step.as_ref().map(Draft::of),
            unknown: past.unknown(),
            levels: format.levels.iter().map(facts::level).collect(),
            bases: facts::bases(format),
            retired: format.retired.iter().map(|path| Text::of_code(path)).collect(),
        }
    }

    /// Whether a grid in Markdown has an arrow to be explained.
    fn has_merged(&self) -> bool {
        let sections = 0..self.format.sections.len();
        let mut layouts = sections.flat_map(|section| Layout::section(self.format, section));
        layouts.any(|layout| layout.places.len() < layout.height * layout.width)
    }
}

impl<'f> Chapter<'f> {
    fn of(format: &'f Format, index: usize, past: &Past) -> Self {
        let section = &format.sections[index];
        let layouts = Layout::section(format, index);
        let lines = layouts.iter().map(|layout| crate::markdown::grid_lines(format, layout));
        // The grids of earlier sections count too: the page must not have an id twice.
        let first = section.tables.start;
        Chapter {
            number: naming::numeral(index + 1),
            section,
            facts: facts::of_section(format, section),
            grids: lines
                .zip(blank::grids(format, index, first))
                .map(|(lines, html)| Printed { lines, html })
                .collect(),
            tables: section.tables.clone().map(|table| Part::of(format, table, past)).collect(),
        }
    }
}
