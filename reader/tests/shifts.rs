//! Tables of which cells were lost, added or moved, in every medium that has tables: each figure is read as it is, or not
//! at all.
//!
//! `NIANBAO_SOAK=1` reads more than ten thousand documents.

mod media;

use crate::common;
use crate::common::rows::{Cell, Table};
use media::{MEDIA, lines};
use nianbao_reader::document::Document;
use nianbao_reader::reading::Target;
use nianbao_reader::{Limits, Reading, extract, recognise::Recogniser};
use nianbao_schema::format::{Comparison, Demand};
use nianbao_schema::number::Sum;
use nianbao_schema::{Entry, Format, Number, Report, Severity, catalogue};
use nianbao_testing::{Filling, Random, recount};
use std::collections::{BTreeMap, HashSet};
use std::io::Write;
use std::sync::Arc;

/// A table, and where in its rows the figures begin.
type Shift = fn(&mut Table, &mut Random);

const SHIFTS: &[(&str, Shift)] = &[
    ("nothing", |_, _| {}),
    ("a row moved right", |table, random| {
        let row = any_row(table, random);
        let at = first_figure(table, row);
        table.rows[row].insert(at, cell(""));
    }),
    ("all rows moved right", |table, _| {
        for row in body(table) {
            let at = first_figure(table, row);
            table.rows[row].insert(at, cell(""));
        }
    }),
    ("all rows moved left", |table, _| {
        for row in header(table) {
            table.rows[row].insert(0, cell(""));
        }
    }),
    ("the header moved left", |table, _| {
        for row in header(table).into_iter().skip(1) {
            table.rows[row].remove(0);
        }
    }),
    ("a header row moved right", |table, random| {
        let header = header(table);
        table.rows[*random.pick(&header)].insert(0, cell(""));
    }),
    ("first cell lost", |table, random| {
        let row = any_row(table, random);
        let at = first_figure(table, row);
        table.rows[row].remove(at);
    }),
    ("middle cell lost", |table, random| {
        let row = any_row(table, random);
        let at = first_figure(table, row);
        let at = at + random.below(table.rows[row].len() - at);
        table.rows[row].remove(at);
    }),
    ("last cell lost", |table, random| {
        let row = any_row(table, random);
        table.rows[row].pop();
    }),
    ("a label's cell lost", |table, random| {
        let row = any_row(table, random);
        table.rows[row].remove(0);
    }),
    ("blank cells lost at the ends of rows", |table, _| {
        for row in body(table) {
            while table.rows[row].last().is_some_and(|cell| cell.text.is_empty()) {
                table.rows[row].pop();
            }
        }
    }),
    ("blank cells lost", |table, _| {
        for row in body(table) {
            table.rows[row].retain(|cell| !cell.text.is_empty());
        }
    }),
    ("a blank column added", |table, random| added(table, random, |_| String::new())),
    ("a column of numbers added", |table, random| added(table, random, |row| (row + 1).to_string())),
    ("a column behind", |table, _| {
        for row in 0..table.rows.len() {
            table.rows[row].push(cell(""));
        }
    }),
];

fn cell(text: &str) -> Cell {
    Cell { text: text.to_owned(), height: 1, width: 1 }
}

fn added(table: &mut Table, random: &mut Random, text: impl Fn(usize) -> String) {
    let is_in_front = random.chance(50);
    for row in body(table) {
        let first = first_figure(table, row);
        let at = if is_in_front { first } else { table.rows[row].len() };
        table.rows[row].insert(at, cell(&text(row)));
    }
}

fn is_figure(cell: &Cell) -> bool {
    cell.text.is_empty() || cell.text.bytes().all(|byte| b"/.-0123456789".contains(&byte))
}

/// The rows of figures.
fn body(table: &Table) -> Vec<usize> {
    let has_figures =
        |&row: &usize| table.rows[row].iter().any(|cell| !cell.text.is_empty() && is_figure(cell));
    (0..table.rows.len()).filter(has_figures).collect()
}

/// The rows above them.
fn header(table: &Table) -> Vec<usize> {
    let first = body(table).first().copied().unwrap_or(1);
    (0..first.max(1)).collect()
}

/// A row in which a move can be seen: its last figure is no blank.
fn any_row(table: &Table, random: &mut Random) -> usize {
    let rows = body(table);
    let shows = |row: &&usize| table.rows[**row].last().is_some_and(|cell| !cell.text.is_empty());
    let shown: Vec<usize> = rows.iter().filter(shows).copied().collect();
    *random.pick(if shown.is_empty() { &rows } else { &shown })
}

fn first_figure(table: &Table, row: usize) -> usize {
    table.rows[row].iter().position(is_figure).unwrap_or_default()
}

#[derive(Default)]
struct Tally {
    documents: usize,
    right: usize,
    unread: usize,
    wrong: usize,
}

impl Tally {
    fn add(&mut self, report: &Report, reading: Option<&Reading>, is_emptied: bool) -> Vec<String> {
        self.documents += 1;
        let format = report.format();
        let Some(reading) = reading.filter(|reading| reading.report.format().id == format.id) else {
            self.unread += format.cells.len();
            return Vec::new();
        };
        let found: HashSet<Target> = reading.evidence.iter().map(|evidence| evidence.target).collect();
        let mut wrong = Vec::new();
        for (cell, (expect, read)) in report.entries().iter().zip(reading.report.entries()).enumerate() {
            let is_found = found.contains(&Target::Cell(cell));
            match (is_found, expect == read) {
                (false, _) => self.unread += usize::from(!expect.is_blank()),
                (true, true) => self.right += usize::from(!expect.is_blank()),
                (true, false) if read.is_blank() && is_emptied => self.unread += 1,
                (true, false) => {
                    wrong.push(format!("{} is {expect:?}, read {read:?}", format.cells[cell].path))
                }
            }
        }
        self.wrong += wrong.len();
        wrong
    }
}

/// Whether all rows of a medium are equally long: where the last figure of one is deleted, all that the document says is
/// that nothing stands there.
fn closes_up(medium: &str) -> bool {
    ["xlsx", "csv"].contains(&medium)
}

/// Whether a shift can be seen at all: numbers in front of figures look like figures where none is pushed out.
fn shows(medium: &str, shift: &str, tables: &[Table]) -> bool {
    let is_filled =
        |table: &Table, row: usize| table.rows[row].last().is_some_and(|cell| !cell.text.is_empty());
    let reaches_out = |table: &Table| {
        let body = body(table);
        let mut pieces = body.chunk_by(|one, next| one + 1 == *next);
        pieces.all(|rows| rows.iter().any(|&row| is_filled(table, row)))
    };
    !closes_up(medium) || shift != "a column of numbers added" || tables.iter().all(reaches_out)
}

fn is_last(format: &Format, cell: usize) -> bool {
    let at = &format.cells[cell];
    at.column + 1 == format.tables[at.table].columns.leaves.len()
}

/// What a report is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Figures in all cells, and totals that are right.
    Complete,
    /// The same, many of them zeros.
    Zeros,
    /// Some cells are blank, and totals are no sums.
    Gaps,
    /// Most are.
    Holes,
    /// What would be zero is blank.
    BlankZeros,
    /// And the last total of each row is.
    BlankTotals,
}

const KINDS: &[Kind] =
    &[Kind::Complete, Kind::Zeros, Kind::Gaps, Kind::Holes, Kind::BlankZeros, Kind::BlankTotals];

/// A report of a kind that is published.
fn filled(format: &Arc<Format>, random: &mut Random, kind: Kind) -> Report {
    let blank = match kind {
        Kind::Gaps => 20,
        Kind::Holes => 60,
        _ => 0,
    };
    let mut report = nianbao_testing::report(format, random, &Filling { blank, ..Filling::COMPLETE });
    report.organ.name = "某县人民政府".to_owned();
    report.year = Some(2021);
    for narrative in 0..format.narratives.len() {
        report.set_narrative(narrative, "全文。");
    }
    if blank == 0 {
        if kind != Kind::Complete {
            replace(&mut report, |_, _| random.chance(60).then_some(Entry::Number(Number::ZERO)));
        }
        recount(&mut report);
        balance(&mut report);
    }
    if matches!(kind, Kind::BlankZeros | Kind::BlankTotals) {
        replace(&mut report, |cell, entry| {
            let is_total = format.cells[cell].total && is_last(format, cell);
            let is_left_out =
                *entry == Entry::Number(Number::ZERO) || (kind == Kind::BlankTotals && is_total);
            is_left_out.then_some(Entry::Blank)
        });
    }
    report
}

/// Whether such a report is read whole: in media in which cells that are deleted or inserted leave no trace, rows with
/// blanks need sums.
fn is_whole(medium: &str, kind: Kind) -> bool {
    matches!(kind, Kind::Complete | Kind::Zeros) || !(medium.ends_with("csv") || medium == "xlsx")
}

fn replace(report: &mut Report, mut with: impl FnMut(usize, &Entry) -> Option<Entry>) {
    for cell in 0..report.entries().len() {
        if let Some(entry) = with(cell, &report.entries()[cell]) {
            report.set_cell(cell, entry).unwrap();
        }
    }
}

/// Makes good what has to be equal besides totals, by the first figure that it names.
fn balance(report: &mut Report) {
    let format = Arc::clone(report.format());
    for rule in format.rules.iter().filter(|rule| !rule.is_sum && rule.severity == Severity::Error) {
        let Demand::Balance(balances) = &rule.demand else { continue };
        for balance in balances.iter().filter(|balance| balance.comparison == Comparison::Equal) {
            let [first, others @ ..] = &balance.left.terms[..] else { continue };
            let mut sum = Sum::default();
            let mut add = |factor, cell: usize| {
                report.entries()[cell].number().into_iter().for_each(|number| sum.add(factor, number));
            };
            others.iter().for_each(|term| add(-term.factor, term.cell));
            balance.right.terms.iter().for_each(|term| add(term.factor, term.cell));
            if let Some(number) = sum.number().filter(|&number| number >= Number::ZERO) {
                report.set_cell(first.cell, Entry::Number(number)).unwrap();
            }
        }
    }
}

fn shifted(document: &Document, shift: Shift, random: &mut Random) -> Vec<Table> {
    let mut tables: Vec<Table> = document.blocks.iter().filter_map(Table::of).collect();
    let filled: Vec<usize> = (0..tables.len()).filter(|&at| !body(&tables[at]).is_empty()).collect();
    if !filled.is_empty() {
        let at = *random.pick(&filled);
        shift(&mut tables[at], random);
    }
    tables
}

/// How many times each shift is tried in each medium.
fn seeds() -> u64 {
    if std::env::var_os("NIANBAO_SOAK").is_some() { 130 } else { 3 }
}

#[test]
fn no_shift_moves_a_figure_in_silence() {
    let formats: Vec<_> = catalogue::all().cloned().collect();
    let recogniser = Recogniser::new(&formats);
    let mut tallies: BTreeMap<(&str, &str), Tally> = BTreeMap::new();
    let (mut complaints, mut unread) = (Vec::new(), Vec::new());
    for seed in 0..seeds() {
        for (shift_at, (shift_name, shift)) in SHIFTS.iter().enumerate() {
            let mut random = Random::new(Random::new(seed * 1000 + shift_at as u64).bits());
            let kind = *random.pick(KINDS);
            let report = filled(random.pick(&formats), &mut random, kind);
            let document = common::published(&report);
            let tables = shifted(&document, *shift, &mut random);
            let sound: Vec<Table> = document.blocks.iter().filter_map(Table::of).collect();
            for (medium, write) in MEDIA.iter().filter(|(medium, _)| shows(medium, shift_name, &sound)) {
                let bytes = write(&document.blocks, &tables);
                let read = extract(&bytes, &Limits::default()).unwrap();
                let reading = recogniser.recognise(&read);
                let tally = tallies.entry((medium, shift_name)).or_default();
                let is_emptied = closes_up(medium) && shift_name.contains("lost");
                for wrong in tally.add(&report, reading.as_ref(), is_emptied) {
                    complaints.push(format!("seed {seed}, {medium}, {kind:?}, {shift_name}: {wrong}"));
                }
                if *shift_name == "nothing" && is_whole(medium, kind) {
                    let left = reading.iter().flat_map(|reading| missing(&report, reading));
                    unread.extend(left.map(|path| format!("seed {seed}, {medium}, {kind:?}: {path}")));
                }
            }
        }
    }
    for ((medium, shift), Tally { documents, right, unread, wrong }) in &tallies {
        println!("{medium}, {shift}: {documents} documents, {right} right, {unread} unread, {wrong} wrong");
    }
    let sum = |count: fn(&Tally) -> usize| tallies.values().map(count).sum::<usize>();
    // Written past the test's capture, so that every run shows the figure.
    writeln!(
        std::io::stderr(),
        "{} shifted documents: {} figures right, {} unread, {} wrong in silence",
        sum(|tally| tally.documents),
        sum(|tally| tally.right),
        sum(|tally| tally.unread),
        sum(|tally| tally.wrong),
    )
    .unwrap();
    let shown = complaints[..complaints.len().min(40)].join("\n");
    assert!(complaints.is_empty(), "{} wrong:\n{shown}", complaints.len());
    assert!(unread.is_empty(), "{} unread in sound documents:\n{}", unread.len(), unread.join("\n"));
}

/// The figures of a report that were not read.
fn missing(report: &Report, reading: &Reading) -> Vec<String> {
    let cells = report.format().cells.iter().zip(report.entries());
    let is_missing = |cell: &str| reading.report.get(cell).is_none_or(Entry::is_blank);
    let missing = cells.filter(|(cell, entry)| !entry.is_blank() && is_missing(&cell.path));
    missing.map(|(cell, _)| cell.path.clone()).collect()
}

/// What stands in a cell with an empty one in front stays where it is, however the other lines end.
#[test]
fn bars_at_the_ends_of_some_lines_part_cells() {
    let mut random = Random::new(7);
    let format = Format::built_in("2021-30").unwrap();
    let mut report = filled(format, &mut random, Kind::Complete);
    let cells: Vec<String> = format.cells.iter().map(|cell| cell.path.clone()).collect();
    for (cell, path) in cells.iter().enumerate() {
        let is_blank = path.starts_with("applications.outcome.granted") && !path.ends_with("natural_person");
        let entry = if is_blank { Entry::Blank } else { report.entries()[cell].clone() };
        report.set_cell(cell, entry).unwrap();
    }
    let document = common::published(&report);
    let tables: Vec<Table> = document.blocks.iter().filter_map(Table::of).collect();
    let read = extract(&lines(&document.blocks, &tables, "|"), &Limits::default()).unwrap();
    let reading = Recogniser::new(&[Arc::clone(format)]).recognise(&read).unwrap();
    let path = "applications.outcome.granted";
    for (cell, own) in cells.iter().enumerate().filter(|(_, own)| own.starts_with(path)) {
        assert_eq!(reading.report.entries()[cell], report.entries()[cell], "{own}");
    }
}
