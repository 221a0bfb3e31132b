//! What is read from PDF: files of several programs, small files with one peculiarity each, and hostile ones.

pub(crate) mod made;

use super::extract;
use crate::budget::Budget;
use crate::document::{Block, Document, Grid};
use crate::{Allowance, Error, Limits};
use made::{File, bevel, frame, grid_lines, hex, say, thin};
use std::path::Path;

/// A document as a reviewer reads it. In a table `←` and `↑` point to the cell that covers a square.
fn shown(document: &Document) -> String {
    let mut lines = Vec::new();
    lines.extend(document.remarks.iter().map(|remark| format!("! {}", remark.text.chinese())));
    lines.extend(document.fields.iter().map(|field| format!("{} = {}", field.name, field.text)));
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => {
                let mark = "#".repeat(paragraph.heading.map_or(0, usize::from));
                lines.push(format!(
                    "{mark}{}{}",
                    if mark.is_empty() { "" } else { " " },
                    line(&paragraph.text)
                ));
            }
            Block::Grid(grid) => lines.extend(rows(grid)),
        }
    }
    lines.join("\n")
}

fn rows(grid: &Grid) -> Vec<String> {
    let mut squares = vec![vec![String::from("?"); grid.columns]; grid.rows];
    for cell in &grid.cells {
        for row in squares.iter_mut().skip(cell.row).take(cell.height) {
            row[cell.column..][..cell.width].fill("←".into());
            row[cell.column] = "↑".into();
        }
        squares[cell.row][cell.column] = line(&cell.text);
    }
    squares.iter().map(|row| format!("|{}|", row.join("|"))).collect()
}

fn line(text: &str) -> String {
    text.replace('\n', "⏎")
}

fn read(file: &File) -> String {
    shown(&extract(&file.bytes(), &Budget::usual()).unwrap())
}

#[track_caller]
fn check(content: &str, expected: &str) {
    assert_eq!(read(&File::page(content)), expected);
}

#[test]
fn files_of_several_programs_are_read_as_their_golden_texts_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|kind| kind != "pdf") {
            continue;
        }
        count += 1;
        let text = shown(&extract(&std::fs::read(&path).unwrap(), &Budget::usual()).unwrap()) + "\n";
        let golden = path.with_extension("txt");
        if std::env::var_os("NIANBAO_BLESS").is_some() {
            std::fs::write(&golden, &text).unwrap();
        }
        let known = std::fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(text, known, "{}: NIANBAO_BLESS=1 accepts what is read now", golden.display());
    }
    assert!(count >= 3);
}

#[test]
fn fonts_that_are_not_embedded_are_read_by_their_encodings() {
    check(&say(50, 200, "信息公开：21件，“二”"), "信息公开：21件，“二”");
    // 信息 in GBK.
    check("BT /Gbk 10 Tf 50 200 Td <D0C5CFA2> Tj ET", "信息");
    check("BT /Latin 10 Tf 50 200 Td (No. 7) Tj ET", "No. 7");
}

#[test]
fn radicals_in_a_fonts_own_map_are_characters() {
    check("BT /Radicals 10 Tf 50 200 Td <000100020003> Tj ET", "一长见");
}

#[test]
fn glyphs_whose_font_says_nothing_are_seen_and_not_guessed() {
    let unknown = "! 第1页有1个字的字体没有说明是什么字，读作“\u{FFFD}”\n\u{FFFD}";
    check("BT /Radicals 10 Tf 50 200 Td <0009> Tj ET", unknown);
}

#[test]
fn glyphs_drawn_twice_for_boldness_count_once() {
    let bold = format!("{}{}", say(50, 200, "总计11"), say(50, 200, "总计11"));
    check(&bold, "总计11");
    let shifted = "BT /Song 10 Tf 50 200 Td <603B8BA1> Tj ET BT /Song 10 Tf 50.3 200 Td <603B8BA1> Tj ET";
    check(shifted, "总计");
    // The same characters side by side are two.
    check("BT /Latin 10 Tf 50 200 Td (11111) Tj ET", "11111");
}

#[test]
fn glyphs_of_drawing_procedures_are_read_by_name() {
    check("BT /Drawn 10 Tf 50 200 Td (ab) Tj ET", "17");
}

#[test]
fn pages_are_read_as_they_are_shown() {
    let offset = File::page(&say(-950, 2200, "原点")).keys("/MediaBox[-1000 2000 -600 2300]");
    assert_eq!(read(&offset), "原点");
    let beyond =
        File::page(&format!("{}{}", say(50, 200, "内"), say(50, 900, "外"))).keys("/MediaBox[0 0 400 300]");
    assert_eq!(read(&beyond), "内");
    // Drawn upwards on a page that is turned to the right.
    let turned = "BT /Song 10 Tf 0 1 -1 0 100 50 Tm <65CB8F6C> Tj ET".to_owned()
        + "BT /Song 10 Tf 0 1 -1 0 120 50 Tm <4E8C884C> Tj ET";
    let turned = File::page(&turned).keys("/MediaBox[0 0 300 400]/Rotate 90");
    assert_eq!(read(&turned), "旋转\n二行");
    // The same without the turn: a table across the page.
    assert_eq!(read(&turned.keys("/MediaBox[0 0 300 400]")), "旋转\n二行");
}

#[test]
fn places_count_from_the_top_left_corner_as_shown() {
    let file = File::page(&say(50, 200, "甲")).keys("/MediaBox[0 0 400 300]");
    let document = extract(&file.bytes(), &Budget::usual()).unwrap();
    let Some(Block::Paragraph(paragraph)) = document.blocks.first() else { panic!("{document:?}") };
    let place = crate::document::Place::Page { page: 1, left: 5000, top: 9120, right: 6000, bottom: 10120 };
    assert_eq!(paragraph.place, place);
}

#[test]
fn what_cannot_be_seen_is_not_read() {
    let clipped = format!("q 0 0 20 20 re W n {} Q {}", say(50, 200, "没"), say(50, 100, "有"));
    check(&clipped, "有");
    let hidden = format!("BT 3 Tr ET {} BT 0 Tr ET {}", say(50, 200, "隐"), say(50, 100, "显"));
    check(&hidden, "显");
    let layer = format!("/OC /Off BDC {} EMC {}", say(50, 200, "层"), say(50, 100, "面"));
    check(&layer, "面");
}

#[test]
fn scans_are_said_to_be_pictures() {
    let picture = "q 400 0 0 300 0 0 cm /Picture Do Q";
    let error = extract(&File::page(picture).bytes(), &Budget::usual()).unwrap_err();
    assert!(error.wording().chinese().contains("扫描件（PDF里的文字和表格都是图片）"), "{error}");
    let recognised = format!("{picture} BT 3 Tr ET {}", say(50, 200, "识别"));
    check(&recognised, "! 第1页是图片，文字取自其中看不见的识别结果，可能有误\n识别");
    let both = format!("{picture} {}", say(50, 200, "标题"));
    check(&both, "! 第1页有图片，图片里的文字读不到\n标题");
}

#[test]
fn drawings_in_drawings_and_vertical_writing_are_read() {
    check("q 1 0 0 1 50 100 cm /Form Do Q", "图中");
    check("BT /Down 10 Tf 200 250 Td <4E8C4E09> Tj ET", "二三");
}

/// A table of three columns, whose first row is one cell.
fn table(lines: &str) -> String {
    let texts = [
        say(55, 255, "甲乙丙"),
        say(55, 235, "行"),
        say(155, 235, "1"),
        say(255, 235, "22"),
        say(55, 215, "次行"),
        say(255, 215, "/"),
    ];
    format!("{lines} {}", texts.concat())
}

#[test]
fn tables_are_read_however_their_lines_are_drawn() {
    let expected = "|甲乙丙|←|←|\n|行|1|22|\n|次行||/|";
    let (xs, ys) = ([50, 150, 250, 350], [210, 230, 250, 270]);
    // Long strokes; the upright ones do not cross the first row.
    let mut strokes = String::new();
    ys.iter().for_each(|y| strokes += &format!("50 {y} m 350 {y} l S "));
    [50, 350].iter().for_each(|x| strokes += &format!("{x} 210 m {x} 270 l S "));
    [150, 250].iter().for_each(|x| strokes += &format!("{x} 210 m {x} 250 l S "));
    check(&table(&strokes), expected);
    // The same as one path, and dashed.
    check(&table(&format!("[2 2] 0 d {} S", strokes.replace(" S", ""))), expected);
    // Thin rectangles, a piece for each side of each cell, with gaps at the corners.
    let mut pieces = String::new();
    for y in ys {
        xs.windows(2).for_each(|x| pieces += &thin(x[0] + 1, y, x[1], y));
    }
    for y in ys.windows(2) {
        let inner = if y[0] == 250 { &[50, 350][..] } else { &xs[..] };
        inner.iter().for_each(|x| pieces += &thin(*x, y[0] + 1, *x, y[1]));
    }
    check(&table(&pieces), expected);
    // No border at either side.
    let open = strokes.replace("50 210 m 50 270 l S ", "").replace("350 210 m 350 270 l S ", "");
    check(&table(&open), expected);
}

#[test]
fn cells_with_a_frame_each_are_a_table() {
    let (xs, ys) = ([50, 150, 250, 350], [210, 230, 250, 270]);
    let mut cells = Vec::new();
    for y in ys.windows(2) {
        let columns: Vec<_> =
            if y[0] == 250 { vec![(50, 350)] } else { xs.windows(2).map(|x| (x[0], x[1])).collect() };
        cells.extend(columns.into_iter().map(|(left, right)| (left + 2, y[0] + 2, right - 2, y[1] - 2)));
    }
    let expected = "|甲乙丙|←|←|\n|行|1|22|\n|次行||/|";
    let white = |(x0, y0, x1, y1): &(i32, i32, i32, i32)| format!("{x0} {y0} {} {} re f ", x1 - x0, y1 - y0);
    let boxes: String = cells.iter().map(white).collect();
    check(&table(&format!("50 210 300 60 re f 1 g {boxes} 0 g")), expected);
    // White on white is nothing.
    check(&table(&format!("1 g {boxes} 0 g")), "甲乙丙\n行 1 22\n次行 /");
    for draw in [bevel, frame] {
        let outer = draw(50, 210, 350, 270);
        let frames: String = cells.iter().map(|(x0, y0, x1, y1)| draw(*x0, *y0, *x1, *y1)).collect();
        check(&table(&format!("{outer}{frames}")), expected);
        check(&table(&frames), expected);
    }
}

#[test]
fn a_column_that_is_one_cell_on_a_page_belongs_to_its_table() {
    let lines = format!("20 210 m 20 270 l S {}", grid_lines(&[50, 150, 250], &[210, 230, 250, 270]));
    let texts = [say(55, 255, "甲"), say(155, 255, "1"), say(55, 235, "乙"), say(30, 240, "组")].concat();
    check(&format!("{lines}{texts}"), "|组|甲|1|\n|↑|乙||\n|↑|||");
    // A shorter line is none of the table's.
    let shorter = lines.replacen("20 210", "20 230", 1);
    check(&format!("{shorter}{texts}"), "|甲|1|\n|乙||\n|||\n组");
}

#[test]
fn tables_close_to_each_other_keep_their_columns() {
    let upper = format!("{}{}", grid_lines(&[50, 150, 350], &[230, 250]), say(55, 235, "上"));
    let lower = format!("{}{}", grid_lines(&[50, 110, 350], &[206, 226]), say(55, 211, "下"));
    let texts = format!("{}{}", say(155, 235, "1"), say(115, 211, "2"));
    check(&format!("{upper}{lower}{texts}"), "|上|←|1|\n|下|2|←|");
}

#[test]
fn lines_that_make_no_table_are_none() {
    check(&format!("50 198 m 120 198 l S {}", say(50, 200, "下划线")), "下划线");
    check(&format!("20 20 360 260 re S {}", say(50, 200, "边框")), "边框");
    // White lines are drawn to part cells that are one to the eye.
    let white = format!("1 g {} 0 g {}", thin(50, 100, 150, 100), say(50, 200, "白"));
    check(&white, "白");
}

#[test]
fn figures_wider_than_their_column_stay_whole() {
    let lines = grid_lines(&[50, 100, 130], &[200, 220]);
    let wide = format!("{lines} {} BT /Latin 10 Tf 97 205 Td (7730.28) Tj ET", say(55, 205, "费"));
    check(&wide, "|费|7730.28|");
}

#[test]
fn header_cells_cut_by_a_pages_end_are_whole_again() {
    let xs = [50, 100, 150, 200];
    let sides = |low: i32, high: i32| -> String {
        xs.iter().map(|x| format!("{x} {low} m {x} {high} l S ")).collect()
    };
    let texts = |y: i32, texts: [&str; 3]| -> String {
        xs.iter().zip(texts).map(|(x, text)| say(x + 5, y, text)).collect()
    };
    let first = format!("{}50 80 m 200 80 l S {}", sides(40, 80), texts(50, ["项", "商业", "科研"]));
    let next = |lower| {
        let lines = format!("50 240 m 200 240 l S 50 220 m 200 220 l S {}", sides(220, 280));
        format!("{lines}{}{}", texts(260, lower), texts(225, ["甲", "1", "2"]))
    };
    let joined = |lower| read(&File::pages(&[&first, &next(lower)]));
    assert_eq!(joined(["", "企业", "机构"]), "|项|商业⏎企业|科研⏎机构|\n|甲|1|2|");
    // A row of figures, or one with a label of its own, is another row.
    assert_eq!(joined(["乙", "3", "4"]), "|项|商业|科研|\n|乙|3|4|\n|甲|1|2|");
    assert_eq!(joined(["乙", "", ""]), "|项|商业|科研|\n|乙|||\n|甲|1|2|");
}

#[test]
fn numbers_that_a_narrow_cell_breaks_are_whole() {
    let cell = |lines: &[&str]| {
        let set = |(line, y): (&&str, i32)| say(155, y, line);
        let texts: String = lines.iter().zip((0..).map(|line| 265 - 12 * line)).map(set).collect();
        read(&File::page(&format!(
            "{}{}{texts}",
            grid_lines(&[50, 150, 193], &[230, 277]),
            say(55, 265, "项")
        )))
    };
    let (digits, more) = (["809", "7", "6.2"], "12");
    for (lines, expected) in [
        (&["809", "0"][..], "|项|8090|"),
        (&["8.9", "0"], "|项|8.90|"),
        (&["809", "123", "45"], "|项|80912345|"),
        (&["809", "7件"], "|项|8097件|"),
        // There was room for a digit.
        (&[more, "7"], "|项|12⏎7|"),
        // As long as the first: perhaps another number.
        (&["809", "123"], "|项|809⏎123|"),
        // No number is written so.
        (&["012", "7"], "|项|012⏎7|"),
        (&["6.2", "1.5"], "|项|6.2⏎1.5|"),
        (&digits, "|项|809⏎7⏎6.2|"),
    ] {
        assert_eq!(cell(lines), expected);
    }
    // A line further down is another matter.
    assert_eq!(cell(&["809", "", "7"]), "|项|809⏎7|");
}

#[test]
fn footers_below_a_table_that_a_pages_end_cuts_are_none_of_its_text() {
    let (xs, ys) = ([50, 150, 250], [60, 80, 100]);
    let row = |y, label: &str| format!("{}{}", say(55, y, label), say(155, y, "1"));
    let sides = "50 20 m 50 60 l S 250 20 m 250 60 l S ";
    let first = format!("{}{sides}{}{}", grid_lines(&xs, &ys), row(85, "甲"), row(65, "乙"));
    let next = format!("{}{}{}", grid_lines(&xs, &[240, 260, 280]), row(265, "丙"), row(245, "丁"));
    let footer = say(140, 8, "某县年报");
    let file = File::pages(&[&format!("{first}{footer}"), &format!("{next}{footer}")]);
    assert_eq!(read(&file), "|甲|1|\n|乙|1|\n|丙|1|\n|丁|1|");
}

#[test]
fn tables_go_on_over_pages() {
    let (xs, ys) = ([50, 150, 250, 350], [40, 60, 80]);
    let top = [240, 260, 280];
    let head = |y| format!("{}{}{}", say(55, y, "项"), say(155, y, "一"), say(255, y, "二"));
    let row = |y, label: &str, figure: &str| {
        format!("{}{}{}", say(55, y, label), say(155, y, figure), say(255, y, figure))
    };
    let first = format!("{}{}{}", grid_lines(&xs, &ys), head(65), row(45, "（一）甲", "1"));
    let number = say(190, 15, "— 1 —");
    let next = format!("{}{}{}", grid_lines(&xs, &top), head(265), row(245, "（二）乙", "2"));
    let joined = "|项|一|二|\n|（一）甲|1|1|\n|（二）乙|2|2|";
    assert_eq!(read(&File::pages(&[&format!("{first}{number}"), &next])), joined);
    // Text in between: two tables.
    let between = format!("{first}{}", say(50, 25, "另一张表"));
    let parted = "|项|一|二|\n|（一）甲|1|1|\n另一张表\n|项|一|二|\n|（二）乙|2|2|";
    assert_eq!(read(&File::pages(&[&between, &next])), parted);
}

#[test]
fn rows_cut_by_a_pages_end_are_whole_again() {
    let xs = [50, 150, 250, 350];
    let above = |label: &str, figure: &str| {
        let texts = [
            say(55, 65, "项"),
            say(155, 65, "1"),
            say(255, 65, "1"),
            say(55, 45, label),
            say(155, 45, figure),
        ];
        format!("{}{}{}", grid_lines(&xs, &[40, 60, 80]), texts.concat(), say(255, 45, figure))
    };
    let below = |label: &str, figure: &str| {
        let texts = [say(55, 265, label), say(155, 265, figure), say(255, 265, figure)];
        let end = [say(55, 245, "末"), say(155, 245, "3"), say(255, 245, "3")];
        format!("{}{}{}", grid_lines(&xs, &[240, 260, 280]), texts.concat(), end.concat())
    };
    let joined = |upper: &str, lower: &str| read(&File::pages(&[upper, lower]));
    // The label fills its line and goes on; the figures are on either side.
    let whole = "|项|1|1|\n|没有现成信息需要另⏎行制作|2|2|\n|末|3|3|";
    assert_eq!(joined(&above("没有现成信息需要另", "2"), &below("行制作", "")), whole);
    assert_eq!(joined(&above("没有现成信息需要另", ""), &below("行制作", "2")), whole);
    // A figure that is broken as well is whole; one that may be another is not read as one.
    let whole = "|项|1|1|\n|没有现成信息需要另⏎行制作|1234567899|1234567899|\n|末|3|3|";
    assert_eq!(joined(&above("没有现成信息需要另", "123456789"), &below("行制作", "9")), whole);
    let apart = "|项|1|1|\n|没有现成信息需要另|5|5|\n|行制作|2|2|\n|末|3|3|";
    assert_eq!(joined(&above("没有现成信息需要另", "5"), &below("行制作", "2")), apart);
    let two = "|项|1|1|\n|没有|5⏎2|5|\n|末|3|3|";
    let rest = format!("{}{}", grid_lines(&xs, &[240, 260, 280]), say(155, 265, "2"));
    let end = [say(55, 245, "末"), say(155, 245, "3"), say(255, 245, "3")].concat();
    assert_eq!(joined(&above("没有", "5"), &format!("{rest}{end}")), two);
    // A label that ends, or another that begins, is a row of its own, whatever is blank.
    let apart = "|项|1|1|\n|没有|||\n|行制作|2|2|\n|末|3|3|";
    assert_eq!(joined(&above("没有", ""), &below("行制作", "2")), apart);
    let apart = "|项|1|1|\n|没有现成信息需要另|||\n|2.行制作|2|2|\n|末|3|3|";
    assert_eq!(joined(&above("没有现成信息需要另", ""), &below("2.行制作", "2")), apart);
}

#[test]
fn page_numbers_and_running_titles_are_no_text() {
    let page = |number: usize, text: &str| {
        format!(
            "{}{}{}",
            say(150, 285, "年度报告"),
            say(50, 200, text),
            say(190, 10, &format!("第{number}页共2页"))
        )
    };
    assert_eq!(read(&File::pages(&[&page(1, "正文"), &page(2, "续文")])), "年度报告\n正文\n续文");
    let marked =
        format!("/Artifact <</Type/Pagination>> BDC {} EMC {}", say(60, 150, "7"), say(50, 200, "文"));
    check(&marked, "文");
}

#[test]
fn lines_of_text_are_joined_to_paragraphs() {
    let full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";
    let text = [
        say(70, 250, &full[..84]),
        say(50, 235, full),
        say(50, 220, "完。"),
        say(70, 205, &full[..84]),
        say(50, 190, "也完。"),
    ];
    check(&format!("{}{}", say(50, 235, full), say(50, 220, "二、题")), &format!("{full}\n二、题"));
    check(&text.concat(), &format!("{}{full}完。\n{}也完。", &full[..84], &full[..84]));
}

#[test]
fn columns_without_lines_are_a_table_only_where_they_are_plain() {
    let row = |y, texts: [&str; 3]| -> String {
        [50, 150, 250]
            .iter()
            .zip(texts)
            .filter(|(_, text)| !text.is_empty())
            .map(|(x, text)| say(*x, y, text))
            .collect()
    };
    let rows = [row(250, ["项", "一", "二"]), row(235, ["甲", "1", "2"]), row(220, ["乙", "", "4"])];
    check(&rows.concat(), "|项|一|二|\n|甲|1|2|\n|乙||4|");
    check(&rows[..2].concat(), "项 一 二\n甲 1 2");
}

#[test]
fn values_of_fields_are_read_with_their_names() {
    let file = File::page("").note("/Subtype/Widget/FT/Tx/T(a.b)/V<FEFF004E7532>/Rect[50 100 150 120]");
    assert_eq!(read(&file), "a.b = N甲\nN甲");
    let drawn = File::page("").note("/Subtype/FreeText/Rect[50 100 150 120]/AP<</N 20 0 R>>");
    assert_eq!(read(&drawn), "图中");
}

#[test]
fn hostile_files_cost_no_more_than_their_limits() {
    let work = Allowance { fixed: 10_000_000, each: 0 };
    let limits =
        Limits { unpacked: 4 << 20, squares: 1_000, characters: 10_000, pages: 3, work, ..Limits::default() };

    let fails = |file: &File, what: &str| match extract(&file.bytes(), &Budget::new(&limits, 4_000)) {
        Err(Error::TooLarge { what: told, .. }) => assert_eq!(told.english(), what),
        other => panic!("{other:?}"),
    };
    // Each of eight drawings draws the next ten times.
    fails(&File::page("/Bomb Do"), "steps of work, far more than an ordinary file of its size");
    assert_eq!(read(&File::page("/Circle Do")), "");
    fails(&File::page(&"(aaaaaaaaaa) Tj ".repeat(2_000).replace("(a", "/Latin 9 Tf (a")), "characters");
    fails(
        &File::page(&grid_lines(
            &std::array::from_fn::<_, 45, _>(|i| 6 * i as i32),
            &std::array::from_fn::<_, 45, _>(|i| 6 * i as i32),
        )),
        "squares in tables",
    );
    fails(&File::pages(&["", "", "", ""]), "pages");
    fails(&File::page(&"q ".repeat(300_000)), "steps of work, far more than an ordinary file of its size");
    fails(&File::page(&" ".repeat(5 << 20)), "bytes when unpacked");
    // Not errors: a huge page, numbers without end, and what never ends.
    for content in [
        "99999999999999999999 0 0 99999999999999999999 99999999999999999999 0 cm 99999999999999999999 99999999999999999999 m 99999999999999999999999 99999999999999999999999 l S",
        "q q q BT BT (",
        "/Fi 1 Tf [[[[ <",
        "Q Q ET EMC W f*",
    ] {
        let huge = File::page(&format!("{content} {}", say(10, 10, "字")))
            .keys("/MediaBox[0 0 9999999999999999 9999999999999999]");
        assert_eq!(extract(&huge.bytes(), &Budget::new(&limits, 4_000)).err(), None, "{content}");
    }
}

#[test]
fn what_is_no_pdf_or_only_a_part_of_one_is_an_error_or_a_document() {
    let file = File::page(&table(&grid_lines(&[50, 150, 250, 350], &[210, 230, 250, 270]))).bytes();
    for end in (0..file.len()).step_by(17) {
        let _ = extract(&file[..end], &Budget::usual());
    }
    let cut = &file[..file.len() - b"%%EOF\n".len()];
    assert!(shown(&extract(cut, &Budget::usual()).unwrap()).starts_with("! 文件没有结束标记"));
    assert!(matches!(extract(b"%PDF-1.4", &Budget::usual()), Err(Error::Damaged { .. })));
    let nested = File::page("").keys(&format!("/X {}{}", "[".repeat(100_000), "]".repeat(100_000)));
    let _ = extract(&nested.bytes(), &Budget::usual());
}

#[test]
fn bytes_changed_anywhere_cause_no_panic() {
    let files = [
        File::page(&table(&grid_lines(&[50, 150, 250, 350], &[210, 230, 250, 270]))).bytes(),
        File::page("/Form Do BT /Drawn 9 Tf (ab) Tj /Radicals 9 Tf <0001> Tj /Down 9 Tf <4E8C> Tj ET")
            .bytes(),
        File::pages(&[
            &format!("{}{}{}", bevel(50, 20, 150, 60), bevel(152, 20, 193, 60), say(158, 30, "809")),
            &format!("{}{}{}", frame(50, 240, 150, 280), frame(152, 240, 193, 280), say(158, 265, "7")),
        ])
        .bytes(),
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf/libreoffice.pdf")).unwrap(),
    ];
    let mut seed = 1_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % below
    };
    for file in files {
        for _ in 0..rounds() {
            let mut damaged = file.clone();
            for _ in 0..=random(6) {
                let at = random(damaged.len());
                match random(3) {
                    0 => damaged[at] = b"0123456789<>[]()/ R-."[random(21)],
                    1 => damaged[at] = random(256) as u8,
                    _ => drop(damaged.remove(at)),
                }
            }
            let _ = extract(
                &damaged,
                &Budget::new(&Limits { unpacked: 1 << 20, ..Limits::default() }, damaged.len()),
            );
        }
    }
}

/// `NIANBAO_FUZZ` asks for more than a moment's worth.
fn rounds() -> usize {
    std::env::var("NIANBAO_FUZZ").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(100)
}

#[test]
fn text_is_shown_as_codes_of_its_font() {
    assert_eq!(hex("件1"), "4EF60031");
}
