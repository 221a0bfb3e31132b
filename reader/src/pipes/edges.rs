//! Whether bars at the ends of lines frame a table or part cells.
//!
//! A line that begins with a bar may be framed, or its first cell may be empty. That is the same for all lines of a
//! table: bars at one end of every line frame it, bars at that end of some lines stand beside empty cells. Decided line by
//! line, a row with an empty first cell would lose it, and its figures would move.

use super::{Line, bars};

/// Whether what is empty before the first bar of a line, or behind its last one, is a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edges {
    pub(super) first: bool,
    pub(super) last: bool,
}

impl Edges {
    /// The edges of a table. In Markdown the delimiter row is framed as the table is.
    pub(super) fn of(lines: &[Line<'_>]) -> Self {
        let rows =
            || lines.iter().map(|line| line.text.trim_matches([' ', '\t'])).filter(|text| !text.is_empty());
        if let Some(delimiter) = rows().find(|text| is_delimiter(text)) {
            return Edges { first: !delimiter.starts_with('|'), last: !delimiter.ends_with('|') };
        }
        let rows = || rows().filter(|text| !is_frame(text));
        let ends_in_bar = |text: &str| bars(text).last().is_some_and(|bar| bar + 1 == text.len());
        Edges { first: !rows().all(|text| text.starts_with('|')), last: !rows().all(ends_in_bar) }
    }

    /// The edges of a table in which every bar ends a cell.
    pub(super) const CLOSED: Edges = Edges { first: true, last: false };
}

/// Whether a line is the delimiter row of a Markdown table.
fn is_delimiter(text: &str) -> bool {
    text.contains('|') && text.contains("--") && text.bytes().all(|byte| b"|-: \t".contains(&byte))
}

/// Whether a line opens or closes a table, as `|===` does in AsciiDoc.
pub(super) fn is_frame(text: &str) -> bool {
    text.trim().strip_prefix('|').is_some_and(|rest| rest.len() > 2 && rest.bytes().all(|byte| byte == b'='))
}
