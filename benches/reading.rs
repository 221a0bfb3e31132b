//! Reading documents against the usual Python readers, in turns: `cargo bench --bench reading -- FILE…`
//!
//! Without files it reads a complete report in every medium, as ours and as other programs make it. Each round lets all
//! have their turn on a file, so that what slows the machine slows everybody; a figure is the median of the rounds, in
//! seconds of processor time. Peers that are not installed are left out; `PYTHON` names another Python than `python3`.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "foreign/mod.rs"]
mod foreign;

use nianbao::Format;
use nianbao_generator::{docx, html, xlsx};
use nianbao_reader::document::Medium;
use nianbao_reader::{Limits, Reader, extract};
use nianbao_testing::{Filling, Random, report};
use std::fs;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 31;
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` only wants to know that it runs.
    let rounds = if words.iter().any(|word| word == "--bench") { ROUNDS } else { 1 };
    let given: Vec<PathBuf> =
        words.iter().filter(|word| !word.starts_with("--")).map(PathBuf::from).collect();
    let files = if given.is_empty() { own_files() } else { given };
    let reader = Reader::default();
    let mut peers = Peers::start();
    println!("| file | size | extract | and recognise | peer | | to extract | to both |");
    println!("| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |");
    for file in &files {
        compare(file, &reader, &mut peers, rounds);
    }
    scale(&files, &reader, rounds);
}

/// The lines of the table for one file.
fn compare(file: &Path, reader: &Reader, peers: &mut Option<Peers>, rounds: usize) {
    let bytes = fs::read(file).unwrap();
    let medium = extract(&bytes, &Limits::default()).unwrap().medium;
    let is_there = |name: &&&str| peers.as_ref().is_some_and(|peers| peers.has(name));
    let rivals: Vec<&str> = of_medium(medium).iter().filter(is_there).copied().collect();
    let mut times = vec![Vec::new(); 2 + rivals.len()];
    for _ in 0..rounds {
        times[0].push(seconds(|| drop(black_box(extract(&bytes, &Limits::default())))));
        times[1].push(seconds(|| drop(black_box(reader.read(&bytes)))));
        for (rival, times) in rivals.iter().zip(&mut times[2..]) {
            times.extend(peers.as_mut().map(|peers| peers.time(rival, file)));
        }
    }
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let ours = format!("{:.1} kB | {} | {}", bytes.len() as f64 / 1e3, shown(medians[0]), shown(medians[1]));
    for (rival, time) in rivals.iter().zip(&medians[2..]) {
        let ratios = format!("{:.1} × | {:.1} ×", time / medians[0], time / medians[1]);
        println!("| {name} | {ours} | {rival} | {} | {ratios} |", shown(*time));
    }
    if rivals.is_empty() {
        println!("| {name} | {ours} | | | | |");
    }
}

/// How much sooner two threads are done than one.
fn scale(files: &[PathBuf], reader: &Reader, rounds: usize) {
    let documents: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    let all = || documents.iter().for_each(|bytes| drop(black_box(reader.read(bytes))));
    let mut gains = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        (0..8).for_each(|_| all());
        let alone = start.elapsed();
        let start = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| (0..4).for_each(|_| all()));
            }
        });
        gains.push(alone.as_secs_f64() / start.elapsed().as_secs_f64());
    }
    println!("\nTwo threads read {:.2} times as many documents as one.", median(gains));
}

/// A complete report in each medium, as ours and as others make it.
fn own_files() -> Vec<PathBuf> {
    let format = Format::built_in("2021-30").unwrap();
    let report = report(format, &mut Random::new(1), &Filling::COMPLETE);
    let folder = std::env::temp_dir();
    let write = |name: &str, bytes: Vec<u8>| {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let fragment = html::fragment(&report, false);
    let document = extract(fragment.as_bytes(), &Limits::default()).unwrap();
    let mut files = vec![
        write("nianbao-fragment.html", fragment.into()),
        write("foreign-page.html", foreign::page(&document).into()),
        write("nianbao-report.docx", docx::filled(&report, &docx::Options::default()).unwrap()),
        write("foreign-report.docx", foreign::document(&document)),
        write("nianbao-report.xlsx", xlsx::filled(&report, &xlsx::Options::default()).unwrap()),
        write("foreign-report.xlsx", foreign::workbook(&document)),
    ];
    let printed = ["libreoffice", "chromium", "reportlab"];
    files.extend(
        printed.map(|name| Path::new(ROOT).join("reader/tests/pdf").join(name).with_extension("pdf")),
    );
    files
}

fn of_medium(medium: Medium) -> &'static [&'static str] {
    match medium {
        Medium::Html => &["lxml", "BeautifulSoup"],
        Medium::Docx => &["python-docx"],
        Medium::Xlsx => &["openpyxl"],
        Medium::Pdf => &["pdftotext", "pdfplumber"],
        _ => &[],
    }
}

fn shown(seconds: f64) -> String {
    format!("{:.2} ms", 1e3 * seconds)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// How often ours is repeated for one figure: Linux counts a thread's time in ticks.
const REPEATED: u32 = 40;

/// How long something takes this thread.
fn seconds(work: impl Fn()) -> f64 {
    let start = processor();
    (0..REPEATED).for_each(|_| work());
    (processor() - start) / f64::from(REPEATED)
}

/// The processor time of this thread in seconds, as Linux tells it.
fn processor() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|first| first.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1e9
}

/// The peers in one process, which has loaded them before it is asked.
struct Peers {
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
    installed: Vec<String>,
    _process: Child,
}

impl Peers {
    fn start() -> Option<Self> {
        let script = Path::new(ROOT).join("benches/peers/reading.py");
        let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
        let mut process =
            Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        let (questions, answers) = (process.stdin.take()?, BufReader::new(process.stdout.take()?));
        let mut peers = Peers { questions, answers, installed: Vec::new(), _process: process };
        peers.installed = peers.ask("peers")?.split_whitespace().map(str::to_owned).collect();
        Some(peers)
    }

    fn has(&self, name: &str) -> bool {
        self.installed.iter().any(|known| known == name)
    }

    fn ask(&mut self, question: &str) -> Option<String> {
        writeln!(self.questions, "{question}").ok()?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer).ok()?;
        Some(answer)
    }

    fn time(&mut self, name: &str, file: &Path) -> f64 {
        self.ask(&format!("{name} {}", file.display())).unwrap().trim().parse().unwrap()
    }
}
