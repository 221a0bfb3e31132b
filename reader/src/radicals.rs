//! Radicals that stand for characters: some programs print 民 and leave ⺠ for whoever copies it.

use crate::document::{Block, Document};
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
pub(crate) fn plain(character: char) -> char {
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

/// Puts characters in the place of radicals, wherever a document has text.
pub(crate) fn replace(document: &mut Document) {
    for block in &mut document.blocks {
        match block {
            Block::Paragraph(paragraph) => replace_in(&mut paragraph.text),
            Block::Grid(grid) => {
                grid.caption.iter_mut().for_each(replace_in);
                grid.cells.iter_mut().for_each(|cell| replace_in(&mut cell.text));
            }
        }
    }
    document.fields.iter_mut().for_each(|field| replace_in(&mut field.text));
    document.declared.title.iter_mut().for_each(replace_in);
}

fn replace_in(text: &mut String) {
    // All of them have three bytes or more, and the first one is one of these.
    let may_be = |byte: &u8| matches!(byte, 0xE2 | 0xEF | 0xF0);
    if text.as_bytes().iter().any(may_be) && text.chars().any(|c| plain(c) != c) {
        *text = text.chars().map(plain).collect();
    }
}

fn decomposed(character: char) -> char {
    let mut forms = std::iter::once(character).nfkc();
    match (forms.next(), forms.next()) {
        (Some(one), None) => one,
        _ => character,
    }
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
