//! The fields of a struct, each with its place in every format that the struct is bound to.

use super::at::At;
use super::claims::{Claim, Claims, left_out};
use super::find::{Found, starred};
use super::fit::{self, Wanted};
use super::ground::Scope;
use super::head::{Edition, Head};
use crate::attribute::{self, Errors, Given, Key, Takes};
use crate::history;
use crate::item::{Field, Item, bare};
use nianbao_schema::format::Value;
use proc_macro2::{Ident, TokenStream};
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

impl<'i> At<'_, 'i> {
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
