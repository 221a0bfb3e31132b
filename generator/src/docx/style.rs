//! The paragraph styles of a document.

use super::table::SMALL;
use crate::preset::{Face, Line, Preset};

/// A paragraph style.
pub(super) struct Style {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    /// Whether the name is not one of Word's own.
    pub(super) custom: bool,
    /// Whether body text follows.
    pub(super) next: bool,
    pub(super) face: Face,
    pub(super) align: &'static str,
    pub(super) line: Line,
    pub(super) before: u32,
    pub(super) after: u32,
    /// Whether the first line is indented by two characters.
    pub(super) indent: bool,
    /// Whether it stays with the next paragraph.
    pub(super) keep: bool,
    /// Whether its lines are set to the page's grid.
    pub(super) grid: bool,
    /// What is added between characters.
    pub(super) space: Option<i32>,
    /// The level of a heading.
    pub(super) outline: Option<u32>,
}

/// How far the lines of the title stand apart.
pub(super) const TITLE_LINE: u32 = 700;
const SINGLE: Line = Line { twips: 240, rule: "auto" };

/// The styles, as a preset wants them.
pub(super) fn styles(preset: &Preset) -> Vec<Style> {
    let body = Style {
        id: "Normal",
        name: "Normal",
        custom: false,
        next: false,
        face: preset.body,
        align: "both",
        line: preset.line,
        before: 0,
        after: 0,
        indent: true,
        keep: false,
        grid: true,
        space: preset.grid.map(|grid| grid.char_space),
        outline: None,
    };
    let heading = |id, name, face, outline| Style {
        id,
        name,
        face,
        next: true,
        align: "left",
        keep: true,
        outline,
        ..body
    };
    let title = Style {
        align: "center",
        indent: false,
        grid: false,
        after: 290,
        line: Line { twips: TITLE_LINE, rule: "exact" },
        ..heading("Title", "Title", preset.title, None)
    };
    let aside = |id, name, face, align| Style {
        id,
        name,
        custom: true,
        face,
        align,
        line: SINGLE,
        indent: false,
        grid: false,
        space: None,
        ..body
    };
    let small = Face { size: SMALL, ..preset.table };
    let in_table = |id, name, face: Face, align| {
        let line = Line { twips: face.size * 13, rule: "exact" };
        Style { line, ..aside(id, name, face, align) }
    };
    let bold = |face: Face| Face { font: "黑体", ..face };
    let gap = Line { twips: 120, rule: "exact" };
    vec![
        title,
        heading("Heading1", "heading 1", preset.heading, Some(0)),
        Style { custom: false, ..heading("Caption", "caption", preset.caption, None) },
        Style { before: 40, after: 40, ..aside("Guidance", "填报提示", preset.guidance, "both") },
        Style { keep: true, ..aside("Unit", "单位", preset.table, "right") },
        Style { line: gap, ..aside("Gap", "间隔", preset.table, "left") },
        in_table("TableText", "表格文字", preset.table, "center"),
        in_table("TableLabel", "表格行标题", preset.table, "left"),
        in_table("TableHeader", "表格列标题", bold(preset.table), "center"),
        in_table("TableTextSmall", "表格文字小", small, "center"),
        in_table("TableLabelSmall", "表格行标题小", small, "left"),
        in_table("TableHeaderSmall", "表格列标题小", bold(small), "center"),
        Style { custom: false, ..aside("Header", "header", preset.draft, "center") },
        Style { custom: false, ..aside("Footer", "footer", preset.number, "center") },
        body,
    ]
}
