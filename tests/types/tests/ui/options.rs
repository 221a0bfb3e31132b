//! Options that are not there, or not like that.

mod unknown {
    nianbao::report_types!("2021-30", derives(Hash), krate = "nianbao", verbose);
}

mod twice {
    nianbao::report_types!("2021-30", derive(Hash), derive(Hash));
}

mod no_path {
    nianbao::report_types!("2021-30", crate = "my crate");
}

mod no_value {
    nianbao::report_types!(path);
}

mod not_a_string {
    nianbao::report_types!(2021);
}

mod no_list {
    nianbao::report_types!("2021-30", derive = "Hash");
}

mod no_option {
    nianbao::report_types!(id = "2021-30");
}

mod serde_is_there {
    nianbao::report_types!("2021-30", derive(serde::Serialize, Hash, serde::Deserialize));
}

fn main() {}
