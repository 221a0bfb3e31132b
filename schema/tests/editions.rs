//! The step from one edition to the next: what is found, what moves, and what comes back.

use nianbao_schema::Language;
use nianbao_schema::check::{Options, Reason};
use nianbao_schema::compare::{self, Comparison, Editions, Kind, compare};
use nianbao_schema::judge::{Class, gravest, judge};
use nianbao_schema::migrate::{Mark, Plan, previous, residue_from_slice, residue_to_json};
use nianbao_schema::report::Entry;
use nianbao_schema::{Code, Format, Report, catalogue, report_json, sentence};
use std::sync::Arc;

fn edition(id: &str) -> &'static Arc<Format> {
    Format::built_in(id).unwrap()
}

fn example(name: &str) -> Report {
    let path = format!("{}/../examples/reports/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    let format = edition(&report_json::format_id(&bytes).unwrap());
    Report::from_json(&bytes, format).unwrap()
}

/// Changes as lines: kind, where it was, where it is; what is said of places left out.
fn places(comparison: &Comparison) -> Vec<String> {
    let is_said =
        |kind: Kind| matches!(kind, Kind::Guidance | Kind::Gloss | Kind::Cited | Kind::Basis | Kind::Aliases);
    let paths = |places: &[compare::Place]| {
        places.iter().map(|place| place.path.as_str()).collect::<Vec<_>>().join(" ")
    };
    let shown = comparison.changes.iter().filter(|change| !is_said(change.kind));
    shown.map(|change| format!("{} {} > {}", change.kind, paths(&change.old), paths(&change.new))).collect()
}

/// The last table of formats/2019-60.md, line by line.
#[test]
fn the_real_step_is_found_item_by_item() {
    let comparison = compare(edition("2019-60"), edition("2021-30"));
    assert_eq!(comparison.faults, []);
    assert_eq!(comparison.suggestions, []);
    assert_eq!(
        places(&comparison),
        [
            "renamed documents.*.produced > documents.*.issued",
            "removed documents.*.newly_disclosed > ",
            "replaced documents.*.disclosed_in_total > documents.*.in_force",
            "added  > documents.*.repealed",
            "removed licensing.other_services > ",
            "removed licensing.*.items_last_year > ",
            "removed licensing.*.change > ",
            "removed enforcement.*.items_last_year > ",
            "removed enforcement.*.change > ",
            "replaced fees.*.items_last_year > fees.*.collected",
            "removed fees.*.change > ",
            "removed procurement > ",
            "split applications.outcome.other > applications.outcome.other.not_corrected_in_time applications.outcome.other.fee_unpaid applications.outcome.other.miscellaneous",
            "reworded documents.normative_documents > documents.normative_documents",
            "reworded licensing.*.decisions > licensing.*.decisions",
            "reworded enforcement.*.decisions > enforcement.*.decisions",
            "derived applications.row.outcome.total > applications.row.outcome.total",
            "derived applications.column.total > applications.column.total",
            "added  > documents.stock_and_flow",
            "added  > documents.issued_within_stock",
            "added  > fee_and_refusal",
        ]
    );
    assert_eq!(gravest(&comparison.changes), Some(Class::Discontinuity));
    let derived = comparison.changes.iter().filter(|change| change.kind == Kind::Derived);
    assert!(derived.map(judge).all(|verdict| verdict.class == Class::Presentation));
}

/// Which figures move, in the words of that table.
#[test]
fn the_real_step_moves_what_can_move_and_nothing_else() {
    let [old, new] = ["2019-60", "2021-30"].map(edition);
    let mut report = Report::blank(old);
    for (number, cell) in (1..).zip(0..old.cells.len()) {
        report.set_cell(cell, Entry::from(number)).unwrap();
    }
    let migration = Plan::new(old, new, &Editions::built_in()).unwrap().migrate(&report);
    let mut moved = 0;
    for (cell, mark) in migration.marks.iter().enumerate() {
        let path = &new.cells[cell].path;
        let entry = &migration.report.entries()[cell];
        let expect = match path.split('.').collect::<Vec<_>>()[..] {
            ["documents", row, "issued"] => Some(format!("documents.{row}.produced")),
            ["documents", ..] | ["fees", ..] => None,
            ["applications", "outcome", "other", ..] => None,
            _ => Some(path.clone()),
        };
        moved += usize::from(expect.is_some());
        assert_eq!(*entry, expect.map_or(Entry::Blank, |path| report.get(&path).unwrap().clone()), "{path}");
        assert_eq!(*mark == Mark::Copied, !entry.is_blank(), "{path}");
    }
    assert_eq!(moved, 2 + 3 + 154 + 15);
    let kept: usize = migration.residue.parts.iter().map(|part| part.cells.len()).sum();
    assert_eq!(kept, 198 - moved);
    assert_eq!(migration.obligations().len(), 7);
}

#[test]
fn shanghai_2019_goes_forward_and_comes_back_identical() {
    let report = example("shanghai-office-2019");
    let [old, new] = ["2019-60", "2021-30"].map(edition);
    let editions = Editions::built_in();
    let there = Plan::new(old, new, &editions).unwrap().migrate(&report);
    assert_eq!(there.report.get("documents.regulations.issued"), Some(&Entry::from(13)));
    assert_eq!(there.report.get("documents.regulations.in_force"), Some(&Entry::Blank));
    assert_eq!(there.report.year, Some(2019));

    let json = residue_to_json(&there).to_pretty();
    let residue = residue_from_slice(json.as_bytes(), &there.report, &editions).unwrap();
    assert_eq!(residue, there.residue);
    let back = Plan::new(new, old, &editions).unwrap().resume(&there.report, residue);
    assert_eq!(back.report.to_json().to_pretty(), report.to_json().to_pretty());
    assert!(back.residue.is_empty(), "{:?}", back.residue);

    // Without its residue the report comes back with blanks, never with zeros.
    let poor = Plan::new(new, old, &editions).unwrap().migrate(&there.report);
    assert_eq!(poor.report.get("procurement.centralised.amount"), Some(&Entry::Blank));
}

#[test]
fn a_residue_is_used_for_its_own_report_alone() {
    let there = Plan::new(edition("2019-60"), edition("2021-30"), &Editions::built_in())
        .unwrap()
        .migrate(&example("shanghai-office-2019"));
    let json = residue_to_json(&there).to_string();
    let mut other = there.report.clone();
    other.year = Some(2020);
    for (json, report, expect) in [
        (json.clone(), &other, "the residue is of another report: its year is 2019, the report's is 2020"),
        (
            json.replace("\"residue\":1", "\"residue\":9"),
            &there.report,
            "the residue is of version 9, and this program reads version 1",
        ),
        (json.replace("\"cells\"", "\"cell\""), &there.report, "this is no residue: unknown field `cell`"),
        (
            json.replace("documents.regulations.newly_disclosed", "documents.regulations.newly"),
            &there.report,
            "the residue keeps `documents.regulations.newly`, which edition `2019-60` does not have",
        ),
        (
            json.replacen("\"entry\":13", "\"entry\":1.5", 1),
            &there.report,
            "what the residue keeps of `documents.regulations.newly_disclosed` cannot stand there in edition `2019-60`",
        ),
        ("{".to_owned(), &there.report, "this is no residue"),
    ] {
        let error =
            residue_from_slice(json.as_bytes(), report, &Editions::built_in()).unwrap_err().to_string();
        assert!(error.starts_with(expect), "{error}");
    }
}

#[test]
fn released_editions_are_what_they_were() {
    for format in catalogue::all() {
        let line = format!("{}  {}", format.id, format.fingerprint);
        let locked = compare::lock::released(&format.id);
        assert_eq!(
            locked,
            Some(&*format.fingerprint.to_string()),
            "schema/formats/editions.lock needs: {line}"
        );
    }
}

#[test]
fn carried_over_works_across_the_seam_and_stock_and_flow_does_not() {
    let (mut before, mut now) = (Report::blank(edition("2019-60")), Report::blank(edition("2021-30")));
    (before.year, now.year) = (Some(2020), Some(2021));
    before.set("applications.carried_out.total", 7).unwrap();
    before.set("documents.regulations.disclosed_in_total", 524).unwrap();
    for (path, count) in [("issued", 13), ("repealed", 2), ("in_force", 235)] {
        now.set(&format!("documents.regulations.{path}"), count).unwrap();
    }
    now.set("applications.carried_in.total", 6).unwrap();
    let before = previous(&before, now.format(), &Editions::built_in()).unwrap();
    for blank_as_zero in [false, true] {
        let outcome = now.check(&Options { blank_as_zero, ..Options::from(&before) });
        let broken = outcome.findings.iter().find(|finding| {
            finding.code == Code::RuleBroken
                && finding.rule.map(|rule| &*now.format().rules[rule].id) == Some("applications.carried_over")
        });
        assert_eq!(broken.unwrap().sides.unwrap().difference().to_string(), "-1");
        let open =
            outcome.findings.iter().find(|finding| matches!(finding.reason, Some(Reason::NotComparable(..))));
        assert_eq!(
            sentence::finding(open.unwrap(), &now, Language::Chinese),
            "“规章”：现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数；未能核对，上年报告用的是格式2019-60，\
             “现行有效件数”不能与上年比较：“对外公开总数量”是历年公开的累计数，“现行有效件数”是年底仍有效的件数，两者不能互相代替，须重新统计。"
        );
    }
}
