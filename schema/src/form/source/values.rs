//! The values of keys, each read from TOML.

use super::read::{Cursor, Due, Keys, Read, Toml};
use super::{
    Choice, Choices, Columns, Date, FormatId, Id, Item, Kind, MAX_ID, Narrative, NarrativeDetail, OneOrMore,
    Only, OnlyDetail, Paths, Rows, Spanned, Total, TotalDetail, Value,
};
use crate::both;
use crate::form::fingerprint::Fingerprint;
use crate::language::Wording;
use crate::problem::{Code, Problem, quoted};
use toml::de::DeValue;

impl<T: Read> Read for Option<T> {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        Some(T::read(value, cursor))
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        T::describe(language)
    }
}

impl<T: Read> Read for Vec<T> {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Array(array) => {
                let key = cursor.key;
                if T::TABLE && cursor.no_room(array.len(), value.span()) {
                    return Vec::new();
                }
                array.iter().map(|value| cursor.inside(key, true, value)).collect()
            }
            _ => {
                cursor.wrong_type(value, if T::TABLE { Due::Tables } else { Due::List });
                Vec::new()
            }
        }
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.list::<T>()
    }
}

impl<T> Default for OneOrMore<T> {
    fn default() -> Self {
        OneOrMore(Vec::new())
    }
}

impl<T: Read> Read for OneOrMore<T> {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        if value.get_ref().as_array().is_some_and(|array| array.is_empty()) {
            let message = both!("`{key}` needs at least one entry", "`{key}`至少要有一项", key = cursor.key);
            cursor.note(Problem::new(Code::ValueType, value.span(), message));
        }
        OneOrMore(Vec::read(value, cursor))
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        let mut list = language.list::<T>();
        list.set("minItems", 1);
        list
    }
}

/// A plain value: how to take it out of TOML, what to call it, and its JSON Schema type.
macro_rules! scalar {
    ($type:ty, $due:expr, $schema:expr, $value:ident => $take:expr) => {
        impl Read for Spanned<$type> {
            fn read(toml: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
                let $value = toml.get_ref();
                let taken: Option<$type> = $take;
                let Some(value) = taken else {
                    cursor.wrong_type(toml, $due);
                    return Spanned { value: Default::default(), span: toml.span(), content: None };
                };
                Spanned { value, span: toml.span(), content: None }
            }

            #[cfg(feature = "report")]
            fn describe(_: &mut super::language::Language) -> crate::json::Json {
                $schema
            }
        }
    };
}

scalar!(bool, Due::Flag, crate::json!({ "type": "boolean" }), value => value.as_bool());
scalar!(u16, Due::Year, crate::json!({ "type": "integer", "minimum": 1000, "maximum": 9999 }), value => {
    value.as_integer().and_then(|n| n.as_str().replace('_', "").parse().ok()).filter(|year| (1000..=9999).contains(year))
});
scalar!(Date, Due::Date, crate::json!({
    // TOML's dates reach JSON Schema validators as strings.
    "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
}), value => value.as_datetime().and_then(|moment| match (moment.date, moment.time, moment.offset) {
    (Some(date), None, None) => Some(Date { year: date.year, month: date.month, day: date.day }),
    _ => None,
}));

scalar!(Fingerprint, Due::Fingerprint, crate::json!({ "type": "string", "pattern": "^[0-9a-fA-F]{16}$" }), value => {
    value.as_str().and_then(Fingerprint::parse)
});

impl Default for Date {
    fn default() -> Self {
        Date { year: 1000, month: 1, day: 1 }
    }
}

impl Read for Spanned<String> {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref().as_str() {
            Some(text) => {
                let content = cursor.content_start(&value.span(), text);
                Spanned { value: text.to_owned(), span: value.span(), content }
            }
            None => {
                cursor.wrong_type(value, Due::String);
                Spanned { value: String::new(), span: value.span(), content: None }
            }
        }
    }

    #[cfg(feature = "report")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string" })
    }
}

/// Reads a string that must look like an id, and tells whether it does.
fn id(
    value: &Toml<'_>,
    cursor: &mut Cursor<'_>,
    help: Wording,
    valid: impl Fn(&str) -> bool,
) -> (Spanned<String>, bool) {
    let text = Spanned::<String>::read(value, cursor);
    let sound = valid(&text.value) && text.value.len() <= MAX_ID;
    if value.get_ref().is_str() && !sound {
        let message = both!("{id} cannot be an id", "{id}不能作id", id = quoted(&text.value));
        let mut problem = Problem::new(Code::IdInvalid, text.span.clone(), message).help(help);
        let near = text.value.trim().to_ascii_lowercase().replace(['-', ' ', '.'], "_");
        if valid(&near) && near.len() <= MAX_ID {
            problem = problem.label(both!("such as `{near}`", "例如`{near}`"));
        }
        cursor.note(problem);
    }
    (text, sound)
}

impl Read for Id {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        let help = Wording::plain(
            "an id has at most 64 lower-case letters, digits and `_`, and begins with a letter",
            "id由小写英文字母、数字和`_`组成，以字母开头，最长64个字符",
        );
        let (text, sound) = id(value, cursor, help, |text| {
            text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        });
        Id { name: text.value, span: text.span, sound }
    }

    #[cfg(feature = "report")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": (MAX_ID) })
    }
}

impl Read for FormatId {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        let help = Wording::plain(
            "a format's id has at most 64 ASCII letters, digits, `-`, `_` and `.`, and begins with a letter or digit",
            "格式的id由英文字母、数字、`-`、`_`和`.`组成，以字母或数字开头，最长64个字符",
        );
        let (mut text, sound) = id(value, cursor, help, |text| {
            text.starts_with(|c: char| c.is_ascii_alphanumeric())
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
        });
        if !sound {
            text.value.clear();
        }
        FormatId(text)
    }

    #[cfg(feature = "report")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": (MAX_ID) })
    }
}

impl Read for Paths {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        Paths(match value.get_ref() {
            DeValue::Array(_) => Vec::read(value, cursor),
            _ => vec![Spanned::read(value, cursor)],
        })
    }

    #[cfg(feature = "report")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] })
    }
}

/// Reads the items of one axis; a branch that goes on along the other axis is a slip.
fn items(value: &Toml<'_>, cursor: &mut Cursor<'_>, axis: &str, other: &str) -> Vec<Item> {
    let Some(array) = value.get_ref().as_array() else {
        cursor.wrong_type(value, Due::Tables);
        // It may have had ids, and something stands there.
        return vec![Item { gap: true, span: value.span(), ..Item::default() }];
    };
    let mut items: Vec<Item> = Vec::read(value, cursor);
    for (toml, item) in array.iter().zip(&mut items) {
        let key = toml.get_ref().as_table().and_then(|table| table.get_key_value(other));
        if let Some((key, _)) = key {
            (item.gap, item.sound) = (true, false);
            let message = both!("`{other}` is not a key of `{axis}`", "`{axis}`中没有`{other}`这个键");
            cursor.note(Problem::new(Code::KeyUnknown, key.span(), message).did_you_mean(Some(axis)));
        }
    }
    items
}

impl Read for Rows {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        Rows(items(value, cursor, "rows", "columns"))
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.axis("Row", "columns")
    }
}

impl Read for Columns {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        Columns(items(value, cursor, "columns", "rows"))
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.axis("Column", "rows")
    }
}

impl Default for Value {
    fn default() -> Self {
        Value::Kind(Spanned::default())
    }
}

impl Read for Value {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Table(_) => Value::Choice(Choices::read(value, cursor)),
            _ => Value::Kind(Spanned::<Kind>::read(value, cursor)),
        }
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.either::<Spanned<Kind>, Choices>()
    }
}

impl Read for Choice {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Table(_) => {
                let mut keys = Keys::of(value, cursor, &["id", "label"]);
                Choice { id: Some(keys.take("id")), label: keys.take("label") }
            }
            _ => Choice { id: None, label: Spanned::read(value, cursor) },
        }
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        // A choice with an id has the keys of a level of organ.
        language.either::<Spanned<String>, super::Level>()
    }
}

impl Read for Narrative {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Boolean(true) => Narrative(NarrativeDetail { span: value.span(), ..Default::default() }),
            DeValue::Table(_) => Narrative(NarrativeDetail::read(value, cursor)),
            _ => {
                cursor.wrong_type(value, Due::TrueOrTable);
                Narrative::default()
            }
        }
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.true_or::<NarrativeDetail>()
    }
}

impl Default for Total {
    fn default() -> Self {
        Total::Plain(Spanned::default())
    }
}

impl Read for Total {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Table(_) => Total::Detail(TotalDetail::read(value, cursor)),
            _ => Total::Plain(Spanned::read(value, cursor)),
        }
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.either::<Spanned<bool>, TotalDetail>()
    }
}

impl Read for Only {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        if value.get_ref().is_table() {
            return Only(OnlyDetail::read(value, cursor));
        }
        let levels = OneOrMore::read(value, cursor);
        Only(OnlyDetail { span: value.span(), levels, ..Default::default() })
    }

    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.either::<OneOrMore<Spanned<String>>, OnlyDetail>()
    }
}
