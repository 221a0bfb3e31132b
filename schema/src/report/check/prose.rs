//! Rules between prose and figures.
//!
//! A machine reads little of what prose says: whether a word is there, and the number that follows
//! a word directly. It keeps silent where it is not sure.

use super::{Checker, Finding, Reason, Sides, Standing, unevaluated};
use crate::form::format::{Format, Linear, Quote};
use crate::number::{Number, Sum};
use crate::problem::Code;

/// How many characters may stand between a word and the number that it announces.
const REACH: usize = 6;

impl Checker<'_> {
    pub(super) fn mentions(&mut self, rule: usize, narrative: usize, words: &[String]) -> Standing {
        let text = self.report.narrative(narrative);
        if text.trim().is_empty() {
            return self.no_prose(rule, narrative);
        }
        if words.iter().any(|word| text.contains(word.as_str())) {
            return Standing::Held(None);
        }
        let finding =
            Finding { narrative: Some(narrative), ..Finding::of_rule(Code::RuleBroken, self.format, rule) };
        self.outcome.findings.push(finding);
        Standing::Broken(None)
    }

    /// Holds unless a figure is named, and named differently wherever it is named.
    pub(super) fn quotes(&mut self, rule: usize, narrative: usize, quotes: &[Quote]) -> Standing {
        let report = self.report;
        let text = report.narrative(narrative);
        if text.trim().is_empty() {
            return self.no_prose(rule, narrative);
        }
        let figures: Vec<Figure<'_>> = figures(text, 0).collect();
        let mut verdict = Standing::Held(None);
        for quote in quotes {
            if let Some(found) = self.misquoted(quote, &figures) {
                let of_rule = Finding::of_rule(Code::RuleBroken, self.format, rule);
                let (rule, severity, basis) = (of_rule.rule, of_rule.severity, of_rule.basis);
                self.outcome.findings.push(Finding {
                    rule,
                    severity,
                    basis,
                    narrative: Some(narrative),
                    ..found
                });
                verdict = Standing::Broken(None);
            }
        }
        verdict
    }

    /// The first passage that names another figure than the cells hold, if no passage names it right.
    fn misquoted(&mut self, quote: &Quote, figures: &[Figure<'_>]) -> Option<Finding> {
        let format = self.format;
        let linear = quote.values.first()?;
        let unit = linear.terms.first().and_then(|term| format.cells[term.cell].unit.as_deref());
        let mut named =
            figures.iter().filter_map(|figure| Some((figure, figure.announced_by(&quote.after, unit)?)));
        let (first, start) = named.next()?;
        // A figure that is blank cannot be compared, nor can what it might be instead.
        let zeros = self.zeros.len();
        let values: Option<Vec<Sum>> = quote.values.iter().map(|value| self.sum(value)).collect();
        let Some(values) = values else {
            self.zeros.truncate(zeros);
            return None;
        };
        let agrees = |figure: &Figure<'_>| values.contains(&figure.sum());
        if agrees(first) || named.any(|(figure, _)| agrees(figure)) {
            return None;
        }
        let operands =
            linear.terms.iter().map(|term| self.operand(term.cell, term.previous, false, term.factor));
        Some(Finding {
            passage: Some(start..first.end),
            sides: Some(Sides { left: first.sum(), right: *values.first()? }),
            operands: operands.collect(),
            ..Finding::new(Code::RuleBroken)
        })
    }

    fn no_prose(&mut self, rule: usize, narrative: usize) -> Standing {
        let finding = Finding {
            narrative: Some(narrative),
            reason: Some(Reason::NoProse),
            ..unevaluated(self.format, rule)
        };
        self.outcome.findings.push(finding);
        Standing::Unevaluated
    }
}

/// A whole number in prose.
struct Figure<'t> {
    number: Number,
    /// The text before it.
    lead: &'t str,
    /// The text behind it, without space.
    rest: &'t str,
    /// Where its digits end.
    end: usize,
    /// Where a word may end that announces it; `reach` of them count.
    ends: [usize; REACH + 1],
    reach: usize,
}

impl Figure<'_> {
    fn sum(&self) -> Sum {
        let mut sum = Sum::default();
        sum.add(1, self.number);
        sum
    }

    /// Where one of the words stands that announces the number: at most [`REACH`] characters of the
    /// same clause before it. What follows must be the unit.
    fn announced_by(&self, words: &[String], unit: Option<&str>) -> Option<usize> {
        if !unit.is_none_or(|unit| self.rest.starts_with(unit)) {
            return None;
        }
        let start_of = |&end: &usize| {
            let before = &self.lead.as_bytes()[..end];
            // Most words differ from the text in their last byte; a comparison of all of it is dear.
            let is_here =
                |word: &&String| before.last() == word.as_bytes().last() && before.ends_with(word.as_bytes());
            words.iter().find(is_here).map(|word| end - word.len())
        };
        self.ends[..self.reach].iter().find_map(start_of)
    }
}

/// Where a word may end that announces the number behind `lead`, the nearest first, and how many such
/// places there are.
fn ends(lead: &str) -> ([usize; REACH + 1], usize) {
    let mut ends = [lead.len(); REACH + 1];
    let mut reach = 1;
    for (at, c) in lead.char_indices().rev().take(REACH) {
        if !is_filler(c) {
            break;
        }
        ends[reach] = at;
        reach += 1;
    }
    (ends, reach)
}

/// Whether a character may stand between a word and its number, as in 受理申请共计 3 件.
fn is_filler(c: char) -> bool {
    // Ideographs first: they are most of what is asked, and the general question takes longer.
    matches!(c, '\u{4e00}'..='\u{9fff}')
        || (digit(c).is_none() && (c.is_alphanumeric() || matches!(c, ' ' | '\u{3000}' | '：' | ':')))
}

/// The whole numbers in a text, from a place on that is in none of them.
fn figures(text: &str, mut from: usize) -> impl Iterator<Item = Figure<'_>> {
    std::iter::from_fn(move || {
        loop {
            let start = next_digit(text, from)?;
            let (number, end) = number_at(text, start);
            from = end;
            if let Some(number) = number {
                let rest = text[end..].trim_start_matches(is_space);
                let lead = &text[..start];
                let (ends, reach) = ends(lead);
                return Some(Figure { number, lead, rest, end, ends, reach });
            }
        }
    })
}

/// Where the next digit begins. Prose is long and has few digits, so that it is looked at bytes first:
/// a chunk without any of the bytes that a digit begins with needs no look at its characters.
fn next_digit(text: &str, mut from: usize) -> Option<usize> {
    // Full-width digits are EF BC 90 to EF BC 99, the second half of that being commas and the like.
    let begins =
        |a: u8, b: u8, c: u8| a.is_ascii_digit() | ((a == 0xef) & (b == 0xbc) & (c.wrapping_sub(0x90) < 10));
    while let Some(chunk) = text.as_bytes().get(from..).and_then(|rest| rest.first_chunk::<34>()) {
        if (0..32).fold(false, |any, at| any | begins(chunk[at], chunk[at + 1], chunk[at + 2])) {
            break;
        }
        from += 32;
    }
    // The chunks may have ended within a character.
    let from = text.floor_char_boundary(from);
    text[from..].find(|c| digit(c).is_some()).map(|at| from + at)
}

/// The number whose digits begin at `start`, unless it has too many of them, and where they end.
fn number_at(text: &str, start: usize) -> (Option<Number>, usize) {
    let mut value: Option<i64> = Some(0);
    let mut end = start;
    for c in text[start..].chars() {
        let rest = &text[end + c.len_utf8()..];
        match digit(c) {
            Some(digit) => {
                value = value.and_then(|value| value.checked_mul(10)?.checked_add(i64::from(digit)));
            }
            None if matches!(c, ',' | '，') && is_group_of_three(rest) => {}
            None => break,
        }
        end += c.len_utf8();
    }
    (value.and_then(Number::whole), end)
}

/// Whether prose names all figures right, as [`Checker::quotes`] judges it but without allocating.
/// `sum` is given a value and how many terms of this report's figures come before it in the rule;
/// where it gives up, so does this.
pub(crate) fn is_right(
    format: &Format,
    text: &str,
    quotes: &[Quote],
    sum: impl Fn(&Linear, usize) -> Option<Option<Sum>>,
) -> Option<bool> {
    // One bit for each quote: whether it is named, and whether it is named right or cannot be judged.
    let (mut named, mut right) = (0u64, 0u64);
    if quotes.len() > 64 {
        return None;
    }
    let unit_of = |quote: &Quote| {
        let first = quote.values.first().and_then(|value| value.terms.first());
        first.and_then(|term| format.cells[term.cell].unit.as_deref())
    };
    let mut looked_for = 0u64;
    for (number, quote) in quotes.iter().enumerate() {
        if looked_for >> number & 1 == 1 {
            continue;
        }
        let unit = unit_of(quote);
        let same = |&index: &usize| index == number || unit_of(&quotes[index]) == unit;
        let group = (number..quotes.len()).filter(same).fold(0, |group, index| group | 1 << index);
        looked_for |= group;
        each_with_unit(text, unit, |figure| {
            let mut terms = 0;
            for (index, quote) in quotes.iter().enumerate() {
                let announced =
                    (group & !right) >> index & 1 == 1 && figure.announced_by(&quote.after, unit).is_some();
                named |= u64::from(announced) << index;
                for value in &quote.values {
                    if announced && sum(value, terms)?.is_none_or(|due| due == figure.sum()) {
                        right |= 1 << index;
                    }
                    terms += value.terms.iter().filter(|term| !term.previous).count();
                }
            }
            Some(())
        })?;
    }
    Some(named & !right == 0)
}

/// Looks at the whole numbers that a unit follows; at all of them where there is none. A unit is rarer
/// than digits, and quicker to look for.
fn each_with_unit(
    text: &str,
    unit: Option<&str>,
    mut look: impl FnMut(&Figure<'_>) -> Option<()>,
) -> Option<()> {
    let Some(unit) = unit.filter(|unit| unit.starts_with(|c| !is_of_number(c) && !is_space(c))) else {
        return figures(text, 0).try_for_each(|figure| look(&figure));
    };
    let mut from = 0;
    while let Some(start) = next_word(text, unit, from) {
        from = start + unit.len();
        let before = text[..start].trim_end_matches(is_space);
        if before.ends_with(|c| digit(c).is_some()) {
            let run = before.trim_end_matches(is_of_number).len();
            let figure = figures(&text[..from], run).find(|figure| figure.end == before.len());
            figure.map_or(Some(()), |figure| look(&figure))?;
        }
    }
    Some(())
}

/// Where a word begins next. Most bytes of a text are none of its last two.
fn next_word(text: &str, word: &str, mut from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let [.., a, b] = *word.as_bytes() else { return text[from..].find(word).map(|at| from + at) };
    loop {
        while let Some(chunk) = bytes.get(from..).and_then(|rest| rest.first_chunk::<33>()) {
            if (0..32).fold(false, |any, at| any | ((chunk[at] == a) & (chunk[at + 1] == b))) {
                break;
            }
            from += 32;
        }
        let at = bytes.get(from..)?.windows(2).position(|pair| pair == [a, b])?;
        from += at + 1;
        let end = from + 1;
        if bytes[..end].ends_with(word.as_bytes()) {
            return Some(end - word.len());
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{3000}')
}

/// Whether a character can be part of a number.
fn is_of_number(c: char) -> bool {
    digit(c).is_some() || matches!(c, ',' | '，')
}

/// What an ASCII or full-width digit stands for.
fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '０'..='９' => u8::try_from(u32::from(c) - u32::from('０')).ok(),
        _ => None,
    }
}

/// Whether a separator is followed by exactly three digits, so that it separates thousands.
fn is_group_of_three(text: &str) -> bool {
    text.chars().take_while(|&c| digit(c).is_some()).count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_number_that_a_word_announces() {
        for (text, expect) in [
            ("共受理申请 3件，均已办结", &["受理申请 3"][..]),
            ("受理申请共计１，２３４件", &["受理申请共计１，２３４"]),
            ("受理申请共计1,234,567件", &["受理申请共计1,234,567"]),
            ("受理申请，3件", &[]),
            ("受理申请3次", &[]),
            ("受理申请2021年3件", &[]),
            ("受理申请。3件", &[]),
            ("受理申请件数总数量合计3件", &[]),
            ("受理申请件数总数合计3件", &["受理申请件数总数合计3"]),
            ("受理申请3件；再受理申请 5 件", &["受理申请3", "受理申请 5"]),
            ("受理申请3.5件", &[]),
            ("受理申请9999999999999999件", &[]),
            ("受理申请", &[]),
        ] {
            let words = ["受理申请".to_owned()];
            let found = figures(text, 0)
                .filter_map(|figure| Some((figure.announced_by(&words, Some("件"))?, figure.end)));
            let found: Vec<&str> = found.map(|(start, end)| &text[start..end]).collect();
            assert_eq!(found, expect, "{text}");
        }
    }

    /// Looking for the unit first finds the same numbers as looking at all of them.
    #[test]
    fn a_unit_leads_to_the_numbers_before_it() {
        let parts = [
            "3",
            "１",
            "12",
            "456",
            "99999999999999999",
            ",",
            "，",
            "。",
            " ",
            "\u{3000}",
            "件",
            "次",
            "受理申请",
        ];
        let parts: Vec<String> = parts.into_iter().map(str::to_owned).chain(["共".repeat(40)]).collect();
        let mut random = nianbao_testing::Random::new(7);
        for _ in 0..20_000 {
            let text: String =
                (0..random.below(24)).map(|_| parts[random.below(parts.len())].as_str()).collect();
            for unit in ["件", "件次", "3", "，次", " 次", ""] {
                let is_it = |figure: &Figure<'_>| figure.rest.starts_with(unit);
                let ends = |figure: &Figure<'_>| (figure.number, figure.lead.len(), figure.end, figure.reach);
                let all: Vec<_> = figures(&text, 0).filter(is_it).map(|figure| ends(&figure)).collect();
                let mut found = Vec::new();
                each_with_unit(&text, Some(unit), |figure| {
                    found.extend(is_it(figure).then(|| ends(figure)));
                    Some(())
                });
                assert_eq!(found, all, "{text} {unit}");
            }
        }
    }
}
