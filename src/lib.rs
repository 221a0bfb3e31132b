#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use nianbao_schema::*;

#[cfg(feature = "artifacts")]
pub use nianbao_generator as generator;
#[cfg(feature = "macros")]
pub use nianbao_macros::{Choice, Report, report_types};

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
