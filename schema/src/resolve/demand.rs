//! The places that a rule names → the cells it reckons with.

use super::{Resolver, suggest_path};
use crate::format::{Along, Answer, Balance, Comparison, Condition, Format, Linear, Term, Value};
use crate::number::{MAX_WEIGHT, Number};
use crate::problem::{Code, Problem, Span, choices, nearest};
use crate::rule;
use crate::shape::Content;
use crate::source::Spanned;

/// From where a rule's paths are read.
#[derive(Clone, Copy)]
pub(super) struct Scope<'f> {
    pub(super) format: &'f Format,
    /// The table of a rule within a table.
    pub(super) table: Option<usize>,
    /// The axis along which the rule is repeated.
    pub(super) each: Option<Along>,
}

/// What a path of a rule names.
enum Reference {
    /// The same cells wherever the rule is repeated.
    Cells(Vec<usize>),
    /// The cells where these leaves of a table meet the row or column for which the rule stands.
    Leaves(usize, Vec<usize>),
}

impl Resolver {
    /// Expands an equation over the rows or columns along which it is repeated.
    pub(super) fn balances(&mut self, text: &Spanned<String>, scope: Scope<'_>) -> Option<Vec<Balance>> {
        let equation =
            rule::parse_equation(&text.value).map_err(|error| self.rule_syntax(text, error)).ok()?;
        let left = self.references(&equation.left, text, scope);
        let right = self.references(&equation.right, text, scope);
        let (left, right) = (left?, right?);
        let leaves: Vec<Option<usize>> = match (scope.table, scope.each) {
            (Some(table), Some(along)) => {
                let table = &scope.format.tables[table];
                let axis = if along == Along::Rows { &table.rows } else { &table.columns };
                (0..axis.leaves.len()).map(Some).collect()
            }
            _ => vec![None],
        };
        let comparison = equation.comparison;
        let balance = |leaf| Balance {
            leaf,
            left: linear(&left, leaf, scope),
            comparison,
            right: linear(&right, leaf, scope),
        };
        let balances: Vec<Balance> = leaves.into_iter().map(balance).collect();
        self.too_large(&balances, text.span.clone()).then_some(balances)
    }

    /// Resolves a sum that stands for itself.
    pub(super) fn linear(&mut self, text: &Spanned<String>, scope: Scope<'_>) -> Option<Linear> {
        let terms = rule::parse_sum(&text.value).map_err(|error| self.rule_syntax(text, error)).ok()?;
        let references = self.references(&terms, text, scope)?;
        Some(linear(&references, None, scope))
    }

    /// The cells at or below a path.
    pub(super) fn cells_below(&mut self, path: &Spanned<String>, scope: Scope<'_>) -> Vec<usize> {
        match node(&path.value, scope) {
            Some(node) => scope.format.shape.cells(node),
            None => {
                let span = path.part(0..path.value.len());
                self.unknown_place(&path.value, span, scope);
                Vec::new()
            }
        }
    }

    /// Resolves a `when`.
    pub(super) fn condition(&mut self, text: &Spanned<String>, scope: Scope<'_>) -> Option<Condition> {
        let when = rule::parse_when(&text.value).map_err(|error| self.rule_syntax(text, error)).ok()?;
        let (path_span, value_span) = (text.part(when.path_span.clone()), text.part(when.value_span.clone()));
        let place = node(&when.path, scope).map(|node| &scope.format.shape.node(node).content);
        match place {
            Some(Content::Cell(cell)) => self.cell_condition(*cell, &when, value_span, scope.format),
            None if matches!(when.path.as_str(), "level" | "organ.level") => {
                self.level_condition(&when, value_span, path_span)
            }
            None => {
                self.unknown_place(&when.path, path_span, scope);
                None
            }
            Some(_) => {
                let message = format!("`{}` is no cell, and a condition looks at one", when.path);
                self.note(Problem::new(Code::PathBranch, path_span, message));
                None
            }
        }
    }

    fn level_condition(&mut self, when: &rule::When, value_span: Span, path_span: Span) -> Option<Condition> {
        let level = Spanned { value: when.value.clone(), span: value_span, content: None };
        self.known_level(&level);
        match when.comparison {
            Comparison::Equal => Some(Condition::Level(level.value, true)),
            Comparison::NotEqual => Some(Condition::Level(level.value, false)),
            _ => {
                let message = "a level compares with `=` or `!=`";
                self.note(Problem::new(Code::WhenInvalid, path_span, message));
                None
            }
        }
    }

    fn cell_condition(
        &mut self,
        cell: usize,
        when: &rule::When,
        value_span: Span,
        format: &Format,
    ) -> Option<Condition> {
        let value = &format.cells[cell].value;
        let invalid = |what: &str| {
            let message = format!("`{}` holds {what}, which `{}` is not", when.path, when.value);
            Problem::new(Code::WhenInvalid, value_span.clone(), message)
        };
        if value.is_number() {
            return match when.value.parse::<Number>() {
                Ok(number) => Some(Condition::Compares(cell, when.comparison, number)),
                Err(_) => {
                    self.note(invalid("a number"));
                    None
                }
            };
        }
        let wanted = match when.comparison {
            Comparison::Equal => true,
            Comparison::NotEqual => false,
            _ => {
                let message = format!("`{}` is no number and compares with `=` or `!=`", when.path);
                self.note(Problem::new(Code::WhenInvalid, value_span, message));
                return None;
            }
        };
        let answer = match value {
            Value::Flag => match when.value.as_str() {
                "true" => Answer::Flag(true),
                "false" => Answer::Flag(false),
                _ => {
                    self.note(invalid("true or false"));
                    return None;
                }
            },
            Value::Choice(list) => {
                let found =
                    list.iter().position(|choice| choice.name == when.value || choice.label == when.value);
                match found {
                    Some(position) => Answer::Choice(position),
                    None => {
                        let names = || list.iter().map(|choice| choice.name.as_str());
                        let mut problem =
                            invalid("one of its choices").help(format!("choices are {}", choices(names())));
                        if let Some(near) = nearest(&when.value, names()) {
                            problem = problem.label(format!("did you mean `{near}`?"));
                        }
                        self.note(problem);
                        return None;
                    }
                }
            }
            _ => Answer::Text(when.value.clone()),
        };
        Some(Condition::Holds(cell, answer, wanted))
    }

    /// What each term names; nothing if one of them names nothing.
    fn references(
        &mut self,
        terms: &[rule::Term],
        text: &Spanned<String>,
        scope: Scope<'_>,
    ) -> Option<Vec<(rule::Term, Option<Reference>)>> {
        let mut references = Vec::new();
        let mut complete = true;
        for term in terms {
            let reference = match &term.place {
                None => Some(None),
                Some(place) => self.reference(place, text, scope).map(Some),
            };
            match reference {
                Some(reference) => references.push((term.clone(), reference)),
                None => complete = false,
            }
        }
        complete.then_some(references)
    }

    fn reference(
        &mut self,
        place: &rule::Place,
        text: &Spanned<String>,
        scope: Scope<'_>,
    ) -> Option<Reference> {
        let span = text.part(place.span.clone());
        let reference = match (scope.table, scope.each) {
            (Some(table), Some(along)) => along_axis(place, table, along, scope.format),
            _ => None,
        };
        let reference = reference.or_else(|| fixed(place, scope));
        let Some(reference) = reference else {
            self.unknown_place(&place.path, span, scope);
            return None;
        };
        let Ok(reference) = reference else {
            let message = format!("`{}` is a branch, and a rule reckons with single figures", place.path);
            let label = format!("did you mean `sum({})`?", place.path);
            self.note(Problem::new(Code::PathBranch, span, message).label(label));
            return None;
        };
        if let Some(cell) = first_text(&reference, scope) {
            let path = &scope.format.cells[cell].path;
            let message = format!("`{path}` holds no number, and a rule reckons with numbers");
            self.note(Problem::new(Code::RuleText, span, message));
            return None;
        }
        Some(reference)
    }

    fn rule_syntax(&mut self, text: &Spanned<String>, error: rule::Error) {
        self.note(Problem::new(Code::RuleSyntax, text.part(error.span), error.message));
    }

    fn unknown_place(&mut self, path: &str, span: Span, scope: Scope<'_>) {
        let (Some(table), Some(along)) = (scope.table, scope.each) else {
            let message = format!("`{path}` names nothing of this form");
            let own = scope.table.map(|table| &scope.format.tables[table].id);
            let qualified = own.map_or(path.to_owned(), |table| format!("{table}.{path}"));
            let problem = Problem::new(Code::PathUnknown, span, message);
            self.note(suggest_path(
                problem,
                if path.contains('.') { path } else { &qualified },
                scope.format,
            ));
            return;
        };
        // A rule for each column names rows, and the other way round.
        let table = &scope.format.tables[table];
        let (code, what, axis) = match along {
            Along::Columns => (Code::RowUnknown, "row", &table.rows),
            Along::Rows => (Code::ColumnUnknown, "column", &table.columns),
        };
        let names = || axis.items.iter().filter(|item| item.id.is_some()).map(|item| item.path.as_str());
        let message = format!("the rule names {what} `{path}`, which table `{}` does not have", table.id);
        let mut problem =
            Problem::new(code, span, message).help(format!("{what}s here are {}", top_level(axis)));
        if let Some(near) = nearest(path, names()).or_else(|| by_last_id(path, names())) {
            problem = problem.label(format!("did you mean `{near}`?"));
        }
        self.note(problem);
    }

    /// Complains of balances whose factors might overflow exact arithmetic; tells whether all is well.
    fn too_large(&mut self, balances: &[Balance], span: Span) -> bool {
        let weight = |balance: &Balance| {
            let terms: u64 = balance.terms().map(|(_, term)| term.factor.unsigned_abs()).sum();
            terms + balance.left.constant.unsigned_abs() + balance.right.constant.unsigned_abs()
        };
        let heaviest = balances.iter().map(weight).max().unwrap_or_default();
        if heaviest > MAX_WEIGHT {
            let message =
                format!("the factors of this rule add up to {heaviest}; exact sums allow {MAX_WEIGHT}");
            self.note(Problem::new(Code::RuleTooLarge, span, message));
        }
        heaviest <= MAX_WEIGHT
    }
}

/// The top level of an axis as a choice: leaves by name, branches with an ellipsis.
fn top_level(axis: &crate::format::Axis) -> String {
    let named = |item: &&crate::format::Item| item.id.is_some() && !item.path.contains('.');
    let names: Vec<String> = axis
        .items
        .iter()
        .filter(named)
        .map(|item| if item.is_leaf() { item.path.clone() } else { format!("{}.…", item.path) })
        .collect();
    choices(names.iter().map(String::as_str))
}

/// The one path that ends in the same id, for an author who left the branches out.
fn by_last_id<'a>(path: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let last = path.rsplit('.').next();
    let mut found = names.filter(|name| name.rsplit('.').next() == last);
    found.next().filter(|_| found.next().is_none())
}

/// The place that a path names, from the rule's table or from the root.
fn node(path: &str, scope: Scope<'_>) -> Option<usize> {
    let shape = &scope.format.shape;
    let own = scope.table.and_then(|table| {
        let mut at = shape.index(&scope.format.tables[table].id)?;
        for key in path.split('.') {
            at = shape.child(at, key)?;
        }
        Some(at)
    });
    own.or_else(|| shape.index(path))
}

/// A reference of a repeated rule: a row for each column, or a column for each row; of the rule's own
/// table or, written from the root, of another one that has the same columns or rows.
/// An error is a branch where a leaf is due.
fn along_axis(
    place: &rule::Place,
    own: usize,
    along: Along,
    format: &Format,
) -> Option<Result<Reference, ()>> {
    let axes = |table: usize| {
        let table = &format.tables[table];
        if along == Along::Columns { (&table.rows, &table.columns) } else { (&table.columns, &table.rows) }
    };
    let find = |table: usize, path: &str| {
        let axis = axes(table).0;
        let item = axis.find(path)?;
        Some(match (place.sum, axis.items[item].is_leaf()) {
            (false, false) => Err(()),
            (false, true) => Ok(Reference::Leaves(table, vec![axis.items[item].leaves.start])),
            (true, _) => Ok(Reference::Leaves(table, axis.parts(item).collect())),
        })
    };
    find(own, &place.path).or_else(|| {
        let (id, rest) = place.path.split_once('.')?;
        let other = format.table(id)?;
        let (repeated, there) = (axes(own).1, axes(other).1);
        let same = |leaf: usize| {
            there.leaves.get(leaf).is_some_and(|_| there.leaf(leaf).path == repeated.leaf(leaf).path)
        };
        let matches = repeated.leaves.len() == there.leaves.len() && (0..repeated.leaves.len()).all(same);
        if matches { find(other, rest) } else { None }
    })
}

/// A reference that is the same wherever the rule is repeated. An error is a branch where a cell is due.
fn fixed(place: &rule::Place, scope: Scope<'_>) -> Option<Result<Reference, ()>> {
    let node = node(&place.path, scope)?;
    match &scope.format.shape.node(node).content {
        Content::Narrative(_) => None,
        Content::Cell(cell) => Some(Ok(Reference::Cells(vec![*cell]))),
        Content::Branch(_) if !place.sum => Some(Err(())),
        Content::Branch(_) => {
            let cells = scope.format.shape.cells(node);
            Some(Ok(Reference::Cells(
                cells.into_iter().filter(|&cell| !scope.format.cells[cell].total).collect(),
            )))
        }
    }
}

fn first_text(reference: &Reference, scope: Scope<'_>) -> Option<usize> {
    let is_text = |cell: &usize| !scope.format.cells[*cell].value.is_number();
    match reference {
        Reference::Cells(cells) => cells.iter().copied().find(is_text),
        Reference::Leaves(table, _) => {
            let axis = match scope.each? {
                Along::Rows => &scope.format.tables[*table].rows,
                Along::Columns => &scope.format.tables[*table].columns,
            };
            (0..axis.leaves.len()).flat_map(|leaf| reference.cells(Some(leaf), scope)).find(is_text)
        }
    }
}

impl Reference {
    /// The cells meant where the rule stands for `leaf`.
    fn cells(&self, leaf: Option<usize>, scope: Scope<'_>) -> Vec<usize> {
        match (self, leaf, scope.each) {
            (Reference::Cells(cells), ..) => cells.clone(),
            (Reference::Leaves(table, leaves), Some(leaf), Some(along)) => {
                let table = &scope.format.tables[*table];
                let cell = |&other: &usize| match along {
                    Along::Columns => table.cell(other, leaf),
                    Along::Rows => table.cell(leaf, other),
                };
                leaves.iter().map(cell).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn linear(references: &[(rule::Term, Option<Reference>)], leaf: Option<usize>, scope: Scope<'_>) -> Linear {
    let mut linear = Linear::default();
    for (term, reference) in references {
        let (Some(place), Some(reference)) = (&term.place, reference) else {
            linear.constant += term.factor;
            continue;
        };
        let cells = reference.cells(leaf, scope).into_iter();
        linear.terms.extend(cells.map(|cell| Term { cell, previous: place.previous, factor: term.factor }));
    }
    linear
}
