//! The page to fill in, in a real browser.
//!
//! This side makes pages, reports and what the check says of them; `tests/browser/run.mjs` opens them
//! in Chromium and compares. Needs `npm ci` in `tests/browser`, node and a Chromium.

use nianbao::check::{Finding, Options, Outcome, Reason};
use nianbao::compare::Editions;
use nianbao::format::{Balance, Comparison, Demand, Format};
use nianbao::generator::{Prefill, html};
use nianbao::json::Json;
use nianbao::migrate;
use nianbao::report::Report;
use nianbao::{catalogue, json, resolve};
use nianbao_testing::{Filling, Form, Limits, Random, fill_totals, forget_totals, report, spoil};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// How many reports of each form are compared.
const REPORTS: usize = 42;

/// How many random forms are compared, and how many reports of each.
const RANDOM: (u64, usize) = (24, 8);

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
    // The folder stays, so that a failure can be looked at: `node tests/browser/run.mjs FOLDER NAME`.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    for format in formats() {
        write(&format!("{}.html", format.id), &html::blank(&format, &Prefill::default()));
        let cases = cases(&format, &mut Random::new(format.fingerprint.0), REPORTS);
        write(&format!("{}.cases.json", format.id), &Json::Array(cases).to_string());
    }
    for seed in 0..RANDOM.0 {
        let mut random = Random::new(seed);
        let format = Form::random(&mut random, &Limits { hostile: true, ..Limits::default() }).resolve();
        write(&format!("random-{seed}.html"), &html::blank(&format, &Prefill::default()));
        let cases = cases(&format, &mut random, RANDOM.1);
        write(&format!("random-{seed}.cases.json"), &Json::Array(cases).to_string());
    }
    let format = Format::built_in("2021-30").unwrap();
    let json = std::fs::read(root().join("examples/reports/jingyuan-2021.json")).unwrap();
    let report = Report::from_json(&json, format).unwrap();
    write("filled.html", &html::form(&report, None));
    write("published.html", &html::page(&report, false));
    write("published.json", &report.to_json().to_pretty());
    let older = std::fs::read(root().join("examples/reports/shanghai-office-2019.json")).unwrap();
    let older = Report::from_json(&older, Format::built_in("2019-60").unwrap()).unwrap();
    let previous = migrate::previous(&older, format, &Editions::built_in()).unwrap();
    let prefill = Prefill {
        organ: Some("某机关"),
        level: None,
        year: Some(2020),
        previous: Some(&previous),
        ..Prefill::default()
    };
    write("prefilled.html", &html::blank(format, &prefill));
    write("hostile.html", &html::form(&hostile(format), None));
    write("hostile.json", &hostile(format).to_json().to_pretty());
    let status = Command::new("node")
        .arg(root().join("tests/browser/run.mjs"))
        .arg(&folder)
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
fn cases(format: &Arc<Format>, random: &mut Random, count: usize) -> Vec<Json> {
    (0..count)
        .map(|number| {
            let mut own = match number % 4 {
                0 => report(format, random, &Filling::default()),
                1 => report(format, random, &Filling { blank: 3, sums: true, ..Filling::default() }),
                _ => report(format, random, &Filling::COMPLETE),
            };
            if number % 4 == 3 {
                spoil(&mut own, random);
            }
            // Half filled, and the totals left to the page.
            if number % 8 == 1 {
                forget_totals(&mut own);
            }
            // Reports with last year's come last: a page cannot forget one it has read.
            let previous = (number * 2 >= count).then(|| last_year(random, format, &own));
            case(&own, previous.as_ref())
        })
        .collect()
}

fn last_year(random: &mut Random, format: &Arc<Format>, own: &Report) -> Report {
    let mut previous = report(format, random, &Filling { blank: 3, sums: true, ..Filling::default() });
    previous.year = own.year.map(|year| year - 1);
    previous.organ = own.organ.clone();
    // Half of the figures that a rule carries over agree.
    for balance in format.rules.iter().flat_map(|rule| balances(&rule.demand)) {
        if let ([left], [right]) = (&balance.left.terms[..], &balance.right.terms[..])
            && right.previous
            && random.chance(50)
        {
            let entry = own.entries()[left.cell].clone();
            // A figure with decimals does not fit a count.
            previous.set_cell(right.cell, entry).unwrap_or_default();
        }
    }
    previous
}

fn balances(demand: &Demand) -> &[Balance] {
    if let Demand::Balance(balances) = demand { balances } else { &[] }
}

fn case(report: &Report, previous: Option<&Report>) -> Json {
    let mut full = report.clone();
    fill_totals(&mut full);
    let outcome = full.check(&Options { previous, ..Options::default() });
    json!({
        "report": (report.to_json().to_pretty()),
        "previous": (previous.map(|previous| previous.to_json().to_pretty())),
        "json": (full.to_json().to_pretty()),
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
        Reason::Blank | Reason::NotComparable(..) => "blank",
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
