//! Tokens as text.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Tokens of a type as people write them.
pub(crate) fn written(tokens: &TokenStream) -> String {
    let mut text = String::new();
    for token in tokens.clone() {
        let next = match &token {
            TokenTree::Group(group) => {
                let inside = written(&group.stream());
                match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inside})"),
                    Delimiter::Bracket => format!("[{inside}]"),
                    Delimiter::Brace => format!("{{{inside}}}"),
                    Delimiter::None => inside,
                }
            }
            token => token.to_string(),
        };
        let is_word = |character: Option<char>| character.is_some_and(|it| it.is_alphanumeric() || it == '_');
        if text.ends_with([',', ';']) || is_word(text.chars().last()) && is_word(next.chars().next()) {
            text.push(' ');
        }
        text.push_str(&next);
    }
    text
}
