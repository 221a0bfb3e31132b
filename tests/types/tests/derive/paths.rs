//! Paths that the form does not have, and never had.

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Slips {
    #[report(cell = "applications.recieved.total")]
    near: u64,
    #[report(cell = "Applications.CARRIED_IN.Total")]
    capitals: u64,
    #[report(cell = "applications.refused.state_secret.total")]
    a_key_too_few: u64,
    #[report(cell = "applications.outcome.nothing_like_it.total")]
    nothing_near: u64,
    #[report(cell = "applications.received")]
    a_row: u64,
    #[report(cell = "applications.outcome.refused")]
    a_branch: u64,
    #[report(cell = "overview")]
    prose: String,
    #[report(narrative = "documents")]
    a_table: String,
    #[report(narrative = "overveiw")]
    section: String,
    #[report(row = "applications.recieved")]
    row: Row,
    #[report(row = "applications.outcome")]
    rows: Row,
    #[report(row = "applications.total")]
    column: Row,
    #[report(row = "applications.received.total")]
    cell: Row,
    #[report(column = "documents.isued")]
    no_column: Row,
    #[report(branch = "applications.outcome.declind")]
    branch: Row,
    #[report(table = "aplications")]
    table: Row,
    #[report(table = "applications.outcome")]
    not_a_table: Row,
}

struct Row;

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct NoIds {
    #[report(cell = "")]
    empty: u64,
    #[report(cell = "applications..received.total")]
    two_dots: u64,
    #[report(cell = "applications.received.total.")]
    a_dot_at_the_end: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-03")]
struct NoSuchEdition {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "aplications")]
struct NoSuchTable {
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", branch = "legal_persons")]
struct NoSuchBranch {
    other: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "documents", branch = "issued")]
struct NoBranchesThere {
    other: u64,
}

fn main() {}
