//! Which label each letter of a document belongs to: the cheapest way through the form's labels, row by row in
//! printed order.
//!
//! A letter that is the next one of its label costs nothing. A letter of a label above, which may stand in pieces
//! beside any of its rows, costs little; one that is in no label costs more, most beside figures, since what stands
//! there is a label almost always.

use super::script::{Script, State};
use super::stream::Stretch;
use crate::Error;
use crate::budget::Budget;

/// What a step costs.
mod cost {
    /// A letter of a label above.
    pub(super) const ABOVE: u32 = 2;
    /// A letter of a header.
    pub(super) const HEAD: u32 = 3;
    /// A letter that the label does not show in the document.
    pub(super) const MISSING: u32 = 6;
    /// A letter outside all tables.
    pub(super) const OUTSIDE: u32 = 8;
    /// A row that is passed over.
    pub(super) const SKIPPED: u32 = 10;
    /// A letter that does not belong into its label.
    pub(super) const FOREIGN: u32 = 14;
    /// Another letter than the label has, or one that is in no header.
    pub(super) const WRONG: u32 = 20;
    /// The end of a table.
    pub(super) const LEAVE: u32 = 20;
    /// Rows without a header above them.
    pub(super) const ENTER: u32 = 40;
}

/// How much more a letter counts that has figures beside it.
const BESIDE: u32 = 3;

/// The most that is tried: letters times states.
const MOST: usize = 1 << 25;
/// How many of these are one step of work.
const IN_A_STEP: usize = 4;

const NEVER: u32 = u32::MAX / 2;

/// The state of the form's labels in which each letter leaves them; nothing if the stretch is too long to tell.
pub(super) fn align(
    script: &Script,
    stretch: &Stretch,
    budget: &Budget,
) -> Result<Option<Vec<State>>, Error> {
    let work = stretch.letters.len().saturating_mul(script.states);
    if work > MOST || u16::try_from(script.states).is_err() {
        return Ok(None);
    }
    budget.work(work / IN_A_STEP)?;
    let mut walk = Walk::new(script, stretch);
    for at in 0..stretch.letters.len() {
        walk.step(at);
    }
    Ok(Some(walk.path()))
}

struct Walk<'s> {
    script: &'s Script,
    stretch: &'s Stretch,
    /// For each piece and row: whether it is of a label above.
    above: Vec<Vec<Vec<bool>>>,
    costs: Vec<u32>,
    /// For each letter and state, the state before.
    back: Vec<u16>,
}

/// A cost, and the state that has it.
#[derive(Clone, Copy)]
struct Best(u32, u16);

impl Best {
    fn or(self, other: Best) -> Best {
        if other.0 < self.0 { other } else { self }
    }

    fn plus(self, cost: u32) -> Best {
        Best(self.0 + cost, self.1)
    }
}

impl<'s> Walk<'s> {
    fn new(script: &'s Script, stretch: &'s Stretch) -> Self {
        let mut costs = vec![NEVER; script.states];
        costs[0] = 0;
        let is_of =
            |piece: &Vec<char>, label: &Vec<char>| label.windows(piece.len()).any(|part| part == piece);
        let rows = |piece: &Vec<char>| -> Vec<Vec<bool>> {
            let row = |labels: &Vec<Vec<char>>| labels.iter().any(|label| is_of(piece, label));
            script.tables.iter().map(|table| table.above.iter().map(row).collect()).collect()
        };
        let above = stretch.pieces.iter().map(rows).collect();
        Walk { script, stretch, above, costs, back: Vec::new() }
    }

    fn best(&self, state: usize) -> Best {
        // The number of states fits; `align` saw to that.
        Best(self.costs[state], state as u16)
    }

    fn step(&mut self, at: usize) {
        let script = self.script;
        let letter = self.stretch.letters[at];
        let weight = if letter.beside { BESIDE } else { 1 };
        let ends: Vec<Best> = (0..script.strands.len()).map(|strand| self.end(strand)).collect();
        let heads = (1..=script.tables.len()).map(|head| self.best(head)).reduce(Best::or);
        let outside = self.best(0);
        let left = ends.iter().copied().chain(heads).reduce(Best::or).unwrap_or(outside);
        let mut next = vec![Best(NEVER, 0); script.states];
        next[0] = outside.or(left.plus(cost::LEAVE)).plus(cost::OUTSIDE * weight);
        for (index, table) in script.tables.iter().enumerate() {
            let known = table.bag.contains(&letter.letter);
            let step = if known { cost::HEAD } else { cost::WRONG } * weight;
            next[1 + index] = self.best(1 + index).or(outside.plus(1)).or(left.plus(1)).plus(step);
            let mut entry = self.best(1 + index).or(outside.or(left).plus(cost::ENTER));
            let mut row = 0;
            for strand in table.strands.clone() {
                if script.strands[strand].row != row {
                    entry = entry.plus(cost::SKIPPED);
                    let wordings = table.strands.clone().filter(|&other| script.strands[other].row == row);
                    entry = wordings.map(|other| ends[other]).fold(entry, Best::or);
                    row = script.strands[strand].row;
                }
                self.row(at, strand, entry, weight, &mut next);
            }
        }
        self.costs = next.iter().map(|best| best.0.min(NEVER)).collect();
        self.back.extend(next.iter().map(|best| best.1));
    }

    /// The cheapest way to be behind a label: what is not there of it is missing.
    fn end(&self, strand: usize) -> Best {
        let strand = &self.script.strands[strand];
        (strand.first..=strand.last())
            .map(|state| self.best(state).plus((strand.last() - state) as u32 * cost::MISSING))
            .reduce(Best::or)
            .unwrap_or(Best(NEVER, 0))
    }

    fn row(&self, at: usize, index: usize, entry: Best, weight: u32, next: &mut [Best]) {
        let strand = &self.script.strands[index];
        let letter = self.stretch.letters[at];
        let is_above = self.above[letter.piece][strand.table][strand.row];
        let stay = if is_above { cost::ABOVE } else { cost::FOREIGN } * weight;
        let mut before = entry;
        for (&expected, state) in strand.letters.iter().zip(strand.first..) {
            let step = if expected == letter.letter { 0 } else { cost::WRONG * weight };
            next[state] = before.plus(step).or(self.best(state).plus(stay));
            before = self.best(state).or(before.plus(cost::MISSING));
        }
    }

    fn path(&self) -> Vec<State> {
        let states = self.script.states;
        let mut state = (0..states).min_by_key(|&state| self.costs[state]).unwrap_or_default();
        let mut path = Vec::with_capacity(self.stretch.letters.len());
        for at in (0..self.stretch.letters.len()).rev() {
            path.push(self.script.state(state));
            state = usize::from(self.back[at * states + state]);
        }
        path.reverse();
        path
    }
}
