//! The formats of cells: what they make of a number besides rounding it, and how they make text look.

use super::strings::look;
use crate::Error;
use crate::document::run::Look;
use crate::xml::{Element, Event, Space, Xml};
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
pub(super) struct Formats {
    cells: Vec<Format>,
    /// By number of a format that holds under a condition: whether it may strike a figure out or hide it.
    conditional: Vec<Condition>,
}

/// A format that holds under a condition, so far as it matters.
#[derive(Debug, Default)]
struct Condition {
    font: Font,
    has_ground: bool,
    hides: bool,
}

#[derive(Debug, Default)]
struct Format {
    shape: Shape,
    look: Look,
    hides: Hides,
}

/// What a format shows nothing of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Hides {
    above: bool,
    below: bool,
    zero: bool,
    text: bool,
}

/// A font, so far as it matters: how it looks on any ground, and whether it is white.
#[derive(Clone, Copy, Debug, Default)]
struct Font {
    look: Look,
    is_white: bool,
}

/// The parts of a style sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Other,
    Fonts,
    Fills,
    Cells,
    Conditional,
}

impl Formats {
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Self, Error> {
        let mut own: HashMap<u32, (Shape, Hides)> = HashMap::new();
        let (mut fonts, mut fills): (Vec<Font>, Vec<bool>) = Default::default();
        let mut formats = Formats::default();
        let mut part = Part::default();
        while let Some(event) = xml.next()? {
            let Event::Open(element) = event else { continue };
            if element.space != Space::Sheet {
                continue;
            }
            let number = |name| element.number(name).unwrap_or_default();
            match (element.name(), part) {
                ("dxfs", _) => part = Part::Conditional,
                ("dxf", Part::Conditional) => formats.conditional.push(Condition::default()),
                (_, Part::Conditional) => {
                    formats.conditional.last_mut().into_iter().for_each(|last| last.set(&element));
                }
                ("numFmt", _) => {
                    let code = element.attribute("formatCode").unwrap_or_default();
                    own.insert(number("numFmtId"), (shape(&code), hides(&code)));
                }
                ("fonts", _) => part = Part::Fonts,
                ("fills", _) => part = Part::Fills,
                ("cellXfs", _) => part = Part::Cells,
                ("borders" | "cellStyles" | "cellStyleXfs" | "tableStyles", _) => part = Part::Other,
                ("font", Part::Fonts) => fonts.push(Font::default()),
                (_, Part::Fonts) => {
                    fonts.iter_mut().next_back().into_iter().for_each(|font| font.set(&element))
                }
                ("fill", Part::Fills) => fills.push(false),
                (_, Part::Fills) => {
                    fills.iter_mut().next_back().into_iter().for_each(|fill| colour(fill, &element))
                }
                ("xf", Part::Cells) => {
                    let font = fonts.get(number("fontId") as usize).copied().unwrap_or_default();
                    let has_ground = fills.get(number("fillId") as usize) == Some(&true);
                    let id = number("numFmtId");
                    let (shape, hides) =
                        own.get(&id).cloned().unwrap_or_else(|| (built_in(id), Hides::default()));
                    let look = font.look.and(Look::Pale.when(font.is_white && !has_ground));
                    formats.cells.push(Format { shape, look, hides });
                }
                _ => {}
            }
        }
        Ok(formats)
    }

    pub(super) fn get(&self, style: usize) -> &Shape {
        self.cells.get(style).map_or(&Shape::Plain, |format| &format.shape)
    }

    /// How a cell of a style makes its text look, which may be a number.
    pub(super) fn look(&self, style: usize, is_number: bool, text: &str) -> Look {
        let Some(Format { look, hides, .. }) = self.cells.get(style) else { return Look::Plain };
        let is_hidden = match is_number {
            false => hides.text,
            true if text.starts_with('-') => hides.below,
            true if !text.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) => hides.zero,
            true => hides.above,
        };
        look.and(Look::Hidden.when(is_hidden))
    }

    /// Whether a format that holds under a condition leaves open what a cell shows.
    pub(super) fn is_doubtful(&self, conditional: u32) -> bool {
        let format = self.conditional.get(conditional as usize);
        format.is_some_and(|format| {
            let is_pale = format.font.is_white && !format.has_ground;
            format.font.look != Look::Plain || is_pale || format.hides
        })
    }
}

impl Condition {
    fn set(&mut self, element: &Element<'_>) {
        match element.name() {
            "numFmt" => {
                let hides = hides(&element.attribute("formatCode").unwrap_or_default());
                self.hides |= hides.above || hides.below || hides.zero;
            }
            // Here the ground is what is elsewhere behind a pattern.
            "bgColor" | "fgColor" => self.has_ground |= !is_white(element),
            _ => self.font.set(element),
        }
    }
}

impl Font {
    fn set(&mut self, property: &Element<'_>) {
        self.look = self.look.and(look(property));
        if property.name() == "color" {
            self.is_white = is_white(property);
        }
    }
}

/// Takes an element of a fill: whether it has a colour other than the paper's.
fn colour(fill: &mut bool, element: &Element<'_>) {
    match element.name() {
        "patternFill" => *fill = !matches!(element.attribute("patternType").as_deref(), None | Some("none")),
        "fgColor" => *fill &= !is_white(element),
        "gradientFill" => *fill = true,
        _ => {}
    }
}

/// Whether a colour is the paper's, by its value, its theme's or its number.
fn is_white(colour: &Element<'_>) -> bool {
    let is_tinted = colour.attribute("tint").is_some_and(|tint| tint.starts_with('-'));
    let is_value = colour.attribute("rgb").is_some_and(|rgb| rgb.to_ascii_uppercase().ends_with("FFFFFF"));
    is_value
        || colour.number("theme") == Some(0) && !is_tinted
        || matches!(colour.number("indexed"), Some(1 | 9))
}

/// What a format's code shows nothing of: an empty section hides what it is for, and `#` alone hides zero.
fn hides(code: &str) -> Hides {
    let sections = sections(code);
    let is_empty = |at: usize| sections.get(at).is_some_and(|section| section.is_empty());
    if sections.len() < 2 {
        return Hides { zero: shows_no_zero(code), ..Hides::default() };
    }
    Hides {
        above: is_empty(0),
        below: is_empty(1),
        zero: if sections.len() > 2 { is_empty(2) } else { is_empty(0) || shows_no_zero(sections[0]) },
        text: is_empty(3),
    }
}

fn shows_no_zero(section: &str) -> bool {
    section.contains('#') && !section.contains(['0', '?', 'G', '@'])
}

/// The sections of a format's code.
fn sections(code: &str) -> Vec<&str> {
    let mut sections = Vec::new();
    let (mut start, mut is_quoted, mut is_escaped) = (0, false, false);
    for (at, c) in code.char_indices() {
        match c {
            _ if std::mem::take(&mut is_escaped) => {}
            '"' => is_quoted = !is_quoted,
            '\\' if !is_quoted => is_escaped = true,
            ';' if !is_quoted => {
                sections.push(&code[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    sections.push(&code[start..]);
    sections
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
    fn formats_hide_what_their_sections_leave_empty() {
        for (code, expect) in [
            (";;;", [true; 4]),
            ("0;-0;;@", [false, false, true, false]),
            ("0;;", [false, true, true, false]),
            ("#,###", [false, false, true, false]),
            ("#,##0;-#,##0", [false; 4]),
            (r#"0";;;""#, [false; 4]),
            ("General", [false; 4]),
            ("@", [false; 4]),
        ] {
            let Hides { above, below, zero, text } = hides(code);
            assert_eq!([above, below, zero, text], expect, "{code}");
        }
    }

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
