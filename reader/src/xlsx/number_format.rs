//! Number formats: what they make of a number besides rounding it.

use crate::Error;
use crate::xml::{Event, Space, Xml};
use std::collections::HashMap;

/// What a format makes of a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// The number itself.
    #[default]
    Plain,
    /// The number between words, which may be its unit.
    Worded { before: String, after: String },
    /// A hundred times the number, and a sign.
    Percent,
    /// A day or a time.
    Date,
    /// The number divided by thousands, so that no word with it means the number itself.
    Scaled,
}

/// The formats of a workbook by the number of a cell's style.
#[derive(Debug, Default)]
pub(super) struct Formats(Vec<Shape>);

impl Formats {
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Self, Error> {
        let mut own: HashMap<u32, Shape> = HashMap::new();
        let mut formats = Formats::default();
        let mut in_cells = false;
        while let Some(event) = xml.next()? {
            let Event::Open(element) = event else { continue };
            if element.space != Space::Sheet {
                continue;
            }
            let id = || element.number("numFmtId").unwrap_or_default();
            match element.name() {
                "numFmt" => _ = own.insert(id(), shape(&element.attribute("formatCode").unwrap_or_default())),
                "cellXfs" => in_cells = true,
                "cellStyles" | "dxfs" | "cellStyleXfs" => in_cells = false,
                "xf" if in_cells => formats.0.push(own.get(&id()).cloned().unwrap_or_else(|| built_in(id()))),
                _ => {}
            }
        }
        Ok(formats)
    }

    pub(super) fn get(&self, style: usize) -> &Shape {
        self.0.get(style).unwrap_or(&Shape::Plain)
    }
}

/// The formats that have numbers of their own; 27 to 36 and 50 to 58 are dates in Chinese.
fn built_in(id: u32) -> Shape {
    match id {
        9 | 10 => Shape::Percent,
        14..=22 | 27..=36 | 45..=47 | 50..=58 => Shape::Date,
        _ => Shape::Plain,
    }
}

/// What a format's code makes of a number that is not negative.
fn shape(code: &str) -> Shape {
    let mut reading = Reading::default();
    let mut rest = code.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            ';' => break,
            '"' => rest.by_ref().take_while(|c| *c != '"').for_each(|c| reading.word(c)),
            '\\' | '!' => rest.next().into_iter().for_each(|c| reading.word(c)),
            '_' | '*' => _ = rest.next(),
            '[' => reading.bracket(&rest.by_ref().take_while(|c| *c != ']').collect::<String>()),
            '0' | '#' | '?' => reading.digit(),
            '.' => reading.comma = false,
            ',' => reading.comma = true,
            '%' => reading.is_percent = true,
            'E' | 'e' if matches!(rest.peek(), Some('+' | '-')) => _ = rest.next(),
            'G' if rest.clone().take(6).eq("eneral".chars()) => {
                rest.nth(5);
                reading.digit();
            }
            'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' | 'e' | 'b' | 'g' => {
                reading.is_date = true
            }
            c => reading.word(c),
        }
    }
    reading.shape()
}

#[derive(Default)]
struct Reading {
    before: String,
    after: String,
    has_digits: bool,
    /// Whether the last digit is followed by a comma: one between digits only sets thousands apart.
    comma: bool,
    is_scaled: bool,
    is_percent: bool,
    is_date: bool,
}

impl Reading {
    fn digit(&mut self) {
        // A point that is a word: the format moves the point and says so by writing one of its own.
        self.is_scaled |= self.after.contains('.');
        self.after.clear();
        self.has_digits = true;
        self.comma = false;
    }

    fn word(&mut self, c: char) {
        let side = if self.has_digits { &mut self.after } else { &mut self.before };
        side.push(c);
    }

    /// `[h]` counts hours; a colour, a condition or a language means nothing here.
    fn bracket(&mut self, inside: &str) {
        let is_elapsed =
            !inside.is_empty() && inside.chars().all(|c| matches!(c, 'h' | 'H' | 'm' | 'M' | 's' | 'S'));
        self.is_date |= is_elapsed;
    }

    fn shape(self) -> Shape {
        let word = |text: String| {
            if text.chars().any(char::is_alphabetic) { text.trim().to_owned() } else { String::new() }
        };
        if self.is_date && !self.has_digits {
            return Shape::Date;
        }
        if self.is_percent {
            return Shape::Percent;
        }
        if self.is_scaled || self.comma && self.has_digits {
            return Shape::Scaled;
        }
        let (before, after) = (word(self.before), word(self.after));
        if !self.has_digits || before.is_empty() && after.is_empty() {
            return Shape::Plain;
        }
        Shape::Worded { before, after }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_understood() {
        let worded = |before: &str, after: &str| Shape::Worded { before: before.into(), after: after.into() };
        let cases = [
            ("General", Shape::Plain),
            ("0", Shape::Plain),
            ("#,##0.00", Shape::Plain),
            ("0.00E+00", Shape::Plain),
            ("@", Shape::Plain),
            (r#"_ * #,##0.00_ ;_ * \-#,##0.00_ ;_ * "-"??_ ;_ @_ "#, Shape::Plain),
            ("[Red]0;[Blue]-0", Shape::Plain),
            ("0.00%", Shape::Percent),
            (r#"0"件""#, worded("", "件")),
            (r#"#,##0.00"万元""#, worded("", "万元")),
            (r"0\元", worded("", "元")),
            (r#"General"件""#, worded("", "件")),
            (r#""约"0"件""#, worded("约", "件")),
            ("0件", worded("", "件")),
            (r#"0!.0,"万元""#, Shape::Scaled),
            (r#"#,##0,"千元""#, Shape::Scaled),
            ("0.0,,", Shape::Scaled),
            ("yyyy-mm-dd", Shape::Date),
            (r#"yyyy"年"m"月"d"日""#, Shape::Date),
            ("[h]:mm", Shape::Date),
            ("[$-804]yyyy/m/d;@", Shape::Date),
        ];
        for (code, expect) in cases {
            assert_eq!(shape(code), expect, "{code}");
        }
    }
}
