//! What reading a document has cost so far: the one account on which every extractor and every pass of the recogniser
//! draws.
//!
//! Work is counted in steps of some ten nanoseconds, memory in bytes, both where a block, a cell or a table is begun and
//! never for single characters, so that counting costs nothing. What a thing costs is what it may cost in all passes
//! together, measured on files that hold nothing else.

use crate::{Error, Limits};
use nianbao_schema::Wording;
use std::cell::Cell;

/// What is left of the limits.
pub(crate) struct Budget {
    limits: Limits,
    work: Account,
    memory: Account,
    unpacked: Account,
    squares: Account,
    cells: Account,
    characters: Account,
}

/// What something costs at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Steps of work.
    pub work: usize,
    /// Bytes of memory.
    pub memory: usize,
}

const BYTE: Cost = Cost { work: 4, memory: 16 };
const PARAGRAPH: Cost = Cost { work: 200, memory: 320 };
const CELL: Cost = Cost { work: 200, memory: 640 };
const LOOKUP: Cost = Cost { work: 200, memory: 250 };
const FIGURE: Cost = Cost { work: 40, memory: 60 };
const SQUARE: Cost = Cost { work: 4, memory: 16 };
#[cfg(feature = "pdf")]
const GLYPH: Cost = Cost { work: 100, memory: 300 };
#[cfg(feature = "html")]
const NODE: Cost = Cost { work: 20, memory: 120 };

/// One thing that is counted.
struct Account {
    what: Wording,
    limit: usize,
    spent: Cell<usize>,
}

impl Account {
    fn new(what: Wording, limit: usize) -> Self {
        Account { what, limit, spent: Cell::new(0) }
    }

    fn spend(&self, amount: usize) -> Result<(), Error> {
        let spent = self.spent.get().saturating_add(amount);
        self.spent.set(spent);
        if spent <= self.limit { Ok(()) } else { Err(self.exceeded()) }
    }

    fn exceeded(&self) -> Error {
        Error::TooLarge { what: self.what.clone(), limit: self.limit }
    }

    fn left(&self) -> usize {
        self.limit.saturating_sub(self.spent.get())
    }
}

impl Budget {
    /// What a file of so many bytes may cost.
    pub(crate) fn new(limits: &Limits, bytes: usize) -> Self {
        use crate::error::{CHARACTERS, MEMORY, SQUARES, UNPACKED, WORK};
        Budget {
            limits: *limits,
            work: Account::new(WORK, limits.work.of(bytes)),
            memory: Account::new(MEMORY, limits.memory.of(bytes)),
            unpacked: Account::new(UNPACKED, limits.unpacked),
            squares: Account::new(SQUARES, limits.squares),
            cells: Account::new(SQUARES, limits.squares),
            characters: Account::new(CHARACTERS, limits.characters),
        }
    }

    /// For a document that somebody has in memory already.
    pub(crate) fn unbounded() -> Self {
        Budget::new(&Limits::NONE, 0)
    }

    /// For tests: the usual limits for a file of a megabyte.
    #[cfg(test)]
    pub(crate) fn usual() -> Self {
        Budget::new(&Limits::default(), 1 << 20)
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// What was spent.
    pub(crate) fn cost(&self) -> Cost {
        Cost { work: self.work.spent.get(), memory: self.memory.spent.get() }
    }

    /// Steps of work.
    pub(crate) fn work(&self, steps: usize) -> Result<(), Error> {
        self.work.spend(steps)
    }

    /// How many steps are left.
    #[cfg(feature = "html")]
    pub(crate) fn workable(&self) -> usize {
        self.work.left()
    }

    /// Bytes of memory.
    pub(crate) fn memory(&self, bytes: usize) -> Result<(), Error> {
        self.memory.spend(bytes)
    }

    /// So many things of one cost.
    fn spend(&self, count: usize, each: Cost) -> Result<(), Error> {
        self.work(count.saturating_mul(each.work))?;
        self.memory(count.saturating_mul(each.memory))
    }

    /// The squares of a grid.
    pub(crate) fn grid(&self, rows: usize, columns: usize, cells: usize) -> Result<(), Error> {
        let squares = rows.saturating_mul(columns);
        self.squares.spend(squares)?;
        self.spend(squares, SQUARE)?;
        self.spend(cells, CELL)
    }

    /// A cell before its grid is known: there can be no more of them than squares.
    #[cfg(any(feature = "docx", feature = "xlsx"))]
    pub(crate) fn cell(&self) -> Result<(), Error> {
        self.cells.spend(1)?;
        self.spend(1, PARAGRAPH)
    }

    /// Paragraphs, or lines of text.
    pub(crate) fn paragraphs(&self, count: usize) -> Result<(), Error> {
        self.spend(count, PARAGRAPH)
    }

    /// The characters of a text, counted in bytes: it will be read.
    pub(crate) fn text(&self, bytes: usize) -> Result<(), Error> {
        self.characters.spend(bytes)?;
        self.spend(bytes, BYTE)
    }

    /// Texts that are looked up among the labels of a form.
    pub(crate) fn lookups(&self, count: usize) -> Result<(), Error> {
        self.spend(count, LOOKUP)
    }

    /// Letters and figures that are tied to the rows of a form.
    pub(crate) fn figures(&self, count: usize) -> Result<(), Error> {
        self.spend(count, FIGURE)
    }

    /// A glyph on a page, with the bytes of its text: it becomes part of a word, a line and a cell.
    #[cfg(feature = "pdf")]
    pub(crate) fn glyph(&self, bytes: usize) -> Result<(), Error> {
        self.text(bytes)?;
        self.spend(1, GLYPH)
    }

    /// Elements and texts of a tree.
    #[cfg(feature = "html")]
    pub(crate) fn nodes(&self, count: usize) -> Result<(), Error> {
        self.spend(count, NODE)
    }

    /// Bytes that were packed: they are walked once.
    #[cfg(any(feature = "docx", feature = "xlsx", feature = "pdf"))]
    pub(crate) fn unpacked(&self, bytes: usize) -> Result<(), Error> {
        self.unpacked.spend(bytes)?;
        self.work(bytes)?;
        self.memory(bytes)
    }

    /// How many bytes may still be unpacked.
    #[cfg(any(feature = "docx", feature = "xlsx", feature = "pdf"))]
    pub(crate) fn unpackable(&self) -> usize {
        self.unpacked.left().min(self.memory.left())
    }
}
