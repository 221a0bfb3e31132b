//! What a struct says of itself: its formats, and what it stands for.

use super::ground::{Ground, Scope};
use crate::attribute::{self, Errors, Given, Key, Takes};
use crate::form::{self, Form};
use crate::item::Item;
use crate::runtime;
use proc_macro2::TokenStream;
use syn::LitStr;

pub(super) const KEYS: &[Key] = &[
    Key { name: "format", takes: Takes::Texts, says: "which built-in formats the struct is bound to" },
    Key {
        name: "path",
        takes: Takes::Texts,
        says: "in which files the formats are that the struct is bound to",
    },
    Key { name: "table", takes: Takes::Text, says: "for which table the struct stands" },
    Key { name: "branch", takes: Takes::Text, says: "for which branch the struct stands" },
    Key { name: "row_of", takes: Takes::Text, says: "for a row of which table the struct stands" },
    Key { name: "column_of", takes: Takes::Text, says: "for a column of which table the struct stands" },
    Key { name: "partial", takes: Takes::Nothing, says: "that the struct may leave out cells" },
    Key { name: "crate", takes: Takes::Text, says: "what nianbao is called here" },
];

/// What a struct says of itself.
pub(super) struct Head {
    pub(super) scope: Scope,
    pub(super) partial: bool,
    pub(super) editions: Vec<Edition>,
}

/// A format that the struct is bound to, and the places that its paths can name there.
pub(super) struct Edition {
    pub(super) form: Form,
    pub(super) ground: Ground,
}

impl Head {
    /// Whether the struct must cover all cells of what it stands for.
    pub(super) fn whole(&self) -> bool {
        self.scope != Scope::Form && !self.partial
    }
}

/// The path of the `nianbao` crate, and what the struct says if it makes sense.
pub(super) fn read(item: &Item, errors: &mut Errors) -> (TokenStream, Option<Head>) {
    let given = attribute::read(&item.attributes, KEYS, errors);
    let runtime = runtime(&given, errors);
    let has_mistakes = !errors.is_empty();
    let scope = scope(&given, errors);
    let forms = forms(item, &given, has_mistakes, errors);
    let (Some((scope, place)), Some(forms)) = (scope, forms) else { return (runtime, None) };
    let editions = forms.into_iter().map(|form| match Ground::of(&form, &scope) {
        Ok(ground) => Some(Edition { form, ground }),
        Err(message) => {
            errors.note(place.unwrap_or(item.name.span()), message);
            None
        }
    });
    // All of them are tried, for their messages.
    let editions: Vec<Option<Edition>> = editions.collect();
    let partial = find(&given, "partial").is_some();
    let editions: Option<Vec<Edition>> = editions.into_iter().collect();
    (runtime, editions.map(|editions| Head { scope, partial, editions }))
}

pub(crate) fn find<'g>(given: &'g [Given], key: &str) -> Option<&'g Given> {
    given.iter().find(|given| given.key == key)
}

/// What nianbao is called in the user's crate.
pub(crate) fn runtime(given: &[Given], errors: &mut Errors) -> TokenStream {
    let Some(text) = find(given, "crate").and_then(|given| given.texts.first()) else {
        return runtime::usual();
    };
    runtime::named(text).unwrap_or_else(|error| {
        errors.add(error);
        runtime::usual()
    })
}

/// The formats that `format` and `path` name; all of them, or the mistakes are noted.
pub(crate) fn forms(item: &Item, given: &[Given], quiet: bool, errors: &mut Errors) -> Option<Vec<Form>> {
    let texts = |key| find(given, key).into_iter().flat_map(|given| &given.texts);
    let built_in = texts("format").map(|id| (id, form::built_in(id)));
    let in_files = texts("path").map(|file| (file, form::in_file(file)));
    let mut forms: Vec<Form> = Vec::new();
    let mut sound = true;
    for (text, form) in built_in.chain(in_files) {
        match form {
            Ok(form) if forms.iter().any(|known| known.format.id == form.format.id) => {
                errors.note(text.span(), format!("format `{}` is named twice", form.format.id));
                sound = false;
            }
            Ok(form) => forms.push(form),
            Err(error) => {
                errors.add(error);
                sound = false;
            }
        }
    }
    if forms.is_empty() && sound {
        // A slip in the attribute's keys may be what hides the format.
        if !quiet {
            let name = &item.name;
            let message = format!(
                "`{name}` does not say which form it is bound to\nhelp: add `#[report(format = \"…\")]` for a built-in format, or `#[report(path = \"…\")]` for a file"
            );
            errors.note(name.span(), message);
        }
        sound = false;
    }
    sound.then_some(forms)
}

/// What the struct stands for, and where it says so.
fn scope(given: &[Given], errors: &mut Errors) -> Option<(Scope, Option<proc_macro2::Span>)> {
    let [table, branch, row_of, column_of] =
        ["table", "branch", "row_of", "column_of"].map(|key| find(given, key));
    let places: Vec<&Given> = [table, row_of, column_of].into_iter().flatten().collect();
    if let [first, second, ..] = places.as_slice() {
        errors.note(second.span, contradiction(first, second));
        return None;
    }
    if let (Some(table), Some(branch)) = (table, branch) {
        errors.note(branch.span, contradiction(table, branch));
        return None;
    }
    let text = |given: Option<&Given>| given.map(Given::text).unwrap_or_default();
    let below = text(branch);
    let scope = match (table.or(branch), row_of, column_of) {
        (_, Some(table), _) => Scope::Row(table.text(), below),
        (_, _, Some(table)) => Scope::Column(table.text(), below),
        (Some(path), ..) => Scope::Branch(path.text()),
        _ => Scope::Form,
    };
    let place = branch.or(table).or(row_of).or(column_of).and_then(|given| given.texts.first());
    Some((scope, place.map(LitStr::span)))
}

fn contradiction(first: &Given, second: &Given) -> String {
    format!("a struct stands for one thing: `{}` and `{}` contradict each other", first.key, second.key)
}
