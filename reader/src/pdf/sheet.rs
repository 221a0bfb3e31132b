//! What stands on one page: its ruled tables, and the lines of text outside of them.

use super::canvas::{Canvas, Flow, Glyph};
use super::lattice::{Lattice, Span, lattices};
use super::lines::{Line, lines, text};
use super::margins::Margins;
use super::strikes;
use super::turn::Turn;
use super::words::{Word, words};
use super::wrapped::{Piece, padding, pieces};
use crate::Error;
use crate::budget::Budget;
use crate::document::Place;
use crate::document::run::Look;
use hayro_font::kurbo::Rect;
use nianbao_schema::{Wording, both};

/// A picture that covers more of a page than this may hold a table.
const LARGE_PICTURE: f64 = 0.08;

/// So many characters of a watermark are told.
const LONGEST_STAMP: usize = 40;

/// What stands on one page.
pub(super) struct Sheet {
    /// The page, from 1.
    pub(super) page: u32,
    /// How the page was turned so that most of its text runs to the right.
    pub(super) turn: Turn,
    /// Its edges after that turn.
    pub(super) area: Rect,
    pub(super) tables: Vec<Table>,
    pub(super) lines: Vec<Line>,
    /// Text across the page.
    pub(super) stamps: Vec<Line>,
    has_pictures: bool,
    pub(super) remarks: Vec<Wording>,
}

/// A table on one page.
#[derive(Debug)]
pub(super) struct Table {
    /// Where on the page it starts.
    pub(super) top: f64,
    pub(super) xs: Vec<f64>,
    pub(super) rows: usize,
    pub(super) cells: Vec<Cell>,
    /// Whether ruling lines say what its cells are.
    pub(super) is_ruled: bool,
    /// Whether its first or last row lacks the outer border.
    pub(super) is_open_above: bool,
    pub(super) is_open_below: bool,
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) span: Span,
    pub(super) text: String,
    pub(super) place: Place,
    /// Its lines, if they are numbers or parts of numbers.
    pub(super) pieces: Vec<Piece>,
    /// How much room its last line leaves on the right, in the size of its text.
    pub(super) room: f64,
}

impl Sheet {
    pub(super) fn new(page: u32, canvas: Canvas, budget: &Budget) -> Result<Self, Error> {
        let mut remarks = Vec::new();
        let mut glyphs = seen(canvas.glyphs, page, &mut remarks);
        let is_recognised = !remarks.is_empty();
        remarks.extend(picture_remark(&glyphs, &canvas.pictures, canvas.area, page, is_recognised));
        remarks.extend(unreadable_remark(&glyphs, page));
        if canvas.has_too_many_rules {
            remarks.push(both!(
                "page {page} has too many lines, and not all were looked at",
                "第{page}页的线条太多，没有都看"
            ));
        }
        let turn = main_turn(&glyphs);
        for glyph in &mut glyphs {
            (glyph.area, glyph.flow) = (turn.level(glyph.area), turn.flow(glyph.flow));
        }
        let mut rules: Vec<_> = canvas.rules.iter().map(|rule| turn.rule(*rule)).collect();
        strikes::take(&mut rules, &mut glyphs);
        let lattices = lattices(&rules, budget)?;
        let (aslant, words) = words(&glyphs).into_iter().partition(|word| word.flow == Flow::Aslant);
        budget.work(glyphs.len().saturating_mul(lattices.len()))?;
        let mut sheet = Sheet {
            page,
            turn,
            area: turn.level(canvas.area),
            tables: Vec::new(),
            lines: Vec::new(),
            stamps: Vec::new(),
            has_pictures: !canvas.pictures.is_empty(),
            remarks,
        };
        sheet.distribute(words, lattices);
        sheet.stamp(aslant);
        Ok(sheet)
    }

    /// Whether all that it shows is a picture.
    pub(super) fn is_picture(&self) -> bool {
        self.has_pictures && self.tables.is_empty() && self.lines.is_empty() && self.stamps.is_empty()
    }

    /// The place of a box on this page.
    pub(super) fn place(&self, area: Rect) -> Place {
        let area = self.turn.back(area);
        let hundredths = |points: f64| (points * 100.0).round() as i32;
        Place::Page {
            page: self.page,
            left: hundredths(area.x0),
            top: hundredths(area.y0),
            right: hundredths(area.x1),
            bottom: hundredths(area.y1),
        }
    }

    /// Gives each word to the smallest table that it stands in; the others make lines.
    fn distribute(&mut self, words: Vec<Word>, lattices: Vec<Lattice>) {
        let mut held: Vec<Vec<Vec<Word>>> =
            lattices.iter().map(|lattice| vec![Vec::new(); lattice.cells.len()]).collect();
        let areas: Vec<Rect> = lattices.iter().map(Lattice::area).collect();
        let margins = Margins::new(&words, self.area);
        let mut outside = Vec::new();
        for word in words {
            let middle = word.area.center();
            // What nobody sees matters only where a figure is due.
            let is_hidden = word.look == Look::Hidden;
            let inside = || {
                let table = areas.iter().position(|area| area.contains(middle))?;
                let cell = lattices[table].cell_at(middle)?;
                let is_footer = lattices[table].is_open_at(cell) && margins.holds(&word);
                (!is_footer).then_some((table, cell))
            };
            let hanging = || {
                if margins.holds(&word) {
                    return None;
                }
                let find = |lattice: &Lattice| lattice.cell_above(middle, word.size);
                lattices.iter().enumerate().find_map(|(table, lattice)| Some((table, find(lattice)?)))
            };
            match inside().or_else(hanging) {
                Some((table, cell)) => held[table][cell].push(word),
                None if is_hidden => {}
                None => outside.push(word),
            }
        }
        for (lattice, words) in lattices.into_iter().zip(held) {
            if words.iter().any(|words| !words.is_empty()) {
                let table = self.table(lattice, words);
                self.tables.push(table);
            }
        }
        self.tables.sort_by(|one, other| one.top.total_cmp(&other.top));
        let (right, others): (Vec<_>, _) = outside.into_iter().partition(|word| word.flow == Flow::Right);
        self.lines = lines(right);
        self.lines.extend(turned_lines(others));
    }

    /// What stands across a page that has other text is a stamp or a watermark, and no part of it.
    fn stamp(&mut self, words: Vec<Word>) {
        if words.is_empty() {
            return;
        }
        if self.tables.is_empty() && self.lines.is_empty() {
            self.stamps = lines(words);
            return;
        }
        let text: String = words.iter().flat_map(|word| word.text.chars()).take(LONGEST_STAMP).collect();
        self.remarks.push(both!(
            "page {page} has text across it, “{text}”, which is taken for a watermark and not for text",
            "第{page}页有斜排的文字“{text}”，按水印处理，不作为内容",
            page = self.page,
            text = text,
        ));
    }

    fn table(&self, lattice: Lattice, words: Vec<Vec<Word>>) -> Table {
        let areas: Vec<Rect> = lattice.cells.iter().map(|span| lattice.cell_area(*span)).collect();
        let padding = padding(areas.iter().copied().zip(words.iter().map(Vec::as_slice)));
        let cell = |((span, words), area): ((&Span, Vec<Word>), &Rect)| Cell {
            span: *span,
            room: room(&words, *area),
            pieces: pieces(&words, *area, padding),
            text: text(words),
            place: self.place(*area),
        };
        let cells = lattice.cells.iter().zip(words).zip(&areas).map(cell).collect();
        let mut table = Table {
            top: lattice.area().y0,
            rows: lattice.ys.len() - 1,
            cells,
            is_ruled: true,
            is_open_above: lattice.is_open_above,
            is_open_below: lattice.is_open_below,
            xs: lattice.xs,
        };
        table.drop_blank_end();
        table
    }
}

impl Table {
    /// Drops a last row that only an outer border makes, going on to the page's end.
    fn drop_blank_end(&mut self) {
        let last = self.rows - 1;
        let is_blank = |cell: &Cell| {
            cell.span.row == last && cell.span.width + 1 == self.xs.len() && cell.text.is_empty()
        };
        if self.is_open_below && last > 0 && self.cells.iter().any(is_blank) {
            self.cells.retain(|cell| cell.span.row < last);
            self.rows = last;
        }
    }
}

/// How much room the last line of a cell leaves on the right, in the size of its text.
fn room(words: &[Word], cell: Rect) -> f64 {
    let last = words.iter().max_by(|one, other| one.base().total_cmp(&other.base()));
    let Some(last) = last else { return f64::INFINITY };
    let is_on_line = |word: &&Word| (word.base() - last.base()).abs() < 0.4 * last.size;
    let end = words.iter().filter(is_on_line).map(|word| word.area.x1).fold(f64::NEG_INFINITY, f64::max);
    (cell.x1 - end) / last.size
}

/// Lines that do not run to the right, in the page's own coordinates.
fn turned_lines(words: Vec<Word>) -> Vec<Line> {
    let mut all = Vec::new();
    for flow in [Flow::Down, Flow::Up, Flow::Left] {
        let turn = Turn(flow);
        let turned = words.iter().filter(|word| word.flow == flow).cloned();
        let mut lines = lines(turned.map(|word| Word { area: turn.level(word.area), ..word }).collect());
        for line in &mut lines {
            line.area = turn.back(line.area);
            line.parts.iter_mut().for_each(|part| part.area = turn.back(part.area));
        }
        all.extend(lines);
    }
    all
}

/// The glyphs that are there to be read, the hidden ones last. Where nothing else is, what is set and not drawn is
/// what a program recognised in a scan.
fn seen(mut glyphs: Vec<Glyph>, page: u32, remarks: &mut Vec<Wording>) -> Vec<Glyph> {
    let is_hidden = |glyph: &Glyph| glyph.look == Look::Hidden;
    if glyphs.is_empty() || !glyphs.iter().all(is_hidden) {
        glyphs.sort_by_key(is_hidden);
        return glyphs;
    }
    glyphs.iter_mut().for_each(|glyph| glyph.look = Look::Plain);
    remarks.push(both!(
        "page {page} is a picture; the text is what character recognition left in it unseen, and may be wrong",
        "第{page}页是图片，文字取自其中看不见的识别结果，可能有误"
    ));
    glyphs
}

fn picture_remark(
    glyphs: &[Glyph],
    pictures: &[Rect],
    page_area: Rect,
    page: u32,
    is_recognised: bool,
) -> Option<Wording> {
    let largest = pictures.iter().map(|area| area.area()).fold(0.0, f64::max);
    let all: f64 = pictures.iter().map(|area| area.area()).sum();
    match glyphs.is_empty() {
        true if all > 0.0 => {
            Some(both!("page {page} is a picture without text", "第{page}页是图片，没有文字"))
        }
        false if !is_recognised && largest > LARGE_PICTURE * page_area.area() => Some(both!(
            "page {page} has pictures; text in them cannot be read",
            "第{page}页有图片，图片里的文字读不到"
        )),
        _ => None,
    }
}

fn unreadable_remark(glyphs: &[Glyph], page: u32) -> Option<Wording> {
    let is_unknown =
        |glyph: &&Glyph| matches!(glyph.text, super::sign::Text::One(char::REPLACEMENT_CHARACTER));
    let count = glyphs.iter().filter(is_unknown).count();
    (count > 0).then(|| {
        both!(
            "characters on page {page} of which the font does not say what they are: {count}; they were read as “\u{FFFD}”",
            "第{page}页有{count}个字的字体没有说明是什么字，读作“\u{FFFD}”"
        )
    })
}

/// The turn after which most of the text runs to the right.
fn main_turn(glyphs: &[Glyph]) -> Turn {
    let count = |flow| glyphs.iter().filter(|glyph| glyph.flow == flow).count();
    let upright = count(Flow::Right);
    [Flow::Down, Flow::Left, Flow::Up]
        .into_iter()
        .map(|flow| (count(flow), flow))
        .filter(|(count, _)| *count > 2 * upright)
        .max_by_key(|(count, _)| *count)
        .map_or(Turn::NONE, |(_, flow)| Turn(flow))
}
