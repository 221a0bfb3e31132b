//! What a person is told who goes on with a report that was carried over: what was done, and what is
//! still to be decided.

use super::{Kept, Mark, Migration, Obligation, Part, Why};
use crate::format::Format;
use crate::report::Entry;

/// What is said of some places of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// The cells that it is about, in order.
    pub cells: Vec<usize>,
    /// The narratives that it is about, in order.
    pub narratives: Vec<usize>,
    /// What is said, in Chinese.
    pub text: String,
}

impl Note {
    /// The whole note: where, and what is said.
    pub fn sentence(&self, format: &Format) -> String {
        match self.places(format) {
            places if places.is_empty() => self.text.clone(),
            places => format!("{places}：{}", self.text),
        }
    }

    /// The places in words: whole rows as rows, other cells one by one; nothing if there is no place.
    pub fn places(&self, format: &Format) -> String {
        let titles = self.narratives.iter().map(|&at| {
            let section = &format.sections[format.narratives[at].section];
            format!("“{}”", section.title)
        });
        names(format, &self.cells).into_iter().chain(titles).collect::<Vec<_>>().join("、")
    }
}

/// Cells by name; several of one row under the row's.
fn names(format: &Format, cells: &[usize]) -> Vec<String> {
    let row = |cell: &usize| (format.cells[*cell].table, format.cells[*cell].row);
    let name = |cells: &[usize]| {
        let labels = format.labels(cells[0]);
        match cells.len() {
            2.. if !labels.rows.is_empty() => {
                format!("“{}”行{}格（{}）", labels.rows.join(" › "), cells.len(), labels.table)
            }
            2.. => format!("{}等{}格", labels, cells.len()),
            _ => labels.to_string(),
        }
    };
    cells.chunk_by(|one, other| row(one) == row(other)).map(name).collect()
}

impl Migration {
    /// What is to be said of the report, what must be decided before what was merely done.
    pub fn notes(&self) -> Vec<Note> {
        let mut notes: Vec<Note> = self.obligations().iter().map(obligation).collect();
        let undecided = notes.len();
        let entries = self.report.entries().iter();
        for (cell, (mark, entry)) in self.marks.iter().zip(entries).enumerate() {
            let is_due = notes[..undecided].iter().any(|note| note.cells.contains(&cell));
            if let Some(text) = said(mark, entry.is_blank()).filter(|_| !is_due) {
                noted(&mut notes, text).cells.push(cell);
            }
        }
        for (narrative, mark) in self.text_marks.iter().enumerate() {
            let is_blank = self.report.narrative(narrative).is_empty();
            if let Some(text) = said_of_text(mark, is_blank) {
                noted(&mut notes, text).narratives.push(narrative);
            }
        }
        notes.extend(self.residue.parts.iter().flat_map(kept));
        notes
    }
}

/// The note with this text, if need be a new one.
fn noted(notes: &mut Vec<Note>, text: String) -> &mut Note {
    let at = notes.iter().position(|note| note.text == text).unwrap_or(notes.len());
    if at == notes.len() {
        notes.push(Note { text, ..Note::default() });
    }
    &mut notes[at]
}

fn obligation(obligation: &Obligation) -> Note {
    let text = format!("合计应为{}，须由人分到各格{}", obligation.sum, reason(&obligation.why));
    Note { cells: obligation.cells.clone(), narratives: Vec::new(), text }
}

/// What is said of a cell; nothing where it holds what it held.
fn said(mark: &Mark, is_blank: bool) -> Option<String> {
    let what = match (mark, is_blank) {
        (Mark::NotCollected(why), true) => format!("格式{}没有这一项，须由人填写", why.from),
        (Mark::NotComparable(why), true) => {
            format!("格式{}在这里的数字含义不同，没有照搬，须由人填写", why.from)
        }
        (Mark::Undecided(_), true) => "只知道几项之和，须由人分到各格".to_owned(),
        (Mark::Incomplete(why), true) => format!("格式{}中的几项没有填全，不能相加", why.from),
        (Mark::Unfit(why), true) => format!("格式{}中的内容这里放不下，须由人填写", why.from),
        (Mark::Summed(why), false) => format!("由格式{}中的几项相加而得，请核对", why.from),
        (Mark::Scaled(why), false) => format!("由格式{}的数字按新单位换算，请核对", why.from),
        (Mark::Closed(_), false) => "这一级机关没有这项数字，填为不适用，请核对".to_owned(),
        _ => return None,
    };
    Some(what + &mark.why().map_or(String::new(), |why| reason(why)))
}

fn said_of_text(mark: &Mark, is_blank: bool) -> Option<String> {
    let what = match (mark, is_blank) {
        (Mark::NotCollected(why), true) => format!("格式{}没有这一部分，须由人填写", why.from),
        (Mark::NotComparable(why), true) => format!("格式{}在这里的内容不同，须由人填写", why.from),
        (Mark::Undecided(_), false) => "原来的一部分现在分成几部分，文字整段放在这里，须由人分开".to_owned(),
        (Mark::Summed(_), false) => "由原来的几部分连接而成，请核对".to_owned(),
        _ => return None,
    };
    Some(what + &mark.why().map_or(String::new(), |why| reason(why)))
}

fn reason(why: &Why) -> String {
    let ending = |text: &str| if text.ends_with(['。', '！', '？']) { "" } else { "。" };
    why.why.as_ref().map_or("。".to_owned(), |why| format!("：{why}{}", ending(why)))
}

/// What of another edition has no place here, for each reason what it was.
fn kept(part: &Part) -> Vec<Note> {
    let mut groups: Vec<(String, Vec<&Kept<Entry>>)> = Vec::new();
    for kept in &part.cells {
        let why = reason(&kept.why);
        match groups.iter_mut().find(|(known, _)| *known == why) {
            Some((_, all)) => all.push(kept),
            None => groups.push((why, vec![kept])),
        }
    }
    let value = |kept: &&Kept<Entry>| {
        let value = &part.format.cells[kept.at].value;
        format!("{}{}", part.format.labels(kept.at), kept.value.shown(value))
    };
    let figures = groups.into_iter().map(|(why, all)| {
        let values: Vec<String> = all.iter().map(value).collect();
        format!(
            "格式{}中有{}格没有照原样搬过来{why}原来是：{}。",
            part.format.id,
            all.len(),
            values.join("；")
        )
    });
    let texts = part.texts.iter().map(|kept| {
        let section = &part.format.sections[part.format.narratives[kept.at].section];
        format!("格式{}的“{}”没有照原样搬过来{}", part.format.id, section.title, reason(&kept.why))
    });
    figures.chain(texts).map(|text| Note { text, ..Note::default() }).collect()
}
