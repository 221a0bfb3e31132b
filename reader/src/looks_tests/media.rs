//! A table in every medium, with one cell marked.

use super::{Mark, Way};
use crate::pdf::tests::made::{File, grid_lines, say, thin};
use crate::testing::{Book, WORD, body, docx_with};

/// Writes a document with a mark, if the medium has it.
type Write = fn(Mark) -> Option<Vec<u8>>;

/// The media, some of which can say the same in several ways.
pub(super) const MEDIA: &[(&str, Write)] = &[
    ("HTML, tags", html_tags),
    ("HTML, style", html_style),
    ("HTML, style block", html_block),
    ("Word, run", docx_run),
    ("Word, style", docx_style),
    ("Excel", xlsx),
    ("Markdown", markdown),
    ("PDF", pdf),
    ("text", text),
];

const HEADER: [&str; 4] = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];

/// The rows below the header; the marked cell is the second one of the second.
const FIRST: [&str; 4] = ["规章", "7", "7", "7"];
const SECOND: [&str; 4] = ["行政规范性文件", "454", "32", "81"];

/// The text beside which the marked part stands, and that part.
fn part(way: Way) -> (&'static str, &'static str) {
    match way {
        Way::Struck | Way::Hidden | Way::Pale | Way::Deleted => ("400", "454"),
        Way::Doubtful | Way::Raised | Way::Lowered => ("454", "1"),
        Way::Circled => ("454", "①"),
    }
}

/// The cell as a medium writes it in which `marked` writes text of a look.
fn cell(mark: Mark, marked: impl Fn(Way, &str) -> Option<String>) -> Option<String> {
    match mark {
        Mark::Part(Way::Circled) => Some("454①".to_owned()),
        Mark::Part(way @ (Way::Doubtful | Way::Raised | Way::Lowered)) => {
            let (plain, part) = part(way);
            Some(plain.to_owned() + &marked(way, part)?)
        }
        Mark::Part(way) => {
            let (part, plain) = part(way);
            Some(marked(way, part)? + plain)
        }
        Mark::Whole(way) => marked(way, "454"),
        Mark::Row(_) | Mark::Column(_) => Some("454".to_owned()),
    }
}

/// A page of a table in which the second column and the last row have attributes of their own.
fn html(head: &str, cell: &str, row: &str, column: &str) -> Vec<u8> {
    let line = |texts: [&str; 4], row: &str| {
        let cells = texts.iter().enumerate().map(|(at, text)| {
            let own = if at == 1 { column } else { "" };
            format!("<td {own}>{text}</td>")
        });
        format!("<tr {row}>{}</tr>", cells.collect::<String>())
    };
    let mut second = SECOND;
    second[1] = cell;
    let table = line(HEADER, "") + &line(FIRST, "") + &line(second, row);
    format!("<!doctype html><meta charset=utf-8>{head}<p>主动公开政府信息情况<table>{table}</table>")
        .into_bytes()
}

fn html_tags(mark: Mark) -> Option<Vec<u8>> {
    let marked = |way, text: &str| {
        Some(match way {
            Way::Struck => format!("<s>{text}</s>"),
            Way::Hidden => format!("<span hidden>{text}</span>"),
            Way::Deleted if text == "400" => format!("<del>{text}</del><ins>"),
            Way::Raised => format!("<sup>{text}</sup>"),
            Way::Lowered => format!("<sub>{text}</sub>"),
            Way::Doubtful => format!("<b aria-hidden=true>{text}</b>"),
            Way::Pale => format!("<font color=white>{text}</font>"),
            Way::Deleted | Way::Circled => return None,
        })
    };
    let (row, column) = match mark {
        Mark::Row(Way::Hidden) => ("hidden", ""),
        Mark::Column(Way::Hidden) => ("", "hidden"),
        Mark::Row(_) | Mark::Column(_) => return None,
        _ => ("", ""),
    };
    Some(html("", &cell(mark, marked)?, row, column))
}

/// What a style declares for a way to look.
fn declaration(way: Way) -> Option<&'static str> {
    Some(match way {
        Way::Struck => "text-decoration:line-through",
        Way::Hidden => "display:none",
        Way::Pale => "color:#fff",
        Way::Raised => "vertical-align:super",
        Way::Lowered => "vertical-align:sub",
        Way::Doubtful | Way::Deleted | Way::Circled => return None,
    })
}

fn html_style(mark: Mark) -> Option<Vec<u8>> {
    let marked = |way, text: &str| Some(format!(r#"<span style="{}">{text}</span>"#, declaration(way)?));
    let hidden = r#"style="visibility:hidden""#;
    let (row, column) = match mark {
        Mark::Row(Way::Hidden) => (hidden, ""),
        Mark::Column(Way::Hidden) => ("", hidden),
        Mark::Row(_) | Mark::Column(_) | Mark::Part(Way::Circled) => return plain_html(mark),
        _ => ("", ""),
    };
    Some(html("", &cell(mark, marked)?, row, column))
}

fn html_block(mark: Mark) -> Option<Vec<u8>> {
    let marked = |way, text: &str| {
        declaration(way)?;
        Some(format!(r#"<span class="mark">{text}</span>"#))
    };
    let (way, row, column) = match mark {
        Mark::Row(Way::Hidden) => (Way::Hidden, r#"class="mark""#, ""),
        Mark::Column(Way::Hidden) => (Way::Hidden, "", r#"class="mark""#),
        Mark::Part(way) | Mark::Whole(way) if declaration(way).is_some() => (way, "", ""),
        _ => return plain_html(mark),
    };
    let head = format!("<style>.mark {{ {} }}</style>", declaration(way)?);
    Some(html(&head, &cell(mark, marked)?, row, column))
}

/// A page with a mark that is a character.
fn plain_html(mark: Mark) -> Option<Vec<u8>> {
    (mark == Mark::Part(Way::Circled)).then(|| html("", "454①", "", ""))
}

/// A Word document with this in the marked cell, and these properties of the last row.
fn docx(cell: &str, row: &str, styles: &str) -> Vec<u8> {
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let line = |row: &str, cells: [String; 4]| {
        let cells = cells.map(|runs| format!("<w:tc><w:p>{runs}</w:p></w:tc>")).concat();
        format!("<w:tr><w:trPr>{row}</w:trPr>{cells}</w:tr>")
    };
    let mut second = SECOND.map(run);
    second[1] = cell.to_owned();
    let table = line("", HEADER.map(run)) + &line("", FIRST.map(run)) + &line(row, second);
    let styles = format!(r#"<w:styles xmlns:w="{WORD}">{styles}</w:styles>"#);
    let title = format!("<w:p>{}</w:p>", run("主动公开政府信息情况"));
    docx_with(&body(&format!("{title}<w:tbl>{table}</w:tbl>")), &[("styles", &styles)])
}

/// The property of a run for a way to look.
fn property(way: Way) -> Option<&'static str> {
    Some(match way {
        Way::Struck => "<w:strike/>",
        Way::Hidden => "<w:vanish/>",
        Way::Pale => r#"<w:color w:val="FFFFFF"/>"#,
        Way::Doubtful => "<w:webHidden/>",
        Way::Raised => r#"<w:vertAlign w:val="superscript"/>"#,
        Way::Lowered => r#"<w:vertAlign w:val="subscript"/>"#,
        Way::Deleted | Way::Circled => return None,
    })
}

/// A cell in which what is not marked is a run too.
fn docx_cell(mark: Mark, marked: impl Fn(Way, &str) -> Option<String>) -> Option<String> {
    let split = |way, text: &str| Some(format!("|{}|", marked(way, text)?));
    let cell = cell(mark, split)?;
    let runs = cell.split('|').filter(|run| !run.is_empty()).map(|run| match run.starts_with('<') {
        true => run.to_owned(),
        false => format!("<w:r><w:t>{run}</w:t></w:r>"),
    });
    Some(runs.collect())
}

fn docx_run(mark: Mark) -> Option<Vec<u8>> {
    let marked = |way, text: &str| {
        if way == Way::Deleted {
            return Some(format!("<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>"));
        }
        Some(format!("<w:r><w:rPr>{}</w:rPr><w:t>{text}</w:t></w:r>", property(way)?))
    };
    match mark {
        Mark::Row(Way::Deleted) => Some(docx("<w:r><w:t>454</w:t></w:r>", "<w:del/>", "")),
        Mark::Row(_) | Mark::Column(_) => None,
        _ => Some(docx(&docx_cell(mark, marked)?, "", "")),
    }
}

fn docx_style(mark: Mark) -> Option<Vec<u8>> {
    let (Mark::Part(way) | Mark::Whole(way)) = mark else { return None };
    let marked = |way, text: &str| {
        property(way)?;
        Some(format!(r#"<w:r><w:rPr><w:rStyle w:val="b"/></w:rPr><w:t>{text}</w:t></w:r>"#))
    };
    let styles = format!(
        r#"<w:style w:type="character" w:styleId="a"><w:rPr>{}</w:rPr></w:style><w:style w:type="character" w:styleId="b"><w:basedOn w:val="a"/></w:style>"#,
        property(way).unwrap_or_default()
    );
    Some(docx(&docx_cell(mark, marked)?, "", &styles))
}

fn xlsx(mark: Mark) -> Option<Vec<u8>> {
    let rich = |way, text: &str| {
        let property = match way {
            Way::Struck => "<strike/>",
            Way::Raised => r#"<vertAlign val="superscript"/>"#,
            Way::Lowered => r#"<vertAlign val="subscript"/>"#,
            _ => return None,
        };
        Some(format!("|<r><rPr>{property}</rPr><t>{text}</t></r>|"))
    };
    let style = match mark {
        Mark::Whole(Way::Struck) => 1,
        Mark::Whole(Way::Pale) => 2,
        Mark::Whole(Way::Hidden) => 3,
        Mark::Part(_) | Mark::Row(Way::Hidden) | Mark::Column(Way::Hidden) => 0,
        _ => return None,
    };
    let own = match mark {
        Mark::Part(_) => {
            let runs = cell(mark, rich)?;
            let runs = runs.split('|').filter(|run| !run.is_empty()).map(|run| match run.starts_with('<') {
                true => run.to_owned(),
                false => format!("<r><t>{run}</t></r>"),
            });
            format!(r#"<c r="B3" t="inlineStr"><is>{}</is></c>"#, runs.collect::<String>())
        }
        _ => format!(r#"<c r="B3" s="{style}"><v>454</v></c>"#),
    };
    let line = |number: usize, texts: [&str; 4], hidden: &str| {
        let cells = texts.iter().zip('A'..).map(|(text, letter)| match (letter, number) {
            ('B', 3) => own.clone(),
            _ => format!(r#"<c r="{letter}{number}" t="str"><v>{text}</v></c>"#),
        });
        format!(r#"<row r="{number}" {hidden}>{}</row>"#, cells.collect::<String>())
    };
    let hidden = r#"hidden="1""#;
    let row = if mark == Mark::Row(Way::Hidden) { hidden } else { "" };
    let columns = if mark == Mark::Column(Way::Hidden) { hidden } else { "" };
    let rows = line(1, HEADER, "") + &line(2, FIRST, "") + &line(3, SECOND, row);
    let sheet = format!(r#"<cols><col min="2" max="2" {columns}/></cols><sheetData>{rows}</sheetData>"#);
    let styles = r#"<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf numFmtId="170"/></cellXfs>"#;
    Some(Book { sheets: &[("主动公开政府信息情况", "", &sheet)], styles, ..Book::default() }.pack())
}

fn markdown(mark: Mark) -> Option<Vec<u8>> {
    let marked = |way, text: &str| {
        Some(match way {
            Way::Struck => format!("~~{text}~~"),
            Way::Raised => format!("[^{text}]"),
            Way::Lowered => format!("<sub>{text}</sub>"),
            _ => return None,
        })
    };
    if matches!(mark, Mark::Row(_) | Mark::Column(_)) {
        return None;
    }
    let mut second: Vec<&str> = SECOND.to_vec();
    let own = cell(mark, marked)?;
    second[1] = &own;
    let line = |texts: &[&str]| format!("| {} |\n", texts.join(" | "));
    let table = line(&HEADER) + "|---|---|---|---|\n" + &line(&FIRST) + &line(&second);
    Some(format!("# 主动公开政府信息情况\n\n{table}").into_bytes())
}

fn text(mark: Mark) -> Option<Vec<u8>> {
    let marked = |way, text: &str| {
        Some(match way {
            Way::Struck => text.chars().flat_map(|c| [c, '\u{336}']).collect(),
            Way::Raised => "¹".to_owned(),
            Way::Lowered => "₁".to_owned(),
            _ => return None,
        })
    };
    if matches!(mark, Mark::Row(_) | Mark::Column(_)) {
        return None;
    }
    let mut second: Vec<&str> = SECOND.to_vec();
    let own = cell(mark, marked)?;
    second[1] = &own;
    let line = |texts: &[&str]| texts.join("\t") + "\n";
    Some(format!("主动公开政府信息情况\n\n{}", line(&HEADER) + &line(&FIRST) + &line(&second)).into_bytes())
}

/// A page with a ruled table.
fn pdf(mark: Mark) -> Option<Vec<u8>> {
    let (xs, ys) = ([20, 110, 180, 250, 320], [100, 130, 160, 190]);
    let mut content = grid_lines(&xs, &ys);
    for (texts, y) in [(HEADER, 170), (FIRST, 140), (SECOND, 110)] {
        for (at, (text, x)) in texts.iter().zip(xs).enumerate() {
            if (at, y) != (1, 110) {
                content += &say(x + 5, y, text);
            }
        }
    }
    content += &say(20, 220, "主动公开政府信息情况");
    let (x, y) = (120, 110);
    // Without its widths a font's digits are as wide as they are high.
    let width = |text: &str| text.len() as i32 * 10;
    let marked = |way, x: i32, text: &str| {
        Some(match way {
            Way::Struck => say(x, y, text) + &thin(x, y + 3, x + width(text), y + 3),
            Way::Hidden => format!("BT 3 Tr ET {} BT 0 Tr ET ", say(x, y, text)),
            Way::Pale => format!("1 1 1 rg {} 0 0 0 rg ", say(x, y, text)),
            Way::Raised => say(x, y + 4, text).replace("10 Tf", "6 Tf"),
            Way::Lowered => say(x, y - 2, text).replace("10 Tf", "6 Tf"),
            Way::Doubtful => say(x, y, text).replace("10 Tf", "6 Tf"),
            _ => return None,
        })
    };
    content += &match mark {
        Mark::Part(Way::Circled) => say(x, y, "454①"),
        Mark::Part(way @ (Way::Doubtful | Way::Raised | Way::Lowered)) => {
            let (plain, part) = part(way);
            say(x, y, plain) + &marked(way, x + width(plain), part)?
        }
        Mark::Part(way) => {
            let (part, plain) = part(way);
            marked(way, x, part)? + &say(x + width(part), y, plain)
        }
        Mark::Whole(way) => marked(way, x, "454")?,
        Mark::Row(_) | Mark::Column(_) => return None,
    };
    Some(File::page(&content).bytes())
}
