//! Notes in workbooks: comments of cells, which are marked with a colour.

mod comment;
mod fill;

use super::draft::Draft;
use super::edit::{Edit, Found, apply, find};
use super::{Annotated, Gathered, Note, gather};
use crate::budget::Budget;
use crate::document::{Medium, Place};
use crate::relation::Relations;
use crate::xlsx::{main_part, sheets};
use crate::xml::Space;
use crate::{Error, Limits};
use fill::Fill;
use nianbao_schema::Wording;
use std::collections::{BTreeMap, HashMap};

/// What is said on one sheet, by row and column from 1.
type OnSheet<'n> = BTreeMap<(u32, u32), Gathered<'n>>;

pub(super) fn annotate(bytes: &[u8], notes: &[Note], limits: &Limits) -> Result<Annotated, Error> {
    let budget = Budget::new(limits, bytes.len());
    let mut draft = Draft::open(bytes, Medium::Xlsx, &budget)?;
    let main = main_part(&mut draft.package, limits)?;
    let relations = Relations::of(&mut draft.package, &main, limits.depth)?;
    let text = draft.text(&main)?.unwrap_or_default();
    let paths: HashMap<String, String> = sheets(&text, &relations, limits)?.into_iter().collect();
    let (by_sheet, unplaced) = by_sheet(notes, &paths);
    if by_sheet.is_empty() {
        return Ok(Annotated { bytes: bytes.to_vec(), unplaced });
    }
    let styles = relations.target("styles").map(str::to_owned);
    let style_text = styles.as_deref().map_or(Ok(None), |path| draft.text(path))?;
    let mut fill = style_text.as_deref().map(|text| Fill::new(text, limits)).transpose()?;
    for (sheet, said) in &by_sheet {
        annotate_sheet(&mut draft, sheet, said, fill.as_mut(), limits)?;
    }
    if let (Some(path), Some(fill)) = (styles, fill) {
        draft.set(&path, fill.finish());
    }
    Ok(Annotated { bytes: draft.finish()?, unplaced })
}

/// What is said on each sheet, by the part that holds it, and the notes for which there is no sheet.
fn by_sheet<'n>(
    notes: &'n [Note],
    paths: &HashMap<String, String>,
) -> (BTreeMap<String, OnSheet<'n>>, Vec<usize>) {
    let (mut by_sheet, mut unplaced) = (BTreeMap::<String, OnSheet<'n>>::new(), Vec::new());
    for gathered in gather(notes) {
        let at = match gathered.place {
            Place::Sheet { sheet, row, column } => paths.get(&**sheet).map(|path| (path, (*row, *column))),
            _ => None,
        };
        match at {
            Some((path, place)) => _ = by_sheet.entry(path.clone()).or_default().insert(place, gathered),
            None => unplaced.extend(gathered.numbers),
        }
    }
    (by_sheet, unplaced)
}

fn annotate_sheet(
    draft: &mut Draft<'_>,
    sheet: &str,
    said: &OnSheet<'_>,
    fill: Option<&mut Fill<'_>>,
    limits: &Limits,
) -> Result<(), Error> {
    let text = draft.text(sheet)?.unwrap_or_default();
    let cells = find(&text, Medium::Xlsx, limits.depth, "r", |element, _| {
        element.space == Space::Sheet && element.name() == "c"
    })?;
    let mut edits: Vec<Edit> = fill.map_or(Vec::new(), |fill| marks(&text, &cells, said, fill));
    if let Some(id) = comment::write(draft, sheet, said, limits)? {
        edits.push(drawing(&text, &id, draft.relationships(), limits)?);
    }
    draft.set(sheet, apply(&text, edits));
    Ok(())
}

/// The cells that there are, marked. One that is not in the file has its comment all the same.
fn marks(text: &str, cells: &[Found], said: &OnSheet<'_>, fill: &mut Fill<'_>) -> Vec<Edit> {
    let at = |cell: &Found| crate::xlsx::cell(cell.value.as_deref()?);
    let marked = cells.iter().filter(|cell| at(cell).is_some_and(|at| said.contains_key(&at)));
    marked.map(|cell| cell.set(text, &[("s", fill.style(style_of(text, cell)).to_string())])).collect()
}

/// The number of a cell's style.
fn style_of(text: &str, cell: &Found) -> usize {
    let tag = text.get(cell.tag.clone()).unwrap_or_default();
    super::edit::value(tag, "s").and_then(|style| style.parse().ok()).unwrap_or_default()
}

/// The element that leads from a sheet to the shapes of its comments. It must stand before certain others.
fn drawing(text: &str, id: &str, relationships: &str, limits: &Limits) -> Result<Edit, Error> {
    const LATER: [&str; 9] = [
        "legacyDrawingHF",
        "drawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
        "AlternateContent",
    ];
    let found = find(text, Medium::Xlsx, limits.depth, "", |element, parent| {
        parent.is_empty() || parent == "worksheet" && LATER.contains(&element.name())
    })?;
    let Some(root) = found.first() else {
        return Err(Error::damaged(Medium::Xlsx, Wording::plain("a sheet is empty", "有一个工作表是空的")));
    };
    let more = format!(r#"<{}legacyDrawing xmlns:r="{relationships}" r:id="{id}"/>"#, root.prefix());
    Ok(match found.get(1) {
        Some(later) => (later.tag.start..later.tag.start, more),
        None => root.append(text, &more),
    })
}
