//! A published report as Rust types: read, completed, checked, and written as JSON.
//!
//! `cargo run --example typed_report`

use nianbao::typed::{Entry, Options, Outcome};
use nianbao::{Language, Report, sentence};
use std::error::Error;
use std::io::{self, Write};

/// The edition of the form since 2021.
mod form {
    nianbao::report_types!("2021-30");
}

/// The report of 泾源 for 2021. Its row for whatever fits no other outcome is blank.
const PUBLISHED: &[u8] = include_bytes!("reports/jingyuan-2021.json");

fn main() -> Result<(), Box<dyn Error>> {
    let out = &mut io::stdout().lock();
    let mut report = form::Report::from_json(PUBLISHED)?;
    writeln!(out, "{} {}", report.organ.name, report.year.unwrap_or_default())?;
    writeln!(out, "received in all: {:?}", report.applications.received.total.value())?;

    writeln!(out, "\nas published:")?;
    show(&report, &report.check(&Options::default()), out)?;

    // Fields are what the form's paths are, and the compiler knows them.
    let miscellaneous = &mut report.applications.outcome.other.miscellaneous;
    miscellaneous.natural_person = 1.into();
    miscellaneous.legal_person = form::LegalPerson {
        enterprise: 0.into(),
        research: 0.into(),
        public_welfare: 0.into(),
        legal_service: 0.into(),
        other: 0.into(),
    };
    miscellaneous.total = 1.into();
    report.documents.regulations.in_force = Entry::NotApplicable;

    writeln!(out, "\nwith its blank row filled in wrong:")?;
    show(&report, &report.check(&Options::default()), out)?;

    report.applications.outcome.other.miscellaneous.natural_person = 0.into();
    report.applications.outcome.other.miscellaneous.total = 0.into();
    writeln!(out, "\nand right:")?;
    show(&report, &report.check(&Options::default()), out)?;

    let json = report.to_json()?.to_pretty();
    writeln!(out, "\nthe first lines of {} bytes of JSON:", json.len())?;
    for line in json.lines().take(8) {
        writeln!(out, "{line}")?;
    }
    // What was written is what any reader of such reports reads.
    let read = Report::from_json(json.as_bytes(), form::Report::format()?);
    assert_eq!(read, Ok(Report::try_from(&report)?));
    Ok(())
}

fn show(report: &form::Report, outcome: &Outcome, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let hard = outcome.hard;
    writeln!(out, "{} rules hold, {} are broken, {} are open", hard.held, hard.broken, hard.unevaluated)?;
    let dynamic = Report::try_from(report)?;
    for finding in &outcome.findings {
        writeln!(out, "- {}", sentence::finding(finding, &dynamic, Language::Chinese))?;
    }
    Ok(())
}
