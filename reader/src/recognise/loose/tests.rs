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

#[test]
#[ignore]
fn shared() {
    let dir = std::path::PathBuf::from(std::env::var("SHARED").unwrap());
    for (file, id) in [("jingyuan-2021.txt", "2021-30"), ("shkw-2024.md", "2021-30")] {
        let format = catalogue::by_id(id).unwrap();
        let bytes = std::fs::read(dir.join(file)).unwrap();
        let (report, loose) = report(format, &bytes, file.ends_with("md"));
        let expected = std::fs::read_to_string(dir.join(file).with_extension("expected.json")).unwrap();
        let expected =
            nianbao_schema::report_json::from_slice(regex(&expected, id).as_bytes(), format).unwrap();
        let (mut right, mut wrong, mut missing) = (0, 0, 0);
        for cell in 0..format.cells.len() {
            match (&expected.entries()[cell], &report.entries()[cell]) {
                (a, b) if a == b => right += usize::from(!a.is_blank()),
                (a, Entry::Blank) => {
                    missing += 1;
                    println!("missing {} {a:?}", format.cells[cell].path)
                }
                (a, b) => {
                    wrong += 1;
                    println!("WRONG {} {a:?} {b:?}", format.cells[cell].path)
                }
            }
        }
        println!("{file}: {right} right {wrong} wrong {missing} missing");
        for left in &loose.leftover {
            println!("  left {} {} {}", left.place, left.text, left.why);
        }
    }
    for entry in std::fs::read_dir(dir.join("partial")).unwrap() {
        let path = entry.unwrap().path();
        for format in catalogue::all() {
            let (report, loose) = report(format, &std::fs::read(&path).unwrap(), false);
            if loose.found.is_empty() && loose.leftover.is_empty() {
                continue;
            }
            println!(
                "== {} {} found {}",
                path.file_name().unwrap().to_string_lossy(),
                format.id,
                loose.found.len()
            );
            for cell in 0..format.cells.len() {
                if !report.entries()[cell].is_blank() {
                    print!(
                        "{}={} ",
                        format.cells[cell].path,
                        report.entries()[cell].shown(&format.cells[cell].value)
                    );
                }
            }
            println!();
            for left in &loose.leftover {
                println!("  left {} {} {}", left.place, left.text, left.why);
            }
        }
    }
}

fn regex(json: &str, id: &str) -> String {
    let at = json.find("\"format\"").unwrap();
    let end = at + json[at..].find(',').unwrap();
    format!("{}\"format\": \"{id}\"{}", &json[..at], &json[end..])
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

fn measure(seeds: std::ops::Range<u64>, damages: usize, filling: Filling) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        let mut random = Random::new(seed);
        for format in catalogue::all() {
            let expected = nianbao_testing::report(format, &mut random, &filling);
            let style = Style::random(&mut random);
            let mut lines = lines(&expected, style, &mut random);
            for _ in 0..damages {
                damage(&mut lines, &mut random);
            }
            let text = lines.join("\n");
            let (read, _) = report(format, text.as_bytes(), false);
            let before = tally.right;
            let all = tally.of;
            if tally.add(&expected, &read) {
                println!("WRONG seed {seed} {} {style:?}", format.id);
                for cell in 0..format.cells.len() {
                    let (a, b) = (&expected.entries()[cell], &read.entries()[cell]);
                    if a != b && !b.is_blank() {
                        println!("  {} {a:?} {b:?}", format.cells[cell].path);
                    }
                }
                std::fs::write(format!("/tmp/wrong-{seed}-{}.txt", format.id), &text).unwrap();
            }
            if std::env::var("VERBOSE").is_ok() && (tally.right - before) * 100 < (tally.of - all) * 60 {
                println!(
                    "low seed {seed} {} {style:?} {} of {}",
                    format.id,
                    tally.right - before,
                    tally.of - all
                );
                std::fs::write(format!("/tmp/low-{seed}-{}.txt", format.id), &text).unwrap();
            }
        }
    }
    tally
}

#[test]
fn measured() {
    let seeds = std::env::var("SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(20);
    for (damages, filling) in [
        (0, Filling::COMPLETE),
        (0, Filling { hostile: false, ..Filling::default() }),
        (1, Filling::COMPLETE),
        (3, Filling::COMPLETE),
    ] {
        let tally = measure(0..seeds, damages, filling);
        println!("{damages} damages, {filling:?}: {tally:?} {}%", tally.right * 100 / tally.of);
    }
}
