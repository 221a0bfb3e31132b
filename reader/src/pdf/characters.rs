//! The characters that stand for the same text: what fonts call a radical is a character to whoever reads it.

use unicode_normalization::UnicodeNormalization;

/// Radicals that are whole characters and have no decomposition in Unicode, by its list of equivalent ideographs.
const RADICALS: &[(char, char)] = &[
    ('⺒', '巳'),
    ('⺓', '幺'),
    ('⺟', '母'),
    ('⺠', '民'),
    ('⻁', '虎'),
    ('⻄', '西'),
    ('⻅', '见'),
    ('⻆', '角'),
    ('⻉', '贝'),
    ('⻋', '车'),
    ('⻑', '長'),
    ('⻓', '长'),
    ('⻔', '门'),
    ('⻘', '青'),
    ('⻙', '韦'),
    ('⻚', '页'),
    ('⻛', '风'),
    ('⻜', '飞'),
    ('⻝', '食'),
    ('⻢', '马'),
    ('⻤', '鬼'),
    ('⻥', '鱼'),
    ('⻦', '鸟'),
    ('⻧', '卤'),
    ('⻨', '麦'),
    ('⻩', '黄'),
    ('⻪', '黾'),
    ('⻬', '齐'),
    ('⻮', '齿'),
    ('⻰', '龙'),
    ('⻳', '龟'),
];

/// The character that people read where a font says a radical or a compatibility form.
pub(super) fn plain(character: char) -> char {
    match character {
        '\u{2E80}'..='\u{2EFF}' => RADICALS
            .binary_search_by_key(&character, |(radical, _)| *radical)
            .map_or_else(|_| decomposed(character), |at| RADICALS[at].1),
        '\u{2F00}'..='\u{2FDF}' | '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}' => {
            decomposed(character)
        }
        _ => character,
    }
}

fn decomposed(character: char) -> char {
    let mut forms = std::iter::once(character).nfkc();
    match (forms.next(), forms.next()) {
        (Some(one), None) => one,
        _ => character,
    }
}

/// Whether a character belongs to a script whose words are not set apart.
pub(super) fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{2014}' | '\u{2018}'..='\u{201D}' | '\u{2026}' | '\u{2460}'..='\u{24FF}'
        | '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn radicals_and_compatibility_forms_are_read_as_characters() {
        for (form, read) in
            [('⼀', '一'), ('⽉', '月'), ('⻓', '长'), ('⺟', '母'), ('\u{F967}', '不'), ('⻢', '马')]
        {
            assert_eq!(plain(form), read);
        }
        // Full-width and circled forms are another matter: what they say is not the same.
        for same in ['１', '①', '㈠', '长', 'A'] {
            assert_eq!(plain(same), same);
        }
        assert!(RADICALS.is_sorted());
    }
}
