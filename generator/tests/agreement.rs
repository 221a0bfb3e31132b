//! The JSON Schemas and the library give the same verdict on every report, but for what
//! `docs/agreement.md` lists.

use crate::common;
use crate::common::Random;
use jsonschema::Validator;
use nianbao_generator::json_schema::{Profile, schema};
use nianbao_schema::check::Options;
use nianbao_schema::format::{Cell, Value};
use nianbao_schema::json::Json;
use nianbao_schema::problem::Code;
use nianbao_schema::shape::{Content, Shape};
use nianbao_schema::{Format, Report, json, report_json};
use nianbao_testing::soak;
use std::path::Path;
use std::sync::Arc;

fn as_value(json: &Json) -> serde_json::Value {
    serde_json::from_str(&json.to_string()).unwrap()
}

/// The two schemas of a format, and the format.
struct Judges {
    format: Arc<Format>,
    draft: Validator,
    complete: Validator,
}

impl Judges {
    fn of(format: &Arc<Format>) -> Self {
        let validator = |profile| {
            let schema = as_value(&schema(format, profile));
            if let Err(error) = jsonschema::meta::validate(&schema) {
                panic!("{} {profile:?} is no JSON Schema: {error}", format.id);
            }
            jsonschema::draft202012::new(&schema).unwrap()
        };
        let (draft, complete) = (validator(Profile::Draft), validator(Profile::Final));
        Judges { format: Arc::clone(format), draft, complete }
    }

    /// What the schemas say of a document: whether it is a report, whether it is a complete one.
    fn of_schemas(&self, text: &str) -> (bool, bool) {
        match serde_json::from_str(text) {
            Ok(document) => (self.draft.is_valid(&document), self.complete.is_valid(&document)),
            Err(_) => (false, false),
        }
    }

    /// What the library says of it.
    fn of_library(&self, text: &str) -> (bool, bool) {
        let report = Report::from_json(text.as_bytes(), &self.format);
        (report.is_ok(), report.is_ok_and(|report| is_filled(&report)))
    }

    fn agree(&self, text: &str) -> (bool, bool) {
        let library = self.of_library(text);
        assert_eq!(self.of_schemas(text), library, "{} (schemas, library)\n{text}", self.format.id);
        library
    }
}

/// Whether nothing that must be filled in is blank.
fn is_filled(report: &Report) -> bool {
    let blank = [Code::EntryBlank, Code::YearBlank, Code::OrganBlank];
    let outcome = report.check(&Options { complete: true, ..Options::default() });
    outcome.findings.iter().all(|finding| !blank.contains(&finding.code))
}

/// A random report as JSON, `percent` of its places filled.
fn document(random: &mut Random, format: &Format, percent: usize) -> Json {
    let mut document = json!({ "format": (&format.id) });
    if random.chance(percent) {
        document.set("year", 2021);
    }
    let mut organ = Json::object();
    if random.chance(percent) {
        organ.set("name", *random.pick(&["泾源县人民政府", "", " ", "\u{3000}", "x"]));
    }
    if random.chance(percent) {
        organ.set("level", &random.pick(&format.levels).id);
    }
    if random.chance(percent) {
        document.set("organ", organ);
    }
    let Json::Object(places) = branch(random, format, Shape::ROOT, percent) else { unreachable!() };
    for (key, value) in places {
        document.set(key, value);
    }
    document
}

fn branch(random: &mut Random, format: &Format, node: usize, percent: usize) -> Json {
    let shape = format.shape();
    let mut object = Json::object();
    for &child in shape.children(node) {
        // What is not filled is `null`, or is not there at all.
        let (filled, absent) = (random.chance(percent), random.chance(50));
        let value = match &shape.node(child).content {
            Content::Branch(_) if filled || random.chance(50) => branch(random, format, child, percent),
            Content::Branch(_) => continue,
            _ if !filled && absent => continue,
            _ if !filled => Json::Null,
            Content::Cell(cell) => right(random, &format.cells[*cell]),
            Content::Narrative(_) => Json::from(prose(random, percent)),
        };
        object.set(&*shape.node(child).key, value);
    }
    object
}

fn prose(random: &mut Random, percent: usize) -> &'static str {
    let blank = ["", " ", "\u{3000}\n", "\u{85}", "\u{2028}\u{a0}\t", "\u{1680}\u{200a}\u{202f}\u{205f}"];
    let prose = ["正文", "/", "\u{feff}", "\u{200b}", "a\nb", "\u{180e}", "\u{1f}"];
    let list = if random.chance(percent) { &prose[..] } else { &blank[..] };
    list[random.below(list.len())]
}

/// Something that a cell can hold.
fn right(random: &mut Random, cell: &Cell) -> Json {
    if random.chance(10) {
        return json!("/");
    }
    let number = |text: &&str| Json::Number((*text).to_owned());
    match &cell.value {
        Value::Count => number(random.pick(&["0", "3", "999999999999999"])),
        Value::Change => number(random.pick(&["0", "-3", "17", "-999999999999999"])),
        Value::Amount => number(random.pick(&["0", "0.5", "96171.6", "999999999999999", "1.5e3"])),
        Value::Text => json!(*random.pick(&["站名", " ", "\u{3000}", "//", "x", "null"])),
        Value::Flag => Json::Bool(random.chance(50)),
        Value::Choice(choices) => Json::from(&random.pick(choices).name),
    }
}

/// Something that it cannot hold.
fn wrong(random: &mut Random, cell: &Cell) -> Json {
    let number = |text: &str| Json::Number(text.to_owned());
    let general = [json!([]), json!({}), json!([1]), json!(["/"])];
    let special = match &cell.value {
        Value::Count => {
            vec![number("-1"), number("1.5"), number("1000000000000000"), json!("3"), json!(""), json!(true)]
        }
        Value::Change => vec![
            number("0.5"),
            number("1000000000000000"),
            number("-1000000000000000"),
            json!("-3"),
            json!("//"),
        ],
        Value::Amount => {
            vec![number("-0.5"), number("1000000000000000"), number("1e300"), json!("1.5"), json!("/\n")]
        }
        Value::Text => vec![number("3"), json!(true), json!(false)],
        Value::Flag => vec![number("1"), json!("true"), json!("是"), json!("")],
        Value::Choice(_) => vec![number("0"), json!("nothing of the kind"), json!(""), json!(true)],
    };
    random.pick(&[&general[..], &special[..]].concat()).clone()
}

/// Makes a document wrong in one of the ways that are known.
fn spoil(random: &mut Random, format: &Format, document: &mut Json) {
    let shape = format.shape();
    match random.below(8) {
        0 => drop(
            document.set("format", random.pick(&[json!("1999-1"), json!(null), json!(3), json!("")]).clone()),
        ),
        1 => {
            let years = [
                json!(999),
                json!(10000),
                json!("2021"),
                json!(true),
                Json::Number("2021.5".to_owned()),
                json!(-2021),
            ];
            document.set("year", random.pick(&years).clone());
        }
        2 => {
            let organs = [
                json!(null),
                json!("x"),
                json!([]),
                json!({ "name": 3 }),
                json!({ "level": "nowhere" }),
                json!({ "level": true }),
                json!({ "names": "x" }),
            ];
            document.set("organ", random.pick(&organs).clone());
        }
        3 => drop(document.set("no_such_place", random.pick(&[json!(null), json!({}), json!(1)]).clone())),
        4 => {
            let Json::Object(keys) = document else { unreachable!() };
            keys.retain(|(key, _)| key != "format");
        }
        _ => {
            let node = 1 + random.below(shape.len() - 1);
            let value = match &shape.node(node).content {
                Content::Cell(cell) => wrong(random, &format.cells[*cell]),
                Content::Narrative(_) => random.pick(&[json!(1), json!([]), json!({}), json!(true)]).clone(),
                Content::Branch(_) => random
                    .pick(&[json!(null), json!([]), json!("/"), json!(0), json!({ "no_such_place": null })])
                    .clone(),
            };
            put(document, &shape.path(node), value);
        }
    }
}

fn put(document: &mut Json, path: &str, value: Json) {
    match path.split_once('.') {
        None => drop(document.set(path, value)),
        Some((key, rest)) => {
            let mut below = document.get(key).cloned().filter(|below| matches!(below, Json::Object(_)));
            let below = below.get_or_insert_with(Json::object);
            put(below, rest, value);
            document.set(key, below.clone());
        }
    }
}

/// Reports of a format, right and wrong. Gives back how many were right, how many complete.
fn try_format(format: &Arc<Format>, seed: u64, times: usize) -> [usize; 2] {
    let judges = Judges::of(format);
    let mut random = Random::new(seed);
    let mut counts = [0; 2];
    for _ in 0..times {
        let percent = *random.pick(&[100, 100, 99, 90, 50, 10]);
        let mut document = document(&mut random, format, percent);
        let spoilt = random.chance(40);
        if spoilt {
            spoil(&mut random, format, &mut document);
        }
        let text = if random.chance(50) { document.to_string() } else { document.to_pretty() };
        let (right, complete) = judges.agree(&text);
        assert_eq!(right, !spoilt, "{} seed {seed}\n{text}", format.id);
        counts[0] += usize::from(right);
        counts[1] += usize::from(complete);
    }
    counts
}

#[test]
fn schemas_and_library_agree_on_known_forms() {
    for format in common::formats() {
        let [right, complete] = try_format(&format, 1, 600);
        assert!(right > 200 && complete > 10, "{}: {right} right, {complete} complete", format.id);
    }
}

#[test]
fn schemas_and_library_agree_on_random_forms() {
    for seed in 0..soak(150) {
        try_format(&common::random_format(&mut Random::new(seed)), seed, 30);
    }
}

#[test]
fn what_the_library_writes_is_valid() {
    for format in common::formats() {
        let judges = Judges::of(&format);
        for seed in 0..soak(40) {
            let report = common::random_report(&mut Random::new(seed), &format, 60);
            assert!(judges.agree(&report.to_json().to_pretty()).0);
        }
    }
}

/// Reports with our verdicts, for the validators of other languages: `tests/second_opinion` reads them.
#[test]
fn cases_are_written_down_for_other_validators() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("opinions");
    std::fs::create_dir_all(&folder).unwrap();
    for format in common::formats() {
        let write = |name: &str, text: String| {
            std::fs::write(folder.join(format!("{}.{name}", format.id)), text).unwrap();
        };
        write("draft.schema.json", schema(&format, Profile::Draft).to_pretty());
        write("final.schema.json", schema(&format, Profile::Final).to_pretty());
        write("cases.jsonl", cases(&format));
    }
}

/// One line a report: the document, whether it is a report, whether it is a complete one.
fn cases(format: &Arc<Format>) -> String {
    let judges = Judges::of(format);
    let mut random = Random::new(2);
    let mut case = || {
        let percent = *random.pick(&[100, 99, 50]);
        let mut document = document(&mut random, format, percent);
        if random.chance(50) {
            spoil(&mut random, format, &mut document);
        }
        let (draft, complete) = judges.agree(&document.to_string());
        format!("{}\n", json!({ "document": document, "draft": draft, "final": complete }))
    };
    (0..200).map(|_| case()).collect()
}

/// Every line of the table in `docs/agreement.md` is true, and is a disagreement.
#[test]
fn every_listed_disagreement_is_one() {
    let page = std::fs::read_to_string(common::root().join("docs/agreement.md")).unwrap();
    let lines: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    assert_eq!(lines.len(), 8);
    for line in lines {
        let [document, profile, of_schema, of_library, _] = line[..] else { panic!("{line:?}") };
        let document = document.trim_matches('`');
        let id = report_json::format_id(document.as_bytes()).unwrap();
        let judges = Judges::of(&common::format(&id));
        let pick = |(report, complete)| if profile == "final" { complete } else { report };
        let said = |verdict| if verdict { "accepts" } else { "refuses" };
        assert_eq!(said(pick(judges.of_schemas(document))), of_schema, "{document}");
        assert_eq!(said(pick(judges.of_library(document))), of_library, "{document}");
        assert_ne!(of_schema, of_library, "{document}");
    }
}

#[test]
fn an_oversized_file_is_refused_by_the_library_alone() {
    let judges = Judges::of(&common::format("single-cell"));
    let mut text = r#"{"format":"single-cell"}"#.to_owned();
    text.push_str(&" ".repeat(report_json::MAX_BYTES + 1 - text.len()));
    assert_eq!((judges.of_schemas(&text).0, judges.of_library(&text).0), (true, false));
}
