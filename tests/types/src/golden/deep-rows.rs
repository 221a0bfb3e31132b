// Made by nianbao from the format `deep-rows`: change that, not this file.

/// “公共文化体育设施年度统计表”, edition `deep-rows`, for the years 2022 on; fingerprint `fd4064d16a1fdd36`.
///
/// Public culture and sports facilities.
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
    /// “设施情况”.
    pub facilities: Facilities,
}

/// “设施情况”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Facilities {
    /// “一、文化设施”.
    pub culture: Culture,
    /// “（一）体育场馆”.
    pub stadiums: Stadiums,
    /// “（二）健身步道”.
    pub paths: FacilitiesRow,
    /// “（三）体育设施合计”.
    pub sports_total: FacilitiesRow,
    /// “三、总计”.
    pub total: FacilitiesRow,
}

/// “一、文化设施”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Culture {
    /// “（一）图书馆”.
    pub libraries: Libraries,
    /// “（二）博物馆”.
    pub museums: Museums,
    /// “（三）文化馆”.
    pub halls: FacilitiesRow,
    /// “（四）文化设施合计”.
    pub total: FacilitiesRow,
}

/// “（一）图书馆”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Libraries {
    /// “（1）市级”.
    pub city: FacilitiesRow,
    /// “（2）县级”.
    pub county: FacilitiesRow,
    /// “（3）小计”.
    pub public_total: FacilitiesRow,
    /// “2.少年儿童图书馆”.
    pub children: Children,
    /// “3.合计”.
    pub total: FacilitiesRow,
}

/// A row of “设施情况”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct FacilitiesRow {
    /// “年初数”.
    ///
    /// Unit: 个.
    pub at_start: ::nianbao::typed::Entry<u64>,
    /// “本年变动”.
    pub movement: Movement,
    /// “年末数”.
    ///
    /// Unit: 个.
    pub at_end: ::nianbao::typed::Entry<u64>,
    /// “面积”.
    pub area: Area,
}

/// “本年变动”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Movement {
    /// “新增”.
    ///
    /// Unit: 个.
    pub opened: ::nianbao::typed::Entry<u64>,
    /// “撤销”.
    ///
    /// Unit: 个.
    pub closed: ::nianbao::typed::Entry<u64>,
}

/// “面积”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Area {
    /// “自有”.
    ///
    /// Unit: 平方米.
    pub owned: ::nianbao::typed::Entry<::nianbao::typed::Number>,
    /// “租用”.
    ///
    /// Unit: 平方米.
    pub rented: ::nianbao::typed::Entry<::nianbao::typed::Number>,
    /// “合计”.
    ///
    /// Unit: 平方米.
    pub total: ::nianbao::typed::Entry<::nianbao::typed::Number>,
}

/// “2.少年儿童图书馆”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Children {
    /// “（1）独立建制”.
    pub independent: FacilitiesRow,
    /// “（2）附属”.
    pub affiliated: FacilitiesRow,
}

/// “（二）博物馆”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Museums {
    /// “1.综合类”.
    pub general: General,
    /// “2.专题类”.
    pub thematic: FacilitiesRow,
    /// “3.合计”.
    pub total: FacilitiesRow,
}

/// “1.综合类”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct General {
    /// “（1）国有”.
    pub state: FacilitiesRow,
    /// “（2）非国有”.
    pub private: FacilitiesRow,
    /// “（3）小计”.
    pub total: FacilitiesRow,
}

/// “（一）体育场馆”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Stadiums {
    /// “1.室内”.
    pub indoor: Indoor,
    /// “2.室外”.
    pub outdoor: FacilitiesRow,
}

/// “1.室内”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Indoor {
    /// “（1）游泳馆”.
    pub pools: FacilitiesRow,
    /// “（2）球馆”.
    pub courts: FacilitiesRow,
}

/// The paths of the form's cells and narratives.
pub mod paths {
    /// `facilities`
    pub mod facilities {
        /// `facilities.culture`
        pub mod culture {
            /// `facilities.culture.libraries`
            pub mod libraries {
                /// `facilities.culture.libraries.city`
                pub mod city {
                    /// `facilities.culture.libraries.city.at_start`
                    pub const AT_START: &str = "facilities.culture.libraries.city.at_start";
                    const _: &str = AT_START;
                    /// `facilities.culture.libraries.city.movement`
                    pub mod movement {
                        /// `facilities.culture.libraries.city.movement.opened`
                        pub const OPENED: &str = "facilities.culture.libraries.city.movement.opened";
                        const _: &str = OPENED;
                        /// `facilities.culture.libraries.city.movement.closed`
                        pub const CLOSED: &str = "facilities.culture.libraries.city.movement.closed";
                        const _: &str = CLOSED;
                    }

                    /// `facilities.culture.libraries.city.at_end`
                    pub const AT_END: &str = "facilities.culture.libraries.city.at_end";
                    const _: &str = AT_END;
                    /// `facilities.culture.libraries.city.area`
                    pub mod area {
                        /// `facilities.culture.libraries.city.area.owned`
                        pub const OWNED: &str = "facilities.culture.libraries.city.area.owned";
                        const _: &str = OWNED;
                        /// `facilities.culture.libraries.city.area.rented`
                        pub const RENTED: &str = "facilities.culture.libraries.city.area.rented";
                        const _: &str = RENTED;
                        /// `facilities.culture.libraries.city.area.total`
                        pub const TOTAL: &str = "facilities.culture.libraries.city.area.total";
                        const _: &str = TOTAL;
                    }
                }

                /// `facilities.culture.libraries.county`
                pub mod county {
                    /// `facilities.culture.libraries.county.at_start`
                    pub const AT_START: &str = "facilities.culture.libraries.county.at_start";
                    const _: &str = AT_START;
                    /// `facilities.culture.libraries.county.movement`
                    pub mod movement {
                        /// `facilities.culture.libraries.county.movement.opened`
                        pub const OPENED: &str = "facilities.culture.libraries.county.movement.opened";
                        const _: &str = OPENED;
                        /// `facilities.culture.libraries.county.movement.closed`
                        pub const CLOSED: &str = "facilities.culture.libraries.county.movement.closed";
                        const _: &str = CLOSED;
                    }

                    /// `facilities.culture.libraries.county.at_end`
                    pub const AT_END: &str = "facilities.culture.libraries.county.at_end";
                    const _: &str = AT_END;
                    /// `facilities.culture.libraries.county.area`
                    pub mod area {
                        /// `facilities.culture.libraries.county.area.owned`
                        pub const OWNED: &str = "facilities.culture.libraries.county.area.owned";
                        const _: &str = OWNED;
                        /// `facilities.culture.libraries.county.area.rented`
                        pub const RENTED: &str = "facilities.culture.libraries.county.area.rented";
                        const _: &str = RENTED;
                        /// `facilities.culture.libraries.county.area.total`
                        pub const TOTAL: &str = "facilities.culture.libraries.county.area.total";
                        const _: &str = TOTAL;
                    }
                }

                /// `facilities.culture.libraries.public_total`
                pub mod public_total {
                    /// `facilities.culture.libraries.public_total.at_start`
                    pub const AT_START: &str = "facilities.culture.libraries.public_total.at_start";
                    const _: &str = AT_START;
                    /// `facilities.culture.libraries.public_total.movement`
                    pub mod movement {
                        /// `facilities.culture.libraries.public_total.movement.opened`
                        pub const OPENED: &str = "facilities.culture.libraries.public_total.movement.opened";
                        const _: &str = OPENED;
                        /// `facilities.culture.libraries.public_total.movement.closed`
                        pub const CLOSED: &str = "facilities.culture.libraries.public_total.movement.closed";
                        const _: &str = CLOSED;
                    }

                    /// `facilities.culture.libraries.public_total.at_end`
                    pub const AT_END: &str = "facilities.culture.libraries.public_total.at_end";
                    const _: &str = AT_END;
                    /// `facilities.culture.libraries.public_total.area`
                    pub mod area {
                        /// `facilities.culture.libraries.public_total.area.owned`
                        pub const OWNED: &str = "facilities.culture.libraries.public_total.area.owned";
                        const _: &str = OWNED;
                        /// `facilities.culture.libraries.public_total.area.rented`
                        pub const RENTED: &str = "facilities.culture.libraries.public_total.area.rented";
                        const _: &str = RENTED;
                        /// `facilities.culture.libraries.public_total.area.total`
                        pub const TOTAL: &str = "facilities.culture.libraries.public_total.area.total";
                        const _: &str = TOTAL;
                    }
                }

                /// `facilities.culture.libraries.children`
                pub mod children {
                    /// `facilities.culture.libraries.children.independent`
                    pub mod independent {
                        /// `facilities.culture.libraries.children.independent.at_start`
                        pub const AT_START: &str = "facilities.culture.libraries.children.independent.at_start";
                        const _: &str = AT_START;
                        /// `facilities.culture.libraries.children.independent.movement`
                        pub mod movement {
                            /// `facilities.culture.libraries.children.independent.movement.opened`
                            pub const OPENED: &str = "facilities.culture.libraries.children.independent.movement.opened";
                            const _: &str = OPENED;
                            /// `facilities.culture.libraries.children.independent.movement.closed`
                            pub const CLOSED: &str = "facilities.culture.libraries.children.independent.movement.closed";
                            const _: &str = CLOSED;
                        }

                        /// `facilities.culture.libraries.children.independent.at_end`
                        pub const AT_END: &str = "facilities.culture.libraries.children.independent.at_end";
                        const _: &str = AT_END;
                        /// `facilities.culture.libraries.children.independent.area`
                        pub mod area {
                            /// `facilities.culture.libraries.children.independent.area.owned`
                            pub const OWNED: &str = "facilities.culture.libraries.children.independent.area.owned";
                            const _: &str = OWNED;
                            /// `facilities.culture.libraries.children.independent.area.rented`
                            pub const RENTED: &str = "facilities.culture.libraries.children.independent.area.rented";
                            const _: &str = RENTED;
                            /// `facilities.culture.libraries.children.independent.area.total`
                            pub const TOTAL: &str = "facilities.culture.libraries.children.independent.area.total";
                            const _: &str = TOTAL;
                        }
                    }

                    /// `facilities.culture.libraries.children.affiliated`
                    pub mod affiliated {
                        /// `facilities.culture.libraries.children.affiliated.at_start`
                        pub const AT_START: &str = "facilities.culture.libraries.children.affiliated.at_start";
                        const _: &str = AT_START;
                        /// `facilities.culture.libraries.children.affiliated.movement`
                        pub mod movement {
                            /// `facilities.culture.libraries.children.affiliated.movement.opened`
                            pub const OPENED: &str = "facilities.culture.libraries.children.affiliated.movement.opened";
                            const _: &str = OPENED;
                            /// `facilities.culture.libraries.children.affiliated.movement.closed`
                            pub const CLOSED: &str = "facilities.culture.libraries.children.affiliated.movement.closed";
                            const _: &str = CLOSED;
                        }

                        /// `facilities.culture.libraries.children.affiliated.at_end`
                        pub const AT_END: &str = "facilities.culture.libraries.children.affiliated.at_end";
                        const _: &str = AT_END;
                        /// `facilities.culture.libraries.children.affiliated.area`
                        pub mod area {
                            /// `facilities.culture.libraries.children.affiliated.area.owned`
                            pub const OWNED: &str = "facilities.culture.libraries.children.affiliated.area.owned";
                            const _: &str = OWNED;
                            /// `facilities.culture.libraries.children.affiliated.area.rented`
                            pub const RENTED: &str = "facilities.culture.libraries.children.affiliated.area.rented";
                            const _: &str = RENTED;
                            /// `facilities.culture.libraries.children.affiliated.area.total`
                            pub const TOTAL: &str = "facilities.culture.libraries.children.affiliated.area.total";
                            const _: &str = TOTAL;
                        }
                    }
                }

                /// `facilities.culture.libraries.total`
                pub mod total {
                    /// `facilities.culture.libraries.total.at_start`
                    pub const AT_START: &str = "facilities.culture.libraries.total.at_start";
                    const _: &str = AT_START;
                    /// `facilities.culture.libraries.total.movement`
                    pub mod movement {
                        /// `facilities.culture.libraries.total.movement.opened`
                        pub const OPENED: &str = "facilities.culture.libraries.total.movement.opened";
                        const _: &str = OPENED;
                        /// `facilities.culture.libraries.total.movement.closed`
                        pub const CLOSED: &str = "facilities.culture.libraries.total.movement.closed";
                        const _: &str = CLOSED;
                    }

                    /// `facilities.culture.libraries.total.at_end`
                    pub const AT_END: &str = "facilities.culture.libraries.total.at_end";
                    const _: &str = AT_END;
                    /// `facilities.culture.libraries.total.area`
                    pub mod area {
                        /// `facilities.culture.libraries.total.area.owned`
                        pub const OWNED: &str = "facilities.culture.libraries.total.area.owned";
                        const _: &str = OWNED;
                        /// `facilities.culture.libraries.total.area.rented`
                        pub const RENTED: &str = "facilities.culture.libraries.total.area.rented";
                        const _: &str = RENTED;
                        /// `facilities.culture.libraries.total.area.total`
                        pub const TOTAL: &str = "facilities.culture.libraries.total.area.total";
                        const _: &str = TOTAL;
                    }
                }
            }

            /// `facilities.culture.museums`
            pub mod museums {
                /// `facilities.culture.museums.general`
                pub mod general {
                    /// `facilities.culture.museums.general.state`
                    pub mod state {
                        /// `facilities.culture.museums.general.state.at_start`
                        pub const AT_START: &str = "facilities.culture.museums.general.state.at_start";
                        const _: &str = AT_START;
                        /// `facilities.culture.museums.general.state.movement`
                        pub mod movement {
                            /// `facilities.culture.museums.general.state.movement.opened`
                            pub const OPENED: &str = "facilities.culture.museums.general.state.movement.opened";
                            const _: &str = OPENED;
                            /// `facilities.culture.museums.general.state.movement.closed`
                            pub const CLOSED: &str = "facilities.culture.museums.general.state.movement.closed";
                            const _: &str = CLOSED;
                        }

                        /// `facilities.culture.museums.general.state.at_end`
                        pub const AT_END: &str = "facilities.culture.museums.general.state.at_end";
                        const _: &str = AT_END;
                        /// `facilities.culture.museums.general.state.area`
                        pub mod area {
                            /// `facilities.culture.museums.general.state.area.owned`
                            pub const OWNED: &str = "facilities.culture.museums.general.state.area.owned";
                            const _: &str = OWNED;
                            /// `facilities.culture.museums.general.state.area.rented`
                            pub const RENTED: &str = "facilities.culture.museums.general.state.area.rented";
                            const _: &str = RENTED;
                            /// `facilities.culture.museums.general.state.area.total`
                            pub const TOTAL: &str = "facilities.culture.museums.general.state.area.total";
                            const _: &str = TOTAL;
                        }
                    }

                    /// `facilities.culture.museums.general.private`
                    pub mod private {
                        /// `facilities.culture.museums.general.private.at_start`
                        pub const AT_START: &str = "facilities.culture.museums.general.private.at_start";
                        const _: &str = AT_START;
                        /// `facilities.culture.museums.general.private.movement`
                        pub mod movement {
                            /// `facilities.culture.museums.general.private.movement.opened`
                            pub const OPENED: &str = "facilities.culture.museums.general.private.movement.opened";
                            const _: &str = OPENED;
                            /// `facilities.culture.museums.general.private.movement.closed`
                            pub const CLOSED: &str = "facilities.culture.museums.general.private.movement.closed";
                            const _: &str = CLOSED;
                        }

                        /// `facilities.culture.museums.general.private.at_end`
                        pub const AT_END: &str = "facilities.culture.museums.general.private.at_end";
                        const _: &str = AT_END;
                        /// `facilities.culture.museums.general.private.area`
                        pub mod area {
                            /// `facilities.culture.museums.general.private.area.owned`
                            pub const OWNED: &str = "facilities.culture.museums.general.private.area.owned";
                            const _: &str = OWNED;
                            /// `facilities.culture.museums.general.private.area.rented`
                            pub const RENTED: &str = "facilities.culture.museums.general.private.area.rented";
                            const _: &str = RENTED;
                            /// `facilities.culture.museums.general.private.area.total`
                            pub const TOTAL: &str = "facilities.culture.museums.general.private.area.total";
                            const _: &str = TOTAL;
                        }
                    }

                    /// `facilities.culture.museums.general.total`
                    pub mod total {
                        /// `facilities.culture.museums.general.total.at_start`
                        pub const AT_START: &str = "facilities.culture.museums.general.total.at_start";
                        const _: &str = AT_START;
                        /// `facilities.culture.museums.general.total.movement`
                        pub mod movement {
                            /// `facilities.culture.museums.general.total.movement.opened`
                            pub const OPENED: &str = "facilities.culture.museums.general.total.movement.opened";
                            const _: &str = OPENED;
                            /// `facilities.culture.museums.general.total.movement.closed`
                            pub const CLOSED: &str = "facilities.culture.museums.general.total.movement.closed";
                            const _: &str = CLOSED;
                        }

                        /// `facilities.culture.museums.general.total.at_end`
                        pub const AT_END: &str = "facilities.culture.museums.general.total.at_end";
                        const _: &str = AT_END;
                        /// `facilities.culture.museums.general.total.area`
                        pub mod area {
                            /// `facilities.culture.museums.general.total.area.owned`
                            pub const OWNED: &str = "facilities.culture.museums.general.total.area.owned";
                            const _: &str = OWNED;
                            /// `facilities.culture.museums.general.total.area.rented`
                            pub const RENTED: &str = "facilities.culture.museums.general.total.area.rented";
                            const _: &str = RENTED;
                            /// `facilities.culture.museums.general.total.area.total`
                            pub const TOTAL: &str = "facilities.culture.museums.general.total.area.total";
                            const _: &str = TOTAL;
                        }
                    }
                }

                /// `facilities.culture.museums.thematic`
                pub mod thematic {
                    /// `facilities.culture.museums.thematic.at_start`
                    pub const AT_START: &str = "facilities.culture.museums.thematic.at_start";
                    const _: &str = AT_START;
                    /// `facilities.culture.museums.thematic.movement`
                    pub mod movement {
                        /// `facilities.culture.museums.thematic.movement.opened`
                        pub const OPENED: &str = "facilities.culture.museums.thematic.movement.opened";
                        const _: &str = OPENED;
                        /// `facilities.culture.museums.thematic.movement.closed`
                        pub const CLOSED: &str = "facilities.culture.museums.thematic.movement.closed";
                        const _: &str = CLOSED;
                    }

                    /// `facilities.culture.museums.thematic.at_end`
                    pub const AT_END: &str = "facilities.culture.museums.thematic.at_end";
                    const _: &str = AT_END;
                    /// `facilities.culture.museums.thematic.area`
                    pub mod area {
                        /// `facilities.culture.museums.thematic.area.owned`
                        pub const OWNED: &str = "facilities.culture.museums.thematic.area.owned";
                        const _: &str = OWNED;
                        /// `facilities.culture.museums.thematic.area.rented`
                        pub const RENTED: &str = "facilities.culture.museums.thematic.area.rented";
                        const _: &str = RENTED;
                        /// `facilities.culture.museums.thematic.area.total`
                        pub const TOTAL: &str = "facilities.culture.museums.thematic.area.total";
                        const _: &str = TOTAL;
                    }
                }

                /// `facilities.culture.museums.total`
                pub mod total {
                    /// `facilities.culture.museums.total.at_start`
                    pub const AT_START: &str = "facilities.culture.museums.total.at_start";
                    const _: &str = AT_START;
                    /// `facilities.culture.museums.total.movement`
                    pub mod movement {
                        /// `facilities.culture.museums.total.movement.opened`
                        pub const OPENED: &str = "facilities.culture.museums.total.movement.opened";
                        const _: &str = OPENED;
                        /// `facilities.culture.museums.total.movement.closed`
                        pub const CLOSED: &str = "facilities.culture.museums.total.movement.closed";
                        const _: &str = CLOSED;
                    }

                    /// `facilities.culture.museums.total.at_end`
                    pub const AT_END: &str = "facilities.culture.museums.total.at_end";
                    const _: &str = AT_END;
                    /// `facilities.culture.museums.total.area`
                    pub mod area {
                        /// `facilities.culture.museums.total.area.owned`
                        pub const OWNED: &str = "facilities.culture.museums.total.area.owned";
                        const _: &str = OWNED;
                        /// `facilities.culture.museums.total.area.rented`
                        pub const RENTED: &str = "facilities.culture.museums.total.area.rented";
                        const _: &str = RENTED;
                        /// `facilities.culture.museums.total.area.total`
                        pub const TOTAL: &str = "facilities.culture.museums.total.area.total";
                        const _: &str = TOTAL;
                    }
                }
            }

            /// `facilities.culture.halls`
            pub mod halls {
                /// `facilities.culture.halls.at_start`
                pub const AT_START: &str = "facilities.culture.halls.at_start";
                const _: &str = AT_START;
                /// `facilities.culture.halls.movement`
                pub mod movement {
                    /// `facilities.culture.halls.movement.opened`
                    pub const OPENED: &str = "facilities.culture.halls.movement.opened";
                    const _: &str = OPENED;
                    /// `facilities.culture.halls.movement.closed`
                    pub const CLOSED: &str = "facilities.culture.halls.movement.closed";
                    const _: &str = CLOSED;
                }

                /// `facilities.culture.halls.at_end`
                pub const AT_END: &str = "facilities.culture.halls.at_end";
                const _: &str = AT_END;
                /// `facilities.culture.halls.area`
                pub mod area {
                    /// `facilities.culture.halls.area.owned`
                    pub const OWNED: &str = "facilities.culture.halls.area.owned";
                    const _: &str = OWNED;
                    /// `facilities.culture.halls.area.rented`
                    pub const RENTED: &str = "facilities.culture.halls.area.rented";
                    const _: &str = RENTED;
                    /// `facilities.culture.halls.area.total`
                    pub const TOTAL: &str = "facilities.culture.halls.area.total";
                    const _: &str = TOTAL;
                }
            }

            /// `facilities.culture.total`
            pub mod total {
                /// `facilities.culture.total.at_start`
                pub const AT_START: &str = "facilities.culture.total.at_start";
                const _: &str = AT_START;
                /// `facilities.culture.total.movement`
                pub mod movement {
                    /// `facilities.culture.total.movement.opened`
                    pub const OPENED: &str = "facilities.culture.total.movement.opened";
                    const _: &str = OPENED;
                    /// `facilities.culture.total.movement.closed`
                    pub const CLOSED: &str = "facilities.culture.total.movement.closed";
                    const _: &str = CLOSED;
                }

                /// `facilities.culture.total.at_end`
                pub const AT_END: &str = "facilities.culture.total.at_end";
                const _: &str = AT_END;
                /// `facilities.culture.total.area`
                pub mod area {
                    /// `facilities.culture.total.area.owned`
                    pub const OWNED: &str = "facilities.culture.total.area.owned";
                    const _: &str = OWNED;
                    /// `facilities.culture.total.area.rented`
                    pub const RENTED: &str = "facilities.culture.total.area.rented";
                    const _: &str = RENTED;
                    /// `facilities.culture.total.area.total`
                    pub const TOTAL: &str = "facilities.culture.total.area.total";
                    const _: &str = TOTAL;
                }
            }
        }

        /// `facilities.stadiums`
        pub mod stadiums {
            /// `facilities.stadiums.indoor`
            pub mod indoor {
                /// `facilities.stadiums.indoor.pools`
                pub mod pools {
                    /// `facilities.stadiums.indoor.pools.at_start`
                    pub const AT_START: &str = "facilities.stadiums.indoor.pools.at_start";
                    const _: &str = AT_START;
                    /// `facilities.stadiums.indoor.pools.movement`
                    pub mod movement {
                        /// `facilities.stadiums.indoor.pools.movement.opened`
                        pub const OPENED: &str = "facilities.stadiums.indoor.pools.movement.opened";
                        const _: &str = OPENED;
                        /// `facilities.stadiums.indoor.pools.movement.closed`
                        pub const CLOSED: &str = "facilities.stadiums.indoor.pools.movement.closed";
                        const _: &str = CLOSED;
                    }

                    /// `facilities.stadiums.indoor.pools.at_end`
                    pub const AT_END: &str = "facilities.stadiums.indoor.pools.at_end";
                    const _: &str = AT_END;
                    /// `facilities.stadiums.indoor.pools.area`
                    pub mod area {
                        /// `facilities.stadiums.indoor.pools.area.owned`
                        pub const OWNED: &str = "facilities.stadiums.indoor.pools.area.owned";
                        const _: &str = OWNED;
                        /// `facilities.stadiums.indoor.pools.area.rented`
                        pub const RENTED: &str = "facilities.stadiums.indoor.pools.area.rented";
                        const _: &str = RENTED;
                        /// `facilities.stadiums.indoor.pools.area.total`
                        pub const TOTAL: &str = "facilities.stadiums.indoor.pools.area.total";
                        const _: &str = TOTAL;
                    }
                }

                /// `facilities.stadiums.indoor.courts`
                pub mod courts {
                    /// `facilities.stadiums.indoor.courts.at_start`
                    pub const AT_START: &str = "facilities.stadiums.indoor.courts.at_start";
                    const _: &str = AT_START;
                    /// `facilities.stadiums.indoor.courts.movement`
                    pub mod movement {
                        /// `facilities.stadiums.indoor.courts.movement.opened`
                        pub const OPENED: &str = "facilities.stadiums.indoor.courts.movement.opened";
                        const _: &str = OPENED;
                        /// `facilities.stadiums.indoor.courts.movement.closed`
                        pub const CLOSED: &str = "facilities.stadiums.indoor.courts.movement.closed";
                        const _: &str = CLOSED;
                    }

                    /// `facilities.stadiums.indoor.courts.at_end`
                    pub const AT_END: &str = "facilities.stadiums.indoor.courts.at_end";
                    const _: &str = AT_END;
                    /// `facilities.stadiums.indoor.courts.area`
                    pub mod area {
                        /// `facilities.stadiums.indoor.courts.area.owned`
                        pub const OWNED: &str = "facilities.stadiums.indoor.courts.area.owned";
                        const _: &str = OWNED;
                        /// `facilities.stadiums.indoor.courts.area.rented`
                        pub const RENTED: &str = "facilities.stadiums.indoor.courts.area.rented";
                        const _: &str = RENTED;
                        /// `facilities.stadiums.indoor.courts.area.total`
                        pub const TOTAL: &str = "facilities.stadiums.indoor.courts.area.total";
                        const _: &str = TOTAL;
                    }
                }
            }

            /// `facilities.stadiums.outdoor`
            pub mod outdoor {
                /// `facilities.stadiums.outdoor.at_start`
                pub const AT_START: &str = "facilities.stadiums.outdoor.at_start";
                const _: &str = AT_START;
                /// `facilities.stadiums.outdoor.movement`
                pub mod movement {
                    /// `facilities.stadiums.outdoor.movement.opened`
                    pub const OPENED: &str = "facilities.stadiums.outdoor.movement.opened";
                    const _: &str = OPENED;
                    /// `facilities.stadiums.outdoor.movement.closed`
                    pub const CLOSED: &str = "facilities.stadiums.outdoor.movement.closed";
                    const _: &str = CLOSED;
                }

                /// `facilities.stadiums.outdoor.at_end`
                pub const AT_END: &str = "facilities.stadiums.outdoor.at_end";
                const _: &str = AT_END;
                /// `facilities.stadiums.outdoor.area`
                pub mod area {
                    /// `facilities.stadiums.outdoor.area.owned`
                    pub const OWNED: &str = "facilities.stadiums.outdoor.area.owned";
                    const _: &str = OWNED;
                    /// `facilities.stadiums.outdoor.area.rented`
                    pub const RENTED: &str = "facilities.stadiums.outdoor.area.rented";
                    const _: &str = RENTED;
                    /// `facilities.stadiums.outdoor.area.total`
                    pub const TOTAL: &str = "facilities.stadiums.outdoor.area.total";
                    const _: &str = TOTAL;
                }
            }
        }

        /// `facilities.paths`
        pub mod paths {
            /// `facilities.paths.at_start`
            pub const AT_START: &str = "facilities.paths.at_start";
            const _: &str = AT_START;
            /// `facilities.paths.movement`
            pub mod movement {
                /// `facilities.paths.movement.opened`
                pub const OPENED: &str = "facilities.paths.movement.opened";
                const _: &str = OPENED;
                /// `facilities.paths.movement.closed`
                pub const CLOSED: &str = "facilities.paths.movement.closed";
                const _: &str = CLOSED;
            }

            /// `facilities.paths.at_end`
            pub const AT_END: &str = "facilities.paths.at_end";
            const _: &str = AT_END;
            /// `facilities.paths.area`
            pub mod area {
                /// `facilities.paths.area.owned`
                pub const OWNED: &str = "facilities.paths.area.owned";
                const _: &str = OWNED;
                /// `facilities.paths.area.rented`
                pub const RENTED: &str = "facilities.paths.area.rented";
                const _: &str = RENTED;
                /// `facilities.paths.area.total`
                pub const TOTAL: &str = "facilities.paths.area.total";
                const _: &str = TOTAL;
            }
        }

        /// `facilities.sports_total`
        pub mod sports_total {
            /// `facilities.sports_total.at_start`
            pub const AT_START: &str = "facilities.sports_total.at_start";
            const _: &str = AT_START;
            /// `facilities.sports_total.movement`
            pub mod movement {
                /// `facilities.sports_total.movement.opened`
                pub const OPENED: &str = "facilities.sports_total.movement.opened";
                const _: &str = OPENED;
                /// `facilities.sports_total.movement.closed`
                pub const CLOSED: &str = "facilities.sports_total.movement.closed";
                const _: &str = CLOSED;
            }

            /// `facilities.sports_total.at_end`
            pub const AT_END: &str = "facilities.sports_total.at_end";
            const _: &str = AT_END;
            /// `facilities.sports_total.area`
            pub mod area {
                /// `facilities.sports_total.area.owned`
                pub const OWNED: &str = "facilities.sports_total.area.owned";
                const _: &str = OWNED;
                /// `facilities.sports_total.area.rented`
                pub const RENTED: &str = "facilities.sports_total.area.rented";
                const _: &str = RENTED;
                /// `facilities.sports_total.area.total`
                pub const TOTAL: &str = "facilities.sports_total.area.total";
                const _: &str = TOTAL;
            }
        }

        /// `facilities.total`
        pub mod total {
            /// `facilities.total.at_start`
            pub const AT_START: &str = "facilities.total.at_start";
            const _: &str = AT_START;
            /// `facilities.total.movement`
            pub mod movement {
                /// `facilities.total.movement.opened`
                pub const OPENED: &str = "facilities.total.movement.opened";
                const _: &str = OPENED;
                /// `facilities.total.movement.closed`
                pub const CLOSED: &str = "facilities.total.movement.closed";
                const _: &str = CLOSED;
            }

            /// `facilities.total.at_end`
            pub const AT_END: &str = "facilities.total.at_end";
            const _: &str = AT_END;
            /// `facilities.total.area`
            pub mod area {
                /// `facilities.total.area.owned`
                pub const OWNED: &str = "facilities.total.area.owned";
                const _: &str = OWNED;
                /// `facilities.total.area.rented`
                pub const RENTED: &str = "facilities.total.area.rented";
                const _: &str = RENTED;
                /// `facilities.total.area.total`
                pub const TOTAL: &str = "facilities.total.area.total";
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
            "deep-rows",
            0xfd40_64d1_6a1f_dd36,
            ::core::include_bytes!("../../../forms/deep-rows.toml"),
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
        self.sound_in_facilities()?;
        sound.held(19, 19);
        sound
            .balance(
                0,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.at_start,
                    ),
                ],
            )?;
        sound
            .balance(
                0,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.movement.opened,
                    ),
                ],
            )?;
        sound
            .balance(
                0,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.movement.closed,
                    ),
                ],
            )?;
        sound
            .balance(
                0,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.at_end,
                    ),
                ],
            )?;
        sound
            .balance(
                0,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.owned,
                    ),
                ],
            )?;
        sound
            .balance(
                0,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                0,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.total,
                    ),
                ],
            )?;
        sound
            .balance(
                1,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.independent.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.at_start,
                    ),
                ],
            )?;
        sound
            .balance(
                1,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .movement
                            .opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .movement
                            .opened,
                    ),
                ],
            )?;
        sound
            .balance(
                1,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .movement
                            .closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .movement
                            .closed,
                    ),
                ],
            )?;
        sound
            .balance(
                1,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.independent.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.at_end,
                    ),
                ],
            )?;
        sound
            .balance(
                1,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.area.owned,
                    ),
                ],
            )?;
        sound
            .balance(
                1,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .area
                            .rented,
                    ),
                ],
            )?;
        sound
            .balance(
                1,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.area.total,
                    ),
                ],
            )?;
        sound
            .balance(
                2,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.at_start,
                    ),
                ],
            )?;
        sound
            .balance(
                2,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.movement.opened,
                    ),
                ],
            )?;
        sound
            .balance(
                2,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.movement.closed,
                    ),
                ],
            )?;
        sound
            .balance(
                2,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.at_end,
                    ),
                ],
            )?;
        sound
            .balance(
                2,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.owned,
                    ),
                ],
            )?;
        sound
            .balance(
                2,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                2,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.total,
                    ),
                ],
            )?;
        sound
            .balance(
                3,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.at_start,
                    ),
                ],
            )?;
        sound
            .balance(
                3,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.movement.opened,
                    ),
                ],
            )?;
        sound
            .balance(
                3,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.movement.closed,
                    ),
                ],
            )?;
        sound
            .balance(
                3,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.at_end,
                    ),
                ],
            )?;
        sound
            .balance(
                3,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.owned,
                    ),
                ],
            )?;
        sound
            .balance(
                3,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                3,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.total,
                    ),
                ],
            )?;
        sound
            .balance(
                4,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.independent.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.at_start,
                    ),
                ],
            )?;
        sound
            .balance(
                4,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .movement
                            .opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .movement
                            .opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.movement.opened,
                    ),
                ],
            )?;
        sound
            .balance(
                4,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .movement
                            .closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .movement
                            .closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.movement.closed,
                    ),
                ],
            )?;
        sound
            .balance(
                4,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.independent.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.at_end,
                    ),
                ],
            )?;
        sound
            .balance(
                4,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.owned,
                    ),
                ],
            )?;
        sound
            .balance(
                4,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .area
                            .rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                4,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.total,
                    ),
                ],
            )?;
        sound
            .balance(
                5,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.at_start,
                    ),
                ],
            )?;
        sound
            .balance(
                5,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.movement.opened,
                    ),
                ],
            )?;
        sound
            .balance(
                5,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.movement.closed,
                    ),
                ],
            )?;
        sound
            .balance(
                5,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(&self.facilities.paths.at_end),
                ],
            )?;
        sound
            .balance(
                5,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.owned,
                    ),
                ],
            )?;
        sound
            .balance(
                5,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                5,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.total,
                    ),
                ],
            )?;
        sound
            .balance(
                6,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.independent.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.at_start,
                    ),
                ],
            )?;
        sound
            .balance(
                6,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .movement
                            .opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .movement
                            .opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.movement.opened,
                    ),
                ],
            )?;
        sound
            .balance(
                6,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .movement
                            .closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .movement
                            .closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.movement.closed,
                    ),
                ],
            )?;
        sound
            .balance(
                6,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.independent.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(&self.facilities.paths.at_end),
                ],
            )?;
        sound
            .balance(
                6,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.owned,
                    ),
                ],
            )?;
        sound
            .balance(
                6,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .area
                            .rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                6,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.total,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.city.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.county.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.public_total.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .independent
                            .area
                            .rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.children.affiliated.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self
                            .facilities
                            .culture
                            .libraries
                            .children
                            .affiliated
                            .area
                            .rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.libraries.total.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.state.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                7,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.private.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                8,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.general.total.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                9,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.thematic.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                10,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.museums.total.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                11,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.halls.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                12,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                13,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                14,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                15,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.outdoor.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                16,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.paths.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                17,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.sports_total.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                7,
                18,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.total.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                10,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.at_start,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.at_start,
                    ),
                ],
            )?;
        sound
            .balance(
                10,
                1,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.movement.opened,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.movement.opened,
                    ),
                ],
            )?;
        sound
            .balance(
                10,
                2,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.movement.closed,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.movement.closed,
                    ),
                ],
            )?;
        sound
            .balance(
                10,
                3,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.at_end,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.at_end,
                    ),
                ],
            )?;
        sound
            .balance(
                10,
                4,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.owned,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.owned,
                    ),
                ],
            )?;
        sound
            .balance(
                10,
                5,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.rented,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.rented,
                    ),
                ],
            )?;
        sound
            .balance(
                10,
                6,
                &[
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.pools.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.stadiums.indoor.courts.area.total,
                    ),
                    ::nianbao::typed::support::Figure::new(
                        &self.facilities.culture.total.area.total,
                    ),
                ],
            )?;
        sound.complete(self)?;
        ::core::option::Option::Some(sound.outcome())
    }
}

impl Report {
    /// Gives up if there is something to say of the figures in `facilities`.
    fn sound_in_facilities(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c0 = figures.count(&self.facilities.culture.libraries.city.at_start)?;
        let c1 = figures.count(&self.facilities.culture.libraries.city.movement.opened)?;
        let c2 = figures.count(&self.facilities.culture.libraries.city.movement.closed)?;
        let c3 = figures.count(&self.facilities.culture.libraries.city.at_end)?;
        figures.amount(&self.facilities.culture.libraries.city.area.owned);
        figures.amount(&self.facilities.culture.libraries.city.area.rented);
        figures.amount(&self.facilities.culture.libraries.city.area.total);
        if figures.unsure() || c3 != c0 + c1 - c2 || c2 > c0 + c1 {
            return ::core::option::Option::None;
        }
        let c7 = figures.count(&self.facilities.culture.libraries.county.at_start)?;
        let c8 = figures
            .count(&self.facilities.culture.libraries.county.movement.opened)?;
        let c9 = figures
            .count(&self.facilities.culture.libraries.county.movement.closed)?;
        let c10 = figures.count(&self.facilities.culture.libraries.county.at_end)?;
        figures.amount(&self.facilities.culture.libraries.county.area.owned);
        figures.amount(&self.facilities.culture.libraries.county.area.rented);
        figures.amount(&self.facilities.culture.libraries.county.area.total);
        if figures.unsure() || c10 != c7 + c8 - c9 || c9 > c7 + c8 {
            return ::core::option::Option::None;
        }
        let c14 = figures
            .count(&self.facilities.culture.libraries.public_total.at_start)?;
        let c15 = figures
            .count(&self.facilities.culture.libraries.public_total.movement.opened)?;
        let c16 = figures
            .count(&self.facilities.culture.libraries.public_total.movement.closed)?;
        let c17 = figures.count(&self.facilities.culture.libraries.public_total.at_end)?;
        figures.amount(&self.facilities.culture.libraries.public_total.area.owned);
        figures.amount(&self.facilities.culture.libraries.public_total.area.rented);
        figures.amount(&self.facilities.culture.libraries.public_total.area.total);
        if figures.unsure() || c17 != c14 + c15 - c16 || c16 > c14 + c15 {
            return ::core::option::Option::None;
        }
        let c21 = figures
            .count(&self.facilities.culture.libraries.children.independent.at_start)?;
        let c22 = figures
            .count(
                &self.facilities.culture.libraries.children.independent.movement.opened,
            )?;
        let c23 = figures
            .count(
                &self.facilities.culture.libraries.children.independent.movement.closed,
            )?;
        let c24 = figures
            .count(&self.facilities.culture.libraries.children.independent.at_end)?;
        figures
            .amount(&self.facilities.culture.libraries.children.independent.area.owned);
        figures
            .amount(&self.facilities.culture.libraries.children.independent.area.rented);
        figures
            .amount(&self.facilities.culture.libraries.children.independent.area.total);
        if figures.unsure() || c24 != c21 + c22 - c23 || c23 > c21 + c22 {
            return ::core::option::Option::None;
        }
        let c28 = figures
            .count(&self.facilities.culture.libraries.children.affiliated.at_start)?;
        let c29 = figures
            .count(
                &self.facilities.culture.libraries.children.affiliated.movement.opened,
            )?;
        let c30 = figures
            .count(
                &self.facilities.culture.libraries.children.affiliated.movement.closed,
            )?;
        let c31 = figures
            .count(&self.facilities.culture.libraries.children.affiliated.at_end)?;
        figures
            .amount(&self.facilities.culture.libraries.children.affiliated.area.owned);
        figures
            .amount(&self.facilities.culture.libraries.children.affiliated.area.rented);
        figures
            .amount(&self.facilities.culture.libraries.children.affiliated.area.total);
        if figures.unsure() || c31 != c28 + c29 - c30 || c30 > c28 + c29 {
            return ::core::option::Option::None;
        }
        let c35 = figures.count(&self.facilities.culture.libraries.total.at_start)?;
        let c36 = figures
            .count(&self.facilities.culture.libraries.total.movement.opened)?;
        let c37 = figures
            .count(&self.facilities.culture.libraries.total.movement.closed)?;
        let c38 = figures.count(&self.facilities.culture.libraries.total.at_end)?;
        figures.amount(&self.facilities.culture.libraries.total.area.owned);
        figures.amount(&self.facilities.culture.libraries.total.area.rented);
        figures.amount(&self.facilities.culture.libraries.total.area.total);
        if figures.unsure() || c38 != c35 + c36 - c37 || c37 > c35 + c36 {
            return ::core::option::Option::None;
        }
        let c42 = figures
            .count(&self.facilities.culture.museums.general.state.at_start)?;
        let c43 = figures
            .count(&self.facilities.culture.museums.general.state.movement.opened)?;
        let c44 = figures
            .count(&self.facilities.culture.museums.general.state.movement.closed)?;
        let c45 = figures.count(&self.facilities.culture.museums.general.state.at_end)?;
        figures.amount(&self.facilities.culture.museums.general.state.area.owned);
        figures.amount(&self.facilities.culture.museums.general.state.area.rented);
        figures.amount(&self.facilities.culture.museums.general.state.area.total);
        if figures.unsure() || c45 != c42 + c43 - c44 || c44 > c42 + c43 {
            return ::core::option::Option::None;
        }
        let c49 = figures
            .count(&self.facilities.culture.museums.general.private.at_start)?;
        let c50 = figures
            .count(&self.facilities.culture.museums.general.private.movement.opened)?;
        let c51 = figures
            .count(&self.facilities.culture.museums.general.private.movement.closed)?;
        let c52 = figures
            .count(&self.facilities.culture.museums.general.private.at_end)?;
        figures.amount(&self.facilities.culture.museums.general.private.area.owned);
        figures.amount(&self.facilities.culture.museums.general.private.area.rented);
        figures.amount(&self.facilities.culture.museums.general.private.area.total);
        if figures.unsure() || c52 != c49 + c50 - c51 || c51 > c49 + c50 {
            return ::core::option::Option::None;
        }
        let c56 = figures
            .count(&self.facilities.culture.museums.general.total.at_start)?;
        let c57 = figures
            .count(&self.facilities.culture.museums.general.total.movement.opened)?;
        let c58 = figures
            .count(&self.facilities.culture.museums.general.total.movement.closed)?;
        let c59 = figures.count(&self.facilities.culture.museums.general.total.at_end)?;
        figures.amount(&self.facilities.culture.museums.general.total.area.owned);
        figures.amount(&self.facilities.culture.museums.general.total.area.rented);
        figures.amount(&self.facilities.culture.museums.general.total.area.total);
        if figures.unsure() || c59 != c56 + c57 - c58 || c58 > c56 + c57 {
            return ::core::option::Option::None;
        }
        let c63 = figures.count(&self.facilities.culture.museums.thematic.at_start)?;
        let c64 = figures
            .count(&self.facilities.culture.museums.thematic.movement.opened)?;
        let c65 = figures
            .count(&self.facilities.culture.museums.thematic.movement.closed)?;
        let c66 = figures.count(&self.facilities.culture.museums.thematic.at_end)?;
        figures.amount(&self.facilities.culture.museums.thematic.area.owned);
        figures.amount(&self.facilities.culture.museums.thematic.area.rented);
        figures.amount(&self.facilities.culture.museums.thematic.area.total);
        if figures.unsure() || c66 != c63 + c64 - c65 || c65 > c63 + c64 {
            return ::core::option::Option::None;
        }
        let c70 = figures.count(&self.facilities.culture.museums.total.at_start)?;
        let c71 = figures.count(&self.facilities.culture.museums.total.movement.opened)?;
        let c72 = figures.count(&self.facilities.culture.museums.total.movement.closed)?;
        let c73 = figures.count(&self.facilities.culture.museums.total.at_end)?;
        figures.amount(&self.facilities.culture.museums.total.area.owned);
        figures.amount(&self.facilities.culture.museums.total.area.rented);
        figures.amount(&self.facilities.culture.museums.total.area.total);
        if figures.unsure() || c73 != c70 + c71 - c72 || c72 > c70 + c71 {
            return ::core::option::Option::None;
        }
        let c77 = figures.count(&self.facilities.culture.halls.at_start)?;
        let c78 = figures.count(&self.facilities.culture.halls.movement.opened)?;
        let c79 = figures.count(&self.facilities.culture.halls.movement.closed)?;
        let c80 = figures.count(&self.facilities.culture.halls.at_end)?;
        figures.amount(&self.facilities.culture.halls.area.owned);
        figures.amount(&self.facilities.culture.halls.area.rented);
        figures.amount(&self.facilities.culture.halls.area.total);
        if figures.unsure() || c80 != c77 + c78 - c79 || c79 > c77 + c78 {
            return ::core::option::Option::None;
        }
        let c84 = figures.count(&self.facilities.culture.total.at_start)?;
        let c85 = figures.count(&self.facilities.culture.total.movement.opened)?;
        let c86 = figures.count(&self.facilities.culture.total.movement.closed)?;
        let c87 = figures.count(&self.facilities.culture.total.at_end)?;
        figures.amount(&self.facilities.culture.total.area.owned);
        figures.amount(&self.facilities.culture.total.area.rented);
        figures.amount(&self.facilities.culture.total.area.total);
        if figures.unsure() || c87 != c84 + c85 - c86 || c86 > c84 + c85 {
            return ::core::option::Option::None;
        }
        let c91 = figures.count(&self.facilities.stadiums.indoor.pools.at_start)?;
        let c92 = figures.count(&self.facilities.stadiums.indoor.pools.movement.opened)?;
        let c93 = figures.count(&self.facilities.stadiums.indoor.pools.movement.closed)?;
        let c94 = figures.count(&self.facilities.stadiums.indoor.pools.at_end)?;
        figures.amount(&self.facilities.stadiums.indoor.pools.area.owned);
        figures.amount(&self.facilities.stadiums.indoor.pools.area.rented);
        figures.amount(&self.facilities.stadiums.indoor.pools.area.total);
        if figures.unsure() || c94 != c91 + c92 - c93 || c93 > c91 + c92 {
            return ::core::option::Option::None;
        }
        let c98 = figures.count(&self.facilities.stadiums.indoor.courts.at_start)?;
        let c99 = figures
            .count(&self.facilities.stadiums.indoor.courts.movement.opened)?;
        let c100 = figures
            .count(&self.facilities.stadiums.indoor.courts.movement.closed)?;
        let c101 = figures.count(&self.facilities.stadiums.indoor.courts.at_end)?;
        figures.amount(&self.facilities.stadiums.indoor.courts.area.owned);
        figures.amount(&self.facilities.stadiums.indoor.courts.area.rented);
        figures.amount(&self.facilities.stadiums.indoor.courts.area.total);
        if figures.unsure() || c101 != c98 + c99 - c100 || c100 > c98 + c99 {
            return ::core::option::Option::None;
        }
        let c105 = figures.count(&self.facilities.stadiums.outdoor.at_start)?;
        let c106 = figures.count(&self.facilities.stadiums.outdoor.movement.opened)?;
        let c107 = figures.count(&self.facilities.stadiums.outdoor.movement.closed)?;
        let c108 = figures.count(&self.facilities.stadiums.outdoor.at_end)?;
        figures.amount(&self.facilities.stadiums.outdoor.area.owned);
        figures.amount(&self.facilities.stadiums.outdoor.area.rented);
        figures.amount(&self.facilities.stadiums.outdoor.area.total);
        if figures.unsure() || c108 != c105 + c106 - c107 || c107 > c105 + c106 {
            return ::core::option::Option::None;
        }
        let c112 = figures.count(&self.facilities.paths.at_start)?;
        let c113 = figures.count(&self.facilities.paths.movement.opened)?;
        let c114 = figures.count(&self.facilities.paths.movement.closed)?;
        let c115 = figures.count(&self.facilities.paths.at_end)?;
        figures.amount(&self.facilities.paths.area.owned);
        figures.amount(&self.facilities.paths.area.rented);
        figures.amount(&self.facilities.paths.area.total);
        if figures.unsure() || c115 != c112 + c113 - c114 || c114 > c112 + c113 {
            return ::core::option::Option::None;
        }
        let c119 = figures.count(&self.facilities.sports_total.at_start)?;
        let c120 = figures.count(&self.facilities.sports_total.movement.opened)?;
        let c121 = figures.count(&self.facilities.sports_total.movement.closed)?;
        let c122 = figures.count(&self.facilities.sports_total.at_end)?;
        figures.amount(&self.facilities.sports_total.area.owned);
        figures.amount(&self.facilities.sports_total.area.rented);
        figures.amount(&self.facilities.sports_total.area.total);
        if figures.unsure() || c122 != c119 + c120 - c121 || c121 > c119 + c120 {
            return ::core::option::Option::None;
        }
        let c126 = figures.count(&self.facilities.total.at_start)?;
        let c127 = figures.count(&self.facilities.total.movement.opened)?;
        let c128 = figures.count(&self.facilities.total.movement.closed)?;
        let c129 = figures.count(&self.facilities.total.at_end)?;
        figures.amount(&self.facilities.total.area.owned);
        figures.amount(&self.facilities.total.area.rented);
        figures.amount(&self.facilities.total.area.total);
        if figures.unsure() || c129 != c126 + c127 - c128 || c128 > c126 + c127 {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Report {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.facilities, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.facilities, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Facilities {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.culture, visitor);
        ::nianbao::typed::support::Fields::visit(&self.stadiums, visitor);
        ::nianbao::typed::support::Fields::visit(&self.paths, visitor);
        ::nianbao::typed::support::Fields::visit(&self.sports_total, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.culture, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.stadiums, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.paths, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.sports_total, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Culture {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.libraries, visitor);
        ::nianbao::typed::support::Fields::visit(&self.museums, visitor);
        ::nianbao::typed::support::Fields::visit(&self.halls, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.libraries, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.museums, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.halls, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Libraries {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.city, visitor);
        ::nianbao::typed::support::Fields::visit(&self.county, visitor);
        ::nianbao::typed::support::Fields::visit(&self.public_total, visitor);
        ::nianbao::typed::support::Fields::visit(&self.children, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.city, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.county, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.public_total, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.children, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for FacilitiesRow {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.at_start, visitor);
        ::nianbao::typed::support::Fields::visit(&self.movement, visitor);
        ::nianbao::typed::support::Fields::visit(&self.at_end, visitor);
        ::nianbao::typed::support::Fields::visit(&self.area, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.at_start, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.movement, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.at_end, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.area, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Movement {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.opened, visitor);
        ::nianbao::typed::support::Fields::visit(&self.closed, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.opened, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.closed, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Area {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.owned, visitor);
        ::nianbao::typed::support::Fields::visit(&self.rented, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.owned, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.rented, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Children {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.independent, visitor);
        ::nianbao::typed::support::Fields::visit(&self.affiliated, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.independent, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.affiliated, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Museums {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.general, visitor);
        ::nianbao::typed::support::Fields::visit(&self.thematic, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.general, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.thematic, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for General {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.state, visitor);
        ::nianbao::typed::support::Fields::visit(&self.private, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.state, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.private, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Stadiums {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.indoor, visitor);
        ::nianbao::typed::support::Fields::visit(&self.outdoor, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.indoor, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.outdoor, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Indoor {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.pools, visitor);
        ::nianbao::typed::support::Fields::visit(&self.courts, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.pools, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.courts, visitor);
    }
}
