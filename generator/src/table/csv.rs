//! Rows as CSV after RFC 4180, for programs and for a spreadsheet that opens the file.
//!
//! A file begins with a byte order mark, without which Excel takes UTF-8 for the system's code page. NULL is an empty
//! field. A text that a spreadsheet would take for a formula gets a `'` in front, and so does one that begins with `'`: a
//! program takes away one leading `'` and has the text again. NUL, which no database takes, is written as U+FFFD.

use super::{Datum, Table};
use std::fmt::Write;

/// The first line of a table's file, with the byte order mark.
pub fn head(table: &Table) -> String {
    let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    format!("\u{feff}{}\r\n", names.join(","))
}

/// Adds a row as a line.
pub fn row(out: &mut String, row: &[Datum<'_>]) {
    for (index, datum) in row.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        // Writing to a string does not fail.
        let _ = match datum {
            Datum::Null => Ok(()),
            Datum::Integer(number) => write!(out, "{number}"),
            Datum::Decimal(sum) => write!(out, "{sum}"),
            Datum::Flag(flag) => write!(out, "{flag}"),
            Datum::Text(text) => {
                field(out, text);
                Ok(())
            }
        };
    }
    out.push_str("\r\n");
}

/// What makes a spreadsheet take a text for a formula, also in the widths of East Asia, and our own mark.
const GUARDED: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\'', '＝', '＋', '－', '＠'];

fn field(out: &mut String, text: &str) {
    let is_guarded = text.starts_with(GUARDED) || text.trim_start().starts_with(&GUARDED[..4]);
    let is_quoted = is_guarded
        || text.is_empty()
        || text.contains([',', '"', '\n', '\r', ';', '\t'])
        || text.starts_with(char::is_whitespace)
        || text.ends_with(char::is_whitespace);
    if is_quoted {
        out.push('"');
    }
    if is_guarded {
        out.push('\'');
    }
    for c in text.chars() {
        match c {
            '"' => out.push_str("\"\""),
            '\0' => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
    if is_quoted {
        out.push('"');
    }
}
