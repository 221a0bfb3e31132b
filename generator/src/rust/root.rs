//! What the whole report can do: its form, its JSON, its way to and from the dynamic report.

use super::{Options, Source};
use nianbao_schema::Format;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// ```ignore
/// impl ::nianbao::typed::Report for Report {
///     fn form() -> &'static ::nianbao::typed::support::Form {
///         static FORM: ::nianbao::typed::support::Form =
///             ::nianbao::typed::support::Form::built_in("2021-30", 0x0123_4567_89ab_cdef);
///         &FORM
///     }
///     …
/// }
/// ```
pub(super) fn report(format: &Format, sound: &TokenStream, options: &Options) -> TokenStream {
    let runtime = &options.runtime;
    let support = quote!(#runtime::typed::support);
    let id = &format.id;
    let fingerprint = hex(format.fingerprint.0);
    let form = match &options.source {
        Source::BuiltIn => quote!(#support::Form::built_in(#id, #fingerprint)),
        Source::File(bytes) => quote!(#support::Form::file(#id, #fingerprint, #bytes)),
    };
    quote! {
        impl #runtime::typed::Report for Report {
            fn form() -> &'static #support::Form {
                static FORM: #support::Form = #form;
                &FORM
            }

            fn head(&self) -> (::core::option::Option<u16>, &#runtime::typed::Organ) {
                (self.year, &self.organ)
            }

            fn head_mut(&mut self) -> (&mut ::core::option::Option<u16>, &mut #runtime::typed::Organ) {
                (&mut self.year, &mut self.organ)
            }

            #sound
        }
    }
}

/// The methods of the trait as the type's own, so that nobody has to import it.
pub(super) fn methods(options: &Options) -> TokenStream {
    let runtime = &options.runtime;
    quote! {
        impl Report {
            /// The edition that the report is of.
            ///
            /// # Errors
            ///
            /// Two versions of nianbao were mixed in one build.
            pub fn format()
            -> ::core::result::Result<&'static ::std::sync::Arc<#runtime::Format>, #runtime::typed::Error> {
                <Self as #runtime::typed::Report>::format()
            }

            /// Checks the report against the rules of its form.
            pub fn check(&self, options: &#runtime::typed::Options<'_>) -> #runtime::typed::Outcome {
                <Self as #runtime::typed::Report>::check(self, options)
            }

            /// Reads a report from JSON.
            ///
            /// # Errors
            ///
            /// Everything that is wrong with it.
            pub fn from_json(json: &[u8]) -> ::core::result::Result<Self, #runtime::Errors<#runtime::Problem>> {
                <Self as #runtime::typed::Report>::from_json(json)
            }

            /// The report as JSON, every cell in printed order, blanks as `null`.
            ///
            /// # Errors
            ///
            /// Every value that no report can hold.
            pub fn to_json(&self) -> ::core::result::Result<#runtime::json::Json, #runtime::typed::Error> {
                <Self as #runtime::typed::Report>::to_json(self)
            }
        }

        // Named once, they are no dead code for who calls only some of them; an `allow` would be an error where the
        // lint is forbidden.
        const _: () = {
            let _ = (Report::format, Report::check, Report::from_json, Report::to_json);
        };
    }
}

/// The typed report from the dynamic one and the other way round.
pub(super) fn conversions(options: &Options) -> TokenStream {
    let runtime = &options.runtime;
    quote! {
        impl ::core::convert::TryFrom<&#runtime::report::Report> for Report {
            type Error = #runtime::typed::Error;

            fn try_from(report: &#runtime::report::Report) -> ::core::result::Result<Self, Self::Error> {
                <Self as #runtime::typed::Report>::from_report(report)
            }
        }

        impl ::core::convert::TryFrom<&Report> for #runtime::report::Report {
            type Error = #runtime::typed::Error;

            fn try_from(report: &Report) -> ::core::result::Result<Self, Self::Error> {
                #runtime::typed::Report::to_report(report)
            }
        }
    }
}

/// serde, both ways, by the same JSON.
pub(super) fn serde(options: &Options) -> TokenStream {
    let runtime = &options.runtime;
    let support = quote!(#runtime::typed::support);
    let serde = quote!(#support::serde);
    quote! {
        impl #serde::Serialize for Report {
            fn serialize<S: #serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                #support::serialize(self, serializer)
            }
        }

        impl<'de> #serde::Deserialize<'de> for Report {
            fn deserialize<D: #serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #support::deserialize(deserializer)
            }
        }
    }
}

/// `0x0123_4567_89ab_cdef`
fn hex(number: u64) -> Literal {
    let digits = format!("{number:016x}");
    let groups: Vec<&str> = (0..4).map(|at| &digits[4 * at..4 * at + 4]).collect();
    let text = format!("0x{}", groups.join("_"));
    text.parse().unwrap_or_else(|_| Literal::u64_unsuffixed(number))
}
