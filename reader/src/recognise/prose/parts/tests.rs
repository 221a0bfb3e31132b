use super::*;
use crate::document::{Medium, Place};
use nianbao_schema::Format;
use nianbao_schema::compare::Editions;

/// What the blocks of a document are: paragraphs as they are, tables row by row.
fn parts(block: Block) -> Vec<String> {
    let format = Format::built_in("2021-30").unwrap();
    let lexicon = Lexicon::of(format, &Editions::built_in());
    let document = Document {
        medium: Medium::Xlsx,
        encoding: None,
        declared: Default::default(),
        blocks: vec![block],
        fields: Vec::new(),
        nesting: vec![3],
        remarks: Vec::new(),
    };
    let parted = parted(&document, &[&lexicon]);
    assert_eq!(parted.nesting.len(), parted.blocks.len());
    let shown = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph.text.clone(),
        Block::Grid(grid) => {
            let row = |row: usize| {
                let cells = grid.cells.iter().filter(|cell| cell.row == row);
                cells.map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("|")
            };
            format!("[{}]", (0..grid.rows).map(row).collect::<Vec<_>>().join(" / "))
        }
    };
    parted.blocks.iter().map(shown).collect()
}

#[test]
fn a_title_and_its_text_are_two() {
    for (text, expect) in [
        ("六、其他需要报告的事项：无。", &["六、其他需要报告的事项", "无。"][..]),
        ("六、其他需要报告的事项:无", &["六、其他需要报告的事项", "无"]),
        ("六、其他需要报告的事项 无", &["六、其他需要报告的事项", "无"]),
        ("六、其他需要报告的事项。无。", &["六、其他需要报告的事项", "无。"]),
        ("其他需要报告的事项：无。", &["其他需要报告的事项", "无。"]),
        ("六、其他需要报告的事项无。", &["六、其他需要报告的事项", "无。"]),
        ("一、总体情况2024年，我县公开。", &["一、总体情况", "2024年，我县公开。"]),
        ("一、总体情况\n2024年，我县公开。\n很好。", &["一、总体情况", "2024年，我县公开。\n很好。"]),
        (
            "五、存在的主要问题及改进情况\n一是不足。\n二是少。\n六、其他需要报告的事项：无。",
            &["五、存在的主要问题及改进情况", "一是不足。\n二是少。", "六、其他需要报告的事项", "无。"],
        ),
        // A title alone, and sentences that begin as one.
        ("六、其他需要报告的事项：", &["六、其他需要报告的事项："]),
        ("总体情况良好。", &["总体情况良好。"]),
        ("其他需要报告的事项较多，如下。", &["其他需要报告的事项较多，如下。"]),
        ("二、主动公开政府信息情况：见表。", &["二、主动公开政府信息情况：见表。"]),
    ] {
        let paragraph = Paragraph { text: text.to_owned(), place: Place::Paragraph(1), heading: None };
        assert_eq!(parts(Block::Paragraph(paragraph)), expect, "{text}");
    }
}

/// A grid of these rows, cells set apart by `|`.
fn grid(rows: &[&str]) -> Block {
    let columns = rows.iter().map(|row| row.split('|').count()).max().unwrap();
    let cell = |row: usize, column: usize, text: &str| GridCell {
        row,
        column,
        height: 1,
        width: 1,
        text: text.to_owned(),
        place: Place::Table { table: 1, row: row as u32 + 1, cell: column as u32 + 1 },
        header: false,
    };
    let cells = rows.iter().enumerate();
    let cells = cells.flat_map(|(row, texts)| {
        texts.split('|').enumerate().map(move |(column, text)| cell(row, column, text)).collect::<Vec<_>>()
    });
    Block::Grid(Grid { rows: rows.len(), columns, cells: cells.collect(), ..Grid::default() })
}

#[test]
fn prose_in_the_rows_of_a_sheet_is_paragraphs() {
    let tables =
        ["二、主动公开政府信息情况||", "信息内容|本年制发件数|本年废止件数", "规章||", "行政规范性文件|1|2"];
    let table =
        "[二、主动公开政府信息情况|| / 信息内容|本年制发件数|本年废止件数 / 规章|| / 行政规范性文件|1|2]";
    let rows = |before: &[&'static str], behind: &[&'static str]| [before, &tables, behind].concat();
    for (rows, expect) in [
        (
            rows(
                &["报告||", "一、总体情况||", "很好。||", "||", "也好。||"],
                &["六、其他需要报告的事项||", "无||"],
            ),
            vec!["报告", "一、总体情况", "很好。", "也好。", table, "六、其他需要报告的事项", "无"],
        ),
        (
            rows(&["一、总体情况|很好。|"], &["六、其他需要报告的事项：无。||"]),
            vec!["一、总体情况", "很好。", table, "六、其他需要报告的事项", "无。"],
        ),
        (rows(&["一、总体情况\n很好。||"], &[]), vec!["一、总体情况", "很好。", table]),
        (rows(&[], &[]), vec![table]),
    ] {
        assert_eq!(parts(grid(&rows)), expect, "{rows:?}");
    }
}
