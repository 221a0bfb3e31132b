//! `report_types!`: what it is asked for, which form that is, and what is wrong with either.

use crate::form::choices;
use crate::form::{self, Form};
use crate::runtime;
use nianbao_generator::rust::{self, Options, Source};
use nianbao_schema::problem::nearest;
use nianbao_schema::{Format, catalogue, resolve};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use std::sync::Arc;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Token, parenthesized};

/// The types that are asked for; or every mistake, and types to go on with.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let request = match syn::parse2::<Request>(input) {
        Ok(request) => request,
        Err(error) => return with_errors(Some(error), stub(runtime::usual(), Vec::new())),
    };
    let form = request.form();
    let near = request.nearest();
    let is_silent = request.form.is_none() && request.errors.is_some();
    let Request { runtime, derives, errors, .. } = request;
    match (form, near) {
        (Ok(form), _) => {
            let source = form.bytes().map_or(Source::BuiltIn, Source::File);
            with_errors(errors, rust::tokens(&form.format, &Options { runtime, derives, source }))
        }
        (Err(error), Some(near)) => {
            let types = rust::tokens(&near, &Options { runtime, derives, source: Source::BuiltIn });
            with_errors(combine(errors, error), types)
        }
        // A slip in an option may be what hides the form.
        (Err(_), None) if is_silent => with_errors(errors, stub(runtime, derives)),
        (Err(error), None) => with_errors(combine(errors, error), stub(runtime, derives)),
    }
}

fn with_errors(errors: Option<syn::Error>, types: TokenStream) -> TokenStream {
    let errors = errors.map(|errors| errors.to_compile_error());
    quote!(#errors #types)
}

fn combine(errors: Option<syn::Error>, error: syn::Error) -> Option<syn::Error> {
    match errors {
        Some(mut errors) => {
            errors.combine(error);
            Some(errors)
        }
        None => Some(error),
    }
}

/// What the macro is asked for.
struct Request {
    form: Option<Wanted>,
    derives: Vec<TokenStream>,
    runtime: TokenStream,
    errors: Option<syn::Error>,
    span: Span,
}

/// The form that is asked for.
enum Wanted {
    /// An edition that is built in.
    Id(LitStr),
    /// A file.
    Path(LitStr),
}

/// The options and what each takes.
const OPTIONS: &[(&str, &str)] =
    &[("path", "path = \"forms/ours.toml\""), ("derive", "derive(Hash)"), ("crate", "crate = \"nianbao\"")];

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let runtime = runtime::usual();
        let mut request =
            Request { form: None, derives: Vec::new(), runtime, errors: None, span: input.span() };
        let mut met = Vec::new();
        while !input.is_empty() {
            request.part(input, &mut met)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(request)
    }
}

impl Request {
    /// The id of an edition, or an option.
    fn part(&mut self, input: ParseStream<'_>, met: &mut Vec<String>) -> syn::Result<()> {
        if input.peek(LitStr) {
            let id = Wanted::Id(input.parse()?);
            self.wants(id);
            return Ok(());
        }
        let expected =
            "expected the id of a form in quotes, or an option such as `path = \"forms/ours.toml\"`";
        let name = input.call(Ident::parse_any).map_err(|error| syn::Error::new(error.span(), expected))?;
        let text = name.to_string();
        if met.contains(&text) {
            self.note(syn::Error::new(name.span(), format!("`{text}` is said twice")));
        }
        met.push(text.clone());
        match text.as_str() {
            "path" => {
                input.parse::<Token![=]>()?;
                let path = Wanted::Path(input.parse()?);
                self.wants(path);
            }
            "crate" => {
                input.parse::<Token![=]>()?;
                match runtime::named(&input.parse()?) {
                    Ok(path) => self.runtime = path,
                    Err(error) => self.note(error),
                }
            }
            "derive" if input.peek(syn::token::Paren) => {
                let traits;
                parenthesized!(traits in input);
                let traits =
                    Punctuated::<TokenStream, Token![,]>::parse_terminated_with(&traits, runtime::path)?;
                traits.into_iter().for_each(|path| self.derive(path));
            }
            "derive" => {
                self.note(syn::Error::new(name.span(), "`derive` says which traits: write `derive(Hash)`"));
                pass_over(input)?;
            }
            _ => {
                let near = nearest(&text, OPTIONS.iter().map(|&(name, _)| name));
                let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
                let examples: Vec<&str> = OPTIONS.iter().map(|&(_, example)| example).collect();
                let message = format!(
                    "`report_types!` knows no option `{text}`{near}\noptions are {}",
                    examples.join(", ")
                );
                self.note(syn::Error::new(name.span(), message));
                pass_over(input)?;
            }
        }
        Ok(())
    }

    /// A trait that all types shall have.
    fn derive(&mut self, path: TokenStream) {
        let name = path.clone().into_iter().last().map(|name| name.to_string()).unwrap_or_default();
        if matches!(name.as_str(), "Serialize" | "Deserialize") {
            let message = format!(
                "the types need no `derive` of `{name}`: `Report` has it, with the JSON of a report\nhelp: take it out"
            );
            self.note(syn::Error::new_spanned(path, message));
        } else if self.derives.iter().all(|there| there.to_string() != path.to_string()) {
            // A trait asked for twice would be an error for every type.
            self.derives.push(path);
        }
    }

    fn note(&mut self, error: syn::Error) {
        self.errors = combine(self.errors.take(), error);
    }

    fn wants(&mut self, form: Wanted) {
        if self.form.is_none() {
            self.form = Some(form);
            return;
        }
        let span = match &form {
            Wanted::Id(text) | Wanted::Path(text) => text.span(),
        };
        self.note(syn::Error::new(span, "one `report_types!` makes the types of one form"));
    }

    fn form(&self) -> Result<Form, syn::Error> {
        match &self.form {
            Some(Wanted::Id(id)) => form::built_in(id),
            Some(Wanted::Path(path)) => form::in_file(path),
            None => {
                let known = choices(catalogue::ids());
                let message = format!(
                    "`report_types!` needs a form: the id of one that is built in, or `path = \"…\"`\nbuilt in are {known}"
                );
                Err(syn::Error::new(self.span, message))
            }
        }
    }

    /// The form that was probably meant: whoever slips in an id means the nearest one.
    fn nearest(&self) -> Option<Arc<Format>> {
        let Some(Wanted::Id(id)) = &self.form else { return None };
        Format::built_in(Format::built_in(&id.value()).err()?.near?).ok().cloned()
    }
}

/// Passes over what belongs to an option, so that mistakes behind it are found too.
fn pass_over(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// The smallest form there is.
const EMPTY: &str = r#"
id = "none"
title = "The form has mistakes; its types are made once they are mended"
years = { from = 1 }
[[section]]
id = "nothing"
title = "Nothing"
narrative = { optional = true }
"#;

/// A report of nothing, so that code which names and checks it meets no second mistake.
fn stub(runtime: TokenStream, derives: Vec<TokenStream>) -> TokenStream {
    let bytes = proc_macro2::Literal::byte_string(EMPTY.as_bytes());
    let options = Options { runtime, derives, source: Source::File(quote!(#bytes)) };
    resolve(EMPTY.as_bytes()).format.map(|format| rust::tokens(&format, &options)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The file that the command writes is these tokens, formatted.
    #[test]
    fn the_macro_expands_to_what_the_file_says() {
        for format in catalogue::all() {
            let id = &format.id;
            let of_file = rust::tokens(format, &Options::new(Source::BuiltIn));
            assert_eq!(expand(quote!(#id)).to_string(), of_file.to_string());
        }
    }
}
