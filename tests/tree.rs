//! What is in the repository: sources, documents and declared fixtures; and every test file is part of a program.
//!
//! The names at the top are those of the table “The tree” in ARCHITECTURE.md.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Where files that are no text may be, with their ending, and why.
const FIXTURES: [(&str, &str, &str); 3] = [
    ("docs/img/", "png", "pictures of what is generated, in the README"),
    ("docs/guide/src/img/", "png", "pictures in the guide"),
    ("reader/tests/pdf/", "pdf", "one document from each program that makes PDF"),
];

/// Larger than this, a file needs a line in `LARGE`.
const MOST_BYTES: usize = 256 * 1024;

/// Files that are larger, and why.
const LARGE: [(&str, &str); 0] = [];

/// Folders that tools write.
const WRITTEN_BY_TOOLS: [&str; 7] =
    ["target", "node_modules", "__pycache__", "incremental", ".cache", ".venv", "dist"];

/// Endings of what compilers, packers and editors leave behind, some of it text.
const LEFT_BEHIND: [&str; 21] = [
    "a", "bak", "bin", "class", "d", "dll", "egg", "exe", "gz", "jar", "o", "orig", "pyc", "rej", "rlib",
    "rmeta", "so", "swp", "tar", "whl", "zip",
];

/// A file that git tracks.
struct Tracked<'a> {
    path: &'a str,
    bytes: &'a [u8],
}

/// What is wrong with a file's being tracked; `top` has the names at the root that are known.
fn complaint(file: &Tracked<'_>, top: &BTreeSet<String>) -> Option<String> {
    let Tracked { path, bytes } = file;
    let first = path.split('/').next().unwrap_or_default();
    if !top.contains(first) {
        return Some(format!("{path}: ARCHITECTURE.md, “The tree”, does not have `{first}`"));
    }
    if let Some(folder) = path.split('/').find(|part| WRITTEN_BY_TOOLS.contains(part)) {
        return Some(format!("{path}: tools write `{folder}`"));
    }
    let ending = Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    if LEFT_BEHIND.contains(&ending) {
        return Some(format!("{path}: tools leave files of this ending behind"));
    }
    let is_fixture = FIXTURES.iter().any(|(folder, kind, _)| path.starts_with(folder) && ending == *kind);
    let is_text = !bytes.contains(&0) && std::str::from_utf8(bytes).is_ok();
    if !is_text && !is_fixture {
        return Some(format!("{path}: not text, and no fixture in `FIXTURES` of tests/tree.rs"));
    }
    if bytes.len() > MOST_BYTES && !LARGE.iter().any(|(large, _)| path == large) {
        return Some(format!("{path}: {} bytes, and no line in `LARGE` of tests/tree.rs", bytes.len()));
    }
    None
}

/// The names in the first column of the table “The tree”.
fn top() -> BTreeSet<String> {
    let text = fs::read_to_string("ARCHITECTURE.md").unwrap();
    let section = text.split("\n## The tree\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let cells = section.lines().filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
    let names = cells.flat_map(|cell| cell.split('`').step_by(2));
    names.map(|name| name.trim_matches('/').to_owned()).filter(|name| !name.is_empty()).collect()
}

/// The paths that git tracks; nothing outside a checkout.
fn tracked() -> Option<Vec<String>> {
    let output = Command::new("git").args(["ls-files", "-z"]).output().ok()?;
    let names = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| names.split_terminator('\0').map(str::to_owned).collect())
}

#[test]
fn only_what_belongs_in_the_repository_is_tracked() {
    let Some(paths) = tracked() else {
        eprintln!("not a checkout, so that nothing says which files are tracked: not checked");
        return;
    };
    let top = top();
    // A file that was removed and not staged yet is not there.
    let files = paths.iter().filter_map(|path| Some((path, fs::read(path).ok()?)));
    let complaints: Vec<String> =
        files.filter_map(|(path, bytes)| complaint(&Tracked { path, bytes: &bytes }, &top)).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    let known: BTreeSet<String> =
        paths.iter().filter_map(|path| path.split('/').next()).map(str::to_owned).collect();
    let gone: Vec<&String> = top.difference(&known).collect();
    assert!(gone.is_empty(), "in ARCHITECTURE.md, “The tree”, and not in the repository: {gone:?}");
}

#[test]
fn what_does_not_belong_is_found() {
    let top = BTreeSet::from(["docs".to_owned(), "reader".to_owned(), "src".to_owned()]);
    let large = vec![b' '; MOST_BYTES + 1];
    for (path, bytes, expect) in [
        ("src/main.rs", &b"fn main() {}"[..], None),
        ("docs/img/page.png", b"\x89PNG\0", None),
        ("reader/tests/pdf/chromium.pdf", b"%PDF-1.4\n\xe2\xe3", None),
        ("notes.md", b"", Some("does not have `notes.md`")),
        ("schema-3qk6/s-h.bin", b"", Some("does not have `schema-3qk6`")),
        ("src/main.o", b"", Some("leave files of this ending behind")),
        ("src/main.d", b"main: main.rs", Some("leave files of this ending behind")),
        ("src/__pycache__/a.py", b"", Some("tools write `__pycache__`")),
        ("docs/page.png", b"\x89PNG\0", Some("not text")),
        ("docs/img/page.pdf", b"%PDF\0", Some("not text")),
        ("docs/list.md", &large, Some("262145 bytes")),
    ] {
        let found = complaint(&Tracked { path, bytes }, &top);
        match (&found, expect) {
            (None, None) => {}
            (Some(found), Some(expect)) => assert!(found.contains(expect), "{path}: {found}"),
            _ => panic!("{path}: {found:?}"),
        }
    }
}

/// The test files of a package that are part of no program, by its manifest and its `suite.rs`.
fn left_out(stems: &[&str], manifest: &str, suite: &str) -> Vec<String> {
    let runs = |stem: &str| {
        manifest.contains(&format!("path = \"tests/{stem}.rs\""))
            || suite.lines().any(|line| line == format!("mod {stem};"))
    };
    stems.iter().filter(|stem| !runs(stem)).map(|&stem| stem.to_owned()).collect()
}

#[test]
fn every_test_file_is_part_of_a_program() {
    for package in [".", "schema", "generator", "reader", "tests/types"] {
        let read = |file: &str| fs::read_to_string(Path::new(package).join(file)).unwrap();
        let files =
            fs::read_dir(Path::new(package).join("tests")).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "rs"));
        let stems: Vec<String> =
            files.map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
        let stems: Vec<&str> = stems.iter().map(String::as_str).collect();
        let left_out = left_out(&stems, &read("Cargo.toml"), &read("tests/suite.rs"));
        assert_eq!(
            left_out,
            [] as [&str; 0],
            "tests of {package} that {package}/tests/suite.rs does not have"
        );
    }
}

#[test]
fn a_test_file_that_never_runs_is_found() {
    let manifest = "[[test]]\nname = \"suite\"\npath = \"tests/suite.rs\"\n";
    let stems = ["suite", "one", "other"];
    assert_eq!(left_out(&stems, manifest, "mod one;\nmod otherwise;\n"), ["other"]);
}
