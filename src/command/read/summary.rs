//! What was read from a document, for the person who sent it: which edition and why, what each table had, what is odd.

use nianbao::check::Options;
use nianbao::reader::Reading;
use nianbao::reader::document::Remark;
use nianbao::reader::reading::{Evidence, Leftover, Target};
use nianbao::reason::{self, Deduced};
use nianbao::{Language, said};
use std::collections::HashMap;
use std::fmt::Write as _;

/// How many things of a kind are listed; the evidence has all of them.
const SHOWN: usize = 12;

/// The summary of a reading.
pub(super) fn of(reading: &Reading, deduced: Option<&[Deduced]>, language: Language) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", heading(reading, language));
    let _ = writeln!(text, "  {}", edition(reading, language));
    for line in tables(reading, language) {
        let _ = writeln!(text, "  {line}");
    }
    let _ = writeln!(text, "  {}", narratives(reading, language));
    let leftover = reading.leftover.iter().map(|left| leftover(left, language)).collect();
    text.push_str(&list(language.pick("not recognised", "未能识别"), leftover, language));
    let remarks = reading.remarks.iter().map(|remark| self::remark(remark, language)).collect();
    text.push_str(&list(language.pick("to note", "需要注意"), remarks, language));
    let of_blank = |own| reason::deduction(own, reading.report.format(), language);
    let deduced = deduced.unwrap_or_default().iter().map(of_blank).collect();
    text.push_str(&list(language.pick("follows from the rules", "由规则得出"), deduced, language));
    text.push_str(&rules(reading, language));
    text
}

fn heading(reading: &Reading, language: Language) -> String {
    let report = &reading.report;
    let organ = match &*report.organ.name {
        "" => language.pick("(organ not found)", "（未读到机关名称）"),
        name => name,
    };
    let year = match report.year {
        None => language.pick("(year not found)", "（未读到年度）").to_owned(),
        Some(year) => said!(language, "{year}", "{year}年"),
    };
    let title = &report.format().title;
    said!(
        language,
        "{organ}, {year}, {title}",
        "{organ}{year}{title}",
        organ = organ,
        year = year,
        title = title
    )
}

/// Which edition it was taken for, and why.
fn edition(reading: &Reading, language: Language) -> String {
    let edition = &reading.edition;
    let chosen = &edition.chosen;
    let stated =
        if edition.stated { language.pick(" (stated)", "（文件或使用者指明）") } else { "" };
    let mut line = said!(
        language,
        "format {id}{stated}: {explained} of {of} table labels and figures recognised",
        "格式{id}{stated}：表格中的标签和数字共{of}处，识别出{explained}处",
        id = chosen.format,
        stated = stated,
        of = chosen.of,
        explained = chosen.explained,
    );
    if chosen.absent > 0 {
        let count = chosen.absent;
        line +=
            &said!(language, ", {count} labels of the form are missing", "，表样另有{count}个标签没有出现");
    }
    if let Some(other) = &edition.runner_up {
        let (id, count) = (&other.format, other.explained);
        line += &said!(language, "; next best: {id} with {count}", "；其次是{id}，识别出{count}处");
    }
    line
}

/// How many cells of a table were read, and how many were not.
#[derive(Default)]
struct Tally {
    found: usize,
    blank: usize,
    unclear: usize,
    missing: usize,
}

/// A line for each table.
fn tables(reading: &Reading, language: Language) -> Vec<String> {
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
    let line = |(table, tally): (usize, &Tally)| {
        let (title, tally) = (format.table_title(table), tally.text(language));
        said!(language, "{title}: {tally}", "{title}：{tally}", title = title, tally = tally)
    };
    lines.map(line).collect()
}

impl Tally {
    fn text(&self, language: Language) -> String {
        let Tally { found, blank, unclear, missing } = *self;
        if found + blank + unclear == 0 {
            return said!(language, "table not found ({missing} cells)", "未找到这个表（{missing}格）");
        }
        let mut parts = vec![said!(language, "{found} cells read", "读到{found}格")];
        let others = [
            (blank, language.pick("blank", "空白")),
            (missing, language.pick("not found", "未找到")),
            (unclear, language.pick("not understood", "没有读懂")),
        ];
        let others = others.into_iter().filter(|(count, _)| *count > 0);
        parts.extend(others.map(|(count, what)| said!(language, "{count} {what}", "{what}{count}格")));
        parts.join(language.pick(", ", "，"))
    }
}

fn narratives(reading: &Reading, language: Language) -> String {
    let report = &reading.report;
    let all = report.format().narratives.len();
    let found = (0..all).filter(|&at| !report.narrative(at).trim().is_empty()).count();
    said!(language, "prose: {found} of {all} sections read", "文字部分：共{all}节，读到{found}节")
}

fn list(title: &str, lines: Vec<String>, language: Language) -> String {
    let Some(count) = Some(lines.len()).filter(|&count| count > 0) else { return String::new() };
    let mut text = said!(language, "  {title}, {count}:\n", "  {title}{count}处：\n");
    for line in lines.iter().take(SHOWN) {
        let _ = writeln!(text, "    {}", line.replace('\n', " "));
    }
    if count > SHOWN {
        let more = count - SHOWN;
        text += &said!(
            language,
            "    … and {more} more, see --evidence\n",
            "    ……另有{more}处，见 --evidence\n"
        );
    }
    text
}

pub(in crate::command) fn leftover(left: &Leftover, language: Language) -> String {
    said!(
        language,
        "{place} “{text}”: {why}",
        "{place} “{text}”：{why}",
        place = left.place.wording(),
        text = short(&left.text),
        why = left.why,
    )
}

fn remark(remark: &Remark, language: Language) -> String {
    let text = &remark.text;
    match &remark.place {
        Some(place) => {
            said!(language, "{place}: {text}", "{place}：{text}", place = place.wording(), text = text)
        }
        None => text.to(language).to_owned(),
    }
}

/// A text cut to what identifies it.
fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST { line } else { line.chars().take(LONGEST).chain(['…']).collect() }
}

/// How many rules the figures break. A wrong figure in a document is read as it stands.
fn rules(reading: &Reading, language: Language) -> String {
    match reading.report.check(&Options::default()).hard.broken {
        0 => String::new(),
        broken => said!(
            language,
            "  {broken} rules fail; run nianbao check to see them\n",
            "  有{broken}条勾稽关系不平，用 nianbao check 查看\n"
        ),
    }
}
