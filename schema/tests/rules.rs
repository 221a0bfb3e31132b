//! The check against rules evaluated by brute force, on the editions built in and on random forms.
#![allow(unreachable_pub)]

mod naive;

use naive::{Filled, Held, Instance, ONE, Verdict};
use nianbao_schema::check::{Finding, Options, Outcome, Reason, Tally};
use nianbao_schema::compare::Editions;
use nianbao_schema::json::Json;
use nianbao_schema::migrate;
use nianbao_schema::number::Sum;
use nianbao_schema::problem::Code;

use nianbao_schema::{Format, Report, catalogue, resolve};
use nianbao_testing::{Filling, Form, Limits, Random, for_seeds, report, spoil};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A report as the brute force sees it: its JSON, path by path.
fn filled(report: &Report) -> Filled {
    fn walk(path: &str, json: &Json, places: &mut BTreeMap<String, Held>) {
        let held = match json {
            Json::Object(entries) => {
                for (key, value) in entries {
                    let inside = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    walk(&inside, value, places);
                }
                return;
            }
            Json::Null => Held::Blank,
            Json::String(text) if text == "/" => Held::NotApplicable,
            Json::String(text) => Held::Other(text.clone()),
            Json::Number(text) => Held::Number(naive::number(text)),
            other => Held::Other(other.to_string()),
        };
        places.insert(path.to_owned(), held);
    }
    let mut places = BTreeMap::new();
    walk("", &report.to_json(), &mut places);
    Filled { places, level: report.organ.level.clone() }
}

/// A sum in units of 10⁻¹⁵.
fn units(sum: Sum) -> i128 {
    naive::number(&sum.to_string())
}

fn tally(instances: &[Instance], hard: bool) -> Tally {
    let mut tally = Tally::default();
    for instance in instances.iter().filter(|instance| instance.hard == hard) {
        match instance.verdict {
            Verdict::Held => tally.held += 1,
            Verdict::Broken(_) => tally.broken += 1,
            Verdict::Unevaluated(_) | Verdict::Condition => tally.unevaluated += 1,
        }
    }
    tally
}

/// Holds what the check says of a report against what the format file says.
fn agree(text: &str, report: &Report, previous: Option<&Report>, blank_as_zero: bool) {
    let options = Options { previous, blank_as_zero, ..Options::default() };
    let outcome = report.check(&options);
    let before = previous.map(filled);
    let expect = naive::evaluate(text, &filled(report), before.as_ref(), blank_as_zero);
    assert_eq!(outcome.hard, tally(&expect.instances, true), "hard rules\n{text}");
    assert_eq!(outcome.soft, tally(&expect.instances, false), "soft rules\n{text}");
    let without_previous = |instance: &&Instance| instance.verdict == Verdict::Unevaluated(true);
    assert_eq!(outcome.without_previous, expect.instances.iter().filter(without_previous).count());
    let mut found = by_place(&outcome, report.format());
    for instance in &expect.instances {
        let leaf = instance.leaf.filter(|_| instance.verdict != Verdict::Condition);
        let place = (instance.rule.clone(), leaf);
        match &instance.verdict {
            Verdict::Held | Verdict::Unevaluated(true) => {
                assert!(!found.contains_key(&place), "{place:?}\n{text}")
            }
            // One finding stands for every row or column.
            Verdict::Condition => drop(found.remove(&place)),
            verdict => same(found.remove(&place), verdict, instance, report.format()),
        }
    }
    assert!(found.is_empty(), "{:?}\n{text}", found.keys());
    assert_eq!(zeros(&outcome, report.format()), expect.zeros, "{text}");
}

type ByPlace<'o> = BTreeMap<(String, Option<usize>), &'o Finding>;

/// The findings about rules, by rule and row or column.
fn by_place<'o>(outcome: &'o Outcome, format: &Format) -> ByPlace<'o> {
    let mut found = ByPlace::new();
    for finding in &outcome.findings {
        if let Some(rule) = finding.rule {
            assert!(matches!(finding.code, Code::RuleBroken | Code::RuleUnevaluated));
            let twice = found.insert((format.rules[rule].id.clone(), finding.leaf), finding);
            assert!(twice.is_none(), "{finding:?}");
        }
    }
    found
}

/// Holds one finding against what is due.
fn same(finding: Option<&Finding>, verdict: &Verdict, instance: &Instance, format: &Format) {
    let finding = finding.unwrap_or_else(|| panic!("nothing was found for {instance:?}"));
    let sides = finding.sides.map(|sides| (units(sides.left), units(sides.right)));
    match verdict {
        Verdict::Broken(due) => {
            assert_eq!((finding.code, sides), (Code::RuleBroken, *due), "{instance:?}");
            if let (Some((left, right)), Some(sides)) = (due, finding.sides) {
                assert_eq!(units(sides.difference()), left - right);
            }
        }
        _ => assert_eq!((finding.code, sides), (Code::RuleUnevaluated, None), "{instance:?}"),
    }
    let operands: Vec<naive::Operand> = finding
        .operands
        .iter()
        .map(|operand| {
            (format.cells[operand.cell].path.clone(), operand.previous, operand.left, operand.factor)
        })
        .collect();
    assert_eq!(operands, instance.operands, "{instance:?}");
}

fn zeros(outcome: &Outcome, format: &Format) -> BTreeSet<(String, bool)> {
    let records = outcome.findings.iter().filter(|finding| finding.code == Code::BlankAsZero);
    let operands = records.flat_map(|finding| &finding.operands);
    operands.map(|operand| (format.cells[operand.cell].path.clone(), operand.previous)).collect()
}

/// Reports that are complete and right, wrong in one place, full of holes, and at the edge of what fits.
fn reports(format: &Arc<Format>, random: &mut Random) -> Vec<Report> {
    let complete = report(format, random, &Filling::COMPLETE);
    let mut wrong = complete.clone();
    spoil(&mut wrong, random);
    let edge = Filling { blank: 2, not_applicable: 5, extreme: 80, ..Filling::COMPLETE };
    let holes = Filling { sums: true, ..Filling::default() };
    vec![complete, wrong, report(format, random, &holes), report(format, random, &edge)]
}

/// A report as one of the same organ of the year before; one of another organ is not compared.
fn last_years(report: &Report, mut previous: Report) -> Report {
    previous.year = report.year.map(|year| year - 1);
    previous.organ = report.organ.clone();
    previous
}

fn agree_on_reports(text: &str, format: &Arc<Format>, random: &mut Random) {
    for report in reports(format, random) {
        let filling = Filling { blank: 5, ..Filling::COMPLETE };
        let previous = last_years(&report, nianbao_testing::report(format, random, &filling));
        for blank_as_zero in [false, true] {
            agree(text, &report, None, blank_as_zero);
            agree(text, &report, Some(&previous), blank_as_zero);
        }
    }
}

#[test]
fn random_forms_are_checked_as_their_files_say() {
    for_seeds(250, |random| {
        let form = Form::random(random, &Limits { rules: 5, ..Limits::default() });
        agree_on_reports(&form.to_string(), &form.resolve(), random);
    });
}

#[test]
fn the_editions_built_in_are_checked_as_their_files_say() {
    for format in catalogue::all() {
        let text = catalogue::text(&format.id).unwrap();
        for seed in 0..3 {
            agree_on_reports(text, format, &mut Random::new(seed));
        }
    }
}

#[test]
fn the_forms_of_the_tests_are_checked_as_their_files_say() {
    let forms = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/forms")).unwrap();
    let mut known = 0;
    for form in forms.filter(|form| form.as_ref().unwrap().path().extension() == Some("toml".as_ref())) {
        let text = std::fs::read_to_string(form.unwrap().path()).unwrap();
        let format = Arc::new(resolve(text.as_bytes()).format.unwrap());
        agree_on_reports(&text, &format, &mut Random::new(1));
        known += 1;
    }
    assert!(known > 3);
}

#[test]
fn the_editions_built_in_have_the_rules_that_they_should() {
    for (id, hard, balances, row_sums, outcomes, disputes) in
        [("2021-30", 42, 7, 25, 7, 3), ("2019-60", 40, 7, 23, 7, 3)]
    {
        let format = Format::built_in(id).unwrap();
        let blank = Report::blank(format);
        assert_eq!(blank.check(&Options::default()).hard.unevaluated, hard, "{id}");
        let expect = naive::evaluate(catalogue::text(id).unwrap(), &filled(&blank), None, false);
        let count = |belongs: fn(&str) -> bool| {
            expect.instances.iter().filter(|instance| instance.hard && belongs(&instance.rule)).count()
        };
        assert_eq!(count(|rule| rule == "applications.balance"), balances, "{id}");
        assert_eq!(count(|rule| rule.starts_with("applications.column.")), row_sums, "{id}");
        assert_eq!(count(|rule| rule.starts_with("applications.row.outcome.")), outcomes, "{id}");
        assert_eq!(count(|rule| rule.starts_with("disputes.")), disputes, "{id}");
        assert_eq!(count(|_| true), hard, "{id}");
    }
}

#[test]
fn last_years_report_of_another_edition_is_used_as_far_as_it_can_be_compared() {
    let (now, before) = (Format::built_in("2021-30").unwrap(), Format::built_in("2019-60").unwrap());
    let mut random = Random::new(5);
    let report = report(now, &mut random, &Filling::COMPLETE);
    let previous = last_years(&report, nianbao_testing::report(before, &mut random, &Filling::COMPLETE));
    let previous = migrate::previous(&previous, now, &Editions::built_in()).unwrap();
    let outcome = report.check(&Options::from(&previous));
    let reasons = outcome.findings.iter().filter_map(|finding| finding.reason.as_ref());
    // Seven columns carry over; the two rows that have a stock had none before.
    assert!(reasons.clone().all(|reason| matches!(reason, Reason::NotComparable(..))));
    assert_eq!(reasons.count(), 2);
    assert_eq!(outcome.without_previous, 0);
}

/// However many rules look back, what is not this organ's last report is said once and compared with nothing.
#[test]
fn a_report_of_another_organ_or_year_is_not_compared() {
    let format = Format::built_in("2021-30").unwrap();
    let mut random = Random::new(6);
    let report = report(format, &mut random, &Filling::COMPLETE);
    let alone = report.check(&Options::default());
    let of_last_year = last_years(&report, nianbao_testing::report(format, &mut random, &Filling::COMPLETE));
    let (mut other_organ, mut other_year) = (of_last_year.clone(), of_last_year.clone());
    other_organ.organ.name += "办公室";
    other_year.year = report.year;
    for (previous, is_compared) in [(&of_last_year, true), (&other_organ, false), (&other_year, false)] {
        for blank_as_zero in [false, true] {
            let options = Options { previous: Some(previous), blank_as_zero, ..Options::default() };
            let mut outcome = report.check(&options);
            let found = outcome.findings.len();
            outcome.findings.retain(|finding| finding.code != Code::PreviousMismatch);
            assert_eq!(found - outcome.findings.len(), usize::from(!is_compared));
            assert_eq!(outcome == alone, !is_compared);
        }
    }
}

#[test]
fn the_brute_force_counts_in_units_that_hold_every_number() {
    assert_eq!(naive::number("0.000000000000001"), 1);
    assert_eq!(naive::number("-12.5"), -12 * ONE - ONE / 2);
    assert_eq!(naive::number("999999999999999") + ONE, 1_000_000_000_000_000 * ONE);
}
