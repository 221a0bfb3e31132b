//! The command as a user meets it: what it prints and how it exits.
//!
//! `TRYCMD=overwrite cargo test --test command` writes down what it prints now; read the difference.
#![cfg(feature = "cli")]

#[test]
fn prints_what_is_written_down() {
    trycmd::TestCases::new().case("tests/command/*.trycmd").case("README.md").case("README.zh-CN.md");
}
