//! Our office files against the schemas of ECMA-376, as the Open XML SDK has them.
//!
//! This side makes workbooks and documents, blank and filled, of every form and of forms that nobody
//! thought of; `tests/ooxml/run.mjs` validates them. Needs `npm install` in `tests/ooxml`, and node.

use nianbao::generator::preset::{GONGWEN, Preset};
use nianbao::generator::{Prefill, docx, xlsx};
use nianbao::migrate::Previous;
use nianbao::{Format, Report, catalogue, resolve};
use nianbao_testing::{Filling, Form, Limits, Random, report};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// How many random forms are validated.
const RANDOM: u64 = 5;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The built-in forms, those of the tests, and random ones.
fn formats() -> Vec<Arc<Format>> {
    let read = |path: &Path| Arc::new(resolve(&std::fs::read(path).unwrap()).format.unwrap());
    let forms = std::fs::read_dir(root().join("tests/forms")).unwrap();
    let forms = forms.map(|file| read(&file.unwrap().path()));
    let limits = Limits { hostile: true, ..Limits::default() };
    let random = (0..RANDOM).map(|seed| Form::random(&mut Random::new(seed), &limits).resolve());
    catalogue::all().cloned().chain(forms).chain(random).collect()
}

#[test]
fn office_files_are_valid() {
    // The folder stays, so that a file can be looked at.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ooxml");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for (number, format) in formats().iter().enumerate() {
        let write = |name: &str, bytes: Vec<u8>| {
            std::fs::write(folder.join(format!("{number}-{name}")), bytes).unwrap();
        };
        let mut random = Random::new(format.fingerprint.0);
        let own = report(format, &mut random, &Filling::default());
        let last = Previous::from(report(format, &mut random, &Filling::default()));
        blanks(format, &last, &write);
        filled(&own, &last, &write);
    }
    let node = Command::new("node").arg(root().join("tests/ooxml/run.mjs")).arg(&folder).status();
    assert!(node.expect("node runs").success(), "the validator found the faults above");
}

fn blanks(format: &Format, last: &Previous, write: &impl Fn(&str, Vec<u8>)) {
    let level = Some(format.levels[0].id.as_str());
    let prefill = Prefill {
        organ: Some("某机关<&>"),
        level,
        year: Some(format.first_year),
        previous: Some(last),
        ..Prefill::default()
    };
    write("blank.xlsx", xlsx::blank(format, &prefill).unwrap());
    for preset in Preset::ALL {
        let options = docx::Options { preset, draft: false };
        write(&format!("blank-{}.docx", preset.name), docx::blank(format, &prefill, &options).unwrap());
    }
}

fn filled(report: &Report, last: &Previous, write: &impl Fn(&str, Vec<u8>)) {
    let options = xlsx::Options { draft: true, previous: Some(last) };
    write("filled.xlsx", xlsx::filled(report, &options).unwrap());
    let options = docx::Options { preset: &GONGWEN, draft: true };
    write("filled.docx", docx::filled(report, &options).unwrap());
}
