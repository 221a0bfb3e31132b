//! Which field has which leaves of a form, and which leaves no field has.

use super::ground::{Ground, Scope};
use super::head::Head;
use crate::attribute::Errors;
use crate::form::choices;
use crate::item::{Item, bare};
use proc_macro2::Ident;
use std::collections::HashMap;

/// Which field has which leaves.
#[derive(Default)]
pub(super) struct Claims<'i>(HashMap<usize, Claim<'i>>);

#[derive(Clone)]
pub(super) struct Claim<'i> {
    pub(super) field: &'i Ident,
    pub(super) part: bool,
    pub(super) partial: bool,
}

impl<'i> Claims<'i> {
    pub(super) fn add(
        &mut self,
        claim: &Claim<'i>,
        leaves: &[usize],
        ground: &Ground,
        scope: &Scope,
    ) -> Result<(), String> {
        for &leaf in leaves {
            let Some(first) = self.0.get(&leaf) else { continue };
            if first.partial || claim.partial {
                continue;
            }
            let path = scope.full(&ground.leaves[leaf].path);
            let (one, other) = (bare(first.field), bare(claim.field));
            let mut message = format!("`{one}` and `{other}` are both bound to `{path}`");
            if first.part || claim.part {
                message.push_str(
                    "\nif the struct of one leaves it out, say `partial` of that struct and of its field",
                );
            }
            return Err(message);
        }
        self.0.extend(leaves.iter().map(|&leaf| (leaf, claim.clone())));
        Ok(())
    }
}

/// Complains of the cells that a struct leaves out.
pub(super) fn left_out(item: &Item, head: &Head, claims: &[Claims<'_>], errors: &mut Errors) {
    for (edition, claims) in head.editions.iter().zip(claims) {
        let leaves = &edition.ground.leaves;
        let left: Vec<&str> = (0..leaves.len())
            .filter(|leaf| !claims.0.contains_key(leaf))
            .map(|leaf| leaves[leaf].path.as_str())
            .collect();
        if !left.is_empty() {
            let list = choices(left.iter().copied());
            let message = format!(
                "`{}` leaves out {} of the {} cells of {}: {list}\nhelp: add fields for them, or say `#[report(partial)]`",
                item.name,
                left.len(),
                leaves.len(),
                head.scope
            );
            errors.note(item.name.span(), message);
            return;
        }
    }
}
