//! From the source of a line or a cell to its text: escapes, character references, `<br>`, how runs look, and no marks
//! of emphasis.

use crate::document::run::{self, Look};

/// The text of a piece of Markdown.
pub(crate) fn plain(source: &str) -> String {
    let mut writer = Writer { text: String::with_capacity(source.len()), from: 0, open: Vec::new() };
    let mut rest = source;
    // Behind the last of these no tag ends, so that none is looked for.
    let last_end = source.rfind('>').unwrap_or_default();
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '\\' => escaped(rest, &mut writer.text),
            '&' => reference(rest, &mut writer.text),
            '<' if source.len() - rest.len() < last_end => tag(rest, &mut writer),
            '`' => 1,
            '*' => emphasis(source, rest),
            '~' => tildes(rest, &mut writer),
            '^' => marked(rest, '^', Look::Raised, &mut writer),
            '[' => footnote(rest, &mut writer),
            _ => 0,
        };
        if taken == 0 {
            writer.text.push(c);
        }
        rest = &rest[if taken == 0 { c.len_utf8() } else { taken }..];
    }
    writer.turn();
    writer.text
}

/// A text that is being written, with what is open in it.
struct Writer {
    text: String,
    /// Where the run that is being written begins.
    from: usize,
    /// The names of the tags that are open, and how they look; `~~` is one of them.
    open: Vec<(&'static str, Look)>,
}

/// Tags that say how text looks.
const TAGS: &[(&str, Look)] = &[
    ("sup", Look::Raised),
    ("sub", Look::Lowered),
    ("del", Look::Struck),
    ("strike", Look::Struck),
    ("s", Look::Struck),
    ("ins", Look::Inserted),
    (STRIKE, Look::Struck),
];

/// The mark around what is struck out.
const STRIKE: &str = "~~";

impl Writer {
    /// Ends the run that is being written.
    fn turn(&mut self) {
        let look = self.open.iter().map(|(_, look)| *look).max().unwrap_or_default();
        if look != Look::Plain {
            let run = self.text.split_off(self.from);
            run::push(&mut self.text, &run, look);
        }
        self.from = self.text.len();
    }

    fn open(&mut self, name: &str) {
        /// Nobody nests more of them.
        const DEEPEST: usize = 16;
        if let Some(tag) = TAGS.iter().find(|(tag, _)| *tag == name).filter(|_| self.open.len() < DEEPEST) {
            self.turn();
            self.open.push(*tag);
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|(tag, _)| *tag == name) {
            self.turn();
            self.open.remove(at);
        }
    }

    fn run(&mut self, text: &str, look: Look) {
        self.turn();
        run::push(&mut self.text, text, look);
        self.from = self.text.len();
    }
}

// Each of these writes what its mark stands for and gives back how many bytes that took; none if it is no mark.

fn escaped(rest: &str, text: &mut String) -> usize {
    match rest[1..].chars().next() {
        Some(c) if c.is_ascii_punctuation() => {
            text.push(c);
            2
        }
        _ => 0,
    }
}

/// The longest reference that is looked for.
const LONGEST: usize = 12;

fn reference(rest: &str, text: &mut String) -> usize {
    let Some(end) = rest.bytes().take(LONGEST).position(|byte| byte == b';') else { return 0 };
    let Some(character) = named(&rest[1..end]) else { return 0 };
    text.push(if run::is_mark(character) { char::REPLACEMENT_CHARACTER } else { character });
    end + 1
}

fn named(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32);
    }
    Some(match name {
        "nbsp" => '\u{a0}',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "ensp" => '\u{2002}',
        "emsp" => '\u{2003}',
        "sup1" => '¹',
        "sup2" => '²',
        "sup3" => '³',
        _ => return None,
    })
}

fn tag(rest: &str, writer: &mut Writer) -> usize {
    let inner = &rest[1..];
    let name = inner.trim_start_matches('/');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    let Some(end) = rest.find('>') else { return 0 };
    let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let name = name[..length].to_ascii_lowercase();
    if name == "br" {
        writer.turn();
        writer.text.push('\n');
    } else if inner.starts_with('/') {
        writer.close(&name);
    } else {
        writer.open(&name);
    }
    end + 1
}

/// A star counts as a mark next to what is no white space.
fn emphasis(source: &str, rest: &str) -> usize {
    let before = source[..source.len() - rest.len()].chars().next_back();
    let after = rest[1..].chars().next();
    let is_text = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
    usize::from(is_text(before) || is_text(after))
}

/// `~~struck out~~`, and `~1~` below the line.
fn tildes(rest: &str, writer: &mut Writer) -> usize {
    let Some(behind) = rest.strip_prefix(STRIKE) else { return marked(rest, '~', Look::Lowered, writer) };
    let is_open = writer.open.iter().any(|(tag, _)| *tag == STRIKE);
    match (is_open, behind.find(STRIKE)) {
        (true, _) => writer.close(STRIKE),
        (false, Some(1..)) => writer.open(STRIKE),
        (false, _) => return 0,
    }
    STRIKE.len()
}

/// The longest mark of a note that is looked for.
const LONGEST_MARK: usize = 2;

/// A number between two marks: `^1^`.
fn marked(rest: &str, mark: char, look: Look, writer: &mut Writer) -> usize {
    let inner = &rest[1..];
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=LONGEST_MARK).contains(&digits) || !inner[digits..].starts_with(mark) {
        return 0;
    }
    writer.run(&inner[..digits], look);
    digits + 2
}

/// The mark of a footnote: `[^1]`. Behind a colon stands the note itself.
fn footnote(rest: &str, writer: &mut Writer) -> usize {
    let Some(inner) = rest.strip_prefix("[^") else { return 0 };
    let Some(end) = inner.bytes().take(LONGEST).position(|byte| byte == b']') else { return 0 };
    if end == 0 || inner[end + 1..].starts_with(':') {
        return 0;
    }
    writer.run(&inner[..end], Look::Raised);
    end + 3
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::document::run::sketch;

    #[test]
    fn marks_are_taken_for_what_they_stand_for() {
        for (source, expect) in [
            (r"1\. a\*b \\ c", r"1. a*b \ c"),
            ("a&#124;b&nbsp;&#x4e00;&amp;lt;", "a|b\u{a0}一&lt;"),
            ("a<br>b<BR/>c <b>d</b>", "a\nb\nc d"),
            ("**22** `x` 5 * 3 a < b", "22 x 5 * 3 a < b"),
            ("100% & more; &bogus; \\中", "100% & more; &bogus; \\中"),
            ("&#32;a&#32;", " a "),
        ] {
            assert_eq!(plain(source), expect, "{source}");
        }
    }

    #[test]
    fn runs_keep_their_looks() {
        for (source, expect) in [
            ("~~400~~454", "{Struck:400}454"),
            ("<del>400</del> <s>1</s><INS>454</INS>", "{Struck:400} {Struck:1}{Inserted:454}"),
            ("454<sup>1</sup>", "454{Raised:1}"),
            ("454<sub class=\"x\">1</sub>", "454{Lowered:1}"),
            ("454[^1]", "454{Raised:1}"),
            ("454^1^ H~2~O", "454{Raised:1} H{Lowered:2}O"),
            ("454&sup1;", "454¹"),
            ("~~4<sup>1</sup>~~5", "{Struck:4}{Struck:1}5"),
            // No marks.
            (r"\~\~12\~\~ ~~ 1~2 2^10 [^1]: a \[^1]", "~~12~~ ~~ 1~2 2^10 [^1]: a [^1]"),
            ("&#xFDD6;12", "\u{FFFD}12"),
        ] {
            assert_eq!(sketch(&plain(source)), expect, "{source}");
        }
    }
}
