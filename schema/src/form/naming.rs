//! How a form numbers its parts, and how sentences name labels, sections and units.

/// How many characters a numbered label must have to be known in a sentence without quotation marks.
pub(crate) const TELLING: usize = 4;

/// A number as Chinese counts sections: 一, 二, … 十, 十一, … 二十一.
pub fn numeral(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match number {
        0 => "〇".to_owned(),
        1..=9 => DIGITS[number].to_owned(),
        10..=19 => format!("十{}", DIGITS[number - 10]),
        20..=99 => format!("{}十{}", DIGITS[number / 10], DIGITS[number % 10]),
        _ => number.to_string(),
    }
}

/// A section as sentences call it, by its place from 0: `第六部分`.
pub(crate) fn part(at: usize) -> String {
    format!("第{}部分", numeral(at + 1))
}

/// The number in front of a section's title, by its place from 0: `六、`.
pub fn heading(at: usize) -> String {
    format!("{}、", numeral(at + 1))
}

/// A label without the number in front of it: `（一）甲`, `1.乙`, `一、丙`.
pub(crate) fn unnumbered(label: &str) -> &str {
    let is_digit = |c: char| c.is_ascii_digit() || "〇零一二三四五六七八九十百".contains(c);
    let open = label.strip_prefix(['（', '(']);
    let rest = open.unwrap_or(label).trim_start_matches(is_digit);
    let counted = rest.len() < open.unwrap_or(label).len();
    let rest = match open {
        Some(_) => rest.strip_prefix(['）', ')']),
        None => rest.strip_prefix(['、', '.', '．', '，']),
    };
    rest.filter(|_| counted).map_or(label, str::trim_start)
}

/// The number in front of a label, without the point or comma behind it: `（一）`, `1`, `一`.
pub(crate) fn number(label: &str) -> Option<&str> {
    let rest = unnumbered(label);
    let number = label[..label.len() - rest.len()].trim_end().trim_end_matches(['、', '.', '．', '，']);
    (!number.is_empty()).then_some(number)
}

/// Where a text speaks of a unit, which may be one character and part of any word.
pub(crate) fn measures<'t>(text: &'t str, unit: &'t str) -> impl Iterator<Item = usize> + 't {
    let is_word = move |at: &usize| {
        let before = text[..*at].chars().next_back();
        let after = text[at + unit.len()..].chars().next();
        let is_quoted = before == Some('“') && after == Some('”');
        let is_counted =
            matches!(before, Some('以' | '按' | '：')) || before.is_some_and(|c| c.is_ascii_digit());
        is_quoted || is_counted || unit.chars().count() > 1
    };
    text.match_indices(unit).map(|(at, _)| at).filter(is_word)
}

#[cfg(test)]
mod tests {
    use super::unnumbered;

    #[test]
    fn a_label_is_told_from_its_number() {
        for (label, expect) in [
            ("（一）甲类", "甲类"),
            ("（十二）甲类", "甲类"),
            ("1.甲类", "甲类"),
            ("一、甲类", "甲类"),
            ("三类甲", "三类甲"),
            ("（甲类）", "（甲类）"),
            ("2021年", "2021年"),
        ] {
            assert_eq!(unnumbered(label), expect);
        }
    }
}
