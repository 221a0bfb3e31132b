//! The macros that make a key of the format language out of a struct's field.

/// Declares a record of the language: a struct whose fields are the keys of a TOML table.
///
/// ```text
/// record! { /// Years of use.
///           Years { /// The first.
///                   from: Spanned<u16>, … } }
/// // expands to
/// pub struct Years { pub span: Span, pub sound: bool, pub gap: bool, pub from: Spanned<u16>, … }
/// impl Read for Years { fn read(value, cursor) -> Self { … one `take` per key, then `finish` … } }
/// ```
macro_rules! record {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $key_doc:literal])* $key:ident: $type:ty,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            /// Where the record stands in the file.
            pub span: Span,
            /// Whether nothing was wrong with it or with anything in it.
            pub sound: bool,
            /// Whether ids may have been lost with a key that could not be read.
            pub gap: bool,
            $($(#[doc = $key_doc])* pub $key: $type,)*
        }

        impl $crate::form::source::read::Read for $name {
            const TABLE: bool = true;

            fn read(value: &$crate::form::source::read::Toml<'_>, cursor: &mut $crate::form::source::read::Cursor<'_>) -> Self {
                let before = cursor.problems.len();
                let mut table = $crate::form::source::read::Keys::of(value, cursor, &[$(stringify!($key)),*]);
                $(let $key = table.take(stringify!($key));)*
                let gap = table.gap;
                $name { span: value.span(), sound: cursor.problems.len() == before, gap, $($key,)* }
            }

            #[cfg(feature = "report")]
            fn describe(language: &mut $crate::form::source::language::Language) -> crate::json::Json {
                language.record(stringify!($name), concat!($($doc, "\n"),*), |language, keys| {
                    $(keys.add::<$type>(language, stringify!($key), concat!($($key_doc, "\n"),*));)*
                })
            }
        }
    };
}

/// Declares a choice of words: an enum whose variants are the words of a TOML string.
macro_rules! words {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $word_doc:literal])* $variant:ident = $word:literal,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[doc = $word_doc])* $variant,)* }

        impl $name {
            /// Every word there is.
            pub const ALL: &[$name] = &[$($name::$variant,)*];

            /// The word as the format file writes it.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }

        impl Default for $name {
            /// The first word, which stands in where the file has none that can be read.
            fn default() -> Self {
                Self::ALL[0]
            }
        }

        impl $crate::form::source::read::Read for $crate::form::source::Spanned<$name> {
            fn read(value: &$crate::form::source::read::Toml<'_>, cursor: &mut $crate::form::source::read::Cursor<'_>) -> Self {
                $crate::form::source::read::word(value, cursor, $name::ALL, $name::as_str)
            }

            #[cfg(feature = "report")]
            fn describe(language: &mut $crate::form::source::language::Language) -> crate::json::Json {
                language.words(
                    stringify!($name),
                    concat!($($doc, "\n"),*),
                    &[$(($word, concat!($($word_doc, "\n"),*))),*],
                )
            }
        }
    };
}

pub(crate) use record;
pub(crate) use words;
