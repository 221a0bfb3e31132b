//! The mistakes of `tests/derive` and `tests/ui`, mended: each file has the items of its namesake there, and compiles.
//! The guide shows both, side by side.
#![allow(dead_code)]

#[path = "derive/mended/attributes.rs"]
mod attributes;
#[path = "derive/mended/choices.rs"]
mod choices;
#[path = "derive/mended/format_file.rs"]
mod format_file;
#[path = "ui/mended/forms.rs"]
mod forms;
#[path = "derive/mended/history.rs"]
mod history;
#[path = "derive/mended/many.rs"]
mod many;
#[path = "ui/mended/mistakes.rs"]
mod mistakes;
#[path = "derive/mended/nesting.rs"]
mod nesting;
#[path = "ui/mended/options.rs"]
mod options;
#[path = "derive/mended/paths.rs"]
mod paths;
#[path = "derive/mended/switch.rs"]
mod switch;
#[path = "derive/mended/types.rs"]
mod types;
