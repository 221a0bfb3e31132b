//! The form's grids as tables: spans as the layout says, a control in every cell.

use super::content::{Control, Filling, Piece, Place as Field, Takes, alias, pieces};
use super::page::Page;
use crate::preset::Preset;
use crate::subject::Subject;
use askama::Template;
use nianbao_schema::anchor::tag_of;
use nianbao_schema::layout::{Content, Layout, Place};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

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
    /// The size of its type, in half points.
    size: u32,
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
    /// What is left free on both sides of the text, so that its lines are of one length.
    inset: u32,
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
    /// Whether some of its cells take something else than figures.
    has_words: bool,
}

impl Texts {
    pub(super) fn of(subject: &Subject<'_>, layout: &Layout) -> Self {
        let text = |place: &Place| match place.content {
            Content::Cell(cell) => subject.shown(cell),
            content => Layout::text(subject.format, content),
        };
        let is_words = |place: &Place| match place.content {
            Content::Cell(cell) => !subject.format.cells[cell].value.is_number(),
            _ => false,
        };
        Texts {
            texts: layout.places.iter().map(text).collect(),
            has_words: layout.places.iter().any(is_words),
        }
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
    /// `above` is the height of what stands on the page before the table.
    pub(super) fn of(layout: &Layout, texts: &Texts, preset: &Preset, above: u32) -> Self {
        let [upright, turned, large] = [Page::upright(preset), Page::landscape(preset), Page::large(preset)];
        let (size, digits) = (preset.table.size, texts.digits(layout));
        // A high table stays upright as long as it can: on its side it would be divided.
        let high = layout.height as u32 * ROW + above > turned.text_height();
        let tiers = [
            Some(Fit { page: upright, size, labels: 45 }),
            high.then_some(Fit { page: upright, size: SMALL, labels: 45 }),
            Some(Fit { page: turned, size, labels: 30 }),
            (!high).then_some(Fit { page: turned, size: SMALL, labels: 25 }),
            Some(Fit { page: large, size, labels: 25 }),
        ];
        let fits = |fit: &Fit| fit.column(layout) >= fit.needed(digits, layout);
        let last = Fit { page: large, size: SMALL, labels: 15 };
        tiers.into_iter().flatten().find(fits).unwrap_or(last)
    }

    /// The least width of a column of figures: the longest of them, and room for four digits or two
    /// characters.
    fn needed(&self, digits: u32, layout: &Layout) -> u32 {
        let least = if self.size == SMALL { 340 } else { 480 };
        // A digit is half as wide as its type is high.
        least.max(digits * self.size * 5 + 2 * margin(layout))
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
        above: u32,
    ) -> Self {
        let columns = columns(layout, texts, preset, fit);
        let owners = owners(layout);
        let section = subject.format.tables[layout.blocks[0].table].section;
        let header = match &layout.blocks[..] {
            [block] => block.header.end,
            _ => 0,
        };
        let together = Self::height(layout, texts, preset, fit) + above < fit.page.text_height() * 9 / 10;
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
            let width = columns[column..column + place.column_span].iter().sum();
            cells.push(Cell {
                width,
                inset: match place.content {
                    Content::Column(..) => inset(&texts.texts[owner], width - 2 * margin(layout), fit.size),
                    _ => 0,
                },
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
    match (content, fit.size == SMALL) {
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

/// What to leave free on both sides of a label that is broken into several lines, for lines of one length: four characters
/// in two and two, not in three and one. Beside punctuation lines break by rules of their own.
fn inset(label: &str, room: u32, size: u32) -> u32 {
    let character = size * 10;
    let (characters, in_line) = (label.chars().count() as u32, room / character);
    let is_plain = label.chars().all(|c| c.is_alphabetic() && c.width_cjk() == Some(2));
    if !is_plain || in_line == 0 || characters <= in_line {
        return 0;
    }
    let even = characters.div_ceil(characters.div_ceil(in_line));
    // A third of a character to spare: typefaces and programs differ a little.
    room.saturating_sub(even * character + character / 3) / 2
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

/// The widths of the grid's columns: labels take what they need up to their share, the rest is divided.
fn columns(layout: &Layout, texts: &Texts, preset: &Preset, fit: Fit) -> Vec<u32> {
    let room = fit.page.text_width();
    let mut columns = labels(layout, texts, preset, room, fit.labels);
    let rest = room - columns.iter().sum::<u32>();
    let needs = if texts.has_words { needs(layout, texts, preset, rest) } else { Vec::new() };
    columns.extend(divided(rest, layout.width - layout.label_columns, &needs));
    columns
}

/// Divides a width: columns get what they need, if there is enough for all, and equal shares of what is left.
fn divided(room: u32, columns: usize, needs: &[u32]) -> Vec<u32> {
    let needed: u32 = needs.iter().sum();
    let (needs, rest) = if needed <= room { (needs, room - needed) } else { (&[][..], room) };
    let count = columns as u32;
    // What division leaves over goes to the first columns.
    let share = |column: usize| rest / count + u32::from((column as u32) < rest % count);
    (0..columns).map(|column| needs.get(column).copied().unwrap_or_default() + share(column)).collect()
}

/// What the columns beside the labels need for the longest text in them, none more than half of the room.
fn needs(layout: &Layout, texts: &Texts, preset: &Preset, room: u32) -> Vec<u32> {
    let mut needs = vec![0; layout.width - layout.label_columns];
    for (place, text) in layout.places.iter().zip(&texts.texts) {
        let Some(column) = place.column.checked_sub(layout.label_columns) else { continue };
        if place.column_span == 1 {
            needs[column] = needs[column].max(width(text, preset) + 4 * margin(layout)).min(room / 2);
        }
    }
    needs
}

/// The width of a text in one line: a character that takes two digits' room is as wide as its type is high.
fn width(text: &str, preset: &Preset) -> u32 {
    text.lines().map(UnicodeWidthStr::width_cjk).max().unwrap_or_default() as u32 * preset.table.size * 5
}

/// The most room that a column of figures needs beside long labels.
const FIGURES: u32 = 2400;

fn labels(layout: &Layout, texts: &Texts, preset: &Preset, room: u32, share: u32) -> Vec<u32> {
    let Some(last) = layout.label_columns.checked_sub(1) else { return Vec::new() };
    let character = preset.table.size * 10;
    let longest = |column: usize| {
        let labels = layout.places.iter().zip(&texts.texts).filter(move |(place, _)| {
            place.column == column && place.column_span == 1 && matches!(place.content, Content::Row(..))
        });
        labels.map(|(place, text)| (width(text, preset), place.row_span as u32))
    };
    if last == 0 {
        let body = (layout.width - 1) as u32;
        let figures = if texts.has_words { room } else { body * FIGURES };
        let most = (room * share / 100).max(room.saturating_sub(figures)).max(4 * character);
        let equal = room / layout.width as u32;
        let needed = longest(0).map(|(width, _)| width + 4 * WIDE).max().unwrap_or_default();
        return vec![needed.max(equal).min(most)];
    }
    let share = room * share / 100;
    // A label beside many rows may run down in a narrow column.
    let least = |column: usize| {
        let narrowest = longest(column).map(|(width, rows)| width.div_ceil(character).div_ceil(rows)).max();
        narrowest.unwrap_or(2).clamp(4, 6) * character + 2 * NARROW
    };
    let mut widths: Vec<u32> = (0..last).map(least).collect();
    let mut rest = share.saturating_sub(widths.iter().sum()).max(4 * character);
    let innermost = longest(last).map(|(width, _)| width + 4 * NARROW).max().unwrap_or_default();
    let mut spare = rest.saturating_sub(innermost);
    // What the innermost labels do not need keeps the others from running down.
    for (column, own) in widths.iter_mut().enumerate() {
        let whole = longest(column).map(|(width, _)| width + 4 * NARROW).max().unwrap_or_default();
        let more = whole.saturating_sub(*own).min(spare);
        *own += more;
        (spare, rest) = (spare - more, rest - more);
    }
    widths.push(rest);
    widths
}
