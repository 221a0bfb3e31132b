//! A struct that was written for 2019-60, after one word was changed to 2021-30: the compiler lists
//! what has to be decided, and nothing else.

use nianbao::Number;

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Year {
    #[report(organ)]
    organ: String,
    #[report(narrative = "overview")]
    overview: String,
    #[report(cell = "documents.regulations.produced")]
    regulations: Option<u64>,
    #[report(cell = "documents.regulations.disclosed_in_total")]
    regulations_in_total: Option<u64>,
    #[report(cell = "licensing.licences.decisions")]
    licences: Option<u64>,
    #[report(cell = "fees.administrative.items_last_year")]
    fees: Option<u64>,
    #[report(cell = "procurement.centralised.amount")]
    procurement: Option<Number>,
    #[report(row = "applications.received")]
    received: Applicants,
    #[report(row = "applications.outcome.other")]
    otherwise: Applicants,
    #[report(cell = "disputes.reconsideration.total")]
    reconsiderations: Option<u64>,
}

// Both editions know the same applicants.
#[derive(nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], row_of = "applications", partial)]
struct Applicants {
    natural_person: Option<u64>,
    total: Option<u64>,
}

fn main() {}
