//! What is wrong with a file: codes, spans, and how a problem is shown to its author.

mod code;
mod errors;
mod guess;
mod page;
#[cfg(feature = "render")]
mod picture;

use crate::language::{Language, Wording};
pub use code::Code;
pub use errors::Errors;
pub(crate) use guess::Guesses;
pub use guess::{choices, did_you_mean, nearest};
pub use page::{Page, Place};
use std::fmt;
use std::ops::Range;

/// A stretch of a text, in bytes.
pub type Span = Range<usize>;

/// How grave a [`Problem`] or a finding is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Note,
    /// Likely wrong, or right only for a reason that a person knows.
    Warning,
    /// Wrong: what was read cannot be used, or breaks a rule of the form.
    #[default]
    Error,
}

impl Severity {
    /// The English word, as diagnostics and machine output show it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// The word for whoever writes the file.
    pub const fn word(self, language: Language) -> &'static str {
        let chinese = match self {
            Severity::Note => "提示",
            Severity::Warning => "警告",
            Severity::Error => "错误",
        };
        language.pick(self.as_str(), chinese)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing wrong with a format file or with a report's JSON.
///
/// A message stands in both languages; it has no final stop, and uses the author's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of mistake it is; each code has a page in `docs/codes/`.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, and with what.
    pub message: Wording,
    /// Where it stands, in bytes of the text.
    pub span: Span,
    /// What to write at the caret, often the nearest right name.
    pub label: Wording,
    /// What could be done, or which choices there are.
    pub help: Option<Wording>,
    /// Another place that has to do with it, and how.
    pub related: Option<(Span, Wording)>,
}

impl Problem {
    /// A problem of the code's usual severity.
    pub fn new(code: Code, span: Span, message: Wording) -> Self {
        Problem {
            code,
            severity: code.severity(),
            message,
            span,
            label: Wording::default(),
            help: None,
            related: None,
        }
    }

    /// The same problem with a remark at its caret.
    pub fn label(mut self, label: Wording) -> Self {
        self.label = label;
        self
    }

    /// The same problem with the name that was likely meant at its caret, if there is one.
    pub fn did_you_mean(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => self.label(did_you_mean(near)),
            None => self,
        }
    }

    /// The same problem with advice below it.
    pub fn help(mut self, help: Wording) -> Self {
        self.help = Some(help);
        self
    }

    /// The same problem with a second place.
    pub fn related(mut self, span: Span, remark: Wording) -> Self {
        self.related = Some((span, remark));
        self
    }

    /// The same problem as a warning.
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// What is wrong and what to do, without the place: `message; remark; help`.
    pub fn text(&self, language: Language) -> String {
        let more =
            [Some(&self.label), self.help.as_ref()].into_iter().flatten().filter(|more| !more.is_empty());
        let parts = std::iter::once(&self.message).chain(more).map(|part| part.to(language));
        parts.collect::<Vec<_>>().join(language.pick("; ", "；"))
    }

    /// One line without a picture: `file:line:column: error[code]: message; remark; help`.
    pub fn line(&self, file: &str, text: &str, language: Language) -> String {
        Page::new(file, text).line(self, language)
    }

    /// The problem with its file, its line, a caret and the advice, as rustc would draw it.
    #[cfg(feature = "render")]
    pub fn render(&self, file: &str, text: &str, language: Language, coloured: bool) -> String {
        Page::new(file, text).render(self, language, coloured)
    }
}

/// What is wrong and what to do, the code, and the place as far as it is known without the text. [`Problem::line`] has the
/// line, and the other language.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}, at byte {})", self.text(Language::English), self.code, self.span.start)
    }
}

impl std::error::Error for Problem {}

/// A name as a message shows it: in backticks, with its end cut off where it is very long, and
/// without characters that would play tricks on a terminal.
pub fn quoted(name: &str) -> String {
    const SHOWN: usize = 80;
    let mut text = String::from("`");
    text.extend(name.chars().take(SHOWN).map(|c| if c.is_control() { '\u{fffd}' } else { c }));
    if name.chars().nth(SHOWN).is_some() {
        text.push('…');
    }
    text.push('`');
    text
}
