//! Deviations one by one, in documents made of snippets.

use super::extract;
use crate::document::run;
use crate::document::{Block, Document};
use crate::testing::{WORD, body, docx, docx_with};

fn read(bytes: &[u8]) -> Document {
    extract(bytes, &crate::budget::Budget::usual()).unwrap_or_else(|error| panic!("{error}"))
}

/// A document in one string: paragraphs by line, headings with `#`, grids with their cells as `row,column+size:text`.
fn sketch(document: &Document) -> String {
    let mut lines = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => {
                let mark = "#".repeat(paragraph.heading.unwrap_or_default().into());
                lines.push(format!("{mark}{}", paragraph.text.replace('\n', "⏎")));
            }
            Block::Grid(grid) => {
                let cells = grid.cells.iter().map(|cell| {
                    let size = if (cell.height, cell.width) == (1, 1) {
                        String::new()
                    } else {
                        format!("+{}x{}", cell.height, cell.width)
                    };
                    format!("{},{}{size}:{}", cell.row, cell.column, cell.text.replace('\n', "⏎"))
                });
                let cells: Vec<String> = cells.collect();
                lines.push(format!("[{}x{} {}]", grid.rows, grid.columns, cells.join(" ")));
            }
        }
    }
    run::sketch(&lines.join("\n"))
}

fn fields(document: &Document) -> Vec<(&str, &str, String)> {
    let all = document.fields.iter();
    all.map(|field| (field.name.as_str(), field.text.as_str(), field.place.to_string())).collect()
}

/// A cell with these properties and this text.
fn cell(properties: &str, text: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>")
}

#[track_caller]
fn shows(inner: &str, expect: &str) {
    assert_eq!(sketch(&read(&docx(inner))), expect);
}

/// Programs that fill in controls leave the flag that says that there is only a prompt.
#[test]
fn what_was_put_in_a_prompts_place_is_read() {
    let sdt = |properties: &str, text: &str| {
        format!(
            r#"<w:p><w:sdt><w:sdtPr><w:alias w:val="标题"/><w:tag w:val="a"/><w:showingPlcHdr/>{properties}</w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt></w:p>"#
        )
    };
    let block = r#"<w:placeholder><w:docPart w:val="P1"/></w:placeholder>"#;
    let unknown = r#"<w:placeholder><w:docPart w:val="P2"/></w:placeholder>"#;
    let glossary = format!(
        r#"<w:glossaryDocument xmlns:w="{WORD}"><w:docParts><w:docPart><w:docPartPr><w:name w:val="P1"/></w:docPartPr><w:docPartBody><w:p><w:r><w:t>单击此处</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"#
    );
    for (properties, text, expect) in [
        ("", "填写", ""),
        ("", "标题", ""),
        ("", "12", "12"),
        (block, "单击此处", ""),
        (block, "12", "12"),
        // Which prompt it is, the file does not say.
        (unknown, "12", ""),
    ] {
        let document = read(&docx_with(&body(&sdt(properties, text)), &[("glossaryDocument", &glossary)]));
        assert_eq!(document.fields[0].text, expect, "{properties} {text}");
        assert_eq!(sketch(&document), expect, "{properties} {text}");
    }
}

#[test]
fn what_a_person_sees_is_the_text() {
    let cases = [
        ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/></w:r>", "甲\t乙⏎丙⏎"),
        (r#"<w:r><w:br w:type="page"/><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>"#, "甲⏎乙"),
        ("<w:r><w:t>1&#x5143;&lt;&amp;<![CDATA[<2]]></w:t></w:r>", "1元<&<2"),
        ("<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/><w:t>3</w:t></w:r>", "1-23"),
        (r#"<w:r><w:sym w:font="Wingdings" w:char="2713"/></w:r>"#, "✓"),
        ("<w:r><w:t>1</w:t></w:r> <w:ins><w:r><w:t>2</w:t></w:r></w:ins>", "1{Inserted:2}"),
        (
            "<w:r><w:t>1</w:t></w:r><w:del><w:r><w:delText>2</w:delText><w:t>3</w:t></w:r></w:del>",
            "1{Deleted:2}{Deleted:3}",
        ),
        (
            "<w:moveFrom><w:r><w:t>1</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>2</w:t></w:r></w:moveTo>",
            "{Deleted:1}{Inserted:2}",
        ),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "{Hidden:1}2"),
        ("<w:r><w:rPr><w:strike/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "{Struck:1}2"),
        ("<w:r><w:rPr><w:dstrike/></w:rPr><w:t>1</w:t></w:r>", "{Struck:1}"),
        (r#"<w:r><w:rPr><w:dstrike w:val="false"/></w:rPr><w:t>1</w:t></w:r>"#, "1"),
        (r#"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>"#, "{Raised:1}"),
        (r#"<w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>1</w:t></w:r>"#, "{Lowered:1}"),
        (r#"<w:r><w:rPr><w:position w:val="6"/></w:rPr><w:t>1</w:t></w:r>"#, "{Raised:1}"),
        (r#"<w:r><w:rPr><w:position w:val="-2"/></w:rPr><w:t>1</w:t></w:r>"#, "1"),
        ("<w:r><w:rPr><w:webHidden/></w:rPr><w:t>1</w:t></w:r>", "{Doubtful:1}"),
        (r#"<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>1</w:t></w:r>"#, "{Pale:1}"),
        (
            r#"<w:r><w:rPr><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="336699"/></w:rPr><w:t>1</w:t></w:r>"#,
            "1",
        ),
        (
            r#"<w:r><w:rPr><w:color w:val="auto" w:themeColor="background1"/></w:rPr><w:t>1</w:t></w:r>"#,
            "{Pale:1}",
        ),
        ("<w:pPr><w:rPr><w:strike/></w:rPr></w:pPr><w:r><w:t>1</w:t></w:r>", "1"),
        (r#"<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>1</w:t></w:r>"#, "1"),
        ("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>1</w:t></w:r>", "1"),
        ("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>1</w:t></w:r>", "1"),
        ("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>1</w:t></w:r>", "1"),
        (
            r#"<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:t>x</w:t><w:fldChar w:fldCharType="begin"/>
               <w:fldChar w:fldCharType="separate"/><w:t>y</w:t><w:fldChar w:fldCharType="end"/><w:t>z</w:t>
               <w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/><w:t>8</w:t></w:r>"#,
            "78",
        ),
        (r#"<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>"#, "7"),
        ("<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>", "链接"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>zì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "字",
        ),
        ("<w:r><w:footnoteReference/></w:r><w:smartTag><w:r><w:t>1</w:t></w:r></w:smartTag>", "1"),
    ];
    for (inner, expect) in cases {
        let document = read(&docx(&format!("<w:p>{inner}</w:p>")));
        assert_eq!(sketch(&document), expect, "{inner}");
    }
}

#[test]
fn styles_make_runs_look() {
    let styles = format!(
        r#"<w:styles xmlns:w="{WORD}">
        <w:style w:type="paragraph" w:styleId="p"><w:basedOn w:val="q"/></w:style>
        <w:style w:type="paragraph" w:styleId="q"><w:rPr><w:strike/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="i"><w:basedOn w:val="h"/></w:style>
        <w:style w:type="character" w:styleId="s"><w:rPr><w:strike/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="t"><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>
        </w:styles>"#
    );
    let run = |properties: &str| format!("<w:r><w:rPr>{properties}</w:rPr><w:t>1</w:t></w:r>");
    for (paragraph, properties, expect) in [
        ("", r#"<w:rStyle w:val="h"/>"#, "{Hidden:1}"),
        ("", r#"<w:rStyle w:val="i"/>"#, "{Hidden:1}"),
        ("", r#"<w:rStyle w:val="h"/><w:vanish w:val="0"/>"#, "1"),
        ("", r#"<w:rStyle w:val="t"/>"#, "1"),
        ("p", "", "{Struck:1}"),
        ("p", r#"<w:strike w:val="0"/>"#, "1"),
        // Struck out by the paragraph and by the run: each undoes the other.
        ("p", r#"<w:rStyle w:val="s"/>"#, "1"),
    ] {
        let style = format!(r#"<w:pPr><w:pStyle w:val="{paragraph}"/></w:pPr>"#);
        let document = format!("<w:p>{style}{}</w:p>", run(properties));
        let bytes = docx_with(&body(&document), &[("styles", &styles)]);
        assert_eq!(sketch(&read(&bytes)), expect, "{paragraph} {properties}");
    }
}

#[test]
fn what_was_deleted_with_its_row_or_cell_is_deleted() {
    let row = |properties: &str, cells: &str| format!("<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>");
    let control = r#"<w:tc><w:p><w:sdt><w:sdtPr><w:tag w:val="a.b"/></w:sdtPr><w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>"#;
    let rows = row("<w:del/>", control) + &row("", &(cell("<w:cellDel/>", "8") + &cell("", "9")));
    let document = read(&docx(&format!("<w:tbl>{rows}</w:tbl>")));
    assert_eq!(sketch(&document), "[1x2 0,0:{Deleted:8} 0,1:9]");
    assert_eq!(run::sketch(&document.fields[0].text), "{Deleted:7}");
}

#[test]
fn a_deleted_paragraph_mark_joins_two_paragraphs() {
    shows(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p>",
        "一二",
    );
}

#[test]
fn headings_are_told_by_style_and_level() {
    let styles = format!(
        r#"<w:styles xmlns:w="{WORD}">
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="3"><w:name w:val="其他"/><w:basedOn w:val="2"/></w:style>
        <w:style w:type="paragraph" w:styleId="4"><w:name w:val="甲"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="x"><w:name w:val="乙"/><w:basedOn w:val="y"/></w:style>
        <w:style w:type="paragraph" w:styleId="y"><w:name w:val="丙"/><w:basedOn w:val="x"/></w:style></w:styles>"#
    );
    let paragraph = |properties: &str, text: &str| {
        format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let style = |id| paragraph(&format!(r#"<w:pStyle w:val="{id}"/>"#), id);
    let mut inner: String = ["1", "2", "3", "4", "a", "x", "gone"].map(style).concat();
    inner += &paragraph(r#"<w:outlineLvl w:val="0"/>"#, "own");
    inner += &paragraph(r#"<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>"#, "body");
    let document = read(&docx_with(&body(&inner), &[("styles", &styles)]));
    assert_eq!(sketch(&document), "#1\n##2\n##3\n####4\na\nx\ngone\n#own\nbody");
}

#[test]
fn automatic_numbers_stand_before_the_text() {
    let numbering = format!(
        r#"<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#
    );
    let styles = format!(
        r#"<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style></w:styles>"#
    );
    let own = r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"#;
    let by_style = r#"<w:p><w:pPr><w:pStyle w:val="n"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>"#;
    let none = r#"<w:p><w:pPr><w:pStyle w:val="n"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>"#;
    let bytes = docx_with(
        &body(&[own, by_style, none, own].concat()),
        &[("numbering", &numbering), ("styles", &styles)],
    );
    assert_eq!(sketch(&read(&bytes)), "一、甲\n二、乙\n丙\n三、甲");
}

#[test]
fn spans_are_resolved() {
    let restart = r#"<w:vMerge w:val="restart"/>"#;
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let table = |rows: &[String]| format!("<w:tbl>{}</w:tbl>", rows.concat());
    let span = |n: u32| format!(r#"<w:gridSpan w:val="{n}"/>"#);
    let cases = [
        (
            table(&[
                row(&[cell(restart, "甲"), cell(&span(2), "乙")]),
                row(&[cell("<w:vMerge/>", "never seen"), cell("", "1"), cell("", "2")]),
                row(&[cell("", "3"), cell("", "4"), cell("", "5")]),
            ]),
            "[3x3 0,0+2x1:甲 0,1+1x2:乙 1,1:1 1,2:2 2,0:3 2,1:4 2,2:5]",
        ),
        // A merge that continues nothing is a cell of its own.
        (table(&[row(&[cell("<w:vMerge/>", "1")]), row(&[cell("<w:vMerge/>", "2")])]), "[2x1 0,0+2x1:1]"),
        (
            table(&[
                row(&[cell(restart, "1")]),
                row(&[cell("", "2")]),
                row(&[cell(r#"<w:vMerge w:val="continue"/>"#, "3")]),
            ]),
            "[3x1 0,0:1 1,0:2 2,0:3]",
        ),
        (
            table(&[row(&[
                cell(r#"<w:hMerge w:val="restart"/>"#, "1"),
                cell("<w:hMerge/>", ""),
                cell("", "2"),
            ])]),
            "[1x2 0,0:1 0,1:2]",
        ),
        (
            table(&[
                row(&[cell("", "1"), cell("", "2")]),
                format!(r#"<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{}</w:tr>"#, cell("", "3")),
            ]),
            "[2x2 0,0:1 0,1:2 1,1:3]",
        ),
        (
            table(&[
                row(&[cell("", "1")]),
                format!("<w:tr><w:trPr><w:del/></w:trPr>{}</w:tr>", cell("", "gone")),
                row(&[cell("", "2")]),
            ]),
            "[2x1 0,0:1 1,0:2]",
        ),
        (table(&[row(&[cell(&span(1_000_000), "1"), cell(&span(u32::MAX), "2")])]), "[1x2 0,0:1 0,1:2]"),
        (table(&[row(&[cell(&span(0), "1"), cell(&span(2), "2")])]), "[1x2 0,0:1 0,1:2]"),
        ("<w:tbl/>".to_owned(), "[0x0 ]"),
        ("<w:tbl><w:tr/></w:tbl>".to_owned(), "[1x0 ]"),
    ];
    for (inner, expect) in cases {
        shows(&inner, expect);
    }
}

#[test]
fn tables_in_tables_follow_or_replace_the_one_around_them() {
    let inner = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("", "1"), cell("", "2"));
    let holder =
        |before: &str| format!("<w:tc><w:p><w:r><w:t>{before}</w:t></w:r></w:p>{inner}<w:p/></w:tc>");
    // It only sets the inner table out.
    shows(&format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", holder("题")), "题\n[1x2 0,0:1 0,1:2]\n");
    // It is a table itself.
    let outer = format!("<w:tbl><w:tr>{}{}{}</w:tr></w:tbl>", holder("甲"), cell("", "乙"), cell("", "丙"));
    shows(&outer, "[1x3 0,0:甲⏎ 0,1:乙 0,2:丙]\n[1x2 0,0:1 0,1:2]");
    let document = read(&docx(&outer));
    let Block::Grid(grid) = &document.blocks[1] else { panic!() };
    assert_eq!(grid.cells[1].place.to_string(), "第2个表第1行第2格");
}

#[test]
fn text_boxes_are_read_once() {
    let text = |text: &str| format!("<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>");
    let both = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:wsp>{}</wps:wsp></mc:Choice><mc:Choice>{}</mc:Choice><mc:Fallback><w:pict>{}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>",
        text("一"),
        text("二"),
        text("三")
    );
    shows(&both, "一\n后");
    let only = format!(
        "<w:p><mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent></w:p>",
        text("三")
    );
    shows(&only, "三\n");
}

#[test]
fn controls_and_bookmarks_are_fields() {
    let control = |tag: &str, more: &str, inner: &str| {
        format!(
            r#"<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{more}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"#
        )
    };
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let paragraph = |inner: &str| format!("<w:p>{inner}</w:p>");
    let marked = |id: u32, name: &str, inner: &str| {
        format!(r#"<w:bookmarkStart w:id="{id}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{id}"/>"#)
    };
    let inner = [
        // The same place under both kinds of name; what stands around is not in them.
        paragraph(&(run("前") + &marked(1, "_nianbao_a", &control("a.b", "", &run("12"))) + &run("后"))),
        // A prompt is no text, and neither is it the text of the bookmark around it.
        paragraph(&marked(2, "_nianbao_b", &control("c", "<w:showingPlcHdr/>", &run("填写")))),
        paragraph(&control("d", r#"<w:showingPlcHdr w:val="0"/>"#, &run("5"))),
        // Over several paragraphs, and around some.
        paragraph(&(r#"<w:bookmarkStart w:id="9" w:name="_nianbao_c"/>"#.to_owned() + &run("一"))),
        paragraph(&(run("二") + r#"<w:bookmarkEnd w:id="9"/>"# + &run("三"))),
        control("e", "", &(paragraph(&run("四")) + &paragraph("") + &paragraph(&run("五")))),
        // Not ours, never closed, never opened, without a tag.
        marked(3, "_Toc", &paragraph(&run("六"))),
        r#"<w:bookmarkStart w:id="7" w:name="_nianbao_d"/><w:bookmarkEnd w:id="8"/>"#.to_owned(),
        paragraph(&control("", "", &control("f", "", &run("七")))),
    ];
    let table = format!(
        "<w:tbl>{}{}</w:tbl>",
        format_args!("<w:tr>{}{}</w:tr>", cell("", "1"), control("g", "", &cell("", "2"))),
        control("h", "", &format!("<w:tr>{}{}</w:tr>", cell("", "3"), cell("", "4")))
    );
    let document = read(&docx(&(inner.concat() + &table)));
    assert_eq!(sketch(&document), "前12后\n\n5\n一\n二三\n四\n\n五\n六\n七\n[2x2 0,0:1 0,1:2 1,0:3 1,1:4]");
    let expect = [
        ("_nianbao_a", "12", "第1段"),
        ("a.b", "12", "第1段"),
        ("_nianbao_b", "", "第2段"),
        ("c", "", "第2段"),
        ("d", "5", "第3段"),
        ("_nianbao_c", "一\n二", "第4段"),
        ("e", "四\n\n五", "第6段"),
        ("f", "七", "第10段"),
        ("g", "2", "第1个表第1行第2格"),
        ("h", "3\n4", "第1个表第2行第1格"),
    ];
    let expect: Vec<(&str, &str, String)> =
        expect.iter().map(|(name, text, place)| (*name, *text, (*place).to_owned())).collect();
    assert_eq!(fields(&document), expect);
}

#[test]
fn other_dialects_are_the_same_language() {
    let strict = r#"<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>严格</x:t></x:r></x:p></x:body></x:document>"#;
    let default = format!(r#"<document xmlns="{WORD}"><body><p><r><t>默认</t></r></p></body></document>"#);
    let foreign =
        r#"<w:document xmlns:w="urn:other"><w:p><w:r><w:t>not Word's</w:t></w:r></w:p></w:document>"#;
    for (main, expect) in [(strict, "严格"), (&default, "默认"), (foreign, "")] {
        assert_eq!(sketch(&read(&docx_with(main, &[]))), expect);
    }
    let wide: Vec<u8> = std::iter::once(0xfeff)
        .chain(body("<w:p><w:r><w:t>宽</w:t></w:r></w:p>").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let bytes = crate::testing::pack(&[("word\\document.xml", wide)]);
    assert_eq!(sketch(&read(&bytes)), "宽");
}

#[test]
fn oddities_are_remarked() {
    let inner = r#"<w:p><w:r><w:t>1</w:t></w:r></w:p><w:p><w:ins><w:r><w:t>2</w:t></w:r></w:ins></w:p><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>"#;
    let document = read(&docx(inner));
    let remarks: Vec<String> = document
        .remarks
        .iter()
        .map(|remark| format!("{:?} {}", remark.place, remark.text.chinese()))
        .collect();
    assert_eq!(
        remarks,
        [
            "Some(Paragraph(2)) 文件中有修订痕迹，按接受全部修订后的内容读取",
            "Some(Paragraph(3)) 文件中有1张图片，图片里的文字和表格没有读"
        ]
    );
}
