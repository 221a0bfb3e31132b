//! Composite fonts, which nearly all Chinese text is set in: codes of one to four bytes, by way of a CMap.
//!
//! Only what codes mean and how far they move is read here. The programs that draw the glyphs are never unpacked, and
//! codes of the Chinese collections are understood whether or not the font is embedded.

use super::sign::{Sign, Text, text_of};
use super::unpack::unpack;
use crate::Error;
use crate::budget::Budget;
use hayro_cmap::{CMap, CMapName, CidFamily, WritingMode, load_embedded};
use hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as PdfString};
use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

/// What unpacking one of the CMaps that come with the library costs, at most.
const EMBEDDED: usize = 1 << 20;

/// CMaps by name, each parsed once.
pub(super) type Named = HashMap<Vec<u8>, Option<Rc<CMap>>>;

/// A composite font.
pub(super) struct Composite {
    codes: Rc<CMap>,
    meaning: Meaning,
    widths: Widths,
    heights: Widths,
    pub(super) is_vertical: bool,
}

/// How codes become text, the surest first.
#[derive(Default)]
struct Meaning {
    by_code: Option<CMap>,
    is_utf16: bool,
    by_cid: Option<Rc<CMap>>,
}

/// How far a glyph moves, in thousandths of its size: by first and last CID, and for all others.
struct Widths {
    ranges: Vec<(u32, u32, f64)>,
    other: f64,
}

impl Composite {
    pub(super) fn new(dict: &Dict<'_>, named: &mut Named, budget: &Budget) -> Result<Option<Self>, Error> {
        let Some((codes, name)) = encoding(dict, named, budget)? else { return Ok(None) };
        let descendant =
            dict.get::<Array<'_>>(b"DescendantFonts").and_then(|fonts| fonts.iter::<Dict<'_>>().next());
        let Some(descendant) = descendant else { return Ok(None) };
        let by_code = match dict.get::<Stream<'_>>(b"ToUnicode") {
            Some(stream) => parse(&unpack(&stream, budget)?, budget)?,
            None => None,
        };
        let by_cid = match collection(&codes, &descendant).ucs2_cmap() {
            Some(name) => load(name.to_bytes(), named, budget)?,
            None => None,
        };
        let is_utf16 =
            name.starts_with(b"Uni") && [&b"UCS2"[..], b"UTF16"].iter().any(|form| contains(&name, form));
        Ok(Some(Composite {
            is_vertical: codes.metadata().writing_mode == Some(WritingMode::Vertical),
            meaning: Meaning { by_code, is_utf16, by_cid },
            widths: Widths {
                ranges: ranges::<1>(&descendant, b"W"),
                other: descendant.get::<f64>(b"DW").unwrap_or(1000.0),
            },
            heights: Widths {
                ranges: ranges::<3>(&descendant, b"W2"),
                other: descendant.get::<[f64; 2]>(b"DW2").map_or(-1000.0, |[_, down]| down),
            },
            codes,
        }))
    }

    /// The sign at the start of a text that is not empty, and how many bytes it takes.
    pub(super) fn read(&self, bytes: &[u8]) -> (Sign, usize) {
        let mut code = 0;
        for (byte, length) in bytes.iter().zip(1..=4) {
            code = code << 8 | u32::from(*byte);
            if let Some(cid) = self.codes.lookup_cid_code(code, length) {
                return (self.sign(code, cid, length), usize::from(length));
            }
        }
        (Sign { text: None, advance: self.advance(0), is_space: false }, 1)
    }

    fn sign(&self, code: u32, cid: u32, length: u8) -> Sign {
        let text = self.meaning.text(code, cid);
        Sign { text, advance: self.advance(cid), is_space: length == 1 && code == 32 }
    }

    fn advance(&self, cid: u32) -> f64 {
        if self.is_vertical { self.heights.of(cid) } else { self.widths.of(cid) }
    }
}

impl Meaning {
    fn text(&self, code: u32, cid: u32) -> Option<Text> {
        let told = self.by_code.as_ref().and_then(|map| map.lookup_bf_string(code)).and_then(text_of);
        told.or_else(|| self.is_utf16.then(|| utf16(code)).flatten())
            .or_else(|| self.by_cid.as_ref()?.lookup_bf_string(cid).and_then(text_of))
    }
}

impl Widths {
    fn of(&self, cid: u32) -> f64 {
        let after = self.ranges.partition_point(|(first, ..)| *first <= cid);
        match after.checked_sub(1).and_then(|at| self.ranges.get(at)) {
            Some((_, last, width)) if cid <= *last => *width,
            _ => self.other,
        }
    }
}

/// A code that is UTF-16 itself, one unit or two.
fn utf16(code: u32) -> Option<Text> {
    let (high, low) = ((code >> 16) as u16, code as u16);
    let units = [high, low];
    let units = if high == 0 { &units[1..] } else { &units[..] };
    char::decode_utf16(units.iter().copied()).next()?.ok().map(Text::One)
}

/// The map of a font's codes, and its name.
type Encoding = (Rc<CMap>, Vec<u8>);

/// How a font's codes are read.
fn encoding(dict: &Dict<'_>, named: &mut Named, budget: &Budget) -> Result<Option<Encoding>, Error> {
    match dict.get::<Object<'_>>(b"Encoding") {
        Some(Object::Name(name)) => Ok(load(&name, named, budget)?.map(|map| (map, name.to_vec()))),
        Some(Object::Stream(stream)) => {
            let map = parse(&unpack(&stream, budget)?, budget)?;
            let name = stream.dict().get::<Name<'_>>(b"CMapName").map_or_else(Vec::new, |name| name.to_vec());
            Ok(map.map(|map| (Rc::new(map), name)))
        }
        _ => Ok(None),
    }
}

fn load(name: &[u8], named: &mut Named, budget: &Budget) -> Result<Option<Rc<CMap>>, Error> {
    if let Some(known) = named.get(name) {
        return Ok(known.clone());
    }
    let map = match CMapName::from_bytes(name) {
        CMapName::IdentityH => Some(CMap::identity_h()),
        CMapName::IdentityV => Some(CMap::identity_v()),
        other => match load_embedded(other) {
            Some(data) => parse(data, budget)?,
            None => None,
        },
    };
    let map = map.map(Rc::new);
    named.insert(name.to_vec(), map.clone());
    Ok(map)
}

/// Parses a CMap. The maps that it builds on are paid for: a file can name the largest one many times.
fn parse(data: &[u8], budget: &Budget) -> Result<Option<CMap>, Error> {
    let fetched = Cell::new(0_usize);
    let map = CMap::parse(data, |name| {
        fetched.set(fetched.get() + EMBEDDED);
        load_embedded(name)
    });
    budget.unpacked(fetched.get())?;
    Ok(map)
}

/// The collection that a font's CIDs belong to.
fn collection(codes: &CMap, descendant: &Dict<'_>) -> CidFamily {
    let declared = codes.metadata().character_collection.clone().map(|collection| collection.family);
    declared.filter(|family| *family != CidFamily::AdobeIdentity).unwrap_or_else(|| {
        let info = descendant.get::<Dict<'_>>(b"CIDSystemInfo").unwrap_or_default();
        let text = |key: &[u8]| info.get::<PdfString<'_>>(key).map_or_else(Vec::new, |text| text.to_vec());
        CidFamily::from_registry_ordering(&text(b"Registry"), &text(b"Ordering"))
    })
}

/// The ranges of a width table, in order; of each `N` numbers for a glyph the first says how far it moves.
fn ranges<const N: usize>(font: &Dict<'_>, key: &[u8]) -> Vec<(u32, u32, f64)> {
    let mut ranges = Vec::new();
    let table = font.get::<Array<'_>>(key).unwrap_or_default();
    let mut items = table.iter::<Object<'_>>();
    while let (Some(first), Some(second)) = (items.next().and_then(code), items.next()) {
        if let Object::Array(widths) = &second {
            let widths = widths.iter::<f64>().step_by(N);
            ranges.extend(widths.zip(first..).map(|(width, cid)| (cid, cid, width)));
        } else if let (Some(last), Some(width)) = (code(second), items.next().and_then(number)) {
            ranges.push((first, last, width));
            (1..N).for_each(|_| drop(items.next()));
        }
    }
    ranges.sort_by_key(|(first, ..)| *first);
    ranges
}

fn code(object: Object<'_>) -> Option<u32> {
    object.into_number().and_then(|number| u32::try_from(number.as_i64()).ok())
}

fn number(object: Object<'_>) -> Option<f64> {
    object.into_number().map(|number| number.as_f64())
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(text, part).is_some()
}
