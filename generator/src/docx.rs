//! A form, blank or filled, as a Word document.
//!
//! What a reader needs to know:
//!
//! - Every cell of the form is a content control whose tag is the cell's path ([`nianbao_schema::anchor::tag_of`]), and so are
//!   `organ.name`, `organ.level` and `year`. A narrative is a paragraph for each line of its text, each with a
//!   control whose tag is the section's id.
//! - Around each of them, and around all of a narrative, stands a bookmark ([`nianbao_schema::anchor::bookmark_of`]): LibreOffice 7.4
//!   drops tags and other programs drop controls, but all of them keep bookmarks.
//! - An answer to a closed question is a drop-down list of what may be answered, `/` last.
//! - A control with `w:showingPlcHdr` holds a prompt and nothing else.
//! - The custom properties `nianbao.format` and `nianbao.fingerprint` name the format, `nianbao.level` the organ's
//!   level.
//! - Where controls were dropped, the tables are the form's own grids, spans included.
//! - Characters that XML cannot express become U+FFFD; a carriage return before a line feed is dropped.

mod content;
pub(crate) mod escape;
mod package;
mod page;
mod style;
mod table;

use crate::preset::{GONGWEN, Preset};
use crate::subject::{Prefill, Subject};
use askama::Template;
use content::{Bookmark, Control, Filling, Piece, Place, Takes, clip, paragraph};
use nianbao_schema::anchor::{self, PROMPT, bookmark_of, tag_of};
use nianbao_schema::form::unit;
use nianbao_schema::format::{About, Section};
use nianbao_schema::layout::Layout;
use nianbao_schema::{Format, Report, naming};
use package::Package;
use page::{FONTS, Font, Page};
use std::borrow::Cow;
use style::{Style, TITLE_LINE, styles};
use table::{Fit, Table, Texts};
use unicode_width::UnicodeWidthStr;

/// How to write a document.
#[derive(Clone, Copy, Debug)]
pub struct Options<'p> {
    /// The layout of its pages.
    pub preset: &'p Preset,
    /// Whether to mark it as a draft, as befits one that breaks rules or has gaps.
    pub draft: bool,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { preset: &GONGWEN, draft: false }
    }
}

/// Why something cannot be a document.
#[derive(Debug)]
pub struct Error(Box<dyn std::error::Error + Send + Sync>);

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the document cannot be written: {}", self.0)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

/// The form to be filled in, with what is known beforehand.
///
/// ```
/// use nianbao_generator::{Prefill, docx};
/// let format = nianbao_schema::Format::built_in("2021-30").unwrap();
/// let bytes = docx::blank(format, &Prefill::default(), &docx::Options::default())?;
/// assert!(bytes.starts_with(b"PK"));
/// # Ok::<(), docx::Error>(())
/// ```
pub fn blank(format: &Format, prefill: &Prefill<'_>, options: &Options<'_>) -> Result<Vec<u8>, Error> {
    let mut subject = Subject::blank(format, prefill);
    subject.draft = options.draft;
    document(&subject, options.preset)
}

/// A report in its form.
pub fn filled(report: &Report, options: &Options<'_>) -> Result<Vec<u8>, Error> {
    document(&Subject::filled(report, None, options.draft), options.preset)
}

fn document(subject: &Subject<'_>, preset: &Preset) -> Result<Vec<u8>, Error> {
    let mut package = Package::new();
    package.part("[Content_Types].xml", ContentTypes)?;
    package.part("_rels/.rels", PackageRels)?;
    package.part("docProps/core.xml", Core { title: subject.title() })?;
    package.part("docProps/app.xml", App)?;
    package.part("docProps/custom.xml", Custom { properties: properties(subject) })?;
    package.part("word/_rels/document.xml.rels", DocumentRels)?;
    package.part("word/settings.xml", Settings { preset })?;
    package.part("word/fontTable.xml", FontTable { fonts: &FONTS })?;
    package.part("word/styles.xml", Styles { preset, styles: styles(preset), no_space: None })?;
    package.part("word/header1.xml", Header { draft: subject.draft })?;
    let odd = if preset.mirrored_numbers { "right" } else { "center" };
    package.part("word/footer1.xml", Footer { side: odd })?;
    package.part("word/footer2.xml", Footer { side: "left" })?;
    body(&mut package, subject, preset)?;
    package.finish()
}

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident$(<$life:lifetime>)? = $path:literal { $($field:ident: $type:ty),* })*) => {$(
        $(#[$doc])*
        #[derive(Template)]
        #[template(path = $path)]
        struct $name$(<$life>)? {
            $($field: $type),*
        }
    )*};
}

#[derive(Template)]
#[template(path = "docx/content-types.xml")]
struct ContentTypes;

#[derive(Template)]
#[template(path = "docx/package-rels.xml")]
struct PackageRels;

#[derive(Template)]
#[template(path = "docx/document-rels.xml")]
struct DocumentRels;

#[derive(Template)]
#[template(path = "docx/app.xml")]
struct App;

parts! {
    /// The title, for whoever lists files.
    Core = "docx/core.xml" { title: String }
    /// Which form it is.
    Custom = "docx/custom.xml" { properties: Vec<(&'static str, String)> }
    Settings<'p> = "docx/settings.xml" { preset: &'p Preset }
    FontTable<'p> = "docx/font-table.xml" { fonts: &'p [Font] }
    Styles<'p> = "docx/styles.xml" { preset: &'p Preset, styles: Vec<Style>, no_space: Option<i32> }
    Header = "docx/header.xml" { draft: bool }
    /// The page number; on which side it stands.
    Footer = "docx/footer.xml" { side: &'static str }
    Document<'t> = "docx/document.xml" {
        preset: &'t Preset,
        draft: bool,
        organ: Place<'t>,
        year: Place<'t>,
        title: &'t str,
        level: Option<Place<'t>>,
        levels: String,
        prompts: Vec<&'t str>,
        notes: Vec<String>,
        sections: Vec<Part<'t>>,
        page: Page
    }
}

fn properties(subject: &Subject<'_>) -> Vec<(&'static str, String)> {
    let format = subject.format;
    let mut properties =
        vec![("nianbao.format", format.id.clone()), ("nianbao.fingerprint", format.fingerprint.to_string())];
    properties.extend(subject.level().map(|level| ("nianbao.level", level.to_owned())));
    properties
}

/// How many places are no cells and no prose.
const NAMED: usize = 3;

/// A section of the form.
struct Part<'t> {
    heading: String,
    /// Whether it starts on a new page, so that its table need not be divided.
    fresh_page: bool,
    prompts: Vec<String>,
    prose: Option<Prose<'t>>,
    tables: Vec<TablePart<'t>>,
    /// The page that ends here, where the next section needs another kind of paper.
    ends: Option<Page>,
}

/// A narrative.
struct Prose<'t> {
    bookmark: Bookmark,
    /// A control for each paragraph.
    controls: Vec<Control<'t>>,
}

/// A table with what stands around it.
struct TablePart<'t> {
    caption: Option<&'t str>,
    unit: Option<String>,
    table: Table<'t>,
    notes: Vec<String>,
}

/// A grid that is about to become a table.
struct Grid {
    layout: Layout,
    texts: Texts,
    fit: Fit,
    /// How much of its page is taken already.
    above: u32,
}

fn body(package: &mut Package, subject: &Subject<'_>, preset: &Preset) -> Result<(), Error> {
    let format = subject.format;
    let grids: Vec<Vec<Grid>> =
        (0..format.sections.len()).map(|section| grids(subject, section, preset)).collect();
    let pages: Vec<Page> = grids.iter().map(|grids| page(grids, preset)).collect();
    let mut sections: Vec<Part<'_>> =
        grids.iter().enumerate().map(|(index, grids)| part(subject, index, grids, preset)).collect();
    for (index, pair) in pages.windows(2).enumerate() {
        if pair[0] != pair[1] {
            sections[index].ends = Some(pair[0]);
            sections[index + 1].fresh_page = false;
        }
    }
    let year = subject.year().map(|year| year.to_string()).unwrap_or_default();
    let is_open = subject.is_open;
    let organ = subject.organ().unwrap_or_default();
    let level = subject.level_label().unwrap_or_default();
    let labels: Vec<String> = format.levels.iter().map(|level| level.label.clone()).collect();
    package.part(
        "word/document.xml",
        Document {
            preset,
            draft: subject.draft,
            organ: named(subject, "（机关名称）", anchor::ORGAN, organ, 1, Takes::Text),
            year: named(subject, "（年份）", anchor::YEAR, &year, 2, Takes::Plain),
            title: &format.title,
            levels: labels.join("、"),
            level: is_open.then(|| named(subject, PROMPT, anchor::LEVEL, level, 3, Takes::OneOf(labels))),
            prompts: format.about.guidance.as_deref().into_iter().filter(|_| is_open).collect(),
            notes: subject.note_lines(),
            sections,
            page: pages.last().copied().unwrap_or_else(|| Page::upright(preset)),
        },
    )
}

/// A place that is no cell of the form; in the order of ids those follow the cells.
fn named<'t>(
    subject: &Subject<'_>,
    alias: &'t str,
    tag: &'static str,
    text: &'t str,
    number: usize,
    takes: Takes,
) -> Place<'t> {
    let control = Control {
        alias: alias.to_owned(),
        tag: Cow::Borrowed(tag),
        id: subject.format.cells.len() + number,
        content: Filling::or_prompt(text, alias, subject),
        takes,
    };
    Place::of(control, tag)
}

fn grids(subject: &Subject<'_>, section: usize, preset: &Preset) -> Vec<Grid> {
    let layouts = Layout::section(subject.format, section).into_iter();
    layouts
        .map(|layout| {
            let texts = Texts::of(subject, &layout);
            let above = if section == 0 { above(subject, preset) } else { 0 };
            Grid { fit: Fit::of(&layout, &texts, preset, above), texts, layout, above }
        })
        .collect()
}

/// About how high the title is with all that stands between it and the first table.
fn above(subject: &Subject<'_>, preset: &Preset) -> u32 {
    let room = Page::upright(preset).text_width();
    let lines = |text: &str, size: u32| (text.width_cjk() as u32 * size * 5).div_ceil(room);
    let title = [subject.organ().unwrap_or_default(), &subject.format.title];
    let title: u32 = title.into_iter().map(|text| lines(text, preset.title.size).max(1)).sum();
    let section = &subject.format.sections[0];
    let guidance = subject.format.about.guidance.clone().into_iter().chain(prompts(subject, section));
    let guidance = guidance.map(|text| lines(&text, preset.guidance.size));
    let guidance: u32 = if subject.is_open { 1 + guidance.sum::<u32>() } else { 0 };
    (title + 1) * TITLE_LINE + guidance * preset.guidance.size * 15
}

/// The paper that a section needs: that of its widest table.
fn page(grids: &[Grid], preset: &Preset) -> Page {
    let pages = grids.iter().map(|grid| grid.fit.page);
    pages.max_by_key(|page| page.width).unwrap_or_else(|| Page::upright(preset))
}

fn part<'t>(subject: &Subject<'t>, index: usize, grids: &'t [Grid], preset: &'t Preset) -> Part<'t> {
    let section = &subject.format.sections[index];
    let stacked = section.stacked;
    let height = |grid: &Grid| Table::height(&grid.layout, &grid.texts, preset, grid.fit);
    let is_high = |grid: &Grid| height(grid) * 2 > grid.fit.page.text_height();
    Part {
        heading: format!("{}{}", naming::heading(index), section.title),
        fresh_page: index > 0 && grids.first().is_some_and(is_high),
        prompts: if subject.is_open { prompts(subject, section) } else { Vec::new() },
        prose: section.narrative.map(|narrative| prose(subject, narrative)),
        tables: grids.iter().map(|grid| table_part(subject, grid, preset, stacked)).collect(),
        ends: None,
    }
}

fn table_part<'t>(subject: &Subject<'t>, grid: &'t Grid, preset: &Preset, stacked: bool) -> TablePart<'t> {
    let format = subject.format;
    let outside = grid.layout.blocks.iter().find(|block| block.caption.is_none());
    let open = grid.layout.blocks.iter().filter(|_| subject.is_open);
    TablePart {
        caption: outside.and_then(|block| format.tables[block.table].caption.as_deref()),
        unit: unit::of_grid(format, &grid.layout),
        table: Table::of(subject, &grid.layout, &grid.texts, preset, grid.fit, grid.above),
        notes: open.flat_map(|block| notes(format, block.table, stacked)).collect(),
    }
}

/// What is said of a table, its rows and its columns.
fn notes(format: &Format, table: usize, stacked: bool) -> Vec<String> {
    let table = &format.tables[table];
    let caption = table.caption.as_deref().filter(|_| stacked).unwrap_or_default();
    let items = table.rows.items.iter().chain(&table.columns.items);
    let own = table.about.guidance.clone();
    let of_items = items.filter_map(|item| {
        let guidance = item.about.guidance.as_deref()?;
        Some(format!("{caption}“{}”：{guidance}", item.label))
    });
    own.into_iter().chain(of_items).collect()
}

fn prompts(subject: &Subject<'_>, section: &Section) -> Vec<String> {
    let narrative = section.narrative.map(|narrative| &subject.format.narratives[narrative]);
    let topics = narrative.filter(|narrative| !narrative.topics.is_empty());
    let topics = topics.map(|narrative| format!("写到以下方面：{}。", narrative.topics.join("、")));
    let guidance = narrative.and_then(|narrative| narrative.guidance.clone());
    let About { guidance: own, .. } = &section.about;
    [own.clone(), topics, guidance].into_iter().flatten().collect()
}

fn prose<'t>(subject: &Subject<'t>, narrative: usize) -> Prose<'t> {
    let format = subject.format;
    let section = &format.sections[format.narratives[narrative].section];
    // Ids follow those of cells and of the title, a paragraph's those of all before it.
    let before: usize = (0..narrative).map(|other| subject.narrative(other).split('\n').count()).sum();
    let first = format.cells.len() + NAMED + before + 1;
    let paragraphs = subject.narrative(narrative).split('\n').enumerate();
    Prose {
        bookmark: Bookmark { id: first, name: bookmark_of(&section.id) },
        controls: paragraphs
            .map(|(number, text)| Control {
                alias: clip(&section.title),
                tag: tag_of(&section.id),
                id: first + number,
                content: match text {
                    "" => Filling::of(text, subject),
                    _ => Filling::Text(paragraph(text)),
                },
                takes: Takes::Text,
            })
            .collect(),
    }
}
