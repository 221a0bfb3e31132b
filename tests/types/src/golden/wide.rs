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
pub mod paths {
    /// `cases`
    pub mod cases {
        /// `cases.enterprises`
        pub mod enterprises {
            /// `cases.enterprises.january`
            pub mod january {
                /// `cases.enterprises.january.licences`
                pub const LICENCES: &str = "cases.enterprises.january.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.january.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.january.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.january.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.january.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.january.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.january.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.january.total`
                pub const TOTAL: &str = "cases.enterprises.january.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.february`
            pub mod february {
                /// `cases.enterprises.february.licences`
                pub const LICENCES: &str = "cases.enterprises.february.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.february.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.february.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.february.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.february.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.february.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.february.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.february.total`
                pub const TOTAL: &str = "cases.enterprises.february.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.march`
            pub mod march {
                /// `cases.enterprises.march.licences`
                pub const LICENCES: &str = "cases.enterprises.march.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.march.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.march.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.march.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.march.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.march.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.march.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.march.total`
                pub const TOTAL: &str = "cases.enterprises.march.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.april`
            pub mod april {
                /// `cases.enterprises.april.licences`
                pub const LICENCES: &str = "cases.enterprises.april.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.april.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.april.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.april.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.april.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.april.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.april.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.april.total`
                pub const TOTAL: &str = "cases.enterprises.april.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.may`
            pub mod may {
                /// `cases.enterprises.may.licences`
                pub const LICENCES: &str = "cases.enterprises.may.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.may.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.may.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.may.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.may.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.may.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.may.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.may.total`
                pub const TOTAL: &str = "cases.enterprises.may.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.june`
            pub mod june {
                /// `cases.enterprises.june.licences`
                pub const LICENCES: &str = "cases.enterprises.june.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.june.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.june.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.june.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.june.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.june.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.june.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.june.total`
                pub const TOTAL: &str = "cases.enterprises.june.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.july`
            pub mod july {
                /// `cases.enterprises.july.licences`
                pub const LICENCES: &str = "cases.enterprises.july.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.july.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.july.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.july.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.july.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.july.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.july.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.july.total`
                pub const TOTAL: &str = "cases.enterprises.july.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.august`
            pub mod august {
                /// `cases.enterprises.august.licences`
                pub const LICENCES: &str = "cases.enterprises.august.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.august.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.august.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.august.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.august.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.august.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.august.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.august.total`
                pub const TOTAL: &str = "cases.enterprises.august.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.september`
            pub mod september {
                /// `cases.enterprises.september.licences`
                pub const LICENCES: &str = "cases.enterprises.september.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.september.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.september.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.september.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.september.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.september.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.september.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.september.total`
                pub const TOTAL: &str = "cases.enterprises.september.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.october`
            pub mod october {
                /// `cases.enterprises.october.licences`
                pub const LICENCES: &str = "cases.enterprises.october.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.october.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.october.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.october.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.october.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.october.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.october.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.october.total`
                pub const TOTAL: &str = "cases.enterprises.october.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.november`
            pub mod november {
                /// `cases.enterprises.november.licences`
                pub const LICENCES: &str = "cases.enterprises.november.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.november.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.november.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.november.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.november.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.november.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.november.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.november.total`
                pub const TOTAL: &str = "cases.enterprises.november.total";
                const _: &str = TOTAL;
            }

            /// `cases.enterprises.december`
            pub mod december {
                /// `cases.enterprises.december.licences`
                pub const LICENCES: &str = "cases.enterprises.december.licences";
                const _: &str = LICENCES;
                /// `cases.enterprises.december.registrations`
                pub const REGISTRATIONS: &str = "cases.enterprises.december.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.enterprises.december.inquiries`
                pub const INQUIRIES: &str = "cases.enterprises.december.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.enterprises.december.complaints`
                pub const COMPLAINTS: &str = "cases.enterprises.december.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.enterprises.december.total`
                pub const TOTAL: &str = "cases.enterprises.december.total";
                const _: &str = TOTAL;
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
                    const _: &str = LICENCES;
                    /// `cases.society.residents.january.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.january.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.january.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.january.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.january.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.january.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.january.total`
                    pub const TOTAL: &str = "cases.society.residents.january.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.february`
                pub mod february {
                    /// `cases.society.residents.february.licences`
                    pub const LICENCES: &str = "cases.society.residents.february.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.february.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.february.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.february.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.february.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.february.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.february.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.february.total`
                    pub const TOTAL: &str = "cases.society.residents.february.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.march`
                pub mod march {
                    /// `cases.society.residents.march.licences`
                    pub const LICENCES: &str = "cases.society.residents.march.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.march.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.march.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.march.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.march.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.march.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.march.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.march.total`
                    pub const TOTAL: &str = "cases.society.residents.march.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.april`
                pub mod april {
                    /// `cases.society.residents.april.licences`
                    pub const LICENCES: &str = "cases.society.residents.april.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.april.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.april.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.april.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.april.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.april.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.april.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.april.total`
                    pub const TOTAL: &str = "cases.society.residents.april.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.may`
                pub mod may {
                    /// `cases.society.residents.may.licences`
                    pub const LICENCES: &str = "cases.society.residents.may.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.may.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.may.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.may.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.may.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.may.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.may.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.may.total`
                    pub const TOTAL: &str = "cases.society.residents.may.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.june`
                pub mod june {
                    /// `cases.society.residents.june.licences`
                    pub const LICENCES: &str = "cases.society.residents.june.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.june.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.june.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.june.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.june.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.june.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.june.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.june.total`
                    pub const TOTAL: &str = "cases.society.residents.june.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.july`
                pub mod july {
                    /// `cases.society.residents.july.licences`
                    pub const LICENCES: &str = "cases.society.residents.july.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.july.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.july.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.july.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.july.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.july.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.july.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.july.total`
                    pub const TOTAL: &str = "cases.society.residents.july.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.august`
                pub mod august {
                    /// `cases.society.residents.august.licences`
                    pub const LICENCES: &str = "cases.society.residents.august.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.august.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.august.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.august.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.august.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.august.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.august.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.august.total`
                    pub const TOTAL: &str = "cases.society.residents.august.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.september`
                pub mod september {
                    /// `cases.society.residents.september.licences`
                    pub const LICENCES: &str = "cases.society.residents.september.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.september.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.september.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.september.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.september.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.september.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.september.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.september.total`
                    pub const TOTAL: &str = "cases.society.residents.september.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.october`
                pub mod october {
                    /// `cases.society.residents.october.licences`
                    pub const LICENCES: &str = "cases.society.residents.october.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.october.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.october.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.october.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.october.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.october.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.october.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.october.total`
                    pub const TOTAL: &str = "cases.society.residents.october.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.november`
                pub mod november {
                    /// `cases.society.residents.november.licences`
                    pub const LICENCES: &str = "cases.society.residents.november.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.november.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.november.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.november.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.november.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.november.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.november.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.november.total`
                    pub const TOTAL: &str = "cases.society.residents.november.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.residents.december`
                pub mod december {
                    /// `cases.society.residents.december.licences`
                    pub const LICENCES: &str = "cases.society.residents.december.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.residents.december.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.residents.december.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.residents.december.inquiries`
                    pub const INQUIRIES: &str = "cases.society.residents.december.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.residents.december.complaints`
                    pub const COMPLAINTS: &str = "cases.society.residents.december.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.residents.december.total`
                    pub const TOTAL: &str = "cases.society.residents.december.total";
                    const _: &str = TOTAL;
                }
            }

            /// `cases.society.pensions`
            pub mod pensions {
                /// `cases.society.pensions.january`
                pub mod january {
                    /// `cases.society.pensions.january.licences`
                    pub const LICENCES: &str = "cases.society.pensions.january.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.january.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.january.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.january.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.january.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.january.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.january.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.january.total`
                    pub const TOTAL: &str = "cases.society.pensions.january.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.february`
                pub mod february {
                    /// `cases.society.pensions.february.licences`
                    pub const LICENCES: &str = "cases.society.pensions.february.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.february.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.february.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.february.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.february.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.february.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.february.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.february.total`
                    pub const TOTAL: &str = "cases.society.pensions.february.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.march`
                pub mod march {
                    /// `cases.society.pensions.march.licences`
                    pub const LICENCES: &str = "cases.society.pensions.march.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.march.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.march.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.march.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.march.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.march.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.march.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.march.total`
                    pub const TOTAL: &str = "cases.society.pensions.march.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.april`
                pub mod april {
                    /// `cases.society.pensions.april.licences`
                    pub const LICENCES: &str = "cases.society.pensions.april.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.april.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.april.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.april.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.april.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.april.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.april.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.april.total`
                    pub const TOTAL: &str = "cases.society.pensions.april.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.may`
                pub mod may {
                    /// `cases.society.pensions.may.licences`
                    pub const LICENCES: &str = "cases.society.pensions.may.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.may.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.may.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.may.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.may.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.may.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.may.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.may.total`
                    pub const TOTAL: &str = "cases.society.pensions.may.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.june`
                pub mod june {
                    /// `cases.society.pensions.june.licences`
                    pub const LICENCES: &str = "cases.society.pensions.june.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.june.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.june.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.june.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.june.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.june.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.june.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.june.total`
                    pub const TOTAL: &str = "cases.society.pensions.june.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.july`
                pub mod july {
                    /// `cases.society.pensions.july.licences`
                    pub const LICENCES: &str = "cases.society.pensions.july.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.july.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.july.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.july.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.july.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.july.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.july.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.july.total`
                    pub const TOTAL: &str = "cases.society.pensions.july.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.august`
                pub mod august {
                    /// `cases.society.pensions.august.licences`
                    pub const LICENCES: &str = "cases.society.pensions.august.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.august.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.august.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.august.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.august.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.august.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.august.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.august.total`
                    pub const TOTAL: &str = "cases.society.pensions.august.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.september`
                pub mod september {
                    /// `cases.society.pensions.september.licences`
                    pub const LICENCES: &str = "cases.society.pensions.september.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.september.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.september.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.september.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.september.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.september.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.september.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.september.total`
                    pub const TOTAL: &str = "cases.society.pensions.september.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.october`
                pub mod october {
                    /// `cases.society.pensions.october.licences`
                    pub const LICENCES: &str = "cases.society.pensions.october.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.october.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.october.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.october.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.october.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.october.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.october.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.october.total`
                    pub const TOTAL: &str = "cases.society.pensions.october.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.november`
                pub mod november {
                    /// `cases.society.pensions.november.licences`
                    pub const LICENCES: &str = "cases.society.pensions.november.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.november.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.november.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.november.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.november.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.november.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.november.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.november.total`
                    pub const TOTAL: &str = "cases.society.pensions.november.total";
                    const _: &str = TOTAL;
                }

                /// `cases.society.pensions.december`
                pub mod december {
                    /// `cases.society.pensions.december.licences`
                    pub const LICENCES: &str = "cases.society.pensions.december.licences";
                    const _: &str = LICENCES;
                    /// `cases.society.pensions.december.registrations`
                    pub const REGISTRATIONS: &str = "cases.society.pensions.december.registrations";
                    const _: &str = REGISTRATIONS;
                    /// `cases.society.pensions.december.inquiries`
                    pub const INQUIRIES: &str = "cases.society.pensions.december.inquiries";
                    const _: &str = INQUIRIES;
                    /// `cases.society.pensions.december.complaints`
                    pub const COMPLAINTS: &str = "cases.society.pensions.december.complaints";
                    const _: &str = COMPLAINTS;
                    /// `cases.society.pensions.december.total`
                    pub const TOTAL: &str = "cases.society.pensions.december.total";
                    const _: &str = TOTAL;
                }
            }
        }

        /// `cases.online`
        pub mod online {
            /// `cases.online.january`
            pub mod january {
                /// `cases.online.january.licences`
                pub const LICENCES: &str = "cases.online.january.licences";
                const _: &str = LICENCES;
                /// `cases.online.january.registrations`
                pub const REGISTRATIONS: &str = "cases.online.january.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.january.inquiries`
                pub const INQUIRIES: &str = "cases.online.january.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.january.complaints`
                pub const COMPLAINTS: &str = "cases.online.january.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.january.total`
                pub const TOTAL: &str = "cases.online.january.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.february`
            pub mod february {
                /// `cases.online.february.licences`
                pub const LICENCES: &str = "cases.online.february.licences";
                const _: &str = LICENCES;
                /// `cases.online.february.registrations`
                pub const REGISTRATIONS: &str = "cases.online.february.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.february.inquiries`
                pub const INQUIRIES: &str = "cases.online.february.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.february.complaints`
                pub const COMPLAINTS: &str = "cases.online.february.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.february.total`
                pub const TOTAL: &str = "cases.online.february.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.march`
            pub mod march {
                /// `cases.online.march.licences`
                pub const LICENCES: &str = "cases.online.march.licences";
                const _: &str = LICENCES;
                /// `cases.online.march.registrations`
                pub const REGISTRATIONS: &str = "cases.online.march.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.march.inquiries`
                pub const INQUIRIES: &str = "cases.online.march.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.march.complaints`
                pub const COMPLAINTS: &str = "cases.online.march.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.march.total`
                pub const TOTAL: &str = "cases.online.march.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.april`
            pub mod april {
                /// `cases.online.april.licences`
                pub const LICENCES: &str = "cases.online.april.licences";
                const _: &str = LICENCES;
                /// `cases.online.april.registrations`
                pub const REGISTRATIONS: &str = "cases.online.april.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.april.inquiries`
                pub const INQUIRIES: &str = "cases.online.april.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.april.complaints`
                pub const COMPLAINTS: &str = "cases.online.april.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.april.total`
                pub const TOTAL: &str = "cases.online.april.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.may`
            pub mod may {
                /// `cases.online.may.licences`
                pub const LICENCES: &str = "cases.online.may.licences";
                const _: &str = LICENCES;
                /// `cases.online.may.registrations`
                pub const REGISTRATIONS: &str = "cases.online.may.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.may.inquiries`
                pub const INQUIRIES: &str = "cases.online.may.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.may.complaints`
                pub const COMPLAINTS: &str = "cases.online.may.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.may.total`
                pub const TOTAL: &str = "cases.online.may.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.june`
            pub mod june {
                /// `cases.online.june.licences`
                pub const LICENCES: &str = "cases.online.june.licences";
                const _: &str = LICENCES;
                /// `cases.online.june.registrations`
                pub const REGISTRATIONS: &str = "cases.online.june.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.june.inquiries`
                pub const INQUIRIES: &str = "cases.online.june.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.june.complaints`
                pub const COMPLAINTS: &str = "cases.online.june.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.june.total`
                pub const TOTAL: &str = "cases.online.june.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.july`
            pub mod july {
                /// `cases.online.july.licences`
                pub const LICENCES: &str = "cases.online.july.licences";
                const _: &str = LICENCES;
                /// `cases.online.july.registrations`
                pub const REGISTRATIONS: &str = "cases.online.july.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.july.inquiries`
                pub const INQUIRIES: &str = "cases.online.july.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.july.complaints`
                pub const COMPLAINTS: &str = "cases.online.july.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.july.total`
                pub const TOTAL: &str = "cases.online.july.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.august`
            pub mod august {
                /// `cases.online.august.licences`
                pub const LICENCES: &str = "cases.online.august.licences";
                const _: &str = LICENCES;
                /// `cases.online.august.registrations`
                pub const REGISTRATIONS: &str = "cases.online.august.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.august.inquiries`
                pub const INQUIRIES: &str = "cases.online.august.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.august.complaints`
                pub const COMPLAINTS: &str = "cases.online.august.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.august.total`
                pub const TOTAL: &str = "cases.online.august.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.september`
            pub mod september {
                /// `cases.online.september.licences`
                pub const LICENCES: &str = "cases.online.september.licences";
                const _: &str = LICENCES;
                /// `cases.online.september.registrations`
                pub const REGISTRATIONS: &str = "cases.online.september.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.september.inquiries`
                pub const INQUIRIES: &str = "cases.online.september.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.september.complaints`
                pub const COMPLAINTS: &str = "cases.online.september.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.september.total`
                pub const TOTAL: &str = "cases.online.september.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.october`
            pub mod october {
                /// `cases.online.october.licences`
                pub const LICENCES: &str = "cases.online.october.licences";
                const _: &str = LICENCES;
                /// `cases.online.october.registrations`
                pub const REGISTRATIONS: &str = "cases.online.october.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.october.inquiries`
                pub const INQUIRIES: &str = "cases.online.october.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.october.complaints`
                pub const COMPLAINTS: &str = "cases.online.october.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.october.total`
                pub const TOTAL: &str = "cases.online.october.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.november`
            pub mod november {
                /// `cases.online.november.licences`
                pub const LICENCES: &str = "cases.online.november.licences";
                const _: &str = LICENCES;
                /// `cases.online.november.registrations`
                pub const REGISTRATIONS: &str = "cases.online.november.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.november.inquiries`
                pub const INQUIRIES: &str = "cases.online.november.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.november.complaints`
                pub const COMPLAINTS: &str = "cases.online.november.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.november.total`
                pub const TOTAL: &str = "cases.online.november.total";
                const _: &str = TOTAL;
            }

            /// `cases.online.december`
            pub mod december {
                /// `cases.online.december.licences`
                pub const LICENCES: &str = "cases.online.december.licences";
                const _: &str = LICENCES;
                /// `cases.online.december.registrations`
                pub const REGISTRATIONS: &str = "cases.online.december.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.online.december.inquiries`
                pub const INQUIRIES: &str = "cases.online.december.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.online.december.complaints`
                pub const COMPLAINTS: &str = "cases.online.december.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.online.december.total`
                pub const TOTAL: &str = "cases.online.december.total";
                const _: &str = TOTAL;
            }
        }

        /// `cases.total`
        pub mod total {
            /// `cases.total.january`
            pub mod january {
                /// `cases.total.january.licences`
                pub const LICENCES: &str = "cases.total.january.licences";
                const _: &str = LICENCES;
                /// `cases.total.january.registrations`
                pub const REGISTRATIONS: &str = "cases.total.january.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.january.inquiries`
                pub const INQUIRIES: &str = "cases.total.january.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.january.complaints`
                pub const COMPLAINTS: &str = "cases.total.january.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.january.total`
                pub const TOTAL: &str = "cases.total.january.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.february`
            pub mod february {
                /// `cases.total.february.licences`
                pub const LICENCES: &str = "cases.total.february.licences";
                const _: &str = LICENCES;
                /// `cases.total.february.registrations`
                pub const REGISTRATIONS: &str = "cases.total.february.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.february.inquiries`
                pub const INQUIRIES: &str = "cases.total.february.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.february.complaints`
                pub const COMPLAINTS: &str = "cases.total.february.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.february.total`
                pub const TOTAL: &str = "cases.total.february.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.march`
            pub mod march {
                /// `cases.total.march.licences`
                pub const LICENCES: &str = "cases.total.march.licences";
                const _: &str = LICENCES;
                /// `cases.total.march.registrations`
                pub const REGISTRATIONS: &str = "cases.total.march.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.march.inquiries`
                pub const INQUIRIES: &str = "cases.total.march.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.march.complaints`
                pub const COMPLAINTS: &str = "cases.total.march.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.march.total`
                pub const TOTAL: &str = "cases.total.march.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.april`
            pub mod april {
                /// `cases.total.april.licences`
                pub const LICENCES: &str = "cases.total.april.licences";
                const _: &str = LICENCES;
                /// `cases.total.april.registrations`
                pub const REGISTRATIONS: &str = "cases.total.april.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.april.inquiries`
                pub const INQUIRIES: &str = "cases.total.april.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.april.complaints`
                pub const COMPLAINTS: &str = "cases.total.april.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.april.total`
                pub const TOTAL: &str = "cases.total.april.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.may`
            pub mod may {
                /// `cases.total.may.licences`
                pub const LICENCES: &str = "cases.total.may.licences";
                const _: &str = LICENCES;
                /// `cases.total.may.registrations`
                pub const REGISTRATIONS: &str = "cases.total.may.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.may.inquiries`
                pub const INQUIRIES: &str = "cases.total.may.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.may.complaints`
                pub const COMPLAINTS: &str = "cases.total.may.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.may.total`
                pub const TOTAL: &str = "cases.total.may.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.june`
            pub mod june {
                /// `cases.total.june.licences`
                pub const LICENCES: &str = "cases.total.june.licences";
                const _: &str = LICENCES;
                /// `cases.total.june.registrations`
                pub const REGISTRATIONS: &str = "cases.total.june.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.june.inquiries`
                pub const INQUIRIES: &str = "cases.total.june.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.june.complaints`
                pub const COMPLAINTS: &str = "cases.total.june.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.june.total`
                pub const TOTAL: &str = "cases.total.june.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.july`
            pub mod july {
                /// `cases.total.july.licences`
                pub const LICENCES: &str = "cases.total.july.licences";
                const _: &str = LICENCES;
                /// `cases.total.july.registrations`
                pub const REGISTRATIONS: &str = "cases.total.july.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.july.inquiries`
                pub const INQUIRIES: &str = "cases.total.july.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.july.complaints`
                pub const COMPLAINTS: &str = "cases.total.july.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.july.total`
                pub const TOTAL: &str = "cases.total.july.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.august`
            pub mod august {
                /// `cases.total.august.licences`
                pub const LICENCES: &str = "cases.total.august.licences";
                const _: &str = LICENCES;
                /// `cases.total.august.registrations`
                pub const REGISTRATIONS: &str = "cases.total.august.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.august.inquiries`
                pub const INQUIRIES: &str = "cases.total.august.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.august.complaints`
                pub const COMPLAINTS: &str = "cases.total.august.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.august.total`
                pub const TOTAL: &str = "cases.total.august.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.september`
            pub mod september {
                /// `cases.total.september.licences`
                pub const LICENCES: &str = "cases.total.september.licences";
                const _: &str = LICENCES;
                /// `cases.total.september.registrations`
                pub const REGISTRATIONS: &str = "cases.total.september.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.september.inquiries`
                pub const INQUIRIES: &str = "cases.total.september.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.september.complaints`
                pub const COMPLAINTS: &str = "cases.total.september.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.september.total`
                pub const TOTAL: &str = "cases.total.september.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.october`
            pub mod october {
                /// `cases.total.october.licences`
                pub const LICENCES: &str = "cases.total.october.licences";
                const _: &str = LICENCES;
                /// `cases.total.october.registrations`
                pub const REGISTRATIONS: &str = "cases.total.october.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.october.inquiries`
                pub const INQUIRIES: &str = "cases.total.october.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.october.complaints`
                pub const COMPLAINTS: &str = "cases.total.october.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.october.total`
                pub const TOTAL: &str = "cases.total.october.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.november`
            pub mod november {
                /// `cases.total.november.licences`
                pub const LICENCES: &str = "cases.total.november.licences";
                const _: &str = LICENCES;
                /// `cases.total.november.registrations`
                pub const REGISTRATIONS: &str = "cases.total.november.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.november.inquiries`
                pub const INQUIRIES: &str = "cases.total.november.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.november.complaints`
                pub const COMPLAINTS: &str = "cases.total.november.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.november.total`
                pub const TOTAL: &str = "cases.total.november.total";
                const _: &str = TOTAL;
            }

            /// `cases.total.december`
            pub mod december {
                /// `cases.total.december.licences`
                pub const LICENCES: &str = "cases.total.december.licences";
                const _: &str = LICENCES;
                /// `cases.total.december.registrations`
                pub const REGISTRATIONS: &str = "cases.total.december.registrations";
                const _: &str = REGISTRATIONS;
                /// `cases.total.december.inquiries`
                pub const INQUIRIES: &str = "cases.total.december.inquiries";
                const _: &str = INQUIRIES;
                /// `cases.total.december.complaints`
                pub const COMPLAINTS: &str = "cases.total.december.complaints";
                const _: &str = COMPLAINTS;
                /// `cases.total.december.total`
                pub const TOTAL: &str = "cases.total.december.total";
                const _: &str = TOTAL;
            }
        }
    }
}

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
const _: () = {
    let _ = (Report::format, Report::check, Report::from_json, Report::to_json);
};
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
