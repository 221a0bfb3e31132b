//! What the types can hold and a report cannot, and reports of other forms.

use nianbao::problem::{Code, Severity};
use nianbao::typed::{Entry, Error, Misfit, Number, Options};
use nianbao::{Format, Report};
use nianbao_types_tests::{kinds, since_2021, until_2020};

fn misfits(report: &kinds::Report) -> Vec<(String, Misfit)> {
    match Report::try_from(report) {
        Ok(_) => Vec::new(),
        Err(Error::Values(values)) => values.into_iter().map(|unfit| (unfit.path, unfit.misfit)).collect(),
        Err(_) => Vec::new(),
    }
}

#[test]
fn values_that_no_report_can_hold_are_all_named() {
    let mut report = kinds::Report { year: Some(2023), ..Default::default() };
    report.staff.full_time.posts = 1_000_000_000_000_000.into();
    report.staff.full_time.present = u64::MAX.into();
    report.staff.part_time.posts = 999_999_999_999_999.into();
    report.changes.staff = i64::MIN.into();
    report.costs.rent = Entry::Value("-0.1".parse::<Number>().unwrap());
    report.contact.name = Entry::Value(String::new());
    report.contact.address = Entry::Value("/".to_owned());
    assert_eq!(
        misfits(&report),
        [
            ("staff.full_time.posts".to_owned(), Misfit::Digits),
            ("staff.full_time.present".to_owned(), Misfit::Digits),
            ("changes.staff".to_owned(), Misfit::Digits),
            ("costs.rent".to_owned(), Misfit::Negative),
            ("contact.name".to_owned(), Misfit::Text),
            ("contact.address".to_owned(), Misfit::Text),
        ]
    );
    let outcome = report.check(&Options::default());
    let codes: Vec<Code> = outcome.findings.iter().take(6).map(|finding| finding.code).collect();
    let digits = Code::ReportDigits;
    let value = Code::ReportValue;
    assert_eq!(codes, [digits, digits, digits, value, value, value]);
    assert!(outcome.findings[..6].iter().all(|finding| finding.severity == Severity::Error));
    let error = report.to_json().unwrap_err().to_string();
    assert!(error.starts_with("`staff.full_time.posts` is a number of more than 15 digits"), "{error}");
    assert!(serde_json::to_string(&report).unwrap_err().to_string().contains("costs.rent"));
}

/// Nothing is overlooked where everything else holds.
#[test]
fn a_single_value_that_does_not_fit_is_found() {
    let sound = |change: fn(&mut since_2021::Report)| {
        let mut report = since_2021::Report { year: Some(2021), ..Default::default() };
        let mut dynamic = Report::try_from(&report).unwrap();
        for cell in 0..dynamic.entries().len() {
            dynamic.set_cell(cell, 0.into()).unwrap();
        }
        report = since_2021::Report::try_from(&dynamic).unwrap();
        report.overview = "无".to_owned();
        change(&mut report);
        report.check(&Options::default()).findings.len()
    };
    assert_eq!(sound(|_| {}), 0);
    assert_eq!(sound(|report| report.licensing.licences.decisions = 1_000_000_000_000_000.into()), 1);
    assert_eq!(
        sound(|report| report.fees.administrative.collected = "-1".parse::<Number>().unwrap().into()),
        1
    );
    // Both sides of every rule agree on 2⁶⁴ − 1 modulo 2⁵⁰.
    assert!(sound(|report| report.applications.received.total = u64::MAX.into()) > 0);
    assert!(sound(|report| report.disputes.reconsideration.total = (1 << 50).into()) > 0);
}

#[test]
fn reports_of_another_form_are_refused() {
    let of_2019 = Report::blank(Format::built_in("2019-60").unwrap());
    let error = since_2021::Report::try_from(&of_2019).unwrap_err().to_string();
    assert!(error.starts_with("the Rust types are of the form `2021-30`, not of `2019-60`"), "{error}");
    assert!(until_2020::Report::try_from(&of_2019).is_ok());
    let problems = since_2021::Report::from_json(br#"{ "format": "2019-60" }"#).unwrap_err();
    assert_eq!(problems[0].code, Code::ReportFormat);
}

#[test]
fn json_is_read_as_strictly_as_by_the_dynamic_report() {
    let json = "{ \"format\": \"2021-30\",\n  \"applications\": { \"recieved\": { \"total\": 3 } } }";
    let problems = since_2021::Report::from_json(json.as_bytes()).unwrap_err();
    assert_eq!(problems[0].label.english(), "did you mean `received`?");
    let error = serde_json::from_str::<since_2021::Report>(json).unwrap_err().to_string();
    assert!(error.starts_with("report:2:22: error[report-path]"), "{error}");
    let twice = r#"{ "format": "2021-30", "year": 2021, "year": 2021 }"#;
    assert!(serde_json::from_str::<since_2021::Report>(twice).is_err());
    let nested: Vec<since_2021::Report> =
        serde_json::from_str(r#"[{ "format": "2021-30", "overview": "一" }]"#).unwrap();
    assert_eq!(nested[0].overview, "一");
}

#[test]
fn paths_name_their_cells() {
    use since_2021::paths;
    let format = since_2021::Report::format().unwrap();
    assert!(format.cell(paths::applications::received::legal_person::ENTERPRISE).is_some());
    assert_eq!(format.narrative(paths::OVERVIEW), Some(0));
    assert_eq!(paths::disputes::litigation::direct::TOTAL, "disputes.litigation.direct.total");
}
