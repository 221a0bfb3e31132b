//! The text of a cell as an entry: blank, not applicable, a number, an answer or text.
//!
//! `/` is not applicable and nothing else is. A dash, 无 or `N/A` may mean that nothing happened or that nothing
//! could: such a text is understood as neither, as in the page to fill in, and never as 0. A number that is
//! followed by words is taken with its words as a note; two numbers are two numbers and no entry.

mod number;
mod unit;

pub use unit::Unit;

use crate::labels::{is_unseen, plain};
use crate::reading::Conversion;
use nianbao_schema::Entry;
use nianbao_schema::Wording;
use nianbao_schema::format::{Cell, Choice, Value};

/// What the text of a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The entry.
    pub entry: Entry,
    /// What else stands there.
    pub note: Option<String>,
    /// The change of unit that it took.
    pub conversion: Option<Conversion>,
}

/// Why the text of a cell is no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A dash or a word that may mean 0 or that the cell does not apply.
    Ambiguous,
    /// More than one number.
    Several,
    /// More digits than can be kept exactly.
    TooManyDigits,
    /// A unit that cannot be converted to the form's.
    Unit,
    /// A number that the cell cannot hold: a sign, or a fraction of a piece.
    Unfit,
    /// No number.
    NoNumber,
    /// None of the cell's answers.
    NoAnswer,
}

impl Unread {
    /// The reason.
    pub fn why(self) -> Wording {
        match self {
            Unread::Ambiguous => Wording::plain(
                "may mean 0 or that it does not apply, so that it was not taken",
                "可能是0，也可能是不适用，未予认定",
            ),
            Unread::Several => Wording::plain(
                "the cell holds more than one number, so that none was taken",
                "一格中有两个以上数字，未予认定",
            ),
            Unread::TooManyDigits => Wording::plain(
                "the number has more than 15 digits and cannot be kept exactly",
                "数字超过15位，不能准确保存",
            ),
            Unread::Unit => Wording::plain(
                "the unit is not the form's and cannot be converted",
                "单位与表样不同，不能换算",
            ),
            Unread::Unfit => Wording::plain("is no number that the cell can hold", "不是这一格可以填的数字"),
            Unread::NoNumber => Wording::plain("is no number", "不是数字"),
            Unread::NoAnswer => Wording::plain("is none of the answers", "不是可选的答案"),
        }
    }
}

/// Reads the text of a cell; `stated` is the unit that its row or column states, if that is not the form's.
///
/// # Errors
///
/// Why the text is no entry of the cell. A text without any visible character is blank and no error.
pub fn read(text: &str, cell: &Cell, stated: Option<&Unit>) -> Result<Figure, Unread> {
    let plain = plain(text);
    if plain.is_empty() {
        return Ok(Figure::of(Entry::Blank));
    }
    if plain == "/" {
        return Ok(Figure::of(Entry::NotApplicable));
    }
    if is_run_of_strokes(&plain) {
        return Err(Unread::Several);
    }
    match &cell.value {
        Value::Text => Ok(Figure::of(Entry::Text(text.trim_matches(is_unseen).to_owned()))),
        Value::Flag => flag(&plain).map(Figure::of),
        Value::Choice(choices) => choice(&plain, choices).map(Figure::of),
        Value::Count | Value::Change | Value::Amount => number(text, &plain, cell, stated),
    }
}

/// Reads a text that stands under the name of its cell, where no space has come from laying out a page.
///
/// # Errors
///
/// As for [`read`].
pub fn read_anchored(text: &str, cell: &Cell) -> Result<Figure, Unread> {
    match &cell.value {
        Value::Text if text == "/" => Ok(Figure::of(Entry::NotApplicable)),
        Value::Text => Ok(Figure::of(Entry::from(text))),
        _ => read(text, cell, None),
    }
}

/// Whether a text looks like what stands in the cells of a form and not like a label.
pub fn is_figure(text: &str) -> bool {
    if number::is_bare(text) {
        return true;
    }
    let plain = plain(text);
    plain == "/"
        || is_run_of_strokes(&plain)
        || (!plain.is_empty() && is_ambiguous(&plain))
        || number::is_number(&plain)
}

/// Whether more than one number stands in a text.
pub fn holds_several(text: &str) -> bool {
    !number::is_bare(text)
        && (is_run_of_strokes(&plain(text))
            || number::read(text).and_then(|read| note(&read.rest)) == Err(Unread::Several))
}

/// Whether a cell that does not apply and others ran together.
fn is_run_of_strokes(plain: &str) -> bool {
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '/' | '.' | ',' | '-' | '+');
    plain.len() > 1 && plain.starts_with('/') && plain.chars().all(is_figure)
}

impl Figure {
    fn of(entry: Entry) -> Self {
        Figure { entry, note: None, conversion: None }
    }
}

/// A dash, or a word for nothing.
fn is_ambiguous(plain: &str) -> bool {
    plain.chars().all(|c| matches!(c, '-' | 'ー' | '~' | '_' | '*' | '.'))
        || matches!(plain, "无" | "没有" | "不适用" | "不涉及" | "暂无" | "空")
        || ["NA", "N/A", "NULL", "NIL", "\\"].iter().any(|word| plain.eq_ignore_ascii_case(word))
}

fn flag(plain: &str) -> Result<Entry, Unread> {
    match plain {
        "是" | "√" | "有" | "true" => Ok(Entry::Flag(true)),
        "否" | "×" | "没有" | "false" => Ok(Entry::Flag(false)),
        _ => Err(Unread::NoAnswer),
    }
}

/// A choice by its label or its name.
fn choice(text: &str, choices: &[Choice]) -> Result<Entry, Unread> {
    let mut found = choices
        .iter()
        .enumerate()
        .filter(|(_, choice)| plain(&choice.label) == text || plain(&choice.name) == text);
    match (found.next(), found.next()) {
        (Some((at, _)), None) => Ok(Entry::Choice(at)),
        _ => Err(Unread::NoAnswer),
    }
}

fn number(text: &str, plain: &str, cell: &Cell, stated: Option<&Unit>) -> Result<Figure, Unread> {
    if is_ambiguous(plain) {
        return Err(Unread::Ambiguous);
    }
    let read = number::read(text)?;
    let own = Unit::leading(&read.rest, cell.unit.as_deref());
    let (unit, rest) = match &own {
        Some((unit, rest)) => (Some(unit), *rest),
        None => (stated, read.rest.as_str()),
    };
    let note = note(rest)?;
    let (number, conversion) = match unit {
        Some(unit) => unit.convert(read.number, cell.unit.as_deref())?,
        None => (read.number, None),
    };
    if !cell.value.admits(number) {
        return Err(Unread::Unfit);
    }
    if read.signed && !cell.value.is_signed() {
        return Err(Unread::Unfit);
    }
    Ok(Figure { entry: Entry::Number(number), note, conversion })
}

/// What stands behind a number: nothing, or a bracketed note. Anything else may change what the number means.
fn note(rest: &str) -> Result<Option<String>, Unread> {
    let rest = rest.trim_end_matches(['。', '.', ';', ',']);
    if rest.is_empty() {
        return Ok(None);
    }
    let inner = rest.strip_prefix('(').map(|inner| inner.strip_suffix(')').unwrap_or(inner));
    match inner {
        // `3(2)` may be a footnote, a negative number or a part: nobody can tell.
        Some(inner) if inner.chars().any(char::is_alphabetic) => Ok(Some(inner.to_owned())),
        _ if rest.chars().any(|c| c.is_ascii_digit() || c == '/') => Err(Unread::Several),
        _ => Err(Unread::NoNumber),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(value: Value, unit: &str) -> Cell {
        let unit = (!unit.is_empty()).then(|| unit.to_owned());
        Cell {
            path: String::new(),
            table: 0,
            row: 0,
            column: 0,
            value,
            unit,
            total: false,
            required: true,
            only: None,
        }
    }

    fn check(value: &Value, unit: &str, cases: &[(&str, Result<&str, Unread>)]) {
        let cell = cell(value.clone(), unit);
        for (text, expect) in cases {
            let read = read(text, &cell, None).map(|figure| {
                let entry = figure.entry.shown(value).to_string();
                figure.note.map_or(entry.clone(), |note| format!("{entry} [{note}]"))
            });
            assert_eq!(read.as_deref(), expect.as_deref(), "{text:?} as {value:?}");
        }
    }

    #[test]
    fn counts() {
        let cases = [
            ("", Ok("")),
            ("\u{a0}", Ok("")),
            ("\u{3000}\n", Ok("")),
            ("0", Ok("0")),
            ("／", Ok("/")),
            (" / ", Ok("/")),
            ("１２", Ok("12")),
            ("12 件", Ok("12")),
            ("１２件", Ok("12")),
            ("1,234", Ok("1234")),
            ("1，234", Ok("1234")),
            ("1,\n234", Ok("1234")),
            ("007", Ok("7")),
            ("12.0", Ok("12")),
            ("1.2万件", Ok("12000")),
            ("22（其中修订 16 件）", Ok("22 [其中修订16件]")),
            ("22件(其中修订16件)", Ok("22 [其中修订16件]")),
            ("-", Err(Unread::Ambiguous)),
            ("—", Err(Unread::Ambiguous)),
            ("–", Err(Unread::Ambiguous)),
            ("——", Err(Unread::Ambiguous)),
            ("无", Err(Unread::Ambiguous)),
            ("N/A", Err(Unread::Ambiguous)),
            ("n/a", Err(Unread::Ambiguous)),
            ("0 0", Err(Unread::Several)),
            ("/ /", Err(Unread::Several)),
            ("5 /", Err(Unread::Several)),
            ("/ 5", Err(Unread::Several)),
            ("0\n0\n0", Err(Unread::Several)),
            ("1 234", Err(Unread::Several)),
            ("0,123", Err(Unread::Several)),
            ("12,34", Err(Unread::Several)),
            ("1、2", Err(Unread::Several)),
            ("3/4", Err(Unread::Several)),
            ("3(2)", Err(Unread::Several)),
            ("1234567890123456", Err(Unread::TooManyDigits)),
            ("12项", Err(Unread::Unit)),
            ("12其中3", Err(Unread::Several)),
            ("+3", Err(Unread::Unfit)),
            ("-8", Err(Unread::Unfit)),
            ("1.5", Err(Unread::Unfit)),
            ("约12", Err(Unread::NoNumber)),
            ("见附件", Err(Unread::NoNumber)),
            ("O", Err(Unread::NoNumber)),
        ];
        check(&Value::Count, "件", &cases);
        check(&Value::Count, "", &[("3", Ok("3")), ("3件", Err(Unread::Unit))]);
    }

    #[test]
    fn changes_and_amounts() {
        let changes = [
            ("+3", Ok("3")),
            ("+1036", Ok("1036")),
            ("＋1,036项", Ok("1036")),
            ("--253", Ok("-253")),
            ("减4", Ok("-4")),
            ("减少 4项", Ok("-4")),
            ("增4", Ok("4")),
            ("-8", Ok("-8")),
            ("－8", Ok("-8")),
            ("−8", Ok("-8")),
            ("—8", Ok("-8")),
            ("- 8", Ok("-8")),
            ("0", Ok("0")),
            ("--", Err(Unread::Ambiguous)),
            ("+", Err(Unread::NoNumber)),
            ("+-3", Err(Unread::NoNumber)),
        ];
        check(&Value::Change, "项", &changes);
        let amounts = [
            ("251000元", Ok("25.1")),
            ("160.5964万元", Ok("160.5964")),
            ("7730.28", Ok("7730.28")),
            ("7730\n.28", Ok("7730.28")),
            ("７，７３０．２８", Ok("7730.28")),
            (".5", Ok("0.5")),
            ("1.5亿元", Ok("15000")),
            ("12.50", Ok("12.5")),
            ("1.2.3", Err(Unread::Several)),
            ("160.59 64", Err(Unread::Several)),
            ("3美元", Err(Unread::Unit)),
            ("-3", Err(Unread::Unfit)),
        ];
        check(&Value::Amount, "万元", &amounts);
    }

    #[test]
    fn a_unit_in_the_header_holds_unless_the_cell_has_its_own() {
        let cell = cell(Value::Amount, "万元");
        let yuan = Unit::of("元");
        for (text, expect) in [("251000", "25.1"), ("25.1万元", "25.1"), ("251000元", "25.1")] {
            let figure = read(text, &cell, Some(&yuan)).unwrap();
            assert_eq!(figure.entry.shown(&cell.value).to_string(), expect, "{text}");
        }
    }

    #[test]
    fn answers_and_texts() {
        let choice = |name: &str, label: &str| Choice { name: name.into(), label: label.into() };
        let choices = Value::Choice([choice("a", "甲（一）"), choice("b", "乙")].into());
        let cases =
            [("甲 (一)", Ok("甲（一）")), ("b", Ok("乙")), ("丙", Err(Unread::NoAnswer)), ("", Ok(""))];
        check(&choices, "", &cases);
        check(
            &Value::Flag,
            "",
            &[("是", Ok("是")), ("否", Ok("否")), ("/", Ok("/")), ("0", Err(Unread::NoAnswer))],
        );
        check(&Value::Text, "", &[("无", Ok("无")), (" 甲 ", Ok("甲")), ("/", Ok("/"))]);
        assert_eq!(read_anchored(" / ", &cell(Value::Text, "")).unwrap().entry, Entry::from(" / "));
    }

    #[test]
    fn figures_look_like_figures() {
        for text in [
            "0",
            "１２",
            "+3",
            "减4",
            "—",
            "/",
            "无",
            "12件",
            "--253",
            ".5",
            "N/A",
            "0 0",
            "3(2)",
            "1,234",
            "22（其中修订16件）",
        ] {
            assert!(is_figure(text), "{text}");
        }
        for text in [
            "",
            "总计",
            "减少",
            "A",
            "（一）予以公开",
            "一、",
            "1.属于国家秘密",
            "1、重复申请",
            "2.",
            "3、",
            "2021年度报告",
        ] {
            assert!(!is_figure(text), "{text}");
        }
    }
}
