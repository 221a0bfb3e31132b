//! Everybody on the same report, in turns: `cargo bench --bench ratios` prints a table.
//!
//! A busy machine slows everybody down, but not everybody at the same time; so each round lets all have
//! their turn, and the ratio is the median of the rounds' ratios to the struct written by hand.
#![allow(clippy::unwrap_used, dead_code, missing_docs, unreachable_pub)]

mod contenders;

use contenders::{DRAFT, FINAL, FORMAT, JSON, PRETTY, REPORT, handwritten, ours, ours_explaining, validated};
use nianbao::check::Options;
use nianbao::{Report, catalogue, resolve};
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 301;

type Contender = (&'static str, Box<dyn Fn() -> usize>);

fn contenders() -> Vec<Contender> {
    let by_hand: handwritten::Report = serde_json::from_slice(&JSON).unwrap();
    let text = catalogue::text("2021-30").unwrap();
    vec![
        ("(b) struct by hand, `from_slice`, 42 sums", Box::new(|| handwritten::from_slice(&JSON))),
        ("(b′) the same after `simdutf8`", Box::new(|| handwritten::after_simdutf8(&JSON))),
        ("(a) `jsonschema`, draft profile", Box::new(|| usize::from(validated(&DRAFT, &JSON)))),
        ("(a) `jsonschema`, final profile", Box::new(|| usize::from(validated(&FINAL, &JSON)))),
        ("(c) parse and check", Box::new(|| ours(&JSON).hard.held)),
        ("(c) parse and check, indented JSON", Box::new(|| ours(&PRETTY).hard.held)),
        ("(c′) explaining parse, and check", Box::new(|| ours_explaining(&JSON).hard.held)),
        ("parse alone", Box::new(|| Report::from_json(&JSON, *FORMAT).unwrap().entries().len())),
        ("check alone", Box::new(|| REPORT.check(&Options::default()).hard.held)),
        ("42 sums by hand alone", Box::new(move || by_hand.check())),
        ("UTF-8 check alone", Box::new(|| simdutf8::basic::from_utf8(&JSON).unwrap().len())),
        (
            "resolve the embedded format",
            Box::new(move || resolve(text.as_bytes()).format.unwrap().cells.len()),
        ),
    ]
}

fn main() {
    // `cargo test --benches` only wants to know that it runs.
    let rounds = if std::env::args().any(|word| word == "--bench") { ROUNDS } else { 1 };
    // Words behind `--` choose contenders; the first one chosen is what the ratios are to.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let is_chosen = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word.as_str()));
    let contenders: Vec<Contender> = contenders().into_iter().filter(|(name, _)| is_chosen(name)).collect();
    let mut times = vec![Vec::new(); contenders.len()];
    for round in 0..rounds + 1 {
        for ((_, run), times) in contenders.iter().zip(&mut times) {
            let time = time(run);
            // The first round only warms up.
            if round > 0 {
                times.push(time);
            }
        }
    }
    println!("{} bytes of JSON, {} indented; {rounds} rounds\n", JSON.len(), PRETTY.len());
    println!("| | median | to the first |\n| --- | ---: | ---: |");
    for ((name, _), own) in contenders.iter().zip(&times) {
        let ratios = own.iter().zip(&times[0]).map(|(own, by_hand)| own / by_hand).collect();
        println!("| {name} | {:.2} µs | {:.3} |", median(own.clone()), median(ratios));
    }
}

/// Microseconds for one run, measured over about a hundred of them.
fn time(run: &dyn Fn() -> usize) -> f64 {
    const MICROSECONDS: f64 = 1e6;
    let first = Instant::now();
    black_box(run());
    let runs = (0.0005 / first.elapsed().as_secs_f64().max(1e-8)).clamp(1.0, 1000.0) as usize;
    let start = Instant::now();
    for _ in 0..runs {
        black_box(run());
    }
    start.elapsed().as_secs_f64() * MICROSECONDS / runs as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
