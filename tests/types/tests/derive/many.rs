//! Many mistakes in one struct: each is reported, once, in one run.

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Workload {
    #[report(cell = "applications.recieved.total")]
    unknown: u64,
    #[report(cell = "documents.regulations.produced")]
    renamed: u64,
    #[report(cell = "applications.carried_in.total")]
    float: f32,
    #[report(rwo = "applications.received")]
    misspelt: Row,
    #[report(cell = "applications.outcome.total.total")]
    handled: u64,
    #[report(cell = "applications.outcome.total.total")]
    handled_again: u64,
    #[report(narrative = "overview", year)]
    two_things: String,
    nothing: u64,
}

struct Row;

// Whoever uses the struct hears nothing more of it.
#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Around {
    #[report(flatten)]
    workload: Workload,
}

fn read(report: &mut nianbao::Report) {
    use nianbao::FromReport;
    if let Ok(around) = Around::from_report(report) {
        let _ = around.fill(report);
    }
}

fn main() {}
