//! What stands in `#[report(…)]`: keys, each with what it takes and what it is for.

use nianbao_schema::problem::nearest;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::LitStr;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

/// One `#[report(…)]`.
#[derive(Clone)]
pub(crate) struct Attribute {
    pub(crate) name: Ident,
    pub(crate) list: Option<Group>,
}

/// A key that an attribute knows.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    /// What it says; the end of a sentence.
    pub(crate) says: &'static str,
}

/// What stands after a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    Nothing,
    Text,
    /// One text, or several in brackets.
    Texts,
}

/// A key that was given, and its texts.
pub(crate) struct Given {
    pub(crate) key: &'static str,
    pub(crate) span: Span,
    pub(crate) texts: Vec<LitStr>,
}

impl Given {
    /// The one text of a key that takes one.
    pub(crate) fn text(&self) -> String {
        self.texts.first().map(LitStr::value).unwrap_or_default()
    }

    /// Where to complain: at the text, or at the key where there is none.
    pub(crate) fn place(&self) -> Span {
        self.texts.first().map_or(self.span, LitStr::span)
    }
}

/// All mistakes that were met, for one run of the compiler.
#[derive(Default)]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    pub(crate) fn note(&mut self, span: Span, message: impl std::fmt::Display) {
        self.add(syn::Error::new(span, message));
    }

    /// Notes a mistake in some tokens, all of which are underlined.
    pub(crate) fn note_on(&mut self, tokens: &TokenStream, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    /// What was met so far, so that what comes next can be told apart; see [`Errors::put_before`].
    pub(crate) fn take(&mut self) -> Errors {
        std::mem::take(self)
    }

    /// Puts back what was met before.
    pub(crate) fn put_before(&mut self, mut before: Errors) {
        if let Some(errors) = self.0.take() {
            before.add(errors);
        }
        *self = before;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.map(|errors| errors.into_compile_error()).unwrap_or_default()
    }
}

/// The keys of an element's attributes, in the order in which they stand.
pub(crate) fn read(attributes: &[Attribute], keys: &'static [Key], errors: &mut Errors) -> Vec<Given> {
    let mut given: Vec<Given> = Vec::new();
    for attribute in attributes {
        let Some(list) = &attribute.list else {
            errors.note(attribute.name.span(), format!("`report` takes a list of keys: {}", names(keys)));
            continue;
        };
        // The parser never fails: what it cannot read, it notes and passes over.
        let read = |input: ParseStream<'_>| {
            while !input.is_empty() {
                one(input, keys, &mut given, errors);
            }
            Ok(())
        };
        let _ = read.parse2(list.stream());
    }
    given
}

fn one(input: ParseStream<'_>, keys: &'static [Key], given: &mut Vec<Given>, errors: &mut Errors) {
    let key = input.call(Ident::parse_any);
    let value = if input.peek(syn::Token![=]) {
        let _ = input.parse::<syn::Token![=]>();
        Some(until_comma(input))
    } else {
        let rest = until_comma(input);
        (!rest.is_empty()).then_some(rest)
    };
    let Ok(name) = key else {
        let stray = value.unwrap_or_default();
        errors.add(syn::Error::new_spanned(stray, format!("a key is due here: {}", names(keys))));
        return;
    };
    let Some(known) = keys.iter().find(|known| name.unraw() == known.name) else {
        errors.note(name.span(), unknown(&name.unraw().to_string(), keys));
        return;
    };
    if given.iter().any(|there| there.key == known.name) {
        errors.note(name.span(), format!("`{}` is said twice", known.name));
        return;
    }
    match known.takes.read(value) {
        Ok(texts) => given.push(Given { key: known.name, span: name.span(), texts }),
        Err(stray) => {
            let mut message =
                format!("`{}` says {}: {}", known.name, known.says, known.takes.example(known.name));
            if stray.as_ref().is_some_and(is_macro) {
                message.push_str(
                    "\nno macro is expanded here; of these, `concat!` and `stringify!` are understood",
                );
            }
            match stray.filter(|stray| !stray.is_empty()) {
                Some(stray) => errors.note_on(&stray, message),
                None => errors.note(name.span(), message),
            }
        }
    }
}

/// The tokens up to the next comma, which is passed over.
fn until_comma(input: ParseStream<'_>) -> TokenStream {
    let mut taken = TokenStream::new();
    while !input.is_empty() {
        if input.peek(syn::Token![,]) {
            let _ = input.parse::<syn::Token![,]>();
            break;
        }
        if let Ok(token) = input.parse::<TokenTree>() {
            token.to_tokens(&mut taken);
        }
    }
    taken
}

impl Takes {
    /// The texts, or the tokens that should be something else.
    fn read(self, value: Option<TokenStream>) -> Result<Vec<LitStr>, Option<TokenStream>> {
        let value = match (self, value) {
            (Takes::Nothing, None) => return Ok(Vec::new()),
            (Takes::Nothing, stray) | (_, stray @ None) => return Err(stray),
            (_, Some(value)) => value,
        };
        match (self, alone(&value)) {
            (Takes::Texts, Some(TokenTree::Group(list))) if list.delimiter() == Delimiter::Bracket => {
                let texts: Option<Vec<LitStr>> = between_commas(list.stream()).map(text).collect();
                match texts {
                    Some(texts) if texts.is_empty() => Err(Some(list.into_token_stream())),
                    Some(texts) => Ok(texts),
                    None => Err(Some(value)),
                }
            }
            _ => text(value.clone()).map(|text| vec![text]).ok_or(Some(value)),
        }
    }

    fn example(self, key: &str) -> String {
        match self {
            Takes::Nothing => format!("write `{key}` alone"),
            Takes::Text => format!("write `{key} = \"…\"`"),
            Takes::Texts => format!("write `{key} = \"…\"` or `{key} = [\"…\", \"…\"]`"),
        }
    }
}

/// A text: a literal, or `concat!` of literals and `stringify!`, as macros that make structs write it. The compiler
/// expands nothing inside an attribute, so that other macros cannot be followed.
fn text(tokens: TokenStream) -> Option<LitStr> {
    let span = tokens.clone().into_iter().next()?.span();
    let words = tokens.clone().into_iter().take(2).map(|token| token.to_string()).collect::<Vec<_>>();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["concat" | "stringify", "!"] => Some(LitStr::new(&joined(tokens)?, span)),
        _ => match alone(&tokens)? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => text(group.stream()),
            token => syn::parse2(token.into()).ok(),
        },
    }
}

/// What stands in `concat!`, as it joins it.
fn joined(tokens: TokenStream) -> Option<String> {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match all.as_slice() {
        [TokenTree::Ident(name), TokenTree::Punct(bang), TokenTree::Group(list)] if bang.as_char() == '!' => {
            match name.to_string().as_str() {
                "concat" => between_commas(list.stream()).map(joined).collect(),
                "stringify" => Some(crate::written::written(&list.stream())),
                _ => None,
            }
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => joined(group.stream()),
        _ => match syn::parse2(tokens).ok()? {
            syn::Lit::Str(text) => Some(text.value()),
            syn::Lit::Char(character) => Some(character.value().into()),
            syn::Lit::Int(number) => Some(number.base10_digits().to_owned()),
            _ => None,
        },
    }
}

fn is_macro(tokens: &TokenStream) -> bool {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    matches!(all.as_slice(), [.., TokenTree::Ident(_), TokenTree::Punct(bang), TokenTree::Group(_)] if bang.as_char() == '!')
}

/// The token, where there is only one.
fn alone(tokens: &TokenStream) -> Option<TokenTree> {
    let mut tokens = tokens.clone().into_iter();
    tokens.next().filter(|_| tokens.next().is_none())
}

/// What stands between commas; nothing behind the last one.
fn between_commas(tokens: TokenStream) -> impl Iterator<Item = TokenStream> {
    let mut tokens = tokens.into_iter().peekable();
    std::iter::from_fn(move || {
        tokens.peek()?;
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        Some(tokens.by_ref().take_while(|token| !is_comma(token)).collect())
    })
}

fn unknown(name: &str, keys: &[Key]) -> String {
    let near = nearest(name, keys.iter().map(|key| key.name));
    let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    format!("there is no key `{name}` here{near}\nkeys here are {}", names(keys))
}

fn names(keys: &[Key]) -> String {
    keys.iter().map(|key| format!("`{}`", key.name)).collect::<Vec<_>>().join(", ")
}
