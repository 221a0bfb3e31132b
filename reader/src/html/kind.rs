//! What an element does to the text in it: breaks it, hides it, makes it a heading.

use super::style::Style;
use super::tree::Element;
use crate::document::run::Look;
use html5ever::local_name;

/// What an element is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Part of the line that it stands in.
    Inline,
    /// Lines of its own.
    Block,
    /// Lines of its own, as they are broken in the file.
    Preformatted,
    /// A heading of a level.
    Heading(u8),
    /// The end of a line.
    Break,
    /// A table.
    Table,
    /// Something to type, tick or choose.
    Control,
    /// A button: a heading if it stands in one, otherwise no part of the text.
    Button,
    /// A picture.
    Picture,
    /// Another document in a frame.
    Frame,
    /// Nothing that shows, or nothing of the text.
    Hidden,
}

impl Kind {
    /// What an element is by its name, its attributes and its style.
    pub(super) fn of(element: &Element, style: &Style) -> Kind {
        let named = by_name(element);
        if named == Kind::Hidden || element.is_bare() {
            return named;
        }
        // In our own page: what its script works out, which is no part of the report.
        if element.attribute("data-aside").is_some() {
            return Kind::Hidden;
        }
        match element.attribute("role") {
            Some("heading") => Kind::Heading(level(element)),
            Some("navigation" | "menu" | "menubar" | "search" | "toolbar") => Kind::Hidden,
            _ if named == Kind::Inline && style.is_block() => Kind::Block,
            _ => named,
        }
    }
}

fn by_name(element: &Element) -> Kind {
    let Some(name) = element.name() else { return Kind::Hidden };
    match *name {
        local_name!("table") => Kind::Table,
        local_name!("br") => Kind::Break,
        local_name!("h1") => Kind::Heading(1),
        local_name!("h2") => Kind::Heading(2),
        local_name!("h3") => Kind::Heading(3),
        local_name!("h4") => Kind::Heading(4),
        local_name!("h5") => Kind::Heading(5),
        local_name!("h6") => Kind::Heading(6),
        local_name!("pre") | local_name!("listing") | local_name!("plaintext") | local_name!("xmp") => {
            Kind::Preformatted
        }
        local_name!("input") | local_name!("textarea") | local_name!("select") => Kind::Control,
        local_name!("button") => Kind::Button,
        local_name!("img") | local_name!("picture") | local_name!("canvas") => Kind::Picture,
        local_name!("iframe") | local_name!("frame") | local_name!("embed") | local_name!("object") => {
            Kind::Frame
        }
        local_name!("dialog") if element.attribute("open").is_none() => Kind::Hidden,
        _ if is_hidden(name) => Kind::Hidden,
        _ if is_block_by_name(name) => Kind::Block,
        _ => Kind::Inline,
    }
}

/// Elements that show nothing, or nothing that belongs to what the page says.
fn is_hidden(name: &html5ever::LocalName) -> bool {
    matches!(
        *name,
        local_name!("head")
            | local_name!("script")
            | local_name!("style")
            | local_name!("template")
            | local_name!("noscript")
            | local_name!("noframes")
            | local_name!("noembed")
            | local_name!("nav")
            | local_name!("datalist")
            | local_name!("audio")
            | local_name!("video")
            | local_name!("map")
            | local_name!("rp")
            | local_name!("rt")
            | local_name!("title")
            | local_name!("col")
            | local_name!("colgroup")
    )
}

fn is_block_by_name(name: &html5ever::LocalName) -> bool {
    matches!(
        *name,
        local_name!("p")
            | local_name!("div")
            | local_name!("li")
            | local_name!("ul")
            | local_name!("ol")
            | local_name!("dl")
            | local_name!("dt")
            | local_name!("dd")
            | local_name!("section")
            | local_name!("article")
            | local_name!("main")
            | local_name!("header")
            | local_name!("footer")
            | local_name!("aside")
            | local_name!("address")
            | local_name!("blockquote")
            | local_name!("center")
            | local_name!("details")
            | local_name!("summary")
            | local_name!("dialog")
            | local_name!("dir")
            | local_name!("menu")
            | local_name!("fieldset")
            | local_name!("legend")
            | local_name!("figure")
            | local_name!("figcaption")
            | local_name!("form")
            | local_name!("hgroup")
            | local_name!("hr")
            | local_name!("html")
            | local_name!("body")
            | local_name!("caption")
            | local_name!("thead")
            | local_name!("tbody")
            | local_name!("tfoot")
            | local_name!("tr")
            | local_name!("td")
            | local_name!("th")
            | local_name!("frameset")
    )
}

/// The level that a heading without a tag of its own says it has.
fn level(element: &Element) -> u8 {
    let level = element.attribute("aria-level").and_then(|level| level.trim().parse().ok());
    level.filter(|level| (1..=9).contains(level)).unwrap_or(2)
}

/// How an element's name makes its text look.
pub(super) fn look(element: &Element) -> Look {
    match element.name() {
        Some(&local_name!("sup")) => Look::Raised,
        Some(&local_name!("sub")) => Look::Lowered,
        Some(&local_name!("del") | &local_name!("s") | &local_name!("strike")) => Look::Struck,
        Some(&local_name!("ins")) => Look::Inserted,
        // Some readers are told it and others not.
        _ if element.attribute("aria-hidden") == Some("true") => Look::Doubtful,
        _ => Look::Plain,
    }
}
