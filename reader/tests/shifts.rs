//! Tables of which cells were lost, added or moved, in every medium that has tables: each figure is read as it is, or not
//! at all.
//!
//! `NIANBAO_SOAK=1` reads more than ten thousand documents.

use crate::common::rows::{Cell, Table};
use crate::common::{self, office};
use nianbao_reader::document::{Block, Document, Grid};
use nianbao_reader::reading::Target;
use nianbao_reader::{Limits, Reading, extract, recognise::Recogniser};
use nianbao_schema::{Entry, Format, Report, catalogue};
use nianbao_testing::{Filling, Random};
use std::collections::BTreeMap;
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

/// The media, each with the way to write a document in it.
type Writer = fn(&[Block], &[Table]) -> Vec<u8>;
const MEDIA: &[(&str, Writer)] = &[
    ("html", |blocks, tables| {
        written(blocks, tables, |text| format!("<p>{text}</p>"), |table, _| html(table)).into_bytes()
    }),
    ("docx", |blocks, tables| {
        office::docx(&written(blocks, tables, office::paragraph, |table, at| office::table(&table.grid(at))))
    }),
    ("xlsx", |blocks, tables| {
        let grids: Vec<Grid> = tables.iter().map(|table| table.grid(1)).collect();
        let texts: Vec<&str> = blocks.iter().filter_map(text).collect();
        office::xlsx(&texts, &grids)
    }),
    ("markdown", |blocks, tables| {
        let table = |table: &Table, at| {
            let rows = squares(&table.grid(at));
            let line = |row: &Vec<String>| format!("| {} |\n", row.join(" | "));
            let rule = format!("|{}\n", "---|".repeat(rows[0].len()));
            line(&rows[0]) + &rule + &rows[1..].iter().map(line).collect::<String>() + "\n"
        };
        written(blocks, tables, |text| format!("# {text}\n\n"), table).into_bytes()
    }),
    ("bars", |blocks, tables| lines(blocks, tables, "|")),
    ("tabs", |blocks, tables| lines(blocks, tables, "\t")),
];

fn lines(blocks: &[Block], tables: &[Table], between: &str) -> Vec<u8> {
    let table = |table: &Table, at| {
        squares(&table.grid(at)).iter().map(|row| row.join(between) + "\n").collect::<String>()
    };
    written(blocks, tables, |text| format!("{text}\n"), table).into_bytes()
}

fn text(block: &Block) -> Option<&str> {
    match block {
        Block::Paragraph(paragraph) => Some(&paragraph.text),
        Block::Grid(_) => None,
    }
}

fn written(
    blocks: &[Block],
    tables: &[Table],
    paragraph: impl Fn(&str) -> String,
    table: impl Fn(&Table, u32) -> String,
) -> String {
    let mut tables = tables.iter().zip(1..);
    let mut out = String::new();
    for block in blocks {
        match text(block) {
            Some(text) => out += &paragraph(text),
            None => out += &tables.next().map(|(one, at)| table(one, at)).unwrap_or_default(),
        }
    }
    out
}

fn html(table: &Table) -> String {
    let cell = |cell: &Cell| {
        format!("<td rowspan={} colspan={}>{}</td>", cell.height, cell.width, cell.text.replace('\n', ""))
    };
    let row = |row: &Vec<Cell>| format!("<tr>{}</tr>", row.iter().map(cell).collect::<String>());
    format!("<table>{}</table>", table.rows.iter().map(row).collect::<String>())
}

/// The texts of a grid's squares as text media have them: a merged cell stands in its first square, and a row ends with
/// its last cell.
fn squares(grid: &Grid) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = vec![Vec::new(); grid.rows];
    for cell in &grid.cells {
        for row in &mut rows[cell.row..(cell.row + cell.height).min(grid.rows)] {
            let end = cell.column + cell.width;
            row.resize(row.len().max(end), String::new());
        }
        rows[cell.row][cell.column] = cell.text.replace('\n', "");
    }
    rows
}

#[derive(Default)]
struct Tally {
    documents: usize,
    right: usize,
    unread: usize,
    wrong: usize,
}

impl Tally {
    fn add(&mut self, report: &Report, reading: Option<&Reading>) -> Vec<String> {
        self.documents += 1;
        let format = report.format();
        let Some(reading) = reading.filter(|reading| reading.report.format().id == format.id) else {
            self.unread += format.cells.len();
            return Vec::new();
        };
        let mut wrong = Vec::new();
        for (cell, (expect, found)) in report.entries().iter().zip(reading.report.entries()).enumerate() {
            let is_found = reading.evidence.iter().any(|evidence| evidence.target == Target::Cell(cell));
            match (is_found, expect == found) {
                (false, _) => self.unread += usize::from(!expect.is_blank()),
                (true, true) => self.right += usize::from(!expect.is_blank()),
                (true, false) => {
                    wrong.push(format!("{} is {expect:?}, read {found:?}", format.cells[cell].path))
                }
            }
        }
        self.wrong += wrong.len();
        wrong
    }
}

/// A report of right sums: complete, or with blanks and strokes as published ones have them, or with next to nothing.
fn filled(format: &Arc<Format>, random: &mut Random) -> Report {
    let blank = *random.pick(&[0, 0, 20, 60]);
    let mut report = nianbao_testing::report(format, random, &Filling { blank, ..Filling::COMPLETE });
    report.organ.name = "某县人民政府".to_owned();
    report.year = Some(2021);
    for narrative in 0..format.narratives.len() {
        report.set_narrative(narrative, "全文。");
    }
    report
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

/// A sheet has all its squares. A cell that was deleted leaves a blank one at the end of its row, and a figure may move
/// onto a blank one: both look as if nobody had filled these in. So only shifts that show are tried there.
fn shows(medium: &str, shift: &str, is_complete: bool) -> bool {
    medium != "xlsx" || shift == "nothing" || (is_complete && !shift.contains("lost"))
}

/// How many times each shift is tried in each medium, and what is known to fail among so many: figures that are wrong, where a
/// row that lost a cell adds up one column aside by chance or a sheet's header row moved, and figures that are unread in
/// sound documents of one medium. These are faults that are not mended yet; no new ones may come.
struct Extent {
    seeds: u64,
    wrong: usize,
    unread: usize,
}

fn extent() -> Extent {
    match std::env::var_os("NIANBAO_SOAK") {
        Some(_) => Extent { seeds: 130, wrong: 151, unread: 4 },
        None => Extent { seeds: 3, wrong: 0, unread: 0 },
    }
}

#[test]
fn no_shift_moves_a_figure_in_silence() {
    let formats: Vec<_> = catalogue::all().cloned().collect();
    let recogniser = Recogniser::new(&formats);
    let mut tallies: BTreeMap<(&str, &str), Tally> = BTreeMap::new();
    let mut complaints = Vec::new();
    let Extent { seeds, wrong: known_wrong, unread: known_unread } = extent();
    for seed in 0..seeds {
        for (shift_at, (shift_name, shift)) in SHIFTS.iter().enumerate() {
            let mut random = Random::new(Random::new(seed * 1000 + shift_at as u64).bits());
            let report = filled(random.pick(&formats), &mut random);
            let document = common::published(&report);
            let tables = shifted(&document, *shift, &mut random);
            let is_complete = report.entries().iter().all(|entry| !entry.is_blank());
            for (medium, write) in MEDIA.iter().filter(|(medium, _)| shows(medium, shift_name, is_complete)) {
                let bytes = write(&document.blocks, &tables);
                let read = extract(&bytes, &Limits::default()).unwrap();
                let reading = recogniser.recognise(&read);
                let tally = tallies.entry((medium, shift_name)).or_default();
                for wrong in tally.add(&report, reading.as_ref()) {
                    complaints.push(format!("seed {seed}, {medium}, {shift_name}: {wrong}"));
                }
            }
        }
    }
    for ((medium, shift), Tally { documents, right, unread, wrong }) in &tallies {
        println!("{medium}, {shift}: {documents} documents, {right} right, {unread} unread, {wrong} wrong");
        let is_whole = *shift != "nothing" || *unread <= known_unread;
        assert!(is_whole, "{medium}: {unread} unread of {} in sound documents", right + unread);
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
    assert!(complaints.len() <= known_wrong, "{} wrong:\n{shown}", complaints.len());
}

/// What stands in a cell with an empty one in front stays where it is, however the other lines end.
#[test]
fn bars_at_the_ends_of_some_lines_part_cells() {
    let mut random = Random::new(7);
    let format = catalogue::by_id("2021-30").unwrap();
    let mut report = filled(format, &mut random);
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
