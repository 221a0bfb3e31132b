//! The fields of a struct, each with its place in every format that the struct is bound to.

use super::fit::{self, Wanted};
use super::ground::{Ground, Paths, Scope, all_branches, join};
use super::head::{Edition, Head};
use crate::attribute::{self, Errors, Given, Key, Takes};
use crate::history;
use crate::item::{Field, Item, bare};
use nianbao_schema::format::{Axis, CellLabels, Format, Table, Value};
use proc_macro2::{Ident, TokenStream};
use std::collections::HashMap;
use std::sync::Arc;

const KEYS: &[Key] = &[
    Key { name: "cell", takes: Takes::Text, says: "to which cell the field is bound" },
    Key { name: "row", takes: Takes::Text, says: "to which row the field, a struct, is bound" },
    Key { name: "column", takes: Takes::Text, says: "to which column the field, a struct, is bound" },
    Key { name: "branch", takes: Takes::Text, says: "to which branch the field, a struct, is bound" },
    Key { name: "table", takes: Takes::Text, says: "to which table the field, a struct, is bound" },
    Key { name: "narrative", takes: Takes::Text, says: "to which section's prose the field is bound" },
    Key { name: "organ", takes: Takes::Nothing, says: "that the field is the organ's name" },
    Key { name: "level", takes: Takes::Nothing, says: "that the field is the organ's level" },
    Key { name: "year", takes: Takes::Nothing, says: "that the field is the reporting year" },
    Key { name: "flatten", takes: Takes::Nothing, says: "that the field's own fields count as the struct's" },
    Key { name: "skip", takes: Takes::Nothing, says: "that the field is bound to nothing" },
    Key { name: "partial", takes: Takes::Nothing, says: "that the field's struct leaves out cells" },
];

/// A struct whose fields all have their place.
pub(super) struct BoundStruct<'i> {
    pub(super) head: Head,
    pub(super) fields: Vec<BoundField<'i>>,
    /// The fields that are bound to nothing.
    pub(super) skipped: Vec<&'i Field>,
}

/// A field and its place.
pub(super) struct BoundField<'i> {
    pub(super) name: &'i Ident,
    pub(super) rust: &'i TokenStream,
    /// From the form's root; `*` stands for the row or column not known yet.
    pub(super) path: String,
    pub(super) labels: String,
    pub(super) what: What,
    /// One for each of the struct's formats.
    pub(super) places: Vec<(u32, u32)>,
}

/// What a field is bound to.
pub(super) enum What {
    /// A cell of this kind; for a choice, the lists of answers that its type must know.
    Cell(Wanted, Vec<Vec<String>>),
    Narrative,
    OrganName,
    /// The lists of levels, one for each format.
    OrganLevel(Vec<Vec<String>>),
    Year,
    Part(Scope, Share),
}

/// See `nianbao::bind::Share`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Share {
    Any,
    Whole,
    Partial,
}

/// Where something is in one of the formats.
struct Found {
    place: (u32, u32),
    labels: String,
    /// What a cell holds.
    values: Vec<Value>,
    /// The leaves of the ground that are bound so.
    covers: Vec<usize>,
    /// What the struct of a field has to cover.
    part: Option<Scope>,
}

/// The place of every field, or the mistakes are noted.
pub(super) fn all<'i>(
    item: &Item,
    head: Head,
    fields: &'i [Field],
    errors: &mut Errors,
) -> Option<BoundStruct<'i>> {
    let mut claims: Vec<Claims<'i>> = head.editions.iter().map(|_| Claims::default()).collect();
    let mut bound = Vec::new();
    let mut skipped = Vec::new();
    let mut sound = true;
    for field in fields {
        match one(&head, field, &mut claims, errors) {
            Outcome::Bound(field) => bound.push(field),
            Outcome::Skipped => skipped.push(field),
            Outcome::Wrong => sound = false,
        }
    }
    // What a mistaken field was meant for is not known, so nothing can be said of what is left out.
    if sound && head.whole() {
        left_out(item, &head, &claims, errors);
    }
    sound.then_some(BoundStruct { head, fields: bound, skipped })
}

enum Outcome<'i> {
    Bound(BoundField<'i>),
    Skipped,
    Wrong,
}

fn one<'i>(head: &Head, field: &'i Field, claims: &mut [Claims<'i>], errors: &mut Errors) -> Outcome<'i> {
    let before = Errors::take(errors);
    let given = attribute::read(&field.attributes, KEYS, errors);
    let outcome = if errors.is_empty() { place(head, field, &given, claims, errors) } else { None };
    let wrong = !errors.is_empty();
    errors.put_before(before);
    match outcome {
        _ if wrong => Outcome::Wrong,
        Some(bound) => Outcome::Bound(bound),
        None => Outcome::Skipped,
    }
}

/// The place of a field; nothing for one that is to be skipped, or with a mistake that is noted.
fn place<'i>(
    head: &Head,
    field: &'i Field,
    given: &[Given],
    claims: &mut [Claims<'i>],
    errors: &mut Errors,
) -> Option<BoundField<'i>> {
    let partial = super::head::find(given, "partial");
    let mut keys = given.iter().filter(|given| given.key != "partial");
    let implied = Given { key: "cell", span: field.name.span(), texts: Vec::new() };
    let key = keys.next().unwrap_or(&implied);
    if let Some(second) = keys.next() {
        let (first, second, span) = (key.key, second.key, second.span);
        errors.note(
            span,
            format!("a field is bound to one thing: `{first}` and `{second}` contradict each other"),
        );
        return None;
    }
    if let Some(message) = misplaced(key, partial, &head.scope) {
        errors.note(partial.filter(|_| !is_part(key.key)).unwrap_or(key).span, message);
        return None;
    }
    let at = At { head, field, key, partial: partial.is_some() };
    match key.key {
        "skip" => None,
        "organ" => at.fixed(What::OrganName, Wanted::Prose, "organ.name", errors),
        "year" => at.fixed(What::Year, Wanted::Year, "year", errors),
        "level" => at.fixed(What::OrganLevel(at.levels()), Wanted::Level, "organ.level", errors),
        _ => at.found(claims, errors),
    }
}

fn is_part(key: &str) -> bool {
    matches!(key, "row" | "column" | "branch" | "table" | "flatten")
}

/// Why a key has no place here.
fn misplaced(key: &Given, partial: Option<&Given>, scope: &Scope) -> Option<String> {
    if partial.is_some() && !is_part(key.key) {
        return Some(format!(
            "`partial` says that a field's struct leaves out cells, and `{}` takes none",
            key.key
        ));
    }
    let allowed: &[&str] = match scope {
        Scope::Form => return None,
        Scope::Branch(_) => &["cell", "row", "column", "branch", "flatten", "skip"],
        Scope::Row(..) | Scope::Column(..) => &["cell", "branch", "flatten", "skip"],
    };
    let known = allowed.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    (!allowed.contains(&key.key))
        .then(|| format!("`{}` has no place in a struct for {scope}; its fields take {known}", key.key))
}

/// A field, its key, and the struct around it.
struct At<'h, 'i> {
    head: &'h Head,
    field: &'i Field,
    key: &'h Given,
    partial: bool,
}

impl<'i> At<'_, 'i> {
    /// The path that the key gives, or the field's name where there is no key.
    fn text(&self) -> String {
        if self.key.texts.is_empty() && self.key.key == "cell" {
            bare(&self.field.name)
        } else {
            self.key.text()
        }
    }

    fn full(&self) -> String {
        self.head.scope.full(&self.text())
    }

    /// A field for something that every report has.
    fn fixed(&self, what: What, wanted: Wanted, path: &str, errors: &mut Errors) -> Option<BoundField<'i>> {
        if let Some(message) = fit::misfit(&self.field.rust, wanted, path) {
            errors.note_on(&self.field.rust, message);
            return None;
        }
        let places = self.head.editions.iter().map(|_| (0, 0)).collect();
        Some(self.bound(path.to_owned(), String::new(), what, places))
    }

    fn bound(&self, path: String, labels: String, what: What, places: Vec<(u32, u32)>) -> BoundField<'i> {
        BoundField { name: &self.field.name, rust: &self.field.rust, path, labels, what, places }
    }

    fn levels(&self) -> Vec<Vec<String>> {
        let ids =
            |edition: &Edition| edition.form.format.levels.iter().map(|level| level.id.clone()).collect();
        self.head.editions.iter().map(ids).collect()
    }

    /// A field for something of the form.
    fn found(&self, claims: &mut [Claims<'i>], errors: &mut Errors) -> Option<BoundField<'i>> {
        let mut found = Vec::new();
        for edition in &self.head.editions {
            match self.find(edition) {
                Ok(place) => found.push(place),
                // What is wrong in one edition is often wrong in the next, with the same words.
                Err(message) => {
                    errors.note(self.key.place(), message);
                    return None;
                }
            }
        }
        let what = self.what(&found, errors)?;
        let wanted = match &what {
            What::Cell(wanted, _) => *wanted,
            What::Narrative => Wanted::Prose,
            _ => Wanted::Part,
        };
        let path = self.path(&found);
        if let Some(message) = self.misfit(wanted, &path, &found) {
            errors.note_on(&self.field.rust, message);
            return None;
        }
        let claim = Claim { field: &self.field.name, part: found[0].part.is_some(), partial: self.partial };
        for ((found, edition), claims) in found.iter().zip(&self.head.editions).zip(claims) {
            if self.key.key == "flatten" {
                continue;
            }
            if let Err(message) = claims.add(&claim, &found.covers, &edition.ground, &self.head.scope) {
                errors.note(self.key.place(), message);
                return None;
            }
        }
        let labels = found[0].labels.clone();
        Some(self.bound(path, labels, what, found.iter().map(|found| found.place).collect()))
    }

    fn path(&self, found: &[Found]) -> String {
        match self.key.key {
            "flatten" => self.head.scope.full(""),
            "column" => found[0].part.as_ref().map_or_else(|| self.full(), |_| starred(&self.full())),
            _ => self.full(),
        }
    }

    fn misfit(&self, wanted: Wanted, path: &str, found: &[Found]) -> Option<String> {
        let mut message = fit::misfit(&self.field.rust, wanted, &path.replacen(".*.", ".", 1))?;
        if let Some(hint) = found[0].part.as_ref().and_then(part_hint) {
            message.push_str(&format!(" and `#[report({hint})]`"));
        }
        Some(message)
    }

    /// What the field is bound to, of what was found in each format.
    fn what(&self, found: &[Found], errors: &mut Errors) -> Option<What> {
        // What a branch or a table has, its own struct names.
        if !matches!(self.key.key, "branch" | "table" | "flatten" | "narrative") {
            self.one_meaning(errors)?;
        }
        if let Some(scope) = &found[0].part {
            return self.part(scope, errors);
        }
        if self.key.key == "narrative" {
            return Some(What::Narrative);
        }
        let values: Vec<&Value> = found.iter().flat_map(|found| &found.values).collect();
        let Some(wanted) = common(&values) else {
            let mut kinds: Vec<&str> = values.iter().map(|value| value.kind()).collect();
            kinds.dedup();
            let message = format!("`{}` holds different things: {}", self.full(), kinds.join(", "));
            errors.note(
                self.key.place(),
                format!("{message}\nbind them one by one, each with a type that fits"),
            );
            return None;
        };
        let mut lists: Vec<Vec<String>> = values.iter().filter_map(|value| answers(value)).collect();
        lists.dedup();
        Some(What::Cell(wanted, lists))
    }

    /// Complains if the cell means different things in the struct's formats.
    fn one_meaning(&self, errors: &mut Errors) -> Option<()> {
        let [first, _, ..] = self.head.editions.as_slice() else { return Some(()) };
        let formats: Vec<_> = self.head.editions.iter().map(|edition| &edition.form.format).collect();
        let own = formats.iter().map(|format| Arc::clone(format));
        let relatives: Vec<_> = own.chain(first.form.relatives()).collect();
        let path = if self.key.key == "column" { starred(&self.full()) } else { self.full() };
        let Some(message) = history::meaning(&path, &formats, &relatives) else { return Some(()) };
        errors.note(self.key.place(), message);
        None
    }

    fn part(&self, scope: &Scope, errors: &mut Errors) -> Option<What> {
        let unknown = self.partial || self.key.key == "flatten";
        if unknown && self.head.whole() {
            let message = format!(
                "what `{}` leaves out is not known here, and a struct for {} covers all of it\nsay `#[report(partial)]` of the struct",
                bare(&self.field.name),
                self.head.scope
            );
            errors.note(self.key.span, message);
            return None;
        }
        let share = match (self.partial, self.head.whole()) {
            (true, _) => Share::Partial,
            (_, true) => Share::Whole,
            _ => Share::Any,
        };
        Some(What::Part(scope.clone(), share))
    }

    fn find(&self, edition: &Edition) -> Result<Found, String> {
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
            return ground.paths(scope, true).unknown(path, &edition.form, |path| scope.full(path));
        }
        let full = scope.full(path);
        let relatives = edition.form.relatives();
        let was_cell = |earlier: &Format| earlier.cell(&full).is_some();
        if let Some(story) = history::tell_since(&full, &edition.form.format, &relatives, was_cell) {
            return story;
        }
        let key = whole_key(scope, &scope.full(path), &edition.form.format);
        let below_it = |&leaf: &usize| ground.leaves[leaf].path[path.len()..].trim_start_matches('.');
        let cells = nianbao_schema::problem::choices(below.iter().map(below_it));
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
            near => format!("; meant could be {}", nianbao_schema::problem::choices(near.iter().copied())),
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
            _ => Err(ground.paths(&self.head.scope, false).unknown(&path, &edition.form, str::to_owned)),
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
        paths.unknown(full, &edition.form, |path| if row { path.to_owned() } else { starred(path) })
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
        Paths { name: scope.to_string(), paths }.unknown(path, &edition.form, |path| scope.full(path))
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
    let below = nianbao_schema::problem::choices(below);
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
fn starred(path: &str) -> String {
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

/// What the struct of a field has to say of itself.
fn part_hint(scope: &Scope) -> Option<String> {
    let below =
        |branch: &str| if branch.is_empty() { String::new() } else { format!(", branch = \"{branch}\"") };
    match scope {
        Scope::Form => None,
        Scope::Branch(path) => Some(format!("branch = \"{path}\"")),
        Scope::Row(table, branch) => Some(format!("row_of = \"{table}\"{}", below(branch))),
        Scope::Column(table, branch) => Some(format!("column_of = \"{table}\"{}", below(branch))),
    }
}

/// The kind of cell that stands for all of these: the widest kind of number, or the one kind.
fn common(values: &[&Value]) -> Option<Wanted> {
    let kinds: Vec<Wanted> = values.iter().map(|value| Wanted::of(value)).collect();
    let first = *kinds.first()?;
    if kinds.iter().all(|&kind| kind == first) {
        return Some(first);
    }
    let numbers = [Wanted::Amount, Wanted::Change, Wanted::Count];
    let widest = numbers.into_iter().find(|number| kinds.contains(number))?;
    kinds.iter().all(|kind| numbers.contains(kind)).then_some(widest)
}

/// What reports call the answers of a choice.
fn answers(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Choice(list) => Some(list.iter().map(|choice| choice.name.clone()).collect()),
        _ => None,
    }
}

/// Which field has which leaves.
#[derive(Default)]
struct Claims<'i>(HashMap<usize, Claim<'i>>);

#[derive(Clone)]
struct Claim<'i> {
    field: &'i Ident,
    part: bool,
    partial: bool,
}

impl<'i> Claims<'i> {
    fn add(
        &mut self,
        claim: &Claim<'i>,
        leaves: &[usize],
        ground: &Ground,
        scope: &Scope,
    ) -> Result<(), String> {
        for &leaf in leaves {
            let Some(first) = self.0.get(&leaf) else { continue };
            if first.partial || claim.partial {
                continue;
            }
            let path = scope.full(&ground.leaves[leaf].path);
            let (one, other) = (bare(first.field), bare(claim.field));
            let mut message = format!("`{one}` and `{other}` are both bound to `{path}`");
            if first.part || claim.part {
                message.push_str(
                    "\nif the struct of one leaves it out, say `partial` of that struct and of its field",
                );
            }
            return Err(message);
        }
        self.0.extend(leaves.iter().map(|&leaf| (leaf, claim.clone())));
        Ok(())
    }
}

/// Complains of the cells that a struct leaves out.
fn left_out(item: &Item, head: &Head, claims: &[Claims<'_>], errors: &mut Errors) {
    for (edition, claims) in head.editions.iter().zip(claims) {
        let leaves = &edition.ground.leaves;
        let left: Vec<&str> = (0..leaves.len())
            .filter(|leaf| !claims.0.contains_key(leaf))
            .map(|leaf| leaves[leaf].path.as_str())
            .collect();
        if !left.is_empty() {
            let list = nianbao_schema::problem::choices(left.iter().copied());
            let message = format!(
                "`{}` leaves out {} of the {} cells of {}: {list}\nhelp: add fields for them, or say `#[report(partial)]`",
                item.name,
                left.len(),
                leaves.len(),
                head.scope
            );
            errors.note(item.name.span(), message);
            return;
        }
    }
}
