//! What LibreOffice makes of our workbooks and documents: `cargo test --features test-programs --test suite -- office_programs::`.
//!
//! `soffice` is started once for many files, with a profile of its own.

use crate::office::workbook::Workbook;
use crate::office::{document, package, verdicts, workbook};
use nianbao_generator::{Prefill, docx, xlsx};
use nianbao_reader::annotate::{Note, annotate};
use nianbao_reader::document::{Block, Document};
use nianbao_schema::anchor::{Kind, name_of};
use nianbao_schema::format::{Cell, Demand};
use nianbao_schema::migrate::Previous;
use nianbao_schema::office::total::add;
use nianbao_schema::report::{Organ, Report};
use nianbao_schema::{Format, catalogue, resolve};
use nianbao_testing::{Filling, Form, Limits, Random, recount, report, spoil, total};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// A folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("nianbao-office-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Has LibreOffice write files anew, all in one go, and gives the new ones in the same order.
fn convert(folder: &Folder, to: &str, files: &[(String, Vec<u8>)]) -> Vec<Vec<u8>> {
    let (sources, results) = (folder.file("in"), folder.file(&format!("out-{to}")));
    for made in [&sources, &results] {
        std::fs::create_dir_all(made).unwrap();
    }
    let paths: Vec<PathBuf> = files
        .iter()
        .map(|(name, bytes)| {
            let path = sources.join(name);
            std::fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    let profile = folder.file("profile");
    recalculate_always(&profile);
    let status = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", to, "--outdir"])
        .arg(&results)
        .args(&paths)
        .output()
        .expect("LibreOffice is installed");
    assert!(status.status.success(), "{status:?}");
    let converted = |path: &PathBuf| {
        let path = results.join(path.file_name().unwrap()).with_extension(to);
        std::fs::read(&path).unwrap_or_else(|_| panic!("{} was not made: {status:?}", path.display()))
    };
    paths.iter().map(converted).collect()
}

/// By default LibreOffice believes the results in files that say they come from Excel.
fn recalculate_always(profile: &Path) {
    let folder = profile.join("user");
    std::fs::create_dir_all(&folder).unwrap();
    let settings = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
"#;
    std::fs::write(folder.join("registrymodifications.xcu"), settings).unwrap();
}

/// A workbook without the results of its formulas, so that whatever stands there later was computed.
fn without_results(bytes: &[u8]) -> Vec<u8> {
    let mut parts = package::parts(bytes);
    for (path, text) in &mut parts {
        if path.starts_with("xl/worksheets/") {
            let mut pieces = text.split("</f><v>");
            let mut out = pieces.next().unwrap().to_owned();
            for piece in pieces {
                out.push_str("</f><v>");
                out.push_str(&piece[piece.find("</v>").unwrap()..]);
            }
            *text = out.replace("</f><v></v>", "</f>");
        }
    }
    package::pack(&parts)
}

fn read_format(path: &str) -> Arc<Format> {
    Arc::new(resolve(&std::fs::read(path).unwrap()).format.expect("a sound format"))
}

fn formats() -> Vec<Arc<Format>> {
    let built_in = catalogue::all().cloned();
    let names = ["website-report", "kinds", "wide", "deep-rows", "single-cell"];
    built_in.chain(names.map(|name| read_format(&format!("tests/forms/{name}.toml")))).collect()
}

#[test]
fn recalculated_workbooks_agree_with_the_check() {
    let cases: Vec<(Report, Option<Report>)> = (0..60).map(pair).collect();
    let files: Vec<(String, Vec<u8>)> = cases
        .iter()
        .enumerate()
        .map(|(number, (report, previous))| {
            let last = previous.clone().map(Previous::from);
            let options = xlsx::Options { previous: last.as_ref(), draft: false };
            let bytes = xlsx::filled(report, &options).unwrap();
            (format!("{number}.xlsx"), without_results(&bytes))
        })
        .collect();
    let folder = Folder::new("recalculated");
    for (number, bytes) in convert(&folder, "xlsx", &files).iter().enumerate() {
        let (report, previous) = &cases[number];
        let book = Workbook::read(bytes);
        verdicts::agree(&book, report, previous.as_ref(), &format!("case {number}"));
        totals_agree(&book, report, &format!("case {number}"));
    }
}

/// What the sheet of sources computes of the reports in it is the sum, and says who is lacking.
#[test]
fn sources_add_up_to_their_sum() {
    let mut random = Random::new(19);
    let cases: Vec<(Report, Vec<Report>)> = (0..6)
        .map(|case| {
            let format = &formats()[case % formats().len()];
            let filling = Filling { blank: [0, 5, 100][case % 3], not_applicable: 20, ..Filling::default() };
            let parts: Vec<Report> =
                (0..1 + random.below(40)).map(|_| report(format, &mut random, &filling)).collect();
            let all: Vec<&Report> = parts.iter().collect();
            (add(format, None, Organ::default(), &all).report, parts)
        })
        .collect();
    let files: Vec<(String, Vec<u8>)> = cases
        .iter()
        .enumerate()
        .map(|(number, (sum, parts))| {
            let part = |report| xlsx::Part { organ: "某局", file: "a.docx", report };
            let parts: Vec<xlsx::Part<'_>> = parts.iter().map(part).collect();
            let bytes = xlsx::sources("合计", sum, &parts).unwrap();
            (format!("{number}.xlsx"), without_results(&bytes))
        })
        .collect();
    let folder = Folder::new("sources");
    for ((sum, parts), bytes) in cases.iter().zip(convert(&folder, "xlsx", &files)) {
        let book = Workbook::read(&bytes);
        let cells = sum.format().cells.iter().enumerate().filter(|(_, cell)| cell.value.is_number());
        for (row, (at, cell)) in (3..).zip(cells) {
            let lacking = parts.iter().filter(|part| part.entries()[at].is_blank()).count();
            let found = |column: &str| {
                let cell = book.sheets["来源"].cells.get(&format!("{column}{row}"));
                cell.map(|cell| cell.value.clone()).unwrap_or_default()
            };
            let said = if lacking == 0 { String::new() } else { format!("{lacking}家") };
            assert_eq!(found("F"), said, "{}", cell.path);
            let due = sum.entries()[at].shown(&cell.value).to_string();
            let is_same = match (found("E").parse::<f64>(), due.parse::<f64>()) {
                (Ok(found), Ok(due)) => (found - due).abs() <= due.abs() * 1e-12,
                _ if lacking == 0 && due.is_empty() => found("E") == "超过15位",
                _ => found("E") == due,
            };
            assert!(is_same, "{}: {} for {due}", cell.path, found("E"));
        }
    }
}

/// The cells that some rule makes the sum of others.
fn summed(format: &Format) -> impl Iterator<Item = usize> {
    let rules = format.rules.iter().filter(|rule| rule.is_sum);
    let balances = rules.flat_map(|rule| match &rule.demand {
        Demand::Balance(balances) => balances.as_slice(),
        _ => &[],
    });
    balances.filter_map(|balance| balance.left.defines())
}

/// What formulas give is what the report says: a total that is not known yet is blank.
fn totals_agree(book: &Workbook, report: &Report, what: &str) {
    for (cell, entry) in report.format().cells.iter().zip(report.entries()) {
        let own = book.named(&name_of(Kind::Cell, &cell.path).unwrap());
        if own.formula.is_some() {
            assert_eq!(own.value, entry.shown(&cell.value).to_string(), "{what}: {}", cell.path);
        }
    }
}

#[test]
fn totals_of_half_filled_workbooks_are_blank_until_they_are_known() {
    let mut reports = Vec::new();
    for seed in 0..24 {
        let mut random = Random::new(seed);
        let format = match seed % 3 {
            0 => Format::built_in("2021-30").unwrap().clone(),
            1 => read_format("tests/forms/kinds.toml"),
            _ => Form::random(&mut random, &Limits::default()).resolve(),
        };
        let blank = [0, 2, 5, 20, 60, 98][seed as usize % 6];
        let filling = Filling { blank, not_applicable: 15, ..Filling::COMPLETE };
        let mut own = report(&format, &mut random, &filling);
        recount(&mut own);
        reports.push(own);
    }
    let write = |(number, report): (usize, &Report)| {
        let bytes = xlsx::filled(report, &xlsx::Options::default()).unwrap();
        (format!("{number}.xlsx"), without_results(&bytes))
    };
    let files: Vec<(String, Vec<u8>)> = reports.iter().enumerate().map(write).collect();
    let folder = Folder::new("half-filled");
    for (number, bytes) in convert(&folder, "xlsx", &files).iter().enumerate() {
        let (book, report) = (Workbook::read(bytes), &reports[number]);
        totals_agree(&book, report, &format!("report {number}"));
        verdicts::agree(&book, report, None, &format!("report {number}"));
        for cell in summed(report.format()) {
            let Cell { path, value, .. } = &report.format().cells[cell];
            let own = book.named(&name_of(Kind::Cell, path).unwrap());
            // A sum that the cell cannot hold would not say what the report says.
            assert!(own.formula.is_some() == total(report, cell).fits(value), "report {number}: {path}");
        }
    }
}

/// A report, right or wrong in a known way, with last year's or without. Numbers stay within what a
/// spreadsheet can add up exactly.
fn pair(seed: u64) -> (Report, Option<Report>) {
    let mut random = Random::new(seed);
    let format = match seed % 6 {
        0 | 1 => Format::built_in("2021-30").unwrap().clone(),
        2 => Format::built_in("2019-60").unwrap().clone(),
        3 => read_format("tests/forms/kinds.toml"),
        4 => read_format("tests/forms/website-report.toml"),
        _ => Form::random(&mut random, &Limits::default()).resolve(),
    };
    let filling = match seed % 5 {
        0 | 1 => Filling::COMPLETE,
        2 => Filling { blank: 5, not_applicable: 10, ..Filling::COMPLETE },
        3 => Filling { not_applicable: 10, ..Filling::COMPLETE },
        _ => Filling { blank: 1, sums: false, ..Filling::COMPLETE },
    };
    let mut own = report(&format, &mut random, &filling);
    // Half filled, and the totals left to the workbook.
    if seed % 5 == 2 {
        recount(&mut own);
    }
    if seed % 2 == 1 {
        spoil(&mut own, &mut random);
    }
    let previous = (seed % 7 < 4).then(|| report(&format, &mut random, &filling));
    // Only a report of the same organ, of the year before, is compared.
    let previous = previous.map(|mut previous| {
        previous.year = own.year.map(|year| year - 1);
        previous.organ = own.organ.clone();
        previous
    });
    (own, previous)
}

#[test]
fn names_values_and_protection_survive_a_workbook_saved_again() {
    let report = jingyuan();
    let format = report.format().clone();
    let bytes = xlsx::filled(&report, &xlsx::Options::default()).unwrap();
    let folder = Folder::new("saved-workbook");
    let saved = convert(&folder, "xlsx", &[("report.xlsx".to_owned(), bytes.clone())]);
    let (before, after) = (Workbook::read(&bytes), Workbook::read(&saved[0]));
    for (name, place) in &before.names {
        assert_eq!(after.names.get(name), Some(place), "{name}");
    }
    for (cell, entry) in format.cells.iter().zip(report.entries()) {
        let name = name_of(Kind::Cell, &cell.path).unwrap();
        assert_eq!(after.named(&name).value, entry.shown(&cell.value).to_string(), "{}", cell.path);
        assert_eq!(after.named(&name).formula.is_some(), before.named(&name).formula.is_some());
    }
    assert_eq!(after.narrative("narrative__overview"), report.narrative(0));
    assert_eq!(after.named("meta__fingerprint").value, format.fingerprint.to_string());
    for (name, sheet) in &before.sheets {
        assert_eq!(after.sheets[name].is_protected, sheet.is_protected, "{name}");
        let count = |sheet: &workbook::Sheet| package::attributes(&sheet.xml, "dataValidation").len();
        assert!(count(&after.sheets[name]) > 0 || count(sheet) == 0, "{name}");
    }
}

#[test]
fn values_survive_a_document_saved_again() {
    let mut random = Random::new(5);
    let kinds = read_format("tests/forms/kinds.toml");
    let reports =
        [jingyuan(), report(&kinds, &mut random, &Filling { not_applicable: 10, ..Filling::COMPLETE })];
    let files: Vec<(String, Vec<u8>)> = reports
        .iter()
        .enumerate()
        .map(|(number, report)| {
            (format!("{number}.docx"), docx::filled(report, &docx::Options::default()).unwrap())
        })
        .collect();
    let folder = Folder::new("saved-document");
    for ((report, (_, bytes)), saved) in reports.iter().zip(&files).zip(convert(&folder, "docx", &files)) {
        let (before, after) = (document::bookmarks(bytes), document::bookmarks(&saved));
        assert!(before.len() > report.entries().len());
        for (name, value) in &before {
            assert_eq!(after.get(name), Some(value), "{name}");
        }
        assert_eq!(document::lists(&saved), document::lists(bytes));
    }
}

/// What somebody typed where a number belongs, with the validation switched off: only `/` is an answer.
#[test]
fn words_in_a_numbers_place_are_no_number() {
    let format = Format::built_in("2021-30").unwrap();
    let row = "applications.received";
    let columns = ["enterprise", "research", "public_welfare", "legal_service", "other"];
    let paths: Vec<String> = std::iter::once(format!("{row}.natural_person"))
        .chain(columns.iter().map(|column| format!("{row}.legal_person.{column}")))
        .collect();
    let cases = [("１２件", ""), ("-", ""), ("无", ""), (" ", ""), ("", ""), ("/", "15"), ("7", "22")];
    let mut report = Report::blank(format);
    paths.iter().for_each(|path| report.set(path, 3).unwrap());
    report.set(&format!("{row}.total"), 18).unwrap();
    let bytes = xlsx::filled(&report, &xlsx::Options::default()).unwrap();
    let files: Vec<(String, Vec<u8>)> = (0..)
        .zip(cases)
        .map(|(number, (typed, _)): (usize, _)| {
            (format!("{number}.xlsx"), typed_into(&bytes, &paths[0], typed))
        })
        .collect();
    let folder = Folder::new("typed");
    for ((typed, total), saved) in cases.iter().zip(convert(&folder, "xlsx", &files)) {
        let book = Workbook::read(&saved);
        let name = name_of(Kind::Cell, &format!("{row}.total")).unwrap();
        assert_eq!(book.named(&name).value, *total, "{typed:?}");
    }
}

/// A workbook without results in which something else was typed into a cell.
fn typed_into(bytes: &[u8], path: &str, typed: &str) -> Vec<u8> {
    let book = Workbook::read(bytes);
    let (sheet, at) = &book.names[&name_of(Kind::Cell, path).unwrap()];
    let xml = &book.sheets[sheet].xml;
    let start = xml.find(&format!("<c r=\"{at}\"")).unwrap();
    let end = start + xml[start..].find("</c>").unwrap() + "</c>".len();
    let cell = match typed.parse::<f64>() {
        Ok(number) => format!("<c r=\"{at}\"><v>{number}</v></c>"),
        Err(_) => format!("<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{typed}</t></is></c>"),
    };
    let mut parts = package::parts(bytes);
    for text in parts.values_mut().filter(|text| *text == xml) {
        text.replace_range(start..end, &cell);
    }
    without_results(&package::pack(&parts))
}

/// Large figures and small ones, in documents of both presets and in a workbook: a table that is higher
/// than half a page stands on one.
#[test]
fn the_table_of_applications_stands_on_one_page() {
    let format = Format::built_in("2021-30").unwrap();
    let (blank, mut large) = (Prefill::default(), jingyuan());
    for cell in 0..format.cells.len() {
        large.set_cell(cell, 123_456.into()).unwrap();
    }
    let mut files = vec![("blank.xlsx".to_owned(), xlsx::blank(format, &blank).unwrap())];
    files.push(("large.xlsx".to_owned(), xlsx::filled(&large, &xlsx::Options::default()).unwrap()));
    for preset in nianbao_generator::preset::Preset::ALL {
        let options = docx::Options { preset, draft: true };
        files.push((format!("blank-{}.docx", preset.name), docx::blank(format, &blank, &options).unwrap()));
        files.push((format!("large-{}.docx", preset.name), docx::filled(&large, &options).unwrap()));
    }
    // Files of one name would become one PDF.
    for (number, (name, _)) in files.iter_mut().enumerate() {
        *name = format!("{number}-{name}");
    }
    let folder = Folder::new("one-page");
    let table = &format.tables[format.cells[format.cell("applications.received.total").unwrap()].table];
    let [first, last] = [table.rows.leaves.first(), table.rows.leaves.last()]
        .map(|leaf| table.rows.items[*leaf.unwrap()].label.clone());
    for (file, pdf) in files.iter().zip(convert(&folder, "pdf", &files)) {
        let pages = pages(&folder, &pdf);
        let on_one = |page: &&String| page.contains(&first) && page.contains(&last);
        assert!(pages.iter().any(|page| on_one(&page)), "{}", file.0);
        let figures: usize = pages.iter().map(|page| page.matches("123456").count()).sum();
        let due = if file.0.contains("blank") { 0 } else { format.cells.len() };
        assert!(figures >= due, "{}: {figures} of {due} figures are whole", file.0);
    }
}

/// The text of each page, without white space: labels are broken where there is no room.
fn pages(folder: &Folder, pdf: &[u8]) -> Vec<String> {
    let path = folder.file("page.pdf");
    std::fs::write(&path, pdf).unwrap();
    let text = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output();
    let text = String::from_utf8(text.expect("poppler-utils are installed").stdout).unwrap();
    text.split('\u{c}').map(|page| page.split_whitespace().collect()).collect()
}

/// Places, spans and texts. What the sheet of checks computes on the way, in columns that do not show, LibreOffice
/// computes anew.
fn cells(document: &Document) -> Vec<String> {
    let cells = document.blocks.iter().flat_map(|block| match block {
        Block::Grid(grid) => grid
            .cells
            .iter()
            .map(|cell| format!("{} {}x{} {:?}", cell.place, cell.height, cell.width, cell.text))
            .collect(),
        Block::Paragraph(paragraph) => vec![format!("{} {:?}", paragraph.place, paragraph.text)],
    });
    cells.filter(|cell| !cell.starts_with("勾稽检查!")).collect()
}

/// What our reader finds is what it found before LibreOffice saved the file, and the comments of a copy with notes are
/// there for LibreOffice too.
#[test]
fn files_saved_again_are_read_as_before() {
    let report = jingyuan();
    let files = [
        ("xlsx", xlsx::filled(&report, &xlsx::Options::default()).unwrap()),
        ("docx", docx::filled(&report, &docx::Options::default()).unwrap()),
    ];
    for (medium, bytes) in files {
        let limits = nianbao_reader::Limits::default();
        let before = nianbao_reader::extract(&bytes, &limits).unwrap();
        let notes: Vec<Note> = before
            .fields
            .iter()
            .filter(|field| !field.text.is_empty())
            .map(|field| Note { place: field.place.clone(), text: "请核对".to_owned() })
            .collect();
        let noted = annotate(&bytes, before.medium, &notes, &limits).unwrap();
        let folder = Folder::new(&format!("read-{medium}"));
        let saved = convert(&folder, medium, &[(format!("report.{medium}"), noted.bytes)]);
        let after = nianbao_reader::extract(&saved[0], &limits).unwrap();
        for (own, saved) in cells(&before).into_iter().zip(cells(&after)) {
            assert_eq!(own, saved);
        }
        assert_eq!(cells(&after).len(), cells(&before).len());
        assert_eq!((&after.declared, after.remarks), (&before.declared, before.remarks));
        // LibreOffice drops the tags of a document and keeps its bookmarks.
        let kept = before.fields.iter().filter(|field| medium == "xlsx" || field.name.starts_with('_'));
        for field in kept {
            assert!(after.fields.contains(field), "{field:?}");
        }
        let comments = package::parts(&saved[0]).into_iter().filter(|(path, _)| path.contains("/comments"));
        assert!(comments.map(|(_, text)| text.matches("请核对").count()).sum::<usize>() > 200);
    }
}

#[test]
fn every_file_opens_and_prints() {
    let mut files = Vec::new();
    for format in formats() {
        let blank = xlsx::blank(&format, &Prefill::default()).unwrap();
        files.push((format!("{}-workbook.xlsx", format.id), blank));
        for preset in nianbao_generator::preset::Preset::ALL {
            let options = docx::Options { preset, draft: true };
            let blank = docx::blank(&format, &Prefill::default(), &options).unwrap();
            files.push((format!("{}-{}.docx", format.id, preset.name), blank));
        }
    }
    let folder = Folder::new("printed");
    for (file, pdf) in files.iter().zip(convert(&folder, "pdf", &files)) {
        assert!(pdf.starts_with(b"%PDF") && pdf.len() > 5_000, "{}", file.0);
    }
}

fn jingyuan() -> Report {
    let format = Format::built_in("2021-30").unwrap();
    Report::from_json(&std::fs::read("examples/reports/jingyuan-2021.json").unwrap(), format).unwrap()
}
