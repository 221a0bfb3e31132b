//! `#[derive(Choice)]`: an enum whose variants are the answers of a choice.

use crate::attribute::{self, Errors, Given, Key, Takes};
use crate::bind::head;
use crate::form::choices;
use crate::form::{self, Form};
use crate::history;
use crate::item::{Body, Item, Variant, bare, item};
use nianbao_schema::format::Value;
use nianbao_schema::problem::nearest;
use proc_macro2::{Span, TokenStream};
use quote::quote;

const KEYS: &[Key] = &[
    Key { name: "format", takes: Takes::Texts, says: "which built-in formats have the choice" },
    Key { name: "path", takes: Takes::Texts, says: "in which files the formats are that have the choice" },
    Key { name: "cell", takes: Takes::Text, says: "of which cell the variants are the answers" },
    Key { name: "levels", takes: Takes::Nothing, says: "that the variants are the levels of organs" },
    Key { name: "crate", takes: Takes::Text, says: "what nianbao is called here" },
];

const VARIANT_KEYS: &[Key] =
    &[Key { name: "choice", takes: Takes::Text, says: "what reports call the answer" }];

/// A variant and what reports call it.
struct Answer<'i> {
    variant: &'i Variant,
    name: String,
    span: Span,
}

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let Some(item) = item(input) else {
        return syn::Error::new(Span::call_site(), "this is no enum").into_compile_error();
    };
    let mut errors = Errors::default();
    let given = attribute::read(&item.attributes, KEYS, &mut errors);
    let runtime = head::runtime(&given, &mut errors);
    let Body::Variants(variants) = &item.body else {
        let message =
            format!("`{}` is no enum, and the answers of a choice are the variants of one", item.name);
        errors.note(item.keyword.span(), message);
        let (errors, stub) = (errors.into_tokens(), stub(&item, &runtime));
        return quote!(#errors #stub);
    };
    let answers = answers(variants, &mut errors);
    if errors.is_empty() {
        against_forms(&item, &given, &answers, &mut errors);
    }
    let expanded = if errors.is_empty() { expand(&item, &runtime, &answers) } else { stub(&item, &runtime) };
    let watched = watched(&given);
    let errors = errors.into_tokens();
    quote!(#errors #watched #expanded)
}

/// The files that were looked at, so that editing one compares anew.
fn watched(given: &[Given]) -> TokenStream {
    let files = head::find(given, "path").into_iter().flat_map(|given| &given.texts);
    let files = files.filter_map(|file| form::in_file(file).ok()?.bytes());
    files.map(|bytes| quote!(const _: &[::core::primitive::u8] = #bytes;)).collect()
}

fn answers<'i>(variants: &'i [Variant], errors: &mut Errors) -> Vec<Answer<'i>> {
    let mut answers: Vec<Answer<'i>> = Vec::new();
    for variant in variants {
        if variant.payload {
            errors.note(
                variant.name.span(),
                "the answer of a choice holds nothing: take what is in brackets away",
            );
        }
        let given = attribute::read(&variant.attributes, VARIANT_KEYS, errors);
        let (name, span) = match given.first() {
            Some(given) => (given.text(), given.place()),
            None => (snake_case(&bare(&variant.name)), variant.name.span()),
        };
        if let Some(first) = answers.iter().find(|answer| answer.name == name) {
            let first = &first.variant.name;
            errors.note(span, format!("`{first}` and `{}` are both the answer `{name}`", variant.name));
        }
        answers.push(Answer { variant, name, span });
    }
    answers
}

/// `ByAppointment` as `by_appointment`; a name without capital letters stays as it is.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for character in name.chars() {
        if character.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
    }
    snake
}

/// Compares the variants with what the named formats offer.
fn against_forms(item: &Item, given: &[Given], answers: &[Answer<'_>], errors: &mut Errors) {
    let place = head::find(given, "cell").or(head::find(given, "levels"));
    let Some(place) = place else {
        if let Some(format) = head::find(given, "format").or(head::find(given, "path")) {
            let message = format!(
                "`{}` alone says nothing: add the `cell` that holds the choice, or `levels`",
                format.key
            );
            errors.note(format.span, message);
        }
        return;
    };
    if let (Some(_), Some(levels)) = (head::find(given, "cell"), head::find(given, "levels")) {
        errors.note(levels.span, "`cell` and `levels` contradict each other");
        return;
    }
    for form in head::forms(item, given, false, errors).into_iter().flatten() {
        match offered(&form, place) {
            Ok(offered) => compare(item, &form, place, &offered, answers, errors),
            Err(message) => errors.note(place.place(), message),
        }
        if !errors.is_empty() {
            // Another edition would most often say the same again.
            return;
        }
    }
}

/// What reports call the answers that a form offers.
fn offered(form: &Form, place: &Given) -> Result<Vec<String>, String> {
    let format = &form.format;
    if place.key == "levels" {
        return Ok(format.levels.iter().map(|level| level.id.clone()).collect());
    }
    let path = place.text();
    match format.cell(&path).map(|cell| &format.cells[cell].value) {
        Some(Value::Choice(list)) => Ok(list.iter().map(|choice| choice.name.clone()).collect()),
        Some(value) => Err(format!("`{path}` holds a {}, not a choice", value.kind())),
        None => Err(history::tell(&path, format, &form.relatives()).unwrap_or_else(|| {
            let of_choice = format.cells.iter().filter(|cell| matches!(cell.value, Value::Choice(_)));
            let paths: Vec<&str> = of_choice.map(|cell| cell.path.as_str()).collect();
            let near = nearest(&path, paths.iter().copied());
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            let all = match paths.as_slice() {
                [] => "it has no choices".to_owned(),
                paths => format!("its choices are {}", choices(paths.iter().copied())),
            };
            format!("`{path}` is not in format {}{near}\n{all}", format.id)
        })),
    }
}

/// Complains of variants that are no answers, and of answers without a variant.
fn compare(
    item: &Item,
    form: &Form,
    place: &Given,
    offered: &[String],
    answers: &[Answer<'_>],
    errors: &mut Errors,
) {
    let what =
        if place.key == "levels" { "the organ's level".to_owned() } else { format!("`{}`", place.text()) };
    let id = &form.format.id;
    let mut missing: Vec<&str> = offered
        .iter()
        .map(String::as_str)
        .filter(|name| !answers.iter().any(|answer| answer.name == *name))
        .collect();
    for answer in answers.iter().filter(|answer| !offered.contains(&answer.name)) {
        let near = nearest(&answer.name, missing.iter().copied());
        let message = match near {
            Some(near) => format!("; did you mean `{near}`?"),
            None => String::new(),
        };
        // One slip is one message: the answer that was meant is not missing too.
        missing.retain(|name| Some(*name) != near);
        let list = choices(offered.iter().map(String::as_str));
        errors.note(
            answer.span,
            format!("{what} of {id} has no answer `{}`{message}\nanswers are {list}", answer.name),
        );
    }
    if !missing.is_empty() {
        let list = choices(missing.iter().copied());
        errors.note(
            item.name.span(),
            format!("`{}` has no variant for what {what} of {id} can be: {list}", item.name),
        );
    }
}

/// What a type with mistakes gets, so that nobody else complains of it: it fits cells, and no report has
/// its answers. A whole `Choice` would ask for `Copy`.
///
/// ```ignore
/// impl Fits<kind::Choice> for Days { /* reads and writes nothing */ }
/// ```
fn stub(item: &Item, runtime: &TokenStream) -> TokenStream {
    let typed = quote!(#runtime::typed);
    let head = item.generics.implement(&quote!(#typed::Fits<#typed::kind::Choice>), &item.name, &[]);
    let nothing = quote!(::core::result::Result::Err(#typed::Misfit::Choice));
    quote! {
        const _: () = {
            #[automatically_derived]
            #head {
                fn read(
                    _: &#runtime::Entry,
                    _: &#runtime::format::Value,
                ) -> ::core::result::Result<Self, #typed::Misfit> {
                    #nothing
                }

                fn write(
                    &self,
                    _: &#runtime::format::Value,
                ) -> ::core::result::Result<#runtime::Entry, #typed::Misfit> {
                    #nothing
                }
            }
        };
    }
}

/// ```ignore
/// impl Choice for Days {
///     const ALL: &'static [Self] = &[Days::Weekdays, Days::AllWeek];
///     const NAMES: &'static [&'static str] = &["weekdays", "all_week"];
///     fn index(self) -> usize { match self { Days::Weekdays => 0, Days::AllWeek => 1 } }
/// }
/// ```
fn expand(item: &Item, runtime: &TokenStream, answers: &[Answer<'_>]) -> TokenStream {
    let head = item.generics.implement(&quote!(#runtime::typed::Choice), &item.name, &[]);
    let variants = answers.iter().map(|answer| &answer.variant.name);
    let names = answers.iter().map(|answer| &answer.name);
    let arms = answers.iter().enumerate().map(|(index, answer)| {
        let name = &answer.variant.name;
        quote!(Self::#name => #index,)
    });
    // An enum without variants.
    let rest = answers.is_empty().then(|| quote!(_ => 0,));
    let allow = item.deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        #allow
        const _: () = {
            #[automatically_derived]
            #head {
                const ALL: &'static [Self] = &[#(Self::#variants),*];
                const NAMES: &'static [&'static ::core::primitive::str] = &[#(#names),*];

                fn index(self) -> ::core::primitive::usize {
                    match self { #(#arms)* #rest }
                }
            }
        };
    }
}
