//! Grids of our own files, which show a table square by square as the form prints it.
//!
//! In a file that says that it is of the form, a grid whose labels are the form's, each in its square, needs no
//! alignment: every other square is a cell, whatever it holds, be it words, and whatever its labels are, be it numbers.

use super::findings::{Findings, Source};
use super::grid::view::{Looks, View};
use super::lexicon::Role;
use crate::labels::plain;
use crate::reading::Confidence;
use nianbao_schema::Format;
use nianbao_schema::layout::{Content, Layout};
use std::collections::HashSet;

/// The grids of a form as it prints them, in order.
pub(crate) struct Prints(Vec<Print>);

struct Print {
    section: usize,
    layout: Layout,
    /// By place, the label that stands there.
    labels: Vec<String>,
}

/// A grid of a document that is one of the form's.
pub(crate) struct Match<'p> {
    print: &'p Print,
    /// By place of the layout, the cell of the view.
    cells: Vec<usize>,
}

impl Prints {
    pub(crate) fn of(format: &Format) -> Self {
        let section = |section: usize| {
            Layout::section(format, section).into_iter().map(move |layout| Print::of(format, section, layout))
        };
        Prints((0..format.sections.len()).flat_map(section).collect())
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Which grid of the form each grid of a document is. Of several that look alike each must be there, and in order.
    pub(crate) fn find(&self, views: &[Option<View<'_>>]) -> Vec<Option<Match<'_>>> {
        let alike = |view: &View<'_>| -> Vec<(usize, Vec<usize>)> {
            let prints = self.0.iter().enumerate();
            prints.filter_map(|(at, print)| Some((at, print.cells(view)?))).collect()
        };
        let mut found: Vec<Vec<(usize, Vec<usize>)>> =
            views.iter().map(|view| view.as_ref().map(alike).unwrap_or_default()).collect();
        let first = |alike: &[(usize, Vec<usize>)]| alike.first().map(|(at, _)| *at);
        let firsts: Vec<Option<usize>> = found.iter().map(|alike| first(alike)).collect();
        let choose = |block: usize| -> Option<usize> {
            let count = found[block].len();
            let is_same = |at: &usize| firsts[*at].is_some() && firsts[*at] == firsts[block];
            let before = (0..block).filter(is_same).count();
            match count {
                0 | 1 => Some(0),
                _ => ((0..firsts.len()).filter(is_same).count() == count).then_some(before),
            }
        };
        let chosen: Vec<Option<usize>> = (0..found.len()).map(choose).collect();
        let take = |(alike, chosen): (&mut Vec<(usize, Vec<usize>)>, Option<usize>)| {
            let at = chosen.filter(|at| *at < alike.len())?;
            let (print, cells) = alike.swap_remove(at);
            Some(Match { print: &self.0[print], cells })
        };
        found.iter_mut().zip(chosen).map(take).collect()
    }
}

impl Print {
    fn of(format: &Format, section: usize, layout: Layout) -> Self {
        let labels = layout.places.iter().map(|place| plain(&Layout::text(format, place.content))).collect();
        Print { section, layout, labels }
    }

    /// By place, the cell of a grid that shows just these labels in just these squares. Squares may be of any size, so
    /// that columns which no cell begins at are no part of it.
    fn cells(&self, view: &View<'_>) -> Option<Vec<usize>> {
        if view.rows != self.layout.height {
            return None;
        }
        let mut cells: Vec<Option<usize>> = vec![None; self.layout.places.len()];
        for row in 0..view.rows {
            let mut places: Vec<usize> =
                (0..self.layout.places.len()).filter(|&at| self.reaches(at, row)).collect();
            places.sort_by_key(|&at| self.layout.places[at].column);
            let shown = view.row(row);
            if shown.len() != places.len() {
                return None;
            }
            for (place, &cell) in places.into_iter().zip(shown) {
                let known = *cells[place].get_or_insert(cell);
                if known != cell || !self.shows(place, view, cell) {
                    return None;
                }
            }
        }
        cells.into_iter().collect()
    }

    fn reaches(&self, place: usize, row: usize) -> bool {
        let place = &self.layout.places[place];
        (place.row..place.row + place.row_span).contains(&row)
    }

    fn shows(&self, place: usize, view: &View<'_>, cell: usize) -> bool {
        let (at, cell) = (&self.layout.places[place], &view.cells[cell]);
        let is_there = cell.row == at.row && cell.bottom == at.row + at.row_span;
        is_there && (matches!(at.content, Content::Cell(_)) || plain(&cell.cell.text) == self.labels[place])
    }
}

impl Match<'_> {
    /// The section in which the form prints the grid.
    pub(crate) fn section(&self) -> usize {
        self.print.section
    }

    /// Reads every cell of the grid, and takes note of the labels.
    pub(crate) fn read(&self, view: &View<'_>, findings: &mut Findings<'_>, seen: &mut HashSet<Role>) {
        for (place, &cell) in self.print.layout.places.iter().zip(&self.cells) {
            let cell = &view.cells[cell];
            findings.explain(usize::from(cell.looks != Looks::Blank));
            match place.content {
                Content::Cell(at) => {
                    let (text, place) = (&cell.cell.text, &cell.cell.place);
                    findings.claim(at, Source { text, place, confidence: Confidence::Exact, unit: None });
                }
                Content::Caption(table) => drop(seen.insert(Role::Caption(table))),
                Content::Corner(table) => drop(seen.insert(Role::Stub(table))),
                Content::Row(table, item) => drop(seen.insert(Role::Row(table, item))),
                Content::Column(table, item) => drop(seen.insert(Role::Column(table, item))),
            }
        }
    }
}
