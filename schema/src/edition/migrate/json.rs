//! A residue as JSON, to be kept beside the report; strict when read.

use super::{Kept, Migration, Obligation, Part, Residue, Why};
use crate::both;
use crate::edition::compare::{Editions, Kind};
use crate::form::format::{Format, Value};
use crate::json;
use crate::json::Json;
use crate::language::Wording;
use crate::number::Number;
use crate::report::report_json::entry_to_json;
use crate::report::{Entry, Report};
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
    Syntax(Wording),
    /// It was written by another version of this library.
    Version(u32),
    /// It is of an edition that is not known.
    UnknownFormat(String),
    /// An edition has no such place: edition, path.
    UnknownPath(String, String),
    /// A place of an edition cannot hold what is kept of it: edition, path.
    Unfit(String, String),
    /// It belongs to another report: what differs, what the residue says, what the report says.
    OtherReport(Box<[Wording; 3]>),
    /// It belongs to the report in another edition: the edition that it says, and the report's.
    OtherEdition(String, String),
}

impl ResidueError {
    /// The reason in words.
    pub fn wording(&self) -> Wording {
        match self {
            ResidueError::Syntax(why) => {
                both!("this is no residue: {why}", "这不是留存文件：{why}", why = why)
            }
            ResidueError::Version(version) => both!(
                "the residue is of version {version}, and this program reads version {VERSION}",
                "留存文件的版本是{version}，本程序能读的版本是{VERSION}"
            ),
            ResidueError::UnknownFormat(id) => both!(
                "the residue keeps figures of edition `{id}`, which is not known",
                "留存文件中有格式`{id}`的数字，而没有找到这个格式"
            ),
            ResidueError::UnknownPath(id, path) => both!(
                "the residue keeps `{path}`, which edition `{id}` does not have",
                "留存文件中有`{path}`，而格式`{id}`中没有"
            ),
            ResidueError::Unfit(id, path) => both!(
                "what the residue keeps of `{path}` cannot stand there in edition `{id}`",
                "留存文件中`{path}`的内容，格式`{id}`的这一格放不下"
            ),
            ResidueError::OtherEdition(own, other) => both!(
                "the residue is of another report: its edition is {own}, the report's is {other}",
                "留存文件是另一份报告的：它的格式是{own}，报告的是{other}"
            ),
            ResidueError::OtherReport(difference) => {
                let [what, own, other] = &**difference;
                both!(
                    "the residue is of another report: its {what} is {own}, the report's is {other}",
                    "留存文件是另一份报告的：它的{what}是{own}，报告的是{other}",
                    what = what,
                    own = own,
                    other = other,
                )
            }
        }
    }
}

impl fmt::Display for ResidueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().english())
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
    let syntax = |error: serde_json::Error| {
        let (line, column) = (error.line(), error.column());
        // What serde says of a shape names types of ours; where it is says more to a person.
        ResidueError::Syntax(Wording::of(error.to_string(), format!("第{line}行第{column}列不对")))
    };
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
    let edition = &report.format().id;
    if document.format != *edition {
        return Err(ResidueError::OtherEdition(document.format.clone(), edition.clone()));
    }
    let absent = || Wording::plain("not given", "未写明");
    let year = |year: Option<u16>| year.map_or_else(absent, |year| Wording::same(year.to_string()));
    let organ = Some(report.organ.name.clone()).filter(|name| !name.is_empty());
    let shown = |name: &Option<String>| name.clone().map_or_else(absent, Wording::same);
    for (what, own, other) in [
        (Wording::plain("year", "年度"), year(document.year), year(report.year)),
        (Wording::plain("organ", "机关"), shown(&document.organ), shown(&organ)),
    ] {
        if own != other {
            return Err(ResidueError::OtherReport(Box::new([what, own, other])));
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
        return Err(ResidueError::Syntax(both!(
            "it keeps one place of edition `{id}` twice",
            "格式`{id}`的同一处出现了两次",
            id = format.id,
        )));
    }
    Ok(part)
}

fn obligation(sum: Sum<'_>, editions: &Editions) -> Result<Obligation, ResidueError> {
    let format = known(sum.format, editions)?;
    let cells: Result<Vec<usize>, _> = sum.cells.iter().map(|path| find(&format, path)).collect();
    let number = sum.sum.get().parse::<Number>();
    let number = number.map_err(|error| {
        ResidueError::Syntax(both!("a sum is {why}", "有一个合计写得不对：{why}", why = error.wording()))
    })?;
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
            kind.ok_or_else(|| {
                ResidueError::Syntax(both!("`{word}` is no kind of change", "没有`{word}`这一类变化"))
            })
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
