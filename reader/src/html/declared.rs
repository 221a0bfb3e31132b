//! What our own pages say of themselves to machines.

use super::tree::{Element, NodeId, ROOT, Tree};
use crate::document::Declared;
use html5ever::local_name;

/// The format, its fingerprint and the report's JSON, as far as a page carries them.
pub(super) fn declared(tree: &Tree) -> Declared {
    let mut declared = Declared::default();
    let mut open: Vec<NodeId> = vec![ROOT];
    while let Some(node) = open.pop() {
        open.extend(tree.children(node));
        let Some(element) = tree.element(node) else { continue };
        match element.name() {
            Some(&local_name!("meta")) => meta(element, &mut declared),
            Some(&local_name!("script")) if is_report(element) => declared.data = Some(tree.raw_text(node)),
            _ => {}
        }
    }
    declared
}

fn meta(element: &Element, declared: &mut Declared) {
    let content = element.attribute("content").map(str::to_owned);
    match element.attribute("name") {
        Some("nianbao-format") => declared.format = content,
        Some("nianbao-fingerprint") => declared.fingerprint = content,
        _ => {}
    }
}

fn is_report(script: &Element) -> bool {
    script.attribute("id") == Some("report-data") && script.attribute("type") == Some("application/json")
}
