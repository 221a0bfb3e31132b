//! The page of grammar, from the table by which the parser reads a format file and the forms in which each key is used.

use super::pages::repository;
use nianbao::json::Json;
use nianbao::source::language;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const OPENING: &str = "\
# The grammar of a format file

Every key, every word and the language of rules on one page. It is written by
`NIANBAO_BLESS=1 cargo test --test suite guide::` from the table that the parser itself reads by, and each example stands in a
form of this repository. [A form of your own](form.md) explains them one after the other; an
[editor](editor.md) shows the same while you type. **Bold** keys must be there.
";

const TEXTS: &str = "
## What texts can name

In `title`, `label`, `caption`, `stub`, `topics`, `guidance` and the `text` of rules, sums and restrictions:

```text
text      = { words | \"{{\" | \"}}\" | \"{\" reference \"}\" }
reference = \"label:\" path | \"number:\" path | \"unit:\" path | \"section:\" id [ \".number\" | \".title\" ]
path      = table [ \".\" row ] [ \".\" column ] | table \".*.\" column
```

A label or title can name units, numbers and sections, but no other label or title.
";

/// Where the forms stand whose lines are the examples.
const FORMS: [&str; 5] = [
    "examples/forms",
    "schema/formats",
    "tests/forms",
    "tests/types/forms",
    "tests/types/tests/derive/forms",
];

pub(crate) fn chapter() -> String {
    let schema = language::schema();
    let examples = Examples::read();
    let mut chapter = format!("{OPENING}\n## The file\n\n{}", record(&schema, &examples));
    for name in in_order(&schema) {
        let definition = definition(&schema, &name);
        chapter += &format!("\n## {}\n\n", title(&name));
        chapter += &match definition.get("oneOf") {
            Some(_) => words(definition),
            None => record(definition, &examples),
        };
    }
    chapter
        + TEXTS
        + "\n## Rules and conditions\n\nWhat stands in `rule`, `value` and `when`:\n\n```text\n"
        + &rules()
        + "```\n"
}

/// The definitions in the order in which a reader of the page meets them.
fn in_order(schema: &Json) -> Vec<String> {
    let mut order = Vec::new();
    referred(schema, &mut order);
    let mut at = 0;
    while at < order.len() {
        let next = order[at].clone();
        referred(definition(schema, &next), &mut order);
        at += 1;
    }
    order
}

fn referred(node: &Json, order: &mut Vec<String>) {
    match node {
        Json::Object(entries) => {
            for (key, value) in entries.iter().filter(|(key, _)| key != "$defs") {
                match (key.as_str(), value) {
                    ("$ref", Json::String(path)) => {
                        let name = path.rsplit('/').next().unwrap().to_owned();
                        if !order.contains(&name) {
                            order.push(name);
                        }
                    }
                    _ => referred(value, order),
                }
            }
        }
        Json::Array(values) => values.iter().for_each(|value| referred(value, order)),
        _ => {}
    }
}

fn definition<'j>(schema: &'j Json, name: &str) -> &'j Json {
    schema.get("$defs").and_then(|definitions| definitions.get(name)).unwrap()
}

/// A record's keys, one line each.
fn record(record: &Json, examples: &Examples) -> String {
    let required: BTreeSet<&str> = match record.get("required") {
        Some(Json::Array(keys)) => keys.iter().map(text).collect(),
        _ => BTreeSet::new(),
    };
    let Some(Json::Object(keys)) = record.get("properties") else { panic!("a record without keys") };
    let mut lines =
        format!("{}\n\n| key | holds | meaning | example |\n| --- | --- | --- | --- |\n", about(record));
    for (key, value) in keys {
        let name = if required.contains(key.as_str()) { format!("**`{key}`**") } else { format!("`{key}`") };
        let example = examples.of(key).replace('|', "\\|");
        lines +=
            &format!("| {name} | {} | {} | `{example}` |\n", holds(value), about(value).replace('|', "\\|"));
    }
    lines
}

fn words(words: &Json) -> String {
    let Some(Json::Array(all)) = words.get("oneOf") else { panic!("no words") };
    let line = |word: &Json| format!("| `\"{}\"` | {} |\n", text(word.get("const").unwrap()), about(word));
    let lines: String = all.iter().map(line).collect();
    format!("{}\n\n| word | meaning |\n| --- | --- |\n{lines}", about(words))
}

/// What a value may be, in words.
fn holds(value: &Json) -> String {
    if let Some(reference) = value.get("$ref") {
        let name = text(reference).rsplit('/').next().unwrap();
        return format!(
            "[{}](#{})",
            title(name).to_lowercase(),
            title(name).to_lowercase().replace(' ', "-")
        );
    }
    if let Some(Json::Array(either)) = value.get("anyOf") {
        return either.iter().map(holds).collect::<Vec<_>>().join(" or ");
    }
    if value.get("const").is_some() {
        return "`true`".to_owned();
    }
    match (value.get("type").map(text), value.get("format")) {
        (Some("array"), _) => format!("list of {}", holds(value.get("items").unwrap())),
        (Some("boolean"), _) => "`true` or `false`".to_owned(),
        (Some("integer"), _) => "whole number".to_owned(),
        (Some("number"), _) => "number".to_owned(),
        (Some("string"), Some(_)) => "date".to_owned(),
        (Some("string"), None) if value.get("pattern").is_some() => "id".to_owned(),
        (Some("string"), None) => "text".to_owned(),
        other => panic!("{other:?} is not described"),
    }
}

/// `NarrativeDetail` as a heading: `Narrative detail`.
fn title(name: &str) -> String {
    let mut title = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !title.is_empty() {
            title.push(' ');
            title.extend(letter.to_lowercase());
        } else {
            title.push(letter);
        }
    }
    title
}

fn about(node: &Json) -> &str {
    node.get("description").map_or("", text)
}

fn text(node: &Json) -> &str {
    match node {
        Json::String(text) => text,
        other => panic!("{other:?} is no text"),
    }
}

/// A use of each key in a form: one on a line of its own before others, of the first folder that has one, the shortest.
struct Examples(BTreeMap<String, (Rank, String)>);

/// Whether it goes on behind its line, the number of its folder, its length.
type Rank = (bool, usize, usize);

impl Examples {
    fn read() -> Self {
        let mut examples: BTreeMap<String, (Rank, String)> = BTreeMap::new();
        for (number, folder) in FORMS.iter().enumerate() {
            let files = fs::read_dir(repository().join(folder)).unwrap().map(|entry| entry.unwrap().path());
            let mut files: Vec<_> =
                files.filter(|file| file.extension().is_some_and(|end| end == "toml")).collect();
            files.sort();
            for file in files {
                for (key, example) in uses(&fs::read_to_string(file).unwrap()) {
                    let rank = (example.ends_with("[…]"), number, example.chars().count());
                    match examples.get(&key) {
                        Some((known, _)) if *known <= rank => {}
                        _ => _ = examples.insert(key, (rank, example)),
                    }
                }
            }
        }
        Examples(examples)
    }

    fn of(&self, key: &str) -> &str {
        let (_, example) =
            self.0.get(key).unwrap_or_else(|| panic!("no form uses `{key}`: {FORMS:?} need an example"));
        example
    }
}

/// Every `key = value` on one line, and the heads of tables.
fn uses(form: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in form.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if let Some(head) = line.strip_prefix("[[").and_then(|line| line.strip_suffix("]]")) {
            found.push((head.rsplit('.').next().unwrap().to_owned(), line.to_owned()));
            continue;
        }
        for (at, _) in line.match_indices('=').filter(|(at, _)| !is_quoted(line, *at)) {
            let before = line[..at].trim_end();
            let start = before.rfind([' ', '{', ',']).map_or(0, |space| space + 1);
            let value = line[at + 1..].trim_start();
            let (key, value) = match value_end(value) {
                Some(end) => (&before[start..], &value[..end]),
                None if value == "[" => (&before[start..], "[…]"),
                None => continue,
            };
            found.push((key.to_owned(), format!("{key} = {value}")));
        }
    }
    found
}

fn is_quoted(line: &str, at: usize) -> bool {
    line[..at].matches('"').count() % 2 == 1
}

/// Where a value ends, if it ends on its line.
fn value_end(value: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0, false);
    for (at, letter) in value.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '[' | '{' if !quoted => depth += 1,
            ']' | '}' if !quoted && depth > 0 => depth -= 1,
            ',' | ' ' | '}' | ']' if !quoted && depth == 0 => return Some(at),
            _ => continue,
        }
        if !quoted && depth == 0 && matches!(letter, '"' | ']' | '}') {
            return Some(at + letter.len_utf8());
        }
    }
    (!quoted && depth == 0).then_some(value.len())
}

/// The grammar that stands above the parser of rules.
fn rules() -> String {
    let parser = fs::read_to_string(repository().join("schema/src/form/rule.rs")).unwrap();
    let comment =
        parser.lines().map_while(|line| line.strip_prefix("//!")).map(|line| line.trim_start_matches(' '));
    let inside = comment.skip_while(|line| *line != "```text").skip(1).take_while(|line| *line != "```");
    inside.map(|line| format!("{line}\n")).collect()
}
