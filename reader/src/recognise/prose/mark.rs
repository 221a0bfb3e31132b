//! What a block of a document is to the sections of a form.

/// What a block is to the sections of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Mark {
    /// The sections whose title it may be, with a score.
    pub(crate) titles: Vec<(usize, i32)>,
    /// The section whose table it is.
    pub(crate) table: Option<usize>,
    /// Whether it is a grid of which some cell was recognised.
    pub(crate) is_read: bool,
    /// Whether it is a table's caption or another label, and no prose.
    pub(crate) is_label: bool,
}
