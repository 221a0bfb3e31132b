//! The handbook: everything that a format file says is in it, under its path, whatever the labels are.

use crate::common::{Random, form, formats, random_format};
use nianbao_generator::handbook::{html, markdown};
use nianbao_generator::revision;
use nianbao_schema::compare::{Edition, Editions};
use nianbao_schema::format::{About, Axis, Format};
use nianbao_schema::{catalogue, series};
use nianbao_testing::soak;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::HashSet;
use std::sync::Arc;

fn forms() -> Vec<Arc<Format>> {
    formats().into_iter().chain((0..soak(80)).map(|seed| random_format(&mut Random::new(seed)))).collect()
}

fn edition(id: &str) -> Edition {
    Format::built_in(id).unwrap().clone().into()
}

/// Every path and id that a format has.
fn paths(format: &Format) -> Vec<String> {
    let mut paths: Vec<String> = format.sections.iter().map(|section| section.id.clone()).collect();
    let with_id = |axis: &Axis| -> Vec<usize> {
        (0..axis.items.len()).filter(|&item| axis.items[item].id.is_some()).collect()
    };
    for table in &format.tables {
        paths.push(table.id.clone());
        paths.extend(with_id(&table.rows).into_iter().map(|item| table.row_path(item)));
        paths.extend(with_id(&table.columns).into_iter().map(|item| table.column_path(item)));
    }
    paths.extend(format.rules.iter().map(|rule| rule.id.clone()));
    paths.extend(format.levels.iter().map(|level| level.id.clone()));
    paths
}

/// What is said in words anywhere in a format.
fn words(format: &Format) -> Vec<String> {
    let items = format.tables.iter().flat_map(|table| table.rows.items.iter().chain(&table.columns.items));
    let abouts: Vec<&About> = [&format.about]
        .into_iter()
        .chain(format.sections.iter().map(|section| &section.about))
        .chain(format.tables.iter().map(|table| &table.about))
        .chain(items.clone().map(|item| &item.about))
        .chain(format.rules.iter().map(|rule| &rule.about))
        .collect();
    let said = abouts.into_iter().flat_map(|about| [&about.cite, &about.guidance, &about.gloss]);
    let labels = items.flat_map(|item| [vec![item.label.clone()], item.also.clone()].concat());
    let topics =
        format.narratives.iter().flat_map(|own| own.topics.clone().into_iter().chain(own.guidance.clone()));
    said.flatten().cloned().chain(labels).chain(topics).collect()
}

/// The text of Markdown as a reader sees it, and for each table row how many cells it has.
fn rendered(text: &str) -> (String, Vec<Vec<usize>>) {
    let (mut seen, mut tables): (String, Vec<Vec<usize>>) = Default::default();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Table(_)) => tables.push(Vec::new()),
            Event::Start(Tag::TableHead | Tag::TableRow) => tables.last_mut().unwrap().push(0),
            Event::Start(Tag::TableCell) => *tables.last_mut().unwrap().last_mut().unwrap() += 1,
            Event::Text(text) | Event::Code(text) => seen.push_str(&text),
            Event::InlineHtml(tag) if tag.starts_with("<br") => seen.push('\n'),
            _ => {}
        }
    }
    (seen, tables)
}

fn attributes<'h>(page: &'h str, name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=\"");
    page.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn every_path_and_every_word_of_a_built_in_format_is_told() {
    for format in catalogue::all() {
        let edition = Edition::from(format.clone());
        let (text, _) = rendered(&markdown(&edition));
        let page = html(&edition).replace("<br>", "\n");
        for path in paths(format) {
            assert!(text.contains(&path), "{path}");
            assert!(page.contains(&format!("<code>{path}</code>")), "{path}");
        }
        for words in words(format) {
            assert!(text.contains(&words), "{words}");
            assert!(page.contains(&words.replace('\'', "&#39;")), "{words}");
        }
    }
}

#[test]
fn any_format_gives_a_sound_document() {
    for format in forms() {
        let edition = Edition::from(format.clone());
        let text = markdown(&edition);
        let (seen, tables) = rendered(&text);
        paths(&format).iter().for_each(|path| assert!(seen.contains(path), "{path}\n{text}"));
        // What is markup in a label would make or break a table.
        let rows = format.tables.iter().filter(|table| table.rows.items.iter().any(|row| row.id.is_some()));
        assert!(tables.len() > rows.count(), "{text}");
        assert!(tables.iter().flatten().all(|cells| *cells > 0));
        let page = html(&edition);
        let ids = attributes(&page, "id");
        let known: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "an id is there twice: {ids:?}");
        for headers in attributes(&page, "headers").iter().flat_map(|headers| headers.split_whitespace()) {
            assert!(known.contains(headers), "{headers}");
        }
        for link in attributes(&page, "href") {
            assert!(known.contains(link.strip_prefix('#').unwrap()), "{link}");
        }
        assert!(!page.contains("<script") && !page.contains("javascript:"), "{page}");
        assert_eq!((markdown(&edition), html(&edition)), (text, page));
    }
}

/// A change in one cell's column is told there, and of a whole table once.
#[test]
fn histories_are_told_of_the_largest_part_that_shares_them() {
    let text = markdown(&edition("2021-30"));
    assert_eq!(text.matches("含义相同，路径为`documents.*.produced`").count(), 1);
    assert_eq!(text.matches("当时是`applications.outcome.other.*`中分不出来的一部分").count(), 3);
    assert_eq!(text.matches("自2019-60起相同").count(), 4);
    assert!(!text.contains("与行、列所说不同的格"));
    assert!(!markdown(&edition("2019-60")).contains("历次格式"));
}

/// One line of editions: scaled, merged, and a cell that differs from its row and its column.
#[test]
fn each_relation_has_its_words() {
    let table = |rows: &str| {
        format!(
            "[[section]]\nid = \"s\"\ntitle = \"S\"\n[[section.table]]\nid = \"t\"\nrows = [{rows}]\ncolumns = [\n  {{ id = \"x\", label = \"X\" }},\n  {{ id = \"y\", label = \"Y\" }},\n  {{ id = \"z\", label = \"Z\" }},\n]\n"
        )
    };
    let old = form(&format!(
        "id = \"old\"\ntitle = \"F\"\nyears = {{ from = 2020, to = 2020 }}\n{}",
        table(
            "{ id = \"a\", label = \"A\", unit = \"yuan\" }, { id = \"b\", label = \"B\" }, { id = \"c\", label = \"C\" }, { id = \"d\", label = \"D\" }, { id = \"e\", label = \"E\" }"
        )
    ));
    let new = form(&format!(
        "id = \"new\"\ntitle = \"F\"\nyears = {{ from = 2021 }}\nrevises = \"old\"\n{}{}",
        table(
            "{ id = \"a\", label = \"A\", unit = \"kiloyuan\", value = \"amount\" }, { id = \"bc\", label = \"B and C\" }, { id = \"d\", label = \"D\" }, { id = \"e\", label = \"E\" }"
        ),
        "[[change]]\nkind = \"scaled\"\nfrom = \"t.a\"\nto = \"t.a\"\nfactor = \"1/1000\"\nwhy = \"so\"\n\
         [[change]]\nkind = \"merged\"\nfrom = [\"t.b\", \"t.c\"]\nto = \"t.bc\"\nwhy = \"so\"\n\
         [[change]]\nkind = \"replaced\"\nfrom = \"t.d.y\"\nto = \"t.d.y\"\nwhy = \"another thing\"\n"
    ));
    let known = Editions::built_in().with(old.clone());
    let text = markdown(&Edition { format: new.clone(), known: known.clone() });
    for words in [
        "old：计量单位不同，路径为`t.a.*`，这里的数＝那里的数×1/1000",
        "old：等于`t.b.*`、`t.c.*`之和",
        "| `t.d.y` | old：没有可比的数（another thing） |",
        "非负数，可以带小数，单位：kiloyuan",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    // Without its predecessor it says that, and the rest all the same.
    let alone = markdown(&Edition::from(new.clone()));
    assert!(alone.contains("格式new代替格式old") && !alone.contains("之和\n"), "{alone}");
    let history = series::History::new(&new, &known).unwrap();
    assert_eq!(history.of(0).len(), 2);
}

#[test]
fn the_changes_are_those_of_the_document_to_attach() {
    let step =
        revision::Step::new(Format::built_in("2019-60").unwrap(), Format::built_in("2021-30").unwrap());
    let rows = |text: &str| {
        text.lines()
            .filter(|line| line.starts_with("| ") && line.contains("国办公开办函"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (attached, told) = (revision::markdown(std::slice::from_ref(&step)), markdown(&edition("2021-30")));
    let due = rows(&attached);
    assert!(due.len() >= 11, "{attached}");
    due.iter().for_each(|row| assert!(told.contains(row), "{row}"));
}
