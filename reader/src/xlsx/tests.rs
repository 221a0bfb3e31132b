//! Deviations one by one, in workbooks made of snippets.

use super::extract;
use crate::Error;
use crate::document::run;
use crate::document::{Block, Document, Grid};
use crate::testing::{Book, xlsx};

fn read(bytes: &[u8]) -> Document {
    extract(bytes, &crate::budget::Budget::usual()).unwrap_or_else(|error| panic!("{error}"))
}

/// A grid in one line: its size, and its cells that hold something or are merged as `place+size:text`.
fn sketch(grid: &Grid) -> String {
    let cells = grid.cells.iter().filter_map(|cell| {
        let size = (cell.height, cell.width);
        let size = if size == (1, 1) { String::new() } else { format!("+{}x{}", size.0, size.1) };
        let place = cell.place.to_string();
        let place = place.rsplit('!').next().unwrap_or_default().to_owned();
        (!cell.text.is_empty() || !size.is_empty()).then(|| format!(" {place}{size}:{}", cell.text))
    });
    format!("{}x{}{}", grid.rows, grid.columns, cells.collect::<String>())
}

fn sketches(document: &Document) -> Vec<String> {
    let grids = document.blocks.iter().map(|block| match block {
        Block::Grid(grid) => format!("{} {}", grid.caption.as_deref().unwrap_or_default(), sketch(grid)),
        Block::Paragraph(_) => panic!("a workbook has no paragraphs"),
    });
    grids.collect()
}

fn remarks(document: &Document) -> Vec<&str> {
    document.remarks.iter().map(|remark| remark.text.chinese()).collect()
}

#[test]
fn cells_are_what_is_written_in_them() {
    let cases = [
        (r#"<c r="A1"><v>160.59639999999999</v></c>"#, "160.5964"),
        (r#"<c r="A1" t="n"><v>999999999999999</v></c>"#, "999999999999999"),
        (r#"<c r="A1"><v>-0.10000000000000001</v></c>"#, "-0.1"),
        (r#"<c r="A1"><v>0</v></c>"#, "0"),
        (r#"<c r="A1" t="s"><v>1</v></c>"#, "商业企业"),
        (
            r#"<c r="A1" t="str"><f>A2</f><v>二_x000D_
三</v></c>"#,
            "二\n三",
        ),
        (r#"<c r="A1"><f>SUM(B1:B2)</f><v>7</v></c>"#, "7"),
        (
            r#"<c r="A1" t="inlineStr"><is><r><t>四</t></r><r><t> 五</t></r><rPh><t>x</t></rPh></is></c>"#,
            "四 五",
        ),
        (r#"<c r="A1" t="b"><v>1</v></c>"#, "TRUE"),
        (r#"<c r="A1" t="b"><v>0</v></c>"#, "FALSE"),
        (r##"<c r="A1" t="e"><v>#REF!</v></c>"##, "#REF!"),
        (r#"<c r="A1" t="d"><v>2024-01-31</v></c>"#, "2024-01-31"),
        (r#"<c r="A1" s="1"><v>45292</v></c>"#, "2024-01-01"),
        (r#"<c r="A1" s="2"><v>0.125</v></c>"#, "12.5%"),
        (r#"<c r="A1" s="3"><v>251000</v></c>"#, "251000元"),
        (r#"<c r="A1" s="3" t="s"><v>0</v></c>"#, "3"),
        (r#"<c r="A1" s="99"><v>5</v></c>"#, "5"),
        (r#"<c r="A1" t="s"><v>2</v></c>"#, "　/ "),
        (r#"<c><v>6</v></c>"#, "6"),
    ];
    for (cell, expect) in cases {
        let sheet = format!("<sheetData><row>{cell}</row></sheetData>");
        let book = Book {
            sheets: &[("表", "", &sheet)],
            strings: "<si><t>3</t></si><si><r><t>商业</t></r><r><t>企业</t></r><rPh><t>y</t></rPh></si><si><t>　/ </t></si>",
            styles: r##"<numFmts><numFmt numFmtId="170" formatCode="#,##0&quot;元&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs>"##,
            ..Book::default()
        };
        let document = read(&book.pack());
        let Some(Block::Grid(grid)) = document.blocks.first() else { panic!("{cell}") };
        assert_eq!(grid.cells[0].text, expect, "{cell}");
    }
}

#[test]
fn a_sheet_is_the_grid_of_what_it_holds() {
    let text = |at: &str, text: &str| format!(r#"<c r="{at}" t="str"><v>{text}</v></c>"#);
    let merged = |areas: &[&str]| {
        let areas: String = areas.iter().map(|area| format!(r#"<mergeCell ref="{area}"/>"#)).collect();
        format!("<mergeCells>{areas}</mergeCells>")
    };
    let cases = [
        (text("B3", "甲") + &text("C4", "1"), String::new(), "表 2x2 B3:甲 C4:1"),
        // Far apart, and yet small.
        (text("A1", "1") + &text("XFD1048576", "2"), String::new(), "表 3x3 A1:1 XFD1048576:2"),
        // In disorder, and one cell twice.
        (text("B2", "2") + &text("A1", "1") + &text("B2", "3"), String::new(), "表 2x2 A1:1 B2:3"),
        (
            text("A1", "甲") + &text("B2", "1") + &text("C1", "乙") + &text("C2", "2"),
            merged(&["A1:B1", "A3:D9", "A2:A2"]),
            "表 2x3 A1+1x2:甲 C1:乙 B2:1 C2:2",
        ),
        // What a merged range covers is not to be seen; a range over another one does not count.
        (
            text("A1", "甲") + &text("B1", "x") + &text("C1", "1"),
            merged(&["A1:B1", "B1:C1"]),
            "表 1x3 A1+1x2:甲 C1:1",
        ),
        (
            text("A2", "甲") + &text("B2", "乙") + &text("A3", "丙"),
            merged(&["A1:A3"]),
            "表 2x2 A2+2x1: B2:乙",
        ),
        (text("A1", "1"), merged(&["A1:XFD1048576"]), "表 1x1 A1:1"),
    ];
    for (cells, merges, expect) in cases {
        let sheet = format!("<sheetData><row>{cells}</row></sheetData>{merges}");
        let document = read(&Book { sheets: &[("表", "", &sheet)], ..Book::default() }.pack());
        assert_eq!(sketches(&document), [expect], "{cells}");
    }
    assert_eq!(sketches(&read(&xlsx(r#"<row><c r="A1" s="1"/></row>"#))), Vec::<String>::new());
}

#[test]
fn names_of_one_cell_are_fields() {
    let first = r#"<sheetData><row><c r="B2"><v>7</v></c><c r="D2"><v>8</v></c></row></sheetData><mergeCells><mergeCell ref="D2:E3"/></mergeCells>"#;
    let hidden = r#"<sheetData><row><c r="A1" t="str"><v>2021-30</v></c><c r="A2" t="str"><v>f00d</v></c></row></sheetData>"#;
    let names = r#"<definedName name="cell__a__b">'表 ''一'''!$B$2</definedName><definedName name="cell__a__c">'表 ''一'''!$D$2:$E$3</definedName>
        <definedName name="empty">'表 ''一'''!$A$9</definedName><definedName name="list">'表 ''一'''!$B$2:$B$9</definedName>
        <definedName name="cell__a__gone">'表 ''一'''!#REF!</definedName><definedName name="gone">#REF!</definedName>
        <definedName name="cell__a__b" localSheetId="1">格式!$A$1</definedName><definedName name="nowhere">表三!$A$1</definedName>
        <definedName name="META__FORMAT">格式!$A$1</definedName><definedName name="meta__fingerprint">格式!$A$2</definedName>
        <definedName name="cover__year">'表 ''一'''!$D$2</definedName><definedName name="cover__organ">'表 ''一'''!$A$1</definedName>"#;
    let sheets = [("表 &apos;一&apos;", "", first), ("格式", r#"state="veryHidden""#, hidden)];
    let document = read(&Book { sheets: &sheets, names, ..Book::default() }.pack());
    let fields: Vec<String> = document
        .fields
        .iter()
        .map(|field| format!("{}={} {}", field.name, run::sketch(&field.text), field.place))
        .collect();
    let expect = [
        "cell__a__b=7 表 '一'!B2",
        "cell__a__c=8 表 '一'!D2",
        "empty= 表 '一'!A9",
        "META__FORMAT={Hidden:2021-30} 格式!A1",
        "meta__fingerprint={Hidden:f00d} 格式!A2",
        "cover__year=8 表 '一'!D2",
        "cover__organ= 表 '一'!A1",
    ];
    assert_eq!(fields, expect);
    assert_eq!(document.blocks.len(), 1);
    assert_eq!(remarks(&document), ["名称 cell__a__gone 所指的单元格已被删除（a.gone）"]);
    assert_eq!(document.declared.format.as_deref(), Some("2021-30"));
    assert_eq!(document.declared.fingerprint.as_deref(), Some("f00d"));
    assert_eq!(document.declared.head, [("year".to_owned(), "8".to_owned())]);
}

/// What a program leaves that fills in workbooks and is no spreadsheet.
#[test]
fn formulas_without_results_are_worked_out() {
    let sheet = r#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2.5</v></c><c r="C1" t="str"><v>/</v></c><c r="D1" t="str"><v>7</v></c></row>"#;
    for (formula, expect) in [
        ("SUM(A1:B1)", "3.5"),
        ("SUM(A1,B1,E1)", "3.5"),
        ("$A$1+B1", "3.5"),
        ("2*SUM(A1:B1)-B1-B1-A1-A1", "0"),
        // A number that is stored as text is none.
        ("COUNT(A1:E1)", "2"),
        (r#"IF(4-COUNT(A1:D1)-COUNTIF(A1:D1,"/")&gt;0,"",SUM(A1:D1))"#, ""),
        (r#"IF(3-COUNT(A1:C1)-COUNTIF(A1:C1,"/")&gt;0,"",IF(COUNT(A1:C1)=0,"/",SUM(A1:C1)))"#, "3.5"),
        (r#"IF(COUNT(C1)=0,"/",SUM(C1))"#, "/"),
        // A formula that looks at another one, and two that look at each other.
        ("SUM(A3:B3)", "9"),
        ("A4+1", "=A4+1"),
        // What is not understood.
        ("AVERAGE(A1:B1)", "=AVERAGE(A1:B1)"),
        ("SUM(表二!A1:B1)", "=SUM(表二!A1:B1)"),
        ("A1/B1", "=A1/B1"),
        ("SUM(A1:B1", "=SUM(A1:B1"),
        ("SUM(A1:XFD1048576)", "=SUM(A1:XFD1048576)"),
    ] {
        for empty in ["", "<v/>", "<v></v>"] {
            let more = r#"<row r="3"><c r="A3"><f>2*2</f></c><c r="B3"><f>A3+1</f></c></row><row r="4"><c r="A4"><f>A2</f></c></row>"#;
            let own = format!(r#"<row r="2"><c r="A2"><f>{formula}</f>{empty}</c></row>"#);
            let names = r#"<definedName name="here">Sheet1!$A$2</definedName>"#;
            let sheet = format!("<sheetData>{sheet}{own}{more}</sheetData>");
            let bytes = Book { sheets: &[("Sheet1", "", &sheet)], names, ..Book::default() }.pack();
            assert_eq!(read(&bytes).fields[0].text, expect, "{formula} {empty}");
        }
    }
}

/// A result that the file has is taken; an empty text may be from before the parts were filled in.
#[test]
fn stored_results_count_unless_they_are_empty() {
    for (cell, expect) in [
        (r#"<c r="A2"><f>SUM(A1:B1)</f><v>9</v></c>"#, "9"),
        (r#"<c r="A2" t="str"><f>SUM(A1:B1)</f><v></v></c>"#, "3"),
        (r#"<c r="A2" t="str"><f>TRIM(B9)</f><v></v></c>"#, ""),
    ] {
        let sheet = format!(
            r#"<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2">{cell}</row></sheetData>"#
        );
        let names = r#"<definedName name="here">Sheet1!$A$2</definedName>"#;
        let bytes = Book { sheets: &[("Sheet1", "", &sheet)], names, ..Book::default() }.pack();
        assert_eq!(read(&bytes).fields[0].text, expect, "{cell}");
    }
}

#[test]
fn oddities_are_remarked() {
    let odd = r#"<row hidden="1" r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2/A2</f></c></row>"#;
    assert_eq!(remarks(&read(&xlsx(odd))), ["公式没有计算结果，未予认定；请用表格软件打开并保存一次"]);
}

#[test]
fn runs_keep_their_looks() {
    let font = |inner: &str| format!("<font>{inner}</font>");
    let fonts: String = [
        "",
        "<strike/>",
        r#"<vertAlign val="superscript"/>"#,
        r#"<color rgb="FFFFFFFF"/>"#,
        r#"<color theme="0"/>"#,
    ]
    .map(font)
    .concat();
    let fill = |inner: &str| format!("<fill>{inner}</fill>");
    let solid = r#"<patternFill patternType="solid"><fgColor rgb="FF336699"/></patternFill>"#;
    let fills: String = [r#"<patternFill patternType="none"/>"#, solid].map(fill).concat();
    let xfs: String =
        [(0, 0, 0), (1, 0, 0), (2, 0, 0), (3, 0, 0), (4, 0, 0), (3, 1, 0), (0, 0, 170), (0, 0, 171)]
            .map(|(font, fill, format)| {
                format!(r#"<xf fontId="{font}" fillId="{fill}" numFmtId="{format}"/>"#)
            })
            .concat();
    let styles = format!(
        r#"<numFmts><numFmt numFmtId="170" formatCode=";;;"/><numFmt numFmtId="171" formatCode="0;-0;;@"/></numFmts><fonts>{fonts}</fonts><fills>{fills}</fills><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs>{xfs}</cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>"#
    );
    let strings = r#"<si><r><rPr><strike/></rPr><t>400</t></r><r><t>454</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>"#;
    for (row, cell, expect) in [
        ("", r#"<c r="A1" s="1"><v>5</v></c>"#, "{Struck:5}"),
        ("", r#"<c r="A1" s="2"><v>5</v></c>"#, "{Raised:5}"),
        ("", r#"<c r="A1" s="3"><v>5</v></c>"#, "{Pale:5}"),
        ("", r#"<c r="A1" s="4"><v>5</v></c>"#, "{Pale:5}"),
        ("", r#"<c r="A1" s="5"><v>5</v></c>"#, "5"),
        ("", r#"<c r="A1" s="6"><v>5</v></c>"#, "{Hidden:5}"),
        ("", r#"<c r="A1" s="7"><v>0</v></c>"#, "{Hidden:0}"),
        ("", r#"<c r="A1" s="7"><v>5</v></c>"#, "5"),
        ("", r#"<c r="A1" t="s"><v>0</v></c>"#, "{Struck:400}454{Raised:1}"),
        ("", r#"<c r="A1" s="1" t="s"><v>0</v></c>"#, "{Struck:400}{Struck:454}{Struck:1}"),
        (
            "",
            r#"<c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>4</t></r><r><t>5</t></r></is></c>"#,
            "{Struck:4}5",
        ),
        (r#"hidden="1""#, r#"<c r="A1"><v>5</v></c>"#, "{Hidden:5}"),
        (r#"ht="0""#, r#"<c r="A1"><v>5</v></c>"#, "{Hidden:5}"),
        ("", r#"<c r="C1"><v>5</v></c>"#, "{Hidden:5}"),
    ] {
        let columns = r#"<cols><col min="2" max="4" hidden="1"/></cols>"#;
        let sheet = format!("{columns}<sheetData><row {row}>{cell}</row></sheetData>");
        let book = Book { sheets: &[("表", "", &sheet)], strings, styles: &styles, ..Book::default() };
        let document = read(&book.pack());
        let Some(Block::Grid(grid)) = document.blocks.first() else { panic!("{cell}") };
        assert_eq!(run::sketch(&grid.cells[0].text), expect, "{row} {cell}");
    }
    let sheet = r#"<sheetData><row><c r="A1"><v>5</v></c></row></sheetData>"#;
    let sheets = [("表", "", sheet), ("旧", r#"state="hidden""#, sheet)];
    let document = read(&Book { sheets: &sheets, ..Book::default() }.pack());
    assert_eq!(document.blocks.len(), 1);
    assert_eq!(remarks(&document), ["这张工作表是隐藏的，没有读取"]);
}

#[test]
fn what_a_condition_may_hide_is_doubtful() {
    let formats = [
        "<font><strike/></font>",
        r#"<font><color rgb="FFFFFFFF"/></font>"#,
        r#"<numFmt numFmtId="170" formatCode=";;;"/>"#,
        r#"<font><color rgb="FFFFFFFF"/></font><fill><patternFill><bgColor rgb="FFCC0000"/></patternFill></fill>"#,
        r#"<font><b/><strike val="0"/><color rgb="FF336699"/></font>"#,
    ];
    let formats: String = formats.map(|inner| format!("<dxf>{inner}</dxf>")).concat();
    let styles = format!(r#"<fonts><font/></fonts><cellXfs><xf/></cellXfs><dxfs>{formats}</dxfs>"#);
    let rule =
        |inner: &str| format!(r#"<conditionalFormatting sqref="B9 A1:A2">{inner}</conditionalFormatting>"#);
    for (inner, expect) in [
        (r#"<cfRule type="cellIs" dxfId="0"/>"#, "{Doubtful:5}"),
        (r#"<cfRule type="cellIs" dxfId="1"/>"#, "{Doubtful:5}"),
        (r#"<cfRule type="cellIs" dxfId="4"/><cfRule type="cellIs" dxfId="2"/>"#, "{Doubtful:5}"),
        (r#"<cfRule type="cellIs" dxfId="3"/>"#, "5"),
        (r#"<cfRule type="cellIs" dxfId="4"/>"#, "5"),
        (r#"<cfRule type="dataBar"><dataBar showValue="0"/></cfRule>"#, "{Doubtful:5}"),
        (r#"<cfRule type="dataBar"><dataBar/></cfRule>"#, "5"),
    ] {
        let sheet = format!(
            r#"<sheetData><row><c r="A1"><v>5</v></c><c r="B1"><v>7</v></c></row></sheetData>{}"#,
            rule(inner)
        );
        let book = Book { sheets: &[("表", "", &sheet)], styles: &styles, ..Book::default() };
        let document = read(&book.pack());
        let Some(Block::Grid(grid)) = document.blocks.first() else { panic!("{inner}") };
        assert_eq!(run::sketch(&grid.cells[0].text), expect, "{inner}");
        assert_eq!(run::sketch(&grid.cells[1].text), "7", "{inner}");
    }
}

#[test]
fn what_cannot_be_true_is_damaged() {
    let damaged = |cells: &str| match extract(&xlsx(cells), &crate::budget::Budget::usual()) {
        Err(Error::Damaged { why, .. }) => why.english().to_owned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(damaged(r#"<row><c t="s"><v>9</v></c></row>"#), "string 9 is not there");
    assert_eq!(damaged(r#"<row><c r="AAAA1"><v>9</v></c></row>"#), "a cell says that it is at `AAAA1`");
    let cells: String = (1..=100).map(|n| format!(r#"<c r="A{n}"><v>1</v></c>"#)).collect();
    let merges: String = (2..=100).map(|n| format!(r#"<mergeCell ref="A1:A{n}"/>"#)).collect();
    let sheet = format!("<sheetData>{cells}</sheetData>{merges}");
    let bytes = Book { sheets: &[("表", "", &sheet)], ..Book::default() }.pack();
    assert!(matches!(extract(&bytes, &crate::budget::Budget::usual()), Err(Error::Damaged { .. })));
}
