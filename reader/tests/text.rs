//! Published reports as text: each file in `text/` shows some of what such files are like, and the JSON beside it says
//! what a person reads in it. A figure that is missing there must not be read, and what is listed there as left over
//! must be said to be.

use nianbao_reader::{Limits, Reading, extract, recognise::recognise};
use nianbao_schema::{Format, catalogue};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/text");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|ending| ending != "json")).collect();
    files.sort();
    files
}

fn read(bytes: &[u8]) -> Option<Reading> {
    let formats: Vec<Arc<Format>> = catalogue::all().cloned().collect();
    recognise(&extract(bytes, &Limits::default()).unwrap(), &formats)
}

/// What stands in the cells of a reading, by path.
fn cells(reading: &Reading) -> BTreeMap<String, String> {
    let format = reading.report.format();
    let entries = format.cells.iter().zip(reading.report.entries());
    let shown = entries.filter(|(_, entry)| !entry.is_blank());
    shown.map(|(cell, entry)| (cell.path.clone(), entry.shown(&cell.value).to_string())).collect()
}

#[test]
fn every_figure_is_read_as_it_stands_or_not_at_all() {
    for document in documents() {
        let name = document.file_name().unwrap().to_string_lossy().into_owned();
        let expected = std::fs::read(document.with_extension("json")).unwrap();
        let expected: serde_json::Value = serde_json::from_slice(&expected).unwrap();
        let wanted: BTreeMap<String, String> = serde_json::from_value(expected["cells"].clone()).unwrap();
        let Some(reading) = read(&std::fs::read(&document).unwrap()) else {
            assert!(wanted.is_empty(), "{name} was not recognised");
            continue;
        };
        assert_eq!(cells(&reading), wanted, "{name}: {:#?}", reading.leftover);
        if !wanted.is_empty() {
            assert_eq!(reading.edition.chosen.format, expected["format"].as_str().unwrap(), "{name}");
        }
        for left in expected["leftover"].as_array().unwrap() {
            let left = left.as_str().unwrap();
            let is_said = reading.leftover.iter().any(|leftover| leftover.text.contains(left));
            assert!(is_said, "{name}: “{left}” is not left over: {:#?}", reading.leftover);
        }
    }
}
