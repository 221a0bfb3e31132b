//! `nianbao formats`: the editions that are built in.

use super::Status;
use nianbao::format::Demand;
use nianbao::{Format, Severity, catalogue};
use unicode_width::UnicodeWidthStr;

pub(super) fn run() -> Status {
    let header = ["id", "years", "cells", "rules", "document", "title"].map(str::to_owned);
    let rows = std::iter::once(header).chain(catalogue::all().map(|format| row(format)));
    super::print(&table(&rows.collect::<Vec<_>>()));
    Status::Clean
}

fn row(format: &Format) -> [String; 6] {
    let years = match format.last_year {
        Some(last) => format!("{}–{last}", format.first_year),
        None => format!("{}–", format.first_year),
    };
    [
        format.id.clone(),
        years,
        format.cells.len().to_string(),
        hard_rules(format).to_string(),
        format.document.clone().unwrap_or_default(),
        format.title.clone(),
    ]
}

/// How many rules a report must keep, each counted once for every row or column where it is repeated.
pub(super) fn hard_rules(format: &Format) -> usize {
    let times = |demand: &Demand| match demand {
        Demand::Balance(balances) => balances.len(),
        _ => 1,
    };
    let hard = format.rules.iter().filter(|rule| rule.severity == Severity::Error);
    hard.map(|rule| times(&rule.demand)).sum()
}

/// Rows in columns as wide as their widest text.
fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
