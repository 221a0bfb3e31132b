//! Reports as they are printed and taken off the page again: cells of fixed widths in which labels and numbers are
//! broken over lines, the lines of all cells of a row side by side, pages with heads and feet.

use nianbao_schema::Report;
use nianbao_schema::format::{Axis, Table};
use nianbao_testing::Random;

/// How a report is printed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Print {
    /// The letters that a label above a row, a label, and a figure have room for.
    widths: (usize, usize, usize),
    align: Align,
    /// Whether the columns stand below each other, as the positions on the page have them.
    laid_out: bool,
    /// Whether each line of a cell is a line, cell by cell.
    stacked: bool,
    /// Whether empty lines stand between the rows.
    spaced: bool,
    /// Counters behind some numbers.
    counted: bool,
    /// Lines on a page.
    page: usize,
    /// How pages are numbered, and whether the header is repeated.
    foot: Foot,
    repeated: bool,
}

#[derive(Clone, Copy, Debug)]
enum Align {
    Top,
    Middle,
    Bottom,
}

#[derive(Clone, Copy, Debug)]
enum Foot {
    None,
    Number,
    Dashed,
    Of,
    Feed,
}

impl Print {
    pub(super) fn random(random: &mut Random) -> Self {
        Print {
            widths: (
                *random.pick(&[1, 2, 4, 6]),
                *random.pick(&[2, 4, 6, 10, 20, 40]),
                *random.pick(&[1, 2, 3, 4, 5, 8, 12]),
            ),
            align: *random.pick(&[Align::Top, Align::Middle, Align::Bottom]),
            laid_out: random.chance(60),
            stacked: random.chance(25),
            spaced: random.chance(30),
            counted: random.chance(20),
            page: *random.pick(&[15, 25, 40, 10_000]),
            foot: *random.pick(&[Foot::None, Foot::Number, Foot::Dashed, Foot::Of, Foot::Feed]),
            repeated: random.chance(40),
        }
    }
}

/// The text of a printed report.
pub(super) fn text(report: &Report, print: Print, random: &mut Random) -> String {
    let format = report.format();
    let mut lines = vec![format!("{}{}", report.year.unwrap_or_default(), format.title)];
    for section in &format.sections {
        lines.push(section.title.clone());
        for index in section.tables.clone() {
            table(report, &format.tables[index], print, random, &mut lines);
        }
        lines.push("这里写的是与表格无关的一段文字，其中也有数字，比如全年办结12件。".to_owned());
    }
    lines.join("\n")
}

fn table(report: &Report, table: &Table, print: Print, random: &mut Random, lines: &mut Vec<String>) {
    lines.extend(table.caption.clone());
    let head = header(table, print);
    lines.extend(head.iter().cloned());
    for row in 0..table.rows.leaves.len() {
        let cells = cells(report, table, row, print, random);
        let above = parents(&table.rows, row);
        let wrapped = std::iter::once(wrap(&above, print.widths.0))
            .chain([wrap(&table.rows.leaf(row).printed_label(), print.widths.1)])
            .chain(cells.iter().map(|cell| wrap(cell, print.widths.2)));
        for line in side_by_side(wrapped.collect(), table, print) {
            if lines.len() % print.page == print.page - 1 {
                foot(print, lines);
                if print.repeated {
                    lines.extend(head.iter().cloned());
                }
            }
            lines.push(line);
        }
        if print.spaced {
            lines.push(String::new());
        }
    }
}

fn foot(print: Print, lines: &mut Vec<String>) {
    let page = lines.len() / print.page + 1;
    lines.extend(match print.foot {
        Foot::None => None,
        Foot::Number => Some(page.to_string()),
        Foot::Dashed => Some(format!("- {page} -")),
        Foot::Of => Some(format!("{page} / 12")),
        Foot::Feed => Some(format!("{page}\n\u{c}")),
    });
}

fn cells(report: &Report, table: &Table, row: usize, print: Print, random: &mut Random) -> Vec<String> {
    let shown = |column| {
        let cell = table.cell(row, column);
        let text = report.entries()[cell].shown(&report.format().cells[cell].value).to_string();
        let is_number = text.bytes().all(|b| b.is_ascii_digit()) && !text.is_empty();
        if is_number && print.counted && random.chance(30) { text + "件" } else { text }
    };
    (0..table.columns.leaves.len()).map(shown).collect()
}

fn header(table: &Table, print: Print) -> Vec<String> {
    let width = print.widths.2.max(2);
    let mut lines = Vec::new();
    for depth in 0..table.columns.depth {
        let corner = if depth == 0 { table.stub.clone().unwrap_or_default() } else { String::new() };
        let items = table.columns.items.iter().filter(|item| item.depth == depth);
        let cells = [wrap("", 1), wrap(&corner, print.widths.1)];
        let cells = cells.into_iter().chain(items.map(|item| wrap(&item.printed_label(), width)));
        lines.extend(side_by_side(cells.collect(), table, print));
    }
    lines
}

/// The labels above a row that begin with it.
fn parents(rows: &Axis, row: usize) -> String {
    let lineage = rows.lineage(rows.leaves[row]);
    let above = &lineage[..lineage.len() - 1];
    let first = above.iter().filter(|&&item| rows.items[item].leaves.start == row);
    first.map(|&item| rows.items[item].label.as_str()).collect()
}

fn wrap(text: &str, width: usize) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(width).map(|part| part.iter().collect()).collect()
}

/// The lines of the cells of a row, as the page has them beside each other.
fn side_by_side(cells: Vec<Vec<String>>, table: &Table, print: Print) -> Vec<String> {
    if print.stacked {
        return cells.into_iter().flatten().collect();
    }
    let height = cells.iter().map(Vec::len).max().unwrap_or_default();
    let has_parents = table.rows.leaves.iter().any(|&leaf| table.rows.lineage(leaf).len() > 1);
    let width = |column: usize| match column {
        0 if has_parents => print.widths.0 * 2 + 2,
        0 => 0,
        1 => print.widths.1 * 2 + 2,
        _ => print.widths.2.max(2) * 2 + 2,
    };
    let line = |at: usize| {
        let mut line = String::new();
        let mut end = 0usize;
        for (column, cell) in cells.iter().enumerate() {
            let lead = match print.align {
                Align::Top => 0,
                Align::Middle => (height - cell.len()) / 2,
                Align::Bottom => height - cell.len(),
            };
            let piece = at.checked_sub(lead).and_then(|at| cell.get(at));
            if let Some(piece) = piece {
                let there: usize = line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
                let gap = if print.laid_out { end.saturating_sub(there) } else { 1 };
                line.push_str(&" ".repeat(gap.max(usize::from(!line.is_empty()))));
                line.push_str(piece);
            }
            end += width(column);
        }
        line
    };
    (0..height).map(line).filter(|line| !line.trim().is_empty()).collect()
}
