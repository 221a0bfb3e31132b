//! All that a form tells people in sentences, each with its place and the cells that it is about.

use super::super::place::{Element, Place, Side, What};
use crate::form::format::Format;
use crate::language::Wording;
use std::collections::HashSet;

/// A text of a form.
pub(super) struct Text<'f> {
    pub(super) place: Place,
    /// What the text is, in a message.
    pub(super) what: Wording,
    pub(super) words: &'f str,
    /// The cells that it is about.
    pub(super) cells: Vec<usize>,
    /// The table that it is about, if it is of one.
    pub(super) table: Option<usize>,
    /// The narrative that it is about.
    pub(super) narrative: Option<usize>,
}

/// The texts of a form. Labels, titles and captions are names and no texts; glosses are for readers of the file.
pub(super) fn of(format: &Format) -> Vec<Text<'_>> {
    let mut texts = Texts { format, found: Vec::new() };
    let form = Place { what: What::Form, path: String::new(), label: format.title.clone() };
    texts.add(form, GUIDANCE, format.about.guidance.as_deref(), (0..format.cells.len()).collect(), None);
    for (at, section) in format.sections.iter().enumerate() {
        let cells: Vec<usize> =
            section.tables.clone().flat_map(|table| format.tables[table].cells.clone()).collect();
        let place = || Element::Section(at).place(format);
        texts.add(place(), GUIDANCE, section.about.guidance.as_deref(), cells.clone(), None);
        if let Some(narrative) = section.narrative {
            let guidance = format.narratives[narrative].guidance.as_deref();
            // Where prose has no guidance of its own, it has that of its section.
            let guidance = guidance.filter(|own| Some(*own) != section.about.guidance.as_deref());
            texts.add(Element::Narrative(narrative).place(format), GUIDANCE, guidance, cells, None);
            let from = texts.found.len().saturating_sub(usize::from(guidance.is_some()));
            texts.found[from..].iter_mut().for_each(|text| text.narrative = Some(narrative));
        }
    }
    (0..format.tables.len()).for_each(|table| texts.table(table));
    for (at, rule) in format.rules.iter().enumerate() {
        let cells = match rule.table {
            Some(table) => format.tables[table].cells.clone(),
            None => 0..format.cells.len(),
        };
        let place = || Element::Rule(at).place(format);
        texts.add(place(), TEXT, rule.text.as_deref(), cells.clone().collect(), rule.table);
        texts.add(place(), GUIDANCE, rule.about.guidance.as_deref(), cells.collect(), rule.table);
    }
    texts.found
}

const GUIDANCE: Wording = Wording::plain("the guidance", "填报说明");
const TEXT: Wording = Wording::plain("the text", "文字");

struct Texts<'f> {
    format: &'f Format,
    found: Vec<Text<'f>>,
}

impl<'f> Texts<'f> {
    fn add(
        &mut self,
        place: Place,
        what: Wording,
        words: Option<&'f str>,
        cells: Vec<usize>,
        table: Option<usize>,
    ) {
        let text = words.map(|words| Text { place, what, words, cells, table, narrative: None });
        self.found.extend(text);
    }

    fn table(&mut self, at: usize) {
        let (format, table) = (self.format, &self.format.tables[at]);
        let cells = || table.cells.clone().collect::<Vec<_>>();
        let place = || Element::Table(at).place(format);
        self.add(place(), GUIDANCE, table.about.guidance.as_deref(), cells(), Some(at));
        for side in Side::BOTH {
            let others = side.other().axis(table).leaves.len();
            for (number, item) in side.axis(table).items.iter().enumerate() {
                let leaves = item.leaves.clone();
                let own = leaves.flat_map(|leaf| (0..others).map(move |other| side.cell(table, leaf, other)));
                let place = Element::Item(at, side, number).place(format);
                self.add(place, GUIDANCE, item.about.guidance.as_deref(), own.collect(), Some(at));
            }
        }
        let mut seen = HashSet::new();
        for cell in table.cells.clone() {
            let only = format.cells[cell].only.as_ref();
            let words = only.and_then(|only| only.text.as_deref()).filter(|words| seen.insert(*words));
            self.add(Element::Cell(cell).place(format), TEXT, words, vec![cell], Some(at));
        }
    }
}
