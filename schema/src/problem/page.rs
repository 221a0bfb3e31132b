//! A file's text with its problems: places as people count them.

use super::Problem;
use crate::language::Language;

/// A place in a text as people count: lines and characters from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
}

impl Place {
    /// The place of a byte of `text`; a byte past the end counts as the end.
    pub fn of(text: &str, byte: usize) -> Self {
        Page::new("", text).place(byte)
    }
}

/// A file's text, ready to show many problems of it: where its lines start is found out once.
#[derive(Debug)]
pub struct Page<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    pub(super) line_starts: Vec<usize>,
}

impl<'a> Page<'a> {
    /// The most problems that are drawn at once. Nobody mends more before looking again.
    pub const MOST_DRAWN: usize = 100;

    /// The text of a file, under the name by which its author knows it.
    pub fn new(file: &'a str, text: &'a str) -> Self {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Page { file, text, line_starts }
    }

    /// The place of a byte; a byte past the end counts as the end.
    pub fn place(&self, byte: usize) -> Place {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.line_starts.partition_point(|&start| start <= byte);
        let before = &self.text[self.line_starts[line - 1]..byte];
        // A byte order mark is no character of the text.
        let mark = usize::from(line == 1 && before.starts_with('\u{feff}'));
        Place { line, column: before.chars().count() - mark + 1 }
    }

    /// One line without a picture: `file:line:column: error[code]: message; remark; help`.
    pub fn line(&self, problem: &Problem, language: Language) -> String {
        let Place { line, column } = self.place(problem.span.start);
        let (severity, code, text) = (problem.severity.word(language), problem.code, problem.text(language));
        format!("{}:{line}:{column}: {severity}[{code}]: {text}", self.file)
    }
}
