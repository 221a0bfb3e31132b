//! Everything that follows from a format, as text in which a change can be seen.

use nianbao::check::Options;
use nianbao::compare::Edition;
use nianbao::format::{Axis, Value};
use nianbao::generator::revision::Step;
use nianbao::generator::{Prefill, docx, handbook, html, json_schema, markdown, revision, rust, xlsx};
use nianbao::migrate::{Mark, Plan};
use nianbao::reader::Reader;
use nianbao::{Entry, Format, Language, Number, Report, sentence};
use std::fmt::Write as _;
use std::io::{Cursor, Read};
use std::sync::Arc;

/// An edition and the one that it revises.
pub(crate) struct Pair {
    pub(crate) old: Arc<Format>,
    pub(crate) new: Edition,
}

/// What makes one of the columns of the table.
pub(crate) type Make = fn(&Pair) -> String;

/// The columns, but for `derive`, which only a compiler can show.
pub(crate) const ARTIFACTS: &[(&str, Make)] = &[
    ("types", |pair| rust::file(&pair.new)),
    ("schema", |pair| json_schema::draft(&pair.new) + &json_schema::complete(&pair.new)),
    ("markdown", |pair| markdown::blank(&pair.new, &Prefill::default())),
    ("form", |pair| html::blank(&pair.new, &Prefill::default())),
    ("page", |pair| html::page(&full(&pair.new.format, 2), false)),
    ("fragment", |pair| html::fragment(&full(&pair.new.format, 2), false)),
    ("docx", |pair| parts(&docx::blank(&pair.new, &Prefill::default(), &docx::Options::default()).unwrap())),
    ("xlsx", |pair| parts(&xlsx::blank(&pair.new, &Prefill::default()).unwrap())),
    ("check", verdicts),
    ("reader", |pair| {
        reads_back(&pair.new);
        reads_old_words(pair);
        wordings(&pair.new)
    }),
    ("migration", migration),
    ("handbook", |pair| handbook::markdown(&pair.new) + &handbook::html(&pair.new)),
    ("diff", |pair| {
        let step = [Step::new(&pair.old, &pair.new.format)];
        revision::markdown(&step) + &revision::html(&step)
    }),
];

/// The parts of an office file, one after the other.
fn parts(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut part = Vec::new();
        file.read_to_end(&mut part).unwrap();
        text.push_str(&String::from_utf8_lossy(&part));
    }
    text
}

/// A report with something in every cell; `adults` has this figure, `children` 2.
fn full(format: &Arc<Format>, adults: u32) -> Report {
    let mut report = Report::blank(format);
    report.year = Some(format.first_year);
    report.organ.name = "某镇".to_owned();
    report.organ.level = Some("village".to_owned());
    for (at, cell) in format.cells.iter().enumerate() {
        let entry = match &cell.value {
            Value::Text => Entry::from("无"),
            Value::Flag => Entry::Flag(true),
            Value::Choice(_) => Entry::Choice(0),
            _ if cell.path.starts_with("visits.adults.") || cell.path.starts_with("visits.grown_ups.") => {
                adults.into()
            }
            _ if cell.path.starts_with("visits.children.") => 2.into(),
            _ => 7.into(),
        };
        report.set_cell(at, entry).unwrap();
    }
    (0..format.narratives.len()).for_each(|at| report.set_narrative(at, "一切正常。"));
    report
}

/// What the check says of a blank report and of full ones, in words.
fn verdicts(pair: &Pair) -> String {
    let format = &pair.new.format;
    let blank = Report::blank(format);
    let reports = [1, 2, 3].map(|adults| full(format, adults));
    let mut text = String::new();
    for report in reports.iter().chain([&blank]) {
        let outcome = report.check(&Options { complete: true, ..Options::default() });
        for finding in &outcome.findings {
            let severity = sentence::severity(finding.severity, Language::Chinese);
            let said = sentence::finding(finding, report, Language::Chinese);
            let paths: Vec<&str> =
                finding.operands.iter().map(|operand| format.cells[operand.cell].path.as_str()).collect();
            let rule = finding.rule.map_or("", |rule| &format.rules[rule].id);
            let _ = writeln!(
                text,
                "{severity} {rule} {said} {} {}",
                paths.join(" "),
                sentence::remedy(finding, format, Language::Chinese)
            );
        }
        text.push('\n');
    }
    text
}

/// A report in every medium, with the data and the names that ours carry and, as a website shows it, without.
fn documents(report: &Report) -> [(&'static str, Vec<u8>); 5] {
    let fragment = format!("<!doctype html><meta charset=utf-8>{}", html::fragment(report, false));
    [
        ("docx", docx::filled(report, &docx::Options::default()).unwrap()),
        ("xlsx", xlsx::filled(report, &xlsx::Options::default()).unwrap()),
        ("markdown", markdown::filled(report, false).into()),
        ("html", html::page(report, false).into()),
        ("fragment", fragment.into()),
    ]
}

/// A report in any medium is read back as it was.
fn reads_back(edition: &Edition) {
    let format = &edition.format;
    let report = full(format, 2);
    let reader = Reader::among(std::slice::from_ref(format), &edition.known);
    for (medium, bytes) in documents(&report) {
        let reading = reader.read(&bytes).unwrap();
        for (at, cell) in format.cells.iter().enumerate() {
            let (due, read) = (&report.entries()[at], &reading.report.entries()[at]);
            assert_eq!(read, due, "{} {medium}: {}", format.id, cell.path);
        }
        for at in 0..format.narratives.len() {
            assert_eq!(reading.report.narrative(at).trim(), report.narrative(at), "{} {medium}", format.id);
        }
        assert!(medium == "xlsx" || reading.leftover.is_empty(), "{medium}: {:?}", reading.leftover);
    }
}

/// A document in the words of the older edition, read as one of the newer: no cell gets a figure that it would not get
/// by migration, and where all of them went on in the same order, all are found.
fn reads_old_words(pair: &Pair) {
    let report = full(&pair.old, 2);
    let [.., (_, fragment)] = documents(&report);
    let reader = Reader::among(std::slice::from_ref(&pair.new.format), &pair.new.known);
    let Ok(reading) = reader.read(&fragment) else { return };
    let due = Plan::new(&pair.old, &pair.new.format, &pair.new.known).unwrap().migrate(&report);
    let paths = |format: &Format| format.cells.iter().map(|cell| cell.path.clone()).collect::<Vec<_>>();
    let went_on = paths(&pair.old) == paths(&pair.new) && due.marks.iter().all(|mark| *mark == Mark::Copied);
    for (at, cell) in pair.new.cells.iter().enumerate().filter(|(at, _)| due.marks[*at] == Mark::Copied) {
        let (due, read) = (&due.report.entries()[at], &reading.report.entries()[at]);
        assert!(read == due || (read.is_blank() && !went_on), "{}: {} {read:?}", pair.new.id, cell.path);
    }
}

/// What a reader of documents looks for: every wording, and where what stands there belongs.
fn wordings(format: &Format) -> String {
    let mut text = format!("{}⏎\n", format.title);
    let mut line = |path: &str, label: &str, also: &[String]| {
        let _ = writeln!(text, "{path}: {label}⏎ {}", also.join(" "));
    };
    for section in &format.sections {
        line(&section.id, &section.title, &section.also);
    }
    for table in &format.tables {
        line(&table.id, table.caption.as_deref().unwrap_or_default(), &table.also);
        let paths: [(&Axis, &dyn Fn(usize) -> String); 2] =
            [(&table.rows, &|item| table.row_path(item)), (&table.columns, &|item| table.column_path(item))];
        for (axis, path) in paths {
            (0..axis.items.len())
                .for_each(|item| line(&path(item), &axis.items[item].label, &axis.items[item].also));
        }
    }
    text
}

/// What becomes of a full report of the older edition; it must come back as it was.
fn migration(pair: &Pair) -> String {
    let there = Plan::new(&pair.old, &pair.new.format, &pair.new.known).unwrap();
    let back = Plan::new(&pair.new.format, &pair.old, &pair.new.known).unwrap();
    let report = full(&pair.old, 2);
    let migration = there.migrate(&report);
    let home = back.resume(&migration.report, migration.residue.clone());
    assert_eq!(home.report, report, "{}", pair.new.id);
    assert!(home.residue.is_empty());
    let mut lines = Vec::new();
    for (cell, mark) in pair.new.cells.iter().zip(&migration.marks) {
        let at = pair.new.cell(&cell.path).unwrap();
        let entry = migration.report.entries()[at].shown(&cell.value).to_string();
        lines.push(format!("{} {} {entry}", cell.path, mark.as_str()));
    }
    for (narrative, mark) in pair.new.narratives.iter().zip(&migration.text_marks) {
        lines.push(format!("{} {}", pair.new.sections[narrative.section].id, mark.as_str()));
    }
    for part in &migration.residue.parts {
        lines.extend(part.cells.iter().map(|kept| format!("kept {}", part.format.cells[kept.at].path)));
        lines.extend(part.texts.iter().map(|kept| {
            format!("kept {}", part.format.sections[part.format.narratives[kept.at].section].id)
        }));
    }
    let due = |sum: &Number| format!("due {sum}");
    lines.extend(migration.obligations().iter().map(|own| due(&own.sum)));
    // Another order of rows or sections is no other migration.
    lines.sort();
    lines.join("\n")
}
