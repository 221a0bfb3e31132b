//! Every feature of the facade is explained in its documentation.

use super::pages::repository;
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_feature_is_documented() {
    let manifest = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
    let features = manifest.split_once("\n[features]\n").unwrap().1.split_once("\n[[bin]]").unwrap().0;
    let features = features.lines().filter_map(|line| line.split_once(" = [")).map(|(name, _)| name);
    let features: BTreeSet<&str> = features.filter(|&name| name != "default").collect();
    let docs = fs::read_to_string(repository().join("src/lib.rs")).unwrap();
    let rows = docs.lines().filter_map(|line| line.strip_prefix("//! | `")?.split_once(" |"));
    let documented: BTreeSet<&str> =
        rows.flat_map(|(names, _)| names.split("`, `")).map(|name| name.trim_matches('`')).collect();
    assert_eq!(documented, features);
}
