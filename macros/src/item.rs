//! The struct or enum behind a derive, as far as the derives need it.
//!
//! `syn` could parse all of Rust, for a second more of everybody's build; names, generics, attributes
//! and the tokens of types are enough here.

use crate::attribute::Attribute;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::iter::Peekable;
use syn::ext::IdentExt;

/// A struct or enum.
pub(crate) struct Item {
    /// `struct`, `enum` or `union`.
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    pub(crate) generics: Generics,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) body: Body,
    /// Whether something in it is deprecated, or may name what is.
    pub(crate) deprecated: bool,
    /// Whether its fields may stand where no reference can point to.
    pub(crate) packed: bool,
}

/// What stands between an item's braces.
pub(crate) enum Body {
    /// The fields of a struct that gives them names.
    Fields(Vec<Field>),
    /// The variants of an enum.
    Variants(Vec<Variant>),
    /// Something that can be bound to no form.
    Other,
}

/// A field of a struct.
pub(crate) struct Field {
    pub(crate) name: Ident,
    pub(crate) rust: TokenStream,
    pub(crate) attributes: Vec<Attribute>,
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    /// Whether it holds something.
    pub(crate) payload: bool,
    pub(crate) attributes: Vec<Attribute>,
}

/// The generic parameters of an item.
#[derive(Default)]
pub(crate) struct Generics {
    /// With bounds, without defaults: what stands after `impl`.
    parameters: Vec<TokenStream>,
    /// The bare names: what stands after the item's name.
    arguments: Vec<TokenStream>,
    /// What stands after `where`.
    conditions: TokenStream,
    /// The names of type and const parameters.
    types: Vec<Ident>,
    /// The names of lifetimes, without the tick.
    lifetimes: Vec<Ident>,
}

/// What of an item's parameters a type names.
#[derive(Clone, Copy, Default)]
pub(crate) struct Named {
    /// A type or a const.
    types: bool,
    /// A lifetime.
    lifetimes: bool,
    /// The item itself: `Self`.
    own: bool,
}

impl Named {
    /// Whether the type means something only where the item's parameters are.
    pub(crate) fn any(self) -> bool {
        self.types || self.lifetimes || self.own
    }
}

impl Generics {
    /// `impl<…> bound for name<…> where …`, with further conditions.
    pub(crate) fn implement(&self, what: &TokenStream, name: &Ident, more: &[TokenStream]) -> TokenStream {
        let Generics { parameters, arguments, conditions, .. } = self;
        let comma = match conditions.clone().into_iter().last() {
            Some(TokenTree::Punct(last)) if last.as_char() == ',' => None,
            Some(_) => Some(quote!(,)),
            None => None,
        };
        let conditions = quote!(#conditions #comma #(#more,)*);
        let conditions = if conditions.is_empty() { conditions } else { quote!(where #conditions) };
        quote!(impl<#(#parameters),*> #what for #name<#(#arguments),*> #conditions)
    }

    /// What of the item's parameters a type names.
    pub(crate) fn named_in(&self, rust: &TokenStream) -> Named {
        let mut named = Named::default();
        self.look(rust, &mut named);
        named
    }

    /// Whether what a type can do depends on what the item's parameters are. A lifetime decides nothing of that.
    pub(crate) fn decide(&self, rust: &TokenStream) -> bool {
        let named = self.named_in(rust);
        named.types || named.own && !self.types.is_empty()
    }

    fn look(&self, rust: &TokenStream, named: &mut Named) {
        let mut tick = false;
        for token in rust.clone() {
            match &token {
                TokenTree::Ident(name) if tick => named.lifetimes |= self.lifetimes.contains(name),
                TokenTree::Ident(name) => {
                    named.types |= self.types.contains(name);
                    named.own |= name == "Self";
                }
                TokenTree::Group(group) => self.look(&group.stream(), named),
                _ => {}
            }
            tick = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
        }
    }
}

/// The name of a field or variant as reports might use it: without `r#`.
pub(crate) fn bare(name: &Ident) -> String {
    name.unraw().to_string()
}

/// Reads the tokens of an item; rustc has parsed them before, so nothing here is a user's mistake.
pub(crate) fn item(tokens: TokenStream) -> Option<Item> {
    let mut tokens = Tokens::of(tokens);
    let mut attributes = Vec::new();
    let deprecated = says_deprecated(&tokens.0.clone().collect());
    let packed = tokens.attributes(&mut attributes);
    tokens.visibility();
    let keyword = tokens.ident()?;
    let name = tokens.ident()?;
    let mut generics = Generics::default();
    if tokens.skip('<') {
        generics.read(tokens.until_closed());
    }
    let mut conditions = Vec::new();
    let mut rest: Vec<TokenTree> = tokens.0.collect();
    // Braces before the last ones belong to a condition, such as `Even<{ N }>: Holds`.
    let body = match rest
        .pop_if(|last| matches!(last, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace))
    {
        Some(TokenTree::Group(group)) => Body::read(&keyword, Tokens::of(group.stream())),
        _ => Body::Other,
    };
    for token in rest {
        match token {
            TokenTree::Ident(word) if word == "where" => {}
            TokenTree::Punct(end) if end.as_char() == ';' => {}
            // The fields of a tuple struct; what stands before `where` and is no brace.
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Parenthesis && conditions.is_empty() => {}
            token => conditions.push(token),
        }
    }
    generics.conditions = conditions.into_iter().collect();
    Some(Item { keyword, name, generics, attributes, body, deprecated, packed })
}

/// Whether an attribute is `#[deprecated]`, or allows what is: `#[allow(deprecated)]`.
fn says_deprecated(tokens: &TokenStream) -> bool {
    let mut hash = false;
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) if hash && group.delimiter() == Delimiter::Bracket => {
            hash = false;
            let mut tokens = group.stream().into_iter();
            match tokens.next() {
                Some(TokenTree::Ident(name)) if name == "deprecated" => true,
                Some(TokenTree::Ident(name)) if name == "allow" || name == "expect" => tokens
                    .any(|token| matches!(token, TokenTree::Group(list) if has_word(&list, "deprecated"))),
                _ => false,
            }
        }
        TokenTree::Group(group) => {
            hash = false;
            says_deprecated(&group.stream())
        }
        token => {
            hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
            false
        }
    })
}

fn has_word(list: &Group, word: &str) -> bool {
    list.stream().into_iter().any(|token| matches!(token, TokenTree::Ident(ident) if ident == word))
}

impl Body {
    fn read(keyword: &Ident, mut tokens: Tokens) -> Body {
        if keyword == "struct" {
            Body::Fields(std::iter::from_fn(|| tokens.field()).collect())
        } else if keyword == "enum" {
            Body::Variants(std::iter::from_fn(|| tokens.variant()).collect())
        } else {
            Body::Other
        }
    }
}

impl Generics {
    fn read(&mut self, tokens: TokenStream) {
        let mut tokens = Tokens::of(tokens);
        while tokens.0.peek().is_some() {
            tokens.attributes(&mut Vec::new());
            let parameter = tokens.until_comma();
            let mut own = Tokens::of(parameter);
            let bounded = own.until('=');
            if bounded.is_empty() {
                continue;
            }
            let argument = self.argument(bounded.clone());
            self.arguments.push(argument);
            self.parameters.push(bounded);
        }
    }

    /// The bare name of a parameter.
    fn argument(&mut self, parameter: TokenStream) -> TokenStream {
        let mut tokens = parameter.into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Punct(tick)), Some(TokenTree::Ident(name))) => {
                self.lifetimes.push(name.clone());
                quote!(#tick #name)
            }
            (Some(TokenTree::Ident(word)), Some(TokenTree::Ident(name))) if word == "const" => {
                self.types.push(name.clone());
                quote!(#name)
            }
            (Some(TokenTree::Ident(name)), _) => {
                self.types.push(name.clone());
                quote!(#name)
            }
            (other, _) => other.into_token_stream(),
        }
    }
}

/// Tokens that are being read.
struct Tokens(Peekable<std::vec::IntoIter<TokenTree>>);

impl Tokens {
    fn of(tokens: TokenStream) -> Tokens {
        // A `macro_rules!` fragment that matched nothing, such as an empty `$vis`, is an empty group.
        let is_something = |token: &TokenTree| match token {
            TokenTree::Group(group) => group.delimiter() != Delimiter::None || !group.stream().is_empty(),
            _ => true,
        };
        Tokens(tokens.into_iter().filter(is_something).collect::<Vec<_>>().into_iter().peekable())
    }

    fn is(&mut self, character: char) -> bool {
        matches!(self.0.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == character)
    }

    fn skip(&mut self, character: char) -> bool {
        let is = self.is(character);
        if is {
            self.0.next();
        }
        is
    }

    fn ident(&mut self) -> Option<Ident> {
        match self.0.next()? {
            TokenTree::Ident(ident) => Some(ident),
            // `$name:ident` is no group, but costs nothing to see through.
            TokenTree::Group(group) => Tokens::of(group.stream()).ident(),
            _ => None,
        }
    }

    fn group(&mut self, delimiter: Delimiter) -> Option<Group> {
        let is =
            |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter);
        match self.0.next_if(is)? {
            TokenTree::Group(group) => Some(group),
            _ => None,
        }
    }

    /// The attributes that stand here, and whether one is `repr(packed)`; those of other macros are passed over.
    fn attributes(&mut self, attributes: &mut Vec<Attribute>) -> bool {
        let mut packed = false;
        while self.skip('#') {
            let Some(attribute) = self.group(Delimiter::Bracket) else { break };
            let mut tokens = Tokens::of(attribute.stream());
            match tokens.ident() {
                Some(name) if name == "report" => {
                    let list = tokens.group(Delimiter::Parenthesis);
                    attributes.push(Attribute { name, list });
                }
                Some(name) if name == "repr" => {
                    let list = tokens.group(Delimiter::Parenthesis);
                    packed |= list.is_some_and(|list| has_word(&list, "packed"));
                }
                _ => {}
            }
        }
        packed
    }

    fn visibility(&mut self) {
        if matches!(self.0.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None) {
            self.0.next();
        } else if matches!(self.0.peek(), Some(TokenTree::Ident(word)) if word == "pub") {
            self.0.next();
            self.group(Delimiter::Parenthesis);
        }
    }

    fn field(&mut self) -> Option<Field> {
        let mut attributes = Vec::new();
        self.attributes(&mut attributes);
        self.visibility();
        let name = self.ident()?;
        self.skip(':');
        Some(Field { name, rust: self.until_comma(), attributes })
    }

    fn variant(&mut self) -> Option<Variant> {
        let mut attributes = Vec::new();
        self.attributes(&mut attributes);
        let name = self.ident()?;
        let payload = matches!(self.0.peek(), Some(TokenTree::Group(_)));
        self.until_comma();
        Some(Variant { name, payload, attributes })
    }

    fn until_comma(&mut self) -> TokenStream {
        self.until(',')
    }

    /// The tokens up to a character that stands outside of angle brackets; it is passed over.
    fn until(&mut self, end: char) -> TokenStream {
        let mut depth = 0_usize;
        let mut arrow = false;
        let mut taken = Vec::new();
        for token in self.0.by_ref() {
            if let TokenTree::Punct(punct) = &token {
                if depth == 0 && punct.as_char() == end {
                    break;
                }
                match punct.as_char() {
                    '<' => depth += 1,
                    '>' if !arrow => depth = depth.saturating_sub(1),
                    _ => {}
                }
                arrow = is_arrow_shaft(punct);
            } else {
                arrow = false;
            }
            taken.push(token);
        }
        taken.into_iter().collect()
    }

    /// The tokens up to the `>` that closes what was opened before.
    fn until_closed(&mut self) -> TokenStream {
        let mut depth = 1_usize;
        let mut arrow = false;
        let mut taken = Vec::new();
        for token in self.0.by_ref() {
            match &token {
                TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
                TokenTree::Punct(punct) if punct.as_char() == '>' && !arrow => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            arrow = matches!(&token, TokenTree::Punct(punct) if is_arrow_shaft(punct));
            taken.push(token);
        }
        taken.into_iter().collect()
    }
}

/// Whether the `>` that follows belongs to `->` or `=>`.
fn is_arrow_shaft(punct: &Punct) -> bool {
    matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint
}

/// Where tokens begin.
pub(crate) fn start(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}

/// The same tokens, which stand at `span` for whatever the compiler has to say of them.
pub(crate) fn placed(tokens: TokenStream, span: Span) -> TokenStream {
    let place = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            token = TokenTree::Group(Group::new(group.delimiter(), placed(group.stream(), span)));
        }
        token.set_span(token.span().located_at(span));
        token
    };
    tokens.into_iter().map(place).collect()
}
