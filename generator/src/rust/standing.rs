//! How a place of a form stands in its table.

use nianbao_schema::Format;
use nianbao_schema::format::Item;
use nianbao_schema::shape::Shape;

/// How a place stands in its table.
pub(super) struct Standing<'f> {
    /// The table's id, and those of the place's own axis: its row's, or below a row its column's.
    pub(super) ids: Vec<String>,
    pub(super) part: Part,
    /// The row or column that the place is; none for a table.
    pub(super) item: Option<&'f Item>,
    pub(super) table: usize,
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Table,
    /// A row with rows below it.
    RowBranch,
    Row,
    Column,
}

impl<'f> Standing<'f> {
    /// How a place of a table stands in it.
    pub(super) fn of(format: &'f Format, place: usize) -> Self {
        let shape = format.shape();
        let keys: Vec<String> =
            lineage(shape, place).into_iter().map(|place| shape.node(place).key.to_string()).collect();
        // The items of any cell below it say what each key stands for.
        let cell = &format.cells[shape.cells(place)[0]];
        let table = &format.tables[cell.table];
        let named = |axis: &'f nianbao_schema::format::Axis, leaf: usize| -> Vec<&'f Item> {
            let items = axis.lineage(axis.leaves[leaf]).into_iter().map(|item| &axis.items[item]);
            items.filter(|item| item.id.is_some()).collect()
        };
        let (rows, columns) = (named(&table.rows, cell.row), named(&table.columns, cell.column));
        let below = keys.len() - 1;
        let id = |item: &&Item| item.id.clone().unwrap_or_default();
        let of_table = std::iter::once(table.id.clone());
        let (part, items, item) = match below {
            0 => (Part::Table, &rows[..0], None),
            below if below > rows.len() => {
                let columns = &columns[..(below - rows.len()).min(columns.len())];
                (Part::Column, columns, columns.last().copied())
            }
            below => {
                let part = if below == rows.len() { Part::Row } else { Part::RowBranch };
                (part, &rows[..below], rows.get(below - 1).copied())
            }
        };
        Standing { ids: of_table.chain(items.iter().map(id)).collect(), part, item, table: cell.table }
    }
}

pub(super) fn lineage(shape: &Shape, place: usize) -> Vec<usize> {
    let up = std::iter::successors(Some(place), |&at| shape.node(at).parent);
    let mut lineage: Vec<usize> = up.filter(|&at| at != Shape::ROOT).collect();
    lineage.reverse();
    lineage
}
