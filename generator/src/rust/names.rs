//! Ids as Rust names: idiomatic, deterministic, unique, and never a keyword or a name of the prelude.

use proc_macro2::{Ident, Span};
use std::collections::{HashMap, HashSet};

/// Words that are no names in any edition of Rust so far.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Keywords that cannot be written as raw identifiers either.
const NEVER_RAW: &[&str] = &["crate", "self", "super"];

/// Types and traits that every Rust program knows, and the name of the whole report.
const TAKEN: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Report",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// A name for a field, a function or a module: `type` becomes `r#type`, `self` becomes `self_`.
pub(super) fn snake(id: &str) -> Ident {
    // Rust wants no doubled underscore within a name.
    let words: Vec<&str> = id.split(['_', '.']).filter(|word| !word.is_empty()).collect();
    let name = words.join("_");
    if NEVER_RAW.contains(&name.as_str()) {
        Ident::new(&format!("{name}_"), Span::call_site())
    } else if KEYWORDS.contains(&name.as_str()) {
        Ident::new_raw(&name, Span::call_site())
    } else {
        Ident::new(&name, Span::call_site())
    }
}

/// A name for a constant.
pub(super) fn shouting(id: &str) -> Ident {
    let words: Vec<&str> = id.split('_').filter(|word| !word.is_empty()).collect();
    Ident::new(&words.join("_").to_ascii_uppercase(), Span::call_site())
}

/// Ids as a name in CamelCase: `normative_documents` becomes `NormativeDocuments`.
pub(super) fn camel<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    let mut name = String::new();
    for word in ids.into_iter().flat_map(|id| id.split('_')) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    name
}

/// The variants of an enum for answers with these names: ids in CamelCase, labels in their own
/// characters, and `Answer` with a number where neither makes a name.
pub(super) fn variants<'a>(answers: impl Iterator<Item = &'a str>) -> Vec<Ident> {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let mut known = HashSet::new();
    let mut variants = Vec::new();
    for (index, answer) in answers.enumerate() {
        let words = answer.split(|c: char| !c.is_ascii_alphanumeric() && !is_han(c));
        let mut name: String = words.map(|word| camel([word])).collect();
        // A lone character such as 一 may be taken for another script's, of which rustc warns.
        let plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
            || name.chars().filter(|&c| is_han(c)).count() > 1;
        if !plain || name.starts_with(|c: char| c.is_ascii_digit()) || name == "Self" || known.contains(&name)
        {
            name = format!("Answer{}", index + 1);
        }
        while !known.insert(name.clone()) {
            name.push('_');
        }
        variants.push(Ident::new(&name, Span::call_site()));
    }
    variants
}

/// What a type may be called: ids from the outermost in. As few of the last ones as tell it from all
/// other types make its name.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) ids: Vec<String>,
    /// How many ids the name has at least.
    pub(super) least: usize,
}

/// Gives every type its name.
pub(super) fn types(wishes: &[Wish]) -> Vec<Ident> {
    let mut lengths: Vec<usize> = wishes.iter().map(|wish| wish.least.clamp(1, wish.ids.len())).collect();
    let name =
        |wish: &Wish, length: usize| camel(wish.ids[wish.ids.len() - length..].iter().map(String::as_str));
    loop {
        let names: Vec<String> =
            wishes.iter().zip(&lengths).map(|(wish, &length)| name(wish, length)).collect();
        let mut bearers: HashMap<&str, usize> = HashMap::new();
        names.iter().for_each(|name| *bearers.entry(name).or_default() += 1);
        let is_taken = |name: &str| bearers[name] > 1 || TAKEN.contains(&name);
        let clashing: Vec<usize> = (0..wishes.len())
            .filter(|&at| is_taken(&names[at]) && lengths[at] < wishes[at].ids.len())
            .collect();
        if clashing.is_empty() {
            return numbered(names);
        }
        clashing.into_iter().for_each(|at| lengths[at] += 1);
    }
}

/// What ids cannot tell apart is numbered.
fn numbered(names: Vec<String>) -> Vec<Ident> {
    let wished: HashSet<String> = names.iter().cloned().collect();
    let mut given: HashSet<String> = TAKEN.iter().map(|&name| name.to_owned()).collect();
    let mut idents = Vec::new();
    for name in names {
        let numbers = (2..).map(|number| format!("{name}{number}")).filter(|name| !wished.contains(name));
        let free = std::iter::once(name.clone()).chain(numbers).find(|name| given.insert(name.clone()));
        idents.push(Ident::new(&free.unwrap_or(name), Span::call_site()));
    }
    idents
}

/// Makes each name differ from those before it.
pub(super) fn distinct(idents: impl Iterator<Item = Ident>) -> Vec<Ident> {
    let mut known = HashSet::new();
    let mut distinct = Vec::new();
    for ident in idents {
        let mut ident = ident;
        while !known.insert(ident.to_string()) {
            ident =
                Ident::new(&format!("{}_", ident.to_string().trim_start_matches("r#")), Span::call_site());
        }
        distinct.push(ident);
    }
    distinct
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_become_names() {
        for (id, expect) in [
            ("received", "received"),
            ("type", "r#type"),
            ("final", "r#final"),
            ("self", "self_"),
            ("crate", "crate_"),
            ("a__b_", "a_b"),
        ] {
            assert_eq!(snake(id).to_string(), expect);
        }
        assert_eq!(shouting("type").to_string(), "TYPE");
        assert_eq!(camel(["item_2b", "x"]), "Item2bX");
    }

    #[test]
    fn types_are_told_apart() {
        let wish = |path: &str, least| Wish { ids: path.split('.').map(str::to_owned).collect(), least };
        let names = types(&[
            wish("a.other", 1),
            wish("b.other", 1),
            wish("option", 1),
            wish("a.option", 1),
            wish("a.row", 2),
            wish("a.row", 2),
            wish("self", 1),
        ]);
        let names: Vec<String> = names.iter().map(Ident::to_string).collect();
        assert_eq!(names, ["AOther", "BOther", "Option2", "AOption", "ARow", "ARow2", "Self2"]);
    }

    #[test]
    fn answers_become_variants() {
        let names =
            variants(["all_week", "自有", "其他（请注明）", "一", "3", "all week", "self"].into_iter());
        let names: Vec<String> = names.iter().map(Ident::to_string).collect();
        assert_eq!(names, ["AllWeek", "自有", "其他请注明", "Answer4", "Answer5", "Answer6", "Answer7"]);
    }
}
