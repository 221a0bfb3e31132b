//! Kinds of text: a report's JSON, a page or a piece of one, Markdown, or nothing but text.

use super::binary::unsupported;
use crate::document::Medium;
use crate::error::Error;
use nianbao_schema::Wording;

const SAVE_AS_PAGE: Wording =
    Wording::plain("open it in a browser and save it as “HTML only”", "请用浏览器打开，另存为“仅HTML”");

/// The medium of text.
pub(super) fn medium(text: &str) -> Result<Medium, Error> {
    let start = text.trim_start();
    if let Some(error) = unread(start) {
        return Err(error);
    }
    if is_object(start) {
        return Ok(Medium::Json);
    }
    // Markdown may hold tables of HTML; a page holds no headings of Markdown at the start of its lines.
    if start.starts_with('<') {
        return Ok(if is_tag(start) { Medium::Html } else { Medium::Text });
    }
    if is_markdown(text) {
        return Ok(Medium::Markdown);
    }
    Ok(if has_elements(text) { Medium::Html } else { Medium::Text })
}

/// Texts that programs write and that are not read.
fn unread(start: &str) -> Option<Error> {
    let head = start.get(..4096).unwrap_or(start);
    let has = |sought: &str| head.to_ascii_lowercase().contains(sought);
    if has("mime-version:") && has("content-type: multipart/") && !start.starts_with('<') {
        return Some(unsupported(Wording::plain("a web archive (.mht)", "网页归档（.mht）"), SAVE_AS_PAGE));
    }
    if !start.starts_with("<?xml") {
        return None;
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

/// Whether it starts as a JSON object does.
fn is_object(start: &str) -> bool {
    start.strip_prefix('{').is_some_and(|rest| matches!(rest.trim_start().chars().next(), Some('"' | '}')))
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
