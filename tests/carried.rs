//! Documents of an edition that were filled by half go on as documents of another: every medium to every medium.

use crate::common::Folder;
use nianbao::compare::Editions;
use nianbao::format::Demand;
use nianbao::generator::{KINDS, Prefill, preset};
use nianbao::migrate::migrate;
use nianbao::reader::Reader;
use nianbao::{Entry, Format, Report, resolve};
use std::fs;
use std::io::{Cursor, Read};
use std::sync::Arc;

/// What people fill in, by the ending of the file's name.
const MEDIA: [&str; 4] = ["xlsx", "docx", "html", "md"];

/// A blank of the form with what somebody has filled in so far.
fn begun(report: &Report, ending: &str) -> Vec<u8> {
    let ending = format!(".{ending}");
    let artifact = KINDS.iter().filter_map(|kind| kind.artifacts.first());
    let artifact = artifact.into_iter().find(|artifact| artifact.ending == ending).unwrap();
    let prefill = Prefill { report: Some(report), ..Prefill::default() };
    (artifact.write)(&Arc::clone(report.format()).into(), &prefill, &preset::GONGWEN).unwrap()
}

/// The report of an office in the middle of its work: the first of three rows, some prose, `/` and 0.
fn half(format: &Arc<Format>) -> Report {
    let mut report = Report::blank(format);
    report.organ.name = "某县人民政府".to_owned();
    report.organ.level = Some("county".to_owned());
    report.year = Some(format.first_year);
    for cell in 0..format.cells.len() {
        let at = &format.cells[cell];
        if at.row.is_multiple_of(3) && at.value.is_number() {
            report.set_cell(cell, (cell as u32 % 7).into()).unwrap();
        }
    }
    report.set_narrative(0, "一切正常。\n另有说明。");
    computed(report)
}

/// The totals as a workbook computes them.
fn computed(mut report: Report) -> Report {
    let format = Arc::clone(report.format());
    for rule in format.rules.iter().filter(|rule| rule.is_sum) {
        let Demand::Balance(balances) = &rule.demand else { continue };
        let totals = balances.iter().filter_map(|balance| balance.left.defines());
        totals.for_each(|total| report.set_cell(total, Entry::Blank).unwrap());
    }
    let workbook = begun(&report, "xlsx");
    Reader::new(&[format]).read(&workbook).unwrap().report
}

fn json(report: &Report) -> String {
    report.to_json().to_pretty()
}

/// Migrates a document of each medium to each, and expects the report that migration gives.
fn check(folder: &Folder, report: &Report, to: &Arc<Format>, name: &str, seen: &[&str]) {
    let editions = Editions::built_in().with(Arc::clone(report.format())).with(Arc::clone(to));
    let due = migrate(report, to, &editions).unwrap();
    assert!(!due.notes().is_empty());
    for from in MEDIA {
        fs::write(folder.0.join(format!("old.{from}")), begun(report, from)).unwrap();
        for to in MEDIA {
            let said =
                folder.run(&format!("migrate old.{from} --to {name} --out new.{to} --force --lang zh"));
            assert_eq!(said.0, 0, "{from} to {to}: {}", said.2);
            seen.iter().for_each(|text| assert!(said.2.contains(text), "{from} to {to}: {text}\n{}", said.2));
            folder.succeeds(&format!("read new.{to} --format {name} --out back.json --force"));
            assert_eq!(folder.read("back.json"), json(&due.report), "{from} to {to}");
            marked(&fs::read(folder.0.join(format!("new.{to}"))).unwrap(), to, seen);
        }
    }
    folder.succeeds(&format!("migrate old.docx --to {name} --as html --out new.htm --force"));
    assert!(folder.read("new.htm").starts_with("<!doctype html>"));
    folder.succeeds(&format!("migrate old.docx --to {name} --out new.json --force"));
    assert_eq!(folder.read("new.json"), json(&due.report));
}

/// What must be decided is listed, and its cells differ from others.
fn marked(bytes: &[u8], medium: &str, seen: &[&str]) {
    let (text, sign) = match medium {
        "xlsx" => (parts(bytes, "xl/"), "<comments "),
        "docx" => (parts(bytes, "word/document.xml"), "<w:shd "),
        "html" => (String::from_utf8_lossy(bytes).into_owned(), " data-said=\""),
        _ => (String::from_utf8_lossy(bytes).into_owned(), "> - "),
    };
    assert!(text.contains(sign), "{medium}");
    seen.iter().for_each(|seen| assert!(text.contains(seen), "{medium}: {seen}"));
}

fn parts(bytes: &[u8], folder: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        if file.name().unwrap().starts_with(folder) {
            file.read_to_string(&mut text).unwrap();
        }
    }
    text
}

#[test]
fn built_in_editions_in_both_directions() {
    let folder = Folder::new("carried");
    let [old, new] = ["2019-60", "2021-30"].map(|id| Format::built_in(id).unwrap());
    check(&folder, &half(old), new, "2021-30", &["格式2019-60没有这一项，须由人填写", "没有照原样搬过来"]);
    check(&folder, &half(new), old, "2019-60", &["格式2021-30没有这一项，须由人填写"]);
}

/// A row that is split leaves sums which somebody must spread.
#[test]
fn sums_are_left_to_a_person() {
    let folder = Folder::new("carried-sums");
    let old = Arc::clone(Format::built_in("2021-30").unwrap());
    folder.succeeds("new 2027-x --from 2021-30 --out 2027-x.toml");
    let label = "{ id = \"miscellaneous\", label = \"3.其他\"";
    let parts = ", rows = [\n{ id = \"withdrawn\", label = \"撤回申请\" },\n{ id = \"unforeseen\", label = \"未列明的\" },\n]";
    let text = folder.read("2027-x.toml");
    assert_eq!(text.matches(label).count(), 1);
    let change = "\n[[change]]\nkind = \"split\"\nfrom = \"applications.outcome.other.miscellaneous\"\nto = [\"applications.outcome.other.miscellaneous.withdrawn\", \"applications.outcome.other.miscellaneous.unforeseen\"]\nwhy = \"分开统计\"\n";
    folder.write("2027-x.toml", &(text.replace(label, &format!("{label}{parts}")) + change));
    folder.succeeds("lint 2027-x.toml");
    let new = Arc::new(resolve(folder.read("2027-x.toml").as_bytes()).format.unwrap());
    let mut report = half(&old);
    report.set("applications.outcome.other.miscellaneous.natural_person", 12).unwrap();
    let one = computed(report.clone());
    check(&folder, &one, &new, "2027-x.toml", &["合计应为12，须由人分到各格：分开统计。"]);
    // Of several columns it is said once.
    report.set("applications.outcome.other.miscellaneous.legal_person.enterprise", 3).unwrap();
    let sums = "合计应为：自然人12、商业企业3，须由人分到各格：分开统计。";
    check(&folder, &computed(report), &new, "2027-x.toml", &[sums]);
}

/// What somebody wrote that is no figure is not lost: it is said at its cell, in every medium.
#[test]
fn what_was_not_understood_is_said_at_its_cell() {
    let folder = Folder::new("carried-words");
    let old = Arc::clone(Format::built_in("2021-30").unwrap());
    let mut report = half(&old);
    report.set("applications.outcome.granted.natural_person", 987_654).unwrap();
    let text = String::from_utf8(begun(&report, "md")).unwrap();
    assert_eq!(text.matches(" 987654 ").count(), 1);
    folder.write("old.md", &text.replace(" 987654 ", " 待核实 "));
    folder.succeeds("new 2027-x --from 2021-30 --out 2027-x.toml");
    for to in MEDIA {
        let said = folder.run(&format!("migrate old.md --to 2027-x.toml --out new.{to} --force --lang zh"));
        assert_eq!(said.0, 0, "{to}: {}", said.2);
        assert!(said.2.contains("原文件此处写的是“待核实”"), "{to}: {}", said.2);
        marked(&fs::read(folder.0.join(format!("new.{to}"))).unwrap(), to, &["原文件此处写的是“待核实”"]);
        folder.succeeds(&format!("read new.{to} --format 2027-x.toml --out back.json --force"));
        assert!(!folder.read("back.json").contains("待核实"), "{to}");
    }
}
