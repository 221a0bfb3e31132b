//! The examples run, and print what is written down beside them in `examples/output/`.
//!
//! `EXAMPLES=overwrite cargo test --test examples` writes down what they print now.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;
use std::process::Command;

fn check(example: &str) {
    let run = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet", "--example", example])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let printed = String::from_utf8(run.stdout).unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/output/{example}.txt"));
    if std::env::var_os("EXAMPLES").is_some_and(|wish| wish == "overwrite") {
        std::fs::write(&file, &printed).unwrap();
    }
    assert_eq!(printed, std::fs::read_to_string(&file).unwrap());
}

#[test]
fn workload() {
    check("workload");
}

#[test]
fn own_form() {
    check("own_form");
}
