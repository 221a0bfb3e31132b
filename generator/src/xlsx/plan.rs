//! Where everything stands in the workbook, settled before anything is written: formulas look ahead.

use super::Error;
use super::formula::{Ranges, Spot};
use super::text;
use super::verdict::{Instance, State, Verdict, closed_states, instances};
use crate::subject::Subject;
use nianbao_schema::anchor;
use nianbao_schema::format::{Demand, Format, Linear, Only, Term};
use nianbao_schema::layout::{Content, Layout};
use nianbao_schema::report::sums::Sums;
use nianbao_schema::{Entry, Severity, naming};

/// The question for the level of the organ: the name of its cell, and its label.
pub(super) const LEVEL: (&str, &str) = (anchor::COVER[1].0, "机关级别");

/// The sheets that do not come from the form.
pub(super) const GUIDE: &str = "填报说明";
pub(super) const COVER: &str = "封面";
pub(super) const PROSE: &str = "文字";
pub(super) const CHECKS: &str = "勾稽检查";
pub(super) const PREVIOUS: &str = "上年数据";
pub(super) const HIDDEN: &str = "格式";

/// The first row of a grid: above it stand the title, and the caption with the units.
pub(super) const GRID_ROW: u32 = 2;
/// The first row of rules, and the columns of their state.
pub(super) const CHECK_ROW: u32 = 5;
pub(super) const MISSING_COLUMN: u16 = 11;
pub(super) const HARD_COLUMN: u16 = 12;
pub(super) const SOFT_COLUMN: u16 = 13;
pub(super) const CLOSED_COLUMN: u16 = 14;
/// Where last year's figures stand.
pub(super) const PREVIOUS_ROW: u32 = 3;
pub(super) const PREVIOUS_COLUMN: u16 = 3;
/// Where the cover's answers stand.
pub(super) const COVER_ROW: u32 = 3;
pub(super) const COVER_COLUMN: u16 = 1;
/// How many rows there are at least for the paragraphs of a narrative that somebody is to write.
const PARAGRAPHS: usize = 12;

/// The workbook before it is written.
pub(super) struct Plan<'r> {
    pub(super) subject: Subject<'r>,
    pub(super) sheets: Vec<String>,
    pub(super) grids: Vec<Grid>,
    /// Where each cell of the form stands.
    pub(super) cells: Vec<Spot>,
    /// The cells whose figure of last year some rule needs.
    pub(super) looked_back: Vec<usize>,
    /// The rows of each narrative.
    pub(super) prose: Vec<Vec<Part<'r>>>,
    pub(super) sums: Sums<'r>,
    pub(super) lines: Vec<Line<'r>>,
    /// A line for each cell that some levels of organ have no figure in.
    pub(super) closed: Vec<Closed<'r>>,
    pub(super) prose_sheet: Option<usize>,
    pub(super) checks_sheet: usize,
    pub(super) previous_sheet: Option<usize>,
    pub(super) hidden_sheet: usize,
}

/// A grid of the form on its sheet.
pub(super) struct Grid {
    pub(super) section: usize,
    pub(super) sheet: usize,
    pub(super) layout: Layout,
}

/// A paragraph of a narrative, and the rows that it takes up.
pub(super) struct Part<'r> {
    pub(super) text: &'r str,
    pub(super) row: u32,
    pub(super) rows: u32,
}

/// A rule in one place: a line of the sheet of checks.
pub(super) struct Line<'r> {
    pub(super) instance: Instance<'r>,
    pub(super) verdict: Verdict,
    pub(super) row: u32,
    pub(super) hard: bool,
}

/// A cell in which organs of some levels have no figure.
pub(super) struct Closed<'r> {
    pub(super) cell: usize,
    pub(super) only: &'r Only,
    pub(super) state: State,
    pub(super) row: u32,
}

impl<'r> Plan<'r> {
    pub(super) fn of(subject: Subject<'r>) -> Result<Self, Error> {
        let format = subject.format;
        let mut sheets = vec![GUIDE.to_owned(), COVER.to_owned()];
        let grids = grids(format, &mut sheets);
        let mut add = |name: &str, wanted: bool| {
            wanted.then(|| {
                sheets.push(name.to_owned());
                sheets.len() - 1
            })
        };
        let looked_back = looked_back(format);
        let lines = lines(&subject);
        let prose_sheet = add(PROSE, !format.narratives.is_empty());
        let checks_sheet = add(CHECKS, true).unwrap_or_default();
        let previous_sheet = add(PREVIOUS, !looked_back.is_empty());
        let hidden_sheet = add(HIDDEN, true).unwrap_or_default();
        Ok(Plan {
            cells: cells(format, &grids),
            prose: prose(&subject)?,
            sums: Sums::of(format),
            closed: closed(&subject, CHECK_ROW + lines.len() as u32),
            lines,
            subject,
            sheets,
            grids,
            looked_back,
            prose_sheet,
            checks_sheet,
            previous_sheet,
            hidden_sheet,
        })
    }

    /// The sheets on which nothing of the form stands that has no name of its own.
    pub(super) fn asides(&self) -> impl Iterator<Item = usize> {
        (0..self.hidden_sheet).filter(|sheet| self.grids.iter().all(|grid| grid.sheet != *sheet))
    }

    /// The defined name of a cell.
    pub(super) fn cell_name(&self, cell: usize) -> String {
        anchor::name_of_cell(self.subject.format, cell)
    }

    /// The defined name of last year's figure of a cell.
    pub(super) fn previous_name(&self, cell: usize) -> String {
        anchor::name_of_previous(self.subject.format, cell)
    }

    /// The defined name of all rows of a narrative.
    pub(super) fn prose_name(&self, narrative: usize) -> String {
        anchor::name_of_narrative(self.subject.format, narrative)
    }

    /// Where a term's figure stands.
    pub(super) fn spot(&self, term: &Term) -> Spot {
        if !term.previous {
            return self.cells[term.cell];
        }
        let at = self.looked_back.binary_search(&term.cell).unwrap_or_default();
        let sheet = self.previous_sheet.unwrap_or_default();
        Spot::single(sheet, PREVIOUS_ROW + at as u32, PREVIOUS_COLUMN)
    }

    /// Where a line's state stands.
    pub(super) fn state(&self, line: &Line<'_>) -> Spot {
        Spot::single(self.checks_sheet, line.row, if line.hard { HARD_COLUMN } else { SOFT_COLUMN })
    }

    /// References to the figures of some terms, and how many figures they are.
    pub(super) fn ranges<'t>(&self, terms: impl Iterator<Item = &'t Term>, from: usize) -> (Ranges, usize) {
        let mut spots: Vec<Spot> = terms.map(|term| self.spot(term)).collect();
        spots.sort_unstable();
        spots.dedup();
        let count = spots.len();
        (Ranges::of(spots, &self.sheets, from), count)
    }

    /// A sum as a formula: the figures with each factor in a `SUM` of their own.
    pub(super) fn linear(&self, linear: &Linear, from: usize) -> String {
        let mut factors: Vec<i64> = linear.terms.iter().map(|term| term.factor).collect();
        factors.sort_unstable_by_key(|factor| (*factor < 0, factor.unsigned_abs()));
        factors.dedup();
        let mut formula = String::new();
        for factor in factors {
            let terms = linear.terms.iter().filter(|term| term.factor == factor);
            let sum = self.ranges(terms, from).0.call("SUM");
            let sign = if factor < 0 {
                "-"
            } else if formula.is_empty() {
                ""
            } else {
                "+"
            };
            formula.push_str(sign);
            match factor.unsigned_abs() {
                1 => formula.push_str(&sum),
                times => formula.push_str(&format!("{times}*{sum}")),
            }
        }
        match linear.constant {
            0 if formula.is_empty() => "0".to_owned(),
            0 => formula,
            constant if formula.is_empty() => constant.to_string(),
            constant => format!("{formula}{constant:+}"),
        }
    }

    /// What a total comes to, if the workbook computes it: in a report only where that gives what the
    /// report says.
    pub(super) fn total(&self, cell: usize) -> Option<Entry> {
        let subject = &self.subject;
        self.sums.parts(cell).next()?;
        let total = self.sums.total(cell, |cell| subject.entry(cell))?;
        (total == *subject.entry(cell)).then_some(total)
    }
}

fn grids(format: &Format, sheets: &mut Vec<String>) -> Vec<Grid> {
    let mut grids = Vec::new();
    for (section, at) in format.sections.iter().enumerate() {
        let layouts = Layout::section(format, section);
        let single = layouts.len() == 1;
        for layout in layouts {
            let caption = format.tables[layout.blocks[0].table].caption.as_deref();
            let label = caption.filter(|_| !single).unwrap_or(&at.title);
            let name = sheet_name(&format!("{}{label}", naming::heading(section)), sheets);
            grids.push(Grid { section, sheet: sheets.len(), layout });
            sheets.push(name);
        }
    }
    grids
}

/// A legal name for a sheet, unlike all others and unlike those that are still to come.
fn sheet_name(label: &str, taken: &[String]) -> String {
    const LONGEST: usize = 31;
    let legal: String = text::legal(label)
        .chars()
        .map(|c| {
            if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'' | '\n' | '\t') { '·' } else { c }
        })
        .collect();
    let is_free = |name: &str| {
        let coming = [PROSE, CHECKS, PREVIOUS, HIDDEN];
        !coming.contains(&name) && !taken.iter().any(|other| other.to_lowercase() == name.to_lowercase())
    };
    let mut name = text::clip(&legal, LONGEST);
    let mut number = 1;
    while !is_free(&name) {
        number += 1;
        let ending = format!("~{number}");
        name = format!("{}{ending}", text::clip(&legal, LONGEST - ending.len()));
    }
    name
}

fn cells(format: &Format, grids: &[Grid]) -> Vec<Spot> {
    let mut cells = vec![Spot::single(0, 0, 0); format.cells.len()];
    for grid in grids {
        for place in &grid.layout.places {
            if let Content::Cell(cell) = place.content {
                cells[cell] = Spot {
                    sheet: grid.sheet,
                    row: GRID_ROW + place.row as u32,
                    column: place.column as u16,
                    rows: place.row_span as u32,
                    columns: place.column_span as u16,
                };
            }
        }
    }
    cells
}

/// The cells whose figure of last year some rule needs, in order.
fn looked_back(format: &Format) -> Vec<usize> {
    let balances = format.rules.iter().filter_map(|rule| match &rule.demand {
        Demand::Balance(balances) => Some(balances),
        _ => None,
    });
    let terms = balances.flatten().flat_map(|balance| balance.terms());
    let mut cells: Vec<usize> = terms.filter(|(_, term)| term.previous).map(|(_, term)| term.cell).collect();
    cells.sort_unstable();
    cells.dedup();
    cells
}

/// A narrative's heading and prompt take two rows above its text, and a blank row follows.
fn prose<'r>(subject: &Subject<'r>) -> Result<Vec<Vec<Part<'r>>>, Error> {
    let format = subject.format;
    let mut row = 2;
    let mut prose = Vec::new();
    for (index, narrative) in format.narratives.iter().enumerate() {
        let mut texts = text::parts(subject.narrative(index))
            .ok_or_else(|| Error::TextTooLong { place: format.sections[narrative.section].title.clone() })?;
        if subject.is_open {
            texts.resize(texts.len().max(PARAGRAPHS), "");
        }
        row += 2;
        let mut parts = Vec::new();
        for text in texts {
            let rows = prose_rows(text);
            parts.push(Part { text, row, rows });
            row += rows;
        }
        row += 1;
        prose.push(parts);
    }
    Ok(prose)
}

fn lines<'r>(subject: &Subject<'r>) -> Vec<Line<'r>> {
    let lines = instances(subject).into_iter().zip(CHECK_ROW..);
    lines
        .map(|((instance, verdict), row)| Line {
            hard: subject.format.rules[instance.rule].severity == Severity::Error,
            verdict,
            instance,
            row,
        })
        .collect()
}

fn closed<'r>(subject: &Subject<'r>, first: u32) -> Vec<Closed<'r>> {
    let states = closed_states(subject).into_iter();
    (first..).zip(states).map(|(row, (cell, only, state))| Closed { cell, only, state, row }).collect()
}

/// The width of the column of a paragraph's text.
pub(super) const PROSE_WIDTH: f64 = 92.0;

/// How many lines a row can show.
const LINES: f64 = 25.0;

/// How many rows a paragraph needs.
fn prose_rows(paragraph: &str) -> u32 {
    (text::lines(paragraph, PROSE_WIDTH) / LINES).ceil().max(1.0) as u32
}
