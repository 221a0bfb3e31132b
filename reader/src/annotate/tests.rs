//! Notes in copies, which say what the originals say.

use super::{Annotated, Note, annotate};
use crate::Limits;
use crate::document::{Block, Document, Medium, Place};
use crate::package::Package;
use crate::reading::Target;
use crate::testing::{Book, body, docx, docx_with, relations, xlsx};
use nianbao_generator::{docx, xlsx};
use nianbao_schema::Format;
use nianbao_schema::check::Options;
use nianbao_testing::{Filling, Random, report};

fn extract(bytes: &[u8], medium: Medium) -> Document {
    let extract = if medium == Medium::Docx { crate::docx::extract } else { crate::xlsx::extract };
    extract(bytes, &crate::budget::Budget::usual()).unwrap_or_else(|error| panic!("{error}"))
}

fn note(place: &Place, text: &str) -> Note {
    Note { place: place.clone(), text: text.to_owned() }
}

fn annotated(bytes: &[u8], medium: Medium, notes: &[Note]) -> Annotated {
    annotate(bytes, medium, notes, &Limits::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn part(bytes: &[u8], medium: Medium, path: &str) -> String {
    let budget = crate::budget::Budget::unbounded();
    let mut package = Package::open(bytes, medium, &budget).unwrap();
    package.text(path).unwrap().unwrap_or_else(|| panic!("no {path}"))
}

/// All cells and paragraphs of a document.
fn places(document: &Document) -> Vec<Place> {
    let places = document.blocks.iter().flat_map(|block| match block {
        Block::Paragraph(paragraph) => vec![paragraph.place.clone()],
        Block::Grid(grid) => grid.cells.iter().map(|cell| cell.place.clone()).collect(),
    });
    places.collect()
}

#[test]
fn every_place_of_our_files_takes_a_note_and_says_the_same_after() {
    let report = report(Format::built_in("2021-30").unwrap(), &mut Random::new(1), &Filling::COMPLETE);
    let files = [
        (Medium::Docx, docx::filled(&report, &docx::Options::default()).unwrap()),
        (Medium::Xlsx, xlsx::filled(&report, &xlsx::Options::default()).unwrap()),
    ];
    for (medium, bytes) in files {
        let before = extract(&bytes, medium);
        let notes: Vec<Note> =
            places(&before).iter().map(|place| note(place, "不平：<差> 3\n第二行")).collect();
        assert!(notes.len() > 300);
        let after = annotated(&bytes, medium, &notes);
        assert_eq!(after.unplaced, Vec::<usize>::new());
        assert_eq!(extract(&after.bytes, medium), before);
        // And once more, onto the notes that are there.
        let again = annotated(&after.bytes, medium, &notes[..5]);
        assert_eq!(extract(&again.bytes, medium), before);
    }
}

/// Findings at their cells, and the copy gives the same report with the same findings.
#[test]
fn findings_stand_at_their_cells() {
    let mut random = Random::new(4);
    let mut report = report(Format::built_in("2021-30").unwrap(), &mut random, &Filling::COMPLETE);
    nianbao_testing::spoil(&mut report, &mut random);
    let files = [
        (Medium::Docx, docx::filled(&report, &docx::Options::default()).unwrap()),
        (Medium::Xlsx, xlsx::filled(&report, &xlsx::Options::default()).unwrap()),
    ];
    let reader = crate::Reader::default();
    for (medium, bytes) in files {
        let reading = reader.read(&bytes).unwrap();
        let outcome = reading.report.check(&Options::default());
        assert!(outcome.has_errors());
        let notes = super::notes(&reading, &outcome);
        assert!(!notes.is_empty());
        let broken = outcome.findings.iter().find(|finding| finding.sides.is_some()).unwrap();
        let cell = Target::Cell(broken.operands[0].cell);
        let place =
            reading.evidence.iter().find(|evidence| evidence.target == cell).map(|evidence| &evidence.place);
        assert!(notes.iter().any(|note| Some(&note.place) == place));
        let after = annotated(&bytes, medium, &notes);
        assert_eq!(after.unplaced, Vec::<usize>::new());
        let again = reader.read(&after.bytes).unwrap();
        assert_eq!(again.report.entries(), reading.report.entries());
        assert_eq!(again.evidence, reading.evidence);
    }
}

#[test]
fn what_needs_no_change_is_copied() {
    let report = report(Format::built_in("2021-30").unwrap(), &mut Random::new(1), &Filling::COMPLETE);
    let bytes = docx::filled(&report, &docx::Options::default()).unwrap();
    let after = annotated(&bytes, Medium::Docx, &[note(&Place::Paragraph(1), "一")]);
    let parts = |bytes: &[u8]| {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes.to_vec())).unwrap();
        let entries = (0..archive.len()).map(|index| {
            let mut file = archive.by_index_raw(index).unwrap();
            let mut raw = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut raw).unwrap();
            (file.name().unwrap().into_owned(), raw)
        });
        entries.collect::<std::collections::BTreeMap<String, Vec<u8>>>()
    };
    let (before, after) = (parts(&bytes), parts(&after.bytes));
    let changed: Vec<&str> = after
        .iter()
        .filter(|(name, raw)| before.get(*name) != Some(*raw))
        .map(|(name, _)| name.as_str())
        .collect();
    let expect =
        ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments1.xml", "word/document.xml"];
    assert_eq!(changed, expect);
    assert_eq!(annotated(&bytes, Medium::Docx, &[]).bytes, bytes);
}

#[test]
fn comments_of_documents_stand_at_their_paragraphs() {
    let inner = r#"<w:p/><w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p></w:p><w:p/></w:tc></w:tr></w:tbl>"#;
    let bytes = docx(inner);
    let notes = [
        note(&Place::Paragraph(2), "二"),
        note(&Place::Table { table: 1, row: 1, cell: 1 }, "格"),
        note(&Place::Paragraph(9), "无"),
        note(&Place::Paragraph(1), "一&"),
        note(&Place::Paragraph(2), "又"),
    ];
    let after = annotated(&bytes, Medium::Docx, &notes);
    assert_eq!(after.unplaced, [2]);
    let space = r#" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;
    let main =
        part(&after.bytes, Medium::Docx, "word/document.xml").replacen(space, "", 1).replace(space, "");
    let around = |id: u32, text: &str| {
        format!(
            r#"<w:commentRangeStart w:id="{id}"/>{text}<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>"#
        )
    };
    let (table, first, second) = (around(0, ""), around(1, ""), around(2, "<w:r><w:t>甲</w:t></w:r>"));
    let expect = format!(
        r#"<w:body><w:p>{first}</w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr>{second}</w:p><w:tbl><w:tr><w:tc><w:p>{table}</w:p><w:p/></w:tc></w:tr></w:tbl></w:body>"#
    );
    assert!(main.contains(&expect), "{main}\n{expect}");
    let comments = part(&after.bytes, Medium::Docx, "word/comments1.xml");
    assert!(
        comments.contains("二")
            && comments.contains("又")
            && comments.contains("一&amp;")
            && !comments.contains("无")
    );
}

#[test]
fn comments_that_were_there_stay() {
    let comments = r#"<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:comment x:id="41"/></x:comments>"#;
    let bytes = docx_with(&body("<w:p/>"), &[("comments", comments)]);
    let after = annotated(&bytes, Medium::Docx, &[note(&Place::Paragraph(1), "一")]);
    let text = part(&after.bytes, Medium::Docx, "word/comments.xml");
    assert!(text.contains(r#"x:id="41""#) && text.contains(r#"w:id="42""#), "{text}");
}

fn cell(row: u32, column: u32) -> Place {
    Place::Sheet { sheet: "表".into(), row, column }
}

#[test]
fn comments_of_workbooks_stand_at_their_cells() {
    let sheet = r#"<sheetData><row r="2"><c r="B2" s="1"><v>5</v></c><c r="C2"/></row></sheetData><pageMargins/><tableParts/>"#;
    let styles = r#"<fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" fillId="1"><alignment/></xf></cellXfs><dxfs><dxf><fill/></dxf></dxfs>"#;
    let bytes = Book { sheets: &[("表", "", sheet)], styles, ..Book::default() }.pack();
    let notes = [
        note(&cell(2, 2), "不平"),
        note(&cell(2, 3), "空"),
        note(&cell(9, 9), "不在"),
        note(&Place::Sheet { sheet: "别的".into(), row: 1, column: 1 }, "无"),
    ];
    let after = annotated(&bytes, Medium::Xlsx, &notes);
    assert_eq!(after.unplaced, [3]);
    let text = |path| part(&after.bytes, Medium::Xlsx, path);
    let sheet = text("xl/worksheets/sheet0.xml");
    assert!(sheet.contains(r#"<c r="B2" s="2"><v>5</v></c><c r="C2" s="3"/>"#), "{sheet}");
    assert!(sheet.contains(r#"<pageMargins/><legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdNote2"/><tableParts/>"#), "{sheet}");
    let styles = text("xl/styles.xml");
    assert!(styles.contains(r#"<xf numFmtId="10" fillId="2" applyFill="1"><alignment/></xf>"#), "{styles}");
    assert!(styles.contains(r#"<fills count="3">"#) && styles.contains(r#"<cellXfs count="4">"#), "{styles}");
    assert!(styles.contains("<dxf><fill/></dxf>"));
    let comments = text("xl/comments1.xml");
    let refs = ["B2", "C2", "I9"].map(|at| comments.contains(&format!(r#"ref="{at}""#)));
    assert_eq!(refs, [true; 3], "{comments}");
    // A second round joins the first.
    let again = annotated(&after.bytes, Medium::Xlsx, &[note(&cell(2, 2), "再"), note(&cell(1, 1), "新")]);
    let comments = part(&again.bytes, Medium::Xlsx, "xl/comments1.xml");
    assert_eq!(comments.matches("<comment ").count(), 4, "{comments}");
    assert!(comments.find("不平") < comments.find("再"));
    let shapes = part(&again.bytes, Medium::Xlsx, "xl/drawings/vmlDrawing1.vml");
    assert!(shapes.contains("<x:Row>8</x:Row><x:Column>8</x:Column>") && shapes.ends_with("</xml>"));
}

#[test]
fn workbooks_without_styles_take_notes_too() {
    let bytes = xlsx(r#"<row><c><v>5</v></c></row>"#);
    let before = extract(&bytes, Medium::Xlsx);
    let after = annotated(&bytes, Medium::Xlsx, &[note(&cell(1, 1), "一")]);
    assert_eq!(extract(&after.bytes, Medium::Xlsx), before);
    assert!(relations(&[]).ends_with("</Relationships>"));
}

#[test]
fn pages_show_notes_without_saying_them() {
    let page = "<!DOCTYPE html><html><head><title><table></title></head><body><!-- <td> --><TABLE><tr><th>甲<td class='a>b'>5</td></tr>\
        <tr><td><table><tr><td>内</table><td>6</table><table><td>7</table></body></html>";
    let table = |table, row, cell| Place::Table { table, row, cell };
    let cases = [
        (table(1, 1, 1), "<th"),
        (table(1, 1, 2), "<td"),
        (table(1, 2, 2), "内</table><td"),
        (table(2, 1, 1), "<table><tr><td"),
        (table(3, 1, 1), "</table><table><td"),
    ];
    for (place, before) in cases {
        let after = annotated(page.as_bytes(), Medium::Html, &[note(&place, "<不平> \"3\"")]);
        let text = String::from_utf8(after.bytes).unwrap();
        let said = r#" data-nianbao-note="&#60;&#19981;&#24179;&#62; &#34;3&#34;" aria-description="#;
        assert!(text.contains(&format!("{before}{said}")), "{place:?} {text}");
        assert_eq!(text.matches("<style>").count(), 1);
        assert!(text.contains("</style></head>"));
    }
    let after = annotated(page.as_bytes(), Medium::Html, &[note(&table(9, 1, 1), "无")]);
    assert_eq!((after.bytes.as_slice(), after.unplaced.as_slice()), (page.as_bytes(), &[0][..]));
}

#[test]
fn pages_of_any_encoding_and_any_shape_take_notes() {
    let place = Place::Table { table: 1, row: 1, cell: 1 };
    // 甲 in GBK, in a fragment that has rows and no table.
    let gbk = b"<tr><td>\xbc\xd7</td></tr>";
    let after = annotated(gbk, Medium::Html, &[note(&place, "a")]);
    let start = b"<style>".as_slice();
    let end = b"<tr><td data-nianbao-note=\"a\" aria-description=\"a\">\xbc\xd7</td></tr>".as_slice();
    assert!(after.bytes.starts_with(start) && after.bytes.ends_with(end));
    let wide = |text: &str| -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
    };
    let after = annotated(&wide("<table><td>甲"), Medium::Html, &[note(&place, "a")]);
    assert!(after.bytes.ends_with(&wide(" data-nianbao-note=\"a\" aria-description=\"a\">甲")[2..]));
    for odd in ["", "<", "<td", "<td a=\"", "<!--", "<table><td><script>", "</", "<>", "<table <td>"] {
        annotated(odd.as_bytes(), Medium::Html, &[note(&place, "a")]);
    }
}

#[test]
fn damaged_files_are_refused_or_copied() {
    let report = report(Format::built_in("2021-30").unwrap(), &mut Random::new(1), &Filling::COMPLETE);
    let files = [
        (Medium::Docx, docx::filled(&report, &docx::Options::default()).unwrap()),
        (Medium::Xlsx, xlsx::filled(&report, &xlsx::Options::default()).unwrap()),
    ];
    let mut random = Random::new(5);
    for (medium, bytes) in files {
        for _ in 0..60 {
            let mut bytes = bytes.clone();
            let at = random.below(bytes.len());
            bytes[at] = random.bits() as u8;
            let _ = annotate(
                &bytes,
                medium,
                &[note(&Place::Paragraph(1), "一"), note(&cell(1, 1), "二")],
                &Limits::default(),
            );
        }
    }
    let text = annotate(b"text", Medium::Text, &[], &Limits::default()).unwrap_err();
    assert!(text.to_string().contains("notes can be made in"));
}
