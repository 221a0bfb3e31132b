//! What a place is called and what is said of it: descriptions, the English gloss.

use nianbao_schema::form::unit;
use nianbao_schema::format::{About, Item, Table};
use nianbao_schema::json::Json;
use nianbao_schema::{Format, naming};

/// The description of the whole form.
pub(super) fn of_format(format: &Format, profile: &str) -> String {
    let prescribed = format.document.as_ref().map(|document| format!("{document}。"));
    let edition = format!("格式{}，{profile}", format.id);
    let title = Some(format!("{}。", format.title));
    join([title, prescribed, Some(edition), format.about.guidance.clone(), cited(&format.about)])
}

/// A table: its caption, or the title of its section.
pub(super) fn of_table(format: &Format, index: usize, unit: Option<&str>) -> Json {
    let table = &format.tables[index];
    let section = &format.sections[table.section];
    let heading = table.caption.as_ref().map(|_| format!("{}。", heading(format, table.section)));
    let title = format.table_title(index);
    let (of_section, of_table) = (section.about.guidance.clone(), table.about.guidance.clone());
    let parts = [heading, of_section, of_table, counted(title, unit), cited_in(table, format)];
    described(title, join(parts), &table.about)
}

/// A row or column, or several of them below one header.
pub(super) fn of_item(item: &Item, unit: Option<&str>) -> Json {
    let parts = [item.about.guidance.clone(), counted(&item.label, unit), cited(&item.about)];
    described(&item.label, join(parts), &item.about)
}

/// The prose of a section.
pub(super) fn of_narrative(format: &Format, index: usize) -> Json {
    let narrative = &format.narratives[index];
    let section = &format.sections[narrative.section];
    let topics =
        (!narrative.topics.is_empty()).then(|| format!("写到以下方面：{}。", narrative.topics.join("、")));
    let parts = [section.about.guidance.clone(), topics, narrative.guidance.clone(), cited(&section.about)];
    described(&section.title, join(parts), &section.about)
}

fn heading(format: &Format, section: usize) -> String {
    format!("{}{}", naming::heading(section), format.sections[section].title)
}

/// A label is no `title`: programs that write types take that for a name, and no name can be made of Chinese.
fn described(label: &str, more: String, about: &About) -> Json {
    let stop = if label.is_empty() || more.is_empty() { "" } else { "。" };
    let description = format!("{label}{stop}{more}");
    let mut json = Json::object();
    if !description.is_empty() {
        json.set("description", description);
    }
    if let Some(gloss) = &about.gloss {
        json.set("$comment", gloss);
    }
    json
}

/// The unit, unless the title says it.
fn counted(title: &str, unit: Option<&str>) -> Option<String> {
    unit.filter(|unit| !unit::is_said(title, unit)).map(|unit| format!("单位：{unit}。"))
}

fn cited(about: &About) -> Option<String> {
    about.cite.as_ref().map(|cite| format!("依据：{cite}。"))
}

/// The clause of a table, or that of its section.
fn cited_in(table: &Table, format: &Format) -> Option<String> {
    cited(&table.about).or_else(|| cited(&format.sections[table.section].about))
}

fn join<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect()
}
