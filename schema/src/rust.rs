//! What typed code stands on: the types of a whole form, and structs that users bind to parts of one.

pub mod bind;
pub mod typed;
