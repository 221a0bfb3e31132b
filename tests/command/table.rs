//! `nianbao table`: what it is given is in its tables, whatever is wrong with it, and figures are what they were.

use crate::common::Folder;
use nianbao_schema::Format;
use nianbao_schema::report::{Entry, Organ, Report};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;

const CELL: &str = "applications.received.natural_person";

fn report(organ: &str, year: u16, entry: Entry) -> String {
    let mut report = Report::blank(Format::built_in("2021-30").unwrap());
    report.organ = Organ { name: organ.into(), level: Some("county".into()) };
    report.year = Some(year);
    report.set(CELL, entry).unwrap();
    report.to_json().to_pretty()
}

type Line = HashMap<String, String>;

/// The lines of a file, read by a parser that is not ours alone: quoted fields, doubled quotes, CRLF.
fn lines(folder: &Folder, file: &str) -> Vec<Line> {
    let text = folder.read(file);
    let text = text.strip_prefix('\u{feff}').unwrap();
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.next_if_eq(&'"').is_some() => field.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted && chars.next_if_eq(&'\n').is_some() => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ => field.push(c),
        }
    }
    let head: Vec<String> = rows.remove(0);
    rows.into_iter()
        .map(|row: Vec<String>| {
            assert_eq!(row.len(), head.len());
            head.iter().cloned().zip(row).collect()
        })
        .collect()
}

fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    fs::create_dir_all(folder.0.join("in/b")).unwrap();
    folder.write("in/a.json", &report("甲县", 2024, Entry::from(7)));
    folder.write("in/copy.json", &report("甲县", 2024, Entry::from(7)));
    folder.write("in/rival.json", &report("甲县 ", 2024, Entry::NotApplicable));
    folder.write("in/b/formula.json", &report("=cmd|'/c \"calc\",\n1'!A0\0", 2024, Entry::Blank));
    folder.write("in/broken.json", "{ \"format\": ");
    folder.write("in/unknown.json", "{ \"format\": \"1999-1\" }");
    folder.write("in/empty.docx", "");
    folder
}

#[test]
fn every_file_is_a_line_and_every_cell_of_a_report_another() {
    let folder = folder("table");
    let (code, shown, said) = folder.run("table in --out out");
    assert_eq!(code, 1, "{said}");
    assert_eq!(shown.trim(), "written to out: reports 3, copies 1, unreadable 3");
    assert!(said.contains("rival.json and in/a.json are both the report of 甲县"), "{said}");

    let reports = lines(&folder, "out/reports.csv");
    let told: Vec<(&str, &str, &str)> =
        reports.iter().map(|it| (&*it["document"], &*it["status"], &*it["code"])).collect();
    assert_eq!(
        told,
        [
            ("in/a.json", "read", ""),
            ("in/b/formula.json", "read", ""),
            ("in/broken.json", "unreadable", "json-syntax"),
            ("in/copy.json", "copy", ""),
            ("in/empty.docx", "unreadable", "document-empty"),
            ("in/rival.json", "read", ""),
            ("in/unknown.json", "unreadable", "format-unknown"),
        ]
    );
    assert_eq!(reports[3]["same_as"], reports[0]["report_id"]);
    assert_eq!(reports[5]["rival_of"], reports[0]["report_id"]);
    // NUL cannot be kept, and a formula is none any more.
    assert_eq!(reports[1]["organ"], "'=cmd|'/c \"calc\",\n1'!A0\u{fffd}");

    let entries = lines(&folder, "out/entries.csv");
    assert_eq!(entries.len(), 3 * Format::built_in("2021-30").unwrap().cells.len());
    let states = |id: &str| {
        let it = entries.iter().find(|it| it["report_id"] == id && it["path"] == CELL).unwrap();
        (it["state"].clone(), it["count"].clone())
    };
    let due = [("value", "7"), ("blank", ""), ("not_applicable", "")];
    for (report, (state, count)) in [0, 1, 5].into_iter().zip(due) {
        assert_eq!(states(&reports[report]["report_id"]), (state.to_owned(), count.to_owned()));
    }
    let wide = lines(&folder, "out/wide_2021_30.csv");
    let column = CELL.replace('.', "__");
    assert_eq!(wide.iter().map(|it| &*it[&column]).collect::<Vec<_>>(), ["7", "", ""]);
    assert_eq!(wide[2]["states"], format!("{{\"{CELL}\":\"not_applicable\"}}"));

    // Of formats without a report there is no file, and each file that is there is described.
    let package: Value = serde_json::from_str(&folder.read("out/datapackage.json")).unwrap();
    let described = package["resources"].as_array().unwrap();
    let described = described.iter().map(|it| it["path"].as_str().unwrap().to_owned());
    let mut described: Vec<String> = described.chain(["datapackage.json".into()]).collect();
    described.sort();
    let there = fs::read_dir(folder.0.join("out")).unwrap();
    let mut there: Vec<String> =
        there.map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect();
    there.sort();
    assert_eq!(there, described);
}

#[test]
fn a_figure_of_a_document_has_its_place_and_one_that_is_not_understood_is_unread() {
    let folder = Folder::new("table-documents");
    folder.write("a.json", &report("甲县", 2024, Entry::from(76543)));
    folder.succeeds("render a.json --to markdown --out a.md");
    let text = folder.read("a.md");
    assert_eq!(text.matches("76543").count(), 1);
    folder.write("b.md", &text.replace("76543", "76543（作废）"));
    folder.succeeds("table a.md b.md --out out");
    let entries = lines(&folder, "out/entries.csv");
    let of_cell: Vec<&Line> = entries.iter().filter(|it| it["path"] == CELL).collect();
    let states: Vec<(&str, &str)> = of_cell.iter().map(|it| (&*it["state"], &*it["count"])).collect();
    assert_eq!(states, [("value", "76543"), ("unread", "")]);
    assert!(of_cell[0]["source_text"] == "76543" && !of_cell[0]["source_row"].is_empty(), "{:?}", of_cell[0]);
    let unread = lines(&folder, "out/reports.csv").remove(1);
    assert_eq!(unread["unread_cells"], "1");
}

#[test]
fn the_tables_of_a_run_are_written_whole_or_not_at_all() {
    let folder = folder("table-whole");
    folder.run("table in --out out");
    let before = folder.read("out/entries.csv");
    // The same again is no change; another folder needs --force.
    assert_eq!(folder.run("table in --out out").0, 1);
    folder.write("in/more.json", &report("乙县", 2024, Entry::from(1)));
    let (code, _, said) = folder.run("table in --out out");
    assert!(code == 2 && said.contains("--force") && folder.read("out/entries.csv") == before, "{said}");
    assert_eq!(folder.run("table in --out out --force").0, 1);
    assert!(folder.read("out/entries.csv").len() > before.len());
    let (code, _, said) = folder.run("table in --out in/out");
    assert!(code == 2 && said.contains("a folder that is read") && !folder.0.join("in/out").exists());
    // What an earlier run left of another edition is told.
    folder.write("out/wide_2019_60.csv", "x");
    let (_, _, said) = folder.run("table in --out out --force");
    assert!(said.contains("wide_2019_60.csv is not of this run"), "{said}");
}
