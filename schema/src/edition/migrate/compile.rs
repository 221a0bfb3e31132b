//! One step between two editions, in one direction, as lists to walk.

use super::{Mark, Why};
use crate::edition::compare::{self, End, Factor, Kind, Link, Step};
use crate::form::format::{Cell, Format};
use std::sync::Arc;

/// A step of a plan.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub(super) source: Arc<Format>,
    pub(super) target: Arc<Format>,
    /// Cells that hold what their counterparts hold, source and target.
    pub(super) copies: Vec<(usize, usize)>,
    /// Cells with a link that is more than a copy.
    pub(super) moves: Vec<Move>,
    /// Source cells without a place in the target.
    pub(super) lost: Vec<(usize, Arc<Why>)>,
    /// Target cells without a past in the source.
    pub(super) fresh: Vec<(usize, Mark)>,
    pub(super) texts: Vec<Move>,
    pub(super) lost_texts: Vec<(usize, Arc<Why>)>,
    pub(super) fresh_texts: Vec<(usize, Mark)>,
}

/// What moves in some other way than as a copy.
#[derive(Clone, Debug)]
pub(super) struct Move {
    pub(super) sources: Vec<usize>,
    pub(super) targets: Vec<usize>,
    /// By what a source figure is multiplied.
    pub(super) factor: Factor,
    /// Whether some level of organ may have a figure in the source and none in the target.
    pub(super) may_close: bool,
    pub(super) why: Arc<Why>,
}

impl Move {
    /// The way back, as far as one cell to one cell goes.
    pub(super) fn inverse(&self) -> Move {
        Move {
            sources: Vec::new(),
            targets: Vec::new(),
            factor: (self.factor.1, self.factor.0),
            may_close: true,
            why: Arc::clone(&self.why),
        }
    }
}

impl Turn {
    pub(super) fn new(step: &Step) -> Self {
        let links = compare::follow(&step.older, &step.newer);
        let (source, target) =
            if step.forward { (&step.older, &step.newer) } else { (&step.newer, &step.older) };
        let reasons = Reasons { step, source, target };
        let (source_cells, target_cells) = step.order(&links.old_cells, &links.new_cells);
        let (source_texts, target_texts) = step.order(&links.old_narratives, &links.new_narratives);
        let mut turn = Turn {
            source: Arc::clone(source),
            target: Arc::clone(target),
            copies: Vec::new(),
            moves: Vec::new(),
            lost: reasons.lost(source_cells),
            fresh: reasons.fresh(target_cells),
            texts: links.narratives.iter().map(|link| reasons.moved(link)).collect(),
            lost_texts: reasons.lost(source_texts),
            fresh_texts: reasons.fresh(target_texts),
        };
        for link in &links.cells {
            let mut moved = reasons.moved(link);
            let cells = (&source.cells, &target.cells);
            match (&moved.sources[..], &moved.targets[..]) {
                (&[from], &[to]) => {
                    let (was, is) = (&cells.0[from], &cells.1[to]);
                    moved.may_close = may_close(was, is, source);
                    let may_open = may_close(is, was, target);
                    if moved.factor == (1, 1) && was.value == is.value && !moved.may_close && !may_open {
                        turn.copies.push((from, to));
                    } else {
                        turn.moves.push(moved);
                    }
                }
                _ => turn.moves.push(moved),
            }
        }
        turn
    }
}

/// Whether some level of organ may have a figure in one cell and none in the other.
fn may_close(was: &Cell, is: &Cell, source: &Format) -> bool {
    let admits =
        |cell: &Cell, level: &String| cell.only.as_ref().is_none_or(|only| only.levels.contains(level));
    source.levels.iter().any(|level| admits(was, &level.id) && !admits(is, &level.id))
}

/// The reasons of a step, looked up in the newer edition's declarations.
struct Reasons<'s> {
    step: &'s Step,
    source: &'s Format,
    target: &'s Format,
}

impl Reasons<'_> {
    fn why(&self, change: Option<usize>) -> Arc<Why> {
        let change = change.and_then(|change| self.step.newer.changes.get(change));
        Arc::new(Why {
            kind: change.map(|change| Kind::of(change.kind)),
            from: self.source.id.clone(),
            to: self.target.id.clone(),
            why: change.map(|change| change.why.clone()),
            cite: change.and_then(|change| change.cite.clone()),
        })
    }

    fn moved(&self, link: &Link) -> Move {
        let (sources, targets) = self.step.order(&link.old, &link.new);
        let (numerator, denominator) = link.factor;
        Move {
            sources: sources.clone(),
            targets: targets.clone(),
            factor: if self.step.forward { link.factor } else { (denominator, numerator) },
            may_close: false,
            why: self.why(link.changes.first().copied()),
        }
    }

    fn lost(&self, ends: &[End]) -> Vec<(usize, Arc<Why>)> {
        let loose = ends.iter().enumerate().filter_map(|(at, end)| match end {
            End::Loose(change) => Some((at, self.why(*change))),
            End::Link(_) => None,
        });
        loose.collect()
    }

    fn fresh(&self, ends: &[End]) -> Vec<(usize, Mark)> {
        let mark = |(at, why): (usize, Arc<Why>)| match why.kind {
            Some(Kind::Replaced) => (at, Mark::NotComparable(why)),
            _ => (at, Mark::NotCollected(why)),
        };
        self.lost(ends).into_iter().map(mark).collect()
    }
}

impl Step {
    /// What belongs to the source before what belongs to the target.
    fn order<'t, T: ?Sized>(&self, older: &'t T, newer: &'t T) -> (&'t T, &'t T) {
        if self.forward { (older, newer) } else { (newer, older) }
    }
}
