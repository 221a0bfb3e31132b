//! Released editions do not change: `formats/editions.lock` holds the fingerprint of each.

use super::fault::{At, Fault};
use crate::both;
use crate::form::format::Format;
use crate::problem::Code;

/// The lock file. Each line is an edition's id, its fingerprint and, for a corrected one, why.
static LOCK: &str = include_str!("../../../formats/editions.lock");

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
    let id = &format.id;
    let message = both!(
        "edition `{id}` is released with the fingerprint {released}, and this file differs from it",
        "格式`{id}`已经发布，指纹为{released}，而这个文件与它不同"
    );
    let help = both!(
        "if the form was changed, start a new edition: nianbao new ID --from {id}; if it was transcribed wrongly, \
         that is an erratum: add the line `{id} {own} errata: what was wrong` to schema/formats/editions.lock",
        "表样有变化的，另起新格式：`nianbao new ID --from {id}`；原来抄录有误的，是勘误：在`schema/formats/editions.lock`\
         里加一行`{id} {own} errata: 哪里错了`"
    );
    Some(Fault::new(Code::EditionLocked, At::Id, message).help(help))
}
