//! Files that hold several reports one below the other: the first one is read.
//!
//! Two reports in one would contradict each other in every cell. A second one is there only if it has a title of
//! another year and its sections begin anew: pages link to other years' reports, and a report speaks of the last one.

use super::lexicon::Lexicon;
use crate::document::{Block, Document, Remark};
use crate::recognise::prose::sections;
use crate::recognise::prose::title;
use nianbao_schema::both;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The first report of a file, by itself if there are others.
pub(crate) fn first<'d>(document: &'d Document, lexicons: &[&Lexicon]) -> Cow<'d, Document> {
    // A file of our own holds one report and says which.
    let foreign = lexicons.iter().filter(|_| document.declared.format.is_none());
    let end = foreign.filter_map(|lexicon| end(document, lexicon)).min_by_key(|(end, _)| *end);
    match end {
        Some((end, year)) => Cow::Owned(without(document, end, &year)),
        None => Cow::Borrowed(document),
    }
}

/// The block with which the second report begins, and its year.
fn end(document: &Document, lexicon: &Lexicon) -> Option<(usize, String)> {
    let titles = title::years(document, &lexicon.format);
    let (_, own) = titles.first()?;
    if titles.iter().all(|(_, year)| year == own) {
        return None;
    }
    let sections = extents(titled(document, lexicon));
    titles.iter().filter(|(_, year)| year != own).find(|(at, _)| begins_anew(&sections, *at)).cloned()
}

/// The first and the last block in which the title of each section stands.
fn extents(titled: impl Iterator<Item = (usize, usize)>) -> BTreeMap<usize, (usize, usize)> {
    let mut extents = BTreeMap::new();
    for (block, section) in titled {
        extents.entry(section).or_insert((block, block)).1 = block;
    }
    extents
}

/// The sections whose titles stand in a document, with their blocks.
fn titled<'d>(document: &'d Document, lexicon: &'d Lexicon) -> impl Iterator<Item = (usize, usize)> + 'd {
    document.blocks.iter().enumerate().filter_map(|(at, block)| {
        let Block::Paragraph(paragraph) = block else { return None };
        let labels = sections::labels(&paragraph.text, lexicon);
        sections::mark(&paragraph.text, &labels).titles.first().map(|&(section, _)| (at, section))
    })
}

/// Whether several sections stand in front of a block and come again behind it.
fn begins_anew(sections: &BTreeMap<usize, (usize, usize)>, at: usize) -> bool {
    sections.values().filter(|&&(first, last)| first < at && at <= last).count() > 1
}

fn without(document: &Document, end: usize, year: &str) -> Document {
    let mut first = document.clone();
    let place = match &first.blocks[end] {
        Block::Paragraph(paragraph) => Some(paragraph.place.clone()),
        Block::Grid(_) => None,
    };
    first.blocks.truncate(end);
    first.nesting.truncate(end);
    first.remarks.push(Remark {
        place,
        text: both!(
            "another report, of {year}, begins here and was not read",
            "从这里起是{year}年的另一份报告，没有读取"
        ),
    });
    first
}
