//! Where each label, merged header and cell of a table stands on a grid, in no medium.
//!
//! Writers render a [`Layout`], readers match documents against it. Moving a cell is one edit here.

use crate::form::format::{Axis, Format, Table};
use std::ops::Range;

/// A grid: one table, or several stacked one above the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// How many grid rows there are.
    pub height: usize,
    /// How many grid columns there are.
    pub width: usize,
    /// How many grid columns on the left hold row labels.
    pub label_columns: usize,
    /// The tables on the grid, from top to bottom.
    pub blocks: Vec<Block>,
    /// What stands on the grid, by row and then by column. The places cover it without overlap.
    pub places: Vec<Place>,
}

/// The part of a grid that one table takes up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The table.
    pub table: usize,
    /// The grid row of its caption, if that stands on the grid.
    pub caption: Option<usize>,
    /// The grid rows of its column headers.
    pub header: Range<usize>,
    /// The grid rows of its cells.
    pub body: Range<usize>,
}

/// Something on the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its first grid row.
    pub row: usize,
    /// Its first grid column.
    pub column: usize,
    /// How many grid rows it takes up.
    pub row_span: usize,
    /// How many grid columns it takes up.
    pub column_span: usize,
    /// What it is.
    pub content: Content,
}

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The caption of a table.
    Caption(usize),
    /// The corner of a table, with its stub or nothing in it.
    Corner(usize),
    /// The label of a row item: table, item.
    Row(usize, usize),
    /// The label of a column item: table, item.
    Column(usize, usize),
    /// A cell.
    Cell(usize),
}

impl Layout {
    /// The grid of one table; its caption stands outside.
    pub fn table(format: &Format, table: usize) -> Layout {
        Layout::grid(format, table..table + 1, false)
    }

    /// The grids of a section: one for each table, or one for all of them if they are stacked.
    pub fn section(format: &Format, section: usize) -> Vec<Layout> {
        let section = &format.sections[section];
        if section.stacked && !section.tables.is_empty() {
            return vec![Layout::grid(format, section.tables.clone(), true)];
        }
        section.tables.clone().map(|table| Layout::table(format, table)).collect()
    }

    /// The text of a place that is no cell: what the form prints there.
    pub fn text(format: &Format, content: Content) -> String {
        match content {
            Content::Caption(table) => format.tables[table].caption.clone().unwrap_or_default(),
            Content::Corner(table) => format.tables[table].stub.clone().unwrap_or_default(),
            Content::Row(table, item) => format.tables[table].rows.items[item].printed_label(),
            Content::Column(table, item) => format.tables[table].columns.items[item].printed_label(),
            Content::Cell(_) => String::new(),
        }
    }

    /// The places by grid row.
    pub fn rows(&self) -> impl Iterator<Item = &[Place]> {
        let mut rest = &self.places[..];
        (0..self.height).map(move |row| {
            let (here, below) = rest.split_at(rest.partition_point(|place| place.row <= row));
            rest = below;
            here
        })
    }

    fn grid(format: &Format, tables: Range<usize>, stacked: bool) -> Layout {
        let sizes: Vec<Size> = tables.clone().map(|table| Size::of(&format.tables[table])).collect();
        let label_columns = sizes.iter().map(|size| size.labels).max().unwrap_or_default();
        let body_columns = sizes.iter().map(|size| size.cells).max().unwrap_or_default();
        let mut layout = Layout {
            height: 0,
            width: label_columns + body_columns,
            label_columns,
            blocks: Vec::new(),
            places: Vec::new(),
        };
        for (table, size) in tables.zip(sizes) {
            layout.block(table, &format.tables[table], size, stacked);
        }
        layout.places.sort_by_key(|place| (place.row, place.column));
        layout
    }

    fn block(&mut self, index: usize, table: &Table, size: Size, stacked: bool) {
        let mut caption = None;
        if stacked && table.caption.is_some() {
            caption = Some(self.height);
            self.put(self.height..self.height + 1, 0..self.width, Content::Caption(index));
            self.height += 1;
        }
        let header = self.height..self.height + size.header;
        let body = header.end..header.end + table.rows.leaves.len();
        self.height = body.end;
        let columns =
            Spread { first: self.label_columns, room: self.width - self.label_columns, leaves: size.cells };
        if !header.is_empty() && self.label_columns > 0 {
            self.put(header.clone(), 0..self.label_columns, Content::Corner(index));
        }
        for (item, depth) in labels(&table.columns, size.header) {
            let leaves = table.columns.items[item].leaves.clone();
            let rows = header.start + depth.start..header.start + depth.end;
            self.put(rows, columns.over(leaves), Content::Column(index, item));
        }
        for (item, depth) in labels(&table.rows, self.label_columns) {
            let leaves = table.rows.items[item].leaves.clone();
            self.put(body.start + leaves.start..body.start + leaves.end, depth, Content::Row(index, item));
        }
        for row in 0..table.rows.leaves.len() {
            for column in 0..table.columns.leaves.len() {
                let rows = body.start + row..body.start + row + 1;
                self.put(rows, columns.over(column..column + 1), Content::Cell(table.cell(row, column)));
            }
        }
        self.blocks.push(Block { table: index, caption, header, body });
    }

    fn put(&mut self, rows: Range<usize>, columns: Range<usize>, content: Content) {
        self.places.push(Place {
            row: rows.start,
            column: columns.start,
            row_span: rows.len(),
            column_span: columns.len(),
            content,
        });
    }
}

/// How much room a table needs.
struct Size {
    /// Grid rows for column headers.
    header: usize,
    /// Grid columns for row labels.
    labels: usize,
    /// Grid columns for cells.
    cells: usize,
}

impl Size {
    fn of(table: &Table) -> Size {
        let depth = |axis: &Axis| if axis.is_unlabelled() { 0 } else { axis.depth };
        let labels = depth(&table.rows);
        // A stub needs a row to stand in, even where the one column has no label.
        let header = depth(&table.columns).max(usize::from(table.stub.is_some() && labels > 0));
        Size { header, labels, cells: table.columns.leaves.len() }
    }
}

/// The items of an axis with the header rows (or label columns) that their labels take up: a leaf
/// reaches to the last of them, a branch ends where its children begin.
fn labels(axis: &Axis, depth: usize) -> impl Iterator<Item = (usize, Range<usize>)> + '_ {
    axis.items.iter().enumerate().filter(move |_| depth > 0).map(move |(index, item)| {
        (index, if item.is_leaf() { item.depth..depth } else { item.depth..item.depth + 1 })
    })
}

/// Leaves spread evenly over grid columns; where that does not come out even, later ones are wider.
struct Spread {
    first: usize,
    room: usize,
    leaves: usize,
}

impl Spread {
    fn over(&self, leaves: Range<usize>) -> Range<usize> {
        let edge = |leaf: usize| self.first + leaf * self.room / self.leaves.max(1);
        edge(leaves.start)..edge(leaves.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::catalogue;
    use crate::form::format::Format;

    #[test]
    fn every_grid_is_covered_without_overlap() {
        for format in catalogue::all() {
            for layout in (0..format.sections.len()).flat_map(|section| Layout::section(format, section)) {
                let mut covered = vec![0; layout.height * layout.width];
                for place in &layout.places {
                    for row in place.row..place.row + place.row_span {
                        for column in place.column..place.column + place.column_span {
                            covered[row * layout.width + column] += 1;
                        }
                    }
                }
                assert!(covered.iter().all(|&times| times == 1), "{} {:?}", format.id, layout.blocks);
                assert_eq!(layout.rows().flatten().count(), layout.places.len());
            }
        }
    }

    #[test]
    fn the_grids_have_the_size_of_the_official_form() {
        let format = Format::built_in("2021-30").unwrap();
        let sizes: Vec<(usize, usize)> = (0..format.sections.len())
            .flat_map(|section| Layout::section(format, section))
            .map(|layout| (layout.height, layout.width))
            .collect();
        assert_eq!(sizes, [(14, 4), (28, 10), (4, 15)]);
    }
}
