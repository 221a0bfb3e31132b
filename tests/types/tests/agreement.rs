//! Typed and dynamic reports say the same: the same JSON byte for byte, the same findings one by one.

use nianbao::typed::{Options, Report as Typed};
use nianbao::{Format, Report};
use nianbao_testing::{Filling, Random, report, spoil};
use nianbao_types_tests as types;
use std::sync::Arc;

/// What reports are filled with, from a bit of everything to what no rule complains of.
fn fillings() -> [Filling; 5] {
    [
        Filling::default(),
        Filling { blank: 0, not_applicable: 0, hostile: false, ..Filling::default() },
        Filling { blank: 1, not_applicable: 2, extreme: 0, ..Filling::COMPLETE },
        Filling { not_applicable: 30, ..Filling::COMPLETE },
        Filling::COMPLETE,
    ]
}

fn round_trip<T: Typed + PartialEq + std::fmt::Debug + serde_json_ext::Serde>(dynamic: &Report) -> T {
    let typed = T::from_report(dynamic).unwrap();
    assert_eq!(typed.to_report().unwrap(), *dynamic);
    let json = dynamic.to_json().to_pretty();
    assert_eq!(typed.to_json().unwrap().to_pretty(), json);
    assert_eq!(T::from_json(json.as_bytes()).unwrap(), typed);
    assert_eq!(serde_json_ext::write(&typed), json.trim_end());
    assert_eq!(serde_json_ext::read::<T>(&json).unwrap(), typed);
    typed
}

/// serde's traits, for types that have both.
mod serde_json_ext {
    use nianbao::typed::support::serde::{Deserialize, Serialize};

    pub(super) trait Serde: Serialize + for<'de> Deserialize<'de> {}
    impl<T: Serialize + for<'de> Deserialize<'de>> Serde for T {}

    pub(super) fn write(value: &impl Serde) -> String {
        serde_json::to_string_pretty(value).unwrap()
    }

    pub(super) fn read<T: Serde>(json: &str) -> serde_json::Result<T> {
        serde_json::from_str(json)
    }
}

/// Every way of checking a report, with and without last year's.
fn verdicts<T: Typed>(typed: &T, dynamic: &Report, previous: &Report, quick: &mut usize) {
    for options in [
        Options::default(),
        Options { previous: Some(previous), ..Options::default() },
        Options { blank_as_zero: true, complete: true, ..Options::default() },
        Options { previous: Some(previous), blank_as_zero: true, ..Options::default() },
        Options { previous: Some(previous), complete: true, ..Options::default() },
    ] {
        let expect = dynamic.check(&options);
        let quickly = typed.sound(&options);
        *quick += usize::from(quickly.is_some());
        if let Some(outcome) = quickly {
            assert_eq!(outcome, expect);
        }
        assert_eq!(typed.check(&options), expect);
    }
}

fn agree<T: Typed + PartialEq + std::fmt::Debug + serde_json_ext::Serde>(count: u64) {
    let format: &Arc<Format> = T::format().unwrap();
    let mut quick = 0;
    let mut sound = 0;
    for seed in 0..count {
        let mut random = Random::new(seed);
        let filling = fillings()[random.below(fillings().len())];
        let mut dynamic = report(format, &mut random, &filling);
        let mut previous = report(format, &mut random, &filling);
        if random.chance(70) {
            settle(&mut dynamic, &mut previous, &mut random);
        }
        if random.chance(30) {
            spoil(&mut dynamic, &mut random);
        }
        let typed = round_trip::<T>(&dynamic);
        verdicts(&typed, &dynamic, &previous, &mut quick);
        sound += usize::from(dynamic.check(&Options::default()).findings.is_empty());
    }
    assert!(quick >= sound, "{}: {quick} quick checks of {sound} sound reports", format.id);
    assert!(sound > 0, "{}: no report was sound", format.id);
}

/// Makes a report one that few rules complain of: last year's precedes it, its prose is tame, its level
/// is one that fills every cell, and now and then nothing happened at all.
fn settle(report: &mut Report, previous: &mut Report, random: &mut Random) {
    if random.chance(40) {
        for report in [&mut *report, previous] {
            let numbers = report.format().cells.iter().map(|cell| cell.value.is_number());
            for (cell, _) in numbers.collect::<Vec<_>>().into_iter().enumerate().filter(|(_, number)| *number)
            {
                report.set_cell(cell, 0.into()).unwrap();
            }
        }
    }
    previous.year = report.year.map(|year| year - 1);
    previous.organ.name.clone_from(&report.organ.name);
    for narrative in 0..report.format().narratives.len() {
        report.set_narrative(narrative, "受理政府信息公开申请若干件，信息处理费未收取。");
    }
    let open = |level: &&nianbao::format::Level| {
        let only = report.format().cells.iter().filter_map(|cell| cell.only.as_ref());
        only.clone().all(|only| only.levels.contains(&level.id))
    };
    report.organ.level = report.format().levels.iter().find(open).map(|level| level.id.clone());
}

macro_rules! forms {
    ($($name:ident: $count:literal,)*) => { $(
        #[test]
        fn $name() {
            agree::<types::$name::Report>($count);
        }
    )* };
}
forms! {
    since_2021: 1500,
    until_2020: 1000,
    kinds: 2000,
    deep_rows: 300,
    single_cell: 500,
    website: 500,
    wide: 100,
    keywords: 2000,
}

#[test]
fn blank_reports_agree() {
    let blank = types::since_2021::Report::default();
    let dynamic = Report::blank(types::since_2021::Report::format().unwrap());
    assert_eq!(blank.to_report().unwrap(), dynamic);
    assert_eq!(blank.check(&Options::default()), dynamic.check(&Options::default()));
}

#[test]
fn years_and_organs_agree() {
    let format = types::kinds::Report::format().unwrap();
    let previous = Report::blank(format);
    for year in [None, Some(0), Some(2022), Some(2023), Some(u16::MAX)] {
        for before in [None, Some(0), Some(2021), Some(2022), Some(u16::MAX)] {
            for (name, level) in [("", None), ("甲", Some("village")), ("乙", Some("nowhere"))] {
                let mut dynamic = report(format, &mut Random::new(1), &Filling::COMPLETE);
                (dynamic.year, dynamic.organ.name) = (year, name.to_owned());
                dynamic.organ.level = level.map(str::to_owned);
                let mut previous = previous.clone();
                (previous.year, previous.organ.name) = (before, "甲".to_owned());
                let typed = types::kinds::Report::try_from(&dynamic).unwrap();
                assert_eq!(Report::try_from(&typed).unwrap(), dynamic);
                verdicts(&typed, &dynamic, &previous, &mut 0);
            }
        }
    }
}

#[test]
fn last_years_report_of_another_edition_is_told() {
    let format = types::since_2021::Report::format().unwrap();
    let dynamic = report(format, &mut Random::new(1), &Filling::COMPLETE);
    let typed = types::since_2021::Report::try_from(&dynamic).unwrap();
    let previous = Report::blank(types::until_2020::Report::format().unwrap());
    verdicts(&typed, &dynamic, &previous, &mut 0);
}
