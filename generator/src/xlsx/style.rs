//! How the workbook looks.

use rust_xlsxwriter::{Color, Format as Style, FormatAlign, FormatBorder};

const FONT: &str = "宋体";
/// Fills and marks; each also differs in words or signs, never in colour alone.
const LABEL_FILL: u32 = 0x00EE_F2F6;
const TOTAL_FILL: u32 = 0x00E4_E4E4;
/// What whoever goes on with a report is told something of.
const NOTED_FILL: u32 = 0x00FF_F2CC;
const BROKEN_FILL: u32 = 0x00F8_CBAD;
const BROKEN_INK: u32 = 0x009C_0006;
const GREY: u32 = 0x0059_5959;
const BORDER: u32 = 0x0080_8080;

/// The styles of all sheets.
pub(super) struct Styles {
    pub(super) title: Style,
    pub(super) heading: Style,
    /// What the person filling the form is told.
    pub(super) prompt: Style,
    pub(super) draft: Style,
    pub(super) summary: Style,
    /// A header or a row's label, in the middle or on the left.
    pub(super) header: Style,
    pub(super) label: Style,
    /// A place for a number, locked if the workbook fills it.
    pub(super) number: Style,
    pub(super) total: Style,
    /// A total that may be typed over.
    pub(super) open_total: Style,
    /// A place for one of several answers, or for a short text.
    pub(super) answer: Style,
    /// A place for prose.
    pub(super) prose: Style,
    /// A cell of the sheet of checks: text, something in the middle, a link.
    pub(super) cell: Style,
    pub(super) middle: Style,
    pub(super) link: Style,
    /// A place where a broken rule is explained.
    pub(super) remark: Style,
    /// What a broken rule lays over a cell, and over its own verdict.
    pub(super) broken: Style,
    pub(super) broken_verdict: Style,
}

impl Styles {
    pub(super) fn new() -> Self {
        let font = Style::new().set_font_name(FONT).set_font_size(11);
        let wrapped = font.clone().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        let top = font.clone().set_text_wrap().set_align(FormatAlign::Top);
        let boxed = bordered(&wrapped);
        let middle = boxed.clone().set_align(FormatAlign::Center);
        let bold = font.clone().set_bold();
        Styles {
            title: bold.clone().set_font_size(16),
            heading: bold.clone().set_font_size(12),
            prompt: top.clone().set_font_color(GREY).set_font_size(10),
            draft: bold.clone().set_font_size(14).set_font_color(BROKEN_INK),
            summary: bold,
            header: middle.clone().set_bold().set_background_color(LABEL_FILL),
            label: boxed.clone().set_background_color(LABEL_FILL),
            number: middle.clone().set_unlocked(),
            total: middle.clone().set_background_color(TOTAL_FILL),
            open_total: middle.clone().set_background_color(TOTAL_FILL).set_unlocked(),
            answer: middle.clone().set_num_format("@").set_unlocked(),
            prose: bordered(&top).set_quote_prefix().set_unlocked(),
            cell: boxed.clone(),
            link: middle.clone().set_font_color(Color::RGB(0x0005_63C1)),
            middle,
            remark: boxed.set_num_format("@").set_unlocked(),
            broken: broken().set_num_format("\"✗ \"General;\"✗ \"-General;\"✗ \"General;\"✗ \"@"),
            broken_verdict: broken(),
        }
    }
}

/// A place about which something is said.
pub(super) fn noted(style: &Style) -> Style {
    style.clone().set_background_color(NOTED_FILL)
}

fn bordered(style: &Style) -> Style {
    style.clone().set_border(FormatBorder::Thin).set_border_color(BORDER)
}

fn broken() -> Style {
    Style::new().set_background_color(BROKEN_FILL).set_font_color(BROKEN_INK).set_bold()
}
