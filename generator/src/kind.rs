//! The kinds of artifact: what each is called, what it is for, and which files it makes.

use crate::preset::Preset;
use crate::{Files, Prefill};
use nianbao_schema::Wording;
use nianbao_schema::compare::Edition;
use nianbao_schema::migrate::Previous;
use nianbao_schema::{Format, Report};

/// A kind of artifact.
#[derive(Debug)]
pub struct Kind {
    /// The name by which `--only` and `--to` ask for it.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: Wording,
    /// The endings that a file of this kind may have, without the dot, the usual one first.
    pub endings: &'static [&'static str],
    /// What it makes of a format; nothing where it only shows reports.
    pub artifacts: &'static [Artifact],
    /// What it makes of a report, if it shows reports.
    pub render: Option<Render>,
}

/// A file that a kind makes of a format.
#[derive(Debug)]
pub struct Artifact {
    /// What stands behind the format's id in the file's name.
    pub ending: &'static str,
    /// How a person who sees it for the first time begins, if they may begin with this one.
    pub open: Option<Wording>,
    /// Makes the file, with what is known beforehand where it has a place for that.
    pub write: fn(&Edition, &Prefill<'_>, &'static Preset) -> Result<Vec<u8>, Failure>,
}

/// Why a file cannot be made: its medium cannot hold what belongs into it.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Makes a file that shows a report.
pub type Render = fn(&Report, &RenderOptions<'_>) -> Result<Vec<u8>, Failure>;

/// How a report is to be shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct RenderOptions<'r> {
    /// Whether to mark it as a draft, as befits one that breaks rules or has gaps.
    pub draft: bool,
    /// The page, in media that have pages.
    pub preset: &'static Preset,
    /// Last year's report as this edition sees it, in media that show it.
    pub previous: Option<&'r Previous>,
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
        about: Wording::plain(
            "a web page: to fill in, without a network and with every rule checked, or to publish",
            "网页：不用联网即可填写，边填边核对各项规则；也可用于发布",
        ),
        endings: &["html", "htm"],
        artifacts: &[Artifact {
            ending: ".html",
            open: Some(Wording::plain(
                "in a browser, to fill the form in: nothing else is needed",
                "用浏览器打开即可填报，不需要别的软件",
            )),
            write: |format, prefill, _| Ok(crate::html::blank(format, prefill).into()),
        }],
        render: Some(|report, options| Ok(crate::html::page(report, options.draft).into())),
    },
    #[cfg(feature = "html")]
    Kind {
        name: "html-fragment",
        about: Wording::plain(
            "a report as plain tables and paragraphs, to be pasted into a website's editor",
            "只有表格和段落的报告，可以粘贴到网站的编辑器里",
        ),
        endings: &["html", "htm"],
        artifacts: &[],
        render: Some(|report, options| Ok(crate::html::fragment(report, options.draft).into())),
    },
    #[cfg(feature = "json-schema")]
    Kind {
        name: "json-schema",
        about: Wording::plain(
            "JSON Schema (2020-12) of a report's JSON: drafts, and complete reports",
            "报告JSON的JSON Schema（2020-12）：草稿用的和定稿用的",
        ),
        endings: &["json"],
        artifacts: &[
            Artifact {
                ending: ".draft.schema.json",
                open: None,
                write: |format, _, _| Ok(crate::json_schema::draft(format).into()),
            },
            Artifact {
                ending: ".final.schema.json",
                open: None,
                write: |format, _, _| Ok(crate::json_schema::complete(format).into()),
            },
        ],
        render: None,
    },
    #[cfg(feature = "markdown")]
    Kind {
        name: "markdown",
        about: Wording::plain("the form as Markdown, readable in a diff", "Markdown格式的表样，便于逐行比较"),
        endings: &["md", "markdown"],
        artifacts: &[Artifact {
            ending: ".md",
            open: None,
            write: |format, prefill, _| Ok(crate::markdown::blank(format, prefill).into()),
        }],
        render: Some(|report, options| Ok(crate::markdown::filled(report, options.draft).into())),
    },
    #[cfg(feature = "docx")]
    Kind {
        name: "docx",
        about: Wording::plain(
            "the form as a Word document in the layout of official papers",
            "公文版式的Word文档",
        ),
        endings: &["docx"],
        artifacts: &[Artifact {
            ending: ".docx",
            open: None,
            write: |format, prefill, preset| {
                Ok(crate::docx::blank(format, prefill, &crate::docx::Options { preset, draft: false })?)
            },
        }],
        render: Some(|report, options| {
            let options = crate::docx::Options { preset: options.preset, draft: options.draft };
            Ok(crate::docx::filled(report, &options)?)
        }),
    },
    #[cfg(feature = "xlsx")]
    Kind {
        name: "xlsx",
        about: Wording::plain("the form as an Excel workbook that checks itself", "能自行核对的Excel工作簿"),
        endings: &["xlsx"],
        artifacts: &[Artifact {
            ending: ".xlsx",
            open: None,
            write: |format, prefill, _| Ok(crate::xlsx::blank(format, prefill)?),
        }],
        render: Some(|report, options| {
            let options = crate::xlsx::Options { previous: options.previous, draft: options.draft };
            Ok(crate::xlsx::filled(report, &options)?)
        }),
    },
    #[cfg(feature = "handbook")]
    Kind {
        name: "handbook",
        about: Wording::plain(
            "everything about the format as a document to read, with its history",
            "格式手册：各项说明、规则和历次变化",
        ),
        endings: &["md", "html"],
        artifacts: &[
            Artifact {
                ending: ".handbook.md",
                open: None,
                write: |edition, _, _| Ok(crate::handbook::markdown(edition).into()),
            },
            Artifact {
                ending: ".handbook.html",
                open: Some(Wording::plain(
                    "in a browser, to read what each cell means and which rules hold",
                    "用浏览器打开，查看每一格的含义和各项规则",
                )),
                write: |edition, _, _| Ok(crate::handbook::html(edition).into()),
            },
        ],
        render: None,
    },
    #[cfg(feature = "rust-file")]
    Kind {
        name: "rust",
        about: Wording::plain(
            "Rust types of a report, as `report_types!` makes them",
            "报告的Rust类型，与`report_types!`生成的相同",
        ),
        endings: &["rs"],
        artifacts: &[Artifact {
            ending: ".rs",
            open: None,
            write: |format, _, _| Ok(crate::rust::file(format).into()),
        }],
        render: None,
    },
];

impl Kind {
    /// The kind of this name.
    pub fn by_name(name: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.name == name)
    }
}

/// What these kinds make of a format, with what is known of the report beforehand; [`KINDS`] for
/// everything.
///
/// # Errors
///
/// The first file that cannot be made, with its name: a workbook, say, cannot hold every rule.
///
/// ```
/// use nianbao_generator::{KINDS, Prefill, generate, preset};
/// let format = nianbao_schema::Format::built_in("2021-30").unwrap();
/// let prefill = Prefill { organ: Some("泾源县人民政府"), year: Some(2026), ..Prefill::default() };
/// let files = generate(&format.clone().into(), KINDS, &prefill, &preset::PLAIN).unwrap();
/// assert!(files.iter().all(|(path, _)| path.starts_with("2021-30.")));
/// ```
pub fn generate<'k>(
    edition: &Edition,
    kinds: impl IntoIterator<Item = &'k Kind>,
    prefill: &Prefill<'_>,
    preset: &'static Preset,
) -> Result<Files, (String, Failure)> {
    let artifacts: Vec<&'static Artifact> = kinds.into_iter().flat_map(|kind| kind.artifacts).collect();
    // Two kinds take most of the time, and none needs another.
    let made: Vec<Result<Vec<u8>, Failure>> = std::thread::scope(|scope| {
        let write = |artifact: &&'static Artifact| {
            let artifact = *artifact;
            scope.spawn(move || (artifact.write)(edition, prefill, preset))
        };
        let threads: Vec<_> = artifacts.iter().map(write).collect();
        threads.into_iter().map(joined).collect()
    });
    let mut files = Files::new();
    for (artifact, made) in artifacts.iter().zip(made) {
        let name = artifact.file_name(edition);
        match made {
            Ok(bytes) => files.insert(name, bytes),
            Err(failure) => return Err((name, failure)),
        };
    }
    Ok(files)
}

/// What a thread made; if it panicked, so do we.
fn joined<T>(thread: std::thread::ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
