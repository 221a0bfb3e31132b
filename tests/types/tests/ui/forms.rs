//! Forms that are not there.

mod slip {
    nianbao::report_types!("2021-31");

    /// The nearest form's types are there all the same.
    pub(crate) fn received(report: &Report) -> Option<&u64> {
        report.applications.received.total.value()
    }
}

mod unlike {
    nianbao::report_types!("vat-return");
}

mod file_as_id {
    nianbao::report_types!("forms/ours.toml");
}

mod no_file {
    nianbao::report_types!(path = "tests/ui/forms/mistake.toml");
}

mod none {
    nianbao::report_types!();
}

mod two {
    nianbao::report_types!("2021-30", "2019-60");
}

fn main() {}
