//! The form of a type, resolved when it is first needed.

use super::error::Error;

use crate::form::format::{Fingerprint, Format};
use crate::form::resolve::resolve;
use crate::form::shape::{Content, Shape};
use std::sync::{Arc, OnceLock};

/// The form that a type was made of.
#[derive(Debug)]
pub struct Form {
    pub(crate) id: &'static str,
    fingerprint: Fingerprint,
    /// The format file; none for an edition that is built in.
    file: Option<&'static [u8]>,
    ready: OnceLock<Result<Ready, Error>>,
}

/// A form that has been resolved.
#[derive(Debug)]
pub(crate) struct Ready {
    pub(crate) format: Arc<Format>,
    /// What each field of the type is, in the order of its walk.
    pub(crate) places: Vec<Place>,
}

/// What a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Cell(usize),
    Narrative(usize),
}

impl Form {
    pub const fn built_in(id: &'static str, fingerprint: u64) -> Self {
        Form { id, fingerprint: Fingerprint(fingerprint), file: None, ready: OnceLock::new() }
    }

    pub const fn file(id: &'static str, fingerprint: u64, file: &'static [u8]) -> Self {
        Form { id, fingerprint: Fingerprint(fingerprint), file: Some(file), ready: OnceLock::new() }
    }

    pub(crate) fn ready(&self) -> Result<&Ready, Error> {
        self.ready.get_or_init(|| self.resolve()).as_ref().map_err(Error::clone)
    }

    fn resolve(&self) -> Result<Ready, Error> {
        let format = match self.file {
            Some(file) => resolve(file).format.map(Arc::new),
            None => Format::built_in(self.id).ok().cloned(),
        };
        match format {
            Some(format) if format.fingerprint == self.fingerprint => {
                let mut places = Vec::with_capacity(format.cells.len() + format.narratives.len());
                walk(format.shape(), Shape::ROOT, &mut places);
                Ok(Ready { format, places })
            }
            other => {
                let found =
                    other.map(|other| format!("`{}` with the fingerprint {}", other.id, other.fingerprint));
                Err(Error::Format { expected: self.id, found })
            }
        }
    }
}

/// The cells and narratives at or below a place, as the types nest.
fn walk(shape: &Shape, node: usize, places: &mut Vec<Place>) {
    match &shape.node(node).content {
        Content::Branch(_) => shape.children(node).iter().for_each(|&child| walk(shape, child, places)),
        Content::Cell(cell) => places.push(Place::Cell(*cell)),
        Content::Narrative(narrative) => places.push(Place::Narrative(*narrative)),
    }
}
