//! Which unit the figures of a grid are in, so far as the document states one.

use super::view::{Looks, View, ViewCell};
use crate::figure::Unit;
use crate::labels::{Label, plain};
use crate::recognise::lexicon::Hit;
use nianbao_schema::format::{Axis, Table};
use std::borrow::Cow;

/// What a grid itself says of units besides its headers, in a cell of its own such as `单位：元`. A label of the form is none:
/// `单位新收` may be a column.
pub(super) fn line(view: &View<'_>, hits: &[Vec<Hit>]) -> Option<String> {
    let is_label = |hits: &[Hit]| hits.iter().any(|hit| hit.likeness.is_exact());
    let cells = view.cells.iter().zip(hits);
    let cells = cells.filter(|(cell, hits)| cell.looks == Looks::Text && !is_label(hits));
    let lines = cells
        .map(|(cell, _)| &*cell.cell.text)
        .filter(|text| text.contains("单位") && starts_so(text))
        .filter_map(Unit::line);
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

/// What stands around the figures of a row and may state their unit, besides the headers of their columns.
pub(super) struct Around<'d> {
    label: Option<Cow<'d, str>>,
    above: Option<&'d str>,
    /// What that is for a unit of the form, which is most often that of the next figure too.
    known: Option<(Option<&'d str>, Stated)>,
}

#[derive(Clone)]
struct Stated {
    label: Option<Unit>,
    above: Option<Unit>,
}

impl<'d> Around<'d> {
    pub(super) fn of(view: &'d View<'_>, labels: &[usize], above: Option<&'d str>) -> Self {
        Around { label: labels.last().and_then(|&cell| said(&view.cells[cell])), above, known: None }
    }

    /// The unit of a figure: what the header of its column and the label of its row state, or else what stands above.
    pub(super) fn stated(&mut self, header: Option<&str>, form: Option<&'d str>) -> Option<Unit> {
        let header = header.and_then(|said| Unit::stated(said, form));
        if self.label.is_none() && self.above.is_none() {
            return header;
        }
        let Stated { label, above } = self.known(form);
        match (header, label) {
            (Some(header), Some(label)) => Some(header.or_unclear(label)),
            (Some(one), None) | (None, Some(one)) => Some(one),
            (None, None) => above,
        }
    }

    /// Whether what is said of a unit beside a figure is nothing but the form's own labels. They state the form's unit, whatever
    /// else they may look like: `答复A/B` is no unit B.
    pub(super) fn is_own(&self, header: Option<&str>, table: &Table, [row, column]: [usize; 2]) -> bool {
        let is_label = |axis: &Axis, leaf: usize, said: Option<&str>| {
            said.is_none_or(|said| {
                let lineage = axis.lineage(axis.leaves[leaf]).into_iter();
                lineage.map(|item| axis.items[item].printed_label()).any(|label| {
                    plain(&label) == plain(said) || Label::of(&label).note.as_deref() == Some(said)
                })
            })
        };
        let label = self.label.as_deref();
        (header.is_some() || label.is_some())
            && is_label(&table.columns, column, header)
            && is_label(&table.rows, row, label)
    }

    fn known(&mut self, form: Option<&'d str>) -> Stated {
        if let Some((_, stated)) = self.known.as_ref().filter(|(of, _)| *of == form) {
            return stated.clone();
        }
        let stated = Stated {
            label: self.label.as_deref().and_then(|label| Unit::stated(label, form)),
            above: self.above.and_then(|above| Unit::above(above, form)),
        };
        self.known = Some((form, stated.clone()));
        stated
    }
}
