mod unknown {
    nianbao::report_types!("2021-30", derive(Hash), crate = "nianbao");
}

mod twice {
    nianbao::report_types!("2021-30", derive(Hash));
}

mod no_path {
    nianbao::report_types!("2021-30", crate = "nianbao");
}

mod no_value {
    nianbao::report_types!(path = "tests/ui/forms/mended.toml");
}

mod not_a_string {
    nianbao::report_types!("2021-30");
}

mod no_list {
    nianbao::report_types!("2021-30", derive(Hash));
}

mod no_option {
    nianbao::report_types!("2021-30");
}

mod serde_is_there {
    nianbao::report_types!("2021-30", derive(Hash));
}
