// Made by nianbao from the format `kinds`: change that, not this file.

/// “便民服务站年度报表”, edition `kinds`, for the years 2023 on; fingerprint `dbd1e7f94aa19698`.
///
/// Yearly form of a service station.
///
/// 每个服务站填一份。
///
/// Source: 便民办〔2023〕1号
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
    /// “表一 人员”: Staff: counts.
    pub staff: Staff,
    /// “表二 增减”: Changes: numbers with a sign.
    pub changes: Changes,
    /// “表三 经费”: Costs: exact decimals.
    pub costs: Costs,
    /// “表四 联系方式”: Contact: text.
    pub contact: Contact,
    /// “表五 设施”: Equipment: yes or no.
    pub equipment: Equipment,
    /// “表六 开放”: Opening: one of several.
    pub opening: Opening,
    /// “说明”: Remarks.
    ///
    /// 有需要说明的写在这里，没有的不写。
    pub remarks: ::std::string::String,
}

/// “表一 人员”: Staff: counts.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Staff {
    /// “专职”.
    pub full_time: StaffRow,
    /// “兼职”.
    pub part_time: StaffRow,
    /// “合计”.
    pub total: StaffRow,
}

/// A row of “表一 人员”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct StaffRow {
    /// “编制数”.
    ///
    /// Unit: 人.
    pub posts: ::nianbao::typed::Entry<u64>,
    /// “在岗数”.
    ///
    /// Unit: 人.
    pub present: ::nianbao::typed::Entry<u64>,
}

/// “表二 增减”: Changes: numbers with a sign.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Changes {
    /// “人员增减”.
    ///
    /// Unit: 人.
    pub staff: ::nianbao::typed::Entry<i64>,
    /// “办事群众增减”.
    ///
    /// Unit: 人次.
    ///
    /// 村不填办事群众增减
    pub visitors: ::nianbao::typed::Entry<i64>,
}

/// “表三 经费”: Costs: exact decimals.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Costs {
    /// “工资”.
    ///
    /// Unit: 万元.
    pub wages: ::nianbao::typed::Entry<::nianbao::typed::Number>,
    /// “房租”.
    ///
    /// Unit: 万元.
    pub rent: ::nianbao::typed::Entry<::nianbao::typed::Number>,
    /// “合计”.
    ///
    /// Unit: 万元.
    pub total: ::nianbao::typed::Entry<::nianbao::typed::Number>,
}

/// “表四 联系方式”: Contact: text.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Contact {
    /// “站名”.
    pub name: ::nianbao::typed::Entry<::std::string::String>,
    /// “地址”.
    pub address: ::nianbao::typed::Entry<::std::string::String>,
    /// “备注”.
    pub remarks: ::nianbao::typed::Entry<::std::string::String>,
}

/// “表五 设施”: Equipment: yes or no.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Equipment {
    /// “是否有自助终端”.
    pub terminal: ::nianbao::typed::Entry<bool>,
    /// “是否有无障碍通道”.
    pub ramp: ::nianbao::typed::Entry<bool>,
}

/// “表六 开放”: Opening: one of several.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Opening {
    /// “开放时间”.
    pub days: ::nianbao::typed::Entry<Days>,
    /// “场所性质”.
    pub premises: ::nianbao::typed::Entry<Premises>,
}

/// “开放时间”.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
pub enum Days {
    /// “工作日”.
    Weekdays,
    /// “每天”.
    AllWeek,
    /// “预约”.
    ByAppointment,
}

impl ::nianbao::typed::Choice for Days {
    const ALL: &'static [Self] = &[Self::Weekdays, Self::AllWeek, Self::ByAppointment];
    const NAMES: &'static [&'static str] = &["weekdays", "all_week", "by_appointment"];
    fn index(self) -> usize {
        self as usize
    }
}

/// “场所性质”.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
pub enum Premises {
    /// “自有”.
    自有,
    /// “租用”.
    租用,
    /// “借用”.
    借用,
}

impl ::nianbao::typed::Choice for Premises {
    const ALL: &'static [Self] = &[Self::自有, Self::租用, Self::借用];
    const NAMES: &'static [&'static str] = &["自有", "租用", "借用"];
    fn index(self) -> usize {
        self as usize
    }
}

/// The paths of the form's cells and narratives.
pub mod paths {
    /// `staff`
    pub mod staff {
        /// `staff.full_time`
        pub mod full_time {
            /// `staff.full_time.posts`
            pub const POSTS: &str = "staff.full_time.posts";
            const _: &str = POSTS;
            /// `staff.full_time.present`
            pub const PRESENT: &str = "staff.full_time.present";
            const _: &str = PRESENT;
        }

        /// `staff.part_time`
        pub mod part_time {
            /// `staff.part_time.posts`
            pub const POSTS: &str = "staff.part_time.posts";
            const _: &str = POSTS;
            /// `staff.part_time.present`
            pub const PRESENT: &str = "staff.part_time.present";
            const _: &str = PRESENT;
        }

        /// `staff.total`
        pub mod total {
            /// `staff.total.posts`
            pub const POSTS: &str = "staff.total.posts";
            const _: &str = POSTS;
            /// `staff.total.present`
            pub const PRESENT: &str = "staff.total.present";
            const _: &str = PRESENT;
        }
    }

    /// `changes`
    pub mod changes {
        /// `changes.staff`
        pub const STAFF: &str = "changes.staff";
        const _: &str = STAFF;
        /// `changes.visitors`
        pub const VISITORS: &str = "changes.visitors";
        const _: &str = VISITORS;
    }

    /// `costs`
    pub mod costs {
        /// `costs.wages`
        pub const WAGES: &str = "costs.wages";
        const _: &str = WAGES;
        /// `costs.rent`
        pub const RENT: &str = "costs.rent";
        const _: &str = RENT;
        /// `costs.total`
        pub const TOTAL: &str = "costs.total";
        const _: &str = TOTAL;
    }

    /// `contact`
    pub mod contact {
        /// `contact.name`
        pub const NAME: &str = "contact.name";
        const _: &str = NAME;
        /// `contact.address`
        pub const ADDRESS: &str = "contact.address";
        const _: &str = ADDRESS;
        /// `contact.remarks`
        pub const REMARKS: &str = "contact.remarks";
        const _: &str = REMARKS;
    }

    /// `equipment`
    pub mod equipment {
        /// `equipment.terminal`
        pub const TERMINAL: &str = "equipment.terminal";
        const _: &str = TERMINAL;
        /// `equipment.ramp`
        pub const RAMP: &str = "equipment.ramp";
        const _: &str = RAMP;
    }

    /// `opening`
    pub mod opening {
        /// `opening.days`
        pub const DAYS: &str = "opening.days";
        const _: &str = DAYS;
        /// `opening.premises`
        pub const PREMISES: &str = "opening.premises";
        const _: &str = PREMISES;
    }

    /// `remarks`
    pub const REMARKS: &str = "remarks";
    const _: &str = REMARKS;
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
            "kinds",
            0xdbd1_e7f9_4aa1_9698,
            ::core::include_bytes!("../../../forms/kinds.toml"),
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
        self.sound_in_staff()?;
        self.sound_in_changes()?;
        self.sound_in_costs()?;
        self.sound_in_contact()?;
        sound.held(3, 2);
        sound
            .balance(
                2,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(&self.costs.total),
                    ::nianbao::typed::support::Figure::new(&self.costs.wages),
                    ::nianbao::typed::support::Figure::new(&self.costs.rent),
                ],
            )?;
        if !sound.is_silent(3, 1) {
            sound
                .balance(
                    3,
                    0,
                    &[
                        ::nianbao::typed::support::Figure::new(&self.changes.staff),
                        ::nianbao::typed::support::Figure::new(&self.staff.total.present),
                    ],
                )?;
        }
        sound
            .balance(
                4,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(&self.costs.wages),
                    ::nianbao::typed::support::Figure::new(&self.staff.total.present),
                ],
            )?;
        if sound.applies(5, ::nianbao::typed::support::Figure::Blank)? {
            sound
                .balance(
                    5,
                    0,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.staff.full_time.present,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.staff.part_time.present,
                        ),
                    ],
                )?;
        }
        if sound
            .applies(6, ::nianbao::typed::support::Figure::new(&self.opening.premises))?
        {
            sound.blank(6, &[::nianbao::typed::support::Figure::new(&self.costs.rent)])?;
        }
        if sound.applies(7, ::nianbao::typed::support::Figure::new(&self.opening.days))?
        {
            sound
                .balance(
                    7,
                    0,
                    &[
                        ::nianbao::typed::support::Figure::new(
                            &self.staff.full_time.present,
                        ),
                        ::nianbao::typed::support::Figure::new(
                            &self.staff.part_time.present,
                        ),
                    ],
                )?;
        }
        sound
            .closed(
                &[
                    (
                        2,
                        ::nianbao::typed::support::Figure::new(
                            &self.staff.part_time.posts,
                        ),
                    ),
                    (
                        3,
                        ::nianbao::typed::support::Figure::new(
                            &self.staff.part_time.present,
                        ),
                    ),
                    (7, ::nianbao::typed::support::Figure::new(&self.changes.visitors)),
                ],
            )?;
        sound.complete(self)?;
        ::core::option::Option::Some(sound.outcome())
    }
}

impl Report {
    /// Gives up if there is something to say of the figures in `staff`.
    fn sound_in_staff(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c0 = figures.count(&self.staff.full_time.posts)?;
        let c1 = figures.count(&self.staff.full_time.present)?;
        if figures.unsure() || 2 * c1 > 3 * c0 {
            return ::core::option::Option::None;
        }
        let c2 = figures.count(&self.staff.part_time.posts)?;
        let c3 = figures.count(&self.staff.part_time.present)?;
        if figures.unsure() || 2 * c3 > 3 * c2 {
            return ::core::option::Option::None;
        }
        let c4 = figures.count(&self.staff.total.posts)?;
        let c5 = figures.count(&self.staff.total.present)?;
        if figures.unsure() || c4 != c0 + c2 || c5 != c1 + c3 || 2 * c5 > 3 * c4 {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `changes`.
    fn sound_in_changes(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_change(&self.changes.staff);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_change(&self.changes.visitors);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `costs`.
    fn sound_in_costs(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.amount(&self.costs.wages);
        figures.amount(&self.costs.rent);
        figures.amount(&self.costs.total);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `contact`.
    fn sound_in_contact(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.text(&self.contact.name);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.contact.address);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.text(&self.contact.remarks);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Report {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.staff, visitor);
        ::nianbao::typed::support::Fields::visit(&self.changes, visitor);
        ::nianbao::typed::support::Fields::visit(&self.costs, visitor);
        ::nianbao::typed::support::Fields::visit(&self.contact, visitor);
        ::nianbao::typed::support::Fields::visit(&self.equipment, visitor);
        ::nianbao::typed::support::Fields::visit(&self.opening, visitor);
        ::nianbao::typed::support::Fields::visit(&self.remarks, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.staff, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.changes, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.costs, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.contact, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.equipment, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.opening, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.remarks, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Staff {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.full_time, visitor);
        ::nianbao::typed::support::Fields::visit(&self.part_time, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.full_time, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.part_time, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for StaffRow {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.posts, visitor);
        ::nianbao::typed::support::Fields::visit(&self.present, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.posts, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.present, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Changes {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.staff, visitor);
        ::nianbao::typed::support::Fields::visit(&self.visitors, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.staff, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.visitors, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Costs {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.wages, visitor);
        ::nianbao::typed::support::Fields::visit(&self.rent, visitor);
        ::nianbao::typed::support::Fields::visit(&self.total, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.wages, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.rent, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.total, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Contact {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.name, visitor);
        ::nianbao::typed::support::Fields::visit(&self.address, visitor);
        ::nianbao::typed::support::Fields::visit(&self.remarks, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.name, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.address, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.remarks, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Equipment {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.terminal, visitor);
        ::nianbao::typed::support::Fields::visit(&self.ramp, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.terminal, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.ramp, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Opening {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.days, visitor);
        ::nianbao::typed::support::Fields::visit(&self.premises, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.days, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.premises, visitor);
    }
}
