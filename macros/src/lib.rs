//! Macros that make Rust types of a form: tokens in, tokens out.
//!
//! Used through the facade, `nianbao`, to whose names the expansion refers. They stand on `nianbao-schema`, without its
//! features for reports, and on the generator's emitter of Rust; they must never know another artifact, and run nothing
//! but the judgement of paths.

mod attribute;
mod bind;
mod choice;
mod form;
mod history;
mod item;
mod runtime;
mod types;
mod written;

use proc_macro::TokenStream;

#[doc = include_str!("../docs/report_types.md")]
#[proc_macro]
pub fn report_types(input: TokenStream) -> TokenStream {
    types::expand(input.into()).into()
}

#[doc = include_str!("../docs/report.md")]
#[proc_macro_derive(Report, attributes(report))]
pub fn derive_report(input: TokenStream) -> TokenStream {
    bind::derive(input.into()).into()
}

#[doc = include_str!("../docs/choice.md")]
#[proc_macro_derive(Choice, attributes(report))]
pub fn derive_choice(input: TokenStream) -> TokenStream {
    choice::derive(input.into()).into()
}
