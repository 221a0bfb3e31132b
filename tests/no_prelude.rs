//! The derives in a crate without a prelude, where nothing of std has a short name.
#![no_implicit_prelude]
#![deny(warnings)]
#![allow(clippy::unwrap_used, clippy::panic)]

#[derive(::std::clone::Clone, ::std::marker::Copy, ::nianbao::Choice)]
#[report(format = "2021-30", levels)]
enum Level {
    Ministry,
    Province,
    Prefecture,
    County,
    Township,
}

#[derive(::nianbao::Report)]
#[report(format = "2021-30")]
struct Workload<T> {
    #[report(level)]
    level: ::std::option::Option<Level>,
    #[report(cell = "applications.received.total")]
    received: T,
    #[report(row = "disputes")]
    disputes: Disputes,
    #[report(narrative = "overview")]
    overview: ::std::string::String,
}

#[derive(::nianbao::Report)]
#[report(format = "2021-30", row_of = "disputes", partial)]
struct Disputes {
    #[report(cell = "reconsideration.total")]
    total: ::nianbao::Entry,
}

#[test]
fn it_works() {
    use ::nianbao::FromReport;
    let format = ::std::result::Result::unwrap(::nianbao::Format::built_in("2021-30"));
    let mut report = ::nianbao::Report::blank(format);
    let workload = Workload {
        level: ::std::option::Option::Some(Level::County),
        received: 3_u64,
        disputes: Disputes { total: ::nianbao::Entry::Blank },
        overview: ::std::convert::From::from("text"),
    };
    ::std::assert!(workload.fill(&mut report).is_ok());
    let back =
        ::std::result::Result::unwrap_or_else(Workload::<u64>::from_report(&report), |_| ::std::panic!());
    ::std::assert_eq!(back.received, 3);
    ::std::assert_eq!(back.overview, "text");
    ::std::assert!(::std::matches!(back.level, ::std::option::Option::Some(Level::County)));
    ::std::assert!(back.disputes.total.is_blank());
}
