//! The paths of cells and narratives as constants, in modules that nest as the paths do.
//!
//! Written as text: they are a third of all tokens of a form, and making, parsing and printing those would take
//! longer than all else that is in the file.

use super::names;
use super::plan::Plan;
use nianbao_schema::shape::{Content, Shape};
use std::fmt::Write;

/// ```ignore
/// /// The paths of the form's cells and narratives.
/// pub mod paths {
///     /// `overview`
///     pub const OVERVIEW: &str = "overview";
///     const _: &str = OVERVIEW;
///     /// `applications`
///     pub mod applications {
///         /// `applications.received`
///         pub mod received {
///             /// `applications.received.total`
///             pub const TOTAL: &str = "applications.received.total";
///             const _: &str = TOTAL;
///             …
/// ```
///
/// Each constant is named once more, so that one which the user does not need is no dead code: an `allow` would be an error
/// where the lint is forbidden.
pub(super) fn module(plan: &Plan<'_>) -> String {
    let mut text = String::from("/// The paths of the form's cells and narratives.\npub mod paths {\n");
    branch(plan, Shape::ROOT, 1, &mut text);
    text.push_str("}\n");
    text
}

fn branch(plan: &Plan<'_>, place: usize, depth: usize, text: &mut String) {
    let shape = plan.format.shape();
    let children = shape.children(place);
    let constants = names::distinct(children.iter().map(|&child| names::shouting(&shape.node(child).key)));
    let margin = "    ".repeat(depth);
    for (&child, constant) in children.iter().zip(constants) {
        let path = shape.path(child);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{margin}/// `{path}`");
        match shape.node(child).content {
            Content::Branch(_) => {
                let _ = writeln!(text, "{margin}pub mod {} {{", plan.fields[child]);
                branch(plan, child, depth + 1, text);
                let _ = writeln!(text, "{margin}}}");
            }
            Content::Cell(_) | Content::Narrative(_) => {
                let _ = writeln!(text, "{margin}pub const {constant}: &str = {path:?};");
                let _ = writeln!(text, "{margin}const _: &str = {constant};");
            }
        }
    }
}
