//! Pieces of tables among the text of a PDF. A worksheet that is wider than the paper is printed on several pages side by
//! side, so that figures and the ends of lines stand below the last section.

use super::Prose;
use super::mark::Mark;
use crate::document::{Block, Document, Medium, Place};
use crate::figure::is_figure;
use crate::labels::Label;
use nianbao_schema::{Format, both};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// So many lines of figures and labels on a page without a section's title are a table in pieces.
const SEVERAL: usize = 2;

/// The pages that hold tables in pieces.
#[derive(Debug, Default)]
pub(super) struct Scraps {
    /// Each with the place of a text on it.
    pages: BTreeMap<u32, Place>,
}

impl Scraps {
    /// The pages of a PDF on which no section begins and lines are pieces of a table.
    pub(super) fn of(document: &Document, marks: &[Mark], format: &Format) -> Self {
        if document.medium != Medium::Pdf {
            return Scraps::default();
        }
        let mut pages: BTreeMap<u32, (Place, usize)> = BTreeMap::new();
        let mut titled = BTreeSet::new();
        let labels = labels(format);
        for (block, mark) in document.blocks.iter().zip(marks) {
            let Block::Paragraph(paragraph) = block else { continue };
            let Place::Page { page, .. } = paragraph.place else { continue };
            if !mark.titles.is_empty() {
                titled.insert(page);
            }
            let pieces = &mut pages.entry(page).or_insert_with(|| (paragraph.place.clone(), 0)).1;
            *pieces += usize::from(is_scrap(&paragraph.text, &labels));
        }
        pages.retain(|page, _| !titled.contains(page));
        // Where one page is beside the others, so are all behind the last title.
        let last = titled.last().copied().unwrap_or_default();
        let is_in_pieces = |count: usize| count >= SEVERAL;
        let has_pieces = pages.values().any(|(_, count)| is_in_pieces(*count));
        pages.retain(|page, (_, count)| is_in_pieces(*count) || has_pieces && *page > last);
        Scraps { pages: pages.into_iter().map(|(page, (place, _))| (page, place)).collect() }
    }

    pub(super) fn tell(&self, prose: &mut Prose) {
        for (page, place) in &self.pages {
            prose.remark(
                Some(place),
                both!(
                    "page {page} has pieces of tables, as a sheet has that is wider than the paper; its text was not taken",
                    "第{page}页是表格的碎片（工作表比纸宽，分页打印），其中的文字未予认定"
                ),
            );
        }
    }

    /// Whether a block is a paragraph on such a page.
    pub(super) fn holds(&self, block: &Block) -> bool {
        matches!(block, Block::Paragraph(paragraph)
            if matches!(paragraph.place, Place::Page { page, .. } if self.pages.contains_key(&page)))
    }

    /// Whether a text may be cut off: there are such pages, and it does not end as a sentence does.
    pub(super) fn cut(&self, text: &str) -> bool {
        let ends = text.trim_end().ends_with(['。', '！', '？', '；', '.', '）', '日', '无', '局', '府']);
        !self.pages.is_empty() && !ends
    }
}

fn labels(format: &Format) -> HashSet<String> {
    let axes = format.tables.iter().flat_map(|table| [&table.rows, &table.columns]);
    axes.flat_map(|axis| &axis.items).map(|item| Label::of(&item.label).key).collect()
}

/// Whether a line consists of figures and labels, with or without spaces between them.
fn is_scrap(text: &str, labels: &HashSet<String>) -> bool {
    text.split_whitespace().all(|word| is_figure(word) || consists(&Label::of(word).key, labels))
}

/// Whether a text consists of labels, one behind the other.
fn consists(text: &str, labels: &HashSet<String>) -> bool {
    let mut rest = text;
    while !rest.is_empty() {
        let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8()).take(40).collect::<Vec<_>>();
        let Some(end) = ends.into_iter().rev().find(|&end| labels.contains(&rest[..end])) else {
            return false;
        };
        rest = &rest[end..];
    }
    !text.is_empty()
}
