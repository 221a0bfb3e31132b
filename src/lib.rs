#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use nianbao_schema::*;

#[cfg(feature = "artifacts")]
pub use nianbao_generator as generator;
#[cfg(feature = "macros")]
pub use nianbao_macros::{Choice, Report, report_types};
#[cfg(feature = "reader")]
pub use nianbao_reader as reader;

/// The macros' own pages, whose examples need this crate.
#[cfg(all(doctest, feature = "macros"))]
mod pages {
    #[doc = include_str!("../macros/docs/report.md")]
    struct Report;

    #[doc = include_str!("../macros/docs/choice.md")]
    struct Choice;
}
