//! What pages say of themselves to machines: their title, and ours what they are.

use super::tree::{Element, NodeId, ROOT, Tree};
use crate::document::{Block, Declared};
use html5ever::local_name;

/// The title, the format, its fingerprint and the report's JSON, as far as a page carries them.
pub(super) fn declared(tree: &Tree) -> Declared {
    let mut declared = Declared::default();
    let mut open: Vec<NodeId> = vec![ROOT];
    while let Some(node) = open.pop() {
        open.extend(tree.children(node));
        let Some(element) = tree.element(node) else { continue };
        match element.name() {
            Some(&local_name!("meta")) => meta(element, &mut declared),
            Some(&local_name!("title")) if declared.title.is_none() => {
                declared.title = Some(tree.raw_text(node));
            }
            Some(&local_name!("script")) if is_report(element) => declared.data = Some(tree.raw_text(node)),
            _ => {}
        }
    }
    declared
}

/// Where a page's text starts: with one of our own, in its main part, for what stands around it is for whoever fills it
/// in.
pub(super) fn start(tree: &Tree, declared: &Declared) -> NodeId {
    let mut open: Vec<NodeId> = vec![ROOT];
    while let Some(node) = open.pop().filter(|_| declared.format.is_some()) {
        if tree.element(node).is_some_and(|element| element.name() == Some(&local_name!("main"))) {
            return node;
        }
        open.extend(tree.children(node));
    }
    ROOT
}

fn meta(element: &Element, declared: &mut Declared) {
    let content = element.attribute("content").map(str::to_owned);
    match element.attribute("name") {
        Some("nianbao-format") => declared.format = content,
        Some("nianbao-fingerprint") => declared.fingerprint = content,
        // What the websites of authorities call an article; the page's title has the website's name in it, too.
        Some(name) if name.eq_ignore_ascii_case("ArticleTitle") && content.is_some() => {
            declared.title = content
        }
        _ => {}
    }
}

fn is_report(script: &Element) -> bool {
    script.attribute("id") == Some("report-data") && script.attribute("type") == Some("application/json")
}

/// Takes the last line of our published fragments out of the text: it names the data file, the format and its
/// fingerprint, and is all that is left of them once a website has stripped the page.
pub(super) fn take_colophon(blocks: &mut Vec<Block>, declared: &mut Declared) {
    let Some(Block::Paragraph(last)) = blocks.last() else { return };
    let Some((format, fingerprint)) = colophon(&last.text) else { return };
    declared.format.get_or_insert(format);
    declared.fingerprint.get_or_insert(fingerprint);
    blocks.pop();
}

/// The format and the fingerprint in `数据文件：….json（格式…，指纹…）`.
fn colophon(text: &str) -> Option<(String, String)> {
    let rest = text.strip_prefix("数据文件：")?.trim_end().strip_suffix('）')?;
    let (_, names) = rest.rsplit_once(".json（格式")?;
    let (format, fingerprint) = names.split_once("，指纹")?;
    let is_fingerprint = fingerprint.len() == 16 && fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_fingerprint.then(|| (format.to_owned(), fingerprint.to_owned()))
}
