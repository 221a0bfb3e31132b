//! A format file with many mistakes: all of them are shown, and whoever uses the types meets no more.

mod ours {
    nianbao::report_types!(path = "tests/ui/forms/mistakes.toml", derive(Hash));
}

fn main() {
    let report = ours::Report { year: Some(2024), ..Default::default() };
    let outcome = report.check(&nianbao::typed::Options::default());
    println!("{:?} {:?}", outcome.findings, report.to_json().map(|json| json.to_pretty()));
}
