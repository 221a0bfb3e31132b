//! The paths of cells and narratives as constants, in modules that nest as the paths do.

use super::names;
use super::plan::Plan;
use nianbao_schema::shape::{Content, Shape};
use proc_macro2::TokenStream;
use quote::quote;

/// ```ignore
/// /// The paths of the form's cells and narratives.
/// pub mod paths {
///     /// `overview`
///     pub const OVERVIEW: &str = "overview";
///     /// `applications`
///     pub mod applications {
///         /// `applications.received`
///         pub mod received {
///             /// `applications.received.total`
///             pub const TOTAL: &str = "applications.received.total";
///             …
/// ```
pub(super) fn module(plan: &Plan<'_>) -> TokenStream {
    let items = branch(plan, Shape::ROOT);
    quote! {
        /// The paths of the form's cells and narratives.
        #[allow(dead_code)]
        pub mod paths {
            #items
        }
    }
}

fn branch(plan: &Plan<'_>, place: usize) -> TokenStream {
    let shape = plan.format.shape();
    let children = shape.children(place);
    let constants = names::distinct(children.iter().map(|&child| names::shouting(&shape.node(child).key)));
    let items = children.iter().zip(constants).map(|(&child, constant)| {
        let path = shape.path(child);
        let doc = format!(" `{path}`");
        match shape.node(child).content {
            Content::Branch(_) => {
                let module = &plan.fields[child];
                let items = branch(plan, child);
                quote!(#[doc = #doc] pub mod #module { #items })
            }
            Content::Cell(_) | Content::Narrative(_) => {
                quote!(#[doc = #doc] pub const #constant: &str = #path;)
            }
        }
    });
    quote!(#(#items)*)
}
