// Made by nianbao from the format `keywords`: change that, not this file.

/// “Words that Rust keeps for itself”, edition `keywords`, for the years 2020 on; fingerprint `c650271f6ee44ef5`.
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
    /// “Prose”.
    pub self_: ::std::string::String,
    /// “More prose”.
    pub visitor: ::std::string::String,
    /// “Tables”.
    pub r#type: Type,
    /// “Tables”.
    pub option: Option2,
    /// “Tables”.
    pub sound: Sound,
    /// “Tables”.
    pub check: Check,
}

/// “Tables”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Type {
    /// “1. match”.
    pub r#match: TypeRow,
    /// “\<crate\> \[\*\] \`code\`
    /// second line”.
    pub crate_: TypeRow,
    /// “report”.
    pub report: TypeRow,
    /// “total”.
    pub super_: TypeRow,
}

/// A row of “Tables”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct TypeRow {
    /// “fn”.
    pub r#fn: ::nianbao::typed::Entry<u64>,
    /// “option”.
    pub option: TypeOption,
    /// “a\_b”.
    pub a_b: ::nianbao::typed::Entry<u64>,
    /// “a\_\_b”.
    pub a_b_: ::nianbao::typed::Entry<u64>,
    /// “figures”.
    pub figures: ::nianbao::typed::Entry<u64>,
}

/// “option”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct TypeOption {
    /// “some”.
    pub some: ::nianbao::typed::Entry<u64>,
    /// “none”.
    pub none: ::nianbao::typed::Entry<u64>,
}

/// “Tables”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Option2 {
    /// “string”.
    pub string: OptionString,
    /// “report”.
    pub report: OptionReport,
}

/// “string”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct OptionString {
    /// “vec”.
    pub vec: ::nianbao::typed::Entry<u64>,
    /// “vec2”.
    pub vec2: ::nianbao::typed::Entry<u64>,
}

/// “report”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct OptionReport {
    /// “x”.
    pub x: ::nianbao::typed::Entry<u64>,
}

/// “Tables”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Sound {
    /// “default”.
    pub default: ::nianbao::typed::Entry<SoundChoice>,
    /// “result”.
    pub result: ::nianbao::typed::Entry<SoundChoice>,
}

/// “Tables”.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
)]
pub struct Check {
    /// “head”.
    pub head: ::nianbao::typed::Entry<i64>,
    /// “form”.
    pub form: ::nianbao::typed::Entry<i64>,
}

/// “default”; “result”.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
pub enum SoundChoice {
    /// “self”.
    Answer1,
    /// “Self”.
    Answer2,
    /// “一”.
    Answer3,
    /// “1”.
    Answer4,
    /// “是 的”.
    是的,
    /// “a-b”.
    AB,
    /// “a\_b”.
    Answer7,
}

impl ::nianbao::typed::Choice for SoundChoice {
    const ALL: &'static [Self] = &[
        Self::Answer1,
        Self::Answer2,
        Self::Answer3,
        Self::Answer4,
        Self::是的,
        Self::AB,
        Self::Answer7,
    ];
    const NAMES: &'static [&'static str] = &[
        "self",
        "Self",
        "一",
        "1",
        "是 的",
        "a-b",
        "a_b",
    ];
    fn index(self) -> usize {
        self as usize
    }
}

/// The paths of the form's cells and narratives.
pub mod paths {
    /// `self`
    pub const SELF: &str = "self";
    const _: &str = SELF;
    /// `visitor`
    pub const VISITOR: &str = "visitor";
    const _: &str = VISITOR;
    /// `type`
    pub mod r#type {
        /// `type.match`
        pub mod r#match {
            /// `type.match.fn`
            pub const FN: &str = "type.match.fn";
            const _: &str = FN;
            /// `type.match.option`
            pub mod option {
                /// `type.match.option.some`
                pub const SOME: &str = "type.match.option.some";
                const _: &str = SOME;
                /// `type.match.option.none`
                pub const NONE: &str = "type.match.option.none";
                const _: &str = NONE;
            }

            /// `type.match.a_b`
            pub const A_B: &str = "type.match.a_b";
            const _: &str = A_B;
            /// `type.match.a__b`
            pub const A_B_: &str = "type.match.a__b";
            const _: &str = A_B_;
            /// `type.match.figures`
            pub const FIGURES: &str = "type.match.figures";
            const _: &str = FIGURES;
        }

        /// `type.crate`
        pub mod crate_ {
            /// `type.crate.fn`
            pub const FN: &str = "type.crate.fn";
            const _: &str = FN;
            /// `type.crate.option`
            pub mod option {
                /// `type.crate.option.some`
                pub const SOME: &str = "type.crate.option.some";
                const _: &str = SOME;
                /// `type.crate.option.none`
                pub const NONE: &str = "type.crate.option.none";
                const _: &str = NONE;
            }

            /// `type.crate.a_b`
            pub const A_B: &str = "type.crate.a_b";
            const _: &str = A_B;
            /// `type.crate.a__b`
            pub const A_B_: &str = "type.crate.a__b";
            const _: &str = A_B_;
            /// `type.crate.figures`
            pub const FIGURES: &str = "type.crate.figures";
            const _: &str = FIGURES;
        }

        /// `type.report`
        pub mod report {
            /// `type.report.fn`
            pub const FN: &str = "type.report.fn";
            const _: &str = FN;
            /// `type.report.option`
            pub mod option {
                /// `type.report.option.some`
                pub const SOME: &str = "type.report.option.some";
                const _: &str = SOME;
                /// `type.report.option.none`
                pub const NONE: &str = "type.report.option.none";
                const _: &str = NONE;
            }

            /// `type.report.a_b`
            pub const A_B: &str = "type.report.a_b";
            const _: &str = A_B;
            /// `type.report.a__b`
            pub const A_B_: &str = "type.report.a__b";
            const _: &str = A_B_;
            /// `type.report.figures`
            pub const FIGURES: &str = "type.report.figures";
            const _: &str = FIGURES;
        }

        /// `type.super`
        pub mod super_ {
            /// `type.super.fn`
            pub const FN: &str = "type.super.fn";
            const _: &str = FN;
            /// `type.super.option`
            pub mod option {
                /// `type.super.option.some`
                pub const SOME: &str = "type.super.option.some";
                const _: &str = SOME;
                /// `type.super.option.none`
                pub const NONE: &str = "type.super.option.none";
                const _: &str = NONE;
            }

            /// `type.super.a_b`
            pub const A_B: &str = "type.super.a_b";
            const _: &str = A_B;
            /// `type.super.a__b`
            pub const A_B_: &str = "type.super.a__b";
            const _: &str = A_B_;
            /// `type.super.figures`
            pub const FIGURES: &str = "type.super.figures";
            const _: &str = FIGURES;
        }
    }

    /// `option`
    pub mod option {
        /// `option.string`
        pub mod string {
            /// `option.string.vec`
            pub const VEC: &str = "option.string.vec";
            const _: &str = VEC;
            /// `option.string.vec2`
            pub const VEC2: &str = "option.string.vec2";
            const _: &str = VEC2;
        }

        /// `option.report`
        pub mod report {
            /// `option.report.x`
            pub const X: &str = "option.report.x";
            const _: &str = X;
        }
    }

    /// `sound`
    pub mod sound {
        /// `sound.default`
        pub const DEFAULT: &str = "sound.default";
        const _: &str = DEFAULT;
        /// `sound.result`
        pub const RESULT: &str = "sound.result";
        const _: &str = RESULT;
    }

    /// `check`
    pub mod check {
        /// `check.head`
        pub const HEAD: &str = "check.head";
        const _: &str = HEAD;
        /// `check.form`
        pub const FORM: &str = "check.form";
        const _: &str = FORM;
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
            "keywords",
            0xc650_271f_6ee4_4ef5,
            ::core::include_bytes!("../../forms/keywords.toml"),
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
        self.sound_in_type()?;
        self.sound_in_option()?;
        self.sound_in_check()?;
        sound.held(11, 0);
        sound
            .balance(
                3,
                0,
                &[
                    ::nianbao::typed::support::Figure::new(&self.check.head),
                    ::nianbao::typed::support::Figure::new(&self.check.form),
                ],
            )?;
        if sound.applies(4, ::nianbao::typed::support::Figure::new(&self.sound.default))?
        {
            sound
                .balance(
                    4,
                    0,
                    &[
                        ::nianbao::typed::support::Figure::new(&self.check.head),
                        ::nianbao::typed::support::Figure::new(&self.check.form),
                    ],
                )?;
        }
        sound.complete(self)?;
        ::core::option::Option::Some(sound.outcome())
    }
}

impl Report {
    /// Gives up if there is something to say of the figures in `type`.
    fn sound_in_type(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c0 = figures.count(&self.r#type.r#match.r#fn)?;
        let c1 = figures.count(&self.r#type.r#match.option.some)?;
        let c2 = figures.count(&self.r#type.r#match.option.none)?;
        let c3 = figures.count(&self.r#type.r#match.a_b)?;
        let c4 = figures.count(&self.r#type.r#match.a_b_)?;
        let c5 = figures.count(&self.r#type.r#match.figures)?;
        if figures.unsure() || c5 != c0 + c1 + c2 + c3 + c4 {
            return ::core::option::Option::None;
        }
        let c6 = figures.count(&self.r#type.crate_.r#fn)?;
        let c7 = figures.count(&self.r#type.crate_.option.some)?;
        let c8 = figures.count(&self.r#type.crate_.option.none)?;
        let c9 = figures.count(&self.r#type.crate_.a_b)?;
        let c10 = figures.count(&self.r#type.crate_.a_b_)?;
        let c11 = figures.count(&self.r#type.crate_.figures)?;
        if figures.unsure() || c11 != c6 + c7 + c8 + c9 + c10 {
            return ::core::option::Option::None;
        }
        let c12 = figures.count(&self.r#type.report.r#fn)?;
        let c13 = figures.count(&self.r#type.report.option.some)?;
        let c14 = figures.count(&self.r#type.report.option.none)?;
        let c15 = figures.count(&self.r#type.report.a_b)?;
        let c16 = figures.count(&self.r#type.report.a_b_)?;
        let c17 = figures.count(&self.r#type.report.figures)?;
        if figures.unsure() || c17 != c12 + c13 + c14 + c15 + c16 {
            return ::core::option::Option::None;
        }
        let c18 = figures.count(&self.r#type.super_.r#fn)?;
        let c19 = figures.count(&self.r#type.super_.option.some)?;
        let c20 = figures.count(&self.r#type.super_.option.none)?;
        let c21 = figures.count(&self.r#type.super_.a_b)?;
        let c22 = figures.count(&self.r#type.super_.a_b_)?;
        let c23 = figures.count(&self.r#type.super_.figures)?;
        if figures.unsure() || c18 != c0 + c6 + c12 || c19 != c1 + c7 + c13
            || c20 != c2 + c8 + c14 || c21 != c3 + c9 + c15 || c22 != c4 + c10 + c16
            || c23 != c5 + c11 + c17 || c23 != c18 + c19 + c20 + c21 + c22
        {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `option`.
    fn sound_in_option(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.option.string.vec);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.option.string.vec2);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        figures.spare_count(&self.option.report.x);
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }

    /// Gives up if there is something to say of the figures in `check`.
    fn sound_in_check(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        let c29 = figures.change(&self.check.head)?;
        if figures.unsure() {
            return ::core::option::Option::None;
        }
        let c30 = figures.change(&self.check.form)?;
        if figures.unsure() || 2 * c29 - 3 > -c30 + 5 {
            return ::core::option::Option::None;
        }
        ::core::option::Option::Some(())
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Report {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.self_, visitor);
        ::nianbao::typed::support::Fields::visit(&self.visitor, visitor);
        ::nianbao::typed::support::Fields::visit(&self.r#type, visitor);
        ::nianbao::typed::support::Fields::visit(&self.option, visitor);
        ::nianbao::typed::support::Fields::visit(&self.sound, visitor);
        ::nianbao::typed::support::Fields::visit(&self.check, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.self_, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.visitor, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.r#type, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.option, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.sound, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.check, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Type {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.r#match, visitor);
        ::nianbao::typed::support::Fields::visit(&self.crate_, visitor);
        ::nianbao::typed::support::Fields::visit(&self.report, visitor);
        ::nianbao::typed::support::Fields::visit(&self.super_, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.r#match, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.crate_, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.report, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.super_, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for TypeRow {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.r#fn, visitor);
        ::nianbao::typed::support::Fields::visit(&self.option, visitor);
        ::nianbao::typed::support::Fields::visit(&self.a_b, visitor);
        ::nianbao::typed::support::Fields::visit(&self.a_b_, visitor);
        ::nianbao::typed::support::Fields::visit(&self.figures, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.r#fn, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.option, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.a_b, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.a_b_, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.figures, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for TypeOption {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.some, visitor);
        ::nianbao::typed::support::Fields::visit(&self.none, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.some, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.none, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Option2 {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.string, visitor);
        ::nianbao::typed::support::Fields::visit(&self.report, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.string, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.report, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for OptionString {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.vec, visitor);
        ::nianbao::typed::support::Fields::visit(&self.vec2, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.vec, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.vec2, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for OptionReport {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.x, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.x, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Sound {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.default, visitor);
        ::nianbao::typed::support::Fields::visit(&self.result, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.default, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.result, visitor);
    }
}

#[doc(hidden)]
impl ::nianbao::typed::support::Fields for Check {
    fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
        ::nianbao::typed::support::Fields::visit(&self.head, visitor);
        ::nianbao::typed::support::Fields::visit(&self.form, visitor);
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.head, visitor);
        ::nianbao::typed::support::Fields::visit_mut(&mut self.form, visitor);
    }
}
