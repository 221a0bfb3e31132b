//! The end of a report on a web page: what stands below its last section is the page's and no text of it.

use crate::document::{Block, Paragraph};
use crate::labels::{is_letter, plain};

/// A line of a page is no longer than this, in characters.
const LONGEST: usize = 120;

/// Words of web pages, with how they show.
static WORDS: &str = include_str!("tail.txt");

/// The block with which a page goes on behind the report's last section, whose text begins at block `from`: the first line
/// of those that pages have there, if no sentence comes behind it.
pub(crate) fn begins(blocks: &[Block], from: usize, end: usize) -> usize {
    let paragraphs = (from..end).filter_map(|at| match &blocks[at] {
        Block::Paragraph(paragraph) => Some((at, paragraph)),
        Block::Grid(_) => None,
    });
    let mut first = end;
    for (at, paragraph) in paragraphs.rev() {
        if is_of_page(paragraph) {
            first = at;
        } else if is_text(&paragraph.text) {
            break;
        }
    }
    first
}

/// Whether a line may well be a report's: it ends as a sentence does.
fn is_text(text: &str) -> bool {
    text.trim_end().ends_with(['。', '！', '？', '；', '：'])
}

/// Whether all lines of a paragraph are of those that pages have below an article.
fn is_of_page(paragraph: &Paragraph) -> bool {
    let mut lines = paragraph.text.lines().filter(|line| !line.trim().is_empty()).peekable();
    lines.peek().is_some() && lines.all(is_line_of_page)
}

fn is_line_of_page(line: &str) -> bool {
    if line.chars().nth(LONGEST).is_some() {
        return false;
    }
    let text = plain(line);
    let text = text.trim_start_matches(|c| !is_letter(c) && c != '©');
    let words = |kind: &'static str| WORDS.lines().filter_map(move |word| word.strip_prefix(kind));
    words("holds ").any(|word| text.contains(word))
        || words("begins ")
            .any(|word| text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(is_letter)))
        || consists(text, &words("whole ").collect::<Vec<_>>())
}

/// Whether a text consists of some words and marks between them.
fn consists(text: &str, words: &[&str]) -> bool {
    let mut rest = text.trim_start_matches(|c| !is_letter(c));
    while !rest.is_empty() {
        let longest = words.iter().filter_map(|word| rest.strip_prefix(word)).min_by_key(|rest| rest.len());
        let Some(behind) = longest else { return false };
        rest = behind.trim_start_matches(|c| !is_letter(c));
    }
    !text.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Place;

    #[test]
    fn what_pages_have_below_a_report_is_none_of_it() {
        for (lines, expect) in [
            (&["无。", "分享到："][..], 1),
            (
                &[
                    "无。",
                    "【打印本页】【关闭窗口】",
                    "扫一扫在手机打开当前页",
                    "上一篇：甲县2023年报告",
                    "下一篇：没有了",
                ],
                1,
            ),
            (
                &[
                    "无",
                    "东河县财政局",
                    "2024年1月20日",
                    "附件：统计表.xlsx",
                    "主办单位：东河县人民政府 承办：大数据局",
                ],
                3,
            ),
            (&["无。", "晋ICP备05000000号 网站标识码：1400000000"], 1),
            (&["无。", "大 中 小", "甲县人民政府网", "版权所有，未经授权不得转载。"], 1),
            // Words that a report uses too, and lines with a sentence behind them.
            (&["附件所列事项已经办结。"], 1),
            (&["附件：见下。", "二是继续努力。"], 2),
            (&["来源广泛，内容丰富", "分享经验"], 2),
            (&["打印费0元"], 1),
        ] {
            let block = |text: &&str| {
                Block::Paragraph(Paragraph {
                    text: (*text).to_owned(),
                    place: Place::Paragraph(1),
                    heading: None,
                })
            };
            let blocks: Vec<Block> = lines.iter().map(block).collect();
            assert_eq!(begins(&blocks, 0, blocks.len()), expect, "{lines:?}");
        }
    }
}
