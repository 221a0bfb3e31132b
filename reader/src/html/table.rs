//! A table of a page: its rows and cells as elements, then with what they hold; and whether it is one at all.

use super::flow::{Level, Piece, Text};
use super::span::{self, Span};
use super::tree::{Element, NodeId, Tree};
use crate::document::Place;
use html5ever::local_name;

/// The cells of a table as elements, by groups of rows in the order in which they show.
#[derive(Default)]
pub(super) struct Frame {
    pub(super) captions: Vec<NodeId>,
    pub(super) groups: Vec<Vec<Vec<Slot>>>,
    /// What stands in the table and in no cell: where a form was opened in it.
    pub(super) stray: Vec<NodeId>,
}

/// A cell as an element.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub(super) node: NodeId,
    pub(super) span: Span,
    pub(super) is_header: bool,
    /// Its row and its number in it as the file counts them.
    pub(super) at: (u32, u32),
    /// The elements around it within the table: a row, and a group of rows if there is one.
    pub(super) around: [Option<NodeId>; 2],
}

/// Whether an element is there for whoever looks at the page.
type IsShown<'s> = &'s dyn Fn(NodeId, &Element) -> bool;

impl Frame {
    /// Finds the rows and cells of a table that are shown. Its foot shows last, wherever it stands.
    pub(super) fn of(tree: &Tree, table: NodeId, is_shown: IsShown<'_>) -> Frame {
        let mut frame = Frame::default();
        let mut feet = Vec::new();
        let mut rows = 0;
        for (child, element) in shown(tree, table, is_shown) {
            match element.name() {
                Some(&local_name!("caption")) => frame.captions.push(child),
                Some(&local_name!("tr")) => {
                    let row = row(tree, child, None, &mut rows, is_shown);
                    frame.groups.push(vec![row]);
                }
                Some(&local_name!("tfoot")) => feet.push(group(tree, child, &mut rows, is_shown)),
                Some(&local_name!("thead")) => frame.groups.push(group(tree, child, &mut rows, is_shown)),
                Some(&local_name!("tbody")) => frame.groups.push(group(tree, child, &mut rows, is_shown)),
                _ => frame.stray.push(child),
            }
        }
        frame.groups.append(&mut feet);
        frame
    }
}

/// The elements in a node that show.
fn shown<'t>(
    tree: &'t Tree,
    node: NodeId,
    is_shown: IsShown<'t>,
) -> impl Iterator<Item = (NodeId, &'t Element)> {
    let elements = tree.children(node).filter_map(|child| Some((child, tree.element(child)?)));
    elements.filter(move |(node, element)| is_shown(*node, element))
}

fn group(tree: &Tree, group: NodeId, rows: &mut u32, is_shown: IsShown<'_>) -> Vec<Vec<Slot>> {
    let elements =
        shown(tree, group, is_shown).filter(|(_, element)| element.name() == Some(&local_name!("tr")));
    elements.map(|(node, _)| row(tree, node, Some(group), rows, is_shown)).collect()
}

fn row(tree: &Tree, row: NodeId, group: Option<NodeId>, rows: &mut u32, is_shown: IsShown<'_>) -> Vec<Slot> {
    *rows += 1;
    let is_head = group
        .and_then(|group| tree.element(group))
        .is_some_and(|group| group.name() == Some(&local_name!("thead")));
    let cells = shown(tree, row, is_shown).filter_map(|(node, element)| {
        let is_th = element.name() == Some(&local_name!("th"));
        (is_th || element.name() == Some(&local_name!("td"))).then_some((node, element, is_th))
    });
    let numbered = (1..).zip(cells);
    let slots = numbered.map(|(cell, (node, element, is_th))| {
        let asked = |name| element.attribute(name).and_then(span::number);
        let span = Span {
            width: asked("colspan").filter(|&width| width > 0).unwrap_or(1),
            height: asked("rowspan").unwrap_or(1),
        };
        Slot { node, span, is_header: is_th || is_head, at: (*rows, cell), around: [group, Some(row)] }
    });
    slots.collect()
}

/// A table with what its cells hold.
pub(super) struct Table {
    pub(super) caption: Vec<Piece>,
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) cells: Vec<Cell>,
    /// Whether it only arranges things on the page.
    pub(super) is_layout: bool,
    /// Whether there are rows and columns in it, or in a table that it arranges.
    pub(super) is_tabular: bool,
    /// Characters of all its text.
    pub(super) characters: usize,
    /// See [`Piece::level`].
    pub(super) level: Level,
}

/// A cell with what it holds.
pub(super) struct Cell {
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) height: usize,
    pub(super) width: usize,
    pub(super) is_header: bool,
    pub(super) place: Place,
    pub(super) pieces: Vec<Piece>,
}

/// From how many characters on a cell with a heading in it is no cell of data.
const PASSAGE: usize = 300;

/// From how many characters on a cell that has nearly all of a table's text is no cell of data.
const ARTICLE: usize = 1000;

impl Table {
    /// A table of cells, judged by what they hold: many sites put their pages into tables.
    ///
    /// `says_layout` is whether the page itself says that it is no table.
    pub(super) fn new(
        caption: Vec<Piece>,
        (rows, columns): (usize, usize),
        cells: Vec<Cell>,
        says_layout: bool,
    ) -> Table {
        let sizes: Vec<usize> = cells.iter().map(|cell| characters(&cell.pieces)).collect();
        let all: usize = sizes.iter().sum();
        let has_tables = |cell: &Cell| tables(&cell.pieces).any(|table| table.is_tabular);
        let holds = |condition: &dyn Fn(&Cell, usize) -> bool| -> usize {
            let holding = cells.iter().zip(&sizes).filter(|&(cell, &size)| condition(cell, size));
            holding.map(|(_, &size)| size).sum()
        };
        let nests = cells.iter().any(has_tables);
        let is_layout = says_layout
            || columns < 2
            || nests && holds(&|cell, _| has_tables(cell)) * 2 >= all
            || holds(&|cell, size| size > PASSAGE && has_heading(&cell.pieces)) > 0
            || holds(&|_, size| size > ARTICLE) * 10 >= all * 9 && all > 0;
        let is_tabular = nests || !is_layout && rows > 1 && columns > 1;
        let characters = all + characters(&caption);
        Table { caption, rows, columns, cells, is_layout, is_tabular, characters, level: Level::default() }
    }

    /// Whether there is anything in it.
    pub(super) fn is_blank(&self) -> bool {
        let is_empty = |piece: &Piece| match piece {
            Piece::Text(text) => text.text.is_empty() && text.fields.is_empty(),
            Piece::Table(table) => table.is_blank(),
        };
        self.caption.iter().chain(self.cells.iter().flat_map(|cell| &cell.pieces)).all(is_empty)
    }
}

fn tables(pieces: &[Piece]) -> impl Iterator<Item = &Table> {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Table(table) => Some(&**table),
        Piece::Text(_) => None,
    })
}

fn has_heading(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| matches!(piece, Piece::Text(Text { heading: Some(_), .. })))
}

fn characters(pieces: &[Piece]) -> usize {
    let count = |piece: &Piece| match piece {
        Piece::Text(text) => text.text.chars().count(),
        Piece::Table(table) => table.characters,
    };
    pieces.iter().map(count).sum()
}
