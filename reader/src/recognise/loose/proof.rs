//! What bears a row out that has no label beside it: the form's sums, and that its label stands somewhere.

use super::script::Script;
use super::stream::Stretch;
use crate::figure;
use crate::recognise::sums::within_row;
use nianbao_schema::format::{Balance, Format};
use nianbao_schema::number::Sum;

/// Whether each row of a table has sums within it.
pub(super) fn has_sums(format: &Format, table: usize) -> bool {
    let rows = format.tables[table].rows.leaves.len();
    (0..rows).all(|row| within_row(format, table, row).next().is_some())
}

/// Whether a row has sums, and all of them hold.
pub(super) fn adds_up(format: &Format, table: usize, row: usize, texts: &[&str]) -> bool {
    let mut differences = differences(format, table, row, texts).peekable();
    differences.peek().is_some() && differences.all(|difference| difference == Some(Sum::default()))
}

/// Whether no sum of a row fails, so far as it has numbers.
pub(super) fn may_add_up(format: &Format, table: usize, row: usize, texts: &[&str]) -> bool {
    differences(format, table, row, texts).flatten().all(|difference| difference == Sum::default())
}

/// By how much each sum within a row fails; nothing for one with a figure that is no number.
fn differences<'t>(
    format: &'t Format,
    table: usize,
    row: usize,
    texts: &'t [&str],
) -> impl Iterator<Item = Option<Sum>> + 't {
    let first = format.tables[table].cell(row, 0);
    within_row(format, table, row).map(move |balance| difference(format, first, texts, balance))
}

fn difference(format: &Format, first: usize, texts: &[&str], balance: &Balance) -> Option<Sum> {
    let mut difference = Sum::default();
    for (left, term) in balance.terms() {
        let read = figure::read(texts[term.cell - first], &format.cells[term.cell], None).ok()?;
        let factor = if left { term.factor } else { -term.factor };
        difference.add(factor, read.entry.number()?);
    }
    Some(difference)
}

/// Whether the label of a row stands in a stretch, be it in pieces: each of its letters in a part of at least three,
/// and none of them missing.
pub(super) fn is_somewhere(script: &Script, stretch: &Stretch, table: usize, row: usize) -> bool {
    let known = stretch.labelled.borrow().get(&(table, row)).copied();
    known.unwrap_or_else(|| {
        let found = stands_somewhere(script, stretch, table, row);
        stretch.labelled.borrow_mut().insert((table, row), found);
        found
    })
}

fn stands_somewhere(script: &Script, stretch: &Stretch, table: usize, row: usize) -> bool {
    let lines = || {
        let lines = stretch.letters.chunk_by(|one, other| one.line == other.line);
        lines.map(|line| line.iter().map(|letter| letter.letter).collect::<Vec<char>>())
    };
    let lines: Vec<Vec<char>> = lines().collect();
    let holds = |part: &[char]| lines.iter().any(|line| line.windows(part.len()).any(|there| there == part));
    let mut strands = script.strands.iter().filter(|strand| (strand.table, strand.row) == (table, row));
    strands.any(|strand| covered(&strand.letters, &holds))
}

/// Whether a label is made of parts that are there, the longest first at each place.
fn covered(label: &[char], holds: &impl Fn(&[char]) -> bool) -> bool {
    let mut rest = label;
    while !rest.is_empty() {
        let longest = (1..=rest.len()).take_while(|&length| holds(&rest[..length])).last().unwrap_or(0);
        // What is left of a label at the start of a line may be one letter.
        if longest < SHORTEST_PART.min(rest.len()) {
            return false;
        }
        rest = &rest[longest..];
    }
    true
}

/// The shortest part of a label that is looked for.
const SHORTEST_PART: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::loose::script::letters;

    #[test]
    fn labels_are_made_of_parts_that_are_there() {
        let lines = ["4无正当理由大量反复", "申请", "无2没有现成信息需要另", "法提供行制作"].map(letters);
        let holds =
            |part: &[char]| lines.iter().any(|line| line.windows(part.len()).any(|there| there == part));
        for (label, expect) in [
            ("4.无正当理由大量反复申请", true),
            ("2.没有现成信息需要另行制作", true),
            ("2.没有现成信息需要另外制作", false),
            ("3.补正后申请内容仍不明确", false),
        ] {
            assert_eq!(covered(&letters(label), &holds), expect, "{label}");
        }
    }
}
