//! The types of every form in this repository, as a crate that denies itself every warning and has no
//! prelude would have them.
#![no_implicit_prelude]
#![deny(warnings, missing_docs)]

/// The edition since 2021.
pub mod since_2021 {
    ::nianbao::report_types!("2021-30", derive(Hash));
}

/// The edition before.
pub mod until_2020 {
    ::nianbao::report_types!("2019-60");
}

/// A form for every kind of value.
pub mod kinds {
    ::nianbao::report_types!(path = "../forms/kinds.toml");
}

/// A form with rows in rows.
pub mod deep_rows {
    ::nianbao::report_types!(path = "../forms/deep-rows.toml");
}

/// A form of one cell.
pub mod single_cell {
    ::nianbao::report_types!(path = "../forms/single-cell.toml", derive(Clone, Hash));
}

/// The sister form.
pub mod website {
    ::nianbao::report_types!(path = "../forms/website-report.toml");
}

/// A form of many columns, by a crate of another name.
pub mod wide {
    ::nianbao::report_types!(path = "../forms/wide.toml", crate = "crate::renamed");
}

/// A form whose ids are Rust's own words.
pub mod keywords {
    ::nianbao::report_types!(path = "forms/keywords.toml");
}

use ::nianbao as renamed;

macro_rules! in_a_macro {
    ($name:ident, $($request:tt)*) => {
        /// Types by way of a macro.
        pub mod $name {
            ::nianbao::report_types!($($request)*);
        }
    };
}
in_a_macro!(by_macro, "2021-30");

mod private {
    ::nianbao::report_types!("2021-30");
}

/// A use of types that nobody else can see.
pub fn year_of_a_blank_report() -> ::core::option::Option<u16> {
    <private::Report as ::core::default::Default>::default().year
}

/// What the command writes of each form.
pub mod golden {
    /// Compiled as it stands.
    pub mod since_2021 {
        ::core::include!("golden/2021-30.rs");
    }
    /// Compiled as it stands.
    pub mod until_2020 {
        ::core::include!("golden/2019-60.rs");
    }
    /// Compiled as it stands.
    pub mod kinds {
        ::core::include!("golden/kinds.rs");
    }
    /// Compiled as it stands.
    pub mod deep_rows {
        ::core::include!("golden/deep-rows.rs");
    }
    /// Compiled as it stands.
    pub mod single_cell {
        ::core::include!("golden/single-cell.rs");
    }
    /// Compiled as it stands.
    pub mod website {
        ::core::include!("golden/website-report.rs");
    }
    /// Compiled as it stands.
    pub mod wide {
        ::core::include!("golden/wide.rs");
    }
    /// Compiled as it stands.
    pub mod keywords {
        ::core::include!("golden/keywords.rs");
    }
}
