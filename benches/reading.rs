//! How long it takes to see what stands in a document: `cargo bench --bench reading -- FOLDER`.
//!
//! A complete report is written to the folder as a document and as a workbook, for the peers in `benches/peers`, and
//! then read from memory again and again.
#![allow(clippy::unwrap_used, missing_docs)]

use nianbao::catalogue;
use nianbao_generator::{docx, xlsx};
use nianbao_reader::{Limits, extract};
use nianbao_testing::{Filling, Random, report};
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const ROUNDS: usize = 301;

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let folder = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let form = catalogue::by_id("2021-30").unwrap();
    let report = report(form, &mut Random::new(1), &Filling::COMPLETE);
    let files = [
        ("report.docx", docx::filled(&report, &docx::Options::default()).unwrap()),
        ("report.xlsx", xlsx::filled(&report, &xlsx::Options::default()).unwrap()),
    ];
    println!("{} rounds, one thread", ROUNDS);
    for (name, bytes) in files {
        let path = folder.join(name);
        std::fs::write(&path, &bytes).unwrap();
        let mut times: Vec<Duration> = (0..ROUNDS).map(|_| time(&bytes)).collect();
        times.sort();
        println!(
            "{}: {} bytes, fastest {:?}, median {:?}",
            path.display(),
            bytes.len(),
            times[0],
            times[ROUNDS / 2]
        );
    }
}

fn time(bytes: &[u8]) -> Duration {
    let start = Instant::now();
    black_box(extract(black_box(bytes), &Limits::default()).unwrap());
    start.elapsed()
}
