//! Which form a document says that it is of, and whether that can be believed.
//!
//! Names in a file, and the data that it carries, mean what they meant in the form with which the file was made. So a
//! document that names its form is read as that form, or not at all.

use crate::document::Declared;
use crate::error::Error;
use nianbao_schema::Format;
use nianbao_schema::compare::Editions;
use std::sync::Arc;

/// The form that a document names; nothing where it names none.
///
/// # Errors
///
/// The form is not known, or is known in another state, in which units and labels may differ.
pub(crate) fn named<'f>(
    declared: &Declared,
    formats: impl Iterator<Item = &'f Arc<Format>>,
    editions: &'f Editions,
) -> Result<Option<&'f Arc<Format>>, Error> {
    let Some(id) = &declared.format else { return Ok(None) };
    let own = formats.into_iter().find(|format| format.id == *id);
    let Some(format) = own.or_else(|| editions.get(id)) else {
        // Files of ours have both. `format: pdf` at the head of other people's Markdown names no form.
        let is_ours = declared.fingerprint.is_some();
        return if is_ours { Err(Error::UnknownForm { id: id.clone() }) } else { Ok(None) };
    };
    match &declared.fingerprint {
        Some(fingerprint) if !format.answers_to(fingerprint) => Err(Error::OtherState {
            id: id.clone(),
            stated: fingerprint.clone(),
            known: format.fingerprint.to_string(),
        }),
        _ => Ok(Some(format)),
    }
}
