//! Typed reports against the validator that `jsonschema` makes at compile time, in turns:
//! `cargo run --release --manifest-path benches/compiled/Cargo.toml`
//!
//! That validator says whether a report is complete and of the form, and cannot know its sums; ours says which rule
//! is broken and by how much.
#![allow(clippy::unwrap_used, dead_code, missing_docs, unreachable_pub)]

#[path = "../../contenders/mod.rs"]
mod contenders;

use contenders::{JSON, REPORT};
use nianbao::typed::Options;
use serde_json::Value;
use std::hint::black_box;
use std::time::Instant;

mod since_2021 {
    nianbao::report_types!("2021-30");
}

#[jsonschema::validator(path = "../../generator/tests/golden/2021-30/2021-30.final.schema.json")]
struct Final;

const ROUNDS: usize = 301;
/// How often each has its turn in a round.
const RUNS: u32 = 100;

fn main() {
    let report = since_2021::Report::try_from(&*REPORT).unwrap();
    let terse = since_2021::Report { overview: "无".to_owned(), ..report.clone() };
    let options = Options::default();
    let value: Value = serde_json::from_slice(&JSON).unwrap();
    assert!(Final::is_valid(&value));
    assert_eq!(report.check(&options).hard.held, 42);
    let parsed = || since_2021::Report::from_json(&JSON).unwrap();
    let tree = || serde_json::from_slice::<Value>(&JSON).unwrap();
    let terse_value: Value = serde_json::from_str(&terse.to_json().unwrap().to_string()).unwrap();
    let contenders: [(&str, &dyn Fn() -> usize); 6] = [
        ("check, typed: shape, 42 sums, figures named in 3 kB of prose", &|| {
            report.check(&options).hard.held
        }),
        ("`is_valid` of the compile-time validator: shape", &|| usize::from(Final::is_valid(&value))),
        ("check, typed: the same with little prose", &|| terse.check(&options).hard.held),
        ("`is_valid` of the compile-time validator", &|| usize::from(Final::is_valid(&terse_value))),
        ("from bytes, typed: parse and check", &|| parsed().check(&options).hard.held),
        ("from bytes, serde_json's tree and the validator", &|| usize::from(Final::is_valid(&tree()))),
    ];
    let mut times = vec![Vec::new(); contenders.len()];
    for _ in 0..ROUNDS {
        for ((_, run), times) in contenders.iter().zip(&mut times) {
            let start = Instant::now();
            (0..RUNS).for_each(|_| drop(black_box(run())));
            times.push((start.elapsed() / RUNS).as_secs_f64() * 1e6);
        }
    }
    println!("| | median | to ours |\n| --- | ---: | ---: |");
    for (at, (name, _)) in contenders.iter().enumerate() {
        let ours = &times[at - at % 2];
        let ratios = times[at].iter().zip(ours).map(|(own, ours)| own / ours).collect();
        println!("| {name} | {:.2} µs | {:.2} |", median(times[at].clone()), median(ratios));
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
