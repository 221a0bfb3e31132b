//! Fields that are filled in on the page, and notes put on it: their appearance is drawn, their names are kept.

use super::canvas::Stance;
use super::content::{OPERATOR, Painter};
use super::sign::Text;
use crate::Error;
use crate::document::run::Look;
use hayro_font::kurbo::{Affine, Point, Rect, Shape, Vec2};
use hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as PdfString};
use hayro_syntax::page::Page;

/// How deep fields may stand in fields.
const DEEPEST: usize = 16;

/// What hides an annotation: it is hidden, or not for the screen.
const HIDDEN: i64 = 1 << 1 | 1 << 5;

/// The size of a value that has no appearance.
const SIZE: f64 = 10.0;

/// A field with its value.
pub(super) struct Filled {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) area: Rect,
}

/// Draws what stands on a page beside its content, and lists the fields that have a name.
pub(super) fn draw<'a>(
    page: &Page<'a>,
    to_page: Affine,
    painter: &mut Painter<'_, 'a>,
) -> Result<Vec<Filled>, Error> {
    let mut fields = Vec::new();
    let annotations = page.raw().get::<Array<'a>>(b"Annots").unwrap_or_default();
    for note in annotations.iter::<Dict<'a>>() {
        painter.budget().work(OPERATOR)?;
        let Some([x0, y0, x1, y1]) = note.get::<[f64; 4]>(b"Rect") else { continue };
        let area = Rect::new(x0, y0, x1, y1).abs();
        if note.get::<i64>(b"F").unwrap_or(0) & HIDDEN != 0 {
            continue;
        }
        let is_field = note.get::<Name<'_>>(b"Subtype").is_some_and(|kind| kind.as_ref() == b"Widget");
        let text = if is_field { value(&note) } else { None };
        match appearance(&note) {
            Some(form) => painter.draw_form(&form, placed(&form, area), page.resources(), 0)?,
            None => write(text.as_deref(), area, to_page, painter)?,
        }
        if let (Some(name), Some(text)) = (name(&note), text) {
            fields.push(Filled { name, text, area: to_page.transform_rect_bbox(area) });
        }
    }
    Ok(fields)
}

/// What a field looks like in its present state.
fn appearance<'a>(note: &Dict<'a>) -> Option<Stream<'a>> {
    match note.get::<Dict<'a>>(b"AP")?.get::<Object<'a>>(b"N")? {
        Object::Stream(stream) => Some(stream),
        Object::Dict(states) => states.get::<Stream<'a>>(note.get::<Name<'_>>(b"AS")?),
        _ => None,
    }
}

/// What brings an appearance into its place (ISO 32000, 12.5.5).
fn placed(form: &Stream<'_>, area: Rect) -> Affine {
    let [x0, y0, x1, y1] = form.dict().get::<[f64; 4]>(b"BBox").unwrap_or([0.0, 0.0, 1.0, 1.0]);
    let matrix = form.dict().get::<[f64; 6]>(b"Matrix").map_or(Affine::IDENTITY, Affine::new);
    let box_of = (matrix * Rect::new(x0, y0, x1, y1).abs().to_path(0.1)).bounding_box();
    let scale = |to: f64, from: f64| if from.abs() > 1e-6 { to / from } else { 1.0 };
    let (sx, sy) = (scale(area.width(), box_of.width()), scale(area.height(), box_of.height()));
    Affine::new([sx, 0.0, 0.0, sy, area.x0 - sx * box_of.x0, area.y0 - sy * box_of.y0])
}

/// Sets the value of a field without an appearance where a program would show it.
fn write(
    text: Option<&str>,
    area: Rect,
    to_page: Affine,
    painter: &mut Painter<'_, '_>,
) -> Result<(), Error> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(()) };
    painter.budget().glyph(text.len())?;
    let start = Point::new(area.x0 + 2.0, area.center().y - 0.4 * SIZE);
    let width = (area.width() - 4.0).clamp(1.0, SIZE * text.chars().count() as f64);
    let vector = |x, y| -> Vec2 { to_page * Point::new(x, y) - to_page * Point::ORIGIN };
    let stance = Stance {
        origin: to_page * start,
        along: vector(width, 0.0),
        up: vector(0.0, SIZE),
        is_vertical: false,
    };
    let clip = painter.canvas.area;
    painter.canvas.glyph(Some(Text::Several(text.into())), stance, clip, Look::Plain, false);
    Ok(())
}

/// The name of a field: its own after those of the fields it stands in.
fn name(field: &Dict<'_>) -> Option<String> {
    let names: Vec<String> =
        with_parents(field).filter_map(|field| Some(text(&field.get::<PdfString<'_>>(b"T")?))).collect();
    let names: Vec<&str> = names.iter().rev().map(String::as_str).collect();
    (!names.is_empty()).then(|| names.join("."))
}

fn value(field: &Dict<'_>) -> Option<String> {
    let is_text = with_parents(field)
        .find_map(|field| field.get::<Name<'_>>(b"FT"))
        .is_some_and(|kind| kind.as_ref() != b"Btn");
    let value = with_parents(field).find_map(|field| field.get::<Object<'_>>(b"V"));
    match value {
        Some(Object::String(value)) if is_text => Some(text(&value)),
        None if is_text => Some(String::new()),
        _ => None,
    }
}

fn with_parents<'a>(field: &Dict<'a>) -> impl Iterator<Item = Dict<'a>> {
    std::iter::successors(Some(field.clone()), |field| field.get::<Dict<'a>>(b"Parent")).take(DEEPEST)
}

/// A text outside of drawings: UTF-16, UTF-8, or else one byte a character.
fn text(bytes: &[u8]) -> String {
    let utf16 = |rest: &[u8]| {
        let units = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        other => other.iter().copied().map(char::from).collect(),
    }
}
