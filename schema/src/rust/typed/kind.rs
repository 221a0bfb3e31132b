//! The kinds of cells, as types: what [`Fits`](super::Fits) is about.

/// A kind of cell; see the types in this module.
pub trait Kind: sealed::Sealed {
    /// The kind's word in the format language.
    const WORD: &'static str;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $name:ident = $word:literal,)*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl sealed::Sealed for $name {}

        impl Kind for $name {
            const WORD: &'static str = $word;
        }
    )* };
}

kinds! {
    /// A whole number, zero or more.
    Count = "count",
    /// A whole number with a sign.
    Change = "change",
    /// An exact decimal, zero or more.
    Amount = "amount",
    /// Free text.
    Text = "text",
    /// Yes or no.
    Flag = "flag",
    /// One of a list.
    Choice = "choice",
}
