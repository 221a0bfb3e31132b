//! What people typed, ticked or chose in a page.

use super::flow::Name;
use super::tree::{Data, Element, NodeId, Tree};
use html5ever::local_name;

/// A control: what it shows, and what it holds under its name.
pub(super) struct Control {
    /// What it shows.
    pub(super) shown: String,
    /// Its name with what it holds; empty if nobody typed, ticked or chose anything.
    pub(super) name: Option<Name>,
    /// Whether it has lines of its own.
    pub(super) is_block: bool,
}

/// The control that an element is; nothing if it shows nothing, or is there to press.
pub(super) fn control(tree: &Tree, node: NodeId, element: &Element) -> Option<Control> {
    let name = name(element).filter(|name| !name.is_empty());
    let named = |text: &str, is_choice, is_set| {
        name.map(|name| Name { name: name.to_owned(), text: text.to_owned(), is_choice, is_set })
    };
    if element.name() == Some(&local_name!("textarea")) {
        let text = tree.raw_text(node);
        return Some(Control { name: named(&text, false, !text.is_empty()), shown: text, is_block: true });
    }
    if element.name() == Some(&local_name!("select")) {
        let text = chosen(tree, node);
        return Some(Control { name: named(&text, false, !text.is_empty()), shown: text, is_block: false });
    }
    let value = element.attribute("value").unwrap_or_default();
    match element.attribute("type").unwrap_or_default().to_ascii_lowercase().as_str() {
        "hidden" | "submit" | "button" | "reset" | "image" | "file" | "password" | "search" | "range"
        | "color" => None,
        kind @ ("checkbox" | "radio") => {
            let is_ticked = element.attribute("checked").is_some();
            let held = if value.is_empty() { "on" } else { value };
            let shown = if is_ticked { "☑" } else { "☐" }.to_owned();
            Some(Control {
                shown,
                name: named(if is_ticked { held } else { "" }, kind == "radio", is_ticked),
                is_block: false,
            })
        }
        _ => Some(Control {
            shown: value.to_owned(),
            // A page's script fills controls without touching their markup.
            name: named(value, false, !value.is_empty()),
            is_block: false,
        }),
    }
}

/// The name under which an element's text is known: the path that our own pages give it before any other.
pub(super) fn name(element: &Element) -> Option<&str> {
    element.attribute("data-path").or_else(|| element.attribute("name"))
}

/// What the chosen options of a list show. The first one shows in a browser where none was chosen, but nobody chose it.
fn chosen(tree: &Tree, select: NodeId) -> String {
    let mut options = Vec::new();
    let mut open: Vec<NodeId> = tree.children(select).collect();
    open.reverse();
    while let Some(node) = open.pop() {
        let Some(element) = tree.element(node) else { continue };
        if element.name() == Some(&local_name!("option")) {
            options.push((node, element));
        } else {
            let from = open.len();
            open.extend(tree.children(node));
            open[from..].reverse();
        }
    }
    let chosen = options.iter().filter(|(_, option)| option.attribute("selected").is_some());
    let labels = chosen.map(|&(node, option)| match option.attribute("label") {
        Some(label) => label.to_owned(),
        None => label(tree, node),
    });
    labels.collect::<Vec<_>>().join("、")
}

/// The text of an option, white space run together.
fn label(tree: &Tree, option: NodeId) -> String {
    let mut text = String::new();
    for child in tree.children(option) {
        match tree.data(child) {
            Data::Text(part) => text.push_str(part),
            _ => text.push_str(&tree.raw_text(child)),
        }
    }
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
