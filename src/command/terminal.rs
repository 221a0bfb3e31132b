//! Text on a terminal. What a document says may hold characters that a terminal obeys, or that change the order in which
//! others are read; they are shown and not obeyed.

use std::borrow::Cow;

/// The text with such characters made visible. Colours stay: those are ours, and no more than colours.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(is_harmful) {
        let (before, from) = rest.split_at(at);
        shown.push_str(before);
        let style = style(from);
        shown.push_str(style);
        rest = &from[style.len()..];
        if style.is_empty() {
            let mut characters = from.chars();
            shown.extend(characters.next().map(picture));
            rest = characters.as_str();
        }
    }
    Cow::Owned(shown + rest)
}

fn is_harmful(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        // Marks that turn the direction of what follows.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => character.is_control(),
    }
}

/// The sequence that changes colour or weight at the beginning of a text, if there is one. One that hides text or moves
/// the cursor is none.
fn style(text: &str) -> &str {
    let number = text.strip_prefix("\u{1b}[").and_then(|text| Some(text.split_once('m')?.0));
    let Some(number) = number.filter(|number| number.len() <= 2) else { return "" };
    match number.parse() {
        Ok(0 | 1 | 2 | 3 | 4 | 30..=37 | 39 | 90..=97) => &text[.."\u{1b}[m".len() + number.len()],
        _ => "",
    }
}

/// A character to see in the place of one that is none.
fn picture(character: char) -> char {
    match u32::from(character) {
        code @ 0..0x20 => char::from_u32(0x2400 + code).unwrap_or(char::REPLACEMENT_CHARACTER),
        0x7f => '␡',
        _ => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        for (text, due) in [
            ("某县\t1\n", "某县\t1\n"),
            ("\u{1b}[1m\u{1b}[91merror\u{1b}[0m: x", "\u{1b}[1m\u{1b}[91merror\u{1b}[0m: x"),
            ("\u{1b}[2J\u{1b}]0;title\u{7}", "␛[2J␛]0;title␇"),
            ("\u{1b}[8mhidden\u{1b}[0m", "␛[8mhidden\u{1b}[0m"),
            ("\u{1b}[38;5;1mx\u{1b}[m\u{1b}", "␛[38;5;1mx␛[m␛"),
            ("12\u{202e}34\u{2066}\r\u{9b}31m\u{7f}", "12\u{fffd}34\u{fffd}␍\u{fffd}31m␡"),
        ] {
            assert_eq!(harmless(text), due, "{text:?}");
        }
    }
}
