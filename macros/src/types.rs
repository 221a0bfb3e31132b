//! `report_types!`: what it is asked for, which form that is, and what is wrong with either.

use nianbao_generator::rust::{self, Options, Source};
use nianbao_schema::problem::{Problem, Severity, choices, nearest};
use nianbao_schema::{Format, catalogue, resolve};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Token, parenthesized};

/// The types that are asked for; or every mistake, and types to go on with.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let request = match syn::parse2::<Request>(input) {
        Ok(request) => request,
        Err(error) => return with_errors(Some(error), stub(quote!(::nianbao), Vec::new())),
    };
    let form = request.form();
    let Request { krate, derives, errors, .. } = request;
    let Failed { errors: of_form, near, watched } = match form {
        Ok(Form { format, source }) => {
            return with_errors(errors, rust::tokens(&format, &Options { krate, derives, source }));
        }
        Err(failed) => failed,
    };
    let types = match near {
        // Whoever slips in an id means the nearest one.
        Some(near) => rust::tokens(&near, &Options { krate, derives, source: Source::BuiltIn }),
        None => stub(krate, derives),
    };
    with_errors(combine(errors, of_form), quote!(#watched #types))
}

fn with_errors(errors: Option<syn::Error>, types: TokenStream) -> TokenStream {
    let errors = errors.map(|errors| errors.to_compile_error());
    quote!(#errors #types)
}

fn combine(errors: Option<syn::Error>, more: impl IntoIterator<Item = syn::Error>) -> Option<syn::Error> {
    errors.into_iter().chain(more).reduce(|mut all, error| {
        all.combine(error);
        all
    })
}

/// A path such as `serde::Serialize` or `::core::hash::Hash`.
fn module_path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let start: Option<Token![::]> = input.parse()?;
    let first = input.call(Ident::parse_any)?;
    let mut path = quote!(#start #first);
    while let Some(colons) = input.parse::<Option<Token![::]>>()? {
        let next = input.call(Ident::parse_any)?;
        path.extend(quote!(#colons #next));
    }
    Ok(path)
}

/// What the macro is asked for.
struct Request {
    form: Option<Wanted>,
    derives: Vec<TokenStream>,
    krate: TokenStream,
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
        let krate = quote!(::nianbao);
        let mut request =
            Request { form: None, derives: Vec::new(), krate, errors: None, span: input.span() };
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
        let name = input.call(Ident::parse_any)?;
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
                let path: LitStr = input.parse()?;
                match path.parse_with(module_path) {
                    Ok(path) => self.krate = path,
                    Err(_) => {
                        let message = format!("`{}` is not the path of a crate", path.value());
                        self.note(syn::Error::new(path.span(), message));
                    }
                }
            }
            "derive" => {
                let traits;
                parenthesized!(traits in input);
                let traits =
                    Punctuated::<TokenStream, Token![,]>::parse_terminated_with(&traits, module_path)?;
                self.derives.extend(traits);
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
                // What belongs to it is passed over, so that other mistakes are found too.
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<proc_macro2::TokenTree>()?;
                }
            }
        }
        Ok(())
    }

    fn note(&mut self, error: syn::Error) {
        self.errors = combine(self.errors.take(), [error]);
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

    fn form(&self) -> Result<Form, Failed> {
        match &self.form {
            Some(Wanted::Id(id)) => built_in(id),
            Some(Wanted::Path(path)) => in_file(path),
            None => {
                let message = format!(
                    "`report_types!` needs a form: the id of one that is built in, or `path = \"…\"`\nbuilt in are {}",
                    choices(catalogue::ids())
                );
                Err(Failed::new(syn::Error::new(self.span, message)))
            }
        }
    }
}

/// The form of the types.
struct Form {
    format: Arc<Format>,
    source: Source,
}

/// Why there is no form.
struct Failed {
    errors: Vec<syn::Error>,
    /// The form that was probably meant.
    near: Option<Arc<Format>>,
    /// Makes rustc look at the file again once it has been edited.
    watched: TokenStream,
}

impl Failed {
    fn new(error: syn::Error) -> Self {
        Failed { errors: vec![error], near: None, watched: TokenStream::new() }
    }
}

fn built_in(id: &LitStr) -> Result<Form, Failed> {
    let wrong = id.value();
    if let Some(format) = catalogue::by_id(&wrong) {
        return Ok(Form { format: Arc::clone(format), source: Source::BuiltIn });
    }
    let near = nearest(&wrong, catalogue::ids());
    let remark = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    let advice = if wrong.ends_with(".toml") {
        format!("a form in a file is `path = \"{wrong}\"`")
    } else {
        "a form of your own is `path = \"…\"`".to_owned()
    };
    let known = choices(catalogue::ids());
    let message = format!("there is no built-in format `{wrong}`{remark}\nbuilt in are {known}; {advice}");
    let near = near.and_then(catalogue::by_id).cloned();
    Err(Failed { near, ..Failed::new(syn::Error::new(id.span(), message)) })
}

fn in_file(path: &LitStr) -> Result<Form, Failed> {
    let file = path.value();
    let bytes = std::fs::read(full_path(&file))
        .map_err(|error| Failed::new(syn::Error::new(path.span(), unreadable(&file, &error))))?;
    let resolved = resolve(&bytes);
    let included = included(&file);
    match resolved.format {
        Some(format) => Ok(Form { format: Arc::new(format), source: Source::File(included) }),
        None => {
            let text = String::from_utf8_lossy(&bytes);
            let graves = resolved.problems.iter().filter(|problem| problem.severity == Severity::Error);
            let errors = graves.map(|problem| syn::Error::new(path.span(), drawn(problem, &file, &text)));
            let watched = quote!(const _: &[u8] = #included;);
            Err(Failed { errors: errors.collect(), near: None, watched })
        }
    }
}

/// The bytes of a format file as the caller's crate has them compiled in: rustc watches the file, so
/// that editing it expands the macro anew.
fn included(file: &str) -> TokenStream {
    if Path::new(file).is_absolute() {
        return quote!(::core::include_bytes!(#file));
    }
    let file = format!("/{file}");
    quote!(::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #file)))
}

fn full_path(file: &str) -> PathBuf {
    Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join(file)
}

fn unreadable(file: &str, error: &std::io::Error) -> String {
    let why = match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    };
    let full = full_path(file);
    let name = full.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let beside: Vec<String> = full.parent().map(toml_files).unwrap_or_default();
    let names = || beside.iter().map(String::as_str);
    let remark = match nearest(&name, names()) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if beside.is_empty() => String::new(),
        None => format!("; in its folder are {}", choices(names())),
    };
    format!("cannot read `{file}`: {why}{remark}\nthe path begins at the folder of your Cargo.toml")
}

/// The names of the format files in a folder.
fn toml_files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> =
        names.filter(|name| name.ends_with(".toml") && name != "Cargo.toml").collect();
    names.sort();
    names
}

/// A mistake in a format file, in the way of rustc: place, code, message, line, caret, advice.
fn drawn(problem: &Problem, file: &str, text: &str) -> String {
    let place = nianbao_schema::problem::Place::of(text, problem.span.start);
    let (line, column) = (place.line, place.column);
    let source = text.lines().nth(line - 1).unwrap_or_default();
    let shown = source.trim_start();
    let indent = source.chars().count() - shown.chars().count();
    // Chinese takes two columns, and so does a full-width space.
    let before = shown.chars().take((column - 1).saturating_sub(indent));
    let before: String = before.map(|c| if c.is_ascii() { ' ' } else { '　' }).collect();
    let marked = text.get(problem.span.clone()).unwrap_or_default().lines().next().unwrap_or_default();
    let carets: String = marked.chars().map(|c| if c.is_ascii() { "^" } else { "^^" }).collect();
    let carets = if carets.is_empty() { "^".to_owned() } else { carets };
    let gutter = " ".repeat(line.to_string().len());
    let mut drawn = format!("{}[{}]: {}", file, problem.code, problem.message);
    drawn.push_str(&format!("\n{gutter}--> {file}:{line}:{column}\n{gutter} |\n{line} | {shown}"));
    drawn.push_str(&format!("\n{gutter} | {before}{carets} {}", problem.label));
    let mut drawn = drawn.trim_end().to_owned();
    if let Some(help) = &problem.help {
        drawn.push_str(&format!("\n{gutter} = help: {help}"));
    }
    drawn
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
fn stub(krate: TokenStream, derives: Vec<TokenStream>) -> TokenStream {
    let bytes = proc_macro2::Literal::byte_string(EMPTY.as_bytes());
    let options = Options { krate, derives, source: Source::File(quote!(#bytes)) };
    resolve(EMPTY.as_bytes()).format.map(|format| rust::tokens(&format, &options)).unwrap_or_default()
}
