//! What authors of format files see, in English and in Chinese: the pictures in `lint/`, and none for files without mistakes.

use crate::common::{files, fresh, lint_folder};
use crate::languages;
use nianbao_schema::problem::Page;
use nianbao_schema::{Language, resolve};
use std::collections::BTreeSet;

/// `NIANBAO_BLESS=1 cargo test` writes the pictures anew.
#[test]
fn every_mistake_is_drawn_as_its_author_should_see_it() {
    for (name, bytes) in files(&lint_folder(), "toml") {
        let text = String::from_utf8_lossy(&bytes);
        let problems = resolve(&bytes).problems;
        problems.iter().for_each(languages::is_problem_in_both);
        for (language, ending) in [(Language::English, "stderr"), (Language::Chinese, "zh.stderr")] {
            let mut drawn = Page::new(&name, &text).render_all(&problems, language, false);
            drawn.truncate(drawn.trim_end().len());
            drawn.push('\n');
            fresh(&lint_folder().join(&name).with_extension(ending), &drawn);
        }
    }
}

#[test]
fn many_mistakes_are_found_in_one_run() {
    let bytes = std::fs::read(lint_folder().join("many-mistakes.toml")).unwrap();
    let problems = resolve(&bytes).problems;
    let codes: BTreeSet<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
    assert!(problems.len() == 29 && codes.len() == 18, "{} of {} kinds", problems.len(), codes.len());
}
