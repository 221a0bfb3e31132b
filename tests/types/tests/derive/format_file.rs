//! Format files that are wrong themselves: their own file, line and column.

#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/broken.toml")]
struct Broken {
    #[report(cell = "visits.adults")]
    adults: u64,
}

#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/brokn.toml")]
struct Missing {
    #[report(cell = "visits.adults")]
    adults: u64,
}

fn main() {}
