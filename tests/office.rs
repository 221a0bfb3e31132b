//! Workbooks and Word documents, taken apart without any office program.

pub(crate) mod document;
pub(crate) mod package;
pub(crate) mod verdicts;
pub(crate) mod workbook;

use nianbao_generator::{Prefill, docx, xlsx};
use nianbao_schema::anchor::{self, Kind, name_of, path_of};
use nianbao_schema::format::{Demand, Value};
use nianbao_schema::layout::{Content, Layout};
use nianbao_schema::migrate::Previous;
use nianbao_schema::report::{Entry, Report};
use nianbao_schema::{Format, catalogue, resolve};
use nianbao_testing::{Filling, Form, HOSTILE, Limits, Random, recount, report, soak, spoil};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use workbook::{Workbook, reference};

/// The built-in forms, those of the tests, and some that nobody thought of.
fn formats() -> Vec<Arc<Format>> {
    let built_in = catalogue::all().cloned();
    let invented = std::fs::read_dir("tests/forms").unwrap().map(|file| {
        let path = file.unwrap().path();
        read_format(&std::fs::read(path).unwrap())
    });
    let limits = Limits { hostile: true, ..Limits::default() };
    let random = (0..8).map(|seed| Form::random(&mut Random::new(seed), &limits).resolve());
    built_in.chain(invented).chain(random).collect()
}

fn read_format(bytes: &[u8]) -> Arc<Format> {
    Arc::new(resolve(bytes).format.expect("a sound format"))
}

fn jingyuan() -> Report {
    let format = Format::built_in("2021-30").unwrap();
    Report::from_json(&std::fs::read("examples/reports/jingyuan-2021.json").unwrap(), format).unwrap()
}

fn blank_workbook(format: &Format) -> Vec<u8> {
    xlsx::blank(format, &Prefill::default()).unwrap()
}

fn blank_document(format: &Format) -> Vec<u8> {
    docx::blank(format, &Prefill::default(), &docx::Options::default()).unwrap()
}

fn layouts(format: &Format) -> Vec<Layout> {
    (0..format.sections.len()).flat_map(|section| Layout::section(format, section)).collect()
}

#[test]
fn every_cell_has_its_name_and_its_control() {
    for format in formats() {
        let book = Workbook::read(&blank_workbook(&format));
        let controls = document::controls(&blank_document(&format));
        let tags: BTreeMap<&str, &document::Control> =
            controls.iter().map(|control| (control.tag.as_str(), control)).collect();
        let ids: BTreeSet<&str> = controls.iter().map(|control| control.id.as_str()).collect();
        assert_eq!((tags.len(), ids.len()), (controls.len(), controls.len()), "{}", format.id);
        let sums = sums(&format);
        for cell in &format.cells {
            let name = name_of(Kind::Cell, &cell.path).unwrap();
            assert_eq!(path_of(&name), Some((Kind::Cell, cell.path.clone())));
            assert_eq!(book.named(&name).value, "", "{} is not blank", cell.path);
            assert_eq!(book.named(&name).formula.is_some(), sums.contains(&cell.path), "{}", cell.path);
            let control = tags[&*anchor::tag_of(&cell.path)];
            assert!(control.is_prompt && control.text == "填写" && !control.alias.is_empty());
        }
        for narrative in &format.narratives {
            let id = &format.sections[narrative.section].id;
            assert!(book.names.contains_key(&name_of(Kind::Narrative, id).unwrap()));
            assert!(tags[&*anchor::tag_of(id)].is_prompt);
        }
        assert_eq!(controls.len(), format.cells.len() + format.narratives.len() + 3);
        assert!(controls.iter().all(|control| length(&control.tag) <= 64 && length(&control.alias) <= 64));
    }
}

/// The paths of the cells that are sums of others.
fn sums(format: &Format) -> BTreeSet<String> {
    let rules = format.rules.iter().filter(|rule| rule.is_sum);
    let balances = rules.flat_map(|rule| match &rule.demand {
        Demand::Balance(balances) => balances.as_slice(),
        _ => &[],
    });
    let cells = balances.filter_map(|balance| balance.left.defines());
    cells.map(|cell| format.cells[cell].path.clone()).collect()
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

#[test]
fn closed_questions_are_lists_of_their_answers() {
    for format in formats() {
        let lists = document::lists(&blank_document(&format));
        let answers = |value: &Value| match value {
            Value::Flag => Some(vec!["是".to_owned(), "否".to_owned(), "/".to_owned()]),
            Value::Choice(choices) => {
                let labels = choices.iter().map(|choice| choice.label.clone());
                Some(labels.chain(["/".to_owned()]).collect())
            }
            _ => None,
        };
        let levels = format.levels.iter().map(|level| level.label.clone()).collect();
        // In the order of the page, in which a cell's place in the form has no part.
        let mut due: Vec<Vec<String>> = vec![levels];
        due.extend(format.cells.iter().filter_map(|cell| answers(&cell.value)));
        let sorted = |mut lists: Vec<Vec<String>>| {
            lists.sort();
            lists
        };
        assert_eq!(sorted(lists), sorted(due), "{}", format.id);
    }
}

#[test]
fn formulas_are_of_the_portable_set() {
    const ALLOWED: [&str; 20] = [
        "ABS",
        "AND",
        "COUNT",
        "COUNTBLANK",
        "COUNTIF",
        "EXACT",
        "FIND",
        "HYPERLINK",
        "IF",
        "IFERROR",
        "INT",
        "ISNUMBER",
        "ISTEXT",
        "LEN",
        "NOT",
        "OR",
        "ROUND",
        "SUM",
        "SUMPRODUCT",
        "TRIM",
    ];
    for format in formats() {
        let parts = package::parts(&blank_workbook(&format));
        let formulas = parts.values().filter(|text| text.contains("<worksheet")).flat_map(|xml| {
            let nodes = package::nodes(xml);
            let mut formulas = Vec::new();
            for pair in nodes.windows(2) {
                if let [package::Node::Open(name, _), package::Node::Text(text)] = pair
                    && matches!(name.as_str(), "f" | "formula" | "formula1")
                {
                    formulas.push(text.clone());
                }
            }
            formulas
        });
        let mut seen = 0;
        for formula in formulas {
            seen += 1;
            assert!(formula.chars().count() <= 8192, "{formula}");
            for function in functions(&formula) {
                assert!(ALLOWED.contains(&function.as_str()), "{function} in {formula}");
            }
        }
        assert!(seen > 0);
    }
}

/// The functions that a formula calls, apart from what stands in quotes.
fn functions(formula: &str) -> Vec<String> {
    let mut functions = Vec::new();
    let (mut word, mut quote) = (String::new(), None);
    for c in formula.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') if !word.is_empty() => functions.push(std::mem::take(&mut word)),
            (None, c) if c.is_ascii_uppercase() => word.push(c),
            _ => word.clear(),
        }
    }
    functions
}

#[test]
fn merged_cells_are_those_of_the_layout() {
    for format in formats() {
        let book = Workbook::read(&blank_workbook(&format));
        let tables = document::tables(&blank_document(&format));
        let layouts = layouts(&format);
        assert_eq!(tables.len(), layouts.len());
        for (layout, table) in layouts.iter().zip(&tables) {
            let first = layout.places.iter().find_map(|place| match place.content {
                Content::Cell(cell) => Some(cell),
                _ => None,
            });
            let name = name_of(Kind::Cell, &format.cells[first.unwrap()].path).unwrap();
            let sheet = &book.sheets[&book.names[&name].0];
            let expect: BTreeSet<String> = layout
                .places
                .iter()
                .filter(|place| place.row_span > 1 || place.column_span > 1)
                .map(|place| {
                    let last = (place.row + place.row_span + 1, place.column + place.column_span - 1);
                    format!("{}:{}", reference(place.row + 2, place.column), reference(last.0, last.1))
                })
                .collect();
            // A title that is longer than its table is wide stands above it in a cell of its own.
            let merged = sheet.merged.iter().filter(|range| !range.starts_with("A1:")).cloned();
            assert_eq!(merged.collect::<BTreeSet<_>>(), expect, "{}", format.id);
            assert!(sheet.is_protected);
            same_grid(layout, table);
        }
    }
}

fn same_grid(layout: &Layout, table: &document::Table) {
    assert_eq!((table.rows.len(), table.columns), (layout.height, layout.width));
    if let [block] = &layout.blocks[..] {
        assert_eq!(table.headers, block.header.end);
    }
    for (index, row) in table.rows.iter().enumerate() {
        let mut column = 0;
        for square in row {
            let covers = |place: &&nianbao_schema::layout::Place| {
                place.column == column && (place.row..place.row + place.row_span).contains(&index)
            };
            let place = layout.places.iter().find(covers).expect("a place");
            let merge = (place.row_span > 1).then_some(place.row == index);
            assert_eq!((square.span, square.merge), (place.column_span, merge));
            column += square.span;
        }
        assert_eq!(column, layout.width);
    }
}

#[test]
fn prompts_and_lists_keep_to_the_limits() {
    for format in formats() {
        for (name, sheet) in &Workbook::read(&blank_workbook(&format)).sheets {
            assert!(length(name) <= 31);
            for validation in package::attributes(&sheet.xml, "dataValidation") {
                for (attribute, most) in
                    [("promptTitle", 32), ("prompt", 255), ("errorTitle", 32), ("error", 255)]
                {
                    let text = validation.get(attribute).map_or("", String::as_str);
                    assert!(length(text) <= most, "{attribute}: {text}");
                }
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let report = jingyuan();
    let both = || {
        let workbook = xlsx::filled(&report, &xlsx::Options::default()).unwrap();
        (workbook, docx::filled(&report, &docx::Options::default()).unwrap())
    };
    assert!(both() == both());
}

#[test]
fn a_changed_label_changes_itself_and_nothing_else() {
    const OLD: &str = "科研机构";
    const NEW: &str = "研究院所";
    let text = catalogue::text("2021-30").unwrap();
    let (old, new) = (read_format(text.as_bytes()), read_format(text.replace(OLD, NEW).as_bytes()));
    let writers: [fn(&Format) -> Vec<u8>; 2] = [blank_workbook, blank_document];
    for write in writers {
        let (before, after) = (package::parts(&write(&old)), package::parts(&write(&new)));
        assert!(before.keys().eq(after.keys()));
        let mut changed = 0;
        for (path, text) in &before {
            let expect =
                text.replace(OLD, NEW).replace(&old.fingerprint.to_string(), &new.fingerprint.to_string());
            assert_eq!(expect, after[path], "{path}");
            changed += usize::from(*text != after[path]);
        }
        assert!(changed > 0);
    }
}

#[test]
fn hostile_text_is_data() {
    let format = read_format(&std::fs::read("tests/forms/kinds.toml").unwrap());
    let extra = ["=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1", "_x0041_", "{=1}", "㐂𠮷"];
    for text in HOSTILE.iter().chain(&extra) {
        let mut report = Report::blank(&format);
        report.organ.name = (*text).to_owned();
        report.set_narrative(0, *text);
        let path = "contact.remarks";
        let is_text = report.set(path, Entry::from(*text)).is_ok();
        let book = Workbook::read(&xlsx::filled(&report, &xlsx::Options::default()).unwrap());
        assert_eq!(book.narrative("narrative__remarks"), *text);
        for name in ["cover__organ", "cell__contact__remarks"] {
            let cell = book.named(name);
            if is_text || !name.starts_with("cell") {
                assert_eq!((cell.kind.as_str(), cell.formula), ("s", None));
                assert_eq!(cell.value, *text);
            }
        }
        let bytes = docx::filled(&report, &docx::Options::default()).unwrap();
        let (values, bookmarks) = (document::values(&bytes), document::bookmarks(&bytes));
        let expect: String = text.replace("\r\n", "\n").chars().map(shown).collect();
        for tag in ["organ.name", "remarks", path] {
            if is_text || tag != path {
                assert_eq!(values[tag], expect, "{tag}");
                assert_eq!(bookmarks[&anchor::bookmark_of(tag)], expect, "{tag}");
            }
        }
    }
}

/// What a document has in the place of a character that XML cannot express.
fn shown(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => c,
        c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => '\u{fffd}',
        c => c,
    }
}

#[test]
fn long_prose_is_divided_or_refused_but_never_cut() {
    let mut report = jingyuan();
    let prose = "办理政府信息公开申请。\n".repeat(90_000);
    assert!(prose.len() > 1_000_000);
    report.set_narrative(0, prose.as_str());
    let book = Workbook::read(&xlsx::filled(&report, &xlsx::Options::default()).unwrap());
    assert_eq!(book.narrative("narrative__overview"), prose);
    let values = document::values(&docx::filled(&report, &docx::Options::default()).unwrap());
    assert_eq!(values["overview"], prose);

    report.set_narrative(0, "办".repeat(40_000));
    let error = xlsx::filled(&report, &xlsx::Options::default()).unwrap_err();
    assert!(error.to_string().contains("32767"), "{error}");
}

#[test]
fn a_filled_form_says_what_the_report_says() {
    for seed in 0..20 {
        let mut random = Random::new(seed);
        let format = match seed % 4 {
            0 => Format::built_in("2021-30").unwrap().clone(),
            1 => Format::built_in("2019-60").unwrap().clone(),
            _ => Form::random(&mut random, &Limits::default()).resolve(),
        };
        let report = report(&format, &mut random, &Filling { hostile: false, ..Filling::default() });
        let book = Workbook::read(&xlsx::filled(&report, &xlsx::Options::default()).unwrap());
        let bytes = docx::filled(&report, &docx::Options::default()).unwrap();
        let (tags, bookmarks) = (document::values(&bytes), document::bookmarks(&bytes));
        for (cell, entry) in format.cells.iter().zip(report.entries()) {
            let shown = entry.shown(&cell.value).to_string();
            let own = book.named(&name_of(Kind::Cell, &cell.path).unwrap());
            assert_eq!(own.value, shown, "{} in the workbook, seed {seed}", cell.path);
            assert_eq!(tags[&*anchor::tag_of(&cell.path)], shown, "{} in the document", cell.path);
            assert_eq!(bookmarks[&anchor::bookmark_of(&cell.path)], shown, "{} in the document", cell.path);
        }
        for index in 0..format.narratives.len() {
            let id = &format.sections[format.narratives[index].section].id;
            assert_eq!(tags[&*anchor::tag_of(id)], report.narrative(index));
        }
        assert!(!document::controls(&bytes).iter().any(|control| control.is_prompt));
    }
}

#[test]
fn the_sheet_of_checks_agrees_with_the_check() {
    let blank = Report::blank(Format::built_in("2021-30").unwrap());
    let bytes = blank_workbook(blank.format());
    verdicts::agree(&Workbook::read(&bytes), &blank, None, "a blank form");
    for seed in 0..soak(60) {
        let (report, previous) = pair(seed);
        let last = previous.clone().map(Previous::from);
        let options = xlsx::Options { previous: last.as_ref(), draft: false };
        let book = Workbook::read(&xlsx::filled(&report, &options).unwrap());
        verdicts::agree(&book, &report, previous.as_ref(), &format!("seed {seed}"));
    }
}

/// A report, right or wrong, with last year's or without.
fn pair(seed: u64) -> (Report, Option<Report>) {
    let mut random = Random::new(seed);
    let format = match seed % 5 {
        0 => Format::built_in("2021-30").unwrap().clone(),
        1 => Format::built_in("2019-60").unwrap().clone(),
        2 => read_format(&std::fs::read("tests/forms/kinds.toml").unwrap()),
        3 => read_format(&std::fs::read("tests/forms/website-report.toml").unwrap()),
        _ => Form::random(&mut random, &Limits::default()).resolve(),
    };
    let filling = match seed % 3 {
        0 => Filling::COMPLETE,
        1 => Filling { blank: 10, not_applicable: 10, sums: true, ..Filling::COMPLETE },
        _ => Filling { blank: 2, ..Filling::COMPLETE },
    };
    let mut own = report(&format, &mut random, &filling);
    if seed.is_multiple_of(4) {
        recount(&mut own);
    }
    if seed % 2 == 1 {
        spoil(&mut own, &mut random);
    }
    let previous = (seed % 7 < 4).then(|| {
        let mut previous = report(&format, &mut random, &filling);
        (previous.year, previous.organ) = (own.year.map(|year| year - 1), own.organ.clone());
        previous
    });
    (own, previous)
}

#[test]
fn a_draft_says_so_on_every_page() {
    let report = jingyuan();
    let book =
        package::parts(&xlsx::filled(&report, &xlsx::Options { draft: true, previous: None }).unwrap());
    let sheets: Vec<&String> = book.values().filter(|text| text.contains("<worksheet")).collect();
    let marked = sheets.iter().filter(|xml| xml.contains("<oddHeader>") && xml.contains("草稿"));
    // All but the hidden one.
    assert_eq!(marked.count() + 1, sheets.len());
    for preset in nianbao_generator::preset::Preset::ALL {
        let parts = package::parts(&docx::filled(&report, &docx::Options { preset, draft: true }).unwrap());
        assert!(parts["word/header1.xml"].contains("草稿"));
        let sections = package::attributes(&parts["word/document.xml"], "w:sectPr").len();
        let headers = package::attributes(&parts["word/document.xml"], "w:headerReference").len();
        assert_eq!(headers, sections * if preset.mirrored_numbers { 2 } else { 1 });
        let plain = docx::filled(&report, &docx::Options { preset, draft: false }).unwrap();
        assert!(package::parts(&plain).values().all(|text| !text.contains("草稿")));
    }
}

#[test]
fn every_part_is_well_formed() {
    for format in formats() {
        for bytes in [blank_workbook(&format), blank_document(&format)] {
            for text in package::parts(&bytes).values() {
                package::nodes(text);
            }
        }
    }
}
