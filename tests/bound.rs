//! Structs bound to a form, at run time: read, filled, listed, and in every place where Rust lets a
//! struct stand.

use nianbao::bind::{Fault, Kind, Target};
use nianbao::report::Organ;
use nianbao::typed::{self, Misfit};
use nianbao::{Bound, Choice, Entry, Format, FromReport, Number, Report};
use nianbao_testing::Filling;
use rust_decimal::Decimal;
use std::sync::Arc;

/// Every kind of place and of type, in one struct.
#[derive(Debug, PartialEq, nianbao::Report)]
#[report(path = "tests/forms/kinds.toml")]
struct Station {
    #[report(organ)]
    name: String,
    #[report(level)]
    level: Option<Level>,
    #[report(year)]
    year: Option<u16>,
    #[report(table = "staff")]
    staff: Staff,
    #[report(cell = "changes.staff")]
    change: Option<i32>,
    #[report(cell = "changes.visitors")]
    visitors: typed::Entry<Number>,
    #[report(cell = "costs.wages")]
    wages: typed::Entry<Decimal>,
    #[report(cell = "costs.rent")]
    rent: Entry,
    #[report(cell = "costs.total")]
    total: Option<Number>,
    #[report(cell = "contact.address")]
    address: Option<String>,
    #[report(cell = "equipment.ramp")]
    ramp: Option<bool>,
    #[report(cell = "opening.days")]
    days: Option<Days>,
    #[report(cell = "opening.premises")]
    premises: typed::Entry<Premises>,
    #[report(narrative = "remarks")]
    remarks: Option<String>,
    #[report(skip)]
    own: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
#[report(path = "tests/forms/kinds.toml", levels)]
enum Level {
    Village,
    Street,
    District,
}

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
#[report(path = "tests/forms/kinds.toml", cell = "opening.days")]
enum Days {
    ByAppointment,
    Weekdays,
    #[report(choice = "all_week")]
    Always,
}

/// Not told of which choice: compared where it is bound.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
enum Premises {
    自有,
    租用,
    借用,
}

#[derive(Debug, PartialEq, nianbao::Report)]
#[report(path = "tests/forms/kinds.toml", table = "staff")]
struct Staff {
    #[report(column = "posts")]
    posts: Column<u8>,
    #[report(column = "present")]
    present: Column<typed::Entry<u64>>,
}

/// A column of counts, of any type that fits.
#[derive(Debug, PartialEq, nianbao::Report)]
#[report(path = "tests/forms/kinds.toml", column_of = "staff")]
struct Column<T> {
    full_time: T,
    part_time: T,
    total: T,
}

fn kinds() -> Arc<Format> {
    Station::formats().remove(0)
}

fn station() -> Station {
    Station {
        name: "东风站".to_owned(),
        level: Some(Level::Street),
        year: Some(2023),
        staff: Staff {
            posts: Column { full_time: 3, part_time: 1, total: 4 },
            present: Column { full_time: 2.into(), part_time: typed::Entry::NotApplicable, total: 2.into() },
        },
        change: Some(-2),
        visitors: typed::Entry::Blank,
        wages: Decimal::new(12_345, 2).into(),
        rent: Entry::NotApplicable,
        total: Some("123.45".parse().unwrap()),
        address: None,
        ramp: Some(false),
        days: Some(Days::Always),
        premises: typed::Entry::Value(Premises::租用),
        remarks: Some("无".to_owned()),
        own: 0,
    }
}

#[test]
fn what_was_filled_is_read_back() {
    let mut report = Report::blank(&kinds());
    station().fill(&mut report).unwrap();
    assert_eq!(Station::from_report(&report), Ok(station()));
    assert_eq!(report.organ, Organ { name: "东风站".to_owned(), level: Some("street".to_owned()) });
    assert_eq!(report.get("staff.part_time.present"), Some(&Entry::NotApplicable));
    assert_eq!(report.get("costs.wages"), Some(&Entry::from("123.45".parse::<Number>().unwrap())));
    assert_eq!(report.get("opening.days"), Some(&Entry::Choice(1)));
    // What the struct does not cover is left alone.
    report.set("equipment.terminal", true).unwrap();
    station().fill(&mut report).unwrap();
    assert_eq!(report.get("equipment.terminal"), Some(&Entry::Flag(true)));
}

#[test]
fn all_failures_come_at_once_and_say_what_was_found() {
    let mut report = Report::blank(&kinds());
    report.set("staff.full_time.posts", 300).unwrap();
    report.set("staff.part_time.posts", Entry::NotApplicable).unwrap();
    report.organ.level = Some("hamlet".to_owned());
    let failures = Station::from_report(&report).unwrap_err();
    let lines: Vec<String> = failures.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "`organ.level`: found `hamlet`, and `level: Option<Level>` needs one of its variants' answers",
            "`staff.full_time.posts` (“专职”行“编制数”列（表一 人员）): found `300`, and `staff.posts.full_time: T` needs a number within its range",
            "`staff.part_time.posts` (“兼职”行“编制数”列（表一 人员）): found `/`, and `staff.posts.part_time: T` needs a value; `Entry` can hold that the cell does not apply",
            "`staff.total.posts` (“合计”行“编制数”列（表一 人员）): found nothing, and `staff.posts.total: T` needs a value; `Option` or `Entry` can be without one",
        ]
    );
}

#[test]
fn a_report_is_filled_whole_or_not_at_all() {
    let blank = Report::blank(&kinds());
    let mut report = blank.clone();
    let rent = Entry::Number("-1".parse().unwrap());
    let present = Column { total: u64::MAX.into(), ..station().staff.present };
    let staff = Staff { present, ..station().staff };
    let wrong = Station { rent, staff, wages: Decimal::new(-5, 1).into(), ..station() };
    let failures = wrong.fill(&mut report).unwrap_err();
    let faults: Vec<(&str, &Fault)> = failures.iter().map(|it| (it.field.as_str(), &it.fault)).collect();
    assert_eq!(
        faults,
        [
            ("staff.present.total", &Fault::Write(Misfit::Digits, "count")),
            ("wages", &Fault::Write(Misfit::Negative, "amount")),
            ("rent", &Fault::Write(Misfit::Kind, "amount")),
        ]
    );
    assert_eq!(report, blank);
    assert_eq!(
        failures[1].to_string(),
        "`costs.wages` (“工资”列（表三 经费）): the value of `wages: typed::Entry<Decimal>` is no amount for it: below zero, which the cell cannot be"
    );
}

#[test]
fn a_report_of_another_format_is_refused() {
    let report = Report::blank(Format::built_in("2021-30").unwrap());
    let failures = Station::from_report(&report).unwrap_err();
    assert_eq!(failures[0].to_string(), "the report is of format 2021-30, and `Station` is bound to kinds");
    assert!(station().fill(&mut report.clone()).is_err());
}

#[test]
fn the_bindings_are_a_table() {
    let rows: Vec<(&str, &str, Kind)> =
        Station::BINDINGS.iter().map(|binding| (binding.field, binding.path, binding.kind)).collect();
    assert_eq!(
        rows[..5],
        [
            ("name", "organ.name", Kind::OrganName),
            ("level", "organ.level", Kind::OrganLevel),
            ("year", "year", Kind::Year),
            ("staff", "staff", Kind::Part),
            ("change", "changes.staff", Kind::Cell("change")),
        ]
    );
    assert_eq!(Station::BINDINGS[4].labels, "“人员增减”行（表二 增减）");
    assert_eq!(Column::<u8>::BINDINGS[0].path, "staff.full_time.*");
}

#[test]
fn what_is_covered_is_listed_and_cut_out_of_the_form() {
    let format = kinds();
    let paths: Vec<&str> =
        Station::cells(&format).into_iter().map(|cell| format.cells[cell].path.as_str()).collect();
    assert_eq!(paths[..3], ["staff.full_time.posts", "staff.full_time.present", "staff.part_time.posts"]);
    assert_eq!(paths.len(), 6 + 2 + 3 + 1 + 1 + 2);
    assert_eq!(Station::narratives(&format), [0]);
    assert!(Station::PLAN.targets(&format).contains(&Target::OrganLevel));
    assert!(Station::cells(Format::built_in("2021-30").unwrap()).is_empty());
}

/// Both editions of the official form, with the same words.
#[derive(Debug, PartialEq, nianbao::Report)]
#[report(format = ["2019-60", "2021-30"])]
struct Both {
    #[report(row = "applications.received")]
    received: Applicants,
    #[report(column = "applications.total", partial)]
    totals: Totals,
    #[report(branch = "applications.outcome.refused")]
    refused: Refused,
    #[report(cell = "disputes.litigation.direct.total")]
    direct: typed::Entry<u64>,
    #[report(row = "disputes", partial)]
    disputes: Disputes,
    #[report(narrative = "overview")]
    overview: String,
}

#[derive(Debug, PartialEq, nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], row_of = "applications", partial)]
struct Applicants {
    natural_person: Entry,
    #[report(branch = "legal_person")]
    legal_person: Legal,
}

#[derive(Debug, PartialEq, nianbao::Report)]
#[report(format = ["2021-30", "2019-60"], row_of = "applications", branch = "legal_person")]
struct Legal {
    enterprise: Entry,
    research: Entry,
    public_welfare: Entry,
    legal_service: Entry,
    other: Entry,
}

#[derive(Debug, PartialEq, nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], column_of = "applications", partial)]
struct Totals {
    carried_in: Entry,
    #[report(cell = "outcome.total")]
    handled: Entry,
    carried_out: Entry,
}

#[derive(Debug, PartialEq, nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], branch = "applications.outcome.refused", partial)]
struct Refused {
    #[report(row = "state_secret")]
    state_secret: Applicants,
    #[report(cell = "internal_affairs.total")]
    internal_affairs: Entry,
}

/// The one row of a table without row labels.
#[derive(Debug, PartialEq, nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], row_of = "disputes", partial)]
struct Disputes {
    #[report(cell = "reconsideration.total")]
    reconsiderations: Entry,
}

#[test]
fn the_cells_of_both_editions_are_where_their_paths_say() {
    for format in Both::formats() {
        let mut report = Report::blank(&format);
        for (number, cell) in (0u32..).zip(Both::cells(&format)) {
            report.set_cell(cell, Entry::from(number)).unwrap();
        }
        let at = |path: &str| report.get(path).unwrap().clone();
        let both = Both::from_report(&report).unwrap();
        assert_eq!(both.received.natural_person, at("applications.received.natural_person"));
        assert_eq!(both.received.legal_person.other, at("applications.received.legal_person.other"));
        assert_eq!(both.totals.handled, at("applications.outcome.total.total"));
        assert_eq!(both.totals.carried_out, at("applications.carried_out.total"));
        let research = &both.refused.state_secret.legal_person.research;
        assert_eq!(*research, at("applications.outcome.refused.state_secret.legal_person.research"));
        assert_eq!(both.refused.internal_affairs, at("applications.outcome.refused.internal_affairs.total"));
        assert_eq!(both.disputes.reconsiderations, at("disputes.reconsideration.total"));
        let direct = Number::whole(*both.direct.value().unwrap() as i64).unwrap();
        assert_eq!(Entry::from(direct), at("disputes.litigation.direct.total"));
    }
}

#[test]
fn filling_what_was_read_changes_nothing() {
    nianbao_testing::for_seeds(1_000, |random| {
        for format in Both::formats() {
            let report = nianbao_testing::report(&format, random, &Filling::default());
            let both = Both::from_report(&report).unwrap();
            let mut filled = report.clone();
            both.fill(&mut filled).unwrap();
            assert_eq!(filled, report);
            // In a blank report there is then what the struct covers, and nothing else.
            let mut fresh = Report::blank(&format);
            both.fill(&mut fresh).unwrap();
            assert_eq!(Both::from_report(&fresh).unwrap(), both);
            let covered = Both::cells(&format);
            let mut strays = (0..format.cells.len()).filter(|cell| !covered.contains(cell));
            assert!(strays.all(|cell| fresh.entries()[cell].is_blank()));
        }
    });
}

#[test]
fn a_row_can_be_chosen_at_run_time() {
    let bytes = std::fs::read("examples/reports/jingyuan-2021.json").unwrap();
    let mut report = Report::from_json(&bytes, Format::built_in("2021-30").unwrap()).unwrap();
    let row = Applicants::from_place(&report, "applications.outcome.granted").unwrap();
    assert_eq!(row.natural_person, Entry::from(1));
    row.fill_place(&mut report, "applications.carried_out").unwrap();
    assert_eq!(report.get("applications.carried_out.natural_person"), Some(&Entry::from(1)));
    let failures = Applicants::from_place(&report, "applications.outcome").unwrap_err();
    assert_eq!(
        failures[0].to_string(),
        "`applications.outcome` is not a row or column that `Applicants` can stand for"
    );
    let totals = Totals::from_place(&report, "applications.natural_person").unwrap();
    assert_eq!(totals.carried_out, Entry::from(1));
}

#[test]
fn the_template_has_just_what_is_covered() {
    let template = Staff::template(&kinds());
    let lines: Vec<&str> = template.lines().skip(2).collect();
    assert_eq!(
        lines,
        [
            "# 便民服务站年度报表",
            "",
            "## 数字",
            "",
            "### 表一 人员",
            "",
            "|  | 编制数 | 在岗数 |",
            "| --- | ---: | ---: |",
            "| 专职 |  |  |",
            "| 兼职 |  |  |",
            "| 合计 |  |  |",
        ]
    );
}

/// What one struct says of a report, its part of the JSON Schema says too.
#[test]
fn the_json_schema_has_just_what_is_covered() {
    use nianbao::generator::json_schema::{Profile, part};
    let format = kinds();
    let schema = part(&format, Profile::Draft, &Staff::targets(&format));
    let keys = |schema: &nianbao::json::Json| match schema.get("properties") {
        Some(nianbao::json::Json::Object(entries)) => {
            entries.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    assert_eq!(keys(&schema), ["format", "fingerprint", "staff"]);
    let staff = schema.get("properties").and_then(|all| all.get("staff")).unwrap();
    assert_eq!(keys(staff), ["full_time", "part_time", "total"]);
    let all = part(&format, Profile::Final, &Station::targets(&format));
    assert_eq!(keys(&all)[..5], ["format", "fingerprint", "year", "organ", "staff"]);
    let contact = all.get("properties").and_then(|all| all.get("contact")).unwrap();
    assert_eq!(keys(contact), ["address"]);
    // The definitions are those that are referred to.
    let definitions = all.get("$defs").unwrap().to_string();
    assert!(!definitions.contains("\"flag_or_blank\""), "{definitions}");
}

#[test]
fn a_form_of_one_cell_can_be_bound_by_its_fields_name() {
    #[derive(nianbao::Report)]
    #[report(path = "tests/forms/single-cell.toml")]
    struct Single {
        staff: u64,
    }
    let mut report = Report::blank(&Single::formats()[0]);
    Single { staff: 3 }.fill(&mut report).unwrap();
    assert_eq!(report.get("staff"), Some(&Entry::from(3)));
    assert_eq!(Single::from_report(&report).unwrap().staff, 3);
}

/// Whatever Rust lets be written around a struct.
mod anywhere {
    #![deny(warnings, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]

    pub(super) mod renamed {
        extern crate nianbao as annual;

        #[derive(annual::Report)]
        #[report(format = "2021-30", crate = "annual")]
        pub(crate) struct Renamed {
            #[report(cell = "applications.received.total")]
            pub(in crate::bound::anywhere) r#type: u64,
            #[cfg(any())]
            #[report(cell = "not.there")]
            gone: u64,
            #[cfg_attr(all(), report(cell = "applications.carried_in.total"))]
            #[deprecated]
            pub r#match: ::std::option::Option<u64>,
        }
    }

    /// Generic over types, lifetimes in bounds and constants, with conditions.
    #[derive(nianbao::Report)]
    #[report(format = "2021-30")]
    pub(super) struct Generic<T: Clone = u64, R = super::Applicants, const N: usize = 3>
    where
        T: Default,
    {
        #[report(cell = "applications.received.total")]
        pub(super) received: Option<T>,
        #[report(row = "applications.carried_in")]
        pub(super) row: R,
        #[report(skip)]
        pub(super) rest: Vec<[u8; N]>,
    }

    macro_rules! bound {
        ($(#[$meta:meta])* $vis:vis $name:ident { $($field:ident: $type:ty = $path:literal),* }) => {
            $(#[$meta])*
            #[derive(nianbao::Report)]
            #[report(format = "2021-30")]
            $vis struct $name {
                $(#[report(cell = $path)] $vis $field: $type,)*
            }
        };
    }

    bound!(pub(super) ByMacro { received: Option<u64> = "applications.received.total" });
    bound!(Private { total: nianbao::typed::Entry<u64> = "applications.received.total" });

    /// Names of ours that a struct's author may use too.
    #[allow(non_camel_case_types, dead_code)]
    pub(super) mod names {
        pub(crate) struct Bound;
        pub(crate) struct Option;
        pub(crate) struct Some;
        pub(crate) struct Plan;
        pub(crate) type __from = u64;

        #[derive(nianbao::Report)]
        #[report(format = "2021-30")]
        pub(crate) struct Reader {
            #[report(cell = "applications.received.total")]
            pub(crate) __0: __from,
        }
    }

    pub(super) fn fill_private(report: &mut nianbao::Report) {
        use nianbao::FromReport;
        assert_eq!(Private { total: 1.into() }.fill(report), Ok(()));
    }
}

#[test]
#[allow(deprecated)]
fn a_struct_can_stand_anywhere() {
    let bytes = std::fs::read("examples/reports/jingyuan-2021.json").unwrap();
    let mut report = Report::from_json(&bytes, Format::built_in("2021-30").unwrap()).unwrap();
    assert_eq!(anywhere::renamed::Renamed::from_report(&report).unwrap().r#match, Some(0));
    assert_eq!(anywhere::renamed::Renamed::BINDINGS[0].field, "type");
    let generic = anywhere::Generic::<u64>::from_report(&report).unwrap();
    assert_eq!((generic.received, generic.rest.len()), (Some(3), 0));
    assert_eq!(generic.row.natural_person, Entry::from(0));
    assert_eq!(anywhere::ByMacro::from_report(&report).unwrap().received, Some(3));
    assert_eq!(anywhere::names::Reader::from_report(&report).unwrap().__0, 3);
    anywhere::fill_private(&mut report);
    assert_eq!(report.get("applications.received.total"), Some(&Entry::from(1)));
}
