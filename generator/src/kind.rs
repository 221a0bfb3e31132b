//! The kinds of artifact: what each is called, what it is for, and which files it makes.

use crate::Files;
use nianbao_schema::{Format, Report};

/// A kind of artifact.
#[derive(Debug)]
pub struct Kind {
    /// The name by which `--only` and `--to` ask for it.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// What it makes of a format.
    pub artifacts: &'static [Artifact],
    /// What it makes of a report, if it shows reports.
    pub render: Option<Render>,
}

/// A file that a kind makes of a format.
#[derive(Debug)]
pub struct Artifact {
    /// What stands behind the format's id in the file's name.
    pub ending: &'static str,
    /// Makes the file.
    pub write: fn(&Format) -> Vec<u8>,
}

/// Makes a file that shows a report.
pub type Render = fn(&Report, &RenderOptions) -> Vec<u8>;

/// How a report is to be shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct RenderOptions {
    /// Whether to mark it as a draft, as befits one that breaks rules or has gaps.
    pub draft: bool,
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
        artifacts: &[Artifact { ending: ".html", write: |format| crate::html::blank(format).into() }],
        render: Some(|report, options| crate::html::page(report, options.draft).into()),
    },
    #[cfg(feature = "json-schema")]
    Kind {
        name: "json-schema",
        about: "JSON Schema (2020-12) of a report's JSON: drafts, and complete reports",
        artifacts: &[
            Artifact {
                ending: ".draft.schema.json",
                write: |format| crate::json_schema::draft(format).into(),
            },
            Artifact {
                ending: ".final.schema.json",
                write: |format| crate::json_schema::complete(format).into(),
            },
        ],
        render: None,
    },
    #[cfg(feature = "markdown")]
    Kind {
        name: "markdown",
        about: "the form as Markdown, readable in a diff",
        artifacts: &[Artifact { ending: ".md", write: |format| crate::markdown::blank(format).into() }],
        render: Some(|report, options| crate::markdown::filled(report, options).into()),
    },
    #[cfg(feature = "rust-file")]
    Kind {
        name: "rust",
        about: "Rust types of a report, as `report_types!` makes them",
        artifacts: &[Artifact { ending: ".rs", write: |format| crate::rust::file(format).into() }],
        render: None,
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
