//! Released editions do not change: `formats/editions.lock` holds the fingerprint of each.

use super::fault::{At, Fault};
use crate::format::Format;
use crate::problem::Code;

/// The lock file. Each line is an edition's id, its fingerprint and, for a corrected one, why.
static LOCK: &str = include_str!("../../formats/editions.lock");

/// The fingerprint under which a built-in edition was released, or last corrected: the last line for
/// an id counts, those before it are its history.
pub fn released(id: &str) -> Option<&'static str> {
    let entries = LOCK.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut words = line.split_whitespace();
        Some((words.next()?, words.next()?))
    });
    entries.rev().find(|(own, _)| *own == id).map(|(_, fingerprint)| fingerprint)
}

/// What is wrong with a format that bears the id of a released edition and differs from it.
pub fn check(format: &Format) -> Option<Fault> {
    let released = released(&format.id)?;
    let own = format.fingerprint.to_string();
    if own == released {
        return None;
    }
    let message = format!(
        "edition `{}` is released with the fingerprint {released}, and this file differs from it",
        format.id
    );
    let help = format!(
        "if the form was changed, start a new edition: nianbao new ID --from {0}; if it was transcribed wrongly, \
         that is an erratum: add the line `{0} {own} errata: what was wrong` to schema/formats/editions.lock",
        format.id
    );
    Some(Fault::new(Code::EditionLocked, At::Id, message).help(help))
}
