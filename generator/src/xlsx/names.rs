//! The defined names of a workbook: one for each cell of the form, and the way back from it.
//!
//! A path's dots become `__`, so that `applications.received.total` is `cell__applications__received__total`.
//! Excel would allow dots, LibreOffice does not. Names never look like a reference such as `AB12`. A path in
//! which two underscores meet would become ambiguous: there every `_` is `_1` and every dot `_0`, and the
//! name starts with `cellx__`.

/// The most characters that a defined name may have.
const LONGEST: usize = 255;

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
/// use nianbao_generator::xlsx::names::{Kind, name_of, path_of};
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
    (name.len() <= LONGEST).then_some(name)
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
