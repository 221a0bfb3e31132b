//! Labels as they are compared: what is written, without what differs from one printing to the next.
//!
//! Width, spaces, line breaks, punctuation and traditional characters make no difference. A number in front
//! (`（一）`, `1.`) and a bracketed note behind are set apart: weak evidence, and where units are named.

mod characters;
mod numbering;

pub use characters::plain;
pub(crate) use characters::{has_digit_in_form, is_letter, is_note_mark, is_unseen, printed};
pub use numbering::Numbering;

use crate::document::run::{self, Look};
use std::cmp::Ordering;

/// A label, ready to be compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// Its letters and digits, without the number in front.
    pub key: String,
    /// The key without bracketed notes behind it; the key itself if there is nothing else.
    pub core: String,
    /// The number in front.
    pub numbering: Option<Numbering>,
    /// The bracketed notes behind it, as [`plain`] text.
    pub note: Option<String>,
    /// How many characters the core has.
    length: usize,
    /// Which characters the core has, see [`Kinds`].
    kinds: Kinds,
}

/// Which characters a text has, some of which share a bit: enough to see at once that two texts have little in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Kinds(u64);

/// How alike two labels are, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// They say the same.
    Same,
    /// They say the same but for a bracketed note.
    Noted,
    /// They differ by so many characters of so many.
    Near {
        /// The characters that differ.
        distance: usize,
        /// The characters of the longer one.
        of: usize,
    },
}

/// Labels of fewer characters are the same or they are not: one character makes 其他 of 其它, but also 维持
/// of 维护.
const SHORTEST_NEAR: usize = 4;
/// One character in so many may differ.
const TOLERANCE: usize = 4;
/// The start or the end of a label stands for all of it from so many characters.
const SHORTEST_PART: usize = 5;
/// The most characters that a label may have more than the form's, if it is the same otherwise.
const MOST_ADDED: usize = 2;
/// The longest text that is looked at as a label with mistakes in it.
const LONGEST: usize = 120;

impl Label {
    /// The label that a text is.
    pub fn of(text: &str) -> Self {
        // What is struck out or hidden labels nothing.
        if run::is_marked(text) {
            let shown = run::runs(text).filter(|(look, _)| *look <= Look::Doubtful).map(|(_, run)| run);
            return Label::of(&shown.collect::<String>());
        }
        // A note's mark behind a label is no part of it.
        let bare = text.trim_end_matches(|c| is_note_mark(c) || is_unseen(c));
        let text = plain(if bare.is_empty() { text } else { bare });
        let (numbering, rest) = numbering::split(&text);
        let (body, note) = split_note(rest);
        let mut label = Label {
            key: letters(rest),
            core: letters(body),
            numbering,
            note: note.map(str::to_owned),
            length: 0,
            kinds: Kinds::default(),
        };
        if label.core.is_empty() {
            label.core.clone_from(&label.key);
            label.note = None;
        }
        if label.key.is_empty() {
            // A label of marks alone is compared mark by mark.
            label.key = rest.to_owned();
            label.core = rest.to_owned();
        }
        label.length = label.core.chars().count();
        label.kinds = Kinds::of(&label.core);
        label
    }

    /// Whether there is nothing to compare.
    pub fn is_empty(&self) -> bool {
        self.key.is_empty()
    }

    /// How alike this label and one of the form are; nothing if they are different labels.
    ///
    /// Whether a near one is nearer to this label than to any other is for the caller to find out.
    pub fn likeness(&self, form: &Label) -> Option<Likeness> {
        if self.is_empty() || form.is_empty() {
            return None;
        }
        if self.key == form.key {
            return Some(Likeness::Same);
        }
        if self.core == form.core {
            return Some(Likeness::Noted);
        }
        self.nearness(form)
    }

    /// How near this label and another one of the form are that say different things.
    pub(crate) fn nearness(&self, form: &Label) -> Option<Likeness> {
        let (short, long) = (self.length.min(form.length), self.length.max(form.length));
        let most = long / TOLERANCE;
        // Each kind of character that only one of them has is a difference; a part has none that the whole lacks.
        let (added, lost) = (self.kinds.without(form.kinds), form.kinds.without(self.kinds));
        let are_apart = added.max(lost) > most;
        if short < SHORTEST_NEAR || long > LONGEST || are_apart && added.min(lost) > 0 {
            return None;
        }
        let has_same_figures = || figures(&self.core).eq(figures(&form.core));
        let near = |distance| has_same_figures().then_some(Likeness::Near { distance, of: long });
        // A few more characters are a word in front; many may be the label of the next row.
        if self.is_part_of(form) || (form.is_part_of(self) && long - short <= MOST_ADDED) {
            return near(1 + (long - short) / TOLERANCE);
        }
        if long - short > most || are_apart {
            return None;
        }
        let distance = strsim::osa_distance(&self.core, &form.core);
        if distance <= most { near(distance) } else { None }
    }

    /// Whether it is the beginning or the end of another label, and enough of it to be no other one's.
    fn is_part_of(&self, whole: &Label) -> bool {
        self.length >= SHORTEST_PART
            && self.length < whole.length
            && (whole.core.starts_with(&self.core)
                || (whole.core.ends_with(&self.core) && self.length * 5 >= whole.length * 3))
    }
}

impl Kinds {
    fn of(text: &str) -> Self {
        // The last bits of characters that stand beside each other in Unicode differ.
        Kinds(text.chars().fold(0, |kinds, character| kinds | 1 << (u32::from(character) % 64)))
    }

    /// How many of these the others lack, at least.
    fn without(self, others: Kinds) -> usize {
        (self.0 & !others.0).count_ones() as usize
    }
}

impl Likeness {
    /// The likeness in a hundred.
    pub fn score(self) -> i32 {
        match self {
            Likeness::Same => 100,
            Likeness::Noted => 96,
            Likeness::Near { distance, of } => {
                let lost = 100 * distance / of.max(1);
                90 - i32::try_from(lost.min(50)).unwrap_or(50)
            }
        }
    }

    /// Whether nothing differs but a note.
    pub fn is_exact(self) -> bool {
        !matches!(self, Likeness::Near { .. })
    }
}

impl PartialOrd for Likeness {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(other.score().cmp(&self.score()))
    }
}

/// The letters and digits of a text. A stroke at the end stays: it may be the figure of the next cell.
fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    letters.extend(text.chars().filter(|c| is_letter(*c)));
    if text.ends_with('/') && !letters.is_empty() {
        letters.push('/');
    }
    letters
}

/// What may be a figure that ran into a label: no misprint adds or loses one.
fn figures(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| c.is_ascii_digit() || *c == '/')
}

/// A [`plain`] text and the bracketed notes behind it; none if there are none.
pub(crate) fn noted(text: &str) -> (&str, &str) {
    let (words, notes) = split_note(text);
    (words, notes.unwrap_or_default())
}

/// A text and the bracketed notes behind it. A bracket that was never closed was cut off.
fn split_note(text: &str) -> (&str, Option<&str>) {
    let mut depth = 0usize;
    let mut start = None;
    for (at, c) in text.char_indices() {
        match c {
            '(' => {
                if depth == 0 && start.is_none() {
                    start = Some(at);
                }
                depth += 1;
            }
            ')' => depth = depth.saturating_sub(1),
            // Text between notes belongs to the label.
            c if depth == 0 && is_letter(c) => start = None,
            _ => {}
        }
    }
    match start {
        Some(at) if at > 0 => (&text[..at], Some(&text[at..])),
        _ => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(document: &str, form: &str) -> Option<Likeness> {
        Label::of(document).likeness(&Label::of(form))
    }

    #[test]
    fn what_differs_from_one_printing_to_the_next_makes_no_difference() {
        for (document, form) in [
            ("本年增 /\n减", "本年增/减"),
            ("１、属于国家秘密", "1.属于国家秘密"),
            ("1. 属于国家秘密", "1.属于国家秘密"),
            ("(三)不予公开", "（三）不予公开"),
            ("（三）不\n予公开", "（三）不予公开"),
            ("㈢不予公开", "（三）不予公开"),
            ("三\n、\n本\n年\n度\n办\n理\n结\n果", "三、本年度办理结果"),
            ("3.危及\"三安全一稳定\"", "3.危及“三安全一稳定”"),
            ("3.危及三安全一稳定", "3.危及“三安全一稳定”"),
            ("第二十条 第 (一) 项", "第二十条第（一）项"),
            ("本年新收政府資訊公開申請數量", "本年新收政府资讯公开申请数量"),
            ("⼀、总体情况", "一、总体情况"),
            ("其他\u{200b}", "其他"),
            ("规章①", "规章"),
            ("规章¹ ", "规章"),
            ("其它", "其他"),
        ] {
            assert_eq!(likeness(document, form), Some(Likeness::Same), "{document} {form}");
        }
    }

    #[test]
    fn notes_are_set_apart() {
        for (document, form) in [
            ("（二）部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
            ("规章(设区的市、自治州人民政府应提供相关数据)", "规章"),
            ("采购总金额(万元,保留四位小数)", "采购总金额"),
            ("规章（设区的市", "规章"),
        ] {
            assert_eq!(likeness(document, form), Some(Likeness::Noted), "{document} {form}");
        }
        assert_eq!(Label::of("采购总金额（万元）").note.as_deref(), Some("(万元)"));
        assert_eq!(Label::of("（全在括号里）").note, None);
        assert_eq!(Label::of("第二十条第（一）项").note, None);
    }

    #[test]
    fn misprints_are_near_and_other_labels_are_not() {
        for (document, form) in [
            ("2.其他法律行政止公开", "2.其他法律行政法规禁止公开"),
            ("1.申请人无正当原因逾期不补正", "1.申请人无正当理由逾期不补正"),
            ("四、结转下一年度继续办理", "四、结转下年度继续办理"),
            ("规范性文件", "行政规范性文件"),
            (
                "1.申请人无正当理由逾期不补正",
                "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            ),
        ] {
            let near = likeness(document, form);
            assert!(matches!(near, Some(Likeness::Near { .. })), "{document} {form} {near:?}");
            assert!(Some(Likeness::Noted) > near || near.unwrap().score() < 96);
        }
        for (document, form) in [
            ("其他", "总计"),
            ("其他", "其他结果"),
            ("（六）其他处理", "3.其他"),
            ("结果维持", "结果纠正"),
            ("未经复议直接起诉", "复议后起诉"),
            ("（三）不予公开", "（一）予以公开"),
            ("（三）不予公开", "（五）不予处理"),
            ("行政处罚", "行政强制"),
            ("行政复议", "行政诉讼"),
            ("", ""),
        ] {
            assert_eq!(likeness(document, form), None, "{document} {form}");
        }
    }

    #[test]
    fn marks_alone_are_compared_as_they_are() {
        assert_eq!(likeness("-- ", "--"), Some(Likeness::Same));
        assert_eq!(likeness("]]>", "<!--"), None);
    }
}
