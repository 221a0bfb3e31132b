//! Paths that another edition has: what became of them, when, why, and where they went.

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Newer {
    #[report(cell = "documents.regulations.produced")]
    renamed: u64,
    #[report(cell = "documents.regulations.newly_disclosed")]
    removed: u64,
    #[report(cell = "documents.regulations.disclosed_in_total")]
    replaced: u64,
    #[report(cell = "applications.outcome.other.total")]
    split: u64,
    #[report(row = "applications.outcome.other")]
    split_row: Row,
    #[report(column = "documents.produced")]
    renamed_column: Row,
    #[report(row = "licensing.other_services")]
    removed_row: Row,
    #[report(table = "procurement")]
    removed_table: Row,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "documents", partial)]
struct DocumentRow {
    produced: u64,
}

struct Row;

#[derive(nianbao::Report)]
#[report(format = "2019-60")]
struct Older {
    #[report(cell = "documents.regulations.issued")]
    renamed: u64,
    #[report(cell = "documents.regulations.repealed")]
    added: u64,
    #[report(cell = "fees.administrative.collected")]
    replacing: u64,
    #[report(cell = "applications.outcome.other.fee_unpaid.total")]
    part: u64,
}

/// An own form and its revision, beside each other: every kind of change.
#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/second.toml")]
struct Own {
    #[report(cell = "visits.adults")]
    renamed: u64,
    #[report(cell = "visits.clubs")]
    merged: u64,
    #[report(cell = "visits.income")]
    moved: nianbao::Number,
    #[report(cell = "staff.posts")]
    untold: u64,
    #[report(cell = "costs.warming")]
    twice: nianbao::Number,
}

/// One struct for both editions, where a place does not mean the same in both.
#[derive(nianbao::Report)]
#[report(path = ["tests/derive/forms/first.toml", "tests/derive/forms/second.toml"])]
struct Both {
    #[report(cell = "visits.children")]
    same: u64,
    #[report(cell = "costs.rent")]
    scaled: nianbao::Number,
    #[report(cell = "visits.guides")]
    replaced: u64,
    #[report(row = "costs.rent")]
    scaled_row: Row,
    #[report(row = "staff.present")]
    same_row: NotTheirs,
}

#[derive(nianbao::Report)]
#[report(path = ["tests/derive/forms/first.toml", "tests/derive/forms/second.toml"], table = "visits", partial)]
struct NotTheirs {
    children: u64,
}

/// Two editions later: what happened in between, and nothing since.
#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/third.toml")]
struct LongAgo {
    #[report(cell = "visits.adults")]
    renamed: u64,
    #[report(cell = "visits.schools")]
    merged: u64,
    #[report(cell = "costs.heating")]
    removed: nianbao::Number,
    #[report(cell = "staff.posts")]
    untold: u64,
    #[report(cell = "visits.children")]
    several: u64,
}

#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/third.toml", column_of = "visits", partial)]
struct RowOfOld {
    adults: u64,
}

/// The edition before cannot be read.
#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/after_broken.toml")]
struct AfterBroken {
    #[report(cell = "visits.total")]
    untold: u64,
}

fn main() {}
