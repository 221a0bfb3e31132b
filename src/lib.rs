//! One file says what a statutory report form is; everything else follows from it.
//!
//! This crate is the door: it brings together what a form and a report are ([`nianbao_schema`], all of it re-exported here),
//! the artifacts made of them (`generator`) and the macros, and holds the `nianbao` command. It must never know an edition, a
//! label or a medium itself.
//!
//! # Forms
//!
//! Two editions of the yearly report on government information disclosure are built in; a form of your own is a TOML file
//! like theirs. What is wrong with one is told all at once, each problem with its place and code.
//!
//! ```
//! use nianbao::{Code, catalogue, resolve};
//!
//! let edition = catalogue::by_id("2021-30").ok_or("no such edition")?;
//! assert_eq!(edition.cells.len(), 200);
//!
//! let resolved = resolve(b"id = \"visits\"\ntitel = \"Visits\"\nyears = { from = 2026 }\n");
//! assert!(resolved.problems.iter().any(|problem| problem.code == Code::KeyUnknown));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Reports
//!
//! A report is JSON that mirrors the form's paths. Blank, zero and not applicable are three things, and numbers are exact:
//! what could not be kept as it is written is refused.
//!
//! ```
//! use nianbao::{Entry, catalogue, report_json};
//!
//! let json = br#"{ "format": "2021-30", "applications": { "received": { "natural_person": 3, "total": "/" } } }"#;
//! let format = catalogue::by_id("2021-30").ok_or("no such edition")?;
//! let report = report_json::from_slice(json, format).map_err(|problems| problems[0].message.english().to_owned())?;
//! assert_eq!(report.get("applications.received.natural_person"), Some(&Entry::from(3)));
//! assert_eq!(report.get("applications.received.total"), Some(&Entry::NotApplicable));
//! assert_eq!(report.get("applications.carried_in.total"), Some(&Entry::Blank));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Checks
//!
//! A check tells what is broken, and what could not be evaluated because figures are missing. Findings are data;
//! [`sentence`] says them in Chinese.
//!
//! ```
//! use nianbao::check::{Options, check};
//! use nianbao::{Code, Language, Report, catalogue, sentence};
//!
//! let mut report = Report::blank(catalogue::by_id("2021-30").ok_or("no such edition")?);
//! for (part, count) in [("upheld", 2), ("corrected", 1), ("other", 0), ("pending", 0), ("total", 4)] {
//!     report.set(&format!("disputes.reconsideration.{part}"), count)?;
//! }
//! let outcome = check(&report, &Options::default());
//! assert_eq!(outcome.hard.broken, 1);
//! let broken = outcome.findings.iter().find(|finding| finding.code == Code::RuleBroken).ok_or("2 + 1 = 4?")?;
//! assert!(sentence::finding(broken, &report, Language::Chinese).contains("相差1"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Editions
//!
//! [`compare`] says what differs between two editions, [`judge`] whom that concerns, [`migrate`] carries a report from one to
//! another without inventing a number, [`series`] tells since when a cell's figures can be compared.
#![cfg_attr(
    feature = "markdown",
    doc = r#"
# Artifacts

What is generated is text and bytes; nothing here writes a file.

```
let format = nianbao::catalogue::by_id("2021-30").ok_or("no such edition")?;
let markdown = nianbao::generator::markdown::blank(format, &Default::default());
assert!(markdown.starts_with("---\nformat: \"2021-30\""));
# Ok::<(), Box<dyn std::error::Error>>(())
```
"#
)]
#![cfg_attr(
    all(feature = "markdown", feature = "read-markdown"),
    doc = r#"
# Documents

A document of any medium becomes a report again, with the evidence for each entry and a list of what found no place.

```
use nianbao::reader::Reader;
use nianbao::{Entry, Report, catalogue, generator::markdown};

let mut report = Report::blank(catalogue::by_id("2021-30").ok_or("no such edition")?);
report.set("applications.received.total", 3)?;
let reading = Reader::default().read(markdown::filled(&report, true).as_bytes())?;
assert_eq!(reading.report.get("applications.received.total"), Some(&Entry::from(3)));
assert!(reading.leftover.is_empty());
# Ok::<(), Box<dyn std::error::Error>>(())
```
"#
)]
#![cfg_attr(
    feature = "macros",
    doc = r#"
# Structs of your own

[`report_types!`] makes types of a whole form; [`#[derive(Report)]`](derive@Report) binds a struct to the cells that you
need. A path that an edition does not have is a compile error that tells what became of it.

```
use nianbao::FromReport;

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Workload {
    #[report(cell = "applications.received.total")]
    received: Option<u64>,
}

let report = nianbao::Report::blank(nianbao::catalogue::by_id("2021-30").ok_or("no such edition")?);
let workload = Workload::from_report(&report).map_err(|failures| failures[0].to_string())?;
assert_eq!(workload.received, None);
# Ok::<(), Box<dyn std::error::Error>>(())
```
"#
)]
//! # Features
//!
//! | feature | |
//! | --- | --- |
//! | `cli` | the `nianbao` command, with every artifact; on by default, to be left out by libraries |
//! | `macros` | `report_types!` and the derives; on by default |
//! | `handbook` | formats, and what changed between two, as documents to read |
//! | `html` | the page to fill in, and reports as web pages |
//! | `json-schema` | the JSON Schema of a form's reports |
//! | `markdown` | forms and reports as Markdown |
//! | `docx` | forms and reports as Word documents |
//! | `xlsx` | forms and reports as Excel workbooks |
//! | `reader` | reads reports back from JSON and plain text; each medium below brings it in |
//! | `read-docx`, `read-html`, `read-markdown`, `read-pdf`, `read-xlsx` | reads that medium |
//! | `rust-file` | a form's Rust types as a file |
//! | `artifacts` | what all artifacts stand on; each of them brings it in |
//! | `render` | problems drawn with their line and a caret |
//! | `rust_decimal` | `rust_decimal::Decimal` as the type of a bound field |
//! | `test-programs` | the tests of this project that need LibreOffice, node or Chromium; nothing in the library or the command |
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use nianbao_schema::*;

#[cfg(feature = "artifacts")]
pub use nianbao_generator as generator;
#[cfg(feature = "macros")]
pub use nianbao_macros::{Choice, Report, report_types};
#[cfg(feature = "reader")]
pub use nianbao_reader as reader;

/// What people read elsewhere, whose examples need this crate.
#[cfg(all(doctest, feature = "macros"))]
mod pages {
    #[doc = include_str!("../README.md")]
    struct Readme;

    #[doc = include_str!("../README.zh-CN.md")]
    struct ChineseReadme;

    #[doc = include_str!("../macros/docs/report.md")]
    struct Report;

    #[doc = include_str!("../macros/docs/choice.md")]
    struct Choice;

    #[doc = include_str!("../docs/guide/src/en/annotate.md")]
    struct Annotate;

    #[doc = include_str!("../docs/guide/src/en/form.md")]
    struct Form;

    #[doc = include_str!("../docs/guide/src/zh/develop.md")]
    struct Develop;
}
