//! `nianbao collect`: a city, its counties and their organs, whose documents are of every kind and have every fault.
//! The list and the sums are what a person would write down by hand.

use crate::common::Folder;
use nianbao_schema::report::{Entry, Organ, Report};
use nianbao_schema::{Format, migrate};
use nianbao_testing::{Random, consistent};
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

const ROSTER: &str = "\
名称,级别,上级,曾用名,邮箱
某市,设区的市级,,,
东县,县级,某市,,
西县,县级,某市,,
东县教育局,县级,东县,,edu@example.org
东县公安局,县级,东县,,
东县民政局,县级,东县,东县民政和社会局,
东县财政局,县级,东县,,
东县审计局,县级,东县,,
东县城关镇,乡级,东县,,
东县河口镇,乡级,东县,,
西县教育局,县级,西县,,
西县公安局,县级,西县,,
西县民政局,县级,西县,,
西县财政局（本级）,县级,西县,,
西县审计局,县级,西县,,
";

/// The cell that 东县河口镇 leaves blank.
const LACKING: &str = "documents.regulations.issued";

fn format() -> &'static Arc<Format> {
    Format::built_in("2021-30").unwrap()
}

/// A complete report in which every rule holds.
fn filled(format: &Arc<Format>, seed: u64, organ: &str, year: u16) -> Report {
    let mut report = consistent(format, &mut Random::new(seed));
    report.organ = Organ { name: organ.into(), level: Some("county".into()) };
    report.year = Some(year);
    for narrative in 0..format.narratives.len() {
        report.set_narrative(narrative, "本年度工作正常开展。");
    }
    report
}

/// What was handed in, and the reports that are in the sums, by organ.
fn received(folder: &Folder) -> BTreeMap<&'static str, Report> {
    fs::create_dir_all(folder.0.join("in/西县")).unwrap();
    folder.write("roster.csv", ROSTER);
    let mut counted = BTreeMap::new();
    let mut write = |organ: &'static str, file: &str, report: &Report, counts: bool| {
        folder.write("one.json", &report.to_json().to_pretty());
        match file.rsplit_once('.').unwrap().1 {
            "json" => drop(fs::copy(folder.0.join("one.json"), folder.0.join(file)).unwrap()),
            ending => {
                let kind = if ending == "md" { "markdown" } else { ending };
                folder.succeeds(&format!("render one.json --to {kind} --draft --out {file}"));
            }
        }
        if counts {
            counted.insert(organ, report.clone());
        }
    };
    let new = |seed, organ: &str| filled(format(), seed, organ, 2024);
    write("东县教育局", "in/edu.docx", &new(1, "东县教育局"), true);
    write("东县公安局", "in/police.xlsx", &new(2, "东县公安局"), true);
    write("东县民政局", "in/civil.html", &new(3, "东县民政和社会局"), true);
    write("东县审计局", "in/audit.json", &blank("东县审计局"), false);
    write("东县城关镇", "in/town.json", &new(4, "东县城关镇"), false);
    let mut lacking = new(5, "东县河口镇");
    lacking.set(LACKING, Entry::Blank).unwrap();
    write("东县河口镇", "in/river.md", &lacking, true);
    let old = Format::built_in("2019-60").unwrap();
    let old = filled(old, 6, "西县教育局", 2024);
    write("西县教育局", "in/西县/edu.json", &old, false);
    write("西县公安局", "in/西县/police.json", &filled(format(), 7, "西县公安局", 2023), false);
    let mut broken = new(8, "西县民政局");
    broken.set("applications.received.total", 999_999).unwrap();
    write("西县民政局", "in/西县/civil.docx", &broken, true);
    write("西县财政局（本级）", "in/西县/finance.json", &new(9, "西县 财政局(本级)"), true);
    write("", "in/other.json", &new(10, "西县民政所"), false);
    write("", "in/stranger.json", &new(11, "北斗导航研究院"), false);
    // The second one was filed later.
    let later = new(12, "东县城关镇");
    write("东县城关镇", "in/town-corrected.json", &later, true);
    let time = |name: &str, seconds| {
        let file = fs::File::options().write(true).open(folder.0.join(name)).unwrap();
        file.set_modified(std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds)).unwrap();
    };
    time("in/town.json", 1_700_000_000);
    time("in/town-corrected.json", 1_700_100_000);
    fs::copy(folder.0.join("in/town-corrected.json"), folder.0.join("in/town-copy.json")).unwrap();
    time("in/town-copy.json", 1_700_000_000);
    folder.write("in/西县/audit.pdf", "%PDF-1.4 damaged");
    let editions = nianbao_schema::compare::Editions::built_in();
    counted.insert("西县教育局", migrate::migrate(&old, format(), &editions).unwrap().report);
    counted
}

fn blank(organ: &str) -> Report {
    let mut report = Report::blank(format());
    report.organ.name = organ.to_owned();
    report.year = Some(2024);
    report
}

fn json(folder: &Folder, name: &str) -> Value {
    serde_json::from_str(&folder.read(name)).unwrap()
}

#[test]
fn the_list_says_of_each_organ_what_to_do() {
    let folder = Folder::new("collect-list");
    received(&folder);
    let shown = folder.succeeds("collect in --roster roster.csv --year 2024 --out out --lang zh");
    assert!(shown.starts_with("应报12个机关，已报8个：未报3，未填1，必须改1，未填全2，"), "{shown}");
    let csv = folder.read("out/status.csv");
    let lines: Vec<Vec<&str>> =
        csv.trim_start_matches('\u{feff}').lines().map(|line| line.split(',').collect()).collect();
    let found: Vec<(&str, &str)> = lines.iter().map(|line| (line[0], line[1])).collect();
    let due = [
        ("机关", "报送情况"),
        ("东县财政局", "未报"),
        ("西县公安局", "未报"),
        ("西县审计局", "未报"),
        ("东县审计局", "未填"),
        ("西县民政局", "必须改"),
        ("东县河口镇", "未填全"),
        ("西县教育局", "未填全"),
        ("东县教育局", "请核实"),
    ];
    assert_eq!(found[..due.len()], due, "{csv}");
    for (organ, problem) in [
        ("东县民政局", "用的是曾用名"),
        ("东县城关镇", "还有in/town.json，内容不同，以修改时间最晚的为准"),
        ("西县教育局", "用的是旧格式2019-60，已转换"),
        ("西县民政局", "勾稽关系不平"),
        ("东县河口镇", "空白1格"),
    ] {
        let line = lines.iter().find(|line| line[0] == organ).unwrap();
        assert!(line[2].contains(problem), "{line:?}");
    }
    // What is nobody's, and why. A name that is like another is asked about, not taken.
    let strays: Vec<(&str, &str)> =
        lines.iter().filter(|line| line[0].is_empty()).map(|line| (line[4], line[2])).collect();
    assert_eq!(
        strays,
        [
            ("in/other.json", "“西县民政所”不在名册里，是不是“西县民政局”？"),
            ("in/stranger.json", "“北斗导航研究院”不在名册里"),
            ("in/西县/audit.pdf", "读不出来（document-damaged）"),
            ("in/西县/police.json", "西县公安局的报告是2023年的，不是2024年"),
        ]
    );
    assert_eq!(lines.last().unwrap()[..2], ["合计", "应报12，已报8"]);
    assert_eq!(folder.run("collect in --roster roster.csv --year 2024 --out out --strict").0, 1);
    let status = json(&folder, "out/status.json");
    let returned: Vec<&str> =
        lines.iter().map(|line| line[12]).filter(|name| name.starts_with("returns/")).collect();
    assert!(returned.iter().any(|name| name.contains("西县民政局")), "{csv}");
    for name in returned {
        assert!(fs::metadata(folder.0.join("out").join(name)).is_ok_and(|file| file.len() > 0), "{name}");
    }

    for (object, name) in [(&status, "collect"), (&json(&folder, "out/total.json"), "total")] {
        let schema = fs::read_to_string(format!("docs/schemas/nianbao-{name}-1.schema.json")).unwrap();
        let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
        let errors: Vec<String> =
            schema.iter_errors(object).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}

#[test]
fn the_sums_are_those_by_hand() {
    let folder = Folder::new("collect-sums");
    let counted = received(&folder);
    folder.succeeds("collect in --roster roster.csv --year 2024 --out out");
    let totals = json(&folder, "out/total.json");
    let totals = totals["totals"].as_array().unwrap();
    let labels: Vec<(&str, &str)> = totals
        .iter()
        .map(|total| (total["organ"].as_str().unwrap(), total["label"].as_str().unwrap()))
        .collect();
    assert_eq!(labels, [("某市", "12家中的8家"), ("东县", "7家中的5家"), ("西县", "5家中的3家")]);
    for total in totals {
        let place = total["organ"].as_str().unwrap();
        let parts: Vec<(&str, &Report)> = counted
            .iter()
            .filter(|(organ, _)| place == "某市" || organ.starts_with(place))
            .map(|(organ, report)| (*organ, report))
            .collect();
        let sum = Report::from_json(total["report"].to_string().as_bytes(), format()).unwrap();
        let mut incomplete = BTreeMap::new();
        for (cell, about) in format().cells.iter().enumerate() {
            let lacking: Vec<&str> = parts
                .iter()
                .filter(|(_, report)| report.entries()[cell].is_blank())
                .map(|(organ, _)| *organ)
                .collect();
            let numbers = parts.iter().filter_map(|(_, report)| report.entries()[cell].number());
            let by_hand: Decimal = numbers.map(|it| it.to_string().parse::<Decimal>().unwrap()).sum();
            if lacking.is_empty() {
                let found: Decimal = sum.entries()[cell].number().unwrap().to_string().parse().unwrap();
                assert_eq!(found, by_hand, "{place} {}", about.path);
            } else {
                assert!(sum.entries()[cell].is_blank(), "{place} {}", about.path);
                if lacking.len() < parts.len() {
                    incomplete.insert(about.path.clone(), (by_hand, lacking.len()));
                }
            }
        }
        let told: BTreeMap<String, (Decimal, usize)> = total["incomplete"]
            .as_array()
            .unwrap()
            .iter()
            .map(|cell| {
                let said = cell["said"].as_str().unwrap();
                let (partial, lacking) = said.split_once("，缺").unwrap();
                let lacking = lacking.trim_end_matches('家').parse().unwrap();
                (cell["path"].as_str().unwrap().to_owned(), (partial.parse().unwrap(), lacking))
            })
            .collect();
        assert_eq!(told, incomplete, "{place}");
        if place == "东县" {
            assert_eq!(told.keys().collect::<Vec<_>>(), [LACKING]);
        }
        // The rules of the form judge the sum, too: the broken report breaks it.
        let broken = total["check"]["hard"]["broken"].as_u64().unwrap();
        assert_eq!(broken > 0, place != "东县", "{place}");
        assert_eq!(total["failed"].as_array().unwrap().is_empty(), place == "东县");
    }
}

#[test]
fn a_rerun_says_what_changed_and_replaces_only_what_is_its_own() {
    let folder = Folder::new("collect-again");
    received(&folder);
    let command = "collect in --roster roster.csv --year 2024 --out out --lang zh";
    folder.succeeds(command);
    let before = folder.read("out/status.csv");
    assert!(!folder.succeeds(command).contains("有变化"));
    assert_eq!(folder.read("out/status.csv"), before);

    let late = filled(format(), 20, "东县财政局", 2024);
    folder.write("in/late.json", &late.to_json().to_pretty());
    fs::remove_file(folder.0.join("in/edu.docx")).unwrap();
    assert!(folder.0.join("out/reports/东县教育局.json").is_file());
    let shown = folder.succeeds(command);
    assert!(shown.contains("比上次有变化的：东县教育局、东县财政局。"), "{shown}");
    assert!(folder.0.join("out/reports/东县财政局.json").is_file());
    assert!(!folder.0.join("out/reports/东县教育局.json").exists(), "what was taken back is not left behind");

    // Somebody's remarks are not written over.
    folder.write("out/status.csv", "电话已催");
    folder.write("in/late.json", &blank("东县财政局").to_json().to_pretty());
    let (code, _, said) = folder.run(command);
    assert!(code == 2 && said.contains("status.csv"), "{said}");
    assert_eq!(folder.read("out/status.csv"), "电话已催");
    assert!(folder.0.join("out/reports/东县财政局.json").is_file(), "nothing else was written either");
}

#[test]
fn what_is_wrong_with_the_roster_or_the_folder_is_told_before_anything_is_written() {
    let folder = Folder::new("collect-refused");
    received(&folder);
    folder.write("bad.csv", "名称,级别,上级\n甲局,局级,乙县\n甲局,,\n");
    let (code, _, said) = folder.run("collect in --roster bad.csv --year 2024 --out out --lang zh");
    for line in
        ["bad.csv:2: 不认识级别“局级”", "bad.csv:2: 上级“乙县”不在名册里", "bad.csv:3: “甲局”在第2行已经有了"]
    {
        assert!(code == 2 && said.contains(line), "{said}");
    }
    for out in ["in", "in/西县/out"] {
        let (code, _, said) = folder.run(&format!("collect in --roster roster.csv --year 2024 --out {out}"));
        assert!(code == 2 && said.contains("would be read the next time"), "{said}");
    }
    assert!(!folder.0.join("out").exists());
    // The tables that spreadsheets of the country write: GBK, and a workbook.
    let gbk = b"\xc3\xfb\xb3\xc6,\xc9\xcf\xbc\xb6\r\n\xbc\xd7,\r\n\xd2\xd2,\xbc\xd7\r\n";
    fs::write(folder.0.join("gbk.csv"), gbk).unwrap();
    folder.succeeds("collect in --roster gbk.csv --year 2024 --out gbk");
    assert_eq!(json(&folder, "gbk/status.json")["organs"][0]["parent"], "甲");
    folder.write("roster.toml", "[[organ]]\nname = \"东县教育局\"\nlevel = \"county\"\n");
    let shown = folder.succeeds("collect in --roster roster.toml --year 2024 --out toml");
    assert!(shown.starts_with("1 of 1 organs have reported"), "{shown}");
}
