//! Good documents, damaged: what is read of them is right, or it is said that it could not be read. No value is ever
//! wrong in silence.

use crate::common;
use crate::common::rows::{Cell, Table};
use nianbao_reader::document::{Block, Document};
use nianbao_reader::reading::Target;
use nianbao_reader::recognise::Recogniser;
use nianbao_schema::{Entry, Format, Number, Report, catalogue};
use nianbao_testing::Random;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

/// How many documents are damaged; another number may be asked for.
fn seeds() -> u64 {
    std::env::var("NIANBAO_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(3_000)
}

/// A report in which no two figures are alike, so that none can pass for another; or one full of zeros and blanks.
fn filled(format: &Arc<Format>, random: &mut Random) -> Report {
    let mut report = Report::blank(format);
    let sparse = random.chance(30);
    for cell in 0..format.cells.len() {
        let entry = match random.below(10) {
            0 | 1 if sparse => Entry::Blank,
            2..=6 if sparse => Entry::Number(Number::ZERO),
            7 if sparse => Entry::NotApplicable,
            _ => Entry::Number(Number::whole(10 + cell as i64).unwrap()),
        };
        report.set_cell(cell, entry).unwrap();
    }
    report
}

/// The kinds of damage, by name.
type Damage = fn(&mut Vec<Table>, &mut Random);
const DAMAGES: &[(&str, Damage)] = &[
    ("a cell inserted", |tables, random| {
        let (row, at) = any_cell(tables, random);
        let text = random.word(&["", "0", "7"]).to_owned();
        row.insert(at, Cell { text, height: 1, width: 1 });
    }),
    ("a cell lost", |tables, random| {
        let (row, at) = any_cell(tables, random);
        row.remove(at);
    }),
    ("a row lost", |tables, random| {
        let table = pick(tables, random);
        let at = random.below(table.rows.len());
        table.rows.remove(at);
    }),
    ("a row twice", |tables, random| {
        let table = pick(tables, random);
        let at = random.below(table.rows.len());
        let row = table.rows[at].clone();
        table.rows.insert(at, row);
    }),
    ("rows swapped", |tables, random| {
        let table = pick(tables, random);
        let (one, other) = (random.below(table.rows.len()), random.below(table.rows.len()));
        table.rows.swap(one, other);
    }),
    ("labels swapped", |tables, random| {
        let table = pick(tables, random);
        let labels: Vec<(usize, usize)> =
            table.cells().filter(|&(row, at)| !is_number(&table.rows[row][at].text)).collect();
        if labels.is_empty() {
            return;
        }
        let (one, other) = (*random.pick(&labels), *random.pick(&labels));
        let text = table.rows[one.0][one.1].text.clone();
        let text = std::mem::replace(&mut table.rows[other.0][other.1].text, text);
        table.rows[one.0][one.1].text = text;
    }),
    ("a label lost", |tables, random| {
        let cell = any_label(tables, random);
        cell.text.clear();
    }),
    ("a label misprinted", |tables, random| {
        let cell = any_label(tables, random);
        let mut chars: Vec<char> = cell.text.chars().collect();
        // A header that says another unit says so.
        if !chars.is_empty() && !cell.text.contains('元') {
            let at = random.below(chars.len());
            match random.below(3) {
                0 => drop(chars.remove(at)),
                1 => chars[at] = *random.pick(&['其', '他', '总', '不', '予', '一', '本']),
                _ => chars.insert(at, '\n'),
            }
        }
        cell.text = chars.into_iter().collect();
    }),
    ("cells merged to the right", |tables, random| {
        let keep = random.chance(50);
        let (row, at) = any_cell(tables, random);
        if at + 1 < row.len() {
            let gone = row.remove(at + 1);
            row[at].width += gone.width;
            if keep {
                row[at].text = format!("{} {}", row[at].text, gone.text);
            }
        }
    }),
    ("cells merged downwards", |tables, random| {
        let keep = random.chance(50);
        let table = pick(tables, random);
        let above = random.below(table.rows.len().max(2) - 1);
        if table.rows.len() > above + 1 && !table.rows[above].is_empty() && !table.rows[above + 1].is_empty()
        {
            // Counted from the end, where rows are alike.
            let back = 1 + random.below(table.rows[above].len().min(table.rows[above + 1].len()));
            let (at, below) = (table.rows[above].len() - back, table.rows[above + 1].len() - back);
            let gone = table.rows[above + 1].remove(below);
            let cell = &mut table.rows[above][at];
            cell.height += gone.height;
            if keep && !cell.text.is_empty() {
                cell.text = format!("{}\n{}", cell.text, gone.text);
            }
        }
    }),
    ("cells run together", |tables, random| {
        let (row, at) = any_cell(tables, random);
        if at + 1 < row.len() && !row[at].text.is_empty() {
            let gone = std::mem::take(&mut row[at + 1].text);
            row[at].text = format!("{} {gone}", row[at].text);
        }
    }),
    ("a cell widened", |tables, random| {
        let (row, at) = any_cell(tables, random);
        row[at].width += 1;
    }),
    ("spans forgotten", |tables, random| {
        let table = pick(tables, random);
        table.rows.iter_mut().flatten().for_each(|cell| (cell.width, cell.height) = (1, 1));
    }),
    ("digits split", |tables, random| {
        let (row, at) = any_cell(tables, random);
        if row[at].text.len() > 1 && is_number(&row[at].text) {
            row[at].text.insert(1, *random.pick(&[' ', '\n', ',', '，', '、', '/']));
        }
    }),
    ("a note added", |tables, random| {
        let (row, at) = any_cell(tables, random);
        if row[at].text.is_empty() {
            return;
        }
        row[at].text.push_str(random.word(&["（其中修订16件）", "（3）", "件", "*", "（见附件）", " 5"]));
    }),
    ("tables swapped", |tables, random| {
        let (one, other) = (random.below(tables.len()), random.below(tables.len()));
        tables.swap(one, other);
    }),
    ("a table cut", |tables, random| cut(tables, random, false)),
    ("a table cut, its header repeated", |tables, random| cut(tables, random, true)),
    ("a table twice", |tables, random| {
        let at = random.below(tables.len());
        let table = tables[at].clone();
        tables.insert(at, table);
    }),
    ("a table turned over", |tables, random| pick(tables, random).is_transposed = true),
    ("the header lost", |tables, random| {
        let table = pick(tables, random);
        let rows = 1 + random.below(3.min(table.rows.len()));
        table.rows.drain(..rows);
    }),
];

fn pick<'t>(tables: &'t mut [Table], random: &mut Random) -> &'t mut Table {
    let at = random.below(tables.len());
    let table = &mut tables[at];
    if table.rows.is_empty() {
        table.rows.push(vec![Cell { text: String::new(), height: 1, width: 1 }]);
    }
    table
}

fn any_cell<'t>(tables: &'t mut [Table], random: &mut Random) -> (&'t mut Vec<Cell>, usize) {
    let table = pick(tables, random);
    let cells: Vec<(usize, usize)> = table.cells().collect();
    let (row, at) = if cells.is_empty() { (0, 0) } else { *random.pick(&cells) };
    if table.rows[row].is_empty() {
        table.rows[row].push(Cell { text: String::new(), height: 1, width: 1 });
    }
    (&mut table.rows[row], at)
}

fn any_label<'t>(tables: &'t mut [Table], random: &mut Random) -> &'t mut Cell {
    let table = pick(tables, random);
    let labels: Vec<(usize, usize)> =
        table.cells().filter(|&(row, at)| !is_number(&table.rows[row][at].text)).collect();
    let (row, at) = if labels.is_empty() { (0, 0) } else { *random.pick(&labels) };
    if table.rows[row].is_empty() {
        table.rows[row].push(Cell { text: String::new(), height: 1, width: 1 });
    }
    &mut table.rows[row][at]
}

fn is_number(text: &str) -> bool {
    text.is_empty() || text == "/" || text.bytes().all(|b| b.is_ascii_digit())
}

fn cut(tables: &mut Vec<Table>, random: &mut Random, repeat: bool) {
    let at = random.below(tables.len());
    let table = &mut tables[at];
    if table.rows.len() < 6 {
        return;
    }
    let row = 4 + random.below(table.rows.len() - 4);
    let mut rest = table.rows.split_off(row);
    for (above, cells) in table.rows.iter_mut().enumerate() {
        for cell in cells {
            cell.height = cell.height.min(row - above);
        }
    }
    if repeat {
        let header = table.rows.iter().take_while(|cells| cells.iter().all(|cell| !is_number(&cell.text)));
        let header: Vec<Vec<Cell>> = header.cloned().collect();
        rest.splice(0..0, header);
    }
    tables.insert(at + 1, Table { rows: rest, is_transposed: false });
}

#[derive(Default)]
struct Tally {
    documents: usize,
    right: usize,
    wrong: usize,
    wrongly_blank: usize,
    unread: usize,
}

#[test]
fn nothing_is_wrong_in_silence() {
    let formats: Vec<_> = catalogue::all().cloned().collect();
    let recogniser = Recogniser::new(&formats);
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut complaints = Vec::new();
    for seed in 0..seeds() {
        let mut random = Random::new(seed);
        let format = random.pick(&formats).clone();
        let report = filled(&format, &mut random);
        let clean = common::published(&report);
        let mut tables: Vec<Table> = clean.blocks.iter().filter_map(Table::of).collect();
        let first = &DAMAGES[seed as usize % DAMAGES.len()];
        let mut names = vec![first.0];
        first.1(&mut tables, &mut random);
        while random.chance(25) {
            let more = random.pick(DAMAGES);
            names.push(more.0);
            more.1(&mut tables, &mut random);
        }
        let document = damaged(&clean, &tables);
        let tally = tallies.entry(if names.len() == 1 { first.0 } else { "several of them" }).or_default();
        tally.documents += 1;
        let Some(reading) = recogniser.recognise(&document) else {
            tally.unread += format.cells.len();
            continue;
        };
        for cell in 0..reading.report.format().cells.len() {
            let path = &reading.report.format().cells[cell].path;
            let expect = report.get(path).unwrap_or(&Entry::Blank);
            let found = &reading.report.entries()[cell];
            let is_found = reading.evidence.iter().any(|evidence| evidence.target == Target::Cell(cell));
            match (is_found, expect == found) {
                (false, _) => tally.unread += 1,
                (true, true) => tally.right += 1,
                (true, false) => {
                    *(if found.is_blank() { &mut tally.wrongly_blank } else { &mut tally.wrong }) += 1;
                    complaints.push(format!("seed {seed} {names:?}: {path} is {expect:?}, read {found:?}"));
                }
            }
        }
    }
    for (name, tally) in &tallies {
        let Tally { documents, right, wrong, wrongly_blank, unread } = tally;
        println!(
            "{name}: {documents} documents, {right} right, {unread} unread, {wrong} wrong, {wrongly_blank} wrongly blank"
        );
    }
    let sum = |count: fn(&Tally) -> usize| tallies.values().map(count).sum::<usize>();
    // Written past the test's capture, so that every run shows the figure.
    writeln!(
        std::io::stderr(),
        "{} damaged documents: {} figures right, {} unread, {} wrong in silence",
        sum(|tally| tally.documents),
        sum(|tally| tally.right),
        sum(|tally| tally.unread),
        sum(|tally| tally.wrong + tally.wrongly_blank),
    )
    .unwrap();
    assert!(
        complaints.is_empty(),
        "{} wrong:\n{}",
        complaints.len(),
        complaints[..complaints.len().min(40)].join("\n")
    );
}

/// The document with other tables in the place of its own; what is left of them stands at the end.
fn damaged(clean: &Document, tables: &[Table]) -> Document {
    let mut document = clean.clone();
    let mut rest = tables.iter().enumerate();
    let mut grid = || rest.next().map(|(number, table)| Block::Grid(table.grid(number as u32 + 1)));
    for block in &mut document.blocks {
        if matches!(block, Block::Grid(_)) {
            *block = grid().unwrap_or_else(|| common::paragraph("", 0));
        }
    }
    while let Some(block) = grid() {
        let end = document.blocks.len() - 4;
        document.blocks.insert(end, block);
    }
    document
}
