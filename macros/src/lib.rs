//! Macros that make Rust types of a form: tokens in, tokens out.
