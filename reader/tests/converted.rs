//! Whole reports as converters, exporters and websites leave them: organ, year, prose and figures come back whatever
//! became of the document.

use crate::common;
use nianbao_reader::document::{Block, Medium};
use nianbao_reader::{Error, Reader, Reading};
use nianbao_schema::{Format, Report};
use nianbao_testing::{Filling, Random, report};

const ORGAN: &str = "东河县文化和旅游局";
const PROSE: [&str; 3] =
    ["2023年，我局主动公开信息31条。\n没有人民来信。", "一是内容不够丰富；二是人手不足。", "无。"];

/// A report of an organ that there is not, some of whose cells are blank.
fn written() -> Report {
    filled(Filling::default().blank)
}

/// The same with a figure or `/` in each cell.
fn complete() -> Report {
    filled(0)
}

fn filled(blank: usize) -> Report {
    let format = Format::built_in("2021-30").unwrap();
    let filling = Filling { hostile: false, blank, ..Filling::default() };
    let mut report = report(format, &mut Random::new(11), &filling);
    report.organ.name = ORGAN.to_owned();
    report.organ.level = None;
    report.year = Some(2023);
    for (at, text) in PROSE.iter().enumerate() {
        report.set_narrative(at, *text);
    }
    report
}

fn read(bytes: &[u8]) -> Result<Reading, Error> {
    Reader::default().read(bytes)
}

/// Reads a document and expects the whole report.
#[track_caller]
fn check(bytes: &[u8], medium: Medium, what: &str) {
    check_for(&written(), bytes, medium, what);
}

#[track_caller]
fn check_for(expect: &Report, bytes: &[u8], medium: Medium, what: &str) {
    assert_eq!(Medium::of(bytes), Ok(medium), "{what}");
    let reading = read(bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
    let found = &reading.report;
    assert_eq!((found.organ.name.as_str(), found.year), (ORGAN, Some(2023)), "{what}");
    let prose: Vec<&str> = (0..3).map(|narrative| found.narrative(narrative)).collect();
    assert_eq!(prose, PROSE, "{what}");
    for (cell, (expect, read)) in expect.entries().iter().zip(found.entries()).enumerate() {
        assert_eq!(read, expect, "{what}: {} {:?}", found.format().labels(cell), reading.leftover);
    }
}

/// The rows of a document as a sheet has them: a merged cell is its text and blanks.
fn sheet(report: &Report) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for block in common::published(report).blocks {
        match block {
            Block::Paragraph(paragraph) => rows.push(vec![paragraph.text]),
            Block::Grid(grid) => {
                let start = rows.len();
                rows.resize(start + grid.rows, vec![String::new(); grid.columns]);
                grid.cells.into_iter().for_each(|cell| rows[start + cell.row][cell.column] = cell.text);
            }
        }
    }
    rows
}

/// The rows as a file of separated values; `width` pads them all to one length, as spreadsheets do.
fn separated(rows: &[Vec<String>], separator: char, width: Option<usize>) -> String {
    let quoted = |text: &String| {
        let needs = text.contains(['"', '\n', '\r']) || text.contains(separator);
        if needs { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.clone() }
    };
    let line = |row: &Vec<String>| {
        let mut row: Vec<String> = row.iter().map(quoted).collect();
        row.resize(width.unwrap_or(0).max(row.len()), String::new());
        row.join(&separator.to_string()) + "\r\n"
    };
    rows.iter().map(line).collect()
}

#[test]
fn separated_values_are_read_in_every_dress() {
    let check = |bytes: &[u8], what| check_for(&complete(), bytes, Medium::Csv, what);
    let rows = sheet(&complete());
    let width = rows.iter().map(Vec::len).max();
    let gbk = |text: &str| encoding_rs::GBK.encode(text).0.into_owned();
    let wide = |text: &str| {
        [&b"\xFF\xFE"[..], &text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()].concat()
    };
    let comma = separated(&rows, ',', width);
    check(comma.as_bytes(), "UTF-8");
    check(format!("\u{feff}{comma}").as_bytes(), "UTF-8 with a mark");
    check(&gbk(&comma), "GBK");
    check(&gbk(&separated(&rows, ';', width)), "semicolons");
    check(&gbk(&format!("sep=;\r\n{}", separated(&rows, ';', width))), "semicolons, told");
    check(&wide(&separated(&rows, '\t', width)), "tabs, UTF-16");
    check(separated(&rows, ',', None).as_bytes(), "rows as long as they are");
    // Labels broken in their cells, which are quoted then, and a section's prose in one cell.
    let broken: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().map(|text| text.replace("本年制发件数", "本年\n制发件数")).collect())
        .collect();
    check(separated(&broken, ',', width).as_bytes(), "broken labels");
}

/// A row whose first or last cell is blank may have lost a cell or gained one, and totals that are no sums prove nothing:
/// it is read right or not at all, and named.
#[test]
fn separated_values_with_blanks_are_never_wrong() {
    let expect = written();
    let rows = sheet(&expect);
    for width in [None, rows.iter().map(Vec::len).max()] {
        let reading = read(separated(&rows, ',', width).as_bytes()).unwrap();
        let named: String = reading.leftover.iter().map(|left| left.text.as_str()).collect();
        let entries = expect.entries().iter().zip(reading.report.entries());
        for (cell, (expect, read)) in entries.enumerate().filter(|(_, (expect, read))| expect != read) {
            let labels = reading.report.format().labels(cell);
            assert!(read.is_blank(), "{labels}: {expect:?} was read as {read:?}");
            let shown = expect.shown(&reading.report.format().cells[cell].value).to_string();
            assert!(named.contains(&shown), "{labels}: {shown} is not named");
        }
    }
}

/// The report as a page: each paragraph and table in its element.
fn page(report: &Report, tail: &str) -> String {
    let mut page = String::new();
    for block in common::published(report).blocks {
        match block {
            Block::Paragraph(paragraph) => page += &format!("<p>{}</p>\n", paragraph.text),
            Block::Grid(grid) => page += &table(&grid),
        }
    }
    format!("<html><body>{page}{tail}</body></html>")
}

fn table(grid: &nianbao_reader::document::Grid) -> String {
    let mut table = "<table>\n".to_owned();
    for row in 0..grid.rows {
        table += "<tr>";
        for cell in grid.cells.iter().filter(|cell| cell.row == row) {
            table += &format!("<td rowspan={} colspan={}>{}</td>", cell.height, cell.width, cell.text);
        }
        table += "</tr>\n";
    }
    table + "</table>\n"
}

#[test]
fn titles_and_texts_that_share_a_paragraph_are_read() {
    let whole = page(&written(), "");
    check(whole.as_bytes(), Medium::Html, "as it is");
    let title = |number: &str, title: &str, end: &str| {
        (format!("{number}、{title}</p>\n<p>"), format!("{number}、{title}{end}"))
    };
    for end in ["：", "。", " ", "<br>", "<b></b>", "　　"] {
        let mut joined = whole.clone();
        for (number, text) in
            [("一", "总体情况"), ("五", "存在的主要问题及改进情况"), ("六", "其他需要报告的事项")]
        {
            let (from, to) = title(number, text, end);
            assert!(joined.contains(&from));
            joined = joined.replace(&from, &to);
        }
        check(joined.as_bytes(), Medium::Html, end);
    }
}

#[test]
fn what_a_page_has_below_a_report_is_none_of_it() {
    for tail in [
        "<div>分享到：</div><div>【打印本页】【关闭窗口】</div><div>上一篇：东河县2022年年报</div><div>下一篇：没有了</div>",
        "<div><p>主办单位：东河县人民政府办公室 承办：东河县大数据局</p><p>东ICP备05000000号 网站标识码：1400000000</p></div>",
        "<p>附件：<a href=a.xlsx>统计表.xlsx</a></p><p>责任编辑：甲</p><p>扫一扫在手机打开当前页</p>",
        "<p>相关链接：</p><ul><li>东河县2022年报</li><li>东河县2021年报</li></ul><p>版权所有 ©东河县人民政府</p>",
        "<p>打印 | 关闭</p><p>大 中 小</p>",
    ] {
        check(page(&written(), tail).as_bytes(), Medium::Html, tail);
    }
}

/// The report as Markdown with its tables in HTML.
fn markdown(report: &Report, heading: impl Fn(usize, &str) -> String) -> String {
    let mut text = String::new();
    for (at, block) in common::published(report).blocks.into_iter().enumerate() {
        text += &match block {
            Block::Paragraph(paragraph) => heading(at, &paragraph.text) + "\n\n",
            Block::Grid(grid) => table(&grid) + "\n",
        };
    }
    text
}

#[test]
fn markdown_of_converters_has_titles() {
    let report = written();
    let plain = |_: usize, text: &str| text.to_owned();
    check(markdown(&report, plain).as_bytes(), Medium::Markdown, "no headings");
    let setext = |at: usize, text: &str| if at == 0 { format!("{text}\n====") } else { text.to_owned() };
    check(markdown(&report, setext).as_bytes(), Medium::Markdown, "an underlined heading");
    let in_front = |at: usize, text: &str| match at {
        0 => format!("---\ntitle: {text}\nauthor:\n- 甲\n---"),
        _ => text.to_owned(),
    };
    check(markdown(&report, in_front).as_bytes(), Medium::Markdown, "a title in front");
    let linked = |at: usize, text: &str| match at {
        0 => format!("[首页](http://www.x.cn/) > [年报](http://www.x.cn/a)\n\n# {text}"),
        _ => text.to_owned(),
    };
    check(markdown(&report, linked).as_bytes(), Medium::Markdown, "a link first");
    let whole = markdown(&report, plain)
        .replace("<table>", "<html><body><table>")
        .replace("</table>", "</table></body></html>");
    check(whole.as_bytes(), Medium::Markdown, "tables as documents");
}

#[test]
fn radicals_are_read_as_characters() {
    let radicals = |text: &str| {
        let pairs = [
            ('人', '⼈'),
            ('民', '⺠'),
            ('一', '⼀'),
            ('二', '⼆'),
            ('行', '⾏'),
            ('文', '⽂'),
            ('西', '⻄'),
        ];
        pairs.into_iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, &to.to_string()))
    };
    check(radicals(&page(&written(), "")).as_bytes(), Medium::Html, "a page");
    check(
        radicals(&markdown(&written(), |_, text| text.to_owned())).as_bytes(),
        Medium::Markdown,
        "Markdown",
    );
    let values = separated(&sheet(&complete()), ',', None);
    check_for(&complete(), radicals(&values).as_bytes(), Medium::Csv, "CSV");
}

#[test]
fn what_cannot_be_read_is_told_truly() {
    for (bytes, expect) in [
        (&b""[..], "文件是空的"),
        (b" \r\n\t", "文件是空的"),
        (b"{\\rtf1\\ansi}", "RTF文档（.rtf）"),
        ("[字体：大 中 小]\n很好。".as_bytes(), "这是纯文本，但其中没有任何已知表样的表格"),
        (
            "<p>东河县</p><img src=a.png><img src=b.png>".as_bytes(),
            "网页里没有表格，有2张图片；表格如果是图片，读不出来",
        ),
        ("<p>东河县</p><iframe src=a.html></iframe>".as_bytes(), "请直接读取那些文件"),
    ] {
        let error = read(bytes).unwrap_err();
        assert!(error.wording().chinese().contains(expect), "{}", error.wording().chinese());
        assert!(error.wording().english().is_ascii() || expect.contains('“'), "{error}");
    }
}
