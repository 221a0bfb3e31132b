//! The order of labels: which row of a document is which row of the form, where several would do.
//!
//! Reports keep the form's order, so that labels are matched as two sequences. A pair counts only if every alignment
//! without it is clearly worse: whatever is in another order, or could as well be something else, stays unmatched.

/// How likely a label of the document is one of the form's leaves: `(leaf, score)`, scores above zero.
pub(crate) type Likely = Vec<(usize, i32)>;

/// By how much an alignment must be better than all others.
const MARGIN: i32 = 20;
/// What it costs to take two labels for the same leaf.
const REPEATED: i32 = 30;
/// The most pairs that are weighed.
const MOST: usize = 4_000_000;

/// Aligns labels, in the order of the document, with the leaves of an axis. Gives the leaf of each label, if that is
/// certain. Several labels may be given the same leaf.
pub(crate) fn align(labels: &[Likely], leaves: usize) -> Vec<Option<usize>> {
    let mut result = vec![None; labels.len()];
    let present: Vec<usize> = (0..labels.len()).filter(|&at| !labels[at].is_empty()).collect();
    if leaves == 0 || present.is_empty() || present.len().saturating_mul(leaves) > MOST {
        return result;
    }
    let forward = scores(present.iter().map(|&at| &labels[at]), leaves, |leaf| leaf);
    let backward = scores(present.iter().rev().map(|&at| &labels[at]), leaves, |leaf| leaves - 1 - leaf);
    let best = forward.best();
    for (row, &at) in present.iter().enumerate() {
        result[at] = certain(&labels[at], row, &forward, &backward, present.len(), best);
    }
    result
}

/// The leaf without which every alignment is clearly worse.
fn certain(
    likely: &Likely,
    row: usize,
    forward: &Scores,
    backward: &Scores,
    rows: usize,
    best: i32,
) -> Option<usize> {
    let behind = rows - 1 - row;
    let with = |leaf: usize, score: i32| {
        let mirrored = forward.leaves - 1 - leaf;
        forward.before(row, leaf) + score + backward.before(behind, mirrored)
    };
    let &(leaf, _) = likely.iter().max_by_key(|&&(leaf, score)| with(leaf, score))?;
    let others = likely.iter().filter(|(other, _)| *other != leaf).map(|&(other, score)| with(other, score));
    let rest = others.chain([forward.without(row, backward, behind)]).max().unwrap_or_default();
    let own = likely.iter().find(|(other, _)| *other == leaf).map(|&(leaf, score)| with(leaf, score))?;
    (own == best && own - rest >= MARGIN).then_some(leaf)
}

/// The best scores of the first labels: up to a leaf, and ending with it.
struct Scores {
    leaves: usize,
    /// By label and leaf: the best alignment of the labels before this one to leaves up to this one.
    up_to: Vec<i32>,
    /// The same where the leaf itself is taken; very low where it cannot be.
    ending: Vec<i32>,
}

const NEVER: i32 = i32::MIN / 4;

fn scores<'l>(
    labels: impl ExactSizeIterator<Item = &'l Likely>,
    leaves: usize,
    at: impl Fn(usize) -> usize,
) -> Scores {
    let rows = labels.len();
    let mut scores =
        Scores { leaves, up_to: vec![0; (rows + 1) * leaves], ending: vec![NEVER; (rows + 1) * leaves] };
    for (row, likely) in labels.enumerate() {
        let (from, to) = (row * leaves, (row + 1) * leaves);
        scores.ending.copy_within(from..to, to);
        for &(leaf, score) in likely {
            let leaf = at(leaf);
            let taken = scores.before(row, leaf) + score;
            scores.ending[to + leaf] = scores.ending[to + leaf].max(taken);
        }
        let mut best = 0;
        for leaf in 0..leaves {
            best = best.max(scores.ending[to + leaf]).max(scores.up_to[from + leaf]);
            scores.up_to[to + leaf] = best;
        }
    }
    scores
}

impl Scores {
    /// The best alignment of the labels before `row` if that takes `leaf`.
    fn before(&self, row: usize, leaf: usize) -> i32 {
        let from = row * self.leaves;
        let smaller = if leaf == 0 { 0 } else { self.up_to[from + leaf - 1] };
        smaller.max(self.ending[from + leaf] - REPEATED)
    }

    /// The best alignment of all labels.
    fn best(&self) -> i32 {
        self.up_to.last().copied().unwrap_or_default()
    }

    /// The best alignment in which the label of `row` takes no leaf.
    fn without(&self, row: usize, backward: &Scores, behind: usize) -> i32 {
        let (from, back) = (row * self.leaves, behind * self.leaves);
        let split = |leaf: usize| {
            // Labels before take leaves up to this one, labels behind those after it, or this one once more.
            let mirrored = self.leaves - 1 - leaf;
            let after = if mirrored == 0 { 0 } else { backward.up_to[back + mirrored - 1] };
            let again = self.ending[from + leaf] + backward.ending[back + mirrored] - REPEATED;
            (self.up_to[from + leaf] + after).max(again)
        };
        let none_before = backward.up_to[back + self.leaves - 1];
        (0..self.leaves).map(split).max().unwrap_or_default().max(none_before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Labels are letters, leaves too; a digit is a label that nobody knows.
    fn check(labels: &str, leaves: &str, expect: &str) {
        let likely: Vec<Likely> = labels
            .chars()
            .map(|label| {
                leaves
                    .chars()
                    .enumerate()
                    .filter(|(_, leaf)| *leaf == label)
                    .map(|(at, _)| (at, 100))
                    .collect()
            })
            .collect();
        let aligned = align(&likely, leaves.chars().count());
        let shown: String = aligned
            .iter()
            .map(|leaf| leaf.map_or('.', |leaf| char::from_digit(leaf as u32, 36).unwrap_or('?')))
            .collect();
        assert_eq!(shown, expect, "{labels} in {leaves}");
    }

    #[test]
    fn what_is_certain_is_matched() {
        for (labels, leaves, expect) in [
            ("abc", "abc", "012"),
            ("ac", "abc", "02"),
            ("a1bc", "abc", "0.12"),
            // Repeated labels are told apart by what stands between them.
            ("axbx", "axbx", "0123"),
            ("axb", "axbx", "012"),
            ("bx", "axbx", "23"),
            // One of two: nobody knows which.
            ("x", "axbx", "."),
            ("ax", "axx", "0."),
            // Two groups that look alike, of three.
            ("xyxy", "xyxyxy", "...."),
            ("xyxyxy", "xyxyxy", "012345"),
            ("xyxyx", "xyxyxy", "01234"),
            // The same row twice.
            ("aabc", "abc", "0012"),
            ("abbc", "abc", "0112"),
            // Another order: the odd one out, or both.
            ("bac", "abc", "..2"),
            ("bcda", "abcd", "123."),
            ("", "abc", ""),
            ("abc", "", "..."),
        ] {
            check(labels, leaves, expect);
        }
    }
}
