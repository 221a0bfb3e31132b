//! What became of a path that another edition has: renamed, moved, split, merged, removed, replaced,
//! scaled; when, why and by which notice.

use nianbao_schema::format::{Change, ChangeKind, Format};
use nianbao_schema::problem::choices;
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

/// What to say of a path that `format` does not have, if an edition before or after it does. In a
/// path, `*` stands for any row or column.
pub(crate) fn tell(path: &str, format: &Arc<Format>, relatives: &[Arc<Format>]) -> Option<String> {
    let earlier = ancestors(format, relatives);
    if let Some(at) = earlier.iter().position(|edition| !cells(path, edition).is_empty()) {
        let mut line: Vec<&Arc<Format>> = earlier[..=at].iter().rev().collect();
        line.push(format);
        return Some(forward(path, &line));
    }
    later(format, relatives).into_iter().find_map(|mut line| {
        line.retain(|edition| edition.id != format.id);
        let at = line.iter().position(|edition| !cells(path, edition).is_empty())?;
        Some(backward(path, format, &line[..=at]))
    })
}

/// What to say of a path that was a single thing in an earlier edition, and is several here.
pub(crate) fn tell_since(
    path: &str,
    format: &Arc<Format>,
    relatives: &[Arc<Format>],
    was_single: impl Fn(&Format) -> bool,
) -> Option<String> {
    let earlier = ancestors(format, relatives);
    let at = earlier.iter().position(|edition| was_single(edition))?;
    let mut line: Vec<&Arc<Format>> = earlier[..=at].iter().rev().collect();
    line.push(format);
    Some(forward(path, &line))
}

/// What changed between two editions at a path that both have, if it does not mean the same in both.
pub(crate) fn meaning(path: &str, formats: &[&Arc<Format>], relatives: &[Arc<Format>]) -> Option<String> {
    formats.iter().find_map(|newer| {
        let earlier = ancestors(newer, relatives);
        let oldest = earlier.iter().position(|edition| formats.iter().any(|own| own.id == edition.id))?;
        let mut line: Vec<&Arc<Format>> = earlier[..=oldest].iter().rev().collect();
        line.push(newer);
        line.windows(2).find_map(|pair| {
            let own = cells(path, pair[0]);
            let change = pair[1].changes.iter().find(|change| breaks(change, &own, pair[0]))?;
            let what =
                format!("`{}` does not mean the same in {} and {}", written(path), pair[0].id, pair[1].id);
            let help = "help: give each of the two formats a struct of its own for it";
            Some(format!("{what}: {}\n{}\n{help}", fate(path, change), reason(change, pair[1])))
        })
    })
}

/// Whether a change takes their meaning from all of these cells, or from some of them and nothing else.
/// One that concerns them among others is for whoever names those: a column that changed is the
/// concern of a row's struct, which has a field for it, and not of who binds the row.
fn breaks(change: &Change, own: &BTreeSet<usize>, older: &Format) -> bool {
    let from: BTreeSet<usize> = change.from.iter().flat_map(|from| cells(from, older)).collect();
    let concerned = !from.is_empty() && (from.is_superset(own) || from.is_subset(own) && own.len() > 1);
    concerned && matches!(change.kind, ChangeKind::Replaced | ChangeKind::Scaled)
}

/// The editions that a format follows, the last one first.
fn ancestors(format: &Format, relatives: &[Arc<Format>]) -> Vec<Arc<Format>> {
    let mut line: Vec<Arc<Format>> = Vec::new();
    let mut revises = format.revises.clone();
    while let Some(id) = revises {
        let known = line.iter().any(|edition| edition.id == id) || format.id == id;
        let Some(edition) = relatives.iter().find(|edition| edition.id == id).filter(|_| !known) else {
            break;
        };
        revises = edition.revises.clone();
        line.push(Arc::clone(edition));
    }
    line
}

/// The lines of editions that follow a format, each from the next one on.
fn later<'r>(format: &Format, relatives: &'r [Arc<Format>]) -> Vec<Vec<Arc<Format>>> {
    let lines = relatives.iter().map(|edition: &'r Arc<Format>| {
        let mut line = ancestors(edition, relatives);
        let until = line.iter().position(|ancestor| ancestor.id == format.id)?;
        line.truncate(until);
        line.reverse();
        line.push(Arc::clone(edition));
        Some(line)
    });
    let mut lines: Vec<Vec<Arc<Format>>> = lines.flatten().collect();
    // The longest line has the shorter ones as its beginnings.
    lines.sort_by_key(|line| std::cmp::Reverse(line.len()));
    lines
}

/// The story of a path from an earlier edition on; the last edition of the line does not have it, or
/// has it as several things.
fn forward(path: &str, line: &[&Arc<Format>]) -> String {
    let (first, last) = (line[0], line[line.len() - 1]);
    let name = written(path);
    let mut story = match cells(path, last).is_empty() {
        true => format!("`{name}` is not in format {}; {} has it", last.id, first.id),
        false => format!("`{name}` is several things in format {}; in {} it is one", last.id, first.id),
    };
    let mut at = path.to_owned();
    let mut kinds = Vec::new();
    for pair in line.windows(2) {
        let (older, newer) = (pair[0], pair[1]);
        let changes = applying(&at, older, &newer.changes);
        let Some(change) = changes.first() else {
            if cells(&at, newer).is_empty() {
                story.push_str(&format!("\n{} has it no longer, and does not say why", newer.id));
                story.push_str(&format!("\nhelp: {}", advice(ChangeKind::Removed, &[], first)));
                return story;
            }
            continue;
        };
        story.push_str(&format!("\n{}: {}", newer.id, fate(&at, change)));
        story.push_str(&format!("\n{}", reason(change, newer)));
        let to = led(&at, change);
        match to.as_slice() {
            [next] if !cells(next, newer).is_empty() => at.clone_from(next),
            _ => {
                story.push_str(&format!("\nhelp: {}", advice(change.kind, &to, first)));
                return story;
            }
        }
        kinds.push(change.kind);
    }
    let help = match weightiest(&kinds) {
        Some(kind) => advice(kind, &[at], first),
        None => format!("name one of them: {}", choices(paths(&at, last)).english()),
    };
    story.push_str(&format!("\nhelp: {help}"));
    story
}

/// Of what changed on the way, that which a struct has to mind most.
fn weightiest(kinds: &[ChangeKind]) -> Option<ChangeKind> {
    let heavy = [ChangeKind::Replaced, ChangeKind::Merged, ChangeKind::Scaled];
    heavy.into_iter().find(|kind| kinds.contains(kind)).or(kinds.first().copied())
}

/// The cells at a path, by their own paths.
fn paths<'f>(path: &str, format: &'f Format) -> Vec<&'f str> {
    let at = |cell: usize| format.cells.get(cell).map(|cell| cell.path.as_str());
    cells(path, format).into_iter().filter_map(at).collect()
}

/// The story of a path that only a later edition has, told from that edition back.
fn backward(path: &str, format: &Format, line: &[Arc<Format>]) -> String {
    let last = &line[line.len() - 1];
    let mut story = format!("`{}` is not in format {}; {} has it", written(path), format.id, last.id);
    let mut at = path.to_owned();
    let mut same = true;
    for newer in line.iter().rev() {
        let leading =
            |change: &&Change| change.to.iter().any(|to| cells(to, newer).is_superset(&cells(&at, newer)));
        let Some(change) = newer.changes.iter().find(leading) else { continue };
        story.push_str(&format!("\n{}: {}", newer.id, origin(&at, change)));
        story.push_str(&format!("\n{}", reason(change, newer)));
        let from = origins(&at, change);
        same &= !matches!(
            change.kind,
            ChangeKind::Split
                | ChangeKind::Merged
                | ChangeKind::Replaced
                | ChangeKind::Removed
                | ChangeKind::Added
        );
        match from.as_slice() {
            [own] if !cells(own, format).is_empty() => {
                let verb = if same { "write" } else { "what there was before is" };
                story.push_str(&format!("\nhelp: {verb} `{}`", written(own)));
                return story;
            }
            [own] => at.clone_from(own),
            _ => return story,
        }
    }
    story
}

/// The declared changes that concern a path of the older edition; those that say most of it first.
fn applying<'c>(path: &str, older: &Format, changes: &'c [Change]) -> Vec<&'c Change> {
    let own = cells(path, older);
    let mut concerned: Vec<(bool, &Change)> = changes
        .iter()
        .filter_map(|change| {
            let from: BTreeSet<usize> = change.from.iter().flat_map(|from| cells(from, older)).collect();
            (!own.is_empty() && !from.is_disjoint(&own)).then(|| (!from.is_superset(&own), change))
        })
        .collect();
    concerned.sort_by_key(|&(partly, _)| partly);
    concerned.into_iter().map(|(_, change)| change).collect()
}

/// The cells of a path, in which `*` may stand for any row or column. A narrative counts as a cell
/// behind the last one.
pub(crate) fn cells(path: &str, format: &Format) -> BTreeSet<usize> {
    let of_axes = |id: &str, row: Option<&str>, column: Option<&str>| {
        let Some(table) = format.table(id).map(|table| &format.tables[table]) else { return BTreeSet::new() };
        let within = |item: &str, path: Option<&str>| {
            path.is_none_or(|path| {
                item == path || item.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
            })
        };
        let of_table = table.cells.clone().filter(|&cell| {
            let (of_row, of_column) = format.items(cell);
            within(&of_row.path, row) && within(&of_column.path, column)
        });
        of_table.collect()
    };
    if let Some((id, rest)) = path.split_once('.') {
        if let Some(column) = rest.strip_prefix("*.") {
            return of_axes(id, None, Some(column));
        }
        if let Some(row) = rest.strip_suffix(".*") {
            return of_axes(id, Some(row), None);
        }
    }
    match format.shape().index(path) {
        Some(index) => {
            let narrative = format.narrative(path).map(|narrative| format.cells.len() + narrative);
            format.shape().cells(index).into_iter().chain(narrative).collect()
        }
        // A column, written without its rows.
        None => path.split_once('.').map(|(id, column)| of_axes(id, None, Some(column))).unwrap_or_default(),
    }
}

/// Where a change leads a path to.
fn led(path: &str, change: &Change) -> Vec<String> {
    let mapped =
        |to: &String| change.from.iter().find_map(|from| carry(path, from, to)).unwrap_or_else(|| to.clone());
    unique(change.to.iter().map(mapped))
}

/// Where a path of the newer edition comes from.
fn origins(path: &str, change: &Change) -> Vec<String> {
    let mapped =
        |from: &String| change.to.iter().find_map(|to| carry(path, to, from)).unwrap_or_else(|| from.clone());
    unique(change.from.iter().map(mapped))
}

fn unique(paths: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = HashSet::new();
    paths.filter(|path| seen.insert(path.clone())).collect()
}

/// The path that `path` becomes when what begins with `from` begins with `to`; in both, `*` stands
/// for the same row.
fn carry(path: &str, from: &str, to: &str) -> Option<String> {
    if let Some(rest) = path.strip_prefix(from).filter(|rest| rest.is_empty() || rest.starts_with('.')) {
        return Some(format!("{to}{rest}"));
    }
    let (table, column) = from.split_once(".*.")?;
    let rest = path.strip_prefix(table)?.strip_prefix('.')?;
    let (row, below) = match rest.strip_suffix(column) {
        Some(row) => (row.strip_suffix('.')?, ""),
        None => {
            let at = rest.find(&format!(".{column}."))?;
            (&rest[..at], &rest[at + 1 + column.len()..])
        }
    };
    Some(format!("{}{below}", to.replacen('*', row, 1)))
}

/// What a change did to a path of the older edition.
fn fate(path: &str, change: &Change) -> String {
    let to = led(path, change);
    let names = listed(&to);
    match change.kind {
        ChangeKind::Renamed => format!("renamed {names}"),
        ChangeKind::Moved => format!("moved to {names}"),
        ChangeKind::Split => format!("split into {}: {names}", counted(to.len())),
        ChangeKind::Merged => format!("merged with {} into {names}", listed(&others(path, change))),
        ChangeKind::Removed => "removed".to_owned(),
        ChangeKind::Replaced => format!("replaced by {names}, which means something else"),
        ChangeKind::Scaled => {
            format!("counted in another unit as {names}, {} of the old figure", factor(change))
        }
        ChangeKind::Reworded => format!("labelled otherwise: {names}"),
        ChangeKind::Added => format!("added as {names}"),
    }
}

/// What a change did so that a path of the newer edition came about.
fn origin(path: &str, change: &Change) -> String {
    let names = listed(&origins(path, change));
    match change.kind {
        ChangeKind::Renamed => format!("renamed so, from {names}"),
        ChangeKind::Moved => format!("moved there from {names}"),
        ChangeKind::Split => format!("one of {} parts of {names}", counted(change.to.len())),
        ChangeKind::Merged => format!("merged from {names}"),
        ChangeKind::Replaced => format!("took the place of {names}, which means something else"),
        ChangeKind::Scaled => format!("{} of {names}, which is in another unit", factor(change)),
        ChangeKind::Reworded => format!("{names} under another label"),
        ChangeKind::Removed | ChangeKind::Added => "added".to_owned(),
    }
}

/// The notice and the reason.
fn reason(change: &Change, edition: &Format) -> String {
    let cite = change.cite.as_ref().or(edition.document.as_ref()).unwrap_or(&edition.id);
    // The day is that of the edition's own notice.
    let issued = edition.issued.filter(|_| edition.document.as_ref() == Some(cite));
    let issued =
        issued.map_or(String::new(), |date| format!(", {:04}-{:02}-{:02}", date.year, date.month, date.day));
    format!("why: {} ({cite}{issued})", change.why)
}

fn advice(kind: ChangeKind, to: &[String], first: &Format) -> String {
    match kind {
        ChangeKind::Renamed | ChangeKind::Moved | ChangeKind::Reworded => format!("write {}", listed(to)),
        ChangeKind::Split => {
            "bind the parts; an old figure is their sum, and no part of it is known".to_owned()
        }
        ChangeKind::Merged => "bind what it was merged into; its own part of it is not known".to_owned(),
        ChangeKind::Scaled => format!("write {}, and mind the unit", listed(to)),
        ChangeKind::Replaced => {
            format!("bind {} only if that is what you mean; an old figure is none of it", listed(to))
        }
        ChangeKind::Removed | ChangeKind::Added => {
            format!("leave the field out, or keep a struct for reports of {}", first.id)
        }
    }
}

/// The other paths that a change merges with this one.
fn others(path: &str, change: &Change) -> Vec<String> {
    change.from.iter().filter(|from| !path.starts_with(from.as_str())).cloned().collect()
}

fn factor(change: &Change) -> String {
    match change.factor {
        Some((numerator, 1)) => format!("{numerator} ×"),
        Some((numerator, denominator)) => format!("{numerator}/{denominator}"),
        None => "a multiple".to_owned(),
    }
}

fn listed(paths: &[String]) -> String {
    paths.iter().map(|path| format!("`{}`", written(path))).collect::<Vec<_>>().join(", ")
}

/// A path as an attribute writes it: a row or a column without its `*`.
fn written(path: &str) -> String {
    path.strip_suffix(".*").unwrap_or(path).replacen(".*.", ".", 1)
}

fn counted(number: usize) -> String {
    const WORDS: [&str; 11] =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(number).map_or_else(|| number.to_string(), |&word| word.to_owned())
}
