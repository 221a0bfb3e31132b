//! How much of a document is read: what keeps hostile files from costing more than their size.

/// The most that a document may be, and the most that reading it may cost.
///
/// The defaults leave room for every report seen and for tables a hundred times as large. What reading costs may grow
/// with the size of the file and no faster: a file of less than a megabyte takes at most some five seconds and
/// 256 megabytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of all that is packed in it, unpacked.
    pub unpacked: usize,
    /// Squares of all grids together, after spans are resolved.
    pub squares: usize,
    /// Characters of all text together; where they are counted one by one, their bytes.
    pub characters: usize,
    /// How deep elements, tables or objects may nest.
    pub depth: usize,
    /// Pages.
    pub pages: usize,
    /// Steps of work, of some ten nanoseconds each.
    pub work: Allowance,
    /// Bytes of memory, as far as they are counted.
    pub memory: Allowance,
}

/// How much there may be of something that grows with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// For any file,
    pub fixed: usize,
    /// and for each byte of it.
    pub each: usize,
}

impl Allowance {
    /// What a file of so many bytes may cost.
    pub fn of(self, bytes: usize) -> usize {
        self.fixed.saturating_add(self.each.saturating_mul(bytes))
    }
}

impl Limits {
    /// No limits at all.
    pub(crate) const NONE: Limits = Limits {
        bytes: usize::MAX,
        unpacked: usize::MAX,
        squares: usize::MAX,
        characters: usize::MAX,
        depth: usize::MAX,
        pages: usize::MAX,
        work: Allowance { fixed: usize::MAX, each: 0 },
        memory: Allowance { fixed: usize::MAX, each: 0 },
    };
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            bytes: 64 << 20,
            unpacked: 256 << 20,
            squares: 1_000_000,
            characters: 16 << 20,
            depth: 256,
            pages: 1_000,
            work: Allowance { fixed: 200_000_000, each: 100 },
            memory: Allowance { fixed: 160 << 20, each: 32 },
        }
    }
}
