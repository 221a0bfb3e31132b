//! Links of the guide and of the documents beside the code: each leads to a file, and to a heading in it.

use super::pages::{book, chapters, repository};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What people read besides the guide.
const DOCUMENTS: [&str; 7] = [
    "README.md",
    "README.zh-CN.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "docs/agreement.md",
    "docs/api-guidelines.md",
    "benches/README.md",
];

fn parse(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

/// Where a text's links and pictures lead.
fn targets(text: &str) -> Vec<String> {
    let of = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    };
    parse(text).filter_map(of).collect()
}

/// The names under which mdBook and GitHub both know a text's headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in parse(text) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::End(TagEnd::Heading(_)), Some(title)) => {
                anchors.insert(slug(title));
                heading = None;
            }
            (Event::Text(text) | Event::Code(text), Some(title)) => title.push_str(&text),
            _ => {}
        }
    }
    anchors
}

fn slug(title: &str) -> String {
    let kept = title.trim().chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// What is wrong with the links of a file.
fn broken(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut broken = Vec::new();
    for target in targets(&text).into_iter().filter(|target| !target.contains("://")) {
        let (path, anchor) = target.split_once('#').unwrap_or((&target, ""));
        let there: PathBuf =
            if path.is_empty() { file.to_path_buf() } else { file.parent().unwrap().join(path) };
        if !there.exists() {
            broken.push(format!("{}: {target} is not there", file.display()));
        } else if !anchor.is_empty() && !anchors(&fs::read_to_string(&there).unwrap()).contains(anchor) {
            broken.push(format!("{}: {target} has no such heading", file.display()));
        }
    }
    broken
}

#[test]
fn every_link_leads_somewhere() {
    let files = chapters().into_iter().map(|chapter| book().join(chapter));
    let files = files.chain([book().join("SUMMARY.md")]);
    let files = files.chain(DOCUMENTS.iter().map(|document| repository().join(document)));
    let broken: Vec<String> = files.flat_map(|file| broken(&file)).collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_summary_names_every_chapter_once() {
    let mut named = targets(&fs::read_to_string(book().join("SUMMARY.md")).unwrap());
    named.sort();
    assert_eq!(named, chapters());
}

#[test]
fn a_link_to_nothing_is_found() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join("links.md");
    fs::write(&file, "# Here `it` is\n[a](#here-it-is) [b](#there) [c](no-such-file.md) [d](https://x.org)")
        .unwrap();
    let found = broken(&file);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found[0].ends_with("#there has no such heading")
            && found[1].ends_with("no-such-file.md is not there")
    );
}
