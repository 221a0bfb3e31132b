//! The pages: their tables are the form's, every cell can be reached and named, and no text becomes markup.

use crate::common;
use crate::common::{Random, formats, random_format, random_report};
use nianbao_generator::{Prefill, html};
use nianbao_schema::layout::{Content, Layout};
use nianbao_schema::migrate::Previous;
use nianbao_schema::{Format, Report, catalogue, json::Json};
use std::collections::HashSet;
use std::sync::Arc;

/// The opening tags of these names, each with the text up to the next tag of any kind.
fn tags<'h>(html: &'h str, names: &[&str]) -> Vec<(&'h str, &'h str)> {
    html.split('<')
        .skip(1)
        .filter_map(|piece| piece.split_once('>'))
        .filter(|(tag, _)| names.contains(&tag.split([' ', '\n']).next().unwrap()))
        .collect()
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn unescape(text: &str) -> String {
    let pairs = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The page without its script, whose text knows tags only as strings.
fn markup(page: &str) -> &str {
    page.split("<script").next().unwrap()
}

fn data<'p>(page: &'p str, id: &str) -> Option<&'p str> {
    let (_, rest) = page.split_once(&format!("<script type=\"application/json\" id=\"{id}\">"))?;
    rest.split_once("</script>").map(|(data, _)| data)
}

fn random_formats(count: u64) -> Vec<Arc<Format>> {
    (0..count).map(|seed| random_format(&mut Random::new(seed))).collect()
}

#[test]
fn the_tables_are_those_of_the_layout() {
    for format in formats().into_iter().chain(random_formats(60)) {
        let expect: Vec<(usize, usize, String)> = (0..format.sections.len())
            .flat_map(|section| Layout::section(&format, section))
            .flat_map(|layout| layout.places)
            .map(|place| (place.row_span, place.column_span, Layout::text(&format, place.content)))
            .collect();
        let form = html::blank(&format, &Prefill::default());
        let published = html::fragment(&Report::blank(&format), false);
        for page in [markup(&form).split("class=\"list\"").next().unwrap(), &published] {
            let found: Vec<(usize, usize, String)> = tags(page, &["td", "th"])
                .into_iter()
                .map(|(tag, text)| {
                    let span = |name| attribute(tag, name).map_or(1, |span| span.parse().unwrap());
                    (span("rowspan"), span("colspan"), unescape(text))
                })
                .collect();
            assert_eq!(found, expect, "{}", format.id);
        }
    }
}

#[test]
fn every_cell_has_one_control_that_is_named() {
    for format in formats().into_iter().chain(random_formats(60)) {
        let page = html::blank(&format, &Prefill::default());
        let page = markup(&page);
        let ids: Vec<&str> =
            page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let distinct: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), distinct.len(), "{}: an id stands twice", format.id);
        let controls = tags(page, &["input", "select", "textarea"]);
        let cells: Vec<&str> = controls
            .iter()
            .filter(|(tag, _)| attribute(tag, "id").unwrap().starts_with('c'))
            .map(|(tag, _)| {
                let names = attribute(tag, "aria-labelledby").unwrap();
                assert!(!names.is_empty() && names.split(' ').all(|id| distinct.contains(id)), "{tag}");
                assert_eq!(attribute(tag, "name"), attribute(tag, "data-path"));
                attribute(tag, "data-path").unwrap()
            })
            .collect();
        let mut expect: Vec<&str> = format.cells.iter().map(|cell| cell.path.as_str()).collect();
        let mut found = cells.clone();
        found.sort_unstable();
        expect.sort_unstable();
        assert_eq!(found, expect, "{}", format.id);
        for (tag, _) in tags(page, &["td"]) {
            let headers = attribute(tag, "headers").unwrap_or_default();
            assert!(headers.split(' ').filter(|id| !id.is_empty()).all(|id| distinct.contains(id)), "{tag}");
        }
    }
}

#[test]
fn a_blank_page_holds_no_figure_and_is_small() {
    for format in formats() {
        let page = html::blank(&format, &Prefill::default());
        assert!(page.len() < 500_000, "{}: {} bytes", format.id, page.len());
        assert_eq!(page, html::blank(&format, &Prefill::default()), "{}: the same bytes twice", format.id);
        for (tag, _) in tags(markup(&page), &["input"]) {
            assert_eq!(attribute(tag, "value").unwrap_or_default(), "", "{tag}");
        }
        let known = data(&page, "report-data").unwrap();
        let expect = format!(
            r#"{{"format":"{}","fingerprint":"{}","year":null,"organ":{{"name":null,"level":null}}}}"#,
            format.id, format.fingerprint
        );
        assert_eq!(known, expect);
        for name in [format.id.as_str(), &format.fingerprint.to_string()] {
            assert!(
                page.contains(&format!("content=\"{name}\"")) && page.contains(&format!(">{name}</span>"))
            );
        }
    }
}

#[test]
fn nothing_is_loaded_from_anywhere() {
    let format = Format::built_in("2021-30").unwrap();
    let page = html::blank(format, &Prefill::default());
    for word in [
        " src=",
        "http:",
        "https:",
        "@import",
        "url(",
        "eval(",
        "innerHTML",
        "fetch(",
        " style=\"",
        " onclick=",
    ] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("default-src 'none'; script-src 'sha256-"));
}

#[test]
fn a_page_comes_with_what_is_known() {
    let format = Format::built_in("2021-30").unwrap();
    let organ =
        Prefill { organ: Some("某县<b>"), level: Some("county"), year: Some(2022), ..Prefill::default() };
    let page = html::blank(format, &organ);
    let known = Report::from_json(data(&page, "report-data").unwrap().as_bytes(), format).unwrap();
    assert_eq!((known.organ.name.as_str(), known.organ.level.as_deref()), ("某县<b>", Some("county")));
    assert_eq!(known.year, Some(2022));
    assert!(data(&page, "previous-data").is_none());
    let mut previous = Report::blank(format);
    previous.set("applications.carried_out.total", 7).unwrap();
    let own = Previous::from(previous.clone());
    let page = html::blank(format, &Prefill { previous: Some(&own), ..organ });
    let known = Report::from_json(data(&page, "previous-data").unwrap().as_bytes(), format).unwrap();
    assert_eq!(known, previous);
}

#[test]
fn a_page_carries_its_report_whatever_it_says() {
    let mut random = Random::new(1);
    for format in formats().into_iter().chain(random_formats(20)) {
        for _ in 0..10 {
            let mut report = random_report(&mut random, &format, 80);
            report.organ.name.push_str("</script><img src=x onerror=alert(1)>]]><!--\u{202e}\u{0}");
            let form = html::form(&report, None);
            let page = html::page(&report, true);
            for page in [&form, &page] {
                let known = data(page, "report-data").unwrap();
                assert_eq!(Report::from_json(known.as_bytes(), &format).as_ref(), Ok(&report));
                assert!(!page.contains("<img"));
            }
            assert_eq!(form.matches("<script").count(), form.matches("</script>").count());
            assert_eq!(form.matches("</script>").count(), 3);
            assert_eq!(page.matches("<script").count(), 1);
        }
    }
}

#[test]
fn a_fragment_has_nothing_that_an_editor_strips() {
    let mut random = Random::new(2);
    for format in formats() {
        let report = random_report(&mut random, &format, 100);
        let fragment = html::fragment(&report, false);
        for word in ["<script", " class=", " id=", "<style", "<html"] {
            assert!(!fragment.contains(word), "{}: {word}", format.id);
        }
        assert!(fragment.contains(&format!("指纹{}", format.fingerprint)));
        assert!(!fragment.contains("草稿") || report_text_contains(&report, "草稿"));
        assert!(html::fragment(&report, true).starts_with("<p style=\"text-align:center;color:#b00020"));
    }
}

fn report_text_contains(report: &Report, word: &str) -> bool {
    report.to_json().to_string().contains(word)
}

#[test]
fn figures_and_prose_stand_in_a_published_page() {
    let format = Format::built_in("2021-30").unwrap();
    let json = std::fs::read(common::root().join("examples/reports/jingyuan-2021.json")).unwrap();
    let report = Report::from_json(&json, format).unwrap();
    let page = html::page(&report, false);
    assert!(page.contains("<h1><bdi>泾源县人民政府</bdi>2021年政府信息公开工作年度报告</h1>"));
    assert!(page.contains(">17643</td>") && page.contains("受理政府信息公开申请3件"));
    assert!(!page.contains("草稿"));
    assert!(page.contains("数据文件：政府信息公开工作年度报告-泾源县人民政府-2021.json"));
}

#[test]
fn a_changed_label_changes_only_itself() {
    let text = catalogue::text("2021-30").unwrap();
    let own = Format::built_in("2021-30").unwrap();
    for (old, new) in
        [("行政许可", "行政许可证"), ("科研机构", "科研院所"), ("3.要求提供公开出版物", "3.要求提供出版物")]
    {
        let changed =
            common::form(&text.replace(&format!("label = \"{old}\""), &format!("label = \"{new}\"")));
        assert_ne!(changed.fingerprint, own.fingerprint);
        let tidy = |page: String, format: &Format| page.replace(&format.fingerprint.to_string(), "");
        let page = tidy(html::blank(own, &Prefill::default()), own);
        assert!(page.contains(old));
        // What people are told of a label is no label.
        let prose = |page: &str| page.replace(&format!("“{old}”"), "").replace(&format!("{old}决定"), "");
        assert_eq!(
            prose(&page).replace(old, new),
            prose(&tidy(html::blank(&changed, &Prefill::default()), &changed)),
            "{old}"
        );
    }
}

#[test]
fn the_script_and_the_templates_know_no_form() {
    let folder = common::root().join("generator/templates/html");
    let mut files = vec![folder];
    let mut text = String::new();
    while let Some(file) = files.pop() {
        if file.is_dir() {
            files.extend(std::fs::read_dir(&file).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            text.push_str(&std::fs::read_to_string(&file).unwrap());
        }
    }
    for format in catalogue::all() {
        assert!(!text.contains(&format.id));
        let places = (0..format.sections.len()).flat_map(|section| Layout::section(format, section));
        for place in places.flat_map(|layout| layout.places) {
            let label = Layout::text(format, place.content);
            let is_long = label.chars().count() > 3 && !matches!(place.content, Content::Cell(_));
            assert!(!is_long || !text.contains(&label), "{label}");
        }
    }
}

#[test]
fn the_data_of_a_page_is_json_that_cannot_end_its_script() {
    for format in random_formats(60) {
        let page = html::blank(&format, &Prefill::default());
        let known = data(&page, "form-data").unwrap();
        assert!(!known.contains('<'));
        let known: serde_json::Value = serde_json::from_str(known).unwrap();
        assert_eq!(known["cells"].as_array().unwrap().len(), format.cells.len());
    }
    assert_eq!(Json::from("</script>").to_string(), "\"</script>\"", "the escaping is the page's own");
}
