//! What people and programs do to a file between writing and reading.

use crate::office::package;
use std::collections::BTreeMap;

/// Something that was done to a file.
pub(crate) struct Edit {
    pub(crate) name: &'static str,
    pub(crate) medium: &'static str,
    pub(crate) edit: fn(Vec<u8>) -> Vec<u8>,
    /// Whether the names of all cells are still there, so that everything is read of any form.
    pub(crate) keeps_names: bool,
    /// Whether everything of a known form is read all the same.
    pub(crate) is_whole: bool,
}

pub(crate) const EDITS: &[Edit] = &[
    Edit {
        name: "xlsx, rows inserted",
        medium: "xlsx",
        edit: insert_rows,
        keeps_names: true,
        is_whole: true,
    },
    Edit {
        name: "xlsx, sheets renamed",
        medium: "xlsx",
        edit: rename_sheets,
        keeps_names: true,
        is_whole: true,
    },
    Edit { name: "xlsx, no names", medium: "xlsx", edit: strip_names, keeps_names: false, is_whole: true },
    Edit {
        name: "docx, no tags",
        medium: "docx gongwen",
        edit: strip_tags,
        keeps_names: true,
        is_whole: true,
    },
    Edit {
        name: "docx, no tags and no bookmarks",
        medium: "docx gongwen",
        edit: strip_all,
        keeps_names: false,
        is_whole: true,
    },
    Edit {
        name: "docx plain, no tags and no bookmarks",
        medium: "docx plain",
        edit: strip_all,
        keeps_names: false,
        is_whole: true,
    },
    Edit {
        name: "html page, sanitised",
        medium: "html page",
        edit: sanitise,
        keeps_names: false,
        is_whole: true,
    },
    Edit {
        name: "html fragment, sanitised",
        medium: "html fragment",
        edit: sanitise,
        keeps_names: false,
        is_whole: true,
    },
];

/// Another text in the parts of a package whose path begins so.
fn rewrite(bytes: &[u8], under: &str, edit: impl Fn(&str) -> String) -> Vec<u8> {
    let mut parts: BTreeMap<String, String> = package::parts(bytes);
    for (_, text) in parts.iter_mut().filter(|(path, _)| path.starts_with(under)) {
        *text = edit(text);
    }
    package::pack(&parts)
}

/// A text without what stands from `from` to the next `to`, both included.
fn without(text: &str, from: &str, to: &str) -> String {
    let mut pieces = text.split(from);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(piece.split_once(to).unwrap_or_else(|| panic!("{from} without {to}")).1);
    }
    out
}

fn strip_tags(bytes: Vec<u8>) -> Vec<u8> {
    rewrite(&bytes, "word/", |text| without(text, "<w:tag w:val=\"", "/>"))
}

fn strip_all(bytes: Vec<u8>) -> Vec<u8> {
    let bytes = rewrite(&strip_tags(bytes), "word/", |text| without(text, "<w:bookmarkStart ", "/>"));
    let bytes = rewrite(&bytes, "docProps/custom", |text| without(text, "<property ", "</property>"));
    rewrite(&bytes, "word/", |text| without(text, "<w:bookmarkEnd ", "/>"))
}

fn strip_names(bytes: Vec<u8>) -> Vec<u8> {
    let bytes = rewrite(&bytes, "docProps/custom", |text| without(text, "<property ", "</property>"));
    rewrite(&bytes, "xl/workbook.xml", |text| without(text, "<definedNames>", "</definedNames>"))
}

/// Other names of sheets, in the workbook and in the references of its names.
fn rename_sheets(bytes: Vec<u8>) -> Vec<u8> {
    let names = |text: &str| -> Vec<String> {
        let sheets = package::attributes(text, "sheet");
        sheets.into_iter().map(|sheet| sheet["name"].clone()).collect()
    };
    rewrite(&bytes, "xl/workbook.xml", |text| {
        let mut text = text.to_owned();
        for (number, name) in names(&text).iter().enumerate() {
            text = text.replace(&format!("name=\"{name}\""), &format!("name=\"Sheet{number}\""));
            text = text.replace(&format!(">{name}!"), &format!(">Sheet{number}!"));
            text = text.replace(&format!("'{name}'!"), &format!("Sheet{number}!"));
        }
        text
    })
}

/// Two rows above everything on each sheet: what a spreadsheet does to rows, cells, merged ranges and names.
fn insert_rows(bytes: Vec<u8>) -> Vec<u8> {
    let bytes = rewrite(&bytes, "xl/worksheets/sheet", |text| {
        let text = moved(text, "<row r=\"", '"');
        let text = moved(&moved(&text, "<c r=\"", '"'), "<mergeCell ref=\"", '"');
        without_formulas(&text)
    });
    rewrite(&bytes, "xl/workbook.xml", |text| moved(text, "<definedName ", '<'))
}

/// Formulas are of no interest here, their results are.
fn without_formulas(text: &str) -> String {
    without(text, "<f>", "</f>")
}

/// References two rows further down, from the marker to the end of what it opens; in names behind `$` only.
fn moved(text: &str, marker: &str, end: char) -> String {
    let mut pieces = text.split(marker);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(marker);
        let (reference, rest) = piece.split_at(piece.find(end).unwrap());
        let start = if end == '<' { reference.find('!').map_or(reference.len(), |at| at + 1) } else { 0 };
        out.push_str(&reference[..start]);
        out.push_str(&two_down(&reference[start..]));
        out.push_str(rest);
    }
    out
}

/// Each number in a reference, plus two.
fn two_down(reference: &str) -> String {
    let (mut out, mut digits) = (String::new(), String::new());
    for c in reference.chars().chain(['\0']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            out.push_str(&(digits.parse::<u32>().unwrap() + 2).to_string());
            digits.clear();
        }
        out.extend((c != '\0').then_some(c));
    }
    out
}

/// What an editor of a website leaves: elements and spans, no script, style, comment or other attribute.
fn sanitise(bytes: Vec<u8>) -> Vec<u8> {
    let mut text = String::from_utf8(bytes).unwrap();
    text = without(&without(&text, "<script", "</script>"), "<style", "</style>");
    text = without(&text, "<!--", "-->").replace("<!doctype html>", "");
    text = without(&text, "<meta ", ">");
    let mut pieces = text.split('<');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (tag, rest) = piece.split_once('>').unwrap();
        let mut words = tag.split_whitespace();
        let name = words.next().unwrap_or_default();
        let spans = words.filter(|word| word.starts_with("rowspan=") || word.starts_with("colspan="));
        let spans: String = spans.map(|span| format!(" {}", span.trim_end_matches('/'))).collect();
        out.push_str(&format!("<{name}{spans}>{rest}"));
    }
    out.into_bytes()
}

/// All tables once more at the end of the document, with another text for one in them; a document as it is in Word, where
/// a copy loses its tags and bookmarks.
pub(crate) fn twice(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let (open, close, end) = match bytes.starts_with(b"PK") {
        true => ("<w:tbl>", "</w:tbl>", "<w:sectPr"),
        false => ("<table", "</table>", "</body>"),
    };
    let copied = |text: &str| {
        let tables: String = text
            .split(open)
            .skip(1)
            .map(|rest| format!("{open}{}{close}", rest.split_once(close).unwrap().0))
            .collect();
        let at = text.rfind("</main>").or_else(|| text.rfind(end)).unwrap();
        format!("{}{}{}", &text[..at], tables.replace(from, to), &text[at..])
    };
    if !bytes.starts_with(b"PK") {
        return copied(std::str::from_utf8(bytes).unwrap()).into_bytes();
    }
    rewrite(bytes, "word/document.xml", |text| {
        let plain = without(&without(text, "<w:tag w:val=\"", "/>"), "<w:bookmarkStart ", "/>");
        let at = text.rfind(end).unwrap();
        let copy = copied(&plain);
        let first = plain.rfind(end).unwrap();
        let tables = &copy[first..copy.rfind(end).unwrap()];
        format!("{}<w:p/>{tables}{}", &text[..at], &text[at..])
    })
}

/// Another text where a figure stands.
pub(crate) fn typed(bytes: &[u8], figure: &str, typed: &str) -> Vec<u8> {
    if !bytes.starts_with(b"PK") {
        return std::str::from_utf8(bytes).unwrap().replace(figure, typed).into_bytes();
    }
    let cell = format!(" t=\"inlineStr\"><is><t xml:space=\"preserve\">{typed}</t></is></c>");
    let bytes =
        rewrite(bytes, "xl/worksheets/", |text| text.replace(&format!("><v>{figure}</v></c>"), &cell));
    rewrite(&bytes, "word/", |text| {
        text.replace(&format!("<w:t>{figure}"), &format!("<w:t xml:space=\"preserve\">{typed}"))
            .replace(&format!("preserve\">{figure}"), &format!("preserve\">{typed}"))
    })
}
