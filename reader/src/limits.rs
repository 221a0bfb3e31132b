//! How much of a document is read: what keeps hostile files from costing more than their size.

/// The most that a document may be.
///
/// The defaults leave room for every report seen and for tables a hundred times as large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of all that is packed in it, unpacked.
    pub unpacked: usize,
    /// Squares of all grids together, after spans are resolved.
    pub squares: usize,
    /// Characters of all text together.
    pub characters: usize,
    /// How deep elements, tables or objects may nest.
    pub depth: usize,
    /// Pages.
    pub pages: usize,
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
        }
    }
}
