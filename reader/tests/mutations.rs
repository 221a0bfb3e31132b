//! What the fuzzer does, in every test run and the same each time: the documents in `text/`, mutated, are read without
//! a panic, with evidence for every entry, and their tables have no square twice.

use nianbao_reader::document::{Block, Document, Grid};
use nianbao_reader::reading::Target;
use nianbao_reader::recognise::Recogniser;
use nianbao_reader::{Limits, Reading, extract};
use nianbao_schema::catalogue;
use nianbao_testing::Random;

/// How often each document is mutated.
const TIMES: u64 = 12;

fn seeds() -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/text");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| std::fs::read(file).unwrap()).collect()
}

/// What makes trouble in one medium or another.
const PIECES: &[&[u8]] = &[
    b"|",
    b"||\n|",
    b"\n|---|---|\n",
    b"\t",
    b"\x0c",
    b"\n\n",
    b"---\nformat: \"x\"\n---\n",
    b"&#124;",
    b"<br>",
    b"**",
    b"<table><tr><td colspan=99999999>",
    b"</table>",
    b"{\"format\":",
    b"\xff\xfe",
    b"\0",
    b"\xe3\x80",
    b"(",
    b"\xef\xbc\x89",
    b"99999999999999999999",
    b"-0",
    b"1e9",
    b"/",
    b"\xe2\x86\x90",
    b"\xe2\x86\x91",
];

fn mutated(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..random.within(1, 6) {
        let at = random.below(bytes.len().max(1)).min(bytes.len());
        let end = (at + random.below(80)).min(bytes.len());
        match random.below(5) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..at, random.pick(PIECES).iter().copied())),
            2 => bytes.truncate(at),
            3 => {
                let copy = bytes[at..end].to_vec();
                let to = random.below(bytes.len().max(1)).min(bytes.len());
                bytes.splice(to..to, copy);
            }
            _ => bytes[at..end].iter_mut().take(1).for_each(|byte| *byte ^= 1 << random.below(8)),
        }
    }
    bytes
}

fn check_grid(grid: &Grid) {
    let mut covered = vec![false; grid.rows * grid.columns];
    for cell in &grid.cells {
        for row in cell.row..cell.row + cell.height {
            for square in &mut covered[row * grid.columns + cell.column..][..cell.width] {
                assert!(!std::mem::replace(square, true), "two cells cover a square: {grid:?}");
            }
        }
    }
}

fn check(document: &Document, reading: Option<Reading>) {
    for block in &document.blocks {
        if let Block::Grid(grid) = block {
            check_grid(grid);
        }
    }
    let Some(reading) = reading else { return };
    for (cell, entry) in reading.report.entries().iter().enumerate() {
        let has_evidence = reading.evidence.iter().any(|evidence| evidence.target == Target::Cell(cell));
        assert!(entry.is_blank() || has_evidence, "cell {cell} has no evidence");
    }
}

#[test]
fn mutated_documents_are_documents_or_errors() {
    let recogniser = Recogniser::new(&catalogue::all().cloned().collect::<Vec<_>>());
    let limits = Limits { squares: 50_000, ..Limits::default() };
    let mut read = 0;
    for (number, seed) in seeds().iter().enumerate() {
        for time in 0..TIMES {
            let bytes = mutated(seed, &mut Random::new(number as u64 * TIMES + time));
            let Ok(document) = extract(&bytes, &limits) else { continue };
            check(&document, recogniser.recognise(&document));
            read += 1;
        }
    }
    // Most mutations leave a document.
    assert!(read > seeds().len() * TIMES as usize / 2, "{read}");
}
