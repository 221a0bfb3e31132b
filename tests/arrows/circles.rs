//! Files that import each other, directly or by others.

use super::source::Module;
use std::collections::{BTreeMap, BTreeSet};

/// The circles among imports, each as the modules in it.
pub(super) fn circles(imports: &BTreeSet<(Module, Module)>) -> Vec<BTreeSet<&Module>> {
    let mut reached: BTreeMap<&Module, BTreeSet<&Module>> = BTreeMap::new();
    for (from, _) in imports {
        reached.entry(from).or_insert_with(|| all_from(from, imports));
    }
    let reaches = |from: &Module, to: &Module| reached.get(from).is_some_and(|all| all.contains(to));
    let mut circles: Vec<BTreeSet<&Module>> = Vec::new();
    for (module, all) in &reached {
        if all.contains(module) && !circles.iter().any(|circle| circle.contains(module)) {
            circles.push(all.iter().copied().filter(|other| reaches(other, module)).collect());
        }
    }
    circles
}

/// All that a module imports, directly or by others.
fn all_from<'m>(from: &'m Module, imports: &'m BTreeSet<(Module, Module)>) -> BTreeSet<&'m Module> {
    let mut all = BTreeSet::new();
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        let next = imports.iter().filter(|(from, _)| from == at).map(|(_, to)| to);
        open.extend(next.filter(|to| all.insert(*to)));
    }
    all
}
