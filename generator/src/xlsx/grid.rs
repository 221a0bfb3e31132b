//! A sheet for each grid of the form: labels and merged headers as the form prints them, places to fill in,
//! totals that add themselves up.

use super::formula::{Spot, checked};
use super::line::{closed_name, state_name};
use super::plan::{GRID_ROW, Grid, Plan};
use super::style::{self, Styles};
use super::validation::{self, Lists};
use super::{Error, page, text, total};
use nianbao_schema::form::unit;
use nianbao_schema::format::{Demand, Value};
use nianbao_schema::layout::{Content, Layout, Place};
use nianbao_schema::{Entry, naming};
use rust_xlsxwriter::{ConditionalFormatFormula, Format as Style, Formula, Note, Worksheet};
use std::borrow::Cow;
use std::collections::BTreeMap;

pub(super) fn write(
    sheet: &mut Worksheet,
    plan: &Plan<'_>,
    grid: &Grid,
    styles: &Styles,
    lists: &mut Lists,
) -> Result<(), Error> {
    let widths = widths(plan, &grid.layout);
    let width = page::columns(sheet, &widths)?;
    page::set_up(sheet, plan, width);
    head(sheet, plan, grid, &widths, styles)?;
    heights(sheet, plan, &grid.layout, &widths)?;
    for place in &grid.layout.places {
        match place.content {
            Content::Cell(cell) => cell_at(sheet, plan, cell, styles, lists)?,
            _ => label_at(sheet, plan, place, styles)?,
        }
    }
    print_set_up(sheet, &grid.layout)
}

/// The section's title, and the caption with the units.
fn head(
    sheet: &mut Worksheet,
    plan: &Plan<'_>,
    grid: &Grid,
    widths: &[f64],
    styles: &Styles,
) -> Result<(), Error> {
    let format = plan.subject.format;
    let title = &format.sections[grid.section].title;
    let title = format!("{}{title}", naming::heading(grid.section));
    page::title(sheet, &title, widths, styles)?;
    let outside = grid.layout.blocks.iter().find(|block| block.caption.is_none());
    let caption = outside.and_then(|block| format.tables[block.table].caption.clone());
    let line = [caption, unit::of_grid(format, &grid.layout)];
    let line = line.into_iter().flatten().collect::<Vec<_>>().join("　");
    if !line.is_empty() {
        sheet.write_string_with_format(1, 0, line, &styles.summary)?;
    }
    sheet.set_row_height(1, 20)?;
    Ok(())
}

fn label_at(sheet: &mut Worksheet, plan: &Plan<'_>, place: &Place, styles: &Styles) -> Result<(), Error> {
    let style = match place.content {
        Content::Row(..) => &styles.label,
        _ => &styles.header,
    };
    let spot = Spot {
        sheet: 0,
        row: GRID_ROW + place.row as u32,
        column: place.column as u16,
        rows: place.row_span as u32,
        columns: place.column_span as u16,
    };
    let label = Layout::text(plan.subject.format, place.content);
    if text::length(&label) > text::CELL_LIMIT {
        return Err(Error::TextTooLong { place: text::clip(&label, 40) });
    }
    put(sheet, spot, style, |sheet, row, column| {
        sheet.write_string_with_format(row, column, label, style).map(|_| ())
    })
}

/// A cell of the form: its entry or its formula, what may be typed there, and its marks.
fn cell_at(
    sheet: &mut Worksheet,
    plan: &Plan<'_>,
    cell: usize,
    styles: &Styles,
    lists: &mut Lists,
) -> Result<(), Error> {
    let spot = plan.cells[cell];
    let note = plan.subject.note(cell);
    if let Some(note) = &note {
        remark(sheet, spot, note)?;
    }
    let value = &plan.subject.format.cells[cell].value;
    let has_decimals = value.has_decimals();
    if let Some(total) = plan.total(cell) {
        let result = total.shown(value).to_string();
        let formula = total::formula(plan, cell);
        let formula = checked(formula, || plan.subject.format.cells[cell].path.clone())?;
        let style = if plan.sums.is_locked(cell) { &styles.total } else { &styles.open_total };
        let style = &marked(style::figure(style, &result, has_decimals), note.is_some());
        return put(sheet, spot, style, |sheet, row, column| {
            let formula = Formula::new(formula).set_result(result);
            sheet.write_formula_with_format(row, column, formula, style).map(|_| ())
        });
    }
    let style = match value.is_number() {
        true => style::figure(&styles.number, &plan.subject.shown(cell), has_decimals),
        false => Cow::Borrowed(&styles.answer),
    };
    let style = &marked(style, note.is_some());
    entry_at(sheet, spot, plan.subject.entry(cell), value, style)?;
    validation::cell(sheet, plan.subject.format, cell, spot, lists)
}

/// What is said of a cell, as a note on it.
fn remark(sheet: &mut Worksheet, spot: Spot, text: &str) -> Result<(), Error> {
    let note = Note::new(text::clip(text, text::CELL_LIMIT)).add_author_prefix(false);
    sheet.insert_note(spot.row, spot.column, &note)?;
    Ok(())
}

fn marked(style: Cow<'_, Style>, is_noted: bool) -> Cow<'_, Style> {
    if is_noted { Cow::Owned(style::noted(&style)) } else { style }
}

/// Writes what a cell holds, as a number only if it is one: no text ever becomes a formula.
pub(super) fn entry_at(
    sheet: &mut Worksheet,
    spot: Spot,
    entry: &Entry,
    value: &Value,
    style: &Style,
) -> Result<(), Error> {
    let shown = entry.shown(value).to_string();
    if text::length(&shown) > text::CELL_LIMIT {
        return Err(Error::TextTooLong { place: text::clip(&shown, 40) });
    }
    // At most 15 digits: the nearest binary number prints as the same decimal again.
    let number = entry.number().and_then(|_| shown.parse::<f64>().ok());
    put(sheet, spot, style, |sheet, row, column| match number {
        Some(number) => sheet.write_number_with_format(row, column, number, style).map(|_| ()),
        None if shown.is_empty() => sheet.write_blank(row, column, style).map(|_| ()),
        None => sheet.write_string_with_format(row, column, &shown, style).map(|_| ()),
    })
}

/// Writes to a place, after merging it if it takes up several cells.
pub(super) fn put(
    sheet: &mut Worksheet,
    spot: Spot,
    style: &Style,
    write: impl FnOnce(&mut Worksheet, u32, u16) -> Result<(), rust_xlsxwriter::XlsxError>,
) -> Result<(), Error> {
    if spot.rows > 1 || spot.columns > 1 {
        let (last_row, last_column) = (spot.row + spot.rows - 1, spot.column + spot.columns - 1);
        sheet.merge_range(spot.row, spot.column, last_row, last_column, "", style)?;
    }
    Ok(write(sheet, spot.row, spot.column)?)
}

/// Fills and ✗ on every cell that takes part in a broken rule.
pub(super) fn marks(sheets: &mut [Worksheet], plan: &Plan<'_>, styles: &Styles) -> Result<(), Error> {
    let cells = plan.subject.format.cells.iter().enumerate();
    for (cell, _) in cells.filter(|(_, own)| own.value.is_number()) {
        if plan.total(cell).is_none() {
            mark_text(&mut sheets[plan.cells[cell].sheet], cell, plan, styles)?;
        }
    }
    for (cell, states) in states_of_cells(plan) {
        // A cell of very many rules is marked for the first ones: a function takes 255 arguments.
        let broken: Vec<String> = states.iter().take(200).map(|state| format!("{state}=1")).collect();
        let has_decimals = plan.subject.format.cells[cell].value.has_decimals();
        let style = style::broken_figure(&styles.broken, &plan.subject.shown(cell), has_decimals);
        let mark = ConditionalFormatFormula::new()
            .set_rule(Formula::new(format!("=OR({})", broken.join(","))))
            .set_format(style.as_ref());
        let spot = plan.cells[cell];
        sheets[spot.sheet].add_conditional_format(
            spot.row,
            spot.column,
            spot.row + spot.rows - 1,
            spot.column + spot.columns - 1,
            &mark,
        )?;
    }
    Ok(())
}

/// Marks what was pasted as text into a number's place: it looks like a number, and no formula counts it.
fn mark_text(sheet: &mut Worksheet, cell: usize, plan: &Plan<'_>, styles: &Styles) -> Result<(), Error> {
    let spot = plan.cells[cell];
    let at = spot.relative();
    let rule = Formula::new(format!("=AND(ISTEXT({at}),{at}<>\"/\",{at}<>\"\")"));
    let mark = ConditionalFormatFormula::new().set_rule(rule).set_format(&styles.broken);
    sheet.add_conditional_format(spot.row, spot.column, spot.row, spot.column, &mark)?;
    Ok(())
}

/// The names of the states of all lines that have to do with a cell.
fn states_of_cells(plan: &Plan<'_>) -> BTreeMap<usize, Vec<String>> {
    let mut states: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut add = |cell: usize, state: String| {
        let own = states.entry(cell).or_default();
        if own.last() != Some(&state) {
            own.push(state);
        }
    };
    for (number, line) in plan.lines.iter().enumerate() {
        let terms = line.instance.balance.into_iter().flat_map(|balance| balance.terms());
        for (_, term) in terms.filter(|(_, term)| !term.previous) {
            add(term.cell, state_name(number));
        }
        if let Demand::Blank(cells) = &plan.subject.format.rules[line.instance.rule].demand {
            cells.iter().for_each(|cell| add(*cell, state_name(number)));
        }
    }
    for (number, closed) in plan.closed.iter().enumerate() {
        add(closed.cell, closed_name(number));
    }
    states
}

/// The widths of a grid's columns, in digits.
fn widths(plan: &Plan<'_>, layout: &Layout) -> Vec<f64> {
    const NUMBERS: f64 = 11.0;
    const TEXT: f64 = 36.0;
    /// A mark, and what lies between a text and its borders.
    const AROUND: f64 = 4.0;
    const LAST_LABEL: f64 = 40.0;
    const OUTER_LABEL: f64 = 16.0;
    let format = plan.subject.format;
    let few = layout.width - layout.label_columns <= 4;
    let mut widths = vec![6.0; layout.width];
    for place in layout.places.iter().filter(|place| place.column_span == 1) {
        let text = text::width(&Layout::text(format, place.content)) + 2.0;
        let wanted = match place.content {
            Content::Cell(cell) => match &format.cells[cell].value {
                Value::Text => TEXT,
                Value::Choice(choices) => {
                    let longest = choices.iter().map(|choice| text::width(&choice.label) + AROUND);
                    longest.fold(NUMBERS, f64::max).min(TEXT)
                }
                _ => (text::width(&plan.subject.shown(cell)) + AROUND).max(NUMBERS),
            },
            Content::Column(..) if few => text.clamp(NUMBERS, 24.0),
            Content::Column(..) => (text / 2.0).clamp(NUMBERS, 20.0),
            _ if place.column + 1 == layout.label_columns => text.min(LAST_LABEL),
            _ => text.min(OUTER_LABEL),
        };
        widths[place.column] = wanted.max(widths[place.column]);
    }
    if layout.label_columns == 1 {
        widths[0] = widths[0].max(20.0);
    }
    widths
}

/// Makes rows high enough for their labels.
fn heights(sheet: &mut Worksheet, plan: &Plan<'_>, layout: &Layout, widths: &[f64]) -> Result<(), Error> {
    let mut heights = vec![page::height(1.0); layout.height];
    let mut places: Vec<&Place> = layout.places.iter().collect();
    places.sort_by_key(|place| place.row_span);
    for place in places {
        let text = match place.content {
            Content::Cell(cell) => plan.subject.shown(cell),
            _ => Layout::text(plan.subject.format, place.content),
        };
        let width = widths[place.column..place.column + place.column_span].iter().sum();
        let rows = &mut heights[place.row..place.row + place.row_span];
        let missing = page::height(text::lines(&text, width)) - rows.iter().sum::<f64>();
        if missing > 0.0 {
            let share = missing / rows.len() as f64;
            rows.iter_mut().for_each(|row| *row = (*row + share).min(400.0));
        }
    }
    for (row, height) in (GRID_ROW..).zip(heights) {
        sheet.set_row_height(row, height)?;
    }
    Ok(())
}

fn print_set_up(sheet: &mut Worksheet, layout: &Layout) -> Result<(), Error> {
    let (last_row, last_column) = (GRID_ROW + layout.height as u32 - 1, layout.width as u16 - 1);
    sheet.set_print_area(0, 0, last_row, last_column)?;
    let header = match &layout.blocks[..] {
        [block] => block.header.end as u32,
        _ => 0,
    };
    sheet.set_repeat_rows(0, GRID_ROW + header.max(1) - 1)?;
    sheet.set_freeze_panes(GRID_ROW + header, layout.label_columns as u16)?;
    Ok(())
}
