//! A module in which everything that a derive relies on has another meaning.
#![no_implicit_prelude]
#![allow(dead_code, non_camel_case_types, non_upper_case_globals)]

mod core {}
mod std {}
mod alloc {}
mod nianbao {}

struct Option;
struct Result;
struct Default;
struct Copy;
struct Clone;
struct u8;
struct u32;
struct usize;
struct str;
struct Some;
struct None;
struct Ok;
struct Err;
static __from: () = ();
static __into: () = ();
static from: () = ();
const __0: () = ();
static ALL: () = ();

#[derive(::nianbao::Report)]
#[report(path = "../forms/kinds.toml")]
struct Station {
    #[report(cell = "equipment.ramp")]
    ramp: ::std::option::Option<bool>,
    #[report(cell = "opening.days")]
    days: ::std::option::Option<Days>,
    #[report(narrative = "remarks")]
    remarks: ::std::string::String,
    #[report(skip)]
    own: i8,
}

#[derive(::std::clone::Clone, ::std::marker::Copy, ::nianbao::Choice)]
#[report(path = "../forms/kinds.toml", cell = "opening.days")]
enum Days {
    ByAppointment,
    Weekdays,
    AllWeek,
}

#[test]
fn nothing_short_is_relied_on() {
    use ::nianbao::FromReport;
    let formats = Station::formats();
    let report = ::nianbao::Report::blank(&formats[0]);
    let station = ::std::result::Result::unwrap(Station::from_report(&report));
    ::std::assert!(station.ramp.is_none() && station.days.is_none() && station.own == 0);
    ::std::assert_eq!(station.remarks, "");
}
