//! What is known when a grid is reached: the lines above it, and the headers of earlier grids.

use super::across::Across;
use super::columns::Columns;
use super::segment::Segment;
use super::shift::is_drawn;
use super::view::View;
use crate::figure::Unit;
use crate::recognise::lexicon::{Hit, Role};
use crate::recognise::prose::mark::Mark;
use std::collections::HashMap;

/// What is known when a grid is reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    /// The section under whose title it stands.
    pub(crate) section: Option<usize>,
    /// The table under whose caption it stands.
    pub(crate) caption: Option<usize>,
    /// The rows of the grid that a page's end cut in two.
    pub(crate) cut: Vec<usize>,
    /// By table, its last header: a table may go on in another grid.
    headers: HashMap<usize, Header>,
    /// The unit that a line above states, and whether a grid has stood below it.
    unit: Option<String>,
    unit_is_spent: bool,
}

/// The header of a table.
#[derive(Clone, Debug)]
pub(super) struct Header {
    columns: Columns,
    /// The width of its grid.
    width: usize,
    pub(super) across: Across,
}

impl Context {
    /// Takes note of the unit that a line above the next grid states. It holds for grids that nothing parts.
    pub(crate) fn state(&mut self, line: &str) {
        if std::mem::take(&mut self.unit_is_spent) {
            self.unit = None;
        }
        self.unit = Unit::line(line).or(self.unit.take());
    }

    /// The unit that a line above states, for a grid that is reached.
    pub(super) fn spend_unit(&mut self) -> Option<String> {
        self.unit_is_spent = true;
        self.unit.clone()
    }

    /// The last header of a table.
    pub(super) fn header(&self, table: usize) -> Option<&Header> {
        self.headers.get(&table)
    }

    /// Keeps the header of a piece, if it has one.
    pub(super) fn keep(&mut self, view: &View<'_>, segment: &Segment, table: usize, columns: Columns) {
        if !segment.header.is_empty() && columns.known() > 0 {
            let rows = segment.header.iter().chain(&segment.body).copied();
            let across = Across::of(view, rows, &columns);
            self.headers.insert(table, Header { columns, width: view.columns, across });
        }
    }

    /// Takes note of a paragraph or a caption above the next grid, and of the labels that it may be.
    pub(crate) fn pass(&mut self, labels: &[Hit], mark: &Mark) {
        if let Some((section, _)) = mark.titles.first() {
            self.section = Some(*section);
            self.caption = None;
            self.unit = None;
        }
        if mark.is_label || mark == &Mark::default() {
            let mut captions = labels.iter().filter_map(|hit| match hit.role {
                Role::Caption(table) => Some(table),
                _ => None,
            });
            self.caption = captions.next_back().or(self.caption);
        }
    }
}

impl Header {
    /// Its columns in another grid: in one of the same width they stand where they stood. A header that lacks labels may
    /// have lost cells, unless the medium says where they stand.
    pub(super) fn carried(&self, view: &View<'_>) -> Columns {
        let Header { columns, width, .. } = self;
        let is_sound = *width == view.columns && (columns.is_whole || is_drawn(view));
        Columns { is_placed: columns.is_placed && is_sound, explained: Vec::new(), ..columns.clone() }
    }
}
