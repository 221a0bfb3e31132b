//! Real figures: what the check says of published reports.

use nianbao_schema::Language;
use nianbao_schema::check::{Options, Outcome, Tally};
use nianbao_schema::problem::{Code, Severity};
use nianbao_schema::{Format, Report, report_json, sentence};

fn example(name: &str) -> Report {
    let path = format!("{}/../examples/reports/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    let format = Format::built_in(&report_json::format_id(&bytes).unwrap()).unwrap();
    Report::from_json(&bytes, format).unwrap()
}

fn sentences(outcome: &Outcome, report: &Report, severity: Severity) -> Vec<String> {
    let found = outcome.findings.iter().filter(|finding| finding.severity == severity);
    found.map(|finding| sentence::finding(finding, report, Language::Chinese)).collect()
}

#[test]
fn jingyuan_2021_leaves_the_rules_of_its_blank_row_open() {
    let report = example("jingyuan-2021");
    let outcome = report.check(&Options::default());
    assert_eq!(outcome.hard, Tally { held: 34, broken: 0, unevaluated: 8 });
    assert_eq!(
        sentences(&outcome, &report, Severity::Warning),
        [
            "“规章”行“现行有效件数”列（第二十条第（一）项）填了4，而机关级别为“县级”：规章由国务院部门、省级人民政府以及设区的市、自治州的人民政府制定，其他机关没有规章可填。"
        ]
    );
}

#[test]
fn jingyuan_2021_keeps_all_rules_once_its_blanks_count_as_zero() {
    let report = example("jingyuan-2021");
    let outcome = report.check(&Options { blank_as_zero: true, ..Options::default() });
    assert_eq!(outcome.hard, Tally { held: 42, broken: 0, unevaluated: 0 });
    let zeros = outcome.findings.iter().find(|finding| finding.code == Code::BlankAsZero).unwrap();
    assert_eq!(zeros.operands.len(), 7);
}

#[test]
fn shanghai_2019_has_no_rule_broken_and_most_of_them_open() {
    let report = example("shanghai-office-2019");
    let outcome = report.check(&Options::default());
    assert_eq!(outcome.hard, Tally { held: 2, broken: 0, unevaluated: 38 });
    let first = &sentences(&outcome, &report, Severity::Note)[..2];
    assert_eq!(first[0].split("；").next(), Some("“自然人”：“（七）总计”等于同级各项之和"));
}

#[test]
fn a_broken_rule_says_where_and_by_how_much() {
    let mut report = example("jingyuan-2021");
    report.set("applications.carried_out.natural_person", 1).unwrap();
    report.set("disputes.reconsideration.total", 2).unwrap();
    let outcome = report.check(&Options::default());
    assert_eq!(
        sentences(&outcome, &report, Severity::Error),
        [
            "“四、结转下年度继续办理”：“总计”等于同级各项之和；左边为0，右边为1，应当左边＝右边，相差1",
            "“自然人”：第一项加第二项之和，等于第三项加第四项之和；左边为3，右边为4，应当左边＝右边，相差1",
            "“行政复议 › 总计”等于同级各项之和；左边为2，右边为0，应当左边＝右边，相差2",
        ]
    );
    let prose = sentences(&outcome, &report, Severity::Warning);
    assert!(prose.iter().any(|line| line.ends_with("而表格中行政复议 › 总计 2，相差2")), "{prose:?}");
}
