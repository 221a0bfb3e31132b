//! The cells of a sheet that hold something.

use super::number;
use super::number_format::{Formats, Shape};
use super::reference::{Area, cell};
use super::strings::{Rich, Strings, unescape};
use crate::Error;
use crate::budget::Budget;
use crate::document::Medium;
use crate::document::run::{self, Look};
use crate::xml::{Element, Event, Space, Xml};
use nianbao_schema::{Number, both};
use std::collections::HashMap;

/// What the cells of all sheets are read with.
pub(super) struct Context<'b> {
    pub(super) strings: &'b Strings,
    pub(super) formats: &'b Formats,
    pub(super) from_1904: bool,
    /// Whether the sheet that is being read is hidden.
    pub(super) sheet_is_hidden: bool,
    pub(super) budget: &'b Budget,
}

/// What stands on a sheet.
#[derive(Debug, Default)]
pub(super) struct Cells {
    /// The cells that hold text, by row and column from 1.
    pub(super) cells: Vec<(u32, u32, String)>,
    /// The ranges that are merged.
    pub(super) merges: Vec<Area>,
    pub(super) has_drawing: bool,
    /// Whether nobody can delete cells or insert some.
    pub(super) is_protected: bool,
    /// The formulas whose results are not in the file, or are blank.
    pub(super) formulas: Vec<Formula>,
    /// The first cell with a formula whose result is not known.
    pub(super) without_result: Option<(u32, u32)>,
    /// The cells whose text does not say whether they hold a number, and whether they do.
    numbers: HashMap<(u32, u32), bool>,
    /// The first cell whose format divides what it holds.
    pub(super) scaled: Option<(u32, u32)>,
}

/// A formula whose result is not in the file, or is an empty text.
#[derive(Debug)]
pub(super) struct Formula {
    pub(super) row: u32,
    pub(super) column: u32,
    pub(super) text: String,
    /// Whether the file says that the result is an empty text.
    pub(super) is_blank: bool,
    /// How what it comes to would look.
    pub(super) look: Look,
}

impl Cells {
    pub(super) fn read(mut xml: Xml<'_>, context: &mut Context<'_>) -> Result<Self, Error> {
        let mut reading = Reading::default();
        while let Some(event) = xml.next()? {
            match event {
                Event::Open(element) if element.space == Space::Sheet => reading.open(&element, context)?,
                Event::Open(element) => reading.part(&element),
                Event::Text(text) => reading.write(&text),
                Event::Close => reading.close(context)?,
            }
        }
        context.budget.lookups(reading.doubtful.len().saturating_mul(reading.cells.cells.len()))?;
        reading.doubt();
        let mut cells = reading.cells;
        // A sheet in good order is sorted already. Of two cells in one place the last counts.
        cells.cells.reverse();
        cells.cells.sort_by_key(|(row, column, _)| (*row, *column));
        cells.cells.dedup_by_key(|(row, column, _)| (*row, *column));
        Ok(cells)
    }

    /// Whether a cell holds a number, as formulas see it.
    pub(super) fn is_number(&self, row: u32, column: u32) -> bool {
        let stated = self.numbers.get(&(row, column)).copied();
        stated.unwrap_or_else(|| self.text(row, column).parse::<Number>().is_ok())
    }

    /// What a cell holds.
    pub(super) fn text(&self, row: u32, column: u32) -> &str {
        let found = self.cells.binary_search_by_key(&(row, column), |(row, column, _)| (*row, *column));
        found.ok().and_then(|index| self.cells.get(index)).map_or("", |(_, _, text)| text)
    }
}

/// Where in a sheet one is.
#[derive(Default)]
struct Reading {
    cells: Cells,
    depth: usize,
    row: u32,
    row_is_hidden: bool,
    /// The columns that are hidden, from one to another.
    hidden_columns: Vec<(u32, u32)>,
    column: u32,
    /// The cell that is open, and how deep.
    open: Option<(usize, Kind, usize)>,
    value: String,
    in_value: bool,
    has_value: bool,
    formula: Option<String>,
    in_formula: bool,
    inline: Rich,
    /// The areas of the rule that is being read, which says how cells look under a condition.
    conditional: Vec<Area>,
    /// The areas in which such rules may strike out or hide what stands there.
    doubtful: Vec<Area>,
}

/// What kind of thing a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Shared,
    Text,
    Inline,
    Flag,
}

impl Kind {
    fn of(name: Option<&str>) -> Self {
        match name {
            Some("s") => Kind::Shared,
            Some("inlineStr") => Kind::Inline,
            Some("b") => Kind::Flag,
            Some("str" | "e" | "d") => Kind::Text,
            _ => Kind::Number,
        }
    }
}

impl Reading {
    fn open(&mut self, element: &Element<'_>, context: &mut Context<'_>) -> Result<(), Error> {
        match element.name() {
            "row" => {
                self.row = element.number("r").unwrap_or(self.row.saturating_add(1));
                self.row_is_hidden = is_hidden(element, "ht");
                self.column = 0;
            }
            "col" if is_hidden(element, "width") => {
                let edge = |name| element.number(name).unwrap_or_default();
                self.hidden_columns.push((edge("min"), edge("max")));
            }
            "c" => self.open_cell(element)?,
            "v" if self.open.is_some() => (self.in_value, self.has_value) = (true, true),
            "f" if self.open.is_some() => (self.formula, self.in_formula) = (Some(String::new()), true),
            "mergeCell" => {
                context.budget.cell()?;
                self.cells.merges.extend(element.attribute("ref").and_then(|area| Area::parse(&area)));
            }
            "sheetProtection" => {
                self.cells.is_protected =
                    element.attribute("sheet").is_some_and(|on| on == "1" || on == "true");
            }
            "conditionalFormatting" => {
                let areas = element.attribute("sqref").unwrap_or_default();
                self.conditional = areas.split_ascii_whitespace().filter_map(Area::parse).collect();
            }
            "cfRule" if element.number("dxfId").is_some_and(|id| context.formats.is_doubtful(id)) => {
                self.doubtful.append(&mut self.conditional);
            }
            // Bars and icons in the place of the figure.
            "dataBar" | "iconSet" if element.attribute("showValue").as_deref() == Some("0") => {
                self.doubtful.append(&mut self.conditional);
            }
            "drawing" | "picture" => self.cells.has_drawing = true,
            _ => {}
        }
        self.part(element);
        Ok(())
    }

    /// Any element counts for the depth, and within a cell for its inline text.
    fn part(&mut self, element: &Element<'_>) {
        self.depth += 1;
        self.inline.open(element);
    }

    fn open_cell(&mut self, element: &Element<'_>) -> Result<(), Error> {
        let place = match element.attribute("r") {
            Some(reference) => cell(&reference).ok_or_else(|| {
                Error::damaged(
                    Medium::Xlsx,
                    both!("a cell says that it is at `{reference}`", "有一格自称在`{reference}`"),
                )
            })?,
            None => (self.row.max(1), self.column.saturating_add(1)),
        };
        (self.row, self.column) = place;
        let style = element.number("s").unwrap_or_default() as usize;
        self.open = Some((self.depth, Kind::of(element.attribute("t").as_deref()), style));
        self.value.clear();
        self.inline = Rich::default();
        (self.in_value, self.has_value) = (false, false);
        (self.formula, self.in_formula) = (None, false);
        Ok(())
    }

    fn write(&mut self, text: &str) {
        if self.in_value {
            self.value.push_str(text);
        }
        self.formula.iter_mut().filter(|_| self.in_formula).for_each(|formula| formula.push_str(text));
        self.inline.write(text);
    }

    fn close(&mut self, context: &mut Context<'_>) -> Result<(), Error> {
        self.depth = self.depth.saturating_sub(1);
        (self.in_value, self.in_formula) = (false, false);
        self.inline.close();
        let Some((_, kind, style)) = self.open.filter(|(depth, ..)| *depth == self.depth) else {
            return Ok(());
        };
        self.open = None;
        let text = self.text(kind, style, context)?;
        let is_hidden = context.sheet_is_hidden || self.row_is_hidden || self.column_is_hidden();
        let hidden = Look::Hidden.when(is_hidden);
        if text.is_empty() {
            self.without_result(kind, hidden);
            return Ok(());
        }
        context.budget.cell()?;
        context.budget.text(text.len())?;
        let is_number = kind == Kind::Number;
        let look = context.formats.look(style, is_number, &text).and(hidden);
        if look != Look::Plain || is_number != text.parse::<Number>().is_ok() {
            self.cells.numbers.insert((self.row, self.column), is_number);
        }
        let text = if look == Look::Plain { text } else { run::all(&text, look) };
        self.cells.cells.push((self.row, self.column, text));
        Ok(())
    }

    /// Takes note of a formula that shows nothing. Some programs write an empty result where they have none.
    fn without_result(&mut self, kind: Kind, look: Look) {
        let (row, column) = (self.row, self.column);
        let is_blank = kind == Kind::Text && self.has_value;
        let formula = self.formula.take().map(|text| Formula { row, column, text, is_blank, look });
        self.cells.formulas.extend(formula);
    }

    /// Whether a condition holds is not worked out: what it may hide can be read by nobody but who sees the sheet.
    fn doubt(&mut self) {
        for (row, column, text) in &mut self.cells.cells {
            let is_in = |area: &Area| {
                (area.top..=area.bottom).contains(row) && (area.left..=area.right).contains(column)
            };
            if self.doubtful.iter().any(is_in) {
                *text = run::all(text, Look::Doubtful);
            }
        }
    }

    fn column_is_hidden(&self) -> bool {
        self.hidden_columns.iter().any(|&(first, last)| (first..=last).contains(&self.column))
    }

    /// What the cell shows.
    fn text(&mut self, kind: Kind, style: usize, context: &Context<'_>) -> Result<String, Error> {
        Ok(match kind {
            Kind::Inline if !self.has_value => unescape(&self.inline.text).into_owned(),
            Kind::Inline | Kind::Text => unescape(&self.value).into_owned(),
            Kind::Flag => match self.value.trim() {
                "1" | "true" => "TRUE".to_owned(),
                "" => String::new(),
                _ => "FALSE".to_owned(),
            },
            Kind::Shared if self.value.trim().is_empty() => String::new(),
            Kind::Shared => {
                let text = self.value.trim().parse().ok().and_then(|number| context.strings.get(number));
                let missing = || {
                    Error::damaged(
                        Medium::Xlsx,
                        both!(
                            "string {number} is not there",
                            "缺少第{number}个字符串",
                            number = self.value.trim()
                        ),
                    )
                };
                text.ok_or_else(missing)?.to_owned()
            }
            Kind::Number => self.number(style, context),
        })
    }

    /// A number as its format shapes it. What is no number after all stays as it is written.
    fn number(&mut self, style: usize, context: &Context<'_>) -> String {
        let Some(number) = number::plain(&self.value) else { return self.value.trim().to_owned() };
        match context.formats.get(style) {
            Shape::Plain => number,
            Shape::Worded { before, after } => format!("{before}{number}{after}"),
            Shape::Percent => number::shift(&number, 2) + "%",
            Shape::Date => number::date(&number, context.from_1904).unwrap_or(number),
            Shape::Scaled => {
                self.cells.scaled.get_or_insert((self.row, self.column));
                number
            }
        }
    }
}

/// Whether a row or a column is hidden, or has no size.
fn is_hidden(element: &Element<'_>, size: &str) -> bool {
    matches!(element.attribute("hidden").as_deref(), Some("1" | "true"))
        || element.attribute(size).is_some_and(|size| size.trim().parse() == Ok(0.0))
}
