//! A blank form in Markdown of just what a struct covers.

use super::Plan;
use super::plan::Target;
use crate::form::format::{Axis, Format, Table};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What stands in a cell that the struct does not cover.
const OUTSIDE: &str = "—";

pub(super) fn markdown(plan: &Plan, format: &Format) -> String {
    let targets: BTreeSet<Target> = plan.targets(format).into_iter().collect();
    let mut text = String::new();
    if targets.is_empty() {
        return text;
    }
    block(&mut text, &format!("<!-- nianbao {} {} {} -->", format.id, format.fingerprint, plan.name));
    block(&mut text, &format!("# {}", line(&format.title)));
    head(&mut text, &targets);
    for section in &format.sections {
        let narrative = section.narrative.filter(|&it| targets.contains(&Target::Narrative(it)));
        let tables: Vec<usize> =
            section.tables.clone().filter(|&table| covers(&format.tables[table], &targets)).collect();
        if narrative.is_none() && tables.is_empty() {
            continue;
        }
        block(&mut text, &format!("## {}", line(&section.title)));
        if narrative.is_some() {
            block(&mut text, &format!("<!-- {} -->", section.id));
        }
        for table in tables {
            grid(&mut text, format, table, &targets);
        }
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// Adds a paragraph.
fn block(text: &mut String, paragraph: &str) {
    text.push_str(paragraph);
    text.push_str("\n\n");
}

fn head(text: &mut String, targets: &BTreeSet<Target>) {
    let keys =
        [(Target::OrganName, "organ.name"), (Target::OrganLevel, "organ.level"), (Target::Year, "year")];
    let keys: Vec<String> = keys
        .iter()
        .filter(|(target, _)| targets.contains(target))
        .map(|(_, key)| format!("- {key}: "))
        .collect();
    if !keys.is_empty() {
        block(text, &keys.join("\n"));
    }
}

fn covers(table: &Table, targets: &BTreeSet<Target>) -> bool {
    table.cells.clone().any(|cell| targets.contains(&Target::Cell(cell)))
}

/// A table of the rows and columns that the struct has cells in.
fn grid(text: &mut String, format: &Format, table: usize, targets: &BTreeSet<Target>) {
    let at = &format.tables[table];
    let covered = |row: usize, column: usize| targets.contains(&Target::Cell(at.cell(row, column)));
    let (rows, columns) = (0..at.rows.leaves.len(), 0..at.columns.leaves.len());
    let rows: Vec<usize> = rows.filter(|&row| columns.clone().any(|column| covered(row, column))).collect();
    let columns: Vec<usize> =
        columns.filter(|&column| rows.iter().any(|&row| covered(row, column))).collect();
    if let Some(caption) = &at.caption {
        block(text, &format!("### {}", line(caption)));
    }
    let headers = columns.iter().map(|&column| label(&at.columns, column));
    table_row(text, std::iter::once(at.stub.as_deref().map_or(String::new(), line)).chain(headers));
    table_row(text, std::iter::once("---".to_owned()).chain(columns.iter().map(|_| "---:".to_owned())));
    for row in rows {
        let cells = columns.iter().map(|&column| if covered(row, column) { "" } else { OUTSIDE });
        table_row(text, std::iter::once(label(&at.rows, row)).chain(cells.map(str::to_owned)));
    }
    text.push('\n');
}

fn table_row(text: &mut String, cells: impl Iterator<Item = String>) {
    for cell in cells {
        // Writing to a string does not fail.
        let _ = write!(text, "| {cell} ");
    }
    text.push_str("|\n");
}

/// The labels of a row or column, from the outermost in.
fn label(axis: &Axis, leaf: usize) -> String {
    line(&axis.labels(leaf).join(" › "))
}

/// Text of the form as one line that means nothing else in Markdown.
fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' => line.push(' '),
            '\\' | '|' | '*' | '_' | '`' | '<' | '[' | ']' => line.extend(['\\', character]),
            _ => line.push(character),
        }
    }
    line
}
