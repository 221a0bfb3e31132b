//! A form as Rust types: what `report_types!` expands to and what the `rust` artifact says.
//!
//! Compiling what is written here is part of every build of its users, so it is lean: a derive of
//! serde's `Deserialize` alone would cost more than all of it. Each struct walks over its fields in
//! printed order; everything else a report does — its JSON, its way to and from the dynamic report —
//! is that walk and code compiled once.

mod docs;
mod names;
mod paths;
mod plan;
mod root;
mod sound;
mod standing;
mod structs;

use nianbao_schema::Format;
use plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;

/// How the types are written.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path of the nianbao crate.
    pub runtime: TokenStream,
    /// Traits to derive besides `Clone`, `Debug`, `Default`, `PartialEq` and `Eq`.
    pub derives: Vec<TokenStream>,
    /// Where the types find their form at run time.
    pub source: Source,
}

/// Where the types find their form at run time.
#[derive(Clone, Debug)]
pub enum Source {
    /// It is an edition that is built in.
    BuiltIn,
    /// An expression for the bytes of the format file, such as `include_bytes!("ours.toml")`.
    File(TokenStream),
}

impl Options {
    /// Types as `report_types!` writes them unless it is told otherwise.
    pub fn new(source: Source) -> Self {
        Options { runtime: quote!(::nianbao), derives: Vec::new(), source }
    }
}

/// The types of a form.
///
/// ```
/// use nianbao_generator::rust::{Options, Source, tokens};
/// let format = nianbao_schema::Format::built_in("2021-30").unwrap();
/// let types = tokens(format, &Options::new(Source::BuiltIn)).to_string();
/// assert!(types.contains("pub struct ApplicationsRow"));
/// ```
pub fn tokens(format: &Format, options: &Options) -> TokenStream {
    let Parts { before, paths, after } = parts(format, options);
    let paths: TokenStream = paths.parse().unwrap_or_else(|error: proc_macro2::LexError| {
        let error = error.to_string();
        quote!(::core::compile_error!(#error);)
    });
    quote!(#before #paths #after)
}

/// The types in the order in which they stand in a file: tokens, and text between them.
struct Parts {
    before: TokenStream,
    paths: String,
    after: TokenStream,
}

fn parts(format: &Format, options: &Options) -> Parts {
    let plan = Plan::of(format);
    let structs = plan.structs.iter().map(|of| structs::structure(of, &plan, options));
    let walks = plan.structs.iter().map(|of| structs::walk(of, options));
    let enums = plan.enums.iter().map(|of| structs::enumeration(of, &plan, options));
    let paths = paths::module(&plan);
    let methods = root::methods(options);
    let conversions = root::conversions(options);
    let serde = root::serde(options);
    let sound = sound::Sound::new(&plan, options);
    let report = root::report(format, &sound.method(), options);
    let functions = sound.functions();
    let before = quote! {
        #(#structs)*
        #(#enums)*
    };
    let after = quote! {
        #methods
        #conversions
        #serde
        #report
        #functions
        #(#walks)*
    };
    Parts { before, paths, after }
}

/// The types of a form as a formatted file. It needs nothing but the nianbao crate and, where the form
/// is not built in, the format file: beside it, named for the form's id.
#[cfg(feature = "rust-file")]
pub fn file(format: &Format) -> String {
    let is_built_in = nianbao_schema::Format::built_in(&format.id)
        .is_ok_and(|built_in| built_in.fingerprint == format.fingerprint);
    let file_name = format!("{}.toml", format.id);
    let source =
        if is_built_in { Source::BuiltIn } else { Source::File(quote!(::core::include_bytes!(#file_name))) };
    formatted(format, &Options::new(source))
}

/// The types of a form as a formatted file, written as the options say.
#[cfg(feature = "rust-file")]
pub fn formatted(format: &Format, options: &Options) -> String {
    let head = format!("// Made by nianbao from the format `{}`: change that, not this file.\n\n", format.id);
    let Parts { before, paths, after } = parts(format, options);
    head + &spaced(&[printed(before), paths, printed(after)].concat())
}

#[cfg(feature = "rust-file")]
fn printed(tokens: TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        // Tokens that are no Rust would be a mistake of ours, which the compiler shows best.
        Err(_) => format!("{tokens}\n"),
    }
}

/// The text with an empty line between the items of a block too.
#[cfg(feature = "rust-file")]
fn spaced(text: &str) -> String {
    let begins =
        |line: &str| ["///", "#[", "impl", "fn ", "pub fn "].iter().any(|start| line.starts_with(start));
    let mut spaced = String::new();
    let mut before = "";
    for line in text.lines() {
        if begins(line.trim_start()) && before.trim_start() == "}" {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        before = line;
    }
    spaced
}
