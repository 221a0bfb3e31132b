//! Rules between prose and figures.
//!
//! A machine reads little of what prose says: whether a word is there, and the number that follows
//! a word directly. It keeps silent where it is not sure.

use super::{Checker, Finding, Operand, Reason, Sides, Verdict, unevaluated};
use crate::format::{Linear, Quote};
use crate::number::{Number, Sum};
use crate::problem::Code;
use std::ops::Range;

/// How many characters may stand between a word and the number that it announces.
const REACH: usize = 6;

impl Checker<'_> {
    pub(super) fn mentions(&mut self, rule: usize, narrative: usize, words: &[String]) -> Verdict {
        let text = self.report.narrative(narrative);
        if text.trim().is_empty() {
            return self.no_prose(rule, narrative);
        }
        if words.iter().any(|word| text.contains(word.as_str())) {
            return Verdict::Held;
        }
        let finding =
            Finding { narrative: Some(narrative), ..Finding::of_rule(Code::RuleBroken, self.format, rule) };
        self.outcome.findings.push(finding);
        Verdict::Broken
    }

    /// Holds unless a figure is named, and named differently wherever it is named.
    pub(super) fn quotes(&mut self, rule: usize, narrative: usize, quotes: &[Quote]) -> Verdict {
        let report = self.report;
        let text = report.narrative(narrative);
        if text.trim().is_empty() {
            return self.no_prose(rule, narrative);
        }
        let mut broken = false;
        for quote in quotes {
            let values: Vec<(Sum, &Linear)> =
                quote.values.iter().filter_map(|value| Some((self.sum(value)?, value))).collect();
            // A figure that is blank cannot be compared; one that it might be instead may still be.
            let Some((due, linear)) = values.first().filter(|_| values.len() == quote.values.len()) else {
                continue;
            };
            let unit = linear.terms.first().and_then(|term| self.format.cells[term.cell].unit.as_deref());
            let named: Vec<(Number, Range<usize>)> =
                quote.after.iter().flat_map(|word| numbers_after(text, word, unit)).collect();
            let agrees = |number: Number| {
                let mut sum = Sum::default();
                sum.add(1, number);
                values.iter().any(|(value, _)| *value == sum)
            };
            if named.is_empty() || named.iter().any(|(number, _)| agrees(*number)) {
                continue;
            }
            broken = true;
            let (number, passage) = named[0].clone();
            let mut left = Sum::default();
            left.add(1, number);
            let operand =
                |term: &crate::format::Term| self.operand(term.cell, term.previous, false, term.factor);
            let operands: Vec<Operand> = linear.terms.iter().map(operand).collect();
            let finding = Finding {
                narrative: Some(narrative),
                passage: Some(passage),
                sides: Some(Sides { left, right: *due }),
                operands,
                ..Finding::of_rule(Code::RuleBroken, self.format, rule)
            };
            self.outcome.findings.push(finding);
        }
        if broken { Verdict::Broken } else { Verdict::Held }
    }

    fn no_prose(&mut self, rule: usize, narrative: usize) -> Verdict {
        let finding = Finding {
            narrative: Some(narrative),
            reason: Some(Reason::NoProse),
            ..unevaluated(self.format, rule)
        };
        self.outcome.findings.push(finding);
        Verdict::Unevaluated
    }
}

/// The numbers that follow a word within a few characters of the same clause and are followed by the
/// unit, each with the passage from the word to the number's end.
fn numbers_after(text: &str, word: &str, unit: Option<&str>) -> Vec<(Number, Range<usize>)> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices(word) {
        let after = start + word.len();
        let between: usize = text[after..]
            .chars()
            .take(REACH)
            .take_while(|&c| {
                digit(c).is_none()
                    && (c.is_alphanumeric() || matches!(c, ' ' | '\u{3000}' | '：' | ':' | '的'))
            })
            .map(char::len_utf8)
            .sum();
        let from = after + between;
        let mut digits = String::new();
        let mut end = from;
        for c in text[from..].chars() {
            match digit(c) {
                Some(digit) => digits.push(digit),
                None if matches!(c, ',' | '，')
                    && groups_of_three(&text[end + c.len_utf8()..])
                    && !digits.is_empty() => {}
                None => break,
            }
            end += c.len_utf8();
        }
        let rest = text[end..].trim_start_matches([' ', '\u{3000}']);
        if let (Ok(number), true) = (digits.parse(), unit.is_none_or(|unit| rest.starts_with(unit))) {
            found.push((number, start..end));
        }
    }
    found
}

/// An ASCII or full-width digit, as ASCII.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10),
        _ => None,
    }
}

/// Whether a separator is followed by exactly three digits, so that it separates thousands.
fn groups_of_three(text: &str) -> bool {
    text.chars().take_while(|&c| digit(c).is_some()).count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_number_that_a_word_announces() {
        for (text, expect) in [
            ("共受理申请 3件，均已办结", &["3"][..]),
            ("受理申请共计１，２３４件", &["1234"]),
            ("受理申请，3件", &[]),
            ("受理申请3次", &[]),
            ("受理申请2021年3件", &[]),
            ("受理申请。3件", &[]),
            ("受理申请件数总数量合计为达到3件", &[]),
            ("受理申请3件；再受理申请 5 件", &["3", "5"]),
            ("受理申请9999999999999999件", &[]),
            ("受理申请", &[]),
        ] {
            let found: Vec<String> = numbers_after(text, "受理申请", Some("件"))
                .into_iter()
                .map(|(number, _)| number.to_string())
                .collect();
            assert_eq!(found, expect, "{text}");
        }
    }
}
