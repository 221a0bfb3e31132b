//! Page numbers and running titles: what stands on page after page and is no part of the text.

use super::lines::Line;
use super::sheet::Sheet;
use std::collections::{HashMap, HashSet};

/// The part of a page at its top and bottom in which they stand.
const MARGIN: f64 = 0.12;

/// How many lines at either end are looked at.
const DEEPEST: usize = 3;

/// Removes page numbers and running titles. A title at the top of the first page stays: it may be said nowhere else.
pub(super) fn remove(sheets: &mut [Sheet]) {
    let pages = sheets.len();
    let mut met: HashMap<(String, i32), usize> = HashMap::new();
    for sheet in sheets.iter() {
        for index in candidates(sheet) {
            *met.entry(key(&sheet.lines[index])).or_default() += 1;
        }
    }
    for (sheet, number) in sheets.iter_mut().zip(1..) {
        let is_gone = |index: usize| {
            let line = &sheet.lines[index];
            let is_repeated = met.get(&key(line)).is_some_and(|count| *count >= 2 && 2 * *count >= pages);
            let is_first = number == 1 && line.area.center().y < sheet.area.center().y;
            is_page_number(line, sheet, index) || (is_repeated && !is_first)
        };
        let gone: HashSet<usize> = candidates(sheet).into_iter().filter(|index| is_gone(*index)).collect();
        let mut index = 0..;
        sheet.lines.retain(|_| index.next().is_none_or(|index| !gone.contains(&index)));
    }
}

/// The lines of a page that stand where running titles do: beyond all tables, near its edge.
fn candidates(sheet: &Sheet) -> Vec<usize> {
    let height = sheet.area.height() * MARGIN;
    let is_top = |line: &Line| line.area.y0 < sheet.area.y0 + height;
    let is_bottom = |line: &Line| line.area.y1 > sheet.area.y1 - height;
    let mut order: Vec<usize> = (0..sheet.lines.len()).collect();
    order.sort_by(|one, other| sheet.lines[*one].area.y0.total_cmp(&sheet.lines[*other].area.y0));
    let first = order.iter().take(DEEPEST).filter(|index| is_top(&sheet.lines[**index]));
    let last = order.iter().rev().take(DEEPEST).filter(|index| is_bottom(&sheet.lines[**index]));
    let marked = order.iter().filter(|index| sheet.lines[**index].is_running);
    let mut found: Vec<usize> = first.chain(last).chain(marked).copied().collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// What is the same on every page: the text without its numbers, and how far down it stands, in steps of 8 points.
fn key(line: &Line) -> (String, i32) {
    let text = line.text();
    let text = text.chars().filter(|one| !one.is_numeric() && !one.is_whitespace()).collect();
    (text, (line.area.y1 / 8.0).round() as i32)
}

/// Whether a line is a page's number: `3`, `— 3 —`, `第 3 页 共 5 页`, `3/5`, standing alone.
fn is_page_number(line: &Line, sheet: &Sheet, index: usize) -> bool {
    let text: String = line.text().chars().filter(|one| !one.is_whitespace()).collect();
    let is_digit = |one: char| one.is_ascii_digit() || ('０'..='９').contains(&one);
    let digits = text.chars().filter(|one| is_digit(*one)).count();
    let is_mark = |one: char| is_digit(one) || "—–-－―─_·•.~～/／第页頁共,，|".contains(one);
    if !(1..=6).contains(&digits) || text.chars().count() > 16 || !text.chars().all(is_mark) {
        return false;
    }
    line.is_running || text.chars().any(|one| !is_digit(one) && one != '.') || is_alone(line, sheet, index)
}

/// Whether nothing stands close to a line.
fn is_alone(line: &Line, sheet: &Sheet, index: usize) -> bool {
    let near = line.area.inflate(0.0, 1.0 * line.size);
    let others = sheet.lines.iter().enumerate().filter(|(other, _)| *other != index);
    line.parts.len() == 1
        && others.map(|(_, other)| other.area).all(|area| area.y1 < near.y0 || area.y0 > near.y1)
}
