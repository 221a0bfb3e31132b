//! Text as a page shows it: white space run together, lines broken where elements break them.

use super::table::Table;
use crate::document::run::{self, Look};

/// What stands one below the other: in a page, or in a cell of a table.
#[derive(Default)]
pub(super) struct Flow {
    /// What is finished.
    pub(super) pieces: Vec<Piece>,
    line: Line,
    fields: Vec<Name>,
    heading: Option<u8>,
    /// The least deep element that was left since the last piece.
    shallowest: Level,
}

/// A finished part of a flow.
pub(super) enum Piece {
    /// A paragraph.
    Text(Text),
    /// A table.
    Table(Box<Table>),
}

impl Piece {
    /// How deep the innermost element lies that holds it and the piece before it.
    pub(super) fn level(&self) -> Level {
        match self {
            Piece::Text(text) => text.level,
            Piece::Table(table) => table.level,
        }
    }
}

/// How deep an element lies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Level(pub(super) usize);

impl Default for Level {
    /// Deeper than any element: none was left.
    fn default() -> Self {
        Level(usize::MAX)
    }
}

/// A paragraph with what is known of it.
pub(super) struct Text {
    pub(super) text: String,
    pub(super) heading: Option<u8>,
    pub(super) fields: Vec<Name>,
    /// See [`Piece::level`].
    level: Level,
}

/// A name that an element carries, and the text under it.
pub(super) struct Name {
    pub(super) name: String,
    pub(super) text: String,
    /// Whether it is one of several of which one is chosen.
    pub(super) is_choice: bool,
    /// Whether the markup says what is under the name, be it nothing; otherwise a script may.
    pub(super) is_set: bool,
}

impl Flow {
    /// Takes characters as they stand in the file, and how they look.
    pub(super) fn text(&mut self, text: &str, preformatted: bool, look: Look) {
        let text = &*run::from_file(text);
        if preformatted { self.line.push_as_it_is(text, look) } else { self.line.push(text, look) }
    }

    /// Ends the line; a line that is ended twice ends the paragraph.
    pub(super) fn break_line(&mut self) {
        if !self.line.break_off() {
            self.end();
        }
    }

    /// Ends the paragraph.
    pub(super) fn end(&mut self) {
        let text = std::mem::take(&mut self.line).finish();
        let fields = std::mem::take(&mut self.fields);
        // Where a line starts with a gap two characters wide, a paragraph starts.
        let mut parts = Vec::new();
        for line in text.trim_end().split('\n') {
            match parts.last_mut().filter(|_| !is_indented(line)) {
                Some(part) => push_line(part, line.trim()),
                None => parts.push(line.trim().to_owned()),
            }
        }
        parts.retain(|part| !part.is_empty());
        if parts.is_empty() && !fields.is_empty() {
            parts.push(String::new());
        }
        let mut fields = Some(fields);
        for text in parts {
            self.put(text, fields.take().unwrap_or_default());
        }
    }

    /// Adds a paragraph as it is.
    pub(super) fn add(&mut self, text: String, fields: Vec<Name>) {
        self.end();
        if !text.trim().is_empty() || !fields.is_empty() {
            self.put(text, fields);
        }
    }

    fn put(&mut self, text: String, fields: Vec<Name>) {
        let level = std::mem::take(&mut self.shallowest);
        self.pieces.push(Piece::Text(Text { text, heading: self.heading, fields, level }));
    }

    /// Takes note of an element that was left, or of what encloses the flow.
    pub(super) fn leave(&mut self, level: usize) {
        self.shallowest = self.shallowest.min(Level(level));
    }

    /// Adds a table.
    pub(super) fn table(&mut self, mut table: Table) {
        self.end();
        table.level = std::mem::take(&mut self.shallowest);
        self.pieces.push(Piece::Table(Box::new(table)));
    }

    /// Takes note of a name; its text is, or will be, in the paragraph that is being written.
    pub(super) fn name(&mut self, field: Name) {
        self.fields.push(field);
    }

    /// Sets apart what follows from what was before, as the edge of a control does.
    pub(super) fn gap(&mut self) {
        self.line.gap();
    }

    /// Makes what follows a heading, or no longer one.
    pub(super) fn set_heading(&mut self, heading: Option<u8>) -> Option<u8> {
        std::mem::replace(&mut self.heading, heading)
    }

    /// Whether the paragraph that is being written has no text yet.
    pub(super) fn is_at_start(&self) -> bool {
        !self.line.has_text
    }

    pub(super) fn is_heading(&self) -> bool {
        self.heading.is_some()
    }
}

/// Adds a line below others.
fn push_line(text: &mut String, line: &str) {
    text.push('\n');
    text.push_str(line);
}

/// Whether a line starts as a paragraph does: two full-width spaces, or what is as wide.
fn is_indented(line: &str) -> bool {
    let width = |space: char| match space {
        '\u{3000}' | '\u{2003}' => 2,
        '\u{A0}' | '\u{2002}' => 1,
        _ => 0,
    };
    line.chars().take_while(|space| space.is_whitespace()).map(width).sum::<usize>() >= 4
}

/// A line that is being written.
#[derive(Default)]
struct Line {
    text: String,
    /// Whether anything in it can be seen.
    has_text: bool,
    gap: Gap,
}

/// What is between the last character and the next.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    /// Nothing.
    #[default]
    None,
    /// The end of a line in the file, which is a space between words and nothing between Chinese characters.
    Newline,
    /// A space.
    Space,
}

impl Line {
    fn push(&mut self, text: &str, look: Look) {
        let mut rest = text;
        while !rest.is_empty() {
            let word_end = rest.find(is_space).unwrap_or(rest.len());
            let (word, after) = rest.split_at(word_end);
            self.push_word(word, look);
            let space_end = after.find(|character| !is_space(character)).unwrap_or(after.len());
            let (space, after) = after.split_at(space_end);
            self.gap = self.gap.max(gap(space));
            rest = after;
        }
    }

    fn push_word(&mut self, word: &str, look: Look) {
        let Some(first) = word.chars().next() else { return };
        let last = self.text.trim_end_matches(run::is_mark).chars().next_back();
        let is_apart = match self.gap {
            Gap::None => false,
            Gap::Newline => !(last.is_some_and(is_wide) && is_wide(first)),
            Gap::Space => true,
        };
        if is_apart && last.is_some_and(|last| last != '\n') {
            self.text.push(' ');
        }
        self.gap = Gap::None;
        self.has_text |= !word.trim().is_empty();
        run::push(&mut self.text, word, look);
    }

    fn push_as_it_is(&mut self, text: &str, look: Look) {
        self.push_word("", look);
        self.gap = Gap::None;
        self.has_text |= !text.trim().is_empty();
        run::push(&mut self.text, text, look);
    }

    fn gap(&mut self) {
        self.gap = Gap::Space;
    }

    /// Ends the line; says no if it was empty, which makes a paragraph of what is above.
    fn break_off(&mut self) -> bool {
        let above = self.text.rfind('\n').map_or(0, |newline| newline + 1);
        if self.text[above..].trim().is_empty() && !self.text.is_empty() {
            return false;
        }
        self.gap = Gap::None;
        self.text.push('\n');
        true
    }

    fn finish(self) -> String {
        self.text
    }
}

/// The white space that HTML runs together. A space that must not break is none.
fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{C}')
}

fn gap(space: &str) -> Gap {
    if space.is_empty() {
        Gap::None
    } else if space.contains('\n') {
        Gap::Newline
    } else {
        Gap::Space
    }
}

/// Whether a character is as wide as a Chinese one.
fn is_wide(character: char) -> bool {
    matches!(character, '\u{2E80}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' | '\u{20000}'..='\u{3FFFF}')
}
