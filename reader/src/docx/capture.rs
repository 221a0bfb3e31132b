//! What stands under a name: content controls and our own bookmarks, while the document goes by.

use crate::document::run::{self, Look};
use crate::document::{Field, Place};
use std::collections::BTreeMap;

/// How the names of our bookmarks start.
const OURS: &str = "_nianbao_";

/// The names that are open, and the fields that are done.
#[derive(Default)]
pub(super) struct Captures {
    controls: Vec<Capture>,
    bookmarks: BTreeMap<String, Capture>,
    done: Vec<(usize, Field)>,
    /// How many of the open controls show a prompt.
    prompts: usize,
    opened: usize,
}

struct Capture {
    name: String,
    number: usize,
    text: String,
    /// Whether it has met a paragraph, so that the next one is a line of its own.
    has_paragraph: bool,
    place: Option<Place>,
    prompt: bool,
}

impl Captures {
    fn capture(&mut self, name: String, place: Option<Place>) -> Capture {
        self.opened += 1;
        let has_paragraph = place.is_some();
        Capture { name, number: self.opened, text: String::new(), has_paragraph, place, prompt: false }
    }

    /// A control opens; with the place of the paragraph that it is in, if it is in one.
    pub(super) fn open_control(&mut self, place: Option<Place>) {
        let capture = self.capture(String::new(), place);
        self.controls.push(capture);
    }

    pub(super) fn name_control(&mut self, tag: String) {
        if let Some(control) = self.controls.last_mut() {
            control.name = tag;
        }
    }

    /// The innermost control holds nothing but a prompt.
    pub(super) fn mark_prompt(&mut self) {
        if let Some(control) = self.controls.last_mut()
            && !std::mem::replace(&mut control.prompt, true)
        {
            self.prompts += 1;
        }
    }

    pub(super) fn close_control(&mut self, here: &Place) {
        if let Some(control) = self.controls.pop() {
            self.prompts -= usize::from(control.prompt);
            self.finish(control, here);
        }
    }

    pub(super) fn open_bookmark(&mut self, id: String, name: String, place: Option<Place>) {
        if name.starts_with(OURS) {
            let capture = self.capture(name, place);
            self.bookmarks.insert(id, capture);
        }
    }

    pub(super) fn close_bookmark(&mut self, id: &str, here: &Place) {
        if let Some(bookmark) = self.bookmarks.remove(id) {
            self.finish(bookmark, here);
        }
    }

    fn finish(&mut self, capture: Capture, here: &Place) {
        if !capture.name.is_empty() {
            let place = capture.place.unwrap_or_else(|| here.clone());
            self.done.push((capture.number, Field { name: capture.name, text: capture.text, place }));
        }
    }

    /// Whether what comes now is a prompt and no text.
    pub(super) fn is_prompt(&self) -> bool {
        self.prompts > 0
    }

    /// How many names are open, each of which keeps what comes.
    pub(super) fn open(&self) -> usize {
        self.controls.len() + self.bookmarks.len()
    }

    fn all(&mut self) -> impl Iterator<Item = &mut Capture> {
        self.controls.iter_mut().chain(self.bookmarks.values_mut())
    }

    /// A paragraph begins.
    pub(super) fn paragraph(&mut self, place: &Place) {
        for capture in self.all() {
            if std::mem::replace(&mut capture.has_paragraph, true) {
                capture.text.push('\n');
            }
            capture.place.get_or_insert_with(|| place.clone());
        }
    }

    pub(super) fn write(&mut self, text: &str, look: Look) {
        self.all().for_each(|capture| run::push(&mut capture.text, text, look));
    }

    /// The fields in the order in which they begin.
    pub(super) fn finish_all(mut self) -> Vec<Field> {
        self.done.sort_by_key(|(number, _)| *number);
        self.done.into_iter().map(|(_, field)| field).collect()
    }
}
