//! The names under which a filled form's files say what stands where, and the ways back from them.
//!
//! Word documents carry tags ([`tag_of`]) and bookmarks ([`bookmark_of`]), workbooks defined names ([`name_of`]),
//! pages the paths themselves. Those who write files and those who read them must agree; this is where.
//!
//! In a defined name a path's dots become `__`, so that `applications.received.total` is
//! `cell__applications__received__total`. Excel would allow dots, LibreOffice does not. Names never look like a
//! reference such as `AB12`. A path in which two underscores meet would become ambiguous: there every `_` is `_1`
//! and every dot `_0`, and the name starts with `cellx__`.

use crate::form::format::Format;
use std::borrow::Cow;
use std::collections::HashMap;

/// The name of the organ's name: the tag of a document, the name of a page's control.
pub const ORGAN: &str = "organ.name";
/// The name of the organ's level.
pub const LEVEL: &str = "organ.level";
/// The name of the reporting year.
pub const YEAR: &str = "year";
/// The defined names of the same three in a workbook.
pub const COVER: [(&str, Anchor); 3] =
    [("cover__organ", Anchor::Organ), ("cover__level", Anchor::Level), ("cover__year", Anchor::Year)];

/// What an empty place of a Word document says of itself, as a prompt that vanishes when somebody types.
pub const PROMPT: &str = "填写";

/// What the names of sheets begin with on which no part of the form is filled in without a name of its own: what
/// people are told, and what the workbook works out.
pub const ASIDE: &str = "aside__";

/// What a name in a file stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Anchor {
    /// A cell, by index.
    Cell(usize),
    /// Last year's figure of a cell.
    Previous(usize),
    /// A narrative, by index, and which part of its text, from 0: workbooks once divided long texts.
    Narrative(usize, usize),
    /// The organ's name.
    Organ,
    /// The organ's level.
    Level,
    /// The reporting year.
    Year,
}

/// All names that the files of a format carry, in whatever medium.
///
/// ```
/// use nianbao_schema::{anchor::{Anchor, Anchors}, Format};
/// let format = Format::built_in("2021-30").unwrap();
/// let anchors = Anchors::of(format);
/// let cell = format.cell("applications.received.total").unwrap();
/// assert_eq!(anchors.find("applications.received.total"), Some(Anchor::Cell(cell)));
/// assert_eq!(anchors.find("CELL__applications__received__total"), Some(Anchor::Cell(cell)));
/// assert_eq!(anchors.find("part2__narrative__overview"), Some(Anchor::Narrative(0, 1)));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Anchors(HashMap<String, Anchor>);

impl Anchors {
    /// The names that the files of this format carry.
    pub fn of(format: &Format) -> Self {
        let mut names = HashMap::new();
        let mut add = |name: Cow<'_, str>, anchor| {
            names.insert(name.to_ascii_lowercase(), anchor);
        };
        for (cell, at) in format.cells.iter().enumerate() {
            add(name_of_previous(format, cell).into(), Anchor::Previous(cell));
            add(name_of_cell(format, cell).into(), Anchor::Cell(cell));
            for name in [Cow::Borrowed(at.path.as_str()), tag_of(&at.path), bookmark_of(&at.path).into()] {
                add(name, Anchor::Cell(cell));
            }
        }
        for narrative in 0..format.narratives.len() {
            let path = narrative_path(format, narrative);
            let names = [Cow::Borrowed(path), tag_of(path), bookmark_of(path).into()];
            let name = name_of_narrative(format, narrative).into();
            for name in names.into_iter().chain([name]) {
                add(name, Anchor::Narrative(narrative, 0));
            }
        }
        for (name, anchor) in [(ORGAN, Anchor::Organ), (LEVEL, Anchor::Level), (YEAR, Anchor::Year)] {
            add(name.into(), anchor);
            add(bookmark_of(name).into(), anchor);
        }
        for (name, anchor) in COVER {
            add(name.into(), anchor);
        }
        Anchors(names)
    }

    /// What a name stands for, if it is one of the format's. Office programs may change its case.
    pub fn find(&self, name: &str) -> Option<Anchor> {
        let name = name.to_ascii_lowercase();
        if let Some(anchor) = self.0.get(&name) {
            return Some(*anchor);
        }
        let (number, first) = name.strip_prefix("part")?.split_once("__")?;
        let part = number.parse::<usize>().ok()?.checked_sub(1)?;
        match self.0.get(first)? {
            Anchor::Narrative(narrative, 0) => Some(Anchor::Narrative(*narrative, part)),
            _ => None,
        }
    }
}

/// The defined name of a cell; where its path is too long for one, a name by number.
pub fn name_of_cell(format: &Format, cell: usize) -> String {
    name_of(Kind::Cell, &format.cells[cell].path).unwrap_or_else(|| format!("cellno__{cell}"))
}

/// The defined name of last year's figure of a cell.
pub fn name_of_previous(format: &Format, cell: usize) -> String {
    name_of(Kind::Previous, &format.cells[cell].path).unwrap_or_else(|| format!("previousno__{cell}"))
}

/// The defined name of a narrative: of one cell, or of several below each other, a paragraph each.
pub fn name_of_narrative(format: &Format, narrative: usize) -> String {
    name_of(Kind::Narrative, narrative_path(format, narrative))
        .unwrap_or_else(|| format!("narrativeno__{narrative}"))
}

/// Whether a defined name is that of a narrative, which may hold several cells.
pub fn is_narrative(name: &str) -> bool {
    let start = Kind::Narrative.prefix();
    name.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start))
}

fn narrative_path(format: &Format, narrative: usize) -> &str {
    &format.sections[format.narratives[narrative].section].id
}

/// The tag of a path: the path itself, unless it is longer than the 64 characters that Word allows; then
/// `~`, a hash of the path, `~`, and the path's end.
///
/// ```
/// use nianbao_schema::anchor::tag_of;
/// assert_eq!(tag_of("applications.received.total"), "applications.received.total");
/// let path = "applications.outcome.other.not_corrected_in_time.legal_person.public_welfare";
/// assert_eq!(tag_of(path), "~6b960279d1f8f12e~_corrected_in_time.legal_person.public_welfare");
/// ```
pub fn tag_of(path: &str) -> Cow<'_, str> {
    const LONGEST: usize = 64;
    if path.len() <= LONGEST {
        return Cow::Borrowed(path);
    }
    // Paths are ASCII.
    let tail = path.get(path.len() - (LONGEST - 18)..).unwrap_or_default();
    Cow::Owned(format!("~{:016x}~{tail}", hash(path)))
}

/// The name of the bookmark around a path's place: hidden in lists, and within the 40 characters that Word
/// allows.
///
/// ```
/// assert_eq!(nianbao_schema::anchor::bookmark_of("year"), "_nianbao_7c64634977425edc");
/// ```
pub fn bookmark_of(path: &str) -> String {
    format!("_nianbao_{:016x}", hash(path))
}

/// FNV-1a.
fn hash(path: &str) -> u64 {
    path.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The most characters that a defined name may have.
const LONGEST_NAME: usize = 255;

/// What a defined name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A cell of the form; the path is the cell's.
    Cell,
    /// Last year's figure of a cell.
    Previous,
    /// The prose of a narrative; the path is its section's id.
    Narrative,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::Cell, Kind::Previous, Kind::Narrative];

    const fn prefix(self) -> &'static str {
        match self {
            Kind::Cell => "cell",
            Kind::Previous => "previous",
            Kind::Narrative => "narrative",
        }
    }
}

/// The defined name of a path; nothing where it would be longer than Excel allows.
///
/// ```
/// use nianbao_schema::anchor::{Kind, name_of, path_of};
/// let name = name_of(Kind::Cell, "fees.administrative.collected").unwrap();
/// assert_eq!(name, "cell__fees__administrative__collected");
/// assert_eq!(path_of(&name), Some((Kind::Cell, "fees.administrative.collected".to_owned())));
/// ```
pub fn name_of(kind: Kind, path: &str) -> Option<String> {
    let name = if is_plain(path) {
        format!("{}__{}", kind.prefix(), path.replace('.', "__"))
    } else {
        format!("{}x__{}", kind.prefix(), path.replace('_', "_1").replace('.', "_0"))
    };
    (name.len() <= LONGEST_NAME).then_some(name)
}

/// What a defined name stands for, if [`name_of`] made it. Office programs may change its case.
pub fn path_of(name: &str) -> Option<(Kind, String)> {
    let name = name.to_ascii_lowercase();
    Kind::ALL.into_iter().find_map(|kind| {
        let rest = name.strip_prefix(kind.prefix())?;
        if let Some(plain) = rest.strip_prefix("__") {
            return Some((kind, plain.replace("__", ".")));
        }
        Some((kind, rest.strip_prefix("x__")?.replace("_0", ".").replace("_1", "_")))
    })
}

/// Whether no underscore of a path stands beside another one, a dot or an end.
fn is_plain(path: &str) -> bool {
    path.split('.').all(|id| !id.contains("__") && !id.starts_with('_') && !id.ends_with('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_paths() {
        for path in ["a", "a.b", "a_b.c", "a__b", "a_.b", "a_0.b_1", "a_0_", "x__1.y_"] {
            for kind in Kind::ALL {
                let name = name_of(kind, path).unwrap();
                assert_eq!(path_of(&name.to_uppercase()), Some((kind, path.to_owned())), "{name}");
            }
        }
        assert_eq!(name_of(Kind::Cell, &"a".repeat(260)), None);
        assert_eq!(path_of("check__1"), None);
    }
}
