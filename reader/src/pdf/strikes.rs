//! Lines that strike text out: level ones through the middle of glyphs. They are no lines of a table.

use super::canvas::{Flow, Glyph, Rule};
use crate::document::run::Look;

/// How far above the baseline a line must be to strike text out, in the text's size.
const LOWEST: f64 = 0.12;
const HIGHEST: f64 = 0.62;

/// How much of a glyph a line must cover.
const COVERED: f64 = 0.6;

/// Marks the glyphs that lines strike out, and takes away the lines that do nothing else.
pub(super) fn take(rules: &mut Vec<Rule>, glyphs: &mut [Glyph]) {
    let (mut level, mut others): (Vec<Rule>, Vec<Rule>) = rules.drain(..).partition(|rule| rule.is_level);
    level.sort_by(|one, other| one.at.total_cmp(&other.at));
    // What each line strikes out, from one end to the other.
    let mut struck: Vec<Option<(f64, f64)>> = vec![None; level.len()];
    for glyph in glyphs.iter_mut().filter(|glyph| glyph.flow == Flow::Right) {
        let base = glyph.area.y1 - 0.12 * glyph.size;
        let (left, right) = (glyph.area.x0, glyph.area.x1);
        let first = level.partition_point(|rule| rule.at < base - HIGHEST * glyph.size);
        let crossing = level[first..].iter().take_while(|rule| rule.at <= base - LOWEST * glyph.size);
        for (at, rule) in (first..).zip(crossing.take(MOST)) {
            let covered = rule.to.min(right) - rule.from.max(left);
            if covered >= COVERED * (right - left) && right > left {
                glyph.look = glyph.look.and(Look::Struck);
                let (from, to) = struck[at].unwrap_or((left, right));
                struck[at] = Some((from.min(left), to.max(right)));
            }
        }
    }
    let is_more = |(rule, struck): &(Rule, Option<(f64, f64)>)| {
        struck.is_none_or(|(from, to)| rule.from < from - SPARE || rule.to > to + SPARE)
    };
    others.extend(level.into_iter().zip(struck).filter(is_more).map(|(rule, _)| rule));
    *rules = others;
}

/// A line that reaches further beyond the text than this is drawn for more than the text.
const SPARE: f64 = 3.0;

/// So many lines through one glyph are looked at.
const MOST: usize = 64;
