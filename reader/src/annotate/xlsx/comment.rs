//! Comments of cells: their texts in one part, the shapes in which they show in another.

use super::OnSheet;
use crate::annotate::AUTHOR;
use crate::annotate::draft::Draft;
use crate::annotate::edit::{Found, apply, find, legal};
use crate::document::{Medium, Place};
use crate::xml::Space;
use crate::{Error, Limits};
use nianbao_schema::Wording;
use quick_xml::escape::escape;
use std::fmt::Write as _;

const COMMENTS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const SHAPES: &str = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/// Writes what is said on a sheet, and gives the id of the shapes' relationship if they are new.
pub(super) fn write(
    draft: &mut Draft<'_>,
    sheet: &str,
    said: &OnSheet<'_>,
    limits: &Limits,
) -> Result<Option<String>, Error> {
    write_texts(draft, sheet, said, limits)?;
    let shapes: String = said.keys().enumerate().map(|(number, at)| shape(number, *at)).collect();
    if let Some(path) = draft.related(sheet, "vmlDrawing")? {
        // Office programs write shapes with a care for XML that leaves room for doubt: they are not parsed.
        let text = draft.text(&path)?.unwrap_or_default();
        let end = text.rfind("</xml>").unwrap_or(text.len());
        draft.set(&path, apply(&text, vec![(end..end, shapes)]));
        return Ok(None);
    }
    let path = draft.free_name("xl/drawings/vmlDrawing", ".vml");
    draft.set(&path, format!("{HEAD}{shapes}</xml>"));
    draft.declare(&path, SHAPES)?;
    draft.relate(sheet, "vmlDrawing", &path).map(Some)
}

const HEAD: &str = concat!(
    r#"<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" "#,
    r#"xmlns:x="urn:schemas-microsoft-com:office:excel">"#,
    r#"<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>"#,
    r#"<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">"#,
    r#"<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>"#,
);

/// The shape of a comment; it shows while the pointer is over the cell.
fn shape(number: usize, (row, column): (u32, u32)) -> String {
    let (row, column) = (row - 1, column - 1);
    let anchor = format!("{},15,{},2,{},15,{},4", column + 1, row.saturating_sub(1), column + 4, row + 5);
    format!(
        r##"<v:shape id="_x0000_s{}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"##,
        FIRST_SHAPE + number
    )
}

/// Far above the numbers that programs give to the few shapes of a sheet.
const FIRST_SHAPE: usize = 900_001;

fn write_texts(draft: &mut Draft<'_>, sheet: &str, said: &OnSheet<'_>, limits: &Limits) -> Result<(), Error> {
    let space = if draft.is_strict {
        "http://purl.oclc.org/ooxml/spreadsheetml/main"
    } else {
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    };
    if let Some(path) = draft.related(sheet, "comments")? {
        let text = draft.text(&path)?.unwrap_or_default();
        let text = add(&text, said, space, limits)?;
        draft.set(&path, text);
        return Ok(());
    }
    let path = draft.free_name("xl/comments", ".xml");
    let comments: String = said.iter().map(|(at, said)| comment(*at, &said.text, 0, space)).collect();
    draft.set(
        &path,
        format!(
            r#"<comments xmlns="{space}"><authors><author>{AUTHOR}</author></authors><commentList>{comments}</commentList></comments>"#
        ),
    );
    draft.declare(&path, COMMENTS)?;
    draft.relate(sheet, "comments", &path).map(|_| ())
}

/// Adds comments to those that there are: to a cell's own if it has one, which stays first.
fn add(text: &str, said: &OnSheet<'_>, space: &str, limits: &Limits) -> Result<String, Error> {
    let elements = |name: &'static str| {
        find(text, Medium::Xlsx, limits.depth, "ref", move |element, _| {
            element.space == Space::Sheet && element.name() == name
        })
    };
    let (authors, list) = (elements("authors")?.pop(), elements("commentList")?.pop());
    let (Some(authors), Some(list)) = (authors, list) else {
        return Err(Error::damaged(
            Medium::Xlsx,
            Wording::plain("a list of comments without its parts", "批注的目录不完整"),
        ));
    };
    let author = elements("author")?.len();
    let (existing, texts) = (elements("comment")?, elements("text")?);
    let mut edits = vec![authors.append(text, &format!(r#"<author xmlns="{space}">{AUTHOR}</author>"#))];
    let mut more = String::new();
    for (at, said) in said {
        let own =
            existing.iter().find(|comment| comment.value.as_deref().and_then(crate::xlsx::cell) == Some(*at));
        let inside =
            |found: &&Found| own.is_some_and(|own| (own.tag.end..own.end).contains(&found.tag.start));
        match texts.iter().find(inside) {
            Some(own) => edits.push(own.append(text, &run(&format!("\n{}", said.text), space))),
            None => more.push_str(&comment(*at, &said.text, author, space)),
        }
    }
    edits.push(list.append(text, &more));
    Ok(apply(text, edits))
}

fn comment((row, column): (u32, u32), text: &str, author: usize, space: &str) -> String {
    let place = Place::Sheet { sheet: "".into(), row, column }.to_string();
    let mut comment = String::new();
    let _ = write!(
        comment,
        r#"<comment xmlns="{space}" ref="{}" authorId="{author}"><text>{}</text></comment>"#,
        place.trim_start_matches('!'),
        run(text, space)
    );
    comment
}

fn run(text: &str, space: &str) -> String {
    format!(r#"<r xmlns="{space}"><t xml:space="preserve">{}</t></r>"#, escape(legal(text)))
}
