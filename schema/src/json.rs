//! A JSON document with its keys in the order in which they were written.
//!
//! What we write is read by people and compared by version control, so that order matters.
//! serde_json can keep it only by a feature that would change the maps of everybody who depends on us.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// A JSON value whose objects keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written: JSON knows no limit to its digits.
    Number(String),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An object without keys.
    pub fn object() -> Self {
        Json::Object(Vec::new())
    }

    /// Sets a key of an object; of anything else, nothing. A key that is there is replaced.
    pub fn set(&mut self, key: impl Into<String>, value: impl Into<Json>) -> &mut Self {
        if let Json::Object(entries) = self {
            let (key, value) = (key.into(), value.into());
            match entries.iter_mut().find(|(there, _)| *there == key) {
                Some((_, there)) => *there = value,
                None => entries.push((key, value)),
            }
        }
        self
    }

    /// The value of a key, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => entries.iter().find(|(there, _)| there == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The document with two spaces of indent and a final line break.
    pub fn to_pretty(&self) -> String {
        let mut text = format!("{self:#}");
        text.push('\n');
        text
    }
}

/// Compact, or with `{:#}` indented by two spaces.
impl std::fmt::Display for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text =
            if f.alternate() { serde_json::to_string_pretty(self) } else { serde_json::to_string(self) };
        f.write_str(&text.map_err(|_| std::fmt::Error)?)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(text) => match serde_json::value::RawValue::from_string(text.clone()) {
                Ok(raw) => raw.serialize(serializer),
                Err(error) => Err(serde::ser::Error::custom(error)),
            },
            Json::String(text) => serializer.serialize_str(text),
            Json::Array(values) => serializer.collect_seq(values),
            Json::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Json::Bool(value)
    }
}

impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Json::String(value.to_owned())
    }
}

impl From<&String> for Json {
    fn from(value: &String) -> Self {
        Json::String(value.clone())
    }
}

impl From<String> for Json {
    fn from(value: String) -> Self {
        Json::String(value)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(values: Vec<T>) -> Self {
        Json::Array(values.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Json::Null, Into::into)
    }
}

macro_rules! from_integers {
    ($($type:ty)*) => { $(impl From<$type> for Json {
        fn from(value: $type) -> Self {
            Json::Number(value.to_string())
        }
    })* };
}
from_integers!(i32 i64 u8 u16 u32 usize);

impl From<crate::number::Number> for Json {
    fn from(value: crate::number::Number) -> Self {
        Json::Number(value.to_string())
    }
}

/// A [`Json`] written as JSON. Values in parentheses are expressions.
///
/// ```
/// use nianbao_schema::json;
/// let year = 2021;
/// assert_eq!(json!({ "year": (year), "blank": null }).to_string(), r#"{"year":2021,"blank":null}"#);
/// ```
#[macro_export]
macro_rules! json {
    (null) => { $crate::json::Json::Null };
    ([ $($value:tt),* $(,)? ]) => { $crate::json::Json::Array(vec![$($crate::json!($value)),*]) };
    ({ $($key:tt : $value:tt),* $(,)? }) => {
        $crate::json::Json::Object(vec![$((String::from($key), $crate::json!($value))),*])
    };
    (($value:expr)) => { $crate::json::Json::from($value) };
    ($value:expr) => { $crate::json::Json::from($value) };
}
