//! What commands print for programs: one object for every input, of the shape that is published.

use crate::common::Folder;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Inputs of every kind of trouble, and the code of each; none for what can be used.
const INPUTS: &[(&str, &[u8], Option<&str>)] = &[
    ("slip.json", b"{ \"format\": \"2021-30\", \"zzz\": 1 }", Some("report-path")),
    ("syntax.json", b"{ \"format\": ", Some("json-syntax")),
    ("format.json", b"{ \"format\": \"1999-1\" }", Some("format-unknown")),
    ("prose.txt", "这里没有表格。".as_bytes(), Some("document-unrecognised")),
    ("picture.docx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Some("document-unsupported")),
    (
        "unknown.md",
        b"---\nformat: \"hall-2025\"\nfingerprint: \"0123456789abcdef\"\n---\n",
        Some("format-unknown"),
    ),
    (
        "edited.md",
        b"---\nformat: \"2021-30\"\nfingerprint: \"0123456789abcdef\"\n---\n",
        Some("format-differs"),
    ),
    ("blank.json", b"{ \"format\": \"2021-30\" }", None),
    ("escape.json", b"{ \"format\": \"2021-30\", \"\\u001b[31mred\": 1 }", Some("report-path")),
];

fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, bytes, _) in INPUTS {
        fs::write(folder.0.join(name), bytes).unwrap();
    }
    for file in
        ["examples/reports/jingyuan-2021.json", "tests/reports/broken.json", "tests/documents/website.html"]
    {
        fs::copy(root.join(file), folder.0.join(Path::new(file).file_name().unwrap())).unwrap();
    }
    folder
}

/// Whether objects are of the shape that is published under the name that they bear.
struct Shape(jsonschema::Validator, &'static str);

impl Shape {
    fn of(name: &'static str) -> Shape {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/schemas/{name}.schema.json"));
        let schema: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        jsonschema::meta::validate(&schema).unwrap();
        assert!(schema["$id"].as_str().unwrap().ends_with(&format!("{name}.schema.json")));
        Shape(jsonschema::draft202012::new(&schema).unwrap(), name)
    }

    /// The object of a line.
    fn object(&self, line: &str) -> Value {
        let object: Value = serde_json::from_str(line).unwrap();
        let said = object["error"].as_str().unwrap_or_default();
        assert!(!line.contains('\u{1b}') && !said.contains('\u{1b}'), "{line}");
        let errors: Vec<String> =
            self.0.iter_errors(&object).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}\n{line}");
        assert_eq!(object["schema"], self.1);
        object
    }
}

/// Runs a command and gives the objects that it prints.
fn objects(folder: &Folder, shape: &Shape, arguments: &str) -> (i32, Vec<Value>) {
    let (code, printed, _) = folder.run(arguments);
    (code, printed.lines().map(|line| shape.object(line)).collect())
}

#[test]
fn every_input_has_an_object_in_its_place() {
    let folder = folder("objects");
    let files: Vec<&str> = INPUTS
        .iter()
        .map(|(name, ..)| *name)
        .chain(["no-such-file.json", "broken.json", "website.html"])
        .collect();
    let codes = INPUTS.iter().map(|(_, _, code)| *code).chain([Some("file-missing"), None, None]);
    let codes: Vec<Option<&str>> = codes.collect();
    let files = files.join(" ");
    for (command, name) in
        [("check", "nianbao-check-1"), ("read", "nianbao-read-1"), ("read --evidence", "nianbao-read-1")]
    {
        let shape = Shape::of(name);
        let (code, found) = objects(&folder, &shape, &format!("{command} --json {files}"));
        assert_eq!(code, 2);
        let seen: Vec<(&str, Option<&str>)> =
            found.iter().map(|object| (object["file"].as_str().unwrap(), object["code"].as_str())).collect();
        let due: Vec<(&str, Option<&str>)> = files.split(' ').zip(codes.iter().copied()).collect();
        assert_eq!(seen, due, "{command}");
        for object in found.iter().filter(|object| object["code"].is_string()) {
            assert!(object["error"].as_str().unwrap().len() > 10, "{object}");
        }
        // What stands in the way of all is said of each.
        let (code, found) = objects(&folder, &shape, &format!("{command} --json {files} --format nonesuch"));
        assert_eq!((code, found.len()), (2, due.len()), "{command}");
        assert!(found.iter().all(|object| object["code"] == "format-unknown"), "{command}");
    }
}

#[test]
fn what_a_revision_does_to_stored_reports_is_described() {
    let folder = folder("impact");
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reports");
    let shape = Shape::of("nianbao-impact-1");
    let (code, found) = objects(&folder, &shape, &format!("diff 2019-60 2021-30 --on {examples} --json"));
    assert_eq!((code, found.len()), (0, 1));
    let count = |key: &str| found[0][key].as_u64().unwrap();
    assert_eq!(
        ["reports", "breaks", "loses", "decides", "elsewhere", "unread"].map(count),
        [1, 0, 1, 0, 1, 0]
    );
    let changes = found[0]["changes"].as_array().unwrap();
    let lost = changes.iter().filter(|change| change["effect"] == "loses");
    assert_eq!(lost.map(|change| change["places"].as_u64().unwrap()).sum::<u64>(), 17);
    // A file that is no report is complained of, and the others are counted all the same.
    fs::create_dir(folder.0.join("stored")).unwrap();
    folder.write("stored/bad.json", "{");
    fs::copy(format!("{examples}/shanghai-office-2019.json"), folder.0.join("stored/good.json")).unwrap();
    let (code, found) = objects(&folder, &shape, "diff 2019-60 2021-30 --on stored --json");
    assert_eq!((code, found[0]["reports"].as_u64(), found[0]["unread"].as_u64()), (2, Some(1), Some(1)));
    assert_eq!(folder.run("diff 2019-60 2021-30 --on nowhere").0, 2);
}

#[test]
fn findings_and_evidence_of_every_kind_are_described() {
    let folder = folder("described");
    let check = Shape::of("nianbao-check-1");
    let read = Shape::of("nianbao-read-1");
    for kind in ["docx", "xlsx", "html", "markdown"] {
        let ending = if kind == "markdown" { "md" } else { kind };
        folder.succeeds(&format!("render broken.json --to {kind} --draft --out filled.{ending}"));
        let (code, found) =
            objects(&folder, &check, &format!("check --json filled.{ending} --blank-as-zero --complete"));
        assert_eq!((code, found.len()), (1, 1));
        let (code, found) =
            objects(&folder, &read, &format!("read --json --evidence --quiet filled.{ending}"));
        assert_eq!((code, found.len()), (0, 1));
    }
    let (code, found) = objects(&folder, &check, "check --json broken.json --previous jingyuan-2021.json");
    assert_eq!((code, found.len()), (1, 1));
    assert!(
        found[0]["findings"].as_array().unwrap().iter().any(|finding| finding["code"] == "previous-mismatch")
    );
    let (code, found) =
        objects(&folder, &check, "check --json broken.json jingyuan-2021.json --repairs --deduce");
    assert_eq!((code, found.len()), (1, 2));
    assert!(
        found[0]["repairs"][0]["cells"][0]["path"].is_string() && found[0]["repairs_complete"].is_boolean()
    );
    assert_eq!(found[1]["deduced"].as_array().unwrap().len(), 7);
    // A report without its tables is blank, and nobody should be told that it is in order.
    let shown = folder.read("filled.md");
    let prose: Vec<&str> = shown.lines().filter(|line| !line.starts_with('|')).collect();
    folder.write("prose.md", &prose.join("\n"));
    let (code, found) = objects(&folder, &check, "check --json prose.md");
    assert_eq!((code, found[0]["code"].as_str()), (2, Some("document-no-table")), "{found:?}");
    assert_eq!(objects(&folder, &read, "read --json prose.md").0, 0);
}
