//! Work on many documents: in parallel, told of in their order, with a bar where somebody waits.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

/// How many documents are read before they are told of: memory is bounded by it, however many there are.
const BATCH: usize = 64;

/// Works on each item in parallel, and hands over what came of them in their order.
pub(super) fn each<T: Sync, O: Send>(items: &[T], work: impl Fn(&T) -> O + Sync, mut done: impl FnMut(O)) {
    let bar = progress(items.len());
    for batch in items.chunks(BATCH) {
        let one = |item| {
            let outcome = work(item);
            bar.inc(1);
            outcome
        };
        let outcomes: Vec<O> = batch.par_iter().map(one).collect();
        bar.suspend(|| outcomes.into_iter().for_each(&mut done));
    }
    bar.finish_and_clear();
}

/// A bar on a terminal, where there is something to wait for.
fn progress(items: usize) -> ProgressBar {
    let target = if items > 1 { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(items as u64), target);
    match ProgressStyle::with_template("{bar:40} {pos}/{len} {per_sec} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
