//! The mistakes of `tests/ui`, mended: each file has the modules of its namesake there, and compiles.
//! The guide shows both, side by side.
#![allow(dead_code)]

#[path = "ui/mended/forms.rs"]
mod forms;
#[path = "ui/mended/mistakes.rs"]
mod mistakes;
#[path = "ui/mended/options.rs"]
mod options;
