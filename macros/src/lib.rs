//! Macros that make Rust types of a form: tokens in, tokens out.

mod types;

use proc_macro::TokenStream;

#[doc = include_str!("../docs/report_types.md")]
#[proc_macro]
pub fn report_types(input: TokenStream) -> TokenStream {
    types::expand(input.into()).into()
}
