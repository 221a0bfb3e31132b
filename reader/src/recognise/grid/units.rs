//! Which unit the figures of a grid are in, so far as the document states one.

use super::view::{Looks, View, ViewCell};
use crate::figure::Unit;
use std::borrow::Cow;

/// What a grid itself says of units besides its headers, in a cell of its own such as `单位：元`.
pub(super) fn line(view: &View<'_>) -> Option<String> {
    let texts = view.cells.iter().filter(|cell| cell.looks == Looks::Text).map(|cell| &*cell.cell.text);
    let lines = texts.filter(|text| text.contains("单位") && starts_so(text)).filter_map(Unit::line);
    lines.reduce(|one, other| one + "、" + &other)
}

/// Whether a text says nothing but a unit. That of a column's label is the column's.
fn starts_so(text: &str) -> bool {
    let start = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    ["单位", "金额单位", "计量单位", "货币单位"].iter().any(|word| start.starts_with(word))
}

/// What a header or a label says that may state a unit: its notes, or all of it where it speaks of money. Most say
/// nothing of the kind.
pub(super) fn said<'d>(cell: &'d ViewCell<'_>) -> Option<Cow<'d, str>> {
    match cell.cell.text.contains(Unit::MONEY) {
        true => Some(Cow::Borrowed(&cell.cell.text)),
        false => cell.label.note.as_deref().map(Cow::Borrowed),
    }
}

/// The unit of a figure: what the header of its column and the label of its row state, or else what stands above.
pub(super) fn stated(
    view: &View<'_>,
    header: Option<&str>,
    labels: &[usize],
    above: Option<&str>,
    form: Option<&str>,
) -> Option<Unit> {
    let header = header.and_then(|said| Unit::stated(said, form));
    let label = labels.last().and_then(|&cell| Unit::stated(&said(&view.cells[cell])?, form));
    match (header, label) {
        (Some(header), Some(label)) => Some(header.or_unclear(label)),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => Unit::above(above?, form),
    }
}
