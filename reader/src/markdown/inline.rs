//! From the source of a line or a cell to its text: escapes, character references, `<br>`, and no marks of emphasis.

/// The text of a piece of Markdown.
pub(crate) fn plain(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    // Behind the last of these no tag ends, so that none is looked for.
    let last_end = source.rfind('>').unwrap_or_default();
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '\\' => escaped(rest, &mut text),
            '&' => reference(rest, &mut text),
            '<' if source.len() - rest.len() < last_end => tag(rest, &mut text),
            '`' => 1,
            '*' => emphasis(source, rest),
            _ => 0,
        };
        if taken == 0 {
            text.push(c);
        }
        rest = &rest[if taken == 0 { c.len_utf8() } else { taken }..];
    }
    text
}

// Each of these writes what its mark stands for and gives back how many bytes that took; none if it is no mark.

fn escaped(rest: &str, text: &mut String) -> usize {
    match rest[1..].chars().next() {
        Some(c) if c.is_ascii_punctuation() => {
            text.push(c);
            2
        }
        _ => 0,
    }
}

/// The longest reference that is looked for.
const LONGEST: usize = 12;

fn reference(rest: &str, text: &mut String) -> usize {
    let Some(end) = rest.bytes().take(LONGEST).position(|byte| byte == b';') else { return 0 };
    let Some(character) = named(&rest[1..end]) else { return 0 };
    text.push(character);
    end + 1
}

fn named(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32);
    }
    Some(match name {
        "nbsp" => '\u{a0}',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "ensp" => '\u{2002}',
        "emsp" => '\u{2003}',
        _ => return None,
    })
}

fn tag(rest: &str, text: &mut String) -> usize {
    let name = rest[1..].trim_start_matches('/');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    let Some(end) = rest.find('>') else { return 0 };
    let is_break = name.get(..2).is_some_and(|name| name.eq_ignore_ascii_case("br"));
    if is_break {
        text.push('\n');
    }
    end + 1
}

/// A star counts as a mark next to what is no white space.
fn emphasis(source: &str, rest: &str) -> usize {
    let before = source[..source.len() - rest.len()].chars().next_back();
    let after = rest[1..].chars().next();
    let is_text = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
    usize::from(is_text(before) || is_text(after))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn marks_are_taken_for_what_they_stand_for() {
        for (source, expect) in [
            (r"1\. a\*b \\ c", r"1. a*b \ c"),
            ("a&#124;b&nbsp;&#x4e00;&amp;lt;", "a|b\u{a0}一&lt;"),
            ("a<br>b<BR/>c <b>d</b>", "a\nb\nc d"),
            ("**22** `x` 5 * 3 a < b", "22 x 5 * 3 a < b"),
            ("100% & more; &bogus; \\中", "100% & more; &bogus; \\中"),
            ("&#32;a&#32;", " a "),
        ] {
            assert_eq!(plain(source), expect, "{source}");
        }
    }
}
