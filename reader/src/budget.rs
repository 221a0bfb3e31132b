//! What is left of the limits while a document is read.

use crate::{Error, Limits};

/// What is left of the limits.
pub(crate) struct Budget {
    limits: Limits,
    squares: usize,
    cells: usize,
    characters: usize,
}

impl Budget {
    pub(crate) fn new(limits: &Limits) -> Self {
        Budget {
            limits: *limits,
            squares: limits.squares,
            cells: limits.squares,
            characters: limits.characters,
        }
    }

    /// Takes the squares of a grid.
    pub(crate) fn grid(&mut self, rows: usize, columns: usize) -> Result<(), Error> {
        let left = rows.checked_mul(columns).and_then(|squares| self.squares.checked_sub(squares));
        self.squares = left.ok_or_else(|| self.too_many_squares())?;
        Ok(())
    }

    /// Takes a cell before its grid is known: there can be no more of them than squares.
    pub(crate) fn cell(&mut self) -> Result<(), Error> {
        self.cells = self.cells.checked_sub(1).ok_or_else(|| self.too_many_squares())?;
        Ok(())
    }

    fn too_many_squares(&self) -> Error {
        Error::TooLarge { what: crate::error::SQUARES, limit: self.limits.squares }
    }

    /// Takes the characters of a text, counted in bytes.
    pub(crate) fn text(&mut self, length: usize) -> Result<(), Error> {
        let left = self.characters.checked_sub(length);
        self.characters =
            left.ok_or(Error::TooLarge { what: crate::error::CHARACTERS, limit: self.limits.characters })?;
        Ok(())
    }
}
