//! Reads a folder of published reports and compares them with the figures that people read in them: for each document
//! `NAME.EXT` there is a `NAME.expected.json`, `null` where the document shows nothing.
//!
//! `cargo run --release --example expected -- FOLDER [SHARE]`: fails if any figure is wrong, or if of what a document shows
//! less than SHARE in a hundred (80 if it is not said) was read. Documents in `partial` have no figures to compare;
//! they need only be read without a crash.
#![allow(clippy::print_stdout)]

use nianbao::reader::Reader;
use nianbao::reader::reading::Target;
use nianbao::{Entry, Format, Report, report_json};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let least: usize = arguments.next().map_or(Ok(80), |share| share.parse())?;
    let reader = Reader::default();
    let mut is_good = true;
    for path in files(&folder)? {
        let expected = path.with_extension("expected.json");
        if expected.is_file() && path != expected {
            is_good &= agrees(&reader, &path, &expected, least)?;
        }
    }
    for path in files(&folder.join("partial")).unwrap_or_default() {
        let found = reader.read(&std::fs::read(&path)?).map(|reading| cells(&reading.evidence));
        println!(
            "{}: {}",
            path.display(),
            found.map_or_else(|error| error.to_string(), |n| format!("{n} cells"))
        );
    }
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}

fn cells(evidence: &[nianbao::reader::reading::Evidence]) -> usize {
    evidence.iter().filter(|evidence| matches!(evidence.target, Target::Cell(_))).count()
}

/// Whether nothing is wrong, and enough of what the document shows was read.
fn agrees(reader: &Reader, path: &Path, expected: &Path, least: usize) -> Result<bool, Box<dyn Error>> {
    let expected = figures(expected)?;
    let reading = reader.read(&std::fs::read(path)?)?;
    let (mut right, mut missing, mut wrong) = (0, 0, 0);
    if reading.report.format().id != expected.format().id {
        println!("{}: taken for {}", path.display(), reading.report.format().id);
        return Ok(false);
    }
    let pairs = expected.entries().iter().zip(reading.report.entries());
    for (cell, (expect, found)) in expected.format().cells.iter().zip(pairs) {
        match (expect, found) {
            (Entry::Blank, Entry::Blank) => {}
            (expect, found) if expect == found => right += 1,
            (_, Entry::Blank) => missing += 1,
            (expect, found) => {
                wrong += 1;
                println!("{}: {} is {expect:?}, read {found:?}", path.display(), cell.path);
            }
        }
    }
    println!("{}: {right} right, {missing} missing, {wrong} wrong", path.display());
    Ok(wrong == 0 && right * 100 >= (right + missing) * least)
}

fn figures(path: &Path) -> Result<Report, Box<dyn Error>> {
    let text = std::fs::read_to_string(path)?;
    let stated = report_json::format_id(text.as_bytes())?;
    // Behind the edition's id it may say what is odd about the document.
    let id = stated.split(' ').next().unwrap_or_default();
    let format = Format::built_in(id)?;
    Ok(Report::from_json(text.replacen(&stated, id, 1).as_bytes(), format)?)
}
