//! Every test that `docs/acceptance.md` names exists.

use std::path::Path;

#[test]
fn the_tests_that_prove_it_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("docs/acceptance.md")).unwrap();
    let mut seen = 0;
    for line in page.lines().filter(|line| line.starts_with('|')) {
        let proofs = line.trim_end_matches(['|', ' ']).rsplit('|').next().unwrap_or_default();
        for proof in proofs.split(';').filter(|proof| proof.contains('`')) {
            let [_, path, names] = proof.split('`').collect::<Vec<_>>()[..] else { panic!("{proof}") };
            let text = std::fs::read_to_string(root.join(path)).unwrap();
            let names = names.split(" (").next().unwrap_or_default();
            for name in names.split(',').map(|name| name.trim().trim_matches('\'')) {
                assert!(!name.is_empty() && text.contains(name), "{path} has no {name}");
                seen += 1;
            }
        }
    }
    assert!(seen > 15, "{seen}");
}
