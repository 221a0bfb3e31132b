//! Labels and prose, tame and hostile.

use crate::Random;

/// What breaks writers that do not escape, readers that do not unescape, and sentences that trust
/// their parts: markup, quotes, escapes, control characters, characters beyond the first plane, marks
/// that turn the direction of text, marks that join the character before them.
pub const HOSTILE: &[&str] = &[
    "a|b",
    "<b>&amp;</b>",
    "]]>",
    "<!--",
    "\"quoted\"",
    "'single'",
    "\\",
    "\\\"",
    "\\u0041",
    "{{ x }}",
    "{% raw %}",
    "${y}",
    "`code`",
    "# 一",
    "*_~^",
    "[链接](u)",
    "=1+1",
    "@x",
    "-- ",
    "/",
    " / ",
    "null",
    "0",
    "1.0",
    "第一行\n第二行",
    "a\r\nb",
    "a\tb",
    "\u{1}\u{8}\u{b}\u{c}\u{1f}",
    "\u{7f}",
    "\u{85}\u{2028}\u{2029}",
    "\u{202e}反\u{202c}",
    "\u{2066}隔\u{2069}\u{200f}",
    "零\u{200b}宽\u{feff}",
    "e\u{301}",
    "𠮷野家",
    "😀👨\u{200d}👩\u{200d}👧",
    "\u{10ffff}",
    "\u{fffd}\u{fffe}",
    "　全角　空格　",
    "＜＞＆＂",
];

const WORDS: &[&str] = &[
    "本年",
    "上年",
    "新收",
    "结转",
    "办理",
    "公开",
    "申请",
    "机关",
    "数量",
    "合计",
    "其他",
    "信息",
    "答复",
    "件数",
    "情况",
    "单位",
    "予以公开",
    "自然人",
    "法人",
    "复议",
    "诉讼",
    "“三安全一稳定”",
    "（一）",
    "Total",
    "A/B",
];

/// A few characters of text; among them hostile ones if wanted.
pub(crate) fn phrase(random: &mut Random, hostile: bool) -> String {
    let mut text: String = (0..random.within(1, 3)).map(|_| random.word(WORDS)).collect();
    if hostile && random.chance(40) {
        let at = if random.chance(50) { 0 } else { text.len() };
        text.insert_str(at, random.word(HOSTILE));
    }
    text
}

/// Prose of some sentences; among them hostile ones if wanted. It names no figure.
pub fn prose(random: &mut Random, hostile: bool) -> String {
    let mut text = String::new();
    for _ in 0..random.within(1, 8) {
        for _ in 0..random.within(2, 12) {
            text.push_str(if hostile && random.chance(15) {
                random.word(HOSTILE)
            } else {
                random.word(WORDS)
            });
        }
        text.push_str(random.word(&["。", "；", "，", "。\n", "。\n\n"]));
    }
    text
}
