//! Web pages, and pieces of pages as editors and sanitisers leave them.
//!
//! Tags become a tree by the rules that browsers follow; what shows of it becomes text and tables; tables that only
//! arrange a page dissolve. How text in tables looks is taken from tags, from `style` and from the page's own style blocks.
//! Style sheets in files of their own are not read and scripts not run: what they alone hide or write is taken as it
//! stands.

mod control;
mod declared;
mod emit;
mod flow;
mod kind;
mod parse;
mod sheet;
mod span;
mod style;
mod table;
mod tree;
mod walk;

use crate::budget::Budget;
use crate::document::{Block, Document, Medium, Remark};
use crate::encoding::decode;
use crate::error::Error;
use nianbao_schema::both;
use std::borrow::Cow;

/// Reads what a page says.
pub(crate) fn extract(bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    let decoded = decode(bytes);
    let tree = parse::parse(&with_table(&decoded.text), budget)?;
    let mut declared = declared::declared(&tree);
    let (pieces, odd) = walk::walk(&tree, declared::start(&tree, &declared), budget)?;
    let mut emitted = emit::emit(pieces, declared.data.is_some(), budget)?;
    declared::take_colophon(&mut emitted.blocks, &mut declared);
    declared.unsaid = emitted.unsaid;
    emitted.nesting.truncate(emitted.blocks.len());
    let has_grids = emitted.blocks.iter().any(|block| matches!(block, Block::Grid(_)));
    let mut remarks = decoded.remarks;
    remarks.extend(remarks_on(&odd, has_grids));
    remarks.extend(odd.remarks);
    Ok(Document {
        medium: Medium::Html,
        encoding: Some(decoded.encoding),
        declared,
        blocks: emitted.blocks,
        fields: emitted.fields,
        nesting: emitted.nesting,
        remarks,
    })
}

/// The text, in a table if it has rows and none: without one, a browser would drop the tags of the rows.
fn with_table(text: &str) -> Cow<'_, str> {
    let has = |tag: &str| {
        let starts = memchr::memchr_iter(b'<', text.as_bytes());
        let tag = tag.as_bytes();
        starts.into_iter().any(|at| {
            text.as_bytes().get(at + 1..at + 1 + tag.len()).is_some_and(|name| name.eq_ignore_ascii_case(tag))
        })
    };
    if !has("table") && has("tr") { Cow::Owned(format!("<table>{text}")) } else { Cow::Borrowed(text) }
}

/// What the user should know of a page that may say more than was read.
fn remarks_on(odd: &walk::Oddities, has_grids: bool) -> Vec<Remark> {
    let mut texts = Vec::new();
    let pictures = odd.pictures;
    if pictures > 0 && !has_grids {
        texts.push(both!(
            "the page has no tables, but pictures, {pictures} of them; tables in pictures cannot be read: type their figures into the form",
            "网页里没有表格，有{pictures}张图片；表格如果是图片，读不出来，请把数字录入表格"
        ));
    } else if pictures > 0 {
        texts.push(both!(
            "pictures in the page: {pictures}; text and tables in them cannot be read",
            "网页里有{pictures}张图片，图片里的文字和表格不能读取"
        ));
    }
    if odd.frames > 0 && !has_grids {
        let frames = odd.frames;
        texts.push(both!(
            "the page has no tables, but shows other files, {frames} of them: read those instead",
            "网页里没有表格，但嵌有{frames}个别的文件，请直接读取那些文件"
        ));
    }
    if odd.hidden > 0 {
        let hidden = odd.hidden;
        texts.push(both!(
            "rows and cells of tables that the page does not show were not read: {hidden}",
            "表格里有{hidden}处不显示的行或格，没有读取"
        ));
    }
    texts.into_iter().map(|text| Remark { place: None, text }).collect()
}

#[cfg(test)]
#[path = "html/tests.rs"]
mod tests;
