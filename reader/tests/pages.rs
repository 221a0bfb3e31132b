//! Pages of our own, as they are generated and published, and as websites leave them.

use nianbao_generator::Prefill;
use nianbao_generator::html;
use nianbao_reader::{Reader, Reading};
use nianbao_schema::{Format, Report, catalogue};
use nianbao_testing::{Filling, Random, for_seeds, report};
use std::sync::Arc;

/// Reads a page and expects the report back, cells exactly, prose but for its spaces.
#[track_caller]
fn check(page: &str, expect: &Report, what: &str) -> Reading {
    let reading = Reader::default().read(page.as_bytes()).unwrap_or_else(|error| panic!("{what}: {error}"));
    let format = expect.format();
    assert_eq!(reading.report.format().id, format.id, "{what}");
    for (cell, (expect, read)) in expect.entries().iter().zip(reading.report.entries()).enumerate() {
        assert_eq!(read, expect, "{what}: {}", format.labels(cell));
    }
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    for at in 0..format.narratives.len() {
        assert_eq!(plain(reading.report.narrative(at)), plain(expect.narrative(at)), "{what}");
    }
    reading
}

/// A page as a website's editor keeps it: no head, no script, no style, no attribute but spans.
fn stripped(page: &str) -> String {
    let mut kept = String::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        kept.push_str(&rest[..start]);
        let end = start + rest[start..].find('>').unwrap() + 1;
        let tag = &rest[start + 1..end - 1];
        rest = &rest[end..];
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
        if ["script", "style", "title"].contains(&name) && !tag.starts_with('/') {
            rest = &rest[rest.find(&format!("</{name}>")).unwrap() + name.len() + 3..];
            continue;
        }
        let spans =
            tag.split(' ').filter(|part| part.starts_with("colspan=") || part.starts_with("rowspan="));
        let slash = if tag.starts_with('/') { "/" } else { "" };
        let attributes: String = spans.map(|span| format!(" {span}")).collect();
        kept.push_str(&format!("<{slash}{name}{attributes}>"));
    }
    kept + rest
}

fn some_report(format: &Arc<Format>, random: &mut Random) -> Report {
    let mut report = report(format, random, &Filling { hostile: false, ..Filling::default() });
    report.organ.name = "某县人民政府".to_owned();
    report.organ.level = format.levels.first().map(|level| level.id.clone());
    report.year = Some(2021);
    report
}

#[test]
fn a_report_comes_back_from_each_kind_of_page() {
    for_seeds(6, |random| {
        for format in catalogue::all() {
            let report = some_report(format, random);
            let fragment = html::fragment(&report, false);
            let form = html::form(&report, None);
            let page = html::page(&report, false);
            let whole = check(&page, &report, "published page");
            assert_eq!(whole.report.organ, report.organ);
            assert_eq!(whole.report.year, report.year);
            let filled = check(&form, &report, "page to fill in");
            assert_eq!(filled.report.organ, report.organ);
            check(&fragment, &report, "fragment");
            check(&stripped(&fragment), &report, "stripped fragment");
            check(&stripped(&page), &report, "stripped page");
            let table = format!("<table><tr><td>导航<td>{fragment}</table>");
            check(&table, &report, "fragment in a table for layout");
        }
    });
}

#[test]
fn a_blank_page_is_a_blank_report() {
    for format in catalogue::all() {
        let reading = Reader::default().read(html::blank(format, &Prefill::default()).as_bytes()).unwrap();
        assert_eq!(reading.report.format().id, format.id);
        assert!(reading.report.entries().iter().all(|entry| entry.is_blank()));
        let cells = reading.evidence.iter().filter(|evidence| evidence.text.is_empty()).count();
        assert!(cells >= format.cells.len(), "{cells} of {} cells were seen", format.cells.len());
    }
}

#[test]
fn old_encodings_and_odd_markup_change_nothing() {
    let format = catalogue::all().next().unwrap();
    let report = some_report(format, &mut Random::new(3));
    let page = stripped(&html::page(&report, false));
    let mut loud = page.replace("</td>", "").replace("</tr>", "").replace("</th>", "");
    for tag in ["table", "tbody", "tr", "td", "th", "p", "colspan", "rowspan"] {
        let (from, to) = (format!("<{tag}"), format!("<{}", tag.to_uppercase()));
        loud = loud
            .replace(&format!("{from}>"), &format!("{to}>"))
            .replace(&format!("{from} "), &format!("{to} "));
    }
    check(&loud, &report, "upper case, end tags left out");
}
