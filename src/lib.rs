//! nianbao: one file says what a statutory report form is; everything else follows from it.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use nianbao_macros::{Choice, Report};
pub use nianbao_schema::*;
