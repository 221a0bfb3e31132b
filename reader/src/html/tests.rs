//! Pages as they are met, and what they say.

use super::*;
use crate::document::{Field, GridCell, run};
use proptest::prelude::*;

fn read(html: &str) -> Document {
    extract(html.as_bytes(), &crate::budget::Budget::usual()).unwrap()
}

/// A document on paper: a paragraph a line, `#` for headings, `⏎` for a line's end in it; a grid a row a line, cells
/// in `[]` with their spans behind them and `*` before a header.
fn drawn(document: &Document) -> Vec<String> {
    let line = |text: &str| run::sketch(&text.replace('\n', "⏎"));
    let cell = |cell: &GridCell| {
        let star = if cell.header { "*" } else { "" };
        let span = match (cell.width, cell.height) {
            (1, 1) => String::new(),
            (width, height) => format!("{width}x{height}"),
        };
        format!("[{star}{}]{span}", line(&cell.text))
    };
    let mut lines = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => {
                let marks = "#".repeat(paragraph.heading.unwrap_or(0).into());
                lines.push(format!("{marks}{}", line(&paragraph.text)));
            }
            Block::Grid(grid) => {
                lines.extend(grid.caption.as_ref().map(|caption| format!("<{}>", line(caption))));
                for row in 0..grid.rows {
                    lines.push(grid.cells.iter().filter(|cell| cell.row == row).map(cell).collect());
                }
            }
        }
    }
    lines
}

#[track_caller]
fn check(html: &str, lines: &[&str]) {
    assert_eq!(drawn(&read(html)), lines, "{html}");
}

/// Which blocks lie less deep than the one before: `<` where what encloses that one ends.
fn edges(html: &str) -> String {
    let document = read(html);
    assert_eq!(document.nesting.len(), document.blocks.len(), "{html}");
    document.nesting.windows(2).map(|pair| if pair[1] < pair[0] { '<' } else { '·' }).collect()
}

#[test]
fn what_encloses_a_text_ends_where_its_element_ends() {
    let text = "<div><p>一<p>二<p>三</div>";
    assert_eq!(edges(&format!("<div>{text}</div><p>尾")), "··<");
    assert_eq!(edges(&format!("<table><tr><td>{text}<tr><td>尾</table>")), "··<");
    assert_eq!(edges(&format!("<section>{text}</section><div><div><p>尾</div></div>")), "··<");
    // A table is a block like any other.
    assert_eq!(edges("<div><p>一</p><p>二</p><table><tr><td>1<td>2<tr><td>3<td>4</table><p>三</div>"), "···");
    assert_eq!(edges("<p>一<p>二<p>尾"), "··");
}

#[test]
fn paragraphs_are_what_stands_on_lines_of_its_own() {
    check("<p>一<p>二</p><div>三<div>四</div>五</div>", &["一", "二", "三", "四", "五"]);
    check("<h1>题</h1><H2>节</H2><div role=heading aria-level=3>条</div>文", &["#题", "##节", "###条", "文"]);
    check("<ul><li>甲<li>乙</ul><dl><dt>丙<dd>丁</dl>", &["甲", "乙", "丙", "丁"]);
    check("a<b>b</b> <i> c</i>\n d", &["ab c d"]);
    check("<p>一<br>二<br><br>三<br/></p>", &["一⏎二", "三"]);
    check(
        "<p>　　一、总体情况<br>　　本年<br>度<br>&nbsp;&nbsp;&nbsp;&nbsp;二</p>",
        &["一、总体情况", "本年⏎度", "二"],
    );
    check("<p>&nbsp;</p><p>　</p><p>1&nbsp;2</p>", &["1\u{A0}2"]);
    check("<p>本年\n  度收到 3\n件 a\nb</p>", &["本年度收到 3 件 a b"]);
    check("<pre>a\n  b</pre>", &["a⏎b"]);
    check("<span style='display:block'>甲</span><span>乙</span>", &["甲", "乙"]);
    check("&lt;p&gt; &#20844;&amp; &nosuch; &copy", &["<p> 公& &nosuch; ©"]);
}

#[test]
fn what_does_not_show_is_not_read() {
    check(
        "<title>t</title><style>s</style><script>x</script><noscript>n</noscript><template><p>t</template>\
         <!-- c --><p hidden>h</p><p style='color:red; DISPLAY : None !important'>d</p><nav>n</nav>\
         <dialog>d</dialog><input type=hidden value=h><svg><text>s</text></svg><button>b</button><p>是",
        &["是"],
    );
    check("<h3><button>一、总体情况</button></h3>", &["###一、总体情况"]);
    check("<div hidden=until-found>是</div><dialog open>是</dialog>", &["是", "是"]);
}

#[test]
fn the_title_of_a_page_is_what_its_article_is_called() {
    let title = |html: &str| read(html).declared.title;
    assert_eq!(title("<title>甲_乙</title><svg><title>图</title></svg><p>是").as_deref(), Some("甲_乙"));
    let meta = "<meta name='ArticleTitle' content='甲'>";
    assert_eq!(title(&format!("{meta}<title>甲_乙</title><p>是")).as_deref(), Some("甲"));
    assert_eq!(title(&format!("<title>甲_乙</title>{meta}<p>是")).as_deref(), Some("甲"));
    assert_eq!(title("<p>是"), None);
}

#[test]
fn runs_keep_their_looks() {
    for (html, expect) in [
        ("<p>22<sup>1</sup> m<sub>2</sub>", "22{Raised:1} m{Lowered:2}"),
        (
            "<p><del>5</del>6<s>7</s><strike>8</strike><ins>9</ins>",
            "{Struck:5}6{Struck:7}{Struck:8}{Inserted:9}",
        ),
        ("<p><b style='text-decoration:line-through'>5<i>6</i></b>7", "{Struck:5}{Struck:6}7"),
        ("<p>1<span style='display:none'>2</span>3", "13"),
        ("<p>1<span style='visibility:hidden'>2<b style='visibility:visible'>3</b></span>", "1{Hidden:2}3"),
        ("<p>1<font color=#ffffff>2</font>", "12"),
        ("<table><tr><td>1<font color=#ffffff>2</font><td>3</table>", "[1{Pale:2}][3]"),
        ("<p>1<b aria-hidden=true>2</b>", "1{Doubtful:2}"),
        ("<p>&#xFDD6;1", "\u{FFFD}1"),
        // A script shows what a page hides at first; only in tables does a page's own style count.
        ("<style>.a{display:none}</style><p class=a>1", "1"),
    ] {
        check(html, &[expect]);
    }
}

#[test]
fn a_page_s_own_styles_count_in_tables() {
    let table = |cell: &str| {
        format!(
            "<style>/* .a {{}} */ .hid {{ display : none }} td.cut, b > i {{ text-decoration: line-through }}
             #up {{vertical-align:super}} tr.gone td {{visibility:hidden}} @media print {{ .ok {{ display:none }} }}
             .hid.shown {{ display:inline }} .ok:hover {{ display:none }} [x] {{ display:none }}</style>
             <table><tr><td>a<td>b</tr>{cell}</table>"
        )
    };
    for (row, expect) in [
        ("<tr><td>1<span class=hid>2</span><td>3", "[1{Hidden:2}][3]"),
        ("<tr><td>1<span class='hid shown'>2</span><td>3", "[12][3]"),
        ("<tr><td>1<td class=cut>2", "[1][{Struck:2}]"),
        ("<tr><td>1<td class='x cut'>2<td>3", "[1][{Struck:2}][3]"),
        ("<tr><td><b>1<i>2</i><u><i>3</i></u></b><td>4", "[1{Struck:2}3][4]"),
        ("<tr><td>1<u id=up>2</u><td>3", "[1{Raised:2}][3]"),
        ("<tr class=gone><td>1<td>2", "[{Hidden:1}][{Hidden:2}]"),
        ("<tr style='text-decoration:line-through'><td>1<td>2", "[{Struck:1}][{Struck:2}]"),
        ("<tbody style='color:#fff'><tr><td>1<td bgcolor=navy>2", "[{Pale:1}][2]"),
        ("<tr><td class=ok x>1<td style='vertical-align:super'>2", "[1][2]"),
        ("<tr><td>1<td><p style='display:none'>2", "[1][{Hidden:2}]"),
    ] {
        let document = read(&table(row));
        assert_eq!(drawn(&document)[1], expect, "{row}");
    }
    let hidden =
        read("<table><tr><td>a<td>b<tr hidden><td>1<td>2<tr><td>3<td style='display:none'>4</table>");
    assert_eq!(drawn(&hidden), ["[a][b]", "[3]"]);
    assert!(hidden.remarks[0].text.chinese().contains("2处不显示"), "{:?}", hidden.remarks);
}

#[test]
fn tables_are_grids_with_their_spans() {
    check(
        "<TABLE><TR><TH COLSPAN=2>甲<TH>乙<TR><TD ROWSPAN=2>丙<TD>1<TD>2<TR><TD>3<TD>4</TABLE>",
        &["[*甲]2x1[*乙]", "[丙]1x2[1][2]", "[3][4]"],
    );
    check(
        "<table><caption>表<br>一</caption><tfoot><tr><td>合<td>3</tfoot><thead><tr><td>甲<td>乙</thead>\
         <tr><td>丙<td>1</table>",
        &["<表⏎一>", "[*甲][*乙]", "[丙][1]", "[合][3]"],
    );
    check("<table><tr><td><p align=center>本年<br>新公开</p><td>&nbsp;</table>", &["[本年⏎新公开][]"]);
    check("<details data-aside><table><tr><td>1<td>2</table></details><p>是", &["是"]);
    check("<table><tr hidden><td>x<td>y</tr><tr><td>1<td hidden>z</td><td>2</table>", &["[1][2]"]);
    check("<tr><td>1</td><td>2</td></tr>", &["[1][2]"]);
    check("<table><tr><td>　<td> </table>无", &["无"]);
    check("<table>错<tr><td>1<td>2</table>", &["错", "[1][2]"]);
}

#[test]
fn places_count_tables_rows_and_cells_of_the_file() {
    let document =
        read("<p>段</p><table><tr><td>x</table><table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>");
    let Some(Block::Grid(grid)) = document.blocks.last() else { panic!("{document:?}") };
    let places: Vec<String> = grid.cells.iter().map(|cell| cell.place.to_string()).collect();
    assert_eq!(places[1], "第2个表第1行第2格");
    assert_eq!(places[4], "第2个表第2行第3格");
}

#[test]
fn tables_that_arrange_a_page_dissolve() {
    let data = "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>";
    let lines = ["左", "上", "[甲][1]", "[乙][2]", "下"];
    check(&format!("<table><tr><td>左<td><p>上</p>{data}下</table>"), &lines);
    check(&format!("<table><tr><td><table><tr><td>左<td>上{data}下</table></table>"), &lines);
    check("<table><tr><td>题<tr><td>文</table>", &["题", "文"]);
    check("<table role=presentation><tr><td>左<td>右<tr><td>下<td></table>", &["左", "右", "下"]);
    let prose = "文".repeat(1200);
    check(&format!("<table><tr><td>左<td>{prose}</table>"), &["左", &prose]);
    // A number centred by a table of its own is a number in a cell.
    check("<table><tr><td>甲<td><table><tr><td>1</table><tr><td>乙<td>2</table>", &["[甲][1]", "[乙][2]"]);
    // A table in a cell of a larger one stands behind it.
    let rows = "<tr><td>一行长长的文字<td>3".repeat(9);
    let document = read(&format!("<table>{rows}<tr><td>内<td>{data}</table>"));
    let drawn = drawn(&document);
    assert_eq!(drawn[9..], ["[内][]", "[甲][1]", "[乙][2]"]);
}

fn field<'d>(document: &'d Document, name: &str) -> &'d Field {
    let mut named = document.fields.iter().filter(|field| field.name == name);
    let field = named.next().unwrap_or_else(|| panic!("{name}: {:?}", document.fields));
    assert!(named.next().is_none(), "{name} stands twice");
    field
}

#[test]
fn controls_are_fields_and_text_of_their_cell() {
    let document = read(
        "<table><tr><td>甲<td><input data-path=a.b name=x value=' 3 '><tr><td>乙<td><input data-path=a.c>\
         <tr><td>丙<td><select name=a.d><option>一<option selected value=2> 二 </select>\
         <tr><td>丁<td><select name=a.e><option>一</select>\
         <tr><td>戊<td>是<input type=radio name=a.f value=yes checked>否<input type=radio name=a.f value=no></table>\
         <label>单位</label><input name=organ.name value=某局>\
         <textarea data-path=overview>\n一\n\n  二\n</textarea><textarea data-path=empty></textarea>\
         <p><span contenteditable data-path=year>2021</span>年</p><input type=submit value=提交>",
    );
    assert_eq!(
        drawn(&document),
        [
            "[甲][3]",
            "[乙][]",
            "[丙][二]",
            "[丁][]",
            "[戊][是 ☑ 否 ☐]",
            "单位 某局",
            "一⏎⏎  二⏎",
            "",
            "2021年"
        ]
    );
    let texts =
        [("a.b", " 3 "), ("a.c", ""), ("a.d", "二"), ("a.e", ""), ("a.f", "yes"), ("organ.name", "某局")];
    for (name, text) in
        texts.into_iter().chain([("overview", "一\n\n  二\n"), ("empty", ""), ("year", "2021")])
    {
        assert_eq!(field(&document, name).text, text, "{name}");
    }
    // Each also stands in a block, under the same place.
    let mut places = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => places.push(paragraph.place.clone()),
            Block::Grid(grid) => places.extend(grid.cells.iter().map(|cell| cell.place.clone())),
        }
    }
    assert!(document.fields.iter().all(|field| places.contains(&field.place)));
}

#[test]
fn what_a_page_declares_is_kept() {
    let document = read(
        "<meta name=nianbao-format content=2021-30><meta name=nianbao-fingerprint content=abc>\
         <script type=application/json id=report-data>{\"year\": 2021}</script><p>x",
    );
    assert_eq!(document.declared.format.as_deref(), Some("2021-30"));
    assert_eq!(document.declared.fingerprint.as_deref(), Some("abc"));
    assert_eq!(document.declared.data.as_deref(), Some("{\"year\": 2021}"));
}

#[test]
fn the_last_line_of_a_published_fragment_names_its_format() {
    let line = "数据文件：报告-某县-2021.json（格式2021-30，指纹0123456789abcdef）";
    let document = read(&format!("<p>文</p><p>{line}</p>"));
    assert_eq!(drawn(&document), ["文"]);
    assert_eq!(document.declared.format.as_deref(), Some("2021-30"));
    assert_eq!(document.declared.fingerprint.as_deref(), Some("0123456789abcdef"));
    // Anywhere else, or said otherwise, it is text.
    check(&format!("<p>{line}</p><p>文</p>"), &[line, "文"]);
    check(
        "<p>数据文件：报告.json（格式2021-30，指纹无）</p>",
        &["数据文件：报告.json（格式2021-30，指纹无）"],
    );
}

#[test]
fn what_may_be_missing_is_remarked_upon() {
    let remarks = |html: &str| {
        read(html).remarks.into_iter().map(|remark| remark.text.chinese().to_owned()).collect::<Vec<_>>()
    };
    assert!(
        remarks("<p><img src=a.png></p><p><a href=x><img></a>字<img><img width=16>")[0].contains("1张图片")
    );
    assert!(remarks("<p>x<iframe src=a.pdf></iframe>")[0].contains("1个别的文件"));
    let spans =
        read("<table><tr><td colspan=1000000>x<tr><td>1<td rowspan=2>2<td>3<tr><td colspan=2>4</table>");
    assert_eq!(spans.remarks.len(), 2, "{:?}", spans.remarks);
    assert_eq!(spans.remarks[1].place.as_ref().unwrap().to_string(), "第1个表第3行第1格");
    assert!(remarks("<p>x</p><table><tr><td>1<td>2</table>").is_empty());
}

/// Seconds that a hostile page may take in a build that is not optimised.
const PATIENCE: u64 = 20;

#[test]
fn hostile_pages_end_soon() {
    let distinct = |tag: &str| (0..200_000).map(|at| format!("<{tag} a{at}>")).collect::<String>();
    let attributes: String = (0..400_000).map(|at| format!(" a{at}")).collect();
    let pages = [
        "<div>".repeat(300_000),
        "<table><tr><td>".repeat(100_000),
        "<b>".repeat(300_000),
        distinct("font") + &"<p>x".repeat(100_000),
        format!("<p x='>'{attributes}>"),
        format!("<script>a<b='</script><p {attributes}>"),
        format!("<p {}>x", attributes.replace(' ', "/")),
        "<table>".repeat(100_000),
        "<a><table>".repeat(50_000),
        format!("<table>{}</table>", "<tr><td colspan=1000 rowspan=65534>x".repeat(20_000)),
        format!("<table><tr>{}</table>", "<td colspan=1000>".repeat(100_000)),
        "<select><option>".repeat(100_000),
        "<svg><math>".repeat(100_000),
        "<!--".to_owned() + &"-".repeat(1_000_000),
        "<a".repeat(500_000),
        "&".repeat(1_000_000),
        "<template>".repeat(100_000),
    ];
    for page in pages {
        let start = std::time::Instant::now();
        let outcome = extract(page.as_bytes(), &crate::budget::Budget::usual());
        let time = start.elapsed();
        assert!(time.as_secs() < PATIENCE, "{} took {time:?}: {:?}", &page[..20], outcome.err());
    }
}

#[test]
fn pictures_written_out_in_a_page_cost_nothing() {
    let picture = "QUJD/+a".repeat(200_000);
    let page = format!("<img src='data:image/png;base64,{picture}'><p>;base64,AAAA</p>");
    check(&page, &[";base64,AAAA"]);
}

const TAGS: &[&str] = &[
    "table", "tr", "td", "th", "tbody", "tfoot", "caption", "p", "div", "b", "a", "form", "select", "option",
    "textarea", "input", "svg", "math", "template", "script", "frameset", "li", "h1", "pre", "button", "sup",
    "colgroup",
];

const ATTRIBUTES: &[&str] = &[
    "",
    " colspan=3",
    " rowspan=0",
    " rowspan=9",
    " hidden",
    " name=a.b",
    " data-path=x",
    " style=display:none",
    " selected",
];

/// Pieces out of which pages are made.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (proptest::sample::select(TAGS), proptest::sample::select(ATTRIBUTES))
            .prop_map(|(tag, attribute)| format!("<{tag}{attribute}>")),
        2 => proptest::sample::select(TAGS).prop_map(|tag| format!("</{tag}>")),
        1 => "\\PC{0,6}",
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_a_page(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = extract(&bytes, &crate::budget::Budget::usual());
    }

    #[test]
    fn any_page_gives_sound_grids(pieces in proptest::collection::vec(piece(), 0..80)) {
        let document = read(&pieces.concat());
        for block in &document.blocks {
            let Block::Grid(grid) = block else { continue };
            let mut taken = std::collections::HashSet::new();
            for cell in &grid.cells {
                prop_assert!(cell.height > 0 && cell.width > 0);
                prop_assert!(cell.row + cell.height <= grid.rows && cell.column + cell.width <= grid.columns);
                for row in cell.row..cell.row + cell.height {
                    for column in cell.column..cell.column + cell.width {
                        prop_assert!(taken.insert((row, column)), "two cells on a square");
                    }
                }
            }
        }
    }
}
