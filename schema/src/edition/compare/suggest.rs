//! What a place without a counterpart may have become: proposals for a person to confirm or reject.

use super::Kind;
use super::links::Links;
use super::loose::Loose;
use super::place::{Element, Place, Side};
use crate::form::format::{Demand, Format};
use crate::form::naming::unnumbered;
use crate::language::Wording;
use std::collections::HashSet;

/// What a place without a counterpart may have become.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// What may have happened.
    pub kind: Kind,
    /// Where in the older edition.
    pub old: Vec<Place>,
    /// Where in the newer edition.
    pub new: Vec<Place>,
    /// What speaks for it.
    pub because: Vec<Wording>,
}

impl Suggestion {
    /// The declaration that would confirm it, on one line.
    pub fn declaration(&self) -> String {
        let paths = |places: &[Place]| match places {
            [one] => format!("\"{}\"", one.path),
            _ => {
                let paths: Vec<String> = places.iter().map(|place| format!("\"{}\"", place.path)).collect();
                format!("[{}]", paths.join(", "))
            }
        };
        format!("[[change]] kind = \"{}\", from = {}, to = {}", self.kind, paths(&self.old), paths(&self.new))
    }
}

/// How many places of each edition are compared with each other; more is another form altogether.
const MOST: usize = 200;

/// How alike two places must be to be worth a word, of about 2.
const ENOUGH: f64 = 0.9;

/// Proposals for what is loose: headings that were rows, rows that were headings, and likely pairs.
pub(crate) fn suggest(old: &Format, new: &Format, links: &Links, loose: &Loose) -> Vec<Suggestion> {
    let (mut suggestions, mut old_left, mut new_left) = (Vec::new(), loose.old.clone(), loose.new.clone());
    for &element in &loose.old {
        let Some((table, side, heading)) = heading(element, new, links) else { continue };
        let axis = side.axis(&new.tables[table]);
        let below = |other: &&Element| match **other {
            Element::Item(own, own_side, item) => {
                (own, own_side) == (table, side)
                    && std::iter::successors(axis.items[item].parent, |&at| axis.items[at].parent)
                        .any(|at| at == heading)
            }
            _ => false,
        };
        let parts: Vec<Element> = new_left.iter().filter(below).copied().collect();
        if parts.len() > 1 {
            old_left.retain(|&other| other != element);
            new_left.retain(|other| !parts.contains(other));
            suggestions.push(Suggestion {
                kind: Kind::Split,
                old: vec![element.place(old)],
                new: parts.iter().map(|part| part.place(new)).collect(),
                because: vec![Wording::plain(
                    "the row or column of this id is a heading now",
                    "原来这个id的行或列，现在是表头",
                )],
            });
        }
    }
    suggestions.extend(pairs(old, new, links, &old_left, &new_left));
    suggestions
}

/// The new heading that has the id of an old leaf.
fn heading(element: Element, new: &Format, links: &Links) -> Option<(usize, Side, usize)> {
    let Element::Item(table, side, item) = element else { return None };
    let (table, side, item) = links.item(table, side, item)?;
    (!side.axis(&new.tables[table]).items[item].is_leaf()).then_some((table, side, item))
}

fn pairs(old: &Format, new: &Format, links: &Links, from: &[Element], to: &[Element]) -> Vec<Suggestion> {
    let mut scored = Vec::new();
    let to_places: Vec<Place> = to.iter().take(MOST).map(|element| element.place(new)).collect();
    let to_parts: Vec<_> = to.iter().take(MOST).map(|&element| parts_in_rules(element, new)).collect();
    for (at, &element) in from.iter().take(MOST).enumerate() {
        let place = element.place(old);
        let parts = parts_in_rules(element, old);
        for (other, &candidate) in to.iter().take(MOST).enumerate() {
            if std::mem::discriminant(&element) != std::mem::discriminant(&candidate) {
                continue;
            }
            let stays = same_parent(element, candidate, old, new, links);
            let (score, because) =
                score(&place, &to_places[other], stays, !parts.is_disjoint(&to_parts[other]));
            if score >= ENOUGH {
                scored.push((score, at, other, stays, because));
            }
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut taken_from, mut taken_to) = (HashSet::new(), HashSet::new());
    let mut suggestions = Vec::new();
    for (_, at, other, stays, because) in scored {
        if taken_from.contains(&at) || taken_to.contains(&other) {
            continue;
        }
        taken_from.insert(at);
        taken_to.insert(other);
        let kind = if stays { Kind::Renamed } else { Kind::Moved };
        suggestions.push(Suggestion {
            kind,
            old: vec![from[at].place(old)],
            new: vec![to_places[other].clone()],
            because,
        });
    }
    suggestions
}

fn score(old: &Place, new: &Place, stays: bool, same_part: bool) -> (f64, Vec<Wording>) {
    let label = strsim::normalized_levenshtein(unnumbered(&old.label), unnumbered(&new.label));
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
    let id = strsim::normalized_levenshtein(&last(&old.path), &last(&new.path));
    let mut because = Vec::new();
    let mut total = label + id / 2.0;
    for (holds, weight, reason) in [
        (label >= 0.5, 0.0, Wording::plain("their labels are alike", "标签相近")),
        (id >= 0.8, 0.0, Wording::plain("their ids are alike", "id相近")),
        (stays, 0.4, Wording::plain("they stand in the same place", "位置相同")),
        (same_part, 0.3, Wording::plain("they have the same part in a rule", "在规则中的作用相同")),
    ] {
        if holds {
            total += weight;
            because.push(reason);
        }
    }
    // What shares neither words nor id with it is no likelier than anything else beside it.
    if label < 0.3 && id < 0.8 && !same_part { (0.0, because) } else { (total, because) }
}

fn same_parent(element: Element, candidate: Element, old: &Format, new: &Format, links: &Links) -> bool {
    match (element, candidate) {
        (Element::Item(table, side, item), Element::Item(to, to_side, to_item)) => {
            let home = |path: &str| path.rsplit_once('.').map_or(String::new(), |(home, _)| home.to_owned());
            let path = home(&to_side.axis(&new.tables[to]).items[to_item].path);
            let expected = links.expected(old, (table, side, item));
            expected.iter().any(|(table, side, own)| (*table, *side) == (to, to_side) && home(own) == path)
        }
        (Element::Table(table), Element::Table(to)) => {
            links.sections[old.tables[table].section] == Some(new.tables[to].section)
        }
        _ => true,
    }
}

/// In which rules a row or column stands, and on which side.
fn parts_in_rules(element: Element, format: &Format) -> HashSet<(&str, bool)> {
    let Element::Item(table, side, item) = element else { return HashSet::new() };
    let leaves = &side.axis(&format.tables[table]).items[item].leaves;
    let is_within = |cell: usize| {
        let at = &format.cells[cell];
        let leaf = if side == Side::Rows { at.row } else { at.column };
        at.table == table && leaves.contains(&leaf)
    };
    let mut parts = HashSet::new();
    for rule in format.rules.iter().filter(|rule| !rule.is_sum) {
        let Demand::Balance(balances) = &rule.demand else { continue };
        let terms = balances.iter().flat_map(|balance| balance.terms());
        parts
            .extend(terms.filter(|(_, term)| is_within(term.cell)).map(|(left, _)| (rule.id.as_str(), left)));
    }
    parts
}
