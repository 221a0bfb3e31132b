//! The lines of a text without what belongs to its pages: form feeds, and the number at a page's head or foot.

use crate::document::{Place, Remark};
use crate::pipes::Line;
use nianbao_schema::both;

/// The lines of a text; page numbers are left out, and remarked.
pub(super) fn lines<'t>(text: &'t str, remarks: &mut Vec<Remark>) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    let mut pages = vec![0];
    for (number, line) in (1..).zip(text.lines()) {
        for (at, piece) in line.split('\u{c}').enumerate() {
            if at > 0 {
                pages.push(lines.len());
            }
            lines.push(Line { number, text: piece });
        }
    }
    pages.push(lines.len());
    let numbers = numbers(&lines, &pages);
    for &at in &numbers {
        let place = Some(Place::Line { line: lines[at].number, column: 1 });
        let number = lines[at].text.trim();
        let text = both!("the page number “{number}” is no part of the text", "页码“{number}”不作为内容");
        remarks.push(Remark { place, text });
    }
    let mut numbers = numbers.into_iter().peekable();
    let keep = |(at, line)| (numbers.next_if_eq(&at).is_none()).then_some(line);
    lines.into_iter().enumerate().filter_map(keep).collect()
}

/// The lines that are page numbers: the same distance from the count of pages on at least two pages and on most.
fn numbers(lines: &[Line<'_>], pages: &[usize]) -> Vec<usize> {
    let spans = || pages.windows(2).map(|span| span[0]..span[1]);
    let written = |at: &usize| !lines[*at].is_blank();
    let last = |page: i64, span: std::ops::Range<usize>| Some((page, span.rev().find(written)?));
    let first = |page: i64, mut span: std::ops::Range<usize>| Some((page, span.find(written)?));
    let feet: Vec<(i64, usize)> = (0..).zip(spans()).filter_map(|(page, span)| last(page, span)).collect();
    let heads: Vec<(i64, usize)> = (0..).zip(spans()).filter_map(|(page, span)| first(page, span)).collect();
    let feet = counting(lines, &feet);
    if feet.is_empty() { counting(lines, &heads) } else { feet }
}

fn counting(lines: &[Line<'_>], ends: &[(i64, usize)]) -> Vec<usize> {
    let offset = |&(page, at): &(i64, usize)| number(lines[at].text).map(|number| number - page);
    let Some(first) = ends.iter().find_map(offset) else { return Vec::new() };
    let alike: Vec<usize> = ends.iter().filter(|end| offset(end) == Some(first)).map(|&(_, at)| at).collect();
    if alike.len() >= 2 && alike.len() * 2 > ends.len() { alike } else { Vec::new() }
}

/// The number of a page as it is printed: `3`, `- 3 -`, `第 3 页`, `3 / 12`.
fn number(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.trim_matches(['-', '—', '–', '－', '第', '·']);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let is_rest = rest.is_empty() || rest.starts_with(['页', '/']);
    if is_rest && digits <= 4 { number.parse().ok() } else { None }
}
