//! The page to fill in, in a real browser.
//!
//! This side makes pages, reports and what the check says of them; `tests/browser/run.mjs` opens them
//! in Chromium and compares. Needs `npm ci` in `tests/browser`, node and a Chromium.

#![cfg(feature = "browser-tests")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../generator/tests/common/mod.rs"]
mod common;

use common::{Random, random_report};
use nianbao::check::{Finding, Options, Outcome, Reason, check};
use nianbao::format::{Balance, Comparison, Demand, Format, Linear};
use nianbao::json::Json;
use nianbao::number::{Number, Sum};
use nianbao::report::{Entry, Report};
use nianbao::{catalogue, json, report_json, resolve};
use nianbao_generator::html::{self, Prefill};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// How many reports of each form are compared.
const REPORTS: usize = 60;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The built-in formats and the forms under `tests/forms`.
fn formats() -> Vec<Arc<Format>> {
    let entries = std::fs::read_dir(root().join("tests/forms")).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let forms = files.iter().map(|file| Arc::new(resolve(&std::fs::read(file).unwrap()).format.unwrap()));
    catalogue::all().cloned().chain(forms).collect()
}

#[test]
fn the_page_in_a_browser() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    for format in formats() {
        write(&format!("{}.html", format.id), &html::blank(&format));
        write(&format!("{}.cases.json", format.id), &Json::Array(cases(&format)).to_string());
    }
    let format = catalogue::by_id("2021-30").unwrap();
    let json = std::fs::read(root().join("examples/reports/jingyuan-2021.json")).unwrap();
    let report = report_json::from_slice(&json, format).unwrap();
    write("filled.html", &html::form(format, &Prefill { report: Some(&report), ..Prefill::default() }));
    write("published.html", &html::page(&report, false));
    write("published.json", &report_json::to_json(&report).to_pretty());
    write(
        "hostile.html",
        &html::form(format, &Prefill { report: Some(&hostile(format)), ..Prefill::default() }),
    );
    write("hostile.json", &report_json::to_json(&hostile(format)).to_pretty());
    let status = Command::new("node")
        .arg(root().join("tests/browser/run.mjs"))
        .arg(folder.path())
        .status()
        .expect("node runs");
    assert!(status.success(), "the browser found the differences above");
}

/// A report with everything in its texts that a page might take for markup, or show the wrong way.
fn hostile(format: &Arc<Format>) -> Report {
    const TEXT: &str = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>]]>-->{{7*7}}${x}&amp;\u{202e}tfel\u{1}\u{2028}㐂𠮷\t=cmd|' /C calc'!A0";
    let mut report = Report::blank(format);
    report.year = Some(2021);
    report.organ.name = TEXT.to_owned();
    for narrative in 0..format.narratives.len() {
        report.set_narrative(narrative, TEXT.repeat(if narrative == 0 { 8000 } else { 1 }));
    }
    report
}

/// Reports, right and wrong in known ways, each with what the check says of it.
fn cases(format: &Arc<Format>) -> Vec<Json> {
    let mut random = Random::new(format.fingerprint.0);
    (0..REPORTS)
        .map(|number| {
            let report = match number % 3 {
                0 => random_report(&mut random, format, 40 + number),
                _ => sound(&mut random, format, number % 3 == 2),
            };
            // Reports with last year's come last: a page cannot forget one it has read.
            let previous = (number * 2 >= REPORTS).then(|| last_year(&mut random, format, &report));
            case(&report, previous.as_ref())
        })
        .collect()
}

/// A report whose totals are right; or, if `slip`, right but for one figure.
fn sound(random: &mut Random, format: &Arc<Format>, slip: bool) -> Report {
    let mut report = random_report(random, format, 97);
    for (index, cell) in format.cells.iter().enumerate() {
        if cell.value.is_number() {
            let number = Number::whole(random.below(30) as i64).unwrap();
            report
                .set_cell(index, if random.chance(5) { Entry::NotApplicable } else { number.into() })
                .unwrap();
        }
        if cell.total {
            report.set_cell(index, Entry::Blank).unwrap();
        }
    }
    fill_totals(&mut report);
    let numbers: Vec<usize> =
        (0..format.cells.len()).filter(|&cell| report.entries()[cell].number().is_some()).collect();
    if slip && !numbers.is_empty() {
        let cell = *random.pick(&numbers);
        report.set_cell(cell, Number::whole(random.below(1000) as i64).unwrap().into()).unwrap();
    }
    report
}

fn last_year(random: &mut Random, format: &Arc<Format>, report: &Report) -> Report {
    let mut previous = sound(random, format, false);
    previous.year = report.year.map(|year| year - 1);
    previous.organ = report.organ.clone();
    // Half of the figures that a rule carries over agree.
    for balance in format.rules.iter().flat_map(|rule| balances(&rule.demand)) {
        if let ([own], [last]) = (&balance.left.terms[..], &balance.right.terms[..])
            && last.previous
            && random.chance(50)
        {
            previous.set_cell(last.cell, report.entries()[own.cell].clone()).unwrap();
        }
    }
    previous
}

fn balances(demand: &Demand) -> &[Balance] {
    if let Demand::Balance(balances) = demand { balances } else { &[] }
}

/// The page computes totals that nobody states, as soon as all their required parts are there.
fn fill_totals(report: &mut Report) {
    let format = Arc::clone(report.format());
    let mut open: Vec<bool> = format.cells.iter().map(|cell| cell.total).collect();
    for cell in 0..open.len() {
        fill_total(report, &format, cell, &mut open);
    }
}

fn fill_total(report: &mut Report, format: &Format, cell: usize, open: &mut [bool]) {
    if !std::mem::replace(&mut open[cell], false) {
        return;
    }
    let sums = format.rules.iter().filter(|rule| rule.is_sum).flat_map(|rule| balances(&rule.demand));
    let sums: Vec<&Linear> =
        sums.filter(|own| own.left.defines() == Some(cell)).map(|own| &own.right).collect();
    for term in sums.iter().flat_map(|sum| &sum.terms) {
        fill_total(report, format, term.cell, open);
    }
    if report.entries()[cell].is_blank() {
        let entry = sums.iter().map(|sum| total_of(report, sum)).find(|entry| !entry.is_blank());
        report.set_cell(cell, entry.unwrap_or_default()).unwrap();
    }
}

fn total_of(report: &Report, parts: &Linear) -> Entry {
    let mut sum = Sum::default();
    let (mut any, mut applies) = (false, false);
    for term in &parts.terms {
        match &report.entries()[term.cell] {
            Entry::Blank if report.format().cells[term.cell].required => return Entry::Blank,
            Entry::Blank => continue,
            Entry::Number(number) => {
                sum.add(term.factor, *number);
                applies = true;
            }
            _ => {}
        }
        any = true;
    }
    match (any, applies) {
        (false, _) => Entry::Blank,
        (true, false) => Entry::NotApplicable,
        (true, true) => sum.number().map_or(Entry::Blank, Entry::Number),
    }
}

fn case(report: &Report, previous: Option<&Report>) -> Json {
    let mut full = report.clone();
    fill_totals(&mut full);
    let outcome = check(&full, &Options { previous, ..Options::default() });
    json!({
        "report": (report_json::to_json(report).to_pretty()),
        "previous": (previous.map(|previous| report_json::to_json(previous).to_pretty())),
        "json": (report_json::to_json(&full).to_pretty()),
        "rows": (rows(report.format(), &outcome)),
        "hard": [(outcome.hard.held), (outcome.hard.broken), (outcome.hard.unevaluated)],
        "soft": [(outcome.soft.held), (outcome.soft.broken), (outcome.soft.unevaluated)],
        "withoutPrevious": (outcome.without_previous),
        "others": (outcome.findings.iter().filter(|finding| finding.rule.is_none()).count()),
    })
}

/// What the check says of every rule in every place.
fn rows(format: &Format, outcome: &Outcome) -> Vec<Json> {
    let mut rows = Vec::new();
    for (index, rule) in format.rules.iter().enumerate() {
        let own: Vec<&Finding> =
            outcome.findings.iter().filter(|finding| finding.rule == Some(index)).collect();
        let leaves: Vec<Option<usize>> = match &rule.demand {
            Demand::Balance(balances) => balances.iter().map(|balance| balance.leaf).collect(),
            _ => vec![None],
        };
        for leaf in leaves {
            // A rule whose condition is open gives one finding for all its places.
            let found = own.iter().find(|finding| finding.leaf == leaf || finding.leaf.is_none());
            rows.push(row(&rule.id, found.copied()));
        }
    }
    rows
}

fn row(rule: &str, found: Option<&Finding>) -> Json {
    let mut row = json!({ "rule": (rule) });
    let Some(found) = found else {
        row.set("verdict", "quiet");
        return row;
    };
    let reason = found.reason.as_ref().map(|reason| match reason {
        Reason::Blank => "blank",
        Reason::PreviousEdition(_) => "previous-edition",
        Reason::NoLevel => "no-level",
        Reason::NoProse => "no-prose",
    });
    row.set("verdict", if reason.is_some() { "open" } else { "broken" });
    row.set("reason", reason);
    if let Some(sides) = found.sides {
        row.set("left", sides.left.to_string()).set("right", sides.right.to_string());
        row.set("difference", sides.difference().to_string());
    }
    row
}

#[test]
fn comparisons_have_names_in_the_script() {
    let script = std::fs::read_to_string(root().join("generator/templates/html/form/number.js")).unwrap();
    for comparison in Comparison::ALL.iter().filter(|comparison| **comparison != Comparison::Greater) {
        assert!(script.contains(&format!("case '{}':", comparison.as_str())));
    }
}
