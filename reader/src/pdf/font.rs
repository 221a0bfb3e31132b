//! Fonts as far as they say what is written: codes, what they mean, and how far they move.

use super::composite::{Composite, Named};
use super::sign::{Sign, Text, text_of};
use super::unpack::allow;
use crate::Error;
use crate::budget::Budget;
use hayro_cmap::CMapName;
use hayro_font::{CMapResolverFn, FontCache, FontGlyph, FontQuery, FontResolverFn};
use hayro_syntax::object::{Dict, Name, Stream};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// How wide a glyph is taken to be in a font that cannot be read.
const UNKNOWN_WIDTH: f64 = 500.0;

/// What loading a font costs.
const LOADING: usize = 50_000;

/// A font.
pub(super) enum Font {
    /// Codes of several bytes.
    Composite(Box<Composite>),
    /// One byte a code: what each of the 256 stands for.
    Simple(Vec<Sign>),
}

impl Sign {
    /// How many bytes of text it is.
    pub(super) fn length(&self) -> usize {
        match &self.text {
            None => 0,
            Some(Text::One(one)) => one.len_utf8(),
            Some(Text::Several(several)) => several.len(),
        }
    }
}

impl Font {
    pub(super) fn is_vertical(&self) -> bool {
        matches!(self, Font::Composite(font) if font.is_vertical)
    }

    /// The sign at the start of a text that is not empty, and how many bytes it takes.
    pub(super) fn read(&self, bytes: &[u8]) -> (Sign, usize) {
        match self {
            Font::Composite(font) => font.read(bytes),
            Font::Simple(signs) => (signs[usize::from(bytes[0])].clone(), 1),
        }
    }
}

/// The fonts of a document, each loaded once.
#[derive(Default)]
pub(super) struct Fonts<'a> {
    /// By where the font's dictionary stands in the file.
    loaded: HashMap<(*const u8, usize), Rc<Font>>,
    named: Named,
    simple: FontCache<'a>,
}

impl<'a> Fonts<'a> {
    pub(super) fn get(&mut self, dict: &Dict<'a>, budget: &Budget) -> Result<Rc<Font>, Error> {
        let key = (dict.data().as_ptr(), dict.data().len());
        if let Some(font) = self.loaded.get(&key) {
            return Ok(font.clone());
        }
        budget.work(LOADING)?;
        let font = Rc::new(self.load(dict, budget)?);
        self.loaded.insert(key, font.clone());
        Ok(font)
    }

    fn load(&mut self, dict: &Dict<'a>, budget: &Budget) -> Result<Font, Error> {
        let is_composite = dict.get::<Name<'_>>(b"Subtype").is_some_and(|kind| kind.as_ref() == b"Type0");
        if is_composite {
            let font = Composite::new(dict, &mut self.named, budget)?;
            return Ok(font.map_or_else(|| Font::Simple(unknown()), |font| Font::Composite(Box::new(font))));
        }
        self.simple(dict, budget).map(Font::Simple)
    }

    /// A font of one byte a code, asked once for each of them.
    fn simple(&mut self, dict: &Dict<'a>, budget: &Budget) -> Result<Vec<Sign>, Error> {
        allow_program(dict, budget)?;
        // A map that a font's own map builds on is not looked up: it could be named many times.
        let (fonts, maps): (FontResolverFn, CMapResolverFn) =
            (Arc::new(standard), Arc::new(|_: CMapName<'_>| None));
        let font = self.simple.font(dict, &fonts, &maps);
        let Some(font) = font else { return Ok(unknown()) };
        let sign = |code: u8| Sign {
            text: meaning(&font, u32::from(code)),
            advance: font.code_advance(u32::from(code)).x,
            is_space: code == b' ',
        };
        Ok((0..=u8::MAX).map(sign).collect())
    }
}

/// The stand-in for a font that is not embedded.
fn standard(query: &FontQuery) -> Option<(hayro_font::FontData, u32)> {
    match query {
        FontQuery::Standard(font) => Some(font.get_font_data()),
        FontQuery::Fallback(query) => Some(query.pick_standard_font().get_font_data()),
    }
}

fn meaning(font: &hayro_font::Font<'_>, code: u32) -> Option<Text> {
    let mapped = match font.glyph(font.map_code(code), code) {
        FontGlyph::Outline(glyph) => glyph.as_unicode(),
        FontGlyph::Type3(glyph) => glyph.as_unicode(),
    };
    mapped.and_then(text_of)
}

/// What the library unpacks of a font by itself.
fn allow_program(dict: &Dict<'_>, budget: &Budget) -> Result<(), Error> {
    let descriptor = dict.get::<Dict<'_>>(b"FontDescriptor").unwrap_or_default();
    for (holder, key) in [
        (&descriptor, &b"FontFile"[..]),
        (&descriptor, b"FontFile2"),
        (&descriptor, b"FontFile3"),
        (dict, b"ToUnicode"),
    ] {
        if let Some(stream) = holder.get::<Stream<'_>>(key) {
            allow(&stream, budget)?;
        }
    }
    Ok(())
}

/// The signs of a font that cannot be read: ASCII is most likely what it looks like.
fn unknown() -> Vec<Sign> {
    let text = |code: u8| code.is_ascii_graphic().then(|| Text::One(char::from(code)));
    let sign = |code| Sign { text: text(code), advance: UNKNOWN_WIDTH, is_space: code == b' ' };
    (0..=u8::MAX).map(sign).collect()
}
