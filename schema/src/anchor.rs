//! The names under which a filled form's files say what stands where, and the ways back from them.
//!
//! Word documents carry tags ([`tag_of`]) and bookmarks ([`bookmark_of`]), workbooks defined names ([`name_of`]),
//! pages the paths themselves. Those who write files and those who read them must agree; this is where.
//!
//! In a defined name a path's dots become `__`, so that `applications.received.total` is
//! `cell__applications__received__total`. Excel would allow dots, LibreOffice does not. Names never look like a
//! reference such as `AB12`. A path in which two underscores meet would become ambiguous: there every `_` is `_1`
//! and every dot `_0`, and the name starts with `cellx__`.

use std::borrow::Cow;

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
