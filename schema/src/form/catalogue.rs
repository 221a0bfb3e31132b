//! The editions that are built in, by id and by reporting year.

use crate::both;
use crate::form::format::Format;
use crate::form::resolve::resolve;
use crate::language::Wording;
use crate::problem::{nearest, quoted};
use std::fmt;
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

impl Format {
    /// The built-in edition with this id.
    ///
    /// # Errors
    ///
    /// There is none; the error names the nearest id, and all.
    ///
    /// ```
    /// use nianbao_schema::Format;
    /// assert_eq!(Format::built_in("2021-30")?.cells.len(), 200);
    /// assert_eq!(Format::built_in("2021-31").unwrap_err().near, Some("2021-30"));
    /// # Ok::<(), nianbao_schema::UnknownFormat>(())
    /// ```
    pub fn built_in(id: &str) -> Result<&'static Arc<Format>, UnknownFormat> {
        let format = editions().iter().find(|edition| edition.id == id).and_then(Edition::format);
        format.ok_or_else(|| UnknownFormat { id: id.to_owned(), near: nearest(id, ids()) })
    }
}

/// There is no built-in edition with this id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFormat {
    /// The id that was asked for.
    pub id: String,
    /// The id that was likely meant.
    pub near: Option<&'static str>,
}

impl UnknownFormat {
    /// The reason in words.
    pub fn wording(&self) -> Wording {
        let near = self
            .near
            .map_or(Wording::default(), |near| both!("; did you mean `{near}`?", "；是不是`{near}`？"));
        let known = Wording::each(|language| ids().collect::<Vec<_>>().join(language.pick(", ", "、")));
        both!(
            "there is no built-in format {id} (built in are {known}){near}",
            "没有内置格式{id}（内置的有{known}）{near}",
            id = quoted(&self.id),
            known = known,
            near = near,
        )
    }
}

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().english())
    }
}

impl std::error::Error for UnknownFormat {}

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
