//! A report as Rust types: `cargo bench --bench typed`.
#![allow(clippy::unwrap_used, dead_code, missing_docs, unreachable_pub)]

mod contenders;

use contenders::{JSON, REPORT, handwritten};
use divan::{Bencher, black_box};
use nianbao::Report;
use nianbao::typed::Options;
use std::sync::LazyLock;

mod since_2021 {
    nianbao::report_types!("2021-30");
}

#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

static TYPED: LazyLock<since_2021::Report> =
    LazyLock::new(|| since_2021::Report::try_from(&*REPORT).unwrap());

fn main() {
    assert_eq!(TYPED.check(&Options::default()).hard.held, 42);
    assert_eq!(TYPED.check(&Options::default()).findings, []);
    println!("JSON: {} bytes, of which the overview {}", JSON.len(), TYPED.overview.len());
    divan::main();
}

#[divan::bench(sample_size = 1000)]
fn check_typed(bencher: Bencher<'_, '_>) {
    let options = Options::default();
    bencher.bench_local(|| black_box(&*TYPED).check(black_box(&options)).hard.held);
}

/// The same where the prose names no figures.
#[divan::bench(sample_size = 1000)]
fn check_typed_short_prose(bencher: Bencher<'_, '_>) {
    let options = Options::default();
    let report = since_2021::Report { overview: "无".to_owned(), ..TYPED.clone() };
    bencher.bench_local(|| black_box(&report).check(black_box(&options)).hard.held);
}

#[divan::bench(sample_size = 1000)]
fn check_dynamic(bencher: Bencher<'_, '_>) {
    let options = Options::default();
    bencher.bench_local(|| black_box(&REPORT).check(black_box(&options)).hard.held);
}

/// Something to say, so that the dynamic check says it.
#[divan::bench(sample_size = 1000)]
fn check_typed_with_a_finding(bencher: Bencher<'_, '_>) {
    let mut report = TYPED.clone();
    report.disputes.reconsideration.total = 1_000.into();
    bencher.bench_local(|| black_box(&report).check(&Options::default()).findings.len());
}

#[divan::bench]
fn parse_and_check_by_hand() -> usize {
    handwritten::from_slice(black_box(&JSON))
}

#[divan::bench]
fn parse_and_check_by_hand_after_simdutf8() -> usize {
    handwritten::after_simdutf8(black_box(&JSON))
}

#[divan::bench]
fn parse_and_check_typed() -> usize {
    since_2021::Report::from_json(black_box(&JSON)).unwrap().check(&Options::default()).hard.held
}

#[divan::bench]
fn parse_typed() -> since_2021::Report {
    since_2021::Report::from_json(black_box(&JSON)).unwrap()
}

#[divan::bench]
fn parse_dynamic() -> Report {
    Report::from_json(black_box(&JSON), REPORT.format()).unwrap()
}

#[divan::bench]
fn write_typed() -> String {
    black_box(&*TYPED).to_json().unwrap().to_string()
}

#[divan::bench]
fn write_dynamic() -> String {
    black_box(&REPORT).to_json().to_string()
}
