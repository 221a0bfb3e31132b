//! Names that a text spells out although it could name what has them.

use super::names::{Names, Units};
use super::parts::Part;
use super::texts::Owner;
use crate::both;
use crate::form::naming::{TELLING, measures, number};
use crate::form::source::Spanned;
use crate::language::Wording;
use crate::problem::{Code, Problem};
use std::ops::Range;

/// The names that a text spells out, and how it should read.
pub(super) struct Spelled {
    found: Vec<(Range<usize>, String)>,
}

/// The longest name that is looked for, in characters.
const LONGEST: usize = 100;

pub(super) fn out(text: &str, parts: &[Part], owner: &Owner, names: &Names) -> Option<Spelled> {
    let mut found = Vec::new();
    for part in parts {
        let Part::Words(range) = part else { continue };
        let words = &text[range.clone()];
        let labels = labels(words, owner, names);
        let units = units(words, owner, names);
        let free =
            units.into_iter().filter(|(unit, _)| labels.iter().all(|(label, _)| !overlap(label, unit)));
        let mut here: Vec<_> = free.chain(labels.iter().cloned()).collect();
        here.sort_by_key(|(at, _)| at.start);
        let from = range.start;
        found.extend(here.into_iter().map(|(at, name)| (from + at.start..from + at.end, name)));
    }
    (!found.is_empty()).then_some(Spelled { found })
}

impl Spelled {
    /// What the author is told of it.
    pub(super) fn problem(&self, text: &Spanned<String>) -> Problem {
        let words: Vec<String> =
            self.found.iter().map(|(at, _)| format!("“{}”", &text.value[at.clone()])).collect();
        let message = both!(
            "the text spells out {words}; it stays as it is when the form is revised",
            "文字里直接写了{words}，表样修订时不会跟着变",
            words = Wording::each(|language| words.join(language.comma())),
        );
        let mut better = text.value.clone();
        for (at, name) in self.found.iter().rev() {
            better.replace_range(at.clone(), name);
        }
        let (first, _) = &self.found[0];
        Problem::new(Code::TextSpelledOut, text.part(first.clone()), message).help(both!(
            "name it, and it follows: `{better}`",
            "用引用写，就会跟着变：`{better}`",
            better = better,
        ))
    }
}

/// Labels, titles and section numbers: those with a number in front, and others in quotation marks; and the numbers from
/// one row to another.
fn labels(words: &str, owner: &Owner, names: &Names) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for (at, first) in words.char_indices() {
        if found.last().is_some_and(|(last, _)| at < last.end) {
            continue;
        }
        let (before, rest) = (&words[..at], &words[at..]);
        let own_number = number(rest);
        let known = |end: &usize| names.spelled.contains_key(&rest[..*end]);
        let label = if before.ends_with('“') {
            rest.find('”').filter(known)
        } else if first == '第' || own_number.is_some() {
            let ends = rest.char_indices().map(|(end, c)| end + c.len_utf8()).take(LONGEST).skip(TELLING - 1);
            ends.collect::<Vec<_>>().into_iter().rev().find(known)
        } else {
            None
        };
        let name = match (label, own_number) {
            (Some(end), _) => one(names.spelled.get(&rest[..end]), owner).map(|name| (end, name)),
            (None, Some(number)) if is_end_of_range(before, &rest[number.len()..]) => {
                one(names.numbers.get(number), owner).map(|name| (number.len(), name))
            }
            _ => None,
        };
        let name = name.map(|(end, name)| (at..at + end, name));
        found.extend(name);
    }
    found
}

/// Whether a number stands before or behind the word for a range: `（一）至（六）`.
fn is_end_of_range(before: &str, after: &str) -> bool {
    const TO: [char; 6] = ['至', '到', '—', '－', '-', '～'];
    after.strip_prefix(TO).is_some_and(|rest| number(rest).is_some()) || before.ends_with(TO)
}

/// The one reference that the words can stand for: in the text's own table, else anywhere.
fn one(references: Option<&Vec<(Option<usize>, String)>>, owner: &Owner) -> Option<String> {
    let references = references?.as_slice();
    let is_own = |table: Option<usize>| table.is_some_and(|table| owner.tables.contains(&table));
    let own: Vec<_> = references.iter().filter(|(table, _)| is_own(*table)).collect();
    match (own.as_slice(), references) {
        ([(_, reference)], _) | ([], [(_, reference)]) => Some(reference.clone()),
        _ => None,
    }
}

/// Units of the cells that the text is about.
fn units(words: &str, owner: &Owner, names: &Names) -> Vec<(Range<usize>, String)> {
    let tables = owner.tables.clone().map(|table| names.table_path(table));
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for path in owner.item.as_deref().into_iter().chain(tables) {
        let Some(Units::One(unit)) = names.units(path) else { continue };
        for at in measures(words, &unit) {
            let range = at..at + unit.len();
            if found.iter().all(|(other, _)| !overlap(other, &range)) {
                found.push((range, format!("{{unit:{path}}}")));
            }
        }
    }
    found
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
