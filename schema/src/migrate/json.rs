//! A residue as JSON, to be kept beside the report; strict when read.

use super::{Kept, Migration, Obligation, Part, Residue, Why};
use crate::compare::{Editions, Kind};
use crate::format::{Format, Value};
use crate::json;
use crate::json::Json;
use crate::number::Number;
use crate::report::{Entry, Report};
use crate::report_json::entry_to_json;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::fmt;
use std::sync::Arc;

/// The version of what is written here.
const VERSION: u32 = 1;

/// The residue of a migration as JSON. It says of which report it is, so that it is not used with another.
pub fn residue_to_json(migration: &Migration) -> Json {
    let Migration { report, residue, .. } = migration;
    let editions: Vec<Json> = residue.parts.iter().map(part_to_json).collect();
    let obligations: Vec<Json> = residue.obligations.iter().map(obligation_to_json).collect();
    json!({
        "residue": (VERSION),
        "format": (&report.format().id),
        "year": (report.year.map(i64::from)),
        "organ": (Some(&report.organ.name).filter(|name| !name.is_empty())),
        "editions": (editions),
        "obligations": (obligations),
    })
}

fn part_to_json(part: &Part) -> Json {
    let cells = part.cells.iter().map(|kept| {
        let cell = &part.format.cells[kept.at];
        let entry = entry_to_json(&kept.value, &cell.value);
        with_why(json!({ "path": (&cell.path), "entry": (entry) }), &kept.why)
    });
    let texts = part.texts.iter().map(|kept| {
        let section = &part.format.sections[part.format.narratives[kept.at].section];
        with_why(json!({ "path": (&section.id), "text": (&kept.value) }), &kept.why)
    });
    json!({
        "format": (&part.format.id),
        "level": (part.level.as_ref()),
        "cells": (cells.collect::<Vec<_>>()),
        "texts": (texts.collect::<Vec<_>>()),
    })
}

fn obligation_to_json(obligation: &Obligation) -> Json {
    let paths: Vec<&str> =
        obligation.cells.iter().map(|&cell| obligation.format.cells[cell].path.as_str()).collect();
    let json = json!({ "format": (&obligation.format.id), "cells": (paths), "sum": (obligation.sum) });
    with_why(json, &obligation.why)
}

fn with_why(mut json: Json, why: &Why) -> Json {
    json.set("change", why.kind.map(Kind::as_str));
    json.set("from", &why.from);
    json.set("to", &why.to);
    json.set("why", why.why.as_ref());
    json.set("cite", why.cite.as_ref());
    json
}

/// Why a residue cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResidueError {
    /// It is not JSON, or not of the shape that a residue has.
    Syntax(String),
    /// It was written by another version of this library.
    Version(u32),
    /// It is of an edition that is not known.
    UnknownFormat(String),
    /// An edition has no such place: edition, path.
    UnknownPath(String, String),
    /// A place of an edition cannot hold what is kept of it: edition, path.
    Unfit(String, String),
    /// It belongs to another report: what differs, what the residue says, what the report says.
    OtherReport(&'static str, String, String),
}

impl fmt::Display for ResidueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ResidueError::Syntax(message) => write!(f, "this is no residue: {message}"),
            ResidueError::Version(version) => {
                write!(f, "the residue is of version {version}, and this program reads version {VERSION}")
            }
            ResidueError::UnknownFormat(id) => {
                write!(f, "the residue keeps figures of edition `{id}`, which is not known")
            }
            ResidueError::UnknownPath(id, path) => {
                write!(f, "the residue keeps `{path}`, which edition `{id}` does not have")
            }
            ResidueError::Unfit(id, path) => {
                write!(f, "what the residue keeps of `{path}` cannot stand there in edition `{id}`")
            }
            ResidueError::OtherReport(what, own, other) => {
                write!(f, "the residue is of another report: its {what} is {own}, the report's is {other}")
            }
        }
    }
}

impl std::error::Error for ResidueError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'a> {
    residue: u32,
    format: String,
    year: Option<u16>,
    organ: Option<String>,
    #[serde(borrow)]
    editions: Vec<Edition<'a>>,
    #[serde(borrow)]
    obligations: Vec<Sum<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edition<'a> {
    format: String,
    level: Option<String>,
    #[serde(borrow)]
    cells: Vec<Cell<'a>>,
    texts: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell<'a> {
    path: String,
    #[serde(borrow)]
    entry: &'a RawValue,
    change: Option<String>,
    from: String,
    to: String,
    why: Option<String>,
    cite: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    path: String,
    text: String,
    change: Option<String>,
    from: String,
    to: String,
    why: Option<String>,
    cite: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sum<'a> {
    format: String,
    cells: Vec<String>,
    #[serde(borrow)]
    sum: &'a RawValue,
    change: Option<String>,
    from: String,
    to: String,
    why: Option<String>,
    cite: Option<String>,
}

/// Reads the residue of a report.
///
/// # Errors
///
/// It is not what [`residue_to_json`] writes, belongs to another report, or names what its editions do
/// not have.
pub fn residue_from_slice(
    bytes: &[u8],
    report: &Report,
    editions: &Editions,
) -> Result<Residue, ResidueError> {
    // The version first: a later one may have other keys.
    #[derive(Deserialize)]
    struct Head {
        residue: u32,
    }
    let syntax = |error: serde_json::Error| ResidueError::Syntax(error.to_string());
    let head: Head = serde_json::from_slice(bytes).map_err(syntax)?;
    if head.residue != VERSION {
        return Err(ResidueError::Version(head.residue));
    }
    let document: Document<'_> = serde_json::from_slice(bytes).map_err(syntax)?;
    debug_assert_eq!(document.residue, VERSION);
    same_report(&document, report)?;
    let parts = document.editions.into_iter().map(|edition| part(edition, editions));
    let obligations = document.obligations.into_iter().map(|sum| obligation(sum, editions));
    Ok(Residue {
        parts: parts.collect::<Result<_, _>>()?,
        obligations: obligations.collect::<Result<_, _>>()?,
    })
}

fn same_report(document: &Document<'_>, report: &Report) -> Result<(), ResidueError> {
    let year = |year: Option<u16>| year.map_or("not given".to_owned(), |year| year.to_string());
    let organ = Some(report.organ.name.clone()).filter(|name| !name.is_empty());
    let shown = |name: &Option<String>| name.clone().unwrap_or_else(|| "not given".to_owned());
    for (what, own, other) in [
        ("edition", document.format.clone(), report.format().id.clone()),
        ("year", year(document.year), year(report.year)),
        ("organ", shown(&document.organ), shown(&organ)),
    ] {
        if own != other {
            return Err(ResidueError::OtherReport(what, own, other));
        }
    }
    Ok(())
}

fn known(id: String, editions: &Editions) -> Result<Arc<Format>, ResidueError> {
    editions.get(&id).cloned().ok_or(ResidueError::UnknownFormat(id))
}

fn part(edition: Edition<'_>, editions: &Editions) -> Result<Part, ResidueError> {
    let format = known(edition.format, editions)?;
    let mut part =
        Part { format: Arc::clone(&format), level: edition.level, cells: Vec::new(), texts: Vec::new() };
    // What a cell can hold, a report of that edition knows.
    let mut trial = Report::blank(&format);
    for cell in edition.cells {
        let at = find(&format, &cell.path)?;
        let unfit = || ResidueError::Unfit(format.id.clone(), cell.path.clone());
        let entry = entry(cell.entry.get(), &format.cells[at].value).ok_or_else(unfit)?;
        trial.set_cell(at, entry.clone()).map_err(|_| unfit())?;
        let why = why(cell.change, cell.from, cell.to, cell.why, cell.cite)?;
        part.cells.push(Kept { at, value: entry, why });
    }
    for text in edition.texts {
        let unknown = || ResidueError::UnknownPath(format.id.clone(), text.path.clone());
        let at = format.narrative(&text.path).ok_or_else(unknown)?;
        let why = why(text.change, text.from, text.to, text.why, text.cite)?;
        part.texts.push(Kept { at, value: text.text, why });
    }
    let count = part.cells.len() + part.texts.len();
    part.cells.sort_by_key(|kept| kept.at);
    part.texts.sort_by_key(|kept| kept.at);
    part.cells.dedup_by_key(|kept| kept.at);
    part.texts.dedup_by_key(|kept| kept.at);
    if part.cells.len() + part.texts.len() < count {
        return Err(ResidueError::Syntax(format!("it keeps one place of edition `{}` twice", format.id)));
    }
    Ok(part)
}

fn obligation(sum: Sum<'_>, editions: &Editions) -> Result<Obligation, ResidueError> {
    let format = known(sum.format, editions)?;
    let cells: Result<Vec<usize>, _> = sum.cells.iter().map(|path| find(&format, path)).collect();
    let number = sum.sum.get().parse::<Number>();
    let number = number.map_err(|error| ResidueError::Syntax(format!("a sum is {error}")))?;
    let why = why(sum.change, sum.from, sum.to, sum.why, sum.cite)?;
    Ok(Obligation { format, cells: cells?, sum: number, why })
}

fn find(format: &Format, path: &str) -> Result<usize, ResidueError> {
    format.cell(path).ok_or_else(|| ResidueError::UnknownPath(format.id.clone(), path.to_owned()))
}

fn why(
    change: Option<String>,
    from: String,
    to: String,
    why: Option<String>,
    cite: Option<String>,
) -> Result<Arc<Why>, ResidueError> {
    let kind = change
        .map(|word| {
            let kind = Kind::ALL.iter().copied().find(|kind| kind.as_str() == word);
            kind.ok_or_else(|| ResidueError::Syntax(format!("`{word}` is no kind of change")))
        })
        .transpose()?;
    Ok(Arc::new(Why { kind, from, to, why, cite }))
}

/// An entry from its JSON; nothing for one that its cell cannot hold, and nothing for blank, which is
/// never kept.
fn entry(raw: &str, value: &Value) -> Option<Entry> {
    if let Ok(text) = serde_json::from_str::<String>(raw) {
        return match value {
            _ if text == "/" => Some(Entry::NotApplicable),
            Value::Text => Some(Entry::from(text.as_str())).filter(|entry| !entry.is_blank()),
            Value::Choice(list) => list.iter().position(|choice| choice.name == text).map(Entry::Choice),
            _ => None,
        };
    }
    match raw {
        "true" => Some(Entry::Flag(true)),
        "false" => Some(Entry::Flag(false)),
        _ => raw.parse::<Number>().ok().map(Entry::Number),
    }
}
