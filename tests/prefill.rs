//! Forms that come with what is known beforehand: it stands where each medium has a place for it, and
//! no figure of this year does.

use crate::office::document;
use crate::office::workbook::Workbook;
use nianbao::compare::Editions;
use nianbao::generator::{KINDS, Prefill, docx, generate, html, markdown, preset, xlsx};
use nianbao::migrate::{self, Previous};
use nianbao::{Format, Language, Report, sentence};
use nianbao_schema::anchor::{Kind, name_of};
use std::sync::Arc;

const ORGAN: &str = "某县<人民>政府 & \"办公室\"";

fn prefill(previous: Option<&Previous>) -> Prefill<'_> {
    Prefill { organ: Some(ORGAN), level: Some("county"), year: Some(2022), previous, ..Prefill::default() }
}

fn edition(id: &str) -> &'static Arc<Format> {
    Format::built_in(id).unwrap()
}

fn report(path: &str, id: &str) -> Report {
    Report::from_json(&std::fs::read(path).unwrap(), edition(id)).unwrap()
}

/// Last year's report of this edition, and of the one before it.
fn last_years() -> [Previous; 2] {
    let own = report("examples/reports/jingyuan-2021.json", "2021-30");
    let older = report("examples/reports/shanghai-office-2019.json", "2019-60");
    let editions = Editions::built_in();
    [own, older].map(|last| migrate::previous(&last, edition("2021-30"), &editions).unwrap())
}

#[test]
fn a_workbook_has_last_years_figures_on_their_own_sheet_and_nowhere_else() {
    let format = edition("2021-30");
    for last in last_years() {
        let book = Workbook::read(&xlsx::blank(format, &prefill(Some(&last))).unwrap());
        assert_eq!(book.named("cover__organ").value, ORGAN);
        assert_eq!(book.named("cover__year").value, "2022");
        assert_eq!(book.named("cover__level").value, "县级");
        let mut figures = 0;
        for (index, cell) in format.cells.iter().enumerate() {
            assert_eq!(book.named(&name_of(Kind::Cell, &cell.path).unwrap()).value, "", "{}", cell.path);
            let name = name_of(Kind::Previous, &cell.path).unwrap();
            if let Some((sheet, at)) = book.names.get(&name) {
                let due = last.report.entries()[index].shown(&cell.value).to_string();
                assert_eq!(book.named(&name).value, due, "{}", cell.path);
                figures += usize::from(!due.is_empty());
                let reason = last
                    .incomparable(index)
                    .map(|mark| sentence::incomparable(mark, Language::Chinese))
                    .unwrap_or_default();
                let beside = &book.sheets[sheet].cells[&at.replace('D', "E")].value;
                assert!(beside.ends_with(&reason) && beside.is_empty() == reason.is_empty(), "{beside}");
            }
        }
        assert!(figures > 0);
    }
}

#[test]
fn a_document_names_the_organ_its_level_and_the_year() {
    let bytes = docx::blank(edition("2021-30"), &prefill(None), &docx::Options::default()).unwrap();
    let values = document::values(&bytes);
    let known = ["organ.name", "organ.level", "year"].map(|tag| values[tag].as_str());
    assert_eq!(known, [ORGAN, "县级", "2022"]);
    let controls = document::controls(&bytes);
    assert_eq!(controls.iter().filter(|control| !control.is_prompt).count(), known.len());
}

#[test]
fn a_page_has_last_years_figures_and_says_what_has_no_match() {
    let format = edition("2021-30");
    for last in last_years() {
        let page = html::blank(format, &prefill(Some(&last)));
        let data = |id: &str| {
            let (_, rest) = page.split_once(&format!("id=\"{id}\">")).unwrap();
            rest.split_once("</script>").unwrap().0.to_owned()
        };
        let known = Report::from_json(data("report-data").as_bytes(), format).unwrap();
        assert!(known.entries().iter().all(|entry| entry.is_blank()));
        assert_eq!((known.organ.name.as_str(), known.year), (ORGAN, Some(2022)));
        let previous = Report::from_json(data("previous-data").as_bytes(), format).unwrap();
        assert_eq!(previous, last.report);
        let reasons: serde_json::Value = serde_json::from_str(&data("incomparable-data")).unwrap();
        for index in 0..format.cells.len() {
            let due = last.incomparable(index).map(|mark| sentence::incomparable(mark, Language::Chinese));
            assert_eq!(reasons.get(index.to_string()).and_then(|reason| reason.as_str()), due.as_deref());
        }
    }
}

#[test]
fn markdown_has_it_in_its_title_and_front_matter() {
    let text = markdown::blank(edition("2021-30"), &prefill(None));
    let blank = markdown::blank(edition("2021-30"), &Prefill::default());
    assert!(text.contains("\nyear: 2022\norgan: \"某县<人民>政府 & \\\"办公室\\\"\"\nlevel: \"county\"\n"));
    assert!(text.contains("\n# 某县\\<人民\\>政府 \\& \"办公室\"2022年政府信息公开工作年度报告\n"));
    let rest = |text: &str| text.split_once("\n> 格式").unwrap().1.to_owned();
    assert_eq!(rest(&text), rest(&blank));
}

#[test]
fn what_knows_no_organ_is_the_same_as_ever() {
    let edition = edition("2021-30").clone().into();
    let [last, _] = last_years();
    let plain = generate(&edition, KINDS, &Prefill::default(), &preset::GONGWEN).unwrap();
    let known = generate(&edition, KINDS, &prefill(Some(&last)), &preset::GONGWEN).unwrap();
    assert!(plain.iter().map(|(name, _)| name).eq(known.iter().map(|(name, _)| name)));
    for ((name, before), (_, after)) in plain.iter().zip(known.iter()) {
        let is_form = ["2021-30.docx", "2021-30.xlsx", "2021-30.html", "2021-30.md"].contains(&name);
        assert_eq!(before != after, is_form, "{name}");
    }
}
