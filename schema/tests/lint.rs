//! What authors of format files see: the pictures in `lint/`, and none for files without mistakes.
#![cfg(feature = "render")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{files, fresh, lint_folder};
use nianbao_schema::problem::Page;
use nianbao_schema::resolve;

/// `NIANBAO_BLESS=1 cargo test` writes the pictures anew.
#[test]
fn every_mistake_is_drawn_as_its_author_should_see_it() {
    for (name, bytes) in files(&lint_folder(), "toml") {
        let text = String::from_utf8_lossy(&bytes);
        let problems = resolve(&bytes).problems;
        let mut drawn = Page::new(&name, &text).render_all(&problems, false);
        drawn.truncate(drawn.trim_end().len());
        drawn.push('\n');
        fresh(&lint_folder().join(name).with_extension("stderr"), &drawn);
    }
}
