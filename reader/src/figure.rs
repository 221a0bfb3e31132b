//! The text of a cell as an entry: blank, not applicable, a number, an answer or text.
//!
//! `/` is not applicable and nothing else is. A dash, 无 or `N/A` may mean that nothing happened or that nothing
//! could: such a text is understood as neither, as in the page to fill in, and never as 0. What stands behind a
//! number is understood, or the number is not read; two numbers are two numbers and no entry.
//!
//! Raised, lowered and circled digits are marks of notes. Here no character is replaced by its compatibility form,
//! which would make digits of them.

mod beside;
mod number;
#[cfg(test)]
mod tests;
mod unit;

pub use unit::Unit;

use crate::document::run::{self, Look};
use crate::labels::{has_digit_in_form, is_note_mark, is_unseen, plain, printed};
use crate::reading::Conversion;
use nianbao_schema::format::{Cell, Choice, Value};
use nianbao_schema::{Entry, Number, Wording};

/// What the text of a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The entry.
    pub entry: Entry,
    /// What else stands there.
    pub note: Option<String>,
    /// The change of unit that it took.
    pub conversion: Option<Conversion>,
    /// Whether it is a large whole amount that was taken in the form's unit because the document states none.
    pub is_assumed: bool,
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
    /// A formula whose result is not in the file.
    Formula,
    /// No number.
    NoNumber,
    /// None of the cell's answers.
    NoAnswer,
    /// A unit that the document states and that is not understood.
    UnclearUnit,
    /// A raised, lowered or circled mark that is not clearly behind the number.
    Mark,
    /// A note that may change or take back the number.
    Note,
    /// All of it is struck out.
    Struck,
    /// All of it is hidden.
    Hidden,
    /// A part of it is kept from some readers.
    HalfHidden,
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
            Unread::Formula => Wording::plain(
                "is a formula without a stored result: open the file in a spreadsheet program and save it once",
                "公式没有计算结果：请用表格软件打开并保存一次",
            ),
            Unread::NoNumber => Wording::plain("is no number", "不是数字"),
            Unread::NoAnswer => Wording::plain("is none of the answers", "不是可选的答案"),
            Unread::UnclearUnit => Wording::plain(
                "stands under a unit that is not understood, so that it was not taken",
                "所标的单位无法识别，未予认定",
            ),
            Unread::Mark => Wording::plain(
                "has a note mark in it or beside it, and what is the number is not certain",
                "带有注释标号，不能确定哪些是数字，未予认定",
            ),
            Unread::Note => Wording::plain(
                "has a note that may change the number, so that it was not taken",
                "附注可能改变这个数，未予认定",
            ),
            Unread::Struck => Wording::plain("is struck out, so that it was not taken", "已被划去，未予认定"),
            Unread::HalfHidden => Wording::plain(
                "is shown to some readers only, so that it was not taken",
                "只对一部分读者显示，未予认定",
            ),
            Unread::Hidden => Wording::plain(
                "is hidden in the document, so that it was not taken",
                "在文件中是隐藏的，未予认定",
            ),
        }
    }
}

/// Reads the text of a cell; `stated` is the unit that its row or column states, if that is not the form's.
///
/// # Errors
///
/// Why the text is no entry of the cell. A text without any visible character is blank and no error.
pub fn read(text: &str, cell: &Cell, stated: Option<&Unit>) -> Result<Figure, Unread> {
    if let Some(why) = void(text) {
        return Err(why);
    }
    let shown = printed(text);
    if shown.is_empty() {
        return Ok(Figure::of(Entry::Blank));
    }
    if shown == "/" {
        return Ok(Figure::of(Entry::NotApplicable));
    }
    if cell.value != Value::Text && is_formula(&shown) {
        return Err(Unread::Formula);
    }
    if cell.value.is_number() && is_run_of_strokes(&shown) {
        return Err(Unread::Several);
    }
    match &cell.value {
        Value::Text => Ok(Figure::of(Entry::Text(text.trim_matches(is_unseen).to_owned()))),
        Value::Flag => flag(&shown).map(Figure::of),
        Value::Choice(choices) => choice(&plain(text), choices).map(Figure::of),
        Value::Count | Value::Change | Value::Amount => number(text, &shown, cell, stated),
    }
}

/// Why a text does not count, if all that stands in it is struck out or hidden.
fn void(text: &str) -> Option<Unread> {
    if !run::is_marked(text) {
        return None;
    }
    let looks = run::runs(text).map(|(look, _)| look);
    looks.max().and_then(|look| match look {
        Look::Struck => Some(Unread::Struck),
        Look::Pale | Look::Hidden | Look::Deleted => Some(Unread::Hidden),
        Look::Doubtful => Some(Unread::HalfHidden),
        Look::Plain | Look::Inserted | Look::Lowered | Look::Raised => None,
    })
}

/// Reads a text that stands under the name of its cell, where no space has come from laying out a page.
///
/// # Errors
///
/// As for [`read`].
pub fn read_anchored(text: &str, cell: &Cell) -> Result<Figure, Unread> {
    match &cell.value {
        Value::Text if run::is_marked(text) => read(text, cell, None),
        Value::Text if text == "/" => Ok(Figure::of(Entry::NotApplicable)),
        Value::Text => Ok(Figure::of(Entry::from(text))),
        // Our own files print the unit in the form's own header.
        _ => read(text, cell, None).map(|figure| Figure { is_assumed: false, ..figure }),
    }
}

/// Whether a text looks like what stands in the cells of a form and not like a label.
pub fn is_figure(text: &str) -> bool {
    if number::is_bare(text) {
        return true;
    }
    let shown = printed(text);
    shown == "/"
        || is_run_of_strokes(&shown)
        || (!shown.is_empty() && (is_ambiguous(&shown) || shown.chars().all(is_note_mark)))
        || is_formula(&shown)
        || number::is_number(&shown)
}

/// Whether a text may be a figure or a part of one.
pub(crate) fn may_be_figure(text: &str) -> bool {
    text.chars().any(|c| c.is_numeric() || matches!(c, '/' | '／' | '-' | '—'))
}

/// Whether a text is a formula and not what it comes to.
fn is_formula(plain: &str) -> bool {
    plain.strip_prefix('=').is_some_and(|formula| formula.chars().any(char::is_alphanumeric))
}

/// Whether more than one number stands in a text.
pub fn holds_several(text: &str) -> bool {
    !number::is_bare(text)
        && (is_run_of_strokes(&printed(text))
            || number::read(text).and_then(|read| beside::read(&read.rest, None)).err()
                == Some(Unread::Several))
}

/// Whether a cell that does not apply and others ran together.
fn is_run_of_strokes(plain: &str) -> bool {
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '/' | '.' | ',' | '-' | '+');
    plain.len() > 1 && plain.starts_with('/') && plain.chars().all(is_figure)
}

impl Figure {
    fn of(entry: Entry) -> Self {
        Figure { entry, note: None, conversion: None, is_assumed: false }
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

fn number(text: &str, shown: &str, cell: &Cell, stated: Option<&Unit>) -> Result<Figure, Unread> {
    if is_ambiguous(shown) {
        return Err(Unread::Ambiguous);
    }
    let has_mark = || shown.chars().any(has_digit_in_form);
    let marked = |why| if why != Unread::TooManyDigits && has_mark() { Unread::Mark } else { why };
    let read = number::read(text).map_err(marked)?;
    let form = cell.unit.as_deref();
    let beside = beside::read(&read.rest, form).map_err(marked)?;
    // `160⁵⁹` may be an amount with raised decimals.
    if beside.marks > 1 && cell.value.has_decimals() {
        return Err(Unread::Mark);
    }
    let number = signed(read.number, read.is_negative, beside.is_negative)?;
    let unit = beside.unit.as_ref().or(stated);
    let (number, conversion) = match unit {
        Some(unit) => unit.convert(number, form)?,
        None => (number, None),
    };
    let has_sign = read.is_negative.or(beside.is_negative).is_some();
    if !cell.value.admits(number) || has_sign && !cell.value.is_signed() {
        return Err(Unread::Unfit);
    }
    let is_assumed = unit.is_none() && is_large(number) && form.is_some_and(Unit::scales_money);
    Ok(Figure { entry: Entry::Number(number), note: beside.note, conversion, is_assumed })
}

/// A number with the sign that a word beside it gives; one that was written must agree.
fn signed(number: Number, written: Option<bool>, said: Option<bool>) -> Result<Number, Unread> {
    match (written, said) {
        (Some(written), Some(said)) if written != said => Err(Unread::Note),
        (None, Some(true)) => Number::new(-number.mantissa(), number.scale()).ok_or(Unread::TooManyDigits),
        _ => Ok(number),
    }
}

/// Whether an amount is whole and so large that it may be one of a smaller unit.
fn is_large(amount: Number) -> bool {
    const LARGE: i128 = 1000;
    amount.scale() == 0 && i128::from(amount.mantissa()) >= LARGE
}
