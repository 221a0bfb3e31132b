//! What has been found so far: every way of recognising puts its figures here, and here alone is decided which stand.
//!
//! A figure is *claimed* for a cell. Claims that say the same confirm each other; claims that differ cancel each
//! other for good, whatever their confidence: two places of a document contradict each other, and which is right
//! nobody can tell from the document.

use crate::document::run::unmarked;
use crate::document::{Place, Remark};
use crate::figure::{self, Figure, Unit, Unread};
use crate::reading::{Confidence, Evidence, Leftover, Target};
use nianbao_schema::format::{CellLabels, Format, Value};
use nianbao_schema::{Entry, Report, Wording, both};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

const DIFFERENT: Wording =
    Wording::plain("the document says different things of this cell", "同一格在文件中有不同的内容");

/// What has been found so far, for one format.
pub(crate) struct Findings<'f> {
    format: &'f Arc<Format>,
    cells: Vec<State>,
    leftover: Vec<Leftover>,
    remarks: Vec<Remark>,
    /// Labels and figures of the document's tables that found their place.
    explained: usize,
    /// How often a text was claimed for a cell.
    claims: usize,
    /// The places that bear names of cells, and which.
    names: HashMap<Place, Vec<usize>>,
}

/// What is known of a cell.
#[derive(Clone, Debug, Default)]
enum State {
    #[default]
    NotFound,
    /// It was read.
    Read(Box<Claim>),
    /// It was found, and what stands there was not understood.
    Unread(Box<Leftover>),
    /// Two places contradict each other.
    Contradicted,
}

/// A figure for a cell.
#[derive(Clone, Debug)]
struct Claim {
    figure: Figure,
    place: Place,
    text: String,
    confidence: Confidence,
}

/// Where a text stands that may be the figure of a cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'t> {
    pub(crate) text: &'t str,
    pub(crate) place: &'t Place,
    pub(crate) confidence: Confidence,
    /// The unit that its header states.
    pub(crate) unit: Option<&'t Unit>,
}

impl<'f> Findings<'f> {
    pub(crate) fn of(format: &'f Arc<Format>) -> Self {
        Findings {
            format,
            cells: vec![State::NotFound; format.cells.len()],
            leftover: Vec::new(),
            remarks: Vec::new(),
            explained: 0,
            claims: 0,
            names: HashMap::new(),
        }
    }

    /// Takes note that a place bears the name of a cell.
    pub(crate) fn name(&mut self, place: &Place, cell: usize) {
        self.names.entry(place.clone()).or_default().push(cell);
    }

    pub(crate) fn has_names(&self) -> bool {
        !self.names.is_empty()
    }

    /// Whether a place bears the name of a cell.
    pub(crate) fn is_named(&self, place: &Place) -> bool {
        self.names.contains_key(place)
    }

    pub(crate) fn format(&self) -> &'f Arc<Format> {
        self.format
    }

    /// Whether anything is known of a cell.
    pub(crate) fn has(&self, cell: usize) -> bool {
        !matches!(self.cells[cell], State::NotFound)
    }

    /// The entry of a cell, if it was read.
    pub(crate) fn entry(&self, cell: usize) -> Option<&Entry> {
        match &self.cells[cell] {
            State::Read(claim) => Some(&claim.figure.entry),
            _ => None,
        }
    }

    /// Claims a text for a cell: it is read as what the cell holds, and compared with what was claimed before.
    pub(crate) fn claim(&mut self, cell: usize, source: Source<'_>) {
        self.claims += 1;
        let at = &self.format.cells[cell];
        if source.confidence != Confidence::Anchored && self.is_told(cell, &source) {
            return;
        }
        let read = match source.confidence {
            Confidence::Anchored => figure::read_anchored(source.text, at),
            _ => figure::read(source.text, at, source.unit),
        };
        match read {
            Ok(figure) => self.settle(cell, figure, source),
            Err(why) => self.refuse(cell, why, source),
        }
    }

    /// Whether a name says better what a text is: what bears the name of another cell is that one's, words were taken
    /// under their name to the letter, and what stands elsewhere under a label that may be the cell's is a guess.
    fn is_told(&self, cell: usize, source: &Source<'_>) -> bool {
        match self.names.get(source.place) {
            Some(cells) => !cells.contains(&cell) || self.format.cells[cell].value == Value::Text,
            None => source.confidence > Confidence::Exact && self.is_anchored(cell),
        }
    }

    fn is_anchored(&self, cell: usize) -> bool {
        matches!(&self.cells[cell], State::Read(claim) if claim.confidence == Confidence::Anchored)
    }

    /// Enters what needs no reading, such as a report's own data.
    pub(crate) fn claim_entry(&mut self, cell: usize, entry: Entry, place: &Place, text: &str) {
        let figure = Figure { entry, note: None, conversion: None, is_assumed: false };
        self.settle(cell, figure, Source { text, place, confidence: Confidence::Anchored, unit: None });
    }

    /// Enters what the file says of a cell that shows nothing because a script would fill it.
    pub(crate) fn supply(&mut self, cell: usize, entry: Entry, place: &Place, text: &str) {
        self.cells[cell] = State::NotFound;
        self.claim_entry(cell, entry, place, text);
    }

    /// Restores the exact text of an entry that was read with other spaces.
    pub(crate) fn restore(&mut self, cell: usize, entry: &Entry) {
        if let State::Read(claim) = &mut self.cells[cell] {
            claim.figure.entry = entry.clone();
        }
    }

    fn settle(&mut self, cell: usize, figure: Figure, source: Source<'_>) {
        let claim = Claim {
            figure,
            place: source.place.clone(),
            text: source.text.to_owned(),
            confidence: source.confidence,
        };
        match std::mem::take(&mut self.cells[cell]) {
            State::NotFound => self.cells[cell] = State::Read(Box::new(claim)),
            State::Read(known) if known.figure.entry == claim.figure.entry => {
                let surer = if claim.confidence < known.confidence { Box::new(claim) } else { known };
                self.cells[cell] = State::Read(surer);
            }
            State::Read(known) => self.contradict(cell, &known.place, &known.text, &source),
            State::Unread(known) => self.contradict(cell, &known.place, &known.text, &source),
            State::Contradicted => self.set_aside(cell, &source),
        }
    }

    fn refuse(&mut self, cell: usize, why: Unread, source: Source<'_>) {
        match std::mem::take(&mut self.cells[cell]) {
            State::NotFound => {
                let leftover = self.leftover_of(cell, &source, why.why());
                self.cells[cell] = State::Unread(Box::new(leftover));
            }
            // The same cell under a name and under its labels.
            State::Unread(known) if known.text == unmarked(source.text) => {
                self.cells[cell] = State::Unread(known)
            }
            State::Read(known) => self.contradict(cell, &known.place, &known.text, &source),
            State::Unread(known) => self.contradict(cell, &known.place, &known.text, &source),
            State::Contradicted => self.set_aside(cell, &source),
        }
    }

    fn contradict(&mut self, cell: usize, place: &Place, text: &str, source: &Source<'_>) {
        self.cells[cell] = State::Contradicted;
        let remark = both!(
            "{labels}: {place} has “{text}”, {other} has “{other_text}”; they contradict each other, so that neither was taken",
            "{labels}：{place}为“{text}”，{other}为“{other_text}”，互相矛盾，未予认定",
            labels = Wording::each(|language| self.format.labels(cell).to(language)),
            place = place.wording(),
            text = unmarked(text),
            other = source.place.wording(),
            other_text = unmarked(source.text),
        );
        self.remark(Some(source.place), remark);
        self.set_aside(cell, &Source { text, place, ..*source });
        self.set_aside(cell, source);
    }

    fn set_aside(&mut self, cell: usize, source: &Source<'_>) {
        self.cells[cell] = State::Contradicted;
        let leftover = self.leftover_of(cell, source, DIFFERENT);
        self.leftover.push(leftover);
    }

    fn leftover_of(&self, cell: usize, source: &Source<'_>, why: Wording) -> Leftover {
        Leftover {
            place: source.place.clone(),
            text: unmarked(source.text).into_owned(),
            why,
            target: Some(Target::Cell(cell)),
        }
    }

    /// The labels by which people know a cell.
    pub(crate) fn labels(&self, cell: usize) -> CellLabels<'f> {
        self.format.labels(cell)
    }

    /// Says that something belongs to no place of the form.
    pub(crate) fn leave(&mut self, place: &Place, text: impl Into<String>, why: Wording) {
        let text = unmarked(&text.into()).into_owned();
        self.leftover.push(Leftover { place: place.clone(), text, why, target: None });
    }

    /// Takes back what was said to have no place, once it has found one after all.
    pub(crate) fn reclaim(&mut self, places: &HashSet<Place>) {
        self.leftover.retain(|leftover| !places.contains(&leftover.place));
    }

    /// Says what was odd about reading.
    pub(crate) fn remark(&mut self, place: Option<&Place>, text: Wording) {
        self.remarks.push(Remark { place: place.cloned(), text });
    }

    /// Counts labels and figures that found their place.
    pub(crate) fn explain(&mut self, count: usize) {
        self.explained += count;
    }

    pub(crate) fn explained(&self) -> usize {
        self.explained
    }

    /// How many places were left over.
    pub(crate) fn left(&self) -> usize {
        self.leftover.len()
    }

    /// How often a text was claimed for a cell, be it once more for the same one.
    pub(crate) fn claims(&self) -> usize {
        self.claims
    }

    /// How many cells were read.
    pub(crate) fn read(&self) -> usize {
        self.cells.iter().filter(|state| matches!(state, State::Read(_))).count()
    }

    /// Enters what stands in a report, and gives its evidence, what is left over, and the remarks.
    pub(crate) fn finish(self, report: &mut Report) -> (Vec<Evidence>, Vec<Leftover>, Vec<Remark>) {
        let Findings { cells, mut leftover, mut remarks, format, .. } = self;
        let mut evidence = Vec::new();
        for (cell, state) in cells.into_iter().enumerate() {
            match state {
                State::Read(claim) => {
                    remarks.extend(doubts(format, cell, &claim));
                    // The figure was read as what the cell holds.
                    if report.set_cell(cell, claim.figure.entry).is_ok() {
                        evidence.push(Evidence {
                            target: Target::Cell(cell),
                            place: claim.place,
                            text: claim.text,
                            confidence: claim.confidence,
                            note: claim.figure.note,
                            conversion: claim.figure.conversion,
                        });
                    }
                }
                State::Unread(unread) => {
                    let text = both!(
                        "{labels}: “{text}” {why}",
                        "{labels}：“{text}”{why}",
                        labels = Wording::each(|language| format.labels(cell).to(language)),
                        text = unread.text,
                        why = unread.why,
                    );
                    remarks.push(Remark { place: Some(unread.place.clone()), text });
                    leftover.push(*unread);
                }
                State::NotFound | State::Contradicted => {}
            }
        }
        (evidence, leftover, remarks)
    }
}

/// What whoever sent the document should be asked about a figure that was read.
fn doubts(format: &Format, cell: usize, claim: &Claim) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let labels = || Wording::each(|language| format.labels(cell).to(language));
    let mut say = |text| remarks.push(Remark { place: Some(claim.place.clone()), text });
    if let Some(note) = &claim.figure.note {
        say(both!(
            "{labels}: has a note, “{note}”; the figure was read without it",
            "{labels}：附注“{note}”，数字照读",
            labels = labels(),
            note = note,
        ));
    }
    if let (true, Some(unit)) = (claim.figure.is_assumed, &format.cells[cell].unit) {
        say(both!(
            "{labels}: the document states no unit, and “{text}” was read as {text} {unit}; is it in a smaller unit?",
            "{labels}：文件没有写明单位，“{text}”按表样的{unit}读取；是否应为更小的单位，请核实",
            labels = labels(),
            text = claim.text.trim(),
            unit = unit,
        ));
    }
    remarks
}
