use super::variants::{Style, damage, lines};
use super::*;
use crate::figure;
use crate::limits::Limits;
use crate::{markdown, text};
use nianbao_schema::{Entry, Report, catalogue};
use nianbao_testing::{Filling, Random};

/// What is read of a document, and what is left.
fn report(format: &std::sync::Arc<Format>, bytes: &[u8], is_markdown: bool) -> (Report, Loose) {
    let limits = Limits::default();
    let document =
        if is_markdown { markdown::extract(bytes, &limits) } else { text::extract(bytes, &limits) };
    let loose = read(format, document.unwrap().blocks.iter());
    let mut report = Report::blank(format);
    for found in &loose.found {
        if let Ok(figure) = figure::read(&found.text, &format.cells[found.cell], found.unit.as_ref()) {
            report.set_cell(found.cell, figure.entry).unwrap();
        }
    }
    (report, loose)
}

/// Right, wrong, and all figures that the documents show.
#[derive(Debug, Default)]
struct Tally {
    right: usize,
    wrong: usize,
    of: usize,
}

impl Tally {
    fn add(&mut self, expected: &Report, read: &Report) -> bool {
        let mut wrong = 0;
        for (expect, entry) in expected.entries().iter().zip(read.entries()) {
            self.of += usize::from(!expect.is_blank());
            match entry {
                Entry::Blank => {}
                entry if entry == expect => self.right += 1,
                _ => wrong += 1,
            }
        }
        self.wrong += wrong;
        wrong > 0
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
            let (read, _) = report(format, text.as_bytes(), false);
            assert!(!tally.add(&expected, &read), "seed {seed} {} {style:?}\n{text}", format.id);
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
        [(0, Filling::COMPLETE, 99), (1, Filling::COMPLETE, 97), (4, Filling::COMPLETE, 85), (0, blanks, 40)]
    {
        let tally = measure(seeds(), damages, &filling);
        let rate = tally.right * 100 / tally.of;
        println!("{damages} damages, {}% blank: {tally:?}, {rate}% read", filling.blank);
        assert!(rate >= least && tally.wrong == 0, "{damages} damages: {tally:?}");
    }
}
