//! Attributes that are missing, doubled, misspelt, or contradict each other.

#[derive(nianbao::Report)]
struct NoFormat {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(fromat = "2021-30")]
struct Misspelt {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report]
struct Nothing {
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = 2021)]
struct NoText {
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", table = "applications", row_of = "applications")]
struct TwoPlaces {
    total: u64,
}

#[derive(nianbao::Report)]
#[report(format = ["2021-30", "2021-30"])]
struct Twice {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Fields {
    received: u64,
    #[report(cel = "applications.received.total")]
    misspelt: u64,
    #[report(cell)]
    without: u64,
    #[report(cell = applications)]
    unquoted: u64,
    #[report(cell("applications.received.total"))]
    bracketed: u64,
    #[report(year = "2021")]
    with_a_text: u16,
    #[report("applications.received.total")]
    no_key: u64,
    #[report(cell = "applications.received.total", cell = "applications.carried_in.total")]
    doubled: u64,
    #[report(cell = "applications.received.total", row = "applications.received")]
    contradicting: u64,
    #[report(cell = "applications.received.total", partial)]
    partial_cell: u64,
    #[report(cell = "applications.outcome.total.total")]
    first: u64,
    #[report(cell = "applications.outcome.total.total")]
    second: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", row_of = "applications", partial)]
struct Row {
    #[report(narrative = "overview")]
    prose: String,
    #[report(row = "received")]
    row: Box<Row>,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Tuple(u64);

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
enum Enum {
    One,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", crate = "my crate; of mine")]
struct NoCrate {
    #[report(cell = "applications.received.total")]
    received: u64,
}

#[derive(nianbao::Report)]
#[report(format = "2021-30", crate = "")]
struct NoCrateEither {
    #[report(cell = "applications.received.total")]
    received: u64,
}

macro_rules! received {
    () => {
        "applications.received"
    };
}

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Joined {
    #[report(cell = concat!(received!(), ".total"))]
    received: u64,
    #[report(cell = received!())]
    people: u64,
}

fn main() {}
