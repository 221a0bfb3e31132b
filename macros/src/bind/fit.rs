//! Which Rust types fit what a field is bound to, as far as the tokens of a type can tell. The rest
//! is what the compiler says of the traits.

use nianbao_schema::format::Value;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What a type would have to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Count,
    Change,
    Amount,
    Text,
    Flag,
    Choice,
    Prose,
    Level,
    Year,
    Part,
}

impl Wanted {
    pub(super) fn of(value: &Value) -> Wanted {
        match value {
            Value::Count => Wanted::Count,
            Value::Change => Wanted::Change,
            Value::Amount => Wanted::Amount,
            Value::Text => Wanted::Text,
            Value::Flag => Wanted::Flag,
            Value::Choice(_) => Wanted::Choice,
        }
    }

    /// The kind's word in the format language.
    pub(super) fn word(self) -> &'static str {
        match self {
            Wanted::Count => "count",
            Wanted::Change => "change",
            Wanted::Amount => "amount",
            Wanted::Text => "text",
            Wanted::Flag => "flag",
            Wanted::Choice => "choice",
            Wanted::Prose => "narrative",
            Wanted::Level => "level",
            Wanted::Year => "year",
            Wanted::Part => "part",
        }
    }

    /// What is there, and what fits it.
    fn described(self) -> (&'static str, &'static str) {
        match self {
            Wanted::Count => ("a count", "an integer such as `u64`, `Number`, or `Decimal`"),
            Wanted::Change => ("a change", "an integer with a sign such as `i64`, `Number`, or `Decimal`"),
            Wanted::Amount => ("an amount", "`Number`, or `Decimal`"),
            Wanted::Text => ("text", "`String`"),
            Wanted::Flag => ("yes or no", "`bool`"),
            Wanted::Choice => ("a choice", "an enum with `#[derive(Choice)]`"),
            Wanted::Prose => ("prose", "`String`"),
            Wanted::Level => ("a level of organ", "`String`, or an enum with `#[derive(Choice)]`"),
            Wanted::Year => ("a year", "an integer such as `u16`"),
            Wanted::Part => ("several cells", "a struct with `#[derive(Report)]`"),
        }
    }

    /// Whether a primitive type fits.
    fn takes(self, primitive: Primitive) -> bool {
        use Primitive::{Bool, Signed, String, Unsigned};
        match self {
            Wanted::Count | Wanted::Year => matches!(primitive, Unsigned | Signed),
            Wanted::Change => primitive == Signed,
            Wanted::Text | Wanted::Prose | Wanted::Level => primitive == String,
            Wanted::Flag => primitive == Bool,
            Wanted::Amount | Wanted::Choice | Wanted::Part => false,
        }
    }

    /// Why a primitive type does not fit, where that is not plain.
    fn reason(self, primitive: Primitive) -> &'static str {
        use Primitive::{Float, Signed, Unsigned};
        match (self, primitive) {
            (Wanted::Count | Wanted::Change | Wanted::Amount, Float) => {
                ": binary fractions do not keep every figure exactly"
            }
            (Wanted::Change, Unsigned) => ": it may be below zero",
            (Wanted::Amount, Unsigned | Signed) => ": it may have decimals",
            _ => "",
        }
    }
}

/// A type that every program knows by the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Primitive {
    Unsigned,
    Signed,
    Float,
    Bool,
    Char,
    String,
}

impl Primitive {
    fn named(name: &str) -> Option<Primitive> {
        Some(match name {
            "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => Primitive::Unsigned,
            "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => Primitive::Signed,
            "f32" | "f64" => Primitive::Float,
            "bool" => Primitive::Bool,
            "char" => Primitive::Char,
            "String" | "str" => Primitive::String,
            _ => return None,
        })
    }
}

/// Why a type does not fit `path`, if its name alone says so.
pub(super) fn misfit(rust: &TokenStream, wanted: Wanted, path: &str) -> Option<String> {
    let name = core(rust.clone());
    let primitive = Primitive::named(&name)?;
    if wanted.takes(primitive) {
        return None;
    }
    let (what, fits) = wanted.described();
    let reason = wanted.reason(primitive);
    let blank = if matches!(wanted, Wanted::Prose | Wanted::Part) {
        ""
    } else {
        "; in `Option<…>` or `Entry<…>` where there may be none"
    };
    Some(format!("`{name}` does not fit `{path}`, which holds {what}{reason}\nwhat fits is {fits}{blank}"))
}

/// Whether a type is text, itself or inside `Option` or `Entry`.
pub(super) fn is_text(rust: &TokenStream) -> bool {
    Primitive::named(&core(rust.clone())) == Some(Primitive::String)
}

/// The last name of a type's path, inside `Option` and `Entry`; empty for a type that is no path.
fn core(rust: TokenStream) -> String {
    let mut name = String::new();
    let mut tokens = rust.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) => name = ident.to_string(),
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => return core(group.stream()),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Punct(punct) if punct.as_char() == '<' => {
                let inside: Vec<TokenTree> = tokens.collect();
                let is_wrapper = matches!(name.as_str(), "Option" | "Entry");
                let closed = inside.len().saturating_sub(1);
                return if is_wrapper {
                    core(inside.into_iter().take(closed).collect())
                } else {
                    String::new()
                };
            }
            _ => return String::new(),
        }
    }
    name
}
