//! Tables with borders of `+---+`, as pandoc and database clients draw them.
//!
//! Where borders stand between rows, the lines between two of them are one row, and a cell may have several lines. A
//! number that is broken over lines is whole where each line but the last is as long as the cell allows; otherwise its lines
//! stay apart, and nobody reads them as one number. With borders only around the table and below its header, a line is a row.

use super::edges::Edges;
use super::{Line, Raw, cells};
use std::borrow::Cow;

/// A table with more groups of lines has a border between any two rows.
const HEADER_BODY_FOOTER: usize = 3;
/// A bar and a blank at each side of a cell.
const PADDING: usize = 2;

/// Whether a line is a border: `+---+---+`.
pub(super) fn is_border(text: &str) -> bool {
    let text = text.trim();
    text.len() > 2
        && text.starts_with('+')
        && text.ends_with('+')
        && text.contains(['-', '='])
        && text.bytes().all(|byte| b"+-=:".contains(&byte))
}

/// The rows of the tables in some lines; an empty line ends a table.
pub(super) fn tables<'t>(lines: &[Line<'t>]) -> Vec<Vec<Vec<Raw<'t>>>> {
    lines.split(|line| line.is_blank()).map(rows).filter(|rows| !rows.is_empty()).collect()
}

fn rows<'t>(lines: &[Line<'t>]) -> Vec<Vec<Raw<'t>>> {
    let groups = || lines.split(|line| is_border(line.text)).filter(|group| !group.is_empty());
    let edges = Edges::of(&groups().flatten().copied().collect::<Vec<_>>());
    if groups().count() > HEADER_BODY_FOOTER {
        return groups().map(|group| row(group, edges)).collect();
    }
    groups().flatten().map(|line| cells(line, edges)).collect()
}

/// The lines of a row in one. Lines with other numbers of cells show merged ones, which nobody can put together.
fn row<'t>(lines: &[Line<'t>], edges: Edges) -> Vec<Raw<'t>> {
    let parts: Vec<Vec<Raw<'t>>> = lines.iter().map(|line| cells(line, edges)).collect();
    if parts.iter().any(|part| part.len() != parts[0].len()) {
        let text = lines.iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
        return vec![Raw { text: text.into(), room: 0, line: lines[0].number, column: 1 }];
    }
    (0..parts[0].len()).map(|column| cell(&parts, column)).collect()
}

fn cell<'t>(parts: &[Vec<Raw<'t>>], column: usize) -> Raw<'t> {
    let first = &parts[0][column];
    let mut whole = String::new();
    let mut last = None;
    for part in parts {
        let text = part[column].text.as_ref();
        if text.is_empty() {
            continue;
        }
        let goes_on = last.is_some_and(|(length, is_full)| is_full && text.len() <= length);
        if !whole.is_empty() && !goes_on {
            whole.push('\n');
        }
        whole.push_str(text);
        last = Some((text.len(), is_full(&part[column])));
    }
    Raw { text: Cow::Owned(whole), room: first.room, line: first.line, column: first.column }
}

/// Whether digits fill their cell, so that a number may go on below.
fn is_full(part: &Raw<'_>) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    part.text.chars().all(is_number) && part.room <= part.text.len() + PADDING
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    fn check(text: &str, expect: &[&[&str]]) {
        let lines = lines(text);
        let tables = tables(&lines);
        let rows: Vec<Vec<&str>> =
            tables.iter().flatten().map(|row| row.iter().map(|cell| &*cell.text).collect()).collect();
        assert_eq!(rows, expect, "{text}");
    }

    #[test]
    fn lines_between_borders_are_one_row() {
        check(
            "+---+----+\n| 甲 | 12 |\n| 乙 | 3  |\n+===+====+\n| 丙 | 1  |\n|    | 2  |\n+---+----+\n|   | 5  |\n+---+----+\n| a | 6  |\n+---+----+",
            &[&["甲\n乙", "123"], &["丙", "1\n2"], &["", "5"], &["a", "6"]],
        );
    }

    #[test]
    fn without_borders_between_rows_a_line_is_one() {
        check("+---+---+\n| a | 1 |\n|   | 2 |\n+---+---+", &[&["a", "1"], &["", "2"]]);
    }
}
