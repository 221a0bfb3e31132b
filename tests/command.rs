//! The command as a user meets it: what it prints and how it exits.
//!
//! `TRYCMD=overwrite cargo test --test command` writes down what it prints now; read the difference.
#![cfg(feature = "cli")]

#[test]
fn prints_what_is_written_down() {
    let cases = trycmd::TestCases::new();
    // Nothing depends on the locale of whoever runs the tests.
    cases.env("LC_ALL", "C").case("tests/command/*.trycmd").case("README.md").case("README.zh-CN.md");
}

/// Each command says in which locale it runs.
#[test]
fn speaks_the_language_of_the_locale() {
    trycmd::TestCases::new().case("tests/command/locale/*.trycmd");
}
