//! Random forms and reports, the same ones for the same seed, for tests and benchmarks of every member.
//!
//! A form is made as TOML text, so that it takes the way that an author's file takes. Nothing here
//! asks the resolver whether a form is sound: a form that it refuses is a mistake on one of the two sides.
//!
//! ```
//! use nianbao_testing::{Filling, Form, Limits, Random, report};
//! let mut random = Random::new(7);
//! let form = Form::random(&mut random, &Limits::default());
//! let format = form.resolve();
//! let report = report(&format, &mut random, &Filling::default());
//! assert_eq!(report.entries().len(), format.cells.len());
//! ```
#![allow(clippy::panic)]

mod form;
mod forms;
mod large;
mod random;
mod reports;
mod rules;
mod slips;
mod text;
mod totals;

pub use form::{Demand, Each, Form, Item, Kind, Rule, Section, Table, toml_string};
pub use forms::Limits;
pub use large::large_form;
pub use random::Random;
pub use reports::{Filling, report, spoil};
pub use slips::{SLIPS, consistent, plant};
pub use text::{HOSTILE, prose};
pub use totals::{fill_totals, forget_totals, recount, total};

/// How many of a test's cases run: all with `NIANBAO_SOAK=1`, as `.ci/run` sets it, and otherwise a quarter, or twenty
/// where that is more. They are the first ones, so that a longer run has all cases of a shorter one.
pub fn soak(cases: u64) -> u64 {
    let is_whole = std::env::var_os("NIANBAO_SOAK").is_some_and(|wish| wish == "1");
    if is_whole { cases } else { cases.min((cases / 4).max(20)) }
}

/// Calls `test` with one source of chance for each of so many seeds, or of the share that [`soak`] leaves of them; a test that fails says which
/// seed it was, and `Random::new(seed)` brings the same case back.
pub fn for_seeds(seeds: u64, test: impl Fn(&mut Random) + std::panic::RefUnwindSafe) {
    for seed in 0..soak(seeds) {
        let case = std::panic::catch_unwind(|| test(&mut Random::new(seed)));
        if let Err(cause) = case {
            let why = cause.downcast_ref::<String>().map(String::as_str);
            let why = why.or_else(|| cause.downcast_ref::<&str>().copied()).unwrap_or("it panicked");
            panic!("seed {seed}: {why}");
        }
    }
}
