use super::printed::{self, Print};
use super::variants::{Style, damage, lines};
use crate::limits::Limits;
use crate::recognise::recognise;
use nianbao_schema::{Entry, Format, Report, catalogue};
use nianbao_testing::{Filling, Random};
use std::sync::Arc;

/// What is read of a text.
fn report(format: &Arc<Format>, text: &str) -> Report {
    let document = crate::extract(text.as_bytes(), &Limits::default()).unwrap();
    let reading = recognise(&document, std::slice::from_ref(format));
    reading.map_or_else(|| Report::blank(format), |reading| reading.report)
}

/// Right, wrong, and all figures that the documents show.
#[derive(Debug, Default)]
struct Tally {
    right: usize,
    wrong: usize,
    of: usize,
}

impl Tally {
    fn add(&mut self, expected: &Report, read: &Report) -> Vec<String> {
        let mut wrong = Vec::new();
        for (cell, (expect, entry)) in expected.entries().iter().zip(read.entries()).enumerate() {
            self.of += usize::from(!expect.is_blank());
            match entry {
                Entry::Blank => {}
                entry if entry == expect => self.right += 1,
                _ => wrong.push(format!("{}: {expect:?}, read {entry:?}", expected.format().labels(cell))),
            }
        }
        self.wrong += wrong.len();
        wrong
    }
}

/// Reads random reports of both editions as text converters might leave them, and damaged.
fn measure(seeds: u64, damages: usize, filling: &Filling) -> Tally {
    let mut tally = Tally::default();
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        for format in catalogue::all() {
            let expected = nianbao_testing::report(format, &mut random, filling);
            let style = Style::random(&mut random);
            let mut lines = lines(&expected, style, &mut random);
            for _ in 0..damages {
                damage(&mut lines, &mut random);
            }
            let text = lines.join("\n");
            let read = report(format, &text);
            assert!(tally.add(&expected, &read).is_empty(), "seed {seed} {} {style:?}\n{text}", format.id);
        }
    }
    tally
}

/// The seeds of a run: few in every test, as many as `NIANBAO_SEEDS` says where somebody measures.
fn seeds() -> u64 {
    std::env::var("NIANBAO_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(25)
}

#[test]
fn nothing_is_read_wrong_and_nearly_all_is_read() {
    let blanks = Filling { hostile: false, ..Filling::default() };
    for (damages, filling, least) in
        [(0, Filling::COMPLETE, 99), (1, Filling::COMPLETE, 97), (4, Filling::COMPLETE, 80), (0, blanks, 30)]
    {
        let tally = measure(seeds(), damages, &filling);
        let rate = tally.right * 100 / tally.of;
        println!("{damages} damages, {}% blank: {tally:?}, {rate}% read", filling.blank);
        assert!(rate >= least && tally.wrong == 0, "{damages} damages: {tally:?}");
    }
}

/// Reads random reports as they come off pages, and gives what was read wrong.
fn measure_printed(filling: &Filling, first: u64) -> (Tally, String) {
    let (mut tally, mut wrong) = (Tally::default(), String::new());
    for seed in first..first + seeds() {
        // The streams of neighbouring seeds overlap.
        let mut random = Random::new(Random::new(seed).bits());
        for format in catalogue::all() {
            let expected = nianbao_testing::report(format, &mut random, filling);
            let print = Print::random(&mut random);
            let text = printed::text(&expected, print, &mut random);
            let cells = tally.add(&expected, &report(format, &text));
            if !cells.is_empty() {
                wrong += &format!("seed {seed} {} {print:?}\n{cells:#?}\n", format.id);
                if std::env::var_os("NIANBAO_TEXTS").is_some() {
                    wrong += &text;
                }
            }
        }
    }
    (tally, wrong)
}

#[test]
fn what_is_broken_over_lines_is_not_read_wrong() {
    let first = std::env::var("NIANBAO_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    for blank in [3, 15, 50, 0] {
        let filling =
            Filling { blank, not_applicable: blank / 3, extreme: 5, hostile: false, sums: blank == 0 };
        let (tally, wrong) = measure_printed(&filling, first);
        println!("{blank}% blank: {tally:?}, {}% read", tally.right * 100 / tally.of);
        assert!(wrong.is_empty(), "{blank}% blank\n{wrong}");
    }
}
