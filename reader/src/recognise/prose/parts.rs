//! A document in the parts of which its prose is made, where the medium has run them together.
//!
//! `六、乙：无。` is a title and its text. Lines of one paragraph are several if a title is among them. A worksheet
//! has prose in rows of its own: below the title of a section with prose, rows of one cell are paragraphs.

use crate::document::{Block, Document, Grid, GridCell, Paragraph};
use crate::labels::{Label, Numbering, plain};
use crate::recognise::lexicon::{Lexicon, Role};
use std::borrow::Cow;

/// The longest title of a section, in characters.
const LONGEST: usize = 60;
/// What stands between a title and its text.
const BETWEEN: &[char] = &['：', ':', '。', ' ', '\u{3000}', '\u{a0}', '\t', '\n'];

/// The document, in parts if any block of it has some. Files of our own say by names what belongs where.
pub(crate) fn parted<'d>(document: &'d Document, lexicons: &[&Lexicon]) -> Cow<'d, Document> {
    if document.declared.format.is_some() {
        return Cow::Borrowed(document);
    }
    let titles = Titles::of(lexicons);
    let all: Vec<Option<Vec<Block>>> = document.blocks.iter().map(|block| titles.parts(block)).collect();
    if all.iter().all(Option::is_none) {
        return Cow::Borrowed(document);
    }
    let mut parted = document.clone();
    let has_nesting = document.nesting.len() == document.blocks.len();
    (parted.blocks, parted.nesting) = (Vec::new(), Vec::new());
    for (at, (block, parts)) in document.blocks.iter().zip(all).enumerate() {
        let parts = parts.unwrap_or_else(|| vec![block.clone()]);
        if has_nesting {
            // Parts of one block lie as deep as can be.
            parted.nesting.extend(document.nesting.get(at));
            parted.nesting.extend(std::iter::repeat_n(usize::MAX, parts.len() - 1));
        }
        parted.blocks.extend(parts);
    }
    Cow::Owned(parted)
}

/// The titles of sections in all forms that the document may be of.
struct Titles<'l> {
    lexicons: &'l [&'l Lexicon],
    /// The first letters of titles.
    starts: Vec<char>,
}

/// A title begins within so many characters: a number stands in front.
const NUMBER: usize = 8;

impl<'l> Titles<'l> {
    fn of(lexicons: &'l [&'l Lexicon]) -> Self {
        let sections = lexicons.iter().flat_map(|lexicon| &lexicon.format.sections);
        let labels = sections.flat_map(|section| std::iter::once(&section.title).chain(&section.also));
        let mut starts: Vec<char> = labels.filter_map(|label| Label::of(label).key.chars().next()).collect();
        starts.sort_unstable();
        starts.dedup();
        Titles { lexicons, starts }
    }

    /// Whether a text may begin with a title at all; nearly all do not.
    fn may_begin(&self, text: &str) -> bool {
        let start: String = text.trim_start().chars().take(NUMBER).collect();
        plain(&start).chars().any(|c| self.starts.contains(&c))
    }

    /// The parts of a block; nothing if it is whole.
    fn parts(&self, block: &Block) -> Option<Vec<Block>> {
        let parts = match block {
            Block::Paragraph(paragraph) => self.of_paragraph(paragraph),
            Block::Grid(grid) => self.of_grid(grid)?,
        };
        (parts.len() > 1).then_some(parts)
    }

    /// Whether a text is the title of a section, and of one with prose.
    fn is_title(&self, text: &str) -> Option<bool> {
        if text.chars().nth(LONGEST).is_some() || !self.may_begin(text) {
            return None;
        }
        let label = Label::of(text);
        let sections = self.lexicons.iter().flat_map(|lexicon| {
            let hits = lexicon.exact(&label).unwrap_or_default();
            let section = |role| if let Role::Section(section) = role { Some(section) } else { None };
            hits.into_iter()
                .filter_map(move |hit| Some(lexicon.format.sections[section(hit.role)?].narrative.is_some()))
        });
        sections.max()
    }

    fn of_paragraph(&self, paragraph: &Paragraph) -> Vec<Block> {
        let mut texts: Vec<String> = Vec::new();
        let mut goes_on = false;
        for line in paragraph.text.split('\n') {
            let title = self.title_in(line).or_else(|| self.is_title(line).map(|_| line.len()));
            match title {
                Some(end) => {
                    texts.push(line[..end].to_owned());
                    let text = line[end..].trim_start_matches(BETWEEN);
                    texts.extend((!text.is_empty()).then(|| text.to_owned()));
                    goes_on = !text.is_empty();
                }
                None if goes_on => {
                    let text = texts.last_mut();
                    text.into_iter().for_each(|text| *text = format!("{text}\n{line}"));
                }
                None => {
                    texts.push(line.to_owned());
                    goes_on = true;
                }
            }
        }
        let part = |text: String| Block::Paragraph(Paragraph { text, ..paragraph.clone() });
        texts.into_iter().map(part).collect()
    }

    /// Where the title ends with which a line begins, if text of its section follows.
    fn title_in(&self, line: &str) -> Option<usize> {
        if !self.may_begin(line) {
            return None;
        }
        let has_text = |end: &usize| !line[*end..].trim_start_matches(BETWEEN).is_empty();
        let is_prose = |end: &usize| self.is_title(&line[..*end]) == Some(true);
        let ends = || line.char_indices().take(LONGEST + 1).map(|(at, _)| at).skip(2);
        let marked = ends().find(|&at| line[at..].starts_with(BETWEEN) && is_prose(&at));
        if let Some(end) = marked.filter(has_text) {
            return Some(end);
        }
        // Without a mark between them only a number in front shows that it is a title.
        let start: String = line.chars().take(4).collect();
        let is_numbered = matches!(Label::of(&format!("{start}文")).numbering, Some(Numbering::Chinese(_)));
        if !is_numbered {
            return None;
        }
        ends().filter(|end| is_prose(end)).last().filter(has_text)
    }

    /// The grids of a grid and the paragraphs between them; nothing if it has no title of a section with prose in a row of
    /// its own.
    fn of_grid(&self, grid: &Grid) -> Option<Vec<Block>> {
        let rows = Rows::of(grid)?;
        let is_prose = |row: usize| rows.first(row).is_some_and(|cell| self.heads_prose(&cell.text));
        if !(0..grid.rows).any(is_prose) {
            return None;
        }
        let mut parts = Vec::new();
        let (mut begin, mut in_prose) = (0, false);
        for row in 0..grid.rows {
            let is_title = is_prose(row);
            let goes_on = in_prose
                && rows.texts(row).len() < 2
                && !rows.first(row).is_some_and(|cell| self.is_label(&cell.text));
            if is_title || goes_on {
                if !in_prose {
                    parts.extend(self.piece(&rows, begin, row));
                }
                parts.extend(rows.texts(row).into_iter().map(paragraph));
                in_prose = true;
            } else if in_prose {
                (begin, in_prose) = (row, false);
            }
        }
        if !in_prose {
            parts.extend(self.piece(&rows, begin, grid.rows));
        }
        let parts = parts.into_iter().flat_map(|part| match part {
            Block::Paragraph(paragraph) => self.of_paragraph(&paragraph),
            grid => vec![grid],
        });
        Some(parts.collect())
    }

    fn heads_prose(&self, text: &str) -> bool {
        self.is_title(text) == Some(true) || self.title_in(text).is_some()
    }

    /// Whether a text is a label of some table, or the title of a section.
    fn is_label(&self, text: &str) -> bool {
        let label = Label::of(text);
        self.lexicons.iter().any(|lexicon| lexicon.exact(&label).is_some_and(|hits| !hits.is_empty()))
    }

    /// Some rows of a grid: lines of text above a table are paragraphs.
    fn piece(&self, rows: &Rows<'_>, begin: usize, end: usize) -> Vec<Block> {
        let is_text = |row: usize| {
            rows.texts(row).len() < 2 && !rows.first(row).is_some_and(|cell| self.is_label(&cell.text))
        };
        let table = (begin..end).find(|&row| !is_text(row)).unwrap_or(end);
        let mut piece: Vec<Block> = (begin..table).flat_map(|row| rows.texts(row)).map(paragraph).collect();
        piece.extend((table < end).then(|| Block::Grid(rows.cut(table, end))));
        piece
    }
}

fn paragraph(cell: &GridCell) -> Block {
    Block::Paragraph(Paragraph { text: cell.text.clone(), place: cell.place.clone(), heading: None })
}

/// A grid whose rows can be taken apart.
struct Rows<'g> {
    grid: &'g Grid,
    /// By row: its cells that are not blank.
    texts: Vec<Vec<&'g GridCell>>,
}

impl<'g> Rows<'g> {
    fn of(grid: &'g Grid) -> Option<Self> {
        let mut texts = vec![Vec::new(); grid.rows];
        for cell in grid.cells.iter().filter(|cell| !plain(&cell.text).is_empty()) {
            texts.get_mut(cell.row)?.push(cell);
        }
        texts.iter_mut().for_each(|row| row.sort_by_key(|cell| cell.column));
        Some(Rows { grid, texts })
    }

    fn texts(&self, row: usize) -> Vec<&'g GridCell> {
        self.texts[row].clone()
    }

    fn first(&self, row: usize) -> Option<&'g GridCell> {
        self.texts[row].first().copied()
    }

    /// The rows from one to another as a grid; a cell that reaches beyond them ends with them.
    fn cut(&self, begin: usize, end: usize) -> Grid {
        let own = self.grid.cells.iter().filter(|cell| (begin..end).contains(&cell.row));
        let cell = |cell: &GridCell| {
            let height = cell.height.min(end - cell.row);
            GridCell { row: cell.row - begin, height, ..cell.clone() }
        };
        Grid { rows: end - begin, cells: own.map(cell).collect(), ..self.grid.clone() }
    }
}

#[cfg(test)]
#[path = "parts/tests.rs"]
mod tests;
