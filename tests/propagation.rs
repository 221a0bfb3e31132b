//! Every kind of change at every artifact: it arrives, or the artifact stays as it is, to the byte.
//!
//! The table that comes of this is `docs/propagation.md`; `NIANBAO_BLESS=1` writes it anew. What must
//! arrive where is written down in `kinds.rs`, so that a change which gets lost fails here.

mod artifacts;
mod kinds;
mod user;

use artifacts::{ARTIFACTS, Pair};
use kinds::{BASE, Kind, kinds, unchanged};
use nianbao::compare::{Edition, Editions, compare, lint};
use nianbao::format::Fingerprint;
use nianbao::judge::judge;
use nianbao::{Format, Severity, resolve};
use std::collections::BTreeSet;
use std::sync::Arc;

fn format(text: &str) -> Arc<Format> {
    let resolved = resolve(text.as_bytes());
    Arc::new(resolved.format.unwrap_or_else(|| panic!("{:#?}\n{text}", resolved.problems)))
}

/// The base and an edition that revises it.
fn pair(next: &str) -> Pair {
    let old = format(BASE);
    Pair { new: Edition { format: format(next), known: Editions::built_in().with(old.clone()) }, old }
}

/// An artifact without what every edition has of its own.
fn made(make: artifacts::Make, pair: &Pair) -> String {
    let Fingerprint(number) = pair.new.fingerprint;
    let parts = [48, 32, 16, 0].map(|shift| format!("{:04x}", number >> shift & 0xffff));
    make(pair)
        .replace(&pair.new.fingerprint.to_string(), "(fingerprint)")
        .replace(&format!("0x{}", parts.join("_")), "(fingerprint)")
}

/// What migration says of a place, whatever it is called.
const FATES: &[&str] = &["kept ", "due ", " summed", " scaled", " not-c", " closed", " undecided"];

/// Whether a change arrived at an artifact. What differs must show one of the signs.
fn arrived(kind: &Kind, name: &str, before: &str, after: &str) -> bool {
    if before == after {
        return false;
    }
    // In which order the signs stand, and how often.
    let signs = |text: &str| {
        let fates = FATES.iter().filter(|_| name == "migration");
        let all = kind.signs.iter().chain(fates);
        let all = all.flat_map(|sign| text.match_indices(sign)).collect::<BTreeSet<_>>();
        all.into_iter().map(|(_, sign)| sign.to_owned()).collect::<Vec<_>>()
    };
    let shows = signs(before) != signs(after);
    assert!(shows, "{} at {name}: it differs, and shows no sign of it", kind.name);
    true
}

/// The errors that lint has for an edition that follows the base.
fn errors(text: &str) -> Vec<String> {
    let old = format(BASE);
    let find = move |id: &str| Some(old.clone()).filter(|old| old.id == id);
    let problems = lint(text.as_bytes(), &format(text), &find);
    let errors = problems.into_iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(|problem| problem.code.to_string()).collect()
}

fn found(pair: &Pair) -> Vec<String> {
    let comparison = compare(&pair.old, &pair.new);
    assert_eq!(comparison.faults, []);
    let line = |change: &nianbao::compare::Change| {
        format!("{} {} [{}]", change.kind, change.place().unwrap(), judge(change).class)
    };
    comparison.changes.iter().map(line).collect()
}

/// A row of the table: what the comparison finds, and the states of the columns.
fn row(kind: &Kind, told: &[String]) -> (String, Vec<&'static str>) {
    let next = kind.next();
    if let Some(code) = kind.refused {
        assert_eq!(errors(&next), [code], "{}", kind.name);
        return (format!("`{code}`"), vec!["–"; ARTIFACTS.len() + 1]);
    }
    assert_eq!(errors(&next), [] as [&str; 0], "{}", kind.name);
    let (plain, changed) = (pair(&unchanged()), pair(&next));
    assert_eq!(found(&plain), [] as [&str; 0]);
    assert!(found(&changed).contains(&kind.found.to_owned()), "{}: {:?}", kind.name, found(&changed));
    let due: Vec<&str> = kind.arrives.split(' ').collect();
    let mut states = Vec::new();
    let mut wrong = Vec::new();
    for (name, make) in ARTIFACTS {
        let arrives = arrived(kind, name, &made(*make, &plain), &made(*make, &changed));
        if arrives != due.contains(name) {
            wrong.push(format!(
                "{}: {name} {}",
                kind.name,
                if arrives { "arrives" } else { "is unaffected" }
            ));
        }
        states.push(if arrives { "✓" } else { "＝" });
    }
    assert_eq!(told.is_empty(), !due.contains(&"derive"), "{}: derive {told:?}", kind.name);
    states.insert(1, if told.is_empty() { "＝" } else { "✓" });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    (format!("`{}` [{}]", kind.found.split(' ').next().unwrap(), class(kind.found)), states)
}

fn class(found: &str) -> &str {
    found.rsplit_once('[').map_or("", |(_, class)| class.trim_end_matches(']'))
}

fn table(told: &[Vec<String>]) -> String {
    let mut names: Vec<&str> = ARTIFACTS.iter().map(|(name, _)| *name).collect();
    names.insert(1, "derive");
    let line = |cells: &[&str]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(&[&["change", "found as"], &names[..]].concat());
    text.push_str(&line(&vec!["---"; names.len() + 2]));
    for (kind, told) in kinds().zip(told) {
        let (found, states) = row(kind, told);
        text.push_str(&line(&[&[kind.name, &found], &states[..]].concat()));
    }
    text
}

const INTRO: &str = include_str!("propagation/intro.md");

#[test]
fn every_kind_of_change_arrives_where_it_must() {
    let told = user::told();
    let due = format!("{INTRO}\n{}", table(&told));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/propagation.md");
    if std::env::var_os("NIANBAO_BLESS").is_some() {
        std::fs::write(path, &due).unwrap();
    }
    let there = std::fs::read_to_string(path).unwrap_or_default();
    assert!(there == due, "docs/propagation.md is stale; NIANBAO_BLESS=1 writes it anew");
}
