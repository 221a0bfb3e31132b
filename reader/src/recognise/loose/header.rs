//! Whether a table has the columns that its form has, in their order.
//!
//! Headers arrive in pieces, and those of tall cells late. So their letters are counted: if each letter of each label
//! is there, and hardly another one, no column is missing and none was added. The order is that of the form unless
//! labels that arrived in one piece stand in another.

use super::script::{bare, count, letters, wordings};
use crate::figure::Unit;
use nianbao_schema::format::{Format, Item, Table};
use std::ops::Range;

/// What is known of a table's columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Header {
    /// There is none.
    Absent,
    /// It is that of the form.
    Right,
    /// It is another one, or cannot be told.
    Unclear,
}

/// Judges the letters that stand above the first row of a table.
pub(super) fn judge(format: &Format, table: usize, found: &[char]) -> Header {
    let at = &format.tables[table];
    let is_labelled = |item: &&Item| !item.label.is_empty();
    let labels: Vec<&Item> = at.columns.items.iter().filter(is_labelled).collect();
    if labels.is_empty() {
        return Header::Right;
    }
    let found = below_title(format, at, found);
    let needed = count(labels.iter().flat_map(|item| letters(bare(&item.label))));
    let mut there = count(found.iter().copied());
    let of: usize = needed.values().sum();
    let missing: usize = needed
        .iter()
        .map(|(letter, &count)| count.saturating_sub(there.get(letter).copied().unwrap_or(0)))
        .sum();
    // What is in a label too is counted as one of its letters, in case the title came twice.
    for letter in beside(format, at) {
        there.remove(&letter);
    }
    let extra: usize = there
        .iter()
        .map(|(letter, &count)| count.saturating_sub(needed.get(letter).copied().unwrap_or(0)))
        .sum();
    if missing * 3 > of * 2 {
        Header::Absent
    } else if missing * MISSING <= of && extra * EXTRA <= of.max(LEAST) && in_order(at, found) {
        Header::Right
    } else {
        Header::Unclear
    }
}

/// What stands below the table's caption or its section's title, where that stands first: it may come again.
fn below_title<'l>(format: &Format, table: &Table, found: &'l [char]) -> &'l [char] {
    let section = &format.sections[table.section];
    let titles = section.also.iter().chain([&section.title]).chain(&table.also).chain(&table.caption);
    let ends = titles.map(|title| letters(title)).filter(|title| !title.is_empty()).filter_map(|title| {
        let start = found.windows(title.len()).position(|part| part == title)?;
        Some(start + title.len())
    });
    &found[ends.min().unwrap_or_default()..]
}

/// Whether the letters of all labels of a table's columns are among some.
pub(super) fn is_there(format: &Format, table: usize, found: &[char]) -> bool {
    let labels = format.tables[table].columns.items.iter();
    let needed = count(labels.flat_map(|item| letters(bare(&item.label))));
    let there = count(found.iter().copied());
    needed.iter().all(|(letter, &count)| there.get(letter).is_some_and(|&there| there >= count))
}

/// Whether the labels that stand there in one piece are in the form's order.
pub(super) fn is_in_order(format: &Format, table: usize, found: &[char]) -> bool {
    in_order(&format.tables[table], found)
}

/// One letter in so many may be missing.
const MISSING: usize = 12;
/// One in so many may be there that belongs to no label,
const EXTRA: usize = 6;
/// as if there were so many at least.
const LEAST: usize = 18;

/// The letters of what else stands above a table.
fn beside(format: &Format, table: &Table) -> Vec<char> {
    let section = &format.sections[table.section];
    let titles = std::iter::once(&section.title).chain(&section.also);
    let texts = titles.chain(&table.caption).chain(&table.also).chain(&table.stub);
    let labels = table.columns.items.iter().flat_map(wordings);
    let notes = labels.flat_map(|label| letters(label.get(bare(&label).len()..).unwrap_or_default()));
    texts.flat_map(|text| letters(text)).chain(notes).collect()
}

/// What all units of money end in.
pub(super) const MONEY: char = '元';

/// The unit of money that a header states, if it is one and the same wherever one stands.
///
/// # Errors
///
/// There are several.
pub(super) fn unit(texts: &[&[char]]) -> Result<Option<Unit>, ()> {
    let mut stated: Option<Unit> = None;
    for text in texts {
        for (at, _) in text.iter().enumerate().filter(|(_, letter)| **letter == MONEY) {
            let power = text[..at].iter().rev().take_while(|letter| "十百千万亿".contains(**letter)).count();
            let unit = Unit::of(&text[at - power..=at].iter().collect::<String>());
            if stated.get_or_insert_with(|| unit.clone()) != &unit {
                return Err(());
            }
        }
    }
    Ok(stated)
}

/// Whether the labels that are there in one piece stand in the order of the form, level by level: those of columns
/// among themselves, and those over several columns. What is part of a longer label is not there.
fn in_order(table: &Table, found: &[char]) -> bool {
    let items = &table.columns.items;
    let mut found = found.to_vec();
    let mut places = vec![None; items.len()];
    let mut longest: Vec<usize> = (0..items.len()).collect();
    longest.sort_by_key(|&item| std::cmp::Reverse(letters(&items[item].label).len()));
    for item in longest {
        if let Some(range) = place(&items[item], &found) {
            places[item] = Some(range.start);
            found[range].fill(TAKEN);
        }
    }
    let alone = |item: &usize| items.iter().filter(|other| other.label == items[*item].label).count() == 1;
    (0..table.columns.depth).all(|depth| {
        [true, false].into_iter().all(|leaf| {
            let is_level = |item: &usize| items[*item].depth == depth && items[*item].is_leaf() == leaf;
            let level = (0..items.len()).filter(is_level).filter(alone);
            level.filter_map(|item| places[item]).is_sorted()
        })
    })
}

/// What is no letter.
const TAKEN: char = ' ';

/// Where one of the wordings of a label stands last.
fn place(item: &Item, found: &[char]) -> Option<Range<usize>> {
    wordings(item).iter().find_map(|text| {
        let label = letters(text);
        let at = found.windows(label.len().max(1)).rposition(|part| part == label)?;
        Some(at..at + label.len())
    })
}
