#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "documents")]
struct DocumentRow {
    issued: u64,
    repealed: u64,
    in_force: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", column_of = "documents")]
struct DocumentColumn {
    regulations: u64,
    normative_documents: u64,
}

#[derive(nianbao::Report)]
#[report(format = ["2019-60", "2021-30"], row_of = "applications", partial)]
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
    other_table: Total,
    #[report(column = "documents.repealed")]
    column: DocumentColumn,
    #[report(row = "applications.carried_out")]
    other_edition: Old,
    #[report(row = "applications.carried_in")]
    flat: Total,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct PartsToo {
    #[report(row = "documents.regulations")]
    not_partial: DocumentRow,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", partial)]
struct Incomplete {
    natural_person: u64,
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "documents", partial)]
struct Stock {
    in_force: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "documents")]
struct Documents {
    #[report(row = "regulations")]
    regulations: DocumentRow,
    #[report(row = "normative_documents")]
    normative_documents: DocumentRow,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "documents", partial)]
struct Unsaid {
    #[report(row = "regulations", partial)]
    regulations: Stock,
    #[report(row = "normative_documents")]
    normative_documents: DocumentRow,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Overlap {
    #[report(row = "applications.received", partial)]
    received: Total,
    #[report(cell = "applications.received.natural_person")]
    total: u64,
}

fn a_row_is_no_report(report: &nianbao::Report) {
    let _ = <Parts as nianbao::FromReport>::from_report(report);
}
