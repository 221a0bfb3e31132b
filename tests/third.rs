//! A third edition as a ministry might write it, with some of every kind of change: what lint and diff say of it, and that
//! reports of both earlier editions are under it what migration makes of them, from whatever document they are read.

use crate::common::Folder;
use nianbao::compare::{Editions, Kind, compare};
use nianbao::generator::{KINDS, Prefill, preset};
use nianbao::judge::{Class, gravest, judge};
use nianbao::migrate::{Plan, migrate, residue_from_slice, residue_to_json};
use nianbao::reader::Reader;
use nianbao::{Format, Report, report_json, resolve};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// What the edition changes, each with what it replaces in the file that `new` wrote.
const EDITS: &[(&str, &str)] = &[
    // A row is split, and those behind it get other numbers.
    (
        "{ id = \"third_party_rights\", label = \"4.保护第三方合法权益\", gloss = \"Rights of third parties\", cite = \"《政府信息公开条例》第十五条\", guidance = \"指商业秘密、个人隐私等，公开会损害第三方合法权益。\" },",
        "{ id = \"trade_secret\", label = \"4.涉及商业秘密\" },\n        { id = \"personal_privacy\", label = \"5.涉及个人隐私\" },",
    ),
    ("\"5.属于三类内部事务信息\"", "\"6.属于三类内部事务信息\""),
    ("\"6.属于四类过程性信息\"", "\"7.属于四类过程性信息\""),
    ("\"7.属于行政执法案卷\"", "\"8.属于行政执法案卷\""),
    ("\"8.属于行政查询事项\"", "\"9.属于行政查询事项\""),
    // Two rows are merged.
    (
        "{ id = \"repeated\", label = \"2.重复申请\", gloss = \"Repeated\", cite = \"《政府信息公开条例》第三十六条第（六）项\", guidance = \"同一申请人就相同信息再次申请，本机关此前已经答复。\" },",
        "{ id = \"abusive\", label = \"2.重复或者大量反复申请\" },",
    ),
    (
        "{ id = \"excessive\", label = \"4.无正当理由大量反复申请\", gloss = \"Excessive without good reason\", cite = \"《政府信息公开条例》第三十五条\", guidance = \"数量、频次明显超过合理范围，且申请人说明的理由不合理。\" },",
        "",
    ),
    ("\"5.要求行政机关确认或重新出具已获取信息\"", "\"4.要求行政机关确认或重新出具已获取信息\""),
    // A row is added, and numbers change again; what texts say of them follows.
    (
        "{ id = \"other\", label = \"（六）其他处理\"",
        "{ id = \"forwarded\", label = \"（六）转送其他机关\" },\n      { id = \"other\", label = \"（七）其他处理\"",
    ),
    ("label = \"（七）总计\"", "label = \"（八）总计\""),
    // Columns: one is renamed, one reworded.
    ("{ id = \"natural_person\", label = \"自然人\"", "{ id = \"citizen\", label = \"公民\""),
    ("label = \"商业企业\"", "label = \"企业\""),
    // Another unit.
    ("label = \"本年收费金额（单位：万元）\"", "label = \"本年收费金额（单位：元）\""),
    ("  unit    = \"万元\"\n  value   = \"amount\"", "  unit    = \"元\"\n  value   = \"amount\""),
    ("，可以带小数；以元计的金额先除以10000。", "，可以带小数。"),
    // A block is removed.
    (
        "  [[section.table]]\n  id      = \"licensing\"\n  caption = \"第二十条第（五）项\"\n  stub    = \"信息内容\"\n  unit    = \"件\"\n  rows    = [{ id = \"licences\", label = \"行政许可\", gloss = \"Administrative licences\" }]\n  columns = [\n    { id = \"decisions\", label = \"本年处理决定数量\", gloss = \"Decisions this year\", guidance = \"本年度内作出的行政许可决定的件数，不是许可事项的项数。\" },\n  ]\n  cite    = \"《政府信息公开条例》第二十条第（五）项\"\n  gloss   = \"Licensing\"\n\n",
        "",
    ),
    // A row is restricted to some levels.
    (
        "{ id = \"coercion\", label = \"行政强制\",",
        "{ id = \"coercion\", label = \"行政强制\", only = [\"ministry\", \"province\", \"prefecture\", \"county\"],",
    ),
    // A rule is loosened, one tightened, one graver.
    ("mentions  = [\"信息处理费\"]", "mentions  = [\"信息处理费\", \"处理费\"]"),
    (
        "  { after = [\"行政复议\"],",
        "  { after = [\"转送其他机关\"], value = \"applications.outcome.forwarded.total\" },\n  { after = [\"行政复议\"],",
    ),
    // A section is added, which gives the others another number.
    (
        "[[section]]\nid       = \"applications\"",
        "[[section]]\nid    = \"explaining\"\ntitle = \"政策解读情况\"\n\n  [[section.table]]\n  id   = \"explaining\"\n  stub = \"项目\"\n  rows = [\n    { id = \"pieces\", label = \"发布解读材料\", unit = \"篇\" },\n    { id = \"by_head\", label = \"其中负责人解读\", unit = \"篇\" },\n  ]\n\n    [[section.table.rule]]\n    id   = \"by_head\"\n    rule = \"by_head <= pieces\"\n\n[[section]]\nid       = \"applications\"",
    ),
];

/// A rule over the whole form is added.
const RULE: &str = "
[[rule]]
id   = \"forwarded_within_handled\"
text = \"转送的不多于收到的\"
rule = \"applications.outcome.forwarded.total <= applications.received.total + applications.carried_in.total\"
";

const CHANGES: &[(&str, &str)] = &[
    (
        "split",
        "from = \"applications.outcome.refused.third_party_rights\"\nto = [\"applications.outcome.refused.trade_secret\", \"applications.outcome.refused.personal_privacy\"]",
    ),
    (
        "merged",
        "from = [\"applications.outcome.declined.repeated\", \"applications.outcome.declined.excessive\"]\nto = \"applications.outcome.declined.abusive\"",
    ),
    ("added", "to = [\"applications.outcome.forwarded\", \"explaining\"]"),
    ("renamed", "from = \"applications.*.natural_person\"\nto = \"applications.*.citizen\""),
    ("scaled", "from = \"fees\"\nto = \"fees\"\nfactor = \"10000\""),
    ("removed", "from = \"licensing\""),
];

/// The edition's file in a folder, and the edition.
fn third(folder: &Folder) -> Arc<Format> {
    folder.succeeds("new 2027-x --from 2021-30 --out 2027-x.toml");
    let mut text = folder.read("2027-x.toml");
    for (from, to) in EDITS {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    text += RULE;
    for (kind, places) in CHANGES {
        text += &format!("\n[[change]]\nkind = \"{kind}\"\n{places}\nwhy = \"修订\"\n");
    }
    folder.write("2027-x.toml", &text);
    Arc::new(resolve(text.as_bytes()).format.unwrap())
}

fn built_in(id: &str) -> Arc<Format> {
    Arc::clone(Format::built_in(id).unwrap())
}

#[test]
fn lint_and_diff_say_what_changed_and_nothing_else() {
    let folder = Folder::new("third-diff");
    let new = third(&folder);
    let (code, _, complaints) = folder.run("lint 2027-x.toml");
    assert_eq!((code, complaints.as_str()), (0, ""));
    let comparison = compare(&built_in("2021-30"), &new);
    assert_eq!(comparison.faults, []);
    let kinds = |kind: Kind| comparison.changes.iter().filter(|change| change.kind == kind).count();
    for (kind, count) in [
        (Kind::Split, 1),
        (Kind::Merged, 1),
        (Kind::Renamed, 1),
        (Kind::Scaled, 1),
        (Kind::Removed, 1),
        (Kind::Closed, 1),
        (Kind::Loosened, 1),
        (Kind::Tightened, 1),
        (Kind::Reordered, 0),
        (Kind::Replaced, 0),
        (Kind::Altered, 0),
    ] {
        assert_eq!(kinds(kind), count, "{kind}");
    }
    // Four rows, the row behind the merged ones, two headings, four sections.
    assert_eq!(kinds(Kind::Renumbered), 11);
    // A row, a section and two rules.
    assert_eq!(kinds(Kind::Added), 4);
    let stricter = comparison.changes.iter().filter(|change| judge(change).class == Class::Stricter);
    let stricter: Vec<&str> = stricter.map(|change| change.place().unwrap().path.as_str()).collect();
    assert_eq!(stricter, ["forwarded_within_handled"]);
    assert_eq!(gravest(&comparison.changes), Some(Class::Discontinuity));
    let said = folder.succeeds("diff 2021-30 2027-x.toml --lang zh");
    for word in ["warning", "error", "ministry", "county", "／1", "顺序调整"] {
        assert!(!said.contains(word), "{word}: {said}");
    }
}

/// The published reports of the examples, each of its own edition.
fn published() -> Vec<Report> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reports"));
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let bytes = fs::read(path).unwrap();
        let format = built_in(&report_json::format_id(&bytes).unwrap());
        Report::from_json(&bytes, &format).unwrap()
    };
    paths.iter().map(read).collect()
}

/// A report with a figure in every cell that can have one, so that every change has something to carry.
fn full(format: &Arc<Format>) -> Report {
    let mut report = Report::blank(format);
    report.organ.name = "某县人民政府".to_owned();
    report.organ.level = Some("county".to_owned());
    report.year = Some(format.first_year);
    for cell in 0..format.cells.len() {
        if format.cells[cell].value.is_number() {
            report.set_cell(cell, (cell as u32 % 9).into()).unwrap();
        }
    }
    for narrative in 0..format.narratives.len() {
        report.set_narrative(narrative, "一切正常。\n另有说明。");
    }
    report
}

fn cases() -> Vec<Report> {
    let mut cases = published();
    cases.extend(["2019-60", "2021-30"].map(|id| full(&built_in(id))));
    cases
}

#[test]
fn reports_go_there_and_back() {
    let folder = Folder::new("third-migrate");
    let new = third(&folder);
    let editions = Editions::built_in().with(Arc::clone(&new));
    for report in cases() {
        let there = migrate(&report, &new, &editions).unwrap();
        let kept = residue_to_json(&there).to_pretty();
        let residue = residue_from_slice(kept.as_bytes(), &there.report, &editions).unwrap();
        let back = Plan::new(&new, report.format(), &editions).unwrap().resume(&there.report, residue);
        assert_eq!(back.report, report);
        assert!(back.residue.is_empty());
        // What is nobody's figure stays blank: nothing is invented where rows were split or added.
        let told: Vec<_> = there.report.entries().iter().filter(|entry| !entry.is_blank()).collect();
        assert!(!told.is_empty());
        for path in ["applications.outcome.forwarded.total", "explaining.pieces"] {
            assert!(there.report.get(path).unwrap().is_blank(), "{path}");
        }
    }
}

#[test]
fn documents_of_earlier_editions_are_read_as_migration_carries_them() {
    let folder = Folder::new("third-read");
    let new = third(&folder);
    let editions = Editions::built_in().with(Arc::clone(&new));
    let reader = Reader::among(&[Arc::clone(&new)], &editions);
    for report in cases() {
        let due = migrate(&report, &new, &editions).unwrap().report;
        for ending in [".xlsx", ".docx", ".html", ".md"] {
            let artifact = KINDS.iter().filter_map(|kind| kind.artifacts.first());
            let artifact = artifact.into_iter().find(|artifact| artifact.ending == ending).unwrap();
            let prefill = Prefill { report: Some(&report), ..Prefill::default() };
            let form = Arc::clone(report.format()).into();
            let document = (artifact.write)(&form, &prefill, &preset::GONGWEN).unwrap();
            // A workbook computes its totals; what it holds is what its own edition reads.
            let own = Reader::new(&[Arc::clone(report.format())]).read(&document).unwrap().report;
            let due =
                if own == report { due.clone() } else { migrate(&own, &new, &editions).unwrap().report };
            let read = reader.read(&document).unwrap().report;
            let json = |report: &Report| report.to_json().to_pretty();
            assert_eq!(json(&read), json(&due), "{ending} of {}", report.format().id);
        }
    }
}

/// A document that has lost all that says whose form it is: figures under old labels are the same or missing, never others.
#[test]
fn without_any_mark_no_figure_is_another() {
    let folder = Folder::new("third-bare");
    let new = third(&folder);
    let editions = Editions::built_in().with(Arc::clone(&new));
    let reader = Reader::among(&[Arc::clone(&new)], &editions);
    for report in [full(&built_in("2021-30")), published().remove(0)] {
        let due = migrate(&report, &new, &editions).unwrap().report;
        let kind = KINDS.iter().find(|kind| kind.name == "markdown").unwrap();
        let prefill = Prefill { report: Some(&report), ..Prefill::default() };
        let form = Arc::clone(report.format()).into();
        let document = (kind.artifacts[0].write)(&form, &prefill, &preset::GONGWEN).unwrap();
        let text = String::from_utf8(document).unwrap();
        let bare = text.splitn(3, "---\n").last().unwrap();
        assert!(text.starts_with("---\n") && !bare.contains("fingerprint"));
        let read = reader.read(bare.as_bytes()).unwrap().report;
        let mut same = 0;
        for (cell, (found, due)) in read.entries().iter().zip(due.entries()).enumerate() {
            assert!(found.is_blank() || found == due, "{}: {found:?}, {due:?}", new.cells[cell].path);
            same += usize::from(!found.is_blank());
        }
        let known = due.entries().iter().filter(|entry| !entry.is_blank()).count();
        assert!(same * 10 >= known * 8, "{same} of {known}");
    }
}

/// The file that begins an edition says once what to do with it, however many editions it comes after.
#[test]
fn instructions_do_not_pile_up() {
    let folder = Folder::new("third-next");
    for (first, second) in [("zh", "zh"), ("en", "en"), ("zh", "en")] {
        folder.succeeds(&format!("new 2027-x --from 2021-30 --out 2027-x.toml --force --lang {first}"));
        let text = folder.read("2027-x.toml").replacen("\nid ", "\n# 本单位自己的说明\nid ", 1);
        folder.write("2027-x.toml", &text);
        folder.succeeds(&format!("new 2028-x --from 2027-x.toml --out 2028-x.toml --force --lang {second}"));
        let next = folder.read("2028-x.toml");
        for once in
            ["nianbao lint ", "nianbao diff ", "kind = \"renamed\"", "\"technical\"", "# 本单位自己的说明"]
        {
            assert_eq!(next.matches(once).count(), 1, "{first} {second}: {once}\n{next}");
        }
        assert_eq!(folder.run("lint 2028-x.toml").0, 0);
    }
}
