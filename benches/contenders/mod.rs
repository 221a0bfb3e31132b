//! Who is compared with whom, and on what.
#![allow(clippy::unwrap_used)]

pub mod handwritten;

use nianbao::check::{Options, Outcome};
use nianbao::{Entry, Format, Report, report_json};
use nianbao_generator::json_schema;
use nianbao_testing::{Filling, Random, report};
use std::sync::{Arc, LazyLock};

/// The edition whose reports are read.
pub static FORMAT: LazyLock<&'static Arc<Format>> = LazyLock::new(|| Format::built_in("2021-30").unwrap());

/// A complete report that keeps all rules.
pub static REPORT: LazyLock<Report> = LazyLock::new(|| {
    let format = *FORMAT;
    let mut report = report(format, &mut Random::new(2021), &Filling::COMPLETE);
    report.year = Some(2021);
    report.organ.name = "某某省某某市人民政府办公室".to_owned();
    report.organ.level = Some("prefecture".to_owned());
    let number =
        |report: &Report, path: &str| report.get(path).unwrap().number().unwrap().as_whole().unwrap();
    for row in ["regulations", "normative_documents"] {
        let issued = number(&report, &format!("documents.{row}.issued"));
        report.set(&format!("documents.{row}.in_force"), whole(issued + 4)).unwrap();
    }
    // What came in is what went out: received is what the balance leaves for it.
    let columns: Vec<String> = format.tables[format.table("applications").unwrap()]
        .columns
        .leaves
        .iter()
        .map(|&leaf| format.tables[format.table("applications").unwrap()].columns.items[leaf].path.clone())
        .collect();
    for column in &columns {
        let at = |row: &str| number(&report, &format!("applications.{row}.{column}"));
        let received = at("outcome.total") + at("carried_out") - at("carried_in");
        report.set(&format!("applications.received.{column}"), whole(received)).unwrap();
    }
    let prose = prose(number(&report, "applications.received.total"));
    for (narrative, text) in prose.into_iter().enumerate() {
        report.set_narrative(narrative, text);
    }
    let outcome = report.check(&Options { complete: true, ..Options::default() });
    assert_eq!((outcome.hard.held, outcome.findings.len()), (42, 0), "{:?}", outcome.findings);
    report
});

fn whole(number: i64) -> Entry {
    Entry::Number(nianbao::Number::whole(number).unwrap())
}

/// Prose as long as that of a published report; it names a figure of the tables.
fn prose(received: i64) -> [String; 3] {
    let sentence = "全年通过政府网站主动公开政府信息，组织开展政策解读和新闻发布活动，答复群众来信来电；";
    let advice =
        "公开内容与群众期待仍有差距，部分栏目更新不够及时，下一步将完善制度、加强培训、强化监督检查。";
    [
        format!("{}受理政府信息公开申请{received}件，均依法按时答复。", sentence.repeat(24)),
        advice.repeat(18),
        "本年度没有收取信息处理费，没有别的事项要报告。".to_owned(),
    ]
}

/// The report as JSON, without a space too many.
pub static JSON: LazyLock<Vec<u8>> = LazyLock::new(|| REPORT.to_json().to_string().into_bytes());

/// The report as JSON as people and version control see it.
pub static PRETTY: LazyLock<Vec<u8>> = LazyLock::new(|| REPORT.to_json().to_pretty().into_bytes());

/// Reads and checks the report the quick way.
pub fn ours(bytes: &[u8]) -> Outcome {
    Report::from_json(bytes, *FORMAT).unwrap().check(&Options::default())
}

/// Reads and checks the report the way that explains mistakes.
pub fn ours_explaining(bytes: &[u8]) -> Outcome {
    report_json::from_slice_explaining(bytes, *FORMAT).unwrap().check(&Options::default())
}

/// Validators for the schemas that the generator writes.
pub static DRAFT: LazyLock<jsonschema::Validator> = LazyLock::new(|| validator(&json_schema::draft(*FORMAT)));
/// The same for complete reports.
pub static FINAL: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| validator(&json_schema::complete(*FORMAT)));

fn validator(schema: &str) -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
}

/// Reads the report as a tree of values and validates it.
pub fn validated(validator: &jsonschema::Validator, bytes: &[u8]) -> bool {
    validator.is_valid(&serde_json::from_slice(bytes).unwrap())
}
