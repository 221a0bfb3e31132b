//! Field types that name what a struct has between `<` and `>`, and `Self`.

use nianbao::format::Value;
use nianbao::typed::{Fits, Misfit, kind};
use nianbao::{Bound, Entry, Format, FromReport, Report};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A count below a limit.
#[derive(Debug, PartialEq)]
struct Capped<const N: u64>(u64);

impl<const N: u64> Fits<kind::Count> for Capped<N> {
    fn read(entry: &Entry, value: &Value) -> Result<Self, Misfit> {
        let count = <u64 as Fits<kind::Count>>::read(entry, value)?;
        if count < N { Ok(Capped(count)) } else { Err(Misfit::Kind) }
    }

    fn write(&self, value: &Value) -> Result<Entry, Misfit> {
        <u64 as Fits<kind::Count>>::write(&self.0, value)
    }
}

/// A count that belongs to something borrowed.
struct Tagged<'a>(u64, PhantomData<&'a str>);

impl Fits<kind::Count> for Tagged<'_> {
    fn read(entry: &Entry, value: &Value) -> Result<Self, Misfit> {
        <u64 as Fits<kind::Count>>::read(entry, value).map(|count| Tagged(count, PhantomData))
    }

    fn write(&self, value: &Value) -> Result<Entry, Misfit> {
        <u64 as Fits<kind::Count>>::write(&self.0, value)
    }
}

/// Fits only where `N` is 2.
struct Pair<const N: usize>([u64; N]);

impl Fits<kind::Count> for Pair<2> {
    fn read(entry: &Entry, value: &Value) -> Result<Self, Misfit> {
        <u64 as Fits<kind::Count>>::read(entry, value).map(|count| Pair([count, 0]))
    }

    fn write(&self, value: &Value) -> Result<Entry, Misfit> {
        <u64 as Fits<kind::Count>>::write(&self.0[0], value)
    }
}

trait Measured {
    type Count;
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct OfConst<const N: u64, const M: usize = 2> {
    #[report(cell = "applications.received.total")]
    received: Capped<N>,
    #[report(cell = "applications.received.natural_person")]
    people: Pair<M>,
    #[report(row = "disputes")]
    disputes: Disputes<'static, N>,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "disputes", partial)]
struct Disputes<'d, const N: u64> {
    #[report(cell = "reconsideration.total")]
    total: Option<Capped<{ N }>>,
    #[report(cell = "litigation.direct.total")]
    direct: Option<Tagged<'d>>,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct OfLifetimes<'a, 'r#type: 'a> {
    #[report(cell = "applications.received.total")]
    received: Tagged<'a>,
    #[report(narrative = "overview")]
    overview: Cow<'r#type, str>,
    #[report(narrative = "problems")]
    problems: Option<Cow<'a, str>>,
    #[report(skip)]
    own: Option<&'a str>,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct OfSelf {
    #[report(cell = "applications.received.total")]
    received: <Self as Measured>::Count,
    #[report(skip)]
    next: Option<Box<Self>>,
}

impl Measured for OfSelf {
    type Count = u32;
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct OfSelfAndMore<'a, T, const N: u64>
where
    Capped<{ N }>: Sized,
    T: Measured + 'a,
    for<'b> &'b str: Into<Cow<'b, str>>,
{
    #[report(cell = "applications.received.total")]
    received: <Self as Measured>::Count,
    #[report(cell = "applications.received.natural_person")]
    people: <T as Measured>::Count,
    #[report(skip)]
    own: PhantomData<fn(&'a T) -> bool>,
}

impl<T: Measured, const N: u64> Measured for OfSelfAndMore<'_, T, N> {
    type Count = T::Count;
}

fn report(received: u32, people: u32) -> Report {
    let mut report = Report::blank(Format::built_in("2021-30").unwrap());
    report.set("applications.received.total", Entry::from(received)).unwrap();
    report.set("applications.received.natural_person", Entry::from(people)).unwrap();
    report
}

#[test]
fn a_field_may_name_a_const() {
    let read = OfConst::<10>::from_report(&report(3, 4)).unwrap();
    assert_eq!((read.received, read.people.0), (Capped(3), [4, 0]));
    assert!(read.disputes.total.is_none() && read.disputes.direct.is_none());
    assert!(OfConst::<3>::from_report(&report(3, 4)).is_err());
    let disputes = Disputes::<3> { total: Some(Capped(2)), direct: Some(Tagged(1, PhantomData)) };
    let mut filled = report(1, 1);
    disputes.fill_place(&mut filled, "disputes").unwrap();
    let back = Disputes::<3>::from_place(&filled, "disputes").unwrap();
    assert_eq!((back.total, back.direct.map(|tagged| tagged.0)), (Some(Capped(2)), Some(1)));
}

#[test]
fn a_field_may_name_a_lifetime() {
    let text = String::from("概述");
    let mut filled = report(3, 4);
    let own = OfLifetimes {
        received: Tagged(5, PhantomData),
        overview: Cow::Borrowed(&text),
        problems: None,
        own: Some(&text),
    };
    own.fill(&mut filled).unwrap();
    assert_eq!(own.own, Some("概述"));
    let back = OfLifetimes::from_report(&filled).unwrap();
    assert_eq!((back.received.0, back.overview.as_ref(), back.problems, back.own), (5, "概述", None, None));
}

#[test]
fn a_field_may_name_the_struct() {
    let read = OfSelf::from_report(&report(3, 4)).unwrap();
    assert!(read.received == 3 && read.next.is_none());
    let read = OfSelfAndMore::<OfSelf, 7>::from_report(&report(3, 4)).unwrap();
    assert_eq!((read.received, read.people, read.own), (3, 4, PhantomData));
}
