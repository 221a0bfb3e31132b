//! A form of one's own, in a file of one's own: a struct for what matters here, filled, checked and
//! written as JSON. Editing the file rebuilds this program, and a path that is gone is an error.

use nianbao::check::Options;
use nianbao::{FromReport, Language, Number, Report, sentence};

#[derive(Debug, PartialEq, nianbao::Report)]
#[report(path = "examples/forms/library-2026.toml")]
struct Library {
    #[report(organ)]
    name: String,
    #[report(level)]
    level: Level,
    #[report(year)]
    year: u16,
    #[report(row = "loans.books")]
    books: Readers,
    #[report(row = "loans.periodicals")]
    periodicals: Readers,
    #[report(row = "loans.total")]
    loans: Readers,
    #[report(table = "money")]
    money: Money,
    #[report(cell = "opening.free")]
    free: bool,
    #[report(cell = "opening.days")]
    days: Option<Days>,
    #[report(narrative = "remarks")]
    remarks: Option<String>,
}

/// One row of loans.
#[derive(Clone, Copy, Debug, PartialEq, nianbao::Report)]
#[report(path = "examples/forms/library-2026.toml", row_of = "loans")]
struct Readers {
    adults: u32,
    minors: u32,
    total: u32,
}

#[derive(Debug, PartialEq, nianbao::Report)]
#[report(path = "examples/forms/library-2026.toml", table = "money")]
struct Money {
    granted: Number,
    spent_on_books: Number,
}

#[derive(Clone, Copy, Debug, PartialEq, nianbao::Choice)]
#[report(path = "examples/forms/library-2026.toml", levels)]
enum Level {
    Township,
    Village,
}

#[derive(Clone, Copy, Debug, PartialEq, nianbao::Choice)]
#[report(path = "examples/forms/library-2026.toml", cell = "opening.days")]
enum Days {
    Daily,
    ClosedMondays,
    Weekends,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let library = Library {
        name: "东河乡图书馆".to_owned(),
        level: Level::Township,
        year: 2026,
        books: readers(812, 1_430),
        periodicals: readers(95, 60),
        loans: readers(907, 1_490),
        money: Money { granted: "12.5".parse()?, spent_on_books: "13.25".parse()? },
        free: true,
        days: Some(Days::ClosedMondays),
        remarks: None,
    };
    let format = Library::formats().remove(0);
    let mut report = Report::blank(&format);
    library.fill(&mut report)?;
    assert_eq!(Library::from_report(&report).as_ref(), Ok(&library));
    println!("{}", report.to_json());
    for finding in report.check(&Options::default()).findings {
        println!("{}: {}", finding.severity, sentence::finding(&finding, &report, Language::Chinese));
    }
    println!("\n{}", Library::template(&format));
    Ok(())
}

fn readers(adults: u32, minors: u32) -> Readers {
    Readers { adults, minors, total: adults + minors }
}
