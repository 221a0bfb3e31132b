//! The form's grids with nothing in them, to be shown in other documents.

use super::grid::{self, Grid, Kind};
use askama::Template;
use nianbao_schema::Format;

#[derive(Template)]
#[template(path = "handbook/grid.html")]
struct Blank<'f> {
    grid: Grid<'f>,
}

/// The grids of a section as HTML tables. On a page with several sections, `first` is how many grids
/// stand before these, so that no id stands there twice.
pub(crate) fn grids(format: &Format, section: usize, first: usize) -> Vec<String> {
    grid::section(format, section, first).into_iter().map(|grid| Blank { grid }.to_string()).collect()
}
