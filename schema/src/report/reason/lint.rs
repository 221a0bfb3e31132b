//! What is wrong with the rules of a form, as problems of its file.

use super::consistency::{Consistency, Contradiction, Within, consistency};
use crate::both;
use crate::form::format::Format;
use crate::form::source::{self, Form};
use crate::language::Wording;
use crate::problem::{Code, Problem, Span};
use std::sync::Arc;

/// The problems of a form's rules.
#[derive(Clone, Debug)]
pub struct Linted {
    /// The problems, in the order of lines.
    pub problems: Vec<Problem>,
    /// Whether everything could be told; a form of very many figures that hang together takes too long.
    pub complete: bool,
}

/// The problems of a form's hard rules, each at its place in the file: rules that contradict each other, conditions that
/// never hold, rules that follow from others, and cells that only one value fits.
///
/// The format is what the file resolves to.
pub fn lint(file: &[u8], format: &Arc<Format>) -> Linted {
    let (parsed, _) = source::parse(file);
    let linter = Linter {
        form: parsed.map(|parsed| parsed.form).unwrap_or_default(),
        format,
        found: consistency(format),
    };
    let mut problems = linter.problems();
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    Linted { problems, complete: linter.found.complete }
}

struct Linter<'f> {
    form: Form,
    format: &'f Format,
    found: Consistency,
}

impl Linter<'_> {
    fn problems(&self) -> Vec<Problem> {
        let contradictions = self.found.contradictions.iter().map(|found| self.contradiction(found));
        let idle = self.found.idle.iter().map(|&rule| self.idle(rule));
        let implied = self.found.implied.iter().map(|&rule| self.implied(rule));
        let fixed = self.found.fixed.iter().map(|&(cell, value)| {
            let path = &self.format.cells[cell].path;
            let message = both!(
                "only {value} fits in `{path}`: the rules leave no other figure",
                "`{path}`只能是{value}，按规则不可能是别的数",
                value = value,
                path = path,
            );
            Problem::new(Code::CellFixed, self.span_of_table(path), message)
        });
        contradictions.chain(idle).chain(implied).chain(fixed).collect()
    }

    fn contradiction(&self, found: &Contradiction) -> Problem {
        let mut rules: Vec<usize> = found.rules.iter().map(|(rule, _)| *rule).collect();
        rules.dedup();
        let names: Vec<String> =
            rules.iter().map(|&rule| format!("`{}`", self.format.rules[rule].id)).collect();
        let names = Wording::each(|language| names.join(language.pick(", ", "、")));
        let within = self.within(&found.within);
        let message = match rules.len() {
            1 => both!(
                "{within}no report can keep the rule {names}",
                "{within}没有报告能满足规则{names}",
                within = within,
                names = names,
            ),
            _ => both!(
                "{within}no report can keep all of the rules {names}",
                "{within}没有报告能同时满足规则{names}",
                within = within,
                names = names,
            ),
        };
        let help = both!(
            "each of them can be kept without one of the others: mend or leave out one",
            "去掉其中任何一条，其余的就能满足；请改正或删去一条",
        );
        let mut spans = rules.iter().map(|&rule| self.span_of(rule));
        let problem = Problem::new(Code::RuleContradiction, spans.next().unwrap_or(0..0), message).help(help);
        match spans.next() {
            Some(other) => Problem {
                related: Some((other, Wording::plain("against this one", "与这一条矛盾"))),
                ..problem
            },
            None => problem,
        }
    }

    fn within(&self, within: &Within) -> Wording {
        match within {
            Within::Everywhere => Wording::default(),
            Within::Level(level) => {
                let label =
                    self.format.levels.iter().find(|own| own.id == *level).map_or("", |own| &own.label);
                both!("at level “{label}”, ", "机关级别为“{label}”时，", label = label)
            }
            Within::Condition(rule) => both!(
                "where the condition of `{id}` holds, ",
                "满足`{id}`的条件时，",
                id = self.format.rules[*rule].id,
            ),
        }
    }

    fn idle(&self, rule: usize) -> Problem {
        let message = both!(
            "the rule `{id}` never applies: the other rules keep its condition from holding",
            "规则`{id}`永远用不上：按其他规则，它的条件不可能成立",
            id = self.format.rules[rule].id,
        );
        Problem::new(Code::RuleIdle, self.span_of(rule), message)
    }

    fn implied(&self, rule: usize) -> Problem {
        let message = both!(
            "the rule `{id}` follows from the others: it finds no mistake that they do not find",
            "规则`{id}`可由其他规则推出，查不出别的规则查不出的错误",
            id = self.format.rules[rule].id,
        );
        Problem::new(Code::RuleImplied, self.span_of(rule), message)
    }

    /// Where a rule stands; the table for the sum of a total.
    fn span_of(&self, rule: usize) -> Span {
        let id = &self.format.rules[rule].id;
        self.form.rule_span(id).unwrap_or_else(|| self.span_of_table(id))
    }

    fn span_of_table(&self, path: &str) -> Span {
        let id = path.split('.').next().unwrap_or_default();
        let mut tables = self.form.section.iter().flat_map(|section| &section.table);
        let table = tables.find(|table| table.id.name == id);
        table.map_or_else(|| self.form.id.0.span.clone(), |table| table.id.span.clone())
    }
}
