//! Files that hold much of one thing: some number of bytes of it, before they are packed.

mod made;

use made::{cells, docx, docx_with, page, page_with, stream, xlsx, xlsx_with};
use std::fmt::Write;

/// Makes a file of about so many bytes.
pub(super) type Make = fn(usize) -> Vec<u8>;

/// What the files hold much of, by name.
pub(super) const FAMILIES: &[(&str, Make)] = &[
    // Lines of text.
    ("text: titles", |n| many(TITLES, n)),
    ("text: titles and names", |n| {
        counted(n, 64, |i| format!("某{}{}局\n2021年{TITLE}\n", han(i), han(i / 7)))
    }),
    ("text: figures on one line", |n| many("1 ", n)),
    ("text: figures behind a label", |n| format!("（一）予以公开 {}", "1 ".repeat(n / 2)).into_bytes()),
    ("text: brackets that do not close", |n| many("1(", n)),
    ("text: notes", |n| many("字(注)1 ", n)),
    ("text: short lines", |n| {
        counted(n, 13, |i| format!("{}{}{}{}\n", han(i * 7), han(i * 31), han(i), han(i / 9)))
    }),
    ("text: rows", |n| many("（一）予以公开 1 2 3 4 5 6 7\n", n)),
    ("text: labels", |n| many("（一）予以公开\n", n)),
    ("text: labels above figures", |n| many("（一）予以公开\n1\n2\n3\n4\n5\n6\n7\n", n)),
    ("text: labels among figures", |n| {
        many("1.属于国家秘密\n1\n2\n（一）予以公开 1 2 3\n5.保护第三方合法权益\n", n)
    }),
    ("text: figures that are no row's", |n| many("其他 1 2\n", n)),
    ("text: sections", |n| {
        many("一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n", n)
    }),
    ("text: cells between tabs", |n| many("a\t1\n", n)),
    ("text: one row between tabs", |n| many("a\t", n)),
    ("text: lone tabs", |n| many("a\n\t\n", n)),
    ("text: empty lines", |n| many("\n", n - 1).into_iter().chain(*b"a").collect()),
    ("text: bars", |n| many("| a | 1 |\n", n)),
    ("text: lone bars", |n| many("a\n\n|\n", n)),
    ("text: pages", |n| many("字\n1\n\u{c}", n)),
    // Markdown.
    ("markdown: tags that do not end", |n| many_below("# a\n", "<a", n)),
    ("markdown: emphasis", |n| many_below("# a\n", "**a", n)),
    ("markdown: references", |n| many_below("# a\n", "&a", n)),
    ("markdown: links", |n| many_below("# a\n", "[a](", n)),
    ("markdown: escapes", |n| many_below("# a\n", "\\*", n)),
    ("markdown: quotes", |n| many_below("# a\n", "> ", n)),
    ("markdown: html tables", |n| many_below("# a\n", "<table><tr><td>1</td></tr></table>\n", n)),
    ("markdown: tables that do not end", |n| many_below("# a\n", "<table>\n", n)),
    ("markdown: delimiter rows", |n| many_below("# a\n", "|--|--|\n", n)),
    ("markdown: tables", |n| many_below("# a\n", "| 其他 | 1 |\n|--|--|\n", n)),
    ("markdown: arrows", |n| many_below("# a\n", "| a | ← | ↑ |\n", n)),
    // Pages.
    ("html: nested elements", |n| many_below("<html>", "<div>", n)),
    ("html: nested tables", |n| many_below("<html>", "<table><tr><td>a<td>b", n)),
    ("html: end tags without elements", |n| many_below(&format!("<html>{}", "<i>".repeat(500)), "</x>", n)),
    ("html: tables", |n| many_below("<html>", &table(&(HEADER.to_owned() + &row("（一）予以公开"))), n)),
    ("html: rows", |n| many_below(&in_table(""), &row("（一）予以公开"), n)),
    ("html: rows cut in two", |n| {
        many_below(&in_table(""), &(row("2.其") + &row("他法律行政法规禁止公开")), n)
    }),
    ("html: misprints", |n| {
        counted_below(&in_table(""), n, 60, |i| row(&format!("（一）予以公升{}", i % 10)))
    }),
    ("html: unknown rows", |n| {
        counted_below(&in_table(""), n, 60, |i| row(&format!("{}{}无{}", han(i * 7), han(i * 31), han(i))))
    }),
    ("html: headers", |n| many_below(&in_table(""), &(HEADER.to_owned() + &row("（一）予以公开")), n)),
    ("html: one row", |n| many_below("<html><table><tr>", "<td>1", n)),
    ("html: blank cells", |n| {
        format!("<html><table><tr><td>a{0}<td>5{0}<tr><td>a", "<td>".repeat(n / 8)).into_bytes()
    }),
    ("html: spans", |n| many_below("<html><table>", "<tr><td colspan=500>1<td rowspan=1000>2", n)),
    ("html: attributes", |n| counted_below("<html><p ", n, 8, |i| format!("a{i}=1 "))),
    ("html: formatting", |n| many_below("<html>", "<b><p>", n)),
    ("html: formatting anew", |n| {
        let fonts: String = (0..100).map(|i| format!("<font color={i}>")).collect();
        many_below(&format!("<html>{fonts}"), "<p>x", n)
    }),
    ("html: wrong nesting", |n| many_below("<html>", "<a><p></a>", n)),
    ("html: raised in raised", |n| many_below(&format!("<html>{}", "<sup>".repeat(200)), "1<sup>2</sup>", n)),
    ("html: names", |n| many_below("<html>", "<span data-path=a>x</span>", n)),
    ("html: choices", |n| many_below("<html>", "<select name=a><option selected>x</select>", n)),
    ("html: breaks", |n| many_below("<html>", "x<br>", n)),
    ("html: pictures behind spaces", |n| {
        format!("<html>{}{}", "\u{a0}".repeat(n / 4), "<img>".repeat(n / 10)).into_bytes()
    }),
    ("html: paragraphs", |n| many_below("<html>", "<p>", n)),
    // Word documents.
    ("docx: paragraphs", |n| docx(&"<w:p><w:r><w:t>文字</w:t></w:r></w:p>".repeat(n / 41))),
    ("docx: empty paragraphs", |n| docx(&"<w:p/>".repeat(n / 6))),
    ("docx: cells", |n| docx(&format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", "<w:tc/>".repeat(n / 7)))),
    ("docx: rows", |n| docx(&format!("<w:tbl>{}</w:tbl>", "<w:tr><w:tc/></w:tr>".repeat(n / 20)))),
    ("docx: merged cells", |n| {
        let cell = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>";
        docx(&format!("<w:tbl>{}</w:tbl>", cell.repeat(n / cell.len())))
    }),
    ("docx: tables", |n| docx(&"<w:tbl><w:tr><w:tc/></w:tr></w:tbl>".repeat(n / 36))),
    ("docx: bookmarks", |n| {
        let bookmark = |i| format!(r#"<w:bookmarkStart w:id="{i}" w:name="_nianbao_{i}"/>"#);
        docx(&format!("<w:p>{}<w:r><w:t>x</w:t></w:r></w:p>", (0..n / 50).map(bookmark).collect::<String>()))
    }),
    ("docx: controls", |n| {
        let control =
            r#"<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>"#;
        docx(&control.repeat(n / control.len()))
    }),
    ("docx: field codes", |n| {
        let field = r#"<w:fldChar w:fldCharType="begin"/><w:t>x</w:t>"#;
        docx(&format!("<w:p><w:r>{}</w:r></w:p>", field.repeat(n / field.len())))
    }),
    ("docx: styles", |n| {
        let style =
            |i: usize| format!(r#"<w:style w:styleId="s{}"><w:basedOn w:val="s{i}"/></w:style>"#, i + 1);
        docx_with(&"<w:p/>".repeat(9), "styles", &(0..n / 60).map(style).collect::<String>())
    }),
    ("docx: numbers", |n| {
        let level = format!(r#"<w:lvl w:ilvl="0"><w:lvlText w:val="{}"/></w:lvl>"#, "%1".repeat(200));
        let lists = format!(
            r#"<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#
        );
        let paragraph = r#"<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>"#;
        docx_with(&paragraph.repeat(n / paragraph.len()), "numbering", &lists)
    }),
    ("docx: breaks", |n| docx(&format!("<w:p><w:r>{}</w:r></w:p>", "<w:br/>".repeat(n / 7)))),
    // Workbooks.
    ("xlsx: rows", |n| xlsx(&"<row><c><v>1</v></c></row>".repeat(n / 26))),
    ("xlsx: empty cells", |n| xlsx(&format!("<row>{}</row>", "<c/>".repeat(n / 4)))),
    ("xlsx: columns", |n| xlsx(&format!("<row>{}</row>", "<c><v>1</v></c>".repeat((n / 15).min(16_000))))),
    ("xlsx: one string", |n| {
        let cells = r#"<c t="s"><v>0</v></c>"#.repeat(n / 48);
        xlsx_with(&format!("<row>{cells}</row>"), "", &format!("<si><t>{}</t></si>", "字".repeat(99)))
    }),
    ("xlsx: strings", |n| xlsx_with("<row><c><v>1</v></c></row>", "", &"<si><t>a</t></si>".repeat(n / 18))),
    ("xlsx: merged cells", |n| {
        let rows = 1..n / 90;
        let merge = |row: usize| format!(r#"<mergeCell ref="A{row}:B{row}"/>"#);
        xlsx_with(
            &rows.clone().map(|row| cells(row, 2)).collect::<String>(),
            &rows.map(merge).collect::<String>(),
            "",
        )
    }),
    // PDF.
    ("pdf: texts", |n| page(&format!("BT /F 9 Tf {}ET", "1 0 0 1 9 9 Tm (1 2)Tj ".repeat(n / 23)))),
    ("pdf: places", |n| {
        page(&piece(n, 42, |i| format!("BT /F 9 Tf 1 0 0 1 {} {} Tm (12)Tj ET ", i % 50 * 10, i / 50 % 700)))
    }),
    ("pdf: one line", |n| page(&format!("BT /F .1 Tf 1 0 0 1 9 9 Tm ({})Tj ET", "a b ".repeat(n / 4)))),
    ("pdf: huge letters", |n| page(&format!("BT /F 90000 Tf {}ET", "(1)Tj ".repeat(n / 6)))),
    ("pdf: lines", |n| page(&piece(n, 22, |i| format!("{0} 0 m {0} {1} l S ", i * 7 % 600, i % 800)))),
    ("pdf: crossing lines", |n| {
        page(&piece(n, 52, |i| format!("0 {0} m 500 {0} l S {0} 0 m {0} 500 l S ", i as f64 * 0.05)))
    }),
    ("pdf: boxes", |n| page(&piece(n, 20, |i| format!("{} {} 5 7 re S ", i % 100 * 6, i / 100 * 8)))),
    ("pdf: boxes with text", |n| {
        page(&piece(n, 60, |i| {
            let (x, y) = (i % 100 * 6, i / 100 % 100 * 8);
            format!("{x} {y} 5 7 re S BT /F 4 Tf 1 0 0 1 {} {} Tm (1)Tj ET ", x + 1, y + 1)
        }))
    }),
    ("pdf: saved states", |n| page(&"q ".repeat(n / 2))),
    ("pdf: fonts", |n| page(&format!("BT {}ET", "/F 9 Tf ".repeat(n / 8)))),
    ("pdf: a long text as one letter", |n| {
        let map = format!("1 beginbfchar <61><{}> endbfchar", "4e00".repeat(n / 8));
        page_with(&format!("BT /M 9 Tf ({})Tj ET", "a".repeat(n / 4)), &[MAPPED, &stream("", &map)])
    }),
    ("pdf: a map of many letters", |n| {
        let map = piece(n, 12, |i| format!("<{:04x}><4e00>", i % 65_536));
        page_with("BT /M 9 Tf (ab)Tj ET", &[MAPPED, &stream("", &format!("9 beginbfchar {map} endbfchar"))])
    }),
    ("pdf: drawings in drawings", |n| {
        let form = |next: usize| {
            let resources = format!("/Resources<</XObject<</X {next} 0 R>>>>");
            stream(&format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]{resources}"), &"/X Do ".repeat(8))
        };
        let forms: Vec<String> = (0..(n / 100).min(20)).map(|i| form(9 + i)).collect();
        let forms: Vec<&str> = ["null", "null"].into_iter().chain(forms.iter().map(String::as_str)).collect();
        page_with("/X Do", &forms)
    }),
];

/// What costs the square of its size by its nature, and what only the limit stops: each name holds all that follows.
pub(super) const STOPPED: &[(&str, Make)] = &[("docx: open bookmarks", |n| {
    let bookmark = |i| format!(r#"<w:bookmarkStart w:id="{i}" w:name="_nianbao_{i}"/><w:p/>"#);
    docx(&(0..n / 56).map(bookmark).collect::<String>())
})];

/// A font whose letters the next object maps to others.
const MAPPED: &str = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 8 0 R/ToUnicode 7 0 R/DescendantFonts[<</Type/Font\
    /Subtype/CIDFontType2/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)>>>>]>>";

const TITLE: &str = "政府信息公开工作年度报告";
const TITLES: &str = "某某县人民政府\n2021年政府信息公开工作年度报告\n文字。\n";
const HEADER: &str = "<tr><td>申请人情况</td><td>自然人</td><td>商业企业</td><td>总计</td></tr>";

fn many(text: &str, bytes: usize) -> Vec<u8> {
    text.repeat(bytes / text.len()).into_bytes()
}

fn many_below(head: &str, text: &str, bytes: usize) -> Vec<u8> {
    (head.to_owned() + &text.repeat(bytes / text.len())).into_bytes()
}

fn counted(bytes: usize, each: usize, make: impl Fn(usize) -> String) -> Vec<u8> {
    piece(bytes, each, make).into_bytes()
}

fn counted_below(head: &str, bytes: usize, each: usize, make: impl Fn(usize) -> String) -> Vec<u8> {
    (head.to_owned() + &piece(bytes, each, make)).into_bytes()
}

fn piece(bytes: usize, each: usize, make: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    (0..bytes / each).for_each(|i| write!(text, "{}", make(i)).unwrap());
    text
}

/// Some Chinese character.
fn han(number: usize) -> char {
    char::from_u32(0x4e00 + (number % 20_000) as u32).unwrap()
}

fn table(rows: &str) -> String {
    format!("<table>{rows}</table>")
}

fn in_table(rows: &str) -> String {
    format!("<html><table>{HEADER}{rows}")
}

fn row(label: &str) -> String {
    format!("<tr><td>{label}</td><td>1</td><td>2</td><td>3</td></tr>")
}
