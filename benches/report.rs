//! Reading and checking one report: `cargo bench --bench report`.
#![allow(clippy::unwrap_used, dead_code, missing_docs, unreachable_pub)]

mod contenders;

use contenders::{DRAFT, FINAL, FORMAT, JSON, PRETTY, REPORT, handwritten, ours, ours_explaining, validated};
use divan::{Bencher, black_box};
use nianbao::check::Options;
use nianbao::reason::repairs;
use nianbao::{Number, Report, catalogue, resolve};

#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    assert_eq!(ours(&JSON).hard.held, 42);
    assert_eq!(handwritten::from_slice(&JSON), 42);
    assert!(validated(&DRAFT, &JSON) && validated(&FINAL, &JSON));
    println!("compact JSON: {} bytes, pretty: {} bytes", JSON.len(), PRETTY.len());
    divan::main();
}

#[divan::bench]
fn a_jsonschema_draft() -> bool {
    validated(&DRAFT, black_box(&JSON))
}

#[divan::bench]
fn a_jsonschema_final() -> bool {
    validated(&FINAL, black_box(&JSON))
}

#[divan::bench]
fn b_handwritten() -> usize {
    handwritten::from_slice(black_box(&JSON))
}

#[divan::bench]
fn b_handwritten_after_simdutf8() -> usize {
    handwritten::after_simdutf8(black_box(&JSON))
}

#[divan::bench]
fn b_handwritten_sums_alone(bencher: Bencher<'_, '_>) {
    let report: handwritten::Report = serde_json::from_slice(&JSON).unwrap();
    bencher.bench_local(|| black_box(&report).check());
}

#[divan::bench]
fn c_ours() -> usize {
    ours(black_box(&JSON)).hard.held
}

#[divan::bench]
fn c_ours_pretty() -> usize {
    ours(black_box(&PRETTY)).hard.held
}

#[divan::bench]
fn c_ours_explaining() -> usize {
    ours_explaining(black_box(&JSON)).hard.held
}

#[divan::bench]
fn c_ours_parse_alone() -> nianbao::Report {
    Report::from_json(black_box(&JSON), *FORMAT).unwrap()
}

#[divan::bench]
fn c_ours_check_alone() -> usize {
    black_box(&REPORT).check(&Options::default()).hard.held
}

#[divan::bench]
fn load_an_embedded_format() -> usize {
    let text = catalogue::text("2021-30").unwrap();
    resolve(black_box(text.as_bytes())).format.unwrap().cells.len()
}

/// The report with a digit too many in some figures.
fn with_slips(cells: &[&str]) -> nianbao::Report {
    let mut report = REPORT.clone();
    for path in cells {
        let cell = report.format().cell(path).unwrap();
        let figure = report.entries()[cell].number().unwrap().as_whole().unwrap();
        report.set(path, Number::whole(figure * 10 + 1).unwrap()).unwrap();
    }
    report
}

#[divan::bench]
fn d_repairs_of_one_slip(bencher: Bencher<'_, '_>) {
    let report = with_slips(&["applications.outcome.granted.natural_person"]);
    bencher.bench_local(|| repairs(black_box(&report), &Options::default(), &[]));
}

#[divan::bench]
fn d_repairs_of_two_slips(bencher: Bencher<'_, '_>) {
    let cells =
        ["applications.outcome.granted.natural_person", "applications.outcome.partially_granted.total"];
    let report = with_slips(&cells);
    bencher.bench_local(|| repairs(black_box(&report), &Options::default(), &[]));
}
