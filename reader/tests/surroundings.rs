//! What stands around a report, or below it in the same file, is no part of it.

use crate::common;
use nianbao_reader::Reading;
use nianbao_reader::document::{Document, Medium};
use nianbao_reader::recognise::recognise;
use nianbao_schema::{Format, Report, catalogue};
use nianbao_testing::{Filling, Random, for_seeds, report};
use std::sync::Arc;

/// Reads a document and expects just this report, cells and prose.
#[track_caller]
fn check(document: &Document, expect: &Report, what: &str) -> Reading {
    let formats: Vec<_> = catalogue::all().cloned().collect();
    let reading = recognise(document, &formats).expect("a report");
    let format = expect.format();
    assert_eq!(reading.report.format().id, format.id, "{what}");
    for (cell, (expect, read)) in expect.entries().iter().zip(reading.report.entries()).enumerate() {
        assert_eq!(read, expect, "{what}: {}", format.labels(cell));
    }
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    for at in 0..format.narratives.len() {
        assert_eq!(plain(reading.report.narrative(at)), plain(expect.narrative(at)), "{what}");
    }
    assert_eq!(reading.report.organ.name, expect.organ.name, "{what}");
    assert_eq!(reading.report.year, expect.year, "{what}");
    reading
}

fn some_report(format: &Arc<Format>, random: &mut Random, year: u16) -> Report {
    let mut report = report(format, random, &Filling { hostile: false, ..Filling::default() });
    report.organ.name = "某县人民政府".to_owned();
    report.organ.level = None;
    report.year = Some(year);
    for narrative in 0..format.narratives.len() {
        report.set_narrative(narrative, format!("第{narrative}段。"));
    }
    report
}

/// A report between what websites put around it; the number is how deep each part lies.
fn surrounded(report: &Report, above: &[(&str, usize)], below: &[(&str, usize)]) -> Document {
    const DEEP: usize = 5;
    let mut document = common::published(report);
    document.medium = Medium::Html;
    document.nesting = vec![DEEP; document.blocks.len()];
    if let Some((_, level)) = above.last() {
        document.nesting[0] = *level;
    }
    for (at, (text, level)) in above.iter().enumerate() {
        document.blocks.insert(at, common::paragraph(text, 900 + at));
        document.nesting.insert(at, *level);
    }
    for (text, level) in below {
        let at = document.blocks.len();
        document.blocks.push(common::paragraph(text, at));
        document.nesting.push(*level);
    }
    document
}

#[test]
fn menus_and_who_runs_the_site_are_no_prose() {
    let menu: &[(&str, usize)] = &[("首页", 2), ("政务公开", 3)];
    let foot: &[(&str, usize)] = &[("上一篇：没有了", 3), ("主办单位：某县人民政府", 6), ("网站地图", 1)];
    for_seeds(4, |random| {
        for format in catalogue::all() {
            let report = some_report(format, random, 2021);
            check(&surrounded(&report, &[], &[]), &report, "alone");
            check(&surrounded(&report, menu, &[]), &report, "menu");
            check(&surrounded(&report, menu, foot), &report, "menu and foot");
        }
    });
}

#[test]
fn reports_of_other_years_are_only_linked_to() {
    for_seeds(4, |random| {
        for format in catalogue::all() {
            let report = some_report(format, random, 2021);
            let link = format!("某县人民政府2019年{}", format.title);
            let dated = format!("某县人民政府2020年{} 2021-01-20", format.title);
            let links: &[(&str, usize)] = &[(&link, 2), (&dated, 2)];
            check(&surrounded(&report, links, links), &report, "links");
        }
    });
}

#[test]
fn of_two_reports_the_first_is_read() {
    for_seeds(4, |random| {
        for format in catalogue::all() {
            let report = some_report(format, random, 2021);
            let mut document = common::published(&report);
            document.blocks.extend(common::published(&some_report(format, random, 2020)).blocks);
            let reading = check(&document, &report, "two reports");
            let said = "从这里起是2020年的另一份报告";
            assert!(reading.remarks.iter().any(|remark| remark.text.chinese().starts_with(said)));
        }
    });
}
