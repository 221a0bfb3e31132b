//! What our own files give back, and what hostile ones do.

use crate::budget::Budget;
use crate::document::{Block, Document, Field, Grid, GridCell};
use crate::testing::{body, docx, docx_with, pack, xlsx};
use crate::{Error, Limits};
use nianbao_generator::{docx, xlsx};
use nianbao_schema::anchor::{Kind, bookmark_of, name_of, tag_of};
use nianbao_schema::layout::{Content, Layout};
use nianbao_schema::report::Report;
use nianbao_schema::{Format, catalogue};
use nianbao_testing::{Filling, Form, Limits as Sizes, Random, report};
use std::sync::Arc;
use std::time::{Duration, Instant};

type Extract = fn(&[u8], &Budget) -> Result<Document, Error>;

/// The built-in forms and some that nobody thought of.
fn formats() -> Vec<Arc<Format>> {
    let sizes = Sizes { hostile: true, ..Sizes::default() };
    let random = (0..6).map(|seed| Form::random(&mut Random::new(seed), &sizes).resolve());
    catalogue::all().cloned().chain(random).collect()
}

fn reports() -> impl Iterator<Item = Report> {
    formats().into_iter().enumerate().map(|(seed, format)| {
        let filling = Filling { blank: 15, not_applicable: 10, ..Filling::COMPLETE };
        report(&format, &mut Random::new(seed as u64), &filling)
    })
}

fn field<'d>(document: &'d Document, name: &str) -> &'d Field {
    let mut fields = document.fields.iter().filter(|field| field.name == name);
    let field = fields.next().unwrap_or_else(|| panic!("no field {name}"));
    assert!(fields.next().is_none(), "{name} twice");
    field
}

fn grids(document: &Document) -> Vec<&Grid> {
    let grids = document.blocks.iter().filter_map(|block| match block {
        Block::Grid(grid) => Some(grid),
        Block::Paragraph(_) => None,
    });
    grids.collect()
}

fn layouts(format: &Format) -> Vec<Layout> {
    (0..format.sections.len()).flat_map(|section| Layout::section(format, section)).collect()
}

/// A text whose lines end alike.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// What XML can hold of a text, lines ending alike.
fn legal(text: &str) -> String {
    let is_legal = |c: char| c >= ' ' || matches!(c, '\t' | '\n');
    let legal = |c: char| if is_legal(c) && !matches!(c, '\u{fffe}' | '\u{ffff}') { c } else { '\u{fffd}' };
    text.replace("\r\n", "\n").chars().map(legal).collect()
}

fn shown(report: &Report, content: Content) -> String {
    match content {
        Content::Cell(cell) => report.entries()[cell].shown(&report.format().cells[cell].value).to_string(),
        other => Layout::text(report.format(), other),
    }
}

/// The first place of the layout that is no cell of the grid, with its spans and its text.
fn disagreement(
    grid: &Grid,
    layout: &Layout,
    report: &Report,
    top: usize,
    written: fn(&str) -> String,
) -> Option<String> {
    layout.places.iter().find_map(|place| {
        let text = written(&shown(report, place.content));
        let at = |cell: &&GridCell| (cell.row, cell.column) == (place.row + top, place.column);
        let Some(cell) = grid.cells.iter().find(at) else { return Some(format!("no cell for {place:?}")) };
        let is_alike = (cell.height, cell.width) == (place.row_span, place.column_span) && cell.text == text;
        (!is_alike).then(|| format!("{cell:?} is not {text:?} at {place:?}"))
    })
}

#[test]
fn our_documents_give_everything_back() {
    for report in reports() {
        let format = report.format();
        let bytes = docx::filled(&report, &docx::Options::default()).unwrap();
        let document = crate::docx::extract(&bytes, &Budget::usual()).unwrap();
        assert_eq!(document.declared.format.as_deref(), Some(format.id.as_str()));
        assert_eq!(document.declared.fingerprint, Some(format.fingerprint.to_string()));
        for (cell, entry) in format.cells.iter().zip(report.entries()) {
            let text = legal(&entry.shown(&cell.value).to_string());
            for name in [tag_of(&cell.path).into_owned(), bookmark_of(&cell.path)] {
                assert_eq!(field(&document, &name).text, text, "{}", cell.path);
            }
        }
        for (number, narrative) in format.narratives.iter().enumerate() {
            let id = &format.sections[narrative.section].id;
            assert_eq!(field(&document, &bookmark_of(id)).text, legal(report.narrative(number)), "{id}");
        }
        let layouts = layouts(format);
        assert_eq!(grids(&document).len(), layouts.len());
        for (grid, layout) in grids(&document).into_iter().zip(&layouts) {
            assert_eq!((grid.rows, grid.columns), (layout.height, layout.width));
            assert_eq!(grid.cells.len(), layout.places.len());
            assert_eq!(disagreement(grid, layout, &report, 0, legal), None);
        }
    }
}

#[test]
fn our_workbooks_give_everything_back() {
    for report in reports() {
        let format = report.format();
        let bytes = xlsx::filled(&report, &xlsx::Options::default()).unwrap();
        let document = crate::xlsx::extract(&bytes, &Budget::usual()).unwrap();
        assert_eq!(document.declared.format.as_deref(), Some(format.id.as_str()));
        assert_eq!(document.declared.fingerprint, Some(format.fingerprint.to_string()));
        for (cell, entry) in format.cells.iter().zip(report.entries()) {
            let name = name_of(Kind::Cell, &cell.path).unwrap();
            let text = entry.shown(&cell.value).to_string();
            assert_eq!(field(&document, &name).text, lines(&text), "{}", cell.path);
        }
        assert_eq!(document.remarks, []);
        for layout in layouts(format) {
            let grids = grids(&document).into_iter();
            let places = grids.flat_map(|grid| (0..grid.rows).map(move |top| (grid, top)));
            let tried: Vec<_> =
                places.map(|(grid, top)| disagreement(grid, &layout, &report, top, lines)).collect();
            assert!(tried.contains(&None), "{}: {tried:#?}", format.id);
        }
    }
}

#[test]
fn blank_forms_are_blank() {
    for format in formats() {
        let bytes =
            docx::blank(&format, &nianbao_generator::Prefill::default(), &docx::Options::default()).unwrap();
        let document = crate::docx::extract(&bytes, &Budget::usual()).unwrap();
        assert!(document.fields.iter().all(|field| field.text.is_empty()));
        let layouts = layouts(&format);
        for (grid, layout) in grids(&document).into_iter().zip(&layouts) {
            assert_eq!(disagreement(grid, layout, &Report::blank(&format), 0, legal), None);
        }
        let bytes = xlsx::blank(&format, &nianbao_generator::Prefill::default()).unwrap();
        let document = crate::xlsx::extract(&bytes, &Budget::usual()).unwrap();
        for cell in &format.cells {
            assert_eq!(field(&document, &name_of(Kind::Cell, &cell.path).unwrap()).text, "");
        }
    }
}

/// Bombs, lies and mazes: an error or a small document, soon.
#[test]
fn hostile_files_cost_little() {
    let limits = Limits { unpacked: 4 << 20, characters: 4 << 20, squares: 100_000, ..Limits::default() };
    let nested = |depth: usize, open: &str, close: &str| docx(&(open.repeat(depth) + &close.repeat(depth)));
    let zeros = vec![b' '; 5 << 20];
    let many: String = (0..30_000)
        .map(|id| {
            format!(
                r#"<w:bookmarkStart w:id="{id}" w:name="_nianbao_{id}"/><w:p><w:r><w:t>1</w:t></w:r></w:p>"#
            )
        })
        .collect();
    let row = format!("<w:tr>{}</w:tr>", "<w:tc/>".repeat(300));
    let wide = format!("<w:tbl>{}</w:tbl>", row.repeat(1_000));
    let diagonal: String =
        (1..400).map(|n| format!(r#"<row><c r="{}{n}"><v>1</v></c></row>"#, letters(n))).collect();
    let entities = format!(
        r#"<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>{}"#,
        body("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")
    );
    let styles = format!(
        r#"<w:styles xmlns:w="{}"><w:style w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>"#,
        crate::testing::WORD
    );
    let cases: Vec<(&str, Vec<u8>, Extract, Option<&str>)> = vec![
        (
            "bomb",
            pack(&[("word/document.xml", zeros.as_slice())]),
            crate::docx::extract,
            Some("bytes when unpacked"),
        ),
        (
            "bomb",
            pack(&[("xl/workbook.xml", zeros.as_slice())]),
            crate::xlsx::extract,
            Some("bytes when unpacked"),
        ),
        (
            "paragraphs",
            nested(5_000, "<w:p>", "</w:p>"),
            crate::docx::extract,
            Some("levels of nested elements"),
        ),
        ("tables", nested(80, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), crate::docx::extract, None),
        ("bookmarks", docx(&many), crate::docx::extract, Some("characters")),
        ("cells", docx(&wide), crate::docx::extract, Some("squares in tables")),
        ("diagonal", xlsx(&diagonal), crate::xlsx::extract, Some("squares in tables")),
        ("entities", docx_with(&entities, &[]), crate::docx::extract, Some("document type")),
        ("entity", docx("<w:p>&boom;</w:p>"), crate::docx::extract, Some("stands for nothing")),
        (
            "circle",
            docx_with(&body(r#"<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>"#), &[("styles", &styles)]),
            crate::docx::extract,
            None,
        ),
        ("outside", pack(&[("../../word/document.xml", "<a/>")]), crate::docx::extract, Some("is not there")),
        (
            "twice",
            pack(&[("word/document.xml", "<a/>"), ("Word\\Document.xml", "<b/>")]),
            crate::docx::extract,
            Some("two of its parts"),
        ),
        ("nothing", pack::<&str>(&[]), crate::xlsx::extract, Some("is not there")),
        ("empty", Vec::new(), crate::docx::extract, Some("it is empty")),
        (
            "open end",
            docx_with("<w:document xmlns:w='w'><w:body>", &[]),
            crate::docx::extract,
            Some("it ends within"),
        ),
    ];
    for (what, bytes, extract, expect) in cases {
        let start = Instant::now();
        let result = extract(&bytes, &Budget::new(&limits, bytes.len()));
        match (result, expect) {
            (Ok(_), None) => {}
            (Err(error), Some(expect)) => assert!(error.to_string().contains(expect), "{what}: {error}"),
            (result, _) => panic!("{what}: {result:?}"),
        }
        assert!(start.elapsed() < Duration::from_secs(10), "{what} took {:?}", start.elapsed());
    }
}

fn letters(column: u32) -> String {
    let place = crate::document::Place::Sheet { sheet: "".into(), row: 0, column };
    place.to_string().trim_matches(['!', '0']).to_owned()
}

#[test]
fn a_password_is_said_to_be_one() {
    let mut ole = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    assert!(matches!(crate::xlsx::extract(&ole, &Budget::usual()), Err(Error::Unsupported { .. })));
    ole.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert!(matches!(crate::xlsx::extract(&ole, &Budget::usual()), Err(Error::Encrypted(_))));
    let mut zip = docx("<w:p/>");
    // The flag of each entry in the directory, and of each local header, says that it is encrypted.
    for (mark, flag) in [(b"PK\x01\x02", 8), (b"PK\x03\x04", 6)] {
        let all: Vec<usize> =
            zip.windows(4).enumerate().filter(|(_, w)| w == mark).map(|(at, _)| at).collect();
        all.into_iter().for_each(|at| zip[at + flag] |= 1);
    }
    assert!(matches!(crate::docx::extract(&zip, &Budget::usual()), Err(Error::Encrypted(_))));
}

/// Truncated anywhere, or changed anywhere: an error or a document, and no panic.
#[test]
fn damaged_files_do_no_harm() {
    let format = Format::built_in("2021-30").unwrap();
    let report = report(format, &mut Random::new(1), &Filling::COMPLETE);
    let files: [(Vec<u8>, Extract); 2] = [
        (docx::filled(&report, &docx::Options::default()).unwrap(), crate::docx::extract),
        (xlsx::filled(&report, &xlsx::Options::default()).unwrap(), crate::xlsx::extract),
    ];
    for (bytes, extract) in files {
        for end in (0..bytes.len()).step_by(bytes.len() / 60) {
            assert!(extract(&bytes[..end], &Budget::usual()).is_err(), "{end}");
        }
        let mut random = Random::new(2);
        for _ in 0..150 {
            let mut bytes = bytes.clone();
            for _ in 0..random.within(1, 4) {
                let at = random.below(bytes.len());
                bytes[at] = random.bits() as u8;
            }
            let _ = extract(&bytes, &Budget::usual());
        }
    }
}

/// The XML itself changed, which a checksum would hide from the test above.
#[test]
fn damaged_parts_do_no_harm() {
    let format = Format::built_in("2021-30").unwrap();
    let report = report(format, &mut Random::new(1), &Filling::COMPLETE);
    let files: [(Vec<u8>, Extract); 2] = [
        (docx::filled(&report, &docx::Options::default()).unwrap(), crate::docx::extract),
        (xlsx::filled(&report, &xlsx::Options::default()).unwrap(), crate::xlsx::extract),
    ];
    let mut random = Random::new(3);
    for (bytes, extract) in files {
        let parts = unpack(&bytes);
        for _ in 0..60 {
            let mut parts = parts.clone();
            for _ in 0..random.within(1, 6) {
                let part = random.below(parts.len());
                damage(&mut parts[part].1, &mut random);
            }
            let parts: Vec<(&str, &[u8])> =
                parts.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
            let _ = extract(&pack(&parts), &Budget::usual());
        }
    }
}

fn unpack(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let budget = Budget::usual();
    let mut package = crate::package::Package::open(bytes, crate::document::Medium::Docx, &budget).unwrap();
    let _ = &mut archive;
    names.into_iter().map(|name| (name.clone(), package.bytes(&name).unwrap().unwrap())).collect()
}

/// Cuts, repeats or swaps some of a text's elements.
fn damage(text: &mut Vec<u8>, random: &mut Random) {
    let starts: Vec<usize> =
        text.iter().enumerate().filter(|(_, byte)| **byte == b'<').map(|(at, _)| at).collect();
    if starts.len() < 3 {
        return;
    }
    let mut ends = [*random.pick(&starts), *random.pick(&starts)];
    ends.sort_unstable();
    let piece = text[ends[0]..ends[1]].to_vec();
    match random.below(3) {
        0 => _ = text.drain(ends[0]..ends[1]),
        1 => _ = text.splice(ends[0]..ends[0], piece),
        _ => {
            let at = random.below(text.len());
            text[at] = *random.pick(b"<>&\"'/ =0a");
        }
    }
}
