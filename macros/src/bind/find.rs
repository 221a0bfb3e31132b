//! Where in a format something is that a field names, or why it is nowhere.

use super::at::At;
use super::ground::{Ground, Paths, Scope, all_branches, join};
use super::head::Edition;
use crate::form::choices;
use crate::history;
use crate::item::bare;
use nianbao_schema::format::{Axis, CellLabels, Format, Table, Value};

/// Where something is in one of the formats.
pub(super) struct Found {
    pub(super) place: (u32, u32),
    pub(super) labels: String,
    /// What a cell holds.
    pub(super) values: Vec<Value>,
    /// The leaves of the ground that are bound so.
    pub(super) covers: Vec<usize>,
    /// What the struct of a field has to cover.
    pub(super) part: Option<Scope>,
}

impl At<'_, '_> {
    pub(super) fn find(&self, edition: &Edition) -> Result<Found, String> {
        match self.key.key {
            "cell" => self.cell(edition),
            "narrative" => self.narrative(edition),
            "row" => self.line(edition, true),
            "column" => self.line(edition, false),
            "flatten" => Ok(Found::part(self.head.scope.clone(), Vec::new(), String::new())),
            _ => self.branch(edition),
        }
    }

    fn cell(&self, edition: &Edition) -> Result<Found, String> {
        let path = self.text();
        let ground = &edition.ground;
        match ground.find(&path).filter(|&leaf| ground.leaves[leaf].is_cell()) {
            Some(leaf) => Ok(Found::leaf(ground, leaf)),
            None if self.key.texts.is_empty() => Err(self.nameless(edition)),
            None => Err(self.no_cell(edition, &path)),
        }
    }

    /// Why the path names no cell.
    fn no_cell(&self, edition: &Edition, path: &str) -> String {
        let ground = &edition.ground;
        let scope = &self.head.scope;
        if let Some(leaf) = ground.find(path).filter(|&leaf| !ground.leaves[leaf].is_cell()) {
            let path = &ground.leaves[leaf].path;
            return format!("`{path}` is prose; write `narrative = \"{path}\"`");
        }
        let below = ground.at_or_below(path);
        if below.is_empty() {
            return ground.paths(scope, true).unknown(path, &scope.full(path), &edition.form);
        }
        let full = scope.full(path);
        let relatives = edition.form.relatives();
        let was_cell = |earlier: &Format| earlier.cell(&full).is_some();
        if let Some(story) = history::tell_since(&full, &edition.form.format, &relatives, was_cell) {
            return story;
        }
        let key = whole_key(scope, &scope.full(path), &edition.form.format);
        let below_it = |&leaf: &usize| ground.leaves[leaf].path[path.len()..].trim_start_matches('.');
        let cells = choices(below.iter().map(below_it));
        format!(
            "`{path}` is {} cells, not one\nwrite `{key} = \"{path}\"` for a struct over all of them, or name one of them: {path}.… with {cells}",
            below.len()
        )
    }

    /// Why a field without a key is bound to nothing.
    fn nameless(&self, edition: &Edition) -> String {
        let name = bare(&self.field.name);
        let scope = &self.head.scope;
        let story = history::tell(&scope.full(&name), &edition.form.format, &edition.form.relatives());
        if let Some(story) = story.filter(|_| *scope != Scope::Form) {
            return story;
        }
        let paths = edition.ground.paths(scope, true);
        let ending = |path: &&String| path.ends_with(&format!(".{name}"));
        let mut near: Vec<&str> = paths.paths.iter().filter(ending).map(String::as_str).collect();
        let nearest = nianbao_schema::problem::nearest(&name, paths.paths.iter().map(String::as_str));
        near.extend(nearest.filter(|_| near.is_empty()));
        let near = match near.as_slice() {
            [] => String::new(),
            near => format!("; meant could be {}", choices(near.iter().copied())),
        };
        format!(
            "field `{name}` is bound to nothing: {scope} has no cell of that name{near}\nhelp: add `#[report(cell = \"…\")]`, or `#[report(skip)]` for a field that has no part in the form"
        )
    }

    fn narrative(&self, edition: &Edition) -> Result<Found, String> {
        let path = self.text();
        let ground = &edition.ground;
        match ground.find(&path) {
            Some(leaf) if !ground.leaves[leaf].is_cell() => Ok(Found::leaf(ground, leaf)),
            _ if !ground.at_or_below(&path).is_empty() => Err(format!("`{path}` holds cells, not prose")),
            _ => Err(ground.paths(&self.head.scope, false).unknown(&path, &path, &edition.form)),
        }
    }

    /// A row, or a column.
    fn line(&self, edition: &Edition, row: bool) -> Result<Found, String> {
        let format = &edition.form.format;
        let full = self.full();
        let (id, path) = full.split_once('.').unwrap_or((&full, ""));
        let table = format.table(id).map(|table| &format.tables[table]);
        let leaf = table.and_then(|table| {
            let axis = axis(table, row);
            (0..axis.leaves.len()).find(|&leaf| axis.leaf(leaf).path == path)
        });
        match table.zip(leaf) {
            Some((table, leaf)) => Ok(Found::line(edition, format, table, leaf, row)),
            None => Err(self.no_line(edition, table, &full, row)),
        }
    }

    fn no_line(&self, edition: &Edition, table: Option<&Table>, full: &str, row: bool) -> String {
        let format = &edition.form.format;
        let what = if row { "row" } else { "column" };
        let path = full.split_once('.').map_or("", |(_, path)| path);
        if let Some(table) = table {
            if let Some(item) = axis(table, row).find(path) {
                let place = if row { full.to_owned() } else { starred(full) };
                let was_line = |earlier: &Format| is_line(earlier, full, row);
                let relatives = edition.form.relatives();
                return history::tell_since(&place, format, &relatives, was_line)
                    .unwrap_or_else(|| several(table, axis(table, row), item, full, what));
            }
            if axis(table, !row).find(path).is_some() {
                let other = if row { "column" } else { "row" };
                return format!("`{full}` is a {other}, not a {what}; write `{other} = \"{}\"`", self.text());
            }
        }
        if format.cell(full).is_some() {
            return format!("`{full}` is one cell, not a {what}; write `cell = \"{}\"`", self.text());
        }
        let paths = format.tables.iter().flat_map(|table| leaf_paths(table, axis(table, row), None));
        let paths = Paths { name: Scope::Form.to_string(), paths: paths.collect() };
        let whole = if row { full.to_owned() } else { starred(full) };
        paths.unknown(full, &whole, &edition.form)
    }

    /// A branch or a table.
    fn branch(&self, edition: &Edition) -> Result<Found, String> {
        let path = self.text();
        let full = self.full();
        let is_table = edition.form.format.table(&full).is_some();
        let covers = edition.ground.at_or_below(&path);
        let is_branch = covers.iter().any(|&leaf| edition.ground.leaves[leaf].path != path);
        match &self.head.scope {
            Scope::Row(table, branch) if is_branch => {
                let scope = Scope::Row(table.clone(), join(&[branch, &path]));
                Ok(Found::part(scope, covers, String::new()))
            }
            Scope::Column(table, branch) if is_branch => {
                let scope = Scope::Column(table.clone(), join(&[branch, &path]));
                Ok(Found::part(scope, covers, String::new()))
            }
            _ if is_branch && (self.key.key == "branch" || is_table) => {
                let labels = branch_labels(&edition.form.format, &full);
                Ok(Found::part(Scope::Branch(full), covers, labels))
            }
            _ => Err(self.no_branch(edition, &path, !covers.is_empty(), is_branch)),
        }
    }

    fn no_branch(&self, edition: &Edition, path: &str, known: bool, is_branch: bool) -> String {
        let scope = &self.head.scope;
        if is_branch {
            return format!("`{path}` is a part of a table, not one; write `branch = \"{path}\"`");
        }
        if known {
            return format!(
                "`{path}` is not several cells; write `cell = \"{path}\"`, or `narrative` for prose"
            );
        }
        let format = &edition.form.format;
        let paths = match (self.key.key, scope) {
            ("table", _) => format.tables.iter().map(|table| table.id.clone()).collect(),
            (_, Scope::Form) => all_branches(format),
            _ => edition.ground.branches(),
        };
        Paths { name: scope.to_string(), paths }.unknown(path, &scope.full(path), &edition.form)
    }
}

impl Found {
    fn leaf(ground: &Ground, leaf: usize) -> Found {
        let at = &ground.leaves[leaf];
        Found {
            place: (at.place, 0),
            labels: at.labels.clone(),
            values: at.values.clone(),
            covers: vec![leaf],
            part: None,
        }
    }

    fn part(scope: Scope, covers: Vec<usize>, labels: String) -> Found {
        Found { place: (0, 0), labels, values: Vec::new(), covers, part: Some(scope) }
    }

    /// A row or column of a table.
    fn line(edition: &Edition, format: &Format, table: &Table, leaf: usize, row: bool) -> Found {
        let across = axis(table, !row).leaves.len();
        let cell = |other| if row { table.cell(leaf, other) } else { table.cell(other, leaf) };
        let cells: Vec<usize> = (0..across).map(cell).collect();
        let leaves = &edition.ground.leaves;
        let is_here =
            |&leaf: &usize| leaves[leaf].is_cell() && cells.contains(&(leaves[leaf].place as usize));
        let stride = if row { 1 } else { table.columns.leaves.len() };
        let own = axis(table, row).labels(leaf);
        let (rows, columns) = if row { (own, Vec::new()) } else { (Vec::new(), own) };
        let scope = if row { Scope::Row } else { Scope::Column };
        Found {
            place: (cells[0] as u32, stride as u32),
            labels: CellLabels { table: title(format, table), rows, columns }.to_string(),
            values: Vec::new(),
            covers: (0..leaves.len()).filter(is_here).collect(),
            part: Some(scope(table.id.clone(), String::new())),
        }
    }
}

fn title<'f>(format: &'f Format, table: &Table) -> &'f str {
    format.table(&table.id).map_or("", |number| format.table_title(number))
}

fn axis(table: &Table, row: bool) -> &Axis {
    if row { &table.rows } else { &table.columns }
}

/// The paths of an axis's leaves, those below an item if one is given.
fn leaf_paths(table: &Table, axis: &Axis, item: Option<usize>) -> Vec<String> {
    let leaves = item.map_or(0..axis.leaves.len(), |item| axis.items[item].leaves.clone());
    leaves.map(|leaf| join(&[&table.id, &axis.leaf(leaf).path])).collect()
}

/// Why a merged header is not one row or column.
fn several(table: &Table, axis: &Axis, item: usize, full: &str, what: &str) -> String {
    let below = leaf_paths(table, axis, Some(item));
    let below = below.iter().map(|path| path[full.len()..].trim_start_matches('.'));
    let below = choices(below);
    let all = if what == "row" {
        format!("write `branch = \"{full}\"` for all of them, or ")
    } else {
        String::new()
    };
    format!("`{full}` is several {what}s, not one\n{all}name one of them: {full}.… with {below}")
}

/// Whether a path names one row, or one column, of a form.
fn is_line(format: &Format, full: &str, row: bool) -> bool {
    let (id, path) = full.split_once('.').unwrap_or((full, ""));
    let table = format.table(id).map(|table| &format.tables[table]);
    table.is_some_and(|table| {
        let axis = axis(table, row);
        (0..axis.leaves.len()).any(|leaf| axis.leaf(leaf).path == path)
    })
}

/// A column's path with the rows in it.
pub(super) fn starred(path: &str) -> String {
    path.split_once('.').map_or_else(|| path.to_owned(), |(table, column)| format!("{table}.*.{column}"))
}

/// What the form prints at a branch.
fn branch_labels(format: &Format, path: &str) -> String {
    let (id, rest) = path.split_once('.').unwrap_or((path, ""));
    let Some(number) = format.table(id) else { return String::new() };
    let axis = &format.tables[number].rows;
    let lineage = axis.find(rest).map(|item| axis.lineage(item)).unwrap_or_default();
    let rows = lineage.into_iter().map(|item| axis.items[item].label.as_str()).collect();
    CellLabels { table: format.table_title(number), rows, columns: Vec::new() }.to_string()
}

/// The key for all the cells at a path.
fn whole_key(scope: &Scope, full: &str, format: &Format) -> &'static str {
    let (id, rest) = full.split_once('.').unwrap_or((full, ""));
    let table = format.table(id).map(|table| &format.tables[table]);
    let is_row = |table: &Table| (0..table.rows.leaves.len()).any(|leaf| table.rows.leaf(leaf).path == rest);
    match (scope, table) {
        (Scope::Row(..) | Scope::Column(..), _) => "branch",
        (_, Some(table)) if is_row(table) => "row",
        (_, Some(_)) if rest.is_empty() => "table",
        _ => "branch",
    }
}
