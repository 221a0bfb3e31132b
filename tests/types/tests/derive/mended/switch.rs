#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Year {
    #[report(organ)]
    organ: String,
    #[report(narrative = "overview")]
    overview: String,
    #[report(cell = "documents.regulations.issued")]
    regulations: Option<u64>,
    #[report(cell = "documents.regulations.in_force")]
    regulations_in_total: Option<u64>,
    #[report(cell = "licensing.licences.decisions")]
    licences: Option<u64>,
    #[report(cell = "fees.administrative.collected")]
    fees: Option<nianbao::Number>,
    #[report(row = "applications.received")]
    received: Applicants,
    #[report(row = "applications.outcome.other.not_corrected_in_time")]
    otherwise_not_corrected: Applicants,
    #[report(row = "applications.outcome.other.fee_unpaid")]
    otherwise_fee_unpaid: Applicants,
    #[report(row = "applications.outcome.other.miscellaneous")]
    otherwise_miscellaneous: Applicants,
    #[report(cell = "disputes.reconsideration.total")]
    reconsiderations: Option<u64>,
}

#[derive(nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], row_of = "applications", partial)]
struct Applicants {
    natural_person: Option<u64>,
    total: Option<u64>,
}
