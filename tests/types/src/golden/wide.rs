// Made by nianbao from the format `wide`: change that, not this file.

/// “政务服务大厅分月办件统计表”, edition `wide`, for the years 2023 to 2030; fingerprint `b71dc59cdd6c87cb`.
///
/// Cases of a service hall by month.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Report {
    /// The reporting year.
    pub year: ::core::option::Option<u16>,
    /// Whose report it is.
    pub organ: ::nianbao::typed::Organ,
    /// “分月办件情况”.
    pub cases: Cases,
}

/// “分月办件情况”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Cases {
    /// “企业服务窗口”.
    pub enterprises: CasesRow,
    /// “社会事务窗口”.
    pub society: Society,
    /// “网上办理”.
    pub online: CasesRow,
    /// “合计”.
    pub total: CasesRow,
}

/// A row of “分月办件情况”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct CasesRow {
    /// “一月”.
    pub january: CasesColumns,
    /// “二月”.
    pub february: CasesColumns,
    /// “三月”.
    pub march: CasesColumns,
    /// “四月”.
    pub april: CasesColumns,
    /// “五月”.
    pub may: CasesColumns,
    /// “六月”.
    pub june: CasesColumns,
    /// “七月”.
    pub july: CasesColumns,
    /// “八月”.
    pub august: CasesColumns,
    /// “九月”.
    pub september: CasesColumns,
    /// “十月”.
    pub october: CasesColumns,
    /// “十一月”.
    pub november: CasesColumns,
    /// “十二月”.
    pub december: CasesColumns,
}

/// Columns of “分月办件情况”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct CasesColumns {
    /// “许可”.
    ///
    /// Unit: 件.
    pub licences: ::nianbao::typed::Entry<u64>,
    /// “登记”.
    ///
    /// Unit: 件.
    pub registrations: ::nianbao::typed::Entry<u64>,
    /// “咨询”.
    ///
    /// Unit: 件.
    pub inquiries: ::nianbao::typed::Entry<u64>,
    /// “投诉”.
    ///
    /// Unit: 件.
    pub complaints: ::nianbao::typed::Entry<u64>,
    /// “小计”.
    ///
    /// Unit: 件.
    pub total: ::nianbao::typed::Entry<u64>,
}

/// “社会事务窗口”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Society {
    /// “居民事务”.
    pub residents: CasesRow,
    /// “养老和医疗保障”.
    pub pensions: CasesRow,
}

/// The paths of the form's cells and narratives.
#[allow(dead_code)]
pub mod paths {
    /// `cases`
    pub mod cases {
        /// `cases.enterprises`
        pub mod enterprises {
            /// `cases.enterprises.january`
            pub mod january {
                /// `cases.enterprises.january.licences`
                pub const LICENCES: &str = "cases.enterprises.january.licences";
                /// `cases.enterprises.january.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.january.registrations";
                /// `cases.enterprises.january.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.january.inquiries";
                /// `cases.enterprises.january.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.january.complaints";
                /// `cases.enterprises.january.total`
                pub const TOTAL: &str = "cases.enterprises.january.total";
            }

            /// `cases.enterprises.february`
            pub mod february {
                /// `cases.enterprises.february.licences`
                pub const LICENCES: &str = "cases.enterprises.february.licences";
                /// `cases.enterprises.february.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.february.registrations";
                /// `cases.enterprises.february.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.february.inquiries";
                /// `cases.enterprises.february.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.february.complaints";
                /// `cases.enterprises.february.total`
                pub const TOTAL: &str = "cases.enterprises.february.total";
            }

            /// `cases.enterprises.march`
            pub mod march {
                /// `cases.enterprises.march.licences`
                pub const LICENCES: &str = "cases.enterprises.march.licences";
                /// `cases.enterprises.march.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.march.registrations";
                /// `cases.enterprises.march.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.march.inquiries";
                /// `cases.enterprises.march.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.march.complaints";
                /// `cases.enterprises.march.total`
                pub const TOTAL: &str = "cases.enterprises.march.total";
            }

            /// `cases.enterprises.april`
            pub mod april {
                /// `cases.enterprises.april.licences`
                pub const LICENCES: &str = "cases.enterprises.april.licences";
                /// `cases.enterprises.april.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.april.registrations";
                /// `cases.enterprises.april.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.april.inquiries";
                /// `cases.enterprises.april.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.april.complaints";
                /// `cases.enterprises.april.total`
                pub const TOTAL: &str = "cases.enterprises.april.total";
            }

            /// `cases.enterprises.may`
            pub mod may {
                /// `cases.enterprises.may.licences`
                pub const LICENCES: &str = "cases.enterprises.may.licences";
                /// `cases.enterprises.may.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.may.registrations";
                /// `cases.enterprises.may.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.may.inquiries";
                /// `cases.enterprises.may.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.may.complaints";
                /// `cases.enterprises.may.total`
                pub const TOTAL: &str = "cases.enterprises.may.total";
            }

            /// `cases.enterprises.june`
            pub mod june {
                /// `cases.enterprises.june.licences`
                pub const LICENCES: &str = "cases.enterprises.june.licences";
                /// `cases.enterprises.june.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.june.registrations";
                /// `cases.enterprises.june.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.june.inquiries";
                /// `cases.enterprises.june.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.june.complaints";
                /// `cases.enterprises.june.total`
                pub const TOTAL: &str = "cases.enterprises.june.total";
            }

            /// `cases.enterprises.july`
            pub mod july {
                /// `cases.enterprises.july.licences`
                pub const LICENCES: &str = "cases.enterprises.july.licences";
                /// `cases.enterprises.july.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.july.registrations";
                /// `cases.enterprises.july.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.july.inquiries";
                /// `cases.enterprises.july.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.july.complaints";
                /// `cases.enterprises.july.total`
                pub const TOTAL: &str = "cases.enterprises.july.total";
            }

            /// `cases.enterprises.august`
            pub mod august {
                /// `cases.enterprises.august.licences`
                pub const LICENCES: &str = "cases.enterprises.august.licences";
                /// `cases.enterprises.august.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.august.registrations";
                /// `cases.enterprises.august.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.august.inquiries";
                /// `cases.enterprises.august.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.august.complaints";
                /// `cases.enterprises.august.total`
                pub const TOTAL: &str = "cases.enterprises.august.total";
            }

            /// `cases.enterprises.september`
            pub mod september {
                /// `cases.enterprises.september.licences`
                pub const LICENCES: &str = "cases.enterprises.september.licences";
                /// `cases.enterprises.september.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.september.registrations";
                /// `cases.enterprises.september.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.september.inquiries";
                /// `cases.enterprises.september.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.september.complaints";
                /// `cases.enterprises.september.total`
                pub const TOTAL: &str = "cases.enterprises.september.total";
            }

            /// `cases.enterprises.october`
            pub mod october {
                /// `cases.enterprises.october.licences`
                pub const LICENCES: &str = "cases.enterprises.october.licences";
                /// `cases.enterprises.october.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.october.registrations";
                /// `cases.enterprises.october.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.october.inquiries";
                /// `cases.enterprises.october.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.october.complaints";
                /// `cases.enterprises.october.total`
                pub const TOTAL: &str = "cases.enterprises.october.total";
            }

            /// `cases.enterprises.november`
            pub mod november {
                /// `cases.enterprises.november.licences`
                pub const LICENCES: &str = "cases.enterprises.november.licences";
                /// `cases.enterprises.november.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.november.registrations";
                /// `cases.enterprises.november.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.november.inquiries";
                /// `cases.enterprises.november.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.november.complaints";
                /// `cases.enterprises.november.total`
                pub const TOTAL: &str = "cases.enterprises.november.total";
            }

            /// `cases.enterprises.december`
            pub mod december {
                /// `cases.enterprises.december.licences`
                pub const LICENCES: &str = "cases.enterprises.december.licences";
                /// `cases.enterprises.december.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.december.registrations";
                /// `cases.enterprises.december.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.december.inquiries";
                /// `cases.enterprises.december.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.december.complaints";
                /// `cases.enterprises.december.total`
                pub const TOTAL: &str = "cases.enterprises.december.total";
            }
        }

        /// `cases.society`
        pub mod society {
            /// `cases.society.residents`
            pub mod residents {
                /// `cases.society.residents.january`
                pub mod january {
                    /// `cases.society.residents.january.licences`
                    pub const LICENCES: &str = "cases.society.residents.january.licences";
                    /// `cases.society.residents.january.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.january.registrations";
                    /// `cases.society.residents.january.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.january.inquiries";
                    /// `cases.society.residents.january.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.january.complaints";
                    /// `cases.society.residents.january.total`
                    pub const TOTAL: &str = "cases.society.residents.january.total";
                }

                /// `cases.society.residents.february`
                pub mod february {
                    /// `cases.society.residents.february.licences`
                    pub const LICENCES: &str = "cases.society.residents.february.licences";
                    /// `cases.society.residents.february.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.february.registrations";
                    /// `cases.society.residents.february.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.february.inquiries";
                    /// `cases.society.residents.february.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.february.complaints";
                    /// `cases.society.residents.february.total`
                    pub const TOTAL: &str = "cases.society.residents.february.total";
                }

                /// `cases.society.residents.march`
                pub mod march {
                    /// `cases.society.residents.march.licences`
                    pub const LICENCES: &str = "cases.society.residents.march.licences";
                    /// `cases.society.residents.march.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.march.registrations";
                    /// `cases.society.residents.march.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.march.inquiries";
                    /// `cases.society.residents.march.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.march.complaints";
                    /// `cases.society.residents.march.total`
                    pub const TOTAL: &str = "cases.society.residents.march.total";
                }

                /// `cases.society.residents.april`
                pub mod april {
                    /// `cases.society.residents.april.licences`
                    pub const LICENCES: &str = "cases.society.residents.april.licences";
                    /// `cases.society.residents.april.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.april.registrations";
                    /// `cases.society.residents.april.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.april.inquiries";
                    /// `cases.society.residents.april.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.april.complaints";
                    /// `cases.society.residents.april.total`
                    pub const TOTAL: &str = "cases.society.residents.april.total";
                }

                /// `cases.society.residents.may`
                pub mod may {
                    /// `cases.society.residents.may.licences`
                    pub const LICENCES: &str = "cases.society.residents.may.licences";
                    /// `cases.society.residents.may.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.may.registrations";
                    /// `cases.society.residents.may.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.may.inquiries";
                    /// `cases.society.residents.may.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.may.complaints";
                    /// `cases.society.residents.may.total`
                    pub const TOTAL: &str = "cases.society.residents.may.total";
                }

                /// `cases.society.residents.june`
                pub mod june {
                    /// `cases.society.residents.june.licences`
                    pub const LICENCES: &str = "cases.society.residents.june.licences";
                    /// `cases.society.residents.june.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.june.registrations";
                    /// `cases.society.residents.june.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.june.inquiries";
                    /// `cases.society.residents.june.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.june.complaints";
                    /// `cases.society.residents.june.total`
                    pub const TOTAL: &str = "cases.society.residents.june.total";
                }

                /// `cases.society.residents.july`
                pub mod july {
                    /// `cases.society.residents.july.licences`
                    pub const LICENCES: &str = "cases.society.residents.july.licences";
                    /// `cases.society.residents.july.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.july.registrations";
                    /// `cases.society.residents.july.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.july.inquiries";
                    /// `cases.society.residents.july.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.july.complaints";
                    /// `cases.society.residents.july.total`
                    pub const TOTAL: &str = "cases.society.residents.july.total";
                }

                /// `cases.society.residents.august`
                pub mod august {
                    /// `cases.society.residents.august.licences`
                    pub const LICENCES: &str = "cases.society.residents.august.licences";
                    /// `cases.society.residents.august.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.august.registrations";
                    /// `cases.society.residents.august.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.august.inquiries";
                    /// `cases.society.residents.august.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.august.complaints";
                    /// `cases.society.residents.august.total`
                    pub const TOTAL: &str = "cases.society.residents.august.total";
                }

                /// `cases.society.residents.september`
                pub mod september {
                    /// `cases.society.residents.september.licences`
                    pub const LICENCES: &str = "cases.society.residents.september.licences";
                    /// `cases.society.residents.september.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.september.registrations";
                    /// `cases.society.residents.september.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.september.inquiries";
                    /// `cases.society.residents.september.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.september.complaints";
                    /// `cases.society.residents.september.total`
                    pub const TOTAL: &str = "cases.society.residents.september.total";
                }

                /// `cases.society.residents.october`
                pub mod october {
                    /// `cases.society.residents.october.licences`
                    pub const LICENCES: &str = "cases.society.residents.october.licences";
                    /// `cases.society.residents.october.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.october.registrations";
                    /// `cases.society.residents.october.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.october.inquiries";
                    /// `cases.society.residents.october.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.october.complaints";
                    /// `cases.society.residents.october.total`
                    pub const TOTAL: &str = "cases.society.residents.october.total";
                }

                /// `cases.society.residents.november`
                pub mod november {
                    /// `cases.society.residents.november.licences`
                    pub const LICENCES: &str = "cases.society.residents.november.licences";
                    /// `cases.society.residents.november.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.november.registrations";
                    /// `cases.society.residents.november.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.november.inquiries";
                    /// `cases.society.residents.november.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.november.complaints";
                    /// `cases.society.residents.november.total`
                    pub const TOTAL: &str = "cases.society.residents.november.total";
                }

                /// `cases.society.residents.december`
                pub mod december {
                    /// `cases.society.residents.december.licences`
                    pub const LICENCES: &str = "cases.society.residents.december.licences";
                    /// `cases.society.residents.december.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.december.registrations";
                    /// `cases.society.residents.december.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.december.inquiries";
                    /// `cases.society.residents.december.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.december.complaints";
                    /// `cases.society.residents.december.total`
                    pub const TOTAL: &str = "cases.society.residents.december.total";
                }
            }

            /// `cases.society.pensions`
            pub mod pensions {
                /// `cases.society.pensions.january`
                pub mod january {
                    /// `cases.society.pensions.january.licences`
                    pub const LICENCES: &str = "cases.society.pensions.january.licences";
                    /// `cases.society.pensions.january.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.january.registrations";
                    /// `cases.society.pensions.january.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.january.inquiries";
                    /// `cases.society.pensions.january.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.january.complaints";
                    /// `cases.society.pensions.january.total`
                    pub const TOTAL: &str = "cases.society.pensions.january.total";
                }

                /// `cases.society.pensions.february`
                pub mod february {
                    /// `cases.society.pensions.february.licences`
                    pub const LICENCES: &str = "cases.society.pensions.february.licences";
                    /// `cases.society.pensions.february.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.february.registrations";
                    /// `cases.society.pensions.february.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.february.inquiries";
                    /// `cases.society.pensions.february.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.february.complaints";
                    /// `cases.society.pensions.february.total`
                    pub const TOTAL: &str = "cases.society.pensions.february.total";
                }

                /// `cases.society.pensions.march`
                pub mod march {
                    /// `cases.society.pensions.march.licences`
                    pub const LICENCES: &str = "cases.society.pensions.march.licences";
                    /// `cases.society.pensions.march.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.march.registrations";
                    /// `cases.society.pensions.march.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.march.inquiries";
                    /// `cases.society.pensions.march.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.march.complaints";
                    /// `cases.society.pensions.march.total`
                    pub const TOTAL: &str = "cases.society.pensions.march.total";
                }

                /// `cases.society.pensions.april`
                pub mod april {
                    /// `cases.society.pensions.april.licences`
                    pub const LICENCES: &str = "cases.society.pensions.april.licences";
                    /// `cases.society.pensions.april.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.april.registrations";
                    /// `cases.society.pensions.april.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.april.inquiries";
                    /// `cases.society.pensions.april.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.april.complaints";
                    /// `cases.society.pensions.april.total`
                    pub const TOTAL: &str = "cases.society.pensions.april.total";
                }

                /// `cases.society.pensions.may`
                pub mod may {
                    /// `cases.society.pensions.may.licences`
                    pub const LICENCES: &str = "cases.society.pensions.may.licences";
                    /// `cases.society.pensions.may.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.may.registrations";
                    /// `cases.society.pensions.may.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.may.inquiries";
                    /// `cases.society.pensions.may.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.may.complaints";
                    /// `cases.society.pensions.may.total`
                    pub const TOTAL: &str = "cases.society.pensions.may.total";
                }

                /// `cases.society.pensions.june`
                pub mod june {
                    /// `cases.society.pensions.june.licences`
                    pub const LICENCES: &str = "cases.society.pensions.june.licences";
                    /// `cases.society.pensions.june.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.june.registrations";
                    /// `cases.society.pensions.june.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.june.inquiries";
                    /// `cases.society.pensions.june.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.june.complaints";
                    /// `cases.society.pensions.june.total`
                    pub const TOTAL: &str = "cases.society.pensions.june.total";
                }

                /// `cases.society.pensions.july`
                pub mod july {
                    /// `cases.society.pensions.july.licences`
                    pub const LICENCES: &str = "cases.society.pensions.july.licences";
                    /// `cases.society.pensions.july.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.july.registrations";
                    /// `cases.society.pensions.july.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.july.inquiries";
                    /// `cases.society.pensions.july.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.july.complaints";
                    /// `cases.society.pensions.july.total`
                    pub const TOTAL: &str = "cases.society.pensions.july.total";
                }

                /// `cases.society.pensions.august`
                pub mod august {
                    /// `cases.society.pensions.august.licences`
                    pub const LICENCES: &str = "cases.society.pensions.august.licences";
                    /// `cases.society.pensions.august.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.august.registrations";
                    /// `cases.society.pensions.august.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.august.inquiries";
                    /// `cases.society.pensions.august.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.august.complaints";
                    /// `cases.society.pensions.august.total`
                    pub const TOTAL: &str = "cases.society.pensions.august.total";
                }

                /// `cases.society.pensions.september`
                pub mod september {
                    /// `cases.society.pensions.september.licences`
                    pub const LICENCES: &str = "cases.society.pensions.september.licences";
                    /// `cases.society.pensions.september.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.september.registrations";
                    /// `cases.society.pensions.september.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.september.inquiries";
                    /// `cases.society.pensions.september.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.september.complaints";
                    /// `cases.society.pensions.september.total`
                    pub const TOTAL: &str = "cases.society.pensions.september.total";
                }

                /// `cases.society.pensions.october`
                pub mod october {
                    /// `cases.society.pensions.october.licences`
                    pub const LICENCES: &str = "cases.society.pensions.october.licences";
                    /// `cases.society.pensions.october.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.october.registrations";
                    /// `cases.society.pensions.october.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.october.inquiries";
                    /// `cases.society.pensions.october.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.october.complaints";
                    /// `cases.society.pensions.october.total`
                    pub const TOTAL: &str = "cases.society.pensions.october.total";
                }

                /// `cases.society.pensions.november`
                pub mod november {
                    /// `cases.society.pensions.november.licences`
                    pub const LICENCES: &str = "cases.society.pensions.november.licences";
                    /// `cases.society.pensions.november.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.november.registrations";
                    /// `cases.society.pensions.november.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.november.inquiries";
                    /// `cases.society.pensions.november.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.november.complaints";
                    /// `cases.society.pensions.november.total`
                    pub const TOTAL: &str = "cases.society.pensions.november.total";
                }

                /// `cases.society.pensions.december`
                pub mod december {
                    /// `cases.society.pensions.december.licences`
                    pub const LICENCES: &str = "cases.society.pensions.december.licences";
                    /// `cases.society.pensions.december.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.december.registrations";
                    /// `cases.society.pensions.december.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.december.inquiries";
                    /// `cases.society.pensions.december.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.december.complaints";
                    /// `cases.society.pensions.december.total`
                    pub const TOTAL: &str = "cases.society.pensions.december.total";
                }
            }
        }

        /// `cases.online`
        pub mod online {
            /// `cases.online.january`
            pub mod january {
                /// `cases.online.january.licences`
                pub const LICENCES: &str = "cases.online.january.licences";
                /// `cases.online.january.registrations`
                pub const REGISTRATIONS: &str = "cases.online.january.registrations";
                /// `cases.online.january.inquiries`
                pub const INQUIRIES: &str = "cases.online.january.inquiries";
                /// `cases.online.january.complaints`
                pub const COMPLAINTS: &str = "cases.online.january.complaints";
                /// `cases.online.january.total`
                pub const TOTAL: &str = "cases.online.january.total";
            }

            /// `cases.online.february`
            pub mod february {
                /// `cases.online.february.licences`
                pub const LICENCES: &str = "cases.online.february.licences";
                /// `cases.online.february.registrations`
                pub const REGISTRATIONS: &str = "cases.online.february.registrations";
                /// `cases.online.february.inquiries`
                pub const INQUIRIES: &str = "cases.online.february.inquiries";
                /// `cases.online.february.complaints`
                pub const COMPLAINTS: &str = "cases.online.february.complaints";
                /// `cases.online.february.total`
                pub const TOTAL: &str = "cases.online.february.total";
            }

            /// `cases.online.march`
            pub mod march {
                /// `cases.online.march.licences`
                pub const LICENCES: &str = "cases.online.march.licences";
                /// `cases.online.march.registrations`
                pub const REGISTRATIONS: &str = "cases.online.march.registrations";
                /// `cases.online.march.inquiries`
                pub const INQUIRIES: &str = "cases.online.march.inquiries";
                /// `cases.online.march.complaints`
                pub const COMPLAINTS: &str = "cases.online.march.complaints";
                /// `cases.online.march.total`
                pub const TOTAL: &str = "cases.online.march.total";
            }

            /// `cases.online.april`
            pub mod april {
                /// `cases.online.april.licences`
                pub const LICENCES: &str = "cases.online.april.licences";
                /// `cases.online.april.registrations`
                pub const REGISTRATIONS: &str = "cases.online.april.registrations";
                /// `cases.online.april.inquiries`
                pub const INQUIRIES: &str = "cases.online.april.inquiries";
                /// `cases.online.april.complaints`
                pub const COMPLAINTS: &str = "cases.online.april.complaints";
                /// `cases.online.april.total`
                pub const TOTAL: &str = "cases.online.april.total";
            }

            /// `cases.online.may`
            pub mod may {
                /// `cases.online.may.licences`
                pub const LICENCES: &str = "cases.online.may.licences";
                /// `cases.online.may.registrations`
                pub const REGISTRATIONS: &str = "cases.online.may.registrations";
                /// `cases.online.may.inquiries`
                pub const INQUIRIES: &str = "cases.online.may.inquiries";
                /// `cases.online.may.complaints`
                pub const COMPLAINTS: &str = "cases.online.may.complaints";
                /// `cases.online.may.total`
                pub const TOTAL: &str = "cases.online.may.total";
            }

            /// `cases.online.june`
            pub mod june {
                /// `cases.online.june.licences`
                pub const LICENCES: &str = "cases.online.june.licences";
                /// `cases.online.june.registrations`
                pub const REGISTRATIONS: &str = "cases.online.june.registrations";
                /// `cases.online.june.inquiries`
                pub const INQUIRIES: &str = "cases.online.june.inquiries";
                /// `cases.online.june.complaints`
                pub const COMPLAINTS: &str = "cases.online.june.complaints";
                /// `cases.online.june.total`
                pub const TOTAL: &str = "cases.online.june.total";
            }

            /// `cases.online.july`
            pub mod july {
                /// `cases.online.july.licences`
                pub const LICENCES: &str = "cases.online.july.licences";
                /// `cases.online.july.registrations`
                pub const REGISTRATIONS: &str = "cases.online.july.registrations";
                /// `cases.online.july.inquiries`
                pub const INQUIRIES: &str = "cases.online.july.inquiries";
                /// `cases.online.july.complaints`
                pub const COMPLAINTS: &str = "cases.online.july.complaints";
                /// `cases.online.july.total`
                pub const TOTAL: &str = "cases.online.july.total";
            }

            /// `cases.online.august`
            pub mod august {
                /// `cases.online.august.licences`
                pub const LICENCES: &str = "cases.online.august.licences";
                /// `cases.online.august.registrations`
                pub const REGISTRATIONS: &str = "cases.online.august.registrations";
                /// `cases.online.august.inquiries`
                pub const INQUIRIES: &str = "cases.online.august.inquiries";
                /// `cases.online.august.complaints`
                pub const COMPLAINTS: &str = "cases.online.august.complaints";
                /// `cases.online.august.total`
                pub const TOTAL: &str = "cases.online.august.total";
            }

            /// `cases.online.september`
            pub mod september {
                /// `cases.online.september.licences`
                pub const LICENCES: &str = "cases.online.september.licences";
                /// `cases.online.september.registrations`
                pub const REGISTRATIONS: &str = "cases.online.september.registrations";
                /// `cases.online.september.inquiries`
                pub const INQUIRIES: &str = "cases.online.september.inquiries";
                /// `cases.online.september.complaints`
                pub const COMPLAINTS: &str = "cases.online.september.complaints";
                /// `cases.online.september.total`
                pub const TOTAL: &str = "cases.online.september.total";
            }

            /// `cases.online.october`
            pub mod october {
                /// `cases.online.october.licences`
                pub const LICENCES: &str = "cases.online.october.licences";
                /// `cases.online.october.registrations`
                pub const REGISTRATIONS: &str = "cases.online.october.registrations";
                /// `cases.online.october.inquiries`
                pub const INQUIRIES: &str = "cases.online.october.inquiries";
                /// `cases.online.october.complaints`
                pub const COMPLAINTS: &str = "cases.online.october.complaints";
                /// `cases.online.october.total`
                pub const TOTAL: &str = "cases.online.october.total";
            }

            /// `cases.online.november`
            pub mod november {
                /// `cases.online.november.licences`
                pub const LICENCES: &str = "cases.online.november.licences";
                /// `cases.online.november.registrations`
                pub const REGISTRATIONS: &str = "cases.online.november.registrations";
                /// `cases.online.november.inquiries`
                pub const INQUIRIES: &str = "cases.online.november.inquiries";
                /// `cases.online.november.complaints`
                pub const COMPLAINTS: &str = "cases.online.november.complaints";
                /// `cases.online.november.total`
                pub const TOTAL: &str = "cases.online.november.total";
            }

            /// `cases.online.december`
            pub mod december {
                /// `cases.online.december.licences`
                pub const LICENCES: &str = "cases.online.december.licences";
                /// `cases.online.december.registrations`
                pub const REGISTRATIONS: &str = "cases.online.december.registrations";
                /// `cases.online.december.inquiries`
                pub const INQUIRIES: &str = "cases.online.december.inquiries";
                /// `cases.online.december.complaints`
                pub const COMPLAINTS: &str = "cases.online.december.complaints";
                /// `cases.online.december.total`
                pub const TOTAL: &str = "cases.online.december.total";
            }
        }

        /// `cases.total`
        pub mod total {
            /// `cases.total.january`
            pub mod january {
                /// `cases.total.january.licences`
                pub const LICENCES: &str = "cases.total.january.licences";
                /// `cases.total.january.registrations`
                pub const REGISTRATIONS: &str = "cases.total.january.registrations";
                /// `cases.total.january.inquiries`
                pub const INQUIRIES: &str = "cases.total.january.inquiries";
                /// `cases.total.january.complaints`
                pub const COMPLAINTS: &str = "cases.total.january.complaints";
                /// `cases.total.january.total`
                pub const TOTAL: &str = "cases.total.january.total";
            }

            /// `cases.total.february`
            pub mod february {
                /// `cases.total.february.licences`
                pub const LICENCES: &str = "cases.total.february.licences";
                /// `cases.total.february.registrations`
                pub const REGISTRATIONS: &str = "cases.total.february.registrations";
                /// `cases.total.february.inquiries`
                pub const INQUIRIES: &str = "cases.total.february.inquiries";
                /// `cases.total.february.complaints`
                pub const COMPLAINTS: &str = "cases.total.february.complaints";
                /// `cases.total.february.total`
                pub const TOTAL: &str = "cases.total.february.total";
            }

            /// `cases.total.march`
            pub mod march {
                /// `cases.total.march.licences`
                pub const LICENCES: &str = "cases.total.march.licences";
                /// `cases.total.march.registrations`
                pub const REGISTRATIONS: &str = "cases.total.march.registrations";
                /// `cases.total.march.inquiries`
                pub const INQUIRIES: &str = "cases.total.march.inquiries";
                /// `cases.total.march.complaints`
                pub const COMPLAINTS: &str = "cases.total.march.complaints";
                /// `cases.total.march.total`
                pub const TOTAL: &str = "cases.total.march.total";
            }

            /// `cases.total.april`
            pub mod april {
                /// `cases.total.april.licences`
                pub const LICENCES: &str = "cases.total.april.licences";
                /// `cases.total.april.registrations`
                pub const REGISTRATIONS: &str = "cases.total.april.registrations";
                /// `cases.total.april.inquiries`
                pub const INQUIRIES: &str = "cases.total.april.inquiries";
                /// `cases.total.april.complaints`
                pub const COMPLAINTS: &str = "cases.total.april.complaints";
                /// `cases.total.april.total`
                pub const TOTAL: &str = "cases.total.april.total";
            }

            /// `cases.total.may`
            pub mod may {
                /// `cases.total.may.licences`
                pub const LICENCES: &str = "cases.total.may.licences";
                /// `cases.total.may.registrations`
                pub const REGISTRATIONS: &str = "cases.total.may.registrations";
                /// `cases.total.may.inquiries`
                pub const INQUIRIES: &str = "cases.total.may.inquiries";
                /// `cases.total.may.complaints`
                pub const COMPLAINTS: &str = "cases.total.may.complaints";
                /// `cases.total.may.total`
                pub const TOTAL: &str = "cases.total.may.total";
            }

            /// `cases.total.june`
            pub mod june {
                /// `cases.total.june.licences`
                pub const LICENCES: &str = "cases.total.june.licences";
                /// `cases.total.june.registrations`
                pub const REGISTRATIONS: &str = "cases.total.june.registrations";
                /// `cases.total.june.inquiries`
                pub const INQUIRIES: &str = "cases.total.june.inquiries";
                /// `cases.total.june.complaints`
                pub const COMPLAINTS: &str = "cases.total.june.complaints";
                /// `cases.total.june.total`
                pub const TOTAL: &str = "cases.total.june.total";
            }

            /// `cases.total.july`
            pub mod july {
                /// `cases.total.july.licences`
                pub const LICENCES: &str = "cases.total.july.licences";
                /// `cases.total.july.registrations`
                pub const REGISTRATIONS: &str = "cases.total.july.registrations";
                /// `cases.total.july.inquiries`
                pub const INQUIRIES: &str = "cases.total.july.inquiries";
                /// `cases.total.july.complaints`
                pub const COMPLAINTS: &str = "cases.total.july.complaints";
                /// `cases.total.july.total`
                pub const TOTAL: &str = "cases.total.july.total";
            }

            /// `cases.total.august`
            pub mod august {
                /// `cases.total.august.licences`
                pub const LICENCES: &str = "cases.total.august.licences";
                /// `cases.total.august.registrations`
                pub const REGISTRATIONS: &str = "cases.total.august.registrations";
                /// `cases.total.august.inquiries`
                pub const INQUIRIES: &str = "cases.total.august.inquiries";
                /// `cases.total.august.complaints`
                pub const COMPLAINTS: &str = "cases.total.august.complaints";
                /// `cases.total.august.total`
                pub const TOTAL: &str = "cases.total.august.total";
            }

            /// `cases.total.september`
            pub mod september {
                /// `cases.total.september.licences`
                pub const LICENCES: &str = "cases.total.september.licences";
                /// `cases.total.september.registrations`
                pub const REGISTRATIONS: &str = "cases.total.september.registrations";
                /// `cases.total.september.inquiries`
                pub const INQUIRIES: &str = "cases.total.september.inquiries";
                /// `cases.total.september.complaints`
                pub const COMPLAINTS: &str = "cases.total.september.complaints";
                /// `cases.total.september.total`
                pub const TOTAL: &str = "cases.total.september.total";
            }

            /// `cases.total.october`
            pub mod october {
                /// `cases.total.october.licences`
                pub const LICENCES: &str = "cases.total.october.licences";
                /// `cases.total.october.registrations`
                pub const REGISTRATIONS: &str = "cases.total.october.registrations";
                /// `cases.total.october.inquiries`
                pub const INQUIRIES: &str = "cases.total.october.inquiries";
                /// `cases.total.october.complaints`
                pub const COMPLAINTS: &str = "cases.total.october.complaints";
                /// `cases.total.october.total`
                pub const TOTAL: &str = "cases.total.october.total";
            }

            /// `cases.total.november`
            pub mod november {
                /// `cases.total.november.licences`
                pub const LICENCES: &str = "cases.total.november.licences";
                /// `cases.total.november.registrations`
                pub const REGISTRATIONS: &str = "cases.total.november.registrations";
                /// `cases.total.november.inquiries`
                pub const INQUIRIES: &str = "cases.total.november.inquiries";
                /// `cases.total.november.complaints`
                pub const COMPLAINTS: &str = "cases.total.november.complaints";
                /// `cases.total.november.total`
                pub const TOTAL: &str = "cases.total.november.total";
            }

            /// `cases.total.december`
            pub mod december {
                /// `cases.total.december.licences`
                pub const LICENCES: &str = "cases.total.december.licences";
                /// `cases.total.december.registrations`
                pub const REGISTRATIONS: &str = "cases.total.december.registrations";
                /// `cases.total.december.inquiries`
                pub const INQUIRIES: &str = "cases.total.december.inquiries";
                /// `cases.total.december.complaints`
                pub const COMPLAINTS: &str = "cases.total.december.complaints";
                /// `cases.total.december.total`
                pub const TOTAL: &str = "cases.total.december.total";
            }
        }
    }
}

#[allow(dead_code)]
impl Report {
    /// The edition that the report is of.
    ///
    /// # Errors
    ///
    /// Two versions of nianbao were mixed in one build.
    pub fn format() -> ::core::result::Result<
        &'static ::std::sync::Arc<::nianbao::Format>,
        ::nianbao::typed::Error,
    > {
        <Self as ::nianbao::typed::Report>::format()
    }

    /// Checks the report against the rules of its form.
    pub fn check(
        &self,
        options: &::nianbao::typed::Options<'_>,
    ) -> ::nianbao::typed::Outcome {
        <Self as ::nianbao::typed::Report>::check(self, options)
    }

    /// Reads a report from JSON.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn from_json(
        json: &[u8],
    ) -> ::core::result::Result<Self, ::nianbao::Errors<::nianbao::Problem>> {
        <Self as ::nianbao::typed::Report>::from_json(json)
    }

    /// The report as JSON, every cell in printed order, blanks as `null`.
    ///
    /// # Errors
    ///
    /// Every value that no report can hold.
    pub fn to_json(
        &self,
    ) -> ::core::result::Result<::nianbao::json::Json, ::nianbao::typed::Error> {
        <Self as ::nianbao::typed::Report>::to_json(self)
    }
}

impl ::core::convert::TryFrom<&::nianbao::report::Report> for Report {
    type Error = ::nianbao::typed::Error;
    fn try_from(
        report: &::nianbao::report::Report,
    ) -> ::core::result::Result<Self, Self::Error> {
        <Self as ::nianbao::typed::Report>::from_report(report)
    }
}

impl ::core::convert::TryFrom<&Report> for ::nianbao::report::Report {
    type Error = ::nianbao::typed::Error;
    fn try_from(report: &Report) -> ::core::result::Result<Self, Self::Error> {
        ::nianbao::typed::Report::to_report(report)
    }
}

impl ::nianbao::typed::support::serde::Serialize for Report {
    fn serialize<S: ::nianbao::typed::support::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::nianbao::typed::support::serialize(self, serializer)
    }
}

impl<'de> ::nianbao::typed::support::serde::Deserialize<'de> for Report {
    fn deserialize<D: ::nianbao::typed::support::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::nianbao::typed::support::deserialize(deserializer)
    }
}

impl ::nianbao::typed::Report for Report {
    fn form() -> &'static ::nianbao::typed::support::Form {
        static FORM: ::nianbao::typed::support::Form = ::nianbao::typed::support::Form::file(
            "wide",
            0xb71d_c59c_dd6c_87cb,
            ::core::include_bytes!("../../../forms/wide.toml"),
        );
        &FORM
    }

    fn head(&self) -> (::core::option::Option<u16>, &::nianbao::typed::Organ) {
        (self.year, &self.organ)
    }

    fn head_mut(
        &mut self,
    ) -> (&mut ::core::option::Option<u16>, &mut ::nianbao::typed::Organ) {
        (&mut self.year, &mut self.organ)
    }

    fn sound(
        &self,
        options: &::nianbao::typed::Options<'_>,
    ) -> ::core::option::Option<::nianbao::typed::Outcome> {
        let mut sound = ::nianbao::typed::support::Sound::begin(
            <Self as ::nianbao::typed::Report>::form(),
            (self.year, &self.organ),
            options,
        )?;
        self.sound_in_cases()?;
        sound.held(120, 5);
        sound.complete(self)?;
        ::core::option::Option::Some(sound.outcome())
    }
}

impl Report {
    /// Gives up if there is something to say of the figures in `cases`.
    fn sound_in_cases(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c0 = figures.count(&self.cases.enterprises.january.licences)?;
        let c1 = figures.count(&self.cases.enterprises.january.registrations)?;
        let c2 = figures.count(&self.cases.enterprises.january.inquiries)?;
        let c3 = figures.count(&self.cases.enterprises.january.complaints)?;
        let c4 = figures.count(&self.cases.enterprises.january.total)?;
        let c5 = figures.count(&self.cases.enterprises.february.licences)?;
        let c6 = figures.count(&self.cases.enterprises.february.registrations)?;
        let c7 = figures.count(&self.cases.enterprises.february.inquiries)?;
        let c8 = figures.count(&self.cases.enterprises.february.complaints)?;
        let c9 = figures.count(&self.cases.enterprises.february.total)?;
        let c10 = figures.count(&self.cases.enterprises.march.licences)?;
        let c11 = figures.count(&self.cases.enterprises.march.registrations)?;
        let c12 = figures.count(&self.cases.enterprises.march.inquiries)?;
        let c13 = figures.count(&self.cases.enterprises.march.complaints)?;
        let c14 = figures.count(&self.cases.enterprises.march.total)?;
        let c15 = figures.count(&self.cases.enterprises.april.licences)?;
        let c16 = figures.count(&self.cases.enterprises.april.registrations)?;
        let c17 = figures.count(&self.cases.enterprises.april.inquiries)?;
        let c18 = figures.count(&self.cases.enterprises.april.complaints)?;
        let c19 = figures.count(&self.cases.enterprises.april.total)?;
        let c20 = figures.count(&self.cases.enterprises.may.licences)?;
        let c21 = figures.count(&self.cases.enterprises.may.registrations)?;
        let c22 = figures.count(&self.cases.enterprises.may.inquiries)?;
        let c23 = figures.count(&self.cases.enterprises.may.complaints)?;
        let c24 = figures.count(&self.cases.enterprises.may.total)?;
        let c25 = figures.count(&self.cases.enterprises.june.licences)?;
        let c26 = figures.count(&self.cases.enterprises.june.registrations)?;
        let c27 = figures.count(&self.cases.enterprises.june.inquiries)?;
        let c28 = figures.count(&self.cases.enterprises.june.complaints)?;
        let c29 = figures.count(&self.cases.enterprises.june.total)?;
        let c30 = figures.count(&self.cases.enterprises.july.licences)?;
        let c31 = figures.count(&self.cases.enterprises.july.registrations)?;
        let c32 = figures.count(&self.cases.enterprises.july.inquiries)?;
        let c33 = figures.count(&self.cases.enterprises.july.complaints)?;
        let c34 = figures.count(&self.cases.enterprises.july.total)?;
        let c35 = figures.count(&self.cases.enterprises.august.licences)?;
        let c36 = figures.count(&self.cases.enterprises.august.registrations)?;
        let c37 = figures.count(&self.cases.enterprises.august.inquiries)?;
        let c38 = figures.count(&self.cases.enterprises.august.complaints)?;
        let c39 = figures.count(&self.cases.enterprises.august.total)?;
        let c40 = figures.count(&self.cases.enterprises.september.licences)?;
        let c41 = figures.count(&self.cases.enterprises.september.registrations)?;
        let c42 = figures.count(&self.cases.enterprises.september.inquiries)?;
        let c43 = figures.count(&self.cases.enterprises.september.complaints)?;
        let c44 = figures.count(&self.cases.enterprises.september.total)?;
        let c45 = figures.count(&self.cases.enterprises.october.licences)?;
        let c46 = figures.count(&self.cases.enterprises.october.registrations)?;
        let c47 = figures.count(&self.cases.enterprises.october.inquiries)?;
        let c48 = figures.count(&self.cases.enterprises.october.complaints)?;
        let c49 = figures.count(&self.cases.enterprises.october.total)?;
        let c50 = figures.count(&self.cases.enterprises.november.licences)?;
        let c51 = figures.count(&self.cases.enterprises.november.registrations)?;
        let c52 = figures.count(&self.cases.enterprises.november.inquiries)?;
        let c53 = figures.count(&self.cases.enterprises.november.complaints)?;
        let c54 = figures.count(&self.cases.enterprises.november.total)?;
        let c55 = figures.count(&self.cases.enterprises.december.licences)?;
        let c56 = figures.count(&self.cases.enterprises.december.registrations)?;
        let c57 = figures.count(&self.cases.enterprises.december.inquiries)?;
        let c58 = figures.count(&self.cases.enterprises.december.complaints)?;
        let c59 = figures.count(&self.cases.enterprises.december.total)?;
        if figures.unsure() || c4 != c0 + c1 + c2 + c3 || c9 != c5 + c6 + c7 + c8
            || c14 != c10 + c11 + c12 + c13 || c19 != c15 + c16 + c17 + c18
            || c24 != c20 + c21 + c22 + c23 || c29 != c25 + c26 + c27 + c28
            || c34 != c30 + c31 + c32 + c33 || c39 != c35 + c36 + c37 + c38
            || c44 != c40 + c41 + c42 + c43 || c49 != c45 + c46 + c47 + c48
            || c54 != c50 + c51 + c52 + c53 || c59 != c55 + c56 + c57 + c58
            || c59 > c4 + c9 + c14 + c19 + c24 + c29 + c34 + c39 + c44 + c49 + c54
        {
            return ::core::option::Option::None;
        }
        let c60 = figures.count(&self.cases.society.residents.january.licences)?;
        let c61 = figures.count(&self.cases.society.residents.january.registrations)?;
        let c62 = figures.count(&self.cases.society.residents.january.inquiries)?;
        let c63 = figures.count(&self.cases.society.residents.january.complaints)?;
        let c64 = figures.count(&self.cases.society.residents.january.total)?;
        let c65 = figures.count(&self.cases.society.residents.february.licences)?;
        let c66 = figures.count(&self.cases.society.residents.february.registrations)?;
        let c67 = figures.count(&self.cases.society.residents.february.inquiries)?;
        let c68 = figures.count(&self.cases.society.residents.february.complaints)?;
        let c69 = figures.count(&self.cases.society.residents.february.total)?;
        let c70 = figures.count(&self.cases.society.residents.march.licences)?;
        let c71 = figures.count(&self.cases.society.residents.march.registrations)?;
        let c72 = figures.count(&self.cases.society.residents.march.inquiries)?;
        let c73 = figures.count(&self.cases.society.residents.march.complaints)?;
        let c74 = figures.count(&self.cases.society.residents.march.total)?;
        let c75 = figures.count(&self.cases.society.residents.april.licences)?;
        let c76 = figures.count(&self.cases.society.residents.april.registrations)?;
        let c77 = figures.count(&self.cases.society.residents.april.inquiries)?;
        let c78 = figures.count(&self.cases.society.residents.april.complaints)?;
        let c79 = figures.count(&self.cases.society.residents.april.total)?;
        let c80 = figures.count(&self.cases.society.residents.may.licences)?;
        let c81 = figures.count(&self.cases.society.residents.may.registrations)?;
        let c82 = figures.count(&self.cases.society.residents.may.inquiries)?;
        let c83 = figures.count(&self.cases.society.residents.may.complaints)?;
        let c84 = figures.count(&self.cases.society.residents.may.total)?;
        let c85 = figures.count(&self.cases.society.residents.june.licences)?;
        let c86 = figures.count(&self.cases.society.residents.june.registrations)?;
        let c87 = figures.count(&self.cases.society.residents.june.inquiries)?;
        let c88 = figures.count(&self.cases.society.residents.june.complaints)?;
        let c89 = figures.count(&self.cases.society.residents.june.total)?;
        let c90 = figures.count(&self.cases.society.residents.july.licences)?;
        let c91 = figures.count(&self.cases.society.residents.july.registrations)?;
        let c92 = figures.count(&self.cases.society.residents.july.inquiries)?;
        let c93 = figures.count(&self.cases.society.residents.july.complaints)?;
        let c94 = figures.count(&self.cases.society.residents.july.total)?;
        let c95 = figures.count(&self.cases.society.residents.august.licences)?;
        let c96 = figures.count(&self.cases.society.residents.august.registrations)?;
        let c97 = figures.count(&self.cases.society.residents.august.inquiries)?;
        let c98 = figures.count(&self.cases.society.residents.august.complaints)?;
        let c99 = figures.count(&self.cases.society.residents.august.total)?;
        let c100 = figures.count(&self.cases.society.residents.september.licences)?;
        let c101 = figures.count(&self.cases.society.residents.september.registrations)?;
        let c102 = figures.count(&self.cases.society.residents.september.inquiries)?;
        let c103 = figures.count(&self.cases.society.residents.september.complaints)?;
        let c104 = figures.count(&self.cases.society.residents.september.total)?;
        let c105 = figures.count(&self.cases.society.residents.october.licences)?;
        let c106 = figures.count(&self.cases.society.residents.october.registrations)?;
        let c107 = figures.count(&self.cases.society.residents.october.inquiries)?;
        let c108 = figures.count(&self.cases.society.residents.october.complaints)?;
        let c109 = figures.count(&self.cases.society.residents.october.total)?;
        let c110 = figures.count(&self.cases.society.residents.november.licences)?;
        let c111 = figures.count(&self.cases.society.residents.november.registrations)?;
        let c112 = figures.count(&self.cases.society.residents.november.inquiries)?;
        let c113 = figures.count(&self.cases.society.residents.november.complaints)?;
        let c114 = figures.count(&self.cases.society.residents.november.total)?;
        let c115 = figures.count(&self.cases.society.residents.december.licences)?;
        let c116 = figures.count(&self.cases.society.residents.december.registrations)?;
        let c117 = figures.count(&self.cases.society.residents.december.inquiries)?;
        let c118 = figures.count(&self.cases.society.residents.december.complaints)?;
        let c119 = figures.count(&self.cases.society.residents.december.total)?;
        if figures.unsure() || c64 != c60 + c61 + c62 + c63
            || c69 != c65 + c66 + c67 + c68 || c74 != c70 + c71 + c72 + c73
            || c79 != c75 + c76 + c77 + c78 || c84 != c80 + c81 + c82 + c83
            || c89 != c85 + c86 + c87 + c88 || c94 != c90 + c91 + c92 + c93
            || c99 != c95 + c96 + c97 + c98 || c104 != c100 + c101 + c102 + c103
            || c109 != c105 + c106 + c107 + c108 || c114 != c110 + c111 + c112 + c113
            || c119 != c115 + c116 + c117 + c118
            || c119 > c64 + c69 + c74 + c79 + c84 + c89 + c94 + c99 + c104 + c109 + c114
        {
            return ::core::option::Option::None;
        }
        let c120 = figures.count(&self.cases.society.pensions.january.licences)?;
        let c121 = figures.count(&self.cases.society.pensions.january.registrations)?;
        let c122 = figures.count(&self.cases.society.pensions.january.inquiries)?;
        let c123 = figures.count(&self.cases.society.pensions.january.complaints)?;
        let c124 = figures.count(&self.cases.society.pensions.january.total)?;
        let c125 = figures.count(&self.cases.society.pensions.february.licences)?;
        let c126 = figures.count(&self.cases.society.pensions.february.registrations)?;
        let c127 = figures.count(&self.cases.society.pensions.february.inquiries)?;
        let c128 = figures.count(&self.cases.society.pensions.february.complaints)?;
        let c129 = figures.count(&self.cases.society.pensions.february.total)?;
        let c130 = figures.count(&self.cases.society.pensions.march.licences)?;
        let c131 = figures.count(&self.cases.society.pensions.march.registrations)?;
        let c132 = figures.count(&self.cases.society.pensions.march.inquiries)?;
        let c133 = figures.count(&self.cases.society.pensions.march.complaints)?;
        let c134 = figures.count(&self.cases.society.pensions.march.total)?;
        let c135 = figures.count(&self.cases.society.pensions.april.licences)?;
        let c136 = figures.count(&self.cases.society.pensions.april.registrations)?;
        let c137 = figures.count(&self.cases.society.pensions.april.inquiries)?;
        let c138 = figures.count(&self.cases.society.pensions.april.complaints)?;
        let c139 = figures.count(&self.cases.society.pensions.april.total)?;
        let c140 = figures.count(&self.cases.society.pensions.may.licences)?;
        let c141 = figures.count(&self.cases.society.pensions.may.registrations)?;
        let c142 = figures.count(&self.cases.society.pensions.may.inquiries)?;
        let c143 = figures.count(&self.cases.society.pensions.may.complaints)?;
        let c144 = figures.count(&self.cases.society.pensions.may.total)?;
        let c145 = figures.count(&self.cases.society.pensions.june.licences)?;
        let c146 = figures.count(&self.cases.society.pensions.june.registrations)?;
        let c147 = figures.count(&self.cases.society.pensions.june.inquiries)?;
        let c148 = figures.count(&self.cases.society.pensions.june.complaints)?;
        let c149 = figures.count(&self.cases.society.pensions.june.total)?;
        let c150 = figures.count(&self.cases.society.pensions.july.licences)?;
        let c151 = figures.count(&self.cases.society.pensions.july.registrations)?;
        let c152 = figures.count(&self.cases.society.pensions.july.inquiries)?;
        let c153 = figures.count(&self.cases.society.pensions.july.complaints)?;
        let c154 = figures.count(&self.cases.society.pensions.july.total)?;
        let c155 = figures.count(&self.cases.society.pensions.august.licences)?;
        let c156 = figures.count(&self.cases.society.pensions.august.registrations)?;
        let c157 = figures.count(&self.cases.society.pensions.august.inquiries)?;
        let c158 = figures.count(&self.cases.society.pensions.august.complaints)?;
        let c159 = figures.count(&self.cases.society.pensions.august.total)?;
        let c160 = figures.count(&self.cases.society.pensions.september.licences)?;
        let c161 = figures.count(&self.cases.society.pensions.september.registrations)?;
        let c162 = figures.count(&self.cases.society.pensions.september.inquiries)?;
        let c163 = figures.count(&self.cases.society.pensions.september.complaints)?;
        let c164 = figures.count(&self.cases.society.pensions.september.total)?;
        let c165 = figures.count(&self.cases.society.pensions.october.licences)?;
        let c166 = figures.count(&self.cases.society.pensions.october.registrations)?;
        let c167 = figures.count(&self.cases.society.pensions.october.inquiries)?;
        let c168 = figures.count(&self.cases.society.pensions.october.complaints)?;
        let c169 = figures.count(&self.cases.society.pensions.october.total)?;
        let c170 = figures.count(&self.cases.society.pensions.november.licences)?;
        let c171 = figures.count(&self.cases.society.pensions.november.registrations)?;
        let c172 = figures.count(&self.cases.society.pensions.november.inquiries)?;
        let c173 = figures.count(&self.cases.society.pensions.november.complaints)?;
        let c174 = figures.count(&self.cases.society.pensions.november.total)?;
        let c175 = figures.count(&self.cases.society.pensions.december.licences)?;
        let c176 = figures.count(&self.cases.society.pensions.december.registrations)?;
        let c177 = figures.count(&self.cases.society.pensions.december.inquiries)?;
        let c178 = figures.count(&self.cases.society.pensions.december.complaints)?;
        let c179 = figures.count(&self.cases.society.pensions.december.total)?;
        if figures.unsure() || c124 != c120 + c121 + c122 + c123
            || c129 != c125 + c126 + c127 + c128 || c134 != c130 + c131 + c132 + c133
            || c139 != c135 + c136 + c137 + c138 || c144 != c140 + c141 + c142 + c143
            || c149 != c145 + c146 + c147 + c148 || c154 != c150 + c151 + c152 + c153
            || c159 != c155 + c156 + c157 + c158 || c164 != c160 + c161 + c162 + c163
            || c169 != c165 + c166 + c167 + c168 || c174 != c170 + c171 + c172 + c173
            || c179 != c175 + c176 + c177 + c178
            || c179
                > c124 + c129 + c134 + c139 + c144 + c149 + c154 + c159 + c164 + c169
                    + c174
        {
            return ::core::option::Option::None;
        }
        let c180 = figures.count(&self.cases.online.january.licences)?;
        let c181 = figures.count(&self.cases.online.january.registrations)?;
        let c182 = figures.count(&self.cases.online.january.inquiries)?;
        let c183 = figures.count(&self.cases.online.january.complaints)?;
        let c184 = figures.count(&self.cases.online.january.total)?;
        let c185 = figures.count(&self.cases.online.february.licences)?;
        let c186 = figures.count(&self.cases.online.february.registrations)?;
        let c187 = figures.count(&self.cases.online.february.inquiries)?;
        let c188 = figures.count(&self.cases.online.february.complaints)?;
        let c189 = figures.count(&self.cases.online.february.total)?;
        let c190 = figures.count(&self.cases.online.march.licences)?;
        let c191 = figures.count(&self.cases.online.march.registrations)?;
        let c192 = figures.count(&self.cases.online.march.inquiries)?;
        let c193 = figures.count(&self.cases.online.march.complaints)?;
        let c194 = figures.count(&self.cases.online.march.total)?;
        let c195 = figures.count(&self.cases.online.april.licences)?;
        let c196 = figures.count(&self.cases.online.april.registrations)?;
        let c197 = figures.count(&self.cases.online.april.inquiries)?;
        let c198 = figures.count(&self.cases.online.april.complaints)?;
        let c199 = figures.count(&self.cases.online.april.total)?;
        let c200 = figures.count(&self.cases.online.may.licences)?;
        let c201 = figures.count(&self.cases.online.may.registrations)?;
        let c202 = figures.count(&self.cases.online.may.inquiries)?;
        let c203 = figures.count(&self.cases.online.may.complaints)?;
        let c204 = figures.count(&self.cases.online.may.total)?;
        let c205 = figures.count(&self.cases.online.june.licences)?;
        let c206 = figures.count(&self.cases.online.june.registrations)?;
        let c207 = figures.count(&self.cases.online.june.inquiries)?;
        let c208 = figures.count(&self.cases.online.june.complaints)?;
        let c209 = figures.count(&self.cases.online.june.total)?;
        let c210 = figures.count(&self.cases.online.july.licences)?;
        let c211 = figures.count(&self.cases.online.july.registrations)?;
        let c212 = figures.count(&self.cases.online.july.inquiries)?;
        let c213 = figures.count(&self.cases.online.july.complaints)?;
        let c214 = figures.count(&self.cases.online.july.total)?;
        let c215 = figures.count(&self.cases.online.august.licences)?;
        let c216 = figures.count(&self.cases.online.august.registrations)?;
        let c217 = figures.count(&self.cases.online.august.inquiries)?;
        let c218 = figures.count(&self.cases.online.august.complaints)?;
        let c219 = figures.count(&self.cases.online.august.total)?;
        let c220 = figures.count(&self.cases.online.september.licences)?;
        let c221 = figures.count(&self.cases.online.september.registrations)?;
        let c222 = figures.count(&self.cases.online.september.inquiries)?;
        let c223 = figures.count(&self.cases.online.september.complaints)?;
        let c224 = figures.count(&self.cases.online.september.total)?;
        let c225 = figures.count(&self.cases.online.october.licences)?;
        let c226 = figures.count(&self.cases.online.october.registrations)?;
        let c227 = figures.count(&self.cases.online.october.inquiries)?;
        let c228 = figures.count(&self.cases.online.october.complaints)?;
        let c229 = figures.count(&self.cases.online.october.total)?;
        let c230 = figures.count(&self.cases.online.november.licences)?;
        let c231 = figures.count(&self.cases.online.november.registrations)?;
        let c232 = figures.count(&self.cases.online.november.inquiries)?;
        let c233 = figures.count(&self.cases.online.november.complaints)?;
        let c234 = figures.count(&self.cases.online.november.total)?;
        let c235 = figures.count(&self.cases.online.december.licences)?;
        let c236 = figures.count(&self.cases.online.december.registrations)?;
        let c237 = figures.count(&self.cases.online.december.inquiries)?;
        let c238 = figures.count(&self.cases.online.december.complaints)?;
        let c239 = figures.count(&self.cases.online.december.total)?;
        if figures.unsure() || c184 != c180 + c181 + c182 + c183
            || c189 != c185 + c186 + c187 + c188 || c194 != c190 + c191 + c192 + c193
            || c199 != c195 + c196 + c197 + c198 || c204 != c200 + c201 + c202 + c203
            || c209 != c205 + c206 + c207 + c208 || c214 != c210 + c211 + c212 + c213
            || c219 != c215 + c216 + c217 + c218 || c224 != c220 + c221 + c222 + c223
            || c229 != c225 + c226 + c227 + c228 || c234 != c230 + c231 + c232 + c233
            || c239 != c235 + c236 + c237 + c238
            || c239
                > c184 + c189 + c194 + c199 + c204 + c209 + c214 + c219 + c224 + c229
                    + c234
        {
            return ::core::option::Option::None;
        }
        let c240 = figures.count(&self.cases.total.january.licences)?;
        let c241 = figures.count(&self.cases.total.january.registrations)?;
        let c242 = figures.count(&self.cases.total.january.inquiries)?;
        let c243 = figures.count(&self.cases.total.january.complaints)?;
        let c244 = figures.count(&self.cases.total.january.total)?;
        let c245 = figures.count(&self.cases.total.february.licences)?;
        let c246 = figures.count(&self.cases.total.february.registrations)?;
        let c247 = figures.count(&self.cases.total.february.inquiries)?;
        let c248 = figures.count(&self.cases.total.february.complaints)?;
        let c249 = figures.count(&self.cases.total.february.total)?;
        let c250 = figures.count(&self.cases.total.march.licences)?;
        let c251 = figures.count(&self.cases.total.march.registrations)?;
        let c252 = figures.count(&self.cases.total.march.inquiries)?;
        let c253 = figures.count(&self.cases.total.march.complaints)?;
        let c254 = figures.count(&self.cases.total.march.total)?;
        let c255 = figures.count(&self.cases.total.april.licences)?;
        let c256 = figures.count(&self.cases.total.april.registrations)?;
        let c257 = figures.count(&self.cases.total.april.inquiries)?;
        let c258 = figures.count(&self.cases.total.april.complaints)?;
        let c259 = figures.count(&self.cases.total.april.total)?;
        let c260 = figures.count(&self.cases.total.may.licences)?;
        let c261 = figures.count(&self.cases.total.may.registrations)?;
        let c262 = figures.count(&self.cases.total.may.inquiries)?;
        let c263 = figures.count(&self.cases.total.may.complaints)?;
        let c264 = figures.count(&self.cases.total.may.total)?;
        let c265 = figures.count(&self.cases.total.june.licences)?;
        let c266 = figures.count(&self.cases.total.june.registrations)?;
        let c267 = figures.count(&self.cases.total.june.inquiries)?;
        let c268 = figures.count(&self.cases.total.june.complaints)?;
        let c269 = figures.count(&self.cases.total.june.total)?;
        let c270 = figures.count(&self.cases.total.july.licences)?;
        let c271 = figures.count(&self.cases.total.july.registrations)?;
        let c272 = figures.count(&self.cases.total.july.inquiries)?;
        let c273 = figures.count(&self.cases.total.july.complaints)?;
        let c274 = figures.count(&self.cases.total.july.total)?;
        let c275 = figures.count(&self.cases.total.august.licences)?;
        let c276 = figures.count(&self.cases.total.august.registrations)?;
        let c277 = figures.count(&self.cases.total.august.inquiries)?;
        let c278 = figures.count(&self.cases.total.august.complaints)?;
        let c279 = figures.count(&self.cases.total.august.total)?;
        let c280 = figures.count(&self.cases.total.september.licences)?;
        let c281 = figures.count(&self.cases.total.september.registrations)?;
        let c282 = figures.count(&self.cases.total.september.inquiries)?;
        let c283 = figures.count(&self.cases.total.september.complaints)?;
        let c284 = figures.count(&self.cases.total.september.total)?;
        let c285 = figures.count(&self.cases.total.october.licences)?;
        let c286 = figures.count(&self.cases.total.october.registrations)?;
        let c287 = figures.count(&self.cases.total.october.inquiries)?;
        let c288 = figures.count(&self.cases.total.october.complaints)?;
        let c289 = figures.count(&self.cases.total.october.total)?;
        let c290 = figures.count(&self.cases.total.november.licences)?;
        let c291 = figures.count(&self.cases.total.november.registrations)?;
        let c292 = figures.count(&self.cases.total.november.inquiries)?;
        let c293 = figures.count(&self.cases.total.november.complaints)?;
        let c294 = figures.count(&self.cases.total.november.total)?;
        let c295 = figures.count(&self.cases.total.december.licences)?;
        let c296 = figures.count(&self.cases.total.december.registrations)?;
        let c297 = figures.count(&self.cases.total.december.inquiries)?;
        let c298 = figures.count(&self.cases.total.december.complaints)?;
        let c299 = figures.count(&self.cases.total.december.total)?;
        if figures.unsure() || c240 != c0 + c60 + c120 + c180
            || c241 != c1 + c61 + c121 + c181 || c242 != c2 + c62 + c122 + c182
            || c243 != c3 + c63 + c123 + c183 || c244 != c4 + c64 + c124 + c184
            || c245 != c5 + c65 + c125 + c185 || c246 != c6 + c66 + c126 + c186
            || c247 != c7 + c67 + c127 + c187 || c248 != c8 + c68 + c128 + c188
            || c249 != c9 + c69 + c129 + c189 || c250 != c10 + c70 + c130 + c190
            || c251 != c11 + c71 + c131 + c191 || c252 != c12 + c72 + c132 + c192
            || c253 != c13 + c73 + c133 + c193 || c254 != c14 + c74 + c134 + c194
            || c255 != c15 + c75 + c135 + c195 || c256 != c16 + c76 + c136 + c196
            || c257 != c17 + c77 + c137 + c197 || c258 != c18 + c78 + c138 + c198
            || c259 != c19 + c79 + c139 + c199 || c260 != c20 + c80 + c140 + c200
            || c261 != c21 + c81 + c141 + c201 || c262 != c22 + c82 + c142 + c202
            || c263 != c23 + c83 + c143 + c203 || c264 != c24 + c84 + c144 + c204
            || c265 != c25 + c85 + c145 + c205 || c266 != c26 + c86 + c146 + c206
            || c267 != c27 + c87 + c147 + c207 || c268 != c28 + c88 + c148 + c208
            || c269 != c29 + c89 + c149 + c209 || c270 != c30 + c90 + c150 + c210
            || c271 != c31 + c91 + c151 + c211 || c272 != c32 + c92 + c152 + c212
            || c273 != c33 + c93 + c153 + c213 || c274 != c34 + c94 + c154 + c214
            || c275 != c35 + c95 + c155 + c215 || c276 != c36 + c96 + c156 + c216
            || c277 != c37 + c97 + c157 + c217 || c278 != c38 + c98 + c158 + c218
            || c279 != c39 + c99 + c159 + c219 || c280 != c40 + c100 + c160 + c220
            || c281 != c41 + c101 + c161 + c221 || c282 != c42 + c102 + c162 + c222
            || c283 != c43 + c103 + c163 + c223 || c284 != c44 + c104 + c164 + c224
            || c285 != c45 + c105 + c165 + c225 || c286 != c46 + c106 + c166 + c226
            || c287 != c47 + c107 + c167 + c227 || c288 != c48 + c108 + c168 + c228
            || c289 != c49 + c109 + c169 + c229 || c290 != c50 + c110 + c170 + c230
            || c291 != c51 + c111 + c171 + c231 || c292 != c52 + c112 + c172 + c232
            || c293 != c53 + c113 + c173 + c233 || c294 != c54 + c114 + c174 + c234
            || c295 != c55 + c115 + c175 + c235 || c296 != c56 + c116 + c176 + c236
            || c297 != c57 + c117 + c177 + c237 || c298 != c58 + c118 + c178 + c238
            || c299 != c59 + c119 + c179 + c239 || c244 != c240 + c241 + c242 + c243
            || c249 != c245 + c246 + c247 + c248 || c254 != c250 + c251 + c252 + c253
            || c259 != c255 + c256 + c257 + c258 || c264 != c260 + c261 + c262 + c263
            || c269 != c265 + c266 + c267 + c268 || c274 != c270 + c271 + c272 + c273
            || c279 != c275 + c276 + c277 + c278 || c284 != c280 + c281 + c282 + c283
            || c289 != c285 + c286 + c287 + c288 || c294 != c290 + c291 + c292 + c293
            || c299 != c295 + c296 + c297 + c298
            || c299
                > c244 + c249 + c254 + c259 + c264 + c269 + c274 + c279 + c284 + c289
                    + c294
        {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Report {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.cases, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.cases, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Cases {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.enterprises, visitor);
        ::nianbao::typed::support::Fields::visit(&self.society, visitor);
        ::nianbao::typed::support::Fields::visit(&self.online, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.enterprises, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.society, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.online, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for CasesRow {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.january, visitor);
        ::nianbao::typed::support::Fields::visit(&self.february, visitor);
        ::nianbao::typed::support::Fields::visit(&self.march, visitor);
        ::nianbao::typed::support::Fields::visit(&self.april, visitor);
        ::nianbao::typed::support::Fields::visit(&self.may, visitor);
        ::nianbao::typed::support::Fields::visit(&self.june, visitor);
        ::nianbao::typed::support::Fields::visit(&self.july, visitor);
        ::nianbao::typed::support::Fields::visit(&self.august, visitor);
        ::nianbao::typed::support::Fields::visit(&self.september, visitor);
        ::nianbao::typed::support::Fields::visit(&self.october, visitor);
        ::nianbao::typed::support::Fields::visit(&self.november, visitor);
        ::nianbao::typed::support::Fields::visit(&self.december, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.january, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.february, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.march, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.april, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.may, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.june, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.july, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.august, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.september, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.october, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.november, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.december, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for CasesColumns {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.licences, visitor);
        ::nianbao::typed::support::Fields::visit(&self.registrations, visitor);
        ::nianbao::typed::support::Fields::visit(&self.inquiries, visitor);
        ::nianbao::typed::support::Fields::visit(&self.complaints, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.licences, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.registrations, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.inquiries, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.complaints, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Society {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.residents, visitor);
        ::nianbao::typed::support::Fields::visit(&self.pensions, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.residents, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.pensions, visitor);
    }
}
