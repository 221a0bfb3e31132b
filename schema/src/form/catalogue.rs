//! The editions that are built in, by id and by reporting year.

use crate::form::format::Format;
use crate::form::resolve::resolve;
use std::sync::{Arc, OnceLock};

/// The name of each file in `formats/`, without its ending, and its text.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/formats.rs"));

/// An edition that is built in; it is resolved when it is first asked for.
struct Edition {
    id: &'static str,
    text: &'static str,
    format: OnceLock<Option<Arc<Format>>>,
}

impl Edition {
    fn format(&'static self) -> Option<&'static Arc<Format>> {
        // A file of ours with errors would be no edition; a test resolves each of them.
        self.format.get_or_init(|| resolve(self.text.as_bytes()).format.map(Arc::new)).as_ref()
    }
}

fn editions() -> &'static [Edition] {
    static EDITIONS: OnceLock<Vec<Edition>> = OnceLock::new();
    EDITIONS.get_or_init(|| {
        FILES.iter().map(|&(id, text)| Edition { id, text, format: OnceLock::new() }).collect()
    })
}

/// The ids of the built-in editions, in alphabetical order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    editions().iter().map(|edition| edition.id)
}

/// The built-in edition with this id.
///
/// ```
/// let format = nianbao_schema::catalogue::by_id("2021-30").unwrap();
/// assert_eq!(format.cells.len(), 200);
/// ```
pub fn by_id(id: &str) -> Option<&'static Arc<Format>> {
    editions().iter().find(|edition| edition.id == id)?.format()
}

/// The format file of a built-in edition.
pub fn text(id: &str) -> Option<&'static str> {
    editions().iter().find(|edition| edition.id == id).map(|edition| edition.text)
}

/// All built-in editions.
pub fn all() -> impl Iterator<Item = &'static Arc<Format>> {
    editions().iter().filter_map(Edition::format)
}

/// The built-in editions that are meant for reports of this year: one for each kind of report. An
/// edition without a last year ends where the one that revises it begins.
///
/// ```
/// let formats: Vec<_> = nianbao_schema::catalogue::by_year(2020).map(|f| f.id.as_str()).collect();
/// assert_eq!(formats, ["2019-60"]);
/// ```
pub fn by_year(year: u16) -> impl Iterator<Item = &'static Arc<Format>> {
    let is_replaced = move |format: &Format| {
        all().any(|later| later.revises.as_ref() == Some(&format.id) && later.first_year <= year)
    };
    all().filter(move |format| format.covers(year) && !is_replaced(format))
}
