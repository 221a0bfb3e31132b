//! Texts that stayed as they were while what they name is called, numbered or measured otherwise now.

mod names;
mod texts;

use super::Context;
use super::fault::{At, Fault};
use crate::both;
use crate::form::format::Format;
use crate::language::Wording;
use crate::problem::Code;
use names::Names;
use std::collections::HashSet;

/// What the texts of the newer edition still say of what has changed: those that the older edition has in the same words.
/// What they name follows by itself, so that only the words between are looked at.
pub(super) fn check(context: Context<'_>) -> Vec<Fault> {
    let before: HashSet<&str> =
        texts::of(context.old).iter().map(|text| frame(context.old, text.words)).collect();
    let names = Names::new(context);
    let own = texts::of(context.new).into_iter().map(|text| {
        let words = frame(context.new, text.words);
        texts::Text { words, ..text }
    });
    let faults = own.filter(|text| before.contains(text.words)).flat_map(|text| {
        let found = names.in_text(&text);
        found.into_iter().map(|stale| fault(&text, &stale)).collect::<Vec<_>>()
    });
    faults.collect()
}

/// A text without what its references stand for.
fn frame<'f>(format: &'f Format, words: &'f str) -> &'f str {
    format.frames.get(words).map_or(words, String::as_str)
}

/// A name that a text uses, and what it should be now.
#[derive(Clone)]
struct Stale {
    /// The words as they stand in the text.
    was: String,
    now: Now,
}

/// What became of what a text names.
#[derive(Clone)]
enum Now {
    /// It is called otherwise.
    Called(String),
    /// It is no more.
    Gone,
    /// It is the number by which figures of the older edition are multiplied or divided.
    Factor,
}

impl From<Option<String>> for Now {
    fn from(is: Option<String>) -> Now {
        is.map_or(Now::Gone, Now::Called)
    }
}

fn fault(text: &texts::Text<'_>, stale: &Stale) -> Fault {
    let was = &stale.was;
    let now = match &stale.now {
        Now::Called(is) => both!("is now “{is}”", "现在是“{is}”"),
        Now::Gone => Wording::plain("is gone", "现在没有了"),
        Now::Factor => {
            Wording::plain("is the factor between the units of the two editions", "是两版计量单位之间的倍数")
        }
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
