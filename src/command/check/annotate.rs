//! `--annotate`: a copy of the user's own file in which each finding stands at its cell.

use crate::command::input::File;
use crate::command::{complain, output};
use nianbao::check::Outcome;
use nianbao::reader::annotate::{annotate, notes};
use nianbao::reader::document::Medium;
use nianbao::reader::{Limits, Reading};
use std::path::Path;

/// Writes the copy.
pub(super) fn write(file: &File, reading: &Reading, outcome: &Outcome, out: &Path) -> Result<(), String> {
    let failed = |error| format!("error: cannot make notes in {}: {error}", file.name);
    let medium = Medium::of(&file.bytes).map_err(failed)?;
    let notes = notes(reading, outcome);
    let annotated = annotate(&file.bytes, medium, &notes, &Limits::default()).map_err(failed)?;
    output::write(out, &annotated.bytes)?;
    let made = notes.len() - annotated.unplaced.len();
    complain(&format!("note: {made} notes in {}", out.display()));
    if !annotated.unplaced.is_empty() {
        complain(&format!("note: for {} findings there was no place in the file", annotated.unplaced.len()));
    }
    Ok(())
}
