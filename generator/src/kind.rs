//! The kinds of artifact: what each is called, what it is for, and which files it makes.

use crate::Files;
#[cfg(any(feature = "docx", feature = "xlsx"))]
use crate::Prefill;
use nianbao_schema::compare::Edition;
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
    pub write: fn(&Edition) -> Result<Vec<u8>, Failure>,
}

/// Why a file cannot be made: its medium cannot hold what belongs into it.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Makes a file that shows a report.
pub type Render = fn(&Report, &RenderOptions) -> Result<Vec<u8>, Failure>;

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
        artifacts: &[Artifact { ending: ".html", write: |format| Ok(crate::html::blank(format).into()) }],
        render: Some(|report, options| Ok(crate::html::page(report, options.draft).into())),
    },
    #[cfg(feature = "json-schema")]
    Kind {
        name: "json-schema",
        about: "JSON Schema (2020-12) of a report's JSON: drafts, and complete reports",
        artifacts: &[
            Artifact {
                ending: ".draft.schema.json",
                write: |format| Ok(crate::json_schema::draft(format).into()),
            },
            Artifact {
                ending: ".final.schema.json",
                write: |format| Ok(crate::json_schema::complete(format).into()),
            },
        ],
        render: None,
    },
    #[cfg(feature = "markdown")]
    Kind {
        name: "markdown",
        about: "the form as Markdown, readable in a diff",
        artifacts: &[Artifact { ending: ".md", write: |format| Ok(crate::markdown::blank(format).into()) }],
        render: Some(|report, options| Ok(crate::markdown::filled(report, options).into())),
    },
    #[cfg(feature = "docx")]
    Kind {
        name: "docx",
        about: "the form as a Word document in the layout of official papers",
        artifacts: &[Artifact {
            ending: ".docx",
            write: |format| Ok(crate::docx::blank(format, &Prefill::default(), &Default::default())?),
        }],
        render: Some(|report, options| {
            Ok(crate::docx::filled(
                report,
                &crate::docx::Options { draft: options.draft, ..Default::default() },
            )?)
        }),
    },
    #[cfg(feature = "xlsx")]
    Kind {
        name: "xlsx",
        about: "the form as an Excel workbook that checks itself",
        artifacts: &[Artifact {
            ending: ".xlsx",
            write: |format| Ok(crate::xlsx::blank(format, &Prefill::default())?),
        }],
        render: Some(|report, options| {
            Ok(crate::xlsx::filled(
                report,
                &crate::xlsx::Options { draft: options.draft, ..Default::default() },
            )?)
        }),
    },
    #[cfg(feature = "handbook")]
    Kind {
        name: "handbook",
        about: "everything about the format as a document to read, with its history",
        artifacts: &[
            Artifact { ending: ".handbook.md", write: |format| Ok(crate::handbook::markdown(format).into()) },
            Artifact { ending: ".handbook.html", write: |format| Ok(crate::handbook::html(format).into()) },
        ],
        render: None,
    },
    #[cfg(feature = "rust-file")]
    Kind {
        name: "rust",
        about: "Rust types of a report, as `report_types!` makes them",
        artifacts: &[Artifact { ending: ".rs", write: |format| Ok(crate::rust::file(format).into()) }],
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
/// # Errors
///
/// The first file that cannot be made, with its name: a workbook, say, cannot hold every rule.
///
/// ```
/// use nianbao_generator::{KINDS, generate};
/// let format = nianbao_schema::catalogue::by_id("2021-30").unwrap();
/// let files = generate(&format.clone().into(), KINDS).unwrap();
/// assert!(files.iter().all(|(path, _)| path.starts_with("2021-30.")));
/// ```
pub fn generate<'k>(
    edition: &Edition,
    kinds: impl IntoIterator<Item = &'k Kind>,
) -> Result<Files, (String, Failure)> {
    let mut files = Files::new();
    for artifact in kinds.into_iter().flat_map(|kind| kind.artifacts) {
        let name = artifact.file_name(edition);
        match (artifact.write)(edition) {
            Ok(bytes) => files.insert(name, bytes),
            Err(failure) => return Err((name, failure)),
        };
    }
    Ok(files)
}
