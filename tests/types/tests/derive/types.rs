//! Rust types that do not fit what they are bound to.

use nianbao::typed::Entry;

#[derive(nianbao::Report)]
#[report(format = "2019-60")]
struct Misfits {
    #[report(cell = "applications.received.total")]
    float: f64,
    #[report(cell = "applications.carried_in.total")]
    text: String,
    #[report(cell = "applications.carried_out.total")]
    optional: Option<bool>,
    #[report(cell = "licensing.licences.change")]
    unsigned: Entry<u32>,
    #[report(cell = "procurement.centralised.amount")]
    whole: Option<u64>,
    #[report(cell = "fees.administrative.change")]
    binary: std::option::Option<f32>,
    #[report(narrative = "overview")]
    prose: u64,
    #[report(year)]
    year: String,
    #[report(level)]
    level: u8,
    #[report(organ)]
    organ: u8,
    #[report(row = "applications.outcome.granted")]
    row: u64,
}

/// Types of which only the compiler knows whether they fit: one message each.
#[derive(nianbao::Report)]
#[report(format = "2019-60")]
struct Unknown {
    #[report(cell = "applications.received.total")]
    cell: Vec<u64>,
    #[report(cell = "applications.carried_in.total")]
    own: Own,
    #[report(narrative = "overview")]
    prose: Own,
    #[report(row = "applications.outcome.granted")]
    row: Own,
}

struct Own;

#[derive(nianbao::Report)]
#[report(path = "../forms/kinds.toml")]
struct Kinds {
    #[report(cell = "equipment.ramp")]
    flag: String,
    #[report(cell = "contact.name")]
    text: bool,
    #[report(cell = "opening.days")]
    choice: String,
}

fn main() {}
