//! What is wrong with the step between two editions, and where in the newer one's file.

use super::place::{Place, What};
use crate::form::source::{self, Form, Id, Item, Spanned};
use crate::language::Wording;
use crate::problem::{Code, Problem, Span};

/// Something wrong between two editions. Formats know no lines: [`problems`] finds them in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What kind of mistake it is.
    pub code: Code,
    /// What is wrong, and with what.
    pub message: Wording,
    /// What to write at the caret.
    pub label: Wording,
    /// What could be done.
    pub help: Option<Wording>,
    /// What of the newer edition's file it is about.
    pub at: At,
}

/// A part of the newer edition's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// A declared change.
    Change(usize),
    /// One of the paths in the `from` of a declared change.
    From(usize, usize),
    /// One of the paths in the `to` of a declared change.
    To(usize, usize),
    /// A part of the form.
    Place(Place),
    /// `revises`, or the id where there is none.
    Revises,
    /// `years`.
    Years,
    /// The edition's own id.
    Id,
}

impl Fault {
    pub(crate) fn new(code: Code, at: At, message: Wording) -> Self {
        Fault { code, message, label: Wording::default(), help: None, at }
    }

    pub(crate) fn label(mut self, label: Wording) -> Self {
        self.label = label;
        self
    }

    pub(crate) fn help(mut self, help: Wording) -> Self {
        self.help = Some(help);
        self
    }
}

/// The faults as problems of the newer edition's file, each with its span, in the order of lines.
pub fn problems(faults: &[Fault], file: &[u8]) -> Vec<Problem> {
    let (parsed, _) = source::parse(file);
    let form = parsed.map(|parsed| parsed.form).unwrap_or_default();
    let problem = |fault: &Fault| {
        let span = span(&fault.at, &form);
        let problem = Problem::new(fault.code, span, fault.message.clone()).label(fault.label.clone());
        match &fault.help {
            Some(help) => problem.help(help.clone()),
            None => problem,
        }
    };
    let mut problems: Vec<Problem> = faults.iter().map(problem).collect();
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    problems
}

fn span(at: &At, form: &Form) -> Span {
    let kind = |change: usize| form.change.get(change).map(|change| change.kind.span.clone());
    let path = |change: usize, at: usize, list: fn(&source::Change) -> &[Spanned<String>]| {
        let path = form.change.get(change).and_then(|change| list(change).get(at));
        path.map(|path| path.span.clone()).or_else(|| kind(change))
    };
    let found = match at {
        At::Change(change) => kind(*change),
        At::From(change, at) => path(*change, *at, |change| &change.from.0),
        At::To(change, at) => path(*change, *at, |change| &change.to.0),
        At::Place(place) => place_span(place, form),
        At::Revises => form.revises.as_ref().map(|revises| revises.0.span.clone()),
        At::Years => Some(form.years.from.span.clone()),
        At::Id => None,
    };
    found.unwrap_or_else(|| form.id.0.span.clone())
}

/// Where the id of a part of the form stands.
fn place_span(place: &Place, form: &Form) -> Option<Span> {
    let id_span = |id: &Id| Some(id.span.clone());
    let section = || form.section.iter().find(|section| section.id.name == place.path);
    let (table, rest) = place.path.split_once('.').unwrap_or((&place.path, ""));
    let table = || form.section.iter().flat_map(|section| &section.table).find(|own| own.id.name == table);
    match place.what {
        What::Section | What::Narrative => id_span(&section()?.id),
        What::Table => id_span(&table()?.id),
        What::Row => item_span(&table()?.rows.0, rest, |item| &item.rows.0),
        What::Column => {
            let path = rest.strip_prefix("*.").unwrap_or(rest);
            item_span(&table()?.columns.0, path, |item| &item.columns.0)
        }
        What::Cell => id_span(&table()?.id),
        What::Rule => form.rule_span(&place.path),
        What::Form | What::Level => None,
    }
}

fn item_span(items: &[Item], path: &str, below: fn(&Item) -> &[Item]) -> Option<Span> {
    let mut open: Vec<(&Item, &str)> = items.iter().map(|item| (item, path)).collect();
    while let Some((item, path)) = open.pop() {
        let rest = match &item.id {
            None => Some(path),
            Some(id) if id.name == path => return Some(id.span.clone()),
            Some(id) => path.strip_prefix(id.name.as_str()).and_then(|rest| rest.strip_prefix('.')),
        };
        open.extend(rest.into_iter().flat_map(|rest| below(item).iter().map(move |item| (item, rest))));
    }
    None
}
