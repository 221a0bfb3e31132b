//! The Markdown files that people read, and their fenced blocks.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the guide's chapters.
pub(crate) fn book() -> PathBuf {
    repository().join("docs/guide/src")
}

/// The chapters, as paths from [`book`], `SUMMARY.md` left out.
pub(crate) fn chapters() -> Vec<String> {
    let mut found = Vec::new();
    below(&book(), &mut found);
    let mut chapters: Vec<String> = found
        .iter()
        .map(|path| path.strip_prefix(book()).unwrap().to_string_lossy().replace('\\', "/"))
        .filter(|chapter| chapter != "SUMMARY.md")
        .collect();
    chapters.sort();
    chapters
}

/// The Markdown files below a folder.
fn below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            below(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            found.push(path);
        }
    }
}

pub(crate) fn chapter(name: &str) -> String {
    fs::read_to_string(book().join(name)).unwrap()
}

/// The chapters that a test writes: what they show fails on purpose, and is executed where it comes from.
pub(crate) fn is_generated(chapter: &str) -> bool {
    ["en/codes.md", "en/compile-errors.md", "en/grammar.md"].contains(&chapter)
}

/// The fenced blocks of a text: what stands behind the fence, and what is inside.
pub(crate) fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(language) = line.trim_start().strip_prefix("```") else { continue };
        let inside = lines.by_ref().take_while(|line| line.trim_start() != "```");
        blocks.push((language.to_owned(), inside.map(|line| format!("{line}\n")).collect()));
    }
    blocks
}
