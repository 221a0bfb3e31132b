//! A roster that is a table: which column is which, and a draft of an organ for each line.

use super::draft::{Column, Draft, HEADINGS};
use super::fault::Fault;
use crate::both;
use crate::office::name::key;
use crate::problem::nearest;

/// A line of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// What is written in it.
    pub squares: Vec<Square>,
}

/// A square of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Square {
    /// The column, from 0.
    pub column: usize,
    /// What is written in it.
    pub text: String,
    /// Whether it is merged with others.
    pub is_merged: bool,
}

pub(super) fn drafts(lines: &[Line]) -> (Vec<Draft>, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut filled =
        lines.iter().filter(|line| line.squares.iter().any(|square| !key(&square.text).is_empty()));
    let Some(heading) = filled.next() else {
        faults.push(Fault::new(1, both!("the roster is empty", "名册是空的")));
        return (Vec::new(), faults);
    };
    let columns = columns(heading, &mut faults);
    if !columns.iter().any(|(column, _)| *column == Column::Name) {
        // Without it, nothing can be said of the lines.
        return (Vec::new(), faults);
    }
    let mut drafts = Vec::new();
    for line in filled {
        let mut draft = Draft { line: line.number, ..Draft::default() };
        for square in &line.squares {
            if square.is_merged {
                faults.push(Fault::new(
                    line.number,
                    both!(
                        "the cell `{text}` is merged; a roster has one organ a line, each cell filled in",
                        "“{text}”是合并单元格；名册一行一个机关，请取消合并、逐行填写",
                        text = square.text,
                    ),
                ));
            }
            let text = square.text.trim();
            match columns.iter().find(|(_, column)| *column == square.column) {
                Some((column, _)) => draft.set(*column, text),
                None if key(text).is_empty() || heading_of(heading, square.column).is_some() => {}
                None => faults.push(Fault::new(
                    line.number,
                    both!(
                        "`{text}` stands in a column without a heading",
                        "“{text}”所在的列没有表头",
                        text = text
                    ),
                )),
            }
        }
        drafts.push(draft);
    }
    (drafts, faults)
}

fn heading_of(heading: &Line, column: usize) -> Option<&str> {
    let square = heading.squares.iter().find(|square| square.column == column)?;
    Some(&*square.text).filter(|text| !key(text).is_empty())
}

/// Which column is which. Others, such as telephone numbers, are none of ours.
fn columns(heading: &Line, faults: &mut Vec<Fault>) -> Vec<(Column, usize)> {
    let mut columns: Vec<(Column, usize)> = Vec::new();
    let mut unknown = Vec::new();
    for square in &heading.squares {
        let text = key(&square.text);
        if square.is_merged {
            faults.push(Fault::new(
                heading.number,
                both!(
                    "the heading `{text}` is merged; the first line of a roster has one heading a column",
                    "表头“{text}”是合并单元格；名册第一行每列一个表头，不能合并",
                    text = square.text,
                ),
            ));
        }
        let known = HEADINGS.iter().find(|(_, zh, en)| text == *zh || text.eq_ignore_ascii_case(en));
        match known {
            Some((column, ..)) if columns.iter().any(|(known, _)| known == column) => {
                faults.push(Fault::new(
                    heading.number,
                    both!("the heading `{text}` stands twice", "表头“{text}”出现了两次", text = square.text),
                ))
            }
            Some((column, ..)) => columns.push((*column, square.column)),
            None => unknown.push(square),
        }
    }
    for (column, zh, en) in HEADINGS {
        if columns.iter().any(|(known, _)| *known == column) {
            continue;
        }
        let meant = unknown.iter().find(|square| {
            nearest(&key(&square.text), [zh]).is_some()
                || nearest(&key(&square.text).to_lowercase(), [en]).is_some()
        });
        if let Some(square) = meant {
            faults.push(Fault::new(
                heading.number,
                both!(
                    "the heading `{text}` is not known; did you mean `{en}`?",
                    "不认识表头“{text}”，是不是“{zh}”？",
                    text = square.text
                ),
            ));
        } else if column == Column::Name {
            faults.push(Fault::new(
                heading.number,
                both!(
                    "there is no heading `{en}` (or `{zh}`); the first line holds the headings",
                    "没有表头“{zh}”；第一行应当是表头",
                ),
            ));
        }
    }
    columns
}
