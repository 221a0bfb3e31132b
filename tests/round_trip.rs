//! What our own writers write is read back as it was, and what somebody did to the file in between makes nothing wrong.

mod edits;
mod media;

use media::{MEDIA, Medium, Tally, entries, losses};
use nianbao_reader::reading::Target;
use nianbao_reader::{Reader, Reading};
use nianbao_schema::{Entry, Format, Report, catalogue, resolve};
use nianbao_testing::{Filling, Form, Limits, Random, report};
use std::sync::Arc;

/// Reports of both editions, and of forms that nobody has thought of.
fn reports(seeds: std::ops::Range<u64>, filling: &Filling) -> Vec<Report> {
    let report_of = |seed: u64| {
        let mut random = Random::new(seed);
        let editions: Vec<&Arc<Format>> = catalogue::all().collect();
        let format = match seed % 3 {
            0 => Form::random(&mut random, &Limits::default()).resolve(),
            edition => Arc::clone(editions[edition as usize % editions.len()]),
        };
        report(&format, &mut random, filling)
    };
    seeds.map(report_of).collect()
}

fn read(report: &Report, bytes: &[u8]) -> Reading {
    let reader = Reader::new(&[Arc::clone(report.format())]);
    reader.read(bytes).unwrap_or_else(|error| panic!("{error}"))
}

/// Blanks, not applicable, extreme numbers and hostile prose, in each medium: all of it comes back, and nothing else.
#[test]
fn what_is_written_is_read() {
    for medium in MEDIA {
        let mut tally = Tally::default();
        for (seed, report) in reports(0..60, &Filling::default()).iter().enumerate() {
            reads_back(medium, report, &format!("report {seed}"), &mut tally);
        }
        println!("{}: {tally}", medium.name);
    }
}

/// The forms of the tests and of the examples: words, answers, and labels that are numbers.
#[test]
fn every_form_is_read_back() {
    for format in forms() {
        for medium in MEDIA {
            for seed in 0..3 {
                let report = report(&format, &mut Random::new(seed), &Filling::default());
                reads_back(medium, &report, &format.id, &mut Tally::default());
            }
        }
    }
}

fn forms() -> Vec<Arc<Format>> {
    let folders =
        ["tests/forms", "examples/forms"].map(|folder| format!("{}/{folder}", env!("CARGO_MANIFEST_DIR")));
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let mut files: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    let formats = files.iter().map(|path| resolve(&std::fs::read(path).unwrap()).format.map(Arc::new));
    formats.map(|format| format.expect("a sound form")).collect()
}

fn reads_back(medium: &Medium, report: &Report, what: &str, tally: &mut Tally) {
    let reading = read(report, &(medium.write)(report));
    let what = format!("{} of {what}", medium.name);
    let expect = medium.keeps(report);
    // In a published page, a table without words may be taken for one that arranges the page.
    let is_page = matches!(medium.name, "html page" | "html fragment");
    let must = !is_page || Format::built_in(&report.format().id).is_ok();
    for ((path, found), (_, due)) in entries(&reading.report).into_iter().zip(entries(&expect)) {
        assert!(found == due || (found.is_blank() && !must), "{what}: {path} is {due:?}, read {found:?}");
    }
    if must {
        assert_eq!(losses(&reading.report, &expect), Vec::<String>::new(), "{what}");
    }
    tally.count(report, &reading);
}

/// Forms that nobody has filled in are known to be there and blank, with nothing in them that is not understood.
#[test]
fn blank_forms_are_blank() {
    for format in catalogue::all() {
        let reader = Reader::new(&catalogue::all().cloned().collect::<Vec<_>>());
        for medium in media::blanks(format) {
            let reading = reader.read(&medium.1).unwrap_or_else(|error| panic!("{error}"));
            let what = format!("{} of {}", medium.0, format.id);
            assert_eq!(reading.report, Report::blank(format), "{what}");
            let cells = reading.evidence.iter().filter(|found| matches!(found.target, Target::Cell(_)));
            assert_eq!(cells.count(), format.cells.len(), "{what}");
            assert!(reading.leftover.is_empty(), "{what}: {:?}", reading.leftover);
        }
    }
}

/// Names were stripped, rows inserted, sheets renamed, tables copied: right by label, or said to be missing.
#[test]
fn what_was_done_to_a_file_makes_nothing_wrong() {
    let filling = Filling { hostile: false, ..Filling::default() };
    for edit in edits::EDITS {
        let mut tally = Tally::default();
        for (seed, report) in reports(0..12, &filling).iter().enumerate() {
            let what = format!("{} of report {seed}", edit.name);
            let bytes = (edit.edit)((Medium::named(edit.medium).write)(report));
            let reader = Reader::new(&[Arc::clone(report.format())]);
            let is_edition = Format::built_in(&report.format().id).is_ok();
            let Ok(reading) = reader.read(&bytes) else {
                assert!(!is_edition && !edit.keeps_names, "{what} shows nothing");
                continue;
            };
            for (cell, (found, expect)) in reading.report.entries().iter().zip(report.entries()).enumerate() {
                let path = &report.format().cells[cell].path;
                let is_read = found == expect || (found.is_blank() && !edit.keeps_names);
                assert!(is_read, "{what}: {path} is {expect:?}, read {found:?}");
                // An edition is read whole by its labels too.
                if is_edition && edit.is_whole && found != expect {
                    panic!("{what}: {path} is {expect:?}, not read; {:#?}", reading.leftover);
                }
            }
            tally.count(report, &reading);
        }
        println!("{}: {tally}", edit.name);
    }
}

/// A second copy of a table with the same figures changes nothing; one with another figure leaves that figure unread.
#[test]
fn a_copied_table_confirms_or_contradicts() {
    let format = catalogue::all().last().unwrap();
    let mut report = report(format, &mut Random::new(1), &Filling::COMPLETE);
    let (path, cell) = ("applications.received.total", format.cell("applications.received.total").unwrap());
    report.set(path, 731_946).unwrap();
    for name in ["docx gongwen", "html page"] {
        let bytes = (Medium::named(name).write)(&report);
        let same = read(&report, &edits::twice(&bytes, "731946", "731946"));
        assert_eq!(same.report.entries(), report.entries(), "{name}");
        let other = read(&report, &edits::twice(&bytes, "731946", "731947"));
        for (at, (found, expect)) in other.report.entries().iter().zip(report.entries()).enumerate() {
            let due = if at == cell { &Entry::Blank } else { expect };
            assert_eq!(found, due, "{name}: {}", format.cells[at].path);
        }
        assert!(
            other.leftover.iter().any(|left| left.text.contains("73194")),
            "{name}: {:#?}",
            other.leftover
        );
    }
}

/// Typed into our own files where a number belongs.
#[test]
fn what_was_typed_is_taken_as_it_should_be() {
    let format = catalogue::all().last().unwrap();
    let path = "applications.received.natural_person";
    let cell = format.cell(path).unwrap();
    let mut report = Report::blank(format);
    report.set(path, 731_946).unwrap();
    for (typed, expect, is_said) in [
        ("１２件", "12", false),
        ("１２", "12", false),
        (" 12 ", "12", false),
        ("1,234", "1234", false),
        ("/", "/", false),
        ("-", "", true),
        ("—", "", true),
        ("无", "", true),
        ("", "", false),
        ("   ", "", false),
        ("　", "", false),
    ] {
        for name in
            ["markdown", "html page to fill in", "html fragment", "docx gongwen", "docx plain", "xlsx"]
        {
            let bytes = edits::typed(&(Medium::named(name).write)(&report), "731946", typed);
            let reading = read(&report, &bytes);
            let found = reading.report.entries()[cell].shown(&format.cells[cell].value).to_string();
            assert_eq!(found, expect, "{typed:?} in {name}");
            let said = reading.leftover.iter().any(|left| left.target == Some(Target::Cell(cell)));
            assert_eq!(said, is_said, "{typed:?} in {name}: {:?}", reading.leftover);
        }
    }
}
