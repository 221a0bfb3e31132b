//! Styles: which of them are headings, which carry automatic numbers, and how they make text look.

use super::look::Properties;
use super::numbering::Numbered;
use crate::Error;
use crate::xml::{Event, Space, Xml};
use std::collections::HashMap;

/// How often a style may stand on another one. A longer chain goes round in a circle.
const LONGEST_CHAIN: usize = 32;

/// The styles by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    default: Option<String>,
    /// What holds where no style says otherwise.
    defaults: Properties,
}

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    /// From 0; 9 is body text.
    outline: Option<u8>,
    numbered: Numbered,
    run: Properties,
}

impl Styles {
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Self, Error> {
        let mut styles = Styles::default();
        let mut open: Option<(String, Style)> = None;
        // How many elements are open within one that holds for parts of a table alone.
        let mut parts = 0_usize;
        while let Some(event) = xml.next()? {
            let element = match event {
                Event::Open(element) => element,
                Event::Close => {
                    parts = parts.saturating_sub(1);
                    continue;
                }
                Event::Text(_) => continue,
            };
            parts += usize::from(parts > 0 || element.name() == "tblStylePr");
            if element.space != Space::Word || parts > 0 {
                continue;
            }
            let value = || element.attribute("val").unwrap_or_default();
            if element.name() == "style" {
                styles.styles.extend(open.take());
                let id = element.attribute("styleId").unwrap_or_default().into_owned();
                let is_default = matches!(element.attribute("default").as_deref(), Some("1" | "true" | "on"));
                if is_default && element.attribute("type").as_deref() == Some("paragraph") {
                    styles.default = Some(id.clone());
                }
                open = Some((id, Style::default()));
            }
            let Some((_, style)) = &mut open else {
                styles.defaults.set(&element);
                continue;
            };
            match element.name() {
                "name" => style.outline = style.outline.or(level_of_name(&value())),
                "basedOn" => style.based_on = Some(value().into_owned()),
                "outlineLvl" => style.outline = value().parse().ok(),
                "numId" => style.numbered.by = Some(value().into_owned()),
                "ilvl" => style.numbered.at = value().parse().ok(),
                _ => style.run.set(&element),
            }
        }
        styles.styles.extend(open);
        Ok(styles)
    }

    /// The level of a heading, from 1.
    pub(super) fn heading(&self, id: Option<&str>) -> Option<u8> {
        heading(self.first(id, |style| style.outline)?)
    }

    /// The automatic number that a style brings.
    pub(super) fn numbered(&self, id: Option<&str>) -> Numbered {
        Numbered {
            by: self.first(id, |style| style.numbered.by.clone()),
            at: self.first(id, |style| style.numbered.at),
        }
    }

    /// How a run with these properties of its own looks, by its style and its paragraph's.
    pub(super) fn run(&self, own: Properties, run: Option<&str>, paragraph: Option<&str>) -> Properties {
        let by_run = run.map(|id| self.chain(id)).unwrap_or_default();
        let by_paragraph = paragraph.or(self.default.as_deref()).map(|id| self.chain(id)).unwrap_or_default();
        own.or(by_run.toggled(by_paragraph)).or(self.defaults)
    }

    /// The properties of a style and of those that it stands on.
    fn chain(&self, id: &str) -> Properties {
        let mut properties = Properties::default();
        let mut id = id;
        for _ in 0..LONGEST_CHAIN {
            let Some(style) = self.styles.get(id) else { break };
            properties = properties.or(style.run);
            match &style.based_on {
                Some(based_on) => id = based_on,
                None => break,
            }
        }
        properties
    }

    /// A property of a style or of the nearest one that it stands on.
    fn first<T>(&self, id: Option<&str>, property: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut id = id.or(self.default.as_deref())?;
        for _ in 0..LONGEST_CHAIN {
            let style = self.styles.get(id)?;
            if let Some(found) = property(style) {
                return Some(found);
            }
            id = style.based_on.as_deref()?;
        }
        None
    }
}

/// The level, from 1, of an outline level, from 0.
pub(super) fn heading(outline: u8) -> Option<u8> {
    (outline < 9).then(|| outline + 1)
}

/// The outline level that the built-in names of headings mean: `heading 1`, and `标题 1` where a program has
/// translated them.
fn level_of_name(name: &str) -> Option<u8> {
    let name = name.trim().to_lowercase();
    let level = name.strip_prefix("heading").or_else(|| name.strip_prefix("标题"))?;
    level.trim().parse::<u8>().ok().filter(|level| (1..=9).contains(level)).map(|level| level - 1)
}
