//! Structs that do not agree with the place that they are bound to, or leave out a part of it.

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "documents")]
struct DocumentRow {
    issued: u64,
    repealed: u64,
    in_force: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2019-60", row_of = "applications", partial)]
struct Old {
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", partial)]
struct Total {
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Parts {
    #[report(row = "applications.received")]
    other_table: DocumentRow,
    #[report(column = "documents.repealed")]
    column: DocumentRow,
    #[report(row = "applications.carried_out")]
    other_edition: Old,
    #[report(row = "documents.regulations", partial)]
    not_partial: DocumentRow,
    #[report(flatten)]
    flat: Total,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications")]
struct Incomplete {
    natural_person: u64,
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "documents")]
struct Documents {
    #[report(row = "regulations")]
    regulations: Stock,
    #[report(row = "normative_documents")]
    normative_documents: DocumentRow,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "documents", partial)]
struct Stock {
    in_force: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "documents")]
struct Unsaid {
    #[report(row = "regulations", partial)]
    regulations: Stock,
    #[report(row = "normative_documents")]
    normative_documents: DocumentRow,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Overlap {
    #[report(row = "applications.received")]
    received: Total,
    #[report(cell = "applications.received.total")]
    total: u64,
}

fn a_row_is_no_report(report: &nianbao::Report) {
    let _ = <DocumentRow as nianbao::FromReport>::from_report(report);
}

fn main() {}
