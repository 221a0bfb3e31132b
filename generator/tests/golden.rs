//! Every artifact of some forms, as files that a reviewer reads: `golden/<format id>/`.
//!
//! `NIANBAO_BLESS=1 cargo test -p nianbao-generator --test suite golden::` writes them anew; a failing test
//! never does.

use crate::common;
use nianbao_generator::markdown::filled;
use nianbao_generator::{Files, KINDS, Kind, Prefill, generate, preset};
use nianbao_schema::{Format, Report, catalogue, resolve};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const FORMS: [&str; 7] =
    ["2021-30", "2019-60", "website-report", "deep-rows", "single-cell", "wide", "kinds"];

/// What belongs into the folder of a format. Rust types are golden where they are compiled, among
/// the tests of `report_types!`.
fn artifacts(format: &Arc<Format>) -> Files {
    let mut names = vec!["json-schema", "markdown"];
    // Handbooks are long: one of an edition with a past, and one of a form with every kind of value.
    names.extend(Some("handbook").filter(|_| ["2021-30", "kinds"].contains(&&*format.id)));
    let texts = KINDS.iter().filter(|kind| names.contains(&kind.name));
    let mut files = blank(format, texts);
    if format.id == "2021-30" {
        let bytes = std::fs::read(common::root().join("examples/reports/jingyuan-2021.json")).unwrap();
        let report = Report::from_json(&bytes, format).unwrap();
        files.insert("jingyuan-2021.md", filled(&report, true));
    }
    files
}

fn blank<'k>(format: &Arc<Format>, kinds: impl IntoIterator<Item = &'k Kind>) -> Files {
    generate(&format.clone().into(), kinds, &Prefill::default(), &preset::GONGWEN).unwrap()
}

fn folder(id: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(id)
}

/// What is in a folder.
fn on_disk(folder: &Path) -> Files {
    let mut files = Files::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        files.insert(entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap());
    }
    files
}

#[test]
fn artifacts_are_as_they_were_read() {
    let bless = std::env::var_os("NIANBAO_BLESS").is_some();
    for id in FORMS {
        let (folder, due) = (folder(id), artifacts(&common::format(id)));
        if bless {
            write(&folder, &due);
        }
        compare(id, &on_disk(&folder), &due);
    }
}

fn write(folder: &Path, files: &Files) {
    std::fs::create_dir_all(folder).unwrap();
    for (path, _) in on_disk(folder).iter().filter(|(path, _)| files.get(path).is_none()) {
        std::fs::remove_file(folder.join(path)).unwrap();
    }
    for (path, bytes) in files.iter() {
        std::fs::write(folder.join(path), bytes).unwrap();
    }
}

fn compare(id: &str, there: &Files, due: &Files) {
    let names = |files: &Files| files.iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    assert_eq!(names(there), names(due), "golden/{id}");
    for (path, due) in due.iter() {
        let (there, due) = (there.get(path).unwrap_or_default(), String::from_utf8_lossy(due));
        let there = String::from_utf8_lossy(there);
        if let Some((line, (there, due))) = first_difference(&there, &due) {
            panic!(
                "golden/{id}/{path}:{line}\n  there: {there}\n  now:   {due}\nNIANBAO_BLESS=1 writes it anew"
            );
        }
    }
}

fn first_difference<'t>(there: &'t str, due: &'t str) -> Option<(usize, (&'t str, &'t str))> {
    let end = std::iter::repeat("(end)");
    let count = there.split('\n').count().max(due.split('\n').count());
    let lines = there.split('\n').chain(end.clone()).zip(due.split('\n').chain(end)).take(count);
    (1..).zip(lines).find(|(_, (there, due))| there != due)
}

#[test]
fn the_same_format_gives_the_same_bytes() {
    for id in catalogue::ids() {
        let read = || Arc::new(resolve(catalogue::text(id).unwrap().as_bytes()).format.unwrap());
        assert_eq!(blank(&read(), KINDS), blank(&read(), KINDS));
    }
}

/// A label that changes, changes where it stands (for office files, their own tests show it part by part), and with it the fingerprint; nothing else does.
#[test]
fn a_changed_label_changes_nothing_but_itself() {
    let text = catalogue::text("2021-30").unwrap();
    // The second is of another width, so that its columns are padded anew.
    for (old, new) in
        [("商业企业", "工商企业"), ("科研机构", "科学研究机构"), ("存在的主要问题及改进情况", "问题和改进")]
    {
        assert!(text.contains(old) && !text.contains(new));
        let before = common::form(text);
        let after = common::form(&text.replace(old, new));
        assert_ne!(before.fingerprint, after.fingerprint);
        let rewritten = |bytes: &[u8]| {
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            let text = text.replace(old, new);
            comparable(&text.replace(&before.fingerprint.to_string(), &after.fingerprint.to_string()))
        };
        // A handbook tells of the change.
        let texts = || KINDS.iter().filter(|kind| !["docx", "handbook", "xlsx"].contains(&kind.name));
        let (before, after) = (blank(&before, texts()), blank(&after, texts()));
        for (path, bytes) in before.iter() {
            let now = after.get(path).unwrap();
            assert_ne!(bytes, now, "{path}");
            assert!(rewritten(bytes) == comparable(str::from_utf8(now).unwrap()), "{path}");
        }
    }
}

/// A text without the padding of its tables, and without the statement of Rust types where the form
/// is to be had: a form that is not built in comes from its file.
fn comparable(text: &str) -> String {
    match (text.find("static FORM"), text.find("&FORM\n")) {
        (Some(start), Some(end)) => unpadded(&format!("{}{}", &text[..start], &text[end..])),
        _ => unpadded(text),
    }
}

/// A text without the padding of its tables.
fn unpadded(text: &str) -> String {
    let squeeze = |line: &str| {
        let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        let rule = |word: &&str| word.trim_end_matches(':').chars().all(|c| c == '-') && word.len() > 2;
        words.iter().map(|word| if rule(word) { "---" } else { word }).collect::<Vec<_>>().join(" ")
    };
    text.lines()
        .map(|line| if line.starts_with('|') { squeeze(line) } else { line.to_owned() } + "\n")
        .collect()
}
