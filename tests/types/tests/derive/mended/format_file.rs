#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/mended.toml")]
struct Broken {
    #[report(cell = "visits.adults")]
    adults: u64,
}

#[derive(nianbao::Report)]
#[report(path = "tests/derive/forms/mended.toml")]
struct Missing {
    #[report(cell = "visits.adults")]
    adults: u64,
}
