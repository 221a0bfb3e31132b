#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use nianbao_schema::*;

#[cfg(any(feature = "json-schema", feature = "markdown"))]
pub use nianbao_generator as generator;
