//! Lines as drawn → ruling lines: what is drawn in pieces, twice, or nearly in one place is one line.

use super::canvas::Rule;

/// How far apart two lines can be and still be one, in points: the sides of a double line, or of cells that stand apart
/// with a frame each. No row is that low and no column that narrow.
pub(super) const SNAP: f64 = 5.5;

/// The shortest line that can be the side of a cell.
const SHORTEST: f64 = 4.0;

/// The ruling lines of one direction, in order of where they are.
pub(super) fn merge(rules: &[Rule], is_level: bool) -> Vec<Rule> {
    let mut rules: Vec<Rule> = rules.iter().filter(|rule| rule.is_level == is_level).copied().collect();
    rules.sort_by(|one, other| one.at.total_cmp(&other.at));
    let mut merged = Vec::new();
    let mut rest = &mut rules[..];
    while let Some(first) = rest.first() {
        let start = first.at;
        let end = rest.partition_point(|rule| rule.at <= start + SNAP);
        let (together, others) = rest.split_at_mut(end);
        join(together, &mut merged);
        rest = others;
    }
    merged
}

/// Joins the pieces of lines in one place.
fn join(together: &mut [Rule], merged: &mut Vec<Rule>) {
    // The long pieces say best where the line is.
    let length = |rule: &Rule| rule.to - rule.from + 0.01;
    let whole: f64 = together.iter().map(length).sum();
    let at = together.iter().map(|rule| rule.at * length(rule)).sum::<f64>() / whole;
    together.sort_by(|one, other| one.from.total_cmp(&other.from));
    let mut pieces = together.iter().map(|rule| Rule { at, ..*rule });
    let Some(mut line) = pieces.next() else { return };
    for piece in pieces {
        if piece.from <= line.to + SNAP {
            line.to = line.to.max(piece.to);
        } else {
            merged.extend(Some(line).filter(|line| length(line) >= SHORTEST));
            line = piece;
        }
    }
    merged.extend(Some(line).filter(|line| length(line) >= SHORTEST));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(at: f64, from: f64, to: f64) -> Rule {
        Rule { is_level: true, at, from, to }
    }

    #[test]
    fn pieces_of_a_line_are_one() {
        let pieces = [
            level(10.0, 0.0, 50.0),
            level(10.4, 50.5, 100.0),
            level(9.8, 100.2, 101.0),
            level(10.0, 200.0, 201.0),
        ];
        let merged = merge(&pieces, true);
        assert_eq!(merged.len(), 1, "the crumb at 200 is no line");
        assert_eq!((merged[0].from, merged[0].to), (0.0, 101.0));
        assert!(merge(&pieces, false).is_empty());
    }
}
