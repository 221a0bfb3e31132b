//! The formats that a macro is asked for: built in, or in a file of the user's own.

use nianbao_schema::format::{Fingerprint, Format};
use nianbao_schema::problem::{Place, Problem, nearest};
use nianbao_schema::{Language, UnknownFormat, catalogue, resolve};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use syn::LitStr;

/// How many problems of a format file one compile error shows.
const MAX_PROBLEMS: usize = 40;

/// A format that a macro is asked for.
pub(crate) struct Form {
    pub(crate) format: Arc<Format>,
    /// The file as the user names it, if the format is not built in.
    pub(crate) file: Option<String>,
}

/// The built-in format with this id.
pub(crate) fn built_in(id: &LitStr) -> Result<Form, syn::Error> {
    let format = Format::built_in(&id.value()).cloned();
    format.map(|format| Form { format, file: None }).map_err(|UnknownFormat { id: wrong, near }| {
        let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
        let known = catalogue::ids().collect::<Vec<_>>().join(", ");
        let message = format!(
            "there is no built-in format `{wrong}`{near}\nbuilt in are {known}; a form of your own is `path = \"…\"`"
        );
        syn::Error::new(id.span(), message)
    })
}

/// The format in a file, by its path from the folder of the user's `Cargo.toml`.
pub(crate) fn in_file(path: &LitStr) -> Result<Form, syn::Error> {
    let file = path.value();
    let failed = |message: String| syn::Error::new(path.span(), message);
    let bytes = std::fs::read(full_path(&file)).map_err(|error| failed(unreadable(&file, &error)))?;
    let format = resolved(&bytes).map_err(|problems| failed(wrong_file(&file, &bytes, &problems)))?;
    Ok(Form { format, file: Some(file) })
}

impl Form {
    /// The format's file as the user's crate has it compiled in: rustc watches it, so that editing it
    /// expands the macro anew.
    pub(crate) fn bytes(&self) -> Option<TokenStream> {
        let file = self.file.as_ref()?;
        if Path::new(file).is_absolute() {
            return Some(quote!(::core::include_bytes!(#file)));
        }
        let file = format!("/{file}");
        Some(quote!(::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #file))))
    }

    /// The editions that have to do with this one: those built in, and those beside its file.
    pub(crate) fn relatives(&self) -> Vec<Arc<Format>> {
        let beside = self.file.as_ref().and_then(|file| full_path(file).parent().map(Path::to_owned));
        let mut formats: Vec<Arc<Format>> = beside.map(|folder| in_folder(&folder)).unwrap_or_default();
        // A file of the user's own goes before what is built in under the same id.
        formats.extend(catalogue::all().cloned());
        formats
    }
}

impl Form {
    /// Why nothing is known of the editions that this one follows, if one of them cannot be read.
    pub(crate) fn unlisted(&self) -> Option<String> {
        let file = self.file.as_ref()?;
        let relatives = self.relatives();
        let mut edition = &self.format;
        let mut met = vec![edition.id.as_str()];
        loop {
            let revises = edition.revises.as_deref().filter(|id| !met.contains(id))?;
            let Some(earlier) = relatives.iter().find(|earlier| earlier.id == revises) else {
                let culprit = with_mistakes(full_path(file).parent()?, revises);
                let culprit =
                    culprit.map_or(String::new(), |name| format!(", and `{name}` beside it has mistakes"));
                return Some(format!(
                    "what became of paths is not known: {} revises {revises}, which no sound format file beside it holds{culprit}",
                    edition.id
                ));
            };
            met.push(revises);
            edition = earlier;
        }
    }
}

/// The file in a folder that seems meant to hold this edition, and has mistakes.
fn with_mistakes(folder: &Path, id: &str) -> Option<String> {
    let mut files = toml_files(folder);
    files.sort();
    let quoted = format!("\"{id}\"");
    let names_it = |line: &str| line.trim_start().starts_with("id") && line.contains(&quoted);
    let file = files.iter().find(|file| {
        let bytes = std::fs::read(file).unwrap_or_default();
        String::from_utf8_lossy(&bytes).lines().any(names_it) && resolved(&bytes).is_err()
    })?;
    Some(file.file_name()?.to_string_lossy().into_owned())
}

fn full_path(file: &str) -> PathBuf {
    Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join(file)
}

/// The formats in a folder, in the order of their files' names; files that are none are passed over.
fn in_folder(folder: &Path) -> Vec<Arc<Format>> {
    let mut files: Vec<PathBuf> = toml_files(folder);
    files.sort();
    files.iter().filter_map(|file| resolved(&std::fs::read(file).ok()?).ok()).collect()
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|file| file.extension().is_some_and(|end| end == "toml"))
        .collect()
}

/// A format file, judged once for all the macros of a crate that use it.
fn resolved(bytes: &[u8]) -> Result<Arc<Format>, Vec<Problem>> {
    static KNOWN: OnceLock<Mutex<HashMap<Vec<u8>, Arc<Format>>>> = OnceLock::new();
    let mut known = KNOWN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(format) = known.get(bytes) {
        return Ok(Arc::clone(format));
    }
    let resolved = resolve(bytes);
    let format = Arc::new(resolved.format.ok_or(resolved.problems)?);
    known.insert(bytes.to_vec(), Arc::clone(&format));
    Ok(format)
}

fn unreadable(file: &str, error: &std::io::Error) -> String {
    let full = full_path(file);
    let name = full.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let beside = full.parent().map(toml_files).unwrap_or_default();
    let beside: Vec<String> =
        beside.iter().filter_map(|file| Some(file.file_name()?.to_string_lossy().into_owned())).collect();
    let near = nearest(&name, beside.iter().map(String::as_str));
    let near = near.map_or(String::new(), |near| format!("; beside it is `{near}`"));
    let why = match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    };
    format!("cannot read `{file}`: {why}{near}\nthe path is that from the folder of your Cargo.toml")
}

/// What is wrong with a format file, as the command's `lint` would say it.
fn wrong_file(file: &str, bytes: &[u8], problems: &[Problem]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut message = format!("the format file `{file}` has mistakes");
    for problem in problems.iter().take(MAX_PROBLEMS) {
        message.push('\n');
        message.push_str(&drawn(problem, file, &text));
    }
    if problems.len() > MAX_PROBLEMS {
        message.push_str(&format!(
            "\nand {} more; `nianbao lint {file}` shows them all",
            problems.len() - MAX_PROBLEMS
        ));
    }
    message
}

/// A problem with its line of the file.
fn drawn(problem: &Problem, file: &str, text: &str) -> String {
    let place = Place::of(text, problem.span.start);
    let line = text.lines().nth(place.line - 1).unwrap_or_default().trim();
    let number = place.line.to_string();
    let gutter = " ".repeat(number.len());
    format!("{}\n{gutter} |\n{number} | {line}", problem.line(file, text, Language::English))
}

/// A list of choices in the language of compile errors.
pub(crate) fn choices<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    nianbao_schema::problem::choices(names).english().to_owned()
}

/// A fingerprint as tokens.
pub(crate) fn fingerprint(format: &Format, runtime: &TokenStream) -> TokenStream {
    let Fingerprint(number) = format.fingerprint;
    quote!(#runtime::format::Fingerprint(#number))
}
