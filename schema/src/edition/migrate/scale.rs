//! Exact arithmetic of migration: multiples, sums, and values of other kinds. Nothing here rounds.

use crate::edition::compare::Factor;
use crate::form::format::Value;
use crate::number::{MAX_SCALE, Number, Sum};
use crate::report::Entry;

/// A number times a factor, if it can be held exactly.
pub(super) fn scaled(number: Number, (numerator, denominator): Factor) -> Option<Number> {
    if numerator == denominator {
        return Some(number);
    }
    let product = i128::from(number.mantissa()).checked_mul(i128::from(numerator))?;
    let divisor = gcd(product.unsigned_abs(), u128::from(denominator.unsigned_abs()));
    let mut product = product / i128::try_from(divisor.max(1)).ok()?;
    let mut denominator = i128::from(denominator) / i128::try_from(divisor.max(1)).ok()?;
    let mut scale = number.scale();
    // A reduced fraction is a decimal if its denominator divides a power of ten.
    while denominator != 1 {
        product = product.checked_mul(10)?;
        scale = scale.checked_add(1)?;
        let divisor = i128::try_from(gcd(product.unsigned_abs(), denominator.unsigned_abs())).ok()?;
        if divisor == 1 || scale > 2 * MAX_SCALE + 2 {
            return None;
        }
        product /= divisor;
        denominator /= divisor;
    }
    while scale > 0 && product % 10 == 0 {
        product /= 10;
        scale -= 1;
    }
    Number::new(i64::try_from(product).ok()?, scale)
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// The exact sum of entries times a factor, as an entry of a cell of this kind: not applicable counts as
/// nothing, and one blank leaves the sum blank.
pub(super) fn sum<'e>(entries: impl Iterator<Item = &'e Entry>, factor: Factor, value: &Value) -> Entry {
    let mut sum = Sum::default();
    let mut has_number = false;
    for entry in entries {
        match entry {
            Entry::Number(number) => {
                sum.add(1, *number);
                has_number = true;
            }
            Entry::NotApplicable => {}
            _ => return Entry::Blank,
        }
    }
    if !has_number {
        return Entry::NotApplicable;
    }
    let number = sum.number().and_then(|sum| scaled(sum, factor)).filter(|number| value.admits(*number));
    number.map_or(Entry::Blank, Entry::Number)
}

/// An entry of one kind of cell as an entry of another kind, if it can be held exactly; else blank.
pub(super) fn converted(entry: &Entry, factor: Factor, from: &Value, to: &Value) -> Entry {
    match (entry, to) {
        (Entry::Blank | Entry::NotApplicable, _) => entry.clone(),
        (Entry::Number(number), to) if to.is_number() => {
            let number = scaled(*number, factor).filter(|number| to.admits(*number));
            number.map_or(Entry::Blank, Entry::Number)
        }
        (Entry::Number(number), Value::Text) => Entry::Text(number.to_string()),
        (Entry::Flag(_), Value::Flag) | (Entry::Text(_), Value::Text) => entry.clone(),
        (Entry::Text(text), to) if to.is_number() => {
            let number = text
                .parse::<Number>()
                .ok()
                .filter(|number| to.admits(*number) && number.to_string() == *text);
            number.map_or(Entry::Blank, Entry::Number)
        }
        (Entry::Text(text), Value::Choice(_)) => choice(text, to),
        (Entry::Choice(at), _) => {
            let Value::Choice(list) = from else { return Entry::Blank };
            match (list.get(*at), to) {
                (Some(own), Value::Choice(_)) => choice(&own.name, to),
                (Some(own), Value::Text) => Entry::from(own.name.as_str()),
                _ => Entry::Blank,
            }
        }
        _ => Entry::Blank,
    }
}

fn choice(name: &str, value: &Value) -> Entry {
    let Value::Choice(list) = value else { return Entry::Blank };
    list.iter().position(|choice| choice.name == name).map_or(Entry::Blank, Entry::Choice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_exactly_or_not_at_all() {
        for (number, factor, expect) in [
            ("251000", (1, 10_000), Some("25.1")),
            ("25.1", (10_000, 1), Some("251000")),
            ("1", (1, 3), None),
            ("9", (1, 3), Some("3")),
            ("0.1", (1, 3), None),
            ("-8", (5, 4), Some("-10")),
            ("7", (1, 1), Some("7")),
            ("0", (1, 7), Some("0")),
            ("999999999999999", (10, 1), None),
            ("999999999999999", (1, 10_000_000), Some("99999999.9999999")),
            ("0.000000000000001", (1, 10), None),
            ("0.000000000000001", (1_000_000_000_000, 1), Some("0.001")),
        ] {
            let scaled = scaled(number.parse().unwrap(), factor).map(|number| number.to_string());
            assert_eq!(scaled.as_deref(), expect, "{number} × {factor:?}");
        }
    }
}
