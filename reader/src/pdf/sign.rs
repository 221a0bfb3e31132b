//! What one code of a font stands for.

use hayro_cmap::BfString;
use std::rc::Rc;

/// What one code stands for.
#[derive(Clone)]
pub(super) struct Sign {
    /// Its text; none if the font does not say.
    pub(super) text: Option<Text>,
    /// How far it moves, in thousandths of the size.
    pub(super) advance: f64,
    /// Whether it is the code that word spacing applies to.
    pub(super) is_space: bool,
}

/// The text of a glyph, mostly one character.
#[derive(Clone, Debug)]
pub(super) enum Text {
    One(char),
    Several(Rc<str>),
}

/// The text that a map gives, unless it is nothing: some programs map all that they do not know to U+0000.
pub(super) fn text_of(mapped: BfString) -> Option<Text> {
    match mapped {
        BfString::Char('\0' | '\u{FFFD}') => None,
        BfString::Char(one) => Some(Text::One(one)),
        BfString::String(several) => Some(Text::Several(several.into())),
    }
}
