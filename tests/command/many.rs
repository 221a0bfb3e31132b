//! `nianbao check` for many: folders and patterns, a line a file, copies, and last year's report of each.

use crate::common::Folder;
use nianbao_schema::Format;
use nianbao_schema::report::{Organ, Report};
use std::fs;

/// A report of an organ and year in which one row holds these figures.
fn report(organ: &str, year: u16, carried: [u32; 2]) -> String {
    let mut report = Report::blank(Format::built_in("2021-30").unwrap());
    report.organ = Organ { name: organ.into(), level: Some("county".into()) };
    report.year = Some(year);
    report.set("applications.carried_in.natural_person", carried[0]).unwrap();
    report.set("applications.carried_out.natural_person", carried[1]).unwrap();
    report.to_json().to_pretty()
}

/// Two folders: this year's documents, one of them in a folder of its own, and last year's.
fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    for below in ["in/东", "last"] {
        fs::create_dir_all(folder.0.join(below)).unwrap();
    }
    // What was carried over differs for 东县 (5, not 4); 西县 has only another organ's and another year's report.
    folder.write("in/东/a.json", &report("东县（本级）", 2024, [5, 0]));
    folder.write("in/b.json", &report("西县", 2024, [1, 0]));
    folder.write("last/1.json", &report("东县 (本级)", 2023, [0, 4]));
    folder.write("last/2.json", &report("西县人民政府", 2023, [0, 9]));
    folder.write("last/3.json", &report("西县", 2022, [0, 9]));
    folder.succeeds("generate 2021-30 --only docx --out in --organ 南县 --year 2024");
    folder.succeeds("render in/b.json --to docx --draft --out in/c.docx");
    folder.write("in/x.txt", "不是报告");
    folder.write("in/~$c.docx", "a lock");
    folder
}

#[test]
fn a_folder_is_one_line_a_file_and_the_counts() {
    let folder = folder("summary");
    let (code, shown, said) = folder.run("check in --summary --lang zh");
    let due = "in/2021-30.docx：南县2024年，未填\n\
        in/b.json：西县2024年，未填全42条\n\
        in/c.docx：西县2024年，未填全42条\n\
        in/x.txt：读不出来 [document-unrecognised]\n\
        in/东/a.json：东县（本级）2024年，未填全42条\n\n\
        共5个文件：通过0个，有必须改的0个，未填全3个，未填1个，读不出来1个。\n";
    assert_eq!((code, &*shown), (2, due), "{said}");
    // A pattern is the command's as well as the shell's, and what it names twice is checked once.
    let (code, shown, _) = folder.run("check in/*.json in/**/*.json in --summary");
    assert_eq!((code, shown.lines().next()), (2, Some("in/b.json: 西县, 2024: 42 incomplete")), "{shown}");
    assert!(
        shown.ends_with("5 files: 0 passed, 0 failed, 3 incomplete, 1 not filled in, 1 unreadable.\n"),
        "{shown}"
    );
    // Whole and alone it is as short.
    let shown = folder.succeeds("check in/2021-30.docx --lang zh");
    assert_eq!(shown.lines().filter(|line| !line.is_empty()).count(), 3, "{shown}");
}

#[test]
fn last_years_report_is_found_by_organ_and_year() {
    let folder = folder("previous");
    let (code, shown, said) = folder.run("check in/b.json in/东 --previous last --json");
    assert_eq!(code, 0, "{said}");
    let lines: Vec<serde_json::Value> =
        shown.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        (&lines[0]["previous"], &lines[1]["previous"]),
        (&serde_json::Value::Null, &"last/1.json".into())
    );
    assert!(said.contains("last has no report of 西县 for 2023"), "{said}");
    let compared = |line: &serde_json::Value| {
        let findings = line["findings"].as_array().unwrap().clone();
        findings
            .iter()
            .filter(|it| it["rule"] == "applications.carried_over" && it["code"] == "rule-broken")
            .count()
    };
    assert_eq!((compared(&lines[0]), compared(&lines[1])), (0, 1));
    assert!(!shown.contains("previous-mismatch"));
    // Two that differ are one too many.
    folder.write("last/4.json", &report("东县（本级）", 2023, [0, 5]));
    let (_, shown, said) = folder.run("check in/东 --previous last --json");
    assert!(
        shown.contains("\"previous\":null") && said.contains("2 different reports of 东县（本级） for 2023"),
        "{said}"
    );
}

#[test]
fn copies_keep_their_names_and_never_go_where_is_read() {
    let folder = folder("copies");
    let (code, shown, said) = folder.run("check in --annotate out --summary");
    assert_eq!((code, shown.lines().count()), (2, 7), "{said}");
    assert!(folder.0.join("out/c.docx").is_file() && !folder.0.join("out/b.json").exists());
    assert!(said.contains("in/b.json cannot hold notes"), "{said}");
    for out in ["in", "in/out", "in/../in/x/y"] {
        let (code, _, said) = folder.run(&format!("check in --annotate {out}"));
        assert!(code == 2 && said.contains("would be read the next time"), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_keeps_nobody_from_the_rest() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder("unreadable");
    let closed = folder.0.join("in/东");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    let is_closed = fs::read_dir(&closed).is_err();
    let (code, shown, _) = folder.run("check in nope/*.docx --json");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
    let codes: Vec<serde_json::Value> = shown
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["code"].clone())
        .collect();
    assert_eq!((code, codes.iter().filter(|code| **code == "file-missing").count()), (2, 1), "{shown}");
    // Who is root may read everything.
    assert_eq!(codes.iter().any(|code| *code == "file-permission"), is_closed, "{shown}");
    assert!(shown.lines().filter(|line| line.contains("\"hard\"")).count() >= 3, "{shown}");
}

/// A figure that stands there and is not understood is no blank that somebody has to fill in.
#[test]
fn what_was_not_read_is_not_unfilled() {
    let folder = Folder::new("unread");
    folder.write("one.json", &report("东县", 2024, [7315, 0]));
    folder.succeeds("render one.json --to html-fragment --draft --out page.html");
    let page = folder.read("page.html");
    assert_eq!(page.matches("7315").count(), 1);
    folder.write("page.html", &page.replace("7315", "7315（应为7351）"));
    let (code, shown, _) = folder.run("check page.html --lang zh");
    assert_eq!(code, 1, "{shown}");
    let unread: Vec<&str> = shown.lines().filter(|line| line.starts_with("✗ 没有读出")).collect();
    assert!(unread.len() == 1 && unread[0].contains("7315（应为7351）"), "{shown}");
    let (code, shown, _) = folder.run("check page.html --summary --lang zh");
    assert!(code == 1 && shown.contains("没有读出的数1个") && shown.contains("有必须改的1个"), "{shown}");
    let (code, shown, _) = folder.run("check page.html --json");
    let object: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(
        (code, object["unread"][0]["path"].as_str()),
        (1, Some("applications.carried_in.natural_person"))
    );
    let schema = fs::read_to_string("docs/schemas/nianbao-check-1.schema.json").unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    assert!(schema.is_valid(&object), "{object}");
}
