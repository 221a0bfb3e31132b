//! The examples run, and print what is written down beside them in `examples/output/`.
//!
//! `EXAMPLES=overwrite cargo test --test suite examples::` writes down what they print now.

use std::path::Path;
use std::process::Command;

fn check(example: &str, arguments: &[&str]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .args(["--example", example, "--"])
        .args(arguments)
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let printed = String::from_utf8(run.stdout).unwrap();
    let file = root.join(format!("examples/output/{example}.txt"));
    if std::env::var_os("EXAMPLES").is_some_and(|wish| wish == "overwrite") {
        std::fs::write(&file, &printed).unwrap();
    }
    assert_eq!(printed, std::fs::read_to_string(&file).unwrap());
}

#[test]
fn workload() {
    check("workload", &[]);
}

#[test]
fn own_form() {
    check("own_form", &[]);
}

#[test]
fn typed_report() {
    check("typed_report", &[]);
}

/// A report as a page, compared with the figures that the page was made from, and a file that is no report.
#[test]
fn expected() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("published");
    std::fs::create_dir_all(folder.join("partial")).unwrap();
    let figures = "examples/reports/jingyuan-2021.json";
    let page = folder.join("jingyuan-2021.html");
    let render = Command::new(env!("CARGO_BIN_EXE_nianbao"))
        .args(["render", figures, "--to", "html", "--force", "--out"])
        .arg(page)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status();
    assert!(render.unwrap().success());
    std::fs::copy(figures, folder.join("jingyuan-2021.expected.json")).unwrap();
    std::fs::copy("examples/expected.rs", folder.join("partial/expected.rs")).unwrap();
    check("expected", &["published"]);
}

#[test]
fn every_example_is_run() {
    let tests = include_str!("examples.rs");
    for entry in std::fs::read_dir("examples").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_example = path.extension().is_some_and(|ending| ending == "rs");
        assert!(!is_example || tests.contains(&format!("check(\"{name}\"")), "{name} is not run");
    }
}
