//! How the workbook looks.

use rust_xlsxwriter::{Color, Format as Style, FormatAlign, FormatBorder};
use std::borrow::Cow;

pub(super) const FONT: &str = "宋体";
/// Fills and marks; each also differs in words or signs, never in colour alone.
pub(super) const LABEL_FILL: u32 = 0x00EE_F2F6;
pub(super) const TOTAL_FILL: u32 = 0x00E4_E4E4;
/// What whoever goes on with a report is told something of.
pub(super) const NOTED_FILL: u32 = 0x00FF_F2CC;
pub(super) const BROKEN_FILL: u32 = 0x00F8_CBAD;
pub(super) const BROKEN_INK: u32 = 0x009C_0006;
pub(super) const HELD_INK: u32 = 0x0000_6100;
const GREY: u32 = 0x0059_5959;
pub(super) const BORDER: u32 = 0x0080_8080;

/// The styles of all sheets.
pub(super) struct Styles {
    /// A title that takes up several lines, and one that runs over the columns beside it.
    pub(super) title: Style,
    pub(super) short_title: Style,
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
    /// What a broken rule lays over a cell, and what verdicts look like.
    pub(super) broken: Style,
    pub(super) broken_verdict: Style,
    pub(super) held_verdict: Style,
    pub(super) open_verdict: Style,
}

impl Styles {
    pub(super) fn new() -> Self {
        let font = Style::new().set_font_name(FONT).set_font_size(11);
        let wrapped = font.clone().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        let top = font.clone().set_text_wrap().set_align(FormatAlign::Top);
        let boxed = bordered(&wrapped);
        let middle = boxed.clone().set_align(FormatAlign::Center);
        let bold = font.clone().set_bold();
        // A number too long for its column is made smaller: spreadsheets would round it, or show ###.
        let number = bordered(&font.clone().set_align(FormatAlign::VerticalCenter).set_shrink())
            .set_align(FormatAlign::Center);
        let total = number.clone().set_background_color(TOTAL_FILL);
        Styles {
            title: wrapped.clone().set_bold().set_font_size(16),
            short_title: bold.clone().set_font_size(16),
            heading: bold.clone().set_font_size(12),
            prompt: top.clone().set_font_color(GREY).set_font_size(10),
            draft: bold.clone().set_font_size(14).set_font_color(BROKEN_INK),
            summary: bold,
            header: middle.clone().set_bold().set_background_color(LABEL_FILL),
            label: boxed.clone().set_background_color(LABEL_FILL),
            number: number.set_unlocked(),
            open_total: total.clone().set_unlocked(),
            total,
            answer: middle.clone().set_num_format("@").set_unlocked(),
            prose: bordered(&top).set_quote_prefix().set_unlocked(),
            cell: boxed.clone(),
            link: middle.clone().set_font_color(Color::RGB(0x0005_63C1)),
            middle,
            remark: boxed.set_num_format("@").set_unlocked(),
            broken: broken().set_num_format(marks("General")),
            broken_verdict: broken(),
            held_verdict: Style::new().set_font_color(HELD_INK),
            open_verdict: Style::new().set_font_color(GREY),
        }
    }
}

/// A place about which something is said.
pub(super) fn noted(style: &Style) -> Style {
    style.clone().set_background_color(NOTED_FILL)
}

/// How a number is written that a spreadsheet left to itself writes as a power of ten, since it has more than eleven
/// digits. Where there may be decimals, some are shown in any case, for another number that may be typed over it.
fn long(shown: &str, has_decimals: bool) -> Option<String> {
    let number = shown.strip_prefix('-').unwrap_or(shown);
    let is_number = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let least = if has_decimals { 2 } else { 0 };
    let places = "0".repeat(decimals.len().max(least));
    let is_long = is_number && whole.len() + decimals.len() > 11;
    is_long.then(|| if places.is_empty() { "0".to_owned() } else { format!("0.{places}") })
}

/// The style of a figure that is shown so.
pub(super) fn figure<'s>(style: &'s Style, shown: &str, has_decimals: bool) -> Cow<'s, Style> {
    match long(shown, has_decimals) {
        Some(format) => Cow::Owned(style.clone().set_num_format(format)),
        None => Cow::Borrowed(style),
    }
}

/// What a broken rule lays over a figure that is shown so.
pub(super) fn broken_figure<'s>(style: &'s Style, shown: &str, has_decimals: bool) -> Cow<'s, Style> {
    match long(shown, has_decimals) {
        Some(format) => Cow::Owned(style.clone().set_num_format(marks(&format))),
        None => Cow::Borrowed(style),
    }
}

/// A number's format with a mark before it, and before the sign of what is negative.
fn marks(format: &str) -> String {
    format!("\"✗ \"{format};\"✗ \"-{format};\"✗ \"{format};\"✗ \"@")
}

fn bordered(style: &Style) -> Style {
    style.clone().set_border(FormatBorder::Thin).set_border_color(BORDER)
}

fn broken() -> Style {
    Style::new().set_background_color(BROKEN_FILL).set_font_color(BROKEN_INK).set_bold()
}
