//! What artifacts cost: each by itself, all of them in a cold process, all editions, and the office files
//! against openpyxl and python-docx, in turns. `cargo bench --bench artifacts` prints tables.
//!
//! The peers are run by `$PYTHON` (or `python3`) and left out where it lacks them.
#![allow(clippy::unwrap_used, missing_docs)]

use nianbao::generator::{KINDS, Kind, Prefill, docx, generate, preset, xlsx};
use nianbao::{Format, catalogue};
use std::hint::black_box;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

const FORMAT: &str = "2021-30";

fn main() {
    // `cargo test --benches` only wants to know that it runs.
    let rounds = if std::env::args().any(|word| word == "--bench") { 21 } else { 1 };
    let format = Format::built_in(FORMAT).unwrap();
    println!("| {FORMAT} | median |\n| --- | ---: |");
    for kind in KINDS.iter().filter(|kind| !kind.artifacts.is_empty()) {
        report(kind.name, times(rounds, || all(format, [kind])));
    }
    report("all, one process that has it resolved", times(rounds, || all(format, KINDS)));
    let folder = std::env::temp_dir().join(format!("nianbao-artifacts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let ids: Vec<&str> = catalogue::ids().collect();
    report("all, `nianbao generate`, a cold process", times(rounds, || command(&folder, &[FORMAT])));
    report("all of all editions, cold processes", times(rounds, || command(&folder, &ids)));
    println!("\n| against | ours | theirs | ratio |\n| --- | ---: | ---: | ---: |");
    let blank = || xlsx::blank(format, &Prefill::default()).unwrap();
    against("openpyxl", "workbook.py", &folder.join("blank.xlsx"), blank, rounds.min(7));
    let blank = || docx::blank(format, &Prefill::default(), &docx::Options::default()).unwrap();
    against("python-docx", "document.py", &folder.join("blank.docx"), blank, rounds.min(7));
    std::fs::remove_dir_all(folder).unwrap();
}

fn all<'k>(format: &Arc<Format>, kinds: impl IntoIterator<Item = &'k Kind>) {
    black_box(generate(&Arc::clone(format).into(), kinds, &Prefill::default(), &preset::GONGWEN).unwrap());
}

/// Runs the command once for each edition, as somebody does who regenerates everything.
fn command(folder: &Path, ids: &[&str]) {
    for id in ids {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nianbao"));
        let status =
            command.args(["generate", id, "--force", "--out"]).arg(folder).stdout(Stdio::null()).status();
        assert!(status.unwrap().success());
    }
}

/// Milliseconds of each run but the first, which warms up.
fn times(rounds: usize, run: impl Fn()) -> Vec<f64> {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1e3
    };
    (0..=rounds).map(time).skip(1).collect()
}

fn report(name: &str, times: Vec<f64>) {
    println!("| {name} | {:.2} ms |", median(times));
}

/// A peer writes the same file; each round lets both have their turn.
fn against(name: &str, script: &str, file: &Path, write: impl Fn() -> Vec<u8>, rounds: usize) {
    std::fs::write(file, write()).unwrap();
    let Some(mut peer) = Peer::start(script, file) else {
        println!("| {name} | | not installed | |");
        return;
    };
    let pairs: Vec<(f64, f64)> = (0..=rounds)
        .filter_map(|_| {
            let theirs = peer.next()?;
            let ours = median(times(5, || drop(black_box(write()))));
            Some((ours, theirs))
        })
        .skip(1)
        .collect();
    let of = |pick: fn(&(f64, f64)) -> f64| median(pairs.iter().map(pick).collect());
    println!("| {name} | {:.2} ms | {:.1} ms | {:.0} × |", of(|p| p.0), of(|p| p.1), of(|p| p.1 / p.0));
    drop(peer.go);
    peer.process.wait().unwrap();
}

/// A script that runs once for each line it is given and says how long that took.
struct Peer {
    process: Child,
    go: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Peer {
    fn start(script: &str, file: &Path) -> Option<Peer> {
        let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
        let module = if script == "workbook.py" { "openpyxl" } else { "docx" };
        let import =
            Command::new(&python).args(["-c", &format!("import {module}")]).stderr(Stdio::null()).status();
        if !import.is_ok_and(|status| status.success()) {
            return None;
        }
        let script: PathBuf = [env!("CARGO_MANIFEST_DIR"), "benches", "peers", script].iter().collect();
        let mut command = Command::new(python);
        command.arg(script).arg(file).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().ok()?;
        let lines = BufReader::new(process.stdout.take()?).lines();
        Some(Peer { go: process.stdin.take()?, process, lines })
    }

    fn next(&mut self) -> Option<f64> {
        self.go.write_all(b"\n").ok()?;
        self.lines.next()?.ok()?.trim().parse().ok()
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
