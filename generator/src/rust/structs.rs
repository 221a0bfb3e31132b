//! Structs and enums, each with the walk over its fields.

use super::docs;
use super::plan::{Enum, Kind, Plan, Struct};
use super::{Options, docs::Doc};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What every struct can do.
const OF_STRUCTS: [&str; 5] = ["Clone", "Debug", "Default", "PartialEq", "Eq"];

/// What every enum can do.
const OF_ENUMS: [&str; 6] = ["Clone", "Copy", "Debug", "PartialEq", "Eq", "Hash"];

/// ```ignore
/// /// A row of “…”.
/// #[derive(::core::clone::Clone, …)]
/// pub struct ApplicationsRow {
///     /// “…”: Natural persons.
///     ///
///     /// Unit: ….
///     pub natural_person: ::nianbao::typed::Entry<u64>,
///     /// “…”: Legal persons and other organisations.
///     pub legal_person: LegalPerson,
///     …
/// }
/// ```
pub(super) fn structure(of: &Struct, plan: &Plan<'_>, options: &Options) -> TokenStream {
    let Struct { name, fields, doc, .. } = of;
    let doc = doc.tokens();
    let derive = derive(&OF_STRUCTS, &[], options);
    let fields = fields.iter().map(|field| {
        let (doc, name, kind) = (field.doc.tokens(), &field.name, kind(&field.kind, plan, options));
        quote!(#doc pub #name: #kind,)
    });
    let head = (of.places[0] == 0).then(|| head(options));
    quote! {
        #doc
        #derive
        pub struct #name {
            #head
            #(#fields)*
        }
    }
}

/// What every report has, whatever its form.
fn head(options: &Options) -> TokenStream {
    let runtime = &options.runtime;
    quote! {
        /// The reporting year.
        pub year: ::core::option::Option<u16>,
        /// Whose report it is.
        pub organ: #runtime::typed::Organ,
    }
}

fn kind(kind: &Kind, plan: &Plan<'_>, options: &Options) -> TokenStream {
    let runtime = &options.runtime;
    let value = match kind {
        Kind::Count => quote!(u64),
        Kind::Change => quote!(i64),
        Kind::Amount => quote!(#runtime::typed::Number),
        Kind::Text => quote!(::std::string::String),
        Kind::Flag => quote!(bool),
        Kind::Choice(number) => {
            let name = &plan.enums[*number].name;
            quote!(#name)
        }
        Kind::Narrative => return quote!(::std::string::String),
        Kind::Struct(number) => {
            let name = &plan.structs[*number].name;
            return quote!(#name);
        }
    };
    quote!(#runtime::typed::Entry<#value>)
}

/// ```ignore
/// #[doc(hidden)]
/// impl ::nianbao::typed::support::Fields for ApplicationsRow {
///     fn visit(&self, visitor: &mut dyn ::nianbao::typed::support::Visitor) {
///         ::nianbao::typed::support::Fields::visit(&self.natural_person, visitor);
///         …
///     }
///     fn visit_mut(&mut self, visitor: &mut dyn ::nianbao::typed::support::VisitorMut) {
///         ::nianbao::typed::support::Fields::visit_mut(&mut self.natural_person, visitor);
///         …
///     }
/// }
/// ```
pub(super) fn walk(of: &Struct, options: &Options) -> TokenStream {
    let runtime = &options.runtime;
    let support = quote!(#runtime::typed::support);
    let name = &of.name;
    let fields: Vec<&Ident> = of.fields.iter().map(|field| &field.name).collect();
    quote! {
        #[doc(hidden)]
        impl #support::Fields for #name {
            fn visit(&self, visitor: &mut dyn #support::Visitor) {
                #(#support::Fields::visit(&self.#fields, visitor);)*
            }
            fn visit_mut(&mut self, visitor: &mut dyn #support::VisitorMut) {
                #(#support::Fields::visit_mut(&mut self.#fields, visitor);)*
            }
        }
    }
}

/// ```ignore
/// /// “…”.
/// #[derive(::core::clone::Clone, ::core::marker::Copy, …)]
/// pub enum Days {
///     /// “…”.
///     Weekdays,
///     …
/// }
/// impl ::nianbao::typed::Choice for Days {
///     const ALL: &'static [Self] = &[Self::Weekdays, …];
///     const NAMES: &'static [&'static str] = &["weekdays", …];
///     fn index(self) -> usize {
///         self as usize
///     }
/// }
/// ```
pub(super) fn enumeration(of: &Enum, plan: &Plan<'_>, options: &Options) -> TokenStream {
    let runtime = &options.runtime;
    let Enum { name, choices, variants, cells } = of;
    let doc = Doc::of_places(plan.format, cells.iter().map(|&cell| plan.cells[cell])).tokens();
    let derive = derive(&OF_ENUMS, &["Default"], options);
    let docs = choices.iter().map(|choice| docs::lines(&[format!("“{}”.", docs::escape(&choice.label))]));
    let names = choices.iter().map(|choice| &choice.name);
    quote! {
        #doc
        #derive
        pub enum #name {
            #(#docs #variants,)*
        }

        impl #runtime::typed::Choice for #name {
            const ALL: &'static [Self] = &[#(Self::#variants,)*];
            const NAMES: &'static [&'static str] = &[#(#names,)*];

            fn index(self) -> usize {
                self as usize
            }
        }
    }
}

/// What a type can do: what all can, and what the caller asked for besides. Asking for what is there
/// already is no mistake.
fn derive(own: &[&str], never: &[&str], options: &Options) -> TokenStream {
    let traits = own.iter().map(|&name| {
        let module = match name {
            "Clone" => quote!(clone),
            "Copy" => quote!(marker),
            "Debug" => quote!(fmt),
            "Default" => quote!(default),
            "Hash" => quote!(hash),
            _ => quote!(cmp),
        };
        let name = Ident::new(name, proc_macro2::Span::call_site());
        quote!(::core::#module::#name)
    });
    let is_new = |path: &&TokenStream| {
        let path = path.to_string().replace(' ', "");
        let path = path.trim_start_matches("::");
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        let is_standard = module.is_empty() || module.starts_with("core") || module.starts_with("std");
        !(is_standard && (own.contains(&name) || never.contains(&name)))
    };
    let more = options.derives.iter().filter(is_new);
    quote!(#[derive(#(#traits,)* #(#more,)*)])
}
