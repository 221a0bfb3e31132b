//! The places that a rule names → cells; and what to say of a place that is not there.

use super::Resolver;
use super::names::{Names, may_be_lost};
use crate::both;
use crate::form::format::{Along, Axis, Format, Item, Linear, Term};
use crate::form::rule;
use crate::form::shape::{Content, Shape};
use crate::form::source::Spanned;
use crate::language::Wording;
use crate::problem::{Code, Problem, Span, choices, did_you_mean, quoted};

/// From where a rule's paths are read.
#[derive(Clone, Copy)]
pub(super) struct Scope<'f> {
    pub(super) format: &'f Format,
    pub(super) names: &'f Names,
    /// The rule's id.
    pub(super) rule: &'f str,
    /// The table of a rule within a table.
    pub(super) table: Option<usize>,
    /// The axis along which the rule is repeated.
    pub(super) each: Option<Along>,
}

/// The terms of a sum, each with what it names.
pub(super) type References = Vec<(rule::Term, Option<Reference>)>;

/// What a path of a rule names.
pub(super) enum Reference {
    /// The same cells wherever the rule is repeated.
    Cells(Vec<usize>),
    /// The cells where these leaves of a table meet the row or column for which the rule stands.
    Leaves(usize, Vec<usize>),
}

/// A place that is there, but is a branch where one figure is due.
struct IsBranch;

impl Resolver {
    /// What each term names; nothing if one of them names nothing.
    pub(super) fn references(
        &mut self,
        terms: &[rule::Term],
        text: &Spanned<String>,
        scope: Scope<'_>,
    ) -> Option<References> {
        let mut references = Vec::new();
        for term in terms {
            let reference = match &term.place {
                None => Some(None),
                Some(place) => self.reference(place, text.part(place.span.clone()), scope).map(Some),
            };
            references.push(reference.map(|reference| (term.clone(), reference)));
        }
        references.into_iter().collect()
    }

    fn reference(&mut self, place: &rule::Place, span: Span, scope: Scope<'_>) -> Option<Reference> {
        let reference = scope.along_axis(place).or_else(|| scope.fixed(place));
        match reference {
            None => {
                self.unknown_place(&place.path, span, scope);
                None
            }
            Some(Err(IsBranch)) => {
                self.branch(place, span, scope);
                None
            }
            Some(Ok(reference)) => {
                let text = scope.first_text(&reference);
                if let Some(cell) = text.map(|cell| &scope.format.cells[cell]) {
                    let message = both!(
                        "rule `{rule}` computes with `{path}`, which holds {held} and no number",
                        "规则`{rule}`拿`{path}`计算，而这一格填的是{held}，不是数字",
                        rule = scope.rule,
                        path = cell.path,
                        held = cell.value.described(),
                    );
                    self.note(Problem::new(Code::RuleText, span, message));
                    return None;
                }
                Some(reference)
            }
        }
    }

    fn branch(&mut self, place: &rule::Place, span: Span, scope: Scope<'_>) {
        let path = &place.path;
        if let (Some(table), Some(along)) = (scope.table, scope.each)
            && scope.names.item(table, along, path).is_some()
        {
            return self.unknown_item(path, span, table, along, scope);
        }
        let problem = match scope.table_with_other_items(path) {
            Some((own, other, repeated)) => {
                let message = both!(
                    "rule `{rule}` is repeated for each {repeated} of `{own}`, and table `{other}` has other {repeated}s",
                    "规则`{rule}`对`{own}`的每一{repeated}各算一次，而表格`{other}`的{repeated}与它不同",
                    rule = scope.rule,
                    repeated = repeated.word(),
                    own = own,
                    other = other,
                );
                Problem::new(Code::PathBranch, span, message)
            }
            None => {
                let message = both!(
                    "rule `{rule}` names `{path}`, which is a branch and no single figure",
                    "规则`{rule}`中的`{path}`下面还有各项，不是一个数",
                    rule = scope.rule,
                    path = path,
                );
                let problem = Problem::new(Code::PathBranch, span, message)
                    .label(did_you_mean(&format!("sum({path})")));
                match self.forgotten_each(path, scope) {
                    // All of its paths are of that kind then.
                    Some(_) if std::mem::replace(&mut self.wrong_each, true) => return,
                    Some(each) => problem.help(both!(
                        "`each = \"{key}\"` repeats the rule for every {word}",
                        "写上`each = \"{key}\"`，规则就对每一{word}各算一次",
                        key = each.key(),
                        word = each.word(),
                    )),
                    None => problem,
                }
            }
        };
        self.note(problem);
    }

    /// Along what a rule should be repeated that names a row or column of its table and is not repeated.
    fn forgotten_each(&self, path: &str, scope: Scope<'_>) -> Option<Along> {
        let table = scope.table.filter(|_| scope.each.is_none())?;
        let along = [Along::Columns, Along::Rows].into_iter();
        let mut found = along.filter(|along| scope.names.item(table, along.other(), path).is_some());
        found.next()
    }

    /// Complains of a path that names nothing, unless it may name what could not be read.
    pub(super) fn unknown_place(&mut self, path: &str, span: Span, scope: Scope<'_>) {
        let first = path.split('.').next().unwrap_or(path);
        let names_a_table = path != first && scope.names.table(first).is_some();
        let named = scope.each.filter(|_| path == first).map(Along::other);
        let own_gap = scope.table.is_some_and(|table| scope.names.has_gap(table, named));
        let could_be_elsewhere = path != first || scope.each.is_none();
        if (own_gap && !names_a_table) || (could_be_elsewhere && may_be_lost(path, scope.names)) {
            return;
        }
        match (scope.table, scope.each) {
            (Some(table), Some(along)) if !names_a_table => {
                self.unknown_item(path, span, table, along, scope);
            }
            _ => self.unknown_path(path, span, scope),
        }
    }

    /// A rule for each column names rows, and the other way round.
    fn unknown_item(&mut self, path: &str, span: Span, table: usize, along: Along, scope: Scope<'_>) {
        let id = &scope.format.tables[table].id;
        let axis = scope.format.tables[table].axis(along.other());
        let code = if along == Along::Columns { Code::RowUnknown } else { Code::ColumnUnknown };
        let (due, other) = (along.other().word(), along.word());
        let message = both!(
            "rule `{rule}` names {due} {path}, which table `{id}` does not have",
            "规则`{rule}`中的{due}{path}，表格`{id}`中没有",
            rule = scope.rule,
            due = due,
            path = quoted(path),
            id = id,
        );
        let mut problem = Problem::new(code, span, message);
        if scope.names.item(table, along, path).is_some() {
            // Its other paths will be on the same axis.
            if std::mem::replace(&mut self.wrong_each, true) {
                return;
            }
            problem = problem
                .label(both!("`{path}` is a {other}", "`{path}`是{other}", path = path, other = other))
                .help(both!(
                    "a rule for each {other} names {due}s; one for each {due} names {other}s",
                    "对每一{other}各算一次的规则写{due}，对每一{due}各算一次的规则写{other}",
                    other = other,
                    due = due,
                ));
        } else if self.guesses.afford(axis.items.len()) {
            let named = || axis.items.iter().filter(|item| item.id.is_some()).map(|item| item.path.as_str());
            problem = problem.did_you_mean(self.meant(path, named)).help(both!(
                "{due}s here are {names}",
                "这里的{due}有：{names}",
                due = due,
                names = top_level(axis)
            ));
        }
        self.note(problem);
    }

    fn unknown_path(&mut self, path: &str, span: Span, scope: Scope<'_>) {
        let is_prose = scope.format.narrative(path).is_some();
        let what = if is_prose {
            Wording::plain("is prose and no figure", "是文字，不是数字")
        } else {
            Wording::plain("this form does not have", "本表样中没有")
        };
        let message = both!(
            "rule `{rule}` names {path}, which {what}",
            "规则`{rule}`中的{path}，{what}",
            rule = scope.rule,
            path = quoted(path),
            what = what,
        );
        let mut problem = Problem::new(Code::PathUnknown, span, message);
        if is_prose {
            return self.note(problem);
        }
        if self.guesses.afford(0) {
            // Within a table its own paths need not begin with its id.
            let own = scope.table.map(|table| format!("{}.", scope.format.tables[table].id));
            let own = own.as_deref().filter(|own| !path.starts_with(own));
            let short = |long: String| match own.and_then(|own| long.strip_prefix(own)) {
                Some(short) => short.to_owned(),
                None => long,
            };
            let known: Vec<String> = paths(scope.format).map(short).collect();
            let known = || known.iter().map(String::as_str);
            problem = problem.did_you_mean(self.meant(path, known)).help(scope.choices_at(path));
        }
        self.note(problem);
    }
}

impl Resolver {
    /// The path that was likely meant: the one of which this is the end, one spelt much the same, or the one
    /// that has the same last id.
    fn meant<'a, N: Iterator<Item = &'a str>>(
        &mut self,
        path: &str,
        names: impl Fn() -> N,
    ) -> Option<&'a str> {
        let last = path.rsplit('.').next();
        the_one(names(), |name| name.strip_suffix(path).is_some_and(|branch| branch.ends_with('.')))
            .or_else(|| self.guesses.nearest(path, names()))
            .or_else(|| the_one(names(), |name| name.rsplit('.').next() == last))
    }
}

impl<'f> Scope<'f> {
    /// The place that a path names, from the rule's table or else from the root.
    pub(super) fn node(&self, path: &str) -> Option<usize> {
        let shape = &self.format.shape;
        let own = self.table.and_then(|table| {
            let own = shape.index(&self.format.tables[table].id)?;
            path.split('.').try_fold(own, |at, key| shape.child(at, key))
        });
        own.or_else(|| shape.index(path))
    }

    /// A reference of a repeated rule: a row for each column, or a column for each row; of the rule's own
    /// table or, written from the root, of another one that has the same columns or rows.
    fn along_axis(&self, place: &rule::Place) -> Option<Result<Reference, IsBranch>> {
        let (own, along) = (self.table?, self.each?);
        self.leaves(own, along, &place.path, place.sum).or_else(|| {
            let (id, rest) = place.path.split_once('.')?;
            let other = self.names.table(id)?;
            if self.same_items(own, other, along) { self.leaves(other, along, rest, place.sum) } else { None }
        })
    }

    fn leaves(
        &self,
        table: usize,
        along: Along,
        path: &str,
        sum: bool,
    ) -> Option<Result<Reference, IsBranch>> {
        let item = self.names.item(table, along.other(), path)?;
        let axis = self.format.tables[table].axis(along.other());
        Some(match (sum, axis.items[item].is_leaf()) {
            (_, true) => Ok(Reference::Leaves(table, vec![axis.items[item].leaves.start])),
            (false, false) => Err(IsBranch),
            (true, false) => Ok(Reference::Leaves(table, axis.parts(item).collect())),
        })
    }

    /// Whether two tables have the same leaves on an axis.
    fn same_items(&self, own: usize, other: usize, along: Along) -> bool {
        let (own, other) = (self.format.tables[own].axis(along), self.format.tables[other].axis(along));
        own.leaves.len() == other.leaves.len()
            && (0..own.leaves.len()).all(|leaf| own.leaf(leaf).path == other.leaf(leaf).path)
    }

    /// The ids of the rule's table and of another one, and the axis of their items, if a path leads to a row
    /// or column of the other one that has no part for each of the rule's.
    fn table_with_other_items(&self, path: &str) -> Option<(&'f str, &'f str, Along)> {
        let (own, along) = (self.table?, self.each?);
        let (id, rest) = path.split_once('.')?;
        let other = self.names.table(id)?;
        self.names.item(other, along.other(), rest)?;
        let id = |table: usize| self.format.tables[table].id.as_str();
        (!self.same_items(own, other, along)).then(|| (id(own), id(other), along))
    }

    /// A reference that is the same wherever the rule is repeated.
    fn fixed(&self, place: &rule::Place) -> Option<Result<Reference, IsBranch>> {
        let node = self.node(&place.path)?;
        match &self.format.shape.node(node).content {
            Content::Narrative(_) => None,
            Content::Cell(cell) => Some(Ok(Reference::Cells(vec![*cell]))),
            Content::Branch(_) if !place.sum => Some(Err(IsBranch)),
            Content::Branch(_) => Some(Ok(Reference::Cells(self.parts(node)))),
        }
    }

    /// The cells below a place that are no totals of what is below it.
    fn parts(&self, node: usize) -> Vec<usize> {
        let cells = self.format.shape.cells(node);
        let Some(first) = cells.first().map(|&cell| &self.format.cells[cell]) else { return cells };
        let all = || cells.iter().map(|&cell| &self.format.cells[cell]);
        // Below `outcome.total` are columns alone: the row is named and not a part of a greater sum.
        let rows_differ = all().any(|cell| cell.row != first.row);
        let columns_differ = all().any(|cell| cell.column != first.column);
        let is_part = |cell: &usize| {
            let (row, column) = self.format.items(*cell);
            !(rows_differ && row.total || columns_differ && column.total)
        };
        cells.iter().copied().filter(is_part).collect()
    }

    fn first_text(&self, reference: &Reference) -> Option<usize> {
        let is_text = |cell: &usize| !self.format.cells[*cell].value.is_number();
        match reference {
            Reference::Cells(cells) => cells.iter().copied().find(is_text),
            Reference::Leaves(table, _) => {
                let leaves = self.format.tables[*table].axis(self.each?).leaves.len();
                (0..leaves).flat_map(|leaf| reference.cells(Some(leaf), *self)).find(is_text)
            }
        }
    }

    /// Where a path stops leading anywhere, and what there is.
    fn choices_at(&self, path: &str) -> Wording {
        let shape = &self.format.shape;
        let first = path.split('.').next().unwrap_or(path);
        let own = self.table.and_then(|table| shape.index(&self.format.tables[table].id));
        let own = own.filter(|&own| shape.child(own, first).is_some());
        let (mut node, mut end) = (own.unwrap_or(Shape::ROOT), 0);
        for key in path.split('.') {
            let Some(child) = shape.child(node, key) else { break };
            (node, end) = (child, end + usize::from(end > 0) + key.len());
        }
        let figures = |&&child: &&usize| !matches!(shape.node(child).content, Content::Narrative(_));
        let below = shape.children(node).iter().filter(figures).map(|&child| {
            let node = shape.node(child);
            if matches!(node.content, Content::Branch(_)) {
                format!("{}.…", node.key)
            } else {
                node.key.to_string()
            }
        });
        let below: Vec<String> = below.collect();
        let list = choices(below.iter().map(String::as_str));
        match (end, below.is_empty()) {
            (0, _) => both!("paths begin with {list}", "路径的开头可以是：{list}", list = list),
            (end, true) => {
                both!("`{path}` has nothing below it", "`{path}`下面没有别的", path = &path[..end])
            }
            (end, false) => {
                both!("below `{path}` are {list}", "`{path}`下面有：{list}", path = &path[..end], list = list)
            }
        }
    }
}

/// The top level of an axis as a choice: leaves by name, branches with an ellipsis.
fn top_level(axis: &Axis) -> Wording {
    let named = |item: &&Item| item.id.is_some() && !item.path.contains('.');
    let name = |item: &Item| if item.is_leaf() { item.path.clone() } else { format!("{}.…", item.path) };
    let names: Vec<String> = axis.items.iter().filter(named).map(name).collect();
    choices(names.iter().map(String::as_str))
}

/// The one path that satisfies a condition.
fn the_one<'a>(mut names: impl Iterator<Item = &'a str>, is_it: impl Fn(&str) -> bool) -> Option<&'a str> {
    let found = names.find(|name| is_it(name));
    found.filter(|_| !names.any(is_it))
}

/// The paths of a form's tables, rows, columns and cells.
pub(super) fn paths(format: &Format) -> impl Iterator<Item = String> + '_ {
    let items = format.tables.iter().flat_map(|table| {
        let named = [&table.rows, &table.columns].into_iter().flat_map(|axis| axis.items.iter());
        named.filter(|item| item.id.is_some()).map(|item| format!("{}.{}", table.id, item.path))
    });
    let tables = format.tables.iter().map(|table| table.id.clone());
    tables.chain(items).chain(format.cells.iter().map(|cell| cell.path.clone()))
}

/// A form's columns as the author of a change names them: `table.*.column`.
pub(super) fn columns(format: &Format) -> impl Iterator<Item = String> + '_ {
    format.tables.iter().flat_map(|table| {
        let named = table.columns.items.iter().filter(|item| item.id.is_some());
        named.map(|item| format!("{}.*.{}", table.id, item.path))
    })
}

impl Reference {
    /// How many cells it names where it is repeated so often.
    pub(super) fn size(&self, times: usize) -> usize {
        match self {
            Reference::Cells(cells) => cells.len() * times,
            Reference::Leaves(_, leaves) => leaves.len() * times,
        }
    }

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

/// A sum over cells, where the rule stands for `leaf`.
pub(super) fn linear(references: &References, leaf: Option<usize>, scope: Scope<'_>) -> Linear {
    let mut linear = Linear::default();
    for (term, reference) in references {
        let (Some(place), Some(reference)) = (&term.place, reference) else {
            linear.constant += term.factor;
            continue;
        };
        let cells = reference.cells(leaf, scope).into_iter();
        linear.terms.extend(cells.map(|cell| Term {
            cell,
            previous: place.previous,
            factor: term.factor,
            optional: false,
        }));
    }
    linear
}
