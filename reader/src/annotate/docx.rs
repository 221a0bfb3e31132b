//! Notes in Word documents: comments.

use super::draft::Draft;
use super::edit::{Edit, apply, find, legal};
use super::{AUTHOR, Annotated, Gathered, Note, gather};
use crate::budget::Budget;
use crate::document::Medium;
use crate::docx::{Spot, main_part, spots};
use crate::{Error, Limits};
use quick_xml::escape::escape;
use std::collections::HashMap;

const COMMENTS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

pub(super) fn annotate(bytes: &[u8], notes: &[Note], limits: &Limits) -> Result<Annotated, Error> {
    let budget = Budget::new(limits, bytes.len());
    let mut draft = Draft::open(bytes, Medium::Docx, &budget)?;
    let main = main_part(&mut draft.package, limits)?;
    let text = draft.text(&main)?.unwrap_or_default();
    let mut by_place = HashMap::new();
    for spot in spots(&text, limits)? {
        // The first paragraph of a cell carries the note.
        by_place.entry(spot.place.clone()).or_insert(spot);
    }
    let space = space(draft.is_strict);
    let existing = draft.related(&main, "comments")?;
    let old = existing.as_deref().map_or(Ok(None), |path| draft.text(path))?;
    let (mut edits, mut comments, mut unplaced) = (Vec::new(), String::new(), Vec::new());
    let mut id = old.as_deref().map_or(Ok(0), |old| next_id(old, limits))?;
    for gathered in gather(notes) {
        match by_place.get(gathered.place) {
            Some(spot) => {
                edits.extend(anchor(&text, spot, space, id));
                comments.push_str(&comment(&gathered, space, id));
                id += 1;
            }
            None => unplaced.extend(gathered.numbers),
        }
    }
    if edits.is_empty() {
        return Ok(Annotated { bytes: bytes.to_vec(), unplaced });
    }
    draft.set(&main, apply(&text, edits));
    write(&mut draft, &main, existing.zip(old), &comments)?;
    Ok(Annotated { bytes: draft.finish()?, unplaced })
}

/// Puts comments with those that are there, or into a part of their own.
fn write(
    draft: &mut Draft<'_>,
    main: &str,
    existing: Option<(String, String)>,
    comments: &str,
) -> Result<(), Error> {
    if let Some((path, text)) = existing {
        let text = draft.append(&text, "comments", |_| comments.to_owned())?;
        draft.set(&path, text);
        return Ok(());
    }
    let path = draft.free_name("word/comments", ".xml");
    let space = space(draft.is_strict);
    draft.set(&path, format!(r#"<w:comments xmlns:w="{space}">{comments}</w:comments>"#));
    draft.relate(main, "comments", &path)?;
    draft.declare(&path, COMMENTS)
}

fn space(is_strict: bool) -> &'static str {
    if is_strict {
        "http://purl.oclc.org/ooxml/wordprocessingml/main"
    } else {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    }
}

/// A number that no comment has yet.
fn next_id(comments: &str, limits: &Limits) -> Result<u64, Error> {
    let found = find(comments, Medium::Docx, limits.depth, "id", |element, _| element.name() == "comment")?;
    let ids = found.iter().filter_map(|comment| comment.value.as_deref()?.parse::<u64>().ok());
    Ok(ids.max().map_or(0, |last| last.saturating_add(1)))
}

/// The marks around what a paragraph says, and the one that leads to the comment. They bring their namespace along,
/// since nobody knows under which prefix the document has it.
fn anchor(text: &str, spot: &Spot, space: &str, id: u64) -> Vec<Edit> {
    let start = format!(r#"<w:commentRangeStart xmlns:w="{space}" w:id="{id}"/>"#);
    let end = format!(
        r#"<w:commentRangeEnd xmlns:w="{space}" w:id="{id}"/><w:r xmlns:w="{space}"><w:commentReference w:id="{id}"/></w:r>"#
    );
    let before = text.get(..spot.end).unwrap_or_default();
    let Some(tag) = before.rfind('<') else { return Vec::new() };
    let last = before.get(tag + 1..).unwrap_or_default();
    if last.starts_with('/') {
        return vec![(spot.start..spot.start, start), (tag..tag, end)];
    }
    // The paragraph is a single tag.
    let name = last.split(|c: char| c.is_ascii_whitespace() || c == '/').next().unwrap_or_default();
    vec![(spot.end.saturating_sub(2)..spot.end, format!(">{start}{end}</{name}>"))]
}

fn comment(gathered: &Gathered<'_>, space: &str, id: u64) -> String {
    let lines = gathered.text.lines().map(|line| {
        format!(r#"<w:p><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>"#, escape(legal(line)))
    });
    let lines: String = lines.collect();
    format!(
        r#"<w:comment xmlns:w="{space}" w:id="{id}" w:author="{AUTHOR}" w:initials="{AUTHOR}">{lines}</w:comment>"#
    )
}
