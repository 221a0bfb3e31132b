//! `#[derive(Report)]`: a user's own struct, bound to places of a form.
//!
//! [`head`] reads what the struct says of itself, [`ground`] lists the places that its paths can name,
//! [`field`] takes the fields one by one, [`find`] looks up what each names, [`claims`] sees that no place is
//! taken twice, and [`emit`] writes the tables. Every mistake on the way is noted, and a struct with mistakes
//! still gets its traits, so that one mistake gives one message.

mod at;
mod claims;
mod emit;
mod field;
mod find;
mod fit;
mod ground;
pub(crate) mod head;

use crate::attribute::Errors;
use crate::item::{Body, Item, item};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let Some(item) = item(input) else {
        return syn::Error::new(proc_macro2::Span::call_site(), "this is no struct").into_compile_error();
    };
    let mut errors = Errors::default();
    let (runtime, head) = head::read(&item, &mut errors);
    let fields = match (&item.body, head) {
        (Body::Fields(fields), Some(head)) => field::all(&item, head, fields, &mut errors),
        (Body::Fields(_), None) => None,
        (Body::Variants(_) | Body::Other, _) => {
            errors.note(item.keyword.span(), other_body(&item));
            None
        }
    };
    match fields {
        Some(bound) if errors.is_empty() => emit::derived(&item, &bound, &runtime),
        _ => {
            let stub = emit::stub(&item, &runtime);
            let errors = errors.into_tokens();
            quote!(#errors #stub)
        }
    }
}

fn other_body(item: &Item) -> String {
    let hint = match item.body {
        Body::Variants(_) => "; an enum for the answers of a choice takes `#[derive(Choice)]`",
        _ => "",
    };
    format!("`{}` cannot be bound to a form: only a struct whose fields have names can{hint}", item.name)
}
