//! The strings of a workbook, which its cells name by number.

use crate::Error;
use crate::document::run::{self, Look};
use crate::xml::{Element, Event, Space, Xml};
use std::borrow::Cow;

/// All strings one after the other, and where each of them ends.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Self, Error> {
        let mut strings = Strings::default();
        let mut rich = Rich::default();
        let mut depth = 0_usize;
        let mut at = 0;
        while let Some(event) = xml.next()? {
            match event {
                Event::Open(element) => {
                    depth += 1;
                    if element.space == Space::Sheet && element.name() == "si" {
                        at = depth;
                    }
                    rich.open(&element);
                }
                Event::Text(text) => rich.write(&text),
                Event::Close => {
                    if depth == at {
                        strings.text.push_str(&unescape(&rich.text));
                        strings.ends.push(strings.text.len());
                        rich = Rich::default();
                        at = 0;
                    } else {
                        rich.close();
                    }
                    depth = depth.saturating_sub(1);
                }
            }
        }
        Ok(strings)
    }

    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start = number.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.text.get(start..end)
    }
}

/// A text in pieces, each with a look of its own; how a word is read aloud is none of them.
#[derive(Debug, Default)]
pub(super) struct Rich {
    pub(super) text: String,
    /// How many elements are open within one that is no text.
    aloud: usize,
    is_open: bool,
    /// How the run that is open looks.
    look: Look,
}

impl Rich {
    pub(super) fn open(&mut self, element: &Element<'_>) {
        let is_own = element.space == Space::Sheet;
        if self.aloud > 0 || is_own && element.name() == "rPh" {
            self.aloud += 1;
            return;
        }
        self.is_open = is_own && element.name() == "t";
        match element.name() {
            "r" if is_own => self.look = Look::Plain,
            _ if is_own => self.look = self.look.and(look(element)),
            _ => {}
        }
    }

    pub(super) fn write(&mut self, text: &str) {
        if self.is_open && self.aloud == 0 {
            run::push(&mut self.text, text, self.look);
        }
    }

    pub(super) fn close(&mut self) {
        self.aloud = self.aloud.saturating_sub(1);
        self.is_open = false;
    }
}

/// How a property of a font makes text look, whatever the ground.
pub(super) fn look(property: &Element<'_>) -> Look {
    match (property.name(), property.attribute("val").as_deref()) {
        ("strike", _) => Look::Struck.when(property.is_on()),
        ("vertAlign", Some("superscript")) => Look::Raised,
        ("vertAlign", Some("subscript")) => Look::Lowered,
        _ => Look::Plain,
    }
}

/// What `_x000A_` and the like stand for: characters that XML cannot hold, or an underscore that would look like
/// the start of one. Lines end without a carriage return here.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") && !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        out.push_str(before);
        let code = after.get(..4).filter(|_| after.as_bytes().get(4) == Some(&b'_'));
        let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(character) => {
                out.push(character);
                rest = &after[5..];
            }
            None => {
                out.push_str("_x");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Medium;

    #[test]
    fn strings_are_read_with_their_looks_and_without_their_sounds() {
        let xml = r#"<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:o="o">
            <x:si><x:t>一</x:t></x:si> <x:si/>
            <x:si><x:r><x:rPr><x:b/></x:rPr><x:t>商业</x:t></x:r><x:r><x:t xml:space="preserve"> 企业</x:t></x:r>
                <x:rPh sb="0" eb="2"><x:t>ショウギョウ</x:t></x:rPh></x:si>
            <x:si><x:t>a_x000D__x000A_b_x005F_x0041_ _xyz</x:t><o:t>not ours</o:t></x:si></x:sst>"#;
        let strings = Strings::read(Xml::new(xml, Medium::Xlsx, 9)).unwrap();
        let all: Vec<&str> = (0..).map_while(|number| strings.get(number)).collect();
        assert_eq!(all, ["一", "", "商业 企业", "a\nb_x0041_ _xyz"]);
    }
}
