//! Text within the limits of a spreadsheet.

/// The most UTF-16 units that a spreadsheet cell holds.
pub(super) const CELL_LIMIT: usize = 32_767;

/// How long a spreadsheet thinks that a text is.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A label or a prompt where a file has room for no more than `most`; what was left out is marked by
/// an ellipsis. Only for what the workbook says elsewhere in full, never for what a report says.
pub(super) fn clip(text: &str, most: usize) -> String {
    let text = legal(text);
    if length(&text) <= most {
        return text;
    }
    let mut clipped = String::new();
    let mut left = most.saturating_sub(1);
    for c in text.chars() {
        if c.len_utf16() > left {
            break;
        }
        left -= c.len_utf16();
        clipped.push(c);
    }
    clipped.push('…');
    clipped
}

/// A label without control characters, for places where XML cannot express them. Cells need no such
/// care: there the workbook writes them as `_x0001_`.
pub(super) fn legal(text: &str) -> String {
    text.chars().map(|c| if is_legal(c) { c } else { '\u{fffd}' }).collect()
}

fn is_legal(c: char) -> bool {
    matches!(c, '\t' | '\n') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'))
}

/// Prose in parts that each fit a cell, cut at line breaks, which are then left out; nothing if a
/// single line is too long for any cell.
pub(super) fn parts(text: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while length(rest) > CELL_LIMIT {
        let cut = last_break(rest)?;
        parts.push(&rest[..cut]);
        rest = &rest[cut + 1..];
    }
    parts.push(rest);
    Some(parts)
}

/// The last line break before which a cell's worth of text or less stands.
fn last_break(text: &str) -> Option<usize> {
    let (mut units, mut found) = (0, None);
    for (at, c) in text.char_indices() {
        if c == '\n' {
            found = Some(at);
        }
        units += c.len_utf16();
        if units > CELL_LIMIT {
            break;
        }
    }
    found
}

/// The width of a text in a spreadsheet's unit, a digit; a Chinese character takes two.
pub(super) fn width(text: &str) -> f64 {
    use unicode_width::UnicodeWidthStr;
    text.lines().map(|line| line.width_cjk() as f64).fold(0.0, f64::max)
}

/// How many lines a text takes up in a column of this width.
pub(super) fn lines(text: &str, column: f64) -> f64 {
    let of_line = |line: &str| (width(line) / (column - 1.5).max(1.0)).ceil().max(1.0);
    text.lines().map(of_line).sum::<f64>().max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_cut_at_line_breaks_and_loses_nothing_else() {
        let line = "办".repeat(20_000);
        let text = format!("{line}\n{line}\n\n{line}");
        let parts = parts(&text).unwrap();
        assert!(parts.len() == 3 && parts.iter().all(|part| length(part) <= CELL_LIMIT));
        assert_eq!(parts.join("\n"), text);
        assert_eq!(super::parts(&"办".repeat(CELL_LIMIT + 1)), None);
        assert_eq!(super::parts(&"𠮷".repeat(CELL_LIMIT)), None);
        assert_eq!(super::parts(""), Some(vec![""]));
    }

    #[test]
    fn clipped_texts_say_so() {
        assert_eq!(clip("一二三", 3), "一二三");
        assert_eq!(clip("一二三四", 3), "一二…");
        assert_eq!(clip("𠮷𠮷𠮷", 4), "𠮷…");
        assert_eq!(clip("a\u{1}b", 9), "a\u{fffd}b");
    }
}
