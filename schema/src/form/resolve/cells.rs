//! Two axes → cells with their kinds, and the sums that totals stand for.

use super::axis::SourcedAxis;
use super::{Draft, MAX_TERMS, PATHS, Resolver, severity, text, texts};
use crate::both;
use crate::form::format::{About, Along, Axis, Basis, Cell, Choice, Only, Value};
use crate::form::shape::Content;
use crate::form::source::{self, Kind, Spanned, Total, TotalDetail};
use crate::language::Wording;
use crate::problem::{Code, Problem, Severity, Span, choices, quoted};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

/// What an item says of the cells along it, after its parents have had their say.
#[derive(Clone, Default)]
struct Traits {
    value: Option<(Value, Span)>,
    unit: Option<(String, Span)>,
    only: Option<Arc<Only>>,
    optional: bool,
}

/// The sum that a total stands for.
pub(super) struct Sum {
    pub(super) table: usize,
    pub(super) along: Along,
    /// The total's leaf.
    pub(super) total: usize,
    /// The leaves it sums.
    pub(super) parts: Rc<[usize]>,
    /// The leaves of the other axis for which the cells are numbers.
    pub(super) each: Vec<usize>,
    pub(super) severity: Severity,
    pub(super) text: Option<String>,
    pub(super) about: About,
    pub(super) span: Span,
}

impl Resolver {
    pub(super) fn cells(
        &mut self,
        number: usize,
        table_id: &str,
        table: &source::Table,
        [rows, columns]: [&SourcedAxis<'_>; 2],
        draft: &mut Draft,
    ) {
        let general = Traits {
            value: table.value.as_ref().and_then(|value| self.value(value)),
            unit: table.unit.as_ref().map(|unit| (unit.value.clone(), unit.span.clone())),
            only: self.only(&table.only),
            optional: table.optional.as_ref().is_some_and(|optional| optional.value),
        };
        let row_traits = self.traits(rows);
        let column_traits = self.traits(columns);
        // One complaint for each place in the file, however many cells have the mistake.
        let mut complained = HashSet::new();
        for (row, row_leaf) in row_traits.iter().enumerate() {
            for (column, column_leaf) in column_traits.iter().enumerate() {
                let (row_item, column_item) = (rows.axis.leaf(row), columns.axis.leaf(column));
                let path = join([table_id, &row_item.path, &column_item.path]);
                let value = self.agreed("value", &row_leaf.value, &column_leaf.value, &mut complained);
                let unit = self.agreed("unit", &row_leaf.unit, &column_leaf.unit, &mut complained);
                if let Err(other) = draft.shape.insert(&path, Content::Cell(draft.format.cells.len())) {
                    let problem = conflict(table, other == table_id, &path, [rows, columns], [row, column]);
                    if complained.insert(problem.span.start) && !self.names.has_gap(number, None) {
                        self.note(problem);
                    }
                }
                draft.format.cells.push(Cell {
                    path,
                    table: number,
                    row,
                    column,
                    value: value.or(general.value.as_ref()).map_or(Value::Count, |(value, _)| value.clone()),
                    unit: unit.or(general.unit.as_ref()).map(|(unit, _)| unit.clone()),
                    total: row_item.total || column_item.total,
                    required: !(general.optional || row_leaf.optional || column_leaf.optional),
                    only: narrowest([&row_leaf.only, &column_leaf.only, &general.only]),
                });
            }
        }
    }

    /// What each leaf of an axis says of its cells.
    fn traits(&mut self, sourced: &SourcedAxis<'_>) -> Vec<Traits> {
        let mut by_item: Vec<Traits> = Vec::new();
        for (item, source) in sourced.axis.items.iter().zip(&sourced.sources) {
            let mut traits = item.parent.map(|parent| by_item[parent].clone()).unwrap_or_default();
            if let Some(source) = source {
                if let Some(value) = source.value.as_ref().and_then(|value| self.value(value)) {
                    traits.value = Some(value);
                }
                if let Some(unit) = &source.unit {
                    traits.unit = Some((unit.value.clone(), unit.span.clone()));
                }
                if let Some(only) = self.only(&source.only) {
                    traits.only = Some(only);
                }
                if let Some(optional) = &source.optional {
                    traits.optional = optional.value;
                }
            }
            by_item.push(traits);
        }
        sourced.axis.leaves.iter().map(|&leaf| by_item[leaf].clone()).collect()
    }

    /// What a row and a column agree on; where both speak and differ, that is noted.
    fn agreed<'t, T: PartialEq>(
        &mut self,
        what: &str,
        row: &'t Option<(T, Span)>,
        column: &'t Option<(T, Span)>,
        complained: &mut HashSet<usize>,
    ) -> Option<&'t (T, Span)> {
        if let (Some((of_row, span)), Some((of_column, other))) = (row, column)
            && of_row != of_column
            && complained.insert(span.start)
        {
            let message = both!(
                "a row and a column give the cell where they meet a different `{what}`",
                "某一行和某一列相交的格，两边写的`{what}`不同",
            );
            self.note(
                Problem::new(Code::ValueConflict, span.clone(), message)
                    .label(Wording::plain("the row says this", "行是这样写的"))
                    .related(other.clone(), Wording::plain("the column says this", "列是这样写的")),
            );
        }
        row.as_ref().or(column.as_ref())
    }

    fn value(&mut self, value: &source::Value) -> Option<(Value, Span)> {
        match value {
            source::Value::Kind(kind) => {
                let value = match kind.value {
                    Kind::Count => Value::Count,
                    Kind::Change => Value::Change,
                    Kind::Amount => Value::Amount,
                    Kind::Text => Value::Text,
                    Kind::Flag => Value::Flag,
                };
                Some((value, kind.span.clone()))
            }
            source::Value::Choice(choices) => Some((self.choice(choices), choices.span.clone())),
        }
    }

    fn choice(&mut self, choices: &source::Choices) -> Value {
        let mut list: Vec<Choice> = Vec::new();
        let mut known: HashMap<String, Span> = HashMap::new();
        for choice in &choices.choice.0 {
            let label = choice.label.value.clone();
            let name = choice.id.as_ref().map_or(label.clone(), |id| id.name.clone());
            let span = choice.id.as_ref().map_or(&choice.label.span, |id| &id.span);
            let misread = choice.id.as_ref().is_some_and(|id| id.name.is_empty());
            if name == "/" || name.is_empty() && !misread {
                let message = Wording::plain(
                    "an answer cannot be empty or `/`, with which reports say that something does not apply",
                    "备选答案不能为空，也不能是`/`：报告用`/`表示不适用",
                );
                self.note(Problem::new(Code::ChoiceDuplicate, span.clone(), message));
            } else if let Some(first) = known.insert(name.clone(), span.clone()).filter(|_| !name.is_empty())
            {
                let message =
                    both!("the choice offers {name} twice", "备选答案{name}出现了两次", name = quoted(&name));
                self.note(
                    Problem::new(Code::ChoiceDuplicate, span.clone(), message)
                        .label(Wording::plain("the second one", "第二次"))
                        .related(first, Wording::plain("the first one", "第一次")),
                );
            }
            list.push(Choice { name, label });
        }
        Value::Choice(list.into())
    }

    fn only(&mut self, only: &Option<source::Only>) -> Option<Arc<Only>> {
        let source::Only(detail) = only.as_ref()?;
        let levels = self.some_levels(&detail.levels.0, |level| &level.span);
        for level in levels {
            self.known_level(level);
        }
        Some(Arc::new(Only {
            levels: texts(levels.to_vec()),
            basis: detail.basis.as_ref().map_or(Basis::Inferred, |basis| basis.value),
            severity: severity(&detail.severity, Severity::Warning),
            cite: text(detail.cite.clone()),
            text: text(detail.text.clone()),
        }))
    }

    /// As many levels as there can be. Complains of more.
    pub(super) fn some_levels<'l, T>(&mut self, levels: &'l [T], span: impl Fn(&T) -> &Span) -> &'l [T] {
        // No administration has as many.
        const MOST: usize = 32;
        if let Some(more) = levels.get(MOST) {
            let message = both!(
                "there are {count} levels here, and a form has at most {MOST}",
                "这里有{count}个机关级别，最多{MOST}个",
                count = levels.len(),
            );
            self.note(Problem::new(Code::FormSize, span(more).clone(), message));
        }
        &levels[..levels.len().min(MOST)]
    }

    /// Complains of a level that the form does not know. Where it declares none of its own, another
    /// than the standard ones may be meant, so that this is a warning.
    pub(super) fn known_level(&mut self, level: &Spanned<String>) {
        if self.level_gap || self.levels.iter().any(|known| known.id == level.value) {
            return;
        }
        let known = || self.levels.iter().map(|level| level.id.as_str());
        let message = both!(
            "{level} is not a level of organ in this form",
            "{level}不是本表样的机关级别",
            level = quoted(&level.value),
        );
        let declare = if self.own_levels {
            Wording::default()
        } else {
            Wording::plain("; a form may declare its own with `levels`", "；表样也可以用`levels`自定级别")
        };
        let mut problem = Problem::new(Code::LevelUnknown, level.span.clone(), message)
            .did_you_mean(self.guesses.nearest(&level.value, known()))
            .help(both!(
                "levels are {levels}{declare}",
                "机关级别有：{levels}{declare}",
                levels = choices(known()),
                declare = declare,
            ));
        if !self.own_levels {
            problem = problem.warning();
        }
        self.note(problem);
    }

    /// The sums of both axes' totals.
    pub(super) fn sums(
        &mut self,
        table: usize,
        source: &source::Table,
        [rows, columns]: [&SourcedAxis<'_>; 2],
        cells: &[Cell],
        sums: &mut Vec<Sum>,
    ) {
        let width = columns.axis.leaves.len();
        for (along, sourced, others) in [
            (Along::Columns, rows, columns.axis.leaves.len()),
            (Along::Rows, columns, rows.axis.leaves.len()),
        ] {
            let is_number = |leaf: usize, other: usize| {
                let (row, column) = if along == Along::Columns { (leaf, other) } else { (other, leaf) };
                cells[row * width + column].value.is_number()
            };
            let mut parts = Parts { axis: &sourced.axis, of_parent: HashMap::new() };
            for index in (0..sourced.axis.items.len()).filter(|&index| sourced.axis.items[index].total) {
                let item = sourced.sources[index];
                let id = item.and_then(|item| item.id.as_ref());
                let span = id.map(|id| &id.span).or(item.map(|item| &item.span)).unwrap_or(&source.id.span);
                let Some(parts) = self.parts(index, span, &mut parts) else { continue };
                let leaf = sourced.axis.items[index].leaves.start;
                if !self.room((parts.len() + 1) * others, span) {
                    continue;
                }
                // The rows or columns where all of it are numbers; where only some are, the total is wrong.
                let all = |other: &usize| parts.iter().chain([&leaf]).all(|&part| is_number(part, *other));
                let any = |other: usize| parts.iter().chain([&leaf]).any(|&part| is_number(part, other));
                let each: Vec<usize> = (0..others).filter(all).collect();
                if each.is_empty() || (0..others).filter(|&other| any(other)).count() > each.len() {
                    let label = quoted(&sourced.axis.items[index].label);
                    let message = both!(
                        "the total {label} is over cells that are not numbers",
                        "合计{label}要加的格有的不是数字"
                    );
                    self.note(Problem::new(Code::TotalText, span.clone(), message));
                }
                let detail = item.and_then(|item| match &item.total {
                    Some(Total::Detail(detail)) => Some(detail.clone()),
                    _ => None,
                });
                sums.push(Sum::new(
                    table,
                    along,
                    leaf,
                    parts,
                    each,
                    detail.unwrap_or_default(),
                    span.clone(),
                ));
            }
        }
    }

    /// The leaves that a total sums. Complains of a total that has none or that is a branch.
    fn parts(&mut self, index: usize, span: &Span, parts: &mut Parts<'_>) -> Option<Rc<[usize]>> {
        let item = &parts.axis.items[index];
        let label = quoted(&item.label);
        if !item.is_leaf() {
            let message = both!("the total {label} has others below it", "合计{label}下面还有下级");
            let help = Wording::plain(
                "a total is one row or column: put it beside what it sums, not around it",
                "合计是单独的一行或一列：与要加的各项并列，不要把各项放在它下面",
            );
            self.note(Problem::new(Code::TotalBranch, span.clone(), message).help(help));
            return None;
        }
        let parts = parts.beside(index);
        if parts.is_empty() {
            let message = both!("the total {label} has no siblings to sum", "合计{label}没有可加的同级项");
            let help = Wording::plain(
                "a total is the sum of the items beside it, without other totals",
                "合计是同级各项之和，其他合计除外",
            );
            self.note(Problem::new(Code::TotalAlone, span.clone(), message).help(help));
            return None;
        }
        Some(parts)
    }

    /// Whether there is room for a rule over so many cells. Complains, once, if there is not.
    pub(super) fn room(&mut self, terms: usize, span: &Span) -> bool {
        let had_room = self.terms <= MAX_TERMS;
        self.terms = self.terms.saturating_add(terms);
        let has_room = self.terms <= MAX_TERMS;
        if had_room && !has_room {
            let message = both!(
                "up to here the rules and totals of this form name more than {MAX_TERMS} cells",
                "到这里为止，规则和合计涉及的格累计超过{MAX_TERMS}个",
            );
            self.note(Problem::new(Code::RuleTooLarge, span.clone(), message));
        }
        has_room
    }
}

/// The leaves that the totals of an axis sum: the same for all totals that stand side by side.
struct Parts<'a> {
    axis: &'a Axis,
    of_parent: HashMap<Option<usize>, Rc<[usize]>>,
}

impl Parts<'_> {
    /// The leaves at and below an item and those beside it, without totals.
    fn beside(&mut self, item: usize) -> Rc<[usize]> {
        let axis = self.axis;
        let parent = axis.items[item].parent;
        let find = || match parent {
            Some(parent) => axis.parts(parent).collect(),
            None => (0..axis.leaves.len()).filter(|&leaf| !axis.leaf(leaf).total).collect(),
        };
        self.of_parent.entry(parent).or_insert_with(find).clone()
    }
}

impl Sum {
    fn new(
        table: usize,
        along: Along,
        total: usize,
        parts: Rc<[usize]>,
        each: Vec<usize>,
        detail: TotalDetail,
        span: Span,
    ) -> Self {
        let about = About {
            cite: text(detail.cite),
            basis: Some(detail.basis.map_or(Basis::Inferred, |basis| basis.value)),
            ..About::default()
        };
        let severity = severity(&detail.severity, Severity::Error);
        Sum { table, along, total, parts, each, severity, text: text(detail.text), about, span }
    }
}

/// The complaint of a cell whose path is taken, at the item that should have told it apart.
fn conflict(
    table: &source::Table,
    with_prose: bool,
    path: &str,
    axes: [&SourcedAxis<'_>; 2],
    leaves: [usize; 2],
) -> Problem {
    let id = &table.id;
    if with_prose {
        let message = both!(
            "table `{id}` and the prose of section `{id}` have the same path",
            "表格`{id}`和部分`{id}`的文字路径相同",
            id = id.name,
        );
        return Problem::new(Code::PathConflict, id.span.clone(), message).help(PATHS);
    }
    let items = [0, 1].map(|axis| axes[axis].sources[axes[axis].axis.leaves[leaves[axis]]]);
    let written = || items.into_iter().flatten();
    let message = both!(
        "another cell has the path `{path}` already, or one that leads through it",
        "路径`{path}`已被另一格占用，或是另一格路径的一部分",
    );
    let nameless = written().find(|item| item.id.is_none());
    let span = match (nameless, written().find_map(|item| item.id.as_ref())) {
        (Some(item), _) => &item.span,
        (None, Some(id)) => &id.span,
        (None, None) => &id.span,
    };
    let problem = Problem::new(Code::PathConflict, span.clone(), message).help(PATHS);
    if nameless.is_some() { problem.label(Wording::plain("an id is missing", "缺少id")) } else { problem }
}

/// What the row, the column and the table say of levels: all of it holds.
fn narrowest(restrictions: [&Option<Arc<Only>>; 3]) -> Option<Arc<Only>> {
    let mut given = restrictions.into_iter().flatten();
    let first = given.next()?.clone();
    Some(given.fold(first, |narrow, other| {
        let levels = narrow.levels.iter().filter(|level| other.levels.contains(level)).cloned().collect();
        Arc::new(Only { levels, ..(*narrow).clone() })
    }))
}

/// Ids joined by dots, without empty ones.
fn join(parts: [&str; 3]) -> String {
    let mut path = String::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(part);
    }
    path
}
