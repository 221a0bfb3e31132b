use super::*;

fn shown(text: &str) -> Vec<String> {
    let document = crate::extract(text.as_bytes(), &crate::Limits::default()).unwrap();
    let shown = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph.text.clone(),
        Block::Grid(grid) => {
            let cells = grid.cells.iter().map(|cell| format!("{},{}:{}", cell.row, cell.column, cell.text));
            cells.collect::<Vec<_>>().join(" ")
        }
    };
    let remarks = document.remarks.iter().map(|remark| format!("! {}", remark.text.chinese()));
    document.blocks.iter().map(shown).chain(remarks).collect()
}

#[test]
fn lines_are_paragraphs_and_tables_are_grids() {
    for (text, expect) in [
        ("  甲  \n\n乙 1 2\n", vec!["甲", "乙 1 2"]),
        ("a\tb\nc\t\t2\nd", vec!["0,0:a 0,1:b 1,0:c 1,1: 1,2:2", "d"]),
        // Cells that are paragraphs, as a browser copies them: a blank one is there, and the title below is not part.
        (
            "题\n\n甲\n\n\t\n\n乙\n\n丙\n\n\n\n\n丁\n\n\t\n\n\u{a0}\n\n\n\n\n戊\n\n\t\n\n3\n\n尾\n",
            vec!["题", "0,0:甲 0,1:乙\n丙 1,0:丁 1,1: 2,0:戊 2,1:3", "尾"],
        ),
        // What only spaces set apart may be a cell's second line.
        ("甲  乙  丙\n丁   1   2\n", vec!["甲  乙  丙", "丁   1   2"]),
        ("a | b |\nc | 1 |\n", vec!["0,0:a 0,1:b 1,0:c 1,1:1"]),
        ("他说 | 而已\n", vec!["他说 | 而已"]),
    ] {
        assert_eq!(shown(text), expect, "{text:?}");
    }
}

#[test]
fn page_numbers_are_no_figures() {
    for (text, expect) in [
        ("甲 1\n1\n\u{c}乙 2\n2\n", vec!["甲 1", "乙 2", "! 页码“1”不作为内容", "! 页码“2”不作为内容"]),
        (
            "甲\n- 3 -\n\u{c}乙\n- 4 -\n\u{c}",
            vec!["甲", "乙", "! 页码“- 3 -”不作为内容", "! 页码“- 4 -”不作为内容"],
        ),
        (
            "甲\n\u{c}第 1 页\n乙\n\u{c}第 2 页\n丙\n",
            vec!["甲", "乙", "丙", "! 页码“第 1 页”不作为内容", "! 页码“第 2 页”不作为内容"],
        ),
        // They do not count pages.
        ("甲\n5\n\u{c}乙\n9\n", vec!["甲", "5", "乙", "9"]),
        ("甲\n1\n", vec!["甲", "1"]),
    ] {
        assert_eq!(shown(text), expect, "{text:?}");
    }
}
