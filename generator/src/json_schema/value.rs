//! What a cell or a narrative admits: one definition for each kind of value, to be referred to.

use nianbao_schema::format::{Choice, Value};
use nianbao_schema::json;
use nianbao_schema::json::Json;
use nianbao_schema::number::Number;

/// The reference to a cell's definition and the definition itself, or in place of both the schema of
/// a choice, which is the cell's own.
pub(super) enum Schema {
    Shared(&'static str, Json),
    Own(Json),
}

/// The schema of a cell that holds a value of this kind, and must hold one if it is `required`.
///
/// Keywords that look at one type alone are put side by side, instead of an `anyOf` of types: then a
/// validator can say "less than the minimum" and not only "none of these".
pub(super) fn cell(value: &Value, required: bool) -> Schema {
    let blank = !required;
    let limit = || Json::from(Number::MAX);
    let (name, says, schema) = match value {
        Value::Count => {
            let schema = slash(
                json!({ "type": (types(&["integer", "string"], blank)), "minimum": 0, "maximum": (limit()) }),
            );
            (["count", "count_or_blank"], "不小于0的整数", schema)
        }
        Value::Change => {
            let lowest = Json::Number(format!("-{}", Number::MAX));
            let schema = slash(
                json!({ "type": (types(&["integer", "string"], blank)), "minimum": (lowest), "maximum": (limit()) }),
            );
            (["change", "change_or_blank"], "整数，可以为负", schema)
        }
        Value::Amount => {
            let schema = slash(
                json!({ "type": (types(&["number", "string"], blank)), "minimum": 0, "maximum": (limit()) }),
            );
            (["amount", "amount_or_blank"], "不小于0的数，最多15位有效数字", schema)
        }
        Value::Text => {
            let mut schema = json!({ "type": (nullable("string", blank)) });
            if required {
                schema.set("minLength", 1);
            }
            (["text", "text_or_blank"], "文字", schema)
        }
        Value::Flag => {
            let mut answers = vec![json!(true), json!(false), json!("/")];
            answers.extend(blank.then_some(Json::Null));
            (["flag", "flag_or_blank"], "是或否", json!({ "enum": (answers) }))
        }
        Value::Choice(choices) => return Schema::Own(choice(choices, blank)),
    };
    let says = format!("{says}；不适用的填“/”{}", if blank { "；没有填的为null" } else { "" });
    let mut definition = json!({ "description": (says) });
    if let (Json::Object(all), Json::Object(keywords)) = (&mut definition, schema) {
        all.extend(keywords);
    }
    Schema::Shared(name[usize::from(blank)], definition)
}

/// One of several answers, each with what the form prints for it.
fn choice(choices: &[Choice], blank: bool) -> Json {
    let mut answers: Vec<Json> = choices
        .iter()
        .map(|choice| {
            let mut answer = json!({ "const": (&choice.name) });
            if choice.label != choice.name {
                answer.set("description", &choice.label);
            }
            answer
        })
        .collect();
    answers.push(json!({ "const": "/" }));
    answers.extend(blank.then(|| json!({ "type": "null" })));
    json!({ "oneOf": (answers) })
}

/// The only string that a number's cell may hold.
fn slash(mut schema: Json) -> Json {
    // `$` alone would let some engines pass a line break behind it.
    schema.set("maxLength", 1);
    schema.set("pattern", "^/$");
    schema
}

/// Where the definition of prose stands.
pub(super) fn prose_definition(required: bool) -> String {
    reference(prose(required).0)
}

/// Prose: its definition's name, and the definition.
pub(super) fn prose(required: bool) -> (&'static str, Json) {
    if !required {
        return (
            "prose_or_blank",
            json!({ "description": "文字；没有填的为null", "type": (nullable("string", true)) }),
        );
    }
    // What Unicode calls white space, written out: `\s` means something else in every engine.
    let pattern = r"[^\t-\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";
    ("prose", json!({ "description": "文字，不能全是空格", "type": "string", "pattern": (pattern) }))
}

/// A reference to a definition.
pub(super) fn reference(name: &str) -> String {
    format!("#/$defs/{name}")
}

/// A type, and `null` if that will do.
pub(super) fn nullable(name: &str, null: bool) -> Json {
    if null { types(&[name], true) } else { Json::from(name) }
}

fn types(names: &[&str], null: bool) -> Json {
    Json::from(names.iter().copied().chain(null.then_some("null")).collect::<Vec<_>>())
}
