//! PDF against its peers, in turns: `cargo bench -p nianbao-reader --bench pdf -- FILE…`
//!
//! Each round lets all have their turn on a file, so that what slows the machine slows everybody; a figure is the
//! median of the rounds. A peer that is not installed is left out.
#![allow(clippy::unwrap_used, missing_docs)]

use nianbao_reader::{Limits, extract_pdf};
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
    let mut files: Vec<PathBuf> =
        words.iter().filter(|word| !word.starts_with("--")).map(PathBuf::from).collect();
    if files.is_empty() {
        files.extend(
            ["libreoffice", "chromium", "reportlab"]
                .map(|name| Path::new(ROOT).join("tests/pdf").join(name).with_extension("pdf")),
        );
    }
    let mut plumber = Plumber::start();
    println!(
        "| file | ours | pdftotext -layout | | pdfplumber | |\n| --- | ---: | ---: | ---: | ---: | ---: |"
    );
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let mut times = vec![Vec::new(); 3];
        for _ in 0..rounds {
            times[0].push(Some(ours(&bytes)));
            times[1].push(pdftotext(&file));
            times[2].push(plumber.as_mut().map(|plumber| plumber.time(&file)));
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let medians: Vec<Option<f64>> = times.into_iter().map(median).collect();
        print!("| {name} | {}", cell(medians[0]));
        for peer in &medians[1..] {
            let ratio =
                peer.zip(medians[0]).map_or_else(String::new, |(peer, own)| format!("{:.0} ×", peer / own));
            print!(" | {} | {ratio}", cell(*peer));
        }
        println!(" |");
    }
}

fn cell(seconds: Option<f64>) -> String {
    seconds.map_or_else(|| "–".into(), |seconds| format!("{:.2} ms", 1e3 * seconds))
}

fn median(times: Vec<Option<f64>>) -> Option<f64> {
    let mut times: Vec<f64> = times.into_iter().collect::<Option<_>>()?;
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied()
}

fn ours(bytes: &[u8]) -> f64 {
    let start = Instant::now();
    black_box(extract_pdf(bytes, &Limits::default())).unwrap();
    start.elapsed().as_secs_f64()
}

/// A whole process: it has no other form.
fn pdftotext(file: &Path) -> Option<f64> {
    let start = Instant::now();
    let output = Command::new("pdftotext").arg("-layout").arg(file).arg("-").output().ok()?;
    output.status.success().then(|| start.elapsed().as_secs_f64())
}

/// pdfplumber in one process, which has loaded it before it is asked.
struct Plumber {
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
    _process: Child,
}

impl Plumber {
    fn start() -> Option<Self> {
        let script = Path::new(ROOT).join("../benches/peers/pdfplumber_tables.py");
        let (is_there, quiet) = (["-c", "import pdfplumber"], Stdio::null());
        if !Command::new("python3").args(is_there).stderr(quiet).status().ok()?.success() {
            return None;
        }
        let mut process =
            Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        let (questions, answers) = (process.stdin.take()?, BufReader::new(process.stdout.take()?));
        Some(Plumber { questions, answers, _process: process })
    }

    fn time(&mut self, file: &Path) -> f64 {
        writeln!(self.questions, "{}", file.display()).unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        answer.trim().parse().unwrap()
    }
}
