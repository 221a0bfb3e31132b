//! Tables of separated values, as spreadsheets export them: a row a line, with commas, semicolons or tabs between its
//! values.
//!
//! A whole file is one grid. It has no merged cells any more: what a spreadsheet had merged is one value and blanks.

use crate::budget::Budget;
use crate::document::{Block, Document, Grid, GridCell, Medium, Place};
use crate::encoding;
use crate::error::Error;
use crate::figure::is_figure;
use crate::labels::is_letter;
use crate::text::within;
use csv_core::{ReadFieldResult, ReaderBuilder};

/// What may stand between values.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
/// How many records show what separates them.
const SAMPLE: usize = 400;
/// So many rows of a label and figures make a table.
const ROWS: usize = 2;

/// The document of a file of separated values.
///
/// # Errors
///
/// A file that is empty, or larger than the limits allow.
pub(crate) fn extract(bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    let decoded = encoding::decode(bytes);
    within(&decoded.text, budget)?;
    let separator = separator(&decoded.text).unwrap_or_else(|| first_line(&decoded.text));
    let records = Records::of(&decoded.text, separator).collect();
    Ok(Document {
        medium: Medium::Csv,
        encoding: Some(decoded.encoding),
        declared: Default::default(),
        blocks: vec![Block::Grid(grid(records, budget)?)],
        fields: Vec::new(),
        nesting: Vec::new(),
        remarks: decoded.remarks,
    })
}

/// What separates the headings of a table that has no figures, such as a list of names.
fn first_line(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default().as_bytes();
    let count = |separator: &u8| first.iter().filter(|byte| *byte == separator).count();
    // Of several that stand equally often, the first.
    SEPARATORS.into_iter().rev().max_by_key(count).unwrap_or(b',')
}

/// What separates the values of a text; nothing if it is no such table.
pub(crate) fn separator(text: &str) -> Option<u8> {
    named(text).map(|(separator, _)| separator).or_else(|| {
        let separates = |separator: &u8| is_table(text, *separator);
        SEPARATORS.into_iter().find(separates)
    })
}

/// The separator that the first line names for Excel, and what stands below it: `sep=;`.
fn named(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let name = first.trim_end_matches(['\r', '"']).trim_start_matches('"').strip_prefix("sep=")?;
    let separator = SEPARATORS.into_iter().find(|separator| name.as_bytes() == [*separator])?;
    Some((separator, rest))
}

/// Whether most lines hold several values, and some of them a label and figures. Text has commas too.
fn is_table(text: &str, separator: u8) -> bool {
    let (mut all, mut wide, mut rows) = (0, 0, 0);
    for record in Records::of(text, separator).take(SAMPLE) {
        if record.iter().all(|value| value.text.trim().is_empty()) {
            continue;
        }
        if separator == b',' && splits_number(&record) {
            return false;
        }
        all += 1;
        wide += usize::from(record.len() > 1);
        rows += usize::from(is_row(&record));
    }
    // Cells with tabs between them are also what a clipboard leaves among lines of text.
    let most = if separator == b'\t' && !text.contains("\t\"") { all } else { all * 3 / 5 };
    rows >= ROWS && wide >= most.max(ROWS)
}

/// Whether a record is a label with figures behind it.
fn is_row(record: &[Value]) -> bool {
    let mut values = record.iter().map(|value| value.text.trim()).filter(|text| !text.is_empty());
    let is_label = |text: &str| text.chars().any(is_letter) && !is_figure(text);
    values.next().is_some_and(is_label) && values.next_back().is_some_and(is_figure)
}

/// Whether a comma stands in a number and not between values: `规章 1,234`.
fn splits_number(record: &[Value]) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    record.windows(2).any(|pair| {
        let (left, right) = (pair[0].text.as_str(), pair[1].text.as_str());
        !pair[1].is_quoted
            && left.ends_with(|c: char| c.is_ascii_digit())
            && !left.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-')
            && left.contains(char::is_whitespace)
            && digits(right) == 3
    })
}

/// A value and where it stands.
struct Value {
    text: String,
    line: u32,
    column: u32,
    is_quoted: bool,
}

/// The records of a text, one after the other.
struct Records<'t> {
    reader: csv_core::Reader,
    /// What was not read yet.
    rest: &'t str,
    line: u32,
    column: u32,
    buffer: Vec<u8>,
    is_over: bool,
}

impl<'t> Records<'t> {
    fn of(text: &'t str, separator: u8) -> Self {
        let (rest, line) = named(text).map_or((text, 1), |(_, rest)| (rest, 2));
        Records {
            reader: ReaderBuilder::new().delimiter(separator).build(),
            rest,
            line,
            column: 1,
            buffer: vec![0; rest.len()],
            is_over: false,
        }
    }

    /// The next value, and whether it is the last one of its record.
    fn value(&mut self) -> Option<(Value, bool)> {
        let (mut length, mut taken) = (0, 0);
        loop {
            let input = &self.rest.as_bytes()[taken..];
            let (result, read, written) = self.reader.read_field(input, &mut self.buffer[length..]);
            (length, taken) = (length + written, taken + read);
            match result {
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::Field { record_end } => {
                    let text = String::from_utf8_lossy(&self.buffer[..length]).into_owned();
                    return Some((self.placed(text, taken), record_end));
                }
                ReadFieldResult::OutputFull | ReadFieldResult::End => return None,
            }
        }
    }

    /// A value that the next bytes are, which are passed.
    fn placed(&mut self, text: String, taken: usize) -> Value {
        let (source, rest) = self.rest.split_at(taken);
        self.rest = rest;
        let lead = source.len() - source.trim_start_matches(['\r', '\n']).len();
        self.pass(&source[..lead]);
        let (line, column, is_quoted) = (self.line, self.column, source[lead..].starts_with('"'));
        self.pass(&source[lead..]);
        Value { text: spoken(text), line, column, is_quoted }
    }

    fn pass(&mut self, source: &str) {
        for c in source.chars() {
            match c {
                '\n' => (self.line, self.column) = (self.line.saturating_add(1), 1),
                _ => self.column = self.column.saturating_add(1),
            }
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Vec<Value>;

    fn next(&mut self) -> Option<Vec<Value>> {
        let mut record = Vec::new();
        while !self.is_over {
            let Some((value, is_last)) = self.value() else {
                self.is_over = true;
                break;
            };
            record.push(value);
            if is_last {
                return Some(record);
            }
        }
        (!record.is_empty()).then_some(record)
    }
}

/// A value as a spreadsheet shows it: `="007"` is how a program keeps it from making a number of a text.
fn spoken(text: String) -> String {
    let inner = text.strip_prefix("=\"").and_then(|text| text.strip_suffix('"'));
    inner.map(str::to_owned).unwrap_or(text)
}

/// The grid of these records. Columns are counted from the left, and a record that is short leaves squares without cells:
/// it may have lost some.
fn grid(records: Vec<Vec<Value>>, budget: &Budget) -> Result<Grid, Error> {
    let columns = records.iter().map(Vec::len).max().unwrap_or_default();
    let (rows, values) = (records.len(), records.iter().map(Vec::len).sum());
    budget.grid(rows, columns, values)?;
    let mut cells = Vec::with_capacity(values);
    for (row, record) in records.into_iter().enumerate() {
        cells.extend(record.into_iter().enumerate().map(|(column, value)| GridCell {
            row,
            column,
            height: 1,
            width: 1,
            text: value.text.trim().to_owned(),
            place: Place::Line { line: value.line, column: value.column },
            header: false,
        }));
    }
    Ok(Grid { caption: None, rows, columns, closes_up: true, cells })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cells of a file, row by row, each with its place.
    fn shown(text: &str) -> Vec<String> {
        let document = extract(text.as_bytes(), &Budget::usual()).unwrap();
        let [Block::Grid(grid)] = &document.blocks[..] else { panic!("{document:?}") };
        let row = |row: usize| {
            let cells = grid.cells.iter().filter(|cell| cell.row == row);
            cells.map(|cell| cell.text.replace('\n', "⏎")).collect::<Vec<_>>().join("|")
        };
        (0..grid.rows).map(row).collect()
    }

    #[test]
    fn values_are_read_as_spreadsheets_write_them() {
        for (text, expect) in [
            ("规章,1,2\r\n文件,3,4\r\n", vec!["规章|1|2", "文件|3|4"]),
            ("规章;1;2\n文件;3;4", vec!["规章|1|2", "文件|3|4"]),
            ("规章\t1\t2\n文件\t3\t4\n", vec!["规章|1|2", "文件|3|4"]),
            ("sep=;\r\n规章;\"1,5\";2\r\n文件;3;4\r\n", vec!["规章|1,5|2", "文件|3|4"]),
            ("\"规\n章\",\"1,234\",\"说\"\"好\"\"\"\n文件,3,4\n", vec!["规⏎章|1,234|说\"好\"", "文件|3|4"]),
            // Rows of other lengths count from the left, and blank ones are no rows.
            ("报告\n\n规章,1,2\n文件,3\n", vec!["报告", "规章|1|2", "文件|3"]),
            ("规章,=\"007\",2\n文件,3,4", vec!["规章|007|2", "文件|3|4"]),
        ] {
            assert_eq!(shown(text), expect, "{text:?}");
        }
    }

    #[test]
    fn places_are_those_of_the_file() {
        let text = "sep=,\n\n规章,1\n\"文\n件\",3\n合计,4";
        let document = extract(text.as_bytes(), &Budget::usual()).unwrap();
        let [Block::Grid(grid)] = &document.blocks[..] else { panic!("{document:?}") };
        let places: Vec<_> = grid.cells.iter().map(|cell| cell.place.clone()).collect();
        let at = |line, column| Place::Line { line, column };
        assert_eq!(places, [at(3, 1), at(3, 4), at(4, 1), at(5, 4), at(6, 1), at(6, 4)]);
    }

    #[test]
    fn what_separates_is_told_by_the_text() {
        for (text, expect) in [
            ("规章,1\n文件,2\n", Some(b',')),
            ("规章;1,5\n文件;2\n", Some(b';')),
            // Numbers with commas are no values with commas between them.
            ("规章 1,234\n文件 2,345\n总计 3,579\n", None),
            ("1,234\n5,678\n9,123\n", None),
            ("甲,乙\n丙,丁\n", None),
            ("规章,1\n很好。\n也好。\n不错。\n", None),
            ("说明\n规章\t1\n文件\t2\n总计\t3\n", None),
            ("", None),
        ] {
            assert_eq!(separator(text), expect, "{text:?}");
        }
    }

    #[test]
    fn squares_are_limited() {
        let budget = Budget::new(&crate::Limits { squares: 5, ..Default::default() }, 12);
        let error = extract(b"a,1\nb,2\nc,3\n", &budget).unwrap_err();
        assert_eq!(error, Error::TooLarge { what: crate::error::SQUARES, limit: 5 });
    }
}
