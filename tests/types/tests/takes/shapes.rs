//! Structs as macros write them, with attributes and names of every sort.

use nianbao::{Bound, Choice, Format, FromReport, Report};

/// Types, names, visibilities and paths as fragments.
macro_rules! made {
    ($vis:vis $name:ident < $life:lifetime, $of:ident > { $($field:ident : $type:ty = $table:literal, $cell:expr;)* }) => {
        #[derive(nianbao::Report)]
        #[report(format = "2021-30")]
        $vis struct $name<$life, $of> {
            $(#[report(cell = concat!($table, ".", "received", '.', stringify!(total)))] $vis $field: $type,)*
            $(#[report(cell = $cell)] $vis again: $type,)*
            #[report(skip)]
            $vis marker: Option<&$life $of>,
        }
    };
}
made!(pub(super) Made<'m, T> { received: Option<u64> = "applications", "applications.carried_in.total"; });

/// Paths in parts, in lists too.
#[derive(nianbao::Report)]
#[report(format = [concat!("2021", "-", 30), "2019-60"], crate = concat!("::", "nianbao"))]
struct Joined {
    #[report(cell = concat!("applications", concat!(".received", ".total"),))]
    received: u64,
}

#[derive(Clone, Copy, nianbao::Report)]
#[report(format = "2021-30")]
#[repr(C, packed)]
struct Packed {
    #[report(skip)]
    own: u8,
    #[report(cell = "applications.received.total")]
    received: u64,
}

/// Fields named like what the derive might emit.
#[derive(nianbao::Report)]
#[report(format = "2021-30")]
#[allow(non_snake_case)]
struct Names {
    #[report(cell = "applications.received.total")]
    from: u64,
    #[report(cell = "applications.received.natural_person")]
    into: u64,
    #[report(year)]
    r#type: Option<u16>,
    #[report(organ)]
    __EDITIONS: String,
    #[report(skip)]
    __nianbao_from: u8,
}

#[deprecated]
#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Old {
    #[deprecated]
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(Clone, Copy, PartialEq, Debug, Choice)]
#[report(format = "2021-30", levels)]
#[repr(u8)]
#[non_exhaustive]
enum Level {
    Ministry = 1,
    #[deprecated]
    Province,
    Prefecture = 1 + 3,
    County,
    r#Township,
}

fn report() -> Report {
    let mut report = Report::blank(Format::built_in("2021-30").unwrap());
    report.set("applications.received.total", 3).unwrap();
    report.set("applications.received.natural_person", 2).unwrap();
    report
}

#[test]
fn macros_may_write_the_struct() {
    let made = Made::<()>::from_report(&report()).unwrap();
    assert_eq!((made.received, made.again, made.marker), (Some(3), None, None));
    assert_eq!(Made::<()>::BINDINGS[1].path, "applications.carried_in.total");
    assert_eq!(Joined::from_report(&report()).unwrap().received, 3);
    assert_eq!(Joined::formats().len(), 2);
}

#[test]
fn fields_may_be_packed() {
    let packed = Packed::from_report(&report()).unwrap();
    assert_eq!(({ packed.received }, { packed.own }), (3, 0));
    let mut filled = report();
    Packed { received: 4, ..packed }.fill(&mut filled).unwrap();
    assert_eq!(filled.get("applications.received.total"), Some(&4.into()));
}

#[test]
fn names_may_be_any() {
    let names = Names::from_report(&report()).unwrap();
    assert_eq!((names.from, names.into, names.r#type, names.__nianbao_from), (3, 2, None, 0));
    assert_eq!(names.__EDITIONS, "");
    assert_eq!(<Level as nianbao::typed::Choice>::ALL[4], Level::Township);
}

#[test]
#[allow(deprecated)]
fn what_is_deprecated_may_be_bound() {
    assert_eq!(Old::from_report(&report()).unwrap().received, 3);
    assert_eq!(<Level as nianbao::typed::Choice>::ALL[1], Level::Province);
}
