#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Workload {
    #[report(cell = "applications.received.total")]
    unknown: u64,
    #[report(cell = "documents.regulations.issued")]
    renamed: u64,
    #[report(cell = "applications.carried_in.total")]
    float: u32,
    #[report(row = "applications.carried_out")]
    misspelt: Row,
    #[report(cell = "applications.outcome.total.total")]
    handled: u64,
    #[report(narrative = "overview")]
    two_things: String,
    #[report(skip)]
    nothing: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", partial)]
struct Row {
    total: u64,
}
