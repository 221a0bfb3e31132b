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

/// The most rows that a narrative is spread over: formulas and people have to go through them all.
const MOST_PARTS: usize = 200;

/// Prose in paragraphs, one a part: the line breaks between parts are left out. Text of very many lines has several in
/// a part; blank lines at the end stay with the last one. Nothing if a single line is too long for any cell.
pub(super) fn parts(text: &str) -> Option<Vec<&str>> {
    let body = text.trim_end_matches('\n').len();
    let breaks = text[..body].match_indices('\n').map(|(at, _)| at).chain([text.len()]);
    let each = (text[..body].matches('\n').count() + 1).div_ceil(MOST_PARTS);
    let mut parts = Vec::new();
    let (mut start, mut end, mut lines, mut units) = (0, 0, 0, 0);
    for next in breaks {
        let more = length(&text[end..next]);
        if lines == each || (lines > 0 && units + more > CELL_LIMIT) {
            parts.push(&text[start..end]);
            (start, lines, units) = (end + 1, 0, 0);
        }
        (end, lines, units) = (next, lines + 1, units + more);
    }
    parts.push(&text[start..end]);
    parts.iter().all(|part| length(part) <= CELL_LIMIT).then_some(parts)
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
        let long = "办".repeat(20_000);
        for (text, expect) in [
            (format!("{long}\n{long}\n\n{long}"), 4),
            ("一\n二\n三".to_owned(), 3),
            ("\n一\n\n二\n\n".to_owned(), 4),
            ("\n\n".to_owned(), 1),
            ("行\n".repeat(1000), 200),
            (format!("{}\n", "字".repeat(300)).repeat(50_000), 463),
        ] {
            let parts = parts(&text).unwrap();
            assert_eq!(parts.len(), expect);
            assert!(parts.iter().all(|part| length(part) <= CELL_LIMIT));
            assert_eq!(parts.join("\n"), text);
            // Rows that hold nothing at the end are rows that nobody needed.
            assert!(parts.len() == 1 || parts.last().is_some_and(|part| !part.is_empty()));
        }
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
