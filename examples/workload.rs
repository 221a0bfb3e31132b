//! The workload of an organ, read from its report: one struct for both editions of the form.

use nianbao::typed::Entry;
use nianbao::{Format, FromReport, Report, report_json};

/// What the report says of applications for disclosure. Both editions ask for it in the same words.
#[derive(nianbao::Report)]
#[report(format = ["2019-60", "2021-30"])]
struct Workload {
    #[report(organ)]
    organ: String,
    #[report(year)]
    year: u16,
    #[report(row = "applications.received")]
    received: Applicants,
    #[report(row = "applications.carried_in")]
    carried_in: Applicants,
    #[report(cell = "applications.outcome.total.total")]
    handled: u64,
    #[report(row = "applications.carried_out")]
    carried_out: Applicants,
}

/// One row of the table, by who applied.
#[derive(nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], row_of = "applications")]
struct Applicants {
    natural_person: Entry<u64>,
    #[report(branch = "legal_person")]
    legal_person: LegalPersons,
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], row_of = "applications", branch = "legal_person")]
struct LegalPersons {
    enterprise: Entry<u64>,
    research: Entry<u64>,
    public_welfare: Entry<u64>,
    legal_service: Entry<u64>,
    other: Entry<u64>,
}

impl LegalPersons {
    /// How many of them applied, as far as the report says.
    fn known(&self) -> u64 {
        let entries = [self.enterprise, self.research, self.public_welfare, self.legal_service, self.other];
        entries.into_iter().filter_map(Entry::into_value).sum()
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reports");
    for name in ["shanghai-office-2019", "jingyuan-2021"] {
        let bytes = std::fs::read(format!("{folder}/{name}.json"))?;
        let format = Format::built_in(&report_json::format_id(&bytes)?)?;
        let report = Report::from_json(&bytes, format)?;
        match Workload::from_report(&report) {
            Ok(workload) => print(&workload),
            Err(failures) => failures.iter().for_each(|failure| eprintln!("{name}: {failure}")),
        }
    }
    println!("\n{}", Workload::template(Format::built_in("2021-30")?));
    Ok(())
}

fn print(workload: &Workload) {
    let Workload { organ, year, received, carried_in, handled, carried_out } = workload;
    println!("{organ}, {year}");
    println!("  {} received and {} carried in", received.total, carried_in.total);
    println!("  {handled} handled and {} carried out", carried_out.total);
    let natural = received.natural_person.value().map_or("?".to_owned(), u64::to_string);
    println!(
        "  {natural} of those received from natural persons, {} from others",
        received.legal_person.known()
    );
}
