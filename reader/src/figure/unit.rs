//! Units, and exact changes from one to another.

use super::Unread;
use crate::reading::Conversion;
use nianbao_schema::Number;

/// A unit: a power of ten and what is counted, so that 万元 is 10⁴ 元.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    text: String,
    power: u32,
    base: String,
}

/// The unit of money, from which all others of money are made.
const MONEY: &str = "元";

impl Unit {
    /// The unit that a text is, in half-width characters.
    pub fn of(text: &str) -> Self {
        let mut power = 0;
        let mut base = text;
        while let Some((more, rest)) = multiplier(base) {
            power += more;
            base = rest;
        }
        let base = if matches!(base, "元整" | "圆" | "圆整" | "元人民币") { MONEY } else { base };
        Unit { text: text.to_owned(), power, base: base.to_owned() }
    }

    /// The unit that the notes of a header state, where the form's own unit or another one of its kind is named.
    pub fn stated(note: &str, form: Option<&str>) -> Option<Self> {
        let form = Unit::of(&crate::labels::plain(form?));
        let pieces = note.split(|c: char| !c.is_alphanumeric() && c != '%');
        let mut units = pieces.map(Unit::of).filter(|unit| unit.base == form.base || unit.base == MONEY);
        let unit = units.next()?;
        // Two different units in one header leave open which is meant.
        units.all(|other| other == unit).then_some(unit)
    }

    /// The unit at the start of the text behind a number, and what stands behind it.
    pub(super) fn leading<'t>(rest: &'t str, form: Option<&str>) -> Option<(Self, &'t str)> {
        if rest.is_empty() {
            return None;
        }
        if let Some(form) = form.map(crate::labels::plain).filter(|form| !form.is_empty())
            && let Some(behind) = rest.strip_prefix(&form)
            && !behind.starts_with(char::is_alphabetic)
        {
            return Some((Unit::of(&form), behind));
        }
        let end = rest.find(|c: char| !c.is_alphabetic() && c != '%').unwrap_or(rest.len());
        (end > 0).then(|| (Unit::of(&rest[..end]), &rest[end..]))
    }

    /// A number of this unit in the form's.
    pub(super) fn convert(
        &self,
        number: Number,
        form: Option<&str>,
    ) -> Result<(Number, Option<Conversion>), Unread> {
        let form = Unit::of(&crate::labels::plain(form.ok_or(Unread::Unit)?));
        if *self == form {
            return Ok((number, None));
        }
        // `160万` of a form's 万元 leaves out what both have.
        let is_same_kind = self.base == form.base || (self.base.is_empty() && self.power > 0);
        if !is_same_kind {
            return Err(Unread::Unit);
        }
        let power = i64::from(self.power) - i64::from(form.power) - i64::from(number.scale());
        let converted =
            format!("{}e{power}", number.mantissa()).parse().map_err(|_| Unread::TooManyDigits)?;
        let conversion =
            (self.power != form.power).then(|| Conversion { from: self.text.clone(), to: form.text.clone() });
        Ok((converted, conversion))
    }
}

fn multiplier(text: &str) -> Option<(u32, &str)> {
    let table = [('十', 1), ('百', 2), ('千', 3), ('万', 4), ('亿', 8)];
    table.iter().find_map(|&(word, power)| Some((power, text.strip_prefix(word)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions_are_exact() {
        let convert = |number: &str, from: &str, to: &str| {
            let converted = Unit::of(from).convert(number.parse().unwrap(), Some(to));
            converted.map(|(number, _)| number.to_string())
        };
        for (number, from, to, expect) in [
            ("251000", "元", "万元", Ok("25.1")),
            ("1", "元", "万元", Ok("0.0001")),
            ("1.5", "亿元", "万元", Ok("15000")),
            ("160.5964", "万元", "元", Ok("1605964")),
            ("160.5964", "万", "万元", Ok("160.5964")),
            ("1.2", "万件", "件", Ok("12000")),
            ("3", "项", "件", Err(Unread::Unit)),
            ("3", "美元", "万元", Err(Unread::Unit)),
            ("123456789012345", "万元", "元", Err(Unread::TooManyDigits)),
            ("0.000000000000001", "元", "万元", Err(Unread::TooManyDigits)),
        ] {
            assert_eq!(convert(number, from, to), expect.map(str::to_owned), "{number}{from}");
        }
    }

    #[test]
    fn headers_state_units() {
        for (note, form, expect) in [
            ("(单位:万元)", "万元", Some("万元")),
            ("(万元,保留四位小数)", "万元", Some("万元")),
            ("(元)", "万元", Some("元")),
            ("(元、万元)", "万元", None),
            ("(指2019年事项数)", "项", None),
        ] {
            assert_eq!(Unit::stated(note, Some(form)).map(|unit| unit.text).as_deref(), expect, "{note}");
        }
    }
}
