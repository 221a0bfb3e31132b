//! What the guide shows of commands and files. A chapter's commands run one after the other in a folder of its own,
//! a copy of `tests/guide/steps/CHAPTER`, which both languages share; what a reader does in an editor there is a step in a comment, a copy of a file.

use super::pages::{blocks, book, chapter, chapters, is_generated, repository};
use std::fs;
use std::path::{Path, PathBuf};

/// Blocks in these languages are looked at below, or compiled (`rust`), or say nothing that could be false.
const LANGUAGES: [&str; 6] = ["console", "sh", "rust", "toml", "json", "text"];

fn steps(chapter: &str) -> PathBuf {
    repository().join("tests/guide/steps").join(Path::new(chapter).file_stem().unwrap())
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, to) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// A chapter and its folder, where the commands may write; gives the copy of the chapter.
fn stage(chapter: &str) -> PathBuf {
    let there = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide").join(chapter);
    let folder = there.with_extension("in");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    if steps(chapter).exists() {
        copy(&steps(chapter), &folder);
    }
    fs::copy(book().join(chapter), &there).unwrap();
    there
}

#[test]
fn commands_print_what_is_shown() {
    let shown: Vec<String> = chapters().into_iter().filter(|chapter| !is_generated(chapter)).collect();
    let staged: Vec<PathBuf> = shown.iter().map(|chapter| stage(chapter)).collect();
    // Readers of the Chinese chapters are spoken to in Chinese.
    for (is_chinese, locale) in [(true, "zh_CN.UTF-8"), (false, "C")] {
        let cases = trycmd::TestCases::new();
        cases.env("LC_ALL", locale).register_bin("cp", Path::new("/bin/cp"));
        let chapters = shown.iter().zip(&staged);
        for (_, file) in chapters.filter(|(chapter, _)| chapter.starts_with("zh/") == is_chinese) {
            cases.case(file);
        }
    }
    if std::env::var_os("TRYCMD").is_some_and(|wish| wish == "overwrite") {
        for (chapter, file) in shown.iter().zip(&staged) {
            fs::copy(file, book().join(chapter)).unwrap();
        }
    }
}

/// The texts that a chapter may quote: of its own folder, and of the forms that come with the project.
fn quotable(chapter: &str) -> Vec<String> {
    let mut files = vec![repository().join("schema/formats"), repository().join("examples")];
    files.push(steps(chapter));
    let mut texts = Vec::new();
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            texts.extend(fs::read_to_string(path));
        }
    }
    texts
}

#[test]
fn what_is_quoted_of_files_stands_in_files() {
    for chapter_name in chapters().iter().filter(|chapter| !is_generated(chapter)) {
        let texts = quotable(chapter_name);
        for (language, block) in blocks(&chapter(chapter_name)) {
            let quoted = ["toml", "json"].contains(&language.as_str());
            let found = texts.iter().any(|text| text.contains(block.trim_end()));
            assert!(!quoted || found, "{chapter_name}: no file has\n{block}");
        }
    }
}

#[test]
fn every_block_is_of_a_kind_that_is_looked_at() {
    for chapter_name in chapters().iter().filter(|chapter| !is_generated(chapter)) {
        for (language, block) in blocks(&chapter(chapter_name)) {
            assert!(LANGUAGES.contains(&language.as_str()), "{chapter_name}: `{language}`:\n{block}");
        }
    }
}

/// Rust is compiled as documentation tests of the facade.
#[test]
fn every_chapter_with_rust_is_compiled() {
    let facade = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    for chapter_name in chapters().iter().filter(|chapter| !is_generated(chapter)) {
        let compiled = facade.contains(&format!("../docs/guide/src/{chapter_name}"));
        let has_rust = blocks(&chapter(chapter_name)).iter().any(|(language, _)| language == "rust");
        assert!(!has_rust || compiled, "{chapter_name} belongs to `pages` in src/lib.rs");
    }
}

/// What is neither `nianbao` nor Rust runs in CI.
#[test]
fn commands_of_other_programs_run_in_ci() {
    let plain = |text: &str| {
        ["--locked ", "--quiet ", "\""].iter().fold(text.to_owned(), |text, dull| text.replace(dull, ""))
    };
    let ci = plain(&fs::read_to_string(repository().join(".ci/run")).unwrap()).replace("$out", "out");
    // A README's `sh` blocks are run in an empty folder (`tests/readme.rs`); what needs a checkout is a `console` block.
    let readmes = ["README.md", "README.zh-CN.md"].map(|name| (repository().join(name), "console"));
    let chapters = chapters().into_iter().map(|chapter| (book().join(chapter), "sh"));
    for (document, runs) in readmes.into_iter().chain(chapters) {
        let text = fs::read_to_string(&document).unwrap();
        for (_, block) in blocks(&text).iter().filter(|(language, _)| language == runs) {
            for line in block.lines() {
                let command = line.split(" #").next().unwrap().trim();
                assert!(ci.contains(command), "{}: .ci/run does not run `{command}`", document.display());
            }
        }
    }
}
