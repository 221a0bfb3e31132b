//! Crates that forbid what a macro might want to allow: what is emitted needs no `allow`, which would be an error here.
#![forbid(unused_variables, deprecated, dead_code, unused, clippy::all)]

use nianbao::{Bound, Choice, Format, FromReport, Report};

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Workload {
    #[report(cell = "applications.received.total")]
    received: u64,
    #[report(row = "disputes")]
    disputes: Disputes,
    #[report(narrative = "overview")]
    overview: String,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "disputes", partial)]
struct Disputes {
    #[report(cell = "reconsideration.total")]
    total: Option<u64>,
}

/// Nothing to read and nothing to enter.
#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Nothing {}

/// A whole form, of which little is used.
mod form {
    nianbao::report_types!("2021-30");
}

/// A form for every kind of value.
mod kinds {
    nianbao::report_types!(path = "../forms/kinds.toml");
}

/// The same in a file.
#[allow(unreachable_pub)]
mod file {
    include!("../../src/golden/2021-30.rs");
}

#[test]
fn a_whole_form_needs_no_allow() {
    let report = form::Report { year: Some(2021), ..Default::default() };
    assert_eq!(report.year, Some(2021));
    assert_eq!((kinds::Report::default().year, file::Report::default().year), (None, None));
}

#[derive(Clone, Copy, Choice)]
#[report(format = "2021-30", levels)]
enum Level {
    Ministry,
    Province,
    Prefecture,
    County,
    Township,
}

#[test]
fn what_is_emitted_needs_no_allow() {
    let mut report = Report::blank(Format::built_in("2021-30").unwrap());
    Workload { received: 3, disputes: Disputes { total: Some(1) }, overview: "text".to_owned() }
        .fill(&mut report)
        .unwrap();
    let back = Workload::from_report(&report).unwrap();
    assert_eq!((back.received, back.disputes.total, back.overview.as_str()), (3, Some(1), "text"));
    assert!(Nothing::from_report(&report).is_ok());
    assert!(Nothing::BINDINGS.is_empty());
    let levels = [Level::Ministry, Level::Province, Level::Prefecture, Level::County, Level::Township];
    assert_eq!(levels.map(nianbao::typed::Choice::index), [0, 1, 2, 3, 4]);
}
