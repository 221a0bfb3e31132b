//! The places that the paths of a struct can name.

use crate::form::Form;
use crate::form::choices;
use crate::history;
use nianbao_schema::format::{Axis, Format, Table, Value};
use nianbao_schema::problem::nearest;
use nianbao_schema::shape::Shape;
use std::fmt;

/// What a struct stands for. See `nianbao::bind::Scope`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Form,
    Branch(String),
    Row(String, String),
    Column(String, String),
}

impl Scope {
    /// What a path of the struct is from the root; `*` stands for the row or column not known yet.
    pub(super) fn full(&self, path: &str) -> String {
        match self {
            Scope::Form => path.to_owned(),
            Scope::Branch(branch) => join(&[branch, path]),
            Scope::Row(table, branch) => join(&[table, "*", branch, path]),
            Scope::Column(table, branch) => join(&[table, branch, path, "*"]),
        }
    }
}

/// What the struct stands for, in a sentence.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, table, branch) = match self {
            Scope::Form => return f.write_str("the form"),
            Scope::Branch(branch) => return write!(f, "`{branch}`"),
            Scope::Row(table, branch) => ("row", table, branch),
            Scope::Column(table, branch) => ("column", table, branch),
        };
        match branch.as_str() {
            "" => write!(f, "a {what} of `{table}`"),
            branch => write!(f, "`{branch}` in a {what} of `{table}`"),
        }
    }
}

/// Paths joined; empty ones are passed over.
pub(super) fn join(paths: &[&str]) -> String {
    paths.iter().copied().filter(|path| !path.is_empty()).collect::<Vec<_>>().join(".")
}

/// The cells and narratives that the paths of a struct can name, in one of its formats.
pub(super) struct Ground {
    pub(super) leaves: Vec<Leaf>,
}

/// A cell or a narrative.
pub(super) struct Leaf {
    /// As the struct's attributes name it.
    pub(super) path: String,
    /// Its number in the format; in a row or column, how many cells on it stands.
    pub(super) place: u32,
    /// What a cell holds, in a row or column that of each of its cells; nothing for a narrative.
    pub(super) values: Vec<Value>,
    pub(super) labels: String,
}

impl Leaf {
    pub(super) fn is_cell(&self) -> bool {
        !self.values.is_empty()
    }
}

impl Ground {
    /// The ground of a struct, or why what it stands for is not in the form.
    pub(super) fn of(form: &Form, scope: &Scope) -> Result<Ground, String> {
        let format = &*form.format;
        let leaves = match scope {
            Scope::Form => all_leaves(format),
            Scope::Branch(path) => {
                let mut leaves = all_leaves(format);
                leaves.retain(|leaf| leaf.is_cell());
                below(leaves, path)
            }
            Scope::Row(id, branch) => below(axis_leaves(format, table(form, id)?, true), branch),
            Scope::Column(id, branch) => below(axis_leaves(format, table(form, id)?, false), branch),
        };
        if !leaves.is_empty() {
            return Ok(Ground { leaves });
        }
        Err(match scope {
            Scope::Row(id, branch) | Scope::Column(id, branch) if !branch.is_empty() => {
                let table = table(form, id)?;
                let axis = if matches!(scope, Scope::Row(..)) { &table.columns } else { &table.rows };
                Paths { name: Scope::full_name(scope), paths: branches(axis) }.unknown(branch, branch, form)
            }
            Scope::Branch(path) => {
                let paths = all_branches(format);
                Paths { name: Scope::Form.to_string(), paths }.unknown(path, path, form)
            }
            scope => format!("{scope} has no cells with ids of their own; bind its cell with `cell`"),
        })
    }

    pub(super) fn find(&self, path: &str) -> Option<usize> {
        self.leaves.iter().position(|leaf| leaf.path == path)
    }

    /// The leaves at or below a path.
    pub(super) fn at_or_below(&self, path: &str) -> Vec<usize> {
        let within = |leaf: &Leaf| leaf.path == path || rest(&leaf.path, path).is_some();
        (0..self.leaves.len()).filter(|&leaf| within(&self.leaves[leaf])).collect()
    }

    /// The branches, by their paths.
    pub(super) fn branches(&self) -> Vec<String> {
        let mut branches: Vec<String> = Vec::new();
        for leaf in &self.leaves {
            for (at, _) in leaf.path.match_indices('.') {
                let branch = &leaf.path[..at];
                if !branches.iter().any(|there| there == branch) {
                    branches.push(branch.to_owned());
                }
            }
        }
        branches
    }

    /// The paths of cells, or of narratives.
    pub(super) fn paths(&self, scope: &Scope, cells: bool) -> Paths {
        let leaves = self.leaves.iter().filter(|leaf| leaf.is_cell() == cells);
        Paths { name: scope.to_string(), paths: leaves.map(|leaf| leaf.path.clone()).collect() }
    }
}

impl Scope {
    /// The row or column without the branch below it.
    fn full_name(&self) -> String {
        match self {
            Scope::Row(table, _) => Scope::Row(table.clone(), String::new()).to_string(),
            Scope::Column(table, _) => Scope::Column(table.clone(), String::new()).to_string(),
            scope => scope.to_string(),
        }
    }
}

/// What remains of a path below a branch.
fn rest<'p>(path: &'p str, branch: &str) -> Option<&'p str> {
    path.strip_prefix(branch)?.strip_prefix('.')
}

/// The leaves below a branch, with their paths from there.
fn below(leaves: Vec<Leaf>, branch: &str) -> Vec<Leaf> {
    if branch.is_empty() {
        return leaves;
    }
    let below = leaves.into_iter().filter_map(|leaf| {
        let path = rest(&leaf.path, branch)?.to_owned();
        Some(Leaf { path, ..leaf })
    });
    below.collect()
}

fn all_leaves(format: &Format) -> Vec<Leaf> {
    let cells = format.cells.iter().enumerate().map(|(number, cell)| Leaf {
        path: cell.path.clone(),
        place: number as u32,
        values: vec![cell.value.clone()],
        labels: format.labels(number).to_string(),
    });
    let narratives = format.narratives.iter().enumerate().map(|(number, narrative)| {
        let section = &format.sections[narrative.section];
        let labels = format!("“{}”", section.title);
        Leaf { path: section.id.clone(), place: number as u32, values: Vec::new(), labels }
    });
    cells.chain(narratives).collect()
}

/// The columns of a table as the cells of any of its rows, or the rows as those of any column.
fn axis_leaves(format: &Format, table: &Table, row: bool) -> Vec<Leaf> {
    let axis = if row { &table.columns } else { &table.rows };
    let across = if row { table.rows.leaves.len() } else { table.columns.leaves.len() };
    let leaf = |number: usize| {
        let cell = |other| if row { table.cell(other, number) } else { table.cell(number, other) };
        Leaf {
            path: axis.leaf(number).path.clone(),
            place: number as u32,
            values: (0..across).map(|other| format.cells[cell(other)].value.clone()).collect(),
            labels: format!("“{}”", axis.labels(number).join(" › ")),
        }
    };
    (0..axis.leaves.len()).map(leaf).filter(|leaf| !leaf.path.is_empty()).collect()
}

/// The items of an axis that have others below them.
fn branches(axis: &Axis) -> Vec<String> {
    let branches = axis.items.iter().filter(|item| !item.is_leaf() && item.id.is_some());
    branches.map(|item| item.path.clone()).collect()
}

/// The table with this id.
pub(super) fn table<'f>(form: &'f Form, id: &str) -> Result<&'f Table, String> {
    let format = &form.format;
    format.table(id).map(|table| &format.tables[table]).ok_or_else(|| {
        let paths = format.tables.iter().map(|table| table.id.clone()).collect();
        Paths { name: Scope::Form.to_string(), paths }.unknown(id, id, form)
    })
}

/// Paths that would have been right.
pub(super) struct Paths {
    /// What they are paths of.
    pub(super) name: String,
    pub(super) paths: Vec<String>,
}

impl Paths {
    /// What to say of a path that is none of these: what became of it, or the nearest one and what
    /// there is at the level where it goes wrong. `whole` is the same path from the form's root on.
    pub(super) fn unknown(&self, wrong: &str, whole: &str, form: &Form) -> String {
        let format = &form.format;
        if let Some(story) = history::tell(whole, format, &form.relatives()) {
            return story;
        }
        let (near, here) = (self.near(wrong), self.here(wrong));
        if wrong.split('.').any(str::is_empty) {
            return format!("`{wrong}` is no path: it lacks an id{near}{here}");
        }
        let retired = format.retired.iter().any(|path| path == whole);
        let retired = if retired { ", which retired it for good" } else { "" };
        let (good, bad) = self.split(wrong);
        let level = if good.is_empty() { self.name.clone() } else { format!("`{good}`") };
        let lacks = match bad {
            "" => format!("{level} is not one of these"),
            bad => format!("{level} has no `{bad}`"),
        };
        let unlisted = form.unlisted().map_or(String::new(), |why| format!("\nnote: {why}"));
        format!("`{wrong}` is not in format {}{retired}: {lacks}{near}{here}{unlisted}", format.id)
    }

    /// The question whether the nearest path was meant.
    fn near(&self, wrong: &str) -> String {
        let ids: Vec<&str> = wrong.split('.').filter(|id| !id.is_empty()).collect();
        let near = self.nearest(&ids.join(".")).filter(|near| !near.is_empty());
        near.map_or(String::new(), |near| format!("; did you mean `{near}`?"))
    }

    /// The choices at the level where a path goes wrong.
    fn here(&self, wrong: &str) -> String {
        match choices(self.keys(self.split(wrong).0)).as_str() {
            "" => String::new(),
            here => format!("\nchoices there: {here}"),
        }
    }

    /// The part of a path that is right, and the key at which it goes wrong.
    fn split<'p>(&self, wrong: &'p str) -> (&'p str, &'p str) {
        let mut good = "";
        for key in wrong.split('.') {
            let end = good.len() + usize::from(!good.is_empty()) + key.len();
            let next = &wrong[..end];
            if !self.paths.iter().any(|path| path == next || rest(path, next).is_some()) {
                return (good, key);
            }
            good = next;
        }
        (good, "")
    }

    /// The keys directly below a path, in printed order.
    fn keys<'s>(&'s self, good: &str) -> Vec<&'s str> {
        let mut keys: Vec<&str> = Vec::new();
        for path in &self.paths {
            let below = if good.is_empty() { Some(path.as_str()) } else { rest(path, good) };
            let key = below.and_then(|below| below.split('.').next());
            keys.extend(key.filter(|key| !keys.contains(key)));
        }
        keys
    }

    fn nearest(&self, wrong: &str) -> Option<String> {
        // A slip or two, and the rest is right with the slips mended.
        let mut mended = wrong.to_owned();
        for _ in 0..=wrong.split('.').count() {
            let (good, bad) = self.split(&mended);
            if bad.is_empty() {
                return Some(mended);
            }
            let Some(key) = nearest(bad, self.keys(good)) else { break };
            let tail = &mended[good.len() + usize::from(!good.is_empty()) + bad.len()..];
            mended = format!("{}{tail}", join(&[good, key]));
        }
        // A key too few: the end is right.
        let (good, bad) = self.split(wrong);
        let tail = wrong.find(&format!(".{bad}")).map_or(wrong, |at| &wrong[at + 1..]);
        let mut ending = self.paths.iter().filter(|path| rest_of_end(path, tail) && path.starts_with(good));
        match (ending.next(), ending.next()) {
            (Some(path), None) => Some(path.clone()),
            _ => None,
        }
    }
}

/// Whether a path ends in these keys.
fn rest_of_end(path: &str, tail: &str) -> bool {
    path.strip_suffix(tail).is_some_and(|head| head.is_empty() || head.ends_with('.'))
}

/// All branches of a form, by their paths.
pub(super) fn all_branches(format: &Format) -> Vec<String> {
    let shape = format.shape();
    (Shape::ROOT + 1..shape.len())
        .filter(|&at| !shape.children(at).is_empty())
        .map(|at| shape.path(at))
        .collect()
}
