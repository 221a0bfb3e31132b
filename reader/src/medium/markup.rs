//! Kinds of text: a report's JSON, a page or a piece of one, Markdown, a table of separated values, or nothing but text.

use super::binary::{SAVE_AS_DOCX, SAVE_AS_XLSX, unsupported};
use crate::csv;
use crate::document::Medium;
use crate::error::Error;
use nianbao_schema::Wording;

const SAVE_AS_PAGE: Wording =
    Wording::plain("open it in a browser and save it as “HTML only”", "请用浏览器打开，另存为“仅HTML”");

/// What office programs write as one XML file: a word in its head, what it is, and the remedy.
const XML: &[(&str, Wording, Wording)] = &[
    (
        "application/vnd.oasis.opendocument.text",
        Wording::plain("a flat OpenDocument text (.fodt)", "OpenDocument文档的XML文件（.fodt）"),
        SAVE_AS_DOCX,
    ),
    (
        "application/vnd.oasis.opendocument.spreadsheet",
        Wording::plain("a flat OpenDocument spreadsheet (.fods)", "OpenDocument电子表格的XML文件（.fods）"),
        SAVE_AS_XLSX,
    ),
    ("<uof:spreadsheet", UOF_SHEET, SAVE_AS_XLSX),
    ("vnd.uof.spreadsheet", UOF_SHEET, SAVE_AS_XLSX),
    ("<uof:", UOF, SAVE_AS_DOCX),
    ("schemas.uof.org", UOF, SAVE_AS_DOCX),
];
const UOF: Wording = Wording::plain("a UOF document (.uof, .uot)", "标文通文档（.uof、.uot）");
const UOF_SHEET: Wording = Wording::plain("a UOF spreadsheet (.uof, .uos)", "标文通电子表格（.uof、.uos）");

/// The medium of text.
pub(super) fn medium(text: &str) -> Result<Medium, Error> {
    let start = text.trim_start();
    if let Some(error) = unread(start) {
        return Err(error);
    }
    if is_json(start) {
        return Ok(Medium::Json);
    }
    // Markdown may hold tables of HTML; a page holds no headings of Markdown at the start of its lines.
    if start.starts_with('<') {
        return Ok(if is_tag(start) { Medium::Html } else { Medium::Text });
    }
    if is_markdown(text) {
        return Ok(Medium::Markdown);
    }
    if has_elements(text) {
        // Converters write Markdown whose tables are HTML, and often without a heading.
        return Ok(if has_elements(&without_tables(text)) { Medium::Html } else { Medium::Markdown });
    }
    Ok(if csv::separator(text).is_some() { Medium::Csv } else { Medium::Text })
}

/// The text without its tables in HTML.
fn without_tables(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let (mut kept, mut from) = (String::new(), 0);
    while let Some(start) = lower[from..].find("<table").map(|at| from + at) {
        kept.push_str(&lower[from..start]);
        from = lower[start..].find("</table>").map_or(lower.len(), |at| start + at + "</table>".len());
    }
    kept + &lower[from..]
}

/// Texts that programs write and that are not read.
fn unread(start: &str) -> Option<Error> {
    let head: String = start.chars().take(16 << 10).collect::<String>().to_ascii_lowercase();
    let has = |sought: &str| head.contains(sought);
    if has("mime-version:") && has("content-type: multipart/") && !start.starts_with('<') {
        return Some(unsupported(Wording::plain("a web archive (.mht)", "网页归档（.mht）"), SAVE_AS_PAGE));
    }
    if !start.starts_with("<?xml") {
        return None;
    }
    if let Some((_, what, remedy)) = XML.iter().find(|(sign, ..)| has(sign)) {
        return Some(unsupported(what.clone(), remedy.clone()));
    }
    if has("progid=\"excel.sheet\"") || has("urn:schemas-microsoft-com:office:spreadsheet") && !has("<html") {
        return Some(unsupported(
            Wording::plain("an Excel 2003 XML file", "Excel 2003的XML文件"),
            Wording::plain("open it in Excel and save it as .xlsx", "请用Excel打开，另存为.xlsx"),
        ));
    }
    if has("progid=\"word.document\"") || has("<w:worddocument") || has("<pkg:package") {
        return Some(unsupported(
            Wording::plain("a Word XML file", "Word的XML文件"),
            Wording::plain("open it in Word and save it as .docx", "请用Word打开，另存为.docx"),
        ));
    }
    let is_page = has("<html") || has("<!doctype html") || has("<table") || has("<body");
    (!is_page).then(|| {
        unsupported(
            Wording::plain("an XML file", "XML文件"),
            Wording::plain("give the document that it was made from", "请读取生成它的原文件"),
        )
    })
}

/// Whether it starts as JSON does, be it with mistakes in it. A text may begin with a bracket too: `[首页](…)`, `{x}`.
fn is_json(start: &str) -> bool {
    let next = |rest: &str| rest.trim_start().chars().next();
    if let Some(rest) = start.strip_prefix('{') {
        return matches!(next(rest), None | Some('"' | '}')) || is_key(rest.trim_start());
    }
    let Some(rest) = start.strip_prefix('[') else { return false };
    match next(rest) {
        Some('{' | '[') => is_json(rest.trim_start()),
        Some('"') => true,
        // `[1]` is a note's mark or a link as well as a list.
        _ => {
            rest.trim_end().ends_with(']')
                && rest.chars().all(|c| c.is_ascii_digit() || " \t\r\n,.-]".contains(c))
        }
    }
}

/// Whether it starts with a key that lacks its quotes, or has others: `format: "2021-30"`.
fn is_key(rest: &str) -> bool {
    let key = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '\'' | '-'));
    key.len() < rest.len() && key.trim_start().starts_with(':')
}

/// Whether it starts with a tag, a declaration or a comment.
fn is_tag(start: &str) -> bool {
    start[1..].starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '!' | '?' | '/'))
}

/// Elements that no text speaks of by chance and that pieces of pages consist of.
const ELEMENTS: &[&str] =
    &["</p>", "</td>", "</tr>", "</table>", "</div>", "</span>", "<table", "<td", "<br", "<p>"];

fn has_elements(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ELEMENTS.iter().any(|element| text.contains(element))
}

/// Whether it has front matter, a heading with `#`, or a table drawn with `|`.
fn is_markdown(text: &str) -> bool {
    has_front_matter(text)
        || text.lines().any(|line| is_heading(line) || is_delimiter_row(line))
        || has_pipes(text)
}

fn has_front_matter(text: &str) -> bool {
    let mut lines = text.trim_start_matches('\u{FEFF}').lines();
    let is_fence = |line: &str| line.trim_end() == "---";
    let is_open = lines.next().is_some_and(is_fence);
    let Some(first) = lines.next().filter(|_| is_open) else { return false };
    first.contains(':') && lines.any(is_fence)
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    (1..=6).contains(&level) && rest.starts_with(' ') && !rest.trim().is_empty()
}

/// The line under a pipe table's header: `| --- | :-: |`.
fn is_delimiter_row(line: &str) -> bool {
    let cells = line.trim().trim_matches('|');
    line.contains('|')
        && cells.split('|').all(|cell| {
            let dashes = cell.trim().trim_matches(':');
            !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
        })
}

/// Whether two lines on end are rows between pipes, as a table is left whose header was cut off.
fn has_pipes(text: &str) -> bool {
    let is_row = |line: &&str| line.starts_with('|') && line.ends_with('|') && line.len() > 2;
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.windows(2).any(|pair| pair.iter().all(&is_row))
}
