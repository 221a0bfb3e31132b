//! From a document to a report: which cell of which form each figure of the document is.
//!
//! Names that programs gave come first, then grids, then lines of text that were a table once, for tables that no grid
//! has explained, and last prose. Every way looks labels up in the same `lexicon` and puts what it finds into the same
//! `findings`: `claim` for a text that may be a cell's figure, `leave` for what has no place, `reclaim` for what was
//! left and has found its place after all, `explain` for labels. The findings alone decide what stands. Each form is
//! tried, and the one that explains most of the document's tables is chosen: never by the year that the document
//! names, nor by the notice.

mod carried;
mod findings;
mod grid;
mod identity;
mod lexicon;
mod looks;
mod loose;
mod named;
mod printed;
mod prose;
mod sequence;
mod several;
mod sums;

use crate::Error;
use crate::budget::Budget;
use crate::document::{Block, Declared, Document, Remark};
use crate::labels::Label;
use crate::reading::{Edition, Reading, Share};
use carried::carried;
use findings::Findings;
use grid::view::{Looks, View};
use grid::{Context, cut};
use lexicon::{Lexicon, Role};
use nianbao_schema::anchor::Anchors;
use nianbao_schema::compare::Editions;
use nianbao_schema::{Format, Report};
use nianbao_schema::{Wording, both};
use printed::Prints;
use prose::Prose;
use prose::mark::Mark;
use prose::parts::parted;
use prose::sections::{self, Marked};
use prose::title;
use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

/// Recognises a document as a report of one of these forms; nothing if it shows no more of any of them than chance
/// would. A single form is taken as stated. A document that names its form is read as that one or not at all, and carried
/// over to one of these if it is another edition of it.
///
/// For many documents, keep a [`Recogniser`].
pub fn recognise(document: &Document, formats: &[Arc<Format>]) -> Option<Reading> {
    Recogniser::new(formats).recognise(document)
}

/// Forms, ready to be recognised.
pub struct Recogniser {
    forms: Vec<Form>,
    /// Where documents of other editions find theirs.
    editions: Editions,
}

impl fmt::Debug for Recogniser {
    /// The ids of the forms; all that is known of their labels would be pages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = self.forms.iter().map(|form| &form.lexicon.format.id);
        f.debug_list().entries(ids).finish()
    }
}

struct Form {
    lexicon: Lexicon,
    /// Its labels as text without grids shows them.
    script: loose::Script,
    anchors: Anchors,
    /// Its grids as our own files show them.
    prints: Prints,
}

impl Form {
    fn of(format: &Arc<Format>, editions: &Editions) -> Self {
        Form {
            lexicon: Lexicon::of(format, editions),
            script: loose::Script::of(format),
            anchors: Anchors::of(format),
            prints: Prints::of(format),
        }
    }
}

/// Labels of a form that a document must show to be taken for it; as many as no other text shows by chance.
const ENOUGH: usize = 3;

impl Recogniser {
    /// Prepares these forms. The order decides between forms that explain a document equally well.
    pub fn new(formats: &[Arc<Format>]) -> Self {
        Recogniser::among(formats, &formats.iter().cloned().fold(Editions::built_in(), Editions::with))
    }

    /// Prepares these forms, with their relatives: what went on under another label is known by the old one too.
    pub fn among(formats: &[Arc<Format>], editions: &Editions) -> Self {
        let forms = formats.iter().map(|format| Form::of(format, editions)).collect();
        Recogniser { forms, editions: editions.clone() }
    }

    /// Recognises a document; see [`recognise`].
    pub fn recognise(&self, document: &Document) -> Option<Reading> {
        // What is in memory already was let in by its extractor.
        self.within(document, &Budget::unbounded()).ok()
    }

    /// Recognises a document on the account of its extractor, or says why not.
    pub(crate) fn within(&self, document: &Document, budget: &Budget) -> Result<Reading, Error> {
        match self.named(&document.declared)? {
            None => self.best(document, &self.forms, false, budget),
            Some(format) => match self.forms.iter().find(|form| form.lexicon.format.id == format.id) {
                Some(form) => self.best(document, std::slice::from_ref(form), true, budget),
                None => {
                    let form = Form::of(format, &self.editions);
                    self.asked_for(self.best(document, std::slice::from_ref(&form), true, budget)?)
                }
            },
        }
    }

    /// The form that a document names; see [`identity::named`].
    pub(crate) fn named(&self, declared: &Declared) -> Result<Option<&Arc<Format>>, Error> {
        identity::named(declared, self.forms.iter().map(|form| &form.lexicon.format), &self.editions)
    }

    /// What was read of a document as one of these forms: as it is, or carried over to the first to which its edition
    /// leads.
    pub(crate) fn asked_for(&self, reading: Reading) -> Result<Reading, Error> {
        let formats = || self.forms.iter().map(|form| &form.lexicon.format);
        let of = reading.report.format();
        if formats().any(|format| format.id == of.id) {
            return Ok(reading);
        }
        let mut refused = Error::UnknownForm { id: of.id.clone() };
        for to in formats() {
            match carried(reading.clone(), to, &self.editions) {
                Ok(reading) => return Ok(reading),
                Err(error) => refused = error,
            }
        }
        Err(refused)
    }

    /// Reads a document as the one of these forms that explains most of it.
    fn best(
        &self,
        document: &Document,
        forms: &[Form],
        is_named: bool,
        budget: &Budget,
    ) -> Result<Reading, Error> {
        budget.lookups(size(document).saturating_mul(forms.len()))?;
        let lexicons: Vec<&Lexicon> = forms.iter().map(|form| &form.lexicon).collect();
        let judged = looks::judged(document);
        let parted = parted(&judged, &lexicons);
        let document = &*several::first(&parted, &lexicons);
        let views = views(document);
        let attempts = forms.iter().map(|form| self.attempt(form, document, &views, budget));
        let mut attempts = attempts.collect::<Result<Vec<Attempt<'_>>, Error>>()?;
        // Stable: of equals, the first one.
        attempts.sort_by_key(|attempt| (std::cmp::Reverse(attempt.weight()), attempt.former, attempt.absent));
        let mut attempts = attempts.into_iter();
        // What the document says of itself is not weighed.
        let enough = if is_named { 1 } else { ENOUGH };
        let Some(best) = attempts.next().filter(|best| best.shown() >= enough) else {
            let (medium, remarks) = (document.medium, document.remarks.clone());
            return Err(Error::Unrecognised { medium, remarks });
        };
        let second = attempts.next().filter(|second| second.weight() > 0);
        let stated = is_named || forms.len() == 1;
        Ok(best.into_reading(document, second, stated, squares_in_use(&views)))
    }

    fn attempt<'r>(
        &'r self,
        form: &'r Form,
        document: &Document,
        views: &[Option<View<'_>>],
        budget: &Budget,
    ) -> Result<Attempt<'r>, Error> {
        let format = &form.lexicon.format;
        let others: Vec<&Lexicon> = self
            .forms
            .iter()
            .map(|form| &form.lexicon)
            .filter(|other| other.format.id != format.id)
            .collect();
        let mut attempt = Attempt {
            format,
            findings: Findings::of(format),
            prose: Prose::default(),
            seen: HashSet::new(),
            names: 0,
            former: 0,
            absent: 0,
        };
        attempt.names = named::fields(document, &form.anchors, &mut attempt.findings, &mut attempt.prose);
        let is_own = document.declared.format.as_deref() == Some(format.id.as_str());
        let data = if is_own { named::report(&document.declared, &mut attempt.findings) } else { None };
        if let Some(data) = &data {
            named::unsaid(&document.declared, data, &mut attempt.prose);
        }
        named::head(&document.declared, &mut attempt.prose);
        let own = attempt.findings.has_names().then(|| marked(document, &attempt.findings));
        let views = own.as_deref().unwrap_or(views);
        let printed = if is_own { form.prints.find(views) } else { Vec::new() };
        let mut marks = attempt.grids(document, views, &printed, &form.lexicon, &others);
        // Where every table is there as the form prints it, no text was one.
        if printed.iter().flatten().count() < form.prints.count() {
            loose::recognise(
                document,
                &form.script,
                budget,
                &mut marks,
                &mut attempt.findings,
                &mut attempt.seen,
            )?;
        }
        let start = title::recognise(document, format, sections::begin(&marks), &mut attempt.prose);
        title::of_page(&document.declared, format, &mut attempt.prose);
        sections::recognise(document, &marks, start, format, &mut attempt.prose);
        if let Some(data) = &data {
            named::data(&document.declared, data, &mut attempt.findings, &mut attempt.prose);
        }
        attempt.absent = absent(format, &attempt.seen);
        Ok(attempt)
    }
}

/// A document read as one form.
struct Attempt<'r> {
    format: &'r Arc<Format>,
    findings: Findings<'r>,
    prose: Prose,
    /// The labels of the form that the document shows.
    seen: HashSet<Role>,
    /// Names in the document that are the form's.
    names: usize,
    /// Labels in the document that were the form's only in an earlier edition.
    former: usize,
    /// Labels of the form that the document does not show.
    absent: usize,
}

impl Attempt<'_> {
    /// How much of the document the form explains.
    fn weight(&self) -> usize {
        let titles = self.seen.iter().filter(|role| matches!(role, Role::Section(_) | Role::Title)).count();
        self.findings.explained() + self.names + titles
    }

    /// How much in the document is the form's, understood or not.
    fn shown(&self) -> usize {
        self.seen.len() + self.names + self.findings.read()
    }

    /// Reads the grids, and says what each block is to the sections.
    fn grids(
        &mut self,
        document: &Document,
        views: &[Option<View<'_>>],
        printed: &[Option<printed::Match<'_>>],
        lexicon: &Lexicon,
        others: &[&Lexicon],
    ) -> Vec<Mark> {
        let mut context = Context::default();
        let mut marks = Vec::with_capacity(views.len());
        let mut is_rest = false;
        let marked = Marked::of(document, lexicon);
        for (at, (block, view)) in document.blocks.iter().zip(views).enumerate() {
            let mut mark = Mark::default();
            let printed = printed.get(at).and_then(Option::as_ref);
            if let (Some(view), Some(table)) = (view, printed) {
                table.read(view, &mut self.findings, &mut self.seen);
                let (table, is_read) = (Some(table.section()), true);
                marks.push(Mark { table, is_read, ..mark });
                continue;
            }
            match (block, view) {
                (Block::Paragraph(paragraph), _) => {
                    let mut labels = sections::labels(&paragraph.text, lexicon);
                    mark = sections::mark(&paragraph.text, &labels);
                    if marked.is_prose(paragraph, &mark) {
                        (mark, labels) = (Mark::default(), Vec::new());
                    }
                    context.pass(&labels, &mark);
                    context.state(&paragraph.text);
                    self.seen.extend(mark.titles.iter().map(|(section, _)| Role::Section(*section)));
                }
                (Block::Grid(grid), Some(view)) => {
                    if let Some(caption) = &grid.caption {
                        context.pass(&sections::labels(caption, lexicon), &Mark::default());
                        context.state(caption);
                    }
                    let claims = self.findings.claims();
                    let (findings, seen) = (&mut self.findings, &mut self.seen);
                    let mut hits = grid::hits(view, lexicon);
                    let turned = grid::is_turned(view, &hits);
                    let mut cuts = if turned { Vec::new() } else { cut::cuts(view, &hits, lexicon) };
                    let whole = cut::mended(view, grid, &cuts);
                    let is_other = turned || whole.is_some();
                    let other = is_other.then(|| View::of(whole.as_ref().unwrap_or(grid), turned));
                    let looked = other.flatten();
                    let view = looked.as_ref().unwrap_or(view);
                    if whole.is_some() {
                        hits = grid::hits(view, lexicon);
                    }
                    if looked.is_some() {
                        cuts = cut::cuts(view, &hits, lexicon);
                    }
                    cut::forget_pieces(view, &mut hits, lexicon, &cuts);
                    let first = is_rest.then_some(0);
                    is_rest =
                        next_grid(document, views, at).is_some_and(|next| cut::goes_on(view, next, lexicon));
                    context.cut = first.into_iter().chain(is_rest.then_some(view.rows - 1)).collect();
                    context.cut.iter().for_each(|&row| cut::forget_label(view, &mut hits, row));
                    self.former += hits.iter().flatten().filter(|hit| hit.is_former).count();
                    let table = grid::recognise(view, &hits, lexicon, others, &mut context, findings, seen);
                    mark.table = table.map(|table| self.format.tables[table].section);
                    mark.is_read = self.findings.claims() > claims;
                }
                (Block::Grid(_), None) => self.findings.remark(
                    None,
                    Wording::plain("a table is too large and was not read", "有一个表格过大，没有读取"),
                ),
            }
            marks.push(mark);
        }
        marks
    }

    fn into_reading(
        self,
        document: &Document,
        second: Option<Attempt<'_>>,
        stated: bool,
        of: usize,
    ) -> Reading {
        let is_clear = second.as_ref().is_none_or(|second| second.former != self.former);
        let chosen = self.share(of);
        let runner_up = second.map(|second| second.share(of));
        let mut report = Report::blank(self.format);
        let (mut evidence, leftover, remarks) = self.findings.finish(&mut report);
        let (texts, more) = self.prose.finish(&mut report);
        evidence.extend(texts);
        let mut all = document.remarks.clone();
        all.extend(about_edition(&chosen, runner_up.as_ref(), stated || is_clear));
        all.extend(remarks.into_iter().chain(more));
        Reading { report, edition: Edition { chosen, runner_up, stated }, evidence, leftover, remarks: all }
    }

    fn share(&self, of: usize) -> Share {
        Share {
            format: self.format.id.clone(),
            explained: self.findings.explained(),
            of: of.max(self.findings.explained() + self.findings.left()),
            absent: self.absent,
        }
    }
}

/// What was odd about choosing the edition.
fn about_edition(chosen: &Share, runner_up: Option<&Share>, is_clear: bool) -> Option<Remark> {
    let other = runner_up.filter(|other| !is_clear && other.explained == chosen.explained)?;
    let text = both!(
        "the forms “{chosen}” and “{other}” fit equally well; it was read as the first",
        "“{chosen}”和“{other}”两种表样都同样符合，按前者读取",
        chosen = chosen.format,
        other = other.format,
    );
    Some(Remark { place: None, text })
}

/// How many labels of a form's tables were not seen.
fn absent(format: &Format, seen: &HashSet<Role>) -> usize {
    let mut absent = 0;
    for (index, table) in format.tables.iter().enumerate() {
        let labelled = |axis: &nianbao_schema::format::Axis, role: &dyn Fn(usize) -> Role| {
            let unseen = axis.items.iter().enumerate().filter(|(item, _)| !seen.contains(&role(*item)));
            // Nobody can tell a label that is a mere number from a figure.
            unseen.filter(|(_, item)| !Label::of(&item.label).is_empty()).count()
        };
        absent += labelled(&table.rows, &|item| Role::Row(index, item));
        absent += labelled(&table.columns, &|item| Role::Column(index, item));
    }
    absent
}

/// How many texts of a document are looked up: its paragraphs and cells.
fn size(document: &Document) -> usize {
    let texts = |block: &Block| match block {
        Block::Paragraph(_) => 1,
        Block::Grid(grid) => grid.cells.len(),
    };
    document.blocks.iter().map(texts).sum()
}

/// The next grid, if nothing stands before it but a page's number.
fn next_grid<'v, 'd>(document: &Document, views: &'v [Option<View<'d>>], at: usize) -> Option<&'v View<'d>> {
    let is_between = |block: &Block| match block {
        Block::Paragraph(paragraph) => !paragraph.text.contains(char::is_alphabetic),
        Block::Grid(_) => false,
    };
    let between = document.blocks[at + 1..].iter().take_while(|block| is_between(block)).count();
    views.get(at + 1 + between)?.as_ref()
}

/// The grids of a document as they are looked at, by block; nothing for paragraphs, and for grids that are too large.
fn views(document: &Document) -> Vec<Option<View<'_>>> {
    let view = |block| match block {
        &Block::Paragraph(_) => None,
        Block::Grid(grid) => View::of(grid, false),
    };
    document.blocks.iter().map(view).collect()
}

/// The same where cells bear names of the form.
fn marked<'d>(document: &'d Document, findings: &Findings<'_>) -> Vec<Option<View<'d>>> {
    let mut views = views(document);
    views.iter_mut().flatten().for_each(|view| view.mark(|place| findings.is_named(place)));
    views
}

/// Labels and figures of all grids.
fn squares_in_use(views: &[Option<View<'_>>]) -> usize {
    let cells = views.iter().flatten().flat_map(|view| &view.cells);
    cells.filter(|cell| cell.looks != Looks::Blank).count()
}
