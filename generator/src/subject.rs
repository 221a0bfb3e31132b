//! What a form is filled with: nothing, what is known beforehand, or a whole report.

use nianbao_schema::migrate::Previous;
use nianbao_schema::{Entry, Format, Report};

/// What is known of a report before anybody fills it. No figure of this year is among it.
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
}

/// A form and what stands in it.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'r> {
    pub(crate) format: &'r Format,
    /// The report; nothing for a form that is still to be filled.
    pub(crate) report: Option<&'r Report>,
    pub(crate) draft: bool,
    known: Prefill<'r>,
}

static BLANK: Entry = Entry::Blank;

impl<'r> Subject<'r> {
    pub(crate) fn blank(format: &'r Format, known: &Prefill<'r>) -> Self {
        Subject { format, report: None, draft: false, known: of_edition(*known, format) }
    }

    pub(crate) fn filled(report: &'r Report, previous: Option<&'r Previous>, draft: bool) -> Self {
        let format: &Format = report.format();
        let known = Prefill {
            organ: Some(&report.organ.name),
            level: report.organ.level.as_deref(),
            year: report.year,
            previous,
        };
        Subject { format, report: Some(report), draft, known: of_edition(known, format) }
    }

    pub(crate) fn organ(&self) -> Option<&'r str> {
        self.known.organ.filter(|name| !name.is_empty())
    }

    pub(crate) fn year(&self) -> Option<u16> {
        self.known.year
    }

    /// The id of the organ's level.
    pub(crate) fn level(&self) -> Option<&'r str> {
        self.known.level
    }

    /// What people call the organ's level; its id where the form does not know it.
    pub(crate) fn level_label(&self) -> Option<&'r str> {
        let id = self.known.level?;
        let known = self.format.levels.iter().find(|level| level.id == id);
        Some(known.map_or(id, |level| &level.label))
    }

    pub(crate) fn entry(&self, cell: usize) -> &'r Entry {
        self.report.map_or(&BLANK, |report| &report.entries()[cell])
    }

    /// Last year's report, if it is known.
    pub(crate) fn last_year(&self) -> Option<&'r Previous> {
        self.known.previous
    }

    /// What last year's report says.
    pub(crate) fn previous(&self, cell: usize) -> &'r Entry {
        self.known.previous.and_then(|previous| previous.report.entries().get(cell)).unwrap_or(&BLANK)
    }

    /// Why last year's report has no figure that can be compared with this cell's.
    pub(crate) fn incomparable(&self, cell: usize) -> Option<String> {
        self.known.previous?.incomparable(cell).map(nianbao_schema::sentence::incomparable)
    }

    /// The prose of a narrative; empty while nothing was written.
    pub(crate) fn narrative(&self, narrative: usize) -> &'r str {
        self.report.map_or("", |report| report.narrative(narrative))
    }

    /// What the entry of a cell looks like on paper.
    pub(crate) fn shown(&self, cell: usize) -> String {
        self.entry(cell).shown(&self.format.cells[cell].value).to_string()
    }

    /// The official title: who, which year, what.
    pub(crate) fn title(&self) -> String {
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
    let fits = |previous: &&Previous| previous.report.format().id == format.id;
    Prefill { previous: known.previous.filter(fits), ..known }
}
