//! A statutory report form is described once, in one TOML file; nianbao derives the rest: checks, types, blank forms, and the
//! reading of filled ones. Two editions of the report on government information disclosure that each Chinese government organ
//! publishes every year are built in.
//!
//! | you have | you want | call |
//! | --- | --- | --- |
//! | the id of a built-in edition | the form | [`Format::built_in`] |
//! | a format file | the form, or everything wrong with the file | [`resolve()`] |
//! | JSON | a report, or everything wrong with it | [`Report::from_json`] |
//! | a report | what is wrong in it | [`Report::check`] |
//! | a finding | a sentence | [`sentence::finding`] |
//! | a report | figures in your own struct | [`FromReport`], by a derive |
//! | a report of another edition | one of this edition | [`migrate::migrate()`] |
//! | two editions | what differs, and whom that concerns | [`compare::compare()`], [`judge::judge()`] |
//! | a report | Word, Excel, a web page, Markdown | `generator` |
//! | a document | a report | `reader::Reader` |
//!
//! # Read a report and check it
//!
//! A report is JSON with the paths of its form. Blank, zero and not applicable are three things: `null`, `0` and `"/"`. Numbers
//! are exact; what cannot be kept exactly is refused.
//!
//! ```
//! use nianbao::check::Options;
//! use nianbao::{Code, Entry, Format, Language, Report, sentence};
//!
//! let json = br#"{
//!   "format": "2021-30",
//!   "disputes": { "reconsideration": { "upheld": 2, "corrected": 1, "other": 0, "pending": 0, "total": 4 } },
//!   "documents": { "regulations": { "in_force": "/" } }
//! }"#;
//! let report = Report::from_json(json, Format::built_in("2021-30")?)?;
//! assert_eq!(report.get("disputes.reconsideration.total"), Some(&Entry::from(4)));
//! assert_eq!(report.get("documents.regulations.in_force"), Some(&Entry::NotApplicable));
//! assert_eq!(report.get("applications.received.total"), Some(&Entry::Blank));
//!
//! let outcome = report.check(&Options::default());
//! assert_eq!((outcome.hard.total(), outcome.hard.broken), (42, 1));
//! let broken = outcome.findings.iter().find(|finding| finding.code == Code::RuleBroken).ok_or("2 + 1 = 4?")?;
//! let said = sentence::finding(broken, &report, Language::Chinese);
//! assert!(said.contains("相差1"), "{said}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Findings are data: code, severity, operands. A rule with a blank operand is neither kept nor broken; it is counted as
//! unevaluated.
//!
//! # When something is wrong
//!
//! Every error is a [`std::error::Error`], so `?` is enough. Whatever reads a file finds all mistakes in one run and gives them
//! back as [`Errors`]: one error for `?`, a list for those who want each.
//!
//! ```
//! use nianbao::{Code, Format, Report};
//!
//! let json = br#"{ "format": "2021-30", "aplications": {}, "overview": 3 }"#;
//! let errors = Report::from_json(json, Format::built_in("2021-30")?).unwrap_err();
//! assert_eq!(errors.len(), 2);
//! assert_eq!(errors[0].code, Code::ReportPath);
//! assert!(errors.to_string().contains("did you mean `applications`?"));
//! let line = errors[0].line("ours.json", std::str::from_utf8(json)?, nianbao::Language::English);
//! assert!(line.starts_with("ours.json:1:25: error[report-path]: "), "{line}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A form of your own
//!
//! It is a file like those that are built in; nothing in the code knows one of them.
//!
//! ```
//! let resolved = nianbao::resolve(br#"
//!     id = "visits"
//!     title = "Visits"
//!     years = { from = 2026 }
//!     [[section]]
//!     id = "visits"
//!     title = "Visits"
//!     [[section.table]]
//!     id = "visitors"
//!     rows = [{ id = "adults", label = "Adults" }, { id = "minors", label = "Minors" }, { id = "all", label = "All", total = true }]
//! "#);
//! assert_eq!(resolved.problems, []);
//! let format = std::sync::Arc::new(resolved.format.ok_or("the file has errors")?);
//! let mut report = nianbao::Report::blank(&format);
//! for (path, count) in [("visitors.adults", 812), ("visitors.minors", 1_430), ("visitors.all", 2_224)] {
//!     report.set(path, count)?;
//! }
//! assert!(report.check(&Default::default()).has_errors());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    feature = "macros",
    doc = r#"
# Structs of your own

[`#[derive(Report)]`](derive@Report) binds a struct to the cells that you need; [`report_types!`] makes types of a whole form. A
path that an edition does not have is a compile error that tells what became of it.

```
use nianbao::{Format, FromReport, Report};

#[derive(nianbao::Report)]
#[report(format = "2021-30")]
struct Workload {
    #[report(cell = "applications.received.total")]
    received: Option<u64>,
}

let mut report = Report::blank(Format::built_in("2021-30")?);
assert_eq!(Workload::from_report(&report)?.received, None);
Workload { received: Some(3) }.fill(&mut report)?;
assert_eq!(report.get("applications.received.total"), Some(&3.into()));
# Ok::<(), Box<dyn std::error::Error>>(())
```
"#
)]
#![cfg_attr(
    all(feature = "markdown", feature = "read-markdown"),
    doc = r#"
# Documents

`generator` writes text and bytes, never a file. `reader` makes a report of a document again, with the evidence for each
entry and a list of what it could not place.

```
use nianbao::generator::markdown;
use nianbao::reader::Reader;
use nianbao::{Entry, Format, Report};

let mut report = Report::blank(Format::built_in("2021-30")?);
report.set("applications.received.total", 3)?;
let document = markdown::filled(&report, true);
assert!(document.starts_with("---\nformat: \"2021-30\""));

let reading = Reader::default().read(document.as_bytes())?;
assert_eq!(reading.report.get("applications.received.total"), Some(&Entry::from(3)));
assert!(reading.leftover.is_empty());
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
//! | `table` | reports as tables: CSV with a description of its columns |
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
