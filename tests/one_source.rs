//! One source: no label of a form stands anywhere but in its format file.
//!
//! Looked at are all Rust files, templates and scripts of the repository, comments included; not
//! looked at are tests, examples of filled reports and what is generated. A word of everyday use that
//! happens to be a label (`其他`) is forbidden only as a string of its own.

use nianbao_schema::format::{Axis, Value};
use nianbao_schema::{Format, resolve};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Labels of so few characters are words that people use.
const EVERYDAY: usize = 4;

/// Folders that are not looked at, wherever they are: tests, and what is no source of ours. Nor are files `tests.rs`.
const PASSED_OVER: [&str; 4] = ["tests", "target", "out", "node_modules"];

fn formats() -> Vec<Format> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/formats");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let formats = files.filter(|file| file.extension().is_some_and(|ending| ending == "toml"));
    formats.map(|file| resolve(&fs::read(file).unwrap()).format.unwrap()).collect()
}

/// Every text that the form prints, of two characters or more.
fn labels(format: &Format) -> BTreeSet<String> {
    let mut labels = vec![format.title.clone()];
    for section in &format.sections {
        labels.push(section.title.clone());
        labels.extend(section.also.clone());
    }
    for narrative in &format.narratives {
        labels.extend(narrative.topics.clone());
    }
    for table in &format.tables {
        labels.extend(table.caption.clone().into_iter().chain(table.stub.clone()).chain(table.also.clone()));
        labels.extend([&table.rows, &table.columns].into_iter().flat_map(of_axis));
    }
    for cell in &format.cells {
        if let Value::Choice(choices) = &cell.value {
            labels.extend(choices.iter().map(|choice| choice.label.clone()));
        }
    }
    labels.into_iter().filter(|label| label.chars().count() >= 2).collect()
}

fn of_axis(axis: &Axis) -> impl Iterator<Item = String> {
    axis.items.iter().flat_map(|item| [vec![item.label.clone()], item.also.clone()].concat())
}

/// The files to look at, below a folder.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !PASSED_OVER.contains(&name.as_str()) && name != ".git" {
                sources(&path, found);
            }
        } else if is_source(&path) {
            found.push(path);
        }
    }
}

/// Rust, templates and scripts; documents about the forms may quote them.
fn is_source(path: &Path) -> bool {
    let is_code =
        path.extension().is_some_and(|ending| ["rs", "js", "sh", "py"].iter().any(|code| *code == ending));
    let is_test = path.file_name().is_some_and(|name| name == "tests.rs")
        || path.components().any(|part| part.as_os_str().to_string_lossy().ends_with("_tests"));
    is_code && !is_test
        || path.components().any(|part| part.as_os_str() == "templates" || part.as_os_str() == ".ci")
}

/// A source without the tests at its end.
fn without_tests(text: &str) -> &str {
    let end = text.find("#[cfg(test)]\nmod ");
    &text[..end.unwrap_or(text.len())]
}

/// The labels that stand in a text, each with its line.
fn found<'l>(text: &str, labels: &'l BTreeSet<String>) -> Vec<(usize, &'l str)> {
    let mut found = Vec::new();
    for label in labels {
        let everyday = label.chars().count() <= EVERYDAY;
        let needles =
            if everyday { vec![format!("\"{label}\""), format!("'{label}'")] } else { vec![label.clone()] };
        for needle in needles {
            let lines = text.match_indices(&needle).map(|(at, _)| text[..at].matches('\n').count() + 1);
            found.extend(lines.map(|line| (line, label.as_str())));
        }
    }
    found.sort_unstable();
    found
}

#[test]
fn no_label_stands_outside_the_format_files() {
    let labels: BTreeSet<String> = formats().iter().flat_map(labels).collect();
    assert!(labels.len() > 80, "{}", labels.len());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(root, &mut files);
    assert!(files.len() > 30, "{}", files.len());
    let mut complaints = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        // Whoever generates types into a folder of the checkout writes no source of ours.
        if text.starts_with("// Made by nianbao from the format") {
            continue;
        }
        for (line, label) in found(without_tests(&text), &labels) {
            let file = file.strip_prefix(root).unwrap().display();
            complaints.push(format!("{file}:{line}: “{label}” belongs to schema/formats alone"));
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let labels = BTreeSet::from(["其他".to_owned(), "本年制发件数".to_owned()]);
    for (text, expect) in [
        ("// 本年制发件数\n", vec![(1, "本年制发件数")]),
        ("\nlet x = \"其他\";", vec![(2, "其他")]),
        ("// 其他的话\nformat!(\"其他{x}\")", vec![]),
        ("fn f() {}\n#[cfg(test)]\nmod tests { \"其他\" }", vec![]),
    ] {
        assert_eq!(found(without_tests(text), &labels), expect, "{text}");
    }
}
