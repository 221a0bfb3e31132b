//! A comparison as a document in Chinese, to be attached to a notice: Markdown or HTML.

use super::Compared;
use nianbao::compare::{Change, Kind, Place};
use nianbao::judge::{Concern, chinese, judge};
use std::fmt::Write as _;

/// A document while it is neither Markdown nor HTML.
struct Draft {
    title: String,
    intro: String,
    groups: Vec<Group>,
}

struct Group {
    title: &'static str,
    rows: Vec<[String; 4]>,
}

const HEADER: [&str; 4] = ["变化", "原格式", "新格式", "说明和依据"];

/// Whom a change is told to, in this order; each change is told once.
const ORDER: [Concern; 5] =
    [Concern::Series, Concern::OldReports, Concern::Verdict, Concern::Blanks, Concern::NewReports];

pub(super) fn markdown(steps: &[Compared]) -> String {
    let mut text = String::new();
    for draft in steps.iter().map(draft) {
        let _ = writeln!(text, "# {}\n\n{}", draft.title, draft.intro);
        for group in draft.groups {
            let _ = writeln!(text, "\n## {}\n", group.title);
            let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
            text.push_str(&line(&HEADER.map(str::to_owned)));
            text.push_str("| --- | --- | --- | --- |\n");
            for row in group.rows {
                text.push_str(&line(&row.map(|cell| escaped_markdown(&cell))));
            }
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// A text that Markdown takes as it is, in a cell of a table.
fn escaped_markdown(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("<br>"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

pub(super) fn html(steps: &[Compared]) -> String {
    let drafts: Vec<Draft> = steps.iter().map(draft).collect();
    let title = drafts.first().map_or("", |draft| &draft.title);
    let mut text = format!(
        "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n{STYLE}\n</head>\n<body>\n",
        escaped_html(title)
    );
    for draft in &drafts {
        let _ =
            writeln!(text, "<h1>{}</h1>\n<p>{}</p>", escaped_html(&draft.title), escaped_html(&draft.intro));
        for group in &draft.groups {
            let _ = writeln!(text, "<h2>{}</h2>\n<table>\n<thead><tr>", group.title);
            HEADER.iter().for_each(|cell| text.push_str(&format!("<th scope=\"col\">{cell}</th>")));
            text.push_str("</tr></thead>\n<tbody>\n");
            for row in &group.rows {
                let cells: String =
                    row.iter().map(|cell| format!("<td>{}</td>", escaped_html(cell))).collect();
                let _ = writeln!(text, "<tr>{cells}</tr>");
            }
            text.push_str("</tbody>\n</table>\n");
        }
    }
    text.push_str("</body>\n</html>\n");
    text
}

const STYLE: &str = "<style>body{max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.6}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3rem .5rem;vertical-align:top;text-align:left}@media print{body{margin:0}tr{break-inside:avoid}}</style>";

fn escaped_html(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    escaped.replace('\n', "<br>")
}

fn draft(step: &Compared) -> Draft {
    let told: Vec<(&Change, Option<Concern>)> = step
        .comparison
        .changes
        .iter()
        .filter(|change| is_told(change.kind))
        .map(|change| (change, ORDER.into_iter().find(|&concern| judge(change).concerns(concern))))
        .collect();
    let group = |concern: Concern| Group {
        title: chinese::concern(concern),
        rows: told
            .iter()
            .filter(|(_, own)| *own == Some(concern))
            .map(|(change, _)| row(change, step))
            .collect(),
    };
    let groups = ORDER.into_iter().map(group).filter(|group| !group.rows.is_empty());
    let name = |format: &nianbao::Format| match &format.document {
        Some(document) => format!("{}（{document}）", format.id),
        None => format.id.clone(),
    };
    Draft {
        title: format!("{}格式变化说明", step.new.title),
        intro: format!("由{}改为{}。每项变化列在首先受影响的一方之下。", name(&step.old), name(&step.new)),
        groups: groups.collect(),
    }
}

/// Whether people who fill and use the form are told of changes of this kind.
fn is_told(kind: Kind) -> bool {
    !matches!(kind, Kind::Gloss | Kind::Aliases | Kind::Basis | Kind::Derived)
}

fn row(change: &Change, step: &Compared) -> [String; 4] {
    let verdict = judge(change);
    let kind = format!("{}\n{}", chinese::kind(change.kind), chinese::class(verdict.class));
    let declared = change.declared.and_then(|declared| step.new.changes.get(declared));
    let mut why = declared.map_or(String::new(), |declared| declared.why.clone());
    if let Some(cite) = declared.and_then(|declared| declared.cite.as_ref()) {
        let _ = write!(why, "（{cite}）");
    }
    if let Some((numerator, denominator)) = change.factor {
        let _ = write!(why, "新数＝旧数×{numerator}／{denominator}。");
    }
    [kind, side(&change.old, change.was.as_deref()), side(&change.new, change.is.as_deref()), why]
}

/// What one edition says: the place by its label and path, and the wording where that is what changed.
fn side(places: &[Place], wording: Option<&str>) -> String {
    let place = |place: &Place| match (place.label.is_empty(), place.path.is_empty()) {
        (false, false) => format!("{}（{}）", place.label, place.path),
        (false, true) => place.label.clone(),
        _ => place.path.clone(),
    };
    let names: Vec<String> = places.iter().map(place).collect();
    let is_label = places.len() == 1 && wording == Some(&places[0].label);
    match wording.filter(|_| !is_label) {
        Some(wording) => format!("{}：\n{wording}", names.join("\n")),
        None => names.join("\n"),
    }
}
