#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Newer {
    #[report(cell = "documents.regulations.issued")]
    renamed: u64,
    #[report(cell = "documents.regulations.in_force")]
    replaced: u64,
    #[report(cell = "applications.outcome.other.not_corrected_in_time.total")]
    split_not_corrected: u64,
    #[report(cell = "applications.outcome.other.fee_unpaid.total")]
    split_fee_unpaid: u64,
    #[report(cell = "applications.outcome.other.miscellaneous.total")]
    split_miscellaneous: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct NewerToo {
    #[report(row = "applications.outcome.other.not_corrected_in_time")]
    split_row_not_corrected: Row,
    #[report(row = "applications.outcome.other.fee_unpaid")]
    split_row_fee_unpaid: Row,
    #[report(row = "applications.outcome.other.miscellaneous")]
    split_row_miscellaneous: Row,
    #[report(column = "documents.issued")]
    renamed_column: Issued,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "documents", partial)]
struct DocumentRow {
    #[report(cell = "issued")]
    produced: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", partial)]
struct Row {
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", column_of = "documents", partial)]
struct Issued {
    regulations: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2019-60")]
struct Older {
    #[report(cell = "documents.regulations.produced")]
    renamed: u64,
    #[report(cell = "fees.administrative.items_last_year")]
    replacing: u64,
    #[report(cell = "applications.outcome.other.total")]
    part: u64,
}

#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/second.toml")]
struct Own {
    #[report(cell = "visits.grown_ups")]
    renamed: u64,
    #[report(cell = "visits.groups")]
    merged: u64,
    #[report(cell = "income.tickets")]
    moved: nianbao::Number,
}

#[derive(nianbao::Report)]
#[report(path = ["tests/derive/forms/first.toml", "tests/derive/forms/second.toml"])]
struct Both {
    #[report(cell = "visits.children")]
    same: u64,
}

#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/third.toml")]
struct LongAgo {
    #[report(cell = "visits.grown_ups.residents")]
    renamed: u64,
    #[report(cell = "visits.groups.residents")]
    merged: u64,
    #[report(cell = "visits.children.guests")]
    several: u64,
}

#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/third.toml", column_of = "visits", partial)]
struct RowOfOld {
    #[report(cell = "grown_ups")]
    adults: u64,
}

#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/after_broken.toml")]
struct AfterBroken {
    #[report(cell = "visits.adults")]
    untold: u64,
}
