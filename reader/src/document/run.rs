//! How a run of text looks where it differs from the text around it: struck out, raised, hidden, deleted, inserted.
//!
//! A text stays one string. A run in it that looks different is enclosed in noncharacters of Unicode (U+FDD0 to
//! U+FDEF), which are set aside for a program's own use. So a run keeps its look however its text is split, trimmed
//! and joined, and a text without such runs costs nothing. Every extractor writes runs with [`push`]; what a look means
//! for a figure is decided by the recogniser alone.

use memchr::memchr_iter;
use std::borrow::Cow;

/// How a run of text looks. Of two looks that both hold, the greater one counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Look {
    /// As text looks.
    #[default]
    Plain,
    /// Added while changes were tracked.
    Inserted,
    /// Below the line, as an index.
    Lowered,
    /// Above the line, as a note's mark.
    Raised,
    /// Shown to some readers and kept from others, such as those who listen to a page.
    Doubtful,
    /// In the colour of the paper.
    Pale,
    /// Struck out.
    Struck,
    /// Not shown at all.
    Hidden,
    /// Deleted while changes were tracked.
    Deleted,
}

impl Look {
    /// All looks that are marked.
    const MARKED: [Look; 8] = [
        Look::Inserted,
        Look::Lowered,
        Look::Raised,
        Look::Doubtful,
        Look::Pale,
        Look::Struck,
        Look::Hidden,
        Look::Deleted,
    ];

    /// The look of a run within one that looks like this.
    #[must_use]
    pub fn and(self, inner: Look) -> Look {
        self.max(inner)
    }

    /// This look if something is so.
    #[must_use]
    pub fn when(self, is_so: bool) -> Look {
        if is_so { self } else { Look::Plain }
    }

    fn mark(self) -> char {
        char::from_u32(FIRST as u32 + self as u32).unwrap_or(END)
    }

    fn of_mark(mark: char) -> Option<Look> {
        Look::MARKED.into_iter().find(|look| look.mark() == mark)
    }
}

/// Marks are from here on.
const FIRST: char = '\u{FDD0}';
/// The end of a run, and the last mark.
const END: char = '\u{FDEF}';
/// How each mark starts in UTF-8.
const LEAD: [u8; 2] = [0xEF, 0xB7];

/// Appends a run to a text. White space has no look, so that words can be split and lines trimmed.
pub fn push(text: &mut String, run: &str, look: Look) {
    if look == Look::Plain {
        return text.push_str(run);
    }
    let mut rest = run;
    while !rest.is_empty() {
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
        if word > 0 {
            text.push(look.mark());
            text.push_str(&rest[..word]);
            text.push(END);
        }
        let space = rest[word..].find(|c: char| !c.is_whitespace()).unwrap_or(rest.len() - word);
        text.push_str(&rest[word..word + space]);
        rest = &rest[word + space..];
    }
}

/// A text all of which has a look besides those of its runs.
pub fn all(text: &str, look: Look) -> String {
    let mut marked = String::with_capacity(text.len());
    runs(text).for_each(|(own, run)| push(&mut marked, run, own.and(look)));
    marked
}

/// A text of a file, in which these noncharacters mean nothing: each becomes U+FFFD, as whoever shows the text does.
pub fn from_file(text: &str) -> Cow<'_, str> {
    if !is_marked(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if is_mark(c) { char::REPLACEMENT_CHARACTER } else { c }).collect())
}

/// Whether a character is one of the marks.
pub fn is_mark(c: char) -> bool {
    (FIRST..=END).contains(&c)
}

/// Whether some run of a text has a look.
pub fn is_marked(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_mark = |at: usize| {
        bytes[at..].starts_with(&LEAD) && bytes.get(at + 2).is_some_and(|last| (0x90..=0xAF).contains(last))
    };
    memchr_iter(LEAD[0], bytes).any(is_mark)
}

/// The runs of a text in order.
pub fn runs(text: &str) -> impl Iterator<Item = (Look, &str)> {
    let mut rest = text;
    let mut look = Look::Plain;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let end = rest.find(is_mark).unwrap_or(rest.len());
            let (run, behind) = rest.split_at(end);
            let own = look;
            let mut behind = behind.chars();
            look = behind.next().and_then(Look::of_mark).unwrap_or_default();
            rest = behind.as_str();
            if !run.is_empty() {
                return Some((own, run));
            }
        }
        None
    })
}

/// A text without marks, whatever its runs look like.
pub fn unmarked(text: &str) -> Cow<'_, str> {
    if is_marked(text) { Cow::Owned(text.replace(is_mark, "")) } else { Cow::Borrowed(text) }
}

/// A text as tests show it: `4{Struck:00}`.
#[cfg(test)]
pub(crate) fn sketch(text: &str) -> String {
    let shown = |(look, run): (Look, &str)| match look {
        Look::Plain => run.to_owned(),
        look => format!("{{{look:?}:{run}}}"),
    };
    runs(text).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_keep_their_looks() {
        let mut text = String::from("甲");
        push(&mut text, " 4 00\n", Look::Struck);
        push(&mut text, "454", Look::Plain);
        push(&mut text, "1", Look::Raised);
        let all: Vec<_> = runs(&text).collect();
        let expect = [
            (Look::Plain, "甲 "),
            (Look::Struck, "4"),
            (Look::Plain, " "),
            (Look::Struck, "00"),
            (Look::Plain, "\n454"),
            (Look::Raised, "1"),
        ];
        assert_eq!(all, expect);
        assert_eq!(unmarked(&text), "甲 4 00\n4541");
        assert!(is_marked(&text) && !is_marked("12，（甲）\u{FDFA}"));
    }

    #[test]
    fn a_file_cannot_mark_its_text() {
        let mut text = String::new();
        push(&mut text, "12", Look::Hidden);
        assert_eq!(from_file(&text), "\u{FFFD}12\u{FFFD}");
        assert_eq!(from_file("12，"), "12，");
        // A run that does not end, and an end without a run, lose nothing.
        assert_eq!(runs("a\u{FDD6}b").collect::<Vec<_>>(), [(Look::Plain, "a"), (Look::Struck, "b")]);
        assert_eq!(runs("a\u{FDEF}b").collect::<Vec<_>>(), [(Look::Plain, "a"), (Look::Plain, "b")]);
    }

    #[test]
    fn every_look_has_its_mark() {
        for look in Look::MARKED {
            assert_eq!(Look::of_mark(look.mark()), Some(look));
        }
    }
}
