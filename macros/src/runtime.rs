//! What nianbao is called where a macro is used: `crate = "…"`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Token};

/// Its name, unless someone gave it another one.
pub(crate) fn usual() -> TokenStream {
    quote!(::nianbao)
}

/// The path in a text.
pub(crate) fn named(text: &LitStr) -> Result<TokenStream, syn::Error> {
    text.parse_with(path)
        .map_err(|_| syn::Error::new(text.span(), format!("`{}` is not the path of a crate", text.value())))
}

/// A path such as `serde::Serialize` or `::core::hash::Hash`.
pub(crate) fn path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let start: Option<Token![::]> = input.parse()?;
    let first = input.call(Ident::parse_any)?;
    let mut path = quote!(#start #first);
    while let Some(colons) = input.parse::<Option<Token![::]>>()? {
        let next = input.call(Ident::parse_any)?;
        path.extend(quote!(#colons #next));
    }
    Ok(path)
}
