//! What is said of a form, a section or a table, each with a word for what it is.

use crate::text::Text;
use nianbao_schema::format::{About, Basis, Cell, Format, Level, Only, Section, Value};
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::sentence;
use std::collections::BTreeSet;

/// Something that is said, under its name.
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) text: Text,
}

impl Fact {
    pub(super) fn new(name: &'static str, text: Text) -> Self {
        Fact { name, text }
    }

    pub(super) fn plain(name: &'static str, words: impl Into<String>) -> Self {
        Fact::new(name, Text::plain(words))
    }
}

pub(super) fn of_form(format: &Format) -> Vec<Fact> {
    let date = format.issued.map(|date| format!("{}年{}月{}日", date.year, date.month, date.day));
    let mut facts = vec![
        Fact::new("格式", Text::of_code(&format.id)),
        Fact::new("指纹", Text::of_code(&format.fingerprint.to_string())),
        Fact::plain("规定该格式的文件", format.document.clone().unwrap_or_default()),
        Fact::plain("印发日期", date.unwrap_or_default()),
        Fact::plain("适用年度", years(format)),
        Fact::new("代替的格式", format.revises.as_deref().map(Text::of_code).unwrap_or_default()),
        Fact::plain("规模", size(format)),
    ];
    facts.extend(about(&format.about, None));
    kept(facts)
}

fn years(format: &Format) -> String {
    match format.last_year {
        Some(last) if last == format.first_year => format!("{last}年"),
        Some(last) => format!("{}年至{last}年", format.first_year),
        None => format!("{}年起", format.first_year),
    }
}

fn size(format: &Format) -> String {
    format!(
        "{}个部分，{}张表，{}格，{}条规则",
        format.sections.len(),
        format.tables.len(),
        format.cells.len(),
        format.rules.len()
    )
}

pub(super) fn of_section(format: &Format, section: &Section) -> Vec<Fact> {
    let mut facts = about(&section.about, format.about.basis);
    facts.push(also(&section.also));
    if let Some(narrative) = section.narrative.map(|narrative| &format.narratives[narrative]) {
        let mut prose = Text::of_code(&section.id);
        prose.add(if narrative.required { "，必须写" } else { "，可以不写" });
        facts.push(Fact::new("文字", prose));
        facts.push(Fact::plain("写到的方面", narrative.topics.join("、")));
        facts.push(Fact::plain("文字怎样写", narrative.guidance.clone().unwrap_or_default()));
    }
    kept(facts)
}

/// What is known and said of an element, without what says nothing. How well it is known is said where
/// that is not `above`, which holds for what it is part of.
pub(super) fn about(about: &About, above: Option<Basis>) -> Vec<Fact> {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    kept(vec![
        Fact::plain("填报说明", said(&about.guidance)),
        Fact::plain("英文释义", said(&about.gloss)),
        Fact::plain("引用条款", said(&about.cite)),
        Fact::plain("依据程度", basis(about, above).unwrap_or_default()),
    ])
}

/// How well an element is known, where that is not what holds above it.
pub(super) fn basis(about: &About, above: Option<Basis>) -> Option<&'static str> {
    about.basis.filter(|_| about.basis != above).map(|basis| sentence::basis(basis, Chinese))
}

/// Other wordings that are read as the same.
pub(super) fn also(also: &[String]) -> Fact {
    let quoted: Vec<String> = also.iter().map(|text| format!("“{text}”")).collect();
    Fact::plain("其他写法", quoted.join("、"))
}

pub(super) fn kept(facts: Vec<Fact>) -> Vec<Fact> {
    facts.into_iter().filter(|fact| !fact.text.is_empty()).collect()
}

/// What a cell holds and counts.
pub(super) fn value(cell: &Cell) -> Text {
    let mut text = match &cell.value {
        Value::Count => Text::plain("非负整数"),
        Value::Change => Text::plain("整数，减少的前加“-”"),
        Value::Amount => Text::plain("非负数，可以带小数"),
        Value::Text => Text::plain("文字"),
        Value::Flag => Text::plain("是或否"),
        Value::Choice(choices) => {
            let labels: Vec<String> = choices.iter().map(|choice| format!("“{}”", choice.label)).collect();
            Text::plain(format!("{}之一", labels.join("、")))
        }
    };
    if let Some(unit) = &cell.unit {
        text.add(&format!("，单位：{unit}"));
    }
    text.add("（").code(cell.value.kind()).add("）");
    text
}

pub(super) fn required(cell: &Cell) -> Text {
    Text::plain(if cell.required { "必填" } else { "可以不填" })
}

/// Which organs can have a figure in a cell, where not all can.
pub(super) fn organs(format: &Format, cell: &Cell) -> Text {
    let Some(only) = &cell.only else { return Text::default() };
    let label = |id: &String| {
        let known = format.levels.iter().find(|level| level.id == *id);
        known.map_or(id.clone(), |level| level.label.clone())
    };
    let labels: Vec<String> = only.levels.iter().map(label).collect();
    let mut words = format!("只限{}", labels.join("、"));
    words.push_str(&reasons(only));
    Text::plain(words)
}

fn reasons(only: &Only) -> String {
    let said = [only.text.clone(), only.cite.clone(), Some(sentence::basis(only.basis, Chinese).to_owned())];
    let mut said: Vec<String> = said.into_iter().flatten().collect();
    said.push(format!("其他机关填了的{}", sentence::severity(only.severity, Chinese)));
    let said: Vec<&str> = said.iter().map(|text| text.trim_end_matches('。')).collect();
    format!("（{}）", said.join("；"))
}

pub(super) fn level(level: &Level) -> [Text; 2] {
    [Text::of_code(&level.id), Text::plain(&level.label)]
}

/// How well things are known, as far as the form says it of anything: word and explanation.
pub(super) fn bases(format: &Format) -> Vec<[&'static str; 2]> {
    let mut used: BTreeSet<&'static str> = BTreeSet::new();
    let items = |table: &'_ nianbao_schema::format::Table| {
        let items = table.rows.items.iter().chain(&table.columns.items);
        items.filter_map(|item| item.about.basis).collect::<Vec<_>>()
    };
    let of_parts = format.sections.iter().map(|section| &section.about);
    let of_parts = of_parts.chain(format.tables.iter().map(|table| &table.about));
    let of_parts = of_parts.chain(format.rules.iter().map(|rule| &rule.about)).chain([&format.about]);
    used.extend(of_parts.filter_map(|about| about.basis).map(Basis::as_str));
    used.extend(format.tables.iter().flat_map(items).map(Basis::as_str));
    used.extend(format.cells.iter().filter_map(|cell| Some(cell.only.as_ref()?.basis.as_str())));
    let all = [Basis::Official, Basis::Reports, Basis::Guide, Basis::Inferred, Basis::Unconfirmed];
    all.into_iter()
        .filter(|basis| used.contains(basis.as_str()))
        .map(|basis| [basis.as_str(), sentence::basis(basis, Chinese)])
        .collect()
}
