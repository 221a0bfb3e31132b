//! The files in `src/golden` are what `nianbao generate --only rust` writes; the library of this crate
//! compiles them. `NIANBAO_BLESS=1` writes them anew.

use nianbao::{Format, catalogue, resolve};
use nianbao_generator::rust::{Options, Source, file, formatted};
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/golden")
}

fn compare(name: &str, text: &str) {
    let path = folder().join(format!("{name}.rs"));
    if std::env::var_os("NIANBAO_BLESS").is_some() {
        fs::write(&path, text).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    // Only the first difference, with what stands around it: the files have thousands of lines.
    let differs = golden.lines().zip(text.lines()).position(|(golden, text)| golden != text);
    if let Some(at) = differs {
        let around =
            |text: &str| text.lines().skip(at.saturating_sub(2)).take(5).collect::<Vec<_>>().join("\n");
        assert_eq!(around(&golden), around(text), "{name}.rs differs from line {}", at + 1);
    }
    assert_eq!(golden.len(), text.len(), "{name}.rs is of another length");
}

/// The form in a file beside the crate, and its types as a file in the golden folder finds it.
fn of_file(path: &str) -> (Format, String) {
    let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let format = resolve(&bytes).format.unwrap();
    let from_golden = format!("../../{path}");
    let included = format!("::core::include_bytes!({from_golden:?})").parse().unwrap();
    let text = formatted(&format, &Options::new(Source::File(included)));
    (format, text)
}

#[test]
fn the_editions_have_their_types() {
    for format in catalogue::all() {
        compare(&format.id, &file(format));
    }
}

#[test]
fn forms_of_ones_own_have_their_types() {
    for path in [
        "../forms/kinds.toml",
        "../forms/deep-rows.toml",
        "../forms/single-cell.toml",
        "../forms/website-report.toml",
        "../forms/wide.toml",
        "forms/keywords.toml",
    ] {
        let (format, text) = of_file(path);
        compare(&format.id, &text);
    }
}

/// The same form gives the same types, to the byte.
#[test]
fn types_do_not_depend_on_chance() {
    let format = Format::built_in("2021-30").unwrap();
    assert_eq!(file(format), file(format));
}
