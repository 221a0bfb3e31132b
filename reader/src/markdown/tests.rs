use super::*;
use crate::document::GridCell;
use nianbao_schema::format::Section;
use nianbao_schema::layout::{self, Content};
use nianbao_schema::{Layout, Report, catalogue};
use nianbao_testing::{Filling, Form};

fn read(text: &str) -> Document {
    super::extract(text.as_bytes(), &Budget::usual()).unwrap()
}

fn texts(document: &Document) -> Vec<String> {
    let shown = |block: &Block| match block {
        Block::Paragraph(paragraph) => match paragraph.heading {
            Some(level) => format!("h{level} {}", paragraph.text),
            None => paragraph.text.clone(),
        },
        Block::Grid(grid) => format!("{}×{} {:?}", grid.rows, grid.columns, grid.caption),
    };
    document.blocks.iter().map(shown).collect()
}

#[test]
fn what_is_for_people_is_not_of_our_own_reports() {
    let text = "---\nformat: \"2021-30\"\nfingerprint: \"ab\"\nyear: 2021\norgan: \"a\\u200bb\\\"\"\nlevel:\n---\n\n\
                # t\n\n> prompt\n\n## 一、x\n\n1\\. a\n\n<br>\n\nb\n\n**cap**\n\n*unit*\n\n| a | ← |\n|---|---|\n| b | 1 |\n";
    let document = read(text);
    assert_eq!(document.declared.format.as_deref(), Some("2021-30"));
    assert_eq!(document.declared.fingerprint.as_deref(), Some("ab"));
    let head = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(document.declared.head, [head("year", "2021"), head("organ.name", "a\u{200b}b\"")]);
    assert_eq!(texts(&document), ["h1 t", "h2 一、x", "1. a", "", "b", "2×2 Some(\"cap\")"]);
}

#[test]
fn other_markdown_keeps_its_quotes_and_numbers() {
    let text = "# t #\n\n> quoted\n- item\n1. numbered\n**bold**\n```\na | b |\nc | 1 |\n```\n";
    assert_eq!(texts(&read(text)), ["h1 t", "quoted", "item", "1. numbered", "bold", "2×2 None"]);
}

#[test]
fn squares_are_limited() {
    let budget = Budget::new(&crate::Limits { squares: 8, ..crate::Limits::default() }, 64);
    let text = "| a | b | c |\n|---|---|---|\n| a | b | c |\n| a | b | c |\n";
    let error = super::extract(text.as_bytes(), &budget).unwrap_err();
    assert_eq!(error, Error::TooLarge { what: crate::error::SQUARES, limit: 8 });
}

#[cfg(feature = "html")]
#[test]
fn tables_in_html_are_tables() {
    let text = "a\n<table><tr><td rowspan=2>b</td><td>1</td></tr>\n<tr><td>2</td></tr></table>\nc\n<table><tr><td>d</td><td>3</td></tr><tr><td>e</td><td>4</td></tr></table>\n";
    let document = read(text);
    assert_eq!(texts(&document), ["a", "2×2 None", "c", "2×2 None"]);
    let Block::Grid(last) = &document.blocks[3] else { panic!("{document:?}") };
    assert_eq!(last.cells[0].place, Place::Table { table: 2, row: 1, cell: 1 });
}

/// The cells that a form's grid has: where they stand, how far they reach, and what is in them.
fn expected(report: &Report, layout: &Layout) -> Vec<(usize, usize, usize, usize, String)> {
    let format = report.format();
    let text = |content| match content {
        Content::Cell(cell) => report.entries()[cell].shown(&format.cells[cell].value).to_string(),
        content => Layout::text(format, content),
    };
    let place = |place: &layout::Place| {
        (place.row, place.column, place.row_span, place.column_span, text(place.content))
    };
    layout.places.iter().map(place).collect()
}

/// The prose below each heading of a section.
fn prose(document: &Document) -> Vec<Option<String>> {
    let mut prose: Vec<Option<String>> = Vec::new();
    for block in &document.blocks {
        let Block::Paragraph(paragraph) = block else { continue };
        match (paragraph.heading, prose.last_mut()) {
            (Some(2), _) => prose.push(None),
            (None, Some(Some(text))) => *text = format!("{text}\n{}", paragraph.text),
            (None, Some(text)) => *text = Some(paragraph.text.clone()),
            _ => {}
        }
    }
    prose
}

fn narratives(report: &Report) -> Vec<Option<String>> {
    let narrative =
        |section: &Section| section.narrative.map(|narrative| report.narrative(narrative).to_owned());
    let sections = &report.format().sections;
    sections.iter().map(|section| narrative(section).filter(|text| !text.is_empty())).collect()
}

#[test]
fn our_own_reports_come_back_exactly() {
    nianbao_testing::for_seeds(60, |random| {
        let random_form = Form::random(random, &nianbao_testing::Limits::default()).resolve();
        for format in catalogue::all().cloned().chain([random_form]) {
            let filling = Filling { hostile: true, ..Filling::default() };
            let report = nianbao_testing::report(&format, random, &filling);
            let document = read(&nianbao_generator::markdown::filled(&report, false));
            assert_eq!(document.declared.format.as_ref(), Some(&format.id));
            assert_eq!(document.declared.fingerprint, Some(format.fingerprint.to_string()));
            let grids = document.blocks.iter().filter_map(|block| match block {
                Block::Grid(grid) => Some(grid),
                Block::Paragraph(_) => None,
            });
            let layouts = (0..format.sections.len()).flat_map(|section| Layout::section(&format, section));
            let layouts: Vec<Layout> = layouts.filter(|layout| layout.height > 0).collect();
            let grids: Vec<&Grid> = grids.collect();
            assert_eq!(grids.len(), layouts.len());
            assert_eq!(prose(&document), narratives(&report));
            for (grid, layout) in grids.into_iter().zip(&layouts) {
                let cell =
                    |cell: &GridCell| (cell.row, cell.column, cell.height, cell.width, cell.text.clone());
                let cells: Vec<_> = grid.cells.iter().map(cell).collect();
                assert_eq!(cells, expected(&report, layout));
            }
        }
    });
}
