//! Any bytes that are a document are a report with evidence for every entry, or none.
#![no_main]

mod package;

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use nianbao_reader::reading::Target;
use nianbao_reader::recognise::Recogniser;
use nianbao_reader::{Limits, extract};
use nianbao_schema::catalogue;
use std::sync::LazyLock;

static RECOGNISER: LazyLock<Recogniser> =
    LazyLock::new(|| Recogniser::new(&catalogue::all().cloned().collect::<Vec<_>>()));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    package::mutate(data, size, max_size, seed)
});

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { squares: 20_000, characters: 1 << 18, ..Limits::default() };
    let Ok(document) = extract(bytes, &limits) else { return };
    let Some(reading) = RECOGNISER.recognise(&document) else { return };
    for (cell, entry) in reading.report.entries().iter().enumerate() {
        let has_evidence = reading.evidence.iter().any(|evidence| evidence.target == Target::Cell(cell));
        assert!(entry.is_blank() || has_evidence, "cell {cell}");
    }
});
