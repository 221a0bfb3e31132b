//! A table: what holds for all of it, its rows, its columns, and the cells that differ from both.

use super::facts::{self, Fact};
use super::history::Past;
use super::rules::{self, RuleLine};
use super::spread::Spread;
use crate::text::Text;
use nianbao_schema::format::{About, Axis, Basis, Format, Item, Table};
use std::collections::BTreeMap;

/// A table of the form.
pub(super) struct Part {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) facts: Vec<Fact>,
    pub(super) lists: Vec<List>,
    /// Cells that differ from what is said of their row, column and table: path, and what holds there.
    pub(super) cells: Vec<[Text; 2]>,
    pub(super) rules: Vec<RuleLine>,
}

/// The rows or the columns of a table.
pub(super) struct List {
    pub(super) title: &'static str,
    pub(super) lines: Vec<Line>,
}

/// A row, a column, or a header over several.
pub(super) struct Line {
    /// How many headers stand above it.
    pub(super) depth: usize,
    pub(super) label: String,
    /// Its path; nothing for an item that is in no path.
    pub(super) path: Option<String>,
    pub(super) gloss: Text,
    pub(super) guidance: Text,
    /// The clause, and how well it is known.
    pub(super) source: Text,
    /// Whatever else there is to say of it, history included.
    pub(super) notes: Text,
}

/// What is said of cells, with what it is called.
struct Trait {
    name: &'static str,
    spread: Spread,
}

impl Part {
    pub(super) fn of(format: &Format, index: usize, past: &Past) -> Self {
        let table = &format.tables[index];
        let traits = traits(format, table, past);
        let by = |side: fn(&Spread) -> &BTreeMap<usize, Text>| {
            let traits = &traits;
            move |leaf: usize| traits.iter().filter_map(move |own| side(&own.spread).get(&leaf)).cloned()
        };
        let (of_row, of_column) = (by(|spread| &spread.rows), by(|spread| &spread.columns));
        let mut lists = Vec::new();
        if !is_bare(&table.rows) {
            lists.push(List {
                title: "行",
                lines: lines(&table.rows, table.about.basis, |at| table.row_path(at), of_row),
            });
        }
        if !is_bare(&table.columns) {
            let path = |at| table.column_path(at);
            lists
                .push(List {
                    title: "列", lines: lines(&table.columns, table.about.basis, path, of_column)
                });
        }
        Part {
            id: table.id.clone(),
            title: format.table_title(index).to_owned(),
            facts: of_table(format, table, &traits),
            lists,
            cells: exceptions(format, &traits),
            rules: rules::of(format, Some(index)),
        }
    }
}

/// Whether an axis is one row or column of which there is nothing to tell.
fn is_bare(axis: &Axis) -> bool {
    axis.is_unlabelled() && axis.items.iter().all(|item| item.id.is_none() && item.about == About::default())
}

fn traits(format: &Format, table: &Table, past: &Past) -> Vec<Trait> {
    let cell = |cell: usize| &format.cells[cell];
    let all = [
        Trait { name: "填什么", spread: Spread::of(table, |at, _| facts::value(cell(at))) },
        Trait { name: "是否必填", spread: Spread::of(table, |at, _| facts::required(cell(at))) },
        Trait { name: "哪些机关填", spread: Spread::of(table, |at, _| facts::organs(format, cell(at))) },
        Trait { name: "历次格式", spread: Spread::of(table, |at, grain| past.tell(at, grain)) },
    ];
    all.into()
}

fn of_table(format: &Format, table: &Table, traits: &[Trait]) -> Vec<Fact> {
    let section = &format.sections[table.section];
    let mut facts = vec![paths(table)];
    for Trait { name, spread } in traits {
        let Some(common) = spread.table.clone().filter(|text| !text.is_empty()) else { continue };
        let mut text = common;
        text.add(if spread.has_exceptions { "；另有注明的除外" } else { "" });
        facts.push(Fact::new(name, text));
    }
    facts.push(Fact::plain("表角文字", table.stub.clone().unwrap_or_default()));
    facts.extend(facts::about(&table.about, section.about.basis));
    facts.push(facts::also(&table.also));
    if table.caption.is_some() && section.tables.len() == 1 {
        facts.push(Fact::plain("所在部分", &section.title));
    }
    facts::kept(facts)
}

/// How the paths of the table's cells are made up.
fn paths(table: &Table) -> Fact {
    let has_ids = |axis: &Axis| axis.items.iter().any(|item| item.id.is_some());
    let (rows, columns) = (table.rows.leaves.len(), table.columns.leaves.len());
    let mut text = Text::of_code(&table.id);
    text.add(if has_ids(&table.rows) { ".行" } else { "" });
    text.add(if has_ids(&table.columns) { ".列" } else { "" });
    text.add(&format!("，共{rows}行×{columns}列＝{}格", table.cells.len()));
    Fact::new("单元格路径", text)
}

fn lines<N: Iterator<Item = Text>>(
    axis: &Axis,
    above: Option<Basis>,
    path: impl Fn(usize) -> String,
    notes: impl Fn(usize) -> N,
) -> Vec<Line> {
    let line = |(at, item): (usize, &Item)| {
        let mut said = vec![Text::plain(if item.total { "同级各项之和" } else { "" })];
        said.push(named(facts::also(&item.also)));
        if item.is_leaf() {
            said.extend(notes(item.leaves.start));
        }
        Line {
            depth: item.depth,
            label: item.printed_label(),
            path: item.id.as_ref().map(|_| path(at)),
            gloss: Text::plain(item.about.gloss.clone().unwrap_or_default()),
            guidance: Text::plain(item.about.guidance.clone().unwrap_or_default()),
            source: source(&item.about, above),
            notes: Text::joined(said, "\n"),
        }
    };
    axis.items.iter().enumerate().map(line).collect()
}

/// A fact with its name before it; nothing if it says nothing.
fn named(fact: Fact) -> Text {
    if fact.text.is_empty() {
        return fact.text;
    }
    let mut text = Text::plain(format!("{}：", fact.name));
    text.append(fact.text);
    text
}

fn source(about: &About, above: Option<Basis>) -> Text {
    let said = [about.cite.clone(), facts::basis(about, above).map(str::to_owned)];
    Text::plain(said.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// The cells that differ from their row, their column and the table, each once.
fn exceptions(format: &Format, traits: &[Trait]) -> Vec<[Text; 2]> {
    let mut cells: BTreeMap<usize, Vec<Text>> = BTreeMap::new();
    for own in traits {
        for (&cell, text) in own.spread.cells.iter().filter(|(_, text)| !text.is_empty()) {
            cells.entry(cell).or_default().push(text.clone());
        }
    }
    let path = |cell: usize| Text::of_code(&format.cells[cell].path);
    cells.into_iter().map(|(cell, texts)| [path(cell), Text::joined(texts, "\n")]).collect()
}
