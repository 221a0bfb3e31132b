//! From a document to a report: which cell of which form each figure of the document is.

mod align;
mod findings;
mod lexicon;
