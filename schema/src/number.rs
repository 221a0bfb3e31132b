//! Exact numbers: what a cell holds, and what a rule adds up to.

use crate::both;
use crate::language::Wording;
use std::cmp::Ordering;
use std::fmt;

/// The most significant digits a number may have.
///
/// Every spreadsheet and every JSON reader keeps 15 decimal digits of a number; more would be
/// rounded by somebody on the way.
pub const MAX_DIGITS: usize = 15;

/// The most digits a number may have after its decimal point.
pub const MAX_SCALE: u8 = 15;

/// An exact decimal of at most [`MAX_DIGITS`] significant digits and [`MAX_SCALE`] decimals.
///
/// ```
/// use nianbao_schema::Number;
/// let amount: Number = "96171.60".parse().unwrap();
/// assert_eq!(amount.to_string(), "96171.6");
/// assert_eq!(amount, "9.61716e4".parse().unwrap());
/// assert!("0.1234567890123456".parse::<Number>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    /// The digits, without a trailing zero after the point.
    mantissa: i64,
    /// How many of them stand after the point.
    scale: u8,
}

/// Why a text is no [`Number`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// It is not a decimal number.
    Malformed,
    /// It is one, but with more digits than can be kept exactly.
    TooManyDigits,
}

impl NumberError {
    /// What is wrong, in words.
    pub fn wording(self) -> Wording {
        match self {
            NumberError::Malformed => Wording::plain("not a decimal number", "不是十进制数"),
            NumberError::TooManyDigits => both!(
                "a number of more than {MAX_DIGITS} digits, which would not stay exact",
                "数字超过{MAX_DIGITS}位，不能保持精确"
            ),
        }
    }
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().english())
    }
}

impl std::error::Error for NumberError {}

impl Number {
    /// Zero.
    pub const ZERO: Number = Number { mantissa: 0, scale: 0 };

    /// The largest whole number.
    pub const MAX: Number = Number { mantissa: 10i64.pow(MAX_DIGITS as u32) - 1, scale: 0 };

    /// A whole number, if it has at most [`MAX_DIGITS`] digits.
    pub const fn whole(value: i64) -> Option<Self> {
        if value.unsigned_abs() <= Self::MAX.mantissa as u64 {
            Some(Number { mantissa: value, scale: 0 })
        } else {
            None
        }
    }

    /// `mantissa / 10^scale`, if that is within the limits.
    pub const fn new(mut mantissa: i64, mut scale: u8) -> Option<Self> {
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        if scale > MAX_SCALE || mantissa.unsigned_abs() > Self::MAX.mantissa as u64 {
            return None;
        }
        Some(Number { mantissa, scale })
    }

    /// The digits without their point: `-12.5` has the mantissa −125.
    pub const fn mantissa(self) -> i64 {
        self.mantissa
    }

    /// How many digits stand after the point.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The number as an integer, if it is one.
    pub const fn as_whole(self) -> Option<i64> {
        if self.scale == 0 { Some(self.mantissa) } else { None }
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Whether it is zero.
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }
}

impl std::str::FromStr for Number {
    type Err = NumberError;

    /// Reads what JSON and TOML write: digits, a point, an exponent. No separators, no unit.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (decimal, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((decimal, exponent)) => (decimal, parse_exponent(exponent)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, "0"));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !is_digits(whole) || !is_digits(fraction) {
            return Err(NumberError::Malformed);
        }
        let fraction = fraction.trim_end_matches('0');
        // Zeros at the end of a whole number are digits of it only once an exponent has had its say.
        let mut mantissa: i64 = 0;
        let mut pending_zeros: i64 = 0;
        for digit in whole.bytes().chain(fraction.bytes()).skip_while(|&b| b == b'0') {
            if digit == b'0' {
                pending_zeros += 1;
                continue;
            }
            mantissa = shift(mantissa, pending_zeros + 1)?
                .checked_add(i64::from(digit - b'0'))
                .ok_or(NumberError::TooManyDigits)?;
            pending_zeros = 0;
        }
        if mantissa == 0 {
            return Ok(Number::ZERO);
        }
        let scale = (fraction.len() as i64 - pending_zeros).saturating_sub(exponent);
        let (mantissa, scale) = if scale < 0 { (shift(mantissa, -scale)?, 0) } else { (mantissa, scale) };
        let scale = u8::try_from(scale).map_err(|_| NumberError::TooManyDigits)?;
        Number::new(if negative { -mantissa } else { mantissa }, scale).ok_or(NumberError::TooManyDigits)
    }
}

/// An exponent; one too large to matter is cut to a size that is out of range all the same.
fn parse_exponent(text: &str) -> Result<i64, NumberError> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NumberError::Malformed);
    }
    let value = digits.parse::<i64>().unwrap_or(i64::MAX).min(1_000_000_000);
    Ok(if text.starts_with('-') { -value } else { value })
}

fn shift(mantissa: i64, places: i64) -> Result<i64, NumberError> {
    u32::try_from(places)
        .ok()
        .and_then(|places| 10i64.checked_pow(places))
        .and_then(|power| mantissa.checked_mul(power))
        .ok_or(NumberError::TooManyDigits)
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Number { mantissa: i64::from(value), scale: 0 }
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Number { mantissa: i64::from(value), scale: 0 }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_decimal(i128::from(self.mantissa), self.scale, f)
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let mut difference = Sum::default();
        difference.add(1, *self);
        difference.add(-1, *other);
        difference.units().cmp(&0)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The most that the factors of one rule may add up to, counted without sign.
///
/// A number is below 10¹⁵ and a sum counts in 10⁻¹⁵, so that a sum of this many numbers stays
/// below 10³⁸ and fits an `i128`: no rule can overflow.
pub const MAX_WEIGHT: u64 = 100_000_000;

/// An exact sum of numbers, each times an integer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sum {
    whole: i128,
    /// In units of 10⁻¹⁵.
    fraction: i128,
}

impl Sum {
    /// Adds `factor` times `number`.
    #[inline]
    pub fn add(&mut self, factor: i64, number: Number) {
        let product = i128::from(factor) * i128::from(number.mantissa);
        if number.scale == 0 {
            self.whole += product;
        } else {
            self.fraction += product * 10i128.pow(u32::from(MAX_SCALE - number.scale));
        }
    }

    /// Adds a whole number.
    #[inline]
    pub fn add_whole(&mut self, value: i64) {
        self.whole += i128::from(value);
    }

    /// This sum less another one.
    #[inline]
    pub fn minus(self, other: Sum) -> Sum {
        Sum { whole: self.whole - other.whole, fraction: self.fraction - other.fraction }
    }

    /// The sum without its sign.
    pub fn abs(self) -> Sum {
        Sum { whole: 0, fraction: self.units().abs() }
    }

    /// The sum as a [`Number`], if it has few enough digits.
    pub fn number(self) -> Option<Number> {
        let (mut mantissa, mut scale) = (self.units(), MAX_SCALE);
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Number::new(i64::try_from(mantissa).ok()?, scale)
    }

    fn units(self) -> i128 {
        self.whole * 10i128.pow(u32::from(MAX_SCALE)) + self.fraction
    }
}

impl PartialEq for Sum {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Sum {}

impl Ord for Sum {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        if self.fraction == 0 && other.fraction == 0 {
            self.whole.cmp(&other.whole)
        } else {
            self.units().cmp(&other.units())
        }
    }
}

impl PartialOrd for Sum {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_decimal(self.units(), MAX_SCALE, f)
    }
}

fn fmt_decimal(mantissa: i128, scale: u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let power = 10u128.pow(u32::from(scale));
    let (whole, fraction) = (mantissa.unsigned_abs() / power, mantissa.unsigned_abs() % power);
    let mut text = whole.to_string();
    if fraction != 0 {
        let digits = format!("{fraction:0width$}", width = usize::from(scale));
        text.push('.');
        text.push_str(digits.trim_end_matches('0'));
    }
    f.pad_integral(mantissa >= 0, "", &text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_way_of_writing_a_number() {
        for (text, expect) in [
            ("0", "0"),
            ("-0", "0"),
            ("0.0e9", "0"),
            ("12", "12"),
            ("-12.50", "-12.5"),
            ("1200", "1200"),
            ("1.2e3", "1200"),
            ("1200e-3", "1.2"),
            ("0.000000000000001", "0.000000000000001"),
            ("999999999999999", "999999999999999"),
            ("99999999999999900e-2", "999999999999999"),
            ("10000000000000000000000e-20", "100"),
        ] {
            assert_eq!(text.parse::<Number>().map(|n| n.to_string()), Ok(expect.to_string()), "{text}");
        }
    }

    #[test]
    fn refuses_what_would_not_stay_exact() {
        for text in [
            "1000000000000000",
            "1.000000000000001",
            "1e400",
            "1e-400",
            "0.0000000000000001",
            "1e99999999999999999999",
        ] {
            assert_eq!(text.parse::<Number>(), Err(NumberError::TooManyDigits), "{text}");
        }
        for text in ["", "-", ".5", "5.", "1e", "+1", "1,000", "0x10", "１", "--1", "1e+-1"] {
            assert_eq!(text.parse::<Number>(), Err(NumberError::Malformed), "{text}");
        }
    }

    #[test]
    fn sums_mixed_scales_exactly() {
        let mut sum = Sum::default();
        for (factor, text) in [(3, "0.1"), (-1, "0.3"), (1, "999999999999999"), (-2, "0.000000000000001")] {
            sum.add(factor, text.parse().unwrap());
        }
        assert_eq!(sum.to_string(), "999999999999998.999999999999998");
        assert_eq!(sum.number(), None);
        assert!("0.2".parse::<Number>().unwrap() < "0.21".parse().unwrap());
    }
}
