//! The media that our generator writes, and what each of them cannot hold.

use nianbao_generator::preset::Preset;
use nianbao_generator::{Prefill, docx, html, markdown, xlsx};
use nianbao_reader::Reading;
use nianbao_reader::reading::Target;
use nianbao_schema::{Entry, Format, Report};
use std::fmt;

/// A medium, and how a text comes back from it.
pub(crate) struct Medium {
    pub(crate) name: &'static str,
    pub(crate) write: fn(&Report) -> Vec<u8>,
    text: Text,
    keeps_level: bool,
}

/// What is left of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Text {
    /// All of it.
    Whole,
    /// All that can be seen: neither spaces nor line breaks, and no control characters.
    Visible,
    /// No more than the figures of its cells: nothing in the medium tells prose from a title of the form.
    Nothing,
}

/// The media, in the order of the table in `docs/acceptance.md`.
pub(crate) const MEDIA: &[Medium] = &[
    Medium { name: "json", write: json, text: Text::Whole, keeps_level: true },
    Medium {
        name: "markdown",
        write: |report| markdown::filled(report, true).into(),
        text: Text::Visible,
        keeps_level: true,
    },
    Medium {
        name: "html page",
        write: |report| html::page(report, true).into(),
        text: Text::Visible,
        keeps_level: true,
    },
    Medium {
        name: "html fragment",
        write: |report| html::fragment(report, true).into(),
        text: Text::Nothing,
        keeps_level: false,
    },
    Medium {
        name: "html page to fill in",
        write: |report| html::form(report, None).into(),
        text: Text::Visible,
        keeps_level: true,
    },
    Medium {
        name: "docx gongwen",
        write: |report| document(report, 0),
        text: Text::Visible,
        keeps_level: true,
    },
    Medium {
        name: "docx plain",
        write: |report| document(report, 1),
        text: Text::Visible,
        keeps_level: true,
    },
    Medium { name: "xlsx", write: workbook, text: Text::Visible, keeps_level: true },
];

fn json(report: &Report) -> Vec<u8> {
    report.to_json().to_string().into_bytes()
}

fn document(report: &Report, preset: usize) -> Vec<u8> {
    let options = docx::Options { preset: Preset::ALL[preset], draft: true };
    docx::filled(report, &options).unwrap()
}

fn workbook(report: &Report) -> Vec<u8> {
    xlsx::filled(report, &xlsx::Options { previous: None, draft: true }).unwrap()
}

/// The forms to be filled in, by medium.
pub(crate) fn blanks(format: &Format) -> Vec<(&'static str, Vec<u8>)> {
    let nothing = Prefill::default();
    vec![
        ("markdown", markdown::blank(format, &nothing).into()),
        ("html page to fill in", html::blank(format, &nothing).into()),
        ("docx", docx::blank(format, &nothing, &docx::Options::default()).unwrap()),
        ("xlsx", xlsx::blank(format, &nothing).unwrap()),
    ]
}

impl Medium {
    pub(crate) fn named(name: &str) -> &'static Medium {
        MEDIA.iter().find(|medium| medium.name == name).unwrap()
    }

    /// The report as the medium can hold it.
    pub(crate) fn keeps(&self, report: &Report) -> Report {
        let mut kept = report.clone();
        let keep = |text: &str| match self.text {
            Text::Whole => text.to_owned(),
            Text::Visible => visible(text),
            Text::Nothing => String::new(),
        };
        kept.organ.name = keep(&report.organ.name);
        for narrative in 0..report.format().narratives.len() {
            kept.set_narrative(narrative, keep(report.narrative(narrative)));
        }
        if !self.keeps_level {
            kept.organ.level = None;
        }
        if self.text == Text::Nothing {
            kept.year = None;
        }
        kept
    }
}

/// What everybody sees of a text: what a medium cannot express comes back as U+FFFD, to be seen.
fn visible(text: &str) -> String {
    let is_seen = |c: &char| {
        !c.is_whitespace()
            && !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffd}'..='\u{ffff}')
    };
    text.chars().filter(is_seen).collect()
}

/// The entries by path, texts as everybody sees them.
pub(crate) fn entries(report: &Report) -> Vec<(&str, Entry)> {
    let seen = |entry: &Entry| match entry {
        // A stroke with nothing else to be seen is what does not apply.
        Entry::Text(text) if visible(text) == "/" => Entry::NotApplicable,
        Entry::Text(text) => Entry::from(visible(text).as_str()),
        entry => entry.clone(),
    };
    let paths = report.format().cells.iter().map(|cell| cell.path.as_str());
    paths.zip(report.entries().iter().map(seen)).collect()
}

/// What of names and prose differs from what the medium can hold.
pub(crate) fn losses(read: &Report, expect: &Report) -> Vec<String> {
    let mut losses = Vec::new();
    let mut compare = |what: &str, read: &str, expect: &str| {
        // What the medium cannot hold at all may be there nevertheless.
        if !expect.is_empty() && visible(read) != visible(expect) {
            losses.push(format!("{what}: {read:?} for {expect:?}"));
        }
    };
    compare("organ", &read.organ.name, &expect.organ.name);
    for narrative in 0..expect.format().narratives.len() {
        compare("narrative", read.narrative(narrative), expect.narrative(narrative));
    }
    let level = |report: &Report| report.organ.level.clone().unwrap_or_default();
    compare("level", &level(read), &level(expect));
    let year = |report: &Report| report.year.map(|year| year.to_string()).unwrap_or_default();
    compare("year", &year(read), &year(expect));
    losses
}

/// What was read of many reports.
#[derive(Default)]
pub(crate) struct Tally {
    reports: usize,
    cells: usize,
    right: usize,
    found: usize,
}

impl Tally {
    pub(crate) fn count(&mut self, report: &Report, reading: &Reading) {
        self.reports += 1;
        self.cells += report.entries().len();
        self.right +=
            report.entries().iter().zip(reading.report.entries()).filter(|(own, read)| own == read).count();
        self.found +=
            reading.evidence.iter().filter(|evidence| matches!(evidence.target, Target::Cell(_))).count();
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tally { reports, cells, right, found } = self;
        write!(f, "{reports} reports, {cells} cells, {found} found, {right} as they were")
    }
}
