#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Slips {
    #[report(cell = "applications.received.total")]
    near: u64,
    #[report(cell = "applications.carried_in.total")]
    capitals: u64,
    #[report(cell = "applications.outcome.refused.state_secret.total")]
    a_key_too_few: u64,
    #[report(cell = "applications.outcome.granted.total")]
    nothing_near: u64,
    #[report(cell = "applications.received.legal_person.enterprise")]
    a_row: u64,
    #[report(cell = "applications.outcome.refused.internal_affairs.total")]
    a_branch: u64,
    #[report(narrative = "overview")]
    prose: String,
    #[report(table = "documents")]
    a_table: Documents,
    #[report(row = "applications.received", partial)]
    row: Row,
    #[report(row = "applications.outcome.granted", partial)]
    rows: Row,
    #[report(column = "applications.total", partial)]
    column: Column,
    #[report(branch = "applications.outcome.declined", partial)]
    branch: Declined,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct SlipsToo {
    #[report(narrative = "overview")]
    section: String,
    #[report(cell = "applications.received.total")]
    cell: u64,
    #[report(column = "documents.issued")]
    no_column: Issued,
    #[report(table = "applications", partial)]
    table: Applications,
    #[report(branch = "applications.outcome", partial)]
    not_a_table: Outcome,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", partial)]
struct Row {
    natural_person: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", column_of = "applications", partial)]
struct Column {
    carried_in: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", branch = "applications.outcome.declined", partial)]
struct Declined {
    #[report(cell = "repeated.natural_person")]
    repeated: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", branch = "applications.outcome", partial)]
struct Outcome {
    #[report(cell = "granted.natural_person")]
    granted: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "documents", partial)]
struct Documents {
    #[report(cell = "regulations.in_force")]
    regulations: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", column_of = "documents")]
struct Issued {
    regulations: u64,
    normative_documents: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "applications", partial)]
struct Applications {
    #[report(cell = "carried_out.total")]
    carried_out: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct NoSuchEdition {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "applications", partial)]
struct NoSuchTable {
    #[report(cell = "received.total")]
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", branch = "legal_person", partial)]
struct NoSuchBranch {
    other: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct NoIds {
    #[report(cell = "applications.carried_in.total")]
    empty: u64,
    #[report(cell = "applications.received.total")]
    two_dots: u64,
    #[report(cell = "applications.carried_out.total")]
    a_dot_at_the_end: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "documents", partial)]
struct NoBranchesThere {
    #[report(cell = "issued")]
    other: u64,
}
