//! A page's own style blocks, so far as they say how text in tables looks.
//!
//! Selectors of tags, classes and ids are followed, also within and directly below others. Rules for conditions
//! (`@media`, `:hover`) and by other attributes, and sheets in files of their own, are not read.

use super::style::Style;
use super::tree::{Element, NodeId, ROOT, Tree};
use html5ever::local_name;
use std::collections::HashMap;

/// So many rules for one tag, class or id are kept, and so many selectors of a page: enough for any page seen.
const MOST_ALIKE: usize = 64;
const MOST: usize = 4096;

/// The rules of a page that matter, by what their selectors end in.
#[derive(Default)]
pub(super) struct Sheet {
    rules: HashMap<Box<str>, Vec<Rule>>,
    count: usize,
}

struct Rule {
    /// The parts of its selector, the last one first.
    parts: Vec<Part>,
    /// Ids, classes and tags in it, and which rule it is: of two the greater one holds.
    weight: (u32, u32, u32, usize),
    style: Style,
}

/// What a selector asks of one element.
#[derive(Default)]
struct Part {
    tag: Option<Box<str>>,
    id: Option<Box<str>>,
    classes: Vec<Box<str>>,
    /// Whether the next part asks it of the parent and of no other ancestor.
    is_child: bool,
}

impl Sheet {
    /// Reads the style blocks of a page.
    pub(super) fn of(tree: &Tree) -> Self {
        let mut sheet = Sheet::default();
        let mut open = vec![ROOT];
        while let Some(node) = open.pop() {
            match tree.element(node).and_then(Element::name) {
                Some(&local_name!("style")) => sheet.read(&tree.raw_text(node)),
                _ => {
                    let from = open.len();
                    open.extend(tree.children(node));
                    open[from..].reverse();
                }
            }
        }
        sheet
    }

    /// Whether it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    fn read(&mut self, text: &str) {
        let text = without_comments(text);
        let mut rest = &*text;
        while let Some(open) = rest.find('{') {
            let selectors = rest[..open].rsplit(';').next().unwrap_or_default().trim();
            let end = block(&rest[open..]);
            if !selectors.starts_with('@') {
                self.rule(selectors, rest[open..open + end].trim_matches(['{', '}']));
            }
            rest = &rest[open + end..];
        }
    }

    fn rule(&mut self, selectors: &str, declarations: &str) {
        let style = Style::read(declarations);
        if style.is_empty() {
            return;
        }
        for selector in selectors.split(',') {
            let Some((key, parts)) = parts(selector) else { continue };
            self.count += 1;
            let sum = |count: fn(&Part) -> usize| parts.iter().map(count).sum::<usize>() as u32;
            let weight = (
                sum(|part| part.id.iter().count()),
                sum(|part| part.classes.len()),
                sum(|part| part.tag.iter().count()),
                self.count,
            );
            let alike = self.rules.entry(key).or_default();
            if self.count <= MOST && alike.len() < MOST_ALIKE {
                alike.push(Rule { parts, weight, style });
            }
        }
    }

    /// The style that the rules give an element, below its own.
    pub(super) fn style(&self, tree: &Tree, node: NodeId, element: &Element) -> Style {
        let mut style = Style::default();
        if self.is_empty() {
            return style;
        }
        let Some(tag) = element.name() else { return style };
        let classes = element.attribute("class").unwrap_or_default().split_ascii_whitespace();
        let keys = std::iter::once(&**tag).chain(classes).chain(element.attribute("id"));
        let mut rules: Vec<&Rule> = keys
            .filter_map(|key| self.rules.get(key))
            .flatten()
            .filter(|rule| rule.holds(tree, node, element))
            .collect();
        rules.sort_by_key(|rule| rule.weight);
        rules.iter().for_each(|rule| style.take(&rule.style));
        style
    }
}

impl Rule {
    fn holds(&self, tree: &Tree, node: NodeId, element: &Element) -> bool {
        let Some((last, others)) = self.parts.split_first() else { return false };
        if !last.fits(element) {
            return false;
        }
        let (mut at, mut is_child) = (node, last.is_child);
        for part in others {
            loop {
                at = match tree.parent(at) {
                    Some(parent) => parent,
                    None => return false,
                };
                let fits = tree.element(at).is_some_and(|element| part.fits(element));
                match (fits, is_child) {
                    (true, _) => break,
                    (false, true) => return false,
                    (false, false) => {}
                }
            }
            is_child = part.is_child;
        }
        true
    }
}

impl Part {
    fn fits(&self, element: &Element) -> bool {
        let classes = || element.attribute("class").unwrap_or_default().split_ascii_whitespace();
        self.tag.as_deref().is_none_or(|tag| element.name().is_some_and(|name| **name == *tag))
            && self.id.as_deref().is_none_or(|id| element.attribute("id") == Some(id))
            && self.classes.iter().all(|class| classes().any(|own| own == &**class))
    }
}

/// The parts of a selector, the last one first, and the name by which that is found; nothing if it asks for more.
fn parts(selector: &str) -> Option<(Box<str>, Vec<Part>)> {
    let selector = selector.replace('>', " > ");
    let mut parts: Vec<Part> = Vec::new();
    let mut is_child = false;
    for word in selector.split_ascii_whitespace() {
        if word == ">" {
            is_child = true;
            continue;
        }
        parts.push(Part { is_child: std::mem::take(&mut is_child), ..part(word)? });
    }
    parts.reverse();
    let last = parts.first()?;
    let key = last.id.as_ref().or(last.classes.first()).or(last.tag.as_ref())?.clone();
    Some((key, parts))
}

fn part(word: &str) -> Option<Part> {
    let mut part = Part::default();
    let start = word.find(['.', '#']).unwrap_or(word.len());
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let (tag, mut rest) = word.split_at(start);
    if !tag.is_empty() && tag != "*" {
        part.tag = Some(Some(tag.to_ascii_lowercase()).filter(|tag| is_name(tag))?.into());
    }
    while let Some(mark) = rest.chars().next() {
        let end = rest[1..].find(['.', '#']).map_or(rest.len(), |end| end + 1);
        let name = Some(&rest[1..end]).filter(|name| is_name(name))?;
        match mark {
            '#' => part.id = Some(name.into()),
            _ => part.classes.push(name.into()),
        }
        rest = &rest[end..];
    }
    Some(part)
}

fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = behind.split_once("*/").map_or("", |(_, behind)| behind);
    }
    kept.push_str(rest);
    kept.replace("<!--", "").replace("-->", "")
}

/// How long the block is that a text begins with; blocks may stand in it.
fn block(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}
