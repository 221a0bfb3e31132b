//! The JSON value of one cell → its entry.

use crate::both;
use crate::form::format::Value;
use crate::language::Wording;
use crate::number::{MAX_DIGITS, Number, NumberError};
use crate::problem::{Code, choices, did_you_mean, nearest};
use crate::report::Entry;

/// Why a place cannot hold a value.
pub(super) type Unfit = (Code, Wording);

/// An entry from the JSON value of its cell.
pub(super) fn entry(raw: &str, value: &Value) -> Result<Entry, Unfit> {
    let unfit = |why: Wording| Err((Code::ReportValue, why));
    let text = match raw.as_bytes().first() {
        Some(b'n') => return Ok(Entry::Blank),
        Some(b'"') => string(raw)?,
        _ => String::new(),
    };
    match (raw.as_bytes().first(), value) {
        (Some(b'"'), _) if text == "/" => Ok(Entry::NotApplicable),
        (Some(b'"'), Value::Text) => Ok(Entry::from(text.as_str())),
        (Some(b'"'), Value::Choice(list)) => match list.iter().position(|choice| choice.name == text) {
            Some(position) => Ok(Entry::Choice(position)),
            None => {
                let names = || list.iter().map(|choice| choice.name.as_str());
                unfit(match nearest(&text, names()) {
                    Some(near) => did_you_mean(near),
                    None => both!("choices are {names}", "备选答案有：{names}", names = choices(names())),
                })
            }
        },
        (Some(b't' | b'f'), Value::Flag) => Ok(Entry::Flag(raw == "true")),
        (Some(b'-' | b'0'..=b'9'), value) if value.is_number() => number(raw, value).map(Entry::Number),
        (_, Value::Count | Value::Change) => unfit(Wording::plain(
            "a whole number without quotes, `null` for blank, or `\"/\"`",
            "应为不带引号的整数，空白写`null`，不适用写`\"/\"`",
        )),
        (_, Value::Amount) => unfit(Wording::plain(
            "a number without quotes, `null` for blank, or `\"/\"`",
            "应为不带引号的数，空白写`null`，不适用写`\"/\"`",
        )),
        (_, Value::Flag) => unfit(Wording::plain(
            "`true`, `false`, `null` for blank, or `\"/\"`",
            "应为`true`或`false`，空白写`null`，不适用写`\"/\"`",
        )),
        (_, Value::Text | Value::Choice(_)) => unfit(NO_STRING),
    }
}

fn number(raw: &str, value: &Value) -> Result<Number, Unfit> {
    let unfit = |english, chinese| Err((Code::ReportValue, Wording::plain(english, chinese)));
    if !value.has_decimals() && raw.contains(['.', 'e', 'E']) {
        return unfit("a whole number is written without point and exponent", "整数不写小数点和指数");
    }
    let number = match raw.parse::<Number>() {
        Ok(number) => number,
        Err(NumberError::TooManyDigits) => {
            let why = both!(
                "more than {MAX_DIGITS} digits would not stay exact",
                "超过{MAX_DIGITS}位就不能保持精确"
            );
            return Err((Code::ReportDigits, why));
        }
        Err(NumberError::Malformed) => return unfit("not a number", "不是数字"),
    };
    if number.is_zero() && raw.starts_with('-') {
        return unfit("zero has no sign", "零没有正负号");
    }
    if !value.admits(number) {
        return unfit("this cannot be less than zero", "不能小于零");
    }
    Ok(number)
}

/// A string from its JSON.
pub(super) fn string(raw: &str) -> Result<String, Unfit> {
    if !raw.starts_with('"') {
        return Err((Code::ReportValue, NO_STRING));
    }
    // All that can be wrong with a string by now are its surrogates.
    serde_json::from_str(raw).map_err(|_| {
        let why = Wording::plain(
            "`\\ud800` to `\\udfff` stand for a character only in pairs",
            "`\\ud800`到`\\udfff`要成对才表示一个字符",
        );
        (Code::JsonSyntax, why)
    })
}

const NO_STRING: Wording = Wording::plain("a string, or `null` for blank", "应为字符串，空白写`null`");
