//! A document that names its form is read as that form, whatever else was asked for.

use nianbao_generator::{Prefill, docx, html, markdown, xlsx};
use nianbao_reader::reading::Target;
use nianbao_reader::{Error, Reader};
use nianbao_schema::compare::Editions;
use nianbao_schema::{Entry, Format, Report, resolve};
use std::sync::Arc;

/// A form with an amount, a count and words.
fn form(head: &str, unit: &str, more: &str) -> Arc<Format> {
    let text = format!(
        r#"{head}
title = "展馆年报"
[[section]]
id = "use"
title = "使用情况"
  [[section.table]]
  id = "t"
  rows = [
    {{ id = "rent", label = "场租", value = "amount", unit = "{unit}" }},
    {{ id = "visits", label = "接待批次", unit = "批" }},
    {{ id = "name", label = "负责人", value = "text" }},
  ]
  columns = [ {{ id = "n", label = "内容" }} ]
{more}"#
    );
    let resolved = resolve(text.as_bytes());
    resolved.format.map(Arc::new).unwrap_or_else(|| panic!("{:?}", resolved.problems))
}

fn old() -> Arc<Format> {
    form("id = \"hall-2025\"\nyears = { from = 2025, to = 2025 }", "万元", "")
}

/// The next edition counts in another unit under the same paths.
fn new() -> Arc<Format> {
    let scaled =
        "[[change]]\nkind = \"scaled\"\nfrom = \"t.rent\"\nto = \"t.rent\"\nfactor = \"10000\"\nwhy = \"x\"";
    form("id = \"hall-2026\"\nyears = { from = 2026 }\nrevises = \"hall-2025\"", "元", scaled)
}

fn filled(format: &Arc<Format>) -> Report {
    let mut report = Report::blank(format);
    (report.year, report.organ.name) = (Some(format.first_year), "某区文化馆".to_owned());
    report.set("t.rent.n", Entry::Number("1.5".parse().unwrap())).unwrap();
    report.set("t.visits.n", 7).unwrap();
    report.set("t.name.n", Entry::from("无名氏 乙")).unwrap();
    report
}

/// The same report in every medium that says of which form it is.
fn documents(report: &Report) -> Vec<(&'static str, Vec<u8>)> {
    let options = xlsx::Options { previous: None, draft: false };
    vec![
        ("markdown", markdown::filled(report, false).into()),
        ("json", report.to_json().to_pretty().into()),
        ("page", html::page(report, false).into()),
        ("fragment", html::fragment(report, false).into()),
        ("form", html::form(report, None).into()),
        ("docx", docx::filled(report, &docx::Options::default()).unwrap()),
        ("xlsx", xlsx::filled(report, &options).unwrap()),
    ]
}

#[test]
fn a_document_of_an_earlier_edition_is_carried_over() {
    let (old, new) = (old(), new());
    let known = Editions::built_in().with(Arc::clone(&old)).with(Arc::clone(&new));
    let reader = Reader::among(&[Arc::clone(&new)], &known);
    for (medium, bytes) in documents(&filled(&old)) {
        let reading = reader.read(&bytes).unwrap_or_else(|error| panic!("{medium}: {error}"));
        let shown = |path| reading.report.get(path).cloned().unwrap();
        assert_eq!(shown("t.rent.n"), Entry::Number("15000".parse().unwrap()), "{medium}");
        assert_eq!(shown("t.visits.n"), Entry::from(7), "{medium}");
        assert_eq!(shown("t.name.n"), Entry::from("无名氏 乙"), "{medium}");
        assert_eq!(reading.report.format().id, "hall-2026", "{medium}");
        let rent = Target::Cell(new.cell("t.rent.n").unwrap());
        let found = reading.evidence.iter().find(|found| found.target == rent).unwrap();
        assert_eq!(found.conversion.as_ref().map(|units| units.to.as_str()), Some("元"), "{medium}");
        assert!(reading.leftover.is_empty(), "{medium}: {:#?}", reading.leftover);
    }
}

/// What the later edition does not have is left over, with its place.
#[test]
fn what_has_no_place_in_the_other_edition_is_named() {
    let old = old();
    let removed = "[[change]]\nkind = \"removed\"\nfrom = \"t.visits\"\nwhy = \"x\"";
    let text = "id = \"hall-2027\"\nyears = { from = 2026 }\nrevises = \"hall-2025\"\ntitle = \"展馆年报\"\n[[section]]\nid = \"use\"\ntitle = \"使用情况\"\n[[section.table]]\nid = \"t\"\nrows = [{ id = \"rent\", label = \"场租\", value = \"amount\", unit = \"万元\" }, { id = \"name\", label = \"负责人\", value = \"text\" }]\ncolumns = [{ id = \"n\", label = \"内容\" }]\n";
    let later = Arc::new(resolve(format!("{text}{removed}").as_bytes()).format.unwrap());
    let known = Editions::built_in().with(Arc::clone(&old)).with(Arc::clone(&later));
    let reader = Reader::among(&[later], &known);
    for (medium, bytes) in documents(&filled(&old)) {
        let reading = reader.read(&bytes).unwrap();
        let left: Vec<&str> = reading.leftover.iter().map(|left| left.text.as_str()).collect();
        assert_eq!(left, ["7"], "{medium}");
    }
}

#[test]
fn a_form_that_is_not_known_is_not_another_one() {
    for (medium, bytes) in documents(&filled(&old())) {
        let error = Reader::default().read(&bytes).unwrap_err();
        assert_eq!(error, Error::UnknownForm { id: "hall-2025".to_owned() }, "{medium}");
        // Neither is it the only one that was asked for, if nothing leads there.
        let other = form("id = \"other\"\nyears = { from = 2025 }", "元", "");
        let error = Reader::new(&[other]).read(&bytes).unwrap_err();
        assert_eq!(error, Error::UnknownForm { id: "hall-2025".to_owned() }, "{medium}");
    }
}

/// The file of the form was edited and kept its id: the unit is another one, and so would every figure be.
#[test]
fn a_form_of_the_same_id_and_another_content_is_refused() {
    let old = old();
    let head = "id = \"hall-2025\"\nyears = { from = 2025, to = 2025 }";
    let edited = form(head, "元", "");
    for (medium, bytes) in documents(&filled(&old)) {
        let error = Reader::new(&[Arc::clone(&edited)]).read(&bytes).unwrap_err();
        assert!(
            matches!(&error, Error::OtherState { stated, .. } if *stated == old.fingerprint.to_string()),
            "{medium}: {error}"
        );
    }
    // Its author knows that nothing has changed that a figure means.
    let told =
        form(&format!("{head}\nguidance = \"据实填写\"\nsame_as = [\"{}\"]", old.fingerprint), "万元", "");
    assert_ne!(told.fingerprint, old.fingerprint);
    for (medium, bytes) in documents(&filled(&old)) {
        let reading = Reader::new(&[Arc::clone(&told)]).read(&bytes).unwrap();
        assert_eq!(reading.report.entries(), filled(&told).entries(), "{medium}");
    }
}

/// Other people's Markdown has heads of its own, in which `format` means something else.
#[test]
fn the_head_of_other_markdown_names_no_form() {
    let format = nianbao_schema::Format::built_in("2021-30").unwrap();
    let own = markdown::blank(format, &Prefill::default());
    let body = own.splitn(3, "---\n").nth(2).unwrap();
    let other = format!("---\nformat: pdf\n---\n{body}");
    assert_eq!(Reader::default().read(other.as_bytes()).unwrap().report.format().id, "2021-30");
}

/// In a form with two rows of one label, what bears the name of one is not the other's.
#[test]
fn a_name_outranks_a_label() {
    let text = "id = \"twin\"\ntitle = \"双表\"\nyears = { from = 2026 }\n[[section]]\nid = \"a\"\ntitle = \"甲\"\n[[section.table]]\nid = \"kv\"\nrows = [{ id = \"who\", label = \"姓名\", value = \"text\" }, { id = \"n\", label = \"件数\" }]\ncolumns = [{ id = \"v\", label = \"内容\" }]\n[[section]]\nid = \"b\"\ntitle = \"乙\"\n[[section.table]]\nid = \"single\"\nrows = [{ id = \"who\", label = \"姓名\", value = \"text\" }]\n";
    let format = Arc::new(resolve(text.as_bytes()).format.unwrap());
    let mut report = Report::blank(&format);
    report.set("kv.who.v", Entry::from("词1")).unwrap();
    report.set("kv.n.v", 2).unwrap();
    report.set("single.who", Entry::from("词3")).unwrap();
    for (medium, bytes) in documents(&report) {
        let reading = Reader::new(&[Arc::clone(&format)]).read(&bytes).unwrap();
        assert_eq!(reading.report.entries(), report.entries(), "{medium}");
        assert!(reading.leftover.is_empty(), "{medium}: {:#?}", reading.leftover);
    }
}

/// A page that a browser or a program saved as it stood has its data in it, and not in its controls.
#[test]
fn a_page_whose_controls_say_nothing_has_its_data() {
    let format = old();
    let mut report = filled(&format);
    report.organ.level = Some(format.levels[0].id.clone());
    let page = html::form(&report, None);
    let mut stripped = page.replace(" value=\"1.5\"", " value=\"\"").replace(" value=\"7\"", "");
    stripped = stripped.replace("\n无名氏 乙</textarea>", "</textarea>").replace(" value=\"某区文化馆\"", "");
    assert!(!stripped.contains("value=\"7\"") && page.contains("value=\"7\""));
    let reading = Reader::new(&[Arc::clone(&format)]).read(stripped.as_bytes()).unwrap();
    assert_eq!(reading.report.entries(), report.entries());
    assert_eq!(reading.report.organ.name, report.organ.name);
    assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
}
