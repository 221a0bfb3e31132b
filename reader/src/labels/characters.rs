//! One form for characters that are printed in several.

use unicode_normalization::UnicodeNormalization;

/// A text in one form: half-width, without spaces, line breaks and what cannot be seen, one kind of brackets,
/// quotes and dashes, simplified characters.
///
/// ```
/// assert_eq!(nianbao_reader::labels::plain("（一） 總\n計"), "(一)总计");
/// ```
pub fn plain(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_graphic()) {
        return text.to_owned();
    }
    // Nearly all text has these forms already, apart from spaces and full-width marks.
    if text.chars().all(is_common) {
        let mut plain = String::with_capacity(text.len());
        plain.extend(text.chars().map(half_width).filter(|c| !is_unseen(*c)).map(unified));
        return plain;
    }
    text.nfkc().filter(|c| !is_unseen(*c)).map(unified).collect()
}

/// A text as it is printed: half-width, without what cannot be seen, one kind of brackets, quotes and dashes. Unlike
/// [`plain`] it keeps raised and circled digits: they are marks and no digits.
pub(crate) fn printed(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_graphic()) {
        return text.to_owned();
    }
    let mut printed = String::with_capacity(text.len());
    printed.extend(text.chars().filter(|c| !is_unseen(*c)).map(|c| unified(half_width(c))));
    printed
}

/// Whether a character is a raised, lowered, circled or bracketed number: the mark of a note.
pub(crate) fn is_note_mark(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '\u{2070}' | '\u{2074}'..='\u{2079}' | '\u{2080}'..='\u{2089}'
        | '\u{2460}'..='\u{2487}' | '\u{24EA}'..='\u{24FF}' | '\u{2776}'..='\u{2793}'
        | '\u{3251}'..='\u{325F}' | '\u{32B1}'..='\u{32BF}')
}

/// Whether the compatibility form of a character has a digit and the character is none: `①`, `½`, `㏠`.
pub(crate) fn has_digit_in_form(c: char) -> bool {
    let is_width = matches!(c, '\u{ff10}'..='\u{ff19}');
    !c.is_ascii() && !is_width && std::iter::once(c).nfkc().any(|form| form.is_ascii_digit())
}

/// Whether a character is one of those of which nearly all texts consist, and which Unicode leaves alone or makes
/// half-width, whatever stands beside them.
fn is_common(c: char) -> bool {
    matches!(c, ' '..='~' | '\t' | '\n' | '\r' | '\u{3000}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}'
        | '、' | '。' | '“' | '”' | '‘' | '’' | '《' | '》' | '【' | '】' | '〔' | '〕' | '—')
}

fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// Whether a character is a letter or a digit. Chinese ones are most, and the standard library finds them last.
pub(crate) fn is_letter(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}') || c.is_alphanumeric()
}

/// Whether a character is a space, a control, or one that only directs others or marks a run.
pub(crate) fn is_unseen(c: char) -> bool {
    // Nearly all characters are letters, digits or Chinese, of which the standard library knows last.
    !matches!(c, '!'..='~' | '\u{4e00}'..='\u{9fff}')
        && (c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{fffc}'))
}

fn unified(c: char) -> char {
    match c {
        ' '..='~' => c,
        '\u{4e00}'..='\u{9fff}' => simplified(c),
        '〔' | '【' | '［' | '〖' | '﹝' | '｟' => '(',
        '〕' | '】' | '］' | '〗' | '﹞' | '｠' => ')',
        '“' | '”' | '„' | '‟' | '〝' | '〞' | '«' | '»' | '「' | '」' | '『' | '』' | '‘' | '’' => {
            '"'
        }
        '‐'..='―' | '−' | '─' | '━' | '﹣' => '-',
        '·' | '•' | '‧' | '・' | '●' | '．' => '.',
        '∕' | '⁄' | '╱' => '/',
        _ => simplified(c),
    }
}

/// A traditional or variant character in its simplified form.
fn simplified(c: char) -> char {
    if !may_be_listed(c) {
        return c;
    }
    let found = TABLE.binary_search_by_key(&c, |(traditional, _)| *traditional);
    found.map_or(c, |at| TABLE[at].1)
}

/// A bit for each Chinese character that the table may list: most texts have none of these.
static LISTED: [u64; 512] = listed();

const fn listed() -> [u64; 512] {
    let mut bits = [0; 512];
    let mut at = 0;
    while at < TABLE.len() {
        let code = TABLE[at].0 as usize % (512 * 64);
        bits[code / 64] |= 1 << (code % 64);
        at += 1;
    }
    bits
}

fn may_be_listed(c: char) -> bool {
    let code = u32::from(c) as usize % (512 * 64);
    LISTED[code / 64] & 1 << (code % 64) != 0
}

include!("traditional.rs");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(TABLE.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(TABLE.iter().all(|(from, to)| from != to));
    }

    #[test]
    fn common_characters_have_the_form_that_unicode_gives_them() {
        for c in ('\0'..=char::MAX).filter(|c| is_common(*c)) {
            let expect: String = c.to_string().nfkc().collect();
            assert_eq!(half_width(c).to_string().replace('\u{3000}', " "), expect);
        }
        assert!(('\u{4e00}'..='\u{9fff}').all(char::is_alphanumeric));
    }

    #[test]
    fn note_marks_stay_marks() {
        for mark in ['¹', '₂', '①', '⑴', '❶', '㉑', '⓵', '⓪'] {
            assert!(is_note_mark(mark), "{mark}");
            assert_eq!(printed(&format!("１２{mark}")), format!("12{mark}"));
        }
        for other in ['1', '１', '一', '㈠', '½', '件'] {
            assert!(!is_note_mark(other), "{other}");
        }
        let digits: String =
            ['①', '½', '𝟏', '1', '１', '件'].into_iter().filter(|c| has_digit_in_form(*c)).collect();
        assert_eq!(digits, "①½𝟏");
    }

    #[test]
    fn characters_have_one_form() {
        for (text, expect) in [
            ("行政處罰、行政強制", "行政处罚、行政强制"),
            ("⾏政复议", "行政复议"),
            ("ＡＢ１２", "AB12"),
            ("〔2021〕30号", "(2021)30号"),
            ("—— – − ―", "-----"),
            ("a\u{a0}\u{3000}\u{2003}b", "ab"),
        ] {
            assert_eq!(plain(text), expect, "{text}");
        }
    }
}
