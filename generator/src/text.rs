//! Text with ids in it, which stand out from the words in every medium.

use crate::markdown::escape;
use askama::filters::{Escaper, Html};

/// A text, some pieces of which are ids, paths or expressions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Text {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Piece {
    Words(String),
    Code(String),
}

impl Text {
    pub(crate) fn plain(words: impl Into<String>) -> Self {
        let words = words.into();
        let pieces = if words.is_empty() { Vec::new() } else { vec![Piece::Words(words)] };
        Text { pieces }
    }

    pub(crate) fn of_code(code: &str) -> Self {
        let mut text = Text::default();
        text.code(code);
        text
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    pub(crate) fn add(&mut self, words: &str) -> &mut Self {
        self.append(Text::plain(words))
    }

    pub(crate) fn code(&mut self, code: &str) -> &mut Self {
        self.pieces.push(Piece::Code(code.to_owned()));
        self
    }

    pub(crate) fn append(&mut self, other: Text) -> &mut Self {
        self.pieces.extend(other.pieces);
        self
    }

    /// Texts with something between them; empty ones are left out.
    pub(crate) fn joined(texts: impl IntoIterator<Item = Text>, between: &str) -> Self {
        let mut joined = Text::default();
        for text in texts.into_iter().filter(|text| !text.is_empty()) {
            if !joined.is_empty() {
                joined.add(between);
            }
            joined.append(text);
        }
        joined
    }

    /// As part of a line of Markdown, also within a table.
    pub(crate) fn md(&self) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => escape::cell(words),
            // What a code span cannot hold is written as words; ids never have any of it.
            Piece::Code(code) if code.contains(['`', '|', '\\', '\n']) => escape::cell(code),
            Piece::Code(code) => format!("`{code}`"),
        };
        self.pieces.iter().map(piece).collect()
    }

    /// As content of an HTML element.
    pub(crate) fn html(&self) -> String {
        let mut html = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Words(words) => html.push_str(&escaped(words).replace('\n', "<br>")),
                Piece::Code(code) => html.push_str(&format!("<code>{}</code>", escaped(code))),
            }
        }
        html
    }
}

fn escaped(text: &str) -> String {
    let mut html = String::new();
    // Writing to a string cannot fail.
    let _ = Html.write_escaped_str(&mut html, text);
    html
}
