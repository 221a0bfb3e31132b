//! The media in which shifted tables are written.

use crate::common::office;
use crate::common::rows::{Cell, Table};
use nianbao_reader::document::{Block, Grid};

/// The media, each with the way to write a document in it.
pub(super) type Writer = fn(&[Block], &[Table]) -> Vec<u8>;
pub(super) const MEDIA: &[(&str, Writer)] = &[
    ("html", |blocks, tables| {
        written(blocks, tables, |text| format!("<p>{text}</p>"), |table, _| html(table)).into_bytes()
    }),
    ("docx", |blocks, tables| {
        office::docx(&written(blocks, tables, office::paragraph, |table, at| office::table(&table.grid(at))))
    }),
    ("xlsx", |blocks, tables| {
        let grids: Vec<Grid> = tables.iter().map(|table| table.grid(1)).collect();
        let texts: Vec<&str> = blocks.iter().filter_map(text).collect();
        office::xlsx(&texts, &grids)
    }),
    ("markdown", |blocks, tables| {
        let table = |table: &Table, at| {
            let rows = squares(&table.grid(at));
            let line = |row: &Vec<String>| format!("| {} |\n", row.join(" | "));
            let rule = format!("|{}\n", "---|".repeat(rows[0].len()));
            line(&rows[0]) + &rule + &rows[1..].iter().map(line).collect::<String>() + "\n"
        };
        written(blocks, tables, |text| format!("# {text}\n\n"), table).into_bytes()
    }),
    ("bars", |blocks, tables| lines(blocks, tables, "|")),
    ("tabs", |blocks, tables| lines(blocks, tables, "\t")),
    ("csv", |blocks, tables| values(blocks, tables, true)),
    ("ragged csv", |blocks, tables| values(blocks, tables, false)),
];

pub(super) fn lines(blocks: &[Block], tables: &[Table], between: &str) -> Vec<u8> {
    let table = |table: &Table, at| {
        squares(&table.grid(at)).iter().map(|row| row.join(between) + "\n").collect::<String>()
    };
    written(blocks, tables, |text| format!("{text}\n"), table).into_bytes()
}

/// Values with commas in between. A spreadsheet writes all lines of a file equally long.
fn values(blocks: &[Block], tables: &[Table], is_even: bool) -> Vec<u8> {
    let grids: Vec<Vec<Vec<String>>> = tables.iter().map(|table| squares(&table.grid(1))).collect();
    let width = grids.iter().flatten().map(Vec::len).max().unwrap_or(1);
    let line = |row: &[String]| {
        let more = if is_even { width - row.len() } else { 0 };
        row.join(",") + &",".repeat(more) + "\n"
    };
    let mut grids = grids.iter();
    let block = |block: &Block| match text(block) {
        Some(text) => line(&[text.to_owned()]),
        None => grids.next().into_iter().flatten().map(|row| line(row)).collect(),
    };
    blocks.iter().map(block).collect::<String>().into_bytes()
}

fn text(block: &Block) -> Option<&str> {
    match block {
        Block::Paragraph(paragraph) => Some(&paragraph.text),
        Block::Grid(_) => None,
    }
}

fn written(
    blocks: &[Block],
    tables: &[Table],
    paragraph: impl Fn(&str) -> String,
    table: impl Fn(&Table, u32) -> String,
) -> String {
    let mut tables = tables.iter().zip(1..);
    let mut out = String::new();
    for block in blocks {
        match text(block) {
            Some(text) => out += &paragraph(text),
            None => out += &tables.next().map(|(one, at)| table(one, at)).unwrap_or_default(),
        }
    }
    out
}

fn html(table: &Table) -> String {
    let cell = |cell: &Cell| {
        format!("<td rowspan={} colspan={}>{}</td>", cell.height, cell.width, cell.text.replace('\n', ""))
    };
    let row = |row: &Vec<Cell>| format!("<tr>{}</tr>", row.iter().map(cell).collect::<String>());
    format!("<table>{}</table>", table.rows.iter().map(row).collect::<String>())
}

/// The texts of a grid's squares as text media have them: a merged cell stands in its first square, and a row ends with
/// its last cell.
fn squares(grid: &Grid) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = vec![Vec::new(); grid.rows];
    for cell in &grid.cells {
        for row in &mut rows[cell.row..(cell.row + cell.height).min(grid.rows)] {
            let end = cell.column + cell.width;
            row.resize(row.len().max(end), String::new());
        }
        rows[cell.row][cell.column] = cell.text.replace('\n', "");
    }
    rows
}
