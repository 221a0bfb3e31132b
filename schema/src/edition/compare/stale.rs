//! Texts that stayed as they were while what they name is called, numbered or measured otherwise now.

mod names;
mod texts;

use super::Context;
use super::fault::{At, Fault};
use crate::both;
use crate::language::Wording;
use crate::problem::Code;
use names::Names;
use std::collections::HashSet;

/// The texts of the newer edition that the older one has word for word and that name what has changed.
pub(super) fn check(context: Context<'_>) -> Vec<Fault> {
    let before: HashSet<&str> = texts::of(context.old).iter().map(|text| text.words).collect();
    let names = Names::new(context);
    let unchanged = texts::of(context.new).into_iter().filter(|text| before.contains(text.words));
    let faults = unchanged.flat_map(|text| {
        let found = names.in_text(&text);
        found.into_iter().map(|stale| fault(&text, &stale)).collect::<Vec<_>>()
    });
    faults.collect()
}

/// A name that a text uses, and what it should be now.
#[derive(Clone)]
struct Stale {
    /// The words as they stand in the text.
    was: String,
    /// What they should be; nothing where what they named is gone.
    is: Option<String>,
}

fn fault(text: &texts::Text<'_>, stale: &Stale) -> Fault {
    let was = &stale.was;
    let now = match &stale.is {
        Some(is) => both!("is now “{is}”", "现在是“{is}”"),
        None => Wording::plain("is gone", "现在没有了"),
    };
    let message = both!(
        "{what} of {place} still says “{was}”, which {now}",
        "{place}的{what}还写着“{was}”，{now}",
        what = text.what,
        place = text.place.wording(),
        was = was,
        now = now,
    );
    let shown = text.words;
    Fault::new(Code::TextStale, At::Place(text.place.clone()), message).help(both!(
        "the text did not change with what it names: “{shown}”",
        "这段文字没有随之修改：“{shown}”"
    ))
}
