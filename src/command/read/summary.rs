//! What was read from a document, for the person who sent it: which edition and why, what each table had, what is odd.

use nianbao::check::{Options, check};
use nianbao::reader::Reading;
use nianbao::reader::document::Place;
use nianbao::reader::reading::{Evidence, Target};
use std::collections::HashMap;
use std::fmt::Write as _;

/// How many things of a kind are listed; the evidence has all of them.
const SHOWN: usize = 12;

/// The summary of a reading.
pub(super) fn of(reading: &Reading) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", heading(reading));
    let _ = writeln!(text, "  {}", edition(reading));
    for line in tables(reading) {
        let _ = writeln!(text, "  {line}");
    }
    let _ = writeln!(text, "  {}", narratives(reading));
    let leftover = reading.leftover.iter();
    let leftover =
        leftover.map(|left| format!("{} “{}”：{}", left.place, short(&left.text), left.why)).collect();
    text.push_str(&list("没有归处", leftover));
    let remarks = reading.remarks.iter().map(|remark| said(remark.place.as_ref(), &remark.text)).collect();
    text.push_str(&list("读取时的异常", remarks));
    text.push_str(&rules(reading));
    text
}

fn heading(reading: &Reading) -> String {
    let report = &reading.report;
    let organ = if report.organ.name.is_empty() { "（未读到机关名称）" } else { &report.organ.name };
    let year = report.year.map_or("（未读到年度）".to_owned(), |year| format!("{year}年"));
    format!("{organ}{year}{}", report.format().title)
}

/// Which edition it was taken for, and why.
fn edition(reading: &Reading) -> String {
    let edition = &reading.edition;
    let chosen = &edition.chosen;
    let mut line = format!("格式{}", chosen.format);
    if edition.told {
        line.push_str("（文件或使用者指明）");
    }
    let _ = write!(line, "：表格中{}处标签和数字，{}处有归处", chosen.of, chosen.explained);
    if chosen.absent > 0 {
        let _ = write!(line, "，表样另有{}个标签未见", chosen.absent);
    }
    if let Some(other) = &edition.runner_up {
        let _ = write!(line, "；其次是{}，{}处有归处", other.format, other.explained);
    }
    line
}

/// How the cells of a table fared.
#[derive(Default)]
struct Tally {
    found: usize,
    blank: usize,
    unclear: usize,
    missing: usize,
}

/// A line for each table.
fn tables(reading: &Reading) -> Vec<String> {
    let report = &reading.report;
    let format = report.format();
    let by_cell: HashMap<usize, &Evidence> = reading
        .evidence
        .iter()
        .filter_map(|evidence| match evidence.target {
            Target::Cell(cell) => Some((cell, evidence)),
            _ => None,
        })
        .collect();
    let mut tallies: Vec<Tally> = format.tables.iter().map(|_| Tally::default()).collect();
    for (at, (cell, entry)) in format.cells.iter().zip(report.entries()).enumerate() {
        let Some(tally) = tallies.get_mut(cell.table) else { continue };
        match by_cell.get(&at) {
            Some(_) if !entry.is_blank() => tally.found += 1,
            Some(evidence) if evidence.text.trim().is_empty() => tally.blank += 1,
            Some(_) => tally.unclear += 1,
            None => tally.missing += 1,
        }
    }
    let lines = tallies.iter().enumerate();
    lines.map(|(table, tally)| format!("{}：{}", format.table_title(table), tally.text())).collect()
}

impl Tally {
    fn text(&self) -> String {
        if self.found + self.blank + self.unclear == 0 {
            return format!("未找到这个表（{}格）", self.missing);
        }
        let mut parts = vec![format!("读到{}格", self.found)];
        let others = [(self.blank, "空白"), (self.missing, "未找到"), (self.unclear, "没有读懂")];
        parts.extend(
            others.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{what}{count}格")),
        );
        parts.join("，")
    }
}

fn narratives(reading: &Reading) -> String {
    let report = &reading.report;
    let all = report.format().narratives.len();
    let found = (0..all).filter(|&at| !report.narrative(at).trim().is_empty()).count();
    format!("文字部分：共{all}节，读到{found}节")
}

fn list(title: &str, lines: Vec<String>) -> String {
    let Some(count) = Some(lines.len()).filter(|&count| count > 0) else { return String::new() };
    let mut text = format!("  {title}{count}处：\n");
    for line in lines.iter().take(SHOWN) {
        let _ = writeln!(text, "    {}", line.replace('\n', " "));
    }
    if count > SHOWN {
        let _ = writeln!(text, "    ……另有{}处，见 --evidence", count - SHOWN);
    }
    text
}

fn said(place: Option<&Place>, text: &str) -> String {
    place.map_or(text.to_owned(), |place| format!("{place}：{text}"))
}

/// A text cut to what identifies it.
fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST { line } else { line.chars().take(LONGEST).chain(['…']).collect() }
}

/// That a printed figure is wrong is the report's affair and not the reading's.
fn rules(reading: &Reading) -> String {
    match check(&reading.report, &Options::default()).hard.broken {
        0 => String::new(),
        broken => format!("  所载数字有{broken}条勾稽关系不平，用 nianbao check 查看\n"),
    }
}
