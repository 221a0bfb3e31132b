//! What several tests need: the formats to try, and random formats and reports.
#![allow(unreachable_pub)]

pub mod markdown;

use nianbao_schema::format::{Cell, Value};
use nianbao_schema::number::Number;
use nianbao_schema::{Entry, Format, Report, catalogue, resolve};
pub use nianbao_testing::Random;
use nianbao_testing::{Form, Limits};
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

/// A form that nobody has thought of, its labels as hostile as can be.
pub fn random_format(random: &mut Random) -> Arc<Format> {
    Form::random(random, &Limits { sections: 4, tables: 3, hostile: true, ..Limits::default() }).resolve()
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
