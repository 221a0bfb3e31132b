//! How cost grows with the size of the form: `cargo bench --bench size`.
#![allow(clippy::unwrap_used, missing_docs)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use nianbao::check::Options;
use nianbao::{Format, Layout, Report, report_json, resolve};
use nianbao_testing::{Filling, Random, large_form, report};
use std::sync::Arc;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

fn main() {
    divan::main();
}

fn format(cells: usize) -> Arc<Format> {
    Arc::new(resolve(large_form(cells).as_bytes()).format.unwrap())
}

fn filled(cells: usize) -> Report {
    report(&format(cells), &mut Random::new(1), &Filling::COMPLETE)
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn resolve_form(bencher: Bencher<'_, '_>, cells: usize) {
    let text = large_form(cells);
    bencher.counter(ItemsCount::new(cells)).bench(|| resolve(black_box(text.as_bytes())));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn lay_out(bencher: Bencher<'_, '_>, cells: usize) {
    let format = format(cells);
    bencher.counter(ItemsCount::new(cells)).bench(|| Layout::table(black_box(&format), 0));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn write_blank(bencher: Bencher<'_, '_>, cells: usize) {
    let blank = Report::blank(&format(cells));
    bencher.counter(ItemsCount::new(cells)).bench(|| black_box(&blank).to_json().to_pretty());
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn parse(bencher: Bencher<'_, '_>, cells: usize) {
    let report = filled(cells);
    let json = report.to_json().to_string();
    bencher
        .counter(ItemsCount::new(cells))
        .bench(|| Report::from_json(black_box(json.as_bytes()), report.format()).unwrap());
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn parse_explaining(bencher: Bencher<'_, '_>, cells: usize) {
    let report = filled(cells);
    let json = report.to_json().to_string();
    bencher
        .counter(ItemsCount::new(cells))
        .bench(|| report_json::from_slice_explaining(black_box(json.as_bytes()), report.format()).unwrap());
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn check_filled(bencher: Bencher<'_, '_>, cells: usize) {
    let report = filled(cells);
    bencher.counter(ItemsCount::new(cells)).bench(|| black_box(&report).check(&Options::default()));
}
