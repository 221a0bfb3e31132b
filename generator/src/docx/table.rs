//! The form's grids as tables: spans as the layout says, a control in every cell.

use super::content::{Control, Filling, Piece, Place as Field, Takes, alias, pieces};
use super::page::Page;
use crate::preset::Preset;
use crate::subject::Subject;
use askama::Template;
use nianbao_schema::anchor::tag_of;
use nianbao_schema::layout::{Content, Layout, Place};
use unicode_width::UnicodeWidthStr;

/// Space between a cell's text and its borders, in tables of many columns and of few.
const NARROW: u32 = 40;
const WIDE: u32 = 80;
/// The least height of a row.
const ROW: u32 = 340;
/// The type of tables that are too wide for the usual one, in half points.
pub(super) const SMALL: u32 = 13;

/// A kind of paper and of type for a table: the first that has room is taken.
#[derive(Clone, Copy)]
pub(super) struct Fit {
    pub(super) page: Page,
    /// Whether the type is the smaller one.
    pub(super) small: bool,
    /// What the labels on the left take up, in hundredths.
    labels: u32,
}

/// A table for the template.
#[derive(Template)]
#[template(path = "docx/table.xml")]
pub(super) struct Table<'t> {
    name: &'t str,
    width: u32,
    margin: u32,
    columns: Vec<u32>,
    rows: Vec<Row<'t>>,
}

struct Row<'t> {
    header: bool,
    height: u32,
    /// Whether it stays on the page of the next row.
    keep: bool,
    cells: Vec<Cell<'t>>,
}

struct Cell<'t> {
    width: u32,
    span: usize,
    /// Whether it is the first of several merged rows.
    starts: bool,
    /// Whether it is a later one.
    continues: bool,
    /// Whether something is said of it.
    noted: bool,
    style: &'static str,
    content: Inside<'t>,
}

enum Inside<'t> {
    Nothing,
    Label(Vec<Piece<'t>>),
    Place(Field<'t>),
}

/// The texts of a grid's places, which its table borrows.
pub(super) struct Texts {
    texts: Vec<String>,
}

impl Texts {
    pub(super) fn of(subject: &Subject<'_>, layout: &Layout) -> Self {
        let text = |place: &Place| match place.content {
            Content::Cell(cell) => subject.shown(cell),
            content => Layout::text(subject.format, content),
        };
        Texts { texts: layout.places.iter().map(text).collect() }
    }

    /// How many characters the longest figure of a column has that takes up no more than its column.
    fn digits(&self, layout: &Layout) -> u32 {
        let places = layout.places.iter().zip(&self.texts);
        let is_figure = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
        let figures = places.filter(|(place, text)| {
            matches!(place.content, Content::Cell(_)) && place.column_span == 1 && is_figure(text)
        });
        figures.map(|(_, text)| text.len() as u32).max().unwrap_or_default()
    }
}

impl Fit {
    pub(super) fn of(layout: &Layout, texts: &Texts, preset: &Preset) -> Self {
        let pages = [Page::upright(preset), Page::landscape(preset), Page::large(preset)];
        let digits = texts.digits(layout);
        // A high table stays upright as long as it can: on its side it would be divided.
        let high = layout.height as u32 * ROW > pages[1].text_height();
        let tiers = [
            Some(Fit { page: pages[0], small: false, labels: 45 }),
            high.then_some(Fit { page: pages[0], small: true, labels: 45 }),
            Some(Fit { page: pages[1], small: false, labels: 30 }),
        ];
        let fits = |fit: &Fit| fit.column(layout) >= fit.needed(digits, layout, preset);
        let last = Fit { page: pages[2], small: true, labels: 15 };
        tiers.into_iter().flatten().find(fits).unwrap_or(last)
    }

    /// The least width of a column of figures: the longest of them, and room for four digits or two
    /// characters.
    fn needed(&self, digits: u32, layout: &Layout, preset: &Preset) -> u32 {
        let (least, size) = if self.small { (340, SMALL) } else { (480, preset.table.size) };
        // A digit is half as wide as its type is high.
        least.max(digits * size * 5 + 2 * margin(layout))
    }

    /// How wide a column of figures would be.
    fn column(&self, layout: &Layout) -> u32 {
        let body = layout.width - layout.label_columns;
        let labels = if layout.label_columns == 0 { 0 } else { self.labels };
        self.page.text_width() * (100 - labels) / 100 / body.max(1) as u32
    }
}

impl<'t> Table<'t> {
    pub(super) fn of(
        subject: &Subject<'t>,
        layout: &'t Layout,
        texts: &'t Texts,
        preset: &Preset,
        fit: Fit,
    ) -> Self {
        let columns = columns(layout, texts, preset, fit);
        let owners = owners(layout);
        let section = subject.format.tables[layout.blocks[0].table].section;
        let header = match &layout.blocks[..] {
            [block] => block.header.end,
            _ => 0,
        };
        let together = Self::height(layout, texts, preset, fit) < fit.page.text_height() * 9 / 10;
        let rows = (0..layout.height).map(|row| Row {
            header: row < header,
            height: ROW,
            keep: together && row + 1 < layout.height,
            cells: Self::cells(subject, layout, texts, &owners, row, &columns, fit),
        });
        Table {
            name: &subject.format.sections[section].title,
            width: columns.iter().sum(),
            margin: margin(layout),
            rows: rows.collect(),
            columns,
        }
    }

    fn cells(
        subject: &Subject<'t>,
        layout: &'t Layout,
        texts: &'t Texts,
        owners: &[Vec<usize>],
        row: usize,
        columns: &[u32],
        fit: Fit,
    ) -> Vec<Cell<'t>> {
        let mut cells = Vec::new();
        let mut column = 0;
        while column < layout.width {
            let owner = owners[row][column];
            let place = &layout.places[owner];
            let continues = place.row < row;
            cells.push(Cell {
                width: columns[column..column + place.column_span].iter().sum(),
                span: place.column_span,
                starts: place.row_span > 1 && !continues,
                continues,
                noted: matches!(place.content, Content::Cell(cell) if subject.note(cell).is_some()),
                style: style(place.content, fit),
                content: if continues {
                    Inside::Nothing
                } else {
                    inside(subject, place.content, &texts.texts[owner])
                },
            });
            column += place.column_span;
        }
        cells
    }

    /// About how high the table will be, in twips.
    pub(super) fn height(layout: &Layout, texts: &Texts, preset: &Preset, fit: Fit) -> u32 {
        let columns = columns(layout, texts, preset, fit);
        let mut heights = vec![ROW; layout.height];
        for (place, text) in layout.places.iter().zip(&texts.texts).filter(|(place, _)| place.row_span == 1) {
            let width: u32 = columns[place.column..place.column + place.column_span].iter().sum();
            let room = width.saturating_sub(2 * margin(layout)).max(1);
            let lines = (text.width_cjk() as u32 * preset.table.size * 5).div_ceil(room);
            heights[place.row] = heights[place.row].max(lines * preset.table.size * 13 + 20);
        }
        heights.iter().sum()
    }
}

fn margin(layout: &Layout) -> u32 {
    if layout.width - layout.label_columns > 4 { NARROW } else { WIDE }
}

fn style(content: Content, fit: Fit) -> &'static str {
    match (content, fit.small) {
        (Content::Row(..), false) => "TableLabel",
        (Content::Row(..), true) => "TableLabelSmall",
        (Content::Cell(_), false) => "TableText",
        (Content::Cell(_), true) => "TableTextSmall",
        (_, false) => "TableHeader",
        (_, true) => "TableHeaderSmall",
    }
}

fn inside<'t>(subject: &Subject<'t>, content: Content, text: &'t str) -> Inside<'t> {
    let Content::Cell(cell) = content else {
        return Inside::Label(pieces(text));
    };
    let at = &subject.format.cells[cell];
    let control = Control {
        alias: alias(subject.format, cell),
        tag: tag_of(&at.path),
        id: cell + 1,
        content: Filling::of(text, subject),
        takes: Takes::of(&at.value),
    };
    Inside::Place(Field::of(control, &at.path))
}

/// Which place each grid square belongs to.
fn owners(layout: &Layout) -> Vec<Vec<usize>> {
    let mut owners = vec![vec![0; layout.width]; layout.height];
    for (index, place) in layout.places.iter().enumerate() {
        for row in &mut owners[place.row..place.row + place.row_span] {
            row[place.column..place.column + place.column_span].fill(index);
        }
    }
    owners
}

/// The widths of the grid's columns: labels take what they need up to their share, figures the rest.
fn columns(layout: &Layout, texts: &Texts, preset: &Preset, fit: Fit) -> Vec<u32> {
    let room = fit.page.text_width();
    let labels = labels(layout, texts, preset, room, fit.labels);
    let body = (layout.width - layout.label_columns) as u32;
    let rest = room - labels.iter().sum::<u32>();
    let mut columns = labels;
    // What division leaves over goes to the first columns.
    columns.extend((0..body).map(|column| rest / body + u32::from(column < rest % body)));
    columns
}

fn labels(layout: &Layout, texts: &Texts, preset: &Preset, room: u32, share: u32) -> Vec<u32> {
    let Some(last) = layout.label_columns.checked_sub(1) else { return Vec::new() };
    // A character that takes two digits' room is as wide as its type is high.
    let character = preset.table.size * 10;
    let share = room * share / 100;
    let outer = |column: usize| {
        let branches = layout.places.iter().zip(&texts.texts).filter(|(place, _)| {
            place.column == column && place.column_span == 1 && matches!(place.content, Content::Row(..))
        });
        // A label beside many rows may run down in a narrow column.
        let characters = branches
            .map(|(place, text)| (text.width_cjk() as u32).div_ceil(2).div_ceil(place.row_span as u32))
            .max();
        characters.unwrap_or(2).clamp(4, 6) * character + 2 * NARROW
    };
    let mut widths: Vec<u32> = (0..last).map(outer).collect();
    let rest = share.saturating_sub(widths.iter().sum()).max(4 * character);
    let innermost = if last == 0 {
        let needed = layout.places.iter().zip(&texts.texts).filter_map(|(place, text)| {
            let is_label = place.column == 0 && matches!(place.content, Content::Row(..));
            is_label.then(|| text.width_cjk() as u32 * character / 2 + 4 * WIDE)
        });
        let equal = room / layout.width as u32;
        needed.max().unwrap_or_default().max(equal).min(rest)
    } else {
        rest
    };
    widths.push(innermost);
    widths
}
