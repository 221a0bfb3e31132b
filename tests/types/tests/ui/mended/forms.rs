mod slip {
    nianbao::report_types!("2021-30");
}

mod unlike {
    nianbao::report_types!("2019-60");
}

mod file_as_id {
    nianbao::report_types!(path = "forms/keywords.toml");
}

mod no_file {
    nianbao::report_types!(path = "tests/ui/forms/mended.toml");
}

mod none {
    nianbao::report_types!("2021-30");
}

mod two {
    nianbao::report_types!("2021-30");
}

mod two_others {
    nianbao::report_types!("2019-60");
}
