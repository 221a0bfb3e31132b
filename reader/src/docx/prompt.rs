//! Which controls hold more than a prompt, though a flag says that a prompt is all they hold.
//!
//! Word takes the flag away when somebody types. Programs that fill in controls leave it, and what they wrote shows and
//! prints. So a text is a prompt only if it is the control's own: the one that our forms have, the control's title, or
//! the text of the building block that the control names.

use crate::Error;
use crate::xml::{Element, Event, Space, Xml};
use nianbao_schema::anchor::PROMPT;
use std::collections::{HashMap, HashSet};

/// The texts of building blocks, by name.
pub(super) fn blocks(mut xml: Xml<'_>) -> Result<HashMap<String, String>, Error> {
    let mut blocks = HashMap::new();
    let (mut name, mut open) = (None, Vec::new());
    while let Some(event) = xml.next()? {
        match event {
            Event::Open(element) => {
                if is(&element, "docPart") {
                    name = None;
                } else if is(&element, "name") {
                    name = element.attribute("val").map(|name| name.into_owned());
                    name.iter().for_each(|name| drop(blocks.insert(name.clone(), String::new())));
                }
                open.push(is(&element, "t"));
            }
            Event::Text(text) if open.last() == Some(&true) => {
                let block = name.as_ref().and_then(|name| blocks.get_mut(name));
                block.into_iter().for_each(|block| block.push_str(&text));
            }
            Event::Text(_) => {}
            Event::Close => drop(open.pop()),
        }
    }
    Ok(blocks)
}

/// The flags that are wrong, by where they stand in the XML.
pub(super) fn wrong(mut xml: Xml<'_>, blocks: &HashMap<String, String>) -> Result<HashSet<usize>, Error> {
    let mut wrong = HashSet::new();
    let (mut open, mut controls): (Vec<Kind>, Vec<Control>) = (Vec::new(), Vec::new());
    while let Some(event) = xml.next()? {
        match event {
            Event::Open(element) => {
                let kind = Kind::of(&element);
                if kind == Kind::Control {
                    controls.push(Control::default());
                }
                if let Some(control) = controls.last_mut() {
                    control.note(&element, xml.position());
                }
                open.push(kind);
            }
            Event::Text(text) if open.last() == Some(&Kind::Text) => {
                let flagged = controls.iter_mut().filter(|control| control.flag.is_some());
                flagged.for_each(|control| control.text.push_str(&text));
            }
            Event::Text(_) => {}
            Event::Close if open.pop() == Some(Kind::Control) => {
                let control = controls.pop().unwrap_or_default();
                wrong.extend(control.flag.filter(|_| !control.is_prompt(blocks)));
            }
            Event::Close => {}
        }
    }
    Ok(wrong)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Control,
    Text,
    Other,
}

impl Kind {
    fn of(element: &Element<'_>) -> Self {
        if is(element, "sdt") {
            Kind::Control
        } else if is(element, "t") {
            Kind::Text
        } else {
            Kind::Other
        }
    }
}

/// A control that is open.
#[derive(Default)]
struct Control {
    title: String,
    /// The building block that has its prompt.
    block: Option<String>,
    /// Where the flag stands.
    flag: Option<usize>,
    text: String,
}

impl Control {
    fn note(&mut self, element: &Element<'_>, position: usize) {
        let value = || element.attribute("val").map(|value| value.into_owned());
        if is(element, "alias") {
            self.title = value().unwrap_or_default();
        } else if is(element, "docPart") {
            self.block = value();
        } else if is(element, "showingPlcHdr") && element.is_on() {
            self.flag = Some(position);
        }
    }

    fn is_prompt(&self, blocks: &HashMap<String, String>) -> bool {
        let is = |prompt: &str| self.text.trim() == prompt.trim();
        let block = self.block.as_ref();
        is("")
            || is(PROMPT)
            || is(&self.title)
            || block.is_some_and(|name| blocks.get(name).is_none_or(|text| is(text)))
    }
}

fn is(element: &Element<'_>, name: &str) -> bool {
    element.space == Space::Word && element.name() == name
}
