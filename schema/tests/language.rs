//! The JSON Schema of the format language: fresh, and of one mind with the linter.

use crate::common::{Random, as_json, fresh, mutate, repository, sound_forms};
use nianbao_schema::source::language;
use nianbao_schema::{Code, Severity, resolve};
use serde_json::{Value, json};

/// `NIANBAO_BLESS=1 cargo test` writes it anew.
#[test]
fn the_committed_schema_is_the_one_of_the_records() {
    fresh(&repository().join("schema/format.schema.json"), &language::schema().to_pretty());
}

#[test]
fn sound_forms_are_valid() {
    let validator = validator();
    for (name, bytes) in sound_forms() {
        let document = as_json(std::str::from_utf8(&bytes).unwrap()).unwrap();
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert_eq!(errors, [] as [&str; 0], "{name}");
    }
}

/// What an editor shows when the cursor rests on a key or a word.
#[test]
fn every_key_and_every_word_is_described() {
    for (name, definition) in definitions() {
        assert!(definition["description"].is_string(), "{name}");
        for (key, described) in definition["properties"].as_object().into_iter().flatten() {
            assert!(described["description"].is_string(), "{name}.{key}");
        }
        for word in definition["oneOf"].as_array().into_iter().flatten() {
            assert!(word["const"].is_string() && word["description"].is_string(), "{name}: {word}");
        }
    }
}

/// Each key of the language with a value of each type, without the key, and beside one that nobody knows:
/// nothing panics, and schema and linter agree on what is well-formed.
#[test]
fn schema_and_linter_agree_on_every_key_and_type() {
    let validator = validator();
    let mut cases = 0;
    for (name, pointer) in RECORDS {
        let definitions = definitions();
        let definition = &definitions.iter().find(|(there, _)| there == name).unwrap().1;
        let keys = definition["properties"].as_object().unwrap().keys().map(String::as_str);
        for key in keys.chain(["unheard_of"]) {
            let place = |document: &mut Value| {
                document
                    .pointer_mut(pointer)
                    .and_then(Value::as_object_mut)
                    .unwrap_or_else(|| panic!("{pointer}"))
                    .remove(key)
            };
            let mut without = sample();
            place(&mut without);
            check(&without, &validator, false);
            for value in VALUES {
                let mut with = sample();
                place(&mut with);
                with.pointer_mut(pointer).unwrap()[key] = json!({ "toml": value });
                check(&with, &validator, value.contains("-09-") || value.contains(":00"));
                cases += 1;
            }
        }
    }
    assert!(cases > 1000, "{cases}");
}

/// What the linter has nothing to say against, an editor must not mark.
#[test]
fn mutated_forms_without_problems_are_valid() {
    let validator = validator();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for (name, bytes) in sound_forms() {
        for round in 0..100 {
            let mut mutated = bytes.clone();
            mutate(&mut mutated, &mut random);
            if resolve(&mutated).format.is_some() {
                let document = as_json(std::str::from_utf8(&mutated).unwrap()).unwrap();
                assert!(validator.is_valid(&document), "{name}, round {round}");
            }
        }
    }
}

#[test]
fn every_record_is_tried() {
    let mut tried: Vec<&str> = RECORDS.iter().map(|(name, _)| *name).collect();
    tried.sort();
    tried.dedup();
    let records: Vec<String> = definitions()
        .into_iter()
        .filter(|(_, definition)| definition["type"] == "object")
        .map(|(name, _)| name)
        .collect();
    assert_eq!(tried, records);
}

/// To JSON Schema a date is a string, so that it cannot tell one from the other.
fn check(document: &Value, validator: &jsonschema::Validator, has_date: bool) {
    let text = to_toml(document);
    let resolved = resolve(text.as_bytes());
    let errors = resolved.problems.iter().filter(|problem| problem.severity == Severity::Error);
    assert_eq!(resolved.format.is_some(), errors.clone().count() == 0, "{text}");
    let shape = [Code::KeyUnknown, Code::KeyMissing, Code::ValueType, Code::WordUnknown, Code::IdInvalid];
    let well_formed = !errors.clone().any(|problem| shape.contains(&problem.code));
    let valid = validator.is_valid(&as_json(&text).unwrap());
    assert!(valid || !well_formed, "{text}\n{:#?}", resolved.problems);
    if !has_date {
        assert!(well_formed || !valid, "{text}\n{:#?}", resolved.problems);
    }
}

fn validator() -> jsonschema::Validator {
    jsonschema::validator_for(&schema()).unwrap()
}

fn schema() -> Value {
    serde_json::from_str(&language::schema().to_string()).unwrap()
}

/// The definitions of the schema, its root among them, by name.
fn definitions() -> Vec<(String, Value)> {
    let mut schema = schema();
    let mut definitions: Vec<(String, Value)> = schema["$defs"]
        .as_object_mut()
        .unwrap()
        .iter()
        .map(|(name, definition)| (name.clone(), definition.clone()))
        .collect();
    definitions.push(("Form".to_owned(), schema));
    definitions.sort_by(|a, b| a.0.cmp(&b.0));
    definitions
}

/// Where the sample has each record.
const RECORDS: &[(&str, &str)] = &[
    ("Form", ""),
    ("Years", "/years"),
    ("Level", "/levels/0"),
    ("Section", "/section/0"),
    ("NarrativeDetail", "/section/0/narrative"),
    ("Table", "/section/0/table/0"),
    ("Row", "/section/0/table/0/rows/1"),
    ("Row", "/section/0/table/0/rows/0/rows/0"),
    ("Choices", "/section/0/table/0/rows/2/value"),
    ("OnlyDetail", "/section/0/table/0/rows/1/only"),
    ("TotalDetail", "/section/0/table/0/columns/1/total"),
    ("Column", "/section/0/table/0/columns/0"),
    ("Rule", "/section/0/table/0/rule/0"),
    ("Rule", "/rule/0"),
    ("Quote", "/rule/0/quotes/0"),
    ("Change", "/change/0"),
];

/// A form that has every record of the language.
fn sample() -> Value {
    json!({
        "id": "sample",
        "title": "样表",
        "years": { "from": 2021, "to": 2022 },
        "levels": [{ "id": "county", "label": "县级" }],
        "section": [{
            "id": "first",
            "title": "第一部分",
            "narrative": { "topics": ["主题"] },
            "table": [{
                "id": "figures",
                "rows": [
                    { "id": "branch", "label": "甲", "rows": [{ "id": "leaf", "label": "乙" }] },
                    { "id": "limited", "label": "丙", "only": { "levels": ["county"] } },
                    { "id": "kind", "label": "丁", "value": { "choice": ["自有", { "id": "rented", "label": "租用" }] } },
                ],
                "columns": [
                    { "id": "number", "label": "数量" },
                    { "id": "total", "label": "总计", "total": { "basis": "official" } },
                ],
                "rule": [{ "id": "within", "each": "column", "rule": "limited <= branch.leaf" }],
            }],
        }],
        "rule": [{
            "id": "named",
            "narrative": "first",
            "quotes": [{ "after": ["数量"], "value": "figures.limited.number" }],
        }],
        "change": [{ "kind": "added", "to": "figures.limited", "why": "新增" }],
    })
}

/// Values of every type of TOML.
const VALUES: &[&str] = &[
    "5",
    "-1",
    "2021",
    "1.5",
    "nan",
    "true",
    "false",
    "\"\"",
    "\"text\"",
    "\"Not-An-Id\"",
    "\"official\"",
    "\"2021-09-26\"",
    "2021-09-26",
    "2021-09-26T10:00:00",
    "2021-09-26T10:00:00Z",
    "10:00:00",
    "[]",
    "[1]",
    "[\"text\"]",
    "[\"\"]",
    "[[]]",
    "[{}]",
    "[{ id = \"some\", label = \"某\" }]",
    "[true, \"text\", {}]",
    "{}",
    "{ from = 2021 }",
    "{ unheard_of = 1 }",
    "{ __proto__ = { id = 1 } }",
];

/// A document as TOML; `{ "toml": "…" }` stands for a value as it is written.
fn to_toml(document: &Value) -> String {
    let entries = document.as_object().unwrap().iter();
    entries.map(|(key, value)| format!("{key} = {}\n", inline(value))).collect()
}

fn inline(value: &Value) -> String {
    match value {
        Value::Object(entries) => match entries.get("toml") {
            Some(raw) => raw.as_str().unwrap().to_owned(),
            None => {
                let entries = entries.iter().map(|(key, value)| format!("{key} = {}", inline(value)));
                format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
            }
        },
        Value::Array(values) => format!("[{}]", values.iter().map(inline).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}
