//! The guide is true: its links lead somewhere, its commands print what it shows, what it quotes of files stands
//! in files, and the chapters of
//! its reference are written from the parser and from the pages and tests where each mistake is kept.
//!
//! `NIANBAO_BLESS=1 cargo test --test suite guide::` writes those chapters anew, `TRYCMD=overwrite` what commands print.

mod codes;
mod commands;
mod compile_errors;
mod features;
mod grammar;
mod links;
mod pages;

use std::fs;

fn fresh(chapter: &str, expected: &str) {
    let path = pages::book().join(chapter);
    if std::env::var_os("NIANBAO_BLESS").is_some_and(|bless| bless == "1") {
        return fs::write(path, expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{} is stale; NIANBAO_BLESS=1 writes it anew", path.display());
}

#[test]
fn the_chapter_of_codes_is_the_one_of_their_pages() {
    fresh("en/codes.md", &codes::chapter());
}

#[test]
fn the_page_of_grammar_is_the_one_of_the_parser() {
    fresh("en/grammar.md", &grammar::chapter());
}

#[test]
fn the_chapter_of_compile_errors_is_the_one_of_the_tests() {
    fresh("en/compile-errors.md", &compile_errors::chapter());
}
