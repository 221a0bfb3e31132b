//! Where the columns of a table stand on a page: a table without lines that goes on behind a page's end is laid out
//! anew, and may come out with as many columns as before and others among them.

use super::columns::{Columns, Unit};
use super::view::{Looks, View};
use crate::document::Place;

/// Where the columns of a grid stand, by unit; nothing for what does not stand on a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Across {
    edges: Edges,
    units: Vec<Option<Reach>>,
}

/// The outer edges of a grid.
type Edges = Reach;

/// From where to where something reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Reach {
    from: i64,
    to: i64,
}

impl Across {
    /// Where the columns stand in the rows that their header belongs to.
    pub(crate) fn of(view: &View<'_>, rows: impl Iterator<Item = usize> + Clone, columns: &Columns) -> Self {
        let reach =
            |unit: &Unit| rows.clone().filter_map(|row| reach_in(view, row, unit)).reduce(Reach::with);
        let units: Vec<Option<Reach>> = columns.units.iter().map(reach).collect();
        let known: Vec<Reach> = units.iter().copied().flatten().collect();
        // Where the text of a page runs downwards, columns stand below each other.
        let is_level = known.windows(2).all(|pair| pair[0].from < pair[1].from);
        match edges(view).filter(|_| is_level) {
            Some(edges) => Across { edges, units },
            None => Across::default(),
        }
    }

    /// Whether figures of another grid, each with its column, stand where the columns stood: on the page, or between the
    /// edges of the grid.
    pub(crate) fn holds(&self, view: &View<'_>, figures: impl Iterator<Item = (usize, usize)>) -> bool {
        let Some(edges) = edges(view) else { return true };
        let figures: Vec<(Reach, Reach)> = figures
            .filter(|&(_, cell)| view.cells[cell].looks == Looks::Figure)
            .filter_map(|(unit, cell)| {
                Some((self.units.get(unit).copied()??, Reach::of(&view.cells[cell].cell.place)?))
            })
            .collect();
        figures.iter().all(|(unit, figure)| unit.meets(*figure))
            || figures.iter().all(|(unit, figure)| unit.within(self.edges).meets(figure.within(edges)))
    }
}

impl Reach {
    fn of(place: &Place) -> Option<Self> {
        match *place {
            Place::Page { left, right, .. } => Some(Reach { from: left.into(), to: right.into() }),
            _ => None,
        }
    }

    fn with(self, other: Self) -> Self {
        Reach { from: self.from.min(other.from), to: self.to.max(other.to) }
    }

    fn meets(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// The same in millionths of the way between these edges.
    fn within(self, edges: Edges) -> Self {
        let width = (edges.to - edges.from).max(1);
        let part = |at: i64| (at - edges.from) * 1_000_000 / width;
        Reach { from: part(self.from), to: part(self.to) }
    }
}

fn edges(view: &View<'_>) -> Option<Edges> {
    // All of a grid stands on pages, or nothing does.
    Reach::of(&view.cells.first()?.cell.place)?;
    view.cells.iter().filter_map(|cell| Reach::of(&cell.cell.place)).reduce(Reach::with)
}

/// From where to where a column reaches in a row, where a cell of the row is its alone.
fn reach_in(view: &View<'_>, row: usize, unit: &Unit) -> Option<Reach> {
    let at = |column: usize| view.at(row, column).map(|cell| &view.cells[cell]);
    let own = unit.span.clone().filter_map(at);
    let own = own.filter(|cell| cell.column >= unit.span.start && cell.right <= unit.span.end);
    own.filter_map(|cell| Reach::of(&cell.cell.place)).reduce(Reach::with)
}
