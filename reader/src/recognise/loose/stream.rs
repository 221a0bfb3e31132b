//! A document as a stream of letters, with runs of figures between them.

use super::header::MONEY;
use super::script::{SHORTEST_NOTE, Script, letters};
use crate::document::run;
use crate::document::{Block, Grid, GridCell, Paragraph, Place};
use crate::figure;
use crate::labels::{is_note_mark, plain, printed};
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

/// A stretch of a document that may be tables, and has no line of prose in it.
#[derive(Default)]
pub(super) struct Stretch {
    pub(super) letters: Vec<Letter>,
    /// The letters between two blanks, line ends or bars.
    pub(super) pieces: Vec<Vec<char>>,
    /// Where each of them stands.
    pub(super) places: Vec<Place>,
    pub(super) runs: Vec<Run>,
    /// Bracketed notes of which no label of the form knows, and how many letters stand before each.
    pub(super) notes: Vec<(usize, Vec<char>)>,
    /// Rows of tables, and whether their labels stand somewhere in it; see [`super::proof::is_somewhere`].
    pub(super) labelled: RefCell<HashMap<(usize, usize), bool>>,
}

#[derive(Clone, Copy)]
pub(super) struct Letter {
    pub(super) letter: char,
    pub(super) piece: usize,
    pub(super) line: usize,
    /// The block of the document in which it stands.
    pub(super) block: usize,
    /// Whether figures stand in the same line: then it is most likely their label.
    pub(super) beside: bool,
}

/// Figures that nothing stands between.
pub(super) struct Run {
    /// How many letters stand before it.
    pub(super) at: usize,
    pub(super) line: usize,
    /// The block of the document in which it ends.
    pub(super) block: usize,
    pub(super) figures: Vec<Figure>,
    /// Whether the document shows cells, so that blank ones are there too.
    pub(super) celled: bool,
    /// Whether each figure has a line of its own.
    pub(super) stacked: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub(super) text: String,
    pub(super) place: Place,
}

impl Figure {
    pub(super) fn is_blank(&self) -> bool {
        plain(&self.text).is_empty()
    }
}

/// Letters and where they stand.
type Piece = (Vec<char>, Place);

/// A line of the document: what is text in it, and the figures behind that.
struct Line {
    /// Texts, each with the figures that follow it before the next text.
    parts: Vec<(Vec<Piece>, Vec<Figure>)>,
    notes: Vec<Vec<char>>,
    celled: bool,
    single: bool,
}

/// The stretches of a document between its lines of prose.
pub(super) fn stretches(script: &Script, blocks: &[Block]) -> Vec<Stretch> {
    let mut stretches = vec![Stretch::default()];
    let numbered = blocks
        .iter()
        .enumerate()
        .flat_map(|(at, block)| lines(script, block).into_iter().map(move |line| (at, line)));
    for (block, line) in numbered {
        let text: Vec<char> = line
            .parts
            .iter()
            .flat_map(|(pieces, _)| {
                pieces
                    .iter()
                    .filter(|(piece, _)| !is_rest(piece) && piece.len() > LONGEST_PART)
                    .flat_map(|(piece, _)| piece)
            })
            .copied()
            .collect();
        if text.len() < SHORTEST_PROSE || script.could_have(&text) {
            if let Some(stretch) = stretches.last_mut() {
                stretch.add(line, block);
            }
        } else {
            stretches.push(Stretch::default());
        }
    }
    stretches.retain(|stretch| !stretch.runs.is_empty());
    stretches
}

/// Whether anything in a block stands where a figure would.
pub(super) fn has_figures(script: &Script, block: &Block) -> bool {
    let has_figures = |line: &Line| line.parts.iter().any(|(_, figures)| !figures.is_empty());
    lines(script, block).iter().any(has_figures)
}

/// Whether letters may be the rest of a figure that is broken over lines, with a unit. They make no line prose.
fn is_rest(piece: &[char]) -> bool {
    let digits = piece.iter().take_while(|letter| letter.is_ascii_digit()).count();
    digits > 0 && piece.len() - digits <= LONGEST_UNIT
}

/// A line with fewer letters may be pieces of several cells, which no text has side by side.
const SHORTEST_PROSE: usize = 8;

/// Pieces of so many letters at most are lines of narrow cells, which stand side by side and make no prose.
const LONGEST_PART: usize = 2;

/// The most letters of a unit.
const LONGEST_UNIT: usize = 2;

impl Stretch {
    /// Whether there are letters in a line.
    pub(super) fn has_letters(&self, line: usize) -> bool {
        self.letters.binary_search_by_key(&line, |letter| letter.line).is_ok()
    }

    /// The runs behind one letter and not behind another.
    pub(super) fn runs_between(&self, start: usize, end: usize) -> Range<usize> {
        let behind = |letter: usize| self.runs.partition_point(|run| run.at <= letter);
        behind(start)..behind(end).max(behind(start))
    }

    fn add(&mut self, line: Line, block: usize) {
        let number = self.letters.last().map_or(0, |letter| letter.line);
        let number = number.max(self.runs.last().map_or(0, |run| run.line)) + 1;
        self.notes.extend(line.notes.into_iter().map(|note| (self.letters.len(), note)));
        let beside = line.parts.iter().any(|(_, figures)| !figures.is_empty());
        for (pieces, figures) in line.parts {
            for (piece, place) in pieces {
                let letter =
                    |&letter: &char| Letter { letter, piece: self.pieces.len(), line: number, block, beside };
                self.letters.extend(piece.iter().map(letter));
                self.pieces.push(piece);
                self.places.push(place);
            }
            if !figures.is_empty() {
                self.run(Run {
                    at: self.letters.len(),
                    line: number,
                    block,
                    figures,
                    celled: line.celled,
                    stacked: line.single,
                });
            }
        }
    }

    fn run(&mut self, mut next: Run) {
        match self.runs.last_mut() {
            Some(run) if next.stacked && run.stacked && run.at == next.at && run.celled == next.celled => {
                run.figures.append(&mut next.figures);
                run.line = next.line;
                run.block = next.block;
            }
            _ => self.runs.push(next),
        }
    }
}

fn lines(script: &Script, block: &Block) -> Vec<Line> {
    match block {
        Block::Paragraph(paragraph) => {
            paragraph.text.split('\n').map(|text| words(script, text, paragraph)).collect()
        }
        Block::Grid(grid) => by_row(grid).into_iter().map(|row| cells(script, grid, row)).collect(),
    }
}

/// The cells of a grid by the row in which they begin, from left to right.
fn by_row(grid: &Grid) -> Vec<Vec<&GridCell>> {
    let mut rows = vec![Vec::new(); grid.rows];
    for cell in &grid.cells {
        if let Some(row) = rows.get_mut(cell.row) {
            row.push(cell);
        }
    }
    for row in &mut rows {
        row.sort_by_key(|cell: &&GridCell| cell.column);
    }
    rows
}

fn words(script: &Script, text: &str, paragraph: &Paragraph) -> Line {
    let (kept, notes) = without_notes(script, text);
    let mut line = Line { parts: Vec::new(), notes, celled: false, single: false };
    let (mut here, mut walked) = (paragraph.place.clone(), 0);
    for word in split(&kept) {
        if is_figure(word) {
            // What stands behind a note that was taken out is found again from the line's end.
            let before = text.len() - (kept.len() - (word.as_ptr() as usize - kept.as_ptr() as usize));
            let place = match text.get(walked..before) {
                Some(between) => {
                    (here, walked) = (moved(&here, between), before);
                    here.clone()
                }
                None => paragraph.place.clone(),
            };
            line.figure(Figure { text: word.to_owned(), place });
        } else {
            line.text(word, &paragraph.place);
        }
    }
    if line.is_page_number() {
        line.parts.clear();
    }
    line.single = matches!(&line.parts[..], [(pieces, figures)] if pieces.is_empty() && figures.len() == 1);
    line
}

/// The place behind a text that begins at a place.
fn moved(place: &Place, text: &str) -> Place {
    match place {
        Place::Line { line, column } => {
            let characters = text.chars().count().try_into().unwrap_or(u32::MAX);
            Place::Line { line: *line, column: column.saturating_add(characters) }
        }
        place => place.clone(),
    }
}

/// The words of a line; a bracket that opens behind a digit belongs to its number until it closes.
fn split(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let last_close = text.rfind([')', '）']).unwrap_or_default();
    let (mut start, mut open, mut last) = (0, false, ' ');
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' if last.is_ascii_digit() => open = at < last_close,
            ')' | '）' => open = false,
            c if c.is_whitespace() && !open => {
                words.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
        last = c;
    }
    words.push(&text[start..]);
    words.retain(|word| !word.is_empty());
    words
}

/// Whether a word is a number as tables have them, with a unit or a note behind it, or says that there is none.
fn is_figure(word: &str) -> bool {
    let word = printed(word);
    // A note's mark is the figure's, which may be unread for it.
    let word = word.trim_end_matches(is_note_mark);
    let unsigned = word.trim_start_matches(['+', '-', '/', '增', '减']);
    if unsigned.is_empty() {
        return !word.is_empty() && !word.contains(['增', '减']);
    }
    let number = unsigned.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',' || c == '.');
    let digits = &unsigned[..unsigned.len() - number.len()];
    let ends_in_digit = digits.ends_with(|c: char| c.is_ascii_digit());
    ends_in_digit && (number.is_empty() || number.starts_with('(') || number.ends_with('元'))
}

/// A text without the bracketed notes that the form does not have, and those. A note behind a digit is the figure's.
fn without_notes(script: &Script, text: &str) -> (String, Vec<Vec<char>>) {
    let (mut kept, mut notes) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(open) = rest.find(['(', '（']) {
        let Some(length) = rest[open..].find([')', '）']) else { break };
        let end = open + length + rest[open + length..].chars().next().map_or(0, char::len_utf8);
        let note = letters(&rest[open..end]);
        let is_figures = rest[..open].ends_with(|c: char| c.is_ascii_digit());
        let is_known = is_figures || note.len() < SHORTEST_NOTE || script.could_have(&note);
        kept.push_str(&rest[..if is_known { end } else { open }]);
        // What a unit is, a note says even where the form has it too.
        if !is_known || note.contains(&MONEY) {
            notes.push(note);
        }
        rest = &rest[end..];
    }
    kept.push_str(rest);
    (kept, notes)
}

fn cells(script: &Script, grid: &Grid, cells: Vec<&GridCell>) -> Line {
    let mut line = Line { parts: Vec::new(), notes: Vec::new(), celled: true, single: grid.columns == 1 };
    let is_empty = |cell: &GridCell| plain(&cell.text).is_empty();
    for cell in cells {
        // A blank before the label is no figure; in a table of one column nobody knows what it is.
        let leads = !line.single && is_empty(cell) && line.parts.is_empty();
        if leads {
            continue;
        }
        if is_empty(cell) || figure::is_figure(&cell.text) {
            line.figure(Figure { text: cell.text.clone(), place: cell.place.clone() });
        } else if !run::is_marked(&cell.text) {
            // What is struck out or hidden labels nothing.
            let (text, notes) = without_notes(script, &cell.text);
            line.text(&text, &cell.place);
            line.notes.extend(notes);
        }
    }
    if !line.single {
        line.drop_gaps();
    }
    line
}

impl Line {
    /// Whether it is a number between dashes, as pages are numbered.
    fn is_page_number(&self) -> bool {
        let is_dash = |figure: &Figure| plain(&figure.text).chars().all(|c| c == '-');
        match &self.parts[..] {
            [(pieces, figures)] if pieces.is_empty() => {
                matches!(&figures[..], [before, number, after] if is_dash(before) && !is_dash(number) && is_dash(after))
            }
            _ => false,
        }
    }

    fn figure(&mut self, figure: Figure) {
        match self.parts.last_mut() {
            Some((_, figures)) => figures.push(figure),
            None => self.parts.push((Vec::new(), vec![figure])),
        }
    }

    fn text(&mut self, text: &str, place: &Place) {
        let pieces: Vec<Piece> = pieces(text).into_iter().map(|piece| (piece, place.clone())).collect();
        match self.parts.last_mut() {
            Some((there, figures)) if figures.is_empty() => there.extend(pieces),
            _ => self.parts.push((pieces, Vec::new())),
        }
    }

    /// Blanks between two labels are cells of labels.
    fn drop_gaps(&mut self) {
        let last = self.parts.len().saturating_sub(1);
        for (_, figures) in &mut self.parts[..last] {
            if figures.iter().all(Figure::is_blank) {
                figures.clear();
            }
        }
        if let Some((pieces, figures)) = self.parts.last_mut()
            && pieces.is_empty()
            && figures.iter().all(Figure::is_blank)
        {
            figures.clear();
        }
    }
}

/// The letters of a text in pieces, as blanks and numbers in front of a label part them.
fn pieces(text: &str) -> Vec<Vec<char>> {
    let parts = text.split_whitespace().flat_map(|word| {
        let mut parts = vec![word];
        while let Some(at) = parts.last().and_then(|last| numbered(last)) {
            let last = parts.pop().unwrap_or_default();
            parts.extend([&last[..at], &last[at..]]);
        }
        parts
    });
    parts.map(letters).filter(|letters| !letters.is_empty()).collect()
}

/// Where a number in front of a label stands inside a word: `无2.没有` has one at the `2`.
fn numbered(word: &str) -> Option<usize> {
    let mut before = None;
    for (at, c) in word.char_indices() {
        let starts = at > 0 && (c.is_ascii_digit() || matches!(c, '(' | '（'));
        if starts && before.is_none_or(|c: char| !c.is_ascii_digit()) {
            let rest = word[at..].trim_start_matches(|c: char| c.is_ascii_digit());
            let marked = rest.starts_with(['.', '、', '．']) || rest.starts_with(['(', '（']);
            if marked {
                return Some(at);
            }
        }
        before = Some(c);
    }
    None
}

/// The first figure of a row in a run: a run has just the row's figures, or, where cells are drawn, further ones that
/// are blank and can be at one side only.
pub(super) fn window(run: &Run, columns: usize) -> Option<usize> {
    let figures = &run.figures;
    if figures.len() == columns {
        return Some(0);
    }
    if !run.celled || figures.len() < columns {
        return None;
    }
    // Between its first and its last start all that is not blank is within its columns.
    let blank_before = figures.iter().take_while(|figure| figure.is_blank()).count();
    let blank_behind = figures.iter().rev().take_while(|figure| figure.is_blank()).count();
    let last = blank_before.min(figures.len() - columns);
    let first = (figures.len() - blank_behind).saturating_sub(columns);
    (first == last).then_some(first)
}
