//! A form as data, and the TOML that an author would write for it.

use nianbao_schema::Format;
use std::fmt::{self, Write as _};
use std::ops::Range;
use std::sync::Arc;

/// A form, as its author thinks of it. `Display` writes the format file.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The edition's id.
    pub id: String,
    /// What the report is called.
    pub title: String,
    /// The levels that the form declares itself: id and label.
    pub levels: Vec<(String, String)>,
    /// The sections.
    pub sections: Vec<Section>,
    /// The rules of the form.
    pub rules: Vec<Rule>,
}

/// A section.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its prose: what it has to speak of.
    pub narrative: Option<Vec<String>>,
    /// Whether its tables are one grid.
    pub stacked: bool,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Its id.
    pub id: String,
    /// Its caption.
    pub caption: Option<String>,
    /// What stands above the row labels.
    pub stub: Option<String>,
    /// What its cells count.
    pub unit: Option<String>,
    /// What its cells hold.
    pub value: Option<Kind>,
    /// Its rows; none for one row without a label.
    pub rows: Vec<Item>,
    /// Its columns; none for one column without a label.
    pub columns: Vec<Item>,
    /// Its rules.
    pub rules: Vec<Rule>,
}

/// A row or column, or a header over several.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Its id; none for one that is presentation only.
    pub id: Option<String>,
    /// Its label.
    pub label: String,
    /// Whether it is the sum of its siblings.
    pub total: bool,
    /// What its cells hold.
    pub value: Option<Kind>,
    /// What its cells count.
    pub unit: Option<String>,
    /// The levels of organ that can have a figure there.
    pub only: Vec<String>,
    /// Whether it may be left blank.
    pub optional: bool,
    /// The items below it.
    pub children: Vec<Item>,
}

/// What cells hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A plain kind, by its word.
    Plain(&'static str),
    /// One of several: id, if it has one, and label.
    Choice(Vec<(Option<String>, String)>),
}

impl Kind {
    /// Whether rules can compute with it.
    pub fn is_number(&self) -> bool {
        matches!(self, Kind::Plain("count" | "change" | "amount"))
    }
}

/// Over what a rule is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Each {
    /// Over the rows: its paths name columns.
    Row,
    /// Over the columns: its paths name rows.
    Column,
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// Over what it is repeated.
    pub each: Option<Each>,
    /// When it applies.
    pub when: Option<String>,
    /// What it demands.
    pub demand: Demand,
    /// Whether breaking it is a warning.
    pub warning: bool,
}

/// What a rule demands.
#[derive(Clone, Debug)]
pub enum Demand {
    /// An (in)equality.
    Equation(String),
    /// Blank cells.
    Blank(Vec<String>),
    /// Words in the prose of a section.
    Mentions(String, Vec<String>),
}

/// A row or column with what its parents say of it.
#[derive(Clone, Debug)]
pub(crate) struct Flat {
    /// Its dotted ids.
    pub(crate) path: String,
    /// Whether it has an id of its own.
    pub(crate) named: bool,
    pub(crate) total: bool,
    pub(crate) is_leaf: bool,
    pub(crate) value: Option<Kind>,
    /// The leaves at or below it.
    pub(crate) leaves: Range<usize>,
}

/// The items of an axis, each before those below it; one without a name where none is written.
pub(crate) fn flatten(items: &[Item]) -> Vec<Flat> {
    fn walk(item: &Item, above: &str, value: &Option<Kind>, leaves: &mut usize, flat: &mut Vec<Flat>) {
        let ids = [above, item.id.as_deref().unwrap_or_default()];
        let path = ids.into_iter().filter(|id| !id.is_empty()).collect::<Vec<_>>().join(".");
        let value = item.value.clone().or_else(|| value.clone());
        let (index, start) = (flat.len(), *leaves);
        flat.push(Flat {
            path: path.clone(),
            named: item.id.is_some(),
            total: item.total,
            is_leaf: item.children.is_empty(),
            value: value.clone(),
            leaves: start..start,
        });
        *leaves += usize::from(item.children.is_empty());
        for child in &item.children {
            walk(child, &path, &value, leaves, flat);
        }
        flat[index].leaves.end = *leaves;
    }
    let mut flat = Vec::new();
    let mut leaves = 0;
    for item in items {
        walk(item, "", &None, &mut leaves, &mut flat);
    }
    if items.is_empty() {
        walk(&Item::default(), "", &None, &mut leaves, &mut flat);
    }
    flat
}

impl Form {
    /// The format that the form resolves to.
    ///
    /// # Panics
    ///
    /// Where it has errors: the forms made here are sound.
    pub fn resolve(&self) -> Arc<Format> {
        let text = self.to_string();
        let resolved = nianbao_schema::resolve(text.as_bytes());
        match resolved.format {
            Some(format) => Arc::new(format),
            None => panic!("the form has errors: {:#?}\n{text}", resolved.problems),
        }
    }

    /// All tables.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.sections.iter().flat_map(|section| &section.tables)
    }
}

/// A text as a TOML string on one line.
pub fn toml_string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c < ' ' || c == '\u{7f}' => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// A text that names nothing, as a TOML string: its braces are written twice.
fn toml_words(text: &str) -> String {
    toml_string(&text.replace('{', "{{").replace('}', "}}"))
}

fn list<'a>(texts: impl IntoIterator<Item = &'a String>) -> String {
    let texts: Vec<String> = texts.into_iter().map(|text| toml_string(text)).collect();
    format!("[{}]", texts.join(", "))
}

fn line(f: &mut fmt::Formatter<'_>, key: &str, value: Option<String>) -> fmt::Result {
    value.map_or(Ok(()), |value| writeln!(f, "{key} = {value}"))
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(f, "id", Some(toml_string(&self.id)))?;
        line(f, "title", Some(toml_words(&self.title)))?;
        f.write_str("years = { from = 2021 }\n")?;
        let level = |(id, label): &(String, String)| {
            format!("{{ id = {}, label = {} }}", toml_string(id), toml_string(label))
        };
        let levels: Vec<String> = self.levels.iter().map(level).collect();
        line(f, "levels", Some(format!("[{}]", levels.join(", "))).filter(|_| !levels.is_empty()))?;
        self.sections.iter().try_for_each(|section| section.fmt(f))?;
        self.rules.iter().try_for_each(|rule| rule.write("[[rule]]", f))
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\n[[section]]\n")?;
        line(f, "id", Some(toml_string(&self.id)))?;
        line(f, "title", Some(toml_words(&self.title)))?;
        line(f, "stacked", self.stacked.then(|| "true".to_owned()))?;
        let narrative = self.narrative.as_ref().map(|topics| match topics[..] {
            [] => "true".to_owned(),
            _ => format!(
                "{{ topics = [{}] }}",
                topics.iter().map(|topic| toml_words(topic)).collect::<Vec<_>>().join(", ")
            ),
        });
        line(f, "narrative", narrative)?;
        self.tables.iter().try_for_each(|table| table.fmt(f))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |text: &Option<String>| text.as_deref().map(toml_words);
        f.write_str("\n[[section.table]]\n")?;
        line(f, "id", Some(toml_string(&self.id)))?;
        line(f, "caption", text(&self.caption))?;
        line(f, "stub", text(&self.stub))?;
        line(f, "unit", text(&self.unit))?;
        line(f, "value", self.value.as_ref().map(Kind::to_string))?;
        for (key, items) in [("rows", &self.rows), ("columns", &self.columns)] {
            if !items.is_empty() {
                writeln!(f, "{key} = {}", tree(items, key, 0))?;
            }
        }
        self.rules.iter().try_for_each(|rule| rule.write("[[section.table.rule]]", f))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Plain(word) => write!(f, "\"{word}\""),
            Kind::Choice(choices) => {
                let choice = |(id, label): &(Option<String>, String)| match id {
                    Some(id) => format!("{{ id = {}, label = {} }}", toml_string(id), toml_string(label)),
                    None => toml_string(label),
                };
                let choices: Vec<String> = choices.iter().map(choice).collect();
                write!(f, "{{ choice = [{}] }}", choices.join(", "))
            }
        }
    }
}

/// The items of an axis as a TOML array.
fn tree(items: &[Item], key: &str, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let mut text = String::from("[\n");
    for item in items {
        let keys = [
            item.id.as_ref().map(|id| format!("id = {}", toml_string(id))),
            Some(format!("label = {}", toml_words(&item.label))).filter(|_| !item.label.is_empty()),
            item.total.then(|| "total = true".to_owned()),
            item.value.as_ref().map(|value| format!("value = {value}")),
            item.unit.as_ref().map(|unit| format!("unit = {}", toml_string(unit))),
            Some(format!("only = {}", list(&item.only))).filter(|_| !item.only.is_empty()),
            item.optional.then(|| "optional = true".to_owned()),
            Some(format!("{key} = {}", tree(&item.children, key, depth + 1)))
                .filter(|_| !item.children.is_empty()),
        ];
        let keys: Vec<String> = keys.into_iter().flatten().collect();
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{indent}  {{ {} }},", keys.join(", "));
    }
    text + &indent + "]"
}

impl Rule {
    fn write(&self, header: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{header}")?;
        line(f, "id", Some(toml_string(&self.id)))?;
        let each = self.each.map(|each| if each == Each::Row { "\"row\"" } else { "\"column\"" });
        line(f, "each", each.map(str::to_owned))?;
        line(f, "when", self.when.as_deref().map(toml_string))?;
        match &self.demand {
            Demand::Equation(rule) => line(f, "rule", Some(toml_string(rule)))?,
            Demand::Blank(paths) => line(f, "blank", Some(list(paths)))?,
            Demand::Mentions(section, words) => {
                line(f, "narrative", Some(toml_string(section)))?;
                line(f, "mentions", Some(list(words)))?;
            }
        }
        line(f, "severity", self.warning.then(|| "\"warning\"".to_owned()))
    }
}
