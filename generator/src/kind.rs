//! The kinds of artifact: what each is called, what it is for, and which files it makes.

use crate::Files;
use nianbao_schema::Format;

/// A kind of artifact.
#[derive(Debug)]
pub struct Kind {
    /// The name by which `--only` and `--to` ask for it.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// What it makes of a format.
    pub artifacts: &'static [Artifact],
}

/// A file that a kind makes of a format.
#[derive(Debug)]
pub struct Artifact {
    /// What stands behind the format's id in the file's name.
    pub ending: &'static str,
    /// Makes the file's text.
    pub write: fn(&Format) -> String,
}

impl Artifact {
    /// The file's name for a format: `2021-30.md`.
    pub fn file_name(&self, format: &Format) -> String {
        format!("{}{}", format.id, self.ending)
    }
}

/// Every kind that this build knows, in the order in which they are listed.
pub static KINDS: &[Kind] = &[
    #[cfg(feature = "html")]
    Kind {
        name: "html",
        about: "a web page to fill in, which needs no network and checks every rule",
        artifacts: &[Artifact { ending: ".html", write: crate::html::blank }],
    },
    #[cfg(feature = "json-schema")]
    Kind {
        name: "json-schema",
        about: "JSON Schema (2020-12) of a report's JSON: drafts, and complete reports",
        artifacts: &[
            Artifact { ending: ".draft.schema.json", write: crate::json_schema::draft },
            Artifact { ending: ".final.schema.json", write: crate::json_schema::complete },
        ],
    },
    #[cfg(feature = "markdown")]
    Kind {
        name: "markdown",
        about: "the form as Markdown, readable in a diff",
        artifacts: &[Artifact { ending: ".md", write: crate::markdown::blank }],
    },
];

impl Kind {
    /// The kind of this name.
    pub fn by_name(name: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.name == name)
    }
}

/// What these kinds make of a format; [`KINDS`] for everything.
///
/// ```
/// use nianbao_generator::{KINDS, generate};
/// let format = nianbao_schema::catalogue::by_id("2021-30").unwrap();
/// let files = generate(format, KINDS);
/// assert!(files.iter().all(|(path, _)| path.starts_with("2021-30.")));
/// ```
pub fn generate<'k>(format: &Format, kinds: impl IntoIterator<Item = &'k Kind>) -> Files {
    let mut files = Files::new();
    for artifact in kinds.into_iter().flat_map(|kind| kind.artifacts) {
        files.insert(artifact.file_name(format), (artifact.write)(format));
    }
    files
}
