//! Differences that no change of the newer edition explains, as mistakes in its file.

use super::Suggestion;
use super::fault::{At, Fault};
use super::loose::Loose;
use crate::both;
use crate::form::format::Format;
use crate::language::Wording;
use crate::problem::Code;

impl Loose {
    /// The parts as mistakes of the newer edition, which says nothing of them.
    pub(crate) fn faults(&self, old: &Format, new: &Format, suggestions: &[Suggestion]) -> Vec<Fault> {
        let gone = self.old.iter().map(|element| {
            let place = element.place(old);
            let message = both!(
                "{place} of edition {id} is gone, and no change explains it",
                "格式{id}的{place}没有了，没有一项变化说明它",
                place = place.wording(),
                id = old.id,
            );
            let suggestion = suggestions.iter().find(|suggestion| suggestion.old.contains(&place));
            let otherwise = format!("[[change]] kind = \"removed\", from = \"{}\"", place.path);
            Fault::new(Code::ChangeUndeclared, At::Revises, message).help(advice(suggestion, &otherwise))
        });
        let arrived = self.new.iter().map(|element| {
            let place = element.place(new);
            let message = both!(
                "{place} is new, and no change explains it",
                "{place}是新的，没有一项变化说明它",
                place = place.wording(),
            );
            let suggestion = suggestions.iter().find(|suggestion| suggestion.new.contains(&place));
            let otherwise = format!("[[change]] kind = \"added\", to = \"{}\"", place.path);
            Fault::new(Code::ChangeUndeclared, At::Place(place), message).help(advice(suggestion, &otherwise))
        });
        gone.chain(arrived).collect()
    }
}

fn advice(suggestion: Option<&Suggestion>, otherwise: &str) -> Wording {
    match suggestion {
        Some(suggestion) => both!(
            "if it is the same, declare {same}; if not, {otherwise}",
            "是同一项的，写`{same}`；不是的，写`{otherwise}`",
            same = suggestion.declaration(),
            otherwise = otherwise,
        ),
        None => both!("declare it: {otherwise}, with `why`", "请写明：`{otherwise}`，并写`why`"),
    }
}
