//! Text that stays text in XML.

use std::fmt::{self, Write};

/// The escaper of our XML templates.
///
/// Characters that XML cannot express at all (control characters, U+FFFE, U+FFFF) become U+FFFD, the sign
/// for a character that could not be kept: a person sees that something stood there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Xml;

impl askama::filters::Escaper for Xml {
    fn write_escaped_str<W: Write>(&self, mut dest: W, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(|c| replacement(c).is_some()) {
            dest.write_str(&rest[..at])?;
            rest = &rest[at..];
            let Some(c) = rest.chars().next() else { break };
            dest.write_str(replacement(c).unwrap_or_default())?;
            rest = &rest[c.len_utf8()..];
        }
        dest.write_str(rest)
    }
}

fn replacement(c: char) -> Option<&'static str> {
    Some(match c {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&apos;",
        // As they are, readers would make spaces of them in attributes, and line feeds of returns.
        '\t' => "&#9;",
        '\n' => "&#10;",
        '\r' => "&#13;",
        '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => "\u{fffd}",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::filters::Escaper;

    #[test]
    fn text_is_escaped() {
        let mut out = String::new();
        Xml.write_escaped_str(&mut out, "<a b='\"'>&]]>\t\n\u{1}\u{ffff}𠮷").unwrap();
        assert_eq!(out, "&lt;a b=&apos;&quot;&apos;&gt;&amp;]]&gt;&#9;&#10;\u{fffd}\u{fffd}𠮷");
    }
}
