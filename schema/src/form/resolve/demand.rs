//! Equations, sums and conditions as written → linear forms over cells, and conditions on cells.

use super::references::{References, Scope, linear};
use super::{Resolver, quoted};
use crate::both;
use crate::form::format::{Answer, Balance, Comparison, Condition, Format, Linear, Value};
use crate::form::rule;
use crate::form::shape::Content;
use crate::form::source::Spanned;
use crate::language::Wording;
use crate::number::{MAX_WEIGHT, Number};
use crate::problem::{Code, Problem, Span, choices};

impl Resolver {
    /// Expands an equation over the rows or columns along which it is repeated.
    pub(super) fn balances(&mut self, text: &Spanned<String>, scope: Scope<'_>) -> Option<Vec<Balance>> {
        let equation = self.parsed(rule::parse_equation(&text.value), text, scope)?;
        let left = self.references(&equation.left, text, scope);
        let right = self.references(&equation.right, text, scope);
        let (left, right) = (left?, right?);
        let leaves: Vec<Option<usize>> = match (scope.table, scope.each) {
            (Some(table), Some(along)) => {
                (0..scope.format.tables[table].axis(along).leaves.len()).map(Some).collect()
            }
            _ => vec![None],
        };
        if !self.room(size(&left, leaves.len()) + size(&right, leaves.len()), &text.span) {
            return None;
        }
        let comparison = equation.comparison;
        let balance = |leaf| Balance {
            leaf,
            left: linear(&left, leaf, scope),
            comparison,
            right: linear(&right, leaf, scope),
        };
        let balances: Vec<Balance> = leaves.into_iter().map(balance).collect();
        self.is_exact(&balances, text.span.clone(), scope).then_some(balances)
    }

    /// Resolves a sum that stands for itself.
    pub(super) fn linear(&mut self, text: &Spanned<String>, scope: Scope<'_>) -> Option<Linear> {
        let terms = self.parsed(rule::parse_sum(&text.value), text, scope)?;
        let references = self.references(&terms, text, scope)?;
        let room = self.room(size(&references, 1), &text.span);
        room.then(|| linear(&references, None, scope))
    }

    /// The cells at or below a path.
    pub(super) fn cells_below(&mut self, path: &Spanned<String>, scope: Scope<'_>) -> Vec<usize> {
        let Some(node) = scope.node(&path.value) else {
            self.unknown_place(&path.value, path.part(0..path.value.len()), scope);
            return Vec::new();
        };
        let cells = scope.format.shape.cells(node);
        if cells.is_empty() {
            let message = both!(
                "`{path}` is prose and has no cells that could be blank",
                "`{path}`是文字，没有可以不填的格",
                path = path.value,
            );
            self.note(Problem::new(Code::PathUnknown, path.part(0..path.value.len()), message));
        }
        if self.room(cells.len(), &path.span) { cells } else { Vec::new() }
    }

    /// Resolves a `when`.
    pub(super) fn condition(&mut self, text: &Spanned<String>, scope: Scope<'_>) -> Option<Condition> {
        let when = self.parsed(rule::parse_when(&text.value), text, scope)?;
        let (path_span, value_span) = (text.part(when.path_span.clone()), text.part(when.value_span.clone()));
        let place = scope.node(&when.path).map(|node| &scope.format.shape.node(node).content);
        match place {
            Some(Content::Cell(cell)) => self.cell_condition(*cell, &when, value_span, scope.format),
            None if matches!(when.path.as_str(), "level" | "organ.level") => {
                self.level_condition(&when, value_span)
            }
            None => {
                self.unknown_place(&when.path, path_span, scope);
                None
            }
            Some(_) => {
                let message = both!(
                    "`{path}` is no cell, and a condition looks at one",
                    "`{path}`不是一格，而条件只看一格",
                    path = when.path,
                );
                self.note(Problem::new(Code::PathBranch, path_span, message));
                None
            }
        }
    }

    fn level_condition(&mut self, when: &rule::When, value_span: Span) -> Option<Condition> {
        let wanted = self.yes_or_no(when, value_span.clone())?;
        let level = Spanned { value: when.value.clone(), span: value_span, content: None };
        self.known_level(&level);
        Some(Condition::Level(level.value, wanted))
    }

    fn cell_condition(
        &mut self,
        cell: usize,
        when: &rule::When,
        value_span: Span,
        format: &Format,
    ) -> Option<Condition> {
        let value = &format.cells[cell].value;
        let held = value.described();
        let message = || {
            both!(
                "`{path}` holds {held}, which {value} is not",
                "`{path}`填的是{held}，{value}不是",
                path = when.path,
                held = held,
                value = quoted(&when.value),
            )
        };
        let invalid = || Problem::new(Code::WhenInvalid, value_span.clone(), message());
        if value.is_number() {
            let number = when.value.parse::<Number>().ok().filter(|&number| value.admits(number));
            if number.is_none() {
                self.note(invalid());
            }
            return Some(Condition::Compares(cell, when.comparison, number?));
        }
        if matches!(value, Value::Text) && !when.quoted && matches!(&*when.value, "blank" | "filled") {
            let message = both!(
                "a condition compares with a text, and cannot ask whether `{path}` is {value}",
                "条件只与一段文字比较，不能问`{path}`是否为`{value}`",
                path = when.path,
                value = when.value,
            );
            let help = both!(
                "if the word itself is meant, put it in quotes: `'{value}'`",
                "如果指的就是这个词，请加上引号：`'{value}'`",
                value = when.value,
            );
            self.note(Problem::new(Code::WhenInvalid, value_span, message).help(help));
            return None;
        }
        let wanted = self.yes_or_no(when, value_span.clone())?;
        let answer = match value {
            Value::Choice(list) => list
                .iter()
                .position(|one| one.name == when.value || one.label == when.value)
                .map(Answer::Choice),
            Value::Flag => when.value.parse().ok().map(Answer::Flag),
            _ => Some(Answer::Text(when.value.clone())),
        };
        if answer.is_none() {
            let mut problem = invalid();
            if let Value::Choice(list) = value {
                let names = || list.iter().map(|choice| choice.name.as_str());
                problem = problem.did_you_mean(self.guesses.nearest(&when.value, names())).help(both!(
                    "choices are {names}",
                    "备选答案有：{names}",
                    names = choices(names())
                ));
            }
            self.note(problem);
        }
        Some(Condition::Holds(cell, answer?, wanted))
    }

    /// Whether a condition on something that is no number wants it to hold or not to hold.
    fn yes_or_no(&mut self, when: &rule::When, value_span: Span) -> Option<bool> {
        match when.comparison {
            Comparison::Equal => Some(true),
            Comparison::NotEqual => Some(false),
            _ => {
                let message = both!(
                    "`{path}` is no number and compares with `=` or `!=`",
                    "`{path}`不是数字，只能用`=`或`!=`比较",
                    path = when.path,
                );
                self.note(Problem::new(Code::WhenInvalid, value_span, message));
                None
            }
        }
    }

    /// What could be read of a rule's text. Complains of what could not.
    fn parsed<T>(
        &mut self,
        result: Result<T, rule::Error>,
        text: &Spanned<String>,
        scope: Scope<'_>,
    ) -> Option<T> {
        let complain = |error: rule::Error| {
            let message = both!(
                "rule `{rule}` cannot be read: {why}",
                "规则`{rule}`无法读懂：{why}",
                rule = scope.rule,
                why = error.message,
            );
            let problem = Problem::new(Code::RuleSyntax, text.part(error.span), message);
            self.note(problem.label(error.label));
        };
        result.map_err(complain).ok()
    }

    /// Whether exact arithmetic can do with these factors. Complains if it cannot.
    fn is_exact(&mut self, balances: &[Balance], span: Span, scope: Scope<'_>) -> bool {
        let weight = |balance: &Balance| {
            let terms: u64 = balance.terms().map(|(_, term)| term.factor.unsigned_abs()).sum();
            terms + balance.left.constant.unsigned_abs() + balance.right.constant.unsigned_abs()
        };
        let heaviest = balances.iter().map(weight).max().unwrap_or_default();
        if heaviest > MAX_WEIGHT {
            let message = both!(
                "the factors of rule `{rule}` add up to {heaviest}; exact sums allow {MAX_WEIGHT}",
                "规则`{rule}`的系数合计为{heaviest}，精确计算最多允许{MAX_WEIGHT}",
                rule = scope.rule,
                heaviest = heaviest,
            );
            self.note(Problem::new(Code::RuleTooLarge, span, message));
        }
        heaviest <= MAX_WEIGHT
    }
}

impl Value {
    /// What a cell holds, in words.
    pub(super) fn described(&self) -> Wording {
        match self {
            Value::Count => Wording::plain("a whole number of zero or more", "不小于零的整数"),
            Value::Change => Wording::plain("a whole number", "整数"),
            Value::Amount => Wording::plain("a number of zero or more", "不小于零的数"),
            Value::Text => Wording::plain("text", "文字"),
            Value::Flag => Wording::plain("`true` or `false`", "`true`或`false`"),
            Value::Choice(_) => Wording::plain("one of its choices", "备选答案之一"),
        }
    }
}

/// How many cells references name where they are repeated so often.
fn size(references: &References, times: usize) -> usize {
    references.iter().filter_map(|(_, reference)| reference.as_ref()).map(|one| one.size(times)).sum()
}
