//! What is written as Markdown can be read back: grids with their merged cells, entries, prose.

use crate::common::markdown::{self as reading, Document, Place, Table};
use crate::common::{self, Random};
use nianbao_generator::Prefill;
use nianbao_generator::markdown::{blank, filled};
use nianbao_schema::layout::{Content, Layout};
use nianbao_schema::{Entry, Format, Report, naming};
use nianbao_testing::soak;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use std::sync::Arc;

/// The grid as the layout has it, with the report's entries or with blanks.
fn expected(format: &Format, layout: &Layout, report: Option<&Report>) -> Table {
    let place = |place: &nianbao_schema::layout::Place| Place {
        row: place.row,
        column: place.column,
        row_span: place.row_span,
        column_span: place.column_span,
        text: match (place.content, report) {
            (Content::Cell(cell), Some(report)) => {
                report.entries()[cell].shown(&format.cells[cell].value).to_string()
            }
            (content, _) => Layout::text(format, content),
        },
    };
    Table(layout.places.iter().map(place).collect())
}

/// Whether a document says all that a form, or a report, says.
fn check(text: &str, format: &Format, report: Option<&Report>) {
    let Document { front, title, sections } = reading::read(text);
    let front = |key: &str| front.get(key).and_then(Option::as_deref);
    assert_eq!(front("format"), Some(&*format.id));
    assert_eq!(front("fingerprint"), Some(&*format.fingerprint.to_string()));
    assert_eq!(front("document"), format.document.as_deref());
    let organ = report.map(|report| &report.organ);
    assert_eq!(front("organ").unwrap_or_default(), organ.map_or("", |organ| &organ.name));
    assert_eq!(front("level"), organ.and_then(|organ| organ.level.as_deref()));
    let year = report.and_then(|report| report.year).map(|year| year.to_string());
    assert_eq!(front("year"), year.as_deref());
    assert!(title.ends_with(&format.title), "{title}");
    assert_eq!(sections.len(), format.sections.len());
    for (index, section) in sections.iter().enumerate() {
        let own = &format.sections[index];
        assert_eq!(section.heading, format!("{}{}", naming::heading(index), own.title));
        let prose = own.narrative.zip(report).map_or("", |(narrative, report)| report.narrative(narrative));
        assert_eq!(section.prose, prose);
        let layouts = Layout::section(format, index);
        let tables: Vec<Table> = layouts.iter().map(|layout| expected(format, layout, report)).collect();
        assert_eq!(section.tables, tables);
    }
}

#[test]
fn blank_forms_keep_their_grids() {
    for format in common::formats() {
        check(&blank(&format, &Prefill::default()), &format, None);
    }
    for seed in 0..soak(400) {
        let format = common::random_format(&mut Random::new(seed));
        check(&blank(&format, &Prefill::default()), &format, None);
    }
}

#[test]
fn filled_forms_keep_every_word_however_hostile() {
    let random_forms = (0..soak(400)).map(|seed| common::random_format(&mut Random::new(seed)));
    for (seed, format) in common::formats().into_iter().chain(random_forms).enumerate() {
        for percent in [100, 50] {
            let report = common::random_report(&mut Random::new(seed as u64), &format, percent);
            check(&filled(&report, percent < 100), &format, Some(&report));
        }
    }
}

/// A stranger's parser sees the form's structure and nothing that a text smuggled in.
#[test]
fn other_programs_see_the_same_structure() {
    for seed in 0..soak(300) {
        let format = common::random_format(&mut Random::new(seed));
        let report = common::random_report(&mut Random::new(seed), &format, 80);
        see(&filled(&report, true), &format, &report);
        see(&blank(&format, &Prefill::default()), &format, &Report::blank(&format));
    }
}

fn see(text: &str, format: &Format, report: &Report) {
    let mut options = pulldown_cmark::Options::all();
    // These three read a heading or a colon differently from GFM; nobody asks for them by default.
    options.remove(pulldown_cmark::Options::ENABLE_HEADING_ATTRIBUTES);
    options.remove(pulldown_cmark::Options::ENABLE_DEFINITION_LIST);
    options.remove(pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION);
    let mut seen = Seen::default();
    for event in Parser::new_ext(text, options) {
        seen.event(event, text);
    }
    let layouts: Vec<Layout> =
        (0..format.sections.len()).flat_map(|section| Layout::section(format, section)).collect();
    assert_eq!(seen.headings, [1, format.sections.len()], "{text}");
    assert_eq!(seen.tables, layouts.len(), "{text}");
    let cells: usize = layouts.iter().map(|layout| layout.height * layout.width).sum();
    assert_eq!(seen.cells, cells, "{text}");
    let prose = (0..format.narratives.len()).map(|narrative| report.narrative(narrative));
    let lines = prose.filter(|text| !text.is_empty()).flat_map(|text| text.split('\n'));
    // The number 0 is no character to CommonMark.
    let lines: Vec<String> = lines.map(|line| line.replace('\0', "\u{fffd}")).collect();
    assert_eq!(seen.paragraphs, lines, "{text}");
}

/// What stands outside block quotes.
#[derive(Default)]
struct Seen {
    headings: [usize; 2],
    tables: usize,
    cells: usize,
    /// Paragraphs that are not emphasised as a whole.
    paragraphs: Vec<String>,
    quotes: usize,
    open: Option<String>,
    emphasised: bool,
}

impl Seen {
    fn event(&mut self, event: Event<'_>, text: &str) {
        match event {
            Event::Start(Tag::BlockQuote(kind)) => {
                assert_eq!(kind, None);
                self.quotes += 1;
            }
            Event::End(TagEnd::BlockQuote(_)) => self.quotes -= 1,
            _ if self.quotes > 0 => {}
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => self.headings[0] += 1,
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => self.headings[1] += 1,
            Event::Start(Tag::Table(_)) => self.tables += 1,
            Event::Start(Tag::TableCell) => self.cells += 1,
            Event::Start(Tag::Paragraph) => (self.open, self.emphasised) = (Some(String::new()), false),
            Event::End(TagEnd::Paragraph) => {
                self.paragraphs.extend(self.open.take().filter(|_| !self.emphasised));
            }
            Event::Start(Tag::Emphasis | Tag::Strong) => self.emphasised = true,
            Event::Start(Tag::TableHead | Tag::TableRow | Tag::MetadataBlock(_)) | Event::End(_) => {}
            Event::Text(part) => self.open.iter_mut().for_each(|open| open.push_str(&part)),
            // Our own line break, in a cell or for an empty line.
            Event::InlineHtml(html) | Event::Html(html) => assert_eq!(html.trim_end(), "<br>", "{text}"),
            Event::Start(Tag::HtmlBlock) => {
                self.paragraphs.push(String::new());
            }
            other => panic!("{other:?} in\n{text}"),
        }
    }
}

#[test]
fn a_draft_says_so_to_people_and_machines() {
    let format = Format::built_in("2021-30").unwrap();
    let mut report = Report::blank(format);
    let says_so = |text: &str| (text.contains("\n> **草稿**"), text.contains("\ndraft: true\n"));
    assert_eq!(says_so(&filled(&report, true)), (true, true));
    assert_eq!(says_so(&filled(&report, false)), (false, false));
    report.organ.name = "**草稿**\ndraft: true\n".to_owned();
    assert_eq!(says_so(&filled(&report, false)), (false, false));
}

#[test]
fn a_blank_form_holds_no_figure_and_a_filled_one_no_prompt() {
    let format = Format::built_in("2021-30").unwrap();
    let document = reading::read(&blank(format, &Prefill::default()));
    let cells = document.sections.iter().flat_map(|section| &section.tables).flat_map(|table| &table.0);
    assert_eq!(cells.filter(|place| place.text.chars().all(|c| c.is_ascii_digit())).count(), 200);
    assert!(cells_are_empty(&document));
    assert!(!filled(&Report::blank(format), false).contains("填报提示"));
}

fn cells_are_empty(document: &Document) -> bool {
    let places = document.sections.iter().flat_map(|section| &section.tables).flat_map(|table| &table.0);
    places.filter(|place| place.text.chars().all(|c| c.is_ascii_digit())).all(|place| place.text.is_empty())
}

/// A cell that is changed is a line that is changed: the padding of all others stays.
#[test]
fn a_changed_figure_changes_one_line() {
    let format: &Arc<Format> = Format::built_in("2021-30").unwrap();
    let mut report = common::random_report(&mut Random::new(1), format, 100);
    let before = filled(&report, false);
    report.set("applications.carried_out.total", Entry::from(7)).unwrap();
    let after = filled(&report, false);
    let changed = before.lines().zip(after.lines()).filter(|(before, after)| before != after);
    assert_eq!(changed.count(), 1);
}
