//! What several tests need: the formats to try, and random formats and reports.
//!
//! The numbers are random but the same in every run: a failure names its seed and comes again.
#![allow(dead_code, unreachable_pub)]

use nianbao_schema::format::{Cell, Value};
use nianbao_schema::number::Number;
use nianbao_schema::{Entry, Format, Report, catalogue, resolve};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The built-in formats and the forms under `tests/forms`.
pub fn formats() -> Vec<Arc<Format>> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root().join("tests/forms")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    let forms = files.iter().map(|file| form(&std::fs::read_to_string(file).unwrap()));
    catalogue::all().cloned().chain(forms).collect()
}

pub fn format(id: &str) -> Arc<Format> {
    formats().into_iter().find(|format| format.id == id).unwrap()
}

pub fn form(text: &str) -> Arc<Format> {
    let resolved = resolve(text.as_bytes());
    let Some(format) = resolved.format else { panic!("{:#?}\n{text}", resolved.problems) };
    Arc::new(format)
}

/// SplitMix64.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }
}

/// Texts that try to be something else than text.
const HOSTILE: &[&str] = &[
    "#",
    "# ",
    ">",
    "> ",
    "|",
    "\\",
    "\\|",
    "\\\\|",
    "<script>alert(1)</script>",
    "---",
    "===",
    "***",
    "1. ",
    "1.",
    "12) ",
    "- ",
    "+ ",
    "* ",
    "`",
    "```",
    "~~~",
    "[a](b)",
    "![a](b)",
    "_",
    "__",
    "<br>",
    "&#10;",
    "&amp;",
    "&lt",
    "←",
    "↑",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\u{3000}",
    "\u{a0}",
    "\"",
    "'",
    ": ",
    "{",
    "}",
    "%}",
    "{{",
    "$x$",
    "~~x~~",
    "| --- |",
    "[^1]",
    "[^1]: ",
    ":",
    "政府信息",
    "公开",
    "一、",
    "（一）",
    "1.加强领导",
    "https://example.org/a_b_c",
    "草稿",
    "🙂",
    "é",
    "a",
];

/// Some text, likely to be taken for markup.
pub fn hostile(random: &mut Random) -> String {
    (0..random.below(9)).map(|_| *random.pick(HOSTILE)).collect()
}

/// A label: one line, not blank.
fn label(random: &mut Random) -> String {
    let label: String = (0..1 + random.below(3)).map(|_| *random.pick(HOSTILE)).collect();
    let label: String =
        label.chars().filter(|c| !c.is_control() && !matches!(c, '\u{feff}' | '\u{2028}')).collect();
    let start = *random.pick(&["甲", "乙", "丙", "（丁）", "A"]);
    format!("{start}{}", label.trim())
}

/// A TOML string.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

/// A form that nobody has thought of.
pub fn random_format(random: &mut Random) -> Arc<Format> {
    let mut text = format!(
        "id = \"random\"\ntitle = {}\nyears = {{ from = 2000 }}\nguidance = {}\n",
        quoted(&label(random)),
        quoted(&label(random))
    );
    let mut ids = 0;
    for _ in 0..1 + random.below(4) {
        section(random, &mut ids, &mut text);
    }
    form(&text)
}

fn new_id(ids: &mut usize) -> String {
    *ids += 1;
    format!("x{ids}")
}

fn section(random: &mut Random, ids: &mut usize, text: &mut String) {
    let tables = random.below(4);
    text.push_str(&format!(
        "\n[[section]]\nid = \"{}\"\ntitle = {}\nstacked = {}\n",
        new_id(ids),
        quoted(&label(random)),
        tables > 0 && random.chance(50)
    ));
    if tables == 0 || random.chance(30) {
        text.push_str(&format!("narrative = {{ optional = {} }}\n", random.chance(40)));
    }
    for _ in 0..tables {
        text.push_str(&format!("\n[[section.table]]\nid = \"{}\"\n", new_id(ids)));
        for key in ["caption", "stub", "unit"] {
            if random.chance(40) {
                text.push_str(&format!("{key} = {}\n", quoted(&label(random))));
            }
        }
        if random.chance(20) {
            text.push_str("optional = true\n");
        }
        // One axis at most says what its cells hold, so that no row contradicts a column.
        let speaker = random.below(4);
        if speaker == 3 {
            text.push_str(&format!("value = {}\n", kind(random)));
        }
        for (number, axis) in ["rows", "columns"].into_iter().enumerate() {
            if random.chance(80) {
                let items = items(random, ids, axis, speaker == number, 3);
                text.push_str(&format!("{axis} = {items}\n"));
            }
        }
    }
}

fn items(random: &mut Random, ids: &mut usize, axis: &str, speaks: bool, depth: usize) -> String {
    let mut items = Vec::new();
    for _ in 0..1 + random.below(4) {
        let mut item = format!("label = {}", quoted(&label(random)));
        let is_branch = depth > 1 && random.chance(30);
        if !is_branch || random.chance(70) {
            item.push_str(&format!(", id = \"{}\"", new_id(ids)));
        }
        if random.chance(15) {
            item.push_str(", optional = true");
        }
        if speaks && random.chance(60) {
            item.push_str(&format!(", value = {}", kind(random)));
        }
        if is_branch {
            item.push_str(&format!(", {axis} = {}", self::items(random, ids, axis, speaks, depth - 1)));
        }
        items.push(format!("{{ {item} }}"));
    }
    format!("[{}]", items.join(", "))
}

fn kind(random: &mut Random) -> String {
    let kinds = ["count", "change", "amount", "text", "flag"];
    match random.below(6) {
        5 => "{ choice = [{ id = \"yes\", label = \"好|\" }, \"no\", \"/ 2\"] }".to_owned(),
        kind => quoted(kinds[kind]),
    }
}

/// A report with `percent` of its places filled, its texts as hostile as can be.
pub fn random_report(random: &mut Random, format: &Arc<Format>, percent: usize) -> Report {
    let mut report = Report::blank(format);
    report.year = random.chance(percent).then_some(2021);
    report.organ.name = hostile(random);
    report.organ.level = random.chance(percent).then(|| random.pick(&format.levels).id.clone());
    for (index, cell) in format.cells.iter().enumerate() {
        if random.chance(percent) {
            report.set_cell(index, random_entry(random, cell)).unwrap();
        }
    }
    for narrative in 0..format.narratives.len() {
        report.set_narrative(narrative, hostile(random));
    }
    report
}

fn random_entry(random: &mut Random, cell: &Cell) -> Entry {
    if random.chance(10) {
        return Entry::NotApplicable;
    }
    let number = random.below(20_000) as i64;
    match &cell.value {
        Value::Count => Entry::from(Number::whole(number).unwrap()),
        Value::Change => Entry::from(Number::whole(number - 10_000).unwrap()),
        Value::Amount => Entry::from(Number::new(number, 3).unwrap()),
        Value::Flag => Entry::from(random.chance(50)),
        Value::Choice(choices) => Entry::Choice(random.below(choices.len())),
        Value::Text => {
            let text = hostile(random);
            if text == "/" { Entry::Blank } else { Entry::from(text.as_str()) }
        }
    }
}
