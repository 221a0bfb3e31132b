//! A report as its form prints it is read back as it was.

use crate::common;
use nianbao_reader::Reader;
use nianbao_reader::recognise::recognise;
use nianbao_schema::format::Value;
use nianbao_schema::naming::numeral;
use nianbao_schema::{Entry, Report, catalogue};
use nianbao_testing::{Filling, Form, Limits, Random, for_seeds, report};
use std::sync::Arc;

/// What the page shows of a report: a text is without spaces at its ends.
fn check(expect: &Report, read: &Report) {
    let format = expect.format();
    for (cell, (left, right)) in expect.entries().iter().zip(read.entries()).enumerate() {
        assert_eq!(left, right, "{}", format.labels(cell));
    }
    assert_eq!(expect.organ.name, read.organ.name);
    assert_eq!(expect.year, read.year);
}

#[test]
fn reports_of_the_built_in_editions() {
    let formats: Vec<_> = catalogue::all().cloned().collect();
    for_seeds(20, |random| {
        for format in &formats {
            let filling = Filling { hostile: false, ..Filling::default() };
            let mut report = report(format, random, &filling);
            report.organ.name = "某县人民政府".to_owned();
            report.year = Some(2021);
            let document = common::published(&report);
            let reading = recognise(&document, &formats).expect("a report");
            assert_eq!(reading.edition.chosen.format, format.id);
            assert!(reading.leftover.is_empty(), "{:#?}", reading.leftover);
            check(&report, &reading.report);
            for narrative in 0..format.narratives.len() {
                let expect: String = report.narrative(narrative).split_whitespace().collect();
                let read: String = reading.report.narrative(narrative).split_whitespace().collect();
                assert_eq!(read, expect);
            }
        }
    });
}

/// A line of prose that reads like a section's title or a table's caption is prose in our own Markdown, which marks both;
/// a title that has lost its mark is known all the same.
#[test]
fn prose_that_reads_like_a_title() {
    let format = catalogue::all().last().expect("an edition");
    let title = |narrative: usize| &format.sections[format.narratives[narrative].section].title;
    let heading = |narrative: usize| {
        format!("{}、{}", numeral(format.narratives[narrative].section + 1), title(narrative))
    };
    let last = format.narratives.len() - 1;
    let prose = format!("前文。\n{}\n三、（一）法人\n{}\n后文。", title(0), heading(last));
    for unmarked in [None, Some(last)] {
        let mut text =
            format!("---\nformat: \"{}\"\nfingerprint: \"{}\"\n---\n", format.id, format.fingerprint);
        for narrative in 0..=last {
            let mark = if unmarked == Some(narrative) { "" } else { "## " };
            let prose = match (narrative, unmarked) {
                (0, None) => prose.replace('\n', "\n\n"),
                _ => format!("第{narrative}段。"),
            };
            text += &format!("\n{mark}{}\n\n{prose}\n", heading(narrative));
        }
        let reading = Reader::new(&[Arc::clone(format)]).read(text.as_bytes()).expect("a report");
        for narrative in 0..=last {
            let expect = match (narrative, unmarked) {
                (0, None) => prose.clone(),
                _ => format!("第{narrative}段。"),
            };
            assert_eq!(reading.report.narrative(narrative), expect, "{unmarked:?}");
        }
    }
}

/// Forms with labels that repeat, as chance has it: nothing is read wrongly, and nearly all is read.
#[test]
fn reports_of_random_forms() {
    let (mut read, mut all) = (0, 0);
    for seed in 0..400 {
        let mut random = Random::new(seed);
        let form = Form::random(&mut random, &Limits::default());
        let format = form.resolve();
        let filling = Filling { hostile: false, ..Filling::default() };
        let report = report(&format, &mut random, &filling);
        let document = common::published(&report);
        let Some(reading) = recognise(&document, &[Arc::clone(&format)]) else { continue };
        for (cell, (expect, found)) in report.entries().iter().zip(reading.report.entries()).enumerate() {
            if expect.is_blank() {
                assert_eq!(found, &Entry::Blank, "seed {seed}: {}", format.labels(cell));
                continue;
            }
            all += 1;
            if !found.is_blank() {
                assert_eq!(
                    found,
                    expect,
                    "seed {seed}: {} {:?}",
                    format.labels(cell),
                    Value::kind(&format.cells[cell].value)
                );
                read += 1;
            }
        }
    }
    println!("random forms: {read} of {all} cells read");
    assert!(read * 10 >= all * 7, "{read} of {all}");
}
