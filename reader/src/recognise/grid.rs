//! One grid of a document against one form: each piece is given to the table that it fits best, and read.

pub(crate) mod across;
mod behind;
mod columns;
pub(crate) mod cut;
mod proof;
mod rows;
mod segment;
mod shift;
mod tie;
mod units;
pub(crate) mod view;
mod why;

use super::findings::{Findings, Source};
use super::lexicon::{Along, Hit, Lexicon, Role};
use crate::figure::{self, Unit};
use crate::labels::plain;
use crate::reading::Confidence;
use crate::recognise::prose::mark::Mark;
use crate::recognise::sums::RowSums;
use across::Across;
use behind::Tied;
use columns::Columns;
use nianbao_schema::{Wording, both};
use rows::{Known, Row};
use segment::{Segment, segments};
use shift::is_drawn;
use std::collections::{HashMap, HashSet};
use tie::ties;
use view::{Looks, View, one_line};

/// What stands before a unit, as labels are compared.
const UNIT: &str = "单位:";

/// What is known when a grid is reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    /// The section under whose title it stands.
    pub(crate) section: Option<usize>,
    /// The table under whose caption it stands.
    pub(crate) caption: Option<usize>,
    /// The rows of the grid that a page's end cut in two.
    pub(crate) cut: Vec<usize>,
    /// By table, its last header: a table may go on in another grid.
    headers: HashMap<usize, Header>,
    /// The unit that a line above states, and whether a grid has stood below it.
    unit: Option<String>,
    unit_is_spent: bool,
}

/// The header of a table.
#[derive(Clone, Debug)]
struct Header {
    columns: Columns,
    /// The width of its grid.
    width: usize,
    across: Across,
}

impl Context {
    /// Takes note of the unit that a line above the next grid states. It holds for grids that nothing parts.
    pub(crate) fn state(&mut self, line: &str) {
        if std::mem::take(&mut self.unit_is_spent) {
            self.unit = None;
        }
        self.unit = Unit::line(line).or(self.unit.take());
    }

    /// Takes note of a paragraph or a caption above the next grid, and of the labels that it may be.
    pub(crate) fn pass(&mut self, labels: &[Hit], mark: &Mark) {
        if let Some((section, _)) = mark.titles.first() {
            self.section = Some(*section);
            self.caption = None;
            self.unit = None;
        }
        if mark.is_label || mark == &Mark::default() {
            let mut captions = labels.iter().filter_map(|hit| match hit.role {
                Role::Caption(table) => Some(table),
                _ => None,
            });
            self.caption = captions.next_back().or(self.caption);
        }
    }
}

/// A piece of a grid read as a table of the form.
struct Match {
    table: usize,
    columns: Columns,
    rows: Vec<Row>,
    score: usize,
}

/// What each cell of a grid may be in a form.
pub(crate) fn hits(view: &View<'_>, lexicon: &Lexicon) -> Vec<Vec<Hit>> {
    view.cells.iter().map(|cell| lexicon.hits(&cell.label)).collect()
}

/// Whether a grid was turned over its diagonal: rows of the form stand side by side, and columns below each other.
pub(crate) fn is_turned(view: &View<'_>, hits: &[Vec<Hit>]) -> bool {
    let mut spread = [HashSet::new(), HashSet::new(), HashSet::new(), HashSet::new()];
    for (cell, hits) in view.cells.iter().zip(hits) {
        let is_row = hits.iter().any(|hit| matches!(hit.role, Role::Row(..)));
        let is_column = hits.iter().any(|hit| matches!(hit.role, Role::Column(..)));
        if is_row != is_column {
            let at = if is_row { 0 } else { 2 };
            spread[at].insert(cell.row);
            spread[at + 1].insert(cell.column);
        }
    }
    let [rows_down, rows_across, columns_down, columns_across] = spread.map(|places| places.len());
    rows_across + columns_down > rows_down + columns_across + 1
}

/// Reads what a grid says, and says what in it has no place. Gives the last table that was found in it.
pub(crate) fn recognise(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    lexicon: &Lexicon,
    others: &[&Lexicon],
    context: &mut Context,
    findings: &mut Findings<'_>,
    seen: &mut HashSet<Role>,
) -> Option<usize> {
    let segments = segments(view, hits);
    let mut last = None;
    context.unit_is_spent = true;
    let unit = units::line(view, hits).or_else(|| context.unit.clone());
    let cut = std::mem::take(&mut context.cut);
    let mut reader =
        Reader { view, hits, lexicon, others, unit, findings, seen, counted: HashSet::new(), cut };
    let mut unknown = Vec::new();
    for segment in &segments {
        match best(view, hits, segment, lexicon, context) {
            Some(found) => {
                last = Some(found.table);
                reader.read(segment, &found, context.headers.get(&found.table));
                if !segment.header.is_empty() && found.columns.known() > 0 {
                    let rows = segment.header.iter().chain(&segment.body).copied();
                    let across = Across::of(view, rows, &found.columns);
                    let header = Header { columns: found.columns, width: view.columns, across };
                    context.headers.insert(found.table, header);
                }
            }
            None => unknown.push(segment),
        }
    }
    match last {
        Some(_) => unknown.into_iter().for_each(|segment| reader.leave(segment)),
        None => reader.leave_grid(),
    }
    last
}

/// The table that a piece fits best, if that is clear.
fn best(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    segment: &Segment,
    lexicon: &Lexicon,
    context: &Context,
) -> Option<Match> {
    let mut tables: Vec<usize> = segment
        .header
        .iter()
        .chain(&segment.body)
        .flat_map(|&row| view.row(row))
        .flat_map(|&cell| hits[cell].iter().filter_map(|hit| table_of(hit.role)))
        .collect();
    tables.sort_unstable();
    tables.dedup();
    let mut matches: Vec<Match> = tables
        .into_iter()
        .map(|table| fit(view, hits, segment, lexicon, context, table))
        .filter(|found| found.score > 0)
        .collect();
    matches.sort_by_key(|found| std::cmp::Reverse(found.score));
    let is_clear = matches.len() < 2 || matches[0].score > matches[1].score;
    // A caption that names another table contradicts the labels below it.
    let captions = segment.captions.iter().flat_map(|&cell| &hits[cell]).filter_map(|hit| match hit.role {
        Role::Caption(table) if hit.likeness.is_exact() => Some(table),
        _ => None,
    });
    let named: Vec<usize> = captions.collect();
    matches.retain(|found| named.is_empty() || named.contains(&found.table));
    is_clear.then(|| matches.into_iter().next()).flatten()
}

fn table_of(role: Role) -> Option<usize> {
    match role {
        Role::Row(table, _) | Role::Column(table, _) => Some(table),
        _ => None,
    }
}

fn fit(
    view: &View<'_>,
    hits: &[Vec<Hit>],
    segment: &Segment,
    lexicon: &Lexicon,
    context: &Context,
    table: usize,
) -> Match {
    let at = &lexicon.format.tables[table];
    let own = Columns::of(view, hits, segment, lexicon, table);
    let shown = if at.columns.is_unlabelled() { 0 } else { own.known() };
    let columns = match context.headers.get(&table) {
        Some(header) if segment.header.is_empty() => carried(header, view),
        _ => own,
    };
    let rows = rows::rows(view, hits, segment, &columns, lexicon, table);
    let known =
        if at.rows.is_unlabelled() { 0 } else { rows.iter().filter(|row| row.leaf.is_some()).count() };
    let says = |cell: &usize| hits[*cell].iter().any(|hit| hit.role == Role::Caption(table));
    let captioned = segment.captions.iter().any(says);
    let is_here = context.section == Some(at.section);
    let hints =
        2 * usize::from(captioned) + usize::from(is_here) + usize::from(context.caption == Some(table));
    let score = if shown + known == 0 { 0 } else { 4 * (shown + known) + hints };
    Match { table, columns, rows, score }
}

/// The columns of an earlier grid: in one of the same width they stand where they stood. A header that lacks labels may
/// have lost cells, unless the medium says where they stand.
fn carried(header: &Header, view: &View<'_>) -> Columns {
    let Header { columns, width, .. } = header;
    let is_sound = *width == view.columns && (columns.is_whole || is_drawn(view));
    Columns { is_placed: columns.is_placed && is_sound, explained: Vec::new(), ..columns.clone() }
}

struct Reader<'r, 'd, 'f> {
    view: &'r View<'d>,
    hits: &'r [Vec<Hit>],
    lexicon: &'r Lexicon,
    /// Other forms, which may have what this one has not.
    others: &'r [&'r Lexicon],
    /// The unit that stands above the grid or in a cell of its own.
    unit: Option<String>,
    findings: &'r mut Findings<'f>,
    /// The labels of the form that the document shows.
    seen: &'r mut HashSet<Role>,
    /// The labels of the grid that were counted.
    counted: HashSet<usize>,
    /// The rows that a page's end cut in two.
    cut: Vec<usize>,
}

impl Reader<'_, '_, '_> {
    fn read(&mut self, segment: &Segment, found: &Match, header: Option<&Header>) {
        let table = found.table;
        self.explain(&segment.captions, |role| match role {
            Role::Caption(at) => at == table,
            _ => matches!(role, Role::Section(_)),
        });
        self.explain(&found.columns.explained, |role| matches!(role, Role::Column(at, _) if at == table));
        self.explain_corners(segment, table);
        let is_listed = found.columns.known() > 0;
        let sums = RowSums::of(&self.lexicon.format, table);
        let tied = ties(self.view, &segment.header, &found.rows, &found.columns, &sums);
        let stands = self.stands_below(segment, &tied, header);
        for (row, tied) in found.rows.iter().zip(tied) {
            let is_own = |role: Role| matches!(role, Role::Row(at, _) if at == table);
            self.see(&row.labels, is_own);
            match (row.leaf, tied) {
                (Some(_), _) if !stands => self.leave_row(row, why::MOVED),
                (Some(_), _) if found.columns.is_twice => self.leave_row(row, why::TWICE),
                (Some(_), _) if row.is_broken => self.leave_row(row, why::BROKEN),
                (Some(_), _) if !is_listed => self.leave_row(row, why::NO_HEADER),
                (Some(leaf), Ok(tied)) => {
                    self.explain(&row.labels, is_own);
                    self.claim(row, leaf, &tied, found);
                }
                (Some(_), Err(why)) => self.leave_row(row, why),
                (None, _) => self.leave_row(row, why::UNKNOWN_ROW),
            }
        }
        self.leave_headers(segment, found);
    }

    /// Whether figures whose header is in another grid stand below it.
    fn stands_below(
        &self,
        segment: &Segment,
        tied: &[Result<Tied, Wording>],
        header: Option<&Header>,
    ) -> bool {
        let figures = || tied.iter().flatten().flat_map(|tied| tied.figures.iter().copied());
        header
            .filter(|_| segment.header.is_empty())
            .is_none_or(|header| header.across.holds(self.view, figures()))
    }

    fn claim(&mut self, row: &Row, leaf: usize, tied: &Tied, found: &Match) {
        let table = &self.lexicon.format.tables[found.table];
        let (view, lexicon, line) = (self.view, self.lexicon, self.unit.clone());
        let mut around = units::Around::of(view, &row.labels, line.as_deref());
        let is_old = self.is_in_old_words(&row.labels) || self.is_in_old_words(&found.columns.explained);
        let ran_together = tied.figures.iter().any(|&(_, cell)| self.holds_several(cell));
        for &(unit, cell) in &tied.figures {
            let at = &found.columns.units[unit];
            // Where figures ran together in one cell, a blank one beside it may have lost its own.
            if ran_together && self.view.cells[cell].looks == Looks::Blank {
                continue;
            }
            let source = self.view.cells[cell].cell;
            let Some(column) = at.leaf else {
                self.leave_cell(cell, why::NO_HEADER);
                continue;
            };
            if self.spans_rows(row, cell) {
                self.leave_cell(cell, why::SPANNING);
                continue;
            }
            let form = table.cell(leaf, column);
            let own = lexicon.format.cells[form].unit.as_deref();
            let unit = around.stated(at.note.as_deref(), own);
            let unit = unit.filter(|_| !around.is_own(at.note.as_deref(), table, [leaf, column]));
            if is_old && unit.is_none() && self.lexicon.is_rescaled(form) {
                self.leave_cell(cell, why::OLD_UNIT);
                continue;
            }
            let confidence = confidence(row.known, tied.is_placed, at.is_exact);
            self.findings.explain(usize::from(self.view.cells[cell].looks != Looks::Blank));
            let source = Source { text: &source.text, place: &source.place, confidence, unit: unit.as_ref() };
            self.findings.claim(form, source);
        }
    }

    /// Whether some of these labels were the form's only in an edition before it.
    fn is_in_old_words(&self, labels: &[usize]) -> bool {
        labels.iter().any(|&label| {
            let hits = &self.hits[label];
            !hits.is_empty() && hits.iter().all(|hit| hit.is_former)
        })
    }

    fn holds_several(&self, cell: usize) -> bool {
        let cell = &self.view.cells[cell];
        cell.looks == Looks::Figure && figure::holds_several(&cell.cell.text)
    }

    /// Whether a figure reaches over rows that its label does not reach over.
    fn spans_rows(&self, row: &Row, cell: usize) -> bool {
        let rows = |cell: usize| (self.view.cells[cell].row, self.view.cells[cell].bottom);
        match row.labels.last() {
            Some(&label) => rows(cell) != (row.at, row.at + 1) && rows(cell) != rows(label),
            None => false,
        }
    }

    /// Takes note of labels of the form.
    fn see(&mut self, cells: &[usize], is_own: impl Fn(Role) -> bool) {
        let roles = cells.iter().flat_map(|&cell| self.hits[cell].iter().map(|hit| hit.role));
        self.seen.extend(roles.filter(|role| is_own(*role)));
    }

    /// Counts labels that are the table's own, each once.
    fn explain(&mut self, cells: &[usize], is_own: impl Fn(Role) -> bool) {
        for &cell in cells {
            let has_own = self.hits[cell].iter().any(|hit| is_own(hit.role));
            self.findings.explain(usize::from(has_own && self.counted.insert(cell)));
        }
        self.see(cells, is_own);
    }

    fn explain_corners(&mut self, segment: &Segment, table: usize) {
        let cells: Vec<usize> = segment.header.iter().flat_map(|&row| self.view.row(row)).copied().collect();
        self.explain(&cells, |role| role == Role::Stub(table));
    }

    fn leave_row(&mut self, row: &Row, why: Wording) {
        if self.is_told(row.at) {
            return;
        }
        let Some(first) = self.first_words(row.at) else { return };
        let why = match why {
            _ if self.cut.contains(&row.at) => why::CUT,
            why if why == why::UNKNOWN_ROW => self.why_unknown(row),
            why => why,
        };
        self.findings.leave(&self.view.cells[first].cell.place, self.view.text(row.at), why);
    }

    /// Why a row has no place: it has several in this form, or none.
    fn why_unknown(&self, row: &Row) -> Wording {
        let is_row = |hit: &&Hit| matches!(hit.role, Role::Row(..));
        let Some(&own) = row.labels.last() else {
            return why::NO_LABEL;
        };
        let why = match self.hits[own].iter().filter(is_row).collect::<Vec<_>>().as_slice() {
            [] => why::UNKNOWN_ROW,
            [hit] if self.is_branch(hit) => why::BRANCH,
            _ => return why::UNCLEAR_ROW,
        };
        match self.elsewhere(own) {
            Some(elsewhere) => {
                both!("{why}; {elsewhere}", "{why}；{elsewhere}", why = why, elsewhere = elsewhere)
            }
            None => why,
        }
    }

    /// Which other form has a row of this label.
    fn elsewhere(&self, cell: usize) -> Option<Wording> {
        self.others.iter().find_map(|other| {
            let hits = other.exact(&self.view.cells[cell].label)?;
            hits.iter().find_map(|hit| {
                let Role::Row(table, item) = hit.role else { return None };
                let item = &other.format.tables[table].rows.items[item];
                item.is_leaf().then(|| {
                    both!(
                        "{id} has a row “{label}”",
                        "{id}有“{label}”一行",
                        id = other.format.id,
                        label = item.label,
                    )
                })
            })
        })
    }

    fn is_branch(&self, hit: &Hit) -> bool {
        let Role::Row(table, item) = hit.role else { return false };
        Along::Rows
            .axis(&self.lexicon.format.tables[table])
            .items
            .get(item)
            .is_some_and(|item| !item.is_leaf())
    }

    fn leave_cell(&mut self, cell: usize, why: Wording) {
        let cell = &self.view.cells[cell];
        if cell.looks != Looks::Blank {
            self.findings.leave(&cell.cell.place, one_line(&cell.cell.text), why);
        }
    }

    /// Column headers that the form does not have.
    fn leave_headers(&mut self, segment: &Segment, found: &Match) {
        if segment.header.is_empty() || found.columns.is_twice {
            return;
        }
        for unit in found.columns.units.iter().filter(|unit| unit.leaf.is_none()) {
            if let Some(cell) = unit.cell {
                self.leave_cell(cell, why::UNKNOWN_COLUMN);
            }
        }
    }

    /// A piece that is no table of the form, in a grid that is: said row by row.
    fn leave(&mut self, segment: &Segment) {
        for &row in segment.header.iter().chain(&segment.body) {
            if let Some(first) = self.first_words(row) {
                let text = self.view.text(row);
                if self.states_own_unit(&text) || self.is_told(row) {
                    self.findings.explain(1);
                    continue;
                }
                self.findings.leave(&self.view.cells[first].cell.place, text, why::UNKNOWN_TABLE);
            }
        }
    }

    /// Whether nothing in a row of a file with names is left to be understood: what bears a name, and what the form
    /// prints. Its labels are then taken note of.
    fn is_told(&mut self, row: usize) -> bool {
        if !self.findings.has_names() {
            return false;
        }
        let shown: Vec<usize> = self.view.row(row).to_vec();
        let shown: Vec<usize> =
            shown.into_iter().filter(|&cell| self.view.cells[cell].looks != Looks::Blank).collect();
        let is_told = shown.iter().all(|&cell| self.is_of_the_form(cell));
        if is_told {
            self.see(&shown, |_| true);
            let new = shown.iter().filter(|&&cell| self.counted.insert(cell)).count();
            self.findings.explain(new);
        }
        is_told
    }

    fn is_of_the_form(&self, cell: usize) -> bool {
        let (hits, cell) = (&self.hits[cell], &self.view.cells[cell].cell);
        if self.findings.is_named(&cell.place) || hits.iter().any(|hit| hit.likeness.is_exact()) {
            return true;
        }
        // A workbook has the unit behind the caption.
        let text = plain(&cell.text);
        let (label, unit) = text.split_at(text.find(UNIT).unwrap_or(text.len()));
        (label.is_empty() || self.lexicon.prints(label)) && (unit.is_empty() || self.states_own_unit(unit))
    }

    /// Whether a text says that figures are in a unit of the form, as it stands above a table.
    fn states_own_unit(&self, text: &str) -> bool {
        let text = plain(text);
        let Some(units) = text.strip_prefix(UNIT) else { return false };
        let cells = &self.lexicon.format.cells;
        // `件(另有注明的除外)`, or `一表:件;另一表:项`.
        units.split(';').all(|unit| {
            let unit = unit.rsplit(':').next().unwrap_or_default();
            let unit = unit.split('(').next().unwrap_or_default();
            cells.iter().filter_map(|cell| cell.unit.as_deref()).any(|own| own == unit || plain(own) == unit)
        })
    }

    /// A grid in which nothing is the form's: said in one piece.
    fn leave_grid(&mut self) {
        const SHOWN: usize = 5;
        let rows: Vec<usize> = (0..self.view.rows).filter(|&row| !self.is_told(row)).collect();
        let Some(first) = rows.iter().find_map(|&row| self.first_words(row)) else { return };
        let texts = rows.iter().map(|&row| self.view.text(row)).filter(|text| !text.is_empty());
        let text = texts.take(SHOWN).collect::<Vec<_>>().join("；");
        self.findings.leave(&self.view.cells[first].cell.place, text, why::UNKNOWN_TABLE);
    }

    /// The first cell of a row in which something stands.
    fn first_words(&self, row: usize) -> Option<usize> {
        let is_own =
            |cell: &usize| self.view.cells[*cell].row == row && self.view.cells[*cell].looks != Looks::Blank;
        self.view.row(row).iter().copied().find(is_own)
    }
}

fn confidence(known: Known, is_placed: bool, is_exact: bool) -> Confidence {
    match known {
        Known::ByPlace => Confidence::Geometry,
        Known::Exactly if is_placed && is_exact => Confidence::Exact,
        _ => Confidence::Near,
    }
}
