//! One form for characters that are printed in several.

use unicode_normalization::UnicodeNormalization;

/// A text in one form: half-width, without spaces, line breaks and what cannot be seen, one kind of brackets,
/// quotes and dashes, simplified characters.
///
/// ```
/// assert_eq!(nianbao_reader::labels::plain("（一） 總\n計"), "(一)总计");
/// ```
pub fn plain(text: &str) -> String {
    // Nearly all text has these forms already, apart from spaces and full-width marks.
    text.nfkc().filter(|c| !is_unseen(*c)).map(unified).collect()
}

/// Whether a character is a space, a control, or one that only directs others.
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffc}')
}

fn unified(c: char) -> char {
    match c {
        ' '..='~' => c,
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
    let found = TABLE.binary_search_by_key(&c, |(traditional, _)| *traditional);
    found.map_or(c, |at| TABLE[at].1)
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
