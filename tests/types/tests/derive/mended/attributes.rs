#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct NoFormat {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Misspelt {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Nothing {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct NoText {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", partial)]
struct TwoPlaces {
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = ["2019-60", "2021-30"])]
struct Twice {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Fields {
    #[report(skip)]
    received: u64,
    #[report(cell = "applications.received.total")]
    misspelt: u64,
    #[report(cell = "applications.carried_in.total")]
    without: u64,
    #[report(cell = "applications.carried_out.total")]
    unquoted: u64,
    #[report(year)]
    with_a_text: u16,
    #[report(cell = "applications.outcome.granted.total")]
    no_key: u64,
    #[report(cell = "applications.received.natural_person")]
    doubled: u64,
    #[report(cell = "applications.outcome.total.total")]
    first: u64,
    #[report(cell = "applications.outcome.total.natural_person")]
    second: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct FieldsToo {
    #[report(cell = "applications.received.total")]
    bracketed: u64,
    #[report(cell = "applications.carried_in.total")]
    contradicting: u64,
    #[report(cell = "applications.carried_out.total")]
    partial_cell: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", partial)]
struct Row {
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct RowOutside {
    #[report(narrative = "overview")]
    prose: String,
    #[report(row = "applications.received")]
    row: Row,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Tuple {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(Clone, Copy, nianbao::Choice)]
#[report(path = "../forms/kinds.toml", levels)]
enum Enum {
    District,
    Street,
    Village,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", crate = "nianbao")]
struct NoCrate {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", crate = "::nianbao")]
struct NoCrateEither {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Joined {
    #[report(cell = concat!("applications.received", ".total"))]
    received: u64,
    #[report(cell = "applications.received.natural_person")]
    people: u64,
}
