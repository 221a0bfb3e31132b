// Made by nianbao from the format `single-cell`: change that, not this file.

/// “年末在岗人数表”, edition `single-cell`, for the years 2024 on; fingerprint `2b21f30054119a91`.
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
    /// “在岗人数”.
    ///
    /// Unit: 人.
    pub staff: ::nianbao::typed::Entry<u64>,
}

/// The paths of the form's cells and narratives.
pub mod paths {
    /// `staff`
    pub const STAFF: &str = "staff";
    const _: &str = STAFF;
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
            "single-cell",
            0x2b21_f300_5411_9a91,
            ::core::include_bytes!("../../../forms/single-cell.toml"),
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
        sound.held(0, 0);
        sound.complete(self)?;
        ::core::option::Option::Some(sound.outcome())
    }
}

impl Report {
    /// Gives up if there is something to say of the figures in `staff`.
    fn sound_in_staff(&self) -> ::core::option::Option<()> {
        let mut figures = ::nianbao::typed::support::Figures::new();
        figures.spare_count(&self.staff);
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
    }

    fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
        ::nianbao::typed::support::Fields::visit_mut(&mut self.staff, visitor);
    }
}
