//! Formulas as text, from the portable set alone.
//!
//! What Excel, WPS and LibreOffice of the last fifteen years compute alike: ABS AND COUNT COUNTBLANK COUNTIF
//! EXACT FIND HYPERLINK IF IFERROR INT ISNUMBER LEN NOT OR ROUND SUM TRIM. No array formulas, no links
//! to other files, no macros.

use super::Error;
use super::text;
use std::fmt::Write;

/// The most characters of a formula; Excel's limit is 8192.
pub(super) const LONGEST: usize = 8_000;

/// The most arguments that one function is given; the limit is 255.
const ARGUMENTS: usize = 200;

/// A rectangle of a worksheet that holds one value: more than one cell of it where cells are merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) sheet: usize,
    pub(super) row: u32,
    pub(super) column: u16,
    pub(super) rows: u32,
    pub(super) columns: u16,
}

impl Spot {
    pub(super) const fn single(sheet: usize, row: u32, column: u16) -> Self {
        Spot { sheet, row, column, rows: 1, columns: 1 }
    }

    /// `$C$5`.
    pub(super) fn absolute(self) -> String {
        format!("${}${}", letters(self.column), self.row + 1)
    }

    /// `$C$5:$C$9`: all of its rows.
    pub(super) fn absolute_rows(self) -> String {
        let last = Spot { row: self.row + self.rows - 1, ..self };
        format!("{}:{}", self.absolute(), last.absolute())
    }

    /// `C5`.
    pub(super) fn relative(self) -> String {
        format!("{}{}", letters(self.column), self.row + 1)
    }
}

/// A column's letters.
fn letters(column: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = u32::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// A sheet's name as formulas write it.
pub(super) fn quoted(sheet: &str) -> String {
    format!("'{}'", sheet.replace('\'', "''"))
}

/// Cells as references, neighbours drawn together into ranges.
pub(super) struct Ranges {
    ranges: Vec<Range>,
}

struct Range {
    text: String,
    /// How many worksheet cells it has.
    area: u32,
}

impl Ranges {
    /// References to these cells from a formula on the sheet `from`.
    pub(super) fn of(mut spots: Vec<Spot>, sheets: &[String], from: usize) -> Self {
        spots.sort_unstable();
        spots.dedup();
        let down = runs(&spots, |last, next| {
            (last.sheet, last.column, last.columns) == (next.sheet, next.column, next.columns)
                && last.row + last.rows == next.row
        });
        let across = runs(&spots, |last, next| {
            (last.sheet, last.row, last.rows) == (next.sheet, next.row, next.rows)
                && last.column + last.columns == next.column
        });
        let runs = if down.len() < across.len() { down } else { across };
        Ranges { ranges: runs.into_iter().map(|run| Range::of(run, sheets, from)).collect() }
    }

    /// `COUNT(…)`, `SUM(…)`: a function that takes many references; 0 of none.
    pub(super) fn call(&self, function: &str) -> String {
        let texts: Vec<&str> = self.ranges.iter().map(|range| range.text.as_str()).collect();
        match texts.len() {
            0 => "0".to_owned(),
            1..=ARGUMENTS => format!("{function}({})", texts.join(",")),
            _ => {
                let parts = texts.chunks(ARGUMENTS);
                let calls: Vec<String> =
                    parts.map(|part| format!("{function}({})", part.join(","))).collect();
                format!("({})", calls.join("+"))
            }
        }
    }

    /// How many of the cells hold neither a number nor the sign for what does not apply.
    pub(super) fn missing(&self, cells: usize) -> String {
        let mut formula = format!("{cells}-{}", self.call("COUNT"));
        for range in &self.ranges {
            let _ = write!(formula, "-COUNTIF({},\"/\")", range.text);
        }
        formula
    }

    /// How many of the cells are said not to apply.
    pub(super) fn not_applicable(&self) -> String {
        let counts: Vec<String> =
            self.ranges.iter().map(|range| format!("COUNTIF({},\"/\")", range.text)).collect();
        if counts.is_empty() { "0".to_owned() } else { counts.join("+") }
    }

    /// How many of the cells are neither blank nor said not to apply.
    pub(super) fn filled(&self) -> String {
        let mut formula = self.ranges.iter().map(|range| range.area).sum::<u32>().to_string();
        for range in &self.ranges {
            let _ = write!(formula, "-COUNTBLANK({0})-COUNTIF({0},\"/\")", range.text);
        }
        formula
    }
}

impl Range {
    fn of(run: Vec<Spot>, sheets: &[String], from: usize) -> Self {
        let (first, last) = (run[0], run[run.len() - 1]);
        let end = Spot::single(last.sheet, last.row + last.rows - 1, last.column + last.columns - 1);
        let mut text = first.relative();
        // A merged cell has its value in its first cell; what else it covers is blank.
        if run.len() > 1 {
            let _ = write!(text, ":{}", end.relative());
        }
        if first.sheet != from {
            text = format!("{}!{text}", quoted(&sheets[first.sheet]));
        }
        let area = if run.len() > 1 {
            (end.row - first.row + 1) * u32::from(end.column - first.column + 1)
        } else {
            1
        };
        Range { text, area }
    }
}

fn runs(spots: &[Spot], adjoin: impl Fn(Spot, Spot) -> bool) -> Vec<Vec<Spot>> {
    let mut runs: Vec<Vec<Spot>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for &spot in spots {
        // Cells are in order of rows: a column's run continues among the runs that are still open.
        let found =
            open.iter().rev().copied().find(|&run| runs[run].last().is_some_and(|&last| adjoin(last, spot)));
        match found {
            Some(run) => runs[run].push(spot),
            None => {
                open.push(runs.len());
                runs.push(vec![spot]);
            }
        }
    }
    runs
}

/// A text as formulas write it, in parts of at most 255 characters, as Excel demands.
pub(super) fn literal(text: &str) -> String {
    let text = text::legal(text);
    let chars: Vec<char> = text.chars().collect();
    let quote = |part: &[char]| format!("\"{}\"", part.iter().collect::<String>().replace('"', "\"\""));
    match chars.len() {
        0..=120 => quote(&chars),
        _ => chars.chunks(120).map(quote).collect::<Vec<_>>().join("&"),
    }
}

/// A formula, unless it is too long for a spreadsheet.
pub(super) fn checked(formula: String, place: impl Fn() -> String) -> Result<String, Error> {
    if formula.chars().count() > LONGEST {
        return Err(Error::FormulaTooLong { place: place() });
    }
    Ok(formula)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_become_ranges() {
        let sheets = ["a".to_owned(), "b'c".to_owned()];
        let at = |row, column| Spot::single(1, row, column);
        for (spots, expect) in [
            (vec![at(0, 0), at(1, 0), at(2, 0)], "SUM('b''c'!A1:A3)"),
            (vec![at(0, 2), at(0, 1), at(0, 27)], "SUM('b''c'!B1:C1,'b''c'!AB1)"),
            (vec![at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(2, 0)], "SUM('b''c'!A1:A3,'b''c'!B1:B2)"),
            (vec![Spot { columns: 3, ..at(0, 0) }, Spot { columns: 2, ..at(0, 3) }], "SUM('b''c'!A1:E1)"),
            (vec![Spot { columns: 3, ..at(0, 0) }], "SUM('b''c'!A1)"),
            (vec![], "0"),
        ] {
            assert_eq!(Ranges::of(spots, &sheets, 0).call("SUM"), expect);
        }
        let own = Ranges::of(vec![at(4, 4), at(5, 4)], &sheets, 1);
        assert_eq!(own.missing(2), "2-COUNT(E5:E6)-COUNTIF(E5:E6,\"/\")");
        assert_eq!(own.filled(), "2-COUNTBLANK(E5:E6)-COUNTIF(E5:E6,\"/\")");
    }

    #[test]
    fn literals_are_quoted_and_short() {
        assert_eq!(literal("说“\"”"), "\"说“\"\"”\"");
        assert_eq!(literal(&"a".repeat(300)).matches('&').count(), 2);
    }
}
