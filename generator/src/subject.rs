//! What a form is filled with: nothing, what is known beforehand, or a whole report.

use nianbao_schema::language::Language::Chinese;
use nianbao_schema::migrate::{Note, Previous};
use nianbao_schema::{Entry, Format, Report};

/// What is known of a report before anybody fills it, or goes on filling it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Prefill<'r> {
    /// The organ's name.
    pub organ: Option<&'r str>,
    /// The id of the organ's level, one of the format's.
    pub level: Option<&'r str>,
    /// The reporting year.
    pub year: Option<u16>,
    /// Last year's report as this edition sees it, for rules that look back
    /// ([`nianbao_schema::migrate::previous`]). That of any other edition is not used.
    pub previous: Option<&'r Previous>,
    /// A report that is to be gone on with; whose it is and of which year follow from it where nothing else
    /// is said. One of any other edition is not used.
    pub report: Option<&'r Report>,
    /// What the person is told who goes on with that report.
    pub notes: &'r [Note],
}

/// A form and what stands in it.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'r> {
    /// The form.
    pub format: &'r Format,
    /// The report; nothing for a form in which nothing stands yet.
    pub report: Option<&'r Report>,
    /// Whether somebody is to fill it in, or to go on with that.
    pub is_open: bool,
    /// Whether it is marked as a draft.
    pub draft: bool,
    known: Prefill<'r>,
}

static BLANK: Entry = Entry::Blank;

impl<'r> Subject<'r> {
    /// A form to be filled in, with what is known beforehand.
    pub fn blank(format: &'r Format, known: &Prefill<'r>) -> Self {
        let known = of_edition(*known, format);
        Subject { format, report: known.report, is_open: true, draft: false, known }
    }

    /// A report to be shown.
    pub fn filled(report: &'r Report, previous: Option<&'r Previous>, draft: bool) -> Self {
        let format: &Format = report.format();
        let known = Prefill {
            organ: Some(&report.organ.name),
            level: report.organ.level.as_deref(),
            year: report.year,
            previous,
            ..Prefill::default()
        };
        Subject { format, report: Some(report), is_open: false, draft, known: of_edition(known, format) }
    }

    /// The organ's name, if it is known.
    pub fn organ(&self) -> Option<&'r str> {
        self.known.organ.filter(|name| !name.is_empty())
    }

    /// The reporting year, if it is known.
    pub fn year(&self) -> Option<u16> {
        self.known.year
    }

    /// The id of the organ's level.
    pub fn level(&self) -> Option<&'r str> {
        self.known.level
    }

    /// What people call the organ's level; its id where the form does not know it.
    pub fn level_label(&self) -> Option<&'r str> {
        let id = self.known.level?;
        let known = self.format.levels.iter().find(|level| level.id == id);
        Some(known.map_or(id, |level| &level.label))
    }

    /// What a cell holds.
    pub fn entry(&self, cell: usize) -> &'r Entry {
        self.report.map_or(&BLANK, |report| &report.entries()[cell])
    }

    /// What the person is told who goes on with the report.
    pub fn notes(&self) -> &'r [Note] {
        self.known.notes
    }

    /// All [`notes`](Self::notes) in lines of text.
    pub fn note_lines(&self) -> Vec<String> {
        // A line break would end a paragraph or a quote.
        let line = |note: &Note| {
            note.sentence(self.format, Chinese).split_whitespace().collect::<Vec<_>>().join(" ")
        };
        self.notes().iter().map(line).collect()
    }

    /// What is said of a cell; nothing of most.
    pub fn note(&self, cell: usize) -> Option<String> {
        let about = self.known.notes.iter().filter(|note| note.cells.binary_search(&cell).is_ok());
        let texts: Vec<&str> = about.map(|note| note.text.chinese()).collect();
        (!texts.is_empty()).then(|| texts.join("\n"))
    }

    /// Last year's report, if it is known.
    pub fn last_year(&self) -> Option<&'r Previous> {
        self.known.previous
    }

    /// What last year's report says.
    pub fn previous(&self, cell: usize) -> &'r Entry {
        self.known.previous.and_then(|previous| previous.report.entries().get(cell)).unwrap_or(&BLANK)
    }

    /// Why last year's report has no figure that can be compared with this cell's.
    pub fn incomparable(&self, cell: usize) -> Option<String> {
        self.known
            .previous?
            .incomparable(cell)
            .map(|mark| nianbao_schema::sentence::incomparable(mark, Chinese))
    }

    /// The prose of a narrative; empty while nothing was written.
    pub fn narrative(&self, narrative: usize) -> &'r str {
        self.report.map_or("", |report| report.narrative(narrative))
    }

    /// What the entry of a cell looks like on paper.
    pub fn shown(&self, cell: usize) -> String {
        self.entry(cell).shown(&self.format.cells[cell].value).to_string()
    }

    /// The official title: who, which year, what.
    pub fn title(&self) -> String {
        let year = self.year().map(|year| year.to_string());
        format!(
            "{}{}年{}",
            self.organ().unwrap_or("（机关名称）"),
            year.as_deref().unwrap_or("（年份）"),
            self.format.title
        )
    }
}

fn of_edition<'r>(known: Prefill<'r>, format: &Format) -> Prefill<'r> {
    let previous = known.previous.filter(|previous| previous.report.format().id == format.id);
    let Some(report) = known.report.filter(|report| report.format().id == format.id) else {
        return Prefill { previous, report: None, notes: &[], ..known };
    };
    Prefill {
        organ: known.organ.or(Some(&report.organ.name)),
        level: known.level.or(report.organ.level.as_deref()),
        year: known.year.or(report.year),
        previous,
        report: Some(report),
        notes: known.notes,
    }
}
