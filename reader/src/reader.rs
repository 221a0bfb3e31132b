//! From the bytes of any document to what was read from it.

use crate::budget::{Budget, Cost};
use crate::document::{Document, Medium, Place};
use crate::error::Error;
use crate::extract;
use crate::limits::Limits;
use crate::reading::{Confidence, Edition, Evidence, Reading, Share, Target};
use crate::recognise::Recogniser;
use nianbao_schema::Wording;
use nianbao_schema::compare::Editions;
use nianbao_schema::{Format, Report, catalogue};
use std::sync::Arc;

/// Reads documents as reports of some forms. One serves any number of documents, in any number of threads.
///
/// ```
/// use nianbao_reader::{Error, Reader};
/// let reader = Reader::default();
/// assert_eq!(reader.read(b"").unwrap_err(), Error::Empty);
/// ```
#[derive(Debug)]
pub struct Reader {
    recogniser: Recogniser,
    limits: Limits,
}

impl Default for Reader {
    /// A reader of all editions that are built in.
    fn default() -> Self {
        let formats: Vec<Arc<Format>> = catalogue::all().cloned().collect();
        Reader::new(&formats)
    }
}

impl Reader {
    /// A reader of reports of these forms; a single one is taken as stated.
    pub fn new(formats: &[Arc<Format>]) -> Self {
        Reader { recogniser: Recogniser::new(formats), limits: Limits::default() }
    }

    /// The same with the forms' relatives: what went on under another label is known by the old one too.
    pub fn among(formats: &[Arc<Format>], editions: &Editions) -> Self {
        Reader { recogniser: Recogniser::among(formats, editions), limits: Limits::default() }
    }

    /// The same reader with other limits.
    pub fn with_limits(self, limits: Limits) -> Self {
        Reader { limits, ..self }
    }

    /// Reads a document.
    ///
    /// # Errors
    ///
    /// Why it cannot be read at all, or that it shows none of the forms.
    pub fn read(&self, bytes: &[u8]) -> Result<Reading, Error> {
        self.within(bytes, &Budget::new(&self.limits, bytes.len()))
    }

    /// Reads a document, and says what that has cost of the [`Limits`]: whoever reads documents of one kind can set
    /// limits by it.
    pub fn measure(&self, bytes: &[u8]) -> (Result<Reading, Error>, Cost) {
        let budget = Budget::new(&self.limits, bytes.len());
        let reading = self.within(bytes, &budget);
        (reading, budget.cost())
    }

    fn within(&self, bytes: &[u8], budget: &Budget) -> Result<Reading, Error> {
        let document = extract::within(bytes, budget)?;
        if document.medium == Medium::Json {
            return self.json(document);
        }
        self.recogniser.within(&document, budget)
    }

    /// A report's own JSON says where everything belongs.
    fn json(&self, document: Document) -> Result<Reading, Error> {
        let unknown = || Error::UnknownForm { id: document.declared.format.clone().unwrap_or_default() };
        let format = self.recogniser.named(&document.declared)?.ok_or_else(unknown)?;
        let data = document.declared.data.unwrap_or_default();
        let report = Report::from_json(data.as_bytes(), format).map_err(|problems| {
            let first = problems.into_iter().next().map(|problem| problem.message);
            Error::damaged(Medium::Json, first.unwrap_or(Wording::plain("it is no report", "不是报告")))
        })?;
        let evidence = evidence(&report);
        let share =
            Share { format: format.id.clone(), explained: evidence.len(), of: evidence.len(), absent: 0 };
        let edition = Edition { chosen: share, runner_up: None, stated: true };
        let reading = Reading { report, edition, evidence, leftover: Vec::new(), remarks: document.remarks };
        self.recogniser.asked_for(reading)
    }
}

/// The path of everything that a report's JSON says.
fn evidence(report: &Report) -> Vec<Evidence> {
    let format = report.format();
    let said = |target, path: &str, text: String| Evidence {
        target,
        place: Place::Path(path.to_owned()),
        text,
        confidence: Confidence::Anchored,
        note: None,
        conversion: None,
    };
    let cells = format.cells.iter().zip(report.entries()).enumerate();
    let cells = cells.filter(|(_, (_, entry))| !entry.is_blank());
    let cells = cells
        .map(|(at, (cell, entry))| said(Target::Cell(at), &cell.path, entry.shown(&cell.value).to_string()));
    let narratives = format.narratives.iter().enumerate();
    let narratives = narratives.filter(|&(at, _)| !report.narrative(at).is_empty()).map(|(at, narrative)| {
        let path = &format.sections[narrative.section].id;
        said(Target::Narrative(at), path, report.narrative(at).to_owned())
    });
    cells.chain(narratives).collect()
}
