//! The two languages in which people are spoken to, and texts that stand in both.
//!
//! A message is written once, in both languages side by side, by [`both!`](crate::both) where it is passed on
//! and by [`said!`](crate::said) where it is known who reads it. Neither compiles with one language left out, nor
//! with a fact that only one of the two mentions.

use std::borrow::Cow;
use std::fmt::{self, Display};

/// The language of what is said to a person. What a form prints stays in the form's own words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// For those who fill and use the form.
    #[default]
    Chinese,
    /// For those who build upon it.
    English,
}

impl Language {
    /// Both.
    pub const ALL: [Language; 2] = [Language::Chinese, Language::English];

    /// The one of two things that is meant for this language.
    pub const fn pick<T: Copy>(self, english: T, chinese: T) -> T {
        match self {
            Language::English => english,
            Language::Chinese => chinese,
        }
    }

    /// What stands between the names of a list.
    pub const fn comma(self) -> &'static str {
        self.pick(", ", "、")
    }
}

/// A text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wording {
    english: Cow<'static, str>,
    chinese: Cow<'static, str>,
}

impl Wording {
    /// A text without anything to fill in.
    pub const fn plain(english: &'static str, chinese: &'static str) -> Self {
        Wording { english: Cow::Borrowed(english), chinese: Cow::Borrowed(chinese) }
    }

    /// What is the same in both: a name, a path, a number.
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Wording::of(text.clone(), text)
    }

    /// A text made once for each language, where its parts are lists or depend on each other.
    pub fn each(text: impl Fn(Language) -> String) -> Self {
        Wording::of(text(Language::English), text(Language::Chinese))
    }

    /// A text that was made in both languages elsewhere.
    pub const fn of(english: String, chinese: String) -> Self {
        Wording { english: Cow::Owned(english), chinese: Cow::Owned(chinese) }
    }

    /// What [`both!`](crate::both) makes. Out of line: there are hundreds of messages, and each is compiled
    /// before a user's first derive.
    #[doc(hidden)]
    pub fn filled(english: fmt::Arguments<'_>, chinese: fmt::Arguments<'_>) -> Self {
        Wording::of(fmt::format(english), fmt::format(chinese))
    }

    /// The text in a language.
    pub fn to(&self, language: Language) -> &str {
        language.pick(self.english(), self.chinese())
    }

    /// The text in English.
    pub fn english(&self) -> &str {
        &self.english
    }

    /// The text in Chinese.
    pub fn chinese(&self) -> &str {
        &self.chinese
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.english.is_empty() && self.chinese.is_empty()
    }
}

/// What can be filled into a message. A [`Wording`] is no [`Display`]: that would have to choose a language.
#[doc(hidden)]
pub trait Say {
    /// What is filled in where the message is in this language.
    fn say(&self, language: Language) -> &dyn Display;
}

impl<T: Display> Say for T {
    fn say(&self, _: Language) -> &dyn Display {
        self
    }
}

impl Say for Wording {
    fn say(&self, language: Language) -> &dyn Display {
        language.pick::<&dyn Display>(&self.english, &self.chinese)
    }
}

impl Say for &Wording {
    fn say(&self, language: Language) -> &dyn Display {
        (**self).say(language)
    }
}

/// A text in English and in Chinese, with values filled in; a value that is a [`Wording`] is filled in
/// in the language around it.
///
/// ```
/// use nianbao_schema::{Wording, both};
/// let place = Wording::plain("the file", "文件");
/// let text = both!("{place} has {count} lines", "{place}有{count}行", place = place, count = 3);
/// assert_eq!((text.english(), text.chinese()), ("the file has 3 lines", "文件有3行"));
/// ```
///
/// What one language leaves out is an error:
///
/// ```compile_fail
/// nianbao_schema::both!("it has {count} lines", "行数不对", count = 3);
/// ```
#[macro_export]
macro_rules! both {
    ($english:literal, $chinese:literal $(, $name:ident = $value:expr)* $(,)?) => {
        match ($(&$value,)*) {
            ($($name,)*) => $crate::language::Wording::filled(
                ::std::format_args!($english $(, $name = $crate::language::Say::say($name, $crate::language::Language::English))*),
                ::std::format_args!($chinese $(, $name = $crate::language::Say::say($name, $crate::language::Language::Chinese))*),
            ),
        }
    };
}

/// The text that [`both!`](crate::both) gives, in one language alone.
///
/// ```
/// use nianbao_schema::{Language, said};
/// assert_eq!(said!(Language::Chinese, "{count} lines", "{count}行", count = 3), "3行");
/// ```
#[macro_export]
macro_rules! said {
    ($language:expr, $english:literal, $chinese:literal $(, $name:ident = $value:expr)* $(,)?) => {
        match ($(&$value,)*) {
            ($($name,)*) => match $language {
                $crate::language::Language::English => {
                    ::std::format!($english $(, $name = $crate::language::Say::say($name, $crate::language::Language::English))*)
                }
                $crate::language::Language::Chinese => {
                    ::std::format!($chinese $(, $name = $crate::language::Say::say($name, $crate::language::Language::Chinese))*)
                }
            },
        }
    };
}
