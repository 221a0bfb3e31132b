//! Two axes → cells with their kinds, and the sums that totals stand for.

use super::axis::SourcedAxis;
use super::{Draft, Resolver, severity, text, texts};
use crate::format::{About, Along, Axis, Basis, Cell, Choice, Only, Value};
use crate::problem::{Code, Problem, Severity, Span, nearest};
use crate::shape::Content;
use crate::source::{self, Kind, Spanned, Total, TotalDetail};
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
    pub(super) parts: Vec<usize>,
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
        let table_id = &table.id.0.value;
        let claims_paths = !self.reserved_key(&table.id) && !table_id.is_empty();
        for (row, row_leaf) in row_traits.iter().enumerate() {
            for (column, column_leaf) in column_traits.iter().enumerate() {
                let (row_item, column_item) = (rows.axis.leaf(row), columns.axis.leaf(column));
                let path = [table_id, &row_item.path, &column_item.path];
                let path =
                    path.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(".");
                let value = self.agreed("value", &row_leaf.value, &column_leaf.value);
                let unit = self.agreed("unit", &row_leaf.unit, &column_leaf.unit);
                let content = Content::Cell(draft.format.cells.len());
                if claims_paths && draft.shape.insert(&path, content).is_err() {
                    let source =
                        rows.sources[rows.axis.leaves[row]].or(columns.sources[columns.axis.leaves[column]]);
                    let span = source.map_or(table.id.0.span.clone(), |item| match &item.id {
                        Some(id) => id.0.span.clone(),
                        None => item.span.clone(),
                    });
                    self.path_conflict(&path, span);
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
    ) -> Option<&'t (T, Span)> {
        if let (Some((of_row, span)), Some((of_column, other))) = (row, column) {
            if of_row != of_column {
                let message =
                    format!("a row and a column give the cell where they meet a different `{what}`");
                self.note(
                    Problem::new(Code::ValueConflict, span.clone(), message)
                        .label("the row says this")
                        .related(other.clone(), "the column says this"),
                );
            }
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
            source::Value::Choice(choices) => {
                let mut list: Vec<Choice> = Vec::new();
                for choice in &choices.choice {
                    let label = choice.label.value.clone();
                    let name = choice.id.as_ref().map_or(label.clone(), |id| id.0.value.clone());
                    // `/` is how a report says that something does not apply.
                    if list.iter().any(|there| there.name == name) || name == "/" || name.is_empty() {
                        let message = format!("`{name}` cannot be told from another answer of this choice");
                        self.note(
                            Problem::new(Code::ChoiceDuplicate, choice.label.span.clone(), message)
                                .help("answers differ from each other, from `/` and from nothing"),
                        );
                    }
                    list.push(Choice { name, label });
                }
                if list.is_empty() && choices.span.end > choices.span.start {
                    let message = "a choice offers at least one answer";
                    self.note(Problem::new(Code::KeyMissing, choices.span.clone(), message));
                }
                Some((Value::Choice(list.into()), choices.span.clone()))
            }
        }
    }

    fn only(&mut self, only: &Option<source::Only>) -> Option<Arc<Only>> {
        let (levels, detail) = match only.as_ref()? {
            source::Only::Levels(levels) => (levels, None),
            source::Only::Detail(detail) => (&detail.levels, Some(detail)),
        };
        for level in levels {
            self.known_level(level);
        }
        Some(Arc::new(Only {
            levels: texts(levels.clone()),
            basis: detail
                .and_then(|detail| detail.basis.as_ref())
                .map_or(Basis::Inferred, |basis| basis.value),
            severity: severity(&detail.and_then(|detail| detail.severity.clone()), Severity::Warning),
            cite: detail.and_then(|detail| text(detail.cite.clone())),
            text: detail.and_then(|detail| text(detail.text.clone())),
        }))
    }

    /// Complains of a level that the form does not know. Where it declares none of its own, another
    /// than the standard ones may be meant, so that this is a warning.
    pub(super) fn known_level(&mut self, level: &Spanned<String>) {
        if self.levels.iter().any(|known| known.id == level.value) {
            return;
        }
        let known = || self.levels.iter().map(|level| level.id.as_str());
        let message = format!("`{}` is not a level of organ in this form", level.value);
        let mut problem = Problem::new(Code::LevelUnknown, level.span.clone(), message).help(format!(
            "levels are {}; a form may declare its own with `levels`",
            crate::problem::choices(known())
        ));
        if let Some(near) = nearest(&level.value, known()) {
            problem = problem.label(format!("did you mean `{near}`?"));
        }
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
        let is_number = |along: Along, leaf: usize, other: usize| {
            let (row, column) = if along == Along::Columns { (leaf, other) } else { (other, leaf) };
            cells[row * width + column].value.is_number()
        };
        for (along, sourced, other) in [
            (Along::Columns, rows, columns.axis.leaves.len()),
            (Along::Rows, columns, rows.axis.leaves.len()),
        ] {
            for (index, item) in sourced.axis.items.iter().enumerate().filter(|(_, item)| item.total) {
                let span = sourced.sources[index].map_or(source.id.0.span.clone(), |item| match &item.id {
                    Some(id) => id.0.span.clone(),
                    None => item.span.clone(),
                });
                if !item.is_leaf() {
                    let message = "a total is one row or column and cannot have others below it";
                    self.note(Problem::new(Code::TotalBranch, span, message));
                    continue;
                }
                let parts = parts(&sourced.axis, index);
                if parts.is_empty() {
                    let message = format!("the total “{}” has no siblings to sum", item.label);
                    self.note(
                        Problem::new(Code::TotalAlone, span, message)
                            .help("a total is the sum of the items beside it, without other totals"),
                    );
                    continue;
                }
                let leaf = item.leaves.start;
                let numbers = |other: usize| {
                    parts.iter().chain([&leaf]).filter(move |&&part| is_number(along, part, other)).count()
                };
                let whole = parts.len() + 1;
                let each: Vec<usize> = (0..other).filter(|&other| numbers(other) == whole).collect();
                if each.is_empty() || (0..other).any(|other| (1..whole).contains(&numbers(other))) {
                    let message = format!("the total “{}” is over cells that are not numbers", item.label);
                    self.note(Problem::new(Code::TotalText, span.clone(), message));
                }
                let detail = sourced.sources[index].and_then(|source| match &source.total {
                    Some(Total::Detail(detail)) => Some(detail.clone()),
                    _ => None,
                });
                let detail = detail.unwrap_or_else(TotalDetail::default);
                sums.push(Sum {
                    table,
                    along,
                    total: leaf,
                    parts,
                    each,
                    severity: severity(&detail.severity, Severity::Error),
                    text: text(detail.text),
                    about: About {
                        cite: text(detail.cite),
                        basis: Some(detail.basis.map_or(Basis::Inferred, |basis| basis.value)),
                        ..About::default()
                    },
                    span,
                });
            }
        }
    }
}

/// The leaves that the total at `index` sums: those of its siblings, without totals.
fn parts(axis: &Axis, index: usize) -> Vec<usize> {
    let is_sibling = |&other: &usize| axis.items[other].parent == axis.items[index].parent;
    let siblings: Vec<usize> = match axis.items[index].parent {
        Some(parent) => axis.items[parent].children.clone(),
        None => (0..axis.items.len()).filter(is_sibling).collect(),
    };
    siblings.into_iter().flat_map(|sibling| axis.parts(sibling)).collect()
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
