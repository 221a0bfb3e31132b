//! The JSON Schema of the format language, from the records themselves.
//!
//! An editor that reads it completes keys and words of a format file, shows what they mean and
//! marks what does not belong.

use super::read::Read;
use super::{Form, Item};
use crate::json;
use crate::json::Json;
use std::collections::BTreeMap;

/// The JSON Schema (2020-12) of a format file.
pub fn schema() -> Json {
    let mut language = Language::default();
    Form::describe(&mut language);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "nianbao format file",
    });
    // The form is the root itself: nothing refers to it.
    if let Some(Json::Object(entries)) = language.definitions.remove("Form") {
        for (key, value) in entries {
            schema.set(key, value);
        }
    }
    schema.set("$defs", Json::Object(language.definitions.into_iter().collect()));
    schema
}

/// The definitions met so far.
#[derive(Default)]
pub(crate) struct Language {
    definitions: BTreeMap<String, Json>,
}

impl Language {
    /// A record: an object that knows its keys.
    pub(crate) fn record(&mut self, name: &str, doc: &str, fill: impl FnOnce(&mut Self, &mut Keys)) -> Json {
        self.define(name, |language| {
            let mut keys = Keys { properties: Json::object(), required: Vec::new() };
            fill(language, &mut keys);
            let mut object = json!({ "type": "object", "description": (sentence(doc)) });
            object.set("properties", keys.properties);
            if !keys.required.is_empty() {
                object.set("required", keys.required);
            }
            object.set("additionalProperties", false);
            object
        })
    }

    /// A choice of words, each with its meaning.
    pub(crate) fn words(&mut self, name: &str, doc: &str, words: &[(&str, &str)]) -> Json {
        self.define(name, |_| {
            let words =
                words.iter().map(|(word, doc)| json!({ "const": (*word), "description": (sentence(doc)) }));
            json!({ "description": (sentence(doc)), "oneOf": (words.collect::<Vec<_>>()) })
        })
    }

    /// A list of `T`.
    pub(crate) fn list<T: Read>(&mut self) -> Json {
        let items = T::describe(self);
        json!({ "type": "array", "items": (items) })
    }

    /// An `A` or a `B`.
    pub(crate) fn either<A: Read, B: Read>(&mut self) -> Json {
        let (first, second) = (A::describe(self), B::describe(self));
        json!({ "anyOf": [(first), (second)] })
    }

    /// `true`, or a `T` that says more.
    pub(crate) fn true_or<T: Read>(&mut self) -> Json {
        let detail = T::describe(self);
        json!({ "anyOf": [{ "const": true }, (detail)] })
    }

    /// Items of one axis: all keys of an item but the one that belongs to the other axis.
    pub(crate) fn axis(&mut self, name: &str, without: &str) -> Json {
        let item = self.define(name, |language| {
            // `Item` itself is no definition of the schema: it is described once for each axis, the
            // second time while the first is still open.
            let open = language.definitions.remove("Item");
            Item::describe(language);
            let mut described = language.definitions.remove("Item").unwrap_or_else(Json::object);
            language.definitions.extend(open.map(|open| ("Item".to_owned(), open)));
            let (what, key) = (name.to_lowercase(), if without == "rows" { "columns" } else { "rows" });
            described.set(
                "description",
                format!("A {what}, or with `{key}` a merged header over several of them."),
            );
            if let Json::Object(entries) = &mut described {
                for (_, properties) in entries.iter_mut().filter(|(key, _)| key == "properties") {
                    if let Json::Object(keys) = properties {
                        keys.retain(|(key, _)| key != without);
                    }
                }
            }
            described
        });
        json!({ "type": "array", "items": (item) })
    }

    /// Defines `name` once, also when its own definition refers to it, and refers to it.
    fn define(&mut self, name: &str, definition: impl FnOnce(&mut Self) -> Json) -> Json {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name.to_owned(), Json::Null);
            let definition = definition(self);
            self.definitions.insert(name.to_owned(), definition);
        }
        json!({ "$ref": (format!("#/$defs/{name}")) })
    }
}

/// The keys of a record while it is being described.
pub(crate) struct Keys {
    properties: Json,
    required: Vec<String>,
}

impl Keys {
    pub(crate) fn add<T: Read>(&mut self, language: &mut Language, key: &str, doc: &str) {
        let mut described = T::describe(language);
        described.set("description", sentence(doc));
        self.properties.set(key, described);
        if !T::OPTIONAL {
            self.required.push(key.to_owned());
        }
    }
}

/// A doc comment as one line of text.
fn sentence(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
