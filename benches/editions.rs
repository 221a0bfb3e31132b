//! How fast editions are compared and reports carried over: `cargo bench --bench editions`.
#![allow(clippy::unwrap_used, missing_docs)]

use divan::{Bencher, black_box, counter::ItemsCount};
use nianbao::check::Options;
use nianbao::compare::{Editions, compare};
use nianbao::migrate::{self, Plan};
use nianbao::{Format, Report};
use std::sync::Arc;

fn main() {
    divan::main();
}

fn editions() -> [&'static Arc<Format>; 2] {
    ["2019-60", "2021-30"].map(|id| Format::built_in(id).unwrap())
}

/// A report of 2019 with every cell filled and prose of some hundred characters.
fn full() -> Report {
    let [old, _] = editions();
    let mut report = Report::blank(old);
    for (number, cell) in (1..).zip(0..old.cells.len()) {
        report.set_cell(cell, number.into()).unwrap();
    }
    (0..old.narratives.len()).for_each(|narrative| report.set_narrative(narrative, "公开".repeat(200)));
    report
}

fn published() -> Report {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reports/shanghai-office-2019.json");
    Report::from_json(&std::fs::read(path).unwrap(), editions()[0]).unwrap()
}

#[divan::bench]
fn compare_two_editions(bencher: Bencher<'_, '_>) {
    let [old, new] = editions();
    bencher.bench(|| compare(black_box(old), black_box(new)));
}

#[divan::bench]
fn plan_a_migration(bencher: Bencher<'_, '_>) {
    let [old, new] = editions();
    bencher.bench(|| Plan::new(black_box(old), black_box(new), &Editions::built_in()).unwrap());
}

#[divan::bench(args = ["full", "published"])]
fn migrate_forward(bencher: Bencher<'_, '_>, which: &str) {
    let [old, new] = editions();
    let plan = Plan::new(old, new, &Editions::built_in()).unwrap();
    let report = if which == "full" { full() } else { published() };
    bencher.counter(ItemsCount::new(1u32)).bench(|| plan.migrate(black_box(&report)));
}

#[divan::bench(args = ["full", "published"])]
fn migrate_back_with_residue(bencher: Bencher<'_, '_>, which: &str) {
    let [old, new] = editions();
    let editions = Editions::built_in();
    let report = if which == "full" { full() } else { published() };
    let there = Plan::new(old, new, &editions).unwrap().migrate(&report);
    let back = Plan::new(new, old, &editions).unwrap();
    bencher
        .counter(ItemsCount::new(1u32))
        .with_inputs(|| there.residue.clone())
        .bench_values(|residue| back.resume(black_box(&there.report), residue));
}

#[divan::bench]
fn check_with_last_year_of_another_edition(bencher: Bencher<'_, '_>) {
    let [_, new] = editions();
    let (last, report, known) = (full(), Report::blank(new), Editions::built_in());
    bencher.counter(ItemsCount::new(1u32)).bench(|| {
        let previous = migrate::previous(black_box(&last), new, &known).ok();
        report.check(&previous.as_ref().map(Options::from).unwrap_or_default())
    });
}
